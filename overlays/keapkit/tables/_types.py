"""What tables are made of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import repeat
from typing import Any, Literal, NamedTuple, TypeAlias

__all__ = ["Batch", "Column", "Columns", "Kind", "Repeated", "Table"]

Kind: TypeAlias = Literal["text", "int", "float", "bool", "timestamp", "date", "decimal", "json"]
"""What a column holds: str, int, float, bool, an aware datetime in UTC, a date, a Decimal, or JSON as text."""

Columns: TypeAlias = "list[Sequence[Any]]"
"""The values of a table, one sequence for each column."""


class Repeated(Sequence[Any]):
    """A column that has the same value in each row."""

    def __init__(self, value: Any, count: int) -> None:
        self.value = value
        self._count = count

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[Any]:
        return repeat(self.value, self._count)

    def __getitem__(self, index: Any) -> Any:
        return ([self.value] * self._count)[index]


class Column(NamedTuple):
    """A column.

    Attributes:
        name: in snake_case.
        kind: what it holds.
        scale: digits after the point, of a decimal.
        label: what Keap's pages call a custom field; empty for other columns.
    """

    name: str
    kind: Kind
    scale: int = 0
    label: str = ""


@dataclass(frozen=True)
class Table:
    """A table.

    Attributes:
        name: such as `contacts` or `contact_email_addresses`.
        columns: its columns, the key first.
        parent: the table whose rows the rows belong to; None for a main table.
    """

    name: str
    columns: tuple[Column, ...]
    parent: str | None = None

    @property
    def key(self) -> str:
        """The column that identifies a row; in a child table, the parent's row."""
        return self.columns[0].name


@dataclass
class Batch:
    """Rows of a main table and of its child tables.

    Attributes:
        columns: the values by table.
        keys: the keys of the main rows.
        misfits: how many values did not fit their column and are in `_misfit`.
        unknown_fields: ids of custom fields that are not among the known ones.
    """

    columns: dict[str, Columns]
    keys: list[str]
    misfits: int = 0
    unknown_fields: set[str] = field(default_factory=set)
