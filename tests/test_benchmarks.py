"""The figures that README and the documentation show."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from benchmarks import report
from benchmarks.draw import draw, drawn
from benchmarks.measure import Row

ROOT = Path(__file__).parents[1]


def test_the_figure_is_made_from_the_results() -> None:
    assert (ROOT / "benchmarks/results.svg").read_text(encoding="utf-8") == drawn()


def test_the_tables_are_made_from_the_results() -> None:
    assert report.DOCS.read_text(encoding="utf-8") == report.docs()


def test_a_target_of_nothing_can_be_drawn() -> None:
    met, missed = (Row.at_most("refused calls", "", "", figure, 0.0, " refused") for figure in (0.0, 3.0))
    assert 'width="2"' in draw([met])
    assert 'width="375"' in draw([missed])


def test_a_reason_is_kept_for_missed_targets_only() -> None:
    assert Row.at_most("a", "", "", 1.0, 2.0, note="why").note == ""
    assert Row.at_most("a", "", "", 3.0, 2.0, note="why").note == "why"
    assert Row.at_least("a", "", "", 1.0, 2.0, note="why").note == "why"


JOB = {
    "job": "export",
    "client": "httpx and json",
    "edge": False,
    "latency": 0.3,
    "clock": "virtual",
    "scale": 1,
    "seconds": 2.0,
    "calls": 5,
    "refused": 1,
    "share": 0.5,
    "cpu": 0.5,
    "peak": 50.0,
    "server_cpu": 0.1,
    "lines": 9,
    "digest": "",
}


def test_a_group_replaces_its_own_results_and_no_others(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(report, "RESULTS", tmp_path / "results.json")
    report.save({"client": [Row.at_most("a", "1 ms", "2 ms", 0.5, 1.0)]}, extra={"guard": {}})
    report.save("jobs", [Row.at_least("b", "", "", 0.5, 1.0, note="why")], {"jobs": [JOB]})
    report.save({"client": [Row.at_most("c", "", "", 0.5, 1.0)]})
    found = json.loads((tmp_path / "results.json").read_text())
    assert [row["measure"] for row in found["groups"]["client"]] == ["c"]
    assert [row["note"] for row in found["groups"]["jobs"]] == ["why"]
    assert found["guard"] == {}


def test_tables_compare_with_plain_httpx(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(report, "RESULTS", tmp_path / "results.json")
    monkeypatch.setattr(report, "DOCS", tmp_path / "benchmarks.md")
    (tmp_path / "benchmarks.md").write_text((ROOT / "docs/benchmarks.md").read_text(encoding="utf-8"), encoding="utf-8")
    ours = {**JOB, "client": "keapkit, async", "seconds": 1.0, "cpu": 0.6, "refused": 0}
    small = {**JOB, "client": "dlt, 1/10 of the job", "scale": 10}
    missed = Row.at_least("b", "", "", 0.5, 1.0, note="why")
    report.save("jobs", [missed], {"jobs": [JOB, ours, small], "first": {"httpx": [0.2, 30], "keapkit": [0.25, 33]}})
    text = report.docs()
    assert "keapkit, async | 1.0 s | 0.50x | 5 | 0 | 50% | 0.60 s | 1.2x | 50 MB | 9 |" in text
    assert "dlt, 1/10 of the job | 2.0 s |  | 5" in text, "a smaller job is not compared"
    assert "| keapkit | 250 ms | 1.25x | 33 MB |" in text
    assert "missed: why" in text
    assert "fills this table" in text.partition("<!-- table: proved -->")[2].partition("<!-- /table: proved -->")[0]
    assert "---:" not in text.partition("<!-- table: proved -->")[2].partition("<!-- /table: proved -->")[0]
