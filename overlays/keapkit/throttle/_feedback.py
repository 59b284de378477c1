"""What a limiter learns from responses: other programs' usage, pauses after a 429, and the numbers to show."""

from __future__ import annotations

import logging
import math
import random
import threading
from typing import TYPE_CHECKING

import msgspec

from ._external_usage import ExternalUsage
from ._quota_headers import Quota, QuotaHeaders, QuotaWindow, retry_after, spike_interval
from ._rates import DAY, SPACING_SLACK
from ._reservation import MIDNIGHT_SLACK

if TYPE_CHECKING:
    from ._clock import Clock
    from ._offline_share import History
    from ._rates import Rate
    from ._reservation import Permit

logger = logging.getLogger("keapkit.throttle")

# First pause in seconds after a 429 without Retry-After: for a spike arrest collision, and for anything else.
_PAUSE_SPIKE, _PAUSE = 0.25, 1.0
_PAUSE_MOST = 60.0
# Rounding may make a permit given at the very end of a pause look this much older.
_SAME = 0.001
# Seconds for which we keep the slower rate that a spike arrest fault named, or the wider spacing after a collision.
_SLOW_FOR = 600.0


class QuotaFeedback:
    """Corrects one limit by the responses. They come from many threads, while permits are given."""

    def __init__(self, rates: tuple[Rate, ...], clock: Clock) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._windows = [(rate, ExternalUsage(rate.limit, rate.seconds)) for rate in rates if rate.kind == "window"]
        self._days = [(rate, ExternalUsage(rate.limit, DAY)) for rate in rates if rate.kind == "daily"]
        # The interval alone already keeps to slots of one call.
        self._slots = tuple(rate.slot for rate in rates if rate.kind == "spaced" and rate.slot[0] > 1)
        self._jittery = max((rate.jittery_interval for rate in rates if rate.kind == "spaced"), default=0.0)
        self._configured = (*((rate.limit, rate.held) for rate, _ in self._windows), *self._slots)
        self._day_limit = min((rate.limit for rate, _ in self._days), default=-1)
        self._level = 0
        self._slow, self._slow_until = 0.0, 0.0
        self.paused_until = -math.inf
        self.quota = Quota()

    def reset(self) -> None:
        """Called after a fork: a thread that does not exist in the child may have held the lock."""
        self._lock = threading.Lock()

    @property
    def interval(self) -> float:
        """Seconds between calls that the server's refusals ask for, 0 when it has refused none lately."""
        if self._slow and self._clock.monotonic() > self._slow_until:
            self._slow = 0.0
        return self._slow

    def allowances(self, now: float, wall: float) -> tuple[tuple[tuple[int, float], ...], int]:
        """((limit, seconds) of each window, calls today) that other programs leave us."""
        windows, day = self._configured, self._day_limit
        if not _quiet(self._windows):
            windows = (*((external.allowance(now), rate.held) for rate, external in self._windows), *self._slots)
        if not _quiet(self._days):
            day = min(external.allowance(wall) for _, external in self._days)
        return windows, day

    def learn(
        self, permit: Permit, status: int, headers: QuotaHeaders | None, content: bytes, history: History
    ) -> None:
        if headers is None and status != 429:
            if self._level and permit.at >= self.paused_until - _SAME:
                self._level = 0
            return
        now, wall = self._clock.monotonic(), self._clock.wall()
        with self._lock:
            if headers is not None:
                self._note(headers)
                if permit.number >= 0:
                    self._correct(permit, headers, history, now, wall)
            if status == 429:
                self._refused(permit, headers or QuotaHeaders(), content, now, wall)
            elif permit.at >= self.paused_until - _SAME:
                self._level = 0

    def _note(self, headers: QuotaHeaders) -> None:
        seen = {"tenant_id": headers.tenant_id} if headers.tenant_id else {}
        windows: dict[str, QuotaWindow] = {}
        for prefix, group in (("", headers.product), ("tenant_", headers.tenant)):
            for window in group:
                windows[prefix + ("day" if window.seconds >= DAY else "minute")] = window
        self.quota = msgspec.structs.replace(self.quota, **windows, **seen)

    def _correct(self, permit: Permit, headers: QuotaHeaders, history: History, now: float, wall: float) -> None:
        for window in headers.product:
            if window.used is None:
                continue
            for rate, external in self._windows:
                if rate.seconds == window.seconds:
                    since = permit.at - rate.seconds
                    least = history.all(since, permit.number)
                    most = history.all(since - (rate.held - rate.seconds), history.last)
                    external.saw(window.used, window.limit, least, most, now)
            if window.seconds == DAY:
                for _, external in self._days:
                    external.saw(
                        window.used, window.limit, permit.today, permit.today + history.last - permit.number, wall
                    )

    def _refused(self, permit: Permit, headers: QuotaHeaders, content: bytes, now: float, wall: float) -> None:
        for window in headers.product:
            if window.available == 0:
                for rate, external in self._windows:
                    if rate.seconds == window.seconds:
                        external.refused(now)
        told = spike_interval(content)
        slow = told * (1 + SPACING_SLACK) if told is not None else self._jittery if b"SpikeArrest" in content else 0.0
        if slow and slow >= self._slow:
            self._slow, self._slow_until = slow, now + _SLOW_FOR
        until = self._said_until(headers, wall)
        if until is None:
            if permit.at < self.paused_until - _SAME:
                return  # sent before the pause began: the same refusal
            full = [w.seconds for w in headers.product if w.available == 0 and w.seconds < DAY]
            first = max(full) / 30 if full else _PAUSE_SPIKE if b"SpikeArrest" in content else _PAUSE
            pause = min(first * 2.0**self._level, _PAUSE_MOST) * random.uniform(0.8, 1.2)  # noqa: S311 # no secret
        else:
            pause = min(max(0.0, until - wall), 2 * DAY)
        if permit.at >= self.paused_until - _SAME:
            self._level = min(self._level + 1, 12)
        if now + pause > self.paused_until:
            self.paused_until = now + pause
            logger.info("429: pausing all calls of this limit for %.1f s", pause)

    @staticmethod
    def _said_until(headers: QuotaHeaders, wall: float) -> float | None:
        """When to go on, on the wall clock, if the response says so."""
        if headers.retry_after is not None:
            seconds = retry_after(headers.retry_after, wall)
            if seconds is not None:
                return wall + seconds
        for window in headers.product:
            if window.seconds == DAY and window.available == 0:
                midnight = (wall // DAY + 1) * DAY
                return (window.resets_at.timestamp() if window.resets_at else midnight) + MIDNIGHT_SLACK
        return None


def _quiet(usages: list[tuple[Rate, ExternalUsage]]) -> bool:
    """Whether no other program uses the limit. A loop, since every call comes here."""
    for _, external in usages:  # noqa: SIM110 # a generator costs a microsecond
        if not external.quiet:
            return False
    return True
