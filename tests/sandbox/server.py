"""The sandbox as users start it: a process of its own on a free loopback port."""

from __future__ import annotations

import contextlib
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
# The environment of a child that must find both packages, installed or not.
ENVIRONMENT = {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, (ROOT / "overlays", ROOT / "generated")))}


def command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "keapkit.sandbox", *arguments]


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Start it with arguments that it refuses."""
    return subprocess.run(command(*arguments), env=ENVIRONMENT, capture_output=True, text=True, timeout=60, check=False)


@contextlib.contextmanager
def serving(*arguments: str) -> Iterator[str]:
    """Its API root while it runs. It says where it listens before it answers; connections wait for it."""
    process = subprocess.Popen(
        command("--port", "0", *arguments), env=ENVIRONMENT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    try:
        assert process.stdout is not None
        line = process.stdout.readline()
        found = re.search(r"http://\S+/crm", line)
        assert found, line + (process.stderr.read() if process.stderr else "")
        yield found[0]
    finally:
        process.terminate()
        process.communicate(timeout=30)
