"""Python values to the bytes of an XML-RPC call.

The server picks a method by the number and the Java types of its arguments, so nothing is converted on a guess: what a
method's signature does not allow is refused with the path of the value, before anything is sent. Text is joined from
pieces, which is faster than building a tree of elements; lxml reads responses (see `_xmlrpc_decode`).
"""

from __future__ import annotations

import datetime as dt
import re
from binascii import b2a_base64
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from functools import cache, lru_cache
from typing import Any, TypeAlias
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from .errors import KeapError, ValidationError

__all__ = ["CONTENT_TYPE", "Argument", "encode_call", "new_york"]

CONTENT_TYPE = "text/xml; charset=UTF-8"
MAX_DEPTH = 64
"""Deeper values are refused, which also ends a list that holds itself."""

Argument: TypeAlias = tuple[str, str, Any]
"""(path, type as the method table writes it, value)"""

_Writer: TypeAlias = Callable[[Any, int], str]
"""The element for a value at a depth."""

_METHOD = re.compile(r"[A-Za-z0-9_.:/]+")
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_CONTROLS = bytes({*range(0x20)} - {9, 10, 13})


class _Refused(Exception):  # noqa: N818 — never leaves this module
    """A value that cannot be sent; steps of its path are added on the way out."""

    def __init__(self, why: str) -> None:
        self.why = why
        self.path = ""
        super().__init__(why)

    def inside(self, step: str) -> _Refused:
        self.path = step + self.path
        return self


@cache
def new_york() -> ZoneInfo:
    """Return the zone of every dateTime on the wire.

    Raises:
        KeapError: neither the system nor the package tzdata has time zones.
    """
    try:
        return ZoneInfo("America/New_York")
    except ZoneInfoNotFoundError as error:
        raise KeapError("XML-RPC needs time zone data: run `pip install tzdata`") from error


def encode_call(method: str, arguments: Sequence[Argument]) -> bytes:
    """Return the body of a call.

    Args:
        method: the name on the wire, `Service.method`.
        arguments: what is sent, in order, as (path for messages, type of the table, value).

    Raises:
        ValidationError: a value that does not fit its type or cannot be sent at all, with the value's path.
    """
    if not _METHOD.fullmatch(method):
        raise ValidationError(f"expected the name of an XML-RPC method, got {method!r}", path="method")
    params: list[str] = []
    for path, kind, value in arguments:
        try:
            params.append(f"<param><value>{_writer(kind)(value, 0)}</value></param>")
        except _Refused as error:
            raise ValidationError(error.why, path=path + error.path) from None
    head = f'<?xml version="1.0" encoding="UTF-8"?>\n<methodCall><methodName>{method}</methodName><params>'
    text = f"{head}{''.join(params)}</params></methodCall>"
    try:
        body = text.encode()
    except UnicodeEncodeError:  # half a surrogate pair
        body = b"\0"
    # Looking once over the whole body is cheaper than at each string; the path is looked for only when it is needed.
    if len(body.translate(None, _CONTROLS)) != len(body) or "\ufffe" in text or "\uffff" in text:
        for path, _, value in arguments:
            _blame(value, path)
    return body


def _blame(value: Any, path: str) -> None:
    """Raise for the first text inside `value` that XML cannot carry."""
    if isinstance(value, str):
        found = _NOT_XML.search(value)
        if found:
            raise ValidationError(f"the character {found.group()!a} cannot be sent in XML", path=path)
    elif isinstance(value, Mapping):
        for key, item in value.items():
            _blame(key, f"{path}[{key!a}]")
            _blame(item, f"{path}.{key}")
    elif isinstance(value, (list, tuple)):
        for index, item in enumerate(value):
            _blame(item, f"{path}[{index}]")


def _escape(text: str) -> str:
    # A bare CR would be read back as LF.
    if "&" in text or "<" in text or ">" in text or "\r" in text:
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\r", "&#13;")
    return text


@lru_cache(4096)  # rows repeat their keys
def _key(key: str) -> str:
    return f"<member><name>{_escape(str.__str__(key))}</name><value>"


def _string(value: Any, depth: int) -> str:
    if not isinstance(value, str):
        raise _Refused(f"expected str, got {_named(value)}")
    return f"<string>{_escape(str.__str__(value))}</string>"


def _int(value: Any, depth: int) -> str:
    if not isinstance(value, int) or isinstance(value, bool):
        raise _Refused(f"expected int, got {_named(value)}")
    if not -0x80000000 <= value <= 0x7FFFFFFF:
        raise _Refused("the number does not fit into the 32 bits of an XML-RPC int")
    return f"<int>{int.__repr__(value)}</int>"


def _boolean(value: Any, depth: int) -> str:
    if not isinstance(value, bool):
        raise _Refused(f"expected bool, got {_named(value)}")
    return "<boolean>1</boolean>" if value else "<boolean>0</boolean>"


def _double(value: Any, depth: int) -> str:
    if isinstance(value, int) and not isinstance(value, bool):
        # Without a decimal point the server would look for a method that takes an int.
        try:
            exact = int(float(value)) == value
        except OverflowError:
            exact = False
        if not exact:
            raise _Refused("the number cannot be sent as a double without loss")
        value = float(value)
    if not isinstance(value, float):
        raise _Refused(f"expected float, got {_named(value)}")
    text = float.__repr__(value)
    if "n" in text:  # nan, inf
        raise _Refused(f"{text} cannot be sent")
    if "e" in text:  # XML-RPC knows no exponent
        text = format(Decimal(text), "f")
        text = text if "." in text else text + ".0"
    return f"<double>{text}</double>"


def _datetime(value: Any, depth: int) -> str:
    if not isinstance(value, dt.datetime):
        raise _Refused(f"expected datetime, got {_named(value)}")
    if value.tzinfo is not None:
        try:
            value = value.astimezone(new_york()).replace(tzinfo=None)
        except (OverflowError, ValueError):
            raise _Refused(f"{value!r} has no moment in New York") from None
    text = dt.datetime.isoformat(value, timespec="seconds").replace("-", "")
    return f"<dateTime.iso8601>{text}</dateTime.iso8601>"


def _base64(value: Any, depth: int) -> str:
    if not isinstance(value, (bytes, bytearray)):
        raise _Refused(f"expected bytes, got {_named(value)}")
    return f"<base64>{b2a_base64(value, newline=False).decode()}</base64>"


def _struct(value: Any, depth: int) -> str:
    if not isinstance(value, Mapping):
        raise _Refused(f"expected a mapping, got {_named(value)}")
    _check_depth(depth)
    writers = _BY_TYPE
    members: list[str] = []
    key: Any = None
    try:
        for key, item in value.items():
            if not isinstance(key, str):
                raise _Refused(f"expected str as a key, got {_named(key)}")
            if type(item) is str:  # most values by far: without the call they take two thirds of the time
                members.append(f"{_key(key)}<string>{_escape(item)}</string></value></member>")
            else:
                written = (writers.get(type(item)) or _any)(item, depth + 1)
                members.append(f"{_key(key)}{written}</value></member>")
    except _Refused as error:
        raise error.inside(f".{key}") from None
    return f"<struct>{''.join(members)}</struct>"


def _list(value: Any, depth: int) -> str:
    return _array(value, depth, _any)


def _array(value: Any, depth: int, write: _Writer) -> str:
    if not isinstance(value, (list, tuple)):
        raise _Refused(f"expected list, got {_named(value)}")
    _check_depth(depth)
    items: list[str] = []
    try:
        for item in value:
            items.append(f"<value>{write(item, depth + 1)}</value>")  # noqa: PERF401 — its length is the index of a failure
    except _Refused as error:
        raise error.inside(f"[{len(items)}]") from None
    return f"<array><data>{''.join(items)}</data></array>"


def _check_depth(depth: int) -> None:
    if depth >= MAX_DEPTH:
        raise _Refused(f"values are nested more than {MAX_DEPTH} deep")


def _any(value: Any, depth: int) -> str:
    write = _BY_TYPE.get(type(value)) or next((one for kind, one in _BY_BASE if isinstance(value, kind)), None)
    if write is not None:
        return write(value, depth)
    if value is None:
        raise _Refused("XML-RPC cannot send None: leave the value out")
    if isinstance(value, dt.date):
        raise _Refused("XML-RPC cannot send a date: pass a datetime")
    raise _Refused(f"XML-RPC cannot send {_named(value)}")


_BY_TYPE: dict[type, _Writer] = {
    str: _string,
    bool: _boolean,
    int: _int,
    float: _double,
    dict: _struct,
    list: _list,
    tuple: _list,
    bytes: _base64,
    bytearray: _base64,
    dt.datetime: _datetime,
}
_BY_BASE: tuple[tuple[Any, _Writer], ...] = (*_BY_TYPE.items(), (Mapping, _struct))
_BY_NAME: dict[str, _Writer] = {
    "int": _int,
    "double": _double,
    "boolean": _boolean,
    "string": _string,
    "dateTime": _datetime,
    "base64": _base64,
    "struct": _struct,
    "any": _any,
}


@cache
def _writer(kind: str) -> _Writer:
    """What writes values of a type of the method table."""
    if "|" in kind:
        return _one_of(kind.replace("|", " or "), tuple(_writer(one) for one in kind.split("|")))
    if kind.startswith("array<"):
        item = _writer(kind[6:-1])
        return lambda value, depth: _array(value, depth, item)
    return _BY_NAME[kind]


def _one_of(kinds: str, writers: tuple[_Writer, ...]) -> _Writer:
    def write(value: Any, depth: int) -> str:
        for one in writers:
            try:
                return one(value, depth)
            except _Refused:
                continue
        raise _Refused(f"expected {kinds}, got {_named(value)}")

    return write


def _named(value: Any) -> str:
    return "None" if value is None else type(value).__name__
