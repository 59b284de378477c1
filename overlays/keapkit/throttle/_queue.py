"""First come, first served, across the threads and tasks of one process.

The first caller in line ("the head") asks the store and waits for its slot; when it is done or gives up, it wakes the
next one. So there is no background thread, and a store sees one request per process at a time.

A head may vanish without a word: its event loop is stopped, closed or blocked, and with it the task that would wake
the next caller. So the head holds a lease that ends a little after its slot. Those in line look at it when they expect
their turn, and pass over a head whose lease has ended or whose loop is not running, and with it all callers of that
loop until one of them shows up. If it does come back, it finds out and lines up again.
"""

from __future__ import annotations

import collections
import threading
import weakref
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import asyncio

__all__ = ["GRACE", "Queue", "TaskTicket", "Ticket"]

#: Seconds after which a head that missed its slot, or a caller that does not take its turn, is passed over.
GRACE = 1.0


class Ticket:
    """A thread's place in line.

    Args:
        deadline: the moment by which the caller needs its permit, or None.
    """

    __slots__ = ("_event", "deadline", "late")

    def __init__(self, deadline: float | None) -> None:
        self._event: threading.Event | None = None
        self.deadline = deadline
        self.late: float | None = None  # when to go on, if the deadline cannot be met

    @property
    def alive(self) -> bool:
        """Whether the caller can take its turn now."""
        return True

    @property
    def loop(self) -> asyncio.AbstractEventLoop | None:
        """The event loop that the caller runs in."""
        return None

    def prepare(self) -> None:
        """Called before anybody may wake this caller. A call that finds the line empty needs no event."""
        self._event = threading.Event()

    def wake(self) -> None:
        """Make the caller look at its place again."""
        assert self._event is not None
        self._event.set()

    def wait(self, seconds: float) -> None:
        """Wait to be woken, for at most this many seconds."""
        assert self._event is not None
        self._event.wait(seconds)
        self._event.clear()


class TaskTicket(Ticket):
    """A task's place in line. Only its own loop's thread touches the future."""

    __slots__ = ("_future", "_loop", "_woken")

    def __init__(self, deadline: float | None, loop: asyncio.AbstractEventLoop) -> None:
        super().__init__(deadline)
        self._loop = loop
        self._future: asyncio.Future[None] | None = None
        self._woken = False

    @property
    def alive(self) -> bool:
        return self._loop.is_running()

    @property
    def loop(self) -> asyncio.AbstractEventLoop | None:
        return self._loop

    def prepare(self) -> None:
        pass

    def wake(self) -> None:
        try:
            self._loop.call_soon_threadsafe(self._set)
        except RuntimeError:  # the loop is closed, and its task with it
            return

    async def wait_async(self, seconds: float) -> None:
        """Wait to be woken, for at most this many seconds."""
        import asyncio

        if not self._woken:
            self._future = self._loop.create_future()
            await asyncio.wait((self._future,), timeout=seconds)
        self._woken = False

    def _set(self) -> None:
        self._woken = True
        if self._future is not None and not self._future.done():
            self._future.set_result(None)


class Queue:
    """The line. At most one caller is its head."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._head: Ticket | None = None
        self._lease = 0.0
        self._waiting: collections.deque[Ticket] = collections.deque()
        # Event loops that let a turn go by, and have not shown up since: their other callers would as well.
        self._stuck: weakref.WeakSet[asyncio.AbstractEventLoop] = weakref.WeakSet()

    def enter(self, ticket: Ticket, now: float, *, first: bool = False) -> int:
        """Line up.

        Args:
            ticket: the caller.
            now: the time on the limiter's monotonic clock.
            first: line up before all others, as one who was passed over does.

        Returns:
            How many are before it; 0 when it is the head.
        """
        with self._lock:
            self._shows_up(ticket)
            if self._head is None and not self._waiting:
                self._head, self._lease = ticket, now + GRACE
                return 0
            ticket.prepare()
            if first:
                self._waiting.appendleft(ticket)
            else:
                self._waiting.append(ticket)
            self._settle(now)
            return 0 if self._head is ticket else 1 if first else len(self._waiting)

    def is_head(self, ticket: Ticket) -> bool:
        """Whether this caller is the head."""
        return self._head is ticket

    def look(self, ticket: Ticket, now: float) -> bool:
        """Whether it is this caller's turn; passes over a head that is gone.

        A caller that was itself passed over, before it could notice that its turn had come, lines up first again.
        """
        with self._lock:
            self._shows_up(ticket)
            if ticket is not self._head and ticket.late is None and ticket not in self._waiting:
                self._waiting.appendleft(ticket)
            self._settle(now)
            return self._head is ticket

    def hold(self, ticket: Ticket, until: float) -> None:
        """The head expects to be done at `until`."""
        with self._lock:
            if self._head is ticket:
                self._lease = until + GRACE

    def leave(self, ticket: Ticket, now: float) -> None:
        """A caller goes, from wherever it stands. If it was the head, the next one becomes it."""
        with self._lock:
            if self._head is ticket:
                self._head = None
            elif ticket in self._waiting:
                self._waiting.remove(ticket)
            self._settle(now)

    def dismiss(self, first: float, interval: float) -> None:
        """Wake those whose deadline cannot be met if the head goes at `first` and the others `interval` apart."""
        with self._lock:
            if not any(ticket.deadline is not None for ticket in self._waiting):
                return
            staying: collections.deque[Ticket] = collections.deque()
            for ticket in self._waiting:
                earliest = first + (len(staying) + 1) * interval
                if ticket.deadline is not None and ticket.deadline < earliest:
                    ticket.late = earliest
                    ticket.wake()
                else:
                    staying.append(ticket)
            self._waiting = staying

    def patience(self, ticket: Ticket, now: float, interval: float) -> float:
        """Seconds after which a waiting caller that was not woken should look again.

        It grows with the number of callers before it, so that a long line does not keep the machine busy.
        """
        with self._lock:
            try:
                before = self._waiting.index(ticket)
            except ValueError:  # it was dismissed, or is the head
                return 0.0
            return max(self._lease - now, 0.05) + before * interval

    def _shows_up(self, ticket: Ticket) -> None:
        if ticket.loop is not None:
            self._stuck.discard(ticket.loop)

    def _settle(self, now: float) -> None:
        """Choose a head, if there is none or it is gone: the first in line that can take its turn."""
        head = self._head
        in_time = head is not None and head.alive and now <= self._lease
        if in_time and head is not None and head.loop not in self._stuck:
            return
        if head is not None and head.loop is not None:
            self._stuck.add(head.loop)
        chosen: Ticket | None = None
        for ticket in self._waiting:
            if ticket.alive and ticket.loop not in self._stuck:
                chosen = ticket
                break
            if ticket.alive and chosen is None and not in_time:
                chosen = ticket  # of a stuck loop, if there is nobody else
        if chosen is not None:
            self._waiting.remove(chosen)
            self._head, self._lease = chosen, now + GRACE
            chosen.wake()

    def __len__(self) -> int:
        return len(self._waiting)
