"""From the permit to the wire: however long calls take to leave, no window of the server sees too many."""

from __future__ import annotations

import asyncio
import functools
import heapq
import itertools
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpcore
import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from keapkit._retry import RetryTransport
from keapkit.throttle import MemoryLimitStore, Permit, Rate, RateLimiter, Throttle, ThrottleTransport
from keapkit.throttle._departure import Departure
from keapkit.throttle._wire import Wire
from tests.keapkit.retry_server import Response, serving
from tests.keapkit.throttle_helpers import START, VirtualClock, limiter_of

COMPLETE = "http11.send_request_headers.complete"
KEY = (Rate.spaced(10), Rate.window(8, 3.0))


class Simulation(VirtualClock):
    """Time passes by sleeping only, and calls that have a permit leave meanwhile.

    Args:
        late: how much too long each sleep takes, over and over.
    """

    def __init__(self, late: Sequence[float] = (0.0,)) -> None:
        super().__init__(START)
        self._late = itertools.cycle(late)
        self._events: list[tuple[float, int, Callable[[], None]]] = []
        self._order = itertools.count()

    def at(self, moment: float, event: Callable[[], None]) -> None:
        heapq.heappush(self._events, (moment, next(self._order), event))

    def sleep(self, seconds: float) -> None:
        until = self.now + seconds + next(self._late)
        while self._events and self._events[0][0] <= until:
            self.now, _, event = heapq.heappop(self._events)
            event()
        self.now = until

    def finish(self) -> None:
        while self._events:
            self.sleep(max(0.0, self._events[0][0] - self.now))


def arrivals(
    rates: tuple[Rate, ...], delays: list[tuple[float, float, float]], late: Sequence[float] = (0.0,)
) -> list[float]:
    """When calls arrive that have (seconds from permit to connection, from there to the last byte, before the next)."""
    clock = Simulation(late)
    limiter = limiter_of(*rates, clock=clock)
    arrived: list[float] = []

    def leave(permit: Permit, ready: float, writing: float) -> None:
        if wait := limiter.leave(ready):
            clock.at(clock.now + wait, lambda: leave(permit, ready, writing))
        else:
            clock.at(clock.now + writing, lambda: arrive(permit, writing))

    def arrive(permit: Permit, writing: float) -> None:
        arrived.append(clock.now)
        limiter.left(permit, writing)

    for connecting, writing, idle in delays:
        permit, ready = limiter.acquire(), clock.now + connecting
        clock.at(ready, functools.partial(leave, permit, ready, writing))
        clock.sleep(idle)
    clock.finish()
    return sorted(arrived)


@settings(max_examples=300, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.sampled_from([0.0, 0.0, 0.001, 0.004, 0.02, 0.09, 0.11, 0.4]) | st.floats(0.0, 1.5),
            st.sampled_from([0.0, 0.0002, 0.01]) | st.floats(0.0, 0.09),
            st.sampled_from([0.0, 0.0, 0.0, 0.05, 0.5]),
        ),
        min_size=2,
        max_size=60,
    ),
    st.lists(st.sampled_from([0.0, 0.0, 0.001, 0.003, 0.01, 0.04, 0.06]), min_size=1, max_size=9),
)
def test_no_window_of_the_server_sees_more_than_the_limit(
    delays: list[tuple[float, float, float]], late: list[float]
) -> None:
    arrived = arrivals(KEY, delays, late)
    assert len(arrived) == len(delays)
    assert min(later - sooner for sooner, later in itertools.pairwise(arrived)) >= 0.1
    assert all(later - sooner >= 3.0 for sooner, later in zip(arrived, arrived[8:], strict=False))


def test_calls_that_leave_at_once_use_the_whole_quota() -> None:
    arrived = arrivals((Rate.spaced(10),), [(0.0002, 0.0005, 0.0)] * 200)
    assert (arrived[-1] - arrived[0]) / 199 == pytest.approx(0.105, abs=0.0001)


def test_a_machine_that_wakes_late_now_and_then_uses_the_whole_quota() -> None:
    arrived = arrivals((Rate.spaced(10),), [(0.0002, 0.0003, 0.0)] * 200, late=(0.0, 0.0, 0.004, 0.0, 0.0, 0.0003))
    assert (arrived[-1] - arrived[0]) / 199 == pytest.approx(0.105, abs=0.0001)


def test_a_transport_that_does_not_tell_goes_by_permits_alone() -> None:
    limiter = limiter_of(*KEY, clock=VirtualClock(START))
    transport = ThrottleTransport(httpx.MockTransport(lambda _: httpx.Response(200)), limiter)
    assert limiter.leave(0.0) == 0.0
    assert limiter._patience > 0.05
    transport.handle_request(httpx.Request("GET", "http://127.0.0.1/"))
    assert limiter._patience == limiter._tolerance
    limiter._wire.leave(0.0, 0.0)
    assert limiter._patience == limiter._tolerance, "for good: others may use such a transport"


def test_connecting_slowly_costs_nothing_once_connections_are_open() -> None:
    arrived = arrivals((Rate.spaced(10),), [(0.3, 0.0, 0.0)] * 15 + [(0.0, 0.0, 0.0)] * 100)
    assert arrived[-1] - arrived[0] < 115 * 0.105 + 0.5


def test_the_distance_grows_with_the_lateness_of_calls_and_shrinks_again() -> None:
    wire = Wire((Rate.spaced(10),), VirtualClock(START))

    def late(most: float, calls: int) -> float:
        for at in range(calls):
            wire.late(most * (at % 2))
            wire.late(most * (at % 2), is_woken=False)
        return wire.margin

    assert late(0.001, 50) == 0.0
    assert 0.005 < late(0.004, 50) < 0.016
    assert late(10.0, 50) == pytest.approx(0.2 * 0.105)
    assert late(0.0, 100) == 0.0
    for _ in range(200):
        wire.late(0.02)
    assert wire.margin == 0.0, "always as late: they keep their distance"


def test_a_long_body_that_takes_longer_than_others_holds_up_the_next_call() -> None:
    clock = VirtualClock(START)
    wire = Wire((Rate.spaced(10),), clock)
    for seconds, wait in ((0.01, 0.09), (0.01, 0.09), (0.03, 0.08875), (0.005, 0.095), (2.0, -1.9)):
        assert wire.leave(clock.now, 0.1) == 0.0
        clock.now += seconds
        wire.left(0.1, seconds, has_long_body=True)
        assert wire._free - clock.now == pytest.approx(wait)
        clock.now += 1.0


@pytest.mark.parametrize("rates", [(Rate.window(240),), (Rate.spaced(200), Rate.window(240))])
def test_where_spike_arrest_counts_many_together_calls_leave_at_once(rates: tuple[Rate, ...]) -> None:
    limiter = limiter_of(*rates, clock=VirtualClock(START))
    assert not limiter.keeps_apart
    assert [limiter.leave(limiter.acquire().at) for _ in range(3)] == [0.0] * 3


# -- over real sockets


class Held:
    """Trace callbacks that let two new connections go on together, and note when headers were written."""

    def __init__(self) -> None:
        self.barrier = threading.Barrier(2)
        self.written: list[float] = []
        self.names: list[str] = []

    def trace(self, name: str, _info: Any) -> None:
        self.names.append(name)
        if name == "connection.connect_tcp.complete":
            self.barrier.wait(30)
        elif name == COMPLETE:
            self.written.append(time.monotonic())


def key_limiter() -> RateLimiter:
    return Throttle([Rate.spaced(10), Rate.window(240)], MemoryLimitStore()).limiter("k")


def test_two_calls_that_connect_together_leave_one_after_the_other() -> None:
    held = Held()
    with serving(Response()) as server, httpx.HTTPTransport() as inner, ThreadPoolExecutor(2) as pool:
        transport = ThrottleTransport(inner, key_limiter())

        def call(_: int) -> int:
            request = httpx.Request("GET", server.url, extensions={"trace": held.trace})
            response = transport.handle_request(request)
            response.read()
            assert request.extensions["trace"] == held.trace, "as it was"
            return response.status_code

        assert list(pool.map(call, range(2))) == [200, 200]
    sooner, later = sorted(held.written)
    assert later - sooner >= 0.1
    assert held.names.count("http11.send_request_headers.started") == 2


def test_two_tasks_that_connect_together_leave_one_after_the_other() -> None:
    written: list[float] = []

    async def main(url: str) -> None:
        connected = 0
        both = asyncio.Event()

        async def trace(name: str, _info: Any) -> None:
            nonlocal connected
            if name == "connection.connect_tcp.complete":
                connected += 1
                if connected == 2:
                    both.set()
                await both.wait()
            elif name == COMPLETE:
                written.append(time.monotonic())

        async with httpx.AsyncHTTPTransport() as inner:
            transport = ThrottleTransport(inner, key_limiter())

            async def call() -> None:
                request = httpx.Request("POST", url, content=b"{}", extensions={"trace": trace})
                await (await transport.handle_async_request(request)).aread()

            await asyncio.gather(call(), call())

    with serving(Response()) as server:
        asyncio.run(main(server.url))
    sooner, later = sorted(written)
    assert later - sooner >= 0.1


def test_each_attempt_of_a_retried_call_is_followed_once(monkeypatch: pytest.MonkeyPatch) -> None:
    followed: list[object] = []
    follow = Departure.follow

    def noted(self: Departure) -> None:
        followed.append(self._given)
        follow(self)

    monkeypatch.setattr(Departure, "follow", noted)
    limiter = key_limiter()
    chain = RetryTransport(ThrottleTransport(httpx.HTTPTransport(), limiter))
    with serving(Response(503), Response(503), Response()) as server, httpx.Client(transport=chain) as client:
        response = client.get(server.url)
    assert response.status_code == 200
    assert followed == [None] * 3
    assert "trace" not in response.request.extensions


def test_a_proxys_connect_is_no_call() -> None:
    clock, server = VirtualClock(START), "http://127.0.0.1/"
    limiter = limiter_of(*KEY, clock=clock)
    request = httpx.Request("GET", server)
    departure = Departure(request, [(limiter, limiter.acquire())])
    departure.follow()
    trace = request.extensions["trace"]
    trace("http11.send_request_headers.started", {"request": httpcore.Request("CONNECT", server)})
    trace(COMPLETE, {"return_value": None})
    assert limiter.leave(0.0) == 0.0
    trace("http11.send_request_headers.started", {"request": httpcore.Request("GET", server)})
    assert limiter.leave(0.0) > 0.0
