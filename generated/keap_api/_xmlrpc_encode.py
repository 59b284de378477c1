"""Python values to the bytes of an XML-RPC call.

The server picks a method by the number and the Java types of its arguments, so nothing is converted on a guess: what a
method's signature does not allow is refused with the path of the value, before anything is sent. Text is joined from
pieces, which is faster than building a tree of elements; lxml reads replies (:mod:`._xmlrpc_decode`).
"""

from __future__ import annotations

import datetime as dt
import re
from binascii import b2a_base64
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from functools import cache
from math import isfinite
from typing import Any, TypeAlias
from zoneinfo import ZoneInfo

from .errors import ValidationError

__all__ = ["CONTENT_TYPE", "Argument", "encode_call", "new_york"]

CONTENT_TYPE = "text/xml; charset=UTF-8"
MAX_DEPTH = 64
"""Deeper values are refused, which also ends a list that holds itself."""

Argument: TypeAlias = tuple[str, str, Any]
"""(path, type as the method table writes it, value)"""

_Out: TypeAlias = list[str]
_Writer: TypeAlias = Callable[[Any, _Out, int], None]

_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_ESCAPED = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"}  # a bare CR would be read back as LF
_SPECIAL = re.compile("[&<>\r]")
_METHOD = re.compile(r"[A-Za-z0-9_.:/]+")


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
    """The zone of every dateTime on the wire."""
    return ZoneInfo("America/New_York")


def encode_call(method: str, arguments: Sequence[Argument]) -> bytes:
    """The body of a call.

    Args:
        method: the name on the wire, ``Service.method``.
        arguments: what is sent, in order, as (path for messages, type of the table, value).

    Raises:
        ValidationError: a value that does not fit its type or cannot be sent at all, with the value's path.
    """
    if not _METHOD.fullmatch(method):
        raise ValidationError(f"no name of an XML-RPC method: {method!r}", path="method")
    out: _Out = [f'<?xml version="1.0" encoding="UTF-8"?>\n<methodCall><methodName>{method}</methodName><params>']
    for path, kind, value in arguments:
        out.append("<param><value>")
        try:
            _writer(kind)(value, out, 0)
        except _Refused as error:
            raise ValidationError(error.why, path=path + error.path) from None
        out.append("</value></param>")
    out.append("</params></methodCall>")
    text = "".join(out)
    # One search over the whole text is cheaper than one for each string; paths are looked for only when needed.
    if _NOT_XML.search(text):
        for path, _, value in arguments:
            _blame(value, path)
    return text.encode()


def _blame(value: Any, path: str) -> None:
    """Raise for the first text inside ``value`` that XML cannot carry."""
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
    return _SPECIAL.sub(lambda found: _ESCAPED[found.group()], text) if _SPECIAL.search(text) else text


def _string(value: Any, out: _Out, depth: int) -> None:
    if not isinstance(value, str):
        raise _Refused(f"a string is needed, not {_named(value)}")
    out.append(f"<string>{_escape(str.__str__(value))}</string>")


def _int(value: Any, out: _Out, depth: int) -> None:
    if not isinstance(value, int) or isinstance(value, bool):
        raise _Refused(f"an int is needed, not {_named(value)}")
    if not -0x80000000 <= value <= 0x7FFFFFFF:
        raise _Refused(f"{int(value)} does not fit into the 32 bits of an XML-RPC int")
    out.append(f"<int>{int.__repr__(value)}</int>")


def _boolean(value: Any, out: _Out, depth: int) -> None:
    if not isinstance(value, bool):
        raise _Refused(f"a bool is needed, not {_named(value)}")
    out.append("<boolean>1</boolean>" if value else "<boolean>0</boolean>")


def _double(value: Any, out: _Out, depth: int) -> None:
    if isinstance(value, int) and not isinstance(value, bool):
        # Without a decimal point the server would look for a method that takes an int.
        try:
            exact = int(float(value)) == value
        except OverflowError:
            exact = False
        if not exact:
            raise _Refused(f"{int(value)} cannot be sent as a double without loss")
        value = float(value)
    if not isinstance(value, float):
        raise _Refused(f"a float is needed, not {_named(value)}")
    if not isfinite(value):
        raise _Refused(f"{float.__repr__(value)} cannot be sent")
    text = float.__repr__(value)
    if "e" in text:  # XML-RPC knows no exponent
        text = format(Decimal(text), "f")
        text = text if "." in text else text + ".0"
    out.append(f"<double>{text}</double>")


def _datetime(value: Any, out: _Out, depth: int) -> None:
    if not isinstance(value, dt.datetime):
        raise _Refused(f"a datetime is needed, not {_named(value)}")
    if value.tzinfo is not None:
        try:
            value = value.astimezone(new_york())
        except (OverflowError, ValueError):
            raise _Refused(f"{value!r} has no moment in New York") from None
    out.append(
        f"<dateTime.iso8601>{value.year:04}{value.month:02}{value.day:02}"
        f"T{value.hour:02}:{value.minute:02}:{value.second:02}</dateTime.iso8601>"
    )


def _base64(value: Any, out: _Out, depth: int) -> None:
    if not isinstance(value, (bytes, bytearray)):
        raise _Refused(f"bytes are needed, not {_named(value)}")
    out.append(f"<base64>{b2a_base64(value, newline=False).decode()}</base64>")


def _struct(value: Any, out: _Out, depth: int) -> None:
    if not isinstance(value, Mapping):
        raise _Refused(f"a mapping is needed, not {_named(value)}")
    if depth >= MAX_DEPTH:
        raise _Refused(f"values are nested more than {MAX_DEPTH} deep")
    append = out.append
    append("<struct>")
    writers = _BY_TYPE
    key: Any = None
    try:
        for key, item in value.items():
            if not isinstance(key, str):
                raise _Refused(f"a key must be a string, not {_named(key)}")
            append(f"<member><name>{_escape(str.__str__(key))}</name><value>")
            (writers.get(type(item)) or _any)(item, out, depth + 1)
            append("</value></member>")
    except _Refused as error:
        raise error.inside(f".{key}") from None
    append("</struct>")


def _list(value: Any, out: _Out, depth: int) -> None:
    _array(value, out, depth, _any)


def _array(value: Any, out: _Out, depth: int, write: _Writer) -> None:
    if not isinstance(value, (list, tuple)):
        raise _Refused(f"a list is needed, not {_named(value)}")
    if depth >= MAX_DEPTH:
        raise _Refused(f"values are nested more than {MAX_DEPTH} deep")
    append = out.append
    append("<array><data>")
    index = 0
    try:
        for index, item in enumerate(value):  # noqa: B007 — the except clause uses it
            append("<value>")
            write(item, out, depth + 1)
            append("</value>")
    except _Refused as error:
        raise error.inside(f"[{index}]") from None
    append("</data></array>")


def _any(value: Any, out: _Out, depth: int) -> None:
    write = _BY_TYPE.get(type(value))
    if write is None:
        write = next((w for kind, w in _BY_BASE if isinstance(value, kind)), None)
    if write is None:
        raise _Refused(
            "None cannot be sent: leave the value out"
            if value is None
            else "a date cannot be sent: give a datetime"
            if isinstance(value, dt.date)
            else f"values of type {_named(value)} cannot be sent"
        )
    write(value, out, depth)


_BY_TYPE: dict[type, _Writer] = {
    str: _string,
    int: _int,
    bool: _boolean,
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
    if "|" in kind and not kind.startswith("array<"):
        return _one_of(kind.replace("|", " or "), tuple(_writer(one) for one in kind.split("|")))
    if kind.startswith("array<") and kind.endswith(">"):
        item = _writer(kind[6:-1])
        return lambda value, out, depth: _array(value, out, depth, item)
    return _BY_NAME[kind]


def _one_of(kinds: str, writers: tuple[_Writer, ...]) -> _Writer:
    def write(value: Any, out: _Out, depth: int) -> None:
        start = len(out)
        for one in writers:
            try:
                return one(value, out, depth)
            except _Refused:
                del out[start:]
        raise _Refused(f"{kinds} is needed, not {_named(value)}")

    return write


def _named(value: Any) -> str:
    return "None" if value is None else type(value).__name__
