"""Facts that a document gives in prose only, written down as keywords before the prose is stripped.

A reader looks through a published document and yields facts; `generator/pin.py` lists the readers.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from generator.openapi_structure import FROM_PROSE, Pointer, operations, walk

__all__ = ["ProseFact", "Reader", "add_prose_facts", "lacks_prose_facts", "share_prose_facts"]

Document = dict[str, Any]

_QUERY_FACTS = ("x-keapkit-filter", "x-keapkit-order-by", "x-keapkit-fields")


@dataclass(frozen=True, slots=True)
class ProseFact:
    """Keywords that belong to the schema or parameter at `place`.

    A keyword of OpenAPI's own, such as `format`, is listed under `x-keapkit-from-prose` at the same place, to tell it
    from what the document itself declares.
    """

    place: Pointer
    keywords: Mapping[str, Any]


Reader = Callable[[Document], Iterator[ProseFact]]


def add_prose_facts(document: Document, readers: Iterable[Reader]) -> tuple[Document, list[str]]:
    """A copy of a checked document with the facts of all readers, and a note that counts them.

    What a document declares itself stays as it is.
    """
    marked: Document = json.loads(json.dumps(document))  # a deep copy, at a tenth of deepcopy's time
    counted: Counter[str] = Counter()
    for reader in readers:
        for fact in list(reader(marked)):
            node = _at(marked, fact.place)
            added = {keyword: value for keyword, value in fact.keywords.items() if keyword not in node}
            node.update(added)
            if own := [keyword for keyword in added if not keyword.startswith("x-")]:
                node[FROM_PROSE] = sorted({*node.get(FROM_PROSE, ()), *own})
            counted.update(
                f"{keyword} {value}" if isinstance(value, str) else keyword for keyword, value in added.items()
            )
    found = ", ".join(f"{number} {what}" for what, number in sorted(counted.items()))
    return marked, [f"read from prose: {found}"] if found else []


def lacks_prose_facts(pinned: bytes) -> bool:
    """Whether this is the text of a document that was pinned before any facts were read from prose."""
    return pinned.startswith(b'{\n "') and b'"x-keapkit-' not in pinned


def share_prose_facts(old: Mapping[str, Any], new: Mapping[str, Any]) -> Document:
    """A copy of `old` with the facts that were read from the prose of `new` at the same places.

    For comparing with a document that was pinned before such facts were read: knowing them now is not a change.
    """
    shared: Document = json.loads(json.dumps(old))
    olds = {place: (kind, node) for place, kind, node in walk(shared)}
    parameters = dict(_parameters(shared))
    for node in parameters.values():
        for keyword in _QUERY_FACTS:
            node.pop(keyword, None)  # guessed without prose
    for place, kind, node in walk(new):
        before_kind, before = olds.get(place, ("", {}))
        if kind == before_kind == "schema" and FROM_PROSE in node and before.get("type") == node.get("type"):
            for keyword in node[FROM_PROSE]:
                before.setdefault(keyword, node.get(keyword))
    for key, node in _parameters(new):
        parameters.get(key, {}).update({keyword: node[keyword] for keyword in _QUERY_FACTS if keyword in node})
    return shared


def _parameters(document: Mapping[str, Any]) -> Iterator[tuple[tuple[str, ...], Document]]:
    """The parameters of operations, by path, method, place and name."""
    for path, method, operation in operations(document):
        for node in operation.get("parameters", ()):
            if "name" in node and "in" in node:
                yield (path, method, node["in"], node["name"]), node


def _at(document: Document, place: Pointer) -> Document:
    node: Any = document
    for part in place:
        node = node[int(part)] if isinstance(node, list) else node[part]
    found: Document = node
    return found
