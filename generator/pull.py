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

from generator.documents import read_bounded
from generator.download import download, public_name
from generator.errors import GeneratorError, InputError, NetworkError
from generator.manifest import NAME, Entry, read_manifest, write_manifest
from generator.pin import Counts, Kind, Pinned, pin
from generator.swap import exclusively, recover, swap_in

__all__ = ["ADDRESSES", "PullResult", "pull"]

# Where Keap publishes its documents, and where they are to be had when that address fails.
ADDRESSES: Mapping[Kind, tuple[str, ...]] = {
    "v1": (
        "https://crm.infusionsoft.com/app/v3/api-docs/V1",
        "https://api.infusionsoft.com/info-service/crm/docs/rest/V1",
    ),
    "v2": (
        "https://crm.infusionsoft.com/app/v3/api-docs/V2",
        "https://api.infusionsoft.com/info-service/crm/docs/rest/V2",
    ),
}


@dataclass(frozen=True, slots=True)
class PullResult:
    """``change`` is "none" (nothing was touched), "source" (same interface, new source: only the manifest) or
    "interface".
    """

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
    :class:`~generator.errors.InputError` for a document that is none, :class:`~generator.errors.NetworkError` for a
    download that failed; ``specs_dir`` is as before then.
    """
    with exclusively(specs_dir):
        recover(specs_dir)
        known = read_manifest(specs_dir)
        taken = _take(kind, source, specs_dir, known.get(kind))
        if taken is None:
            return PullResult(kind, "none", known[kind], 0, ())
        entry = _entry(taken, published, today or dt.datetime.now(dt.UTC).date())
        return _store(kind, entry, taken.pinned, specs_dir, known)


@dataclass(frozen=True, slots=True)
class _Taken:
    name: str
    data: bytes
    pinned: Pinned
    etag: str | None = None


def _take(kind: Kind, source: str | None, specs_dir: Path, known: Entry | None) -> _Taken | None:
    """The document at its source, pinned; None when the server says that it is the one we have."""
    if source is not None and not _is_address(source):
        path = Path(source)
        try:
            data = read_bounded(path)
        except OSError as error:
            raise InputError(f"{path.name}: cannot be read ({error.strerror})") from None
        return _Taken(path.name, data, pin(kind, data, path.name))
    failures: list[GeneratorError] = []
    for url in (source,) if source is not None else ADDRESSES[kind]:
        try:
            return _fetch(kind, url, specs_dir, known)
        except (NetworkError, InputError) as error:
            failures.append(error)
    text = "; ".join(str(failure) for failure in failures)
    raise type(failures[0])(text)


def _fetch(kind: Kind, url: str, specs_dir: Path, known: Entry | None) -> _Taken | None:
    name = public_name(url)
    etag = None
    if known is not None and known.source == name and _is_pinned(specs_dir, kind, known):
        etag = known.etag
    got = download(url, etag)
    if got.content is None:
        if etag is None:
            raise NetworkError(f"{name}: status 304 to a request without condition")
        return None
    return _Taken(name, got.content, pin(kind, got.content, name), got.etag)


def _is_address(source: str) -> bool:
    return "://" in source


def _store(kind: Kind, entry: Entry, pinned: Pinned, specs_dir: Path, known: Mapping[str, Entry]) -> PullResult:
    old = known.get(kind)
    target = specs_dir / f"{kind}.json"
    same_interface = old is not None and target.is_file() and target.read_bytes() == pinned.content
    # The day of this pull, and what a server calls this state of the document, are no change of it.
    if old is not None and entry.published is None:
        entry = replace(entry, published=old.published if entry.raw_sha256 == old.raw_sha256 else None)
    if same_interface and old is not None and replace(entry, pulled=old.pulled, etag=old.etag) == old:
        return PullResult(kind, "none", old, pinned.folds, (*pinned.notes, *pinned.unread))
    files = {NAME: write_manifest({**known, kind: entry})}
    if not same_interface:
        files[target.name] = pinned.content
    swap_in(specs_dir, files)
    return PullResult(
        kind, "source" if same_interface else "interface", entry, pinned.folds, (*pinned.notes, *pinned.unread)
    )


def _is_pinned(specs_dir: Path, kind: Kind, entry: Entry) -> bool:
    try:
        return hashlib.sha256((specs_dir / f"{kind}.json").read_bytes()).hexdigest() == entry.pinned_sha256
    except OSError:
        return False


def _entry(taken: _Taken, published: str | None, today: dt.date) -> Entry:
    pinned = taken.pinned
    counts: Counts = pinned.counts
    return Entry(
        source=taken.name,
        version=_version(taken.name, pinned.document),
        published=published or _date(taken.name),
        pulled=today.isoformat(),
        servers=pinned.servers,
        raw_sha256=hashlib.sha256(taken.data).hexdigest(),
        pinned_sha256=pinned.sha256,
        operations=counts.operations,
        parameters=counts.parameters,
        schemas=counts.schemas,
        properties=counts.properties,
        etag=taken.etag,
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
