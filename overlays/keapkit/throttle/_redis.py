"""The Redis store: several machines share a server. Needs the extra `redis`.

One script call per permit, atomic in the server and by the server's clock. Keys begin with `keapkit:{`.
"""

from __future__ import annotations

import os
import threading
from importlib import resources
from typing import TYPE_CHECKING, Any

from keapkit._redis_client import redis_client
from keapkit.errors import LimitStoreError

from ._reservation import HORIZON, MIDNIGHT_SLACK, Reservation, ReserveRequest

if TYPE_CHECKING:
    from redis.commands.core import Script

# Seconds. A server that does not answer for longer counts as gone.
_TIMEOUT = 0.4


class RedisLimitStore:
    """Counts calls in a Redis server (5 or newer), for several machines.

    Args:
        url: such as `redis://:password@host:6379/0`, `rediss://...` (TLS) or `unix://path`.

    Raises:
        MissingExtraError: the extra is not installed.
        ValidationError: this is not a Redis URL.
    """

    shared = True

    def __init__(self, url: str) -> None:
        redis_client(url, needed_by="A redis:// store", path="store")  # refused now, not at the first call
        self._url = url
        self.reset()

    @property
    def identity(self) -> tuple[object, ...]:
        return ("redis", self._url)

    def reserve(self, key: str, request: ReserveRequest, now: float, wall: float) -> Reservation:
        """Reserve by the server's clock; the clocks of the machines may differ."""
        import redis

        name = f"keapkit:{{{key}:{request.size}}}"
        words = (
            *(request.interval, request.catch_up, request.daily, request.size, request.patience, request.replace),
            *(request.readd, request.readd_today, request.grace, request.pause, request.member or "-"),
            *(request.member_life, MIDNIGHT_SLACK, HORIZON),
            ",".join(f"{number}:{ago:.6f}" for number, ago in request.left) or "-",
            *(number for window in request.windows for number in window),
        )
        try:
            response: Any = self._connected()(
                keys=[name, name + ":members"], args=[" ".join(map(str, words)), os.urandom(8).hex()]
            )
        except (redis.RedisError, OSError) as error:
            # The address may hold a password, and so may an error that quotes it.
            raise LimitStoreError(type(error).__name__) from error
        delay, number, count, used, grace, generation, members = response.decode().split()
        return Reservation(float(delay), int(number), int(count), int(used), float(grace), generation, int(members))

    def reset(self) -> None:
        self._script: Script | None = None
        self._lock = threading.Lock()

    def _connected(self) -> Script:
        if self._script is None:
            with self._lock:
                if self._script is None:
                    self._script = self._connect()
        return self._script

    def _connect(self) -> Script:
        import redis
        from redis.backoff import NoBackoff
        from redis.retry import Retry

        client = redis_client(
            self._url,
            needed_by="A redis:// store",
            path="store",
            single_connection_client=True,  # callers come one at a time; a pool costs more than it gives
            socket_timeout=_TIMEOUT,
            socket_connect_timeout=_TIMEOUT,
            # Once more at once when an idle connection was closed; a server that hangs is not asked twice.
            retry=Retry(NoBackoff(), 1, supported_errors=(redis.ConnectionError,)),
        )
        source = resources.files("keapkit.throttle").joinpath("_redis.lua").read_text("utf-8")
        return client.register_script(source)
