"""How much of a window other programs take: what the server counts, less what we sent."""

from __future__ import annotations

from ._rates import DAY

# Programs that share a key reorder each other's responses by a few calls; less than this is no sign of another program.
_NOISE = 0.03
_NOISE_LEAST, _NOISE_MOST = 4, 12
# Calls left free for what the other program sends before the next response tells.
_MARGIN = 2


class Foreign:
    """The estimate for one window of ``seconds`` with ``limit`` calls.

    ``now`` is on one scale in all methods: the monotonic clock for sliding windows, the wall clock for days.
    """

    def __init__(self, limit: int, seconds: float) -> None:
        self._configured = limit
        self._seconds = seconds
        self._limit = limit
        self._taken = 0
        self._seen = 0.0
        self._believe_until = 0.0

    def saw(self, used: int, limit: int | None, own_least: int, own_most: int, now: float) -> None:
        """A response said ``used``; when it was made we had sent ``own_least`` to ``own_most`` calls of this window."""
        self._limit = min(limit, self._configured) if limit else self._configured
        surely = used - own_most
        if now < self._believe_until:
            surely = max(surely, used - own_least)
        elif surely <= max(_NOISE_LEAST, min(_NOISE_MOST, _NOISE * self._configured)):
            self._taken = 0
            return
        else:
            # Another program is there for certain: leave it room for some windows, even when the sign gets weak.
            self._believe_until = now + 3 * self._seconds
            surely = used - own_least
        self._taken, self._seen = max(0, surely), now

    def refused(self, now: float) -> None:
        """The server said that this window is used up: believe every sign of others for a while."""
        self._believe_until = now + 5 * self._seconds

    def allowance(self, now: float) -> int:
        """Calls of ours that fit beside the others', at least 1: how else would we learn that they have gone."""
        if not self._taken:
            return self._limit
        if self._seconds >= DAY:
            # A day begins anew at midnight; ``now`` is the wall clock here.
            fresh = self._seen // DAY == now // DAY
            return max(1, self._limit - self._taken - _MARGIN) if fresh else self._limit
        age = min(now - self._seen, self._seconds)
        return max(1, int(self._limit - self._taken * (1 + age / self._seconds)) - _MARGIN)

    @property
    def quiet(self) -> bool:
        """True when the allowance is the configured limit, whatever the time."""
        return not self._taken and self._limit == self._configured
