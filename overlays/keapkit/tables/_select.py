"""What a run was asked for: resources, tables, columns."""

from __future__ import annotations

import difflib
import functools
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from keapkit.errors import ValidationError

from ._catalog import RESOURCES, Resource, resource_named
from ._flatten import Flattener
from ._types import Column, Columns, Table

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Selection", "child_tables", "selected_resources"]


@functools.cache
def child_tables() -> Mapping[str, Resource]:
    """The resource of each child table."""
    return {table.name: one for one in RESOURCES.values() for table in Flattener(one).tables[1:]}


@dataclass(frozen=True)
class Selection:
    """One resource of a run.

    Attributes:
        resource: the resource.
        tables: the tables that are wanted; None for all of them.
        fields: the columns of the main table that are wanted; None for all of them.
    """

    resource: Resource
    tables: frozenset[str] | None = None
    fields: tuple[str, ...] | None = None

    def wanted(self, flattener: Flattener) -> list[Table]:
        """The tables that are written, with the columns that are wanted.

        Raises:
            ValidationError: there is no such column; the message names the nearest ones.
        """
        made: list[Table] = []
        for table in flattener.tables:
            if self.tables is not None and table.name not in self.tables:
                continue
            if self.fields is None:
                made.append(table)
            elif table.parent is None:
                made.append(Table(table.name, tuple(self._columns(table)), None))
        return made

    def _columns(self, table: Table) -> Iterable[Column]:
        known = {column.name: column for column in table.columns}
        for name in self.fields or ():
            if name not in known:
                near = difflib.get_close_matches(name[:60], known, n=3, cutoff=0.6)
                hint = f": did you mean {' or '.join(near)}?" if near else "."
                raise ValidationError(
                    f"{table.name} has no column {name!r:.60}{hint} Its columns are {', '.join(known)}", path="fields"
                )
            yield known[name]

    def cutter(self, flattener: Flattener, table: Table) -> Callable[[Columns], Columns]:
        """Takes the wanted columns out of all columns of a table."""
        whole = next(one for one in flattener.tables if one.name == table.name)
        places = {column.name: at for at, column in enumerate(whole.columns)}
        wanted = [places[column.name] for column in table.columns]
        return lambda columns: [columns[at] for at in wanted]


def selected_resources(
    names: Sequence[str], *, everything: bool = False, fields: Sequence[str] | None = None
) -> list[Selection]:
    """The resources that names stand for.

    Args:
        names: resources, or child tables such as `order_items`.
        everything: all resources.
        fields: columns; for one resource only.

    Raises:
        ValidationError: an unknown name, no name, or columns of several resources.
    """
    if everything and names:
        raise ValidationError("name resources, or ask for all of them, not both", path="resources")
    if everything:
        chosen: dict[str, set[str] | None] = dict.fromkeys(RESOURCES)
    else:
        if not names:
            raise ValidationError(f"name at least one resource of {', '.join(RESOURCES)}", path="resources")
        children = child_tables()
        chosen = {}
        for name in names:
            plain = name.strip().lower().replace("-", "_").replace(" ", "_")
            if plain in RESOURCES or plain not in children:
                chosen[resource_named(name, children).name] = None
                continue
            owner = children[plain].name
            tables = chosen.setdefault(owner, set())
            if tables is not None:
                tables.add(plain)
    if fields is not None and len(chosen) > 1:
        raise ValidationError("columns can be chosen for one resource at a time", path="fields")
    if isinstance(fields, str) or (fields is not None and not fields):
        raise ValidationError("expected a list of one or more columns", path="fields")
    return [
        Selection(
            RESOURCES[name],
            None if tables is None else frozenset(tables),
            None if fields is None else tuple(dict.fromkeys(fields)),
        )
        for name, tables in chosen.items()
    ]
