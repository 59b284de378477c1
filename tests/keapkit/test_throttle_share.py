"""Several processes on one store that fails: each keeps its share, and together they keep the limit."""

from __future__ import annotations

import heapq
import logging
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from keapkit.errors import LimitStoreError
from keapkit.throttle import Rate, RateLimiter
from keapkit.throttle import _reserving as reserving
from tests.keapkit.throttle_helpers import START, BrokenStore, VirtualClock

RATES = (Rate.spaced(20), Rate.window(40, 10), Rate.daily(10_000))
WINDOW = 10.0


class Simulation:
    """Processes that each call as fast as they may, on one virtual clock, in the order of time."""

    def __init__(self, store: BrokenStore, processes: int, rates: tuple[Rate, ...] = RATES) -> None:
        self.clock = VirtualClock(START)
        self.store = store
        self.limiters = [RateLimiter("k", rates, store, self.clock) for _ in range(processes)]
        self.sent: list[tuple[float, int]] = []
        self._events: list[tuple[float, int, Callable[[], object]]] = []
        self._count = 0

    def at(self, moment: float, event: Callable[[], object]) -> None:
        self._count += 1
        heapq.heappush(self._events, (moment, self._count, event))

    def run(self, seconds: float, idle: dict[int, tuple[float, float]] | None = None) -> None:
        """`idle` gives times in which a process does nothing."""
        for i, limiter in enumerate(self.limiters):
            self.at(0.001 * i, lambda limiter=limiter, i=i: self._call(limiter, i, seconds, idle or {}))  # type: ignore[misc] # bound now
        while self._events:
            moment, _, event = heapq.heappop(self._events)
            self.clock.now = max(self.clock.now, moment)
            event()

    def _call(self, limiter: RateLimiter, i: int, end: float, idle: dict[int, tuple[float, float]]) -> None:
        now = self.clock.now
        if now >= end:
            return
        begin, until = idle.get(i, (0.0, 0.0))
        if begin <= now < until:
            self.at(until, lambda: self._call(limiter, i, end, idle))
            return
        self._step(limiter, i, end, idle, limiter._steps(None), None)

    def _step(self, limiter: RateLimiter, i: int, end: float, idle: Any, steps: Any, answer: Any) -> None:
        try:
            while True:
                step = steps.throw(answer) if isinstance(answer, LimitStoreError) else steps.send(answer)
                answer = None
                if not callable(step):
                    self.at(self.clock.now + step, lambda: self._step(limiter, i, end, idle, steps, None))
                    return
                try:
                    answer = step()
                except LimitStoreError as error:
                    answer = error
        except StopIteration:
            self.sent.append((self.clock.now, i))
            self.at(self.clock.now, lambda: self._call(limiter, i, end, idle))

    def worst_window(self, seconds: float = WINDOW) -> int:
        moments = [moment for moment, _ in self.sent]
        worst = first = 0
        for last, moment in enumerate(moments):
            while moments[first] <= moment - seconds:
                first += 1
            worst = max(worst, last - first + 1)
        return worst

    def between(self, begin: float, end: float) -> int:
        return sum(begin <= moment < end for moment, _ in self.sent)


def test_processes_share_the_limit_evenly() -> None:
    simulation = Simulation(BrokenStore(), 4)
    simulation.run(60)
    assert simulation.worst_window() <= 40
    assert simulation.between(0, 60) >= 236
    each = [sum(i == n for _, n in simulation.sent) for i in range(4)]
    assert min(each) >= 0.8 * sum(each) / 4


def test_an_outage_of_an_intact_store() -> None:
    store = BrokenStore()
    simulation = Simulation(store, 4)
    simulation.at(13.0, lambda: setattr(store, "broken", True))
    simulation.at(27.0, lambda: setattr(store, "broken", False))
    simulation.run(90)
    assert simulation.worst_window() <= 40
    assert simulation.between(20, 27) >= 20  # it goes on meanwhile
    assert simulation.between(60, 90) >= 108  # and is back to the full limit
    assert all(limiter._reserver._share is None for limiter in simulation.limiters)


def test_a_store_that_comes_back_empty() -> None:
    store = BrokenStore()
    simulation = Simulation(store, 4)
    simulation.at(13.0, lambda: setattr(store, "broken", True))
    simulation.at(15.0, store.lose)
    simulation.at(15.1, lambda: setattr(store, "broken", False))
    simulation.run(90)
    assert simulation.worst_window() <= 40
    assert simulation.between(60, 90) >= 108


def test_a_store_that_is_emptied_without_an_error() -> None:
    store = BrokenStore()
    simulation = Simulation(store, 4)
    simulation.at(11.5, store.lose)
    simulation.run(60)
    assert simulation.worst_window() <= 40
    assert simulation.between(30, 60) >= 108


@settings(max_examples=60, deadline=None)
@given(
    processes=st.integers(1, 5),
    fails=st.floats(2.5, 30),
    lasts=st.floats(0.1, 25),
    lost=st.booleans(),
    idle=st.dictionaries(st.integers(0, 4), st.tuples(st.floats(1.5, 20), st.floats(10, 40)), max_size=3),
)
def test_the_window_is_never_exceeded(
    processes: int, fails: float, lasts: float, lost: bool, idle: dict[int, tuple[float, float]]
) -> None:
    # Two things cannot be known: that a process exists which nobody has heard of yet (so all are at work for two
    # heartbeats first), and, on coming back from a long rest, that others are about to return from an outage.
    assume(all(not -0.1 < until - fails - lasts < 1.5 for _, until in idle.values()))
    store = BrokenStore()
    simulation = Simulation(store, processes)
    simulation.at(fails, lambda: setattr(store, "broken", True))
    if lost:
        simulation.at(fails + lasts / 2, store.lose)
    simulation.at(fails + lasts, lambda: setattr(store, "broken", False))
    simulation.run(60, {i: times for i, times in idle.items() if i < processes})
    assert simulation.worst_window() <= 40


def test_one_warning_for_an_outage(caplog: pytest.LogCaptureFixture) -> None:
    reserving._warned.clear()
    store = BrokenStore()
    simulation = Simulation(store, 1)
    for second in range(2, 40, 4):
        simulation.at(second, lambda: setattr(store, "broken", True))
        simulation.at(second + 2, lambda: setattr(store, "broken", False))
    with caplog.at_level(logging.WARNING, "keapkit.throttle"):
        simulation.run(40)
    assert [record.levelname for record in caplog.records] == ["WARNING"]
    assert "cut off" in caplog.text


def test_a_store_that_was_never_there_gives_a_part_of_the_limit() -> None:
    store = BrokenStore()
    store.broken = True
    simulation = Simulation(store, 1)
    simulation.run(60)
    assert simulation.worst_window() <= 10
    assert simulation.between(10, 60) >= 40


def test_fewer_calls_than_processes() -> None:
    store = BrokenStore()
    simulation = Simulation(store, 4, (Rate.window(2, 5),))
    simulation.at(20.0, lambda: setattr(store, "broken", True))
    simulation.run(200)
    assert 40 <= simulation.between(40, 200) <= 64


def test_the_day_is_shared_too() -> None:
    store = BrokenStore()
    simulation = Simulation(store, 4, (Rate.spaced(20), Rate.daily(400)))
    simulation.at(5.0, lambda: setattr(store, "broken", True))
    simulation.run(3600)
    assert 380 <= len(simulation.sent) <= 400


def test_a_broken_store_is_not_asked_for_every_call() -> None:
    store = BrokenStore()
    simulation = Simulation(store, 1)
    simulation.at(1.0, lambda: setattr(store, "broken", True))
    simulation.run(30)
    asked = store.asked
    assert asked < 100
