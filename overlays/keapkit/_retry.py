"""Retries, as one transport below the credentials and above the throttle, so that every attempt takes a permit.

What httpx-retries leaves open and this adds: which methods may be repeated depends on the failure; a call covers its
response's body, so a connection lost in the middle of it counts like one lost before; a request body that cannot be
replayed is never sent again; the time limit covers the calls, not only the pauses; Retry-After is honored in full, or
the call ends.

**Replayable bodies** are bytes, forms and multipart bodies whose files are bytes or can seek. A stream of your own is
replayable if it has a method `rewind()`. It is called before each retry, takes no argument, and brings the stream back
to its first byte. Generators, iterators and pipes are not replayable.
"""

from __future__ import annotations

import httpx

from ._async_retry_loop import AsyncRetryLoop
from ._attempts import DEFAULT, Attempts, is_replayable, policy
from ._retry_loop import RetryLoop

__all__ = ["DEFAULT", "Attempts", "RetryTransport", "is_replayable", "policy"]


class RetryTransport(RetryLoop, AsyncRetryLoop):
    """Repeats calls that failed for a temporary reason.

    - 429: every method, because the gateway refuses before anything is done.
    - 502, 503, 504, timeouts and lost connections, also in the middle of the response's body: GET, HEAD, OPTIONS,
      TRACE, PUT, DELETE, and whatever the request extension `idempotent` (bool) declares safe.
    - Connections that could not be made: every method.

    To repeat a call whose response is cut off, its body is read here before anyone sees it, up to the request
    extension `max_response_bytes` (256 MiB by default). What is larger passes through, and is not repeated.

    Request extensions: `retry` (see `policy`) for this call; `final_statuses`, after which it is not repeated;
    `deadline` (a `time.monotonic()` moment) after which nothing is tried again; `operation` for the log; `buffered`
    (bool): whether to read the body here, for instance False for a stream. Afterwards the extension `attempts` says how
    often the request was sent.

    Args:
        transport: where attempts go; sync, async or both.
        retry: the policy of calls that name none; see `policy`.
        name: the client's name in warnings about long calls.
    """

    def __init__(
        self, transport: httpx.BaseTransport | httpx.AsyncBaseTransport, retry: object = "auto", *, name: str = ""
    ) -> None:
        self._policy = policy(retry)
        self._name = name
        self._sync_transport = transport if isinstance(transport, httpx.BaseTransport) else None
        self._async_transport = transport if isinstance(transport, httpx.AsyncBaseTransport) else None

    def close(self) -> None:
        """Close the transport below."""
        if self._sync_transport is not None:
            self._sync_transport.close()

    async def aclose(self) -> None:
        """Close the transport below."""
        if self._async_transport is not None:
            await self._async_transport.aclose()

    @property
    def transports(self) -> tuple[httpx.BaseTransport | None, httpx.AsyncBaseTransport | None]:
        """Where attempts go, sync and async."""
        return self._sync_transport, self._async_transport

    @transports.setter
    def transports(self, pair: tuple[httpx.BaseTransport | None, httpx.AsyncBaseTransport | None]) -> None:
        self._sync_transport, self._async_transport = pair
