"""DuckDB: a file that answers analytical queries fast. Needs the extra `duckdb`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, ClassVar

from filelock import FileLock, Timeout

from ._arrow import record_batch
from ._destination import Destination, quoted
from ._errors import BusyError, DestinationError
from ._extras import extra
from ._types import Columns, Kind, Table

__all__ = ["DuckDBDestination"]


_MEMORY = 96  # MB; Python, Arrow and the rest take twice as much again
# Tables of more columns need more, half a megabyte a column: blocks of each are in memory when rows are written.
_COLUMNS = 250


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
        # Tables of which this run knows whether they had rows when it came; True: they had none.
        self._was_empty: dict[str, bool] = {}
        self._most_columns = 0
        settings = {
            "memory_limit": f"{_MEMORY}MB",
            # Batches are too small to share the work.
            "threads": 1,
            # Of a new file, which also becomes smaller by it.
            "default_block_size": 65536,
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

    def ensure(self, tables: Sequence[Table], ours: set[str]) -> set[str]:
        """Make or widen tables; see `Destination.ensure`."""
        made = super().ensure(tables, ours)
        widest = max(len(table.columns) for table in tables)
        self._most_columns = max(self._most_columns, widest)
        if widest == self._most_columns > _COLUMNS:
            self.run(f"SET memory_limit = '{_MEMORY + (widest - _COLUMNS) // 2}MB'")
        return made

    def pack(self, table: Table, columns: Columns) -> Any:
        """Rows as Arrow has them."""
        return record_batch(table, columns)

    def insert(self, table: Table, rows: Sequence[Any]) -> None:
        """Add rows."""
        filled = [batch for batch in rows if batch.num_rows]
        if not filled:
            return
        names = ", ".join(quoted(column.name) for column in table.columns)
        import pyarrow as pa

        self._database.register("_keap_rows", pa.Table.from_batches(filled))
        try:
            self.run(f"INSERT INTO {quoted(table.name)} ({names}) SELECT * FROM _keap_rows")  # noqa: S608 # quoted
        finally:
            self._database.unregister("_keap_rows")

    def index(self, table: Table) -> None:
        """Nothing: an index would refuse a key that the same transaction deleted and adds again."""

    def delete(self, tables: Sequence[Table], keys: list[str]) -> None:
        """Delete rows by key. Each table is read for it, as there is no index: those that cannot have any are not."""
        import pyarrow as pa

        for table in tables:
            if table.name not in self._was_empty:
                found = self.query(f"SELECT 1 FROM {quoted(table.name)} LIMIT 1")  # noqa: S608 # quoted
                self._was_empty[table.name] = not found
        self._database.register("_keap_keys", pa.table({"key": pa.array(keys, pa.string())}))
        try:
            deleted = 1
            for table in tables:
                # All that this run added to an empty child table belongs to rows of the main table.
                if not deleted and table.parent is not None and self._was_empty[table.name]:
                    continue
                name, key = quoted(table.name), quoted(table.key)
                found = self.query(f"DELETE FROM {name} WHERE {key} IN (SELECT key FROM _keap_keys)")  # noqa: S608 # quoted
                deleted = deleted if table.parent is not None else found[0][0]
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
