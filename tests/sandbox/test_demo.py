"""The example that README shows first."""

from __future__ import annotations

import subprocess
import sys

from tests.sandbox.server import ENVIRONMENT, ROOT


def _demo(*arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in ENVIRONMENT.items() if name != "KEAP_API_KEY"}
    command = [sys.executable, str(ROOT / "examples" / "month_end.py"), *arguments]
    return subprocess.run(
        command,
        env={**environment, "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


def test_the_demo_runs_without_an_account() -> None:
    done = _demo()
    assert done.returncode == 0, done.stderr
    assert "\nTotal " in done.stdout
    assert "read back" in done.stdout
    assert "Quota: " in done.stdout
    assert done.stderr.count("· ") == 3


def test_the_real_api_needs_a_key() -> None:
    done = _demo("--live")
    assert (done.returncode, done.stderr) == (1, "--live needs a key in KEAP_API_KEY\n")
