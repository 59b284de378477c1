"""What one process knows by itself: its own calls, and its share of the limit while the store is unavailable."""

from __future__ import annotations

import bisect
import math
import random
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._rates import Rate

# A process that has never reached the store cannot see others; it assumes that this many are at work.
UNSEEN_MEMBERS = 4


class History:
    """This process's permits in the longest window: when each was given, and its number.

    The numbers count the calls of all processes, so they also tell how many calls all of them made between two of ours.
    """

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._lock = threading.Lock()  # responses are read while the next permit is given
        self.moments: list[float] = []
        self.numbers: list[int] = []

    def add(self, moment: float, number: int) -> None:
        """A permit was given; `number` is -1 while the store is unavailable."""
        with self._lock:
            if number < 0 and self.numbers:
                number = self.numbers[-1]
            self.moments.append(moment)
            self.numbers.append(number)
            if len(self.moments) > 2048 and self.moments[1024] < moment - self._seconds:
                del self.moments[:1024], self.numbers[:1024]

    @property
    def last(self) -> int:
        """The highest number so far, -1 before the first."""
        with self._lock:
            return self.numbers[-1] if self.numbers else -1

    def own(self, since: float) -> int:
        """Calls of this process after `since`."""
        with self._lock:
            return len(self.moments) - bisect.bisect_right(self.moments, since)

    def all(self, since: float, upto: int) -> int:
        """Calls of all processes after `since` up to number `upto`; at most one too many, never one too few."""
        with self._lock:
            if not self.numbers:
                return 0
            place = bisect.bisect_right(self.moments, since)
            before = self.numbers[place - 1] if place else self.numbers[0] - 1
        return max(0, upto - before)

    def clear_numbers(self) -> None:
        """The store has started counting from zero."""
        with self._lock:
            self.numbers = list(range(-len(self.numbers), 0))


class OfflineShare:
    """This process's share of the limits while the store is unavailable, and for one window after it came back.

    What all processes had sent before counts against everyone until it has left the window. Each process takes an equal
    part of the rest. The parts add up to no more than the limit, although the processes cannot talk to each other.
    """

    def __init__(
        self,
        rates: tuple[Rate, ...],
        history: History,
        members: int,
        contact: float,
        count: int,
        used_today: int,
        now: float,
    ) -> None:
        """`count` and `used_today` are what the store said at `contact`."""
        self._rates = rates
        self.members = max(1, members)
        self._began = now
        self._interval = max((rate.interval for rate in rates if rate.kind == "spaced"), default=0.0) * self.members
        self._next = now
        self._phase = random.random()  # noqa: S311 - not a secret
        self._moments, self._numbers = list(history.moments), list(history.numbers)
        self._count = count
        # What others may have sent between our last contact with the store and now ...
        unseen = math.ceil((now - contact) * self.members / self._interval) if self._interval else 10**9
        if now - contact < 2 * max(self._interval, 0.25):
            unseen = min(unseen, 2 * self.members)
        # ... while the store kept the limit.
        self._unseen = {rate: min(unseen, max(0, rate.limit - self._known(now - rate.held, 0))) for rate in rates}
        self._used_today = used_today
        self._day = -1
        self.sent: list[float] = []
        self.unshared = 0  # calls that the store does not know of yet

    def delay(self, now: float, wall: float) -> float:
        """Seconds until it is worth asking again; 0 when a call may go now."""
        if now < self._next:
            return self._next - now
        for rate in self._rates:
            if rate.kind == "window" and not self._fits(rate, now):
                return rate.held / 200
            if rate.kind == "daily":
                day = int(wall // 86_400)
                if day != self._day:
                    self._used_today = self._used_today if self._day < 0 else 0
                    self._day, self._sent_today = day, 0
                if (self._sent_today + 1) * self.members > rate.limit - self._used_today - self._unseen[rate]:
                    return max(1.0, (day + 1) * 86_400 - wall)
        return 0.0

    def add(self, now: float, *, unshared: bool) -> None:
        """A call goes."""
        self.sent.append(now)
        self._sent_today += 1
        self.unshared += unshared
        self._next = max(now, self._next) + self._interval

    _sent_today = 0

    def _fits(self, rate: Rate, now: float) -> bool:
        ours = len(self.sent) - bisect.bisect_right(self.sent, now - rate.held)
        limit = rate.limit
        if now < self._began + rate.held:
            limit -= min(limit, self._known(now - rate.held) + self._unseen[rate])
        if limit >= self.members:
            return (ours + 1) * self.members <= limit
        # Fewer calls than members: each sends one every few windows, and not all at the same time.
        turn = rate.held * self.members / rate.limit
        first = self._began + turn * self._phase
        return limit == rate.limit and now >= (self.sent[-1] + turn if self.sent else first)

    def _known(self, since: float, before: int = 1) -> int:
        """Calls of all processes after `since` that we knew of when the store became unavailable.

        Between two of our own calls we cannot tell: the result errs high with `before=1`, low with `before=0`.
        """
        place = bisect.bisect_right(self._moments, since) - before
        if place < 0:
            return self._count
        return self._count - before - self._numbers[place] if place < len(self._numbers) else 0
