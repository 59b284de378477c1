"""The golden record: one small document with every feature and every defect we know of, and what is made of it.

A change of the output on purpose is written by `python -m tests.golden.rewrite`; its diff shows what the change does.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from generator.emit import package_files, runtime_files
from tests.golden.rewrite import FOLDER, OUTPUT, generated, write


def test_output_is_the_record() -> None:
    made = generated()
    recorded = {path.relative_to(OUTPUT).as_posix(): path.read_bytes() for path in OUTPUT.rglob("*") if path.is_file()}
    assert sorted(made) == sorted(recorded)
    for path, content in made.items():
        assert content.decode() == recorded[path].decode(), f"{path}: rewrite the record if this is meant"


def test_no_prose_comes_through() -> None:
    assert "Prose" in (FOLDER / "golden.json").read_text(encoding="utf-8")
    for path in OUTPUT.rglob("*"):
        assert path.is_dir() or "Prose" not in path.read_text(encoding="utf-8")


def test_output_works(tmp_path: Path) -> None:
    package = tmp_path / "keap_api"
    write(
        package,
        {path: text.encode() for path, text in (runtime_files(xmlrpc=False) | package_files(xmlrpc=False)).items()},
    )
    shutil.copytree(OUTPUT / "v2", package / "v2")
    done = subprocess.run(
        [sys.executable, "-W", "error", "-B", str(FOLDER / "exercise_client.py")],
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
