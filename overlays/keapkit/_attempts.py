"""Decide what is repeated, when, and how often: the policy and one call's way through its attempts."""

from __future__ import annotations

import logging
import time
from typing import NoReturn

import httpx
import msgspec

from keap_api.extend import deadline_of
from keapkit.errors import RequestTimeoutError, ValidationError
from keapkit.throttle._quota_headers import retry_after

from ._calls import client_label, clip_timeout, operation_label
from ._default_retry import DEFAULT, DefaultRetry, RetryPolicy

__all__ = ["DEFAULT", "Attempts", "Progress", "is_replayable", "is_small", "policy", "refuse_kind"]

logger = logging.getLogger("keapkit.retry")

# The request provably never left: no connection was made, or none was free.
_NEVER_LEFT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)
# Responses that the gateway or a proxy gives before, or instead of, anything being done.
_TOO_MANY = 429
#: Seconds from which on repeating a call is worth a warning.
LONG_CALL = 3.0
# Bytes of a response that are held until it is whole, unless the request says otherwise. Larger ones pass through.
_BODY_LIMIT = 256 * 1024 * 1024


def policy(value: object) -> RetryPolicy | None:
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
    if isinstance(value, int):
        if value >= 0:
            return DEFAULT.copy_with(total=value) if value else None
    else:
        from httpx_retries import Retry

        if isinstance(value, (Retry, DefaultRetry)):
            return value
    raise ValidationError(
        f'expected "auto", a bool, a number of retries or an httpx_retries.Retry, got {value!r}', path="retry"
    )


class Progress(msgspec.Struct):
    """How far a call has come. It holds nothing of the request, because errors keep it.

    Attributes:
        retry: the policy, with the retries made so far.
        started: when the first attempt began, on the `time.monotonic()` scale.
        number: attempts made so far.
        has_warned: whether a warning has said that the call takes long.
    """

    retry: RetryPolicy | None
    started: float
    number: int = 0
    has_warned: bool = False


class Attempts:
    """One call's way through its attempts.

    Args:
        request: the call. Its extension `attempts_before` is the `Progress` of an earlier request that this one
            continues, such as the first part of a download.
        default: the policy, unless the request names one.
        client: the client's name for the log.

    Attributes:
        progress: how far the call has come.
    """

    def __init__(self, request: httpx.Request, default: RetryPolicy | None, client: str) -> None:
        before = request.extensions.get("attempts_before")
        given = request.extensions.get("retry", "default")
        self._request = request
        self._client = client
        self._is_first = True
        if isinstance(before, Progress):
            self.progress = before
        else:
            self.progress = Progress(default if given == "default" else policy(given), time.monotonic())
        limits = [deadline_of(request), None]
        if self.progress.retry is not None and self.progress.retry.total_timeout is not None:
            limits[1] = self.progress.started + self.progress.retry.total_timeout
        self._end = min((limit for limit in limits if limit is not None), default=None)

    def begin(self) -> None:
        """Make the request ready for the next attempt.

        Raises:
            RequestTimeoutError: the call's deadline has passed.
        """
        deadline = deadline_of(self._request)
        if deadline is not None:
            if time.monotonic() >= deadline:
                self._publish()
                again = " again" if self.progress.number else ""
                raise RequestTimeoutError(
                    f"the call's deadline passed before the request was sent{again}", request=self._request
                )
            clip_timeout(self._request)
        if not self._is_first:
            rewind = getattr(self._request.stream, "rewind", None)
            if rewind is not None:
                rewind()
        self._is_first = False
        self.progress.number += 1
        self._publish()

    def _publish(self) -> None:
        """Tell whoever makes an error of the outcome, and a download that continues where this call ends."""
        progress = self.progress
        state = {"attempts": progress.number, "started": progress.started, "attempts_state": progress}
        self._request.extensions = {**self._request.extensions, **state}

    @property
    def elapsed(self) -> float:
        """Seconds since the first attempt began."""
        return time.monotonic() - self.progress.started

    @property
    def body_limit(self) -> int:
        """Bytes of the response that are held here until it is whole."""
        limit = self._request.extensions.get("max_response_bytes")
        return limit if isinstance(limit, int) else _BODY_LIMIT

    def holds_body(self, response: httpx.Response) -> bool:
        """Whether to read the body here, so that the call can be repeated when the connection breaks in it."""
        if self.progress.retry is None or response.is_stream_consumed or isinstance(response.stream, httpx.ByteStream):
            return False
        if response.status_code == _TOO_MANY or self.progress.retry.is_retryable_status_code(response.status_code):
            return False
        length = response.headers.get("content-length", "")
        if length.isascii() and length.isdigit() and int(length) > self.body_limit:
            return False
        wanted = self._request.extensions.get("buffered")
        return bool(self._is_harmless(self.progress.retry) if wanted is None else wanted)

    def check_time(self) -> None:
        """Give up on a response that drips in: each of its parts is in time, the whole is not.

        Raises:
            httpx.ReadTimeout: the call's deadline has passed.
        """
        deadline = deadline_of(self._request)
        if deadline is not None and time.monotonic() > deadline:
            raise httpx.ReadTimeout("the deadline passed while the response was read", request=self._request)

    def wait_after(self, outcome: httpx.Response | Exception) -> float | None:
        """Seconds to wait before the next attempt, or None if there should be none."""
        retry = self.progress.retry
        if retry is None or retry.attempts_made >= retry.total or not self._may_repeat(outcome, retry):
            return None
        self.progress.retry = again = retry.increment()
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
        logger.info(
            "retry %d of %d of %s in %.2f s: %s", self.progress.number, again.total, name, wait, _reason(outcome)
        )
        if not self.progress.has_warned and self.elapsed + wait >= LONG_CALL:
            self.progress.has_warned = True
            logger.warning(
                "%s: %s has taken %.1f s; attempt %d failed (%s), the next one is in %.1f s",
                client_label(self._client, self._request),
                name,
                self.elapsed,
                self.progress.number,
                _reason(outcome),
                wait,
            )
        return wait

    def _may_repeat(self, outcome: httpx.Response | Exception, retry: RetryPolicy) -> bool:
        if isinstance(outcome, httpx.Response):
            untouched = outcome.status_code == _TOO_MANY
            passing = retry.is_retryable_status_code(outcome.status_code)
        else:
            untouched = isinstance(outcome, _NEVER_LEFT)
            passing = retry.is_retryable_exception(outcome)
        if not passing or not (untouched or self._is_harmless(retry)):
            return False
        final = self._request.extensions.get("final_statuses", ())
        if isinstance(outcome, httpx.Response) and outcome.status_code in final:
            return False
        if not is_replayable(self._request.stream):
            self._log("%s; the request body cannot be sent again", _reason(outcome))
            return False
        return True

    def _is_harmless(self, retry: RetryPolicy) -> bool:
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
