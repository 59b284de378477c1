"""Documents to compare: a file, published or pinned; a folder like `specs/`; or `specs/` at a git revision."""

from __future__ import annotations

import json
import re
import subprocess
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from generator import pipeline
from generator.diff import Report, compare_apis
from generator.documents import load_document, read_bounded
from generator.errors import InputError
from generator.ir import Api
from generator.manifest import NAME, parse_manifest
from generator.pin import KINDS, Kind
from generator.prose_facts import lacks_prose_facts, share_prose_facts

__all__ = ["SpecVersion", "compare_versions", "find_versions", "read_committed", "read_version"]


@dataclass(frozen=True, slots=True)
class SpecVersion:
    """One document of one API.

    Attributes:
        label: Where it was found.
        release: Its release, if a manifest tells it.
        overlay: The overlay that belongs to it, if it is known: that of its git revision.
    """

    kind: Kind
    label: str
    data: bytes
    release: str = ""
    overlay: bytes | None = None


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
        found: dict[Kind, bytes] = {
            kind: read_bounded(file) for kind in KINDS if (file := path / f"{kind}.json").is_file()
        }
        manifest = read_bounded(path / NAME) if (path / NAME).is_file() else b"{}"
        return _described(found, source, manifest)
    revision, _, inside = source.partition(":")
    if inside:
        data = _git_show(revision, inside, root)
        if data is not None:
            kind = _kind(data, source)
            return {kind: SpecVersion(kind, source, data)}
    else:
        pinned: dict[Kind, bytes] = {
            kind: data for kind in KINDS if (data := _git_show(revision, f"specs/{kind}.json", root)) is not None
        }
        if pinned:
            described = _described(pinned, revision, _git_show(revision, f"specs/{NAME}", root) or b"{}")
            return {
                kind: replace(version, overlay=_git_show(revision, f"overlays/openapi/{kind}.yaml", root))
                for kind, version in described.items()
            }
    raise InputError(f"{source}: no such file, folder or git revision with pinned documents")


def read_version(path: Path) -> SpecVersion:
    """The document in a file; its paths tell which API it describes."""
    try:
        data = read_bounded(path)
    except OSError as error:
        raise InputError(f"{path.name}: cannot be read ({error.strerror})") from None
    return SpecVersion(_kind(data, path.name), path.name, data)


def read_committed(name: str, root: Path) -> str:
    """A text file of the last commit of the repository at `root`, "" if there is none."""
    return (_git_show("HEAD", name, root) or b"").decode("utf-8", "replace")


def compare_versions(old: SpecVersion, new: SpecVersion, overlays: Path) -> Report:
    """What changes for callers from one document to another, each with its own overlay or the one in `overlays`."""
    olds, news = (pipeline.load(version.kind, version.data, version.label) for version in (old, new))
    if lacks_prose_facts(old.data):
        # That these facts are known now is not a change of Keap's.
        olds = replace(olds, document=share_prose_facts(olds.document, news.document))
    before, after = _generate(olds, old, overlays), _generate(news, new, overlays)
    names = (old.release, new.release) if old.release and new.release else (old.label, new.label)
    return compare_apis(before, after, names)


def _generate(spec: pipeline.Spec, version: SpecVersion, overlays: Path) -> Api:
    if version.overlay is None:
        return pipeline.generate(spec, overlays).api
    with tempfile.TemporaryDirectory() as folder:
        own = Path(folder) / f"{version.kind}.yaml"
        own.write_bytes(version.overlay)
        return pipeline.generate(spec, own).api


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
