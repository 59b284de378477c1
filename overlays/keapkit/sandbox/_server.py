"""The sandbox as an ASGI application: reads a request, hands it to the core, sends the response."""

from __future__ import annotations

import ipaddress
import re
from typing import TYPE_CHECKING, Final

from starlette.applications import Starlette
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from ._core import MAX_BODY

if TYPE_CHECKING:
    from starlette.requests import Request

    from ._core import Sandbox

__all__ = ["application", "is_loopback"]

_PORT: Final = re.compile(r":\d*$")
_METHODS: Final = ["GET", "POST", "PUT", "PATCH", "DELETE"]


def is_loopback(host: str) -> bool:
    """Whether a host name or address means this machine only."""
    bare = host.strip("[]").lower()
    if bare == "localhost":
        return True
    try:
        return ipaddress.ip_address(bare).is_loopback
    except ValueError:
        return False


def application(sandbox: Sandbox, host: str = "127.0.0.1") -> Starlette:
    """The server's application.

    Args:
        sandbox: what answers.
        host: the address it is served at. On a loopback address only requests for a loopback name are answered, so that
            no web page can reach the sandbox under a name that resolves to this machine.
    """

    async def answer(request: Request) -> Response:
        named = _PORT.sub("", request.headers.get("host", ""))
        if is_loopback(host) and not is_loopback(named):
            return PlainTextResponse(f"this sandbox answers for localhost, not for {named!r}\n", 421)
        body = bytearray()
        async for chunk in request.stream():
            body += chunk
            if len(body) > MAX_BODY:
                text = f"a body may have at most {MAX_BODY} bytes\n"
                return PlainTextResponse(text, 413, headers={"connection": "close"})
        query = request.scope["query_string"].decode("latin-1")
        target = request.scope["raw_path"].decode("latin-1") + (f"?{query}" if query else "")
        headers = [(name.decode("latin-1"), value.decode("latin-1")) for name, value in request.scope["headers"]]
        response = sandbox.handle(request.method, target, headers, bytes(body))
        return Response(response.body, response.status, response.headers)

    return Starlette(routes=[Route("/{path:path}", answer, methods=_METHODS)])
