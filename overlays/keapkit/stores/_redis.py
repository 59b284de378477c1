"""Tokens in Redis: for services on several machines."""

from __future__ import annotations

import threading
from collections.abc import Generator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any

from keapkit._redis_client import redis_client
from keapkit.errors import (
    ClientNotPicklableError,
    LockTimeoutError,
    StoreConflictError,
    TokenStoreError,
)

from ._base import StoredToken, tenant_name

if TYPE_CHECKING:
    import redis

__all__ = ["RedisTokenStore"]

# Returns 0 when the generation is another one.
_COMPARE_AND_SET = """
local current = redis.call('GET', KEYS[1])
local generation = 0
if current then generation = cjson.decode(current)['generation'] end
if generation ~= tonumber(ARGV[1]) then return 0 end
redis.call('SET', KEYS[1], ARGV[2])
redis.call('SADD', KEYS[2], ARGV[3])
return 1
"""
_LEASE = 30.0  # seconds after which a dead holder's lock expires; a running one renews it three times as often


class RedisTokenStore:
    """Stores tokens in Redis, under `{<prefix>}:token:<tenant>`. Needs the extra `keapkit[redis]`.

    A token is as durable as the server makes it: set `appendonly yes` there, and `appendfsync always` if a power
    failure must not cost a login. Redis holds the tokens unencrypted: use TLS and a password.

    Args:
        server: a URL (`redis://`, `rediss://`, `unix://`) or a `redis.Redis` of your own.
        prefix: of all keys.

    Raises:
        MissingExtraError: the extra is not installed.
        ValidationError: this is not a Redis URL.
    """

    def __init__(self, server: str | redis.Redis, *, prefix: str = "keapkit") -> None:
        self._url = server if isinstance(server, str) else None
        if isinstance(server, str):
            server = redis_client(
                server, needed_by="RedisTokenStore", path="server", socket_timeout=10, socket_connect_timeout=10
            )
        self._redis: Any = server
        self._prefix = "{" + prefix + "}"

    def __repr__(self) -> str:
        return f"RedisTokenStore(prefix={self._prefix[1:-1]!r})"

    def __reduce__(self) -> tuple[object, ...]:
        if self._url is None or "@" in self._url or "password" in self._url:
            raise ClientNotPicklableError(
                "a RedisTokenStore is sent to another process only if its URL holds no password; make the client there"
            )
        return (_from_url, (self._url, self._prefix[1:-1]))

    def tenants(self) -> list[str]:
        """Return the tenants that have a token, sorted."""
        with _named():
            return sorted(
                name.decode() if isinstance(name, bytes) else name for name in self._redis.smembers(self._all)
            )

    def load(self, tenant: str) -> StoredToken | None:
        """Return the tenant's token, or None."""
        key = self._key("token", tenant)
        with _named():
            data = self._redis.get(key)
        if data is None:
            return None
        return StoredToken.load(
            data if isinstance(data, bytes) else data.encode(), tenant_name(tenant), source=f"Redis key {key}"
        )

    def compare_and_set(self, stored: StoredToken, expected: int) -> None:
        """See `TokenStore.compare_and_set`."""
        keys = [self._key("token", stored.tenant), self._all]
        with _named():
            done = self._redis.eval(_COMPARE_AND_SET, len(keys), *keys, expected, stored.dump(), stored.tenant)
        # The Redis client repeats a command whose response was lost: then the conflict is with our own write.
        if not done and self.load(stored.tenant) != stored:
            raise StoreConflictError(f"someone else changed the token of tenant {stored.tenant}")

    def delete(self, tenant: str) -> bool:
        """See `TokenStore.delete`."""
        with _named(), self._redis.pipeline() as pipeline:
            pipeline.delete(self._key("token", tenant))
            pipeline.srem(self._all, tenant_name(tenant))
            return bool(pipeline.execute()[0])

    @contextmanager
    def lock(self, tenant: str, timeout: float) -> Generator[None]:
        """See `TokenStore.lock`. When a holder dies, its lock is released within half a minute."""
        with _named():
            lock = self._redis.lock(self._key("lock", tenant), timeout=_LEASE, sleep=0.02, thread_local=False)
            if not lock.acquire(blocking=True, blocking_timeout=max(0.0, timeout)):
                raise LockTimeoutError(
                    f"another process held the token of tenant {tenant} for {timeout:g} s; try again"
                )
        ended = threading.Event()
        renewer = threading.Thread(target=_renew, args=(lock, ended), name="keapkit-lock-lease", daemon=True)
        renewer.start()
        try:
            yield
        finally:
            ended.set()
            renewer.join()
            # Losing the lease does no harm here: the generation number still decides who may write.
            with suppress(TokenStoreError), _named():
                lock.release()

    @property
    def _all(self) -> str:
        return f"{self._prefix}:tenants"

    def _key(self, what: str, tenant: str) -> str:
        return f"{self._prefix}:{what}:{tenant_name(tenant)}"


def _from_url(url: str, prefix: str) -> RedisTokenStore:
    return RedisTokenStore(url, prefix=prefix)


def _renew(lock: Any, ended: threading.Event) -> None:
    while not ended.wait(_LEASE / 3):
        with suppress(TokenStoreError), _named():
            lock.extend(_LEASE, replace_ttl=True)


@contextmanager
def _named() -> Generator[None]:
    """Raise Redis errors as TokenStoreError."""
    import redis

    try:
        yield
    except redis.RedisError as error:
        raise TokenStoreError(f"Redis failed: {type(error).__name__}: {error}") from error
