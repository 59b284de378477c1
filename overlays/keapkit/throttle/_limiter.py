"""One rate limit: gives permits, first come, first served, and learns from what the server says about quotas."""

from __future__ import annotations

import contextlib
import datetime as dt
import logging
from typing import TYPE_CHECKING, Any, NamedTuple

from keapkit.errors import LimitStoreError, QuotaExhaustedError

from ._feedback import QuotaFeedback
from ._offline_share import History
from ._queue import Queue, TaskTicket, Ticket
from ._reservation import HORIZON, Permit, Reservation
from ._reserving import Reserver
from ._wire import Wire

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from ._clock import Clock
    from ._quota_headers import Quota, QuotaHeaders
    from ._rates import Rate
    from ._store import LimitStore

logger = logging.getLogger("keapkit.throttle")

#: Seconds from which on a wait is worth a warning.
LONG_WAIT = 3.0
# No sleep is longer: the machine may be suspended, and the server may have said something new.
_LONGEST_SLEEP = 30.0
# A missed slot is rescheduled this often; after that the machine is too slow to do better.
_MOVES = 3
# Seconds after which a store call counts as stuck; a store gives up by itself before that.
_STORE_PATIENCE = 2.0


class InLine(NamedTuple):
    """A step of a caller that is not the head: wait to be woken, for at most this many seconds."""

    seconds: float


if TYPE_CHECKING:
    # What the head needs done: a store call (off the event loop if it may block) or a sleep in seconds.
    Steps = Generator[Callable[[], Reservation] | float, Reservation | None, Permit]
    Plan = Generator[Callable[[], Reservation] | float | InLine, Reservation | None, Permit]


class RateLimiter:
    """The permits of one limit: a key, a client id or a tenant. Made by `Throttle.limiter`."""

    def __init__(self, key: str, rates: tuple[Rate, ...], store: LimitStore, clock: Clock) -> None:
        self.key = key
        self.rates = rates
        self._store = store
        self.clock = clock
        self._interval = max((rate.interval for rate in rates if rate.kind == "spaced"), default=0.0)
        self._tolerance = max((rate.tolerance for rate in rates if rate.kind == "spaced"), default=0.002)
        self._longest = max((rate.held for rate in rates if rate.kind == "window"), default=1.0)
        self._feedback = QuotaFeedback(rates, clock)
        self._fresh()

    def _fresh(self) -> None:
        """The state of a new process."""
        self._queue = Queue()
        self._history = History(self._longest + 1.0)
        self._spare: Permit | None = None  # a reserved slot that nobody has used yet
        self._first = 0.0  # when the head can go
        self._has_warned = False
        self._wire = Wire(self.rates, self.clock)
        self._reserver = Reserver(self.key, self.rates, self._store, self.clock, self._feedback, self._history)

    def reset(self) -> None:
        """Start over in a forked child: no queue, no connection and no reservation is shared with the parent."""
        self._store.reset()
        self._feedback.reset()
        self._fresh()

    @property
    def quota(self) -> Quota:
        """The last numbers that the server sent about this limit."""
        return self._feedback.quota

    # -- permits

    def acquire(self, deadline: float | None = None, *, caller: str = "") -> Permit:
        """Wait for a permit, in this thread.

        Args:
            deadline: the moment (`time.monotonic()` scale) by which you need the permit, or None to wait forever.
            caller: names the client in log messages.

        Raises:
            QuotaExhaustedError: the deadline cannot be met; raised at once, not at the deadline.
        """
        ticket = Ticket(deadline)
        plan = self._plan(ticket, caller)
        answer: Reservation | None = None
        failure: LimitStoreError | None = None
        try:
            while True:
                try:
                    step = plan.throw(failure) if failure else plan.send(answer)
                except StopIteration as done:
                    return done.value  # type: ignore[no-any-return] # the generator's result type gets lost here
                answer = failure = None
                if isinstance(step, InLine):
                    ticket.wait(step.seconds)
                elif not callable(step):
                    self.clock.sleep(step)
                else:
                    try:
                        answer = step()
                    except LimitStoreError as error:
                        failure = error
        finally:
            self._queue.leave(ticket, self.clock.monotonic())

    async def acquire_async(self, deadline: float | None = None, *, caller: str = "") -> Permit:
        """Wait for a permit, in this task (asyncio). Arguments and errors are those of `acquire`."""
        import asyncio

        ticket = TaskTicket(deadline, asyncio.get_running_loop())
        plan = self._plan(ticket, caller)
        answer: Reservation | None = None
        failure: LimitStoreError | None = None
        try:
            while True:
                try:
                    step = plan.throw(failure) if failure else plan.send(answer)
                except StopIteration as done:
                    return done.value  # type: ignore[no-any-return] # as above
                answer = failure = None
                if isinstance(step, InLine):
                    await ticket.wait_async(step.seconds)
                elif not callable(step):
                    await self.clock.sleep_async(step)
                else:
                    try:
                        answer = await self._in_thread(step)
                    except LimitStoreError as error:
                        failure = error
        finally:
            self._queue.leave(ticket, self.clock.monotonic())

    async def _in_thread(self, step: Callable[[], Reservation]) -> Reservation:
        import asyncio

        reserving = asyncio.ensure_future(asyncio.to_thread(step))
        try:
            return await asyncio.shield(reserving)
        except asyncio.CancelledError:
            # The thread cannot be stopped. It is done within half a second, and its slot should not be lost.
            with contextlib.suppress(LimitStoreError):
                self._keep(await reserving)
            raise

    def _plan(self, ticket: Ticket, caller: str) -> Plan:
        """Everything between asking for a permit and having it. Sans I/O, so that threads and tasks share it."""
        queue, clock = self._queue, self.clock
        before = queue.enter(ticket, clock.monotonic())
        self._check_place(before, ticket, caller)
        while True:
            while before and not queue.look(ticket, clock.monotonic()):
                now = clock.monotonic()
                left = None if ticket.deadline is None else ticket.deadline - now
                if ticket.late is not None:
                    raise self._exhausted(ticket.late)
                if left is not None and left <= 0:
                    raise self._exhausted(max(self._first, now) + (len(queue) + 1) * self._spacing)
                patience = queue.patience(ticket, now, self._spacing)
                yield InLine(patience if left is None else min(patience, left))
            permit = yield from self._lead(ticket, caller)
            if permit is not None:
                return permit
            # Our loop stood still for so long that another caller went ahead. We were first, so we go next.
            before = queue.enter(ticket, clock.monotonic(), first=True)

    def _lead(self, ticket: Ticket, caller: str) -> Generator[Any, Reservation | None, Permit | None]:
        """The head's steps; None when it was passed over meanwhile."""
        steps = self._steps(ticket.deadline, caller)
        answer: Reservation | None = None
        failure: LimitStoreError | None = None
        while True:
            try:
                step = steps.throw(failure) if failure else steps.send(answer)
            except StopIteration as done:
                return done.value  # type: ignore[no-any-return] # as above
            answer = failure = None
            busy = _STORE_PATIENCE if callable(step) else step
            self._queue.hold(ticket, self.clock.monotonic() + busy)
            try:
                answer = yield step
            except LimitStoreError as error:
                failure = error
            if not self._queue.is_head(ticket):
                if answer is not None:
                    self._keep(answer)
                return None

    def _check_place(self, before: int, ticket: Ticket, caller: str) -> None:
        """Give up at once when those before us alone take longer than our deadline."""
        now = self.clock.monotonic()
        earliest = max(self._first, now) + (before * self._spacing if before else 0.0)
        if before and ticket.deadline is not None and earliest > ticket.deadline:
            raise self._exhausted(earliest)
        if earliest - now < LONG_WAIT:
            self._has_warned = False
        elif before:
            self._warn(earliest - now, before, caller)

    def _exhausted(self, moment: float) -> QuotaExhaustedError:
        wait = max(0.0, moment - self.clock.monotonic())
        resume = dt.datetime.fromtimestamp(self.clock.wall() + wait, dt.UTC)
        return QuotaExhaustedError(
            f"the rate limit allows no call before the deadline; the next one can go in {wait:.1f} s, "
            f"at {resume:%Y-%m-%d %H:%M:%S} UTC (resume_at)",
            resume_at=resume,
        )

    def _warn(self, seconds: float, ahead: int, caller: str) -> None:
        """Say that a call waits: one warning, and no other before a call has found the line short again."""
        level = logging.INFO if self._has_warned else logging.WARNING
        self._has_warned = True
        # With calls ahead it is an estimate by their spacing alone: a window may fill up before it is our turn.
        about, text = ("at least", f"; {ahead} calls are ahead") if ahead else ("about", "")
        logger.log(level, "%s: waiting %s %.0f s for the rate limit%s", caller or "a client", about, seconds, text)

    @property
    def _spacing(self) -> float:
        return max(self._interval, self._feedback.interval) + self._wire.margin

    @property
    def _patience(self) -> float:
        """Seconds by which a permit may be late and count as if it were in time.

        Where calls keep their distance as they leave, the next ones may make up for some of the time. Calls of other
        processes do not see when ours leave.
        """
        if self._wire.is_followed and not self._store.shared:
            return max(self._tolerance, self._interval / 2)
        return self._tolerance

    def _steps(self, deadline: float | None, caller: str = "") -> Steps:
        """What the head does until it has its permit."""
        clock, moves = self.clock, 0
        slot, self._spare = self._spare, None
        while True:
            now = clock.monotonic()
            late = slot is not None and now > slot.at + self._patience and moves < _MOVES
            if slot is None or late or self._feedback.paused_until > max(now, slot.at):
                moves += late
                # Slots missed long ago have expired; recent ones can be rescheduled.
                movable = slot is not None and now - slot.at < 0.004 * self._longest
                answer = yield from self._reserver.reserve(
                    slot.number if slot is not None and movable else -1, self._spacing
                )
                now = clock.monotonic()
                if answer.number < 0 and answer.delay > 0:
                    slot = None
                    self._wait(now + answer.delay, deadline, caller)
                    # Far slots are not reserved: ask again when the time is near.
                    yield min(answer.delay - HORIZON / 2 if answer.delay > HORIZON else answer.delay, _LONGEST_SLEEP)
                    continue
                slot = Permit(now + answer.delay, answer.number, answer.used_today)
            if slot.at > now:
                self._spare = slot  # for the next caller, if we are canceled or late
                self._wait(slot.at, deadline, caller)
                yield slot.at - now
                self._spare = None
                self._wire.late(clock.monotonic() - slot.at)
                continue
            lag = self._wire.lag(self._spacing) if self._wire.is_spaced else 0.0
            if lag > self._patience and moves < _MOVES:
                # Calls leave later than their permits say. What is missed by waiting for them is rescheduled.
                self._spare = slot
                self._wait(now + lag, deadline, caller)
                yield lag
                self._spare = None
                continue
            self._first = slot.at
            self._history.add(slot.at, slot.number)
            return slot

    def _wait(self, until: float, deadline: float | None, caller: str) -> None:
        self._first = until
        self._queue.dismiss(until, self._spacing)
        if deadline is not None and until > deadline:
            raise self._exhausted(until)
        seconds = until - self.clock.monotonic()
        if seconds >= LONG_WAIT:
            self._warn(seconds, 0, caller)

    def _keep(self, answer: Reservation) -> None:
        if answer.number >= 0 and self._spare is None:
            self._spare = Permit(self.clock.monotonic() + answer.delay, answer.number, answer.used_today)

    # -- from the permit to the wire

    @property
    def keeps_apart(self) -> bool:
        """Whether calls have to leave one after the other, not only be so many in a time."""
        return self._wire.is_spaced

    def leave(self, asked: float) -> float:
        """Tell whether a call may leave now that its connection is ready, which it is since `asked`.

        Returns:
            Seconds to wait before asking again; 0.0 when it may.
        """
        return self._wire.leave(asked, self._spacing - self._tolerance)

    def ignored(self) -> None:
        """A call was made over a transport that does not tell when it leaves."""
        self._wire.ignored()

    def left(self, permit: Permit, seconds: float, *, has_long_body: bool = False) -> None:
        """A call's headers or its body are written.

        Args:
            permit: what it was given.
            seconds: since it was told to leave.
            has_long_body: whether it is a body that takes its time.
        """
        self._reserver.left(permit, self.clock.monotonic())
        self._wire.left(self._spacing - self._tolerance, seconds, has_long_body=has_long_body)

    # -- what the server says

    def observe(self, permit: Permit, status: int, headers: QuotaHeaders | None, content: bytes = b"") -> None:
        """Learn from a response.

        Args:
            permit: what the call was made with.
            status: the HTTP status.
            headers: the quota headers.
            content: the body of a 429.
        """
        self._feedback.learn(permit, status, headers, content, self._history)
