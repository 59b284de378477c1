"""Ask the databases of the tests, without keapkit."""

from __future__ import annotations

import sqlite3
from typing import Any

__all__ = ["run", "select"]


def _connect(url: str) -> Any:
    kind, _, rest = url.partition("://")
    if kind == "sqlite":
        return sqlite3.connect(rest[1:], isolation_level=None)
    if kind == "duckdb":
        import duckdb

        return duckdb.connect(rest[1:])
    import psycopg

    return psycopg.connect(url, autocommit=True)


def select(url: str, sql: str) -> list[tuple[Any, ...]]:
    """The rows of a query."""
    connection = _connect(url)
    try:
        return list(connection.execute(sql).fetchall())
    finally:
        connection.close()


def run(url: str, sql: str) -> None:
    """Run a statement."""
    connection = _connect(url)
    try:
        connection.execute(sql)
    finally:
        connection.close()
