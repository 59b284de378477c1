"""Recovery files: a pair of tokens that arrived and that its store could not take.

One file per pair, mode 0600, in the first of these directories that takes it: ``recovery`` in keapkit's own directory,
then ``keapkit-<user id>`` in the system's temporary directory. The next start puts the pair into the store and deletes
the file.
"""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from pathlib import Path

from keapkit._credential import fingerprint
from keapkit.errors import TokenStoreError
from keapkit.stores import Entry
from keapkit.stores._file import durable_write, home, read_private

__all__ = ["delete", "find", "save"]


def save(entry: Entry, pending_id: str) -> Path | None:
    """Keep ``entry`` in a file of its own; None when no directory takes it."""
    for directory in _directories():
        path = directory / f"{_prefix(entry.client_id, entry.tenant)}{pending_id}.json"
        with suppress(OSError, TokenStoreError):
            directory.mkdir(mode=0o700, parents=True, exist_ok=True)
            if _is_ours(directory):
                durable_write(path, entry.dump(), path.with_suffix(".tmp"))
                return path
    return None


def find(client_id: str, tenant: str) -> list[tuple[Path, Entry]]:
    """The recovery files of a tenant, newest pair first. Unreadable ones are left alone."""
    found: list[tuple[Path, Entry]] = []
    for directory in _directories():
        with suppress(OSError):
            for path in directory.glob(f"{_prefix(client_id, tenant)}*.json") if _is_ours(directory) else ():
                with suppress(TokenStoreError):
                    if data := read_private(path):
                        found.append((path, Entry.load(data, tenant, place=str(path), path=str(path))))
    return sorted(found, key=lambda pair: pair[1].token.issued_at, reverse=True)


def delete(path: Path) -> None:
    """Delete a recovery file whose pair is safe elsewhere, or superseded."""
    with suppress(OSError):
        path.unlink(missing_ok=True)


def _prefix(client_id: str, tenant: str) -> str:
    return f"{tenant}.{fingerprint('client', client_id)[:12]}."


def _directories() -> list[Path]:
    user = os.getuid() if hasattr(os, "getuid") else "user"
    return [home() / "recovery", Path(tempfile.gettempdir()) / f"keapkit-{user}"]


def _is_ours(directory: Path) -> bool:
    """Whether nobody else can put files there or read them: the temporary directory is shared."""
    if os.name != "posix":
        return directory.is_dir()
    with suppress(OSError):
        about = directory.lstat()
        return (
            directory.is_dir()
            and not directory.is_symlink()
            and about.st_uid == os.geteuid()
            and not about.st_mode & 0o022
        )
    return False
