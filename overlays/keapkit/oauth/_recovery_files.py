"""Recovery files: new pairs of tokens that their store did not accept.

One file per pair, mode 0600, in the first of these directories that works: `recovery` in keapkit's own directory, then
`keapkit-<user ID>` in the system's temporary directory. The next start puts the pair into the store and deletes
the file.
"""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from pathlib import Path

from keapkit._credential import fingerprint
from keapkit._private_files import durable_write, home, read_private
from keapkit.errors import TokenStoreError
from keapkit.stores._base import StoredToken

__all__ = ["delete", "find", "save"]


def save(stored: StoredToken, pending_id: str) -> Path | None:
    """Write a file of its own for a token and return its path, or None if no directory works."""
    for directory in _directories():
        path = directory / f"{_prefix(stored.client_id, stored.tenant)}{pending_id}.json"
        with suppress(OSError, TokenStoreError):
            directory.mkdir(mode=0o700, parents=True, exist_ok=True)
            if _is_ours(directory):
                durable_write(path, stored.dump(), path.with_suffix(".tmp"))
                return path
    return None


def find(client_id: str, tenant: str) -> list[tuple[Path, StoredToken]]:
    """Return the recovery files of a tenant, newest pair first. Unreadable ones are left alone."""
    found: list[tuple[Path, StoredToken]] = []
    for directory in _directories():
        with suppress(OSError):
            for path in directory.glob(f"{_prefix(client_id, tenant)}*.json") if _is_ours(directory) else ():
                with suppress(TokenStoreError):
                    if data := read_private(path):
                        found.append((path, StoredToken.load(data, tenant, source=str(path), path=str(path))))
    return sorted(found, key=lambda pair: pair[1].token.issued_at, reverse=True)


def delete(path: Path) -> None:
    """Delete a recovery file whose pair is safe elsewhere, or outdated."""
    with suppress(OSError):
        path.unlink(missing_ok=True)


def _prefix(client_id: str, tenant: str) -> str:
    return f"{tenant}.{fingerprint('client', client_id)[:12]}."


def _directories() -> list[Path]:
    user = os.getuid() if hasattr(os, "getuid") else "user"
    return [home() / "recovery", Path(tempfile.gettempdir()) / f"keapkit-{user}"]


def _is_ours(directory: Path) -> bool:
    """Return whether nobody else can write or read files there; everyone shares the temporary directory."""
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
