"""The clock of a throttle. Tests pass their own, so that days pass in milliseconds."""

from __future__ import annotations

import time
from typing import Protocol

_ROUNDING = 0.001


class Clock(Protocol):
    """Time as a throttle sees it."""

    def monotonic(self) -> float:
        """Seconds that never go back; deadlines are on this scale."""
        ...

    def wall(self) -> float:
        """Seconds since 1970-01-01 00:00 UTC."""
        ...

    def sleep(self, seconds: float) -> None:
        """Block this thread."""
        ...

    async def sleep_async(self, seconds: float) -> None:
        """Suspend this task."""
        ...


class SystemClock:
    """The machine's clock."""

    def monotonic(self) -> float:
        return time.monotonic()

    def wall(self) -> float:
        return time.time()

    def sleep(self, seconds: float) -> None:
        time.sleep(seconds)

    async def sleep_async(self, seconds: float) -> None:
        import asyncio

        # Event loops round timers up to a millisecond, a fifth of the time between calls at 200 a second.
        end = time.monotonic() + seconds
        await asyncio.sleep(max(0.0, seconds - _ROUNDING))
        while time.monotonic() < end:  # noqa: ASYNC110 - there is no event to wait for but the time
            await asyncio.sleep(0)


SYSTEM_CLOCK = SystemClock()
