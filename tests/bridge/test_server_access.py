"""Who may call the bridge: keys, callers' own credentials, tenants, other origins."""

from __future__ import annotations

import xmlrpc.client
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from keap_api.errors import ValidationError
from keapkit.bridge._server import BridgeServer
from tests.bridge.conftest import serving
from tests.bridge.posts import KEY, _call, _post, _read

if TYPE_CHECKING:
    from keapkit.testing import KeapSandbox


def test_a_wrong_key_is_http_401_and_no_fault(keap_sandbox: KeapSandbox) -> None:
    with serving(BridgeServer(keap=keap_sandbox.async_keap(), key="right")) as port:
        address = f"http://127.0.0.1:{port}/crm/xmlrpc"
        with (
            xmlrpc.client.ServerProxy(address) as client,
            pytest.raises(xmlrpc.client.ProtocolError) as caught,
        ):
            client.ContactService.load("wrong", 1, ["Id"])
        assert caught.value.errcode == 401
        with xmlrpc.client.ServerProxy(address) as client:
            assert client.ContactService.load("right", 1, ["Id"]) == {"Id": 1}


@pytest.mark.parametrize("name", ["Service.echo", "DataService.echo", "ContactService.echo"])
def test_echo_needs_no_key(bridge: str, name: str) -> None:
    assert _read(_post(f"{bridge}/crm/xmlrpc", _call(name, "<value>hello</value>"))) == "hello"
    assert _read(_post(f"{bridge}/crm/xmlrpc", _call(name, KEY, "<value>hello</value>"))) == "hello"


def test_pages_of_other_origins_and_other_names_are_refused(bridge: str) -> None:
    body = _call("DataService.echo", "<value>x</value>")
    assert _post(f"{bridge}/crm/xmlrpc", body, origin="https://evil.example").status_code == 403
    assert _post(f"{bridge}/crm/xmlrpc", body, host="evil.example").status_code == 421
    assert httpx.get(f"{bridge}/crm/xmlrpc").status_code == 405
    assert httpx.get(f"{bridge}/elsewhere").status_code == 404


def test_a_key_is_demanded_and_taken_wherever_clients_put_it(keap_sandbox: KeapSandbox) -> None:
    load = _call(
        "ContactService.load",
        "<value>%s</value>",
        "<value><i4>1</i4></value>",
        "<value><array><data><value>Id</value></data></array></value>",
    )
    with serving(BridgeServer(keap=keap_sandbox.async_keap(), key="s3cret-k3y")) as port:
        address = f"http://127.0.0.1:{port}/crm/xmlrpc"
        refused = _post(address, load % "wrong")
        assert refused.status_code == 401
        assert "Invalid Access Token" in refused.json()["fault"]["faultstring"]
        for response in (
            _post(address, load % "s3cret-k3y"),
            _post(address, load % "x", authorization="Bearer s3cret-k3y"),
            _post(address, load % "x", **{"X-Keap-API-Key": "s3cret-k3y"}),
            _post(f"{address}?access_token=s3cret-k3y", load % "x"),
        ):
            assert _read(response) == {"Id": 1}


def test_beyond_loopback_a_key_is_needed(keap_sandbox: KeapSandbox) -> None:
    with pytest.raises(ValidationError, match="key"):
        BridgeServer(keap=keap_sandbox.async_keap(), host="0.0.0.0")
    BridgeServer(host="0.0.0.0")


def test_callers_own_credentials_are_passed_through(keap_sandbox: KeapSandbox) -> None:
    made: list[str] = []

    def client(credential: str) -> Any:
        made.append(credential)
        return keap_sandbox.async_keap(credential)

    load = _call(
        "ContactService.load",
        "<value>%s</value>",
        "<value><i4>1</i4></value>",
        "<value><array><data><value>Id</value></data></array></value>",
    )
    with serving(BridgeServer(make_client=client)) as port:
        address = f"http://127.0.0.1:{port}/crm/xmlrpc"
        assert _post(address, load % "unused").status_code == 401
        assert _read(_post(address, load % "KeapAK-first")) == {"Id": 1}
        assert _read(_post(address, load % "unused", authorization="Bearer KeapAK-second")) == {"Id": 1}
        assert _read(_post(address, load % "unused", authorization="Bearer KeapAK-second")) == {"Id": 1}
        assert _post(address, load % "unused", authorization="Bearer nonsense").status_code == 401
    assert made == ["KeapAK-first", "KeapAK-second", "nonsense"]


def test_clients_of_callers_are_kept_within_a_number(
    keap_sandbox: KeapSandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    from keapkit.bridge import _server

    monkeypatch.setattr(_server, "MAX_CLIENTS", 3)
    server = BridgeServer(make_client=keap_sandbox.async_keap)
    load = _call(
        "ContactService.load",
        KEY,
        "<value><i4>1</i4></value>",
        "<value><array><data><value>Id</value></data></array></value>",
    )
    with serving(server) as port:
        for at in range(8):
            response = _post(f"http://127.0.0.1:{port}/crm/xmlrpc", load, authorization=f"Bearer KeapAK-{at}")
            assert _read(response) == {"Id": 1}
    assert len(server._callers) <= 4


def test_tenants_are_told_apart_by_path(keap_sandbox: KeapSandbox) -> None:
    from keapkit.sandbox import Sandbox
    from keapkit.testing import KeapSandbox as Pair

    other = Pair(Sandbox())
    try:
        tenants = {"acme": keap_sandbox.async_keap(), "globex": other.async_keap()}
        with serving(BridgeServer(tenants=tenants)) as port:
            calls = {
                name: xmlrpc.client.ServerProxy(f"http://127.0.0.1:{port}/{name}/crm/xmlrpc/v1") for name in tenants
            }
            added: Any = calls["acme"].ContactService.add("k", {"Email": "only@acme.example"})
            assert calls["acme"].DataService.count("k", "Contact", {"Email": "only@acme.example"}) == 1
            assert calls["globex"].DataService.count("k", "Contact", {"Email": "only@acme.example"}) == 0
            assert added
            assert (
                _post(f"http://127.0.0.1:{port}/unknown/crm/xmlrpc", _call("DataService.count", KEY)).status_code == 404
            )
            for one in calls.values():
                one("close")()  # type: ignore[operator]  # typeshed knows only calls of the server
    finally:
        other.close()


def test_tenants_are_found_when_they_are_first_called(keap_sandbox: KeapSandbox) -> None:
    asked: list[str] = []

    def find(name: str) -> Any:
        asked.append(name)
        return keap_sandbox.async_keap() if name == "acme" else None

    count = _call("DataService.count", KEY, "<value>ContactGroup</value>", "<value><struct></struct></value>")
    with serving(BridgeServer(find_tenant=find)) as port:
        address = f"http://127.0.0.1:{port}"
        assert _read(_post(f"{address}/acme/crm/xmlrpc/v1", count)) > 1
        assert _read(_post(f"{address}/acme/api/xmlrpc", count)) > 1
        assert _post(f"{address}/other/crm/xmlrpc", count).status_code == 404
        assert _post(f"{address}/crm/xmlrpc", count).status_code == 401
    assert asked == ["acme", "other"]


def test_echo_needs_no_key_even_where_calls_do(keap_sandbox: KeapSandbox) -> None:
    with serving(BridgeServer(keap=keap_sandbox.async_keap(), key="s3cret-k3y")) as port:
        address = f"http://127.0.0.1:{port}/crm/xmlrpc"
        assert _read(_post(address, _call("ContactService.echo", "<value>hello</value>"))) == "hello"
