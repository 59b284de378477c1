"""Tokens in this process only: for tests, and for programs that keep them elsewhere themselves."""

from __future__ import annotations

import threading
from collections import defaultdict
from collections.abc import Generator
from contextlib import contextmanager

from keapkit.errors import LockTimeoutError, StoreConflictError

from ._base import Entry

__all__ = ["MemoryStore"]


class MemoryStore:
    """Keeps tokens until the process ends. A refreshed token that is nowhere else is then lost: log in again."""

    def __init__(self) -> None:
        self._entries: dict[str, Entry] = {}
        self._guard = threading.Lock()
        self._locks: defaultdict[str, threading.Lock] = defaultdict(threading.Lock)

    def __repr__(self) -> str:
        return f"MemoryStore(tenants={len(self._entries)})"

    def tenants(self) -> list[str]:
        """The tenants that have an entry, sorted."""
        with self._guard:
            return sorted(self._entries)

    def load(self, tenant: str) -> Entry | None:
        """The tenant's entry, or None."""
        with self._guard:
            return self._entries.get(tenant)

    def swap(self, entry: Entry, expected: int) -> None:
        """See :meth:`TokenStore.swap`."""
        with self._guard:
            current = self._entries.get(entry.tenant)
            if (current.generation if current else 0) != expected:
                raise StoreConflictError(f"the token of {entry.tenant} changed meanwhile")
            self._entries[entry.tenant] = entry

    @contextmanager
    def lock(self, tenant: str, timeout: float) -> Generator[None]:
        """See :meth:`TokenStore.lock`."""
        with self._guard:
            lock = self._locks[tenant]
        if not lock.acquire(timeout=timeout):
            raise LockTimeoutError(f"another thread held the token of {tenant} for {timeout:g} s")
        try:
            yield
        finally:
            lock.release()
