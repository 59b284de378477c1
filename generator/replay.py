"""`replay`: takes every document of a folder all the way, from pinning to imported modules; nothing may be lost."""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from generator import pipeline
from generator.diff import compare_apis
from generator.documents import load_document
from generator.emit import package_files, runtime_files
from generator.errors import GeneratorError, InputError
from generator.ir import Api
from generator.openapi_structure import UNDOCUMENTED, operations
from generator.pin import KINDS
from generator.runtime._http import HTTP_METHODS
from generator.spec_versions import SpecVersion, read_version

__all__ = ["ReplayResult", "read_folder", "replay"]

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
class ReplayResult:
    """What became of one document.

    Attributes:
        operations: How many were published, and how many were generated; `parameters` likewise.
        notes: How many things were settled by rule or are stale.
        breaking: Breaking changes since the document before; `other` likewise; None for the first one.
        error: Why it could not be generated, "" if it was.
    """

    name: str
    operations: tuple[int, int] = (0, 0)
    parameters: tuple[int, int] = (0, 0)
    notes: int = 0
    seconds: float = 0.0
    breaking: int | None = None
    other: int | None = None
    error: str = ""

    @property
    def lost(self) -> bool:
        """Whether something is missing, or the document could not be generated at all."""
        return bool(self.error) or self.operations[0] != self.operations[1] or self.parameters[0] > self.parameters[1]


def read_folder(folder: Path) -> Iterator[SpecVersion | ReplayResult]:
    """The documents of a folder by API and release; a result with an error for each that cannot be read.

    Raises:
        InputError: the folder holds none.
    """
    files = [path for path in folder.iterdir() if path.suffix in SUFFIXES] if folder.is_dir() else []
    if not files:
        raise InputError(f"{folder}: not a folder with OpenAPI documents")
    versions: list[SpecVersion] = []
    for path in sorted(files, key=lambda p: _natural(p.name)):
        try:
            versions.append(read_version(path))
        except GeneratorError as error:
            yield ReplayResult(path.name, error=str(error))
    for kind in KINDS:
        yield from (version for version in versions if version.kind == kind)


def replay(folder: Path, overlays: Path, progress: Callable[[str], None] = lambda _: None) -> Iterator[ReplayResult]:
    """Replays every document of `folder`, and compares each with the one before it of the same API.

    Raises:
        InputError: the folder holds none.
    """
    before: tuple[str, Api] | None = None
    for version in read_folder(folder):
        if isinstance(version, ReplayResult):
            yield version
            continue
        progress(version.label)
        result = ReplayResult(version.label)
        started = time.perf_counter()
        try:
            api = _replay(version, overlays, result)
            if before is not None and before[0] == version.kind:
                report = compare_apis(before[1], api)
                result.breaking, result.other = len(report.breaking), len(report.changes) - len(report.breaking)
            before = version.kind, api
        except GeneratorError as error:
            result.error = str(error)
        except Exception as error:  # a crash of ours is a result, too, and the next document may pass
            result.error = f"crash: {type(error).__name__}: {error}"
        result.seconds = time.perf_counter() - started
        yield result


def _replay(version: SpecVersion, overlays: Path, result: ReplayResult) -> Api:
    # Counted in the document as it came, before any of our own steps.
    published = _count(load_document(version.data, version.label))
    built = pipeline.generate(pipeline.load(version.kind, version.data, version.label), overlays)
    result.notes = len(built.notes)
    made = sum(len(o.parameters) for o in built.api.operations)
    restored = sum(UNDOCUMENTED in operation for _, _, operation in operations(built.spec.document))
    result.operations = (published[0], len(built.api.operations) - restored)
    # Some are left out on purpose, with a note.
    result.parameters = (published[1], made + sum(each.dropped for each in built.spec.settled))
    with tempfile.TemporaryDirectory() as scratch:
        files = {**runtime_files(xmlrpc=False), **package_files(xmlrpc=False), **pipeline.emit(built)}
        pipeline.write(files, Path(scratch) / "keap_api")
        command = [sys.executable, "-I", "-c", _IMPORT_ALL, scratch]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            raise GeneratorError(f"cannot be imported: {done.stderr.strip().splitlines()[-1][:300]}")
    return built.api


def _count(document: dict[str, object]) -> tuple[int, int]:
    """Operations and the parameters they can be called with, shared ones counted at each operation."""
    number = parameters = 0
    paths = document.get("paths")
    for item in paths.values() if isinstance(paths, dict) else ():
        if not isinstance(item, dict):
            continue
        shared = item.get("parameters") or []
        for method, operation in item.items():
            if method in HTTP_METHODS:
                number += 1
                declared = [*shared, *(operation.get("parameters") or [])]
                parameters += len({p["$ref"] if "$ref" in p else (p.get("in"), p.get("name")) for p in declared})
    return number, parameters


def _natural(name: str) -> list[tuple[int, str]]:
    """2.0.9 before 2.0.20."""
    return [(int(part), "") if part.isdigit() else (0, part) for part in re.split(r"(\d+)", name)]
