"""How much of a key's quota one list uses: on the virtual clock, with real permits, and Keap's limits as a gateway."""

from __future__ import annotations

import heapq
import itertools
from collections.abc import Callable

import pytest

from benchmarks.gateway import Gate, Limits, ideal
from keapkit.tables._windows import MOST_WINDOWS, OpenEnd, Window, Windows, first_windows
from keapkit.throttle import MemoryLimitStore, Throttle
from keapkit.throttle._rates import KEY_RATES
from tests.keapkit.throttle_helpers import START, VirtualClock

SIZE = 1_000
LIMITS = Limits(window=(240, 60.0), rate=10.0, day=30_000)

Page = tuple[list[int], bool]


def _list(count: int, step: int) -> Callable[[int, int | None, bool], Page]:
    """A list whose ids are `step` apart."""

    def page(low: int, high: int | None, down: bool) -> Page:
        first = max(0, -(-low // step))
        end = count if high is None else min(count, -(-high // step))
        chosen = range(first, min(end, first + SIZE))
        if down:
            chosen = range(max(first, end - SIZE), end)[::-1]
        return [number * step for number in chosen], end - first > SIZE

    return page


def read(count: int, latency: float, *, step: int = 1, threads: int = MOST_WINDOWS + 1) -> tuple[list[float], int]:
    """Read a list as a run does; when its calls arrived, and how many were refused."""
    clock = VirtualClock(START)
    limiter = Throttle(KEY_RATES, MemoryLimitStore(), clock=clock).limiter("one")
    gate, order, page = Gate(LIMITS), itertools.count(), _list(count, step)
    moments: list[float] = []
    refused = 0
    under_way: list[tuple[float, int, Window | OpenEnd, int | None, Page]] = []

    def send(low: int, high: int | None, down: bool) -> Page:
        nonlocal refused
        limiter.acquire()
        moments.append(clock.wall())
        refused += gate.judge(moments[-1]) is not None
        return page(low, high, down)

    def ask(asked: Window | OpenEnd) -> None:
        high = asked.high if isinstance(asked, Window) else None
        found = send(asked.low, high, isinstance(asked, OpenEnd) and asked.down)
        heapq.heappush(under_way, (moments[-1] + latency, next(order), asked, high, found))

    def wait_until(moment: float) -> None:
        clock.sleep(max(0.0, moment - clock.wall()))

    ids, has_more = send(0, None, False)
    wait_until(moments[-1] + latency)
    seen = len(ids)
    position = first_windows(ids, "T")
    assert has_more
    assert position is not None
    windows, idle = Windows(position), threads
    while True:
        while idle and (asked := windows.claim()) is not None:
            idle -= 1
            ask(asked)
        if not under_way:
            break
        moment, _, asked, high, (ids, has_more) = heapq.heappop(under_way)
        wait_until(moment)
        seen += len(ids)
        if windows.take(asked, high, ids, is_last=not has_more):
            ask(asked)
        else:
            idle += 1
    assert windows.position() is None
    assert seen == count
    return moments, refused


def share(moments: list[float]) -> float:
    """Of the calls that the limits allow, as the benchmarks count it."""
    best = ideal(len(moments), LIMITS.rate, LIMITS.window, LIMITS.day, moments[0])
    return best / (moments[-1] - moments[0])


@pytest.mark.parametrize("latency", [0.05, 0.3, 1.5])
@pytest.mark.parametrize("step", [1, 3])
def test_a_million_records_use_the_quota(
    latency: float, step: int, record_property: Callable[[str, object], None]
) -> None:
    moments, refused = read(1_000_000, latency, step=step)
    record_property("measured", f"1,000,000 records, {latency} s: {len(moments)} calls, {share(moments):.1%}")
    assert refused == 0
    assert len(moments) <= 1_001 + 2 * MOST_WINDOWS
    assert share(moments) >= 0.95


@pytest.mark.parametrize(("latency", "least"), [(0.05, 0.93), (0.3, 0.89), (1.5, 0.72)])
def test_a_hundred_thousand_records_wait_for_two_pages_only(
    latency: float, least: float, record_property: Callable[[str, object], None]
) -> None:
    moments, refused = read(100_000, latency)
    record_property("measured", f"100,000 records, {latency} s: {len(moments)} calls, {share(moments):.1%}")
    assert refused == 0
    assert len(moments) <= 101 + 3
    assert share(moments) >= least
