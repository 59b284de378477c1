"""The XML-RPC codec against the standard library's, in both directions, and against responses meant to hurt."""

from __future__ import annotations

# ruff: noqa: DTZ001, E501 — naive moments are New York's on this wire; long lines hold one response each
import datetime as dt
import math
import random
import re
import subprocess
import sys
import time
import xmlrpc.client
from collections import OrderedDict
from enum import Enum, IntEnum, StrEnum
from types import MappingProxyType
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from keap_api import errors
from keap_api._xmlrpc_decode import decode_response
from keap_api._xmlrpc_encode import encode_call
from keap_api._xmlrpc_repair import repaired
from keap_api._xmlrpc_rows import NOT_PLAIN, read_rows

NEW_YORK = ZoneInfo("America/New_York")

XML_TEXT = st.text(
    st.characters(min_codepoint=0x20, exclude_categories=["Cs"], exclude_characters="\ufffe\uffff")
    | st.sampled_from("\t\n\r<>&'\"]"),
    max_size=30,
)
SCALARS: st.SearchStrategy[Any] = (
    st.integers(-(2**31), 2**31 - 1)
    | st.booleans()
    | st.floats(allow_nan=False, allow_infinity=False)
    | XML_TEXT
    | st.binary(max_size=40)
    | st.datetimes(dt.datetime(1, 1, 1), dt.datetime(9999, 12, 31)).map(
        lambda moment: moment.replace(microsecond=0, fold=0)
    )
)
VALUES = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(XML_TEXT, inner, max_size=4), max_leaves=20
)
ROWS = st.lists(st.dictionaries(XML_TEXT, SCALARS, max_size=5), max_size=5)


def encode(value: Any, kind: str = "any") -> bytes:
    return encode_call("DataService.echo", [("value", kind, value)])


def read_by_theirs(call: bytes) -> Any:
    arguments, method = xmlrpc.client.loads(call, use_builtin_types=True)
    assert method == "DataService.echo"
    assert len(arguments) == 1
    return arguments[0]


def response(value: str) -> bytes:
    return f"<methodResponse><params><param><value>{value}</value></param></params></methodResponse>".encode()


def theirs(value: Any) -> bytes:
    return xmlrpc.client.dumps((value,), methodresponse=True, allow_none=True).encode()


def in_new_york(value: Any) -> Any:
    """What we give for a value of theirs: naive moments are New York's."""
    match value:
        case dt.datetime():
            return value.replace(tzinfo=NEW_YORK)
        case list():
            return [in_new_york(item) for item in value]
        case dict():
            return {key: in_new_york(item) for key, item in value.items()}
        case _:
            return value


def same(ours: Any, others: Any) -> bool:
    """Equal, with equal types all the way down: 1, 1.0 and True are three values."""
    if type(ours) is not type(others):
        return False
    if isinstance(ours, list):
        return len(ours) == len(others) and all(map(same, ours, others))
    if isinstance(ours, dict):
        return ours.keys() == others.keys() and all(same(ours[key], others[key]) for key in ours)
    if isinstance(ours, float):
        return ours == others or (math.isnan(ours) and math.isnan(others))
    return bool(ours == others)


@given(VALUES)
def test_their_decoder_reads_what_we_write(value: Any) -> None:
    assert same(read_by_theirs(encode(value)), value)


@given(VALUES | st.none())
def test_we_read_what_their_encoder_writes(value: Any) -> None:
    # Their encoder writes a bare CR, which every XML reader must take for LF.
    written = theirs(value)
    expected = xmlrpc.client.loads(written, use_builtin_types=True)[0][0]
    assert same(decode_response(written), in_new_york(expected))


@given(ROWS, st.booleans())
def test_both_readers_of_ours_agree_on_rows(rows: list[dict[str, Any]], compact: bool) -> None:
    written = theirs(rows)
    if compact:
        written = written.replace(b">\n<", b"><")
    fast = read_rows(written)
    # A comment is nothing to XML-RPC, but sends the response to lxml.
    careful = decode_response(written.replace(b"<methodResponse>", b"<methodResponse><!-- -->", 1))
    assert b"\r" in written or fast is not NOT_PLAIN
    assert fast is NOT_PLAIN or same(fast, careful)


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


# --- requests -------------------------------------------------------------------------------------------------------


class Color(StrEnum):
    RED = "red"


class Old(str, Enum):  # noqa: UP042 — the older way behaves differently when formatted
    KEY = "key"


class Number(IntEnum):
    ONE = 1


@pytest.mark.parametrize(
    ("value", "wire"),
    [
        (10.0, "<double>10.0</double>"),
        (1e22, "<double>10000000000000000000000.0</double>"),
        (1e-7, "<double>0.0000001</double>"),
        (True, "<boolean>1</boolean>"),
        (Number.ONE, "<int>1</int>"),
        (Color.RED, "<string>red</string>"),
        (Old.KEY, "<string>key</string>"),
        ({Old.KEY: 1}, "<struct><member><name>key</name><value><int>1</int></value></member></struct>"),
        ((1,), "<array><data><value><int>1</int></value></data></array>"),
        (bytearray(b"a"), "<base64>YQ==</base64>"),
        (MappingProxyType({}), "<struct></struct>"),
        (OrderedDict(a=""), "<struct><member><name>a</name><value><string></string></value></member></struct>"),
        (dt.datetime(2026, 7, 1, 9, 5, 7, 999999), "<dateTime.iso8601>20260701T09:05:07</dateTime.iso8601>"),
        (dt.datetime(2026, 7, 1, 9, tzinfo=dt.UTC), "<dateTime.iso8601>20260701T05:00:00</dateTime.iso8601>"),
        (dt.datetime(2026, 1, 1, 9, tzinfo=dt.UTC), "<dateTime.iso8601>20260101T04:00:00</dateTime.iso8601>"),
        (dt.datetime(33, 1, 1), "<dateTime.iso8601>00330101T00:00:00</dateTime.iso8601>"),
        ("\r\n", "<string>&#13;\n</string>"),
    ],
)
def test_what_requests_hold(value: Any, wire: str) -> None:
    assert f"<param><value>{wire}</value></param>" in encode(value).decode()


def test_an_int_for_a_double_gets_its_decimal_point() -> None:
    assert b"<double>10.0</double>" in encode(10, "double")
    assert b"<array><data><value><double>1.0</double></value></data></array>" in encode([1], "array<double>")
    assert b"<string>5</string>" in encode("5", "int|string")


LOOP: list[Any] = []
LOOP.append(LOOP)


@pytest.mark.parametrize(
    ("kind", "value", "path"),
    [
        ("any", None, "value"),
        ("any", {"a": [1, {"b": None}]}, "value.a[1].b"),
        ("any", 2**31, "value"),
        ("any", [-(2**31) - 1], "value[0]"),
        ("any", float("nan"), "value"),
        ("any", {"x": float("inf")}, "value.x"),
        ("any", "a\x0b", "value"),
        ("any", {"deep": ["ok", "\ud800"]}, "value.deep[1]"),
        ("any", {"\uffff": 1}, "value['\\uffff']"),
        ("any", {1: "a"}, "value.1"),
        ("any", {1, 2}, "value"),
        ("any", dt.date(2026, 1, 1), "value"),
        ("any", 1j, "value"),
        ("any", object(), "value"),
        ("any", dt.datetime.min.replace(tzinfo=dt.timezone(dt.timedelta(hours=5))), "value"),
        ("int", True, "value"),
        ("int", "5", "value"),
        ("int", 5.0, "value"),
        ("boolean", 1, "value"),
        ("double", True, "value"),
        ("double", "1.0", "value"),
        ("double", 2**53 + 1, "value"),
        ("double", 10**400, "value"),
        ("string", 5, "value"),
        ("string", b"x", "value"),
        ("dateTime", "20260101T00:00:00", "value"),
        ("base64", "YQ==", "value"),
        ("struct", [("a", 1)], "value"),
        ("array<int>", [1, "2"], "value[1]"),
        ("array<string>", "abc", "value"),
        ("string|int", 1.5, "value"),
    ],
)
def test_what_cannot_be_sent_is_refused_with_its_path(kind: str, value: Any, path: str) -> None:
    with pytest.raises(errors.ValidationError) as caught:
        encode(value, kind)
    assert caught.value.path == path


def test_a_list_that_holds_itself_is_refused() -> None:
    with pytest.raises(errors.ValidationError, match="nested"):
        encode(LOOP)


@pytest.mark.parametrize("method", ["", "a b", "x<y", "DataService.query\n"])
def test_a_name_that_is_none_is_refused(method: str) -> None:
    with pytest.raises(errors.ValidationError):
        encode_call(method, [])


# --- New York -------------------------------------------------------------------------------------------------------


def moment(wire: str) -> dt.datetime:
    value = decode_response(response(f"<dateTime.iso8601>{wire}</dateTime.iso8601>"))
    assert isinstance(value, dt.datetime)
    return value


def test_moments_follow_new_yorks_summer_time() -> None:
    assert moment("20260115T12:00:00").utcoffset() == dt.timedelta(hours=-5)
    assert moment("20260715T12:00:00").utcoffset() == dt.timedelta(hours=-4)


def test_the_hour_that_occurs_twice_is_its_first_occurrence() -> None:
    # 1 November 2026: 01:30 is 05:30 UTC in summer time and 06:30 UTC in winter time. Both are sent alike.
    first = dt.datetime(2026, 11, 1, 5, 30, tzinfo=dt.UTC)
    second = dt.datetime(2026, 11, 1, 6, 30, tzinfo=dt.UTC)
    assert encode(first) == encode(second)
    assert moment("20261101T01:30:00").astimezone(dt.UTC) == first


def test_the_hour_that_does_not_occur_is_read_and_sent_as_written() -> None:
    skipped = moment("20260308T02:30:00")
    assert (skipped.hour, skipped.minute) == (2, 30)
    assert b"20260308T02:30:00" in encode(skipped.replace(tzinfo=None))


@given(st.datetimes(dt.datetime(1970, 1, 1), dt.datetime(2100, 1, 1), timezones=st.timezones()))
def test_aware_moments_come_back_as_the_same_moment(value: dt.datetime) -> None:
    value = value.replace(microsecond=0)
    wire = encode(value).decode().partition("<dateTime.iso8601>")[2].partition("<")[0]
    read = moment(wire)
    hour = dt.timedelta(hours=1)
    assert abs(read.astimezone(dt.UTC) - value.astimezone(dt.UTC)) in (dt.timedelta(0), hour)
    if abs(read.astimezone(dt.UTC) - value.astimezone(dt.UTC)) == hour:  # the one ambiguity the wire leaves
        assert read.utcoffset() != read.replace(fold=1).utcoffset()


# --- mutations ------------------------------------------------------------------------------------------------------

MUTATIONS = 20_000
SPLICES = (
    b"<value>", b"</value>", b"<nil/>", b"<ex:nil/>", b"&#11;", b"&#55357;", b"&lt;", b"<!--", b"-->", b"<![CDATA[", b"]]>",
    b"<i4>1</i4>", b"<struct>", b"</struct>", b"<member>", b"</member>", b"<name>x</name>", b"\x00", b"\xff", b"_", b"\n",
    b"<data>", b"&amp;", b"<string>", b"</string>", b"1", b"-", b"<value/>", b"'", b"\r",
)  # fmt: skip


TEXTS = re.compile(rb">([^<>]*)<")
LEAVES = re.compile(rb"<value>(?:<([a-z0-9.A-Z]+)>[^<]*</\1>|[^<]*)</value>")
SNIPPETS = (
    b"&#11;",
    b"&#55357;&#56832;",
    b"&lt;",
    b"&amp;",
    b"_",
    b"\n",
    b"1",
    b"-",
    b".",
    b" ",
    b"e5",
    b"\r\n",
    b"\xc3\xa9",
    b"<!-- -->",
    b"]",
)
TYPES = (
    b"i4",
    b"int",
    b"i8",
    b"string",
    b"double",
    b"boolean",
    b"base64",
    b"dateTime.iso8601",
    b"nil",
    b"value",
    b"name",
)


def mutated(source: random.Random, content: bytes) -> bytes:
    """A response with one to three faults: half of the time in its texts and types, else anywhere."""
    for _ in range(source.choice((1, 1, 1, 2, 3))):
        kind = source.randrange(8)
        at = source.randrange(len(content) or 1)
        if kind < 5 and (texts := list(TEXTS.finditer(content))):
            start, end = source.choice(texts).span(1)
            at = source.randint(start, end)
            new = (
                content[start:at] + source.choice(SNIPPETS) + content[at:end],
                content[start:at] + content[at + 1 : end],
                content[start:at] + bytes([source.randrange(256)]) + content[at + 1 : end],
            )
            if kind < 3:
                content = content[:start] + new[kind] + content[end:]
                continue
            leaves = list(LEAVES.finditer(content))
            if not leaves:
                continue
            one, other = source.choice(leaves), source.choice(leaves)
            if kind == 3:
                content = content[: one.start()] + other.group() + content[one.end() :]
            else:
                tag = source.choice(TYPES)
                inner = re.sub(rb"<[^>]*>", b"", one.group())
                typed = b"<value><%b>%b</%b></value>" % (tag, inner, tag)
                content = content[: one.start()] + typed + content[one.end() :]
        elif kind == 5:
            content = content[:at] + source.choice(SPLICES) + content[at:]
        elif kind == 6:
            content = content[:at] + content[at + source.randint(1, 12) :]
        else:
            content = content[:at] + bytes([source.randrange(256)]) + content[at + 1 :]
    return content


def their_value(content: bytes) -> Any:
    """What the standard library reads; raises whatever it raises."""
    values, _ = xmlrpc.client.loads(content)
    (value,) = values
    return value


def agree(ours: Any, others: Any) -> bool:
    match others:
        case xmlrpc.client.DateTime():
            if isinstance(ours, dt.datetime):
                naive = ours.replace(tzinfo=None)
                return any(
                    naive.strftime(form) == others.value.strip() for form in ("%Y%m%dT%H:%M:%S", "%Y%m%dT%H%M%S")
                ) or (
                    "".join(c for c in others.value if c.isdigit())[:14]
                    == naive.strftime("%Y%m%d%H%M%S").rjust(14, "0")
                )
            return ours in (None, others.value.strip())
        case xmlrpc.client.Binary():
            return bool(ours == others.data)
        case list():
            return isinstance(ours, list) and len(ours) == len(others) and all(map(agree, ours, others))
        case dict():
            return (
                isinstance(ours, dict) and ours.keys() == others.keys() and all(agree(ours[k], others[k]) for k in ours)
            )
        case _:
            return same(ours, others)


def test_mutated_responses_raise_only_our_errors_and_give_no_wrong_value() -> None:
    source = random.Random(20261231)
    seeds = [
        theirs([{"Id": 5, "Email": "a@b.example", "Paid": 1.5, "On": True, "At": xmlrpc.client.DateTime("20260101T10:00:00")}] * 2),
        theirs({"a": [1, {"b": "x & y"}], "c": b"bytes", "d": None}),
        theirs([[1, 2], ["three"], []]),
        theirs("text <with> & all"),
        response("<array><data><value><struct><member><name>N</name><value>plain</value></member></struct></value></data></array>"),
        xmlrpc.client.dumps(xmlrpc.client.Fault(5, "[RecordNotFound]no"), methodresponse=True).encode(),
    ]  # fmt: skip
    read = compared = 0
    for number in range(MUTATIONS):
        content = mutated(source, seeds[number % len(seeds)])
        try:
            ours = decode_response(content)
        except errors.KeapError:
            continue
        read += 1
        try:
            others = their_value(content)
        except Exception:  # it refuses, in any of many ways, what we repair or tolerate
            continue
        compared += 1
        assert agree(ours, others), content
    # The seeds are small, so that a good part of the mutations leaves them readable.
    assert read > MUTATIONS / 10
    assert compared > MUTATIONS / 20


@given(st.binary(max_size=200))
def test_any_bytes_at_all_raise_only_our_errors(content: bytes) -> None:
    with pytest.raises(errors.KeapError):
        decode_response(content)


@given(st.text(max_size=100))
def test_repairing_leaves_well_formed_text_alone(text: str) -> None:
    made = repaired(response(text.replace("&", "").replace("<", "")))
    assert made is None or b"\xed\xa0" not in made[0]
