"""Records in the order of a field. Large collections stay sorted from one request to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from ._store import Record, Store

    Read = Callable[[Record], Any]
    Entry = tuple[bool, float | str, int, str]  # text or not, the value, the record's place, its id

__all__ = ["SortedLists", "ordered"]

_LARGE: Final = 1_000  # records; fewer are sorted as fast as they are looked up
_KEPT: Final = 8  # lists of one tenant


def _sort_value(value: Any) -> tuple[bool, float | str]:
    """Orders whatever a property may hold: numbers first, then the rest as text."""
    if isinstance(value, list):
        value = value[0] if value else ""
    if isinstance(value, dict):
        value = value.get("amount")
    if isinstance(value, (int, float)):
        return False, float(value)
    text = "" if value is None else str(value)
    return (False, float(text)) if text.isascii() and text.isdigit() else (True, text.casefold())


def ordered(records: Iterable[Record], read: Read, *, descending: bool) -> list[Record]:
    """Sort by a value; records without it come last, and records with the same one keep their order."""
    having: list[Record] = []
    keys: list[tuple[bool, float | str]] = []
    lacking: list[Record] = []
    for record in records:
        value = read(record)
        if value is None:
            lacking.append(record)
        else:
            having.append(record)
            keys.append(_sort_value(value))
    order = sorted(range(len(having)), key=keys.__getitem__, reverse=descending)
    return [having[at] for at in order] + lacking


class SortedLists:
    """A tenant's collections in the orders that were asked for last.

    Args:
        store: where the records live.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._lists: dict[tuple[str, str, bool], _SortedList] = {}

    def get(self, collection: str, name: str, read: Read, *, descending: bool) -> list[Record]:
        """All records of a collection, ordered as `ordered` orders them. The caller must not change the list.

        Args:
            collection: its name in the store.
            name: the field.
            read: reads the field of a record. The same collection and name always mean the same.
            descending: whether the largest comes first.
        """
        records = self._store.touch(collection)
        if len(records) < _LARGE:
            return ordered(records.values(), read, descending=descending)
        key = (collection, name, descending)
        known = self._lists.pop(key, None)
        if known is None:
            known = _SortedList(self._store.watch(collection), read, descending=descending)
            known.changed.update(dict.fromkeys(records, True))
            while len(self._lists) >= _KEPT:
                oldest = next(iter(self._lists))
                self._store.unwatch(oldest[0], self._lists.pop(oldest).changed)
        self._lists[key] = known  # the last one asked for is the last to go
        return known.refreshed(records)


class _SortedList:
    """One collection in one order."""

    def __init__(self, changed: dict[str, bool], read: Read, *, descending: bool) -> None:
        self.changed = changed  # the store fills it
        self._read = read
        self._descending = descending
        self._places: dict[str, int] = {}  # id -> the order of creation
        self._next = 0
        self._entries: list[Entry] = []
        self._lacking: list[tuple[int, str]] = []
        self._records: list[Record] = []

    def refreshed(self, records: Mapping[str, Record]) -> list[Record]:
        """The sorted records, with what has changed in its new place."""
        changed = self.changed
        if not changed:
            return self._records
        if self._places:
            self._entries = [entry for entry in self._entries if entry[3] not in changed]
            self._lacking = [entry for entry in self._lacking if entry[1] not in changed]
        for id_, moved in changed.items():
            if moved:
                self._places.pop(id_, None)
            record = records.get(id_)
            if record is None:
                continue
            place = self._places.get(id_)
            if place is None:
                place = self._places[id_] = self._next
                self._next += 1
            value = self._read(record)
            if value is None:
                self._lacking.append((place, id_))
            else:
                # Sorting backwards must not turn round records with the same value.
                self._entries.append((*_sort_value(value), -place if self._descending else place, id_))
        changed.clear()
        # Python sorts a list that is nearly sorted in one pass.
        self._entries.sort(reverse=self._descending)
        self._lacking.sort()
        self._records = [records[entry[3]] for entry in self._entries]
        self._records += [records[id_] for _, id_ in self._lacking]
        return self._records
