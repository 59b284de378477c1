"""One process's dealings with the store of one limit, while the store is there and while it is not."""

from __future__ import annotations

import collections
import functools
import logging
import math
import os
import time
from typing import TYPE_CHECKING, Any

from keapkit.errors import LimitStoreError

from ._offline_share import UNSEEN_MEMBERS, OfflineShare
from ._reservation import HORIZON, Reservation, ReserveRequest

if TYPE_CHECKING:
    from collections.abc import Generator

    from ._clock import Clock
    from ._feedback import QuotaFeedback
    from ._offline_share import History
    from ._rates import Rate
    from ._reservation import Permit
    from ._store import LimitStore

logger = logging.getLogger("keapkit.throttle")

# Seconds between warnings about one store.
_WARN_AGAIN = 300.0
# Late calls that are remembered until the store is asked next.
_MOST_LEFT = 64
_warned: dict[tuple[object, ...], float] = {}


class Reserver:
    """Reserves the slots of one limit. While the store is unavailable, it keeps to this process's share instead."""

    def __init__(
        self,
        key: str,
        rates: tuple[Rate, ...],
        store: LimitStore,
        clock: Clock,
        feedback: QuotaFeedback,
        history: History,
    ) -> None:
        self._key = key
        self._rates = rates
        self._store = store
        self._clock = clock
        self._feedback = feedback
        self._history = history
        self._catch_up = max((rate.catch_up for rate in rates if rate.kind == "spaced"), default=0.002)
        windows = [rate for rate in rates if rate.kind == "window"]
        self._longest = max((rate.held for rate in windows), default=1.0)
        # A power of two, so that throttles with nearly the same rates still share their numbers.
        self._size = max(1024, 1 << (max((rate.limit for rate in windows), default=1) - 1).bit_length())
        self._beat = min(1.0, self._longest / 10)
        self._told = 0.0  # the pause that the store knows of
        self._member = os.urandom(8).hex()
        self._members = UNSEEN_MEMBERS
        self._beat_at, self._joined = 0.0, 0.0
        self._generation = ""
        self._contact = clock.monotonic()
        self._count = self._today = 0
        self._share: OfflineShare | None = None
        self._away_until = 0.0
        self._failures = 0
        self._readd = 0
        # Calls that left so late that the slack of a window no longer covers it: (number, moment).
        self._late = min((rate.held - rate.seconds for rate in windows), default=math.inf) / 5
        self._left: collections.deque[tuple[int, float]] = collections.deque(maxlen=_MOST_LEFT)

    def left(self, permit: Permit, now: float) -> None:
        """A call was written; windows must hold it from now on, not from when its permit was given."""
        if permit.number >= 0 and now - permit.at > self._late:
            self._left.append((permit.number, now))

    def reserve(self, replace: int, spacing: float) -> Generator[Any, Reservation | None, Reservation]:
        """Reserve a slot: yields the store call that has to be made, if the store may block.

        Args:
            replace: the number of a missed slot to reschedule, or -1.
            spacing: seconds between two calls.
        """
        now, wall = self._clock.monotonic(), self._clock.wall()
        share, delay = self._share, 0.0
        if share is not None:
            delay = share.delay(now, wall)
            away = now < self._away_until
            if delay and (away or not self._failures):
                return Reservation(delay, -1)
            if away:
                wait = self._feedback.paused_until - now
                if wait > 0:
                    return Reservation(wait, -1)
                share.add(now, unshared=True)
                return Reservation(0.0, -1, used_today=self._today)
        request = self._request(now, wall, replace, spacing)
        if delay:
            # Our share is used up. If the store is back, it should learn what we have sent.
            request = request._replace(patience=-1.0)
        if not self._store.shared:
            return self._store.reserve(self._key, request, now, wall)
        try:
            answer = yield functools.partial(self._store.reserve, self._key, request, now, wall)
        except LimitStoreError as error:
            self._lost(error, self._clock.monotonic())
            return Reservation(1e-6, -1)
        assert answer is not None
        if self._met(request, answer, self._clock.monotonic()):
            return Reservation(1e-6, -1)
        if delay:
            return Reservation(delay, -1)
        if self._share is not None and answer.number >= 0:
            self._share.add(now, unshared=False)
        return answer

    def _request(self, now: float, wall: float, replace: int, spacing: float) -> ReserveRequest:
        windows, daily = self._feedback.allowances(now, wall)
        request = ReserveRequest(spacing, self._catch_up, windows, daily, self._size, HORIZON + spacing, replace)
        changes: dict[str, Any] = {}
        paused = self._feedback.paused_until
        if paused > now and paused != self._told:
            changes["pause"], self._told = paused - now, paused
        if self._left:
            changes["left"] = tuple((number, now - moment) for number, moment in self._left)
            self._left.clear()
        if self._store.shared:
            if now >= self._beat_at:
                self._beat_at = now + self._beat
                changes["member"], changes["member_life"] = self._member, max(10.0, 2 * self._longest)
            if self._share is not None and (self._failures or self._readd):
                changes["readd"] = changes["readd_today"] = self._share.unshared + self._readd
                changes["grace"] = self._longest + 1.0
        return request._replace(**changes) if changes else request

    def _lost(self, error: LimitStoreError, now: float) -> None:
        """The store failed: keep to a share of the limit, and try again soon."""
        self._ensure_share(now)
        self._told = 0.0
        self._away_until = now + min(0.25 * 2 ** min(self._failures, 5), 5.0, self._longest / 8)
        self._failures += 1
        last = _warned.get(self._store.identity)
        if last is None or time.monotonic() - last > _WARN_AGAIN:
            _warned[self._store.identity] = time.monotonic()
            logger.warning(
                "the throttle's store cannot be used (%s); this process now keeps to 1/%d of the limits",
                error,
                self._members,
            )

    def _met(self, request: ReserveRequest, answer: Reservation, now: float) -> bool:
        """The store answered. Returns True if it lost its numbers, so that it must be asked again."""
        if request.readd_today and self._share is not None:
            self._share.unshared, self._readd = 0, 0
        if self._failures:
            self._failures, self._away_until = 0, 0.0
            logger.info("the throttle's store is back")
        self._joined = self._joined or now
        if answer.members:
            # Processes that started when we did may not have been seen yet.
            new = now - self._joined < 2 * self._beat
            self._members = max(answer.members, UNSEEN_MEMBERS if new else 1)
        lost = bool(self._generation) and answer.generation != self._generation
        self._generation = answer.generation
        if lost:
            # Count all that we sent in the longest window, except what was just counted.
            self._ensure_share(now)
            self._readd = max(0, self._history.own(now - self._longest) - request.readd)
            self._history.clear_numbers()
            self._left.clear()
            self._readd = max(1, self._readd)
        elif answer.grace > 0:
            self._ensure_share(now)
        else:
            self._share = None
        self._contact, self._count, self._today = now, answer.made, answer.used_today
        return lost

    def _ensure_share(self, now: float) -> None:
        if self._share is None:
            self._share = OfflineShare(
                self._rates, self._history, self._members, self._contact, self._count, self._today, now
            )
