"""`pull`: takes published documents, from files or addresses, into `specs/`: all of them or none.

The documents and the manifest are written aside and then swapped in; the next run finishes an interrupted swap.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from generator.atomic_write import exclusive, replacing
from generator.documents import read_bounded
from generator.download import download, public_name
from generator.errors import GeneratorError, InputError, NetworkError
from generator.manifest import NAME, Entry, read_manifest, write_manifest
from generator.pin import Kind, Pinned, pin
from generator.query_facts import lost_facts

__all__ = ["ADDRESSES", "CHANGES", "PullRequest", "PullResult", "pull", "pull_all"]

# Where Keap publishes its documents, and where they are available when that address fails.
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


CHANGES: Mapping[str, str] = {
    "none": "no change",
    "source": "same interface, new source",
    "interface": "interface changed",
}
"""What a pull can find, in words."""


@dataclass(frozen=True, slots=True)
class PullRequest:
    """One document to take.

    Attributes:
        source: A file or an https address; None for where Keap publishes it.
        version: Its release, where neither the document nor its file name says it.
        published: The day Keap published it (YYYY-MM-DD), where the file name does not say it.
    """

    source: str | None = None
    version: str | None = None
    published: str | None = None

    def __post_init__(self) -> None:
        if self.published is not None:
            try:
                dt.date.fromisoformat(self.published)
            except ValueError:
                raise InputError(f"published {self.published!r}: expected a day as YYYY-MM-DD") from None
        if self.version is not None and not re.fullmatch(r"[\w.+-]{1,60}", self.version):
            raise InputError(f"version {self.version[:80]!r}: expected a release such as 2.0.26")


@dataclass(frozen=True, slots=True)
class PullResult:
    """What a pull did.

    Attributes:
        change: `none` (nothing was touched), `source` (same interface, new source: only the manifest changed), or
            `interface`.
        restored: How many references were put back into a document that had lost them.
        notes: Lines for the person who pulls.
    """

    kind: Kind
    change: str
    entry: Entry
    restored: int = 0
    notes: tuple[str, ...] = ()


def pull(
    kind: Kind,
    source: str | None,
    specs_dir: Path,
    *,
    version: str | None = None,
    published: str | None = None,
    check: Callable[[Kind, Pinned], None] = lambda kind, pinned: None,
) -> PullResult:
    """Pins one document in `specs_dir`; see `pull_all`."""
    return pull_all({kind: PullRequest(source, version, published)}, specs_dir, check)[kind]


def pull_all(
    requests: Mapping[Kind, PullRequest],
    specs_dir: Path,
    check: Callable[[Kind, Pinned], None] = lambda kind, pinned: None,
) -> dict[Kind, PullResult]:
    """Pins the requested documents in `specs_dir`; APIs that are not requested stay as they are.

    Args:
        check: Gets each document before anything is changed, and raises an `InputError` to refuse it.

    Raises:
        InputError: a document cannot be read, is not an OpenAPI document, describes the other API, or is refused.
        NetworkError: a download failed. In both cases nothing was changed.
    """
    with exclusive(specs_dir):
        known = read_manifest(specs_dir)
        taken: dict[Kind, _Taken | None] = {
            kind: _take(kind, request, specs_dir, known.get(kind)) for kind, request in requests.items()
        }
        for kind, document in taken.items():
            if document is not None:
                try:
                    check(kind, document.pinned)
                except InputError as error:
                    raise InputError(f"{document.name}: {error}") from None
        entries: dict[str, Entry] = dict(known)
        files: dict[str, bytes] = {}
        results: dict[Kind, PullResult] = {}
        for kind, document in taken.items():
            if document is None:
                results[kind] = PullResult(kind, "none", known[kind])
                continue
            entry = _entry(document, requests[kind], known.get(kind))
            change = _change(kind, entry, document.pinned, specs_dir, known.get(kind))
            if change == "none":
                entry = known[kind]
            if change == "interface":
                files[f"{kind}.json"] = document.pinned.content
            entries[kind] = entry
            lost = _lost_facts(kind, specs_dir, document.pinned)
            said = (*document.pinned.notes, *document.pinned.unread, *lost)
            results[kind] = PullResult(kind, change, entry, document.pinned.restored, said)
        if files or entries != known:
            with replacing(specs_dir) as staging:
                for name, content in {**files, NAME: write_manifest(entries)}.items():
                    (staging / name).write_bytes(content)
        return results


@dataclass(frozen=True, slots=True)
class _Taken:
    name: str
    data: bytes
    pinned: Pinned
    etag: str | None = None


def _take(kind: Kind, request: PullRequest, specs_dir: Path, known: Entry | None) -> _Taken | None:
    """The document at its source, pinned; None if the server says that we have it already."""
    source = request.source
    if source is not None and "://" not in source:
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
    raise type(failures[0])("; ".join(map(str, failures)))


def _fetch(kind: Kind, url: str, specs_dir: Path, known: Entry | None) -> _Taken | None:
    name = public_name(url)
    etag = None
    if known is not None and known.source == name and _is_pinned(specs_dir, kind, known):
        etag = known.etag
    got = download(url, etag)
    if got.content is None:
        if etag is None:
            raise NetworkError(f"{name}: status 304, though the request had no condition")
        return None
    return _Taken(name, got.content, pin(kind, got.content, name), got.etag)


def _is_pinned(specs_dir: Path, kind: Kind, entry: Entry) -> bool:
    try:
        return hashlib.sha256((specs_dir / f"{kind}.json").read_bytes()).hexdigest() == entry.pinned_sha256
    except OSError:
        return False


def _lost_facts(kind: Kind, specs_dir: Path, pinned: Pinned) -> list[str]:
    """The query facts that the pinned document had and the new one lacks."""
    try:
        before = json.loads((specs_dir / f"{kind}.json").read_bytes())
        return lost_facts(before, pinned.document)
    except (OSError, ValueError, InputError):
        return []  # there is none, or it is broken, which is said where it is used


def _change(kind: Kind, entry: Entry, pinned: Pinned, specs_dir: Path, old: Entry | None) -> str:
    target = specs_dir / f"{kind}.json"
    if old is None or not target.is_file() or target.read_bytes() != pinned.content:
        return "interface"
    # What a server calls this state of the document is not a change of it.
    return "none" if replace(entry, etag=old.etag) == old else "source"


def _entry(taken: _Taken, request: PullRequest, old: Entry | None) -> Entry:
    pinned = taken.pinned
    raw_sha256 = hashlib.sha256(taken.data).hexdigest()
    # A document pulled again keeps what was said about it the first time.
    same = old if old is not None and old.raw_sha256 == raw_sha256 else None
    version = request.version or _version(taken.name, pinned.document) or (same.version if same else "")
    return Entry(
        source=taken.name,
        version=version or f"sha256:{raw_sha256[:12]}",
        published=request.published or _date(taken.name) or (same.published if same else None),
        servers=pinned.servers,
        raw_sha256=raw_sha256,
        pinned_sha256=pinned.sha256,
        operations=pinned.counts.operations,
        parameters=pinned.counts.parameters,
        schemas=pinned.counts.schemas,
        properties=pinned.counts.properties,
        etag=taken.etag,
    )


def _version(name: str, document: Mapping[str, Any]) -> str:
    """The release: what the document says or, where that is only `v2`, the number or month in the file's name."""
    said = str(document.get("info", {}).get("version", ""))[:60]
    if not re.fullmatch(r"(v?\d+)?", said):
        return said
    match = re.search(r"\d+\.\d+\.\d+", name) or re.search(r"\d{4}-\d\d(-\d\d)?", name)
    return match[0] if match else ""


def _date(name: str) -> str | None:
    match = re.search(r"\d{4}-\d\d-\d\d", name)
    return match[0] if match else None
