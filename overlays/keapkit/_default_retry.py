"""The default policy of retries, as httpx-retries would have it.

httpx-retries imports asyncio, which takes a sync program a tenth of the time to its first response. So until a call
has failed, the default policy does without it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

import httpx

if TYPE_CHECKING:
    from httpx_retries import Retry

__all__ = ["DEFAULT", "DefaultRetry", "RetryPolicy"]

_STATUSES = frozenset({429, 502, 503, 504})
_METHODS = frozenset({"HEAD", "GET", "PUT", "DELETE", "OPTIONS", "TRACE"})
_EXCEPTIONS = (httpx.TimeoutException, httpx.NetworkError, httpx.RemoteProtocolError)


class DefaultRetry:
    """The part of `httpx_retries.Retry` that a call needs until it fails; `increment` gives the whole."""

    total: Final = 6
    backoff_factor: Final = 0.25
    backoff_jitter: Final = 0.5
    max_backoff_wait: Final = 60.0
    total_timeout: Final = None
    attempts_made: Final = 0

    def is_retryable_method(self, method: str) -> bool:
        """Whether a call of this method may be made twice."""
        return method.upper() in _METHODS

    def is_retryable_status_code(self, status_code: int) -> bool:
        """Whether this status passes."""
        return status_code in _STATUSES

    def is_retryable_exception(self, exception: Exception) -> bool:
        """Whether this failure passes."""
        return isinstance(exception, _EXCEPTIONS)

    def copy_with(self, *, total: int = total) -> Retry:
        """Return the same policy with another number of retries."""
        from httpx_retries import Retry

        return Retry(
            total=total,
            backoff_factor=self.backoff_factor,
            backoff_jitter=self.backoff_jitter,
            max_backoff_wait=self.max_backoff_wait,
        )

    def increment(self) -> Retry:
        """Return the policy after one more retry."""
        return self.copy_with().increment()


RetryPolicy: TypeAlias = "Retry | DefaultRetry"

DEFAULT: Final = DefaultRetry()
"""Six retries, 0.25 to 60 s apart (exponential, with jitter) unless the server says how long to wait."""
