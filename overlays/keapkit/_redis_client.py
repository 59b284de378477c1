"""Redis clients from URLs that may hold a password."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .errors import MissingExtraError, ValidationError

if TYPE_CHECKING:
    import redis

__all__ = ["redis_client"]


def redis_client(url: str, *, needed_by: str, path: str, **options: Any) -> redis.Redis:
    """Make a client; nothing is connected yet.

    Args:
        url: such as `redis://user:password@host:6379/0`, `rediss://...` (TLS) or `unix://path`.
        needed_by: what needs Redis, for the message.
        path: the argument that holds the URL, for the message.
        options: further arguments of `redis.Redis.from_url`.

    Raises:
        MissingExtraError: the extra `redis` is not installed.
        ValidationError: this is not a Redis URL; the message repeats nothing of it.
    """
    try:
        import redis
    except ImportError:
        raise MissingExtraError(needed_by, "redis") from None
    try:
        client = redis.Redis.from_url(url, **options)
        client.connection_pool.make_connection()  # TypeError: a query that Redis does not know
    except (ValueError, TypeError):  # whose text may repeat a part of the password
        raise ValidationError(
            "expected a URL such as redis://user:password@host:6379/0; in a password, write / as %2F, # as %23",
            path=path,
        ) from None
    return client
