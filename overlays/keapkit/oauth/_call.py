"""One call of the token endpoint: its own connection, its own long timeout, never sent twice."""

from __future__ import annotations

import email.utils
import time

import httpx

from keapkit.errors import ConnectionFailedError, RequestTimeoutError

from ._messages import Response

__all__ = ["ResponseLost", "call", "connection"]

_MAX_BYTES = 1_000_000
# httpx raises these before a byte of the request left.
_NOT_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError, httpx.UnsupportedProtocol)


class ResponseLost(Exception):  # noqa: N818 - the caller turns it into RefreshInDoubtError
    """The request left, and no whole answer came back."""


def connection(timeout: float) -> httpx.Client:
    """A client for one token call: it shares no connection, no quota and no retry policy with API calls.

    Args:
        timeout: seconds, for connecting and for each part sent or received.
    """
    return httpx.Client(timeout=timeout, follow_redirects=False)


def call(client: httpx.Client, request: httpx.Request, seconds: float) -> Response:
    """Send ``request`` once.

    Args:
        seconds: how long the whole answer may take.

    Raises:
        ConnectionFailedError, RequestTimeoutError: the request never left.
        ResponseLost: it left, or may have; its answer did not arrive whole.
    """
    address = str(request.url)
    try:
        response = client.send(request, stream=True)
        try:
            content = _read(response, time.monotonic() + seconds)
        finally:
            response.close()
    except _NOT_SENT as error:
        kind = RequestTimeoutError if isinstance(error, httpx.TimeoutException) else ConnectionFailedError
        raise kind(
            f"the token endpoint {address} cannot be reached ({type(error).__name__}); nothing was sent",
            method=request.method,
            url=address,
        ) from error
    except httpx.HTTPError as error:
        raise ResponseLost(f"{type(error).__name__} after the request left") from error
    return Response(response.status_code, response.headers.get("content-type", ""), content, _skew(response))


def _read(response: httpx.Response, until: float) -> bytes:
    """Read the body; httpx's own timeout would let a response trickle in for ever."""
    parts: list[bytes] = []
    size = 0
    for part in response.iter_bytes():
        parts.append(part)
        size += len(part)
        if size > _MAX_BYTES or time.monotonic() > until:
            raise httpx.ReadError("the response is too long or too slow")
    return b"".join(parts)


def _skew(response: httpx.Response) -> float:
    try:
        date = email.utils.parsedate_to_datetime(response.headers["date"])
    except (KeyError, ValueError, TypeError):
        return 0.0
    return date.timestamp() - time.time()
