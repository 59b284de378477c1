"""A bridge over the sandbox, served on a port of its own."""

from __future__ import annotations

import socket
import threading
import xmlrpc.client
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from typing import Any

import httpx
import pytest
import uvicorn

from keapkit.bridge import Settings
from keapkit.bridge._server import BridgeServer, application
from keapkit.testing import KeapSandbox

COUNTRIES = [("United States", "US", "USA"), ("France", "FR", "FRA")]
PROVINCES = {
    "USA": [("US-AZ", "Arizona"), ("US-CO", "Colorado"), ("US-TX", "Texas")],
    "FRA": [("FR-75C", "Paris")],
}


class Located(httpx.BaseTransport):
    """The sandbox with some countries and their states, which it has no data of."""

    def __init__(self, sandbox: KeapSandbox) -> None:
        self._sandbox = sandbox.transport

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        parts = request.url.path.partition("/rest/v2/locales/countries")
        if not parts[1]:
            return self._sandbox.handle_request(request)
        if parts[2]:
            listed = PROVINCES.get(parts[2].split("/")[1], [])
            found = [{"code": code, "name": name} for code, name in listed]
            return httpx.Response(200, json={"provinces": found})
        found_ = [{"name": name, "codes": {"alpha2": two, "alpha3": three}} for name, two, three in COUNTRIES]
        return httpx.Response(200, json={"countries": found_})


@contextmanager
def serving(server: BridgeServer, **config: Any) -> Generator[int]:
    """The server on a free port, which listens before this gives it, so that nobody has to wait for it."""
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listening.bind(("127.0.0.1", 0))
    listening.listen(128)
    run = uvicorn.Server(
        uvicorn.Config(application(server), log_level="error", access_log=False, lifespan="off", **config)
    )
    thread = threading.Thread(target=run.run, kwargs={"sockets": [listening]})
    thread.start()
    try:
        yield listening.getsockname()[1]
    finally:
        run.should_exit = True
        thread.join(20)
        listening.close()
        assert not thread.is_alive()


@pytest.fixture
def bridge(keap_sandbox: KeapSandbox) -> Iterator[str]:
    """The address of a bridge that may move money."""
    with serving(BridgeServer(Settings(allow_payments=True), keap=keap_sandbox.async_keap())) as port:
        yield f"http://127.0.0.1:{port}"


@pytest.fixture
def proxy(bridge: str) -> Iterator[xmlrpc.client.ServerProxy]:
    """The standard library's client of it."""
    with xmlrpc.client.ServerProxy(f"{bridge}/crm/xmlrpc/v1", use_builtin_types=True) as client:
        yield client
