"""`regenerate` and `check`: from `specs/` and `overlays/openapi/` to `keap_api`, written aside and swapped in whole."""

from __future__ import annotations

import difflib
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from generator import pipeline
from generator.atomic_write import exclusive, replacing
from generator.counts import wrong_counts
from generator.documents import short_path
from generator.emit import package_files, runtime_files
from generator.errors import InputError, StaleError
from generator.ir import Api
from generator.manifest import NAME, read_manifest, verify
from generator.pin import KINDS, Kind, Pinned
from generator.references import check_references

__all__ = [
    "PACKAGE",
    "ROOT",
    "Difference",
    "Sources",
    "SummaryRow",
    "Tree",
    "build_tree",
    "compare",
    "generatable",
    "regenerate",
]

ROOT = Path(__file__).parent.parent
PACKAGE = "keap_api"

Progress = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Sources:
    """What a run reads.

    Attributes:
        specs: The folder of pinned documents.
        overlays: The folder of overlays.
        allow_stale: Whether stale overlay actions and references are noted instead of stopping the run.
        without: The APIs to leave out.
        repository: Where to check the references of hand-written files; None to check none.
    """

    specs: Path = ROOT / "specs"
    overlays: Path = ROOT / "overlays" / "openapi"
    allow_stale: bool = False
    without: frozenset[str] = frozenset()
    repository: Path | None = None


@dataclass(slots=True)
class SummaryRow:
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
    """The texts of `keap_api` by path, before formatting.

    `notes` say what is stale or was left out, `settled` what the general rules did.
    """

    files: dict[str, str]
    rows: list[SummaryRow]
    apis: list[Api] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    settled: list[str] = field(default_factory=list)


def generatable(overlays: Path) -> Callable[[Kind, Pinned], None]:
    """A check for `pull_all` that refuses a document that no client can be generated from.

    A stale overlay action is no reason: it is mended after the document is there.
    """

    def check(kind: Kind, pinned: Pinned) -> None:
        with suppress(StaleError):
            pipeline.emit(pipeline.generate(pipeline.Spec(kind, pinned.document), overlays))

    return check


def build_tree(sources: Sources, progress: Progress = lambda _: None) -> Tree:
    """The tree in memory; nothing is written.

    Raises:
        InputError: a document cannot be read.
        StaleError: an overlay action or a reference no longer applies, or an operation or parameter would be lost.
    """
    if not sources.overlays.is_dir():
        raise InputError(f"{short_path(sources.overlays)}: no such folder of overlays")
    xmlrpc = "xmlrpc" not in sources.without
    tree = Tree({**runtime_files(xmlrpc=xmlrpc), **package_files(xmlrpc=xmlrpc)}, [])
    known = read_manifest(sources.specs)
    stale: list[str] = []
    documents: list[tuple[str, Any, Mapping[str, Any]]] = []
    for kind in KINDS:
        if kind in sources.without:
            continue
        started = time.perf_counter()
        progress(f"REST {kind}: reading, correcting, parsing")
        spec = pipeline.load_pinned(kind, sources.specs)
        try:
            corrected = pipeline.normalize(pipeline.overlay(spec, sources.overlays))
            stale += corrected.stale
            built = pipeline.build(corrected)
        except StaleError as error:
            # What is lost may be lost because an action is stale.
            raise StaleError("\n".join([*stale, str(error)])) from None
        tree.files |= pipeline.emit(built)
        tree.notes += [f"{kind}: {note}" for note in built.spec.notes]
        settled = (f"{kind}: {each}; the overlay action for it:\n{each.overlay_action}" for each in built.spec.settled)
        tree.settled += settled
        api = built.api
        tree.apis.append(api)
        documents.append((kind, api.operations, built.spec.document))
        version = known[kind].version if kind in known else ""
        row = SummaryRow(f"REST {kind}", version, len(api.operations), len(api.models) + len(api.params))
        row.seconds = time.perf_counter() - started
        tree.rows.append(row)
    if xmlrpc:
        # Imported here so that the REST clients can be generated without the method table.
        from generator.xmlrpc import Document, emit, emit_mapping, load, load_mapping

        started = time.perf_counter()
        progress("XML-RPC: reading the method table")
        names = [f"{api.name}.{o.resource}.{o.method}" for api in tree.apis for o in api.operations]
        table = load(sources.specs / "xmlrpc.yaml", names)
        mapping = None
        if not sources.without & {"v1", "v2"} and (sources.specs / "xmlrpc-rest.yaml").is_file():
            published = Document()
            for one in documents:
                published.add(*one)
            wires = [entry.wire for entry in table.entries]
            try:
                mapping = load_mapping(sources.specs / "xmlrpc-rest.yaml", published, wires, table.tables)
            except InputError as error:
                # Without its mapping, XML-RPC is not answered over REST; all else is as good as before.
                stale.append(str(error))
            else:
                tree.files |= emit_mapping(mapping)
        stale += table.stale
        tree.files |= emit(table, mapping)
        tree.rows.append(SummaryRow("XML-RPC", "", len(table.entries), 0, seconds=time.perf_counter() - started))
    if sources.repository is not None:
        stale += map(str, check_references(sources.repository, tree.apis))
    if stale and not sources.allow_stale:
        raise StaleError("\n".join(stale))
    tree.notes[:0] = [f"stale: {line}" for line in stale]
    return tree


def regenerate(sources: Sources, out: Path, progress: Progress = lambda _: None) -> Tree:
    """Writes `out/keap_api`; the old tree stays until the new one is complete.

    Raises:
        InputError: a document cannot be read, or the tree cannot be written.
        StaleError: as in `build_tree`.
    """
    tree = build_tree(sources, progress)
    if out.exists() and not out.is_dir():
        raise InputError(f"{short_path(out)}: cannot be written (not a folder)")
    with exclusive(out), replacing(out) as staging:
        progress("writing and formatting")
        _write(tree, staging / PACKAGE)
    return tree


@dataclass(frozen=True, slots=True)
class Difference:
    """One file that differs from what `regenerate` would write; `kind` is changed, missing or untracked."""

    path: str
    kind: str
    diff: str = ""


def compare(sources: Sources, out: Path, progress: Progress = lambda _: None) -> list[Difference]:
    """What `regenerate` would change in `out`: changed, missing and untracked files."""
    tree = build_tree(sources, progress)
    with tempfile.TemporaryDirectory() as folder:
        progress("formatting and comparing")
        _write(tree, Path(folder) / PACKAGE)
        wanted, found = _contents(Path(folder)), _contents(out)
    pages = wrong_counts(sources.repository) if sources.repository is not None else ()
    counts = (Difference(page, "changed", "a count differs from the manifest's") for page in pages)
    return [*_unfinished_pull(sources.specs), *_differences(wanted, found), *counts]


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
            lines = difflib.unified_diff(old, new, f"{path} (on disk)", f"{path} (regenerated)", n=1, lineterm="")
            shown = [line[:160] for _, line in zip(range(20), lines, strict=False)]
            yield Difference(path, "changed", "\n".join(shown))


def _contents(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts and not path.relative_to(folder).parts[0].startswith(".")
    }


def _write(tree: Tree, folder: Path) -> None:
    pipeline.write(tree.files, folder)
    for row in tree.rows:
        written = list((folder / row.api.lower().removeprefix("rest ").replace("-", "")).rglob("*.py"))
        row.files = len(written)
        row.lines = sum(p.read_bytes().count(b"\n") for p in written)
