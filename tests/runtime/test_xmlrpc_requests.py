"""What XML-RPC requests hold, and what cannot be sent."""

from __future__ import annotations

# ruff: noqa: DTZ001 — naive moments are New York's on this wire
import datetime as dt
from collections import OrderedDict
from enum import Enum, IntEnum, StrEnum
from types import MappingProxyType
from typing import Any

import pytest

from keap_api import errors
from keap_api._xmlrpc_encode import encode_call
from tests.runtime.xmlrpc_codec import encode


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
