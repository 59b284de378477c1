"""What every limit store offers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from ._reservation import Reservation, ReserveRequest

__all__ = ["LimitStore"]


class LimitStore(Protocol):
    """Keeps the numbers of rate limits. Several threads may use a store at once."""

    shared: bool
    """Whether calls may block and fail. If so, they run off the event loop, and each process can fall back to a share
    of the limit."""

    @property
    def identity(self) -> tuple[object, ...]:
        """Equal for stores that hold the same numbers."""
        ...

    def reserve(self, key: str, request: ReserveRequest, now: float, wall: float) -> Reservation:
        """Reserve the next slot of `key`.

        Args:
            key: names the limit.
            request: the limits, and what this process has to report.
            now: seconds on the monotonic clock.
            wall: seconds since 1970-01-01 00:00 UTC.

        Raises:
            LimitStoreError: the store cannot be used right now.
        """
        ...

    def reset(self) -> None:
        """Forget connections and locks. Called in the child process after a fork."""
        ...
