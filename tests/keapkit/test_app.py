"""One application, many tenants: one store, one connection pool, one quota; trouble of one tenant stays with it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from keapkit import AsyncKeapApp, KeapApp
from keapkit.errors import CorruptTokenError, ReauthorizationRequiredError, ValidationError
from keapkit.stores import FileTokenStore
from tests.keapkit.token_server import CLIENT_ID, CLIENT_SECRET, TokenServer, put

USERINFO = "/rest/v2/oauth/connect/userinfo"


@pytest.fixture
def server() -> Iterator[TokenServer]:
    with TokenServer() as running:
        yield running


@pytest.fixture
def store(tmp_path: Path) -> FileTokenStore:
    return FileTokenStore(tmp_path / "tokens")


def options(server: TokenServer, store: FileTokenStore) -> dict[str, Any]:
    return {"store": store, "oauth": server.endpoints, "base_url": server.base_url, "throttle": None}


def tenant_of(response: httpx.Response) -> str:
    return str(response.json()["tenant_id"])


def test_each_tenant_has_its_own_token(server: TokenServer, store: FileTokenStore) -> None:
    for tenant in ("ab123", "xy999"):
        put(server, store, tenant)
    with KeapApp(CLIENT_ID, CLIENT_SECRET, **options(server, store)) as app:
        assert app.tenants() == ["ab123", "xy999"]
        for tenant in app.tenants():
            assert tenant_of(app.tenant(tenant).request("GET", USERINFO)) == tenant
        assert app.tenant("ab123") is app.tenant("AB123.infusionsoft.com")
    assert server.asked == []


def test_all_tenants_share_connections(server: TokenServer, store: FileTokenStore) -> None:
    for tenant in ("ab123", "xy999"):
        put(server, store, tenant)
    closed: list[bool] = []

    class Transport(httpx.HTTPTransport):
        def close(self) -> None:
            closed.append(True)
            super().close()

    with KeapApp(CLIENT_ID, CLIENT_SECRET, transport=Transport(), **options(server, store)) as app:
        app.tenant("ab123").request("GET", USERINFO)
        app.tenant("ab123").close()
        assert closed == []
        assert tenant_of(app.tenant("xy999").request("GET", USERINFO)) == "xy999"
    assert closed == [True]


def test_all_tenants_share_the_applications_quota(server: TokenServer, store: FileTokenStore) -> None:
    with KeapApp(CLIENT_ID, CLIENT_SECRET, **options(server, store)) as app:
        assert app.credential("ab123").limit_key == app.credential("xy999").limit_key
        assert app.credential("ab123").kind == "app"


def test_a_tenant_in_trouble_raises_for_itself_only(server: TokenServer, store: FileTokenStore) -> None:
    for tenant in ("ab123", "gone1", "cut1"):
        put(server, store, tenant, age=0 if tenant == "ab123" else 90_000)
    put(server, store, "gone1", age=90_000).void = True
    (store.directory / "cut1.json").write_text("{")
    with KeapApp(CLIENT_ID, CLIENT_SECRET, **options(server, store)) as app:
        assert app.tenants() == ["ab123", "cut1", "gone1"]
        with pytest.raises(ReauthorizationRequiredError) as caught:
            app.tenant("gone1").request("GET", USERINFO)
        assert caught.value.tenant == "gone1"
        with pytest.raises(CorruptTokenError, match=r"cut1\.json"):
            app.tenant("cut1").request("GET", USERINFO)
        with pytest.raises(ReauthorizationRequiredError, match="new1"):
            app.tenant("new1").request("GET", USERINFO)
        assert tenant_of(app.tenant("ab123").request("GET", USERINFO)) == "ab123"


def test_a_login_adds_a_tenant(server: TokenServer, store: FileTokenStore) -> None:
    with KeapApp(CLIENT_ID, CLIENT_SECRET, **options(server, store)) as app:
        assert app.tenants() == []
        login = app.login()
        redirected = httpx.get(login.authorize_url("s" * 20)).headers["location"]
        assert login.finish_login(redirected, "s" * 20) == "ab123"
        assert app.tenants() == ["ab123"]
        assert tenant_of(app.tenant("ab123").request("GET", USERINFO)) == "ab123"


def test_tenants_of_another_application_are_not_listed(server: TokenServer, store: FileTokenStore) -> None:
    put(server, store)
    assert KeapApp("another-client", CLIENT_SECRET, **options(server, store)).tenants() == []


def test_an_expired_token_is_refreshed_under_the_whole_client(server: TokenServer, store: FileTokenStore) -> None:
    put(server, store)
    paced: list[str] = []

    class Transport(httpx.HTTPTransport):
        def handle_request(self, request: httpx.Request) -> httpx.Response:
            paced.append(request.url.path)
            return super().handle_request(request)

    arguments = {**options(server, store), "throttle": "auto", "transport": Transport()}
    with KeapApp(CLIENT_ID, CLIENT_SECRET, **arguments) as app:
        keap = app.tenant("ab123")
        assert tenant_of(keap.request("GET", USERINFO)) == "ab123"
        server.expire()
        assert tenant_of(keap.request("GET", USERINFO)) == "ab123"
    assert server.refreshes == 1
    assert paced == ["/crm" + USERINFO] * 2 + ["/token", "/crm" + USERINFO]


def test_bad_arguments_are_refused_at_once(store: FileTokenStore) -> None:
    with pytest.raises(ValidationError, match="client_secret"):
        KeapApp(CLIENT_ID, "", store=store)
    app = KeapApp(CLIENT_ID, CLIENT_SECRET, store=store)
    assert CLIENT_SECRET not in repr(app)
    with pytest.raises(ValidationError, match="tenant"):
        app.tenant("../x")


@pytest.mark.anyio
async def test_for_tasks(server: TokenServer, store: FileTokenStore) -> None:
    put(server, store, "ab123", age=90_000)
    put(server, store, "xy999")
    async with AsyncKeapApp(CLIENT_ID, CLIENT_SECRET, **options(server, store)) as app:
        for tenant in app.tenants():
            assert tenant_of(await app.tenant(tenant).request("GET", USERINFO)) == tenant
    assert server.refreshes == 1
