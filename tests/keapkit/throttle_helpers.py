"""What the tests of the throttle share."""

from __future__ import annotations

import tempfile
from collections.abc import Generator

import pytest

from benchmarks.throttle import RedisServer, VirtualClock
from keapkit.throttle import LimitStore, LimitStoreError, MemoryLimitStore, Rate, RateLimiter, Throttle
from keapkit.throttle._reservation import Reservation, ReserveRequest
from tests.keapkit.redis_server import redis_program

__all__ = ["START", "BrokenStore", "FakeTime", "VirtualClock", "fake_time", "limiter_of", "redis_server"]

# 2026-01-01 00:00 UTC
START = 1_767_225_600.0


def limiter_of(*rates: Rate, clock: VirtualClock, store: LimitStore | None = None, key: str = "key") -> RateLimiter:
    return Throttle(rates, store or MemoryLimitStore(), clock=clock).limiter(key)


class BrokenStore:
    """A shared store that can be cut off and emptied; many limiters may share one."""

    shared = True

    def __init__(self) -> None:
        self._inner = MemoryLimitStore()
        self._members: set[str] = set()
        self.generation = "1"
        self.broken = False
        self.asked = 0

    @property
    def identity(self) -> tuple[object, ...]:
        return ("broken", id(self))

    def reserve(self, key: str, request: ReserveRequest, now: float, wall: float) -> Reservation:
        self.asked += 1
        if self.broken:
            raise LimitStoreError("cut off")
        if request.member:
            self._members.add(request.member)
        answer = self._inner.reserve(key, request, now, wall)
        return answer._replace(generation=self.generation, members=len(self._members) if request.member else 0)

    def lose(self) -> None:
        """Begin anew with nothing."""
        self._inner, self._members = MemoryLimitStore(), set()
        self.generation += "1"

    def reset(self) -> None:
        pass


class FakeTime:
    """Stands in for the time module of the retries: only sleeping takes time."""

    def __init__(self) -> None:
        self.now = 0.0

    def monotonic(self) -> float:
        return self.now

    def time(self) -> float:
        return START + self.now

    def sleep(self, seconds: float) -> None:
        self.now += seconds

    async def sleep_async(self, seconds: float) -> None:
        self.now += seconds


@pytest.fixture
def fake_time(monkeypatch: pytest.MonkeyPatch) -> FakeTime:
    """The time that retries see and wait for, in threads and tasks."""
    clock = FakeTime()
    monkeypatch.setattr("keapkit._attempts.time", clock)
    monkeypatch.setattr("keapkit._calls.time", clock)
    monkeypatch.setattr("time.sleep", clock.sleep)
    monkeypatch.setattr("anyio.sleep", clock.sleep_async)
    return clock


@pytest.fixture
def redis_server() -> Generator[RedisServer]:
    """A server that can be killed and frozen. Missing: skipped visibly, but a failure where `CI` is `true`."""
    redis_program()
    with tempfile.TemporaryDirectory() as directory:
        server = RedisServer(directory)
        try:
            yield server
        finally:
            server.kill()
