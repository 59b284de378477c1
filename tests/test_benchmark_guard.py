"""The guard against slower parts: it sees a change, and takes noise for noise."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from benchmarks import guard
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
def test_a_part_as_fast_as_before_passes() -> None:
    assert guard.check({"sum": Interval(4.0, 2.0, 8.0)}, None) == 0


@pytest.mark.usefixtures("one_part")
def test_a_part_without_a_figure_does_not_pass() -> None:
    assert guard.check({}, None) == 1


def test_a_part_that_cannot_be_measured_is_no_pass() -> None:
    with pytest.raises(RuntimeError, match="a measurement failed"):
        guard.ratios(Part(("", "raise SystemExit('broken')"), ("", "pass"), calls=0), 1)


@pytest.mark.slow
def test_every_part_runs(tmp_path: Path) -> None:
    for name, part in guard.parts(tmp_path).items():
        assert guard.ratios(part, 1)[0] > 0, name
