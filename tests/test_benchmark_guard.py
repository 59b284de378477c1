"""The guard against slower parts: it sees a change, and takes noise for noise."""

from __future__ import annotations

import random
import subprocess
import tempfile
from pathlib import Path

import pytest

from benchmarks import guard, report
from benchmarks.guard import Interval, Part


def noisy(center: float, count: int, seed: int) -> list[float]:
    """Ratios as a busy machine gives them: a few percent around their center, and some far above it."""
    chance = random.Random(seed)
    return [center * chance.gauss(1, 0.04) * (1.6 if chance.random() < 0.1 else 1) for _ in range(count)]


@pytest.mark.parametrize("seed", range(20))
def test_noise_is_no_change(seed: int) -> None:
    before = guard.interval(noisy(1.1, 31, seed))
    assert not guard.is_slower(guard.interval(noisy(1.1, 11, seed + 100)), before, guard.MARGIN_HERE)


@pytest.mark.parametrize("seed", range(20))
def test_a_part_that_takes_half_as_long_again_is_slower(seed: int) -> None:
    before = guard.interval(noisy(1.1, 31, seed))
    assert guard.is_slower(guard.interval(noisy(1.65, 31, seed + 100)), before, guard.MARGIN)


@pytest.mark.parametrize("seed", range(20))
def test_a_part_that_takes_a_quarter_longer_is_slower_or_measured_again(seed: int) -> None:
    before = guard.interval(noisy(1.1, 31, seed))
    now = guard.interval(noisy(1.1 * 1.25, 11, seed + 100))
    assert guard.looks_slower(now, before, guard.MARGIN)
    assert guard.is_slower(guard.interval(noisy(1.1 * 1.25, 31, seed + 100)), before, guard.MARGIN_HERE)


def test_the_margin_is_over_the_low_end_of_the_change() -> None:
    before = Interval(1.0, 0.97, 1.03)
    assert guard.is_slower(Interval(1.18, 1.14, 1.22), before, 0.15) is False
    assert guard.is_slower(Interval(1.25, 1.22, 1.28), before, 0.15) is True
    assert guard.is_slower(Interval(0.80, 0.78, 0.82), before, 0.15) is False


def test_an_interval_holds_the_median() -> None:
    found = guard.interval([1.0, 1.1, 1.2, 1.3, 5.0])
    assert found.low <= found.ratio == 1.2 <= found.high


@pytest.fixture
def one_part(monkeypatch: pytest.MonkeyPatch) -> None:
    """A part that takes about four times as long as its peer."""
    part = Part(("", "sum(range(400_000))"), ("", "sum(range(100_000))"), calls=5)
    monkeypatch.setattr(guard, "parts", lambda folder: {"sum": part})
    monkeypatch.setattr(guard, "_PAIRS", 5)
    monkeypatch.setattr(guard, "_MORE", 5)


@pytest.mark.usefixtures("one_part")
def test_a_slower_part_fails_after_it_was_measured_twice(capsys: pytest.CaptureFixture[str]) -> None:
    assert guard.check({"sum": Interval(1.0, 0.98, 1.02)}, None) == 1
    assert capsys.readouterr().out.count("SLOWER") == 2


@pytest.mark.usefixtures("one_part")
def test_a_part_that_may_be_slower_is_measured_again(capsys: pytest.CaptureFixture[str]) -> None:
    assert guard.check({"sum": Interval(3.0, 1.0, 9.0)}, None) == 0
    assert capsys.readouterr().out.count("noisy") == 2


@pytest.mark.usefixtures("one_part")
def test_a_part_as_fast_as_before_passes() -> None:
    assert guard.check({"sum": Interval(4.0, 2.0, 8.0)}, None) == 0


@pytest.mark.usefixtures("one_part")
def test_a_part_without_a_figure_does_not_pass() -> None:
    assert guard.check({}, None) == 1


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (None, "has no figures of parts to compare with"),
        ("{}", "has no figures of parts to compare with"),
        ('{"guard": {"a": {"ratio": 1', "is damaged"),
        ("[1]", "is damaged (it holds no object)"),
        ('{"guard": {"a": {"ratio": 1}}}', "is damaged at guard"),
        ('{"guard": [1]}', "is damaged at guard"),
    ],
)
def test_figures_that_are_missing_or_damaged_are_no_pass(
    content: str | None,
    said: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    path = tmp_path / "results.json"
    if content is not None:
        path.write_text(content)
    monkeypatch.setattr(guard, "RESULTS", path)
    monkeypatch.setattr(report, "RESULTS", path)
    assert guard.main([]) == 2
    assert said in capsys.readouterr().err


def _git(*arguments: str, cwd: Path) -> str:
    who = ["-c", "user.name=A", "-c", "user.email=a@example.com"]
    return subprocess.run(["git", *who, *arguments], cwd=cwd, capture_output=True, text=True, check=True).stdout


def test_another_revision_is_measured_beside_this_tree(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The call takes four times as long as before, in a repository of its own; nothing is left behind."""
    part = Part(("from thing import do", "do()"), ("", "sum(range(50_000))"), calls=5)
    monkeypatch.setattr(guard, "parts", lambda folder: {"thing": part})
    monkeypatch.setattr(guard, "_PAIRS", 5)
    monkeypatch.setattr(guard, "_MORE", 5)
    monkeypatch.setattr(guard, "compiled", lambda *_: None)
    root, temporary = tmp_path / "root", tmp_path / "temporary"
    (root / "overlays").mkdir(parents=True)
    temporary.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    monkeypatch.setattr(guard, "ROOT", root)
    monkeypatch.setattr(guard.ratios, "__defaults__", (root,))
    _git("init", "--quiet", "--initial-branch=main", cwd=root)
    thing = root / "overlays/thing.py"
    thing.write_text("def do(): sum(range(50_000))\n")
    _git("add", ".", cwd=root)
    _git("commit", "--quiet", "-m", "first", cwd=root)
    assert guard.main(["--against", "main"]) == 0
    thing.write_text("def do(): sum(range(200_000))\n")
    assert guard.main(["--against", "main"]) == 1
    assert capsys.readouterr().out.count("SLOWER") == 2
    assert guard.main(["--against", "v9"]) == 2
    assert "git has no revision 'v9' here" in capsys.readouterr().err
    assert _git("worktree", "list", "--porcelain", cwd=root).count("worktree ") == 1
    assert list(temporary.iterdir()) == []


def test_a_part_that_cannot_be_measured_is_no_pass() -> None:
    with pytest.raises(RuntimeError, match="a measurement failed"):
        guard.ratios(Part(("", "raise SystemExit('broken')"), ("", "pass"), calls=0), 1)


@pytest.mark.slow
def test_every_part_runs(tmp_path: Path) -> None:
    for name, part in guard.parts(tmp_path).items():
        assert guard.ratios(part, 1)[0] > 0, name
