"""The queue in one SQLite file: for one machine, and any number of processes on it."""

from __future__ import annotations

import contextlib
import datetime as dt
import json
import os
import sqlite3
import threading
import time
import uuid
from collections import defaultdict
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from keapkit.errors import HookStoreError

from ._delivery import REMEMBER_ANSWERED, Delivery
from ._queue import MAX_ERROR, MAX_PENDING, Claim, DeadLetter, HookQueue, Put, QueueCounts, make_secret

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping, Sequence

__all__ = ["SQLiteHookQueue"]

_SCHEMA: Final = """
CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS deliveries (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    event TEXT NOT NULL, type TEXT NOT NULL,
    waiting INTEGER NOT NULL,            -- objects of it that an earlier pending delivery has too
    due REAL NOT NULL,                   -- not to be claimed before
    claim TEXT, attempts INTEGER NOT NULL DEFAULT 0, handled TEXT NOT NULL DEFAULT '[]',
    error TEXT NOT NULL DEFAULT '', parked REAL);
CREATE INDEX IF NOT EXISTS ready ON deliveries (due) WHERE parked IS NULL AND waiting = 0;
CREATE INDEX IF NOT EXISTS dead ON deliveries (id) WHERE parked IS NOT NULL;
-- Apart, because SQLite writes a row anew, and reads all before its last column, whatever changes in it.
CREATE TABLE IF NOT EXISTS contents (delivery INTEGER PRIMARY KEY, objects TEXT NOT NULL);
CREATE TRIGGER IF NOT EXISTS gone AFTER DELETE ON deliveries BEGIN
    DELETE FROM contents WHERE delivery = old.id; END;
CREATE TABLE IF NOT EXISTS keys (
    key TEXT NOT NULL, delivery INTEGER NOT NULL, PRIMARY KEY (key, delivery)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS seen (print TEXT PRIMARY KEY, until REAL NOT NULL) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS seen_until ON seen (until);
PRAGMA user_version = 1;
"""
_PRUNE: Final = 60.0  # seconds between looking for what may be forgotten
_BUSY: Final = 30.0
_ROWS: Final = 1_000  # of one statement; SQLite takes 32,766 values


class SQLiteHookQueue(HookQueue):
    """Keeps deliveries in a SQLite file, in WAL mode. The file is readable by you only.

    What is accepted is on the disk (`synchronous=FULL`). What was handled is known after a killed process; after a
    power failure, the last few deliveries may be handled again.

    Args:
        path: the file; it is created, and stays on this machine's disk (WAL does not work over a network).
        max_pending: deliveries that may wait at most.

    Raises:
        HookStoreError: the file cannot be used.
    """

    def __init__(self, path: str | Path, *, max_pending: int = MAX_PENDING) -> None:
        super().__init__(max_pending)
        self.path = Path(path).expanduser().absolute()
        self._lock = threading.Lock()
        self._connections: dict[bool, sqlite3.Connection] = {}
        self._pid = os.getpid()
        self._pruned = 0.0
        with self._writing():  # creates what is missing, and says at once what cannot work
            pass

    def __repr__(self) -> str:
        return f"SQLiteHookQueue({str(self.path)!r})"

    # Each call of SQLite lets other threads run, and may wait a while for a handler that computes until it goes on.
    # So a method makes few calls, however many deliveries it stores.

    def put(self, deliveries: Sequence[Delivery]) -> list[Put]:
        now = time.time()
        marks = [delivery.marks() for delivery in deliveries]
        with self._writing(durable=True) as db:
            if now - self._pruned > _PRUNE:
                db.execute("DELETE FROM seen WHERE until < ?", (now,))
                self._pruned = now
            most, prints = db.execute(
                "SELECT (SELECT max(id) FROM deliveries) - (SELECT min(id) FROM deliveries) + 1,"
                " (SELECT json_group_array(print) FROM seen"
                " WHERE print IN (SELECT value FROM json_each(?)) AND until >= ?)",
                (json.dumps([mark.print for some in marks for mark in some]), now),
            ).fetchone()
            # Counting reads all, so it is left out where there is room in any case.
            room = (most or 0) + len(deliveries) <= self.max_pending
            pending = 0 if room else self._counts(db).pending
            seen = set(json.loads(prints))
            outcome: list[Put] = []
            fresh: list[Delivery] = []
            remember: defaultdict[float, list[str]] = defaultdict(list)
            for delivery, some in zip(deliveries, marks, strict=True):
                if pending + len(fresh) >= self.max_pending:
                    outcome.append("full")
                    continue
                objects = []
                for one, mark in zip(delivery.objects, some, strict=True):
                    if mark.print not in seen:
                        seen.add(mark.print)
                        remember[mark.keep].append(mark.print)
                        objects.append(one)
                outcome.append("stored" if objects else "duplicate")
                if objects:
                    fresh.append(delivery if len(objects) == len(some) else delivery.with_objects(objects))
            for keep, new in remember.items():
                db.execute(
                    "INSERT INTO seen SELECT value, ? FROM json_each(?) WHERE true"
                    " ON CONFLICT (print) DO UPDATE SET until = excluded.until",
                    (now + keep, json.dumps(sorted(new))),
                )
            if fresh:
                self._append(db, [(delivery, "[]") for delivery in fresh], now)
        return outcome

    @staticmethod
    def _append(db: sqlite3.Connection, deliveries: Sequence[tuple[Delivery, str]], now: float) -> None:
        """Add deliveries at the end of the queue, with the names of handlers that are done."""
        keys = [delivery.order_keys() for delivery, _ in deliveries]
        last, busy = db.execute(
            "SELECT (SELECT seq FROM sqlite_sequence WHERE name = 'deliveries'), (SELECT json_group_array(value)"
            " FROM json_each(?) AS mine WHERE EXISTS (SELECT 1 FROM keys WHERE key = mine.value))",
            (json.dumps([key for some in keys for key in some]),),
        ).fetchone()
        taken = set(json.loads(busy))
        rows: list[tuple[object, ...]] = []
        places: list[tuple[str, int]] = []
        for number, ((delivery, handled), mine) in enumerate(zip(deliveries, keys, strict=True), (last or 0) + 1):
            waiting = sum(key in taken for key in mine)
            taken.update(mine)
            places.extend((key, number) for key in mine)
            rows.append((number, delivery.event_key, delivery.object_type, waiting, now, handled))
        _insert(db, "deliveries (id, event, type, waiting, due, handled)", rows)
        _insert(
            db, "contents", [(row[0], json.dumps(one.objects)) for row, (one, _) in zip(rows, deliveries, strict=True)]
        )
        db.execute(
            "INSERT INTO keys SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?)",
            (json.dumps(sorted(places)),),
        )

    def answered(self, delivery: Delivery, keep: float = REMEMBER_ANSWERED) -> None:
        until = time.time() + keep
        with self._writing() as db:
            db.executemany(
                "UPDATE seen SET until = min(until, ?) WHERE print = ?",
                [(until, mark.print) for mark in delivery.untimed_marks()],
            )

    def claim(self, lease: float) -> Claim | None:
        now = time.time()
        token = uuid.uuid4().hex
        with self._writing(alone=True) as db:
            rows = db.execute(
                "UPDATE deliveries SET claim = ?, due = ? WHERE id = (SELECT id FROM deliveries"
                " WHERE parked IS NULL AND waiting = 0 AND due <= ? ORDER BY due, id LIMIT 1)"
                " RETURNING id, event, type, (SELECT objects FROM contents WHERE delivery = id), attempts, handled",
                (token, now + lease, now),
            ).fetchall()
        if not rows:
            return None
        row = rows[0]
        delivery = Delivery(row[1], row[2], tuple(json.loads(row[3])))
        return Claim(row[0], token, delivery, row[4], tuple(json.loads(row[5])))

    def renew(self, claim: Claim, lease: float) -> bool:
        with self._writing(alone=True) as db:
            return self._own(db, claim, "due = ?", (time.time() + lease,))

    def done(self, claim: Claim) -> bool:
        with self._writing() as db:
            gone = db.execute("DELETE FROM deliveries WHERE id = ? AND claim = ?", (claim.id, claim.token))
            if gone.rowcount:
                self._release(db, claim)
            return bool(gone.rowcount)

    def retry(self, claim: Claim, delay: float, *, attempts: int, handled: Sequence[str], error: str) -> bool:
        values = (time.time() + delay, attempts, json.dumps(list(handled)), error[:MAX_ERROR])
        with self._writing(alone=True) as db:
            return self._own(db, claim, "claim = NULL, due = ?, attempts = ?, handled = ?, error = ?", values)

    def park(self, claim: Claim, *, attempts: int, handled: Sequence[str], error: str) -> bool:
        values = (time.time(), attempts, json.dumps(list(handled)), error[:MAX_ERROR])
        with self._writing() as db:
            mine = self._own(db, claim, "claim = NULL, parked = ?, attempts = ?, handled = ?, error = ?", values)
            if mine:
                self._release(db, claim)
            return mine

    @staticmethod
    def _own(db: sqlite3.Connection, claim: Claim, changes: str, values: tuple[object, ...]) -> bool:
        made = db.execute(
            f"UPDATE deliveries SET {changes} WHERE id = ? AND claim = ?",  # noqa: S608  constant text
            (*values, claim.id, claim.token),
        )
        return bool(made.rowcount)

    @staticmethod
    def _release(db: sqlite3.Connection, claim: Claim) -> None:
        """Let the next delivery of each object go ahead."""
        keys = json.dumps(claim.delivery.order_keys())
        db.execute("DELETE FROM keys WHERE delivery = ? AND key IN (SELECT value FROM json_each(?))", (claim.id, keys))
        db.execute(
            "UPDATE deliveries SET waiting = waiting - heads.number FROM (SELECT head, count(*) AS number FROM"
            " (SELECT (SELECT min(delivery) FROM keys WHERE key = mine.value) AS head FROM json_each(?) AS mine)"
            " WHERE head IS NOT NULL GROUP BY head) AS heads WHERE deliveries.id = heads.head",
            (keys,),
        )

    def dead_letters(self, limit: int = 1_000) -> list[DeadLetter]:
        with self._writing() as db:
            rows = db.execute(
                "SELECT id, event, objects, attempts, error, parked FROM deliveries JOIN contents ON delivery = id"
                " WHERE parked IS NOT NULL ORDER BY id LIMIT ?",
                (limit,),
            ).fetchall()
        return [dead_letter(*row) for row in rows]

    def replay(self, ids: Sequence[int] | None = None) -> int:
        with self._writing(durable=True) as db:
            rows = db.execute(
                f"SELECT event, type, objects, handled FROM deliveries JOIN contents ON delivery = id WHERE {_CHOSEN}"  # noqa: S608  constant text
                " ORDER BY id",
                _chosen(ids),
            ).fetchall()
            db.execute(f"DELETE FROM deliveries WHERE {_CHOSEN}", _chosen(ids))  # noqa: S608  constant text
            if rows:
                again = [(Delivery(row[0], row[1], tuple(json.loads(row[2]))), str(row[3])) for row in rows]
                self._append(db, again, time.time())
        return len(rows)

    def discard(self, ids: Sequence[int] | None = None) -> int:
        with self._writing() as db:
            return db.execute(f"DELETE FROM deliveries WHERE {_CHOSEN}", _chosen(ids)).rowcount  # noqa: S608  constant text

    def counts(self) -> QueueCounts:
        with self._writing() as db:
            return self._counts(db)

    @staticmethod
    def _counts(db: sqlite3.Connection) -> QueueCounts:
        every, dead = db.execute(
            "SELECT (SELECT count(*) FROM deliveries), (SELECT count(*) FROM deliveries WHERE parked IS NOT NULL)"
        ).fetchone()
        return QueueCounts(every - dead, dead)

    def secret(self) -> str:
        with self._writing(durable=True) as db:
            db.execute("INSERT OR IGNORE INTO meta VALUES ('secret', ?)", (make_secret(),))
            return str(db.execute("SELECT value FROM meta WHERE name = 'secret'").fetchone()[0])

    def close(self) -> None:
        with self._lock:
            for connection in self._connections.values():
                connection.close()
            self._connections.clear()

    @contextmanager
    def _writing(self, *, durable: bool = False, alone: bool = False) -> Generator[sqlite3.Connection]:
        """A transaction of its own.

        Args:
            durable: whether it is on the disk at its end.
            alone: whether it has one statement, which is a transaction by itself.
        """
        if self._pid != os.getpid():  # SQLite's connections do not survive a fork
            self._lock, self._connections, self._pid = threading.Lock(), {}, os.getpid()
        with self._lock:
            try:
                db = self._connections.get(durable) or self._connect(durable)
                if alone:
                    yield db
                    return
                db.execute("BEGIN IMMEDIATE")
                try:
                    yield db
                    db.execute("COMMIT")
                except BaseException:
                    if db.in_transaction:
                        db.execute("ROLLBACK")
                    raise
            except (sqlite3.Error, OSError) as error:
                raise HookStoreError(f"{self.path}: {error}") from error

    def _connect(self, durable: bool) -> sqlite3.Connection:
        # SQLite gives its other files the mode of this one. A file that exists is not opened: closing it would drop the
        # locks that this process's other connection holds, and another process could then remove the log in use.
        with contextlib.suppress(FileExistsError):
            os.close(os.open(self.path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        db = sqlite3.connect(self.path, timeout=_BUSY, isolation_level=None, check_same_thread=False)
        try:
            db.execute("PRAGMA journal_mode = WAL")
            db.execute(f"PRAGMA synchronous = {'FULL' if durable else 'NORMAL'}")
            (version,) = db.execute("PRAGMA user_version").fetchone()
            if version > 1:
                raise HookStoreError(f"{self.path} was written by a newer keapkit: upgrade")
            if version == 0:
                db.executescript(f"BEGIN IMMEDIATE; {_SCHEMA} COMMIT;")
        except BaseException:
            db.close()
            raise
        self._connections[durable] = db
        return db


_CHOSEN: Final = "parked IS NOT NULL AND (? IS NULL OR id IN (SELECT value FROM json_each(?)))"


def _chosen(ids: Sequence[int] | None) -> tuple[int | None, str]:
    """The values of `_CHOSEN`: these dead letters, or all."""
    return None if ids is None else 1, json.dumps(list(ids or ()))


def _insert(db: sqlite3.Connection, into: str, rows: Sequence[tuple[object, ...]]) -> None:
    """Insert rows by one statement, as far as SQLite takes so many values."""
    for begin in range(0, len(rows), _ROWS):
        some = rows[begin : begin + _ROWS]
        places = ", ".join([f"({', '.join('?' * len(some[0]))})"] * len(some))
        db.execute(f"INSERT INTO {into} VALUES {places}", [value for row in some for value in row])  # noqa: S608  constant text


def dead_letter(
    id_: int, event: str, objects: str | list[Mapping[str, Any]], attempts: int, error: str, parked: float
) -> DeadLetter:
    """A dead letter from its row."""
    found = json.loads(objects) if isinstance(objects, str) else objects
    ids = tuple(dict.fromkeys(one["id"] for one in found))
    return DeadLetter(id_, event, ids, attempts, error, dt.datetime.fromtimestamp(parked, dt.UTC))
