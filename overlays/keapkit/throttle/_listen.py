"""What a pacer makes of the server's responses: other programs' use, pauses after 429, the numbers to show."""

from __future__ import annotations

import dataclasses
import datetime as dt
import email.utils
import logging
import math
import random
import threading
from typing import TYPE_CHECKING

from ._foreign import Foreign
from ._headers import Heard, Quota, QuotaWindow, spike_interval
from ._rates import DAY, SPACING_SLACK
from ._windows import MIDNIGHT_SLACK

if TYPE_CHECKING:
    from ._clock import Clock
    from ._pacer import Permit
    from ._rates import Rate
    from ._share import History

logger = logging.getLogger("keapkit.throttle")

# First pause in seconds after a 429 that does not say how long: a collision in spike arrest, and anything else.
_PAUSE_SPIKE, _PAUSE = 0.25, 1.0
_PAUSE_MOST = 60.0
# A permit given at the very end of a pause may seem this much older, by rounding.
_SAME = 0.001
# Seconds for which a slower pace told by a spike arrest fault is kept.
_SLOW_FOR = 600.0


class Listener:
    """The corrections of one limit. Responses come in from many threads; permits are given meanwhile."""

    def __init__(self, rates: tuple[Rate, ...], clock: Clock) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._windows = [(rate, Foreign(rate.limit, rate.seconds)) for rate in rates if rate.kind == "window"]
        self._days = [(rate, Foreign(rate.limit, DAY)) for rate in rates if rate.kind == "daily"]
        # Slots of one call are what the interval keeps to already.
        self._slots = tuple(rate.slot for rate in rates if rate.kind == "spaced" and rate.slot[0] > 1)
        self._configured = (*((rate.limit, rate.held) for rate, _ in self._windows), *self._slots)
        self._day_limit = min((rate.limit for rate, _ in self._days), default=-1)
        self._level = 0
        self._slow, self._slow_until = 0.0, 0.0
        self.paused_until = -math.inf
        self.quota = Quota()

    def reset(self) -> None:
        """After a fork: the lock may be held by a thread that did not come along."""
        self._lock = threading.Lock()

    @property
    def interval(self) -> float:
        """Seconds between calls that the server asked for, 0 when it did not."""
        if self._slow and self._clock.monotonic() > self._slow_until:
            self._slow = 0.0
        return self._slow

    def allowances(self, now: float, wall: float) -> tuple[tuple[tuple[int, float], ...], int]:
        """((limit, seconds) of each window, calls of today) that are ours beside other programs."""
        windows, day = self._configured, self._day_limit
        if not all(foreign.quiet for _, foreign in self._windows):
            windows = (*((foreign.allowance(now), rate.held) for rate, foreign in self._windows), *self._slots)
        if self._days and not all(foreign.quiet for _, foreign in self._days):
            day = min(foreign.allowance(wall) for _, foreign in self._days)
        return windows, day

    def response(self, permit: Permit, status: int, heard: Heard | None, content: bytes, history: History) -> None:
        if heard is None and status != 429:
            if self._level and permit.at >= self.paused_until - _SAME:
                self._level = 0
            return
        now, wall = self._clock.monotonic(), self._clock.wall()
        with self._lock:
            if heard is not None:
                self._note(heard)
                if permit.number >= 0:
                    self._correct(permit, heard, history, now, wall)
            if status == 429:
                self._refused(permit, heard or Heard(), content, now, wall)
            elif permit.at >= self.paused_until - _SAME:
                self._level = 0

    def _note(self, heard: Heard) -> None:
        seen = {"tenant_id": heard.tenant_id} if heard.tenant_id else {}
        windows: dict[str, QuotaWindow] = {}
        for prefix, group in (("", heard.product), ("tenant_", heard.tenant)):
            for window in group:
                windows[prefix + ("day" if window.seconds >= DAY else "minute")] = window
        self.quota = dataclasses.replace(self.quota, **windows, **seen)  # type: ignore[arg-type] # names checked above

    def _correct(self, permit: Permit, heard: Heard, history: History, now: float, wall: float) -> None:
        for window in heard.product:
            if window.used is None:
                continue
            for rate, foreign in self._windows:
                if rate.seconds == window.seconds:
                    since = permit.at - rate.seconds
                    least = history.all(since, permit.number)
                    most = history.all(since - (rate.held - rate.seconds), history.last)
                    foreign.saw(window.used, window.limit, least, most, now)
            if window.seconds == DAY:
                for _, foreign in self._days:
                    foreign.saw(
                        window.used, window.limit, permit.today, permit.today + history.last - permit.number, wall
                    )

    def _refused(self, permit: Permit, heard: Heard, content: bytes, now: float, wall: float) -> None:
        for window in heard.product:
            if window.available == 0:
                for rate, foreign in self._windows:
                    if rate.seconds == window.seconds:
                        foreign.refused(now)
        told = spike_interval(content)
        if told is not None and told * (1 + SPACING_SLACK) > self._slow:
            self._slow, self._slow_until = told * (1 + SPACING_SLACK), now + _SLOW_FOR
        until = self._said_until(heard, wall)
        if until is None:
            if permit.at < self.paused_until - _SAME:
                return  # sent before the pause began: the same event
            full = [w.seconds for w in heard.product if w.available == 0 and w.seconds < DAY]
            first = max(full) / 30 if full else _PAUSE_SPIKE if b"SpikeArrest" in content else _PAUSE
            pause = min(first * 2.0**self._level, _PAUSE_MOST) * random.uniform(0.8, 1.2)  # noqa: S311 # no secret
        else:
            pause = min(max(0.0, until - wall), 2 * DAY)
        if permit.at >= self.paused_until - _SAME:
            self._level = min(self._level + 1, 12)
        if now + pause > self.paused_until:
            self.paused_until = now + pause
            logger.info("429: no call for %.1f s", pause)

    @staticmethod
    def _said_until(heard: Heard, wall: float) -> float | None:
        """The moment to go on, on the wall clock, as far as the response tells it."""
        if heard.retry_after is not None:
            seconds = retry_after(heard.retry_after, wall)
            if seconds is not None:
                return wall + seconds
        for window in heard.product:
            if window.seconds == DAY and window.available == 0:
                midnight = (wall // DAY + 1) * DAY
                return (window.resets_at.timestamp() if window.resets_at else midnight) + MIDNIGHT_SLACK
        return None


def retry_after(text: str, wall: float) -> float | None:
    """Seconds that a Retry-After header asks to wait (a number or an HTTP date), or None when it says neither."""
    text = text.strip()
    if text.isascii() and text.replace(".", "", 1).isdigit():
        return float(text)
    try:
        moment = email.utils.parsedate_to_datetime(text)
    except ValueError:
        return None
    if moment.tzinfo is None:  # "-0000": UTC without a place
        moment = moment.replace(tzinfo=dt.UTC)
    return max(0.0, moment.timestamp() - wall)
