"""What the general rules of `normalize` and `framework_leaks` are made of: edits and declared parameters."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from generator.documents import resolve
from generator.openapi_structure import Pointer, pointer
from generator.overlays import Edit
from generator.runtime._http import HTTP_METHODS

__all__ = ["Declared", "Normalization", "Place", "Rule", "all_declared", "declared_at", "dereferenced", "owners"]
__all__ += ["members", "place_in", "shown"]

Document = dict[str, Any]
Place = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Normalization:
    """One defect settled: where it was, what was done about it, and the edits that did it.

    `dropped` counts the parameters that are left out on purpose.
    """

    place: str
    what: str
    edits: tuple[Edit, ...]
    dropped: int = 0

    def __str__(self) -> str:
        return f"{self.place}: {self.what}"

    @property
    def overlay_action(self) -> str:
        """The same as overlay actions (YAML; the values are JSON, which is YAML too)."""
        return "".join(
            f"  - target: {json.dumps(edit.target)}\n    description: {json.dumps(self.what)}\n"
            f"    {edit.verb}: {json.dumps(edit.argument)}\n"
            for edit in self.edits
        )


Rule = Callable[[Document], Iterator[Normalization]]


@dataclass(frozen=True, slots=True)
class Declared:
    """A parameter where it is declared; `node` is the parameter itself, also where the place only refers to it."""

    place: Place
    node: Document

    @property
    def key(self) -> tuple[str, str]:
        """Its name, and whether it is sent in the path, the query or a header."""
        return self.node["name"], self.node["in"]


def declared_at(document: Document, owner: Document, place: Place) -> list[Declared]:
    """The parameters of an operation or a path item."""
    return [
        Declared((*place, "parameters", index), dereferenced(document, node))
        for index, node in enumerate(owner.get("parameters", []))
    ]


def dereferenced(document: Document, node: Document) -> Document:
    """A node, or the component it refers to; references of a checked document end."""
    while "$ref" in node:
        section, name = resolve(node["$ref"])
        found = document["components"][section][name]
        # The schemas true and false say nothing about the value.
        node = found if isinstance(found, dict) else {}
    return node


def owners(document: Document) -> Iterator[tuple[Place, Document]]:
    """Everything that declares parameters: path items and operations."""
    for path, item in document["paths"].items():
        yield ("paths", path), item
        for method in HTTP_METHODS:
            if method in item:
                yield ("paths", path, method), item[method]


def all_declared(document: Document) -> Iterator[Declared]:
    """The parameters of all operations and path items."""
    for place, owner in owners(document):
        yield from declared_at(document, owner, place)


def members(
    document: Document, schema: Any, known: dict[int, tuple[Document, set[str]]] | None = None
) -> tuple[Document, set[str]]:
    """Properties and required names of an object schema, including those it takes over by `allOf`.

    `known` remembers schemas by identity: compositions of compositions would be looked at again and again.
    """
    if not isinstance(schema, dict):
        return {}, set()
    known = {} if known is None else known
    schema = dereferenced(document, schema)
    if id(schema) in known:
        return known[id(schema)]
    properties: Document = {}
    required = set(schema.get("required", []))
    for part in schema.get("allOf", []):
        more, needed = members(document, part, known)
        properties |= more
        required |= needed
    properties |= schema.get("properties", {})
    known[id(schema)] = properties, required & set(properties)
    return known[id(schema)]


def place_in(document: Document, place: Pointer) -> Place:
    """A pointer with list positions as numbers."""
    node: Any = document
    typed: list[str | int] = []
    for part in place:
        if isinstance(node, list):
            typed.append(int(part))
            node = node[int(part)]
        else:
            typed.append(part)
            node = node[part]
    return tuple(typed)


def shown(place: Place) -> str:
    """A place as people read it."""
    return pointer(tuple(map(str, place)))
