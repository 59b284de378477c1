"""The figures that README and the documentation show."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

import benchmarks.__main__ as bench
import benchmarks.jobs.__main__ as jobs
from benchmarks import report
from benchmarks.draw import draw
from benchmarks.jobs.measure import Figures
from benchmarks.measure import Row, process

ROOT = Path(__file__).parents[1]


def test_the_figure_is_made_from_the_results() -> None:
    assert (ROOT / "benchmarks/results.svg").read_text(encoding="utf-8") == report.drawing()


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


def test_what_cannot_be_written_down_is_said_before_anything_is_measured(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    page = (ROOT / "docs/benchmarks.md").read_text(encoding="utf-8")
    results, docs = tmp_path / "results.json", tmp_path / "benchmarks.md"
    monkeypatch.setattr(report, "RESULTS", results)
    monkeypatch.setattr(report, "DRAWING", tmp_path / "results.svg")
    monkeypatch.setattr(report, "DOCS", docs)
    monkeypatch.setattr(bench, "compiled", lambda: pytest.fail("it began to measure"))
    monkeypatch.setattr(jobs, "compiled", lambda: pytest.fail("it began to measure"))
    monkeypatch.setattr(jobs, "is_installed", lambda _: True)

    def refused(said: str) -> None:
        assert bench.main([]) == 2
        assert said in capsys.readouterr().err
        with pytest.raises(SystemExit, match="2"):
            jobs.main([])
        assert said in capsys.readouterr().err
        assert report.main() == 2
        assert said in capsys.readouterr().err

    refused("benchmarks.md cannot be read")
    docs.write_text(page.replace("<!-- /table: first -->", ""), encoding="utf-8")
    refused("has no <!-- table: first --> ... <!-- /table: first -->")
    docs.write_text(page.replace("<!-- versions -->", ""), encoding="utf-8")
    refused("has no <!-- versions --> ... <!-- /versions -->")
    docs.write_text(page, encoding="utf-8")
    results.write_text('{"groups"')
    refused("results.json is damaged")
    results.unlink()
    monkeypatch.setattr(os, "access", lambda path, _: Path(path) != docs)
    refused("benchmarks.md cannot be written")
    assert results.exists() is False


def test_a_file_that_cannot_be_written_wholly_stays_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(report, "RESULTS", tmp_path / "results.json")
    report.save({"client": [Row.at_most("a", "", "", 0.5, 1.0)]})
    before = report.RESULTS.read_text()

    def full(self: Path, text: str, **_: object) -> int:
        with self.open("w") as file:
            file.write(text[:10])
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_text", full)
    with pytest.raises(OSError, match="No space"):
        report.save({"client": [Row.at_most("b", "", "", 0.5, 1.0)]})
    assert report.RESULTS.read_text() == before
    assert list(tmp_path.iterdir()) == [report.RESULTS]


@pytest.mark.parametrize("main", [bench.main, jobs.main])
def test_what_is_unknown_is_refused(main: Callable[[list[str]], int], capsys: pytest.CaptureFixture[str]) -> None:
    for given in (["nothing"], ["--nothing"]):
        with pytest.raises(SystemExit, match="2"):
            main(given)
        assert "nothing" in capsys.readouterr().err


def test_figures_without_dlt_are_not_kept(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(jobs, "is_installed", lambda one: one.client != "dlt")
    monkeypatch.setattr(jobs, "compiled", lambda: pytest.fail("it began to measure"))
    with pytest.raises(SystemExit, match="2"):
        jobs.main([])
    assert "make bench-jobs" in capsys.readouterr().err


def test_a_job_that_failed_is_said_even_if_nothing_else_is_there(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(_jobs: object, _quick: object, failures: list[str]) -> list[Figures]:
        failures.append("xmlrpc with keapkit is not done")
        return []

    monkeypatch.setattr(jobs, "measured", broken)
    assert jobs.main(["xmlrpc", "--virtual"]) == 1
    assert "is not done" in capsys.readouterr().err


def test_a_measurement_that_fails_says_why() -> None:
    with pytest.raises(RuntimeError, match="no such thing"):
        process("raise SystemExit('no such thing')")


def test_a_large_target_is_drawn_at_its_size() -> None:
    assert 'width="150"' in draw([Row.at_most("calls", "", "", 1_000_000, 2_000_000, "")])
