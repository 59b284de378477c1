"""Restores the references of a document that was dereferenced before it was published, as v1's was in 2025.

Dereferencing left a copy of each component, with its `title`, in place of each `$ref`. A copy equal to the component of
that name becomes a reference again; equal means that both expand to the same tree, however far each was expanded. So
nothing is lost: resolving the references gives the dereferenced tree back.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from generator.openapi_structure import Pointer, pointer, reference, walk

__all__ = ["RestoredRefs", "restore_refs"]

Document = dict[str, Any]

# Each round finds copies that hold a copy found wrong in the round before: real documents take one or two.
MAX_ROUNDS = 20


@dataclass(frozen=True, slots=True)
class RestoredRefs:
    """`conflicts` are copies that differ from the component of their name and stay where they are."""

    document: Document
    restored: int
    conflicts: tuple[str, ...]


def restore_refs(document: Mapping[str, Any]) -> RestoredRefs:
    """A copy of a facts-only document (titles still there) in which every faithful copy of a component is a
    reference.
    """
    components: Mapping[str, Any] = document.get("components", {}).get("schemas", {})
    copies = [
        (place, node)
        for place, kind, node in walk(document)
        if kind == "schema" and len(place) != 3 and "$ref" not in node and _title(node) in components
    ]
    # Take every copy for faithful, then drop those that differ from their component until none does: what remains is
    # the largest set of copies that agree with each other, which also settles copies of recursive components.
    faithful = {id(node) for _, node in copies}
    for _ in range(MAX_ROUNDS):
        own = {name: _shallow(node, faithful, top=True) for name, node in components.items()}
        unequal = {
            id(node)
            for _, node in copies
            if id(node) in faithful and _shallow(node, faithful, top=True) != own[node["title"]]
        }
        if not unequal:
            break
        faithful -= unequal
    else:
        faithful = set()
    conflicts = tuple(pointer(place) for place, node in copies if id(node) not in faithful)
    folded = _fold(document, faithful)
    return RestoredRefs(folded, len(_outermost(copies, faithful)), conflicts)


def _title(node: Mapping[str, Any]) -> str | None:
    title = node.get("title")
    return title if isinstance(title, str) else None


def _shallow(node: Mapping[str, Any], faithful: set[int], *, top: bool = False) -> str:
    """A schema as text, cut at references and at faithful copies, without the component's own title."""

    def cut(value: Any, *, top: bool = False) -> Any:
        if isinstance(value, dict):
            if not top and id(value) in faithful:
                return {"$ref": reference("schemas", value["title"])}
            return {k: cut(v) for k, v in value.items() if not (top and k == "title")}
        return [cut(v) for v in value] if isinstance(value, list) else value

    return json.dumps(cut(node, top=top), sort_keys=True)


def _fold(value: Any, faithful: set[int]) -> Any:
    if isinstance(value, dict):
        if id(value) in faithful:
            return {"$ref": reference("schemas", value["title"])}
        return {k: _fold(v, faithful) for k, v in value.items()}
    return [_fold(v, faithful) for v in value] if isinstance(value, list) else value


def _outermost(copies: list[tuple[Pointer, Any]], faithful: set[int]) -> list[Pointer]:
    """The copies that became references themselves, rather than vanish inside another one."""
    places = {place for place, node in copies if id(node) in faithful}
    return [place for place in places if not any(place[:n] in places for n in range(len(place)))]
