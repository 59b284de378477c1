"""The pace benchmark's runs at small scale, on the same gateway; ``make bench-pace`` measures them in full."""

from __future__ import annotations

import pytest

from benchmarks import pace
from benchmarks.gateway import Gate, Limits, ideal, strict_collisions
from tests.keapkit.redis_server import redis_program


def check(rows: list[pace.Row]) -> None:
    for row in rows:
        assert row.ok, f"{row.run}: {row.measured}, wanted {row.target}"


def small(limits: Limits, **how: object) -> pace.Outcome:
    """A run on a machine that may be busy with other tests: the full benchmark asks for more."""
    outcome = pace.run(limits, pace.rates_of(limits.window, limits.rate), **how)  # type: ignore[arg-type] # as given
    assert outcome.failed == 0, outcome
    assert sum(outcome.refused.values()) <= 0.01 * outcome.calls, outcome
    assert outcome.used > 0.6, outcome
    assert outcome.fairness > 0.5, outcome
    return outcome


def test_the_earliest_schedule() -> None:
    assert ideal(250, 10.0, (240, 60.0)) == pytest.approx(60.9)
    assert ideal(10, 10.0, (240, 60.0)) == pytest.approx(0.9)
    assert ideal(5, 10.0, (240, 60.0), day=2) == pytest.approx(2 * 86_400)
    assert strict_collisions([0.0, 0.05, 0.11, 0.31], 10.0) == 1


def test_the_gateway_refuses_what_it_should() -> None:
    gate = Gate(Limits(window=(3, 1.0), rate=20.0, day=4))
    moments = [0.0, 0.01, 0.02, 0.11, 0.2, 1.05, 86_400.5]
    assert [gate.judge(moment) for moment in moments] == [None, None, "spike", None, "quota", None, None]
    gate = Gate(Limits(window=(100, 1.0), interval=1.0))
    assert [gate.judge(moment) for moment in (0.0, 0.5, 1.0)] == [None, "spike", None]
    gate = Gate(Limits(window=(100, 1.0), day=1))
    assert [gate.judge(moment) for moment in (0.0, 0.5, 86_400.0)] == [None, "day", None]
    gate = Gate(Limits(window=(10, 1.0), foreign=9.0))
    for i in range(20):
        gate.judge(i / 5)
    assert gate.used >= 9


def test_three_days() -> None:
    check(pace.virtual(95_000))


@pytest.mark.parametrize("mode", ["threads", "tasks"])
def test_one_process(mode: str) -> None:
    small(Limits(window=(150, 1.5), rate=200.0, total=350), mode=mode)


def test_processes_on_sqlite() -> None:
    with pace.sqlite_store() as store:
        small(Limits(window=(150, 1.5), rate=200.0, total=350), processes=3, workers=2, store=store)


@pytest.mark.redis
def test_processes_on_redis() -> None:
    redis_program()
    with pace.redis_store() as store:
        small(Limits(window=(150, 1.5), rate=200.0, total=350), processes=3, workers=2, store=store)


def test_a_burst_of_one() -> None:
    check(pace.burst_of_one(4))


def test_another_program() -> None:
    limits = Limits(window=(120, 2.0), rate=200.0, foreign=30.0, total=220)
    outcome = pace.run(limits, pace.rates_of(limits.window, limits.rate))
    assert outcome.failed == 0, outcome
    assert outcome.refused.get("quota", 0) <= 0.03 * outcome.calls, outcome


@pytest.mark.redis
def test_redis_killed() -> None:
    redis_program()
    row = pace.redis_killed(500, ((120, 2.0), 200.0), 1.5, 1.0)[0]
    assert " 0 failed" in row.measured, row
    # The limits are those of seconds here, and arrivals late by some milliseconds; see the full benchmark.
    assert row.ok or " 1 quota" in row.measured or " 2 quota" in row.measured, row


@pytest.mark.redis
def test_the_cost_of_a_call() -> None:
    redis_program()
    rows = {row.run: row for row in pace.cost(history=2000, calls=1500)}
    # Medians on a machine that runs other tests beside; the full benchmark asks for the targets themselves.
    for row in rows.values():
        most, measured = (float(text.strip("≤ µs")) for text in (row.target, row.measured))
        assert measured <= 3 * most, row


def test_the_cost_of_the_chain() -> None:
    ratio = float(pace.chain(calls=150, rounds=5)[0].measured.split("×")[0])
    assert ratio <= 1.5
