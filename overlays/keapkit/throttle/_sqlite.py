"""The SQLite store: the processes of one machine share a file.

One short write transaction per permit. The file holds no credential, only hashes. It must be on a local disk, because
write-ahead logging needs shared memory.
"""

from __future__ import annotations

import os
import threading
import time
import weakref
from pathlib import Path
from typing import TYPE_CHECKING, Any

from keapkit.errors import LimitStoreError

from ._reservation import Reservation, ReserveRequest, State, reserve_slot

if TYPE_CHECKING:
    import sqlite3

# Seconds. Whoever holds a lock for longer hangs.
_TIMEOUT = 0.4
# A place in a key's ring is stored under the key's number times this, plus the place.
_SHIFT = 1 << 24
_SCHEMA = """
CREATE TABLE IF NOT EXISTS limits (
  id INTEGER PRIMARY KEY, key TEXT UNIQUE, next REAL, count INTEGER, day INTEGER, used INTEGER, pause REAL, grace REAL,
  generation TEXT);
CREATE TABLE IF NOT EXISTS ring (place INTEGER PRIMARY KEY, moment REAL);
CREATE TABLE IF NOT EXISTS members (id INTEGER, member TEXT, seen REAL, PRIMARY KEY (id, member)) WITHOUT ROWID;
"""
# Connections of the parent process. A child must neither use nor close them.
_abandoned: list[object] = []


class _Rows:
    """One key's ring."""

    __slots__ = ("base", "db")

    def __init__(self, db: sqlite3.Connection, base: int) -> None:
        self.db = db
        self.base = base

    def get(self, place: int) -> float:
        row = self.db.execute("SELECT moment FROM ring WHERE place = ?", (self.base + place,)).fetchone()
        return float(row[0]) if row else 0.0

    def put(self, place: int, moment: float) -> None:
        self.db.execute("INSERT OR REPLACE INTO ring VALUES (?, ?)", (self.base + place, moment))


class SQLiteLimitStore:
    """Counts calls in a SQLite file, for all processes of one machine.

    Args:
        path: the file, which is created if it is missing.
    """

    shared = True

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path = Path(path).absolute()
        self._connections: list[sqlite3.Connection] = []  # none or one
        self._finalizer = weakref.finalize(self, _close, self._connections)
        self.reset()

    @property
    def identity(self) -> tuple[object, ...]:
        return ("sqlite", str(self.path))

    def reserve(self, key: str, request: ReserveRequest, now: float, wall: float) -> Reservation:
        """Reserve by the wall clock, which the processes of a machine share."""
        import sqlite3

        if not self._lock.acquire(timeout=_TIMEOUT):
            raise LimitStoreError("another thread holds it")
        try:
            return self._reserve(f"{key}:{request.size}", request, wall)
        except (sqlite3.Error, OSError) as error:
            _close(self._connections)
            raise LimitStoreError(f"{type(error).__name__}: {error}") from error
        finally:
            self._lock.release()

    def reset(self) -> None:
        _abandoned.extend(self._connections)
        self._connections.clear()
        self._lock = threading.Lock()
        self._inode = (0, 0)

    def _reserve(self, key: str, request: ReserveRequest, wall: float) -> Reservation:
        db = self._open()
        began = time.monotonic()
        db.execute("BEGIN IMMEDIATE")
        now = wall + time.monotonic() - began  # others may have held the lock for a while
        row: Any = db.execute(
            "SELECT id, next, count, day, used, pause, grace, generation FROM limits WHERE key = ?", (key,)
        ).fetchone()
        if row is None:
            generation = os.urandom(8).hex()
            cursor = db.execute("INSERT INTO limits VALUES (NULL, ?, 0, 0, 0, 0, 0, 0, ?)", (key, generation))
            row = (cursor.lastrowid, 0.0, 0, 0, 0, 0.0, 0.0, generation)
        number, state, generation = row[0], State(*row[1:7]), row[7]
        answer = reserve_slot(state, _Rows(db, number * _SHIFT), request, now, now)
        db.execute(
            "UPDATE limits SET next = ?, count = ?, day = ?, used = ?, pause = ?, grace = ? WHERE id = ?",
            (state.next, state.count, state.day, state.used, state.pause, state.grace, number),
        )
        members = 0
        if request.member:
            db.execute("INSERT OR REPLACE INTO members VALUES (?, ?, ?)", (number, request.member, now))
            db.execute("DELETE FROM members WHERE id = ? AND seen < ?", (number, now - request.member_life))
            members = db.execute("SELECT count(*) FROM members WHERE id = ?", (number,)).fetchone()[0]
        db.execute("COMMIT")
        return answer._replace(generation=generation, members=members)

    def _open(self) -> sqlite3.Connection:
        if self._connections:
            # A deleted or replaced file still works for those who have it open, and only for them.
            found = os.stat(self.path)
            if (found.st_dev, found.st_ino) == self._inode:
                return self._connections[0]
            raise OSError("the file was replaced")
        import sqlite3

        self.path.parent.mkdir(parents=True, exist_ok=True)
        db = sqlite3.connect(self.path, timeout=_TIMEOUT, isolation_level=None, check_same_thread=False)
        self._connections.append(db)
        db.execute("PRAGMA journal_mode = WAL")
        # A power cut may lose the last numbers, which nobody needs after it.
        db.execute("PRAGMA synchronous = OFF")
        db.execute("BEGIN IMMEDIATE")
        for statement in _SCHEMA.split(";\n"):
            db.execute(statement)
        db.execute("COMMIT")
        found = os.stat(self.path)
        self._inode = (found.st_dev, found.st_ino)
        return db


def _close(connections: list[sqlite3.Connection]) -> None:
    while connections:
        connections.pop().close()
