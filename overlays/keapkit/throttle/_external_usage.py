"""Estimate how much of a window other programs use: what the server counts, less what we sent."""

from __future__ import annotations

from ._rates import DAY

# Responses arrive out of order, so a difference of a few calls is no sign of another program.
_NOISE = 0.03
_NOISE_LEAST, _NOISE_MOST = 4, 12
# Calls kept free for what the other program sends before the next response.
_MARGIN = 2


class ExternalUsage:
    """The estimate for one window of `seconds` with `limit` calls.

    All methods take `now` on one scale: the monotonic clock for sliding windows, the wall clock for days.
    """

    def __init__(self, limit: int, seconds: float) -> None:
        self._configured = limit
        self._seconds = seconds
        self._limit = limit
        self._taken = 0
        self._seen = 0.0
        self._believe_until = 0.0

    def saw(self, used: int, limit: int | None, own_least: int, own_most: int, now: float) -> None:
        """A response said `used`. When it was made, we had sent `own_least` to `own_most` calls in this window."""
        self._limit = min(limit, self._configured) if limit else self._configured
        surely = used - own_most
        if now < self._believe_until:
            surely = max(surely, used - own_least)
        elif surely <= max(_NOISE_LEAST, min(_NOISE_MOST, _NOISE * self._configured)):
            self._taken = 0
            return
        else:
            # Certainly another program: leave it capacity for some windows, even when the sign gets weak.
            self._believe_until = now + 3 * self._seconds
            surely = used - own_least
        self._taken, self._seen = max(0, surely), now

    def refused(self, now: float) -> None:
        """The server says that this window is used up: believe every sign of other programs for a while."""
        self._believe_until = now + 5 * self._seconds

    def allowance(self, now: float) -> int:
        """Calls that other programs leave us. Always at least 1, so we can detect when they stop."""
        if not self._taken:
            return self._limit
        if self._seconds >= DAY:
            # A day starts over at midnight; `now` is the wall clock here.
            fresh = self._seen // DAY == now // DAY
            return max(1, self._limit - self._taken - _MARGIN) if fresh else self._limit
        age = min(now - self._seen, self._seconds)
        return max(1, int(self._limit - self._taken * (1 + age / self._seconds)) - _MARGIN)

    @property
    def quiet(self) -> bool:
        """Whether the allowance is the configured limit at any time."""
        return not self._taken and self._limit == self._configured
