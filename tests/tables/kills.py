"""Kill runs at random moments, go on with them, and compare what is there in the end."""

from __future__ import annotations

import csv
import json
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

from keapkit.tables._windows import MOST_WINDOWS
from tests.tables.account import Account

__all__ = ["DATABASES", "FORMATS", "KillRunner", "Outcome", "kill_runs", "runner"]

DATABASES = ("sqlite", "duckdb", "postgres")
FORMATS = ("csv", "jsonl", "parquet", "xlsx")
_ROOT = Path(__file__).parents[2]

Outcome = tuple[Counter[str], list[str]]


class KillRunner:
    """The process that forks the runs."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        assert process.stdin is not None
        assert process.stdout is not None
        self._in: IO[str] = process.stdin
        self._out: IO[str] = process.stdout

    def run(self, task: dict[str, Any]) -> tuple[int, int]:
        """Run a task; its exit code (negative: a signal), and the number of its events if it was to count them."""
        self._in.write(json.dumps(task) + "\n")
        self._in.flush()
        events = 0
        while True:
            said = json.loads(self._out.readline())
            if "status" in said:
                return int(said["status"]), events
            events = int(said["events"])


@contextmanager
def runner() -> Iterator[KillRunner]:
    """Start the process."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.tables.kill_runner"],
        cwd=_ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            yield KillRunner(process)
        finally:
            assert process.stdin is not None
            process.stdin.close()


def kill_runs(
    runs: KillRunner, folder: Path, kind: str, kills: int, seed: int, postgres: str = "", *, ranged: int = 0
) -> Outcome:
    """Kill a destination's runs so many times; count kills, and describe whatever was wrong.

    Args:
        runs: forks the runs.
        folder: an empty folder.
        kind: one of `DATABASES` or `FORMATS`; `postgres-memory` keeps no spool.
        kills: how many kills.
        seed: makes the moments repeatable.
        postgres: the URL of a PostgreSQL server.
        ranged: so many contacts, which are read in windows of ids; 0 for lists that are read page by page.
    """
    chance = random.Random(seed)
    counts: Counter[str] = Counter()
    problems: list[str] = []
    total = 0
    trial = 0
    # Twice as many events as an undisturbed run leave room for what a resumed one does differently.
    while counts["killed"] < kills:
        trial += 1
        place = folder / f"{kind}-{trial}"
        place.mkdir()
        task = {**_task(kind, place, postgres), "ranged": ranged}
        if kind.startswith("postgres"):
            _clear(postgres)
        if not total:
            status, total = runs.run({**task, "kill_at": 10**9, "count": True})
            if status != 0:
                return counts, [f"{kind}: the undisturbed run failed"]
            expected = _content(kind, place, postgres)
            wrong = _compare_to_account(kind, expected) if not ranged else _compare_to_numbers(kind, expected, ranged)
            problems += [f"{kind}: {line}" for line in wrong]
            continue
        killed = since_whole = 0
        for _ in range(chance.randint(1, 3)):
            status, _events = runs.run({**task, "kill_at": chance.randrange(total)})
            killed += status == -signal.SIGKILL
            since_whole += status == -signal.SIGKILL
            if _is_whole(place):
                # It had come to its end; the next run is another export, which asks for everything.
                (place / "calls").unlink(missing_ok=True)
                since_whole = 0
            if status == 0:
                counts["was faster"] += 1
                break
            if status != -signal.SIGKILL:
                problems.append(f"{kind}, seed {seed}, trial {trial}: exit code {status}")
                break
        counts["killed"] += killed
        if runs.run({**task, "kill_at": None})[0] != 0:
            problems.append(f"{kind}, seed {seed}, trial {trial}: could not go on after {killed} kills")
            continue
        found = _content(kind, place, postgres)
        if found != expected:
            problems.append(f"{kind}, seed {seed}, trial {trial}: {_difference(expected, found)}")
        asked = _asked_again(place / "calls")
        # Two lists are read at once, and each may lose the page that it was waiting for; or each of its windows.
        if asked > (2 + (MOST_WINDOWS if ranged else 0)) * since_whole:
            problems.append(f"{kind}, seed {seed}, trial {trial}: {asked} pages asked again after {since_whole} kills")
        counts["asked again"] += asked
        shutil.rmtree(place)
    return counts, problems


def _task(kind: str, place: Path, postgres: str) -> dict[str, Any]:
    task: dict[str, Any] = {"format": None, "log": str(place / "calls"), "spool": None, "to": ""}
    if kind in FORMATS:
        return {**task, "format": kind, "to": str(place / "out")}
    if kind.startswith("postgres"):
        spool = "" if kind == "postgres-memory" else str(place / "spool")
        return {**task, "to": postgres, "spool": spool}
    return {**task, "to": f"{kind}:///{place / 'db'}", "spool": str(place / "spool")}


def _is_whole(place: Path) -> bool:
    """Whether an export has ended: its manifest is there, and nothing that another run would go on with."""
    return (place / "out" / "export.json").exists() and not (place / "out/.keapkit/spool.sqlite").exists()


def _clear(url: str) -> None:
    import psycopg

    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("DROP SCHEMA public CASCADE")
        connection.execute("CREATE SCHEMA public")


def _content(kind: str, place: Path, postgres: str) -> dict[str, list[Any]]:
    """All rows by table, sorted, without the time of loading."""
    if kind in FORMATS:
        return _files(kind, place / "out")
    if kind == "sqlite":
        connection: Any = sqlite3.connect(place / "db")
        names = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    elif kind == "duckdb":
        import duckdb

        connection = duckdb.connect(str(place / "db"))
        names = [name for (name,) in connection.execute("SELECT table_name FROM duckdb_tables()").fetchall()]
    else:
        import psycopg

        connection = psycopg.connect(postgres)
        names = [name for (name,) in connection.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")]
    made: dict[str, list[Any]] = {}
    try:
        for name in names:
            if name.startswith("_keap"):
                continue
            cursor = connection.execute(f'SELECT * FROM "{name}"')
            columns = [column[0] for column in cursor.description]
            kept = [at for at, column in enumerate(columns) if column != "_synced_at"]
            made[name] = sorted(str([row[at] for at in kept]) for row in cursor.fetchall())
    finally:
        connection.close()
    return made


def _files(kind: str, folder: Path) -> dict[str, list[Any]]:
    if not (folder / "export.json").exists():
        return {"no manifest": []}
    made: dict[str, list[Any]] = {}
    for path in sorted(folder.glob(f"*.{kind}")):
        if kind == "csv":
            with path.open(newline="", encoding="utf-8") as file:
                made[path.stem] = sorted(map(str, csv.reader(file)))
        elif kind == "jsonl":
            made[path.stem] = sorted(path.read_text("utf-8").splitlines())
        elif kind == "parquet":
            import pyarrow.parquet as parquet

            made[path.stem] = sorted(map(str, parquet.read_table(path).to_pylist()))
        else:
            from python_calamine import CalamineWorkbook

            book = CalamineWorkbook.from_path(str(path))
            for name in book.sheet_names:
                made[name] = sorted(map(str, book.get_sheet_by_name(name).to_python()))
    return made


def _compare_to_account(kind: str, found: dict[str, list[Any]]) -> list[str]:
    account = Account()
    problems: list[str] = []
    for name in ("contacts", "orders"):
        header = kind in ("csv", "xlsx")
        count = len(found.get(name, ())) - header
        if count != len(account.expected(name)):
            problems.append(f"{name} has {count} rows, and the account {len(account.expected(name))}")
    emails = sum(len(one["email_addresses"]) for one in account.expected("contacts").values())
    if len(found.get("contact_email_addresses", ())) - (kind in ("csv", "xlsx")) != emails:
        problems.append(f"contact_email_addresses has not {emails} rows")
    if not any("version 2" in str(row) for row in found.get("orders", ())):
        problems.append("the last appearance of a record was not kept")
    return problems


def _compare_to_numbers(kind: str, found: dict[str, list[Any]], contacts: int) -> list[str]:
    count = len(found.get("contacts", ())) - (kind in ("csv", "xlsx"))
    return [] if count == contacts else [f"contacts has {count} rows, and the account {contacts}"]


def _asked_again(log: Path) -> int:
    asked = Counter(line for line in log.read_text().splitlines() if "/model" not in line)
    return sum(count - 1 for count in asked.values())


def _difference(expected: dict[str, list[Any]], found: dict[str, list[Any]]) -> str:
    for name in expected.keys() | found.keys():
        one, other = expected.get(name), found.get(name)
        if one != other:
            missing = Counter(one or ()) - Counter(other or ())
            extra = Counter(other or ()) - Counter(one or ())
            return f"{name}: {missing.total()} rows are missing, {extra.total()} are too many"
    return "equal"
