"""`specs/manifest.json`: where each pinned document came from, and what it holds.

It is written together with the documents it describes and holds their hashes, so that a half-finished pull shows.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import msgspec

from generator.errors import InputError
from generator.strip_prose import serialize

__all__ = ["NAME", "Entry", "parse_manifest", "read_manifest", "verify", "write_manifest"]

NAME = "manifest.json"


@dataclass(frozen=True, slots=True)
class Entry:
    """One pinned document.

    Attributes:
        source: A file name, or the address it was downloaded from.
        version: Its release, such as `2.0.26`.
        published: The day Keap published it (YYYY-MM-DD), if known.
        servers: The server URLs it names.
        raw_sha256: Of the document as published.
        pinned_sha256: Of the document in `specs/`.
        operations: Its number of operations.
        parameters: Those declared at operations and paths.
        schemas: The named ones.
        properties: Those of all schemas.
        etag: What the server called this state of the document, if anything.
    """

    source: str
    version: str
    published: str | None
    servers: tuple[str, ...]
    raw_sha256: str
    pinned_sha256: str
    operations: int
    parameters: int
    schemas: int
    properties: int
    etag: str | None = None


def read_manifest(specs_dir: Path) -> dict[str, Entry]:
    """The entries by API (`v1`, `v2`); none if there is no manifest yet.

    Raises:
        InputError: the file cannot be read or is not a manifest.
    """
    try:
        data = (specs_dir / NAME).read_bytes()
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise InputError(f"{NAME}: cannot be read ({error.strerror})") from None
    return parse_manifest(data)


def parse_manifest(data: bytes) -> dict[str, Entry]:
    """The entries in a manifest's text, by API.

    Raises:
        InputError: it is not a manifest.
    """
    try:
        return msgspec.json.decode(data, type=dict[str, Entry], strict=True)
    except (msgspec.MsgspecError, RecursionError) as error:
        raise InputError(f"{NAME}: not a manifest ({' '.join(str(error).split())[:200]})") from None


def write_manifest(entries: Mapping[str, Entry]) -> bytes:
    """The manifest's text."""
    content: dict[str, Any] = {kind: asdict(entry) for kind, entry in entries.items()}
    return serialize(content)


def verify(specs_dir: Path) -> dict[str, Entry]:
    """The manifest, after checking that each document it lists is the one beside it.

    Raises:
        InputError: a document is missing or is another one.
    """
    entries = read_manifest(specs_dir)
    for kind, entry in entries.items():
        try:
            found = hashlib.sha256((specs_dir / f"{kind}.json").read_bytes()).hexdigest()
        except OSError:
            found = ""
        if found != entry.pinned_sha256:
            raise InputError(f"{kind}.json: not the document {NAME} describes (an interrupted pull?); pull it again")
    return entries
