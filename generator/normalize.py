"""General rules for defects that no overlay corrects yet, so that every document can be generated.

Each rule yields what it would edit, and every edit is reported together with the overlay action that would do the same.
Rules run in order, each on what the ones before it left.
"""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from generator.framework_leaks import LEAK_RULES, header_lists, query_twins
from generator.normalization import (
    Declared,
    Normalization,
    Place,
    Rule,
    all_declared,
    declared_at,
    dereferenced,
    members,
    owners,
    place_in,
    shown,
)
from generator.openapi_structure import operations, pointer, walk
from generator.overlays import Edit
from generator.runtime._http import HTTP_METHODS

__all__ = ["flatten_object_query", "normalize"]

Document = dict[str, Any]


def normalize(document: Mapping[str, Any]) -> tuple[Document, list[Normalization]]:
    """A copy of a checked document without the defects that these rules know, and what was done."""
    return _run(document, _RULES)


def flatten_object_query(document: Document) -> list[Normalization]:
    """What `normalize` does to object query parameters, on its own and in place."""
    normalizations = list(_object_query(document))
    _apply(document, normalizations)
    return normalizations


def _run(document: Mapping[str, Any], rules: tuple[Rule, ...]) -> tuple[Document, list[Normalization]]:
    normalized: Document = json.loads(json.dumps(document))  # a deep copy, at a tenth of deepcopy's time
    done: list[Normalization] = []
    for rule in rules:
        normalizations = list(rule(normalized))
        _apply(normalized, normalizations)
        done += normalizations
    return normalized, done


def _apply(document: Document, normalizations: list[Normalization]) -> None:
    # From the last to the first: an item removed from a list moves only those behind it.
    for one in reversed(normalizations):
        for edit in one.edits:
            edit.apply(document)


def _replace(declared: Declared, new: Document | list[Document]) -> tuple[Edit, ...]:
    """The edits that replace a parameter with one or more others, at the end of the list."""
    news = new if isinstance(new, list) else [new]
    return (Edit(declared.place, "remove"), *(Edit(declared.place[:-1], "update", one) for one in news))


# --- rules


def _duplicate_operation_ids(document: Document) -> Iterator[Normalization]:
    taken = {operation.get("operationId") for _, _, operation in operations(document)}
    seen: set[str] = set()
    for path, method, operation in operations(document):
        name = operation.get("operationId")
        if name is None or name not in seen:
            seen.add(name or "")
            continue
        number = next(n for n in range(2, len(taken) + 3) if f"{name}_{n}" not in taken)
        taken.add(f"{name}_{number}")
        place = ("paths", path, method)
        edit = Edit(place, "update", {"operationId": f"{name}_{number}"})
        yield Normalization(shown(place), f"operationId {name!r} is taken: renamed {name}_{number}", (edit,))


def _duplicate_parameters(document: Document) -> Iterator[Normalization]:
    for place, owner in owners(document):
        seen: dict[tuple[str, str], Document] = {}
        for declared in declared_at(document, owner, place):
            if declared.key not in seen:
                seen[declared.key] = declared.node
                continue
            alike = (
                "with the same schema"
                if seen[declared.key] == declared.node
                else "with different schemas; the first one is used"
            )
            what = f"{declared.key[1]} parameter {declared.key[0]!r} is declared twice, {alike}"
            yield Normalization(shown(declared.place), what, (Edit(declared.place, "remove"),))


def _content_parameters(document: Document) -> Iterator[Normalization]:
    for declared in all_declared(document):
        content = declared.node.get("content")
        if "schema" in declared.node or not content:
            continue
        schema = next(iter(content.values())).get("schema", {})
        new = {**{k: v for k, v in declared.node.items() if k != "content"}, "schema": copy.deepcopy(schema)}
        what = (
            f"parameter {declared.node['name']!r} has content instead of a schema: uses that of {next(iter(content))}"
        )
        yield Normalization(shown(declared.place), what, _replace(declared, new))


def _no_schema(document: Document) -> Iterator[Normalization]:
    for declared in all_declared(document):
        if "schema" not in declared.node and not declared.node.get("content"):
            new = {**declared.node, "schema": {"type": "string"}}
            new.pop("content", None)
            what = f"parameter {declared.node['name']!r} has no schema: read as text"
            yield Normalization(shown(declared.place), what, _replace(declared, new))


def _typeless_arrays(document: Document) -> Iterator[Normalization]:
    for place, kind, node in walk(document):
        if kind == "schema" and "items" in node and "type" not in node:
            edit = Edit(place_in(document, place), "update", {"type": "array"})
            yield Normalization(pointer(place), "items without a type: made an array", (edit,))


def _array_enums(document: Document) -> Iterator[Normalization]:
    for place, kind, node in walk(document):
        items = node.get("items")
        values = node.get("enum")
        if kind != "schema" or values is None or node.get("type") != "array" or not isinstance(items, dict):
            continue
        if "enum" in items or any(isinstance(value, list) for value in values):
            continue
        here = place_in(document, place)
        edits = (Edit((*here, "enum"), "remove"), Edit((*here, "items"), "update", {"enum": values}))
        yield Normalization(pointer(place), "values of the items are declared as values of the array: moved", edits)


def _composed_objects(document: Document) -> Iterator[Normalization]:
    """An object composed of others is written out, so that every reader finds its properties in one place."""
    objects: dict[int, bool] = {}
    known: dict[int, tuple[Document, set[str]]] = {}
    for place, kind, node in walk(document):
        parts = node.get("allOf")
        # Only components: what stands inside another schema may stand inside itself.
        if kind != "schema" or len(place) != 3 or not isinstance(parts, list):
            continue
        if len(parts) == 1 and "properties" not in node:
            continue
        if not all(_is_object(document, part, objects) for part in parts):
            continue
        properties, required = members(document, node, known)
        if not properties:
            continue
        here = place_in(document, place)
        plain: Document = {"type": "object", "properties": copy.deepcopy(properties)}
        if required:
            plain["required"] = sorted(required - set(node.get("required", [])))
        edits = (Edit((*here, "allOf"), "remove"), Edit(here, "update", plain))
        yield Normalization(pointer(place), f"composed of {len(parts)} objects: their properties in one", edits)


def _is_object(document: Document, schema: Any, known: dict[int, bool]) -> bool:
    """Whether a part of a composition only adds properties; `known` remembers parts by identity."""
    if not isinstance(schema, dict):
        return False
    schema = dereferenced(document, schema)
    if id(schema) not in known:
        if "allOf" in schema:
            known[id(schema)] = all(_is_object(document, part, known) for part in schema["allOf"])
        else:
            plain = {"type", "properties", "required"}
            known[id(schema)] = schema.get("type", "object") == "object" and schema.keys() <= plain
    return known[id(schema)]


# Parameters that are lists of names on the wire, whatever their declared type.
_LISTS = frozenset({"update_mask", "fields", "optional_properties"})


def _joined_enums(document: Document) -> Iterator[Normalization]:
    lists = {(*declared.place, "schema") for declared in all_declared(document) if declared.node.get("name") in _LISTS}
    for place, kind, node in walk(document):
        values = node.get("enum")
        if kind != "schema" or values is None or len(values) != 1 or not isinstance(values[0], str):
            continue
        names = [name.strip() for name in values[0].split(",")]
        if len(names) < 2 or not all(re.fullmatch(r"\w+", name) for name in names):
            continue
        here = place_in(document, place)
        names = list(dict.fromkeys(names))
        if here in lists and node.get("type", "string") == "string":
            what = f"one value of {len(names)} names joined by commas: made a list of these names"
            new: Document = {"type": "array", "items": {"type": "string", "enum": names}}
        else:
            what = f"one value of {len(names)} names joined by commas: split"
            new = {"enum": names}
        yield Normalization(pointer(place), what, (Edit((*here, "enum"), "remove"), Edit(here, "update", new)))


def _mistyped_enums(document: Document) -> Iterator[Normalization]:
    for place, kind, node in walk(document):
        values = node.get("enum")
        if kind != "schema" or values is None or node.get("type") not in ("integer", "string"):
            continue
        if node["type"] == "integer":
            if not all(isinstance(v, str) and re.fullmatch(r"-?\d{1,18}", v) for v in values):
                continue
            new: list[Any] = [int(v) for v in values]
        else:
            if not any(isinstance(v, int | float) for v in values) or any(isinstance(v, dict | list) for v in values):
                continue
            new = [v if isinstance(v, str) or v is None else json.dumps(v) for v in values]
        here = place_in(document, place)
        edits = (Edit((*here, "enum"), "remove"), Edit(here, "update", {"enum": new}))
        yield Normalization(pointer(place), f"values are not of type {node['type']}: converted", edits)


def _object_query(document: Document) -> Iterator[Normalization]:
    """An object in the query is sent as one key per property: OpenAPI's default, and what Keap's API reads."""
    for place, owner in owners(document):
        declared = declared_at(document, owner, place)
        sent = {one.place: _query_members(document, one.node) for one in declared}
        taken = {one.key for one in declared if not sent[one.place][0]}
        for one in declared:
            properties, required = sent[one.place]
            if not properties:
                continue
            free = [name for name in properties if (name, "query") not in taken]
            taken |= {(name, "query") for name in free}
            flat: list[Document] = [
                {"in": "query", "name": name, "required": name in required, "schema": copy.deepcopy(properties[name])}
                for name in free
            ]
            what = (
                f"object query parameter {one.node['name']!r}: its {len(properties)} properties are sent as query keys"
            )
            if clash := [name for name in properties if name not in free]:
                what += f"; {', '.join(map(repr, clash))} also declared beside it, used from there"
            yield Normalization(shown(one.place), what, _replace(one, flat))


def _query_members(document: Document, parameter: Document) -> tuple[Document, set[str]]:
    """Properties and required names of an object query parameter sent as single keys; none of any other parameter."""
    flat = parameter.get("style", "form") == "form" and parameter.get("explode", True)
    if parameter["in"] != "query" or not flat:
        return {}, set()
    properties, required = members(document, parameter.get("schema", {}))
    return properties, required if parameter.get("required") else set()


def _path_parameters(document: Document) -> Iterator[Normalization]:
    """The path is what is sent: its parameters are made to match it."""
    for path, item in document["paths"].items():
        template = list(dict.fromkeys(re.findall(r"{([^{}]+)}", path)))
        shared = [one for one in declared_at(document, item, ("paths", path)) if one.node["in"] == "path"]
        for method in HTTP_METHODS:
            if method not in item:
                continue
            place: Place = ("paths", path, method)
            own = [one for one in declared_at(document, item[method], place) if one.node["in"] == "path"]
            named = {one.node["name"] for one in own}
            inherited = [one for one in shared if one.node["name"] not in named]
            missing = [name for name in template if name not in named | {one.node["name"] for one in inherited}]
            strays = [one for one in own if one.node["name"] not in template]
            strays += [one for one in inherited if one.node["name"] not in template]
            yield from _matched(place, missing, strays, own)
        stray_shared = [one for one in shared if one.node["name"] not in template]
        for one in stray_shared:
            what = f"path parameter {one.node['name']!r} is not in the path: removed"
            yield Normalization(shown(one.place), what, (Edit(one.place, "remove"),))


def _matched(place: Place, missing: list[str], strays: list[Declared], own: list[Declared]) -> Iterator[Normalization]:
    edits: list[Edit] = []
    said: list[str] = []
    renamed = zip(strays, missing, strict=True) if len(strays) == len(missing) else []
    for one, name in renamed:
        said.append(f"path parameter {one.node['name']!r} is {name!r} in the path: renamed")
        edits.append(_added(place, {**one.node, "name": name, "required": True}))
    if len(strays) != len(missing):
        for name in missing:
            said.append(f"path parameter {name!r} is not declared: added as text")
            edits.append(_added(place, {"name": name, "schema": {"type": "string"}}))
        said += [f"path parameter {one.node['name']!r} is not in the path: removed" for one in strays]
    for one in own:
        if one not in strays and not one.node.get("required"):
            said.append(f"path parameter {one.node['name']!r} is not marked as required: marked")
            edits.append(_added(place, one.node))
    gone = [one for one in own if one in strays or not one.node.get("required")]
    removed = [
        Edit(one.place, "remove") for one in sorted(gone, key=lambda one: str(one.place[-1]).zfill(9), reverse=True)
    ]
    if said:
        yield Normalization(shown(place), "; ".join(said), (*removed, *edits))


def _added(place: Place, node: Document) -> Edit:
    return Edit(place, "update", {"parameters": [{**node, "in": "path", "required": True}]})


_RULES: tuple[Rule, ...] = (
    *LEAK_RULES,
    _duplicate_operation_ids,
    _duplicate_parameters,
    _content_parameters,
    _no_schema,
    _typeless_arrays,
    _composed_objects,
    _array_enums,
    _joined_enums,
    _mistyped_enums,
    header_lists,
    _object_query,
    query_twins,
    _path_parameters,
)
