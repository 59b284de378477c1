"""What is refused before a release, and what its workflows may run."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.release.__main__ import ROOT, NotFitError, artifacts, check_tag, main

URLS = "\n".join(f'{name} = "https://example.com/{name}"' for name in ("Repository", "Changelog", "Issues"))


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """The three files that a tag is compared with, ready for 1.2.3."""
    package = tmp_path / "overlays" / "keapkit"
    package.mkdir(parents=True)
    (package / "_version.py").write_text('__version__ = "1.2.3"\n')
    (tmp_path / "CHANGELOG.md").write_text("# Changelog\n\n## Unreleased\n\n## 1.2.3 (2027-01-01)\n")
    (tmp_path / "pyproject.toml").write_text(f"[project]\nname = 'x'\n[project.urls]\n{URLS}\n")
    return tmp_path


def test_a_fitting_tag(tree: Path) -> None:
    check_tag("v1.2.3", tree)


@pytest.mark.parametrize(
    ("name", "old", "new", "said"),
    [
        ("overlays/keapkit/_version.py", "1.2.3", "1.2.4", "_version.py says 1.2.4"),
        ("CHANGELOG.md", "## 1.2.3", "## 1.2.30", 'no section "## 1.2.3"'),
        ("CHANGELOG.md", "## 1.2.3", "- 1.2.3", 'no section "## 1.2.3"'),
        ("pyproject.toml", "Repository", "Homepage", "lacks Repository"),
        ("pyproject.toml", f"[project.urls]\n{URLS}", "", "lacks Changelog, Issues, Repository"),
    ],
)
def test_a_tag_that_does_not_fit(tree: Path, name: str, old: str, new: str, said: str) -> None:
    path = tree / name
    assert old in path.read_text()
    path.write_text(path.read_text().replace(old, new))
    with pytest.raises(NotFitError, match=re.escape(said)):
        check_tag("v1.2.3", tree)


@pytest.mark.parametrize("tag", ["1.2.3", "v1.2", "v1.2.3rc1"])
def test_a_tag_of_another_form(tree: Path, tag: str) -> None:
    with pytest.raises(NotFitError, match="the tag is"):
        check_tag(tag, tree)


@pytest.mark.parametrize(
    "names", [[], ["a.whl"], ["a.tar.gz"], ["a.whl", "b.whl", "a.tar.gz"]], ids=["none", "no sdist", "no wheel", "two"]
)
def test_other_files_than_one_of_each(tmp_path: Path, names: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    for name in names:
        (tmp_path / name).touch()
    with pytest.raises(NotFitError, match="one wheel and one source distribution"):
        artifacts(tmp_path)
    assert main(["--only-install", "--dist", str(tmp_path)]) == 1
    assert "not fit for release" in capsys.readouterr().err


def workflow(name: str) -> dict[str, Any]:
    return yaml.safe_load((ROOT / ".github" / "workflows" / name).read_text("utf-8"))


@pytest.mark.parametrize("name", ["ci.yml", "publish.yml"])
def test_actions_are_pinned_by_commit_and_jobs_may_only_read(name: str) -> None:
    text = (ROOT / ".github" / "workflows" / name).read_text("utf-8")
    used = re.findall(r"uses: (.*)", text)
    assert used
    assert [line for line in used if not re.fullmatch(r"[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", line)] == []
    document = workflow(name)
    assert document["permissions"] == {"contents": "read"}
    writers = [job for job, body in document["jobs"].items() if "permissions" in body]
    assert writers == (["upload"] if name == "publish.yml" else [])


def test_only_the_last_job_can_upload_and_it_runs_nothing_of_the_tree() -> None:
    upload = workflow("publish.yml")["jobs"]["upload"]
    assert upload["permissions"] == {"id-token": "write"}
    assert set(upload["needs"]) == workflow("publish.yml")["jobs"].keys() - {"upload"}
    assert not [step for step in upload["steps"] if "run" in step or "checkout" in step.get("uses", "")]
