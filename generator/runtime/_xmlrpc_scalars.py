"""The scalar types of a response: text to Python values."""

from __future__ import annotations

import binascii
import datetime as dt
import re
from collections.abc import Callable
from decimal import Decimal, InvalidOperation
from functools import lru_cache
from typing import Any

from ._xmlrpc_encode import new_york

__all__ = ["SCALARS", "Unreadable"]

MAX_DIGITS = 400
"""The longest integer that is read: the time it takes grows with the square of the length."""

_NEW_YORK = new_york()
_INT = re.compile(r"[+-]?[0-9]+", re.ASCII)
_FLOAT = re.compile(r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?|[+-]?(?:INF|Infinity)|NaN", re.ASCII)
_DATETIME = re.compile(
    r"(\d{4})-?(\d\d)-?(\d\d)[T ](\d\d):?(\d\d):?(\d\d)(?:\.(\d{1,6})\d*)?(Z|[+-]\d\d:?\d\d)?", re.ASCII
)


class Unreadable(Exception):  # noqa: N818 — the codec turns it into a DecodeError
    """The response is XML, but not XML-RPC."""


def _int(text: str) -> int:
    # Python reads underscores and the digits of every script; XML-RPC knows neither.
    if text.isdecimal() and text.isascii() and len(text) <= MAX_DIGITS:
        return int(text)
    text = text.strip()
    if not _INT.fullmatch(text) or len(text) > MAX_DIGITS:
        raise Unreadable(f"{text[:40]!a} is not an integer")
    return int(text)


def _boolean(text: str) -> bool:
    if text == "1":
        return True
    if text == "0":
        return False
    text = text.strip().lower()
    if text not in ("0", "1", "false", "true"):
        raise Unreadable(f"{text[:40]!a} is not a boolean")
    return text in ("1", "true")


def _double(text: str) -> float:
    if not _FLOAT.fullmatch(text):
        text = text.strip()
        if not _FLOAT.fullmatch(text):
            raise Unreadable(f"{text[:40]!a} is not a number")
    return float(text)


def _decimal(text: str) -> Decimal:
    try:
        return Decimal(text.strip())
    except InvalidOperation:
        raise Unreadable(f"{text[:40]!a} is not a number") from None


def _string(text: str) -> str:
    return text


def _bytes(text: str) -> bytes:
    try:
        return binascii.a2b_base64("".join(text.split()), strict_mode=True) if text else b""
    except (binascii.Error, ValueError):
        raise Unreadable("a <base64> is not valid base64") from None


def _nil(text: str) -> None:
    if text.strip():
        raise Unreadable("a <nil> holds text")


@lru_cache(4096)  # the dates of a table repeat
def _datetime(text: str) -> dt.datetime | str | None:
    match = _DATETIME.fullmatch(text.strip())
    if match is None:
        return text.strip() or None
    year, month, day, hour, minute, second, fraction, zone = match.groups()
    micros = int(fraction.ljust(6, "0")) if fraction else 0
    try:
        moment = dt.datetime(int(year), int(month), int(day), int(hour), int(minute), int(second), micros, _NEW_YORK)
        return moment if zone is None else moment.replace(tzinfo=_zone(zone)).astimezone(_NEW_YORK)
    except (ValueError, OverflowError):  # not a day of the calendar
        return text.strip()


def _zone(text: str) -> dt.timezone:
    if text == "Z":
        return dt.UTC
    sign = -1 if text[0] == "-" else 1
    digits = text[1:].replace(":", "")
    return dt.timezone(sign * dt.timedelta(hours=int(digits[:2]), minutes=int(digits[2:])))


SCALARS: dict[str, Callable[[str], Any]] = {
    "string": _string,
    "i4": _int,
    "int": _int,
    "boolean": _boolean,
    "double": _double,
    "dateTime.iso8601": _datetime,
    "base64": _bytes,
    "nil": _nil,
    "i8": _int,
    # Apache's extensions, sent with the prefix ex.
    "i1": _int,
    "i2": _int,
    "biginteger": _int,
    "float": _double,
    "bigdecimal": _decimal,
    "dateTime": _datetime,
}
"""By the name of the element, without its prefix; each raises Unreadable when the text is not of that type."""
