"""A clock that only waiting moves, also for the deadlines of calls."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from types import SimpleNamespace

from keap_api import _options
from tests.keapkit.throttle_helpers import VirtualClock

__all__ = ["DayClock"]


class DayClock(VirtualClock):
    """A clock for a throttle."""

    # Ahead of the real clock, which the reading of a response is measured by.
    _ahead = time.monotonic() + 10**6

    def monotonic(self) -> float:
        return self._ahead + super().monotonic()

    @contextmanager
    def for_deadlines(self) -> Iterator[None]:
        """Let the deadlines of calls go by this clock, too."""
        real = _options.time
        _options.time = SimpleNamespace(monotonic=self.monotonic)  # type: ignore[assignment]  # all that is used of it
        try:
            yield
        finally:
            _options.time = real
