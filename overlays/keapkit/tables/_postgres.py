"""PostgreSQL, by COPY. Needs the extra `postgres`."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from typing import Any, ClassVar
from urllib.parse import parse_qsl, quote, urlencode, urlsplit, urlunsplit

from ._destination import Destination, quoted
from ._errors import BusyError, DestinationError
from ._extras import extra
from ._types import Columns, Kind, Table

__all__ = ["PostgresDestination"]


class PostgresDestination(Destination):
    """A PostgreSQL database.

    Args:
        url: as libpq takes it, `postgresql://user@host/database`, and `schema=NAME` among its parameters if the tables
            are not to be in the first schema of the search path. It never appears in messages with its password.
        lock_name: what other runs are kept out of; runs with other names may use the database at the same time.
        create: whether the schema is made if it does not exist.

    Raises:
        MissingExtraError: the extra is not installed.
        DestinationError: no connection could be made.
    """

    types: ClassVar[Mapping[Kind, str]] = {
        "text": "text",
        "int": "bigint",
        "float": "double precision",
        "bool": "boolean",
        "timestamp": "timestamp with time zone",
        "date": "date",
        "decimal": "numeric",
        "json": "json",
    }
    placeholder = "%s"

    def __init__(self, url: str, lock_name: str = "keapkit", *, create: bool = True) -> None:
        psycopg = extra("psycopg", "postgres", "PostgreSQL")
        self.error = (psycopg.Error,)  # type: ignore[misc]  # the class is known when the extra is
        parts = urlsplit(url)
        pairs = parse_qsl(parts.query, keep_blank_values=True)
        schema = next((value for name, value in pairs if name == "schema"), None)
        url = urlunsplit(
            parts._replace(query=urlencode([pair for pair in pairs if pair[0] != "schema"], quote_via=quote))
        )
        self.name = f"postgresql://{parts.hostname or ''}{parts.path}{f' (schema {schema})' if schema else ''}"
        self._lock_name = lock_name
        try:
            self._database = psycopg.connect(url, autocommit=True)
        except psycopg.Error as error:
            # The text may repeat the connection string.
            detail = str(error).replace(url, self.name)
            if parts.password:
                detail = detail.replace(parts.password, "***")
            raise DestinationError(f"{self.name} cannot be reached: {detail}") from None
        if schema:
            self._use_schema(schema, create=create)

    def _use_schema(self, schema: str, *, create: bool) -> None:
        """Work in a schema."""
        try:
            with self.explained():
                if create and not self.query("SELECT 1 FROM pg_namespace WHERE nspname = %s", (schema,)):
                    # Two runs may find that it does not exist.
                    self.run(f"CREATE SCHEMA IF NOT EXISTS {quoted(schema)}")
                self.run(f"SET search_path TO {quoted(schema)}")
        except BaseException:
            self._database.close()
            raise

    def lock(self) -> None:
        """Take an advisory lock, which ends with the connection."""
        with self.explained():
            where = self.query("SELECT current_database(), current_schema()")[0]
            digest = hashlib.sha256(f"keapkit {self._lock_name} {where}".encode()).digest()
            key = int.from_bytes(digest[:8], "big", signed=True)
            taken = self.query("SELECT pg_try_advisory_lock(%s)", (key,))[0][0]
        if not taken:
            raise BusyError(f"another run is using {self.name}; wait until it ends")

    def close(self) -> None:
        """End the connection."""
        self._database.close()

    def run(self, sql: str, values: Sequence[Any] = ()) -> None:
        """Run a statement."""
        self._database.execute(sql, values or None)

    def query(self, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Run a query."""
        found: list[tuple[Any, ...]] = self._database.execute(sql, values or None).fetchall()
        return found

    def existing(self, table: str) -> dict[str, str]:
        """The types of a table's columns."""
        sql = (
            "SELECT column_name, data_type FROM information_schema.columns "
            "WHERE table_name = %s AND table_schema = current_schema()"
        )
        return dict(self.query(sql, (table,)))

    def index(self, table: Table) -> None:
        """Find rows by their key."""
        unique = "UNIQUE" if table.parent is None else ""
        self.run(f"CREATE {unique} INDEX ON {quoted(table.name)} ({quoted(table.key)})")

    def insert(self, table: Table, rows: Sequence[Columns]) -> None:
        """Add rows."""
        names = ", ".join(quoted(column.name) for column in table.columns)
        with (
            self._database.cursor() as cursor,
            cursor.copy(f"COPY {quoted(table.name)} ({names}) FROM STDIN") as copy,
        ):
            for columns in rows:
                for row in zip(*columns, strict=True):
                    copy.write_row(row)

    def delete(self, tables: Sequence[Table], keys: list[str]) -> None:
        """Delete rows by key."""
        for table in tables:
            self.run(f"DELETE FROM {quoted(table.name)} WHERE {quoted(table.key)} = ANY(%s)", (keys,))  # noqa: S608 # quoted
