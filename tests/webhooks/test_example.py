"""The FastAPI example, as users start it, on a sandbox that delivers to it."""

from __future__ import annotations

import importlib.util
import os
import socket
import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from keapkit import Keap
from tests.sandbox.server import ENVIRONMENT
from tests.sandbox.server import serving as sandbox_serving

ROOT = Path(__file__).parents[2]
KEY = "KeapAK-example"
ZOE: Any = {"given_name": "Zoe", "family_name": "Ray", "email_addresses": [{"email": "z@e.com", "field": "EMAIL1"}]}


@pytest.mark.skipif(os.name != "posix", reason="processes inherit no sockets elsewhere")
@pytest.mark.skipif(importlib.util.find_spec("fastapi") is None, reason="fastapi is not installed")
def test_the_example_hears_of_a_new_contact(tmp_path: Path) -> None:
    with sandbox_serving() as root, socket.create_server(("127.0.0.1", 0)) as listening, ExitStack() as stack:
        url = f"http://127.0.0.1:{listening.getsockname()[1]}/keap"
        environment = {**ENVIRONMENT, "KEAP_BASE_URL": root, "KEAP_API_KEY": KEY, "PUBLIC_URL": url}
        command = [sys.executable, "-m", "uvicorn", "--app-dir", str(ROOT / "examples"), "--no-access-log"]
        process = stack.enter_context(
            subprocess.Popen(
                [*command, "--fd", str(listening.fileno()), "webhooks_fastapi:app"],
                cwd=tmp_path,
                env=environment,
                stdout=subprocess.PIPE,
                text=True,
                pass_fds=[listening.fileno()],
            )
        )
        stack.callback(process.kill)
        with Keap(KEY, base_url=root) as keap:  # its throttle spaces the questions
            for _ in range(600):
                mine = [hook for hook in keap.v1.hooks.list() if str(hook.hook_url).startswith(url)]
                if len(mine) == 2 and all(str(hook.status) == "Verified" for hook in mine):
                    break
            keap.v2.contacts.create(ZOE)
        assert process.stdout is not None
        assert process.stdout.readline() == "contact.add: Zoe Ray\n"
