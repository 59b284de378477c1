"""From what a custom field has to what its column holds."""

from __future__ import annotations

import datetime as dt
import decimal
import math
from collections.abc import Callable, Mapping, Sequence
from itertools import repeat
from typing import Any

import msgspec

from ._convert import Converter, as_json, is_text, moment, moments, spread, units
from ._types import Kind

__all__ = ["READERS", "anything", "read_column"]

_SCALE = decimal.Decimal("0.0001")
_LARGEST = decimal.Decimal(10) ** 14
_quantize = decimal.Decimal.quantize
_encode = msgspec.json.encode
_iso_date = dt.date.fromisoformat
_iso_time = dt.datetime.fromisoformat
_Amounts = list[decimal.Decimal]


def _text(value: Any) -> str:
    if isinstance(value, str):
        if "\x00" in value or (not value.isprintable() and any("\ud800" <= one <= "\udfff" for one in value)):
            raise ValueError(value)
        return value
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return as_json(value)
    raise ValueError(value)


def _list(value: Any) -> str:
    if not isinstance(value, str):
        return as_json(value)
    if not value:
        raise ValueError(value)
    return as_json([part.strip() for part in value.split(",")])


def anything(value: Any) -> str:
    """Text as it is, and everything else as JSON."""
    return _text(value) if isinstance(value, str) else as_json(value)


def _check_number(value: Any) -> None:
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        raise ValueError(value)
    if isinstance(value, str) and "_" in value:  # Python reads 1_000 as a number; nobody else does
        raise ValueError(value)


def _int(value: Any) -> int:
    if type(value) is int and -(2**63) <= value < 2**63:
        return value
    _check_number(value)
    number = int(value)
    if (not isinstance(value, str) and number != value) or not -(2**63) <= number < 2**63:
        raise ValueError(value)
    return number


def _float(value: Any) -> float:
    _check_number(value)
    number = float(value)
    if number - number != 0 or (isinstance(value, int) and int(number) != value):
        raise ValueError(value)
    return number


def _bool(value: Any) -> bool:
    if isinstance(value, bool):
        return value
    text = str(value).casefold()
    if text in ("1", "yes", "true"):
        return True
    if text in ("0", "no", "false"):
        return False
    raise ValueError(value)


def _decimal(value: Any) -> decimal.Decimal:
    _check_number(value)
    exact = decimal.Decimal(str(value))
    rounded = units(exact)
    return exact if exact == rounded else rounded


def _date(value: Any) -> dt.date:
    if type(value) is not str:
        raise ValueError(value)
    # Keap gives dates with a time of day that means nothing.
    return _iso_date(value) if len(value) == 10 else _iso_time(value).date()


def _moment(value: Any) -> dt.datetime:
    if not isinstance(value, str):
        raise ValueError(value)
    return moment(value)


READERS: Mapping[Kind, Converter] = {
    "text": _text,
    "int": _int,
    "float": _float,
    "bool": _bool,
    "decimal": _decimal,
    "date": _date,
    "timestamp": _moment,
    "json": _list,
}
"""What makes the value of a column of what Keap gives. It raises what `convert` takes for a misfit."""

_TAKE_EMPTY = (_text, anything)


def read_column(read: Converter, values: Sequence[Any], misfit: Callable[[int, Any], None]) -> Sequence[Any]:
    """Read a column.

    Args:
        read: one of `READERS`, or `anything`.
        values: what Keap gave; None for nothing. Empty text is no value of most kinds, and becomes None, too.
        misfit: called with the index and the value of whatever does not fit; it becomes None.
    """
    types: set[type] = {*map(type, values)}
    if types == {type(None)}:
        return values
    is_sparse = type(None) in types
    types.discard(type(None))
    if len(types) == 1 and (at_once := _AT_ONCE.get((read, types.pop()))) is not None:
        try:
            present = [value for value in values if value is not None] if is_sparse else values
            if (whole := at_once(present)) is not None:
                return spread(whole, values) if is_sparse else whole
        except (ValueError, ArithmeticError, TypeError, msgspec.MsgspecError):
            pass
    found: list[Any] = []
    for index, value in enumerate(values):
        try:
            found.append(None if value is None or (value == "" and read not in _TAKE_EMPTY) else read(value))
        except (ValueError, ArithmeticError, TypeError):
            misfit(index, value)
            found.append(None)
    return found


# What most columns have, with no Python call for each value. None, or an error: one value at a time is needed.


def _texts(values: Sequence[str]) -> Sequence[str] | None:
    return values if is_text("".join(values)) else None


def _as_they_are(values: Sequence[Any]) -> Sequence[Any]:
    return values


def _ints(values: Sequence[int]) -> Sequence[int] | None:
    return values if min(values) >= -(2**63) and max(values) < 2**63 else None


def _floats(values: Sequence[float]) -> Sequence[float] | None:
    return values if all(map(math.isfinite, values)) else None


def _decimals(values: Sequence[Any]) -> Sequence[decimal.Decimal] | None:
    made = msgspec.convert(values, _Amounts)
    if not -_LARGEST < min(made) <= max(made) < _LARGEST:
        return None
    return made if [*map(_quantize, made, repeat(_SCALE))] == made else None


def _dates(values: Sequence[str]) -> Sequence[dt.date] | None:
    if max(map(len, values)) == 10 == min(map(len, values)):
        return [*map(_iso_date, values)]
    return [*map(dt.datetime.date, map(_iso_time, values))]


def _lists(values: Sequence[Any]) -> Sequence[str]:
    return [_encode(value).decode() for value in values]


_AT_ONCE: Mapping[tuple[Converter, type], Callable[[Sequence[Any]], Sequence[Any] | None]] = {
    (_text, str): _texts,
    (anything, str): _texts,
    (_bool, bool): _as_they_are,
    (_int, int): _ints,
    (_float, float): _floats,
    (_decimal, float): _decimals,
    (_decimal, int): _decimals,
    (_date, str): _dates,
    (_moment, str): moments,
    (_list, list): _lists,
}
