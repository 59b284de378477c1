"""A real Redis for tests, on a socket of its own. Missing: skipped visibly, but a failure where `CI` is `true`."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

__all__ = ["redis_server", "redis_url"]


def redis_program() -> str:
    """The path of redis-server. Missing: the test is skipped visibly, and fails where `CI` is `true`."""
    program = shutil.which("redis-server")
    if program is None:
        if os.environ.get("CI") == "true":
            pytest.fail("redis-server is not installed: apt-get install redis-server")
        pytest.skip("redis-server is not installed (Debian: apt-get install redis-server)")
    return program


@pytest.fixture
def redis_url() -> Iterator[str]:
    """The URL of an empty server."""
    with redis_server() as url:
        yield url


@contextmanager
def redis_server() -> Iterator[str]:
    """Start an empty server; give its URL."""
    program = redis_program()
    # Not in tmp_path: the path of a socket may have 107 characters.
    with tempfile.TemporaryDirectory(prefix="kk-redis-", dir="/tmp") as directory:
        socket = Path(directory) / "s"
        options = ["--port", "0", "--unixsocket", str(socket), "--dir", directory, "--save", "", "--appendonly", "yes"]
        server = subprocess.Popen([program, *options], stdout=subprocess.PIPE, text=True)
        try:
            assert server.stdout is not None
            while (line := server.stdout.readline()) and "connections" not in line:
                pass
            assert line, "redis-server did not start"
            yield f"unix://{socket}"
        finally:
            server.terminate()
            server.communicate(timeout=10)
