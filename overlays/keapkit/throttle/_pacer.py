"""One limit's pacer: gives permits, first come, first served, and listens to what the server says."""

from __future__ import annotations

import contextlib
import datetime as dt
import functools
import logging
import os
import time
from typing import TYPE_CHECKING, Any, NamedTuple

from keapkit.errors import QuotaExhaustedError

from ._listen import Listener
from ._queue import Queue, TaskTicket, Ticket
from ._share import UNSEEN_MEMBERS, History, Share
from ._windows import HORIZON, Answer, Ask, StoreError

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from ._clock import Clock
    from ._headers import Heard, Quota
    from ._rates import Rate
    from ._windows import Store

    # What the head wants done for it: a store call (off the event loop when it may block) or a sleep in seconds.
    Steps = Generator[Callable[[], Answer] | float, Answer | None, "Permit"]

logger = logging.getLogger("keapkit.throttle")

# Nobody sleeps longer in one go: the machine may be suspended, the server may have said something new.
_LONGEST_SLEEP = 30.0
# A slot that was missed is moved this often; then the machine is too slow to do better.
_MOVES = 3
# Seconds between warnings about one store.
_WARN_AGAIN = 300.0
_warned: dict[tuple[object, ...], float] = {}


class Permit(NamedTuple):
    """The right to make one call now.

    Attributes:
        at: the moment it was given for, on the clock's monotonic scale.
        number: its number among all calls of the limit; -1 while the store is away.
        today: calls counted for this limit since 00:00 UTC, this one included.
    """

    at: float
    number: int
    today: int


class Pacer:
    """The permits of one limit: a key, a client id or a tenant. Made by :meth:`Throttle.pacer`."""

    def __init__(self, key: str, rates: tuple[Rate, ...], store: Store, clock: Clock) -> None:
        self.key = key
        self.rates = rates
        self._store = store
        self._clock = clock
        self._interval = max((rate.interval for rate in rates if rate.kind == "spaced"), default=0.0)
        self._tolerance = max((rate.tolerance for rate in rates if rate.kind == "spaced"), default=0.002)
        self._catch_up = max((rate.catch_up for rate in rates if rate.kind == "spaced"), default=0.002)
        windows = [rate for rate in rates if rate.kind == "window"]
        self._longest = max((rate.held for rate in windows), default=1.0)
        # A power of two, so that throttles with nearly the same rates still share their numbers.
        self._size = max(1024, 1 << (max((rate.limit for rate in windows), default=1) - 1).bit_length())
        self._beat = min(1.0, self._longest / 10)
        self._listener = Listener(rates, clock)
        self._fresh()

    def _fresh(self) -> None:
        """The state of a new process."""
        self._queue = Queue()
        self._history = History(self._longest + 1.0)
        self._held: Permit | None = None
        self._told = 0.0  # the pause that the store knows of
        self._first = 0.0  # when the head can go
        self._member = os.urandom(8).hex()
        self._members = UNSEEN_MEMBERS
        self._beat_at, self._joined = 0.0, 0.0
        self._generation = ""
        self._contact = self._clock.monotonic()
        self._count = self._today = 0
        self._share: Share | None = None
        self._away_until = 0.0
        self._failures = 0
        self._readd = 0

    def reset(self) -> None:
        """Begin anew in a forked child: no queue, no connection and no reservation is shared with the parent."""
        self._store.reset()
        self._listener.reset()
        self._fresh()

    @property
    def quota(self) -> Quota:
        """The last numbers that the server told about this limit."""
        return self._listener.quota

    # -- permits

    def acquire(self, deadline: float | None = None) -> Permit:
        """Wait for a permit, in this thread.

        Args:
            deadline: the moment (``time.monotonic()`` scale) by which the permit must be had, or None to wait for ever.

        Raises:
            QuotaExhaustedError: the deadline cannot be met; raised at once, not at the deadline.
        """
        queue = self._queue
        if not queue.enter_at_once():
            ticket = Ticket(deadline)
            self._check_place(queue.enter(ticket), ticket)
            try:
                came = ticket.head or ticket.wait(self._patience(deadline))
            except BaseException:
                queue.give_up(ticket)
                raise
            self._check_turn(ticket, came=came)
        try:
            steps = self._steps(deadline)
            answer: Answer | None = None
            failure: StoreError | None = None
            while True:
                try:
                    step = steps.throw(failure) if failure else steps.send(answer)
                except StopIteration as done:
                    return done.value  # type: ignore[no-any-return] # the generator's result type gets lost here
                answer = failure = None
                if not callable(step):
                    self._clock.sleep(step)
                else:
                    try:
                        answer = step()
                    except StoreError as error:
                        failure = error
        finally:
            queue.leave()

    async def acquire_async(self, deadline: float | None = None) -> Permit:
        """Wait for a permit, in this task (asyncio). Arguments and errors as :meth:`acquire`."""
        import asyncio

        queue = self._queue
        if not queue.enter_at_once():
            ticket = TaskTicket(deadline, asyncio.get_running_loop())
            self._check_place(queue.enter(ticket), ticket)
            try:
                came = ticket.head or await ticket.wait_async(self._patience(deadline))
            except BaseException:
                queue.give_up(ticket)
                raise
            self._check_turn(ticket, came=came)
        try:
            steps = self._steps(deadline)
            answer: Answer | None = None
            failure: StoreError | None = None
            while True:
                try:
                    step = steps.throw(failure) if failure else steps.send(answer)
                except StopIteration as done:
                    return done.value  # type: ignore[no-any-return] # as above
                answer = failure = None
                if not callable(step):
                    await self._clock.sleep_async(step)
                    continue
                asking = asyncio.ensure_future(asyncio.to_thread(step))
                try:
                    answer = await asyncio.shield(asking)
                except StoreError as error:
                    failure = error
                except asyncio.CancelledError:
                    # The thread cannot be stopped; it is done within half a second, and its slot is not to be lost.
                    with contextlib.suppress(StoreError):
                        self._keep(await asking)
                    raise
        finally:
            queue.leave()

    def _patience(self, deadline: float | None) -> float | None:
        return None if deadline is None else max(0.0, deadline - self._clock.monotonic())

    def _check_place(self, before: int, ticket: Ticket) -> None:
        """Give up at once when those before us alone take longer than our deadline."""
        if before and ticket.deadline is not None:
            earliest = max(self._first, self._clock.monotonic()) + before * self._pace
            if earliest > ticket.deadline:
                self._queue.give_up(ticket)
                raise self._exhausted(earliest)

    def _check_turn(self, ticket: Ticket, *, came: bool) -> None:
        if ticket.late is not None:
            raise self._exhausted(ticket.late)
        if not came:
            self._queue.give_up(ticket)
            raise self._exhausted(max(self._first, self._clock.monotonic()) + (len(self._queue) + 1) * self._pace)

    def _exhausted(self, moment: float) -> QuotaExhaustedError:
        wait = max(0.0, moment - self._clock.monotonic())
        resume = dt.datetime.fromtimestamp(self._clock.wall() + wait, dt.UTC)
        return QuotaExhaustedError(
            f"the quota gives no call before the deadline; go on in {wait:.1f} s, at {resume:%Y-%m-%d %H:%M:%S} UTC",
            resume_at=resume,
        )

    @property
    def _pace(self) -> float:
        return max(self._interval, self._listener.interval)

    def _steps(self, deadline: float | None) -> Steps:
        """What the head does until it has its permit. Sans I/O, so that threads and tasks share it."""
        clock, moves = self._clock, 0
        slot, self._held = self._held, None
        while True:
            now = clock.monotonic()
            late = slot is not None and now > slot.at + self._tolerance and moves < _MOVES
            if slot is None or late or self._listener.paused_until > max(now, slot.at):
                moves += late
                # A slot that was missed long ago has had its place in the windows; a fresh one can be moved.
                movable = slot is not None and now - slot.at < 0.004 * self._longest
                answer = yield from self._reserve(slot.number if slot is not None and movable else -1)
                now = clock.monotonic()
                if answer.number < 0 and answer.delay > 0:
                    slot = None
                    self._wait(now + answer.delay, deadline)
                    # Far slots are not reserved: ask again when it is near.
                    yield min(answer.delay - HORIZON / 2 if answer.delay > HORIZON else answer.delay, _LONGEST_SLEEP)
                    continue
                slot = Permit(now + answer.delay, answer.number, answer.used_today)
            if slot.at > now:
                self._held = slot  # for the next one, should we be cancelled or too late
                self._wait(slot.at, deadline)
                yield slot.at - now
                self._held = None
                continue
            self._first = slot.at
            self._history.add(slot.at, slot.number)
            return slot

    def _wait(self, until: float, deadline: float | None) -> None:
        self._first = until
        if until - self._clock.monotonic() > 5.0:
            logger.info("waiting %.0f s for the next call of %s", until - self._clock.monotonic(), self.key)
        self._queue.dismiss(until, self._pace)
        if deadline is not None and until > deadline:
            raise self._exhausted(until)

    def _keep(self, answer: Answer) -> None:
        if answer.number >= 0:
            self._held = Permit(self._clock.monotonic() + answer.delay, answer.number, answer.used_today)

    # -- the store

    def _reserve(self, replace: int) -> Generator[Callable[[], Answer] | float, Answer | None, Answer]:
        now, wall = self._clock.monotonic(), self._clock.wall()
        share, delay = self._share, 0.0
        if share is not None:
            delay = share.delay(now, wall)
            away = now < self._away_until
            if delay and (away or not self._failures):
                return Answer(delay, -1)
            if away:
                wait = self._listener.paused_until - now
                if wait > 0:
                    return Answer(wait, -1)
                share.add(now, unshared=True)
                return Answer(0.0, -1, used_today=self._today)
        ask = self._ask(now, wall, replace)
        if delay:
            # Our share is used up; the store may be back, and then it is to learn what we have sent.
            ask = ask._replace(patience=-1.0)
        if not self._store.shared:
            return self._store.take(self.key, ask, now, wall)
        try:
            answer = yield functools.partial(self._store.take, self.key, ask, now, wall)
        except StoreError as error:
            self._lost(error, self._clock.monotonic())
            return Answer(1e-6, -1)
        assert answer is not None
        if self._met(ask, answer, self._clock.monotonic()):
            return Answer(1e-6, -1)
        if delay:
            return Answer(delay, -1)
        if self._share is not None and answer.number >= 0:
            self._share.add(now, unshared=False)
        return answer

    def _ask(self, now: float, wall: float, replace: int) -> Ask:
        windows, daily = self._listener.allowances(now, wall)
        ask = Ask(self._pace, self._catch_up, windows, daily, self._size, HORIZON + self._pace, replace)
        changes: dict[str, Any] = {}
        paused = self._listener.paused_until
        if paused > now and paused != self._told:
            changes["pause"], self._told = paused - now, paused
        if self._store.shared:
            if now >= self._beat_at:
                self._beat_at = now + self._beat
                changes["member"], changes["member_life"] = self._member, max(10.0, 2 * self._longest)
            if self._share is not None and (self._failures or self._readd):
                changes["readd"] = changes["readd_today"] = self._share.unshared + self._readd
                changes["grace"] = self._longest + 1.0
        return ask._replace(**changes) if changes else ask

    def _lost(self, error: StoreError, now: float) -> None:
        """The store failed: keep to a share, and try again soon."""
        self._ensure_share(now)
        self._told = 0.0
        self._away_until = now + min(0.25 * 2 ** min(self._failures, 5), 5.0, self._longest / 8)
        self._failures += 1
        last = _warned.get(self._store.identity)
        if last is None or time.monotonic() - last > _WARN_AGAIN:
            _warned[self._store.identity] = time.monotonic()
            logger.warning(
                "the throttle's store cannot be used (%s); going on with 1/%d of the limits", error, self._members
            )

    def _met(self, ask: Ask, answer: Answer, now: float) -> bool:
        """The store answered. True when what it knows is not to be relied on and must be asked again."""
        if ask.readd_today and self._share is not None:
            self._share.unshared, self._readd = 0, 0
        if self._failures:
            self._failures, self._away_until = 0, 0.0
            logger.info("the throttle's store is back")
        self._joined = self._joined or now
        if answer.members:
            # Those who began when we did may not have been seen yet.
            new = now - self._joined < 2 * self._beat
            self._members = max(answer.members, UNSEEN_MEMBERS if new else 1)
        lost = bool(self._generation) and answer.generation != self._generation
        self._generation = answer.generation
        if lost:
            # Count all that we sent in the longest window, those that were just counted excepted.
            self._ensure_share(now)
            self._readd = max(0, self._history.own(now - self._longest) - ask.readd)
            self._history.clear_numbers()
            self._readd = max(1, self._readd)
        elif answer.grace > 0:
            self._ensure_share(now)
        else:
            self._share = None
        self._contact, self._count, self._today = now, answer.made, answer.used_today
        return lost

    def _ensure_share(self, now: float) -> None:
        if self._share is None:
            self._share = Share(self.rates, self._history, self._members, self._contact, self._count, self._today, now)

    # -- what the server says

    def observe(self, permit: Permit, status: int, heard: Heard | None, content: bytes = b"") -> None:
        """Learn from a response: ``heard`` are its quota headers, ``content`` the body of a 429."""
        self._listener.response(permit, status, heard, content, self._history)
