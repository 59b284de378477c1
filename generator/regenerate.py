"""From ``specs/`` and ``overlays/openapi/`` to ``keap_api``: written aside as a whole, then swapped in."""

from __future__ import annotations

import difflib
import os
import shutil
import tempfile
import time
from collections.abc import Callable, Generator, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from filelock import FileLock

from generator.build import build
from generator.documents import load_document, read_bounded
from generator.emit import format_tree, package_files, rest_files, runtime_files
from generator.errors import GeneratorError, InputError
from generator.manifest import NAME, read_manifest, verify
from generator.patches import apply
from generator.repairs import repair

__all__ = ["ROOT", "Difference", "Row", "Sources", "Tree", "compare", "make", "regenerate"]

ROOT = Path(__file__).parent.parent
PACKAGE = "keap_api"
_ASIDE = ".regenerate-"
_REPLACED = ".replaced-"


@dataclass(frozen=True, slots=True)
class Sources:
    """What is read: the folder of pinned documents, the folder of patches, and what is left out."""

    specs: Path = ROOT / "specs"
    overlays: Path = ROOT / "overlays" / "openapi"
    allow_stale: bool = False
    without: frozenset[str] = frozenset()


@dataclass(slots=True)
class Row:
    """One line of the table that ends a run."""

    api: str
    version: str
    operations: int
    models: int
    files: int = 0
    lines: int = 0
    seconds: float = 0.0


@dataclass(slots=True)
class Tree:
    """All texts of ``keap_api`` by path, before formatting; ``reports`` tells what was settled by rule or is stale."""

    files: dict[str, str]
    rows: list[Row]
    reports: list[str] = field(default_factory=list)


def make(sources: Sources, progress: Callable[[str], None] = lambda _: None) -> Tree:
    """The tree in memory; nothing is written.

    Raises:
        InputError: a document cannot be read.
        StaleError: a patch no longer applies, or an operation or parameter would be lost.
    """
    if not sources.overlays.is_dir():
        raise InputError(f"{short(sources.overlays)} is no folder of patches")
    xmlrpc = "xmlrpc" not in sources.without
    tree = Tree({**runtime_files(xmlrpc=xmlrpc), **package_files(xmlrpc=xmlrpc)}, [])
    known = read_manifest(sources.specs)
    names: list[str] = []
    parsed: list[tuple[str, Any, Mapping[str, Any]]] = []
    for name in ("v1", "v2"):
        if name in sources.without:
            continue
        begun = time.perf_counter()
        progress(f"REST {name}: reading, patching, parsing")
        document, stale = apply(
            _read(sources.specs / f"{name}.json"), sources.overlays / f"{name}.yaml", sources.allow_stale
        )
        document, repairs = repair(document)
        api, reports = build(name, document)
        tree.reports += [f"{name}: {report}" for report in (*stale, *reports)]
        tree.reports += [f"{name}: {repair_}; the patch to commit:\n{repair_.patch}" for repair_ in repairs]
        tree.files |= rest_files(api, document)
        names += [f"{name}.{o.resource}.{o.method}" for o in api.operations]
        parsed.append((name, api.operations, document))
        models = len(api.models) + len(api.params)
        row = Row(f"REST {name}", known[name].version if name in known else "", len(api.operations), models)
        row.seconds = time.perf_counter() - begun
        tree.rows.append(row)
    if xmlrpc:
        # Imported here so that the REST clients can be made without the third one's table.
        from generator.xmlrpc import Document, emit, emit_mapping, load, load_mapping

        begun = time.perf_counter()
        progress("XML-RPC: reading the method table")
        table = load(sources.specs / "xmlrpc.yaml", names)
        mapping = None
        if not sources.without & {"v1", "v2"} and (sources.specs / "xmlrpc-rest.yaml").is_file():
            documents = Document()
            for one in parsed:
                documents.add(*one)
            wires = [entry.wire for entry in table.entries]
            mapping = load_mapping(sources.specs / "xmlrpc-rest.yaml", documents, wires, table.tables)
            tree.files |= emit_mapping(mapping)
        tree.files |= emit(table, mapping)
        tree.rows.append(Row("XML-RPC", "", len(table.entries), 0, seconds=time.perf_counter() - begun))
    return tree


def regenerate(sources: Sources, out: Path, progress: Callable[[str], None] = lambda _: None) -> Tree:
    """Writes ``out/keap_api``: the old tree stands until the new one is whole."""
    tree = make(sources, progress)
    try:
        out.mkdir(parents=True, exist_ok=True)
        with _only_one(out):
            aside = Path(tempfile.mkdtemp(prefix=_ASIDE, dir=out))
            try:
                progress("writing and formatting")
                _write(tree, aside / PACKAGE)
                _swap(aside / PACKAGE, out / PACKAGE)
            finally:
                shutil.rmtree(aside, ignore_errors=True)
    except OSError as error:
        raise GeneratorError(f"{out} cannot be written: {error.strerror or error}") from error
    return tree


@dataclass(frozen=True, slots=True)
class Difference:
    """One file that is not as ``regenerate`` would write it."""

    path: str
    kind: str
    diff: str = ""


def compare(sources: Sources, out: Path, progress: Callable[[str], None] = lambda _: None) -> list[Difference]:
    """What ``regenerate`` would change in ``out``: changed, missing and untracked files."""
    tree = make(sources, progress)
    with tempfile.TemporaryDirectory() as folder:
        aside = Path(folder)
        progress("formatting and comparing")
        _write(tree, aside / PACKAGE)
        wanted, found = _contents(aside), _contents(out)
    return [*_unfinished_pull(sources.specs), *_differences(wanted, found)]


def _unfinished_pull(specs: Path) -> Iterator[Difference]:
    try:
        verify(specs)
    except InputError as error:
        yield Difference(f"specs/{NAME}", "changed", str(error))


def _differences(wanted: Mapping[str, bytes], found: Mapping[str, bytes]) -> Iterator[Difference]:
    for path in sorted({*wanted, *found}):
        if path not in found:
            yield Difference(path, "missing")
        elif path not in wanted:
            yield Difference(path, "untracked")
        elif wanted[path] != found[path]:
            old, new = (c[path].decode("utf-8", "replace").splitlines() for c in (found, wanted))
            lines = difflib.unified_diff(old, new, f"{path} (as it is)", f"{path} (as it should be)", n=1, lineterm="")
            shown = [line[:160] for _, line in zip(range(20), lines, strict=False)]
            yield Difference(path, "changed", "\n".join(shown))


def _contents(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts and not path.relative_to(folder).parts[0].startswith(".")
    }


def _write(tree: Tree, folder: Path) -> None:
    for path, text in tree.files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8", newline="\n")
    format_tree(folder)
    for row in tree.rows:
        written = list((folder / row.api.lower().removeprefix("rest ").replace("-", "")).rglob("*.py"))
        row.files = len(written)
        row.lines = sum(p.read_bytes().count(b"\n") for p in written)


def _swap(new: Path, old: Path) -> None:
    """Puts ``new`` in the place of ``old``; a crash between the two renames is healed by the next run."""
    replaced = old.with_name(f"{_REPLACED}{old.name}")
    shutil.rmtree(replaced, ignore_errors=True)
    if old.exists():
        old.rename(replaced)
    new.rename(old)
    shutil.rmtree(replaced, ignore_errors=True)


@contextmanager
def _only_one(out: Path) -> Generator[None]:
    """One writer at a time; what a killed one left behind is put back or cleared away."""
    with FileLock(out / ".regenerate.lock"):
        heal(out)
        yield


def heal(out: Path) -> None:
    """Puts the old tree back if a writer was killed between the two renames, and clears away its leftovers."""
    package, replaced = out / PACKAGE, out / f"{_REPLACED}{PACKAGE}"
    if replaced.exists() and not package.exists():
        replaced.rename(package)
    for left in (*out.glob(f"{_ASIDE}*"), *out.glob(f"{_REPLACED}*")):
        shutil.rmtree(left, ignore_errors=True)


def _read(path: Path) -> dict[str, Any]:
    try:
        return load_document(read_bounded(path), short(path))
    except OSError as error:
        raise InputError(f"{short(path)} cannot be read: {error.strerror or error}") from error


def short(path: Path) -> str:
    """A path as a person would type it from here."""
    try:
        return os.path.relpath(path)
    except ValueError:
        return str(path)
