"""The memory store: one process, no I/O."""

from __future__ import annotations

import threading

from ._windows import Answer, Ask, State, decide


class _List:
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


class MemoryStore:
    """Keeps the numbers in this process. All ``"memory"`` throttles of a process share one."""

    shared = False

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._keys: dict[tuple[str, int], tuple[State, _List]] = {}

    @property
    def identity(self) -> tuple[object, ...]:
        return ("memory", self)

    def take(self, key: str, ask: Ask, now: float, wall: float) -> Answer:
        with self._lock:
            state, ring = self._of(key, ask.size)
            return decide(state, ring, ask, now, wall)

    def reset(self) -> None:
        self._lock = threading.Lock()

    def _of(self, key: str, size: int) -> tuple[State, _List]:
        try:
            return self._keys[key, size]
        except KeyError:
            return self._keys.setdefault((key, size), (State(), _List()))
