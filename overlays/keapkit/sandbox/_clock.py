"""The sandbox's clock: real time, moved forward on request or standing still."""

from __future__ import annotations

import datetime as dt
import threading
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Clock"]


class Clock:
    """Tells the sandbox what time it is. Calling it gives seconds since the epoch.

    Args:
        start: the time to begin with, in seconds since the epoch; None begins now.
        frozen: whether time stands still between calls of `advance`.
    """

    def __init__(self, start: float | None = None, *, frozen: bool = False) -> None:
        now = time.time()
        self.frozen = frozen
        self._offset = 0.0 if start is None else start - now
        self._stopped = now + self._offset
        self._guard = threading.Lock()
        self._listeners: list[Callable[[], None]] = []

    def __call__(self) -> float:
        with self._guard:
            return self._stopped if self.frozen else time.time() + self._offset

    def __repr__(self) -> str:
        return f"Clock({self.now().isoformat()}{', frozen' if self.frozen else ''})"

    def now(self) -> dt.datetime:
        """The time as an aware datetime in UTC."""
        return dt.datetime.fromtimestamp(self(), dt.UTC)

    def advance(self, *, days: float = 0, hours: float = 0, minutes: float = 0, seconds: float = 0) -> dt.datetime:
        """Move the clock forward; tokens expire, quotas refill and hook deliveries become due.

        Args:
            days: days of 24 hours.
            hours: hours.
            minutes: minutes.
            seconds: seconds.

        Returns:
            The new time.

        Raises:
            ValueError: the time would go backward.
        """
        step = dt.timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds).total_seconds()
        if step < 0:
            raise ValueError("the clock only moves forward")
        with self._guard:
            self._offset += step
            self._stopped += step
        for listener in self._listeners:
            listener()
        return self.now()

    def on_advance(self, listener: Callable[[], None]) -> None:
        """Call `listener` after each `advance`."""
        self._listeners.append(listener)
