"""Tokens in this process only: for tests, and for programs that store them elsewhere themselves."""

from __future__ import annotations

import os
import threading
from collections import defaultdict
from collections.abc import Generator
from contextlib import contextmanager

from keapkit._fork import reset_after_fork
from keapkit.errors import ClientNotPicklableError, LockTimeoutError, StoreAccessError, StoreConflictError

from ._base import StoredToken

__all__ = ["MemoryTokenStore"]


class MemoryTokenStore:
    """Stores tokens until the process ends. A refreshed token that is nowhere else is lost then: log in again.

    A forked child inherits the tokens and may use them, but not refresh them: parent and child would spend the same
    refresh token, which works once. Where processes fork, use `FileTokenStore` or `RedisTokenStore`.
    """

    def __init__(self) -> None:
        self._tokens: dict[str, StoredToken] = {}
        self._process = os.getpid()
        self._after_fork()
        reset_after_fork(self._after_fork)

    def __repr__(self) -> str:
        return f"MemoryTokenStore(tenants={len(self._tokens)})"

    def __reduce__(self) -> tuple[object, ...]:
        raise ClientNotPicklableError(
            "a MemoryTokenStore's tokens are not sent to another process; use FileTokenStore or RedisTokenStore"
        )

    def tenants(self) -> list[str]:
        """Return the tenants that have a token, sorted."""
        with self._guard:
            return sorted(self._tokens)

    def load(self, tenant: str) -> StoredToken | None:
        """Return the tenant's token, or None."""
        with self._guard:
            return self._tokens.get(tenant)

    def compare_and_set(self, stored: StoredToken, expected: int) -> None:
        """See `TokenStore.compare_and_set`.

        Raises:
            StoreAccessError: this is a forked child of the process that made the store.
        """
        self._check_process()
        with self._guard:
            current = self._tokens.get(stored.tenant)
            if (current.generation if current else 0) != expected:
                raise StoreConflictError(f"someone else changed the token of tenant {stored.tenant}")
            self._tokens[stored.tenant] = stored

    def delete(self, tenant: str) -> bool:
        """See `TokenStore.delete`."""
        with self._guard:
            return self._tokens.pop(tenant, None) is not None

    @contextmanager
    def lock(self, tenant: str, timeout: float) -> Generator[None]:
        """See `TokenStore.lock`."""
        self._check_process()
        with self._guard:
            lock = self._locks[tenant]
        if not lock.acquire(timeout=max(0.0, timeout)):
            raise LockTimeoutError(f"another thread held the token of tenant {tenant} for {timeout:g} s; try again")
        try:
            yield
        finally:
            lock.release()

    def _check_process(self) -> None:
        if os.getpid() != self._process:
            raise StoreAccessError(
                "this MemoryTokenStore was made before the process forked: refreshing here would void the parent's"
                " tokens; use FileTokenStore or RedisTokenStore, or make the store in the child process"
            )

    def _after_fork(self) -> None:
        self._guard = threading.Lock()
        self._locks: defaultdict[str, threading.Lock] = defaultdict(threading.Lock)
