"""Virtual time: what takes hours passes in seconds, and every client can be run in it unchanged.

`install` replaces the clock of this process. Its time is the processor time that the process has used, plus all that
was slept and waited for, which is skipped. So a job takes as long as it would take on an idle machine with a
network that costs latency only, however busy this machine is. Requests do not leave the process: they are taken where
httpx, urllib3 (the official SDK, requests, dlt) and xmlrpc.client hand them to a connection, and the stand-in answers;
its processor time does not count.

Waiting is skipped in `time.sleep`, in asyncio's event loops, and in `threading` by a thread that is alone. Threads that
wait for each other cannot be run like this: each would skip for itself, so waiting that came to nothing takes its real
time and is added. Runs on a real server prove that virtual times hold (`python -m benchmarks.jobs`).

Call `install` before httpx or urllib3 is imported.
"""

from __future__ import annotations

import io
import math
import selectors
import sys
import threading
import time
from collections.abc import Callable, Mapping
from typing import Any, NoReturn

from benchmarks.jobs.standin import StandIn

__all__ = ["Clock", "install"]

_SENDING = "http11.send_request_headers"
"""What the trace extension of httpx calls the moment that a request leaves."""
_process_time, _real_time = time.process_time, time.time


class Clock:
    """The time: processor time, and what was skipped."""

    def __init__(self, standin: StandIn, start: float) -> None:
        self._standin = standin
        self._start = start
        self._skipped = 0.0

    def now(self) -> float:
        """Seconds that never go back."""
        return _process_time() - self._standin.cpu + self._skipped

    def wall(self) -> float:
        """The same as seconds since 1970."""
        return self._start + self.now()

    def skip(self, seconds: float) -> None:
        """Let time pass."""
        self._skipped += max(0.0, seconds)


def install(standin: StandIn, latency: float, start: float | None = None) -> Clock:
    """Replace this process's clock and its network.

    Args:
        standin: answers every request.
        latency: seconds from a request to its response.
        start: the wall clock's first moment, in seconds since 1970; by default now.
    """
    if imported := {"httpx", "urllib3"} & set(sys.modules):
        raise RuntimeError(f"install the virtual clock before {', '.join(sorted(imported))} is imported")
    clock = Clock(standin, _real_time() if start is None else start)
    time.monotonic = time.perf_counter = clock.now
    time.time = clock.wall
    time.sleep = clock.skip
    _loops(clock)
    _waits(clock)

    def respond(method: str, target: str, body: bytes) -> tuple[int, dict[str, str], bytes]:
        return standin.respond(method, target, body, clock.wall())

    _finders(respond, clock, latency)
    return clock


def _loops(clock: Clock) -> None:
    real = selectors.DefaultSelector

    class VirtualSelector(real):  # type: ignore[valid-type, misc] # chosen when the module is imported
        def select(self, timeout: float | None = None) -> Any:
            found = super().select(0 if timeout is not None else None)
            if not found and timeout:
                clock.skip(math.ceil(timeout * 1e3) / 1e3)  # as epoll does
            return found

    selectors.DefaultSelector = VirtualSelector


def _waits(clock: Clock) -> None:
    """Events, conditions, and what is made of them: `queue.Queue`, futures."""
    import queue

    real = threading.Condition.wait

    def wait(self: threading.Condition, timeout: float | None = None) -> bool:
        is_alone = threading.active_count() == 1
        woken = False if is_alone and timeout is not None else real(self, timeout)
        if timeout is not None and not woken:
            clock.skip(timeout)
        return woken

    threading.Condition.wait = wait  # type: ignore[method-assign] # on purpose
    # Both took the clock under a name of their own when they were imported.
    for module, name in ((threading, "_time"), (queue, "time")):
        setattr(module, name, clock.now)


Respond = Callable[[str, str, bytes], tuple[int, dict[str, str], bytes]]


def _finders(respond: Respond, clock: Clock, latency: float) -> None:
    """Patch libraries after they are imported, so that a process pays for those that it uses only."""
    import importlib.abc
    import importlib.machinery

    patches: dict[str, Callable[[Any], None]] = {
        "httpx": lambda module: _httpx(module, respond, clock, latency),
        "urllib3": lambda module: _urllib3(module, respond, clock, latency),
        "xmlrpc.client": lambda module: _xmlrpc(module, respond, clock, latency),
        "anyio.to_thread": _anyio,
    }

    class Finder(importlib.abc.MetaPathFinder):
        def find_spec(self, fullname: str, path: Any, target: Any = None) -> Any:
            patch = patches.pop(fullname, None)
            if patch is None:
                return None
            spec = importlib.machinery.PathFinder.find_spec(fullname, path)
            assert spec is not None
            assert spec.loader is not None
            run: Any = spec.loader.exec_module

            def exec_module(module: Any) -> None:
                run(module)
                patch(module)

            spec.loader.exec_module = exec_module  # type: ignore[method-assign] # of this loader object only
            return spec

    sys.meta_path.insert(0, Finder())
    # The stand-in reads XML-RPC with the same module.
    import xmlrpc.client  # noqa: F401


def _httpx(httpx: Any, respond: Respond, clock: Clock, latency: float) -> None:
    def answer(request: Any, body: bytes) -> Any:
        status, headers, content = respond(request.method, request.url.raw_path.decode(), body)
        return status, headers, content

    def handle_request(_self: Any, request: Any) -> Any:
        trace = request.extensions.get("trace") or (lambda *_: None)
        trace(f"{_SENDING}.started", {"request": request})
        status, headers, content = answer(request, b"".join(request.stream))
        trace(f"{_SENDING}.complete", {})
        clock.skip(latency)
        return httpx.Response(status, headers=headers, stream=httpx.ByteStream(content))

    async def handle_async_request(_self: Any, request: Any) -> Any:
        import asyncio

        async def ignore(*_: Any) -> None:
            pass

        trace = request.extensions.get("trace") or ignore
        await trace(f"{_SENDING}.started", {"request": request})
        status, headers, content = answer(request, b"".join([part async for part in request.stream]))
        await trace(f"{_SENDING}.complete", {})
        await asyncio.sleep(latency)
        return httpx.Response(status, headers=headers, stream=httpx.ByteStream(content))

    httpx.HTTPTransport.handle_request = handle_request
    httpx.AsyncHTTPTransport.handle_async_request = handle_async_request


def _urllib3(urllib3: Any, respond: Respond, clock: Clock, latency: float) -> None:
    def make_request(
        _self: Any, _connection: Any, method: str, url: str, body: Any = None, *_: Any, **given: Any
    ) -> Any:
        content = body.encode() if isinstance(body, str) else body or b""
        status, headers, received = respond(method, url, content)
        clock.skip(latency)
        return urllib3.HTTPResponse(
            io.BytesIO(received),
            headers,
            status,
            preload_content=given.get("preload_content", True),
            decode_content=given.get("decode_content", True),
            request_method=method,
            request_url=url,
        )

    urllib3.connectionpool.HTTPConnectionPool._make_request = make_request


def _xmlrpc(client: Any, respond: Respond, clock: Clock, latency: float) -> None:
    class Response(io.BytesIO):
        def __init__(self, status: int, headers: Mapping[str, str], content: bytes) -> None:
            super().__init__(content)
            self.status, self.reason, self.msg = status, "", headers

        def getheader(self, name: str, default: str = "") -> str:
            return self.msg.get(name.lower(), default)

        def getheaders(self) -> list[tuple[str, str]]:
            return list(self.msg.items())

    class Connection:
        def __init__(self, answer: Response) -> None:
            self._answer = answer

        def getresponse(self) -> Response:
            return self._answer

    def send_request(_self: Any, _host: Any, handler: str, request_body: bytes, _debug: Any) -> Connection:
        answer = Response(*respond("POST", handler, request_body))
        clock.skip(latency)
        return Connection(answer)

    client.Transport.send_request = send_request


def _anyio(to_thread: Any) -> None:
    """Run at once what would go to a thread: an event loop that waits for a thread would skip time instead."""

    async def run_sync(function: Callable[..., Any], *args: Any, **_: Any) -> Any:
        return function(*args)

    to_thread.run_sync = run_sync


def forbid_network() -> None:
    """Make sure that nothing leaves the process."""
    import socket

    def refuse(*_: Any, **__: Any) -> NoReturn:
        raise RuntimeError("a request left the process in virtual time")

    socket.socket.connect = refuse  # type: ignore[method-assign] # on purpose
