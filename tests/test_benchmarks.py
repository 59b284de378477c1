"""The figures that README and the documentation show."""

from __future__ import annotations

from pathlib import Path

from benchmarks import report
from benchmarks.draw import drawn

ROOT = Path(__file__).parents[1]


def test_the_figure_is_made_from_the_results() -> None:
    assert (ROOT / "benchmarks/results.svg").read_text(encoding="utf-8") == drawn()


def test_the_tables_are_made_from_the_results() -> None:
    assert report.DOCS.read_text(encoding="utf-8") == report.docs()
