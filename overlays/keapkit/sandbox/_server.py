"""The sandbox as an ASGI application: the API below /crm, OAuth, and the page at `/`."""

from __future__ import annotations

import asyncio
import base64
import binascii
import re
import secrets
from importlib import resources
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import parse_qs, urlsplit

from starlette.responses import HTMLResponse, PlainTextResponse, Response, StreamingResponse

from keap_api.errors import ValidationError
from keap_api.extend import is_loopback

from . import _page
from ._core import MAX_BODY
from ._faults import parse_fault
from ._feed import TICK, Feed, follow
from ._log import prepare_names

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from starlette.types import ASGIApp, Receive, Scope, Send

    from ._core import Sandbox
    from ._responses import Response as SandboxResponse

    Headers = Mapping[str, str]

__all__ = ["application"]

_PORT: Final = re.compile(r":\d*$")
_PAGE: Final = "/_sandbox/"
_STATIC: Final = {
    "app.css": "text/css",
    "app.js": "text/javascript",
    "htmx.min.js": "text/javascript",
    "sse.min.js": "text/javascript",
    "LICENSE-htmx.txt": "text/plain",
    "LICENSE-htmx-ext-sse.txt": "text/plain",
}
_POLICY: Final = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; form-action 'self'; "
    "frame-ancestors 'none'; base-uri 'none'"
)
_SAFE_HEADERS: Final = {
    "content-security-policy": _POLICY,
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cache-control": "no-store",
}
_UNSAFE: Final = frozenset({"POST", "PUT", "PATCH", "DELETE"})
_LONGEST_HOLD: Final = 300.0  # seconds for a request that gets no response
_MAX_FORM: Final = 10_000


def application(
    sandbox: Sandbox,
    host: str = "127.0.0.1",
    *,
    key: str | None = None,
    stopping: Callable[[], bool] = lambda: False,
) -> ASGIApp:
    """The server's application.

    Args:
        sandbox: what responds.
        host: the address it is served at. On a loopback address only requests for a loopback name are answered, so that
            no web page can reach the sandbox under a name that resolves to this machine.
        key: what the page asks for, as the password of HTTP Basic, when `host` is not a loopback address.
        stopping: whether the server is about to end, so that open pages are let go.
    """
    local = is_loopback(host)
    pages = _Pages(sandbox, stopping)

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return
        headers = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in scope["headers"]}
        refusal = _refusal(scope, headers, local=local)
        if refusal is not None:
            await refusal(scope, receive, send)
            return
        path = scope["path"]
        if path == "/" or path.startswith(_PAGE):
            if not local and not _knows(headers.get("authorization", ""), key or ""):
                challenge = {"www-authenticate": 'Basic realm="Keap sandbox", charset="UTF-8"'}
                response: Response = PlainTextResponse("the password is the sandbox's key\n", 401, challenge)
            else:
                response = await pages.respond(scope, receive, headers)
            response.headers.update(_SAFE_HEADERS)
            await response(scope, receive, send)
            return
        await _api(sandbox, stopping, scope, receive, send)

    return app


def _refusal(scope: Scope, headers: Headers, *, local: bool) -> Response | None:
    """Why a request is not answered at all: another host's name, or a web page of another origin."""
    named = _PORT.sub("", headers.get("host", ""))
    if local and not is_loopback(named):
        return PlainTextResponse(f"this sandbox answers for localhost, not for {named!r}\n", 421)
    origin = headers.get("origin")
    if origin is not None:
        try:
            parts = urlsplit(origin)
            name = parts.hostname or ""
        except ValueError:
            return PlainTextResponse("the Origin header is no origin\n", 403)
        same = parts.netloc == headers.get("host", "")
        # Another port of this machine is a developer's own page: it may call the API, but not the sandbox's page.
        near = local and is_loopback(name) and not scope["path"].startswith(_PAGE)
        if not same and not near:
            return PlainTextResponse("requests from web pages of other origins are refused\n", 403)
    elif headers.get("sec-fetch-site") == "cross-site" and headers.get("sec-fetch-mode") != "navigate":
        return PlainTextResponse("requests from web pages of other origins are refused\n", 403)
    if scope["path"].startswith(_PAGE) and scope["method"] in _UNSAFE and "hx-request" not in headers:
        return PlainTextResponse("only the sandbox's page may do this\n", 403)
    return None


def _knows(authorization: str, key: str) -> bool:
    scheme, _, encoded = authorization.partition(" ")
    try:
        _, _, password = base64.b64decode(encoded, validate=True).decode().partition(":")
    except (binascii.Error, UnicodeDecodeError):
        return False
    return scheme.lower() == "basic" and bool(key) and secrets.compare_digest(password.encode(), key.encode())


async def _api(sandbox: Sandbox, stopping: Callable[[], bool], scope: Scope, receive: Receive, send: Send) -> None:
    body = await _body(receive, MAX_BODY)
    if body is None:
        text = f"a body may have at most {MAX_BODY} bytes\n"
        await PlainTextResponse(text, 413, headers={"connection": "close"})(scope, receive, send)
        return
    query = scope["query_string"].decode("latin-1")
    target = scope["raw_path"].decode("latin-1") + (f"?{query}" if query else "")
    headers = [(name.decode("latin-1"), value.decode("latin-1")) for name, value in scope["headers"]]
    response = sandbox.handle(scope["method"], target, headers, body)
    if response.delay:
        await asyncio.sleep(response.delay)
    if response.lost:
        await _hold(receive, stopping)
        return
    await _send(response, send, head=scope["method"] == "HEAD")


async def _send(response: SandboxResponse, send: Send, *, head: bool) -> None:
    headers = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in response.headers.items()]
    headers.append((b"content-length", str(len(response.body)).encode()))
    await send({"type": "http.response.start", "status": response.status, "headers": headers})
    if response.cut is not None:
        # Returning before the body is whole makes the server close the connection.
        await send({"type": "http.response.body", "body": response.body[: response.cut], "more_body": True})
        return
    await send({"type": "http.response.body", "body": b"" if head else response.body})


async def _hold(receive: Receive, stopping: Callable[[], bool]) -> None:
    """Keep the connection open without a response until the caller gives up."""
    gone = asyncio.create_task(_disconnected(receive))
    for _ in range(round(_LONGEST_HOLD / TICK)):
        await asyncio.wait({gone}, timeout=TICK)
        if gone.done() or stopping():
            break
    gone.cancel()


async def _body(receive: Receive, most: int) -> bytes | None:
    """The whole body, or None if it is too large."""
    body = bytearray()
    while True:
        message = await receive()
        body += message.get("body", b"")
        if len(body) > most:
            return None
        if not message.get("more_body", False):
            return bytes(body)


class _Pages:
    """What the page at `/` asks for."""

    def __init__(self, sandbox: Sandbox, stopping: Callable[[], bool]) -> None:
        self._sandbox = sandbox
        self._stopping = stopping

    async def respond(self, scope: Scope, receive: Receive, headers: Headers) -> Response:
        path, method = scope["path"], scope["method"]
        query = {name: values[0] for name, values in parse_qs(scope["query_string"].decode("latin-1")).items()}
        if path == "/" and method == "GET":
            await asyncio.to_thread(prepare_names)  # takes long the first time; requests need not wait for it
            return HTMLResponse(_page.page(self._sandbox, f"http://{headers.get('host', '')}/crm"))
        name = path.removeprefix(_PAGE)
        if method == "POST" and name in {"faults", "faults/end"}:
            form = await _form(receive)
            return self._add_fault(form) if name == "faults" else self._end_fault(form)
        if method != "GET":
            return PlainTextResponse("method not allowed\n", 405)
        if name.startswith("static/"):
            return _static(name.removeprefix("static/"))
        if name == "events":
            feed = Feed(self._sandbox, headers.get("last-event-id", ""))
            told = follow(feed, lambda: _disconnected(receive), self._stopping)
            return StreamingResponse(told, media_type="text/event-stream")
        return await self._fragment(name, query)

    async def _fragment(self, name: str, query: Mapping[str, str]) -> Response:
        sandbox = self._sandbox
        if name == "records":
            wanted = [query.get(key, "") for key in ("collection", "tenant", "q")]
            status = 200 if wanted[1] in sandbox.tenants() else 404
            return HTMLResponse(await _page.records(sandbox, wanted[0], wanted[1], wanted[2]), status)
        number = name.removeprefix("requests/")
        if name.startswith("requests/") and _is_number(number):
            request = sandbox.log.get(int(number))
            return HTMLResponse(_page.detail(request), 200 if request is not None else 404)
        return PlainTextResponse("nothing is here\n", 404)

    def _add_fault(self, form: Mapping[str, str]) -> Response:
        try:
            rate = float(form.get("rate") or 100) / 100
            times = int(form["times"]) if form.get("times") else None
            self._sandbox.faults.add(
                parse_fault(form.get("kind", ""), times=times, path=form.get("path") or None, rate=rate)
            )
        except (ValidationError, ValueError) as error:
            return HTMLResponse(_page.faults(self._sandbox, str(error)), 400)
        return HTMLResponse(_page.faults(self._sandbox))

    def _end_fault(self, form: Mapping[str, str]) -> Response:
        rules = self._sandbox.faults.rules
        at = int(form["rule"]) if _is_number(form.get("rule", "")) else len(rules)
        if at >= len(rules):
            return HTMLResponse(_page.faults(self._sandbox, "this failure has ended already"), 404)
        self._sandbox.faults.remove(rules[at])
        return HTMLResponse(_page.faults(self._sandbox))


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) < 19


async def _disconnected(receive: Callable[[], Awaitable[Any]]) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


async def _form(receive: Receive) -> dict[str, str]:
    body = await _body(receive, _MAX_FORM)
    return {name: values[0] for name, values in parse_qs((body or b"").decode("utf-8", "replace")).items()}


def _static(name: str) -> Response:
    media = _STATIC.get(name)
    if media is None:
        return PlainTextResponse("nothing is here\n", 404)
    content = resources.files(__package__ or "").joinpath("static", name).read_bytes()
    return Response(content, media_type=media)
