"""What the sandbox remembers: records and links of each tenant, in memory and optionally in a SQLite file."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING, Any, Final

import msgspec

from ._errors import SandboxDatabaseError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

__all__ = ["Database", "Record", "Store"]

Record = dict[str, Any]

_APPLICATION_ID: Final = 0x4B454150  # "KEAP"
_VERSION: Final = 2
_SCHEMA: Final = """
CREATE TABLE collections (tenant TEXT, name TEXT, next_id INTEGER NOT NULL, PRIMARY KEY (tenant, name)) WITHOUT ROWID;
CREATE TABLE records (tenant TEXT, collection TEXT, id TEXT, content TEXT NOT NULL,
    PRIMARY KEY (tenant, collection, id)) WITHOUT ROWID;
CREATE TABLE links (tenant TEXT, relation TEXT, left_id TEXT, right_id TEXT, moment TEXT NOT NULL,
    PRIMARY KEY (tenant, relation, left_id, right_id)) WITHOUT ROWID;
"""


class Database:
    """The stores of all tenants, in memory and optionally in a SQLite file.

    With a file, `commit` writes what changed in one transaction, so a request is stored whole or not at all, even if
    the process is killed.
    """

    def __init__(self, file: str | Path | None = None) -> None:
        self._stores: dict[str, Store] = {}
        self.revision = 0  # counts the commits that had something to write
        self._file = _open(file) if file is not None else None
        if self._file is not None:
            self._load(self._file)

    def store(self, tenant: str) -> Store:
        """The store of one tenant."""
        if tenant not in self._stores:
            self._stores[tenant] = Store()
        return self._stores[tenant]

    def tenants(self) -> list[str]:
        """The tenants that have a store."""
        return list(self._stores)

    def commit(self) -> None:
        """Write what changed since the last call."""
        changed = {tenant: store for tenant, store in self._stores.items() if store.changed or store.relinked}
        if self._file is not None and changed:
            with self._file:
                for tenant, store in changed.items():
                    _write(self._file, tenant, store)
        self.revision += bool(changed)
        for store in changed.values():
            store.changed.clear()
            store.relinked.clear()

    def close(self) -> None:
        """Commit and close the file."""
        self.commit()
        if self._file is not None:
            self._file.close()
            self._file = None

    def _load(self, file: sqlite3.Connection) -> None:
        decode: Callable[[str], Record] = msgspec.json.decode
        for tenant, name, next_id in file.execute("SELECT tenant, name, next_id FROM collections"):
            self.store(tenant).restore(name, next_id)
        rows: Iterable[tuple[str, str, str, str]] = file.execute(
            "SELECT tenant, collection, id, content FROM records ORDER BY tenant, collection, length(id), id"
        )
        for tenant, collection, id_, content in rows:
            self._stores[tenant].touch(collection)[id_] = decode(content)
        for tenant, relation, left, right, moment in file.execute("SELECT * FROM links"):
            self._stores[tenant].link(relation, left, right, moment)
        for store in self._stores.values():
            store.changed.clear()
            store.relinked.clear()


def _write(file: sqlite3.Connection, tenant: str, store: Store) -> None:
    for collection in {collection for collection, _ in store.changed}:
        file.execute("REPLACE INTO collections VALUES (?, ?, ?)", (tenant, collection, store.next_id(collection)))
    for collection, id_ in store.changed:
        record = store.get(collection, id_)
        if record is None:
            file.execute(
                "DELETE FROM records WHERE tenant = ? AND collection = ? AND id = ?", (tenant, collection, id_)
            )
        else:
            content = msgspec.json.encode(record).decode()
            file.execute("REPLACE INTO records VALUES (?, ?, ?, ?)", (tenant, collection, id_, content))
    for relation, left, right in store.relinked:
        moment = store.linked(relation, left).get(right)
        if moment is None:
            file.execute(
                "DELETE FROM links WHERE tenant = ? AND relation = ? AND left_id = ? AND right_id = ?",
                (tenant, relation, left, right),
            )
        else:
            file.execute("REPLACE INTO links VALUES (?, ?, ?, ?, ?)", (tenant, relation, left, right, moment))


class Store:
    """One tenant's records by collection and id. Every id is a string here."""

    def __init__(self) -> None:
        self._records: dict[str, dict[str, Record]] = {}
        self._next: dict[str, int] = {}
        # relation -> (left id -> right id -> moment, right id -> left id -> moment)
        self._links: dict[str, tuple[dict[str, dict[str, str]], dict[str, dict[str, str]]]] = {}
        self._watched: dict[str, list[dict[str, bool]]] = {}
        self.changed: set[tuple[str, str]] = set()
        self.relinked: set[tuple[str, str, str]] = set()

    @property
    def fresh(self) -> bool:
        """Whether nothing was ever stored."""
        return not self._records

    def restore(self, collection: str, next_id: int) -> None:
        """Take over a collection from the file."""
        self._records[collection] = {}
        self._next[collection] = next_id

    def next_id(self, collection: str) -> int:
        """The number that `new_id` gives next."""
        return self._next[collection]

    def names(self) -> list[str]:
        """The collections that hold records."""
        return sorted(name for name, records in self._records.items() if records)

    def has(self, collection: str) -> bool:
        """Whether the collection was ever touched; an emptied one was."""
        return collection in self._records

    def touch(self, collection: str) -> dict[str, Record]:
        """The records of a collection by id, in the order of their creation. Not to be changed by the caller."""
        if collection not in self._records:
            self._records[collection] = {}
            self._next[collection] = 1
            self.changed.add((collection, ""))
        return self._records[collection]

    def get(self, collection: str, id_: str) -> Record | None:
        """One record, or None."""
        return self._records.get(collection, {}).get(id_)

    def new_id(self, collection: str, at_least: int = 1) -> str:
        """An id that was never used in this collection."""
        self.touch(collection)
        number = max(self._next[collection], at_least)
        self._next[collection] = number + 1
        return str(number)

    def put(self, collection: str, id_: str, record: Record) -> Record:
        """Store a record under an id, new or known."""
        records = self.touch(collection)
        new = id_ not in records
        records[id_] = record
        if id_.isascii() and id_.isdigit():
            self._next[collection] = max(self._next[collection], int(id_) + 1)
        self._note(collection, id_, moved=new)
        return record

    def remove(self, collection: str, id_: str) -> bool:
        """Forget a record; False when there was none."""
        known = self._records.get(collection, {}).pop(id_, None) is not None
        if known:
            self._note(collection, id_, moved=True)
        return known

    def watch(self, collection: str) -> dict[str, bool]:
        """Gather what is stored or removed from now on; the caller empties it.

        Returns:
            The ids, new ones in the order of their creation, and whether the record is new or gone.
        """
        gathered: dict[str, bool] = {}
        self._watched.setdefault(collection, []).append(gathered)
        return gathered

    def unwatch(self, collection: str, gathered: dict[str, bool]) -> None:
        """End `watch`."""
        self._watched[collection] = [one for one in self._watched[collection] if one is not gathered]

    def _note(self, collection: str, id_: str, *, moved: bool) -> None:
        self.changed.add((collection, id_))
        for gathered in self._watched.get(collection, ()):
            if moved:
                gathered.pop(id_, None)
            gathered.setdefault(id_, moved)

    def link(self, relation: str, left: str, right: str, moment: str) -> bool:
        """Link two records; False when they were linked already."""
        forth, back = self._links.setdefault(relation, ({}, {}))
        if right in forth.get(left, {}):
            return False
        forth.setdefault(left, {})[right] = moment
        back.setdefault(right, {})[left] = moment
        self.relinked.add((relation, left, right))
        return True

    def unlink(self, relation: str, left: str, right: str) -> bool:
        """Undo `link`; False when there was no link."""
        forth, back = self._links.get(relation, ({}, {}))
        if forth.get(left, {}).pop(right, None) is None:
            return False
        del back[right][left]
        self.relinked.add((relation, left, right))
        return True

    def linked(self, relation: str, id_: str, *, backwards: bool = False) -> dict[str, str]:
        """Id and moment of every record linked to this one; `backwards` when `id_` is on the right side."""
        return dict(self._links.get(relation, ({}, {}))[backwards].get(id_, {}))


def _open(path: str | Path) -> sqlite3.Connection:
    # One writer at a time: a second sandbox on the same file fails at once instead of waiting.
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
            raise SandboxDatabaseError(f"{path} is a database of another program; keapkit left it unchanged")
        if tables and version != _VERSION:
            raise SandboxDatabaseError(
                f"{path} has layout {version}, but this sandbox reads layout {_VERSION}; keapkit left it unchanged"
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
