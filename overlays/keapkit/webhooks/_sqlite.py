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
    event TEXT NOT NULL, type TEXT NOT NULL, objects TEXT NOT NULL,
    waiting INTEGER NOT NULL,            -- objects of it that an earlier pending delivery has too
    due REAL NOT NULL,                   -- not to be claimed before
    claim TEXT, attempts INTEGER NOT NULL DEFAULT 0, handled TEXT NOT NULL DEFAULT '[]',
    error TEXT NOT NULL DEFAULT '', parked REAL);
CREATE INDEX IF NOT EXISTS ready ON deliveries (id) WHERE parked IS NULL AND waiting = 0;
CREATE INDEX IF NOT EXISTS dead ON deliveries (id) WHERE parked IS NOT NULL;
CREATE TABLE IF NOT EXISTS keys (
    key TEXT NOT NULL, delivery INTEGER NOT NULL, PRIMARY KEY (key, delivery)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS seen (print TEXT PRIMARY KEY, until REAL NOT NULL) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS seen_until ON seen (until);
PRAGMA user_version = 1;
"""
_PRUNE: Final = 60.0  # seconds between looking for what may be forgotten
_BUSY: Final = 30.0


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

    def put(self, deliveries: Sequence[Delivery]) -> list[Put]:
        now = time.time()
        outcome: list[Put] = []
        with self._writing(durable=True) as db:
            if now - self._pruned > _PRUNE:
                db.execute("DELETE FROM seen WHERE until < ?", (now,))
                self._pruned = now
            (pending,) = db.execute("SELECT count(*) FROM deliveries WHERE parked IS NULL").fetchone()
            for delivery in deliveries:
                if pending >= self.max_pending:
                    outcome.append("full")
                    continue
                fresh = self._fresh(db, delivery, now)
                if fresh is None:
                    outcome.append("duplicate")
                    continue
                self._append(db, fresh, now)
                pending += 1
                outcome.append("stored")
        return outcome

    def _fresh(self, db: sqlite3.Connection, delivery: Delivery, now: float) -> Delivery | None:
        marks = delivery.marks()
        new = {
            one
            for (one,) in db.execute(
                "INSERT INTO seen SELECT json_extract(value, '$[0]'), ? + json_extract(value, '$[1]')"
                " FROM json_each(?) WHERE true ON CONFLICT (print)"
                " DO UPDATE SET until = excluded.until WHERE seen.until < ? RETURNING print",
                (now, json.dumps([[mark.print, mark.keep] for mark in marks]), now),
            )
        }
        objects = []
        for one, mark in zip(delivery.objects, marks, strict=True):
            if mark.print in new:
                objects.append(one)
                new.discard(mark.print)
        return delivery.with_objects(objects) if objects else None

    def _append(self, db: sqlite3.Connection, delivery: Delivery, now: float) -> None:
        keys = json.dumps(delivery.order_keys())
        (waiting,) = db.execute(
            "SELECT count(*) FROM json_each(?) AS mine WHERE EXISTS (SELECT 1 FROM keys WHERE key = mine.value)",
            (keys,),
        ).fetchone()
        made = db.execute(
            "INSERT INTO deliveries (event, type, objects, waiting, due) VALUES (?, ?, ?, ?, ?)",
            (delivery.event_key, delivery.object_type, json.dumps(delivery.objects), waiting, now),
        )
        db.execute("INSERT INTO keys SELECT value, ? FROM json_each(?)", (made.lastrowid, keys))

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
        with self._writing() as db:
            row = db.execute(
                "UPDATE deliveries SET claim = ?, due = ? WHERE id = (SELECT id FROM deliveries"
                " WHERE parked IS NULL AND waiting = 0 AND due <= ? ORDER BY id LIMIT 1)"
                " RETURNING id, event, type, objects, attempts, handled",
                (token, now + lease, now),
            ).fetchone()
        if row is None:
            return None
        delivery = Delivery(row[1], row[2], tuple(json.loads(row[3])))
        return Claim(row[0], token, delivery, row[4], tuple(json.loads(row[5])))

    def renew(self, claim: Claim, lease: float) -> bool:
        with self._writing() as db:
            return self._own(db, claim, "due = ?", (time.time() + lease,))

    def done(self, claim: Claim) -> bool:
        with self._writing() as db:
            gone = db.execute("DELETE FROM deliveries WHERE id = ? AND claim = ?", (claim.id, claim.token))
            if gone.rowcount:
                self._release(db, claim)
            return bool(gone.rowcount)

    def retry(self, claim: Claim, delay: float, *, attempts: int, handled: Sequence[str], error: str) -> bool:
        values = (time.time() + delay, attempts, json.dumps(list(handled)), error[:MAX_ERROR])
        with self._writing() as db:
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
        heads = db.execute(
            "SELECT head, count(*) FROM (SELECT (SELECT min(delivery) FROM keys WHERE key = mine.value) AS head"
            " FROM json_each(?) AS mine) WHERE head IS NOT NULL GROUP BY head",
            (keys,),
        ).fetchall()
        db.executemany("UPDATE deliveries SET waiting = waiting - ?2 WHERE id = ?1", heads)

    def dead_letters(self, limit: int = 1_000) -> list[DeadLetter]:
        with self._writing() as db:
            rows = db.execute(
                "SELECT id, event, objects, attempts, error, parked FROM deliveries WHERE parked IS NOT NULL"
                " ORDER BY id LIMIT ?",
                (limit,),
            ).fetchall()
        return [dead_letter(*row) for row in rows]

    def replay(self, ids: Sequence[int] | None = None) -> int:
        now = time.time()
        with self._writing(durable=True) as db:
            rows = db.execute(
                "DELETE FROM deliveries WHERE parked IS NOT NULL"
                " AND (? IS NULL OR id IN (SELECT value FROM json_each(?)))"
                " RETURNING id, event, type, objects, handled",
                (None if ids is None else 1, json.dumps(list(ids or ()))),
            ).fetchall()
            for _, event, type_, objects, handled in sorted(rows):
                self._append(db, Delivery(event, type_, tuple(json.loads(objects))), now)
                db.execute("UPDATE deliveries SET handled = ? WHERE id = last_insert_rowid()", (handled,))
        return len(rows)

    def discard(self, ids: Sequence[int]) -> int:
        with self._writing() as db:
            return db.execute(
                "DELETE FROM deliveries WHERE parked IS NOT NULL AND id IN (SELECT value FROM json_each(?))",
                (json.dumps(list(ids)),),
            ).rowcount

    def counts(self) -> QueueCounts:
        with self._writing() as db:
            pending, dead = db.execute(
                "SELECT count(*) FILTER (WHERE parked IS NULL), count(*) FILTER (WHERE parked IS NOT NULL)"
                " FROM deliveries"
            ).fetchone()
        return QueueCounts(pending, dead)

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
    def _writing(self, *, durable: bool = False) -> Generator[sqlite3.Connection]:
        """A transaction of its own, on the disk at its end if `durable`."""
        if self._pid != os.getpid():  # SQLite's connections do not survive a fork
            self._lock, self._connections, self._pid = threading.Lock(), {}, os.getpid()
        with self._lock:
            try:
                db = self._connections.get(durable) or self._connect(durable)
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


def dead_letter(
    id_: int, event: str, objects: str | list[Mapping[str, Any]], attempts: int, error: str, parked: float
) -> DeadLetter:
    """A dead letter from its row."""
    found = json.loads(objects) if isinstance(objects, str) else objects
    ids = tuple(dict.fromkeys(one["id"] for one in found))
    return DeadLetter(id_, event, ids, attempts, error, dt.datetime.fromtimestamp(parked, dt.UTC))
