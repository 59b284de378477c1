"""The runs of the throttle's benchmark at small scale, on the same gateway; `make bench-throttle` measures them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from benchmarks import throttle as bench
from benchmarks.gateway import Gate, Limits, ideal, strict_collisions
from tests.keapkit.redis_server import redis_program


def check(rows: list[bench.Row]) -> None:
    for row in rows:
        assert row.ok, f"{row.run}: {row.measured}, wanted {row.target}"


def small(limits: Limits, workers: int, **how: object) -> bench.Outcome:
    """A run in which every call succeeds in the end; how fast, and how often the gateway refused, is the benchmark's.

    A machine that is busy with other things delays calls, which then arrive closer together than they were sent.
    """
    rates = bench.rates_of(limits.window, limits.rate)
    outcome = bench.run(limits, rates, workers=workers, **how)  # type: ignore[arg-type] # as given
    assert outcome.failed == 0, outcome
    assert outcome.calls >= limits.total, outcome
    assert outcome.fairness > 0, "every worker had its turns"
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
    check(bench.virtual(95_000))


@pytest.mark.parametrize("mode", ["threads", "tasks"])
def test_one_process(mode: str) -> None:
    small(Limits(window=(150, 1.5), rate=200.0, total=350), workers=8, mode=mode)


def test_processes_on_sqlite() -> None:
    with bench.sqlite_store() as store:
        small(Limits(window=(150, 1.5), rate=200.0, total=350), processes=3, workers=2, store=store)


@pytest.mark.redis
def test_processes_on_redis() -> None:
    redis_program()
    with bench.redis_store() as store:
        small(Limits(window=(150, 1.5), rate=200.0, total=350), processes=3, workers=2, store=store)


def test_a_burst_of_one() -> None:
    check(bench.burst_of_one(4))


def test_another_program() -> None:
    limits = Limits(window=(120, 2.0), rate=200.0, foreign=30.0, total=220)
    small(limits, workers=8)


@pytest.mark.redis
def test_redis_killed() -> None:
    redis_program()
    row = bench.redis_killed(500, ((120, 2.0), 200.0), 1.5, 1.0)[0]
    assert " 0 failed" in row.measured, row


@pytest.mark.redis
def test_the_cost_of_a_call_is_measured(record_property: Callable[[str, object], None]) -> None:
    redis_program()
    rows = bench.cost(history=200, calls=50)
    assert rows
    for row in rows:
        assert float(row.measured.strip("≤ µs")) > 0, row
        record_property("measured", f"{row.run}: {row.measured}")


def test_the_cost_of_the_chain_is_measured(record_property: Callable[[str, object], None]) -> None:
    ratio = float(bench.chain(calls=20, rounds=2)[0].measured.split("×")[0])
    assert ratio > 0
    record_property("measured", f"the chain costs {ratio} times bare httpx")
