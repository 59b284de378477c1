"""Documents to compare: a file as published or as pinned, or ``specs/`` as it is, or as it was at a git revision."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.build import build
from generator.diff import Report, compare_apis
from generator.documents import load_document, read_bounded
from generator.errors import InputError
from generator.ir import Api
from generator.patches import apply
from generator.pin import KINDS, Kind, pin
from generator.repairs import repair

__all__ = ["Edition", "api_of", "compare_editions", "editions", "read_edition"]


@dataclass(frozen=True, slots=True)
class Edition:
    """One document of one API: where it was found, what it calls itself, its bytes."""

    kind: Kind
    label: str
    data: bytes


def editions(source: str, root: Path) -> dict[Kind, Edition]:
    """The documents that ``source`` means: a file, a folder such as ``specs``, or a git revision of the repository.

    Raises:
        InputError: it is none of these.
    """
    path = Path(source)
    if path.is_dir():
        found: dict[Kind, Path] = {kind: path / f"{kind}.json" for kind in KINDS}
        return {kind: Edition(kind, source, read_bounded(file)) for kind, file in found.items() if file.is_file()}
    if path.is_file():
        edition = read_edition(path)
        return {edition.kind: edition}
    revision, _, inside = source.partition(":")
    names = [inside] if inside else [f"specs/{kind}.json" for kind in KINDS]
    made: dict[Kind, Edition] = {}
    for name in names:
        data = _git(revision, name, root)
        if data is not None:
            kind = _kind(data, source)
            made[kind] = Edition(kind, revision, data)
    if not made:
        raise InputError(f"{source}: no such file, folder or git revision with pinned documents")
    return made


def read_edition(path: Path) -> Edition:
    """The document in a file; which API it is of is told by its paths."""
    try:
        data = read_bounded(path)
    except OSError as error:
        raise InputError(f"{path.name}: cannot be read ({error.strerror})") from None
    return Edition(_kind(data, path.name), path.name, data)


def api_of(edition: Edition, overlays: Path) -> tuple[Api, list[str]]:
    """The API of a document, with the patches that fit it, and what had to be settled by rule."""
    return _build(edition.kind, pin(edition.kind, edition.data, edition.label).document, overlays)


def compare_editions(old: Edition, new: Edition, overlays: Path) -> Report:
    """What changes for callers from one document to another."""
    documents = [pin(e.kind, e.data, e.label).document for e in (old, new)]
    before = _build(old.kind, documents[0], overlays)[0]
    # The same facts need not be taken apart twice to know that nothing changed.
    after = before if documents[0] == documents[1] else _build(new.kind, documents[1], overlays)[0]
    return compare_apis(before, after, (old.label, new.label))


def _build(kind: Kind, pinned: Mapping[str, Any], overlays: Path) -> tuple[Api, list[str]]:
    document, stale = apply(pinned, overlays / f"{kind}.yaml", True)
    document, repairs = repair(document)
    api, reports = build(kind, document)
    return api, [*stale, *(str(r) for r in repairs), *reports]


def _git(revision: str, name: str, root: Path) -> bytes | None:
    if revision.startswith("-"):
        return None
    done = subprocess.run(["git", "show", f"{revision}:{name}"], cwd=root, capture_output=True, check=False)
    return done.stdout if done.returncode == 0 else None


def _kind(data: bytes, name: str) -> Kind:
    """The API whose paths a document has."""
    # A pinned document is read much faster by the standard parser; anything else goes through the careful one.
    try:
        document: Any = json.loads(data)
    except (ValueError, RecursionError):
        document = load_document(data, name)
    paths = document.get("paths") if isinstance(document, Mapping) else None
    counted = dict.fromkeys(KINDS, 0)
    for path in paths if isinstance(paths, Mapping) else ():
        match = re.match(r"(?:/crm)?(?:/rest)?/(v[12])/", str(path))
        if match:
            counted["v1" if match[1] == "v1" else "v2"] += 1
    if not any(counted.values()):
        raise InputError(f"{name}: its paths belong to neither /v1/ nor /v2/")
    return max(KINDS, key=lambda kind: counted[kind])
