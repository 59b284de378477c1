"""A PostgreSQL server of the machine's own packages, for a test session."""

from __future__ import annotations

import importlib
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

__all__ = ["postgres_server"]


def _programs() -> Path:
    """The folder of initdb and pg_ctl. Missing: the test is skipped visibly, and fails where `CI` is `true`."""
    candidates = [*Path("/usr/lib/postgresql").glob("*/bin"), *map(Path, os.environ.get("PATH", "").split(os.pathsep))]
    for folder in candidates:
        if (folder / "initdb").exists() and (folder / "pg_ctl").exists():
            return folder
    if os.environ.get("CI") == "true":
        pytest.fail("PostgreSQL is not installed: apt-get install postgresql")
    pytest.skip("PostgreSQL is not installed (Debian: apt-get install postgresql)")


def _user() -> str | None:
    """Whom the server runs as: it refuses root."""
    if os.geteuid() != 0:
        return None
    pwd = importlib.import_module("pwd")  # only Unix has it
    for name in ("postgres", "nobody"):
        try:
            pwd.getpwnam(name)
        except KeyError:
            continue
        return name
    return None


@contextmanager
def postgres_server() -> Iterator[str]:
    """Start a server that listens on a socket file only; give the URL of its database."""
    programs = _programs()
    user = _user()
    # Paths of sockets are short, and the server's user must be able to reach them.
    folder = Path(tempfile.mkdtemp(prefix="keapkit-pg-", dir="/tmp"))
    environment = {**os.environ, "LC_ALL": "C", "TZ": "America/New_York"}

    def run(*arguments: str) -> None:
        subprocess.run(
            arguments, check=True, user=user, env=environment, cwd=folder, stdout=subprocess.DEVNULL, timeout=120
        )

    try:
        if user is not None:
            shutil.chown(folder, user)
        data = folder / "data"
        run(str(programs / "initdb"), "-D", str(data), "-A", "trust", "-U", "keap", "-E", "UTF8", "--no-sync")
        options = f"-k {folder} -c listen_addresses='' -c fsync=off -c shared_buffers=32MB"
        log = str(folder / "log")
        run(str(programs / "pg_ctl"), "-D", str(data), "-w", "-t", "60", "-l", log, "-o", options, "start")
        try:
            yield f"postgresql://keap@/postgres?host={folder}"
        finally:
            run(str(programs / "pg_ctl"), "-D", str(data), "-w", "-m", "immediate", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)
