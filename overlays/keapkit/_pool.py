"""The connections of a client: each process has its own, and so has each event loop.

A connection that two processes share gives one of them the other's response. A connection that outlives its event loop
raises `RuntimeError: Event loop is closed` at its next use. So a forked child opens new connections, and an async
client opens new ones in every event loop and closes them when that loop ends.
"""

from __future__ import annotations

import gc
import os
import threading
import time
import warnings
from collections.abc import AsyncGenerator, Generator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import httpx

from ._fork import reset_after_fork
from ._http import Route
from .errors import ClientClosedError, EventLoopError, ForkedTransportError

if TYPE_CHECKING:
    import asyncio

__all__ = ["AsyncPool", "AsyncSharedPool", "AsyncUserTransport", "Pool", "SharedPool", "UserTransport", "running_loop"]

# Of collecting garbage, a millisecond apart.
_TRIES = 200
_CLOSED = "this client is closed; make a new one"


class Pool(httpx.BaseTransport):
    """Connections of one process."""

    def __init__(self, route: Route) -> None:
        self._route = route
        self._transport: httpx.HTTPTransport | None = route.transport()
        self._lock = threading.Lock()
        self._closed = False
        reset_after_fork(self._after_fork)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        if self._closed:
            raise ClientClosedError(_CLOSED)
        return (self._transport or self._reopened()).handle_request(request)

    def _reopened(self) -> httpx.HTTPTransport:
        with self._lock:
            if self._transport is None:
                self._transport = self._route.transport()
            return self._transport

    def close(self) -> None:
        with self._lock:
            self._closed = True
            transport, self._transport = self._transport, None
        if transport is not None:
            transport.close()

    def _after_fork(self) -> None:
        # Dropped, not closed: a thread of the parent may hold the lock that closing needs. The sockets of this
        # process close with it, which the parent's connections do not notice.
        self._lock = threading.Lock()
        with _quietly():
            self._transport = None


class AsyncPool(httpx.AsyncBaseTransport):
    """Connections of one process, apart for each event loop."""

    def __init__(self, route: Route) -> None:
        self._route = route
        self._loops: dict[asyncio.AbstractEventLoop, _LoopConnections] = {}
        self._closed = False
        reset_after_fork(self._after_fork)
        self._first: httpx.AsyncHTTPTransport | None = route.async_transport()  # bad settings fail here

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if self._closed:
            raise ClientClosedError(_CLOSED)
        loop = running_loop()
        connections = self._loops.get(loop)
        if connections is None:
            connections = await self._open(loop)
        return await connections.transport.handle_async_request(request)

    async def aclose(self) -> None:
        self._closed = True
        self._first = None
        connections = self._loops.pop(running_loop(), None)
        if connections is not None:
            await connections.close()
        self._forget_closed_loops()  # those of other loops close when their loops end

    async def _open(self, loop: asyncio.AbstractEventLoop) -> _LoopConnections:
        self._forget_closed_loops()
        transport, self._first = self._first, None
        connections = self._loops[loop] = _LoopConnections(
            transport or self._route.async_transport(), self._loops, loop
        )
        await connections.close_with_loop()
        return connections

    def _forget_closed_loops(self) -> None:
        """Drop what loops left behind that were closed without `shutdown_asyncgens`: nothing can close it any more."""
        if any(loop.is_closed() for loop in list(self._loops)):
            with _quietly():
                # Another thread may have done it meanwhile.
                for loop in [loop for loop in list(self._loops) if loop.is_closed()]:
                    self._loops.pop(loop, None)
                    del loop
                _collect()  # asyncio's transports and protocols refer to each other

    def _after_fork(self) -> None:
        with _quietly():
            self._first = None
            if self._loops:
                for connections in self._loops.values():
                    connections.abandon()
                self._loops.clear()
                _collect()


class _LoopConnections:
    """The connections of one event loop.

    `asyncio.run` and its like close all async generators before they close the loop. One that is suspended for as long
    as the loop runs is therefore the place to close connections.
    """

    def __init__(
        self,
        transport: httpx.AsyncHTTPTransport,
        registry: dict[asyncio.AbstractEventLoop, _LoopConnections],
        loop: asyncio.AbstractEventLoop,
    ) -> None:
        self._box = [transport]
        self._until_the_end = _until_the_end(self._box, registry, loop)

    @property
    def transport(self) -> httpx.AsyncHTTPTransport:
        return self._box[0]

    async def close_with_loop(self) -> None:
        await anext(self._until_the_end)

    async def close(self) -> None:
        await self._until_the_end.aclose()

    def abandon(self) -> None:
        """Let go of the connections without closing them, in a forked child."""
        self._box.clear()
        _abandoned.append(self._until_the_end)  # its end would be reported to the parent's event loop


_abandoned: list[object] = []


async def _until_the_end(
    box: list[httpx.AsyncHTTPTransport],
    registry: dict[asyncio.AbstractEventLoop, _LoopConnections],
    loop: asyncio.AbstractEventLoop,
) -> AsyncGenerator[None]:
    try:
        yield
    finally:
        registry.pop(loop, None)
        for transport in box:
            await transport.aclose()


class UserTransport(httpx.BaseTransport):
    """A transport that the user gave, or that clients share.

    Args:
        inner: the transport.
        closes: whether closing this one closes `inner`.
    """

    def __init__(self, inner: httpx.BaseTransport, *, closes: bool = False) -> None:
        self._inner = inner
        self._closes = closes
        self._closed = False
        self._process = os.getpid() if isinstance(inner, httpx.HTTPTransport) else None

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        _check(self._closed, self._process)
        return self._inner.handle_request(request)

    def close(self) -> None:
        self._closed = True
        if self._closes:
            self._inner.close()


class AsyncUserTransport(httpx.AsyncBaseTransport):
    """`UserTransport` for async transports; one with connections of its own serves a single event loop."""

    def __init__(self, inner: httpx.AsyncBaseTransport, *, closes: bool = False) -> None:
        self._inner = inner
        self._closes = closes
        self._closed = False
        self._process = os.getpid() if isinstance(inner, httpx.AsyncHTTPTransport) else None
        self._loop: asyncio.AbstractEventLoop | None = None

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        _check(self._closed, self._process)
        if self._process is not None:
            loop = running_loop()
            self._loop = self._loop or loop
            if self._loop is not loop:
                raise EventLoopError(
                    "the transport of this client was used in another event loop, to which its connections belong;"
                    " make a client for each event loop, or leave out transport="
                )
        return await self._inner.handle_async_request(request)

    async def aclose(self) -> None:
        self._closed = True
        if self._closes:
            await self._inner.aclose()


class SharedPool(UserTransport):
    """Connections of keapkit's own that the clients of an application share.

    Args:
        inner: the pool.
        throttle: what the application was given as `throttle`; a client that travels to another process takes it along.
    """

    def __init__(self, inner: httpx.BaseTransport, throttle: object) -> None:
        super().__init__(inner)
        self.throttle = throttle


class AsyncSharedPool(AsyncUserTransport):
    """The same for async clients."""

    def __init__(self, inner: httpx.AsyncBaseTransport, throttle: object) -> None:
        super().__init__(inner)
        self.throttle = throttle


def running_loop() -> asyncio.AbstractEventLoop:
    """Return the running event loop.

    Raises:
        EventLoopError: there is none, or it is not asyncio's.
    """
    import asyncio  # a tenth of what a sync program imports until its first call

    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        raise EventLoopError(
            "async calls need a running asyncio event loop, and there is none here; make them in a coroutine that"
            " asyncio runs. Under trio, use Keap in a thread: await trio.to_thread.run_sync(keap.v2.contacts.get, id)"
        ) from None


def _check(closed: bool, process: int | None) -> None:
    if closed:
        raise ClientClosedError(_CLOSED)
    if process is not None and process != os.getpid():
        raise ForkedTransportError(
            "this client was made with transport= before the process forked, and would share its connections with the"
            " parent; make the client in the child process, or leave out transport="
        )


def _collect() -> None:
    """Collect garbage now. `gc.collect` does nothing, and returns 0, while another thread is at it."""
    for _ in range(_TRIES):
        circle: list[object] = []
        circle.append(circle)
        del circle
        if gc.collect():
            return
        time.sleep(0.001)  # lets the other thread finish


class _Quiet:
    """Lets one thread at a time suppress warnings: each puts back the filters that it found."""

    def __init__(self) -> None:
        self._lock = threading.RLock()
        reset_after_fork(self._after_fork)

    def _after_fork(self) -> None:
        self._lock = threading.RLock()

    @contextmanager
    def __call__(self) -> Generator[None]:
        """Let connections go that nothing can close any more, without a warning for each."""
        with self._lock, warnings.catch_warnings():
            warnings.simplefilter("ignore", ResourceWarning)
            yield


_quietly = _Quiet()
