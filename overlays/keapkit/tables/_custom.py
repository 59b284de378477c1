"""Custom fields as columns, pinned to the ids of the fields."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from ._custom_values import READERS, anything
from ._types import Column, Kind

if TYPE_CHECKING:
    from keapkit.custom_fields import CustomField

    from ._convert import Converter

__all__ = ["CustomColumns", "Pins"]

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
        self._unknown: set[str] = set()
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
        self.readers: dict[str, Converter] = {
            field_id: anything if field_id in self._unknown else READERS[kind]
            for field_id, (_, kind) in self.pins.items()
        }

    def add_unknown(self, field_id: str) -> None:
        """Make a column for a field of which only the id is known."""
        self._pin(field_id, field_id, "text")
        self._unknown.add(field_id)
        self._arrange()

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns, in the order of their ids."""
        return tuple(
            Column(name, kind, 4 if kind == "decimal" else 0, self._labels.get(field_id, ""))
            for field_id, (name, kind) in self.pins.items()
        )
