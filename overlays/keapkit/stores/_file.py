"""One file per tenant, in the user's configuration directory."""

from __future__ import annotations

import os
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

from keapkit._private_files import durable_write, flush_directory, home, read_private, store_error
from keapkit.errors import LockTimeoutError, StoreConflictError, TokenStoreError, ValidationError

from ._base import StoredToken, tenant_name

__all__ = ["FileTokenStore", "default_directory"]

_POLL = 0.02


def default_directory() -> Path:
    """Return the directory that `FileTokenStore` uses when you name none."""
    return home() / "tokens"


class FileTokenStore:
    """Stores each tenant's token in `<directory>/<tenant>.json`, readable by its owner only.

    A write is a new file, flushed to the disk and moved over the old one: a crash leaves one of them whole.

    Args:
        directory: created when missing; `default_directory()` by default. It must be on a file system whose locks work
            (local disks; NFS from version 4).
    """

    def __init__(self, directory: str | os.PathLike[str] | None = None) -> None:
        self.directory = Path(directory).expanduser() if directory is not None else default_directory()

    def __repr__(self) -> str:
        return f"FileTokenStore({str(self.directory)!r})"

    def tenants(self) -> list[str]:
        """Return the tenants that have a file, sorted."""
        try:
            names = [path.stem for path in self.directory.glob("*.json")]
        except OSError as error:
            raise store_error(error, self.directory) from error
        return sorted(name for name in names if _is_tenant(name))

    def load(self, tenant: str) -> StoredToken | None:
        """Return the tenant's token, or None if there is no file.

        Raises:
            StoreAccessError: other users may read the file, or this one may not.
            CorruptTokenError, TokenVersionError, WrongTenantError: see `StoredToken.load`.
        """
        path = self._path(tenant)
        data = read_private(path)
        return None if data is None else StoredToken.load(data, tenant_name(tenant), source=str(path), path=str(path))

    def compare_and_set(self, stored: StoredToken, expected: int) -> None:
        """See `TokenStore.compare_and_set`; also raises StoreFullError and StoreAccessError. The old file is kept."""
        path = self._path(stored.tenant)
        with self._locked(path.with_suffix(".write-lock"), 30):
            current = self.load(stored.tenant)
            if (current.generation if current else 0) != expected:
                raise StoreConflictError(f"someone else changed the token in {path}", path=str(path))
            durable_write(path, stored.dump(), self._next(stored.tenant))

    def delete(self, tenant: str) -> bool:
        """Delete the tenant's file, even one that cannot be read. See `TokenStore.delete`."""
        path = self._path(tenant)
        with self._locked(path.with_suffix(".write-lock"), 30):
            try:
                self._next(tenant).unlink(missing_ok=True)
                path.unlink()
                flush_directory(self.directory)
            except FileNotFoundError:
                return False
            except OSError as error:
                raise store_error(error, path) from error
            return True

    @contextmanager
    def lock(self, tenant: str, timeout: float) -> Generator[None]:
        """See `TokenStore.lock`."""
        with self._locked(self._path(tenant).with_suffix(".lock"), timeout):
            self._recover(tenant)
            yield

    def _path(self, tenant: str) -> Path:
        return self.directory / f"{tenant_name(tenant)}.json"

    def _next(self, tenant: str) -> Path:
        return self.directory / f".{tenant_name(tenant)}.next"

    def _recover(self, tenant: str) -> None:
        """Finish or undo what a writer left that died between writing the new file and moving it into place."""
        leftover = self._next(tenant)
        if not leftover.exists():
            return
        stored = self.load(tenant)
        with suppress(TokenStoreError):
            data = read_private(leftover)
            found = StoredToken.load(data, tenant_name(tenant), source=str(leftover)) if data else None
            # A journal record that was not in place yet is undone: nobody was asked. A new pair is finished.
            if stored and found and stored.pending and not found.pending and found.generation == stored.generation + 1:
                self.compare_and_set(found, stored.generation)
        with suppress(OSError):
            leftover.unlink(missing_ok=True)

    @contextmanager
    def _locked(self, path: Path, timeout: float) -> Generator[None]:
        import filelock  # takes 8 ms to import, and only writing needs it

        try:
            self.directory.mkdir(mode=0o700, parents=True, exist_ok=True)
            lock = filelock.FileLock(path, timeout=max(0.0, timeout), mode=0o600)
            lock.acquire(poll_interval=_POLL)
        except filelock.Timeout:
            raise LockTimeoutError(
                f"another process held {path} for {timeout:g} s; try again", path=str(path)
            ) from None
        except OSError as error:
            raise store_error(error, path) from error
        try:
            yield
        finally:
            lock.release()


def _is_tenant(name: str) -> bool:
    try:
        return tenant_name(name) == name
    except ValidationError:
        return False
