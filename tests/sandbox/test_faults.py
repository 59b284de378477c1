"""Failures on demand: the rules, and that they repeat."""

from __future__ import annotations

import pytest

from keapkit.sandbox import Sandbox, parse_fault
from tests.sandbox.calls import send


@pytest.mark.parametrize(
    "text", ["500", "429:5%", "timeout:2.5%@/rest/v2/contacts*", "latency=300ms±100ms", "latency=300ms±100ms:10%"]
)
def test_a_rule_says_itself(text: str) -> None:
    assert str(parse_fault(text)) == text


@pytest.mark.parametrize(("text", "latency", "jitter"), [("latency=2s", 2.0, 0.0), ("latency=300ms±100", 0.3, 0.1)])
def test_latencies(text: str, latency: float, jitter: float) -> None:
    rule = parse_fault(text)
    assert (rule.latency, rule.jitter) == (latency, jitter)


def _statuses(seed: int, rule: str = "500:30%") -> list[int]:
    sandbox = Sandbox(faults=[parse_fault(rule)], seed=seed)
    return [send(sandbox, "GET", "/rest/v2/contacts/1").status for _ in range(60)]


def test_the_same_seed_fails_the_same_requests() -> None:
    assert _statuses(1) == _statuses(1) != _statuses(2)
    assert 5 < _statuses(1).count(500) < 35


def test_a_latency_varies_within_its_bounds() -> None:
    sandbox = Sandbox(faults=[parse_fault("latency=300ms±100ms")])
    delays = [send(sandbox, "GET", "/rest/v2/contacts/1").delay for _ in range(30)]
    assert all(0.2 <= delay <= 0.4 for delay in delays)
    assert len(set(delays)) > 10


def test_a_latency_goes_with_another_failure() -> None:
    sandbox = Sandbox(faults=[parse_fault("latency=100ms"), parse_fault("503")])
    response = send(sandbox, "GET", "/rest/v2/contacts/1")
    assert (response.status, response.delay) == (503, 0.1)
