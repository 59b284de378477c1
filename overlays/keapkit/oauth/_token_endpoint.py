"""One call of the token endpoint: its own long timeout, never sent twice, and never past the client's transport."""

from __future__ import annotations

import asyncio
import email.utils
import time
from collections.abc import Callable, Coroutine, Generator
from concurrent.futures import Future
from contextlib import AbstractContextManager, contextmanager
from typing import Any, Protocol, TypeAlias

import httpx

from keapkit._http import USER_AGENT, Route
from keapkit._pool import AsyncUserTransport, UserTransport
from keapkit.errors import ConnectionFailedError, EventLoopError, KeapError, RequestTimeoutError

from ._protocol import TokenResponse

__all__ = ["OwnConnection", "ResponseLost", "TokenRoute", "route_through"]

_MAX_BYTES = 1_000_000
_LOOK = 0.5  # seconds between looks at whether an event loop still exists
_GRACE = 5.0  # seconds that an event loop may be late
# httpx raises these before a byte of the request left.
_NOT_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError, httpx.UnsupportedProtocol)

Send: TypeAlias = Callable[[httpx.Request], TokenResponse]


class ResponseLost(Exception):  # noqa: N818 - callers turn it into RefreshInDoubtError or OAuthError
    """The request left, or may have, and no complete response came back."""


class TokenRoute(Protocol):
    """How token calls reach the token endpoint."""

    def open(self, url: httpx.URL, seconds: float) -> AbstractContextManager[Send]:
        """Get ready for one call of `url`, which must then take no longer than `seconds`.

        Returns:
            A context manager that gives the function which sends the request. That function raises
            ConnectionFailedError or RequestTimeoutError if the request never left, and ResponseLost if it may have.
        """
        ...

    def on_loop(self, loop: asyncio.AbstractEventLoop) -> TokenRoute:
        """Return the route for calls that a task of `loop` waits for."""
        ...


class OwnConnection:
    """A new connection for every call. It follows the same proxy variables as API calls.

    It shares no connection, no quota, and no retry policy with them.
    """

    @contextmanager
    def open(self, url: httpx.URL, seconds: float) -> Generator[Send]:
        with _client(Route(url).transport(), seconds) as client:
            yield lambda request: send_once(client, request, seconds)

    def on_loop(self, loop: asyncio.AbstractEventLoop) -> TokenRoute:
        return self


class _TransportRoute:
    """Through the transport that the client was given."""

    def __init__(self, transport: httpx.BaseTransport) -> None:
        self._transport = UserTransport(transport)

    @contextmanager
    def open(self, url: httpx.URL, seconds: float) -> Generator[Send]:
        client = _client(self._transport, seconds)  # never closed: the transport is the user's
        yield lambda request: send_once(client, request, seconds)

    def on_loop(self, loop: asyncio.AbstractEventLoop) -> TokenRoute:
        return self


class _AsyncTransportRoute:
    """Through the async transport that the client was given, in the event loop of the task that waits for the token."""

    def __init__(self, transport: httpx.AsyncBaseTransport, loop: asyncio.AbstractEventLoop | None = None) -> None:
        self._given = transport
        self._loop = loop

    @contextmanager
    def open(self, url: httpx.URL, seconds: float) -> Generator[Send]:
        transport = AsyncUserTransport(self._given)
        client = httpx.AsyncClient(transport=transport, trust_env=False, timeout=seconds)
        yield lambda request: self._run(send_once_async(client, request, seconds), seconds)

    def on_loop(self, loop: asyncio.AbstractEventLoop) -> TokenRoute:
        return _AsyncTransportRoute(self._given, loop)

    def _run(self, call: Coroutine[Any, Any, TokenResponse], seconds: float) -> TokenResponse:
        loop = self._loop
        if loop is None:
            return _run_here(call)
        try:
            future = asyncio.run_coroutine_threadsafe(call, loop)
        except RuntimeError:
            call.close()
            raise ConnectionFailedError("the event loop ended before the token call; nothing was sent") from None
        return _wait(future, loop, seconds + _GRACE)


def route_through(transport: httpx.BaseTransport | httpx.AsyncBaseTransport | None) -> TokenRoute:
    """Return the route of a client that was given this transport, or none."""
    if transport is None:
        return OwnConnection()
    if isinstance(transport, httpx.BaseTransport):
        return _TransportRoute(transport)
    return _AsyncTransportRoute(transport)


def _run_here(call: Coroutine[Any, Any, TokenResponse]) -> TokenResponse:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return asyncio.run(call)
    call.close()
    raise EventLoopError("this token call would block the event loop: use AsyncOAuth2 and await it; nothing was sent")


def _wait(future: Future[TokenResponse], loop: asyncio.AbstractEventLoop, seconds: float) -> TokenResponse:
    until = time.monotonic() + seconds
    while True:
        try:
            return future.result(_LOOK)
        except TimeoutError:
            # An event loop that was stopped may continue; one that is closed does not.
            if loop.is_closed() or time.monotonic() > until:
                future.cancel()
                raise ResponseLost("its event loop ended") from None
        except asyncio.CancelledError:
            raise ResponseLost("its event loop was shut down") from None


_HEADERS = {"user-agent": USER_AGENT}
# Not kept open: the connection would belong to whichever event loop happened to need a token.
_ASYNC_HEADERS = {**_HEADERS, "connection": "close"}


def _client(transport: httpx.BaseTransport, seconds: float) -> httpx.Client:
    return httpx.Client(transport=transport, trust_env=False, timeout=seconds)


def send_once(client: httpx.Client, request: httpx.Request, seconds: float) -> TokenResponse:
    """Send `request` once; see `TokenRoute.open`."""
    request.headers.update(_HEADERS)
    try:
        body = _Body(seconds)
        response = client.send(request, stream=True)
        try:
            for part in response.iter_bytes():
                body.add(part)
        finally:
            response.close()
    except Exception as error:
        raise _failure(error, request) from error
    return body.finished(response)


async def send_once_async(client: httpx.AsyncClient, request: httpx.Request, seconds: float) -> TokenResponse:
    """`send_once` for an async transport."""
    request.headers.update(_ASYNC_HEADERS)
    try:
        body = _Body(seconds)
        response = await client.send(request, stream=True)
        try:
            async for part in response.aiter_bytes():
                body.add(part)
        finally:
            await response.aclose()
    except Exception as error:
        raise _failure(error, request) from error
    return body.finished(response)


class _Body:
    """A body as it arrives, bounded in size and time: httpx's own timeout would let it trickle in forever."""

    def __init__(self, seconds: float) -> None:
        self._until = time.monotonic() + seconds
        self._content = bytearray()

    def add(self, part: bytes) -> None:
        self._content += part
        if len(self._content) > _MAX_BYTES or time.monotonic() > self._until:
            raise httpx.ReadError("the response is too long or too slow")

    def finished(self, response: httpx.Response) -> TokenResponse:
        media_type = response.headers.get("content-type", "")
        return TokenResponse(response.status_code, media_type, bytes(self._content), _skew(response))


def _failure(error: Exception, request: httpx.Request) -> Exception:
    if isinstance(error, KeapError):
        return error  # ours come before anything is sent
    if isinstance(error, _NOT_SENT):
        kind = RequestTimeoutError if isinstance(error, httpx.TimeoutException) else ConnectionFailedError
        return kind(
            f"cannot reach the token endpoint {request.url} ({type(error).__name__}); nothing was sent",
            method=request.method,
            url=str(request.url),
        )
    return ResponseLost(f"{type(error).__name__} after the request left")


def _skew(response: httpx.Response) -> float:
    try:
        date = email.utils.parsedate_to_datetime(response.headers["date"])
        return date.timestamp() - time.time()
    except (KeyError, ValueError, TypeError, OverflowError):  # nothing may fail once the token endpoint has answered
        return 0.0
