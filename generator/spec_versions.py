"""Documents to compare: a file, published or pinned; a folder like `specs/`; or `specs/` at a git revision."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator import pipeline
from generator.diff import Report, compare_apis
from generator.documents import load_document, read_bounded
from generator.errors import InputError
from generator.manifest import NAME, parse_manifest
from generator.pin import KINDS, Kind

__all__ = ["SpecVersion", "compare_versions", "find_versions", "read_version"]


@dataclass(frozen=True, slots=True)
class SpecVersion:
    """One document of one API: where it was found, its release if a manifest tells it, and its bytes."""

    kind: Kind
    label: str
    data: bytes
    release: str = ""

    @property
    def name(self) -> str:
        """Release and place, for reports."""
        return f"{self.release} ({self.label})" if self.release else self.label


def find_versions(source: str, root: Path) -> dict[Kind, SpecVersion]:
    """The documents that `source` names: a file, a folder such as `specs`, or a git revision of `root`.

    Raises:
        InputError: it is none of these.
    """
    path = Path(source)
    if path.is_file():
        version = read_version(path)
        return {version.kind: version}
    if path.is_dir():
        found = {kind: read_bounded(file) for kind in KINDS if (file := path / f"{kind}.json").is_file()}
        manifest = read_bounded(path / NAME) if (path / NAME).is_file() else b"{}"
        return _described(found, source, manifest)
    revision, _, inside = source.partition(":")
    if inside:
        data = _git_show(revision, inside, root)
        if data is not None:
            kind = _kind(data, source)
            return {kind: SpecVersion(kind, source, data)}
    else:
        pinned = {kind: data for kind in KINDS if (data := _git_show(revision, f"specs/{kind}.json", root)) is not None}
        if pinned:
            return _described(pinned, revision, _git_show(revision, f"specs/{NAME}", root) or b"{}")
    raise InputError(f"{source}: no such file, folder or git revision with pinned documents")


def read_version(path: Path) -> SpecVersion:
    """The document in a file; its paths tell which API it describes."""
    try:
        data = read_bounded(path)
    except OSError as error:
        raise InputError(f"{path.name}: cannot be read ({error.strerror})") from None
    return SpecVersion(_kind(data, path.name), path.name, data)


def compare_versions(old: SpecVersion, new: SpecVersion, overlays: Path) -> Report:
    """What changes for callers from one document to another, overlays included where they fit."""
    olds, news = (pipeline.load(version.kind, version.data, version.label) for version in (old, new))
    before = pipeline.generate(olds, overlays).api
    # The same facts need not be built twice to know that nothing changed.
    after = before if olds.document == news.document else pipeline.generate(news, overlays).api
    return compare_apis(before, after, (old.name, new.name))


def _described(found: Mapping[Kind, bytes], label: str, manifest: bytes) -> dict[Kind, SpecVersion]:
    entries = parse_manifest(manifest)
    return {
        kind: SpecVersion(kind, label, data, entries[kind].version if kind in entries else "")
        for kind, data in found.items()
    }


def _git_show(revision: str, name: str, root: Path) -> bytes | None:
    if revision.startswith("-"):
        return None
    done = subprocess.run(["git", "show", f"{revision}:{name}"], cwd=root, capture_output=True, check=False)
    return done.stdout if done.returncode == 0 else None


def _kind(data: bytes, name: str) -> Kind:
    """The API whose paths a document has."""
    # The standard parser reads a pinned document much faster; anything else goes through the careful one.
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
