"""The generated tree is the same on every machine: byte for byte, whatever the environment is like."""

from __future__ import annotations

import locale
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from generator.regenerate import ROOT, Sources, build_tree

HOSTILE_LOCALES = ("tr_TR.UTF-8", "de_DE.UTF-8")


def tree(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def regenerated(out: Path, *, source: Path, umask: int, **environment: str) -> dict[str, bytes]:
    """The tree that the command writes in an environment that holds nothing but what is given."""
    done = subprocess.run(
        [sys.executable, "-B", "-m", "generator", "regenerate", "--out", str(out)],
        cwd=source,
        env={"PATH": os.environ["PATH"], **environment},
        umask=umask,
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return tree(out / "keap_api")


def usable(name: str) -> bool:
    before = locale.setlocale(locale.LC_ALL)
    try:
        locale.setlocale(locale.LC_ALL, name)
    except locale.Error:
        return False
    finally:
        locale.setlocale(locale.LC_ALL, before)
    return True


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of what the tree is made from."""
    copy = tmp_path_factory.mktemp("source")
    shutil.copy(ROOT / "pyproject.toml", copy)  # by which sync modules are formatted
    for folder in ("generator", "specs", "overlays"):
        shutil.copytree(ROOT / folder, copy / folder, ignore=shutil.ignore_patterns("__pycache__"))
    return copy


@pytest.fixture(scope="module")
def reference(source: Path, tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, bytes]:
    """The tree of a plain environment."""
    out = tmp_path_factory.mktemp("reference")
    return regenerated(out, source=source, umask=0o022, PYTHONHASHSEED="1", LC_ALL="C.UTF-8", TZ="UTC")


def test_another_place_and_environment(source: Path, reference: Mapping[str, bytes], tmp_path: Path) -> None:
    copy = tmp_path / "çopy of the sources"
    shutil.copytree(source, copy)
    (copy / "pyproject.toml").write_text("[tool.ruff]\nline-length = 40\n", encoding="utf-8")
    made = regenerated(
        tmp_path / "out",
        source=copy,
        umask=0o077,
        PYTHONHASHSEED="4242",
        LC_ALL="C",
        PYTHONUTF8="0",
        PYTHONCOERCECLOCALE="0",
        TZ="Asia/Kathmandu",
        COLUMNS="40",
        NO_COLOR="1",
        HOME=str(tmp_path / "empty"),
    )
    assert sorted(made) == sorted(reference)
    assert [path for path in made if made[path] != reference[path]] == []


@pytest.mark.parametrize("name", HOSTILE_LOCALES)
def test_another_locale(source: Path, reference: Mapping[str, bytes], tmp_path: Path, name: str) -> None:
    if not usable(name):
        pytest.skip(f"this machine has no locale {name}")
    made = regenerated(tmp_path, source=source, umask=0o022, PYTHONHASHSEED="7", LC_ALL=name)
    assert made == reference


def test_twice_in_one_process() -> None:
    first, second = build_tree(Sources()), build_tree(Sources())
    assert list(first.files) == list(second.files)
    assert first.files == second.files
    assert first.notes == second.notes


def test_no_trace_of_the_machine(reference: Mapping[str, bytes]) -> None:
    for path, content in reference.items():
        assert b"\r" not in content, path
        assert str(ROOT).encode() not in content, path
        content.decode("ascii" if path.startswith(("v1/", "v2/")) else "utf-8")
