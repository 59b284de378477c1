"""The bridge as a server: Keap's XML-RPC address for programs in any language, answered over REST.

It listens on loopback unless told otherwise, answers only for the host it is reached by, and refuses pages of other
origins. Whoever calls proves itself with the bridge's key (beyond loopback always), or passes a Keap credential of
its own through.
"""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
import logging
import re
from collections import OrderedDict
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from starlette.applications import Starlette
from starlette.requests import ClientDisconnect
from starlette.responses import HTMLResponse, JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from keap_api.errors import Fault, KeapError, StatusError, ValidationError
from keap_api.extend import fault_from, is_loopback
from keap_api.xmlrpc.rest import METHODS as MAPPINGS
from keapkit._async_client import AsyncKeap
from keapkit.auth import ApiKey

from ._calls import Done, arun
from ._engine import Engine
from ._methods import steps
from ._page import Tally, page
from ._requests import matched, read_request
from ._responses import fault_response, value_response
from ._settings import Settings

if TYPE_CHECKING:
    from starlette.requests import Request

__all__ = ["PATHS", "BridgeServer", "application"]

logger = logging.getLogger("keapkit.bridge")

PATHS = ("/crm/xmlrpc", "/crm/xmlrpc/v1", "/api/xmlrpc")
"""Where Keap answers XML-RPC: the gateway's two paths, and that of the old per-application address."""
MAX_BODY = 32_000_000
MAX_CLIENTS = 200
_PORT = re.compile(r":\d*$")
_TYPE = "text/xml;charset=UTF-8"


class _Account:
    """One account: the client, and what the engine remembers of it."""

    def __init__(self, keap: AsyncKeap, settings: Settings) -> None:
        self.keap = keap
        self.engine = Engine(settings)
        self.running = 0


class BridgeServer:
    """What the server holds.

    Args:
        settings: what the user decided.
        keap: the account of calls without a tenant in their path; None passes the caller's credential through.
        tenants: further accounts by the first segment of the path.
        find_tenant: gives the account of such a segment that `tenants` does not name, or None; asked once for each.
        key: what a caller must present as its key; None lets everybody on this machine in.
        host: the address that is listened on.
        make_client: makes the client of a caller's credential.

    Raises:
        ValidationError: own accounts are to be served beyond loopback without a key.
    """

    def __init__(
        self,
        settings: Settings | None = None,
        *,
        keap: AsyncKeap | None = None,
        tenants: Mapping[str, AsyncKeap] | None = None,
        key: str | None = None,
        host: str = "127.0.0.1",
        make_client: Callable[[str], AsyncKeap] | None = None,
        find_tenant: Callable[[str], AsyncKeap | None] | None = None,
    ) -> None:
        self.settings = settings or Settings()
        self.host = host
        self.local = is_loopback(host)
        self._key = key
        self._own = _Account(keap, self.settings) if keap is not None else None
        self._tenants = {name: _Account(one, self.settings) for name, one in (tenants or {}).items()}
        self._find_tenant = find_tenant or (lambda name: None)
        if (self._own or self._tenants or find_tenant) and not self.local and not key:
            raise ValidationError(
                "a bridge that other machines can reach needs a key; without one, they could use the account",
                path="key",
            )
        self._make_client = make_client or (lambda credential: AsyncKeap(ApiKey(credential)))
        self._callers: OrderedDict[str, _Account] = OrderedDict()
        self._closing: set[asyncio.Task[None]] = set()
        self.tallies: dict[str, Tally] = {}

    async def answer(self, request: Request) -> Response:
        """Answer one HTTP request."""
        refused = self._stranger(request)
        if refused is not None:
            return refused
        path = request.url.path.rstrip("/") or "/"
        if path == "/":
            return self._show(request)
        tenant, found = _tenant(path)
        if not found or (tenant and self._tenant(tenant) is None):
            return PlainTextResponse("XML-RPC is answered on " + ", ".join(PATHS) + "\n", 404)
        if request.method != "POST":
            return PlainTextResponse("XML-RPC calls are POST requests\n", 405, {"allow": "POST"})
        body = bytearray()
        try:
            async for chunk in request.stream():
                body += chunk
                if len(body) > MAX_BODY:
                    said = f"a body may have at most {MAX_BODY} bytes\n"
                    return PlainTextResponse(said, 413, {"connection": "close"})
        except ClientDisconnect:
            return PlainTextResponse("the body ended too early\n", 400)  # to nobody
        return await self._respond(request, tenant, bytes(body))

    async def _respond(self, request: Request, tenant: str, body: bytes) -> Response:
        try:
            wire, arguments, first = matched(read_request(body))
        except Fault as fault:
            self._count(Done("(unreadable)", fault=type(fault).__name__))
            return Response(fault_response(fault), media_type=_TYPE)
        if wire.endswith(".echo"):  # Keap answers it without a key, and it asks nothing of an account
            self._count(Done(wire))
            return Response(value_response(arguments[-1] if arguments else ""), media_type=_TYPE)
        account = self._account(request, tenant, first)
        if account is None:
            return _unauthorized()
        done = Done(wire)
        account.running += 1
        try:
            value = await arun(account.keap, steps(account.engine, wire, arguments), done)
            return Response(value_response(value), media_type=_TYPE)
        except Fault as fault:
            return Response(fault_response(fault), media_type=_TYPE)
        except StatusError as error:
            return _passed_on(error)
        except KeapError as error:
            return Response(fault_response(_unexpected(wire, str(error))), media_type=_TYPE)
        except Exception:
            done.fault = "UnexpectedFault"
            logger.exception("%s failed", wire)
            return Response(fault_response(_unexpected(wire, "the bridge failed; its log says why")), media_type=_TYPE)
        finally:
            account.running -= 1
            self._count(done)

    def _tenant(self, name: str) -> _Account | None:
        """The account of a tenant."""
        known = self._tenants.get(name)
        if known is None and (found := self._find_tenant(name)) is not None:
            known = self._tenants[name] = _Account(found, self.settings)
        return known

    def _count(self, done: Done) -> None:
        grade = MAPPINGS[done.method].grade if done.method in MAPPINGS else "-"
        shown = done.method if done.method.isprintable() else repr(done.method)
        logger.debug("%s calls %s", shown, ", ".join(done.calls) or "nothing")
        logger.info(
            "%s %s: %d REST calls, %.0f ms%s",
            shown, grade, len(done.calls), done.seconds * 1000, f", {done.fault}" if done.fault else "",
        )  # fmt: skip
        name = done.method if done.method in MAPPINGS or done.method.startswith("(") else "(other)"
        tally = self.tallies.setdefault(name, Tally())
        tally.calls += 1
        tally.rest_calls += len(done.calls)
        tally.seconds += done.seconds
        if done.fault:
            tally.faults[done.fault] += 1

    def _stranger(self, request: Request) -> Response | None:
        """The refusal of a request that a web page of another origin, or under another name, made."""
        named = _PORT.sub("", request.headers.get("host", ""))
        if self.local and not is_loopback(named):
            return PlainTextResponse(f"this bridge answers for localhost, not for {named!r}\n", 421)
        origin = request.headers.get("origin")
        if origin is not None and origin.partition("://")[2] != request.headers.get("host", ""):
            return PlainTextResponse("pages of other origins may not call this bridge\n", 403)
        return None

    def _show(self, request: Request) -> Response:
        if request.method != "GET":
            return PlainTextResponse("GET shows the counts\n", 405, {"allow": "GET"})
        if not self.local and not (self._key and any(map(self._is_key, _presented(request)))):
            return PlainTextResponse("not found\n", 404)
        if "application/json" in request.headers.get("accept", ""):
            return JSONResponse({name: {**vars(one), "faults": dict(one.faults)} for name, one in self.tallies.items()})
        return HTMLResponse(
            page(self.tallies, self.settings),
            headers={"content-security-policy": "default-src 'none'; style-src 'unsafe-inline'"},
        )

    def _is_key(self, text: str) -> bool:
        return self._key is not None and hmac.compare_digest(text.encode(), self._key.encode())

    def _account(self, request: Request, tenant: str, first: str) -> _Account | None:
        """The account that a call belongs to; None when the caller may use none."""
        own = self._tenant(tenant) if tenant else self._own
        if own is not None:
            presented = [*_presented(request), first]
            return own if self._key is None or any(map(self._is_key, presented)) else None
        credential = self._credential(request, first)
        if not credential:
            return None
        name = hashlib.sha256(credential.encode()).hexdigest()
        account = self._callers.get(name)
        if account is None:
            try:
                account = _Account(self._make_client(credential), self.settings)
            except ValidationError:
                return None
            self._callers[name] = account
        self._callers.move_to_end(name)
        idle = [key for key, one in self._callers.items() if not one.running and key != name]
        for key in idle[: max(0, len(self._callers) - MAX_CLIENTS)]:
            closing = asyncio.create_task(self._callers.pop(key).keap.aclose())
            self._closing.add(closing)
            closing.add_done_callback(self._closing.discard)
        return account

    def _credential(self, request: Request, first: str) -> str:
        """The caller's own Keap credential. The first argument, mostly a stub, counts only if it looks like a key."""
        given = _presented(request)
        return given[0] if given else first if first.startswith("KeapAK-") else ""

    async def close(self) -> None:
        """Close all clients."""
        await asyncio.gather(*self._closing)
        for account in [*self._callers.values(), *self._tenants.values(), *([self._own] if self._own else [])]:
            await account.keap.aclose()


def _tenant(path: str) -> tuple[str, bool]:
    """The tenant before Keap's path, and whether it is one of Keap's paths at all."""
    for one in PATHS:
        if path.endswith(one):
            before = path[: -len(one)].strip("/")
            if "/" not in before:
                return before, True
    return "", False


def _presented(request: Request) -> list[str]:
    """The credentials in a request's headers and, as old programs send them, in its query."""
    found: list[str] = []
    kind, _, token = request.headers.get("authorization", "").partition(" ")
    if kind.lower() == "bearer" and token.strip():
        found.append(token.strip())
    others = (request.headers.get("x-keap-api-key"), request.query_params.get("access_token"))
    return [*found, *(text.strip() for text in others if text)]


def _unexpected(wire: str, why: str) -> Fault:
    return fault_from(3, f"[UnexpectedError]{why}", method=wire)


def _unauthorized() -> Response:
    """What Keap's gateway answers to a credential that it does not know."""
    detail = {"errorcode": "keymanagement.service.invalid_access_token"}
    return JSONResponse({"fault": {"faultstring": "Invalid Access Token", "detail": detail}}, 401)


def _passed_on(error: StatusError) -> Response:
    """A status that Keap's gateway gives on XML-RPC, too."""
    headers = {"retry-after": error.headers["retry-after"]} if "retry-after" in error.headers else {}
    body = error.content or json.dumps({"message": error.message}).encode()
    return Response(body, error.status_code, headers, "application/json" if body.startswith(b"{") else "text/plain")


def application(server: BridgeServer) -> Starlette:
    """The server as an ASGI application, for uvicorn or under an application of your own."""
    return Starlette(routes=[Route("/{path:path}", server.answer, methods=["GET", "POST", "PUT", "DELETE", "OPTIONS"])])
