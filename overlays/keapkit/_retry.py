"""Retries, as one transport under the credentials and over the throttle, so that every attempt takes a permit.

What httpx-retries leaves open and this adds: which methods may be repeated depends on the failure; a body that cannot
be replayed is never sent again; time counts the calls and not only the sleeps; Retry-After is kept to the full or the
call is given up.

**Replayable bodies** are bytes, forms and multipart bodies whose files are bytes or can seek. A stream of one's own is
replayable when it has a method ``rewind()``: it is called before each repetition, takes no argument, and brings the
stream back to its first byte. Generators, iterators and pipes are not replayable.
"""

from __future__ import annotations

import logging
import time

import httpx
from httpx_retries import Retry
from httpx_retries import RetryTransport as _RetryTransport

from keap_api.errors import RequestTimeoutError, ValidationError
from keapkit.throttle._feedback import retry_after
from keapkit.throttle._transport import clip_timeout

logger = logging.getLogger("keapkit.retry")

# The request provably never left: no connection was made, or none was free.
NEVER_LEFT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)

DEFAULT = Retry(total=6, backoff_factor=0.25, max_backoff_wait=60.0, backoff_jitter=0.5)
"""Six repetitions, 0.25 to 60 s apart (exponential, with jitter) unless the server says how long to wait."""


def policy(value: object) -> Retry | None:
    """The policy that a ``retry`` option means; None is no retry.

    Args:
        value: ``"auto"`` or True for :data:`DEFAULT`; False, None or 0 for none; an int for that many repetitions; or
            an ``httpx_retries.Retry``: its ``total``, ``status_forcelist``, ``retry_on_exceptions``, backoff and
            ``total_timeout`` (seconds, here with the calls) hold; ``allowed_methods`` are those that may be repeated
            after a failure that leaves open whether the call was done. A Retry-After longer than
            ``max_backoff_wait`` is not waited for: no retry.

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
    raise ValidationError(f"a bool, a number of repetitions or an httpx_retries.Retry, not {value!r}", path="retry")


class RetryTransport(_RetryTransport):
    """Repeats what failed for a passing reason.

    - 429: every method, since the gateway refuses before anything is done.
    - 502, 503, 504, timeouts and lost connections: GET, HEAD, OPTIONS, TRACE, PUT, DELETE, and whatever the request
      extension ``idempotent`` (bool) says is safe.
    - connections that could not be made: every method.

    Request extensions: ``retry`` (see :func:`policy`) for this call; ``deadline`` (``time.monotonic()`` moment) after
    which nothing is tried again; ``operation`` for the log; ``buffered`` (bool): read the body here, so that a
    connection lost in the middle of it counts as well (not for streams).

    Args:
        transport: where attempts go; sync, async or both.
        retry: the policy of calls that name none; see :func:`policy`.
    """

    def __init__(self, transport: httpx.BaseTransport | httpx.AsyncBaseTransport, retry: object = "auto") -> None:
        self._policy = policy(retry)
        super().__init__(transport, self._policy or Retry(total=0))

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        if self._sync_transport is None:
            raise RuntimeError("an async transport cannot serve a sync client")
        course = _Course(request, self._policy)
        while True:
            course.begin()
            try:
                response = self._sync_transport.handle_request(request)
                if course.buffered:
                    response.read()
            except Exception as error:
                wait = course.wait_after(error)
                if wait is None:
                    raise
            else:
                wait = course.wait_after(response)
                if wait is None:
                    return response
                try:
                    if _is_small(response):
                        response.read()  # so that the connection can be used again
                except httpx.TransportError:
                    pass
                finally:
                    response.close()
            time.sleep(wait)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if self._async_transport is None:
            raise RuntimeError("a sync transport cannot serve an async client")
        import anyio

        course = _Course(request, self._policy)
        while True:
            course.begin()
            try:
                response = await self._async_transport.handle_async_request(request)
                if course.buffered:
                    await response.aread()
            except Exception as error:
                wait = course.wait_after(error)
                if wait is None:
                    raise
            else:
                wait = course.wait_after(response)
                if wait is None:
                    return response
                try:
                    if _is_small(response):
                        await response.aread()
                except httpx.TransportError:
                    pass
                finally:
                    await response.aclose()
            await anyio.sleep(wait)


class _Course:
    """One call's way through its attempts."""

    def __init__(self, request: httpx.Request, default: Retry | None) -> None:
        given = request.extensions.get("retry", "default")
        self._request = request
        self._retry = default if given == "default" else policy(given)
        self._started = time.monotonic()
        self._first = True
        limits = [request.extensions.get("deadline"), None]
        if self._retry is not None and self._retry.total_timeout is not None:
            limits[1] = self._started + self._retry.total_timeout
        self._end = min((limit for limit in limits if limit is not None), default=None)
        self.buffered = bool(request.extensions.get("buffered"))

    def begin(self) -> None:
        """Make the request ready for the next attempt."""
        deadline = self._request.extensions.get("deadline")
        if deadline is not None:
            if time.monotonic() >= deadline:
                raise RequestTimeoutError(
                    "the call's deadline has passed", method=self._request.method, url=str(self._request.url)
                )
            clip_timeout(self._request)
        if not self._first:
            rewind = getattr(self._request.stream, "rewind", None)
            if rewind is not None:
                rewind()
        self._first = False

    def wait_after(self, outcome: httpx.Response | Exception) -> float | None:
        """Seconds until the next attempt, None when there is to be none."""
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
            self._log("%s; no time is left to wait %.1f s", _reason(outcome), wait)
            return None
        logger.info(
            "retry %d of %d of %s in %.2f s: %s", again.attempts_made, again.total, self._name, wait, _reason(outcome)
        )
        return wait

    def _may_repeat(self, outcome: httpx.Response | Exception, retry: Retry) -> bool:
        if isinstance(outcome, httpx.Response):
            untouched = outcome.status_code == 429
            passing = retry.is_retryable_status_code(outcome.status_code)
        else:
            untouched = isinstance(outcome, NEVER_LEFT)
            passing = retry.is_retryable_exception(outcome)
        if not passing:
            return False
        if not untouched:
            safe = self._request.extensions.get("idempotent")
            if not (retry.is_retryable_method(self._request.method) if safe is None else safe):
                return False
        if not is_replayable(self._request.stream):
            self._log("%s; the body cannot be sent again", _reason(outcome))
            return False
        return True

    @property
    def _name(self) -> str:
        # The path only: a query may hold names and addresses of people.
        operation = self._request.extensions.get("operation")
        name = f"{self._request.method} {self._request.url.path}"
        return f"{name} ({operation})" if isinstance(operation, str) else name

    def _log(self, text: str, *args: object) -> None:
        logger.info("no retry of %s: " + text, self._name, *args)  # noqa: G003 # both parts are literals


def is_replayable(stream: object) -> bool:
    """Whether a request body can be sent again from its first byte."""
    if isinstance(stream, httpx.ByteStream) or callable(getattr(stream, "rewind", None)):
        return True
    # httpx's multipart stream seeks its files itself, and sends nothing for those that cannot.
    fields = getattr(stream, "fields", None)
    return isinstance(fields, list) and all(_field_is_replayable(field) for field in fields)


def _field_is_replayable(field: object) -> bool:
    file = getattr(field, "file", b"")
    if isinstance(file, (bytes, str)):
        return True
    try:
        return bool(file.seekable())
    except (AttributeError, ValueError):  # ValueError: closed
        return False


def _is_small(response: httpx.Response) -> bool:
    length = response.headers.get("content-length", "")
    return response.status_code == 429 or (length.isascii() and length.isdigit() and int(length) <= 65_536)


def _reason(outcome: httpx.Response | Exception) -> str:
    # Not the exception's text: it may name the address with its query.
    return str(outcome.status_code) if isinstance(outcome, httpx.Response) else type(outcome).__name__
