"""Carrying out a plan: what `_convention` says an operation does, done to the store."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote, urlencode

from . import _business as business
from ._convention import Collection, Kind, Plan, collections, plan, singular
from ._documents import documents
from ._instances import instance, kind
from ._query import QueryError, ordered, page_offset, page_token, tests_v1, tests_v2
from ._shapes import ABSENT, Shapes, canonical, snake

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ._documents import Operation
    from ._state import Record, Store

__all__ = ["Answer", "Behaviour", "Call", "NotFoundError"]

_ROOT_URL: Final = "https://api.infusionsoft.com/crm"
_MAX_PAGE: Final = 1000
_SAMPLE: Final = "_sample"  # marks records of the data set: their sub-collections are filled when first looked at


class NotFoundError(Exception):
    """There is no such record."""


@dataclass
class Call:
    """A judged request."""

    path: Mapping[str, str]
    query: Mapping[str, list[str]] = field(default_factory=dict)
    body: Any = None
    target: str = ""  # the path as it was sent, for links to further pages

    def one(self, name: str) -> str | None:
        """The first value of a query parameter."""
        values = self.query.get(name)
        return values[0] if values else None

    def many(self, name: str) -> list[str]:
        """All values of a query parameter, repeated or joined by commas."""
        return [part for value in self.query.get(name, ()) for part in value.split(",") if part]


@dataclass
class Answer:
    """A reply before encoding; ``value`` is JSON, or bytes when ``media`` says otherwise."""

    status: int
    value: Any = None
    media: str | None = "application/json"


class Behaviour:
    """The operations of both documents on one store.

    Args:
        store: where records live.
        now: gives the present moment in Keap's notation, such as 2026-01-31T22:17:59.039Z.
        samples: whether a collection nobody has touched holds a record made from its schema.
    """

    def __init__(self, store: Store, now: Callable[[], str], *, samples: bool = True) -> None:
        self.store = store
        self.now = now
        self._samples = samples
        self._shapes = {version: Shapes(document, self._refer) for version, document in documents().items()}
        self._handlers: dict[Kind, Callable[[Operation, Plan, Call], Any]] = {
            Kind.LIST: self._list,
            Kind.GET: self._get,
            Kind.CREATE: self._create,
            Kind.UPDATE: self._update,
            Kind.REPLACE: self._replace,
            Kind.DELETE: self._delete,
            Kind.DELETE_MANY: self._delete_many,
            Kind.READ_ONE: self._read_one,
            Kind.WRITE_ONE: self._write_one,
            Kind.RELATED: self._related,
            Kind.RELATE: self._relate,
            Kind.UNRELATE: self._relate,
            Kind.INSTANCE: self._instance,
        }

    def answer(self, operation: Operation, call: Call) -> Answer:
        """Carry out one operation."""
        planned = plan(operation)
        self._check_owners(planned, call)
        status, media, schema = operation.reply
        value = self._handlers[planned.kind](operation, planned, call)
        if isinstance(value, Answer):
            return value
        if schema is None:
            return Answer(status, None, None)
        if media not in {None, "application/json"} and not isinstance(value, bytes):
            value = str(value).encode()
        return Answer(status, value, media)

    # -- records -----------------------------------------------------------------------------------------------------

    def records(self, template: str, owners: tuple[str, ...] = ()) -> tuple[str, dict[str, Record]]:
        """Name and records of a collection, filled with a sample when it is touched for the first time."""
        meta = collections().get(template)
        if meta is not None and meta.root:
            name = meta.root
            every = self.records(name)[1]
            return name, {
                id_: record for id_, record in every.items() if str(record.get(meta.owner or "")) == owners[0]
            }
        name = _concrete(template, owners)
        if not self.store.has(name):
            self.store.touch(name)
            if meta is not None:
                self._fill(meta, name, owners)
        return name, self.store.touch(name)

    def record(self, template: str, values: tuple[str, ...]) -> tuple[str, Record]:
        """Collection name and record, by the template of its collection and all ids of its path."""
        name, records = self.records(template, values[:-1])
        found = records.get(values[-1])
        meta = collections()[template]
        if found is None and meta.open:
            found = self.store.put(name, values[-1], self._sample(meta, values[-1], values[:-1]))
        if found is None:
            raise NotFoundError(f"there is no {singular(template.rpartition('/')[2])} with id {values[-1]!r}")
        return name, found

    def view(self, name: str, record: Record) -> Record:
        """A record together with what other places say about it: applied tags, embedded lists kept as collections."""
        extra: Record = {}
        id_ = str(record.get("id"))
        for other in business.TAGGED.get(name, ()):
            extra["tag_ids"] = list(self.store.linked(f"{name}/{other}", id_))
        for child, embedded in _embedded(name):
            below = f"{name}/{quote(id_, safe='')}/{child}"
            if self.store.has(below):
                extra[embedded] = list(self.store.touch(below).values())
        return {**record, **extra} if extra else record

    def shown(self, version: str, schema: Mapping[str, Any], record: Record) -> Any:
        """A record in the shape of one version's schema."""
        return self._shapes[version].fit(schema, record)

    def _refer(self, record: Mapping[str, Any], name: str) -> Mapping[str, Any] | None:
        """The record that ``<name>_id`` means."""
        id_ = record.get(canonical(f"{name}_id"))
        if id_ is None:
            return None
        known = business.REFERENCES.get(name)
        return (known and self.store.get(known, str(id_))) or {"id": id_}

    def _fill(self, meta: Collection, name: str, owners: tuple[str, ...]) -> None:
        owner = self.store.get(*_owner(name)) if owners else None
        for child, embedded in _embedded(_owner(name)[0]) if owner else ():
            if name.endswith(f"/{child}") and isinstance(owner, dict) and isinstance(owner.get(embedded), list):
                for item in owner[embedded]:
                    id_ = str(item.get("id") or self.store.new_id(name))
                    self.store.put(name, id_, {**item, "id": id_})
                return
        if self._samples and (owner is None or _SAMPLE in owner):
            self.store.put(name, "1", self._sample(meta, "1", owners))

    def _sample(self, meta: Collection, id_: str, owners: tuple[str, ...]) -> Record:
        made = business.stored(instance(documents()[meta.version], meta.item))
        made[meta.key] = id_
        if owners:
            made[f"{singular(meta.template.split('/*')[-2].rpartition('/')[2])}_id"] = owners[-1]
        return {**made, "id": id_, _SAMPLE: True}

    def _check_owners(self, planned: Plan, call: Call) -> None:
        values = tuple(call.path.values())
        for at, owner in enumerate(planned.owners):
            last = at == len(values) - 1 and owner == planned.collection
            if owner and not last and owner in collections():
                self.record(owner, values[: at + 1])

    def _show(self, operation: Operation, name: str, record: Record, call: Call) -> Any:
        """A record as this operation's reply."""
        schema = operation.document.resolve(operation.reply[2] or {})
        properties = schema.get("properties")
        if not properties:
            return None
        shapes = self._shapes[operation.version]
        shown = shapes.fit(schema, self.view(name, record))
        wrapper = _wrapper(operation)
        if wrapper:
            return {**shown, wrapper: shapes.fit(properties[wrapper], self.view(name, record))}
        return self._selected(operation, call, _with_id(operation.version, shown, record))

    def _selected(self, operation: Operation, call: Call, shown: dict[str, Any]) -> dict[str, Any]:
        """v2 ``fields`` leaves only what it names; v1 leaves out optional properties that are not asked for."""
        if operation.version == "v2":
            wanted = call.many("fields") if "fields" in operation.parameters else []
            return {name: value for name, value in shown.items() if name in wanted or name == "id"} if wanted else shown
        if "optional_properties" not in operation.parameters:
            return shown
        optional = business.OPTIONAL.get(plan(operation).collection, frozenset())
        asked = set(call.many("optional_properties"))
        return {name: value for name, value in shown.items() if name not in optional or name in asked}

    # -- the plans ---------------------------------------------------------------------------------------------------

    def _list(self, operation: Operation, planned: Plan, call: Call) -> Any:
        name, records = self.records(planned.collection, tuple(call.path.values()))
        return self._page(operation, planned, call, list(records.values()), name)

    def _page(self, operation: Operation, planned: Plan, call: Call, records: list[Record], name: str) -> Any:
        assert planned.item is not None
        known = business.queryable(planned.item)
        records, first, size = (_page_v1 if operation.version == "v1" else _page_v2)(operation, call, records, known)
        page = records[first : first + size]
        fit = self._shapes[operation.version].compiled(planned.item)
        shown = [
            self._selected(operation, call, _with_id(operation.version, fit(self.view(name, record)), record))
            for record in page
        ]
        if planned.envelope is None:
            return shown
        reply: dict[str, Any] = {planned.envelope: shown}
        properties = operation.document.resolve(operation.reply[2] or {})["properties"]
        if "next_page_token" in properties:
            reply["next_page_token"] = page_token(first + size) if first + size < len(records) else ""
        if "count" in properties:
            reply["count"] = len(records)
        for link, offset in (("next", first + size), ("previous", max(first - size, 0))):
            if link in properties:
                steered = {key: values for key, values in call.query.items() if key not in {"limit", "offset"}}
                query = urlencode({**steered, "limit": size, "offset": offset}, doseq=True)
                reply[link] = f"{_ROOT_URL}{call.target}?{query}"
        return reply

    def _get(self, operation: Operation, planned: Plan, call: Call) -> Any:
        name, record = self.record(planned.collection, tuple(call.path.values()))
        unknown = set(call.many("optional_properties")) - _properties(operation).keys()
        if unknown:
            raise QueryError("query.optional_properties", f"there is no {', '.join(sorted(unknown))}")
        return self._show(operation, name, record, call)

    def _create(self, operation: Operation, planned: Plan, call: Call) -> Any:
        name, _ = self.records(planned.collection, tuple(call.path.values()))
        if not isinstance(call.body, dict):
            return self._instance(operation, planned, call)
        known = business.duplicate(self.store, name, call.body, call.one("duplicate_option"))
        if known is not None:
            record = self._merged(known, business.stored(call.body))
            return Answer(200, self._show(operation, name, self.store.put(name, str(known["id"]), record), call))
        business.check(name, business.stored(call.body))
        return self._show(operation, name, self.create(planned.collection, call.body, tuple(call.path.values())), call)

    def create(self, template: str, body: Mapping[str, Any], owners: tuple[str, ...] = ()) -> Record:
        """Store a new record made from a request's body."""
        name, _ = self.records(template, owners)
        meta = collections().get(template)
        record = business.stored({key: value for key, value in body.items() if value is not None})
        id_ = self.store.new_id(name)
        if meta is not None and meta.owner and owners:
            record[meta.owner] = owners[0]
        if meta is not None and meta.key != "id":
            id_ = str(record.setdefault(meta.key, id_))
        moment = self.now()
        record = {**record, "id": id_, "create_time": moment, "update_time": moment}
        business.completed(name, record, self.store)
        return self.store.put(name, id_, record)

    def _merged(self, record: Record, change: Mapping[str, Any]) -> Record:
        merged = {**record, **change, "id": record["id"], "update_time": self.now()}
        return {key: value for key, value in merged.items() if value is not None}

    def update(self, name: str, record: Record, body: Mapping[str, Any], mask: list[str] | None = None) -> Record:
        """Change a record: the body's keys, or those the mask names; null, or named and absent, clears one."""
        change = business.stored(body)
        if mask:
            named = {canonical(path.split(".")[0]) for path in mask}
            change = {key: change.get(key, change.get(f"{key}_id")) for key in named}
            change = business.stored(change)
        changed = self._merged(record, change)
        business.completed(name, changed, self.store)
        return self.store.put(name, str(record["id"]), changed)

    def _update(self, operation: Operation, planned: Plan, call: Call) -> Any:
        name, record = self.record(planned.collection, tuple(call.path.values()))
        body = call.body if isinstance(call.body, dict) else {}
        return self._show(operation, name, self.update(name, record, body, call.many("update_mask")), call)

    def _replace(self, operation: Operation, planned: Plan, call: Call) -> Any:
        body = call.body if isinstance(call.body, dict) else {}
        values = tuple(call.path.values())
        if len(values) == planned.collection.count("*"):  # PUT on the collection itself: the body says which
            known = business.duplicate(self.store, planned.collection, body, body.get("duplicate_option"))
            if known is None and body.get("id") is not None:
                known = self.record(planned.collection, (*values, str(body["id"])))[1]
            if known is None:
                business.check(planned.collection, business.stored(body))
                return self._show(operation, planned.collection, self.create(planned.collection, body, values), call)
            return self._show(operation, planned.collection, self.update(planned.collection, known, body), call)
        name, record = self.record(planned.collection, values)
        kept = {
            key: record[key]
            for key in ("id", "create_time", _SAMPLE, collections()[planned.collection].key)
            if key in record
        }
        replaced = self._merged({**kept}, business.stored(body))
        business.completed(name, replaced, self.store)
        return self._show(operation, name, self.store.put(name, values[-1], replaced), call)

    def delete(self, name: str, id_: str) -> None:
        """Remove a record and its links."""
        self.store.remove(name, id_)
        for left, rights in business.TAGGED.items():
            for right in rights:
                for other in (
                    self.store.linked(f"{left}/{right}", id_, backwards=name == right) if name in {left, right} else ()
                ):
                    self.store.unlink(f"{left}/{right}", *((id_, other) if name == left else (other, id_)))

    def _delete(self, operation: Operation, planned: Plan, call: Call) -> None:
        values = tuple(call.path.values())
        name, _ = self.record(planned.collection, values)
        self.delete(name, values[-1])

    def _delete_many(self, operation: Operation, planned: Plan, call: Call) -> None:
        name, _ = self.records(planned.collection, tuple(call.path.values()))
        for parameter in operation.parameters:
            for id_ in call.many(parameter):
                self.delete(name, id_)

    def _read_one(self, operation: Operation, planned: Plan, call: Call) -> Any:
        schema = operation.document.resolve(operation.reply[2] or {})
        shapes = self._shapes[operation.version]
        value: dict[str, Any] = instance(operation.document, schema)
        for name, described in schema.get("properties", {}).items():
            child = f"{planned.collection}/{snake(name)}"
            if child in collections():
                value[name] = shapes.fit(described, list(self.records(child, tuple(call.path.values()))[1].values()))
        named = shapes.fit(schema, {canonical(snake(name)): id_ for name, id_ in call.path.items()})
        stored = self.store.get("one", _concrete(planned.collection, tuple(call.path.values())))
        return {**value, **named, **(shapes.fit(schema, stored) if stored else {})}

    def _write_one(self, operation: Operation, planned: Plan, call: Call) -> Any:
        name = _concrete(planned.collection, tuple(call.path.values()))
        kept = (self.store.get("one", name) or {}) if operation.method == "PATCH" else {}
        body = call.body if isinstance(call.body, dict) else {}
        self.store.put("one", name, {**kept, **business.stored(body)})
        return self._read_one(operation, planned, call) if _properties(operation) else None

    def _related(self, operation: Operation, planned: Plan, call: Call) -> Any:
        (owner,) = call.path.values()
        name, relation, backwards = _relation(planned)
        items = []
        for id_, moment in self.store.linked(relation, owner, backwards=backwards).items():
            other = self.store.get(name, id_)
            if other is not None:
                items.append({**other, "date_applied": moment, f"{singular(name)}_id": id_})
        return self._page(operation, planned, call, items, "")

    def _relate(self, operation: Operation, planned: Plan, call: Call) -> Any:
        owner, *others = call.path.values()
        name, relation, backwards = _relation(planned)
        if isinstance(call.body, dict):
            others += [str(id_) for value in call.body.values() if isinstance(value, list) for id_ in value]
        for parameter in operation.parameters:
            others += call.many(parameter)
        results = {}
        for other in others:
            pair = (other, owner) if backwards else (owner, other)
            if planned.kind is Kind.UNRELATE:
                self.store.unlink(relation, *pair)
            elif other not in self.records(name)[1]:
                results[other] = f"{singular(name).upper()}_NOT_FOUND"
            else:
                results[other] = "SUCCESS" if self.store.link(relation, *pair, self.now()) else "DUPLICATE"
        return business.applied(operation, results)

    def _instance(self, operation: Operation, planned: Plan, call: Call) -> Any:
        schema = operation.reply[2]
        if schema is None:
            return None
        made = instance(operation.document, schema)
        if isinstance(made, dict):
            body = business.stored(call.body) if isinstance(call.body, dict) else {}
            told = self._shapes[operation.version].fit(schema, {**body, **call.path})
            made |= told if told is not ABSENT and kind(operation.document.resolve(schema)) == "object" else {}
        return made


def _with_id(version: str, shown: dict[str, Any], record: Mapping[str, Any]) -> dict[str, Any]:
    """Some v1 schemas forget the id (Task, Appointment); the API does not."""
    id_ = record.get("id")
    if "id" not in shown and isinstance(id_, str) and "date_applied" not in record:
        shown["id"] = int(id_) if version == "v1" and id_.isdigit() else id_
    return shown


def _concrete(template: str, values: tuple[str, ...]) -> str:
    for value in values[: template.count("*")]:
        template = template.replace("*", quote(value, safe=""), 1)
    return template


def _owner(name: str) -> tuple[str, str]:
    """``orders/5/items`` -> (``orders``, ``5``)."""
    above, _, _ = name.rpartition("/")
    collection, _, id_ = above.rpartition("/")
    return collection, id_


def _relation(planned: Plan) -> tuple[str, str, bool]:
    """The collection on the other side, the relation's name, and whether the owner is on its right side."""
    here, other = planned.collection.split("/*/")
    return other, "/".join(sorted((here, other))), here > other


@cache
def _embedded(name: str) -> tuple[tuple[str, str], ...]:
    """Child collections of a collection and the property of its records that embeds each: orders: items, order_items."""
    meta = collections().get(name)
    if meta is None:
        return ()
    children = [template.removeprefix(f"{name}/*/") for template in collections() if template.startswith(f"{name}/*/")]
    return tuple(
        (child, canonical(property_))
        for child in children
        if "/" not in child and child not in business.TAGGED.get(name, ())
        for property_ in meta.item.get("properties", {})
        if property_ == child or property_.endswith(f"_{child}")
    )


def _properties(operation: Operation) -> Mapping[str, Any]:
    properties: Mapping[str, Any] = operation.document.resolve(operation.reply[2] or {}).get("properties", {})
    return properties


@cache
def _wrapper(operation: Operation) -> str | None:
    """The one property of a reply that holds the record itself, such as ``custom_field``."""
    properties = _properties(operation)
    if "id" in properties or len(properties) > 2:
        return None
    resolve = operation.document.resolve
    return next(
        (name for name, described in properties.items() if "id" in resolve(described).get("properties", {})), None
    )


def _page_v1(
    operation: Operation, call: Call, records: list[Record], known: frozenset[str]
) -> tuple[list[Record], int, int]:
    for test in tests_v1(call.query, operation.parameters.keys()):
        records = list(filter(test, records))
    by = canonical(snake(call.one("order") or ""))
    if by in known:
        descending = (call.one("order_direction") or "").upper().startswith("DESC")
        records = ordered(records, by, known, descending=descending)
    if "limit" not in operation.parameters:
        return records, 0, max(len(records), 1)
    # A larger limit is cut silently, a senseless one is refused.
    first, size = int(call.one("offset") or 0), min(int(call.one("limit") or _MAX_PAGE), _MAX_PAGE)
    if first < 0 or size < 1:
        raise QueryError(
            "query.offset" if first < 0 else "query.limit",
            "must not be negative" if first < 0 else "must be at least 1",
        )
    return records, first, size


def _page_v2(
    operation: Operation, call: Call, records: list[Record], known: frozenset[str]
) -> tuple[list[Record], int, int]:
    for test in tests_v2(call.one("filter") or "", known):
        records = list(filter(test, records))
    by = call.one("order_by")
    if by:
        records = ordered(records, by, known)
    size = operation.parameters.get("page_size")
    if size is None:
        return records, 0, max(len(records), 1)
    cap = operation.document.resolve(size["schema"]).get("maximum", _MAX_PAGE)
    asked = int(call.one("page_size") or 0) or cap
    token = call.one("page_token")
    return records, page_offset(token) if token else 0, max(1, min(asked, cap))
