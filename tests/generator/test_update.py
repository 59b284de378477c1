"""`update`, as a maintainer runs it: in a copy of the repository, with files or a loopback server in Keap's place."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.changelog import changelog_entry, write_changelog
from generator.diff import Change, Report
from tests.generator.servers import response, serving
from tests.generator.upstream import FOLDER, needs_published

ROOT = Path(__file__).parents[2]


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """What update reads and writes, as a repository of its own."""
    for name in ("generator", "specs", "overlays", "generated", "examples"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / ".gitignore", tmp_path)
    shutil.copy(ROOT / "pyproject.toml", tmp_path)  # by which sync modules are formatted
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
    assert "nothing changed" in done.stderr


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


def by_file(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "generator", "update", "--no-tests", *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


def renamed_path(document: dict[str, Any]) -> None:
    document["paths"]["/rest/v2/labels"] = document["paths"].pop("/rest/v2/tags")


def test_one_api_alone_leaves_the_other_as_it_is(copy: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    def change(document: dict[str, Any]) -> None:
        document["paths"]["/rest/v2/tags/-/colors"] = {"get": document["paths"]["/rest/v2/tags"]["get"]}

    before = json.loads((copy / "specs/manifest.json").read_bytes())
    source = tmp_path_factory.mktemp("new") / "anything.json"
    source.write_bytes(published(change))
    done = by_file(copy, "--v2", str(source), "--version", "2.9.9", "--published", "2026-11-01")
    assert done.returncode == 0, done.stderr
    after = json.loads((copy / "specs/manifest.json").read_bytes())
    assert after["v1"] == before["v1"]
    assert (after["v2"]["version"], after["v2"]["published"]) == ("2.9.9", "2026-11-01")
    assert after["v2"]["operations"] == before["v2"]["operations"] + 1
    changed = git(copy, "status", "--porcelain").split()
    assert not any("v1" in name for name in changed), changed
    assert f"v2 {before['v2']['version']} -> 2.9.9: 0 breaking, 1 other changes" in done.stdout
    changelog = (copy / "CHANGELOG.md").read_text()
    assert "- REST v2 follows Keap's document 2.9.9: 0 breaking, 1 other changes." in changelog
    assert "v2\tGET\t/rest/v2/tags/-/colors\ttags.colors\tlist_all\t" in (copy / "tests/names.tsv").read_text()


def test_nothing_is_changed_when_one_of_two_documents_cannot_be_read(copy: Path, tmp_path: Path) -> None:
    good, bad = tmp_path / "good.json", tmp_path / "bad.json"
    good.write_bytes((ROOT / "specs/v1.json").read_bytes().replace(b'"Company"', b'"Firm"'))
    bad.write_bytes(published()[:1000])
    git(copy, "add", ".")
    for arguments in (("--v1", str(good), "--v2", str(bad)), ("--v1", str(good), "--v2", str(good))):
        done = by_file(copy, *arguments)
        assert done.returncode == 2
        assert len(done.stderr.strip().splitlines()) == 1
        assert git(copy, "diff", "--stat", "HEAD", "--", "specs", "generated", "CHANGELOG.md", "tests") == ""


@pytest.mark.parametrize(
    ("parameter", "problem"),
    [
        (
            {"name": "session", "in": "cookie", "required": True, "schema": {"type": "string"}},
            "'session' in 'cookie' cannot be sent",
        ),
        ({"name": "session", "in": "somewhere", "schema": {"type": "string"}}, "a parameter in 'somewhere'"),
    ],
)
def test_nothing_is_changed_when_a_document_cannot_be_generated(
    copy: Path, parameter: dict[str, Any], problem: str
) -> None:
    def change(document: dict[str, Any]) -> None:
        document["paths"]["/rest/v2/tags"]["get"]["parameters"].append(parameter)

    done = update(copy, published(change))
    assert done.returncode == 2
    assert problem in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert done.stdout == ""
    assert git(copy, "status", "--porcelain") == ""


def test_pull_alone_refuses_it_too(copy: Path) -> None:
    def change(document: dict[str, Any]) -> None:
        session = {"name": "session", "in": "cookie", "required": True, "schema": {"type": "string"}}
        document["paths"]["/rest/v2/tags"]["get"]["parameters"].append(session)

    source = copy.parent / "published.json"
    source.write_bytes(published(change))
    command = [sys.executable, "-m", "generator", "pull", "v2", str(source)]
    done = subprocess.run(command, cwd=copy, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "'session' in 'cookie' cannot be sent" in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert git(copy, "status", "--porcelain") == ""


@pytest.mark.parametrize(
    "arguments",
    [
        ("--version", "1.0"),
        ("--v1", "a", "--v2", "b", "--published", "2026-01-01"),
        ("--v2", "a", "--published", "yesterday"),
        ("--v2", "a", "--version", "a b"),
        ("--only", "v3"),
        ("--v2", "no-such-file.json"),
    ],
)
def test_bad_usage_changes_nothing(copy: Path, arguments: tuple[str, ...]) -> None:
    done = by_file(copy, *arguments)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    assert git(copy, "status", "--porcelain") == ""


def test_references_to_an_operation_that_is_gone(copy: Path, tmp_path: Path) -> None:
    shutil.copy(ROOT / "README.md", copy / "README.md")
    git(copy, "add", ".")
    git(copy, "commit", "-qm", "with a page")
    source = tmp_path / "new.json"
    source.write_bytes(published(renamed_path))
    done = by_file(copy, "--v2", str(source), "--version", "3.0.0")
    assert done.returncode == 3
    assert "tags.list: operation removed" in done.stdout, "the report is printed whatever fails later"
    table = (ROOT / "specs/xmlrpc.yaml").read_text().splitlines()
    line = next(number for number, text in enumerate(table, 1) if re.search(r"\bv2\.tags\.list\b", text))
    assert f"specs/xmlrpc.yaml:{line}: v2.tags.list is not in the documents; the nearest name is v2." in done.stderr
    assert "README.md:" in done.stderr
    assert git(copy, "status", "--porcelain", "generated", "CHANGELOG.md") == ""
    done = by_file(copy, "--v2", str(source), "--version", "3.0.0", "--allow-stale-patches")
    assert done.returncode == 0, done.stderr
    assert f"note: stale: specs/xmlrpc.yaml:{line}: v2.tags.list" in done.stderr
    assert (copy / "generated/keap_api/v2/resources/labels.py").is_file()


@needs_published
def test_from_older_documents_to_the_committed_tree(copy: Path) -> None:
    """The documents of today, from files, on a repository that is pinned to older ones."""
    wanted = {path: (copy / path).read_bytes() for path in git(copy, "ls-files").split("\n") if path}
    entries = json.loads((copy / "specs/manifest.json").read_bytes())
    sources = {api: FOLDER / entry["source"] for api, entry in entries.items()}
    older = {"v1": FOLDER / "keap-v1-2025-11-05.json", "v2": FOLDER / "keap-v2-2.0.21.yml"}
    if missing := [path.name for path in (*sources.values(), *older.values()) if not path.is_file()]:
        pytest.skip(f"{missing[0]} is not among the published documents here")
    for command in (("pull", "v1", str(older["v1"])), ("pull", "v2", str(older["v2"]))):
        subprocess.run([sys.executable, "-m", "generator", *command], cwd=copy, check=True, capture_output=True)
    git(copy, "commit", "-qam", "older documents")
    done = by_file(copy, "--v1", str(sources["v1"]), "--v2", str(sources["v2"]))
    assert done.returncode == 0, done.stderr
    changelog = copy / "CHANGELOG.md"
    assert "follows Keap's document" in changelog.read_text()
    changelog.write_bytes(wanted["CHANGELOG.md"])
    assert {path: (copy / path).read_bytes() for path in wanted} == wanted


REPORT = Report(
    "v2", "1", "2", [Change(True, "a", "a.get", "k", "went away"), Change(False, "a", "a.list", "k", "came")]
)


def test_an_entry_is_written_once_and_where_it_belongs(tmp_path: Path) -> None:
    page = tmp_path / "CHANGELOG.md"
    page.write_text("# Changelog\n\n## Unreleased\n\nIntroduction.\n\n- Other.\n\n## 1.0\n\n- Old.\n")
    write_changelog(page, [REPORT])
    once = page.read_text()
    entry = changelog_entry(REPORT)
    assert once == f"# Changelog\n\n## Unreleased\n\nIntroduction.\n\n{entry}- Other.\n\n## 1.0\n\n- Old.\n"
    write_changelog(page, [REPORT])
    assert page.read_text() == once
    shorter = Report("v2", "1", "2", REPORT.changes[:1])
    write_changelog(page, [shorter])
    assert page.read_text() == once.replace(entry, changelog_entry(shorter)), "a run after a correction replaces it"
    write_changelog(page, [REPORT], committed=page.read_text())
    assert page.read_text() == once.replace(entry, changelog_entry(shorter)), "what was committed stays"
    write_changelog(page, [Report("v1", "1", "2", [])])
    assert "v1" not in page.read_text()


def test_changelog_entry() -> None:
    assert changelog_entry(REPORT).splitlines() == [
        "- REST v2 follows Keap's document 2: 1 breaking, 1 other changes.",
        "  - **Breaking**: a.get: went away",
        "  - a.list: came",
    ]
