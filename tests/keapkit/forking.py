"""An echo server, and programs that fork."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.keapkit.echo_server import EchoServer, certificate

ROOT = Path(__file__).parents[2]
forks = pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")


@pytest.fixture(scope="module")
def tls(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return certificate(tmp_path_factory.mktemp("tls"))


@pytest.fixture(params=["http", "https"])
def server(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[EchoServer]:
    path: Path | None = request.getfixturevalue("tls") if request.param == "https" else None
    if path is not None:
        monkeypatch.setenv("SSL_CERT_FILE", str(path))
    with EchoServer(path, wait=0.002) as running:
        yield running


def run(code: str, *arguments: str, **environment: str) -> str:
    """What a program prints that forks: this process has threads, and had better not."""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-W", "ignore:.*multi-threaded.*:DeprecationWarning", "-c", code, *arguments],
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stderr == ""
    return done.stdout
