"""``pull``: takes a published document, from a file or an address, into ``specs/``.

The document and the manifest are written aside and then swapped in; an interrupted swap is finished by the next run.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from generator.errors import InputError
from generator.manifest import NAME, Entry, read_manifest, write_manifest
from generator.pin import Counts, Kind, Pinned, pin
from generator.swap import exclusively, recover, swap_in

__all__ = ["PullResult", "pull"]


@dataclass(frozen=True, slots=True)
class PullResult:
    """``change`` is "none" (nothing was touched), "source" (same interface, new source: only the manifest) or "interface"."""

    kind: Kind
    change: str
    entry: Entry
    folds: int
    notes: tuple[str, ...]


def pull(
    kind: Kind,
    source: str | None,
    specs_dir: Path,
    *,
    published: str | None = None,
    today: dt.date | None = None,
) -> PullResult:
    """Pins the document at ``source``, a file or an https address (None: where Keap publishes it), in ``specs_dir``.

    ``published`` (YYYY-MM-DD) is the day of publication where neither file name nor server says it. Raises
    :class:`~generator.errors.InputError` for a document that is none, :class:`~generator.errors.NetworkError` for a download
    that failed; ``specs_dir`` is as before then.
    """
    specs_dir.mkdir(parents=True, exist_ok=True)
    with exclusively(specs_dir):
        recover(specs_dir)
        known = read_manifest(specs_dir)
        path = Path(source or "")
        try:
            data = path.read_bytes()
        except OSError as error:
            raise InputError(f"{path.name}: cannot be read ({error.strerror})") from None
        pinned = pin(kind, data, path.name)
        entry = _entry(path.name, data, pinned, published, today or dt.datetime.now(dt.UTC).date())
        return _store(kind, entry, pinned, specs_dir, known)


def _store(kind: Kind, entry: Entry, pinned: Pinned, specs_dir: Path, known: Mapping[str, Entry]) -> PullResult:
    old = known.get(kind)
    target = specs_dir / f"{kind}.json"
    same_interface = old is not None and target.is_file() and target.read_bytes() == pinned.content
    if same_interface and old is not None and replace(entry, pulled=old.pulled) == old:
        return PullResult(kind, "none", old, pinned.folds, pinned.notes)
    files = {NAME: write_manifest({**known, kind: entry})}
    if not same_interface:
        files[target.name] = pinned.content
    swap_in(specs_dir, files)
    return PullResult(kind, "source" if same_interface else "interface", entry, pinned.folds, pinned.notes)


def _entry(name: str, data: bytes, pinned: Pinned, published: str | None, today: dt.date) -> Entry:
    counts: Counts = pinned.counts
    return Entry(
        source=name,
        version=_version(name, pinned.document),
        published=published or _date(name),
        pulled=today.isoformat(),
        servers=pinned.servers,
        raw_sha256=hashlib.sha256(data).hexdigest(),
        pinned_sha256=pinned.sha256,
        operations=counts.operations,
        parameters=counts.parameters,
        schemas=counts.schemas,
        properties=counts.properties,
    )


def _version(name: str, document: Mapping[str, Any]) -> str:
    """The release: what the document says, or, where that is only "v2", the number in the file's name."""
    said = str(document.get("info", {}).get("version", ""))
    if re.fullmatch(r"(v?\d+)?", said) and (match := re.search(r"\d+\.\d+\.\d+", name)):
        return match[0]
    return said


def _date(name: str) -> str | None:
    match = re.search(r"\d{4}-\d\d-\d\d", name)
    return match[0] if match else None
