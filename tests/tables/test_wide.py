"""Accounts with hundreds of custom fields."""

from __future__ import annotations

from pathlib import Path

import duckdb
import pytest

from keapkit.tables._duckdb import DuckDBDestination
from keapkit.tables._types import Column, Columns, Table


@pytest.mark.slow
def test_duckdb_takes_hundreds_of_columns_in_little_memory(tmp_path: Path) -> None:
    table = Table("wide", (Column("id", "text"), *(Column(f"custom_{at}", "text") for at in range(500))))
    with DuckDBDestination(tmp_path / "db") as destination:
        destination.prepare()
        destination.ensure([table], set())
        for start in range(0, 14_000, 500):
            numbers = range(start, start + 500)
            columns: Columns = [[f"{number} of column {at}" for number in numbers] for at in range(len(table.columns))]
            with destination.transaction():
                destination.insert(table, [destination.pack(table, columns)])
    with duckdb.connect(str(tmp_path / "db")) as database:
        found = database.execute("SELECT count(*), count(DISTINCT custom_499) FROM wide").fetchone()
    assert found == (14_000, 14_000)
