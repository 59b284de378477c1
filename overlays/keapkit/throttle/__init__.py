"""Pace: use the whole quota without being refused.

>>> throttle = Throttle.for_key()                                     # this process only
>>> throttle = Throttle.for_key(store="sqlite:///var/keap.sqlite")    # all processes of this machine
>>> throttle = Throttle.for_app(store="redis://cache:6379/0")         # several machines
>>> throttle = Throttle([Rate.spaced(5), Rate.window(120), Rate.daily(15_000)])   # half of a key's quota
"""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING, TypeAlias

from keap_api.errors import ValidationError

from ._clock import SYSTEM_CLOCK, Clock
from ._headers import Quota, QuotaWindow
from ._memory import MemoryStore
from ._pacer import Pacer, Permit
from ._rates import APP_RATES, KEY_RATES, TENANT_RATES, Rate
from ._transport import ThrottleTransport
from ._windows import Store, StoreError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

__all__ = [
    "Clock",
    "MemoryStore",
    "Pacer",
    "Permit",
    "Quota",
    "QuotaWindow",
    "Rate",
    "Store",
    "StoreError",
    "StoreLike",
    "Throttle",
    "ThrottleTransport",
]

StoreLike: TypeAlias = "Store | str | Path"
"""``"memory"``, ``"sqlite:///path"`` or a Path, ``"redis://..."`` (``rediss://``, ``unix://``), or a store object."""

_MEMORY = MemoryStore()
# One pacer per store and key in this process, for as long as it lives: a pacer that was dropped would forget what it
# has sent. Their number is that of the keys and tenants.
_pacers: dict[tuple[object, ...], Pacer] = {}
_lock = threading.Lock()


class Throttle:
    """How fast calls may go, and where that is counted.

    Args:
        rates: the limits; all of them hold. They are ceilings: what the server says can only lower them.
        store: where calls are counted: ``"memory"`` (this process), ``"sqlite:///path"`` or a path (the processes of
            one machine), ``"redis://host:port/db"`` (machines; needs the extra ``redis``), or a store object.
        tenant_rates: the limits of a tenant over all its credentials, () for none.
        clock: the time; tests give their own.
    """

    def __init__(
        self,
        rates: Sequence[Rate],
        store: StoreLike = "memory",
        *,
        tenant_rates: Sequence[Rate] = TENANT_RATES,
        clock: Clock = SYSTEM_CLOCK,
    ) -> None:
        self.rates = tuple(rates)
        self.tenant_rates = tuple(tenant_rates)
        self.store = open_store(store)
        self._clock = clock

    @classmethod
    def for_key(cls, store: StoreLike = "memory") -> Throttle:
        """The limits of a Personal Access Token or Service Account Key: 10 a second, 240 a minute, 30,000 a day."""
        return cls(KEY_RATES, store)

    @classmethod
    def for_app(cls, store: StoreLike = "memory") -> Throttle:
        """The limits of an OAuth client id over all tenants: 25 a second, 1,500 a minute, 150,000 a day."""
        return cls(APP_RATES, store)

    def pacer(self, limit_key: str) -> Pacer:
        """The pacer of a key or client id; the same one for all of this process that count it in the same store.

        Args:
            limit_key: names the limit without telling the credential, such as a hash of the key. When rates differ, the
                first ones given stay.
        """
        return self._pacer(limit_key, self.rates)

    def tenant_pacer(self, tenant_id: str) -> Pacer | None:
        """The pacer of a tenant's limit, None when there are no ``tenant_rates``."""
        return self._pacer(f"tenant:{tenant_id}", self.tenant_rates) if self.tenant_rates else None

    def _pacer(self, key: str, rates: tuple[Rate, ...]) -> Pacer:
        place = (self.store.identity, self._clock, key)
        try:
            return _pacers[place]
        except KeyError:
            with _lock:
                return _pacers.setdefault(place, Pacer(key, rates, self.store, self._clock))

    def __repr__(self) -> str:
        # Not the store: its address may hold a password.
        return f"Throttle(rates={self.rates!r})"


def open_store(store: StoreLike) -> Store:
    """The store that a string, path or object means; databases are opened on first use.

    Raises:
        ValidationError: a string of no known form.
    """
    if isinstance(store, os.PathLike):
        from ._sqlite import SQLiteStore

        return SQLiteStore(store)
    if not isinstance(store, str):
        return store
    if store == "memory":
        return _MEMORY
    scheme, colon, rest = store.partition("://")
    if scheme == "sqlite" and rest.startswith("/") and len(rest) > 1:
        from ._sqlite import SQLiteStore

        # As SQLAlchemy writes it: three slashes and a relative path, four and an absolute one.
        return SQLiteStore(rest[1:])
    if colon and scheme in ("redis", "rediss", "unix"):
        from ._redis import RedisStore

        return RedisStore(store)
    raise ValidationError(
        'a store is "memory", "sqlite:///path", a path, "redis://...", or a store object', path="store"
    )


def _after_fork() -> None:
    global _lock
    _lock = threading.Lock()
    for pacer in _pacers.values():
        pacer.reset()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
