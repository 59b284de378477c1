"""From JSON's values to those of columns. Whatever does not fit is reported, so that it can be kept elsewhere."""

from __future__ import annotations

import datetime as dt
import decimal
import re
from collections.abc import Callable, Iterable, Sequence
from operator import attrgetter
from typing import Any, TypeAlias

import msgspec

__all__ = [
    "CONVERTERS",
    "Converter",
    "as_json",
    "as_text_id",
    "cents",
    "converter",
    "date",
    "is_text",
    "moment",
    "moments",
    "spread",
    "units",
]

Misfit: TypeAlias = "Callable[[int, Any], None]"
Converter: TypeAlias = "Callable[[Any], Any]"

_UTC = dt.UTC
_DATE = len("2026-01-31")
_LONGEST = len("2026-01-31T12:00:00.123456Z")
_zone = attrgetter("tzinfo")
_FINE = re.compile(r"\.\d{6}0*[1-9]")
_SCALE = decimal.Decimal("0.0001")
_NOISE = decimal.Decimal("0.00000001")
_LARGEST = decimal.Decimal(10) ** 14
_encode = msgspec.json.encode


def moment(text: str) -> dt.datetime:
    """An aware time in UTC.

    Raises:
        ValueError: it is not a time with an offset, or finer than microseconds.
    """
    value = dt.datetime.fromisoformat(text)
    zone = value.tzinfo
    if zone is None or (len(text) > 26 and _FINE.search(text)):
        raise ValueError(text)
    if zone is _UTC:
        return value
    try:
        return value.astimezone(_UTC)
    except OverflowError:
        raise ValueError(text) from None


def date(text: str) -> dt.date:
    """A date; one that is written with a time of day must be at midnight.

    Raises:
        ValueError: it is not a date.
    """
    if len(text) == 10:
        return dt.date.fromisoformat(text)
    value = dt.datetime.fromisoformat(text)
    if value.time() != dt.time():
        raise ValueError(text)
    return value.date()


def cents(value: int) -> decimal.Decimal:
    """An amount in cents as one in units of the currency."""
    return decimal.Decimal(value).scaleb(-2)


def units(value: decimal.Decimal) -> decimal.Decimal:
    """An amount with up to four digits after the point; the noise of binary fractions behind them is cut off.

    Raises:
        ValueError: it has more digits than that, or is too large.
    """
    rounded = value.quantize(_SCALE)
    if abs(rounded - value) > _NOISE or abs(rounded) >= _LARGEST:
        raise ValueError(value)
    return rounded


def is_text(value: str) -> bool:
    """Whether every destination can hold it: no NUL, no half of a surrogate pair."""
    if "\x00" in value:
        return False
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True


def as_text_id(value: str | int) -> str:
    """An id as text: Keap's documents say str, and its examples are numbers."""
    return value if type(value) is str else str(value)


def as_json(value: Any) -> str:
    """A value as JSON text."""
    return _encode(value).decode()


CONVERTERS: dict[str, Converter] = {"timestamp": moment, "date": date, "decimal": units, "json": as_json}
"""How the values of a kind of column are made from what was decoded; kinds that need nothing are not here."""


def converter(kind: str, *, is_cents: bool = False) -> Converter | None:
    """The converter of a kind, or None."""
    return cents if is_cents else CONVERTERS.get(kind)


def convert(values: Sequence[Any], how: Converter, misfit: Misfit) -> Sequence[Any]:
    """Convert a column; a value that does not fit becomes None after `misfit(index, value)`."""
    try:
        return _whole(values, how)
    except (ValueError, ArithmeticError, TypeError):
        made: list[Any] = []
        for index, value in enumerate(values):
            try:
                made.append(None if value is None else how(value))
            except (ValueError, ArithmeticError, TypeError):
                misfit(index, value)
                made.append(None)
        return made


def _whole(values: Sequence[Any], how: Converter) -> Sequence[Any]:
    """Convert a column whose values all fit, with no Python call for each where there is a way."""
    present = [value for value in values if value is not None]
    if not present:
        return values
    at_once = _AT_ONCE.get(how)
    made = None if at_once is None else at_once(present)
    if made is None:
        made = [*map(how, present)]
    return made if len(made) == len(values) else spread(made, values)


def spread(made: Iterable[Any], values: Iterable[Any]) -> list[Any]:
    """What was made of the values that are there, and None where there is none."""
    following = iter(made)
    return [None if value is None else next(following) for value in values]


def moments(texts: Sequence[str]) -> list[dt.datetime] | None:
    """Times that are in UTC as they are written; None if some are not, or may be too fine."""
    if max(map(len, texts)) > _LONGEST:
        return None
    made = [*map(dt.datetime.fromisoformat, texts)]
    return made if {*map(_zone, made)} == {_UTC} else None


def _dates(texts: Sequence[str]) -> list[dt.date] | None:
    """Dates without a time of day; None if some have one."""
    return [*map(dt.date.fromisoformat, texts)] if max(map(len, texts)) <= _DATE else None


_AT_ONCE: dict[Converter, Callable[[list[Any]], list[Any] | None]] = {moment: moments, date: _dates}
