"""`update`, as a maintainer runs it: in a copy of the repository, with a server on loopback in Keap's place."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.changelog import changelog_entry
from generator.diff import Change, Report
from tests.generator.servers import response, serving

ROOT = Path(__file__).parents[2]


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """What update reads and writes, as a repository of its own."""
    for name in ("generator", "specs", "overlays/openapi", "generated"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    (tmp_path / "tests").mkdir()
    shutil.copy(ROOT / "tests/names.tsv", tmp_path / "tests/names.tsv")
    (tmp_path / "CHANGELOG.md").write_text("# Changelog\n\n## Unreleased\n\n- Something else.\n")
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-qm", "as it was")
    return tmp_path


def git(folder: Path, *arguments: str) -> str:
    identity = ["-c", "user.name=t", "-c", "user.email=t@example.com", "-c", "core.autocrlf=false"]
    return subprocess.run(["git", *identity, *arguments], cwd=folder, check=True, capture_output=True, text=True).stdout


def published(change: Callable[[dict[str, Any]], object] = lambda _: None) -> bytes:
    """Keap's v2 document, as it would be published after a change."""
    document = json.loads((ROOT / "specs/v2.json").read_text())
    change(document)
    return json.dumps(document).encode()


def update(folder: Path, v2: bytes) -> subprocess.CompletedProcess[str]:
    v1 = (ROOT / "specs/v1.json").read_bytes()
    as_json = {"Content_Type": "application/json"}
    with serving(response("200 OK", v1, **as_json)) as one, serving(response("200 OK", v2, **as_json)) as two:
        command = [sys.executable, "-m", "generator", "update", "--v1", one.url, "--v2", two.url, "--no-tests"]
        return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


def test_nothing_new(copy: Path) -> None:
    done = update(copy, published())
    assert done.returncode == 0, done.stderr
    assert git(copy, "status", "--porcelain", "generated", "CHANGELOG.md", "tests") == ""


def test_a_change_goes_all_the_way(copy: Path) -> None:
    def change(document: dict[str, Any]) -> None:
        operation = document["paths"]["/rest/v2/tags"]["get"]
        operation["parameters"] = [p for p in operation["parameters"] if p.get("name") != "order_by"]
        document["paths"]["/rest/v2/tags/colors"] = {"get": {**operation, "operationId": "listColors"}}

    done = update(copy, published(change))
    assert done.returncode == 0, done.stderr
    assert "tags.list: parameter `order_by` removed" in done.stdout
    changelog = (copy / "CHANGELOG.md").read_text()
    assert changelog.index("**Breaking**: tags.list: parameter `order_by` removed") < changelog.index("Something else")
    assert (
        "order_by"
        not in (copy / "generated/keap_api/v2/resources/tags.py")
        .read_text()
        .split("class Tags(")[1]
        .split("async def")[0]
        .split("def list")[1]
        .split("def ")[0]
    )
    assert "v2\tGET\t/rest/v2/tags/colors\ttags.colors\tlist\t" in (copy / "tests/names.tsv").read_text()
    before = (ROOT / "tests/names.tsv").read_text().splitlines()
    after = (copy / "tests/names.tsv").read_text().splitlines()
    assert set(before) < set(after), "names that did not change keep their line"
    check = subprocess.run(
        [sys.executable, "-m", "generator", "check"], cwd=copy, capture_output=True, text=True, check=False
    )
    assert check.returncode == 0, check.stdout


def test_a_patch_that_no_longer_applies(copy: Path) -> None:
    overlay = (copy / "overlays/openapi/v2.yaml").read_text()
    assert "actions:" in overlay
    (copy / "overlays/openapi/v2.yaml").write_text(
        overlay.rstrip()
        + "\n  - target: $.paths['/rest/v2/nowhere']\n    description: gone upstream\n    update: {x: 1}\n"
    )
    done = update(copy, published())
    assert done.returncode == 3
    assert "upstream fixed it" in done.stderr
    assert "v2.yaml" in done.stderr
    assert git(copy, "status", "--porcelain", "generated", "CHANGELOG.md") == ""


def test_a_page_instead_of_a_document_changes_nothing(copy: Path) -> None:
    done = update(copy, b"<!doctype html><title>Sign in</title>")
    assert done.returncode == 2
    assert len(done.stderr.strip().splitlines()[-1]) < 300
    assert git(copy, "status", "--porcelain", "specs/v2.json", "generated", "CHANGELOG.md") == ""


def test_changelog_entry() -> None:
    report = Report(
        "v2", "1", "2", [Change(True, "a", "a.get", "k", "went away"), Change(False, "a", "a.list", "k", "came")]
    )
    assert changelog_entry(report).splitlines() == [
        "- REST v2 follows Keap's document 2: 1 breaking, 1 other changes.",
        "  - **Breaking**: a.get: went away",
        "  - a.list: came",
    ]
