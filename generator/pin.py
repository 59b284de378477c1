"""The pinned form of a published document: facts only, references restored, all paths under one API root."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from generator.documents import load_document
from generator.errors import InputError
from generator.openapi_structure import operations, pointer, walk
from generator.prose_facts import Reader, add_prose_facts
from generator.query_facts import annotate
from generator.restore_refs import restore_refs
from generator.strip_prose import serialize, strip_prose
from generator.time_facts import read_times

__all__ = ["KINDS", "Counts", "Kind", "Pinned", "count", "pin", "under_api_root"]

Kind = Literal["v1", "v2"]
KINDS: tuple[Kind, ...] = ("v1", "v2")
READERS: tuple[Reader, ...] = (read_times,)
"""What reads facts out of prose before it is stripped."""

Document = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Counts:
    """What a document holds: operations, parameters declared at operations and paths, named schemas, and properties of
    all schemas.
    """

    operations: int
    parameters: int
    schemas: int
    properties: int


@dataclass(frozen=True, slots=True)
class Pinned:
    """A document as it is committed.

    Attributes:
        content: The text for `specs/`.
        restored: How many references were put back into a document that had lost them.
        servers: The server URLs as published.
        notes: Lines for the person who pulls.
        unread: Notes about prose that holds query facts and could not be read.
    """

    document: Document
    content: bytes
    counts: Counts
    restored: int
    servers: tuple[str, ...]
    notes: tuple[str, ...]
    unread: tuple[str, ...] = ()

    @property
    def sha256(self) -> str:
        """The hash of `content`."""
        return hashlib.sha256(self.content).hexdigest()


def pin(kind: Kind, data: bytes, name: str) -> Pinned:
    """The pinned form of a document, published or pinned before; `name` is for messages.

    Raises:
        InputError: it is not an OpenAPI document, or it describes the other API.
    """
    read = annotate(load_document(data, name))
    published, notes = add_prose_facts(read.document, READERS)
    titled, left_out = strip_prose(published, titles=True)
    notes += left_out
    try:
        folded = restore_refs(titled)
        document, _ = strip_prose(folded.document)
        servers = tuple(server["url"] for server in document.get("servers", []) if "url" in server)
        document = under_api_root(document)
        _check_kind(kind, document)
    except InputError as error:
        raise InputError(f"{name}: {error}") from None
    unread = [f"no query facts, as its description cannot be read: {line}" for line in read.unread]
    unread += [f"query facts in doubt: {line}" for line in read.doubts]
    notes += [f"a copy differs from the component of its title and stays inline: {place}" for place in folded.conflicts]
    return Pinned(document, serialize(document), count(document), folded.restored, servers, tuple(notes), tuple(unread))


def under_api_root(document: Mapping[str, Any]) -> Document:
    """A copy whose paths start with `/rest` and whose servers are the API root, whichever of the published forms it
    had.

    v1: `/v1/x` at `.../crm/rest` (2025) or `/rest/v1/x` at `.../crm` (2026). v2: `/v2/x` before release
    2.0.1.
    """
    paths: Document = {}
    for path, item in document["paths"].items():
        versioned = re.sub(r"^(?:/crm)?(?:/rest)?(?=/v\d+/)", "/rest", path)
        if versioned not in paths:
            paths[versioned] = item
            continue
        other = paths[versioned]
        if clash := sorted(set(item) & set(other)):
            raise InputError(f"{pointer(('paths', path))}: {clash[0]} is declared twice for {versioned}")
        paths[versioned] = {**other, **item}
    made = {**document, "paths": dict(sorted(paths.items()))}
    if "servers" in document:
        made["servers"] = [
            {**server, "url": re.sub(r"/rest/?$", "", server["url"])} if "url" in server else server
            for server in document["servers"]
        ]
    return made


def _check_kind(kind: Kind, document: Mapping[str, Any]) -> None:
    versions = [match[1] for path in document["paths"] if (match := re.match(r"/rest/(v\d+)/", path))]
    if versions and kind not in versions:
        raise InputError(f"a document of the {max(versions, key=versions.count)} API, not of {kind}")


def count(document: Mapping[str, Any]) -> Counts:
    """Counts of a document in any form."""
    parameters = properties = 0
    for _, kind, node in walk(document):
        if kind in ("operation", "path item"):
            parameters += len(node.get("parameters", []))
        elif kind == "schema":
            properties += len(node.get("properties", {}))
    return Counts(
        sum(1 for _ in operations(document)),
        parameters,
        len(document.get("components", {}).get("schemas", {})),
        properties,
    )
