"""The loop over the attempts of one call."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING

import httpx

from ._attempts import Attempts, is_small, refuse_kind

if TYPE_CHECKING:
    from ._default_retry import RetryPolicy

__all__ = ["AsyncRetryLoop"]


class AsyncRetryLoop(httpx.AsyncBaseTransport):
    """Half of a RetryTransport."""

    _async_transport: httpx.AsyncBaseTransport | None
    _policy: RetryPolicy | None
    _name: str

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        import anyio

        if self._async_transport is None:
            refuse_kind()
        attempts = Attempts(request, self._policy, self._name)
        while True:
            attempts.begin()
            try:
                response = await self._async_transport.handle_async_request(request)
                if attempts.holds_body(response):
                    await _hold_body(response, attempts)
            except Exception as error:
                wait = attempts.wait_after(error)
                if wait is None:
                    raise
            else:
                wait = attempts.wait_after(response)
                if wait is None:
                    return response
                try:
                    if is_small(response):
                        await response.aread()  # so that the connection can be used again
                except httpx.TransportError:
                    pass
                finally:
                    await response.aclose()
            await anyio.sleep(wait)


async def _hold_body(response: httpx.Response, attempts: Attempts) -> None:
    """Read the body as it comes, still compressed, and put it back; what exceeds the limit is left to its reader."""
    stream = response.stream
    assert isinstance(stream, httpx.AsyncByteStream)
    parts = aiter(stream)
    held: list[bytes] = []
    size = 0
    try:
        async for part in parts:
            held.append(part)
            size += len(part)
            attempts.check_time()
            if size > attempts.body_limit:
                response.stream = _AsyncHeldAndRest(held, parts, stream)
                return
    except BaseException:
        await stream.aclose()
        raise
    await stream.aclose()
    response.stream = httpx.ByteStream(b"".join(held))


class _AsyncHeldAndRest(httpx.AsyncByteStream):
    """A body whose beginning has been read."""

    def __init__(self, held: list[bytes], rest: AsyncIterator[bytes], stream: httpx.AsyncByteStream) -> None:
        self._held = held
        self._rest = rest
        self._stream = stream

    async def __aiter__(self) -> AsyncIterator[bytes]:
        while self._held:
            yield self._held.pop(0)
        async for part in self._rest:
            yield part

    async def aclose(self) -> None:
        await self._stream.aclose()
