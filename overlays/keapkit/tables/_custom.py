"""Custom fields as columns, pinned to the ids of the fields."""

from __future__ import annotations

import datetime as dt
import decimal
import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from ._convert import as_json, moment, units
from ._types import Column, Kind

if TYPE_CHECKING:
    from keapkit.custom_fields import CustomField

    from ._convert import Converter

__all__ = ["CustomColumns", "Pins", "read_all"]

_iso_date = dt.date.fromisoformat
_iso_time = dt.datetime.fromisoformat

Pins = dict[str, tuple[str, Kind]]
"""The column of each custom field by its id, as earlier runs chose it."""

_MAX_NAME = 63  # PostgreSQL cuts longer ones
_KINDS: Mapping[str, Kind] = {
    "DATE": "date",
    "DATE_TIME": "timestamp",
    "WHOLE_NUMBER": "int",
    "YEAR": "int",
    "DECIMAL_NUMBER": "float",
    "PERCENT": "float",
    "CURRENCY": "decimal",
    "YES_NO": "bool",
    "LIST_BOX": "json",
    "USER_LIST_BOX": "json",
}


def _text(value: Any) -> str:
    if isinstance(value, str):
        if "\x00" in value or (not value.isprintable() and any("\ud800" <= one <= "\udfff" for one in value)):
            raise ValueError(value)
        return value
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return as_json(value)
    raise ValueError(value)


def read_all(read: Converter, values: list[Any]) -> list[Any]:
    """Read a column whose values all fit.

    Raises:
        ValueError, ArithmeticError, TypeError: one does not, or is empty text, which is no value of most types.
    """
    if read is _text and set(map(type, values)) == {str}:
        joined = "".join(values)
        if "\x00" in joined:
            raise ValueError(joined)
        joined.encode()  # half of a surrogate pair is a ValueError
        return values
    if read in _TAKE_EMPTY:
        return [None if value is None else read(value) for value in values]
    return [None if value is None or value == "" else read(value) for value in values]


def _list(value: Any) -> str:
    if not isinstance(value, str):
        return as_json(value)
    if not value:
        raise ValueError(value)
    return as_json([part.strip() for part in value.split(",")])


def _anything(value: Any) -> str:
    return _text(value) if isinstance(value, str) else as_json(value)


def _int(value: Any) -> int:
    if type(value) is int and -(2**63) <= value < 2**63:
        return value
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        raise ValueError(value)
    number = int(value)
    if (not isinstance(value, str) and number != value) or not -(2**63) <= number < 2**63:
        raise ValueError(value)
    return number


def _float(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        raise ValueError(value)
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
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        raise ValueError(value)
    text = str(value)
    whole, _, digits = text.partition(".")
    if len(whole) < 14 and len(digits) <= 4 and (not digits or digits.isdecimal()) and type(value) is not str:
        return decimal.Decimal(text)
    return units(decimal.Decimal(text))


def _date(value: Any) -> dt.date:
    if type(value) is not str:
        raise ValueError(value)
    # Keap gives dates with a time of day that means nothing.
    return _iso_date(value) if len(value) == 10 else _iso_time(value).date()


def _moment(value: Any) -> dt.datetime:
    if not isinstance(value, str):
        raise ValueError(value)
    return moment(value)


_READERS: Mapping[Kind, Converter] = {
    "text": _text,
    "int": _int,
    "float": _float,
    "bool": _bool,
    "decimal": _decimal,
    "date": _date,
    "timestamp": _moment,
    "json": _list,
}
_TAKE_EMPTY = (_text, _anything)


def _snake(name: str) -> str:
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name)
    return re.sub(r"_+", "_", re.sub(r"\W+", "_", words)).strip("_").lower()


class CustomColumns:
    """The columns of a record type's custom fields.

    A column keeps its name and kind as long as its field's id is pinned, whatever becomes of label, name and type.

    Args:
        fields: the fields as Keap has them now.
        pins: the columns that earlier runs chose.
        taken: names of other columns.
        open_ended: make a column for a field that is not known, instead of reporting it.
    """

    def __init__(
        self,
        fields: Iterable[CustomField] = (),
        pins: Mapping[str, tuple[str, Kind]] | None = None,
        taken: Iterable[str] = (),
        *,
        open_ended: bool = False,
    ) -> None:
        self.pins: Pins = dict(pins or {})
        self.open_ended = open_ended
        self._taken = {*taken, *(name for name, _ in self.pins.values())}
        self._labels: dict[str, str] = {}
        for field in sorted(fields, key=lambda one: (len(one.id), one.id)):
            self._labels[field.id] = field.label
            if field.id not in self.pins:
                self._pin(field.id, field.name or field.label, _KINDS.get(field.type, "text"))
        self._arrange()

    def _pin(self, field_id: str, name: str, kind: Kind) -> None:
        snake = _snake(name)
        column = f"custom_{snake}" if snake else f"custom_{field_id}"
        if column in self._taken or len(column.encode()) > _MAX_NAME:
            suffix = f"_{field_id}"
            short = column.encode()[: _MAX_NAME - len(suffix)].decode(errors="ignore")
            column = short + suffix
        self._taken.add(column)
        self.pins[field_id] = (column, kind)

    def _arrange(self) -> None:
        self.readers: dict[str, tuple[int, Converter]] = {
            field_id: (index, _READERS[kind]) for index, (field_id, (_, kind)) in enumerate(self.pins.items())
        }

    def add_unknown(self, field_id: str) -> None:
        """Make a column for a field of which only the id is known."""
        self._pin(field_id, field_id, "text")
        self._arrange()
        self.readers[field_id] = (self.readers[field_id][0], _anything)

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns, in the order of their ids."""
        return tuple(
            Column(name, kind, 4 if kind == "decimal" else 0, self._labels.get(field_id, ""))
            for field_id, (name, kind) in self.pins.items()
        )
