"""A transport that gives or raises what it is told, and a client with retries over it."""

from __future__ import annotations

from collections.abc import Callable

import httpx
from httpx_retries import Retry

from keapkit._retry import RetryTransport

FAST = Retry(total=3, backoff_factor=0.01)


class Scripted(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Gives or raises what it is told, one after the other, the last one for ever."""

    def __init__(self, *outcomes: int | Exception | httpx.Response | Callable[[], httpx.Response]) -> None:
        self._outcomes = list(outcomes)
        self.bodies: list[bytes] = []

    def _next(self) -> httpx.Response:
        outcome = self._outcomes.pop(0) if len(self._outcomes) > 1 else self._outcomes[0]
        if isinstance(outcome, Exception):
            raise outcome
        if isinstance(outcome, int):
            return httpx.Response(outcome)
        return outcome if isinstance(outcome, httpx.Response) else outcome()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        assert isinstance(request.stream, httpx.SyncByteStream)
        self.bodies.append(b"".join(request.stream))
        return self._next()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        assert isinstance(request.stream, httpx.AsyncByteStream)
        self.bodies.append(b"".join([part async for part in request.stream]))
        return self._next()

    @property
    def calls(self) -> int:
        return len(self.bodies)


def client(transport: httpx.BaseTransport, retry: object = FAST) -> httpx.Client:
    return httpx.Client(transport=RetryTransport(transport, retry), base_url="http://127.0.0.1:1")
