"""Carry out operations: what `_operation_plans` says an operation does, done to the records."""

from __future__ import annotations

from dataclasses import replace
from functools import cache, partial
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlencode

from . import _rules as rules
from ._call import Result
from ._documents import documents
from ._examples import example
from ._filters import v2_predicates
from ._money import whole_cents
from ._operation_plans import Kind, Plan, collections, plan, singular
from ._query import next_token, page_v1, page_v2
from ._records import SAMPLE, Records, concrete
from ._serializers import ABSENT, Serializers, canonical, snake
from ._sorting import SortedLists

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ._call import Call
    from ._documents import Operation
    from ._store import Record

__all__ = ["Handlers", "optional_properties"]

_ROOT_URL: Final = "https://api.infusionsoft.com/crm"


class Handlers:
    """The operations of both documents on one set of records."""

    def __init__(self, records: Records, *, strict: bool = True) -> None:
        self.records = records
        self._strict = strict
        self._sorted = SortedLists(records.store)
        self.verify_hook: Callable[[str], None] = lambda key: None  # begins a REST hook's handshake
        self._serializers = {
            version: Serializers(document, self.records.refer) for version, document in documents().items()
        }
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
            Kind.RELATED_ALL: self._related_all,
            Kind.COUNT_RELATED: self._count_related,
            Kind.EXAMPLE: self._example,
        }

    def handle(self, operation: Operation, call: Call) -> Result:
        """Carry out one operation."""
        planned = plan(operation)
        self._check_owners(planned, call)
        cents = whole_cents(operation)
        if cents and isinstance(call.body, dict):
            body = {
                name: value / 100 if name in cents and value is not None else value for name, value in call.body.items()
            }
            call = replace(call, body=body)
        status, media, schema = operation.response
        value = self._handlers[planned.kind](operation, planned, call)
        if isinstance(value, Result):
            return value
        if schema is None:
            return Result(status, None, None)
        if media not in {None, "application/json"} and not isinstance(value, bytes):
            value = str(value).encode()
        return Result(status, value, media)

    def custom_fields(self, collection: str) -> dict[str, Record]:
        """The custom fields of a collection's records by name, with and without XML-RPC's underscore."""
        template = f"{rules.MODELS.get(collection, collection)}/model/custom_fields"
        if template not in collections():
            return {}
        fields = self.records.all(template)[1].values()
        return {name: field for field in fields for name in (str(field["field_name"]), f"_{field['field_name']}")}

    def shown(self, version: str, schema: Mapping[str, Any], record: Record) -> Any:
        """A record in the shape of one version's schema."""
        return self._serializers[version].serialize(schema, record)

    def _check_owners(self, planned: Plan, call: Call) -> None:
        values = tuple(call.path.values())
        for at, owner in enumerate(planned.owners):
            last = at == len(values) - 1 and owner == planned.collection
            if owner and not last and owner in collections():
                self.records.one(owner, values[: at + 1])

    def _show(self, operation: Operation, name: str, record: Record, call: Call) -> Any:
        """A record as this operation's response."""
        schema = operation.document.resolve(operation.response[2] or {})
        properties = schema.get("properties")
        if not properties:
            return None
        serializers = self._serializers[operation.version]
        shown = serializers.serialize(schema, self.records.view(name, record))
        wrapper = _wrapper(operation)
        if wrapper:
            return {**shown, wrapper: serializers.serialize(properties[wrapper], self.records.view(name, record))}
        return self._selected(operation, call, shown)

    def _selected(self, operation: Operation, call: Call, shown: dict[str, Any]) -> dict[str, Any]:
        """v2's `fields` leaves only what it names; optional properties are left out unless asked for."""
        parameter = "fields" if operation.version == "v2" else "optional_properties"
        if parameter not in operation.parameters:
            return shown
        asked = set(call.many(parameter))
        optional = optional_properties(operation)
        if operation.version == "v2" and asked and not asked <= (optional if additive(operation) else set()):
            kept = {"id", *asked, *_required(operation)}
            return {name: value for name, value in shown.items() if name in kept}
        return {name: value for name, value in shown.items() if name not in optional or name in asked}

    def _list(self, operation: Operation, planned: Plan, call: Call) -> Any:
        name, records = self.records.all(planned.collection, tuple(call.path.values()))
        every = list(records.values())
        listed = rules.listed(name, every, call, self.records.store) if self._strict else every
        whole = listed is every and self.records.store.has(name) and records is self.records.store.touch(name)
        return self._page(operation, planned, call, listed, name, partial(self._sorted.get, name) if whole else None)

    def found(
        self, operation: Operation, call: Call, records: list[Record], known: frozenset[str]
    ) -> tuple[list[Record], int, int]:
        """All records that a v2 list's filter finds, in its order; the first of the page, and the page's size."""
        return page_v2(operation, call, records, _names(tuple(sorted(known))), {}, strict=self._strict)

    def _page(
        self,
        operation: Operation,
        planned: Plan,
        call: Call,
        records: list[Record],
        name: str,
        in_order: Callable[..., list[Record]] | None = None,
    ) -> Any:
        assert planned.item is not None
        known = _queryable(operation)
        if operation.version == "v1":
            records, first, size = page_v1(operation, call, records, known, in_order, strict=self._strict)
        else:
            custom = self.custom_fields(planned.collection)
            records, first, size = page_v2(operation, call, records, known, custom, in_order, strict=self._strict)
        page = records[first : first + size]
        serialize = self._serializers[operation.version].serializer(planned.item)
        shown = [self._selected(operation, call, serialize(self.records.view(name, record))) for record in page]
        if planned.envelope is None:
            return shown
        response: dict[str, Any] = {planned.envelope: shown}
        properties = operation.document.resolve(operation.response[2] or {})["properties"]
        if "next_page_token" in properties:
            response["next_page_token"] = next_token(records, first, size)
        if "count" in properties:
            response["count"] = len(records)
        for link, offset in (("next", first + size), ("previous", max(first - size, 0))):
            if link in properties:
                steered = {key: values for key, values in call.query.items() if key not in {"limit", "offset"}}
                query = urlencode({**steered, "limit": size, "offset": offset}, doseq=True)
                response[link] = f"{_ROOT_URL}{call.target}?{query}"
        return response

    def _get(self, operation: Operation, planned: Plan, call: Call) -> Any:
        name, record = self.records.one(planned.collection, tuple(call.path.values()))
        return self._show(operation, name, record, call)

    def _create(self, operation: Operation, planned: Plan, call: Call) -> Any:
        name, _ = self.records.all(planned.collection, tuple(call.path.values()))
        if not isinstance(call.body, dict):
            return self._example(operation, planned, call)
        known = rules.duplicate(self.records.store, name, call.body, call.one("duplicate_option"))
        if known is not None:
            return Result(200, self._show(operation, name, self.records.update(name, known, call.body), call))
        if self._strict:
            rules.check_new(name, rules.to_record(call.body))
        return self._show(
            operation, name, self.records.create(planned.collection, call.body, tuple(call.path.values())), call
        )

    def _update(self, operation: Operation, planned: Plan, call: Call) -> Any:
        name, record = self.records.one(planned.collection, tuple(call.path.values()))
        body = call.body if isinstance(call.body, dict) else {}
        return self._show(operation, name, self.records.update(name, record, body, call.many("update_mask")), call)

    def _replace(self, operation: Operation, planned: Plan, call: Call) -> Any:
        body = call.body if isinstance(call.body, dict) else {}
        values = tuple(call.path.values())
        if len(values) == planned.collection.count("*"):  # PUT on the collection itself: the body says which
            known = rules.duplicate(self.records.store, planned.collection, body, body.get("duplicate_option"))
            if known is None and body.get("id") is not None:
                known = self.records.one(planned.collection, (*values, str(body["id"])))[1]
            if known is None:
                if self._strict:
                    rules.check_new(planned.collection, rules.to_record(body))
                return self._show(
                    operation, planned.collection, self.records.create(planned.collection, body, values), call
                )
            return self._show(operation, planned.collection, self.records.update(planned.collection, known, body), call)
        name, record = self.records.one(planned.collection, values)
        kept = {
            key: record[key]
            for key in ("id", "create_time", SAMPLE, collections()[planned.collection].key)
            if key in record
        }
        replaced = self.records.merged({**kept}, rules.to_record(body))
        return self._show(operation, name, self.records.put(name, replaced, event="edit"), call)

    def _delete(self, operation: Operation, planned: Plan, call: Call) -> None:
        values = tuple(call.path.values())
        name, _ = self.records.one(planned.collection, values)
        self.records.delete(name, values[-1])

    def _delete_many(self, operation: Operation, planned: Plan, call: Call) -> None:
        name, _ = self.records.all(planned.collection, tuple(call.path.values()))
        for parameter in operation.parameters:
            for id_ in call.many(parameter):
                self.records.delete(name, id_)

    def _read_one(self, operation: Operation, planned: Plan, call: Call) -> Any:
        schema = operation.document.resolve(operation.response[2] or {})
        serializers = self._serializers[operation.version]
        value: dict[str, Any] = example(operation.document, schema)
        for name, described in schema.get("properties", {}).items():
            child = f"{planned.collection}/{snake(name)}"
            if child in collections():
                value[name] = serializers.serialize(
                    described, list(self.records.all(child, tuple(call.path.values()))[1].values())
                )
        named = serializers.serialize(schema, {canonical(snake(name)): id_ for name, id_ in call.path.items()})
        stored = self.records.store.get("one", concrete(planned.collection, tuple(call.path.values())))
        return {**value, **named, **(serializers.serialize(schema, stored) if stored else {})}

    def _write_one(self, operation: Operation, planned: Plan, call: Call) -> Any:
        name = concrete(planned.collection, tuple(call.path.values()))
        kept = (self.records.store.get("one", name) or {}) if operation.method == "PATCH" else {}
        body = call.body if isinstance(call.body, dict) else {}
        self.records.store.put("one", name, {**kept, **rules.to_record(body)})
        return self._read_one(operation, planned, call) if _properties(operation) else None

    def _related(self, operation: Operation, planned: Plan, call: Call) -> Any:
        (owner,) = call.path.values()
        return self._page(operation, planned, call, self._linked(planned, owner), "")

    def _linked(self, planned: Plan, owner: str) -> list[Record]:
        name, relation, backwards = _relation(planned)
        items = []
        for id_, moment in self.records.store.linked(relation, owner, backwards=backwards).items():
            other = self.records.store.get(name, id_)
            if other is not None:
                items.append({**other, "date_applied": moment, f"{singular(name)}_id": id_})
        return items

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
                self.records.unlink(relation, *pair)
            elif other not in self.records.all(name)[1]:
                results[other] = f"{singular(name).upper()}_NOT_FOUND"
            else:
                results[other] = "SUCCESS" if self.records.link(relation, *pair) else "DUPLICATE"
        return rules.tag_results(operation, results)

    def _related_all(self, operation: Operation, planned: Plan, call: Call) -> Any:
        """`contacts/-/tags`: every pair of a relation."""
        here, _, other = planned.collection.split("/")
        relation, (left, right) = "/".join(sorted((here, other))), sorted((here, other))
        items = [
            {f"{singular(left)}_id": id_, f"{singular(right)}_id": linked, "date_applied": moment}
            for id_ in self.records.all(left)[1]
            for linked, moment in self.records.store.linked(relation, id_).items()
        ]
        return self._page(operation, planned, call, items, "")

    def _count_related(self, operation: Operation, planned: Plan, call: Call) -> Any:
        """`tags/{tag_id}/contacts/count`, with the filter of the list it counts."""
        (owner,) = call.path.values()
        items = self._linked(planned, owner)
        text = call.one("filter")
        if text:
            known = _names(tuple(collections()[_relation(planned)[0]].item.get("properties", {})))
            for test in v2_predicates(operation, text, known, {}, strict=self._strict):
                items = list(filter(test, items))
        return {"count": len(items)}

    def _example(self, operation: Operation, planned: Plan, call: Call) -> Any:
        schema = operation.response[2]
        if schema is None:
            return None
        made = example(operation.document, schema)
        if _properties(operation):
            body = rules.to_record(call.body) if isinstance(call.body, dict) else {}
            told = self._serializers[operation.version].serialize(schema, {**body, **call.path})
            made |= told if told is not ABSENT else {}
        return made


@cache
def _names(properties: tuple[str, ...]) -> frozenset[str]:
    references = (canonical(f"{name}_id") for name in rules.REFERENCES if name in properties)
    return frozenset({"email", *map(canonical, properties), *references})


@cache
def _queryable(operation: Operation) -> frozenset[str]:
    """The names a list can be filtered and ordered by, as the store spells them."""
    planned = plan(operation)
    properties: list[str] = list((planned.item or {}).get("properties", {}))
    if planned.kind is Kind.RELATED:
        other = collections().get(_relation(planned)[0])
        properties += list(other.item.get("properties", {})) if other else []
    return _names(tuple(properties))


@cache
def optional_properties(operation: Operation) -> frozenset[str]:
    """What a response leaves out unless `fields` or `optional_properties` asks for it."""
    if additive(operation):
        return frozenset(_field_enum(operation))
    known = rules.V2_OPTIONAL if operation.version == "v2" else rules.OPTIONAL
    return known.get(plan(operation).collection, frozenset())


def _field_enum(operation: Operation) -> tuple[str, ...]:
    said = operation.parameters.get("fields", {}).get("x-keapkit-fields")
    if said:
        return tuple(said)
    resolve = operation.document.resolve
    parameter = operation.parameters.get("fields", {})
    schema = resolve(parameter.get("schema", {}))
    return tuple(resolve(schema.get("items", {})).get("enum") or parameter.get("x-keapkit-fields", ()))


@cache
def additive(operation: Operation) -> bool:
    """Whether v2's `fields` adds to the response instead of choosing from it: its values are optional ones only."""
    enum = _field_enum(operation)
    return bool(enum) and "id" not in enum


def _relation(planned: Plan) -> tuple[str, str, bool]:
    """The collection on the other side, the relation's name, and whether the owner is on its right side."""
    here, other = planned.collection.split("/*/")
    return other, "/".join(sorted((here, other))), here > other


def _properties(operation: Operation) -> Mapping[str, Any]:
    properties: Mapping[str, Any] = operation.document.resolve(operation.response[2] or {}).get("properties", {})
    return properties


@cache
def _required(operation: Operation) -> tuple[str, ...]:
    """What every record of this response must have."""
    record = plan(operation).item or operation.document.resolve(operation.response[2] or {})
    return tuple(record.get("required", ()))


@cache
def _wrapper(operation: Operation) -> str | None:
    """The one property of a response that holds the record itself, such as `custom_field`."""
    properties = _properties(operation)
    if "id" in properties or len(properties) > 2:
        return None
    resolve = operation.document.resolve
    return next(
        (name for name, described in properties.items() if "id" in resolve(described).get("properties", {})), None
    )
