"""General rules for what Keap's web framework leaks into its documents: parts that no request or response can hold."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from generator.naming import snake
from generator.normalization import (
    Declared,
    Normalization,
    all_declared,
    declared_at,
    dereferenced,
    owners,
    place_in,
    shown,
)
from generator.openapi_structure import pointer, walk
from generator.overlays import Edit

__all__ = [
    "LEAK_RULES",
    "collection_helpers",
    "header_lists",
    "object_headers",
    "optional_cookies",
    "query_twins",
    "twins",
]

Document = dict[str, Any]


def object_headers(document: Document) -> Iterator[Normalization]:
    """A header or cookie that is an object is the framework's own argument, such as Spring's `HttpHeaders`."""
    for declared in all_declared(document):
        if declared.node.get("in") in ("header", "cookie") and _is_object(document, declared.node.get("schema")):
            what = f"{declared.key[1]} parameter {declared.key[0]!r} is an object, which a header cannot hold: removed"
            yield Normalization(shown(declared.place), what, (Edit(declared.place, "remove"),), dropped=1)


def optional_cookies(document: Document) -> Iterator[Normalization]:
    """The client keeps no cookies; a required one stays, and the document is refused."""
    for declared in all_declared(document):
        if declared.node.get("in") == "cookie" and not declared.node.get("required"):
            what = f"optional cookie parameter {declared.key[0]!r} cannot be sent: removed"
            yield Normalization(shown(declared.place), what, (Edit(declared.place, "remove"),), dropped=1)


def header_lists(document: Document) -> Iterator[Normalization]:
    """A header holds text, so a list travels in it separated by commas; the caller joins it."""
    for declared in all_declared(document):
        if declared.node.get("in") == "header" and _is_array(document, declared.node.get("schema")):
            what = f"header parameter {declared.key[0]!r} is an array: takes text, with commas between the items"
            yield Normalization(
                shown(declared.place),
                what,
                (
                    Edit((*declared.place, "schema"), "remove"),
                    Edit(declared.place, "update", {"schema": {"type": "string"}}),
                ),
            )


def query_twins(document: Document) -> Iterator[Normalization]:
    """Query parameters that repeat another one of the operation under its name in the framework's code."""
    for place, owner in owners(document):
        queried = [one for one in declared_at(document, owner, place) if one.node.get("in") == "query"]
        kept = twins([one.node["name"] for one in queried])
        for one in queried:
            name = one.node["name"]
            # Only optional ones: what a caller must send is not a leftover.
            if name in kept and not one.node.get("required"):
                yield _twin(one, name, kept[name])


def _twin(declared: Declared, name: str, kept: str) -> Normalization:
    what = f"query parameter {name!r} repeats {kept!r}: removed"
    return Normalization(shown(declared.place), what, (Edit(declared.place, "remove"),), dropped=1)


def twins(names: list[str]) -> dict[str, str]:
    """Names that repeat another one: `sinceAsDate` beside `since`, `orderDirection` beside `order_direction`."""
    found: dict[str, str] = {}
    for name in names:
        base = re.sub(r"As(?:Date|DateTime|Instant|Calendar|String|List)$", "", name)
        words = snake(name)
        for other in (base, words if "_" in words else name):
            if other != name and other in names:
                found[name] = other
    return found


def collection_helpers(document: Document) -> Iterator[Normalization]:
    """An array or a map has no properties; `empty` is a method of Java's collections."""
    for place, kind, node in walk(document):
        properties = node.get("properties")
        if kind != "schema" or not isinstance(properties, dict):
            continue
        is_map = "additionalProperties" in node and node["additionalProperties"] is not False
        if node.get("type") == "array" or (is_map and list(properties) == ["empty"]):
            here = place_in(document, place)
            noun = "array" if node.get("type") == "array" else "map"
            what = f"an {noun}" if noun == "array" else f"a {noun}"
            what += f" with properties ({', '.join(sorted(properties))}): properties removed"
            yield Normalization(pointer(place), what, (Edit((*here, "properties"), "remove"),))


def _is_object(document: Document, schema: Any) -> bool:
    if not isinstance(schema, dict):
        return False
    schema = dereferenced(document, schema)
    return schema.get("type") == "object" or isinstance(schema.get("properties"), dict)


def _is_array(document: Document, schema: Any) -> bool:
    if not isinstance(schema, dict):
        return False
    declared = dereferenced(document, schema).get("type")
    return declared == "array" or (isinstance(declared, list) and "array" in declared)


LEAK_RULES = (object_headers, optional_cookies, collection_helpers)
