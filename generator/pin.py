"""Makes of a published document the one we pin: facts only, references restored, paths under one API root."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from generator.documents import load_document
from generator.errors import InputError
from generator.facts import facts, serialize
from generator.grammar import operations, pointer, walk
from generator.query_facts import annotate
from generator.refold import refold

__all__ = ["KINDS", "Counts", "Kind", "Pinned", "count", "pin", "under_api_root"]

Kind = Literal["v1", "v2"]
KINDS: tuple[Kind, ...] = ("v1", "v2")

Document = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Counts:
    """What a document holds; ``properties`` are those of all schemas, ``parameters`` those declared at operations and
    paths.
    """

    operations: int
    parameters: int
    schemas: int
    properties: int


@dataclass(frozen=True, slots=True)
class Pinned:
    """``content`` is what ``specs/`` gets; ``servers`` are the URLs as published; ``notes`` are lines for the person
    pulling, ``unread`` those about prose that holds query facts and could not be read.
    """

    document: Document
    content: bytes
    counts: Counts
    folds: int
    servers: tuple[str, ...]
    notes: tuple[str, ...]
    unread: tuple[str, ...] = ()

    @property
    def sha256(self) -> str:
        """Of ``content``."""
        return hashlib.sha256(self.content).hexdigest()


def pin(kind: Kind, data: bytes, name: str) -> Pinned:
    """The pinned form of a published document (or of one pinned before); :class:`InputError` if it is none, or of the
    other API.
    """
    published = load_document(data, name)
    try:
        read = annotate(published)
        titled, notes = facts(read.document, titles=True)
        refolded = refold(titled)
        document, _ = facts(refolded.document)
        servers = tuple(server["url"] for server in document.get("servers", []) if "url" in server)
        document = under_api_root(document)
        _check_kind(kind, document)
    except InputError as error:
        raise InputError(f"{name}: {error}") from None
    unread = [f"no query facts, as its description cannot be read: {line}" for line in read.unread]
    unread += [f"query facts in doubt: {line}" for line in read.doubts]
    notes += [f"copy differs from the component of its title, left inline: {place}" for place in refolded.conflicts]
    return Pinned(document, serialize(document), count(document), refolded.folds, servers, tuple(notes), tuple(unread))


def under_api_root(document: Mapping[str, Any]) -> Document:
    """A copy whose paths start with ``/rest`` and whose servers are the API root, whichever of the published forms it
    had.

    v1: ``/v1/x`` at ``.../crm/rest`` (2025) or ``/rest/v1/x`` at ``.../crm`` (2026). v2: ``/v2/x`` before release
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
