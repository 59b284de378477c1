"""Rate limiting: use the whole quota without being refused.

>>> throttle = Throttle.for_key()                                     # this process only
>>> throttle = Throttle.for_key(store="sqlite:///var/keap.sqlite")    # all processes of this machine
>>> throttle = Throttle.for_app(store="redis://cache:6379/0")         # several machines
>>> throttle = Throttle([Rate.spaced(5), Rate.window(120), Rate.daily(15_000)])   # half of a key's quota

Two clients share a limit when they have the same credential, the same origin (scheme, host and port of `base_url`) and
the same store. A custom `transport=` changes none of this, because it may well lead to Keap; see `default_throttle` for
the exception.
"""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING, TypeAlias

import httpx

from keapkit.errors import LimitStoreError, ValidationError

from ._clock import SYSTEM_CLOCK, Clock
from ._limiter import RateLimiter
from ._memory import MemoryLimitStore, living_stores, release_after_fork, settle_before_fork
from ._quota_headers import Quota, QuotaWindow
from ._rates import APP_RATES, KEY_RATES, TENANT_RATES, Rate
from ._reservation import Permit
from ._store import LimitStore
from ._transport import ThrottleTransport

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

__all__ = [
    "Clock",
    "LimitStore",
    "LimitStoreError",
    "LimitStoreLike",
    "MemoryLimitStore",
    "Permit",
    "Quota",
    "QuotaWindow",
    "Rate",
    "RateLimiter",
    "Throttle",
    "ThrottleTransport",
    "default_throttle",
]

LimitStoreLike: TypeAlias = "LimitStore | str | Path"
"""`"memory"`, `"sqlite:///path"` or a Path, `"redis://..."` (`rediss://`, `unix://`), or a store object."""

_MEMORY = MemoryLimitStore()
# One limiter per shared store, origin and key, for as long as the process lives: a limiter that was dropped would
# forget what it has sent. Memory stores keep their own.
_limiters: dict[tuple[object, ...], RateLimiter] = {}
_lock = threading.Lock()


class Throttle:
    """How many calls are allowed, and where they are counted.

    Args:
        rates: the limits; all of them hold. They are ceilings: what the server says can only lower them.
        store: where calls are counted: `"memory"` (this process), `"sqlite:///path"` or a path (the processes of one
            machine), `"redis://host:port/db"` (several machines; needs the extra `redis`), or a store object.
        tenant_rates: the limits of a tenant over all its credentials, () for none.
        clock: the time; tests pass their own.

    Raises:
        ValidationError: the store is a string of unknown form.
        MissingExtraError: the store is a Redis server and the extra `redis` is not installed.
    """

    def __init__(
        self,
        rates: Sequence[Rate],
        store: LimitStoreLike = "memory",
        *,
        tenant_rates: Sequence[Rate] = TENANT_RATES,
        clock: Clock = SYSTEM_CLOCK,
    ) -> None:
        self.rates = tuple(rates)
        self.tenant_rates = tuple(tenant_rates)
        self.store = open_store(store)
        self._clock = clock

    @classmethod
    def for_key(cls, store: LimitStoreLike = "memory") -> Throttle:
        """The limits of a Personal Access Token or Service Account Key: 10 a second, 240 a minute, 30,000 a day."""
        return cls(KEY_RATES, store)

    @classmethod
    def for_app(cls, store: LimitStoreLike = "memory") -> Throttle:
        """The limits of an OAuth client id over all tenants: 25 a second, 1,500 a minute, 150,000 a day."""
        return cls(APP_RATES, store)

    def limiter(self, limit_key: str, origin: str = "") -> RateLimiter:
        """The limiter of a key or client id. All of this process that count the same limit in the same store share it.

        Args:
            limit_key: names the limit without revealing the credential, such as a hash of the key. When rates differ,
                the first ones stay.
            origin: the API's scheme, host and port, such as `https://api.infusionsoft.com`.
        """
        return self._limiter(limit_key, origin, self.rates)

    def tenant_limiter(self, tenant_id: str, origin: str = "") -> RateLimiter | None:
        """The limiter of a tenant, None when there are no `tenant_rates`."""
        return self._limiter(f"tenant:{tenant_id}", origin, self.tenant_rates) if self.tenant_rates else None

    def _limiter(self, key: str, origin: str, rates: tuple[Rate, ...]) -> RateLimiter:
        key = f"{key}@{origin}" if origin else key
        store = self.store
        known = store.limiters if isinstance(store, MemoryLimitStore) else _limiters
        place = (self._clock, key) if isinstance(store, MemoryLimitStore) else (store.identity, self._clock, key)
        try:
            return known[place]
        except KeyError:
            with _lock:
                return known.setdefault(place, RateLimiter(key, rates, store, self._clock))

    def __repr__(self) -> str:
        # Not the store: its address may hold a password.
        return f"Throttle(rates={self.rates!r})"


def default_throttle(*, app: bool = False, transport: object = None) -> Throttle:
    """The throttle of a client that was given none (`throttle="auto"`).

    Calls over `httpx.MockTransport`, `httpx.ASGITransport`, `httpx.WSGITransport`, or a transport whose attribute
    `in_process` is true never reach Keap: such a client has the same limits, but counts for itself, so that it neither
    waits for others nor makes them wait.

    Args:
        app: whether the credential is an OAuth application's.
        transport: the client's custom transport, or None.
    """
    store: LimitStoreLike = MemoryLimitStore() if _is_in_process(transport) else "memory"
    return Throttle.for_app(store) if app else Throttle.for_key(store)


def _is_in_process(transport: object) -> bool:
    if isinstance(transport, (httpx.MockTransport, httpx.ASGITransport, httpx.WSGITransport)):
        return True
    return getattr(transport, "in_process", False) is True


def open_store(store: LimitStoreLike) -> LimitStore:
    """The store that a string, path or object means; databases are opened on first use.

    Raises:
        ValidationError: a string of unknown form.
    """
    if isinstance(store, os.PathLike):
        from ._sqlite import SQLiteLimitStore

        return SQLiteLimitStore(store)
    if not isinstance(store, str):
        return store
    if store == "memory":
        return _MEMORY
    scheme, colon, rest = store.partition("://")
    if scheme == "sqlite" and rest.startswith("/") and len(rest) > 1:
        from ._sqlite import SQLiteLimitStore

        # As SQLAlchemy writes it: three slashes and a relative path, four and an absolute one.
        return SQLiteLimitStore(rest[1:])
    if colon and scheme in ("redis", "rediss", "unix"):
        from ._redis import RedisLimitStore

        return RedisLimitStore(store)
    # Not the value itself: an address may hold a password.
    raise ValidationError('expected "memory", "sqlite:///path", a path, "redis://..." or a store object', path="store")


def _after_fork() -> None:
    global _lock
    _lock = threading.Lock()
    stores = living_stores()
    for store in stores:
        store.reset()
    for limiter in (*_limiters.values(), *(limiter for store in stores for limiter in store.limiters.values())):
        limiter.reset()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(before=settle_before_fork, after_in_parent=release_after_fork, after_in_child=_after_fork)
