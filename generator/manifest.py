"""``specs/manifest.json``: where each pinned document came from, and what it holds.

It is written with the document it describes and holds that document's hash, so a half-finished pull shows.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import msgspec

from generator.errors import InputError
from generator.facts import serialize

__all__ = ["NAME", "Entry", "read_manifest", "verify", "write_manifest"]

NAME = "manifest.json"


@dataclass(frozen=True, slots=True)
class Entry:
    """One pinned document.

    ``source`` is a file name or an address; ``version`` the release it names; ``published`` (YYYY-MM-DD) the day Keap
    published it, if known; ``pulled`` the day it was taken; ``servers`` the URLs it names; ``etag`` what the address
    said, if anything.
    """

    source: str
    version: str
    published: str | None
    pulled: str
    servers: tuple[str, ...]
    raw_sha256: str
    pinned_sha256: str
    operations: int
    parameters: int
    schemas: int
    properties: int
    etag: str | None = None


def read_manifest(specs_dir: Path) -> dict[str, Entry]:
    """The entries by API (``v1``, ``v2``); none when there is no manifest yet. A broken one is an
    :class:`InputError`.
    """
    try:
        return msgspec.json.decode((specs_dir / NAME).read_bytes(), type=dict[str, Entry], strict=True)
    except FileNotFoundError:
        return {}
    except (OSError, msgspec.MsgspecError, RecursionError) as error:
        raise InputError(f"{NAME}: not a manifest ({' '.join(str(error).split())[:200]})") from None


def write_manifest(entries: Mapping[str, Entry]) -> bytes:
    """The manifest's text."""
    content: dict[str, Any] = {kind: asdict(entry) for kind, entry in entries.items()}
    return serialize(content)


def verify(specs_dir: Path) -> dict[str, Entry]:
    """The manifest, after making sure that each document it lists is the one beside it; :class:`InputError` if not."""
    entries = read_manifest(specs_dir)
    for kind, entry in entries.items():
        try:
            found = hashlib.sha256((specs_dir / f"{kind}.json").read_bytes()).hexdigest()
        except OSError:
            found = ""
        if found != entry.pinned_sha256:
            raise InputError(f"{kind}.json is not the document {NAME} describes (an interrupted pull?); pull it again")
    return entries
