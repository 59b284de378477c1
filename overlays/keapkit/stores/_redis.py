"""Tokens in Redis: for services on several machines."""

from __future__ import annotations

import threading
from collections.abc import Generator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any

from keapkit.errors import LockTimeoutError, StoreConflictError, TokenStoreError, ValidationError

from ._base import Entry, tenant_name

if TYPE_CHECKING:
    import redis

__all__ = ["RedisStore"]

# Compare-and-set: 0 when the generation is another one.
_SWAP = """
local current = redis.call('GET', KEYS[1])
local generation = 0
if current then generation = cjson.decode(current)['generation'] end
if generation ~= tonumber(ARGV[1]) then return 0 end
redis.call('SET', KEYS[1], ARGV[2])
redis.call('SADD', KEYS[2], ARGV[3])
return 1
"""
_LEASE = 30.0  # seconds after which a dead holder's lock is free; a living one renews it three times as often


class RedisStore:
    """Keeps tokens in Redis, under ``{<prefix>}:token:<tenant>``. Needs the extra ``keapkit[redis]``.

    A token is as durable as the server makes it: set ``appendonly yes`` there, and ``appendfsync always`` if a power
    cut must not cost a login. Tokens are stored in the clear: use TLS and a password.

    Args:
        server: a URL (``redis://``, ``rediss://``, ``unix://``) or a ``redis.Redis`` of your own.
        prefix: of all keys.

    Raises:
        ValidationError: the extra is not installed, or the URL is not one of Redis.
    """

    def __init__(self, server: str | redis.Redis, *, prefix: str = "keapkit") -> None:
        try:
            import redis
        except ImportError:
            raise ValidationError("RedisStore needs the extra: pip install 'keapkit[redis]'") from None
        if isinstance(server, str):
            try:
                server = redis.Redis.from_url(server, socket_timeout=10, socket_connect_timeout=10)
            except ValueError:
                raise ValidationError("the Redis URL must begin with redis://, rediss:// or unix://") from None
        self._redis: Any = server
        self._prefix = "{" + prefix + "}"

    def __repr__(self) -> str:
        return f"RedisStore(prefix={self._prefix[1:-1]!r})"

    def tenants(self) -> list[str]:
        """The tenants that have an entry, sorted."""
        with _named():
            return sorted(
                name.decode() if isinstance(name, bytes) else name for name in self._redis.smembers(self._all)
            )

    def load(self, tenant: str) -> Entry | None:
        """The tenant's entry, or None."""
        key = self._key("token", tenant)
        with _named():
            data = self._redis.get(key)
        if data is None:
            return None
        return Entry.load(
            data if isinstance(data, bytes) else data.encode(), tenant_name(tenant), place=f"Redis key {key}"
        )

    def swap(self, entry: Entry, expected: int) -> None:
        """See :meth:`TokenStore.swap`."""
        keys = [self._key("token", entry.tenant), self._all]
        with _named():
            done = self._redis.eval(_SWAP, len(keys), *keys, expected, entry.dump(), entry.tenant)
        # The Redis client repeats a command whose answer was lost: then the conflict is with our own write.
        if not done and self.load(entry.tenant) != entry:
            raise StoreConflictError(f"the token of {entry.tenant} changed meanwhile")

    @contextmanager
    def lock(self, tenant: str, timeout: float) -> Generator[None]:
        """See :meth:`TokenStore.lock`. A holder's death frees it within half a minute."""
        with _named():
            lock = self._redis.lock(self._key("lock", tenant), timeout=_LEASE, sleep=0.02, thread_local=False)
            if not lock.acquire(blocking=True, blocking_timeout=max(0.0, timeout)):
                raise LockTimeoutError(f"another process held the token of {tenant} for {timeout:g} s")
        ended = threading.Event()
        renewer = threading.Thread(target=_renew, args=(lock, ended), name="keapkit-lock-lease", daemon=True)
        renewer.start()
        try:
            yield
        finally:
            ended.set()
            renewer.join()
            # Losing the lease is no error here: the generation number still decides who may write.
            with suppress(TokenStoreError), _named():
                lock.release()

    @property
    def _all(self) -> str:
        return f"{self._prefix}:tenants"

    def _key(self, what: str, tenant: str) -> str:
        return f"{self._prefix}:{what}:{tenant_name(tenant)}"


def _renew(lock: Any, ended: threading.Event) -> None:
    while not ended.wait(_LEASE / 3):
        with suppress(TokenStoreError), _named():
            lock.extend(_LEASE, replace_ttl=True)


@contextmanager
def _named() -> Generator[None]:
    """Redis errors as ours."""
    import redis

    try:
        yield
    except redis.RedisError as error:
        raise TokenStoreError(f"Redis failed: {type(error).__name__}: {error}") from error
