"""DuckDB: a file that answers analytical queries fast. Needs the extra `duckdb`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, ClassVar

from filelock import FileLock, Timeout

from ._arrow import record_batch, schema_of
from ._destination import Destination, quoted
from ._errors import BusyError, DestinationError
from ._extras import extra
from ._types import Columns, Kind, Table

__all__ = ["DuckDBDestination"]


class DuckDBDestination(Destination):
    """A DuckDB file.

    Args:
        path: the file; it is made if it does not exist.

    Raises:
        MissingExtraError: the extra is not installed.
    """

    types: ClassVar[Mapping[Kind, str]] = {
        "text": "VARCHAR",
        "int": "BIGINT",
        "float": "DOUBLE",
        "bool": "BOOLEAN",
        "timestamp": "TIMESTAMP WITH TIME ZONE",
        "date": "DATE",
        "decimal": "DECIMAL(18,{scale})",
        "json": "VARCHAR",
    }

    def __init__(self, path: Path) -> None:
        duckdb = extra("duckdb", "duckdb", "DuckDB")
        extra("pyarrow", "duckdb", "DuckDB")
        self.error = (duckdb.Error,)  # type: ignore[misc]  # the class is known when the extra is
        self.path = path
        self.name = str(path)
        if not path.parent.is_dir():
            raise DestinationError(f"{path.parent} is not a folder")
        _refuse_sqlite(path)
        self._lock = FileLock(f"{path}.lock")
        settings = {
            "memory_limit": "160MB",
            "threads": 2,
            "preserve_insertion_order": False,
            # Nothing is downloaded, whatever is in the file.
            "autoinstall_known_extensions": False,
        }
        with self.explained():
            self._database = duckdb.connect(str(path), config=settings)

    def lock(self) -> None:
        """Keep other runs out; DuckDB itself lets one process write at a time."""
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
        self._database.execute(sql, list(values))

    def query(self, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Run a query."""
        found: list[tuple[Any, ...]] = self._database.execute(sql, list(values)).fetchall()
        return found

    def existing(self, table: str) -> dict[str, str]:
        """The types of a table's columns."""
        sql = "SELECT column_name, data_type FROM duckdb_columns() WHERE table_name = ? AND schema_name = 'main'"
        return dict(self.query(sql, (table,)))

    def insert(self, table: Table, columns: Columns) -> None:
        """Add rows, by way of Arrow."""
        if not columns[0]:
            return
        names = ", ".join(quoted(column.name) for column in table.columns)
        import pyarrow as pa

        rows = pa.Table.from_batches([record_batch(table, columns, schema_of(table))])
        self._database.register("_keap_rows", rows)
        try:
            self.run(f"INSERT INTO {quoted(table.name)} ({names}) SELECT * FROM _keap_rows")  # noqa: S608 # quoted
        finally:
            self._database.unregister("_keap_rows")

    def index(self, table: Table) -> None:
        """Nothing: an index would refuse a key that the same transaction deleted and adds again."""

    def delete(self, table: str, column: str, keys: list[str]) -> None:
        """Delete rows by key."""
        import pyarrow as pa

        self._database.register("_keap_keys", pa.table({"key": pa.array(keys, pa.string())}))
        try:
            self.run(f"DELETE FROM {quoted(table)} WHERE {quoted(column)} IN (SELECT key FROM _keap_keys)")  # noqa: S608 # quoted
        finally:
            self._database.unregister("_keap_keys")


def _refuse_sqlite(path: Path) -> None:
    """DuckDB would look for an extension that reads such a file."""
    try:
        with path.open("rb") as file:
            is_sqlite = file.read(16) == b"SQLite format 3\x00"
    except OSError:
        return  # there is none yet, or DuckDB says what is wrong
    if is_sqlite:
        raise DestinationError(f"{path} is a SQLite database; write sqlite:/// instead of duckdb:///")
