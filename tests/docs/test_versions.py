"""Publishing versions of the documentation beside one another."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from generator.site_versions import NOTICE, add_version
from tests.docs.built import ROOT


def built(folder: Path, text: str) -> Path:
    site = folder / f"built-{text}"
    (site / "assets").mkdir(parents=True)
    (site / "index.html").write_text(text)
    (site / NOTICE).write_text("")
    return site


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    pages = tmp_path / "pages"
    pages.mkdir()
    return pages


def outdated(pages: Path) -> set[str]:
    return {path.parents[1].name for path in pages.glob(f"*/{NOTICE}") if path.read_text()}


def test_versions_stand_beside_one_another(tmp_path: Path, pages: Path) -> None:
    assert add_version(built(tmp_path, "nine"), pages, "v0.9.0") == "v0.9"
    assert (pages / "latest" / "index.html").read_text() == "nine"
    assert outdated(pages) == set()
    add_version(built(tmp_path, "ten"), pages, "v0.10.0")  # numbers, not text: 10 comes after 9
    assert (pages / "latest" / "index.html").read_text() == "ten"
    assert (pages / "v0.9" / "index.html").read_text() == "nine"
    assert outdated(pages) == {"v0.9"}
    assert json.loads((pages / "versions.json").read_text()) == {"latest": "v0.10", "versions": ["v0.10", "v0.9"]}
    assert "latest/" in (pages / "index.html").read_text()


def test_a_fix_of_an_old_version_stays_old(tmp_path: Path, pages: Path) -> None:
    add_version(built(tmp_path, "nine"), pages, "v0.9.0")
    add_version(built(tmp_path, "ten"), pages, "v0.10.0")
    add_version(built(tmp_path, "fixed"), pages, "v0.9.1")
    assert (pages / "v0.9" / "index.html").read_text() == "fixed"
    assert (pages / "latest" / "index.html").read_text() == "ten"
    assert outdated(pages) == {"v0.9"}


def test_a_candidate_stands_apart(tmp_path: Path, pages: Path) -> None:
    add_version(built(tmp_path, "one"), pages, "v1.0.0")
    assert add_version(built(tmp_path, "candidate"), pages, "v1.1.0rc1") == "next"
    assert (pages / "next" / "index.html").read_text() == "candidate"
    assert (pages / "latest" / "index.html").read_text() == "one"
    assert outdated(pages) == set()
    assert json.loads((pages / "versions.json").read_text()) == {"latest": "v1.0", "versions": ["v1.0"]}


@pytest.mark.parametrize("tag", ["1.2.3", "v1.2", "v1.2.3; rm", "../v1.2.3", ""])
def test_other_tags_are_refused(tag: str, tmp_path: Path, pages: Path) -> None:
    with pytest.raises(ValueError, match="expected a tag"):
        add_version(built(tmp_path, "x"), pages, tag)
    assert list(pages.iterdir()) == []


def test_it_runs_without_anything_installed(tmp_path: Path, pages: Path) -> None:
    site = built(tmp_path, "x")
    command = [sys.executable, "-I", "-S", "-c", "import sys, runpy; sys.path.insert(0, sys.argv.pop(1)); "]
    command[-1] += "runpy.run_module('generator.site_versions', run_name='__main__')"
    done = subprocess.run(
        [*command, str(ROOT), str(site), str(pages), "v1.2.3"], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (0, "v1.2\n"), done.stderr
