"""The sandbox as an httpx transport: no port, no thread, the same responses and the same failures on demand."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING

import httpx

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from ._core import Sandbox
    from ._responses import Response

__all__ = ["AsyncSandboxTransport", "SandboxTransport"]

_CUT = "peer closed connection without sending complete message body"


def _headers(request: httpx.Request) -> list[tuple[str, str]]:
    return [(name.decode("latin-1"), value.decode("latin-1")) for name, value in request.headers.raw]


class _CutStream(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that ends too early, as a connection that closes."""

    def __init__(self, content: bytes) -> None:
        self._content = content

    def __iter__(self) -> Iterator[bytes]:
        yield self._content
        raise httpx.RemoteProtocolError(_CUT)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield self._content
        raise httpx.RemoteProtocolError(_CUT)


def _response(request: httpx.Request, response: Response) -> httpx.Response:
    if response.cut is not None:
        headers = {**response.headers, "content-length": str(len(response.body))}
        stream = _CutStream(response.body[: response.cut])
        return httpx.Response(response.status, headers=headers, stream=stream, request=request)
    return httpx.Response(response.status, headers=response.headers, content=response.body, request=request)


def _wait(request: httpx.Request, response: Response) -> float:
    """Seconds to wait before the response. Raises `httpx.ReadTimeout` at once if it would come too late."""
    limit = request.extensions.get("timeout", {}).get("read")
    if response.lost or (limit is not None and response.delay > limit):
        raise httpx.ReadTimeout("the read operation timed out", request=request)
    return response.delay


class SandboxTransport(httpx.BaseTransport):
    """For `httpx.Client` and `keapkit.Keap`, whatever host they call.

    Args:
        sandbox: what answers.
    """

    in_process = True  # a throttle of keapkit's own making counts for this client alone

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Let the sandbox respond."""
        body = request.read()
        target = request.url.raw_path.decode("ascii")
        response = self._sandbox.handle(request.method, target, _headers(request), body)
        delay = _wait(request, response)
        if delay:
            time.sleep(delay)
        return _response(request, response)


class AsyncSandboxTransport(httpx.AsyncBaseTransport):
    """For `httpx.AsyncClient` and `keapkit.AsyncKeap`, whatever host they call.

    Args:
        sandbox: what answers.
    """

    in_process = True  # a throttle of keapkit's own making counts for this client alone

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Let the sandbox respond."""
        body = await request.aread()
        target = request.url.raw_path.decode("ascii")
        response = self._sandbox.handle(request.method, target, _headers(request), body)
        delay = _wait(request, response)
        if delay:
            await asyncio.sleep(delay)
        return _response(request, response)
