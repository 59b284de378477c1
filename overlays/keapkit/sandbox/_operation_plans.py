"""What each operation does, read from its method, its path and its response.

A path is a sequence of collections and ids. `/rest/v2/orders/{order_id}/items/{order_item_id}` is the record with that
id in the collection `orders/<order_id>/items`. v1 and v2 share collections, because they name them alike. From there:

- GET on a collection lists it and on a record reads it; POST creates, PATCH updates, PUT replaces, DELETE deletes.
  DELETE on a collection deletes the ids in its query.
- GET, PUT and PATCH on a path that is neither (`businessProfile`, `contacts/model`) keep one record there.
- Two collections that each lie below a record of the other (`contacts/{id}/tags`, `tags/{id}/contacts`) are a relation.
  A literal `-` in place of the id means the relation of all records.
- A collection below a record whose items look like those of a root collection and name their owner
  (`contacts/{id}/notes`, with `contact_id`) is that root collection, filtered.
- An untouched collection holds one record made from its schema, so there is always something to read.

Every other operation returns an example of its response's schema, the same for the same request.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import Enum
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any, Final

from ._documents import documents
from ._examples import kind
from ._serializers import canonical, snake

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ._documents import Operation

__all__ = ["Collection", "Kind", "Plan", "collections", "listing", "plan", "relation_of"]

_SEGMENT: Final = re.compile(r"^\{(\w+)\}(?::(\w+))?$")
# Collections that the API also shows under another path.
_ALIASES: Final = {
    "tasks/search": "tasks",
    "opportunity/stage_pipeline": "opportunities/stages",
    "sales/payments": "payments",
    "sales/transactions": "payments",
    "transactions": "payments",
    "task_appointments": "appointments",
}
# Tasks, notes and classic appointments share their custom fields (docs/keap-behavior.md, part 6).
_SHARED_MODELS: Final = re.compile(r"^(notes|appointments)/model\b")
# Collections below a record that show a root collection, filtered by the property that names the owner.
_ROOTS: Final = {
    "orders/*/payments": ("payments", "order_id"),
    "orders/*/transactions": ("payments", "order_id"),
    "contacts/*/payment_methods": ("payment_methods", "contact_id"),
    "contacts/*/credit_cards": ("payment_methods", "contact_id"),
}
_PAGED: Final = frozenset({"count", "next", "next_page_token", "sync_token"})


class Kind(Enum):
    """What an operation does."""

    LIST = "list"
    GET = "get"
    CREATE = "create"
    UPDATE = "update"
    REPLACE = "replace"
    DELETE = "delete"
    DELETE_MANY = "delete many"
    READ_ONE = "read the one record at this path"
    WRITE_ONE = "write the one record at this path"
    RELATED = "list a relation"
    RELATE = "link"
    UNRELATE = "unlink"
    RELATED_ALL = "list a relation of all records"
    COUNT_RELATED = "count a relation"
    EXAMPLE = "answer with an instance of the schema"


@dataclass(frozen=True)
class Collection:
    """A collection as the documents show it. `template` has `*` for an owner's id, such as `orders/*/items`."""

    template: str
    item: Mapping[str, Any]
    version: str
    key: str  # the property that identifies an item: id, or the placeholder's name (email, key, country_code)
    open: bool  # identified by something the caller knows (an email address), not by an id: every value exists
    owner: str | None = None  # the property that names the owner, when this is a root collection seen from its owner
    root: str | None = None  # that root collection


@dataclass(frozen=True)
class Plan:
    """What to do for one operation. Paths are templates with `*` for ids."""

    kind: Kind
    collection: str
    parameters: tuple[str, ...]  # path parameter names, in order
    owners: tuple[str, ...] = ()  # the collection of each path parameter, "" where none is known
    envelope: str | None = None  # the property of the response that holds the list; None for a bare array
    item: Mapping[str, Any] | None = None


@dataclass(frozen=True)
class _Path:
    """A template taken apart."""

    segments: tuple[str, ...]  # snake_case static segments and "*"
    parameters: tuple[str, ...]
    verb: str | None

    @property
    def on_record(self) -> bool:
        return self.segments[-1] == "*"

    @property
    def collection(self) -> str:
        name = "/".join(self.segments[:-1] if self.on_record else self.segments)
        return _SHARED_MODELS.sub("tasks/model", _ALIASES.get(name, name))

    @property
    def owners(self) -> tuple[str, ...]:
        return tuple("/".join(self.segments[:at]) for at, segment in enumerate(self.segments) if segment == "*")


@cache
def _path(template: str) -> _Path:
    segments, parameters, verb = [], [], None
    for segment in template.split("/")[3:]:
        placeholder = _SEGMENT.match(segment)
        if placeholder:
            parameters.append(placeholder[1])
            verb = placeholder[2]
            segments.append("*")
        else:
            static, _, verb_ = segment.partition(":")
            verb = verb_ or None
            segments.append(snake(static))
    return _Path(tuple(segments), tuple(parameters), verb)


def _response(operation: Operation) -> Mapping[str, Any]:
    schema = operation.response[2]
    return operation.document.resolve(schema) if schema else {}


def listing(operation: Operation) -> tuple[str | None, Mapping[str, Any]] | None:
    """Property and item schema of a response that is a list of records, or None."""
    resolve = operation.document.resolve
    response = _response(operation)
    if kind(response) == "array":
        item = resolve(response.get("items", {}))
        return (None, item) if item.get("properties") else None
    properties = response.get("properties", {})
    last = _path(operation.template).segments[-1]
    lists = [name for name, described in properties.items() if kind(resolve(described)) == "array"]
    lists.sort(key=lambda name: not name.endswith(last))  # a response may hold a second list, such as errors
    if lists and (_PAGED & properties.keys() or len(properties) == 1):
        item = resolve(resolve(properties[lists[0]]).get("items", {}))
        if item.get("properties"):
            return lists[0], item
    return None


@lru_cache(maxsize=1)
def collections() -> dict[str, Collection]:
    """Every collection the two documents show, by template."""
    operations = [operation for document in reversed(documents().values()) for operation in document.operations]
    plain = [(operation, path) for operation in operations if not (path := _path(operation.template)).verb]
    keys = {path.collection: snake(path.parameters[-1]) for _, path in plain if path.on_record}
    created = {path.collection for operation, path in plain if operation.method == "POST" and not path.on_record}
    shown: dict[str, list[tuple[int, Operation, Mapping[str, Any]]]] = {}
    for operation, path in plain:
        response, listed = _response(operation), listing(operation) if operation.method == "GET" else None
        properties = response.get("properties", {})
        identified = "id" in properties or keys.get(path.collection) in properties
        # The better a response shows what an item is, the lower its rank.
        if path.on_record and operation.method == "GET" and properties:
            shown.setdefault(path.collection, []).append((0, operation, response))
        elif operation.method == "POST" and identified:
            shown.setdefault(path.collection, []).append((1, operation, response))
        elif listed and not path.on_record:
            shown.setdefault(path.collection, []).append((2, operation, listed[1]))
        elif operation.method == "PATCH" and identified:
            shown.setdefault(path.collection, []).append((3, operation, response))
    found = {}
    for template, views in shown.items():
        _, operation, item = min(views, key=lambda view: view[0])
        name, properties = keys.get(template, "id"), item.get("properties", {})
        by_id = "id" in properties or (name not in properties and (name == "id" or name.endswith("_id")))
        found[template] = Collection(
            template=template,
            item=item,
            version=operation.version,
            key="id" if by_id else name,
            open=not by_id and template not in created,
            **_root(template, item, shown),
        )
    return found


def _root(
    template: str, item: Mapping[str, Any], shown: Mapping[str, list[tuple[int, Operation, Mapping[str, Any]]]]
) -> dict[str, str]:
    if template in _ROOTS:
        root, owned_by = _ROOTS[template]
        return {"owner": owned_by, "root": root}
    owner, _, name = template.partition("/*/")
    foreign = f"{singular(owner)}_id"
    listed = [other for _, _, other in shown.get(name, ())]
    if not name or "*" in name or foreign not in item.get("properties", {}):
        return {}
    return {"owner": canonical(foreign), "root": name} if any(_alike(other, item) for other in listed) else {}


def _alike(one: Mapping[str, Any], other: Mapping[str, Any], key: str = "id") -> bool:
    """Whether two schemas describe the same thing, one perhaps in more detail."""
    shared = one.get("properties", {}).keys() & other.get("properties", {}).keys()
    return key in shared and len(shared) * 2 > min(len(one["properties"]), len(other["properties"]))


def singular(name: str) -> str:
    """`companies` -> `company`: the name a reference to one of them has."""
    return f"{name[:-3]}y" if name.endswith("ies") else name.removesuffix("s")


@lru_cache(maxsize=1)
def _nested() -> frozenset[tuple[str, str]]:
    """(owner, owned) for every collection that lies directly below a record."""
    paths = (
        _path(operation.template).segments for document in documents().values() for operation in document.operations
    )
    return frozenset((path[0], path[2]) for path in paths if len(path) > 2 and path[1] == "*" and path[2] != "*")


def relation_of(path: _Path) -> tuple[str, bool] | None:
    """The relation a path speaks about and whether it is seen from its right side: `tags/*/contacts` is (…, True)."""
    statics = tuple(segment for segment in path.segments if segment != "*")
    if len(statics) != 2 or path.segments[1] != "*":
        return None
    here, other = statics
    if (other, here) not in _nested():
        return None
    return "/".join(sorted(statics)), here > other


@cache
def plan(operation: Operation) -> Plan:
    """The plan for an operation; the same one on every call."""
    path = _path(operation.template)
    known = collections()
    owners = tuple(owner if owner in known or owner in {"contacts"} else "" for owner in path.owners)

    def planned(kind_: Kind, envelope: str | None = None, item: Mapping[str, Any] | None = None) -> Plan:
        return Plan(kind_, path.collection, path.parameters, owners, envelope, item)

    if path.segments[1:2] == ("_",) and operation.method == "GET":  # contacts/-/tags
        envelope, item = listing(operation) or (None, None)
        return planned(Kind.RELATED_ALL, envelope, item)
    if path.segments[3:] == ("count",) and operation.method == "GET":  # tags/{tag_id}/contacts/count
        return replace(planned(Kind.COUNT_RELATED), collection="/".join(path.segments[:3]))
    related = relation_of(path)
    if related:
        return _related(operation, path, planned)
    method = operation.method
    if path.verb or (method == "POST" and path.segments[-2:-1] == ("*",) and path.collection not in known):
        # orders/{id}:applyTax and hooks/{key}/verify answer with the record itself.
        record = path.collection if path.on_record else path.collection.rpartition("/*/")[0]
        if record in known and _alike(_response(operation), known[record].item, known[record].key):
            return replace(planned(Kind.GET), collection=record)
        return planned(Kind.EXAMPLE)
    if path.on_record:
        if path.collection not in known:
            return planned(Kind.EXAMPLE)
        on_record = {"GET": Kind.GET, "PATCH": Kind.UPDATE, "PUT": Kind.REPLACE, "DELETE": Kind.DELETE}
        return planned(on_record.get(method, Kind.EXAMPLE))
    listed = listing(operation) if method == "GET" else None
    if listed and path.collection in known:
        return planned(Kind.LIST, *listed)
    if path.collection in known:
        if method == "POST" and _response(operation).get("properties"):
            return planned(Kind.CREATE)
        if method == "DELETE":
            return planned(Kind.DELETE_MANY)
        if method == "PUT":
            return planned(Kind.REPLACE)
    if method == "GET" and _response(operation).get("properties"):
        return planned(Kind.READ_ONE)
    return planned(Kind.WRITE_ONE if method in {"PUT", "PATCH"} else Kind.EXAMPLE)


def _related(operation: Operation, path: _Path, planned: Callable[..., Plan]) -> Plan:
    """Listing, linking and unlinking; the ids come in the path, in the query or in the body."""
    if operation.method == "GET":
        listed = listing(operation)
        return planned(Kind.RELATED, *(listed or ()))
    removes = operation.method == "DELETE" or (path.verb or "").startswith("remove")
    return planned(Kind.UNRELATE if removes else Kind.RELATE)
