"""A bridge over the sandbox, served on a port of its own."""

from __future__ import annotations

import socket
import threading
import xmlrpc.client
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
import uvicorn

from keapkit.bridge import Settings
from keapkit.bridge._server import BridgeServer, application
from keapkit.testing import KeapSandbox


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
