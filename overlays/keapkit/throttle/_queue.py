"""First come, first served, over the threads and tasks of one process.

Whoever is first ("the head") does the asking and waiting for all; when it is done or gives up it wakes the next one. So
there is no background thread, and a store sees one request per process at a time.
"""

from __future__ import annotations

import collections
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import asyncio


class Ticket:
    """A thread's place in the queue."""

    __slots__ = ("_event", "deadline", "head", "late")

    def __init__(self, deadline: float | None) -> None:
        self._event = threading.Event()
        self.deadline = deadline
        self.head = False  # set under the queue's lock
        self.late: float | None = None  # the moment to go on, when the deadline cannot be met

    def wake(self) -> bool:
        """False when nobody is there to be woken."""
        self._event.set()
        return True

    def wait(self, timeout: float | None) -> bool:
        """False when ``timeout`` seconds have passed."""
        return self._event.wait(timeout)


class TaskTicket(Ticket):
    """A task's place in the queue."""

    __slots__ = ("_future", "_loop")

    def __init__(self, deadline: float | None, loop: asyncio.AbstractEventLoop) -> None:
        super().__init__(deadline)
        self._loop = loop
        self._future: asyncio.Future[None] = loop.create_future()

    def wake(self) -> bool:
        try:
            self._loop.call_soon_threadsafe(self._set)
        except RuntimeError:  # the loop is closed, and its task with it
            return False
        return True

    async def wait_async(self, patience: float | None) -> bool:
        """False when ``patience`` seconds have passed."""
        import asyncio

        done, _ = await asyncio.wait((self._future,), timeout=patience)
        return bool(done)

    def _set(self) -> None:
        if not self._future.done():
            self._future.set_result(None)


class Queue:
    """The places. Exactly one head exists while anybody is inside."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._busy = False
        self._waiting: collections.deque[Ticket] = collections.deque()

    def enter_at_once(self) -> bool:
        """Become the head when nobody is inside."""
        with self._lock:
            if self._busy:
                return False
            self._busy = True
            return True

    def enter(self, ticket: Ticket) -> int:
        """Take a place; returns how many are before it, 0 when it is the head already."""
        with self._lock:
            if not self._busy:
                self._busy = ticket.head = True
                return 0
            self._waiting.append(ticket)
            return len(self._waiting)

    def leave(self) -> None:
        """The head goes; the next one becomes the head."""
        with self._lock:
            while self._waiting:
                ticket = self._waiting.popleft()
                if ticket.wake():
                    ticket.head = True
                    return
            self._busy = False

    def give_up(self, ticket: Ticket) -> None:
        """A waiting one goes. It may have become the head a moment ago: then the next one does."""
        with self._lock:
            if not ticket.head:
                if ticket in self._waiting:
                    self._waiting.remove(ticket)
                return
        self.leave()

    def dismiss(self, first: float, interval: float) -> None:
        """Wake those whose deadline cannot be met when the head goes at ``first`` and the others ``interval`` apart."""
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

    def __len__(self) -> int:
        return len(self._waiting)
