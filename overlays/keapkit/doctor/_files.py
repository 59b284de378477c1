"""The smallest file, by both APIs: whether it comes as bytes, or as base64 in JSON."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Final

from ._context import Context, path_to, records_in
from ._documents import read_operations
from ._forms import is_base64
from ._probes import PAGE, Rank
from ._wire import NOT_JSON

if TYPE_CHECKING:
    from ._documents import Described

__all__ = ["queue_files"]

_LARGEST: Final = 1_000_000


def _name(version: str) -> str:
    """What a report calls the download of a file, which each API does in its own way."""
    return f"{version}.files.download"


def queue_files(context: Context) -> None:
    """Queue a list of files of each API; a download follows."""
    for version in ("v1", "v2"):
        described = read_operations().get(f"{version}.files.list")
        if described is not None:
            context.queue.add(Rank.FILE, "file", described.name, partial(_choose, context, described))


def _choose(context: Context, described: Described) -> None:
    size = {"limit": PAGE} if described.version == "v1" else {"page_size": PAGE}
    read = context.read(described, "page", described.path, size)
    records = None if read is None else records_in(read[1], described)
    sized = [
        (record.get("file_size", 0), str(record["id"]))
        for record in records or ()
        if isinstance(record, dict)
        and str(record.get("id")).isalnum()
        and str(record["id"]).isascii()
        and isinstance(record.get("file_size", 0), int)
    ]
    if not sized:
        context.findings.unseen(_name(described.version), "no-records")
        return
    smallest, id_ = min(sized)
    if smallest > _LARGEST:
        context.findings.unseen(_name(described.version), "too-large")
        return
    follow = _download_v1 if described.version == "v1" else _download_v2
    context.queue.add(Rank.FILE + 0.1, "file", _name(described.version), partial(follow, context, id_))


def _download_v1(context: Context, id_: str) -> None:
    described = read_operations()["v1.files.get"]
    answer = context.wire.get(path_to(described, id_), {"optional_properties": "file_data"})
    if answer is None or answer.status != 200:
        context.findings.unseen(_name("v1"), "no-response" if answer is None else "unavailable")
        return
    body: Any = answer.json
    data = body.get("file_data") if isinstance(body, dict) else None
    right = isinstance(data, str) and is_base64(data)
    context.findings.fact("v1-file-data-is-base64", right)
    if not right:
        seen = "absent" if data is None else "other"
        context.findings.add(_name("v1"), "download", "file_data", expected="base64", seen=seen)


def _download_v2(context: Context, id_: str) -> None:
    described = read_operations()["v2.files.data"]
    answer = context.wire.get(path_to(described, id_))
    if answer is None or answer.status != 200:
        context.findings.unseen(_name("v2"), "no-response" if answer is None else "unavailable")
        return
    packed = answer.json is not NOT_JSON and isinstance(answer.json, str) and is_base64(answer.json)
    context.findings.fact("v2-file-comes-as-bytes", not ("json" in answer.media and packed))
