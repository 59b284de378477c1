"""The records of the store by the names the documents give them."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

from . import _rules as rules
from ._documents import documents
from ._errors import RecordNotFoundError
from ._examples import example
from ._operation_plans import Collection, collections, singular
from ._serializers import canonical

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ._store import Record, Store

__all__ = ["SAMPLE", "Records", "concrete"]

SAMPLE: Final = "_sample"  # marks records of the data set: their sub-collections are filled when first looked at


class Records:
    """Collections and records, whether they live in the store, in a sample, or inside their owner.

    Args:
        store: where records live.
        now: gives the present moment in Keap's notation, such as 2026-01-31T22:17:59.039Z.
        samples: whether a collection nobody has touched holds a record made from its schema.
    """

    def __init__(self, store: Store, now: Callable[[], str], *, samples: bool = True) -> None:
        self.store = store
        self.now = now
        self._samples = samples

    def all(self, template: str, owners: tuple[str, ...] = ()) -> tuple[str, dict[str, Record]]:
        """Name and records of a collection, filled with a sample when it is touched for the first time."""
        meta = collections().get(template)
        if meta is not None and meta.root:
            name = meta.root
            every = self.all(name)[1]
            return name, {
                id_: record for id_, record in every.items() if str(record.get(meta.owner or "")) == owners[0]
            }
        name = concrete(template, owners)
        if not self.store.has(name):
            self.store.touch(name)
            if meta is not None:
                self._fill(meta, name, owners)
        return name, self.store.touch(name)

    def one(self, template: str, values: tuple[str, ...]) -> tuple[str, Record]:
        """Collection name and record, by the template of its collection and all ids of its path."""
        name, records = self.all(template, values[:-1])
        found = records.get(values[-1])
        meta = collections()[template]
        if found is None and meta.open:
            found = self.store.put(name, values[-1], self._sample(meta, values[-1], values[:-1]))
        if found is None:
            raise RecordNotFoundError(f"there is no {singular(template.rpartition('/')[2])} with id {values[-1]!r}")
        return name, found

    def view(self, name: str, record: Record) -> Record:
        """A record together with what other places say about it: applied tags, embedded lists kept as collections."""
        extra: Record = {}
        id_ = str(record.get("id"))
        for other in rules.TAGGED.get(name, ()):
            extra["tag_ids"] = list(self.store.linked(f"{name}/{other}", id_))
        for child, embedded in _embedded(name):
            below = f"{name}/{quote(id_, safe='')}/{child}"
            if self.store.has(below):
                extra[embedded] = list(self.store.touch(below).values())
        return {**record, **extra} if extra else record

    def refer(self, record: Mapping[str, Any], name: str) -> Mapping[str, Any] | None:
        """The record that ``<name>_id`` means."""
        id_ = record.get(canonical(f"{name}_id"))
        if id_ is None:
            return None
        known = rules.REFERENCES.get(name)
        return (known and self.store.get(known, str(id_))) or {"id": id_}

    def create(self, template: str, body: Mapping[str, Any], owners: tuple[str, ...] = ()) -> Record:
        """Store a new record made from a request's body."""
        name, _ = self.all(template, owners)
        meta = collections().get(template)
        record = rules.to_record({key: value for key, value in body.items() if value is not None})
        id_ = self.store.new_id(name)
        if meta is not None and meta.owner and owners:
            record[meta.owner] = owners[0]
        if meta is not None and meta.key != "id":
            id_ = str(record.setdefault(meta.key, id_))
        moment = self.now()
        record = {**record, "id": id_, "create_time": moment, "update_time": moment}
        rules.complete(name, record, self.store)
        return self.store.put(name, id_, record)

    def merged(self, record: Record, change: Mapping[str, Any]) -> Record:
        merged = {**record, **change, "id": record["id"], "update_time": self.now()}
        return {key: value for key, value in merged.items() if value is not None}

    def update(self, name: str, record: Record, body: Mapping[str, Any], mask: list[str] | None = None) -> Record:
        """Change a record: the body's keys, or those the mask names; null, or named and absent, clears one."""
        change = rules.to_record(body)
        if mask:
            named = {canonical(path.split(".")[0]) for path in mask}
            change = {key: change.get(key, change.get(f"{key}_id")) for key in named}
            change = rules.to_record(change)
        changed = self.merged(record, change)
        rules.complete(name, changed, self.store)
        return self.store.put(name, str(record["id"]), changed)

    def delete(self, name: str, id_: str) -> None:
        """Remove a record and its links."""
        self.store.remove(name, id_)
        for left, rights in rules.TAGGED.items():
            for right in rights:
                for other in (
                    self.store.linked(f"{left}/{right}", id_, backwards=name == right) if name in {left, right} else ()
                ):
                    self.store.unlink(f"{left}/{right}", *((id_, other) if name == left else (other, id_)))

    def _fill(self, meta: Collection, name: str, owners: tuple[str, ...]) -> None:
        owner = self.store.get(*_owner(name)) if owners else None
        for child, embedded in _embedded(_owner(name)[0]) if owner else ():
            if name.endswith(f"/{child}") and isinstance(owner, dict) and isinstance(owner.get(embedded), list):
                for item in owner[embedded]:
                    id_ = str(item.get("id") or self.store.new_id(name))
                    self.store.put(name, id_, {**item, "id": id_})
                return
        if self._samples and (owner is None or SAMPLE in owner):
            self.store.put(name, "1", self._sample(meta, "1", owners))

    def _sample(self, meta: Collection, id_: str, owners: tuple[str, ...]) -> Record:
        made = rules.to_record(example(documents()[meta.version], meta.item))
        made[meta.key] = id_
        if owners:
            made[f"{singular(meta.template.split('/*')[-2].rpartition('/')[2])}_id"] = owners[-1]
        return {**made, "id": id_, SAMPLE: True}


def concrete(template: str, values: tuple[str, ...]) -> str:
    for value in values[: template.count("*")]:
        template = template.replace("*", quote(value, safe=""), 1)
    return template


def _owner(name: str) -> tuple[str, str]:
    """``orders/5/items`` -> (``orders``, ``5``)."""
    above, _, _ = name.rpartition("/")
    collection, _, id_ = above.rpartition("/")
    return collection, id_


@cache
def _embedded(name: str) -> tuple[tuple[str, str], ...]:
    """Child collections and the property of the owner that embeds each; for orders: items, order_items."""
    meta = collections().get(name)
    if meta is None:
        return ()
    children = [template.removeprefix(f"{name}/*/") for template in collections() if template.startswith(f"{name}/*/")]
    return tuple(
        (child, canonical(property_))
        for child in children
        if "/" not in child and child not in rules.TAGGED.get(name, ())
        for property_ in meta.item.get("properties", {})
        if property_ == child or property_.endswith(f"_{child}")
    )
