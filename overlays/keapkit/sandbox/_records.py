"""The records of one tenant by the names the documents give them, whichever of the three protocols asks."""

from __future__ import annotations

import difflib
import re
from functools import cache
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

from keap_api.errors import ValidationError

from . import _rules as rules
from ._documents import documents
from ._errors import RecordNotFoundError, RequestValidationError
from ._examples import EXAMPLE_FILE, example
from ._operation_plans import Collection, collections, singular
from ._product_views import product_view
from ._serializers import canonical

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from ._store import Record, Store

__all__ = ["CONTACT_LINKS", "LINK_TYPES", "MAX_RECORDS", "SAMPLE", "Records", "concrete", "nearest"]

SAMPLE: Final = "_sample"  # marks records of the data set: their sub-collections are filled when first looked at
MAX_RECORDS: Final = 1_000_000  # of one collection
CONTACT_LINKS: Final = "contact links"
LINK_TYPES: Final = "contacts/links/types"

# Lists that live inside their owner's record: collection -> (owner's collection, property of the owner).
_INSIDE: Final[Mapping[str, tuple[str, str]]] = {"orders/*/items": ("orders", "order_items")}
# Collections that hold data of the business: an untouched one stays empty instead of showing an example.
_REAL: Final = frozenset(
    {
        "payments", "payment_methods", "opportunities/stage_moves", "hooks", "email_addresses",
        "lead_sources/*/expenses", "products/*/subscriptions",
    }
)  # fmt: skip


class Records:
    """Collections and records, whether they live in the store, in an example, or inside their owner.

    Args:
        store: where records live.
        now: gives the current time in Keap's notation, such as 2026-01-31T22:17:59.039Z.
        samples: whether a collection that nobody touched holds a record made from its schema.
    """

    def __init__(self, store: Store, now: Callable[[], str], *, samples: bool = True) -> None:
        self.store = store
        self.now = now
        self.on_event: Callable[[str, str], None] | None = None  # called with an event key and a record's id
        self._samples = samples

    def all(self, template: str, owners: tuple[str, ...] = ()) -> tuple[str, dict[str, Record]]:
        """Name and records of a collection. An untouched collection is filled with an example first."""
        meta = collections().get(template)
        if meta is not None and meta.root and owners:
            every = self.all(meta.root)[1]
            return meta.root, {
                id_: record for id_, record in every.items() if str(record.get(meta.owner or "")) == owners[0]
            }
        name = concrete(template, owners)
        if template in _INSIDE:
            collection, embedded = _INSIDE[template]
            items = self.one(collection, owners[:1])[1].get(embedded) or ()
            return name, {str(item["id"]): item for item in items}
        if not self.store.has(name):
            self.store.touch(name)
            if meta is not None and template not in _REAL:
                self._fill(meta, name, owners)
        return name, self.store.touch(name)

    def named(self, collection: str) -> tuple[str, list[Record]]:
        """Name and records of a collection as a person writes it: `contacts`, `orders/5/items`, `contacts/1/tags`.

        Raises:
            keapkit.errors.ValidationError: there is no such collection, or no such owner.
        """
        known = _names() | set(self.store.names()) - {"one"}
        path = str(collection).strip("/")
        if path in known and "*" not in path:
            name, records = self.all(path)
            return name, list(records.values())
        for template in sorted(known, key=lambda name: name.count("*")):
            match = re.fullmatch(re.escape(template).replace(r"\*", "([^/]+)"), path)
            if match is None or "*" not in template:
                continue
            left, _, right = template.partition("/*/")
            try:
                self.one(left, match.groups()[:1])
            except RecordNotFoundError as error:
                raise ValidationError(f"records of {collection!r}: {error}") from None
            if right in rules.TAGGED.get(left, ()) or left in rules.TAGGED.get(right, ()):
                relation, backwards = "/".join(sorted((left, right))), left > right
                linked = self.store.linked(relation, match[1], backwards=backwards)
                others = self.all(right)[1]
                return right, [others[id_] for id_ in linked if id_ in others]
            name, records = self.all(template, match.groups())
            return name, list(records.values())
        raise ValidationError(f"there is no collection {collection!r}; {nearest(path, known)}")

    def one(self, template: str, values: tuple[str, ...]) -> tuple[str, Record]:
        """Collection name and record, by the template of its collection and all ids of its path."""
        name, records = self.all(template, values[:-1])
        found = records.get(values[-1])
        meta = collections()[template]
        if found is None and meta.open:
            found = self.store.put(name, values[-1], self._example(meta, values[-1], values[:-1]))
        if found is None:
            raise RecordNotFoundError(f"there is no {singular(template.rpartition('/')[2])} with id {values[-1]!r}")
        return name, found

    def view(self, name: str, record: Record) -> Record:
        """A record together with what other places say about it: tags, opt-in states, lists kept as collections."""
        extra: Record = {}
        id_ = str(record.get("id"))
        for other in rules.TAGGED.get(name, ()):
            extra["tag_ids"] = list(self.store.linked(f"{name}/{other}", id_))
        if name == "contacts" and record.get("email_addresses"):
            extra |= rules.opt_in_states(record, self.store)
        if name == "products":
            extra |= product_view(self.store, id_)
        if name == "campaigns":
            extra["active_contact_count"] = len(self.in_sequences(id_))
        for child, embedded in _embedded(name):
            below = f"{name}/{quote(id_, safe='')}/{child}"
            if self.store.has(below):
                extra[embedded] = list(self.store.touch(below).values())
        if name == "contacts" and (links := self.links_of(id_)):
            extra["links"] = [{**link, "linked_contact_id": link["contact2_id"]} for link in links]
        return {**record, **extra} if extra else record

    def links_of(self, contact: str) -> list[Record]:
        """The links of a contact to others, seen from it: the contact itself is the first one."""
        found = []
        for link in self.store.touch(CONTACT_LINKS).values():
            ends = (link["contact1_id"], link["contact2_id"])
            if contact not in ends:
                continue
            contacts, types = self.all("contacts")[1], self.all(LINK_TYPES)[1]
            if link["link_type_id"] not in types or not contacts.keys() >= set(ends):
                continue
            other = ends[1] if ends[0] == contact else ends[0]
            name = types[link["link_type_id"]].get("name")
            found.append({**link, "contact1_id": contact, "contact2_id": other, "link_type_name": name})
        return found

    def in_sequences(self, campaign: str) -> set[str]:
        """The ids of the contacts in the sequences of a campaign."""
        sequences = self.all("campaigns/*/sequences", (campaign,))[1]
        return {contact for id_ in sequences for contact in self.store.linked(f"campaigns/{campaign}/sequences", id_)}

    def refer(self, record: Mapping[str, Any], name: str) -> Mapping[str, Any] | None:
        """The record that `<name>_id` means."""
        id_ = record.get(canonical(f"{name}_id"))
        if id_ is None:
            return None
        known = rules.REFERENCES.get(name)
        return (known and self.store.get(known, str(id_))) or {"id": id_}

    def create(self, template: str, body: Mapping[str, Any], owners: tuple[str, ...] = ()) -> Record:
        """Store a new record made from a request's body."""
        name, known = self.all(template, owners)
        if len(known) >= MAX_RECORDS:
            raise RequestValidationError("body", f"{name} is full: the sandbox keeps {MAX_RECORDS:,} records")
        meta = collections().get(template)
        record = rules.to_record({key: value for key, value in body.items() if value is not None})
        id_ = self.store.new_id(rules.sequence(template) or name)
        if meta is not None and meta.owner and owners:
            record[meta.owner] = owners[0]
        above = _owner_id(template)
        if meta is not None and owners and above in meta.item.get("properties", {}):
            record.setdefault(canonical(above), owners[-1])
        if meta is not None and meta.key != "id":
            id_ = str(record.setdefault(meta.key, id_))
        moment = self.now()
        record = {**record, "id": id_, "create_time": moment, "update_time": moment}
        return self.put(name, record, event="add")

    def put(self, name: str, record: Record, *, event: str | None = None) -> Record:
        """Store a record, with everything that Keap works out from it, and announce the event."""
        inside = _inside(name)
        if inside is not None:
            collection, owner_id, embedded = inside
            owner = self.one(collection, (owner_id,))[1]
            items = list(owner.get(embedded) or ())
            at = next((at for at, item in enumerate(items) if str(item.get("id")) == record["id"]), len(items))
            self.put(collection, {**owner, embedded: [*items[:at], record, *items[at + 1 :]]}, event="edit")
            return next(
                item for item in self.one(collection, (owner_id,))[1][embedded] if str(item["id"]) == str(record["id"])
            )
        before = self.store.get(name, str(record["id"]))
        rules.complete(name, record, self.store, before)
        self.store.put(name, str(record["id"]), record)
        for other, changed in rules.consequences(name, record, before, self.store, self.now):
            self.put(other, changed, event="edit" if self.store.get(other, str(changed["id"])) else "add")
        if event is not None:
            self._announce(name, str(record["id"]), event)
        if name == "opportunities/stage_moves" and event == "add":
            self._tell("opportunity.stage_move", str(record["opportunity_id"]))
        return record

    def merged(self, record: Record, change: Mapping[str, Any]) -> Record:
        """The record with a change on top; None clears."""
        merged = {**record, **change, "id": record["id"], "update_time": self.now()}
        return {key: value for key, value in merged.items() if value is not None}

    def update(self, name: str, record: Record, body: Mapping[str, Any], mask: list[str] | None = None) -> Record:
        """Change a record: the body's keys, or those the mask names; null, or named and absent, clears one."""
        change = rules.to_record(body)
        named = {path.split(".")[0] for path in mask} if mask else body.keys()
        references = named & rules.REFERENCES.keys()  # an id or an object says it, and what the other said is gone
        if mask:
            change = {canonical(key): change.get(canonical(key)) for key in named} | {
                canonical(f"{key}_id"): change.get(canonical(f"{key}_id")) for key in references
            }
        for key in references:
            change.setdefault(canonical(key), None)
            change.setdefault(canonical(f"{key}_id"), None)
        return self.put(name, self.merged(record, change), event="edit")

    def delete(self, name: str, id_: str) -> None:
        """Remove a record and its links."""
        inside = _inside(name)
        if inside is not None:
            collection, owner_id, embedded = inside
            owner = self.one(collection, (owner_id,))[1]
            kept = [item for item in owner.get(embedded) or () if str(item.get("id")) != id_]
            self.put(collection, {**owner, embedded: kept}, event="edit")
            return
        gone = self.store.get(name, id_)
        if not self.store.remove(name, id_):
            return
        for left, rights in rules.TAGGED.items():
            for right in rights:
                for other in (
                    self.store.linked(f"{left}/{right}", id_, backwards=name == right) if name in {left, right} else ()
                ):
                    self.store.unlink(f"{left}/{right}", *((id_, other) if name == left else (other, id_)))
        for other_name, changed in rules.consequences(name, None, gone, self.store, self.now):
            self.put(other_name, changed, event="edit")
        self._announce(name, id_, "delete")

    def link(self, relation: str, left: str, right: str) -> bool:
        """Link two records, such as a contact and a tag; False if they were linked already."""
        linked = self.store.link(relation, left, right, self.now())
        if linked and relation == "contacts/tags":
            self._tell("contactGroup.applied", right)
        return linked

    def unlink(self, relation: str, left: str, right: str) -> bool:
        """Undo `link`; False if there was no link."""
        unlinked = self.store.unlink(relation, left, right)
        if unlinked and relation == "contacts/tags":
            self._tell("contactGroup.removed", right)
        return unlinked

    def _announce(self, name: str, id_: str, event: str) -> None:
        for noun in rules.EVENT_NOUNS.get(name, ()):
            self._tell(f"{noun}.{event}", id_)

    def _tell(self, key: str, id_: str) -> None:
        if self.on_event is not None:
            self.on_event(key, id_)

    def _fill(self, meta: Collection, name: str, owners: tuple[str, ...]) -> None:
        owner = self.store.get(*_owner(name)) if owners else None
        for child, embedded in _embedded(_owner(name)[0]) if owner else ():
            if name.endswith(f"/{child}") and isinstance(owner, dict) and isinstance(owner.get(embedded), list):
                for item in owner[embedded]:
                    id_ = str(item.get("id") or self.store.new_id(name))
                    self.store.put(name, id_, {**item, "id": id_})
                return
        if self._samples and (owner is None or SAMPLE in owner):
            self.store.put(name, "1", self._example(meta, "1", owners))

    def _example(self, meta: Collection, id_: str, owners: tuple[str, ...]) -> Record:
        made = rules.to_record(example(documents()[meta.version], meta.item))
        made[meta.key] = id_
        if meta.template == "files":
            made["file_size"] = len(EXAMPLE_FILE)
        if owners:
            made[canonical(_owner_id(meta.template))] = owners[-1]
        return {**made, "id": id_, SAMPLE: True}


def nearest(name: str, known: Iterable[str]) -> str:
    """The names most like this one, for an error."""
    names = sorted(known)
    close = difflib.get_close_matches(name, names, n=3, cutoff=0.6)
    if close:
        return f"did you mean {' or '.join(close)}?"
    return f"there are {', '.join(one for one in names if '/' not in one) or 'none'}"


@cache
def _names() -> frozenset[str]:
    """Every collection the sandbox may hold, with `*` for an owner's id."""
    shown = collections()
    return frozenset({*shown, *(meta.root for meta in shown.values() if meta.root), *rules.EVENT_NOUNS})


def concrete(template: str, values: tuple[str, ...]) -> str:
    """A collection's name: its template with the owners' ids in place."""
    for value in values[: template.count("*")]:
        template = template.replace("*", quote(value, safe=""), 1)
    return template


def _owner_id(template: str) -> str:
    """`lead_sources/*/expenses` -> `lead_source_id`; empty for a collection below no record."""
    above, star, _ = template.rpartition("/*")
    return f"{singular(above.rpartition('/')[2])}_id" if star else ""


def _owner(name: str) -> tuple[str, str]:
    """`orders/5/items` -> (`orders`, `5`)."""
    above, _, _ = name.rpartition("/")
    collection, _, id_ = above.rpartition("/")
    return collection, id_


def _inside(name: str) -> tuple[str, str, str] | None:
    """Owner's collection, owner's id and property, for a list that lives inside its owner's record."""
    collection, id_ = _owner(name)
    inside = _INSIDE.get(f"{collection}/*/{name.rpartition('/')[2]}")
    return (collection, id_, inside[1]) if inside else None


@cache
def _embedded(name: str) -> tuple[tuple[str, str], ...]:
    """Child collections and the property of the owner that embeds each."""
    meta = collections().get(name)
    if meta is None:
        return ()
    children = [template.removeprefix(f"{name}/*/") for template in collections() if template.startswith(f"{name}/*/")]
    return tuple(
        (child, canonical(property_))
        for child in children
        if "/" not in child and child not in rules.TAGGED.get(name, ()) and f"{name}/*/{child}" not in _INSIDE
        for property_ in meta.item.get("properties", {})
        if property_ == child or property_.endswith(f"_{child}")
    )
