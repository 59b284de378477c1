"""The sandbox's clock: real time, moved forward on request or standing still."""

from __future__ import annotations

import datetime as dt
import math
import threading
import time
from typing import TYPE_CHECKING, Final

from keap_api.errors import ValidationError

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Clock"]

# Times after this have no notation in ISO 8601 once a token's or a quota's life is added.
_LAST: Final = dt.datetime(9999, 1, 1, tzinfo=dt.UTC).timestamp()


class Clock:
    """Tells the sandbox what time it is. Calling it gives seconds since the epoch.

    Args:
        start: the time to begin with, in seconds since the epoch; None begins now.
        frozen: whether time stands still between calls of `advance`.

    Raises:
        keapkit.errors.ValidationError: `start` is not a time between 1970 and the end of 9998.
    """

    def __init__(self, start: float | None = None, *, frozen: bool = False) -> None:
        now = time.time()
        if start is not None and not 0 <= _number("start", start) < _LAST:
            raise ValidationError(f"clock: start must be seconds since 1970, before the year 9999, got {start!r}")
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
            keapkit.errors.ValidationError: an argument is not a finite number, or the time would go backward or past
                the year 9998. The clock has not moved then.
        """
        given = {"days": days, "hours": hours, "minutes": minutes, "seconds": seconds}
        units = (86_400, 3_600, 60, 1)
        step = sum(_number(name, value) * unit for (name, value), unit in zip(given.items(), units, strict=True))
        said = ", ".join(f"{name}={value!r}" for name, value in given.items() if value)
        if step < 0:
            raise ValidationError(f"clock.advance({said}): the clock only moves forward")
        with self._guard:
            now = self._stopped if self.frozen else time.time() + self._offset
            if not now + step < _LAST:
                raise ValidationError(f"clock.advance({said}): the clock ends with the year 9998")
            self._offset += step
            self._stopped += step
        for listener in self._listeners:
            listener()
        return self.now()

    def on_advance(self, listener: Callable[[], None]) -> None:
        """Call `listener` after each `advance`."""
        self._listeners.append(listener)


def _number(name: str, value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise ValidationError(f"clock: {name} must be a number, got {type(value).__name__}")
    try:
        number = float(value)
    except OverflowError:
        number = math.inf
    if not math.isfinite(number):
        raise ValidationError(f"clock: {name} must be a finite number, got {value!r}")
    return number
