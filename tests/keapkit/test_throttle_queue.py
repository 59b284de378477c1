"""The queue of a limit when its head is gone: its event loop stopped, closed or blocked, its task or thread ended."""

from __future__ import annotations

import asyncio
import gc
import threading
from collections.abc import Generator
from typing import Any

import httpx
import pytest

from keapkit import AsyncKeap, Keap
from keapkit.errors import QuotaExhaustedError
from keapkit.throttle import MemoryLimitStore, Rate, RateLimiter, Throttle
from keapkit.throttle._queue import GRACE, Queue, TaskTicket, Ticket
from tests.keapkit.files_server import KEY
from tests.keapkit.throttle_helpers import VirtualClock

MINUTE = 60.0


class _Clock(VirtualClock):
    """Sync callers jump through their waits; tasks wait until the test lets them go."""

    def __init__(self) -> None:
        super().__init__()
        self.asleep = 0

    async def sleep_async(self, seconds: float) -> None:
        self.asleep += 1
        until = self.now + seconds
        while self.now < until:  # noqa: ASYNC110 - the clock is the test's
            await asyncio.sleep(0.001)


class _Abandoned:
    """A loop in which a task is the head of a limiter's queue, and another one waits behind it."""

    def __init__(self) -> None:
        self.clock = _Clock()
        self.limiter: RateLimiter = Throttle([Rate.spaced(1)], MemoryLimitStore(), clock=self.clock).limiter("k")
        self.loop = asyncio.new_event_loop()
        self.limiter.acquire()
        self.permits: list[Any] = []
        self.tasks = [self.loop.create_task(self._call()) for _ in range(2)]
        self.loop.run_until_complete(self._until_asleep())

    async def _call(self) -> None:
        self.permits.append(await self.limiter.acquire_async())

    async def _until_asleep(self) -> None:
        while not self.clock.asleep:  # noqa: ASYNC110 - the clock is the test's
            await asyncio.sleep(0)


@pytest.fixture
def abandoned() -> Generator[_Abandoned]:
    made = _Abandoned()
    yield made
    if not made.loop.is_closed():
        for task in made.tasks:
            task.cancel()
        made.loop.run_until_complete(asyncio.gather(*made.tasks, return_exceptions=True))
        made.loop.close()
    for task in made.tasks:
        task._log_destroy_pending = False  # type: ignore[attr-defined] # those of a closed loop are abandoned on purpose
        coroutine = task.get_coro()
        assert coroutine is not None
        coroutine.close()


def in_thread(work: Any) -> Any:
    """The result of `work`, which must not hang."""
    result: list[Any] = []
    thread = threading.Thread(target=lambda: result.append(work()), daemon=True)
    thread.start()
    thread.join(60)
    assert result, "it hangs"
    return result[0]


def test_a_stopped_loop_is_passed_over_at_once(abandoned: _Abandoned) -> None:
    began = abandoned.clock.now
    permit = in_thread(abandoned.limiter.acquire)
    assert permit.number == 1, "the slot that the head had reserved"
    assert permit.at == pytest.approx(began + 1.05, abs=0.1)
    assert [in_thread(abandoned.limiter.acquire).number for _ in range(3)] == [2, 3, 4]


def test_a_closed_loop_is_passed_over(abandoned: _Abandoned) -> None:
    abandoned.loop.close()
    assert [in_thread(abandoned.limiter.acquire).number for _ in range(2)] == [1, 2]


def test_a_task_that_is_thrown_away_leaves_the_queue(abandoned: _Abandoned) -> None:
    for task in abandoned.tasks:
        coroutine = task.get_coro()
        assert coroutine is not None
        coroutine.close()
    gc.collect()
    assert in_thread(abandoned.limiter.acquire).number == 1
    assert len(abandoned.limiter._queue) == 0


def test_canceled_tasks_leave_the_queue(abandoned: _Abandoned) -> None:
    for task in abandoned.tasks:
        task.cancel()
    abandoned.loop.run_until_complete(asyncio.gather(*abandoned.tasks, return_exceptions=True))
    assert in_thread(abandoned.limiter.acquire).number == 1


def test_a_loop_whose_thread_ended_is_passed_over() -> None:
    clock = _Clock()
    limiter = Throttle([Rate.spaced(1)], MemoryLimitStore(), clock=clock).limiter("k")
    limiter.acquire()

    class Crash(SystemExit):
        pass

    def die() -> None:
        raise Crash

    async def call() -> None:
        await limiter.acquire_async()

    loop = asyncio.new_event_loop()

    def run() -> None:
        task = loop.create_task(call())
        task._log_destroy_pending = False  # type: ignore[attr-defined] # it is abandoned on purpose
        loop.call_later(0.01, die)
        with pytest.raises(Crash):
            loop.run_forever()
        tasks.append(task)

    tasks: list[asyncio.Task[None]] = []
    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    assert clock.asleep == 1
    assert in_thread(limiter.acquire).number == 1
    for task in tasks:
        coroutine = task.get_coro()
        assert coroutine is not None
        coroutine.close()
    loop.close()


def test_one_whose_loop_goes_on_lines_up_again(abandoned: _Abandoned) -> None:
    numbers = [in_thread(abandoned.limiter.acquire).number for _ in range(2)]
    assert numbers == [1, 2]

    async def go_on() -> None:
        while len(abandoned.permits) < 2:
            abandoned.clock.now += 0.5
            await asyncio.sleep(0.002)

    abandoned.loop.run_until_complete(go_on())
    late = {permit.number for permit in abandoned.permits}
    assert len(late) == 2, "every slot is used once"
    assert min(late) > 2


def test_a_blocked_loop_is_passed_over_when_its_slot_is_long_past() -> None:
    """The loop runs, but something in it does not return: only the time tells."""
    clock = _Clock()
    limiter = Throttle([Rate.spaced(1)], MemoryLimitStore(), clock=clock).limiter("k")
    limiter.acquire()
    blocked, free = threading.Event(), threading.Event()
    permits: list[Any] = []

    async def call() -> None:
        permits.append(await limiter.acquire_async())

    async def main() -> None:
        task = asyncio.create_task(call())
        while not clock.asleep:  # noqa: ASYNC110 - the clock is the test's
            await asyncio.sleep(0)
        blocked.set()
        free.wait(60)
        while not task.done():
            clock.now += 0.5
            await asyncio.sleep(0.002)

    thread = threading.Thread(target=asyncio.run, args=(main(),))
    thread.start()
    assert blocked.wait(60)
    with pytest.raises(QuotaExhaustedError):
        limiter.acquire(deadline=clock.now + 1)  # not yet: its slot is to come
    clock.now += 1.05 + GRACE + 0.1
    assert in_thread(limiter.acquire).number == 2, "the slot that was missed has expired"
    clock.now += 5
    free.set()
    thread.join(60)
    assert [permit.number > 2 for permit in permits] == [True]


def test_a_waiting_caller_takes_over_by_itself(abandoned: _Abandoned) -> None:
    """It was in line before the loop stopped, so nobody wakes it."""
    clock, limiter = abandoned.clock, abandoned.limiter
    free = threading.Event()
    lined_up = threading.Event()
    results: list[Any] = []

    def call() -> None:
        results.append(limiter.acquire())

    async def hold() -> None:
        thread.start()
        while len(limiter._queue) < 2:  # noqa: ASYNC110 - the second task and the thread
            await asyncio.sleep(0.001)
        lined_up.set()

    thread = threading.Thread(target=call, daemon=True)
    abandoned.loop.run_until_complete(hold())
    assert lined_up.is_set()
    thread.join(60)  # at most its lease and a second
    assert not thread.is_alive()
    assert results[0].number == 1
    assert clock.now > 0
    free.set()


def test_a_sync_client_goes_on_after_an_abandoned_async_one() -> None:
    """As in a notebook: one run_until_complete leaves a call behind; then a sync client of the same key."""
    throttle = Throttle([Rate.spaced(5), Rate.window(100)], MemoryLimitStore(), tenant_rates=())
    handler = httpx.MockTransport(lambda _: httpx.Response(200, json={"contacts": []}))
    loop = asyncio.new_event_loop()

    async def leave_behind() -> list[asyncio.Task[Any]]:
        keap = AsyncKeap(KEY, transport=handler, throttle=throttle)
        tasks = [asyncio.create_task(keap.request("GET", "/rest/v2/contacts")) for _ in range(5)]
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        return tasks

    tasks = loop.run_until_complete(leave_behind())
    assert not all(task.done() for task in tasks)

    def call() -> int:
        with Keap(KEY, transport=handler, throttle=throttle) as keap:
            return keap.request("GET", "/rest/v2/contacts", options={"deadline": 50}).status_code

    assert in_thread(call) == 200
    loop.run_until_complete(asyncio.gather(*tasks))
    assert {task.result().status_code for task in tasks} == {200}
    loop.close()


def test_one_async_client_over_several_runs() -> None:
    limiter = Throttle([Rate.spaced(1000)], MemoryLimitStore()).limiter("k")

    async def main() -> int:
        return len(await asyncio.gather(*(limiter.acquire_async() for _ in range(20))))

    assert [asyncio.run(main()) for _ in range(3)] == [20, 20, 20]


# -- the queue itself


def test_a_lease_ends_a_little_after_the_slot() -> None:
    queue = Queue()
    head, second, third = Ticket(None), Ticket(None), Ticket(None)
    assert [queue.enter(ticket, 0.0) for ticket in (head, second, third)] == [0, 1, 2]
    queue.hold(head, 10.0)
    assert not queue.look(second, 10.0 + GRACE)
    assert queue.is_head(head)
    assert not queue.look(third, 10.0 + GRACE + 0.01)
    assert queue.is_head(second), "the next in line, whoever looked"
    queue.hold(head, 1000.0)  # too late
    assert queue.look(third, 12.0 + 2 * GRACE)


def test_who_was_passed_over_comes_first() -> None:
    queue = Queue()
    head, second, third = Ticket(None), Ticket(None), Ticket(None)
    for ticket in (head, second, third):
        queue.enter(ticket, 0.0)
    assert queue.look(second, GRACE + 0.01)
    assert queue.enter(head, GRACE + 0.01, first=True) == 1
    queue.leave(second, GRACE + 0.02)
    assert queue.is_head(head)
    queue.leave(head, GRACE + 0.02)
    assert queue.is_head(third)
    queue.leave(third, GRACE + 0.02)
    assert len(queue) == 0
    assert queue.enter(head, GRACE + 0.02) == 0


def test_the_further_back_the_later_a_caller_looks() -> None:
    queue = Queue()
    tickets = [Ticket(None) for _ in range(4)]
    for ticket in tickets:
        queue.enter(ticket, 0.0)
    queue.hold(tickets[0], 2.0)
    assert [queue.patience(ticket, 0.0, 0.5) for ticket in tickets] == [0.0, 2.0 + GRACE, 2.5 + GRACE, 3.0 + GRACE]
    assert queue.patience(tickets[1], 100.0, 0.5) > 0, "no busy waiting"


def test_leaving_wakes_the_next_one() -> None:
    queue = Queue()
    head, second = Ticket(None), Ticket(None)
    queue.enter(head, 0.0)
    queue.enter(second, 0.0)
    queue.hold(head, MINUTE)
    woken = threading.Event()

    def wait() -> None:
        second.wait(60)
        woken.set()

    thread = threading.Thread(target=wait)
    thread.start()
    queue.leave(head, 1.0)
    assert woken.wait(30)
    thread.join()
    assert queue.is_head(second)


def test_a_caller_that_missed_its_turn_without_noticing_goes_next() -> None:
    queue = Queue()
    first, blocked, other = (Ticket(None) for _ in range(3))
    assert [queue.enter(ticket, 0.0) for ticket in (first, blocked, other)] == [0, 1, 2]
    queue.leave(first, 0.0)  # the turn of the second, which does not look
    assert queue.look(other, 2 * GRACE)
    assert not queue.look(blocked, 2 * GRACE)
    assert queue.patience(blocked, 2 * GRACE, 0.1) > 0, "it waits, and does not spin"
    queue.leave(other, 2 * GRACE)
    assert queue.look(blocked, 2 * GRACE)
    assert len(queue) == 0


def test_the_callers_of_a_loop_that_missed_a_turn_wait_behind_those_of_others() -> None:
    """Else a loop that stands still would cost everybody one lease for each of its tasks."""

    async def main() -> None:
        queue = Queue()
        loop = asyncio.get_running_loop()
        tasks = [TaskTicket(None, loop) for _ in range(5)]
        thread = Ticket(None)
        for ticket in (*tasks, thread):
            queue.enter(ticket, 0.0)
        assert queue.look(thread, 2 * GRACE), "after one lease, not after five"
        queue.leave(thread, 2 * GRACE)
        again = Ticket(None)
        assert queue.enter(again, 2 * GRACE) == 0, "nor does the next call wait for them"
        queue.leave(again, 2 * GRACE)
        # The loop goes on: each of its tasks has its turn, without a further lease.
        for _ in tasks:
            ahead = next(ticket for ticket in tasks if queue.look(ticket, 2 * GRACE))
            tasks = [ticket for ticket in tasks if ticket is not ahead]
            queue.leave(ahead, 2 * GRACE)
        assert tasks == []
        assert len(queue) == 0

    asyncio.run(main())
