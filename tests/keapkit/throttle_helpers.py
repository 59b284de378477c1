"""What the tests of the throttle share."""

from __future__ import annotations

import tempfile
from collections.abc import Generator

import pytest

from benchmarks.pace import RedisServer, VirtualClock
from keapkit.throttle import MemoryStore, Pacer, Rate, Store, StoreError, Throttle
from keapkit.throttle._windows import Answer, Ask
from tests.keapkit.redis_server import redis_program

__all__ = ["START", "BrokenStore", "VirtualClock", "pacer_of", "redis_server"]

# 2026-01-01 00:00 UTC
START = 1_767_225_600.0


def pacer_of(*rates: Rate, clock: VirtualClock, store: Store | None = None, key: str = "key") -> Pacer:
    return Throttle(rates, store or MemoryStore(), clock=clock).pacer(key)


class BrokenStore:
    """A shared store that can be cut off and emptied; many pacers may share one."""

    shared = True

    def __init__(self) -> None:
        self._inner = MemoryStore()
        self._members: set[str] = set()
        self.generation = "1"
        self.broken = False
        self.asked = 0

    @property
    def identity(self) -> tuple[object, ...]:
        return ("broken", id(self))

    def take(self, key: str, ask: Ask, now: float, wall: float) -> Answer:
        self.asked += 1
        if self.broken:
            raise StoreError("cut off")
        if ask.member:
            self._members.add(ask.member)
        answer = self._inner.take(key, ask, now, wall)
        return answer._replace(generation=self.generation, members=len(self._members) if ask.member else 0)

    def lose(self) -> None:
        """Begin anew with nothing."""
        self._inner, self._members = MemoryStore(), set()
        self.generation += "1"

    def reset(self) -> None:
        pass


@pytest.fixture
def redis_server() -> Generator[RedisServer]:
    """A server that can be killed and frozen. Missing: skipped visibly, but a failure where ``CI`` is ``true``."""
    redis_program()
    with tempfile.TemporaryDirectory() as directory:
        server = RedisServer(directory)
        try:
            yield server
        finally:
            server.kill()
