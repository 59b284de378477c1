"""The sandbox as an httpx transport: no port, no thread, the same responses."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx

if TYPE_CHECKING:
    from ._core import Response, Sandbox

__all__ = ["AsyncSandboxTransport", "SandboxTransport"]


def _headers(request: httpx.Request) -> list[tuple[str, str]]:
    return [(name.decode("latin-1"), value.decode("latin-1")) for name, value in request.headers.raw]


def _response(request: httpx.Request, response: Response) -> httpx.Response:
    return httpx.Response(response.status, headers=response.headers, content=response.body, request=request)


class SandboxTransport(httpx.BaseTransport):
    """For `httpx.Client` and `keapkit.Keap`, whatever host they call."""

    in_process = True  # a throttle of keapkit's own making counts for this client alone

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Let the sandbox answer."""
        body = request.read()
        target = request.url.raw_path.decode("ascii")
        return _response(request, self._sandbox.handle(request.method, target, _headers(request), body))


class AsyncSandboxTransport(httpx.AsyncBaseTransport):
    """For `httpx.AsyncClient` and `keapkit.AsyncKeap`, whatever host they call."""

    in_process = True  # a throttle of keapkit's own making counts for this client alone

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Let the sandbox answer."""
        body = await request.aread()
        target = request.url.raw_path.decode("ascii")
        return _response(request, self._sandbox.handle(request.method, target, _headers(request), body))
