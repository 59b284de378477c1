"""The limiter on a virtual clock: limits, order, deadlines, cancellation."""

from __future__ import annotations

import asyncio
import collections
import datetime as dt
import itertools
import pickle
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from keapkit.errors import KeapError, QuotaExhaustedError
from keapkit.throttle import MemoryLimitStore, Rate, RateLimiter, Throttle
from keapkit.throttle._queue import Ticket
from tests.keapkit.throttle_helpers import START, VirtualClock, limiter_of


def test_calls_are_spaced_and_windows_kept() -> None:
    clock = VirtualClock(START)
    limiter = limiter_of(Rate.spaced(10), Rate.window(240), clock=clock)
    moments = [limiter.acquire().at for _ in range(700)]
    assert all(b - a >= 0.1 for a, b in itertools.pairwise(moments))
    assert all(b - a >= 60 for a, b in zip(moments, moments[240:], strict=False))
    assert moments[-1] < 145  # two windows, and 220 calls more


def test_the_day_begins_anew_at_midnight_utc() -> None:
    clock = VirtualClock(START + 86_400 - 10)
    limiter = limiter_of(Rate.daily(3), clock=clock)
    walls = []
    for _ in range(7):
        limiter.acquire()
        walls.append(clock.wall() - START)
    days = [int(wall // 86_400) for wall in walls]
    assert days == [0, 0, 0, 1, 1, 1, 2]
    assert walls[3] - 86_400 == pytest.approx(1, abs=0.01)


def test_a_clock_that_is_set_back_does_not_stop_calls() -> None:
    clock = VirtualClock(START + 400 * 86_400)
    limiter = limiter_of(Rate.spaced(10), Rate.daily(3), clock=clock)
    for _ in range(3):
        limiter.acquire()
    clock._wall = START
    limiter.acquire()
    assert clock.now < 1


def test_a_deadline_that_cannot_be_met_is_told_at_once_with_the_time_to_go_on() -> None:
    clock = VirtualClock(START)
    limiter = limiter_of(Rate.window(2, 60), clock=clock)
    limiter.acquire()
    limiter.acquire()
    with pytest.raises(QuotaExhaustedError) as caught:
        limiter.acquire(deadline=clock.monotonic() + 30)
    assert clock.now == 0  # at once
    resume = dt.datetime.fromtimestamp(START, dt.UTC) + dt.timedelta(seconds=60.5)
    assert abs(caught.value.resume_at - resume) < dt.timedelta(seconds=1)
    assert isinstance(caught.value, KeapError)
    copy = pickle.loads(pickle.dumps(caught.value))
    assert (copy.resume_at, str(copy)) == (caught.value.resume_at, str(caught.value))
    assert limiter.acquire(deadline=clock.monotonic() + 61).number == 2


def test_a_deadline_counts_those_who_wait_before() -> None:
    async def main() -> None:
        clock = _LoopClock()
        limiter = Throttle([Rate.spaced(10)], MemoryLimitStore(), clock=clock).limiter("k")
        await limiter.acquire_async()
        waiting = [asyncio.create_task(limiter.acquire_async()) for _ in range(20)]
        await asyncio.sleep(0)
        began = clock.monotonic()
        with pytest.raises(QuotaExhaustedError):  # twenty before us: two seconds
            await limiter.acquire_async(deadline=clock.monotonic() + 1)
        assert clock.monotonic() == began, "at once"
        for task in waiting:
            task.cancel()

    asyncio.run(main())


def test_those_who_wait_learn_at_once_that_the_window_is_full() -> None:
    async def main() -> None:
        clock = _LoopClock()
        limiter = Throttle([Rate.spaced(100), Rate.window(3, 60)], MemoryLimitStore(), clock=clock).limiter("k")
        results = await asyncio.gather(
            *(limiter.acquire_async(deadline=clock.monotonic() + 30) for _ in range(6)), return_exceptions=True
        )
        assert [isinstance(result, QuotaExhaustedError) for result in results] == [False] * 3 + [True] * 3
        assert clock.monotonic() < 2

    asyncio.run(main())


class _LoopClock(VirtualClock):
    """Time of the running event loop's making: sleeping lets the others run first, then jumps."""

    async def sleep_async(self, seconds: float) -> None:
        for _ in range(3):
            await asyncio.sleep(0)
        self.now += seconds


def test_tasks_are_served_in_order() -> None:
    async def main() -> list[int]:
        clock, order = _LoopClock(), list[int]()
        limiter = Throttle([Rate.spaced(10)], MemoryLimitStore(), clock=clock).limiter("k")

        async def call(i: int) -> None:
            await limiter.acquire_async()
            order.append(i)

        await asyncio.gather(*(call(i) for i in range(50)))
        return order

    assert asyncio.run(main()) == list(range(50))


def test_threads_are_served_in_order() -> None:
    limiter = Throttle([Rate.spaced(500)], MemoryLimitStore()).limiter("k")
    order: list[tuple[int, int]] = []
    threads: list[threading.Thread] = []
    first = Ticket(None)
    assert limiter._queue.enter(first, time.monotonic()) == 0  # nobody gets through until all are in line
    limiter._queue.hold(first, time.monotonic() + 60)

    def call(i: int) -> None:
        order.append((limiter.acquire().number, i))

    for i in range(20):
        thread = threading.Thread(target=call, args=(i,))
        thread.start()
        threads.append(thread)
        while len(limiter._queue) <= i:
            threading.Event().wait(0.0005)
    limiter._queue.leave(first, time.monotonic())
    for thread in threads:
        thread.join(10)
    assert [i for _, i in sorted(order)] == list(range(20))


def test_threads_and_tasks_share_a_limiter_fairly() -> None:
    limiter = Throttle([Rate.spaced(2000)], MemoryLimitStore()).limiter("k")
    got: collections.Counter[str] = collections.Counter()
    total = 400

    def work(name: str) -> None:
        while sum(got.values()) < total:
            limiter.acquire()
            got[name] += 1

    async def work_async(name: str) -> None:
        while sum(got.values()) < total:
            await limiter.acquire_async()
            got[name] += 1

    async def main() -> None:
        await asyncio.gather(*(work_async(f"task {i}") for i in range(3)))

    with ThreadPoolExecutor(4) as threads:
        futures = [threads.submit(work, f"thread {i}") for i in range(3)]
        futures.append(threads.submit(asyncio.run, main()))
        for future in futures:
            future.result(30)
    assert len(got) == 6
    assert min(got.values()) >= 0.5 * sum(got.values()) / 6


def test_a_canceled_head_passes_its_reservation_on() -> None:
    async def main() -> None:
        clock = _LoopClock()
        limiter = Throttle([Rate.spaced(1)], MemoryLimitStore(), clock=clock).limiter("k")
        await limiter.acquire_async()
        stuck = asyncio.Event()

        async def sleep_async(seconds: float) -> None:
            await stuck.wait()
            clock.now += seconds

        clock.sleep_async = sleep_async  # type: ignore[method-assign] # the head sleeps until it is canceled
        head = asyncio.create_task(limiter.acquire_async())
        follower = asyncio.create_task(limiter.acquire_async())
        for _ in range(5):
            await asyncio.sleep(0)
        head.cancel()
        stuck.set()
        permit = await follower
        assert permit.number == 1  # the head's, not the one after it
        assert permit.at == pytest.approx(1.05)
        with pytest.raises(asyncio.CancelledError):
            await head

    asyncio.run(main())


def test_canceled_waiters_leave_no_gap() -> None:
    async def main() -> None:
        clock = _LoopClock()
        limiter = Throttle([Rate.spaced(10)], MemoryLimitStore(), clock=clock).limiter("k")
        tasks = [asyncio.create_task(limiter.acquire_async()) for _ in range(30)]
        await asyncio.sleep(0)
        for task in tasks[3::2]:
            task.cancel()
        results = await asyncio.gather(*tasks, return_exceptions=True)
        numbers = [result.number for result in results if not isinstance(result, BaseException)]
        assert numbers == list(range(len(numbers)))
        assert len(numbers) == 16
        assert (await limiter.acquire_async()).number == 16

    asyncio.run(main())


def test_an_interrupted_thread_passes_its_reservation_on() -> None:
    class Interrupting(VirtualClock):
        def sleep(self, seconds: float) -> None:
            raise KeyboardInterrupt

    clock = Interrupting(START)
    limiter = limiter_of(Rate.spaced(1), clock=clock)
    limiter.acquire()
    with pytest.raises(KeyboardInterrupt):
        limiter.acquire()
    clock.now += 1.05
    assert limiter.acquire().number == 1


def test_pacers_are_shared_by_key_and_store() -> None:
    one, two = Throttle.for_key(), Throttle.for_key()
    assert one.limiter("shared") is two.limiter("shared")
    assert one.limiter("shared") is not one.limiter("other")
    assert one.limiter("shared") is not Throttle.for_key(MemoryLimitStore()).limiter("shared")
    assert one.tenant_limiter("ab123.infusionsoft.com") is two.tenant_limiter("ab123.infusionsoft.com")


@pytest.mark.parametrize("store", ["sqlite", "sqlite://", "sqlite:///", "http://x", "", "memory://"])
def test_unknown_stores_are_refused(store: str) -> None:
    with pytest.raises(ValueError, match="store: expected"):
        Throttle.for_key(store)


def test_rates_must_make_sense() -> None:
    with pytest.raises(ValueError, match="limit of at least 1"):
        Rate.spaced(0)


def test_a_throttle_does_not_show_its_store() -> None:
    assert "secret" not in repr(Throttle.for_key("redis://:secret@localhost/0"))


class Limits(RuleBasedStateMachine):
    """Whatever callers do: never more than N in any window, never closer than the interval, never more than a day's."""

    def __init__(self) -> None:
        super().__init__()
        self.clock = VirtualClock(START + 86_000)
        self.rates = (Rate.spaced(5), Rate.window(12, 10), Rate.daily(150))
        self.limiter: RateLimiter = limiter_of(*self.rates, clock=self.clock)
        self.sent: list[float] = []
        self.told_rightly = True

    @rule(calls=st.integers(1, 30))
    def call(self, calls: int) -> None:
        for _ in range(calls):
            self.limiter.acquire()
            self.sent.append(self.clock.now)

    @rule(seconds=st.floats(0, 100))
    def pause(self, seconds: float) -> None:
        self.clock.now += seconds

    @rule(patience=st.floats(0, 3))
    def call_with_deadline(self, patience: float) -> None:
        began = self.clock.now
        try:
            self.limiter.acquire(began + patience)
        except QuotaExhaustedError as error:
            resume = error.resume_at.timestamp() - START - 86_000
            self.told_rightly = self.clock.now == began and resume > began + patience - 1e-3
        else:
            assert self.clock.now <= began + patience + 1e-6
            self.sent.append(self.clock.now)

    @precondition(lambda self: self.limiter is not None)
    @rule()
    def interrupt(self) -> None:
        sleep = self.clock.sleep
        self.clock.sleep = _interrupt  # type: ignore[method-assign] # as Ctrl-C does
        try:
            self.limiter.acquire()
        except KeyboardInterrupt:
            pass
        else:
            self.sent.append(self.clock.now)
        finally:
            self.clock.sleep = sleep  # type: ignore[method-assign] # as above

    @invariant()
    def limits_hold(self) -> None:
        assert self.told_rightly
        sent = self.sent[-400:]
        for rate in self.rates:
            if rate.kind == "window":
                assert all(b - a >= rate.seconds for a, b in zip(sent, sent[rate.limit :], strict=False))
            elif rate.kind == "spaced":
                assert all(b - a >= rate.seconds / rate.limit - 0.001 for a, b in itertools.pairwise(sent))
            else:
                days = collections.Counter(int((86_000 + moment) // 86_400) for moment in self.sent)
                assert max(days.values(), default=0) <= rate.limit


def _interrupt(seconds: float) -> None:
    raise KeyboardInterrupt


TestLimits = Limits.TestCase
TestLimits.settings = settings(max_examples=40, stateful_step_count=20, deadline=None)
