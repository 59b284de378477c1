"""Proxies and certificates: token calls take the same proxy as API calls."""

from __future__ import annotations

import asyncio
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import httpx
import pytest

from keapkit import AsyncKeap, Keap, KeapApp, OAuth2
from keapkit._http import proxy_for
from keapkit.errors import (
    MissingExtraError,
    ValidationError,
)
from keapkit.stores import FileTokenStore
from tests.keapkit.token_fixtures import USERINFO, server, store
from tests.keapkit.token_server import CLIENT_ID, CLIENT_SECRET, TokenServer, put

__all__ = ["server", "store"]


@pytest.mark.parametrize(
    ("environment", "url", "proxy"),
    [
        ({"HTTPS_PROXY": "proxy.corp:3128"}, "https://api.infusionsoft.com/crm", "http://proxy.corp:3128"),
        ({"HTTPS_PROXY": "http://proxy.corp:3128"}, "https://api.infusionsoft.com/crm", "http://proxy.corp:3128"),
        ({"ALL_PROXY": "proxy.corp:3128"}, "https://api.infusionsoft.com/crm", "http://proxy.corp:3128"),
        ({"HTTP_PROXY": "proxy.corp:3128"}, "https://api.infusionsoft.com/crm", None),
        ({"HTTPS_PROXY": "p:1", "NO_PROXY": "infusionsoft.com"}, "https://api.infusionsoft.com/crm", None),
        ({"HTTPS_PROXY": "p:1", "NO_PROXY": "api.infusionsoft.com:443"}, "https://api.infusionsoft.com/crm", None),
        ({"HTTPS_PROXY": "p:1", "NO_PROXY": "*"}, "https://api.infusionsoft.com/crm", None),
        ({"HTTPS_PROXY": "p:1", "NO_PROXY": "example.com, *"}, "https://api.infusionsoft.com/crm", None),
        ({"HTTPS_PROXY": "p:1", "NO_PROXY": "https://api.infusionsoft.com"}, "https://api.infusionsoft.com/crm", None),
        ({"HTTPS_PROXY": "p:1", "NO_PROXY": "all://infusionsoft.com"}, "https://api.infusionsoft.com/crm", None),
        (
            {"HTTPS_PROXY": "p:1", "NO_PROXY": "http://api.infusionsoft.com"},
            "https://api.infusionsoft.com/crm",
            "http://p:1",
        ),
        ({"HTTPS_PROXY": "p:1", "NO_PROXY": "[fe80::1]"}, "https://[fe80::1]/crm", None),
        ({"HTTPS_PROXY": "p:1", "NO_PROXY": "fe80::/10"}, "https://api.infusionsoft.com/crm", "http://p:1"),
        ({"HTTPS_PROXY": "p:1", "NO_PROXY": "10.0.0.0/8"}, "https://10.1.2.3/crm", None),
        ({"HTTPS_PROXY": "p:1", "NO_PROXY": "fe80::/10,x"}, "https://[fe80::1]/crm", None),
        ({"HTTPS_PROXY": "p:1", "NO_PROXY": "10.0.0.0/99"}, "https://10.1.2.3/crm", "http://p:1"),
        ({"HTTP_PROXY": "http://127.0.0.1:1"}, "http://127.0.0.1:8080/crm", "http://127.0.0.1:1"),
        ({"HTTP_PROXY": "http://proxy.corp:1"}, "http://127.0.0.1:8080/crm", None),
    ],
)
def test_which_proxy(monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], url: str, proxy: str | None) -> None:
    clear_proxies(monkeypatch)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    found = proxy_for(httpx.URL(url))
    assert (str(found.url) if found else None) == proxy


def clear_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


def test_a_proxy_without_a_scheme_and_networks_in_no_proxy(
    monkeypatch: pytest.MonkeyPatch, store: FileTokenStore
) -> None:
    clear_proxies(monkeypatch)
    monkeypatch.setenv("HTTPS_PROXY", "proxy.corp:3128")
    monkeypatch.setenv("NO_PROXY", "fe80::/10")
    Keap("KeapAK-x").close()
    KeapApp("client", "secret", store=store).tenant("ab123").close()


@pytest.mark.parametrize("value", ["http://user:hunter2@:99999x", "gopher://user:hunter2@proxy:1", "http://[::1"])
def test_a_proxy_that_is_none(monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    clear_proxies(monkeypatch)
    monkeypatch.setenv("HTTPS_PROXY", value)
    with pytest.raises(ValidationError, match="HTTPS_PROXY") as caught:
        Keap("KeapAK-x")
    assert "hunter2" not in str(caught.value)


def test_a_socks_proxy_without_its_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    clear_proxies(monkeypatch)
    monkeypatch.setenv("ALL_PROXY", "socks5://127.0.0.1:1080")
    monkeypatch.setitem(__import__("sys").modules, "socksio", None)
    for make in (lambda: Keap("KeapAK-x"), lambda: AsyncKeap("KeapAK-x")):
        with pytest.raises(MissingExtraError, match="socks"):
            make()


def test_certificates_that_cannot_be_read(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "none.pem"))
    with pytest.raises(ValidationError, match="SSL_CERT_FILE"):
        Keap("KeapAK-x")


class _Proxy(BaseHTTPRequestHandler):
    """A forward proxy for plain http that notes what it forwards."""

    protocol_version = "HTTP/1.1"
    seen: list[str]

    def _forward(self) -> None:
        self.seen.append(self.path)
        body = self.rfile.read(int(self.headers.get("content-length") or 0))
        headers = {k: v for k, v in self.headers.items() if k.lower() not in ("host", "connection")}
        with httpx.Client(trust_env=False) as client:
            response = client.request(self.command, self.path, content=body, headers=headers)
        self.send_response(response.status_code)
        self.send_header("content-type", response.headers["content-type"])
        self.send_header("content-length", str(len(response.content)))
        self.end_headers()
        self.wfile.write(response.content)

    def do_GET(self) -> None:
        self._forward()

    def do_POST(self) -> None:
        self._forward()

    def log_message(self, format: str, *args: object) -> None: ...


@pytest.mark.parametrize("asynchronous", [False, True])
def test_api_calls_and_token_calls_take_the_same_proxy(
    server: TokenServer, store: FileTokenStore, monkeypatch: pytest.MonkeyPatch, asynchronous: bool
) -> None:
    seen: list[str] = []
    proxy = ThreadingHTTPServer(("127.0.0.1", 0), type("Proxy", (_Proxy,), {"seen": seen}))
    thread = threading.Thread(target=proxy.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        clear_proxies(monkeypatch)
        monkeypatch.setenv("HTTP_PROXY", f"127.0.0.1:{proxy.server_port}")
        put(server, store, age=90_000)
        oauth = OAuth2(CLIENT_ID, CLIENT_SECRET, store=store, **server.endpoints)

        async def call() -> httpx.Response:
            async with AsyncKeap(oauth, base_url=server.base_url, throttle=None) as keap:
                return await keap.request("GET", USERINFO)

        if asynchronous:
            response = asyncio.run(call())
        else:
            with Keap(oauth, base_url=server.base_url, throttle=None) as keap:
                response = keap.request("GET", USERINFO)
        assert response.json()["tenant_id"] == "ab123"
        assert seen == [server.token_url, server.base_url + USERINFO]
        monkeypatch.setenv("NO_PROXY", "127.0.0.1")
        assert OAuth2(CLIENT_ID, CLIENT_SECRET, store=store, **server.endpoints).refresh()
        with Keap(oauth, base_url=server.base_url, throttle=None) as keap:
            keap.request("GET", USERINFO)
        assert len(seen) == 2
    finally:
        proxy.shutdown()
        proxy.server_close()
        thread.join()
