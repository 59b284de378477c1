"""A process that is killed between reading, merging and writing leaves the record as it was or as it should be."""

from __future__ import annotations

import os
import random
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import uvicorn

from keapkit.sandbox import Sandbox
from keapkit.sandbox._server import application
from keapkit.testing import KeapSandbox

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Receive, Scope, Send

pytestmark = [
    pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs SIGKILL"),
    pytest.mark.filterwarnings("ignore::keap_api.xmlrpc.XmlRpcSunsetWarning"),
]

KILLS = 10


def generation(name: str) -> dict[str, Any]:
    """Values in five places of a record, two of them in lists that REST replaces as a whole."""
    return {
        "FirstName": name,
        "JobTitle": name,
        "EmailAddress2": f"{name}@example.com",
        "Phone2": name,
        "City": name,
    }


class Killer:
    """Kills a process as its request number `at` comes in: before the request is carried out, or just after."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app
        self.victim: subprocess.Popen[bytes] | None = None
        self.at = 0
        self.carried_out = False

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or self.victim is None:
            await self._app(scope, receive, send)
            return
        self.at -= 1
        if self.at > 0:
            await self._app(scope, receive, send)
            return
        if not self.carried_out:
            self.victim.kill()
            return

        async def lost(message: Any) -> None:
            if self.victim is not None:
                self.victim.kill()

        await self._app(scope, receive, lost)


@contextmanager
def _served(app: Killer) -> Generator[str]:
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listening.bind(("127.0.0.1", 0))
    listening.listen(16)
    server = uvicorn.Server(uvicorn.Config(app, log_level="critical", access_log=False, lifespan="off"))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
    thread.start()
    try:
        yield f"http://127.0.0.1:{listening.getsockname()[1]}/crm"
    finally:
        server.should_exit = True
        thread.join(20)
        listening.close()


def test_a_killed_writer_leaves_the_record_old_or_new() -> None:
    sandbox = Sandbox()
    kit = KeapSandbox(sandbox)
    wire = kit.keap(xmlrpc="wire").xmlrpc
    kept = {"Email": "kept@example.com", "Phone1": "555-0100", "StreetAddress1": "1 Main St", "LastName": "Kept"}
    wire.contact.update(1, {**kept, **generation("start")})
    chance = random.Random(17)
    killer = Killer(application(sandbox))
    seen: set[str] = set()
    last = "start"
    with _served(killer) as address:
        for run in range(KILLS):
            program = [sys.executable, "-m", "tests.bridge.writer", address, f"run{run}x"]
            killer.victim = None
            killer.at, killer.carried_out = chance.randint(1, 6), chance.random() < 0.5
            process = subprocess.Popen(
                program,
                cwd=Path(__file__).parents[2],
                stderr=subprocess.DEVNULL,
                env={**os.environ, "PYTHONWARNINGS": "ignore"},
            )
            killer.victim = process
            assert process.wait(60) == -signal.SIGKILL
            row = wire.contact.load(1, [*kept, *generation("")])
            name = str(row["FirstName"])
            assert row == {**kept, **generation(name)}, run
            assert name == last or name.startswith(f"run{run}x"), (name, last)
            seen.add("new" if name.startswith(f"run{run}x") else "old")
            last = name
    kit.close()
    assert seen == {"old", "new"}
