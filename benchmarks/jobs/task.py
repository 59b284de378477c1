"""What a job is given, and how its outcome is judged. Only the standard library: dlt has an environment of its own."""

from __future__ import annotations

import contextlib
import csv
import dataclasses
import hashlib
import sqlite3
from pathlib import Path
from typing import Any

from benchmarks.jobs.standin import Sizes

__all__ = ["COLUMNS", "FIELDS", "KEY", "PAGE", "SINCE", "Task", "outcome"]

KEY = "KeapAK-benchmark"
PAGE = 1_000
TAGS_PER_CALL = 100
"""Contacts for each call of the bulk operation. Keap documents no limit; this stays far from any."""
SINCE = "2026-05-11T00:00:00.000Z"
"""When last night's sync was."""
MONTH = ("2026-05-01T00:00:00.000Z", "2026-05-31T23:59:59.999Z")
COLUMNS = ("id", "given_name", "family_name", "email", "company", "phone", *(f"custom_{at}" for at in range(1, 9)))
FIELDS = ["Id", "FirstName", "LastName", "Email", "Company", "City", "StreetAddress1", "PostalCode", "Phone1"]


@dataclasses.dataclass(frozen=True)
class Task:
    """Where a job works and with what.

    Attributes:
        url: the API root of the stand-in.
        folder: an empty folder for what the job writes.
        sizes: how much there is to do.
    """

    url: str
    folder: Path
    sizes: Sizes

    @property
    def out(self) -> Path:
        """The CSV file to write."""
        return self.folder / "out.csv"

    @property
    def database(self) -> Path:
        """The database to bring up to date."""
        return self.folder / "local.db"

    @property
    def files(self) -> list[Path]:
        """The files to upload."""
        return sorted((self.folder / "files").glob("*.bin"))

    @property
    def people(self) -> list[dict[str, Any]]:
        """The contacts to create or update. Every other one is there twice, so there is something to update."""
        return [
            {
                "given_name": f"Person {at // 2}",
                "family_name": "Example",
                "email_addresses": [{"email": f"person.{at // 2}@example.com", "field": "EMAIL1"}],
            }
            for at in range(self.sizes.upserts)
        ]

    @property
    def contact_ids(self) -> list[int]:
        """The contacts to tag."""
        return list(range(1, self.sizes.tagged + 1))

    def make_files(self) -> None:
        """Write the files to upload; not part of the job."""
        (self.folder / "files").mkdir()
        content = bytes(range(256)) * (self.sizes.file_bytes // 256 + 1)
        for at in range(self.sizes.files):
            (self.folder / "files" / f"{at:04}.bin").write_bytes(content[at % 256 : at % 256 + self.sizes.file_bytes])


def outcome(task: Task) -> dict[str, Any]:
    """What a job left: `rows`, without the names of columns, and a `digest` of them in any order if they are CSV."""
    for path in (task.out, task.folder / "export" / "contacts.csv"):
        if path.exists():
            with path.open(newline="", encoding="utf-8-sig") as file:
                rows = sorted(repr(row) for row in csv.reader(file) if row[0] != "id")
            return {"rows": len(rows), "digest": hashlib.sha256("\n".join(rows).encode()).hexdigest()[:16]}
    return {"rows": _stored(task.database)} if task.database.exists() else {}


def _stored(database: Path) -> int:
    """How many contacts are in a database of SQLite or DuckDB."""
    with database.open("rb") as file:
        is_sqlite = file.read(15) == b"SQLite format 3"
    if is_sqlite:
        with contextlib.closing(sqlite3.connect(database)) as connection:
            return int(connection.execute("SELECT count(DISTINCT id) FROM contacts").fetchone()[0])
    import duckdb  # only dlt's environment has to have it

    with duckdb.connect(str(database), read_only=True) as opened:
        found = opened.execute("SELECT count(DISTINCT id) FROM keap.contacts").fetchone()
    assert found is not None
    return int(found[0])
