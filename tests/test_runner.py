"""`python -m tests`, the program behind `make test`."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent


def run(*arguments: str, temporary: Path) -> subprocess.CompletedProcess[str]:
    """A run of its own, which must not take itself for a worker of this one."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST")}
    environment |= {name: str(temporary) for name in ("TMPDIR", "TEMP", "TMP")}
    command = [sys.executable, "-m", "tests", *arguments]
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=120, check=False)


def test_an_unknown_step(tmp_path: Path) -> None:
    done = run("lint", "tets", temporary=tmp_path)
    assert done.returncode == 2
    assert "unknown step 'tets'" in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_failed_run_keeps_its_temporary_files_and_names_them(tmp_path: Path) -> None:
    done = run(
        "tests", "--", "tests/test_runner.py", "-k", "no_test_is_called_this", "-n", "0", "-q", temporary=tmp_path
    )
    assert done.returncode == 1, done.stdout + done.stderr
    assert re.search(r"^tests +[\d.]+  FAILED$", done.stdout, re.MULTILINE)
    (kept,) = tmp_path.iterdir()
    assert f"temporary files of the tests: {kept}" in done.stdout


def test_a_good_run_leaves_nothing(tmp_path: Path) -> None:
    done = run("tests", "--", "tests/test_runner.py", "-k", "an_unknown_step", "-n", "0", "-q", temporary=tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    assert re.search(r"^tests +[\d.]+  ok$", done.stdout, re.MULTILINE)
    assert list(tmp_path.iterdir()) == []
