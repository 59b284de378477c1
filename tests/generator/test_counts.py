"""Counts in pages come from the manifest, and nowhere does one stand by hand."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from generator.counts import PAGES, read_counts, write_counts, wrong_counts
from generator.errors import InputError

ROOT = Path(__file__).parents[2]
MARK = "<!-- count: {} -->{}<!-- /count -->"


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    (tmp_path / "specs").mkdir()
    shutil.copy(ROOT / "specs/manifest.json", tmp_path / "specs")
    return tmp_path


def test_our_pages_are_right() -> None:
    assert wrong_counts(ROOT) == []


def test_the_client_has_as_many_operations() -> None:
    counts = read_counts(ROOT / "specs")
    for api in ("v1", "v2"):
        modules = (ROOT / f"generated/keap_api/{api}/resources").glob("*.py")
        made = sum(len(re.findall(r"(?m)^_[A-Z0-9_]+: \w*Operation\[", path.read_text("utf-8"))) for path in modules)
        assert made == counts[f"{api}.operations"]


def test_no_page_counts_operations_by_hand() -> None:
    counts = read_counts(ROOT / "specs")
    numbers = {f"{counts[name]}" for name in ("v1.operations", "v2.operations", "rest.operations")}
    for pattern in PAGES:
        for page in ROOT.glob(pattern):
            text = re.sub(r"<!-- count: .*?<!-- /count -->", "", page.read_text(encoding="utf-8"))
            found = [match[0] for match in re.finditer(r"\b(\d+)\b[^.\n]{0,20}\boperations\b", text)]
            assert not [one for one in found if one.split()[0] in numbers], page


def test_counts_are_written_where_they_are_marked(repository: Path) -> None:
    page = repository / "docs" / "a" / "page.md"
    page.parent.mkdir(parents=True)
    page.write_text(f"{MARK.format('v2.operations', 1)} of {MARK.format('rest.operations', '')}, 7 others")
    assert wrong_counts(repository) == ["docs/a/page.md"]
    assert write_counts(repository) == ["docs/a/page.md"]
    counts = read_counts(repository / "specs")
    assert counts["rest.operations"] == counts["v1.operations"] + counts["v2.operations"]
    v2, both = (MARK.format(name, counts[name]) for name in ("v2.operations", "rest.operations"))
    assert page.read_text() == f"{v2} of {both}, 7 others"
    assert write_counts(repository) == wrong_counts(repository) == []


def test_what_a_release_had_stays(repository: Path) -> None:
    page = repository / "CHANGELOG.md"
    old = MARK.format("v2.operations", 3)
    page.write_text(f"# Changelog\n\n## Unreleased\n\n{old}\n\n## 1.0\n\n{old}\n")
    write_counts(repository)
    assert page.read_text().count(old) == 1
    assert page.read_text().rstrip().endswith(old)


def test_an_unknown_count_is_refused(repository: Path) -> None:
    (repository / "README.md").write_text(MARK.format("v3.operations", 1))
    with pytest.raises(InputError, match=r"README.md: unknown count 'v3.operations'"):
        write_counts(repository)
