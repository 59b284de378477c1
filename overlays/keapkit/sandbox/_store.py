"""What the sandbox remembers: records and links between them, in memory and, if asked, in a SQLite file."""

from __future__ import annotations

import json
import sqlite3
from typing import TYPE_CHECKING, Any, Final

import msgspec

from ._errors import SandboxDatabaseError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

__all__ = ["Record", "Store"]

Record = dict[str, Any]

_APPLICATION_ID: Final = 0x4B454150  # "KEAP"
_VERSION: Final = 1
_SCHEMA: Final = """
CREATE TABLE collections (name TEXT PRIMARY KEY, next_id INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE records (collection TEXT, id TEXT, content TEXT NOT NULL, PRIMARY KEY (collection, id)) WITHOUT ROWID;
CREATE TABLE links (relation TEXT, left_id TEXT, right_id TEXT, moment TEXT NOT NULL,
    PRIMARY KEY (relation, left_id, right_id)) WITHOUT ROWID;
"""


class Store:
    """Records by collection and id; every id is a string here.

    The whole state is held in memory. With a file, each change is also written there when `commit` is called, in one
    transaction, so that a request is stored whole or not at all.
    """

    def __init__(self, file: str | Path | None = None) -> None:
        self._records: dict[str, dict[str, Record]] = {}
        self._next: dict[str, int] = {}
        # relation -> (left id -> right id -> moment, right id -> left id -> moment)
        self._links: dict[str, tuple[dict[str, dict[str, str]], dict[str, dict[str, str]]]] = {}
        self._changed: set[tuple[str, str]] = set()
        self._relinked: set[tuple[str, str, str]] = set()
        self._file = _open(file) if file is not None else None
        self.fresh = self._file is None or self._load(self._file)

    def has(self, collection: str) -> bool:
        """Whether the collection was ever touched; an emptied one was."""
        return collection in self._records

    def touch(self, collection: str) -> dict[str, Record]:
        """The records of a collection by id, in the order of their creation. Not to be changed by the caller."""
        if collection not in self._records:
            self._records[collection] = {}
            self._next[collection] = 1
            self._changed.add((collection, ""))
        return self._records[collection]

    def get(self, collection: str, id_: str) -> Record | None:
        """One record, or None."""
        return self._records.get(collection, {}).get(id_)

    def new_id(self, collection: str) -> str:
        """An id that was never used in this collection."""
        self.touch(collection)
        number = self._next[collection]
        self._next[collection] = number + 1
        return str(number)

    def put(self, collection: str, id_: str, record: Record) -> Record:
        """Store a record under an id, new or known."""
        self.touch(collection)[id_] = record
        if id_.isdigit():
            self._next[collection] = max(self._next[collection], int(id_) + 1)
        self._changed.add((collection, id_))
        return record

    def remove(self, collection: str, id_: str) -> bool:
        """Forget a record; False when there was none."""
        known = self._records.get(collection, {}).pop(id_, None) is not None
        if known:
            self._changed.add((collection, id_))
        return known

    def link(self, relation: str, left: str, right: str, moment: str) -> bool:
        """Link two records; False when they were linked already."""
        forth, back = self._links.setdefault(relation, ({}, {}))
        if right in forth.get(left, {}):
            return False
        forth.setdefault(left, {})[right] = moment
        back.setdefault(right, {})[left] = moment
        self._relinked.add((relation, left, right))
        return True

    def unlink(self, relation: str, left: str, right: str) -> bool:
        """Undo `link`; False when there was no link."""
        forth, back = self._links.get(relation, ({}, {}))
        if forth.get(left, {}).pop(right, None) is None:
            return False
        del back[right][left]
        self._relinked.add((relation, left, right))
        return True

    def linked(self, relation: str, id_: str, *, backwards: bool = False) -> dict[str, str]:
        """Id and moment of every record linked to this one; ``backwards`` when ``id_`` is on the right side."""
        return dict(self._links.get(relation, ({}, {}))[backwards].get(id_, {}))

    def commit(self) -> None:
        """Write what changed since the last call to the file, if there is one."""
        if self._file is not None and (self._changed or self._relinked):
            with self._file:
                self._write(self._file)
        self._changed.clear()
        self._relinked.clear()

    def close(self) -> None:
        """Commit and close the file."""
        self.commit()
        if self._file is not None:
            self._file.close()
            self._file = None

    def _write(self, file: sqlite3.Connection) -> None:
        for collection in {collection for collection, _ in self._changed}:
            file.execute("REPLACE INTO collections VALUES (?, ?)", (collection, self._next[collection]))
        for collection, id_ in self._changed:
            record = self._records[collection].get(id_)
            if record is None:
                file.execute("DELETE FROM records WHERE collection = ? AND id = ?", (collection, id_))
            else:
                file.execute(
                    "REPLACE INTO records VALUES (?, ?, ?)", (collection, id_, msgspec.json.encode(record).decode())
                )
        for relation, left, right in self._relinked:
            moment = self._links[relation][0].get(left, {}).get(right)
            if moment is None:
                file.execute(
                    "DELETE FROM links WHERE relation = ? AND left_id = ? AND right_id = ?", (relation, left, right)
                )
            else:
                file.execute("REPLACE INTO links VALUES (?, ?, ?, ?)", (relation, left, right, moment))

    def _load(self, file: sqlite3.Connection) -> bool:
        """Read everything; True when there was nothing."""
        decode: Callable[[str], Record] = json.loads
        for name, next_id in file.execute("SELECT name, next_id FROM collections"):
            self._records[name] = {}
            self._next[name] = next_id
        rows: Iterable[tuple[str, str, str]] = file.execute(
            "SELECT collection, id, content FROM records ORDER BY collection, length(id), id"
        )
        for collection, id_, content in rows:
            self._records[collection][id_] = decode(content)
        for relation, left, right, moment in file.execute("SELECT * FROM links"):
            self.link(relation, left, right, moment)
        self._relinked.clear()
        return not self._records


def _open(path: str | Path) -> sqlite3.Connection:
    # isolation: one writer at a time; a second sandbox on the same file is told so at once.
    try:
        file = sqlite3.connect(path, timeout=0.5, check_same_thread=False)
    except sqlite3.Error as error:
        raise SandboxDatabaseError(f"cannot open the database {path}: {error}") from error
    try:
        file.execute("PRAGMA locking_mode = EXCLUSIVE")
        (application,) = file.execute("PRAGMA application_id").fetchone()
        (version,) = file.execute("PRAGMA user_version").fetchone()
        (tables,) = file.execute("SELECT count(*) FROM sqlite_master").fetchone()
        if tables and application != _APPLICATION_ID:
            raise SandboxDatabaseError(f"{path} is a database, but not one of this sandbox; it was left as it is")
        if tables and version != _VERSION:
            raise SandboxDatabaseError(
                f"{path} has layout {version}, this sandbox reads layout {_VERSION}; it was left as it is"
            )
        file.execute("PRAGMA journal_mode = WAL")
        file.execute("PRAGMA synchronous = NORMAL")
        if not tables:
            file.executescript(
                f"BEGIN EXCLUSIVE; PRAGMA application_id = {_APPLICATION_ID}; PRAGMA user_version = {_VERSION};"
                f"{_SCHEMA} COMMIT;"
            )
        else:
            file.execute("BEGIN EXCLUSIVE")
            file.execute("COMMIT")
    except sqlite3.Error as error:
        file.close()
        raise SandboxDatabaseError(f"cannot use the database {path}: {error}") from error
    except SandboxDatabaseError:
        file.close()
        raise
    return file
