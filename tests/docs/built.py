"""The documentation built in a folder of its own, once for all processes of a test run."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from filelock import FileLock

from generator.reference import write_reference
from generator.regenerate import Sources

ROOT = Path(__file__).parents[2]
GENERATED = ("reference", "llms.txt", "llms-full.txt")


def shared(factory: pytest.TempPathFactory, name: str) -> Path:
    """A folder that all processes of this run share."""
    base = factory.getbasetemp()
    return (base.parent if base.name.startswith("popen-") else base) / name


def sources(factory: pytest.TempPathFactory) -> Path:
    """A copy of the documentation with its reference pages: the folder that holds `mkdocs.yml` and `docs`."""
    place = shared(factory, "docs-sources")
    with FileLock(f"{place}.lock"):
        if not place.exists():
            scratch = place.with_name("docs-sources-scratch")
            left_out = shutil.ignore_patterns(*GENERATED)
            shutil.copytree(ROOT / "docs", scratch / "docs", ignore=left_out)
            shutil.copytree(ROOT / "examples", scratch / "examples", ignore=shutil.ignore_patterns("__pycache__"))
            shutil.copy(ROOT / "CHANGELOG.md", scratch)
            config = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
            for folder in ("overlays", "generated"):
                config = config.replace(f"[{folder}, ", f"[{(ROOT / folder).as_posix()}, ")
                config = config.replace(f", {folder}]", f", {(ROOT / folder).as_posix()}]")
            (scratch / "mkdocs.yml").write_text(config, encoding="utf-8")
            write_reference(Sources(), scratch / "docs", scratch / "mkdocs.yml")
            scratch.rename(place)
    return place


def site(factory: pytest.TempPathFactory) -> Path:
    """The built site; a warning of the builder fails."""
    made = sources(factory)
    with FileLock(f"{made}.site.lock"):
        if not (made / "site").exists():
            done = subprocess.run(
                [sys.executable, "-m", "zensical", "build", "--strict", "--clean"],
                cwd=made,
                capture_output=True,
                text=True,
                check=False,
            )
            if done.returncode:
                shutil.rmtree(made / "site", ignore_errors=True)
                pytest.fail(f"zensical: {done.stdout[-4000:]}{done.stderr[-2000:]}")
    return made / "site"
