"""The way from a document to generated code, one step after the other:

    write(emit(build(normalize(overlay(load("v2", data, name), overlays)))), folder)

Each step takes what the last one returned. `regenerate`, `diff`, `replay`, `update` and the tests all go this way.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from generator.build import build as build_api
from generator.documents import load_document, read_bounded, short_path
from generator.emit import format_tree, rest_files
from generator.errors import InputError
from generator.ir import Api
from generator.normalization import Normalization
from generator.normalize import normalize as normalize_document
from generator.overlays import apply_overlay
from generator.pin import Kind, pin

__all__ = ["BuiltApi", "Spec", "build", "emit", "generate", "load", "load_pinned", "normalize", "overlay", "write"]


@dataclass(frozen=True, slots=True)
class Spec:
    """The document of one API on its way.

    Attributes:
        notes: Lines about what was read or left out.
        stale: Overlay actions that no longer fit.
        settled: What the general rules did.
    """

    kind: Kind
    document: Mapping[str, Any]
    notes: tuple[str, ...] = ()
    stale: tuple[str, ...] = ()
    settled: tuple[Normalization, ...] = ()


@dataclass(frozen=True, slots=True)
class BuiltApi:
    """An API ready to be written, and the document it was built from, which the package carries as data."""

    api: Api
    spec: Spec

    @property
    def notes(self) -> tuple[str, ...]:
        """Everything that was noted on the way, one text each."""
        settled = (f"{each}; the overlay action for it:\n{each.overlay_action}" for each in self.spec.settled)
        return (*self.spec.stale, *settled, *self.spec.notes)


def load(kind: Kind, data: bytes, name: str) -> Spec:
    """The document in `data`, published or pinned, in its pinned form; `name` is for messages.

    Raises:
        InputError: it is not an OpenAPI document, or it describes the other API.
    """
    pinned = pin(kind, data, name)
    return Spec(kind, pinned.document, pinned.notes)


def load_pinned(kind: Kind, specs: Path) -> Spec:
    """The document of an API in the folder of pinned documents.

    Raises:
        InputError: it cannot be read, or it is not an OpenAPI document.
    """
    path = specs / f"{kind}.json"
    try:
        return Spec(kind, load_document(read_bounded(path), short_path(path)))
    except OSError as error:
        raise InputError(f"{short_path(path)}: cannot be read ({error.strerror or error})") from None


def overlay(spec: Spec, overlays: Path, *, allow_stale: bool = True) -> Spec:
    """The document after its overlay actions; `overlays` is their folder, or one overlay file.

    Raises:
        InputError: the overlay cannot be read.
        StaleError: an action no longer applies and `allow_stale` is False; if True, `stale` says so.
    """
    path = overlays if overlays.is_file() else overlays / f"{spec.kind}.yaml"
    document, stale = apply_overlay(spec.document, path, allow_stale)
    return replace(spec, document=document, stale=(*spec.stale, *stale))


def normalize(spec: Spec) -> Spec:
    """The document after the general rules of `generator/normalize.py`."""
    document, settled = normalize_document(spec.document)
    return replace(spec, document=document, settled=(*spec.settled, *settled))


def build(spec: Spec) -> BuiltApi:
    """The API that a normalized document describes.

    Raises:
        StaleError: an operation or a parameter would be lost.
    """
    api, notes = build_api(spec.kind, spec.document)
    return BuiltApi(api, replace(spec, notes=(*spec.notes, *notes)))


def generate(spec: Spec, overlays: Path, *, allow_stale: bool = True) -> BuiltApi:
    """The steps from a loaded document to its API."""
    return build(normalize(overlay(spec, overlays, allow_stale=allow_stale)))


def emit(built: BuiltApi) -> dict[str, str]:
    """The texts of one API's code by path below `keap_api`, not formatted yet."""
    return rest_files(built.api, built.spec.document)


def write(files: Mapping[str, str], folder: Path) -> None:
    """Writes texts below `folder` and formats the Python among them.

    Raises:
        GeneratorError: a file is not valid Python.
    """
    for path, text in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8", newline="\n")
    format_tree(folder)
