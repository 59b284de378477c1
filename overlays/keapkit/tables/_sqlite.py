"""SQLite: needs nothing but Python."""

from __future__ import annotations

import datetime as dt
import json
import sqlite3
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, ClassVar

from filelock import FileLock, Timeout

from ._cells import time_text
from ._destination import Destination, quoted
from ._errors import BusyError, DestinationError
from ._types import Columns, Kind, Table

__all__ = ["SQLiteDestination"]


class SQLiteDestination(Destination):
    """A SQLite file. Times and dates are ISO 8601 text, which its date functions read.

    Args:
        path: the file; it is made if it does not exist.
    """

    types: ClassVar[Mapping[Kind, str]] = {
        "text": "TEXT",
        "int": "INTEGER",
        "float": "REAL",
        "bool": "BOOLEAN",
        "timestamp": "TEXT",
        "date": "TEXT",
        "decimal": "NUMERIC",
        "json": "TEXT",
    }
    error = (sqlite3.Error,)

    def __init__(self, path: Path) -> None:
        self.path = path
        self.name = str(path)
        if not path.parent.is_dir():
            raise DestinationError(f"{path.parent} is not a folder")
        with self.explained():
            self._database = sqlite3.connect(path, isolation_level=None, timeout=30)
            try:
                self._database.execute("PRAGMA journal_mode = WAL")
                self._database.execute("PRAGMA synchronous = FULL")
            except sqlite3.Error:
                self._database.close()
                raise
        self._lock = FileLock(f"{path}.lock")

    def lock(self) -> None:
        """Keep other runs out; see `Destination.lock`."""
        try:
            self._lock.acquire(timeout=0)
        except Timeout:
            raise BusyError(f"another run is using {self.name}; wait until it ends") from None
        except OSError as error:
            raise DestinationError(f"{self.name} cannot be locked: {error.strerror or error}") from error

    def close(self) -> None:
        """Close the file."""
        self._database.close()
        self._lock.release()

    def run(self, sql: str, values: Sequence[Any] = ()) -> None:
        """Run a statement."""
        self._database.execute("BEGIN IMMEDIATE" if sql == "BEGIN" else sql, values)

    def query(self, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Run a query."""
        return self._database.execute(sql, values).fetchall()

    def existing(self, table: str) -> dict[str, str]:
        """The types of a table's columns."""
        return {name: kind for _, name, kind, *_ in self.query(f"PRAGMA table_info({quoted(table)})")}

    def index(self, table: Table) -> None:
        """Find rows by their key."""
        unique = "UNIQUE" if table.parent is None else ""
        name, key = quoted(f"{table.name}_{table.key}_index"), quoted(table.key)
        self.run(f"CREATE {unique} INDEX {name} ON {quoted(table.name)} ({key})")

    def insert(self, table: Table, rows: Sequence[Columns]) -> None:
        """Add rows."""
        names = ", ".join(quoted(column.name) for column in table.columns)
        marks = ", ".join("?" * len(table.columns))
        how: dict[str, Callable[[Any], Any]] = {"timestamp": time_text, "date": dt.date.isoformat, "decimal": str}
        for columns in rows:
            converted = [
                values if (write := how.get(one.kind)) is None else [None if v is None else write(v) for v in values]
                for one, values in zip(table.columns, columns, strict=True)
            ]
            self._database.executemany(
                f"INSERT INTO {quoted(table.name)} ({names}) VALUES ({marks})",  # noqa: S608 # quoted
                zip(*converted, strict=True),
            )

    def delete(self, tables: Sequence[Table], keys: list[str]) -> None:
        """Delete rows by key."""
        listed = json.dumps(keys)
        for table in tables:
            self.run(
                f"DELETE FROM {quoted(table.name)} "  # noqa: S608 # quoted
                f"WHERE {quoted(table.key)} IN (SELECT value FROM json_each(?))",
                (listed,),
            )

    def time(self, moment: Any) -> Any:
        """A time as text."""
        return time_text(moment)
