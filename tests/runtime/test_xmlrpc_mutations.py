"""Mutated XML-RPC responses raise only our errors and give no wrong value."""

from __future__ import annotations

# ruff: noqa: E501 — long lines hold one response each
import datetime as dt
import random
import re
import xmlrpc.client
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from keap_api import errors
from keap_api._xmlrpc_decode import decode_response
from keap_api._xmlrpc_repair import repaired
from tests.runtime.xmlrpc_codec import response, same, theirs

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
