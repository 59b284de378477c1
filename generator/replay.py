"""``replay``: every document of a folder goes all the way, pull to imported modules, and nothing may be lost."""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.build import build
from generator.diff import compare_apis
from generator.documents import load_document
from generator.emit import format_tree, package_files, rest_files, runtime_files
from generator.errors import GeneratorError, InputError
from generator.ir import Api
from generator.patches import apply
from generator.pin import KINDS, pin
from generator.repairs import repair
from generator.revisions import Edition, read_edition

__all__ = ["Played", "replay"]

SUFFIXES = {".json", ".yaml", ".yml"}

# Imports every module below keap_api and calls nothing.
_IMPORT_ALL = """
import importlib, pkgutil, sys
sys.path.insert(0, sys.argv[1])
import keap_api
for module in pkgutil.walk_packages(keap_api.__path__, "keap_api."):
    importlib.import_module(module.name)
"""


@dataclass(slots=True)
class Played:
    """One document's way: counts as published and as generated, seconds, and what changed since the one before."""

    name: str
    operations: tuple[int, int] = (0, 0)
    parameters: tuple[int, int] = (0, 0)
    settled: int = 0
    seconds: float = 0.0
    breaking: int | None = None
    other: int | None = None
    error: str = ""

    @property
    def lost(self) -> bool:
        """Whether something is missing, or the document could not be generated at all."""
        return bool(self.error) or self.operations[0] != self.operations[1] or self.parameters[0] > self.parameters[1]


def replay(folder: Path, overlays: Path, progress: Callable[[str], None] = lambda _: None) -> Iterator[Played]:
    """Plays every document of ``folder``, by API and release.

    Raises:
        InputError: the folder holds none.
    """
    files = [path for path in folder.iterdir() if path.suffix in SUFFIXES] if folder.is_dir() else []
    if not files:
        raise InputError(f"{folder}: no folder with OpenAPI documents")
    known: list[Edition] = []
    for path in sorted(files, key=lambda p: _natural(p.name)):
        try:
            known.append(read_edition(path))
        except GeneratorError as error:
            yield Played(path.name, error=str(error))
    for kind in KINDS:
        before: Api | None = None
        for edition in known:
            if edition.kind == kind:
                progress(edition.label)
                played = Played(edition.label)
                begun = time.perf_counter()
                try:
                    before = _play(edition, overlays, before, played)
                except GeneratorError as error:
                    played.error = str(error)
                played.seconds = time.perf_counter() - begun
                yield played


def _play(edition: Edition, overlays: Path, before: Api | None, played: Played) -> Api:
    # Counted in the document as it came, before any of our own steps.
    published = _count(load_document(edition.data, edition.label))
    pinned = pin(edition.kind, edition.data, edition.label).document
    document, stale = apply(pinned, overlays / f"{edition.kind}.yaml", True)
    document, repairs = repair(document)
    api, reports = build(edition.kind, document)
    played.settled = len(stale) + len(repairs) + len(reports)
    made = sum(len(o.parameters) for o in api.operations)
    played.operations = (published[0], len(api.operations))
    played.parameters = (published[1], made)
    with tempfile.TemporaryDirectory() as scratch:
        package = Path(scratch) / "keap_api"
        files = {**runtime_files(xmlrpc=False), **package_files(xmlrpc=False), **rest_files(api, document)}
        for name, text in files.items():
            (package / name).parent.mkdir(parents=True, exist_ok=True)
            (package / name).write_text(text, encoding="utf-8")
        format_tree(package)
        done = subprocess.run(
            [sys.executable, "-I", "-c", _IMPORT_ALL, scratch], capture_output=True, text=True, check=False
        )
        if done.returncode:
            raise GeneratorError(f"cannot be imported: {done.stderr.strip().splitlines()[-1][:300]}")
    if before is not None:
        report = compare_apis(before, api)
        played.breaking, played.other = len(report.breaking), len(report.changes) - len(report.breaking)
    return api


def _count(document: dict[str, object]) -> tuple[int, int]:
    """Operations and the parameters they can be called with, shared ones counted at each operation."""
    operations = parameters = 0
    paths = document.get("paths")
    for item in paths.values() if isinstance(paths, dict) else ():
        if not isinstance(item, dict):
            continue
        shared = item.get("parameters") or []
        for method, operation in item.items():
            if method in ("get", "put", "post", "delete", "options", "head", "patch", "trace"):
                operations += 1
                own = {
                    (p.get("in"), p.get("name")) if "$ref" not in p else p["$ref"]
                    for p in operation.get("parameters") or []
                }
                more = {(p.get("in"), p.get("name")) if "$ref" not in p else p["$ref"] for p in shared}
                parameters += len(own | more)
    return operations, parameters


def _natural(name: str) -> list[tuple[int, str]]:
    """2.0.9 before 2.0.20."""
    return [(int(part), "") if part.isdigit() else (0, part) for part in re.split(r"(\d+)", name)]
