"""Keep calls apart as they leave this process, not only as their permits are given.

Between a permit and the call's first byte, a connection may have to be opened, and on a busy machine the thread or task
waits for its turn. A call that leaves late and one that leaves in time are a burst to spike arrest. So every call looks
at the clock once more when its connection is ready, and keeps its distance from the call that left before it; see
`_departure` for how it knows.

How late calls arrive is not known. A machine that is slow to wake a thread and to write is slow with all else, so the
distance grows with the lateness that can be seen.
"""

from __future__ import annotations

import math
import threading
from typing import TYPE_CHECKING

from ._rates import MANY, SPACING_SLACK

if TYPE_CHECKING:
    from ._clock import Clock
    from ._rates import Rate

__all__ = ["Wire"]

# Seconds. What a body takes longer is due to the network, and the calls after it do not wait for that.
_QUICK = 0.05
# As for the jitter of RTP (RFC 3550, 6.4.1): a moving average that follows within some sixteen calls. The distance
# grows once four times the average exceed the slack that spaced rates have anyway, by a fifth of itself at most.
_GAIN, _DEVIATIONS, _WIDEST = 1 / 16, 4.0, 0.2
# Seconds. One long delay, such as imports at the first call, is no sign of others.
_LATEST = 0.01


class Wire:
    """When the last call left, and how late calls are.

    Args:
        rates: the limits. Without a spaced rate, or when so many calls are allowed that spike arrest counts ten of them
            together, calls may leave at any time.
        clock: the limiter's clock.

    Attributes:
        margin: seconds by which calls should be further apart, because they are late by varying times.
    """

    def __init__(self, rates: tuple[Rate, ...], clock: Clock) -> None:
        spaced = [rate for rate in rates if rate.kind == "spaced" and rate.slot[0] < MANY]
        self.is_spaced = bool(spaced)
        self._clock = clock
        self._slack = max(
            (SPACING_SLACK * max(rate.seconds / 10, rate.seconds / rate.limit) for rate in spaced), default=0
        )
        self._widest = max((_WIDEST * rate.interval for rate in spaced), default=0.0)
        self._lock = threading.Lock()
        self._free = -math.inf
        self._waited = 0.0  # how long the last call had to wait for the one before it
        self._jitter = 0.0
        self.margin = 0.0
        self._last = [0.0, 0.0]  # seconds that writing and waking took
        self._body = math.inf  # seconds that a long body takes when nothing is in its way
        self._is_followed: bool | None = None

    @property
    def is_followed(self) -> bool:
        """Whether all calls so far have asked here before they left."""
        return self._is_followed is True

    def ignored(self) -> None:
        """A call was made without asking here."""
        self._is_followed = False

    def late(self, seconds: float, *, is_woken: bool = True) -> None:
        """Waking a caller, or else writing, took so long. What takes the same time every time is no jitter."""
        if self.is_spaced:
            seconds = min(max(0.0, seconds), _LATEST)
            with self._lock:
                self._jitter += (abs(seconds - self._last[is_woken]) - self._jitter) * _GAIN
                self._last[is_woken] = seconds
                self.margin = min(max(0.0, _DEVIATIONS * self._jitter - self._slack), self._widest)

    def lag(self, most: float) -> float:
        """Seconds for which no further permit should be given, because calls with a permit queue here.

        One may: it keeps the wire busy while others connect.

        Args:
            most: seconds that a call may wait here; 0.0 is returned when the last one waited for less.
        """
        return max(0.0, self._free - self._clock.monotonic()) if self._waited > most else 0.0

    def leave(self, asked: float, distance: float) -> float:
        """Leave, if that is possible, so that the next call may leave `distance` seconds later.

        Args:
            asked: when this call was ready to leave.
            distance: seconds between two calls.

        Returns:
            Seconds to wait before asking again; 0.0 when the call may leave now.
        """
        if not self.is_spaced:
            return 0.0
        with self._lock:
            now = self._clock.monotonic()
            if now < self._free:
                return self._free - now
            self._free, self._waited = now + distance, now - asked
            if self._is_followed is None:
                self._is_followed = True
            return 0.0

    def left(self, distance: float, seconds: float, *, has_long_body: bool = False) -> None:
        """A call's bytes are written, so many seconds after it left: the distance counts from now.

        Args:
            distance: seconds between two calls.
            seconds: since the call left.
            has_long_body: they are those of a long body, so the distance does not count what every such body takes.
        """
        if not self.is_spaced or (has_long_body and seconds > _QUICK):
            return
        usual = 0.0
        with self._lock:
            if has_long_body:
                rise = 0.0 if math.isinf(self._body) else (seconds - self._body) * _GAIN
                self._body = usual = min(seconds, self._body + max(0.0, rise))
            self._free = max(self._free, self._clock.monotonic() + distance - usual)
        self.late(seconds - usual, is_woken=False)
