"""From what users name as a store to the queue in it."""

from __future__ import annotations

from pathlib import Path

from keapkit.errors import ValidationError

from ._queue import HookQueue
from ._sqlite import SQLiteHookQueue

__all__ = ["queue_from"]


def queue_from(store: str | Path | HookQueue) -> HookQueue:
    """The queue that a file, a URL, or a queue means.

    Raises:
        ValidationError: it means none.
        HookStoreError: it cannot be used.
        MissingExtraError: it needs an extra.
    """
    return _queue(store)


def _queue(store: object) -> HookQueue:
    if isinstance(store, HookQueue):
        return store
    if isinstance(store, Path):
        return SQLiteHookQueue(store)
    if not isinstance(store, str) or not store:
        raise ValidationError(f"expected a file, a URL, or a HookQueue, got {store!r}", path="store")
    scheme, found, rest = store.partition("://")
    if not found:
        return SQLiteHookQueue(store)
    if scheme == "sqlite":
        # sqlite:///relative and sqlite:////absolute, as SQLAlchemy has it
        if not rest.removeprefix("/"):
            raise ValidationError("name a file, such as sqlite:///keap-hooks.sqlite", path="store")
        return SQLiteHookQueue(rest.removeprefix("/"))
    if scheme in {"redis", "rediss", "unix"}:
        from ._redis import RedisHookQueue

        return RedisHookQueue(store)
    if scheme in {"postgresql", "postgres"}:
        from ._postgres import PostgresHookQueue

        return PostgresHookQueue(store)
    raise ValidationError("expected a file, sqlite:///, redis://, rediss://, unix://, or postgresql://", path="store")
