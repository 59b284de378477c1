"""The spool: one SQLite file that keeps every page until its destination has it.

One transaction stores a page and the way to the next, so that an interrupted run repeats at most one call for each list
that it was reading. A walk is one reading of one resource's list; only one of a resource exists at a time.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import json
import os
import sqlite3
import threading
import uuid
import zlib
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Self

from filelock import FileLock, Timeout

from keapkit.errors import PaginationError

from ._errors import BusyError, DestinationError
from ._owner import Holder

__all__ = ["Spool", "SpooledPage", "Walk"]

_VERSION = 1
_TABLES = """
CREATE TABLE IF NOT EXISTS walks (
    id TEXT PRIMARY KEY, resource TEXT NOT NULL UNIQUE, fingerprint TEXT NOT NULL, params TEXT NOT NULL,
    segments TEXT NOT NULL, position TEXT, started TEXT NOT NULL, pages INTEGER NOT NULL, items INTEGER NOT NULL
);
CREATE TABLE IF NOT EXISTS pages (
    walk TEXT NOT NULL, number INTEGER NOT NULL, context TEXT NOT NULL, content BLOB NOT NULL, items INTEGER NOT NULL,
    position TEXT, PRIMARY KEY (walk, number)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS places (walk TEXT NOT NULL, place TEXT NOT NULL, PRIMARY KEY (walk, place)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS notes (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
"""


@dataclass
class Walk:
    """One reading of a resource's list.

    Attributes:
        id: unique; the destination remembers it.
        resource: its name.
        fingerprint: what was asked for; a walk for something else is not continued.
        params: arguments of every call.
        segments: arguments of each part of the walk, such as `{"tag_id": "5"}`.
        position: where the next page is; None when all pages are there.
        started: when it began, an aware datetime.
        pages: how many pages have come.
        items: how many records have come.
        total: how many there are, if a response of this run said so, or an earlier walk counted them.
    """

    resource: str
    fingerprint: str
    params: dict[str, Any]
    segments: list[dict[str, Any]]
    position: dict[str, Any] | None
    started: dt.datetime
    id: str = field(default_factory=lambda: uuid.uuid4().hex)
    pages: int = 0
    items: int = 0
    total: int | None = None

    @property
    def is_complete(self) -> bool:
        """Whether all pages are there."""
        return self.position is None


@dataclass(frozen=True)
class SpooledPage:
    """A page. `position` is where the page after it is, None after the last."""

    number: int
    content: bytes
    context: dict[str, Any]
    items: int
    position: dict[str, Any] | None


class Spool:
    """A spool, locked against other processes.

    Args:
        path: the file; None keeps everything in memory, for destinations that remember every page themselves.

    Raises:
        BusyError: another process has it open.
        DestinationError: the file cannot be used.
    """

    def __init__(self, path: Path | None) -> None:
        self.path = path
        self._guard = threading.RLock()
        self._forgotten = threading.Condition(self._guard)
        self._lock: FileLock | None = None
        if path is not None:
            self._acquire(path)
        try:
            self._database = sqlite3.connect(
                ":memory:" if path is None else path, check_same_thread=False, isolation_level=None
            )
            self._database.execute("PRAGMA journal_mode = WAL")
            # After a power cut, a lost page is fetched again; a half-written one must not exist.
            self._database.execute("PRAGMA synchronous = FULL")
            version = self._database.execute("PRAGMA user_version").fetchone()[0]
            if version not in (0, _VERSION):
                raise DestinationError(
                    f"{path} was written by another version of keapkit; finish it there, or delete it"
                )
            self._database.executescript(_TABLES)
            self._database.execute(f"PRAGMA user_version = {_VERSION}")
        except sqlite3.Error as error:
            self._release()
            raise DestinationError(
                f"the spool {path} cannot be used: {error}. If that does not pass, delete it; the next run fetches "
                "again what was in it"
            ) from error
        except DestinationError:
            self._release()
            raise

    def _acquire(self, path: Path) -> None:
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._lock = FileLock(f"{path}.lock")
            self._lock.acquire(timeout=0)
        except Timeout:
            raise BusyError(f"another run is using {path}; wait until it ends") from None
        except OSError as error:
            raise DestinationError(f"the spool {path} cannot be used: {error.strerror or error}") from error

    def _release(self) -> None:
        if self._lock is not None:
            self._lock.release()

    def close(self) -> None:
        """Close the file and let other runs in."""
        with self._guard:
            self._database.close()
            self._release()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @contextlib.contextmanager
    def _transaction(self) -> Generator[sqlite3.Connection]:
        with self._guard:
            try:
                self._database.execute("BEGIN IMMEDIATE")
                try:
                    yield self._database
                except BaseException:
                    self._database.execute("ROLLBACK")
                    raise
                self._database.execute("COMMIT")
            except sqlite3.Error as error:
                raise DestinationError(f"the spool {self.path} cannot be written: {error}") from error

    def begin(self, walk: Walk) -> None:
        """Replace the resource's walk by a new one."""
        with self._transaction() as database:
            self._forget(database, walk.resource)
            database.execute(
                "INSERT INTO walks VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    walk.id,
                    walk.resource,
                    walk.fingerprint,
                    json.dumps(walk.params),
                    json.dumps(walk.segments),
                    _dumped(walk.position),
                    walk.started.isoformat(),
                    walk.pages,
                    walk.items,
                ),
            )

    def walk(self, resource: str) -> Walk | None:
        """The walk of a resource, or None."""
        with self._guard:
            row = self._database.execute("SELECT * FROM walks WHERE resource = ?", (resource,)).fetchone()
        if row is None:
            return None
        id_, name, fingerprint, params, segments, position, started, pages, items = row
        return Walk(
            name,
            fingerprint,
            json.loads(params),
            json.loads(segments),
            _loaded(position),
            dt.datetime.fromisoformat(started),
            id_,
            pages,
            items,
        )

    def walks(self) -> list[str]:
        """The resources that have a walk."""
        with self._guard:
            return [name for (name,) in self._database.execute("SELECT resource FROM walks ORDER BY rowid")]

    @property
    def has_pages(self) -> bool:
        """Whether there are pages that no destination has."""
        with self._guard:
            return self._database.execute("SELECT 1 FROM pages LIMIT 1").fetchone() is not None

    def add(
        self,
        walk: Walk,
        content: bytes,
        items: int,
        context: Mapping[str, Any],
        position: dict[str, Any] | None,
        place: str | None = None,
    ) -> None:
        """Keep a page and the way to the next, in one transaction.

        Args:
            walk: its walk, which is moved on.
            content: the response's body.
            items: how many records it has.
            context: the arguments of its segment.
            position: where the next page is; None after the last.
            place: names the next page, such as its token; a place that comes twice means an endless list.

        Raises:
            PaginationError: the place came before.
        """
        packed = zlib.compress(content, 1)
        # Windows of a walk are read at the same time: pages are numbered one by one.
        with self._guard:
            with self._transaction() as database:
                if place is not None:
                    try:
                        database.execute("INSERT INTO places VALUES (?, ?)", (walk.id, place))
                    except sqlite3.IntegrityError:
                        raise PaginationError(
                            f"the list of {walk.resource} repeats a page token and would never end"
                        ) from None
                database.execute(
                    "INSERT INTO pages VALUES (?, ?, ?, ?, ?, ?)",
                    (walk.id, walk.pages + 1, json.dumps(dict(context)), packed, items, _dumped(position)),
                )
                database.execute(
                    "UPDATE walks SET position = ?, pages = pages + 1, items = items + ?, segments = ? WHERE id = ?",
                    (_dumped(position), items, json.dumps(walk.segments), walk.id),
                )
            walk.pages += 1
            walk.items += items
            walk.position = position

    def restart(self, walk: Walk, position: dict[str, Any]) -> None:
        """Begin a walk again from its first page; the pages that are there stay, and later ones replace them."""
        with self._transaction() as database:
            database.execute("DELETE FROM places WHERE walk = ?", (walk.id,))
            database.execute("UPDATE walks SET position = ? WHERE id = ?", (_dumped(position), walk.id))
        walk.position = position

    def pages(self, walk: Walk, after: int = 0, limit: int = -1) -> Iterator[SpooledPage]:
        """The pages of a walk with a number above `after`, read one at a time."""
        number = after
        while limit != 0:
            with self._guard:
                row = self._database.execute(
                    "SELECT number, content, context, items, position FROM pages WHERE walk = ? AND number > ? "
                    "ORDER BY number LIMIT 1",
                    (walk.id, number),
                ).fetchone()
            if row is None:
                return
            number, content, context, items, position = row
            limit -= 1
            yield SpooledPage(number, zlib.decompress(content), json.loads(context), items, _loaded(position))

    def forget_pages(self, walk: Walk, up_to: int) -> None:
        """Drop pages that the destination has."""
        with self._transaction() as database:
            database.execute("DELETE FROM pages WHERE walk = ? AND number <= ?", (walk.id, up_to))
            self._forgotten.notify_all()

    def forget(self, resources: Sequence[str]) -> None:
        """Drop whole walks."""
        with self._transaction() as database:
            for resource in resources:
                self._forget(database, resource)
            self._forgotten.notify_all()

    def wait_for_room(self, walk: Walk, is_over: Callable[[], bool]) -> None:
        """Wait until the destination has the walk's pages. A spool in memory must not run ahead: it would be lost."""
        with self._forgotten:
            while self.path is None and not is_over() and next(self.pages(walk, limit=1), None) is not None:
                self._forgotten.wait(timeout=0.2)

    @staticmethod
    def _forget(database: sqlite3.Connection, resource: str) -> None:
        of_walk = "(SELECT id FROM walks WHERE resource = ?)"
        for table in ("pages", "places"):
            database.execute(f"DELETE FROM {table} WHERE walk IN {of_walk}", (resource,))  # noqa: S608 # our own names
        database.execute("DELETE FROM walks WHERE resource = ?", (resource,))

    def _note(self, name: str) -> str:
        with self._guard:
            row = self._database.execute("SELECT value FROM notes WHERE name = ?", (name,)).fetchone()
        return "" if row is None else str(row[0])

    @property
    def holder(self) -> Holder:
        """Whose pages it holds, as an earlier run noted it."""
        return Holder(self._note("tenant"), self._note("credential"))

    def note_holder(self, holder: Holder) -> None:
        """Note whose pages it holds."""
        with self._transaction() as database:
            for name, value in (("tenant", holder.tenant), ("credential", holder.credential)):
                database.execute("INSERT OR REPLACE INTO notes VALUES (?, ?)", (name, value))

    def compact(self) -> None:
        """Return the disk space of dropped pages."""
        with self._guard, contextlib.suppress(sqlite3.Error):
            self._database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            self._database.execute("VACUUM")

    def delete(self) -> None:
        """Close and remove the file; nothing in it is needed any more."""
        self.close()
        if self.path is not None:
            for suffix in ("", "-wal", "-shm"):
                with contextlib.suppress(OSError):
                    os.unlink(f"{self.path}{suffix}")


def _dumped(position: dict[str, Any] | None) -> str | None:
    return None if position is None else json.dumps(position)


def _loaded(position: str | None) -> dict[str, Any] | None:
    return None if position is None else json.loads(position)
