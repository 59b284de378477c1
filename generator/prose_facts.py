"""Facts that a document gives in prose only, written down as keywords before the prose is stripped.

A reader looks through a published document and yields facts; `generator/pin.py` lists the readers.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from generator.openapi_structure import FROM_PROSE, Pointer, walk

__all__ = ["ProseFact", "Reader", "add_prose_facts", "has_prose_facts", "remove_prose_facts"]

Document = dict[str, Any]


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


def has_prose_facts(document: Mapping[str, Any]) -> bool:
    """Whether any keyword in the document was read from prose."""
    return any(FROM_PROSE in node for _, _, node in walk(document))


def remove_prose_facts(document: Mapping[str, Any]) -> Document:
    """A copy without the OpenAPI keywords that were read from prose, as a document pinned before they were read."""
    plain: Document = json.loads(json.dumps(document))
    for _, _, node in walk(plain):
        for keyword in node.pop(FROM_PROSE, ()):
            node.pop(keyword, None)
    return plain


def _at(document: Document, place: Pointer) -> Document:
    node: Any = document
    for part in place:
        node = node[int(part)] if isinstance(node, list) else node[part]
    found: Document = node
    return found
