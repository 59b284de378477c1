"""The bodies of files, beside the table of their metadata."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from keapkit.errors import ForbiddenError, NotFoundError, ResponseError

from ._catalog import resource_named
from ._flatten import Flattener

if TYPE_CHECKING:
    from keapkit import Keap

    from ._progress import Tally
    from ._spool import Spool

__all__ = ["download_files", "local_name"]


def local_name(file_id: str, name: str | None) -> str:
    """A name in a folder: the id, which is unique, and what is harmless of the file's own name."""
    plain = re.sub(r"[^\w.() -]+", "_", name or "").strip(" .")[-100:]
    return f"{file_id}-{plain}" if plain else file_id


def download_files(keap: Keap, spool: Spool, folder: Path, tally: Tally) -> tuple[int, dict[str, str]]:
    """Download the bodies of all files of a walk that are not in the folder yet.

    Returns:
        How many files the folder has of them, and why others have no body, by id: the response could not be used.
    """
    walk = spool.walk("files")
    missing: dict[str, str] = {}
    if walk is None:
        return 0, missing
    folder.mkdir(parents=True, exist_ok=True)
    flattener = Flattener(resource_named("files"))
    places = {column.name: at for at, column in enumerate(flattener.tables[0].columns)}
    count = 0
    for page in spool.pages(walk):
        columns = flattener.flatten([(page.content, page.context)]).columns["files"]
        for file_id, name in zip(columns[places["id"]], columns[places["file_name"]], strict=True):
            target = folder / local_name(file_id, name)
            if not target.exists():  # a download appears under its name when it is whole
                try:
                    keap.files.download(file_id, target)
                except (ResponseError, NotFoundError, ForbiddenError) as error:
                    missing[file_id] = str(error)
                    continue
                tally.calls["files"] = tally.calls.get("files", 0) + 1
                tally.say("files", "fetch")
            count += 1
    return count, missing
