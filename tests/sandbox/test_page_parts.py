"""What the page's parts answer over HTTP when asked for what is not there."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from keapkit.sandbox import Sandbox
from keapkit.sandbox._server import application
from tests.sandbox.calls import ask


@pytest.fixture
def client() -> Iterator[httpx.AsyncClient]:
    sandbox = Sandbox()
    ask(sandbox, "GET", "/rest/v2/tags")
    yield httpx.AsyncClient(transport=httpx.ASGITransport(app=application(sandbox)), base_url="http://127.0.0.1")
    sandbox.close()


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("requests/1", 200), ("requests/2", 404), ("requests/99999", 404), ("requests/0", 404), ("requests/x", 404),
        ("requests/²", 404), ("requests/٣", 404), ("requests/-1", 404), ("requests/", 404),
        ("requests/" + "9" * 40, 404),
        ("records?collection=contacts&tenant=sandbox.infusionsoft.com", 200), ("records?collection=contacts", 404),
        ("records?collection=contacts&tenant=nobody", 404), ("nothing", 404), ("static/nothing.js", 404),
    ],
)  # fmt: skip
async def test_what_is_not_there(client: httpx.AsyncClient, path: str, status: int) -> None:
    assert (await client.get(f"/_sandbox/{path}")).status_code == status


@pytest.mark.anyio
async def test_a_fault_that_is_not_there(client: httpx.AsyncClient) -> None:
    for rule in ("0", "7", "²", "x", ""):
        response = await client.post("/_sandbox/faults/end", data={"rule": rule}, headers={"hx-request": "true"})
        assert response.status_code == 404


@pytest.mark.anyio
@pytest.mark.parametrize(
    "form",
    [
        {"kind": "nope"},
        {"kind": "500", "path": "/nothing"},
        {"kind": "500", "times": "x"},
        {"kind": "500", "rate": "x"},
    ],
)
async def test_a_fault_that_cannot_be(client: httpx.AsyncClient, form: dict[str, str]) -> None:
    response = await client.post("/_sandbox/faults", data=form, headers={"hx-request": "true"})
    assert response.status_code == 400
    assert "role='alert'" in response.text


@pytest.mark.anyio
@pytest.mark.parametrize("origin", ["http://[::1", "null", "http://", "http://[zz]"])
async def test_an_origin_that_is_none(client: httpx.AsyncClient, origin: str) -> None:
    assert (await client.get("/_sandbox/quota", headers={"origin": origin})).status_code == 403


@pytest.mark.anyio
@pytest.mark.parametrize("uri", ["http://[::1", "https://", "http://", "ftp://127.0.0.1/", "https://[zz]/", "x", ""])
async def test_a_redirect_uri_that_is_none(client: httpx.AsyncClient, uri: str) -> None:
    asked = {"client_id": "c", "redirect_uri": uri, "tenant": "ab123"}
    assert (await client.get("/app/oauth/authorize", params=asked)).status_code == 400


@pytest.mark.anyio
@pytest.mark.parametrize("tenant", ["../x", "a b", "x/y", "<b>", "-a"])
async def test_a_tenant_that_is_none(client: httpx.AsyncClient, tenant: str) -> None:
    asked = {"client_id": "c", "redirect_uri": "https://app.example/", "tenant": tenant}
    assert (await client.get("/app/oauth/authorize", params=asked)).status_code == 400
