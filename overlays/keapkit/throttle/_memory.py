"""The memory store: one process, no I/O."""

from __future__ import annotations

import threading
import weakref
from typing import Any

from ._reservation import Reservation, ReserveRequest, State, reserve_slot

__all__ = ["MemoryLimitStore", "living_stores", "release_after_fork", "settle_before_fork"]

# Seconds to wait before a fork for another thread to finish a reservation, which takes microseconds.
_FORK_PATIENCE = 1.0


class _GrowingRing:
    """A ring that grows as it is filled."""

    __slots__ = ("moments",)

    def __init__(self) -> None:
        self.moments: list[float] = []

    def get(self, place: int) -> float:
        return self.moments[place]

    def put(self, place: int, moment: float) -> None:
        if place < len(self.moments):
            self.moments[place] = moment
        else:
            self.moments.append(moment)


class MemoryLimitStore:
    """Counts calls in this process. All throttles of a process with the store `"memory"` share one of these.

    Attributes:
        limiters: the limiters that count here, by key and clock. They live as long as the store does.
    """

    shared = False

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._keys: dict[tuple[str, int], tuple[State, _GrowingRing]] = {}
        self.limiters: dict[tuple[object, ...], Any] = {}
        _stores.add(self)

    @property
    def identity(self) -> tuple[object, ...]:
        return ("memory", self)

    def reserve(self, key: str, request: ReserveRequest, now: float, wall: float) -> Reservation:
        with self._lock:
            state, ring = self._of(key, request.size)
            return reserve_slot(state, ring, request, now, wall)

    def reset(self) -> None:
        self._lock = threading.Lock()
        _settled.clear()

    def _of(self, key: str, size: int) -> tuple[State, _GrowingRing]:
        try:
            return self._keys[key, size]
        except KeyError:
            return self._keys.setdefault((key, size), (State(), _GrowingRing()))


_stores: weakref.WeakSet[MemoryLimitStore] = weakref.WeakSet()
_settled: list[threading.Lock] = []


def living_stores() -> list[MemoryLimitStore]:
    """Every memory store of this process."""
    while True:
        try:
            return list(_stores)
        except RuntimeError:  # another thread made one meanwhile
            continue


def settle_before_fork() -> None:
    """Hold all stores still, so that a child does not inherit a reservation that another thread has half made."""
    for store in living_stores():
        lock = store._lock  # pyright: ignore[reportPrivateUsage] # the stores of this module
        if lock.acquire(timeout=_FORK_PATIENCE):
            _settled.append(lock)


def release_after_fork() -> None:
    """Let them go on, in the parent."""
    while _settled:
        _settled.pop().release()
