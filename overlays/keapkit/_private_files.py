"""Files that only their owner may read, written so that a crash leaves the old content or the new, never a mixture."""

from __future__ import annotations

import errno
import os
import stat
import sys
from contextlib import suppress
from pathlib import Path

from .errors import StoreAccessError, StoreFullError, TokenStoreError

__all__ = ["durable_write", "flush_directory", "home", "read_private", "store_error"]

_FULL = {errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)}
_DENIED = {errno.EACCES, errno.EPERM, errno.EROFS}


def home() -> Path:
    """Return keapkit's directory: `KEAPKIT_HOME`, or the platform's place for a user's configuration.

    `$XDG_CONFIG_HOME/keapkit` or `~/.config/keapkit`; `~/Library/Application Support/keapkit` on macOS;
    `%APPDATA%\\keapkit` on Windows.
    """
    if chosen := os.environ.get("KEAPKIT_HOME"):
        return Path(chosen).expanduser()
    if sys.platform == "win32":
        base = Path(os.environ.get("APPDATA") or Path.home() / "AppData" / "Roaming")
    elif sys.platform == "darwin":
        base = Path.home() / "Library" / "Application Support"
    else:
        base = Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")
    return base / "keapkit"


def read_private(path: Path) -> bytes | None:
    """Return a file's content, or None if there is no file.

    Raises:
        StoreAccessError: other users may read or change it, where the platform can tell.
    """
    try:
        with path.open("rb") as file:
            mode = os.fstat(file.fileno()).st_mode
            if os.name == "posix" and mode & 0o007:
                raise StoreAccessError(
                    f"{path} is open to other users (mode {stat.S_IMODE(mode):o}): chmod 600 it, and log in again if"
                    " someone else may have read it",
                    path=str(path),
                )
            return file.read()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise store_error(error, path) from error


def durable_write(path: Path, data: bytes, temporary: Path) -> None:
    """Replace `path` as a whole, with mode 0600. The content is on the disk when this returns.

    Raises:
        StoreFullError, StoreAccessError, TokenStoreError: the old content is still in place.
    """
    try:
        flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
        descriptor = os.open(temporary, flags, 0o600)
        try:
            with open(descriptor, "wb") as file:
                if os.name == "posix":
                    os.fchmod(file.fileno(), 0o600)
                file.write(data)
                file.flush()
                _flush(file.fileno())
            os.replace(temporary, path)
        except BaseException:
            with suppress(OSError):
                temporary.unlink(missing_ok=True)
            raise
        flush_directory(path.parent)
    except OSError as error:
        raise store_error(error, path) from error


def flush_directory(directory: Path) -> None:
    """Put a directory's entries on the disk, so that what was renamed or deleted there stays so."""
    if os.name != "posix":
        return  # Windows has no way to flush a directory
    descriptor = os.open(directory, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def store_error(error: OSError, path: Path) -> TokenStoreError:
    """Return the store error for an operating system's error."""
    if error.errno in _FULL:
        return StoreFullError(f"no space left for {path}: {error.strerror}", path=str(path))
    if error.errno in _DENIED:
        return StoreAccessError(f"{path} cannot be used: {error.strerror}", path=str(path))
    return TokenStoreError(f"{path} cannot be used: {error.strerror or type(error).__name__}", path=str(path))


def _flush(descriptor: int) -> None:
    if sys.platform == "darwin":
        import fcntl

        fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)  # fsync leaves the data in the drive's cache there
    else:
        os.fsync(descriptor)
