"""How token calls leave: through the client's own transport, in the thread or event loop of the call."""

from __future__ import annotations

import asyncio
import secrets
import socket
import threading
from typing import Any

import httpx
import pytest

from keapkit import AsyncKeap, AsyncKeapApp, AsyncOAuth2, Keap, KeapApp, OAuth2
from keapkit.errors import (
    EventLoopError,
    ReauthorizationRequiredError,
    RefreshInDoubtError,
)
from keapkit.oauth._token_endpoint import send_once
from keapkit.stores import FileTokenStore
from keapkit.testing import KeapSandbox
from tests.keapkit.token_fixtures import USERINFO, server, store
from tests.keapkit.token_server import CLIENT_ID, CLIENT_SECRET, TokenServer, put

__all__ = ["server", "store"]

REAL_TOKEN_URL = "https://api.infusionsoft.com/token"


class Wire:
    """A transport in place of the network: notes each URL, and asks a TokenServer."""

    def __init__(self, server: TokenServer) -> None:
        self.server = server
        self.urls: list[str] = []
        self.loops: set[int] = set()

    def answer(self, request: httpx.Request) -> httpx.Response:
        self.urls.append(str(request.url))
        path = request.url.raw_path.decode()
        headers = {k: v for k, v in request.headers.items() if k != "host"}
        with httpx.Client(trust_env=False) as client:
            response = client.request(
                request.method, f"{self.server.url}{path}", content=request.content, headers=headers
            )
        return httpx.Response(response.status_code, headers=response.headers, content=response.content)

    async def answer_async(self, request: httpx.Request) -> httpx.Response:
        self.loops.add(id(asyncio.get_running_loop()))
        await asyncio.sleep(0)
        return await asyncio.to_thread(self.answer, request)


class AsyncOnly(httpx.AsyncBaseTransport):
    """Unlike httpx.MockTransport it serves async clients only."""

    def __init__(self, wire: Wire) -> None:
        self.wire = wire

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await request.aread()
        return await self.wire.answer_async(request)


def test_a_refresh_goes_through_the_transport(server: TokenServer, store: FileTokenStore) -> None:
    put(server, store, age=90_000)
    wire = Wire(server)
    oauth = OAuth2(CLIENT_ID, CLIENT_SECRET, tenant="ab123", store=store)
    with Keap(oauth, transport=httpx.MockTransport(wire.answer), throttle=None) as keap:
        assert keap.request("GET", USERINFO).json()["tenant_id"] == "ab123"
    assert wire.urls == [REAL_TOKEN_URL, f"https://api.infusionsoft.com/crm{USERINFO}"]
    assert server.refreshes == 1


@pytest.mark.anyio
async def test_a_refresh_goes_through_the_async_transport(server: TokenServer, store: FileTokenStore) -> None:
    put(server, store, age=90_000)
    wire = Wire(server)
    oauth = OAuth2(CLIENT_ID, CLIENT_SECRET, tenant="ab123", store=store)
    async with AsyncKeap(oauth, transport=AsyncOnly(wire), throttle=None) as keap:
        responses = await asyncio.gather(*(keap.request("GET", USERINFO) for _ in range(5)))
    assert {response.json()["tenant_id"] for response in responses} == {"ab123"}
    assert wire.urls.count(REAL_TOKEN_URL) == 1
    assert wire.loops == {id(asyncio.get_running_loop())}, "in the event loop of the tasks that wait"
    assert server.refreshes == 1


def test_a_login_goes_through_the_transport(server: TokenServer, store: FileTokenStore) -> None:
    wire = Wire(server)
    with KeapApp(
        CLIENT_ID, CLIENT_SECRET, store=store, transport=httpx.MockTransport(wire.answer), throttle=None
    ) as app:
        login, state = app.login(), secrets.token_urlsafe()
        code = server.code("ab123")
        assert login.finish_login(f"https://localhost/keapkit?code={code}&state={state}", state) == "ab123"
        assert app.tenant("ab123").request("GET", USERINFO).json()["tenant_id"] == "ab123"
        assert app.credential("ab123").refresh()
    assert wire.urls == [REAL_TOKEN_URL, f"https://api.infusionsoft.com/crm{USERINFO}", REAL_TOKEN_URL]


@pytest.mark.anyio
async def test_a_login_goes_through_the_async_transport(server: TokenServer, store: FileTokenStore) -> None:
    wire = Wire(server)
    async with AsyncKeapApp(CLIENT_ID, CLIENT_SECRET, store=store, transport=AsyncOnly(wire), throttle=None) as app:
        login, state = app.login(), secrets.token_urlsafe()
        assert isinstance(login, AsyncOAuth2)
        code = server.code("ab123")
        assert await login.finish_login(f"https://localhost/keapkit?code={code}&state={state}", state) == "ab123"
        assert (await app.tenant("ab123").request("GET", USERINFO)).json()["tenant_id"] == "ab123"
        assert await app.credential("ab123").refresh()
    assert wire.urls == [REAL_TOKEN_URL, f"https://api.infusionsoft.com/crm{USERINFO}", REAL_TOKEN_URL]


def test_blocking_calls_over_an_async_transport(server: TokenServer, store: FileTokenStore) -> None:
    put(server, store, age=90_000)
    wire = Wire(server)
    oauth = OAuth2(CLIENT_ID, CLIENT_SECRET, store=store).bind(
        "https://api.infusionsoft.com", transport=AsyncOnly(wire)
    )
    assert oauth.refresh()

    async def inside() -> None:
        with pytest.raises(EventLoopError, match="AsyncOAuth2"):
            oauth.refresh()

    asyncio.run(inside())
    assert oauth.refresh(), "the refused call left no doubt behind"
    assert server.refreshes == 2


def test_the_sandbox_gets_the_token_calls(keap_sandbox: KeapSandbox, store: FileTokenStore) -> None:
    """No request to another host is made: conftest would refuse the connection."""
    with KeapApp("client", "secret-of-the-app", store=store, transport=keap_sandbox.transport, throttle=None) as app:
        login, state = app.login(), secrets.token_urlsafe()
        with httpx.Client(transport=keap_sandbox.transport) as browser:
            redirected = browser.get(login.authorize_url(state)).headers["location"]
        tenant = login.finish_login(redirected, state)
        assert list(app.tenant(tenant).v2.contacts.list())
        assert app.credential(tenant).refresh()
        assert list(app.tenant(tenant).v2.contacts.list())


@pytest.mark.anyio
async def test_the_sandbox_gets_the_token_calls_async(keap_sandbox: KeapSandbox, store: FileTokenStore) -> None:
    async with AsyncKeapApp(
        "client", "secret-of-the-app", store=store, transport=keap_sandbox.async_transport, throttle=None
    ) as app:
        login, state = app.login(), secrets.token_urlsafe()
        async with httpx.AsyncClient(transport=keap_sandbox.async_transport) as browser:
            redirected = (await browser.get(login.authorize_url(state))).headers["location"]
        tenant = await login.finish_login(redirected, state)
        assert [contact async for contact in app.tenant(tenant).v2.contacts.list()]
        assert await app.credential(tenant).refresh()


def test_a_local_server_gets_the_token_calls_too(server: TokenServer, store: FileTokenStore) -> None:
    """With a loopback base_url and no token_url, the client secret stays on this machine."""
    put(server, store, age=90_000)
    oauth = OAuth2(CLIENT_ID, CLIENT_SECRET, store=store)
    with Keap(oauth, base_url=server.base_url, throttle=None) as keap:
        assert keap.request("GET", USERINFO).json()["tenant_id"] == "ab123"
    assert server.refreshes == 1
    bound = oauth.bind(server.base_url)
    assert bound.authorize_url("s" * 20).startswith(f"{server.url}/app/oauth/authorize?")
    elsewhere = OAuth2(CLIENT_ID, CLIENT_SECRET, store=store, token_url="https://token.example/t")
    assert elsewhere.bind(server.base_url)._shared.application.token_endpoint == "https://token.example/t"


def test_copies_with_other_transports_share_one_token(server: TokenServer, store: FileTokenStore) -> None:
    put(server, store, age=90_000)
    first, second = Wire(server), Wire(server)
    oauth = OAuth2(CLIENT_ID, CLIENT_SECRET, tenant="ab123", store=store)
    for wire in (first, second):
        with Keap(oauth, transport=httpx.MockTransport(wire.answer), throttle=None) as keap:
            keap.request("GET", USERINFO)
    assert server.refreshes == 1
    assert REAL_TOKEN_URL not in second.urls


@pytest.mark.parametrize("raised", [RuntimeError("broken"), httpx.ReadError("cut"), OSError("cut")])
def test_a_transport_that_breaks_leaves_doubt(server: TokenServer, store: FileTokenStore, raised: Exception) -> None:
    put(server, store, age=90_000)

    def answer(request: httpx.Request) -> httpx.Response:
        raise raised

    oauth = OAuth2(CLIENT_ID, CLIENT_SECRET, tenant="ab123", store=store)
    with Keap(oauth, transport=httpx.MockTransport(answer), throttle=None, retry=None) as keap:
        for _ in range(2):
            with pytest.raises(RefreshInDoubtError, match="authorize"):
                keap.request("GET", USERINFO)


def test_an_event_loop_that_ends_during_the_refresh(server: TokenServer, store: FileTokenStore) -> None:
    put(server, store, age=90_000)
    begun = threading.Event()

    class Endless(httpx.AsyncBaseTransport):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            begun.set()
            await asyncio.Event().wait()
            raise AssertionError

    oauth = OAuth2(CLIENT_ID, CLIENT_SECRET, tenant="ab123", store=store)

    async def main() -> None:
        keap = AsyncKeap(oauth, transport=Endless(), throttle=None)
        task = asyncio.create_task(keap.request("GET", USERINFO))
        await asyncio.to_thread(begun.wait, 10)
        task.cancel()

    asyncio.run(main())
    with pytest.raises(RefreshInDoubtError):
        oauth.refresh()


def test_logging_out_forgets_the_tenant(server: TokenServer, store: FileTokenStore) -> None:
    for tenant in ("ab123", "xy999"):
        put(server, store, tenant)
    options: dict[str, Any] = {"oauth": server.endpoints, "base_url": server.base_url, "throttle": None}
    with KeapApp(CLIENT_ID, CLIENT_SECRET, store=store, **options) as app:
        keap = app.tenant("ab123")
        keap.request("GET", USERINFO)
        assert app.logout("AB123.infusionsoft.com")
        assert keap.is_closed
        assert app.tenants() == ["xy999"]
        assert not app.logout("ab123")
        with pytest.raises(ReauthorizationRequiredError, match="no token of tenant ab123"):
            app.tenant("ab123").request("GET", USERINFO)
        put(server, store, "ab123")
        assert app.tenant("ab123").request("GET", USERINFO).status_code == 200
    assert list(store.directory.glob("ab123.json")) == [store.directory / "ab123.json"]


@pytest.mark.anyio
async def test_logging_out_asynchronous(server: TokenServer, store: FileTokenStore) -> None:
    put(server, store)
    options: dict[str, Any] = {"oauth": server.endpoints, "base_url": server.base_url, "throttle": None}
    async with AsyncKeapApp(CLIENT_ID, CLIENT_SECRET, store=store, **options) as app:
        await app.tenant("ab123").request("GET", USERINFO)
        assert await app.logout("ab123")
        assert app.tenants() == []
        assert not await app.logout("ab123")


def test_nothing_listens_where_it_should_not() -> None:
    """The loopback rule of conftest, which these tests rely on, is in force."""
    with socket.socket() as one, pytest.raises(AssertionError, match="a test tried to reach"):
        one.connect(("192.0.2.1", 443))


@pytest.mark.parametrize(
    "date",
    [
        "Mon, 01 Jan 99999999999999999999 00:00:00 GMT",
        "Mon, 01 Jan 2024 00:00:00 +99999999999999999999",
        "soon",
        "",
    ],
)
def test_a_date_that_makes_no_sense_costs_no_token(date: str) -> None:
    body = b'{"access_token":"a","refresh_token":"r","expires_in":3600}'
    transport = httpx.MockTransport(lambda _: httpx.Response(200, headers={"date": date}, content=body))
    with httpx.Client(transport=transport) as client:
        response = send_once(client, httpx.Request("POST", "https://api.infusionsoft.com/token"), 5.0)
    assert (response.content, response.skew) == (body, 0.0)
