"""One file per tenant, in the user's own configuration directory."""

from __future__ import annotations

import errno
import os
import stat
import sys
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

from keapkit.errors import (
    LockTimeoutError,
    StoreAccessError,
    StoreConflictError,
    StoreFullError,
    TokenStoreError,
    ValidationError,
)

from ._base import Entry, tenant_name

__all__ = ["FileStore", "default_directory", "durable_write", "home", "read_private", "store_error"]

_FULL = {errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)}
_DENIED = {errno.EACCES, errno.EPERM, errno.EROFS}
_POLL = 0.02


def home() -> Path:
    """keapkit's directory: ``KEAPKIT_HOME``, else the platform's place for a user's configuration.

    ``$XDG_CONFIG_HOME/keapkit`` or ``~/.config/keapkit``; ``~/Library/Application Support/keapkit`` on macOS;
    ``%APPDATA%\\keapkit`` on Windows.
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


def default_directory() -> Path:
    """Where :class:`FileStore` keeps its files when no directory is given."""
    return home() / "tokens"


class FileStore:
    """Keeps each tenant's token in ``<directory>/<tenant>.json``, readable by its owner only.

    A write is a new file, flushed to the disk and moved over the old one: a crash leaves one of them whole.

    Args:
        directory: made when missing; :func:`default_directory` by default. It must be on a file system whose locks work
            (local disks; NFS from version 4).
    """

    def __init__(self, directory: str | os.PathLike[str] | None = None) -> None:
        self.directory = Path(directory).expanduser() if directory is not None else default_directory()

    def __repr__(self) -> str:
        return f"FileStore({str(self.directory)!r})"

    def tenants(self) -> list[str]:
        """The tenants that have a file, sorted."""
        try:
            names = [path.stem for path in self.directory.glob("*.json")]
        except OSError as error:
            raise store_error(error, self.directory) from error
        return sorted(name for name in names if _is_tenant(name))

    def load(self, tenant: str) -> Entry | None:
        """The tenant's entry, or None when there is no file.

        Raises:
            StoreAccessError: other users may read the file, or this one may not.
            CorruptTokenError, TokenVersionError, WrongTenantError: see there.
        """
        path = self._path(tenant)
        data = read_private(path)
        return None if data is None else Entry.load(data, tenant_name(tenant), place=str(path), path=str(path))

    def swap(self, entry: Entry, expected: int) -> None:
        """See :meth:`TokenStore.swap`; also raises StoreFullError and StoreAccessError. The old file is kept."""
        path = self._path(entry.tenant)
        with self._locked(path.with_suffix(".write-lock"), 30):
            current = self.load(entry.tenant)
            if (current.generation if current else 0) != expected:
                raise StoreConflictError(f"the token in {path} changed meanwhile", path=str(path))
            durable_write(path, entry.dump(), self._next(entry.tenant))

    @contextmanager
    def lock(self, tenant: str, timeout: float) -> Generator[None]:
        """See :meth:`TokenStore.lock`."""
        with self._locked(self._path(tenant).with_suffix(".lock"), timeout):
            self._settle(tenant)
            yield

    def _path(self, tenant: str) -> Path:
        return self.directory / f"{tenant_name(tenant)}.json"

    def _next(self, tenant: str) -> Path:
        return self.directory / f".{tenant_name(tenant)}.next"

    def _settle(self, tenant: str) -> None:
        """Finish or undo what a writer left that died between writing the new file and moving it into place."""
        _path, leftover = self._path(tenant), self._next(tenant)
        if not leftover.exists():
            return
        entry = self.load(tenant)
        with suppress(TokenStoreError):
            data = read_private(leftover)
            found = Entry.load(data, tenant_name(tenant), place=str(leftover)) if data else None
            # A journal entry that was not in place yet is undone: nobody was asked. A new pair is finished.
            if entry and found and entry.pending and not found.pending and found.generation == entry.generation + 1:
                self.swap(found, entry.generation)
        with suppress(OSError):
            leftover.unlink(missing_ok=True)

    @contextmanager
    def _locked(self, path: Path, timeout: float) -> Generator[None]:
        import filelock  # 8 ms, and needed for writing only

        try:
            self.directory.mkdir(mode=0o700, parents=True, exist_ok=True)
            lock = filelock.FileLock(path, timeout=max(0.0, timeout), mode=0o600)
            lock.acquire(poll_interval=_POLL)
        except filelock.Timeout:
            raise LockTimeoutError(f"another process held {path} for {timeout:g} s", path=str(path)) from None
        except OSError as error:
            raise store_error(error, path) from error
        try:
            yield
        finally:
            lock.release()


def read_private(path: Path) -> bytes | None:
    """A file's content, or None when there is no file.

    Raises:
        StoreAccessError: other users may read or change it, where the platform can tell.
    """
    try:
        with path.open("rb") as file:
            mode = os.fstat(file.fileno()).st_mode
            if os.name == "posix" and mode & 0o007:
                raise StoreAccessError(
                    f"{path} is open to other users (mode {stat.S_IMODE(mode):o}): chmod 600 it, and log in again if"
                    " somebody may have read it",
                    path=str(path),
                )
            return file.read()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise store_error(error, path) from error


def durable_write(path: Path, data: bytes, temporary: Path) -> None:
    """Replace ``path`` as a whole, mode 0600; it is on the disk when this returns.

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
        if os.name == "posix":  # Windows has no way to flush a directory
            directory = os.open(path.parent, os.O_RDONLY)
            try:
                os.fsync(directory)
            finally:
                os.close(directory)
    except OSError as error:
        raise store_error(error, path) from error


def _flush(descriptor: int) -> None:
    if sys.platform == "darwin":
        import fcntl

        fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)  # fsync leaves the data in the drive's cache there
    else:
        os.fsync(descriptor)


def store_error(error: OSError, path: Path) -> TokenStoreError:
    """The named error for an operating system's error."""
    if error.errno in _FULL:
        return StoreFullError(f"no space for {path}: {error.strerror}", path=str(path))
    if error.errno in _DENIED:
        return StoreAccessError(f"{path} cannot be used: {error.strerror}", path=str(path))
    return TokenStoreError(f"{path} cannot be used: {error.strerror or type(error).__name__}", path=str(path))


def _is_tenant(name: str) -> bool:
    try:
        return tenant_name(name) == name
    except ValidationError:
        return False
