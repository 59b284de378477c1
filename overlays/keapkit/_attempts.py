"""Decide what is repeated, when, and how often: the policy and one call's way through its attempts."""

from __future__ import annotations

import logging
import time
from typing import NoReturn

import httpx
from httpx_retries import Retry

from keapkit.errors import RequestTimeoutError, ValidationError
from keapkit.throttle._quota_headers import retry_after

from ._calls import client_label, clip_timeout, operation_label

__all__ = ["DEFAULT", "Attempts", "is_replayable", "policy", "refuse_kind"]

logger = logging.getLogger("keapkit.retry")

# The request provably never left: no connection was made, or none was free.
_NEVER_LEFT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)
# Responses that the gateway or a proxy gives before, or instead of, anything being done.
_TOO_MANY = 429
#: Seconds from which on repeating a call is worth a warning.
LONG_CALL = 3.0
# Bytes of a response that are held until it is whole, unless the request says otherwise. Larger ones pass through.
_BODY_LIMIT = 256 * 1024 * 1024

DEFAULT = Retry(total=6, backoff_factor=0.25, max_backoff_wait=60.0, backoff_jitter=0.5)
"""Six retries, 0.25 to 60 s apart (exponential, with jitter) unless the server says how long to wait."""


def policy(value: object) -> Retry | None:
    """The policy that a `retry` option stands for; None means no retry.

    Args:
        value: `"auto"` or True for `DEFAULT`; False, None or 0 for none; an int for that many retries; or an
            `httpx_retries.Retry`. Of that, `total`, `status_forcelist`, `retry_on_exceptions`, the backoff and
            `total_timeout` (seconds, here including the calls) apply. `allowed_methods` may be repeated after a
            failure that does not tell whether the call was carried out. A Retry-After longer than `max_backoff_wait`
            ends the call.

    Raises:
        ValidationError: anything else.
    """
    if value == "auto" or value is True:
        return DEFAULT
    if value is None or value is False:
        return None
    if isinstance(value, Retry):
        return value
    if isinstance(value, int) and value >= 0:
        return DEFAULT.copy_with(total=value) if value else None
    raise ValidationError(
        f'expected "auto", a bool, a number of retries or an httpx_retries.Retry, got {value!r}', path="retry"
    )


class Attempts:
    """One call's way through its attempts.

    Args:
        request: the call. Its extension `attempts_before` is the `attempts_state` of an earlier request that this one
            continues, such as the first part of a download.
        default: the policy, unless the request names one.
        client: the client's name for the log.

    Attributes:
        number: attempts made so far.
    """

    def __init__(self, request: httpx.Request, default: Retry | None, client: str) -> None:
        before = request.extensions.get("attempts_before")
        given = request.extensions.get("retry", "default")
        self._request = request
        self._client = client
        self._retry = default if given == "default" else policy(given)
        self._started = time.monotonic()
        self._has_warned = False
        self.number = 0
        if isinstance(before, Attempts):
            self._retry, self._started = before._retry, before._started
            self._has_warned, self.number = before._has_warned, before.number
        limits = [request.extensions.get("deadline"), None]
        if self._retry is not None and self._retry.total_timeout is not None:
            limits[1] = self._started + self._retry.total_timeout
        self._end = min((limit for limit in limits if limit is not None), default=None)
        self._is_first = True

    def begin(self) -> None:
        """Make the request ready for the next attempt.

        Raises:
            RequestTimeoutError: the call's deadline has passed.
        """
        deadline = self._request.extensions.get("deadline")
        if deadline is not None:
            if time.monotonic() >= deadline:
                error = RequestTimeoutError(
                    "the call's deadline passed before the request was sent",
                    method=self._request.method,
                    url=str(self._request.url),
                )
                error.attempts, error.elapsed = self.number, self.elapsed
                raise error
            clip_timeout(self._request)
        if not self._is_first:
            rewind = getattr(self._request.stream, "rewind", None)
            if rewind is not None:
                rewind()
        self._is_first = False
        self.number += 1
        # For whoever makes an error of the outcome, and for a download that goes on where this call ends.
        state = {"attempts": self.number, "started": self._started, "attempts_state": self}
        self._request.extensions = {**self._request.extensions, **state}

    @property
    def elapsed(self) -> float:
        """Seconds since the first attempt began."""
        return time.monotonic() - self._started

    @property
    def body_limit(self) -> int:
        """Bytes of the response that are held here until it is whole."""
        limit = self._request.extensions.get("max_response_bytes")
        return limit if isinstance(limit, int) else _BODY_LIMIT

    def holds_body(self, response: httpx.Response) -> bool:
        """Whether to read the body here, so that the call can be repeated when the connection breaks in it."""
        if self._retry is None or response.is_stream_consumed or isinstance(response.stream, httpx.ByteStream):
            return False
        if response.status_code == _TOO_MANY or self._retry.is_retryable_status_code(response.status_code):
            return False
        length = response.headers.get("content-length", "")
        if length.isascii() and length.isdigit() and int(length) > self.body_limit:
            return False
        wanted = self._request.extensions.get("buffered")
        return bool(self._is_harmless(self._retry) if wanted is None else wanted)

    def check_time(self) -> None:
        """Give up on a response that drips in: each of its parts is in time, the whole is not.

        Raises:
            httpx.ReadTimeout: the call's deadline has passed.
        """
        deadline = self._request.extensions.get("deadline")
        if deadline is not None and time.monotonic() > deadline:
            raise httpx.ReadTimeout("the deadline passed while the response was read", request=self._request)

    def wait_after(self, outcome: httpx.Response | Exception) -> float | None:
        """Seconds to wait before the next attempt, or None if there should be none."""
        retry = self._retry
        if retry is None or retry.attempts_made >= retry.total or not self._may_repeat(outcome, retry):
            return None
        self._retry = again = retry.increment()
        wait = again.backoff_strategy()
        if isinstance(outcome, httpx.Response) and again.respect_retry_after_header:
            asked = retry_after(outcome.headers.get("retry-after", ""), time.time())
            if asked is not None:
                if asked > again.max_backoff_wait:
                    self._log("%s asks to wait %.0f s, longer than max_backoff_wait", _reason(outcome), asked)
                    return None
                wait = max(asked, wait if asked == 0 else 0.0)
        if self._end is not None and time.monotonic() + wait >= self._end:
            self._log("%s; waiting %.1f s would pass the deadline", _reason(outcome), wait)
            return None
        name = operation_label(self._request)
        logger.info("retry %d of %d of %s in %.2f s: %s", self.number, again.total, name, wait, _reason(outcome))
        if not self._has_warned and self.elapsed + wait >= LONG_CALL:
            self._has_warned = True
            logger.warning(
                "%s: %s has taken %.1f s; attempt %d failed (%s), the next one is in %.1f s",
                client_label(self._client, self._request),
                name,
                self.elapsed,
                self.number,
                _reason(outcome),
                wait,
            )
        return wait

    def _may_repeat(self, outcome: httpx.Response | Exception, retry: Retry) -> bool:
        if isinstance(outcome, httpx.Response):
            untouched = outcome.status_code == _TOO_MANY
            passing = retry.is_retryable_status_code(outcome.status_code)
        else:
            untouched = isinstance(outcome, _NEVER_LEFT)
            passing = retry.is_retryable_exception(outcome)
        if not passing or not (untouched or self._is_harmless(retry)):
            return False
        if not is_replayable(self._request.stream):
            self._log("%s; the request body cannot be sent again", _reason(outcome))
            return False
        return True

    def _is_harmless(self, retry: Retry) -> bool:
        """Whether the call may be made twice."""
        safe = self._request.extensions.get("idempotent")
        return bool(retry.is_retryable_method(self._request.method) if safe is None else safe)

    def _log(self, text: str, *args: object) -> None:
        logger.info("no retry of %s: " + text, operation_label(self._request), *args)  # noqa: G003 # both are literals


def is_replayable(stream: object) -> bool:
    """Whether a request body can be sent again from its first byte."""
    if isinstance(stream, httpx.ByteStream) or callable(getattr(stream, "rewind", None)):
        return True
    # httpx's multipart stream seeks its files itself, and sends nothing for those that cannot.
    fields = getattr(stream, "fields", None)
    return isinstance(fields, list) and all(_field_is_replayable(field) for field in fields)


def is_small(response: httpx.Response) -> bool:
    """Whether reading the rest of a response costs less than a new connection."""
    length = response.headers.get("content-length", "")
    return response.status_code == _TOO_MANY or (length.isascii() and length.isdigit() and int(length) <= 65_536)


def refuse_kind() -> NoReturn:
    """Refuse a transport of the other kind."""
    raise ValidationError("an async transport serves async clients only, a sync transport sync ones", path="transport")


def _field_is_replayable(field: object) -> bool:
    file = getattr(field, "file", b"")
    if isinstance(file, (bytes, str)):
        return True
    try:
        return bool(file.seekable())
    except (AttributeError, ValueError):  # ValueError: closed
        return False


def _reason(outcome: httpx.Response | Exception) -> str:
    # Not the exception's text: it may name the address with its query.
    return str(outcome.status_code) if isinstance(outcome, httpx.Response) else type(outcome).__name__
