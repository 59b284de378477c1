"""XML-RPC responses: read tolerantly, repaired, or refused, also those that are meant to hurt."""

from __future__ import annotations

# ruff: noqa: E501 — long lines hold one response each
import datetime as dt
import subprocess
import sys
import time
import xmlrpc.client
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from keap_api import errors
from keap_api._xmlrpc_decode import decode_response
from tests.runtime.xmlrpc_codec import response, same

NEW_YORK = ZoneInfo("America/New_York")


@pytest.mark.parametrize(
    ("wire", "value"),
    [
        ("<int>5</int>", 5),
        ("<i4>-5</i4>", -5),
        ("<i4> 7\n</i4>", 7),
        ("<i8>9007199254740993</i8>", 9007199254740993),
        ("<ex:i8 xmlns:ex='urn:x'>12</ex:i8>", 12),
        ("<boolean>1</boolean>", True),
        ("<boolean>false</boolean>", False),
        ("<double>2</double>", 2.0),
        ("<double>-1.5E3</double>", -1500.0),
        ("<string>a &amp; b</string>", "a & b"),
        ("<string></string>", ""),
        ("<string/>", ""),
        ("no <!-- comment -->type", "no type"),
        ("  kept  ", "  kept  "),
        ("<![CDATA[<b>]]>", "<b>"),
        ("", ""),
        ("<nil/>", None),
        ("<ex:nil/>", None),
        ("<ex:nil xmlns:ex='urn:x'/>", None),
        ("<base64>aGVs\n bG8=</base64>", b"hello"),
        ("<base64/>", b""),
        ("<array><data/></array>", []),
        ("<array><data><value/><value><nil/></value></data></array>", ["", None]),
        ("<struct/>", {}),
        ("<struct><member><name>a</name><value/></member></struct>", {"a": ""}),
        ("<dateTime.iso8601>20171208T11:56:04</dateTime.iso8601>", dt.datetime(2017, 12, 8, 11, 56, 4, tzinfo=NEW_YORK)),
        ("<dateTime.iso8601>2017-12-08T11:56:04</dateTime.iso8601>", dt.datetime(2017, 12, 8, 11, 56, 4, tzinfo=NEW_YORK)),
        ("<dateTime.iso8601>20171208T11:56:04Z</dateTime.iso8601>", dt.datetime(2017, 12, 8, 6, 56, 4, tzinfo=NEW_YORK)),
        ("<dateTime.iso8601>20171208T11:56:04.25+0100</dateTime.iso8601>", dt.datetime(2017, 12, 8, 5, 56, 4, 250000, NEW_YORK)),
        ("<dateTime.iso8601/>", None),
        ("<dateTime.iso8601>00000000T00:00:00</dateTime.iso8601>", "00000000T00:00:00"),
    ],
)  # fmt: skip
def test_responses_are_read_tolerantly(wire: str, value: Any) -> None:
    assert same(decode_response(response(wire)), value)
    if "xmlns" not in wire and "<!" not in wire and "<array>" not in wire and "<struct" not in wire:
        row = f"<array><data><value><struct><member><name>n</name><value>{wire}</value></member></struct></value></data></array>"
        assert same(decode_response(response(row)), [{"n": value}])


@pytest.mark.parametrize(
    ("wire", "text"),
    [
        ("a&#11;b", "a\x0bb"),
        ("a&#x0;b&#xFFFE;", "a\x00b\ufffe"),
        ("&#55357;&#56832;", "😀"),
        ("&#xD83D;&#xDE00; and &#xd83d;&#xde00;", "😀 and 😀"),
        ("half &#55357; of it", "half \ufffd of it"),
        ("&#1114112;", "\ufffd"),
        ("raw \x0b and \uf0000", "raw \x0b and \uf0000"),
        ("stand-in \U000f0000 and &#11;", "stand-in \U000f0000 and \x0b"),
        ("&#11;<![CDATA[&#11; <a:b>]]>", "\x0b&#11; <a:b>"),
        ("&amp;#11; &#11;", "&#11; \x0b"),
    ],
)
def test_illegal_characters_are_repaired_not_lost(wire: str, text: str) -> None:
    assert decode_response(response(wire)) == text
    assert decode_response(response(f"<string>{wire}</string>")) == text
    member = f"<member><name>{wire}</name><value>{wire}</value></member>"
    assert decode_response(response(f"<array><data><value><struct>{member}</struct></value></data></array>")) == [
        {text: text}
    ]


def test_what_failed_before_does_not_keep_a_response_from_being_repaired() -> None:
    code = """
from keap_api._xmlrpc_decode import decode_response
from keap_api.errors import DecodeError

try:
    decode_response(b'{"not": "XML"}')
except DecodeError:
    pass
print(decode_response(b"<methodResponse><params><param><value>a&#11;b</value></param></params></methodResponse>"))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "a\x0bb\n"


def test_an_emoji_in_javas_own_utf8_is_repaired() -> None:
    assert decode_response(response("X").replace(b"X", b"\xed\xa0\xbd\xed\xb8\x80")) == "😀"


def test_a_fault_keeps_its_repaired_text() -> None:
    fault = xmlrpc.client.dumps(xmlrpc.client.Fault(5, "[RecordNotFound]no VT"), methodresponse=True)
    with pytest.raises(errors.RecordNotFoundFault, match="no \x0b") as caught:
        decode_response(fault.replace("VT", "&#11;").encode(), method="DataService.load")
    assert (caught.value.code, caught.value.name, caught.value.method) == (5, "RecordNotFound", "DataService.load")


@pytest.mark.parametrize("code", range(-1, 18))
def test_every_fault_code_has_its_class(code: int) -> None:
    fault = xmlrpc.client.dumps(xmlrpc.client.Fault(code, "why"), methodresponse=True).encode()
    with pytest.raises(errors.Fault) as caught:
        decode_response(fault)
    assert (type(caught.value) is errors.Fault) == (code not in range(16))
    assert caught.value.code == code


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b" \n ",
        b"<h1>Developer Inactive</h1>",
        b'{"fault": {"faultstring": "no"}}',
        b"<methodResponse/>",
        b"<methodResponse><params/><params/></methodResponse>",
        b"<methodResponse><fault><value>no struct</value></fault></methodResponse>",
        b"<methodCall><methodName>a</methodName></methodCall>",
        response("<int></int>"),
        response("<int>1_000</int>"),
        response("<int>٣</int>"),
        response(f"<int>{'9' * 5000}</int>"),
        response("<int>1<b/></int>"),
        response("<double>1_0.5</double>"),
        response("<boolean>2</boolean>"),
        response("<base64>a*b=</base64>"),
        response("<nil>x</nil>"),
        response("<wrong>1</wrong>"),
        response("<int>1</int><int>2</int>"),
        response("<array/>"),
        response("<array><data><int>1</int></data></array>"),
        response("<struct><member><name>a</name></member></struct>"),
        response("<struct><name>a</name><value/></struct>"),
        response("a")[:-5],
        response("&undefined;"),
        b"<?xml version='1.0' encoding='no-such'?><methodResponse/>",
        b"\xff\xfe\x00",
    ],
)
def test_what_is_no_xml_rpc_is_refused(content: bytes) -> None:
    with pytest.raises(errors.DecodeError) as caught:
        decode_response(content, method="DataService.load")
    assert caught.value.content == content
    assert "DataService.load" in str(caught.value)


def test_a_page_in_place_of_a_response_is_quoted() -> None:
    with pytest.raises(errors.DecodeError, match="Developer Inactive"):
        decode_response(b"<h1>Developer Inactive</h1>")
    with pytest.raises(errors.DecodeError, match="Sorry"):
        decode_response(b"<!DOCTYPE html><html><head><title>Sorry</title></head><body><br></body></html>")


def test_a_response_without_a_value_is_none() -> None:
    assert decode_response(b"<methodResponse><params/></methodResponse>") is None


LAUGHS = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 30))
HOSTILE = {
    "billion laughs": f'<!DOCTYPE x [<!ENTITY a0 "ha">{LAUGHS}]>{response("&a29;").decode()}'.encode(),
    "quadratic blow-up": f'<!DOCTYPE x [<!ENTITY a "{"a" * 100_000}">]>{response("&a;" * 100_000).decode()}'.encode(),
    "external entity": f'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hosts">]>{response("&a;").decode()}'.encode(),
    "external DTD": f'<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd">{response("1").decode()}'.encode(),
    "parameter entity": b'<!DOCTYPE x [<!ENTITY % p SYSTEM "http://127.0.0.1:9/x">%p;]>' + response("1"),
    "DTD behind a comment": b"<?xml version='1.0'?><!-- > -->\n<!DOCTYPE x []>" + response("1"),
    "DTD in UTF-16": f'<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE x []>{response("1").decode()}'.encode("utf-16"),
    "100 MB of nesting": response("X").split(b"X")[0] + b"<array><data><value>" * 5_000_000,
    "100 MB of prefixed nesting": b"<x:a>" * 20_000_000,
    "100 MB of open tags": b"<a>" * 33_000_000,
    "nesting of structs": response("<struct><member><name/><value>" * 70 + "</value></member></struct>" * 70),
    "nesting of arrays": response("<array><data><value>" * 65 + "</value></data></array>" * 65),
    "many attributes": b"<methodResponse " + b" ".join(b"a%d='1'" % n for n in range(300_000)) + b"/>",
    "huge integer": response(f"<i8>{'1' * 3_000_000}</i8>"),
    "huge text": response("x" * 11_000_000),
    "many references": response("&#11;" * 200_000 + "<"),
    "open comment": response("<!-- " * 200_000),
    "open sections": response("&#11;" + "<![CDATA[" * 200_000),
    "rows that never end": response("<array><data>" + "<value><struct>" * 300_000),
    "members that never end": response("<array><data><value><struct>" + "<member><name>" * 300_000 + "</struct>"),
    "long names in open members": response("<array><data><value><struct>" + f"<member><name>{'x' * 3000}" * 1000 + "</struct>"),
}  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_responses_are_refused_quickly(name: str) -> None:
    started = time.process_time()
    with pytest.raises(errors.DecodeError):
        decode_response(HOSTILE[name])
    assert time.process_time() - started < 1


def test_values_nested_as_deep_as_allowed_are_read() -> None:
    value = decode_response(response("<array><data><value>" * 60 + "</value></data></array>" * 60))
    for _ in range(60):
        (value,) = value
    assert value == ""
