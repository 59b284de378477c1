"""What a database must be able to do to hold rows, and what all databases share.

Rows and the number of the last page are written in one transaction. So whatever interrupts a run, the database knows
exactly which pages it has.
"""

from __future__ import annotations

import contextlib
import json
from abc import ABC, abstractmethod
from collections.abc import Generator, Mapping, Sequence
from typing import Any, ClassVar, Self

from ._errors import DestinationError
from ._types import Column, Columns, Kind, Table

__all__ = ["DELETED_AT", "STATE_TABLE", "SYNCED_AT", "Destination", "quoted"]

STATE_TABLE = "_keap_state"
SYNCED_AT = Column("_synced_at", "timestamp")
DELETED_AT = Column("_deleted_at", "timestamp")

_MAX_NAME = 63  # bytes; PostgreSQL cuts longer names, and refuses two that are the same then


def quoted(name: str) -> str:
    """Quote a name for SQL."""
    return '"' + name.replace('"', '""') + '"'


class Destination(ABC):
    """A database.

    Attributes:
        name: the database as messages name it, without a password.
        types: the type of a column by its kind; `{scale}` stands for a decimal's.
    """

    name: str
    types: ClassVar[Mapping[Kind, str]]
    placeholder: ClassVar[str] = "?"
    error: ClassVar[tuple[type[Exception], ...]] = ()

    # What each database does in its own way

    @abstractmethod
    def run(self, sql: str, values: Sequence[Any] = ()) -> None:
        """Run a statement."""

    @abstractmethod
    def query(self, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Run a query and return its rows."""

    @abstractmethod
    def existing(self, table: str) -> dict[str, str]:
        """The types of a table's columns by name; empty if there is no such table."""

    def pack(self, table: Table, columns: Columns) -> Any:
        """Rows as `insert` takes them."""
        return columns

    @abstractmethod
    def insert(self, table: Table, rows: Sequence[Any]) -> None:
        """Add rows.

        Args:
            table: the table.
            rows: what `pack` made.
        """

    @abstractmethod
    def delete(self, tables: Sequence[Table], keys: list[str]) -> None:
        """Delete rows by key.

        Args:
            tables: a main table, then its child tables.
            keys: keys of rows of the main table.
        """

    @abstractmethod
    def lock(self) -> None:
        """Keep other runs out until the end.

        Raises:
            BusyError: another run is using the database.
        """

    @abstractmethod
    def close(self) -> None:
        """Close the connection and let other runs in."""

    @abstractmethod
    def index(self, table: Table) -> None:
        """Create the index on the key, where the database needs one."""

    def put_state(self, name: str, value: Any) -> None:
        """Keep a part of the state; call it inside a transaction."""
        mark = self.placeholder
        self.run(f"DELETE FROM {STATE_TABLE} WHERE name = {mark}", (name,))  # noqa: S608 # a name of ours
        self.run(f"INSERT INTO {STATE_TABLE} VALUES ({mark}, {mark})", (name, json.dumps(value)))  # noqa: S608 # as above

    # What they share

    @contextlib.contextmanager
    def transaction(self) -> Generator[None]:
        """Everything inside happens, or nothing.

        Raises:
            DestinationError: the database refused it.
        """
        with self.explained():
            self.run("BEGIN")
            try:
                yield
            except BaseException:
                with contextlib.suppress(*self.error):
                    self.run("ROLLBACK")
                raise
            self.run("COMMIT")

    @contextlib.contextmanager
    def explained(self) -> Generator[None]:
        """Turn errors of the database into ours."""
        try:
            yield
        except self.error as error:
            detail = str(error).strip().splitlines()
            raise DestinationError(
                f"{self.name} refused: {detail[0] if detail else type(error).__name__}. What was fetched is kept; "
                "run the same again when that is put right"
            ) from error

    def state(self) -> dict[str, Any]:
        """All parts of the state; empty for a new database.

        Raises:
            DestinationError: the table for it is somebody else's, or was changed.
        """
        with self.explained():
            columns = self.existing(STATE_TABLE)
            if not columns:
                return {}
            rows = self.query(f"SELECT name, value FROM {STATE_TABLE}") if {"name", "value"} <= columns.keys() else None  # noqa: S608 # a name of ours
        try:
            if rows is not None:
                return {name: json.loads(value) for name, value in rows}
        except (TypeError, ValueError):
            pass
        raise DestinationError(
            f"{self.name} has a table {STATE_TABLE} that keapkit did not make, or that was changed since; use another "
            "database"
        )

    def prepare(self) -> None:
        """Make the table for the state, if there is none."""
        with self.explained():
            if not self.existing(STATE_TABLE):
                self.run(f"CREATE TABLE {STATE_TABLE} (name {self.types['text']}, value {self.types['text']})")

    def ensure(self, tables: Sequence[Table], ours: set[str]) -> set[str]:
        """Make tables that do not exist, and add columns that are missing; in a transaction of its own.

        Args:
            tables: the tables as they should be.
            ours: the tables that earlier runs made.

        Returns:
            All tables that are ours now.

        Raises:
            DestinationError: a table is somebody else's, or a column has another type.
        """
        with self.transaction():
            for table in tables:
                existing = self.existing(table.name)
                if existing and table.name not in ours:
                    raise DestinationError(
                        f"{self.name} has a table {table.name} that keapkit did not make; rename it, or use another "
                        "database"
                    )
                if existing:
                    self._widen(table, existing)
                else:
                    columns = ", ".join(f"{quoted(one.name)} {self._type(one)}" for one in table.columns)
                    self.run(f"CREATE TABLE {quoted(table.name)} ({columns})")
                    self.index(table)
            made = ours | {table.name for table in tables}
            if made != ours:
                self.put_state("tables", sorted(made))
        return made

    def _widen(self, table: Table, existing: Mapping[str, str]) -> None:
        for column in table.columns:
            found = existing.get(column.name)
            if found is None:
                self.run(f"ALTER TABLE {quoted(table.name)} ADD COLUMN {quoted(column.name)} {self._type(column)}")
            elif not self.is_same_type(found, self._type(column)):
                raise DestinationError(
                    f"{self.name}: column {column.name} of table {table.name} is {found}, and {self._type(column)} is "
                    "needed; rename the table, and the next run makes a new one"
                )

    @staticmethod
    def is_same_type(found: str, wanted: str) -> bool:
        """Whether a column has the type that it should have."""
        return found.upper() == wanted.upper()

    def _type(self, column: Column) -> str:
        return self.types[column.kind].format(scale=column.scale)

    def mark_deleted(self, table: Table, before: Any, now: Any) -> None:
        """Mark rows that a whole reading of the list did not bring again; call it inside a transaction."""
        mark = self.placeholder
        self.run(
            f"UPDATE {quoted(table.name)} SET {DELETED_AT.name} = {mark} "  # noqa: S608 # names of ours
            f"WHERE {SYNCED_AT.name} < {mark} AND {DELETED_AT.name} IS NULL",
            (self.time(now), self.time(before)),
        )

    def time(self, moment: Any) -> Any:
        """A time as statements take it."""
        return moment

    def view(self, table: Table) -> str:
        """The statement that makes the view of a table: labels in the place of custom columns, live rows only."""
        taken = {column.name.lower() for column in table.columns}
        parts: list[str] = []
        for column in table.columns:
            label = column.label.strip().encode()[:_MAX_NAME].decode(errors="ignore")
            if label and label.lower() not in taken:
                taken.add(label.lower())
                parts.append(f"{quoted(column.name)} AS {quoted(label)}")
            else:
                parts.append(quoted(column.name))
        name = quoted(f"{table.name}_labeled")
        return (
            f"CREATE VIEW {name} AS SELECT {', '.join(parts)} FROM {quoted(table.name)} "  # noqa: S608 # quoted
            f"WHERE {DELETED_AT.name} IS NULL"
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
