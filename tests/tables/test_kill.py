"""Runs that are killed at random moments and run again: no row lost, none doubled, at most one page asked again.

`python -m tests.stress tables` does the same many times more.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.tables.kills import DATABASES, FORMATS, KillRunner, kill_runs, runner

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not hasattr(os, "fork"), reason="kills forked processes"),
]


@pytest.fixture(scope="module")
def runs() -> Iterator[KillRunner]:
    with runner() as started:
        yield started


@pytest.mark.parametrize("kind", [*DATABASES, "postgres-memory", *FORMATS])
def test_killed_runs_end_as_undisturbed_ones(
    kind: str, runs: KillRunner, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    url = request.getfixturevalue("postgres") if kind.startswith("postgres") else ""
    counts, problems = kill_runs(runs, tmp_path, kind, 3, seed=20_261_126, postgres=url)
    assert problems == []
    assert counts["killed"] >= 3


@pytest.mark.parametrize("kind", ["sqlite", "postgres", "postgres-memory", "parquet"])
def test_killed_windows_end_as_undisturbed_ones(
    kind: str, runs: KillRunner, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    url = request.getfixturevalue("postgres") if kind.startswith("postgres") else ""
    counts, problems = kill_runs(runs, tmp_path, kind, 3, seed=20_261_127, postgres=url, ranged=1_000)
    assert problems == []
    assert counts["killed"] >= 3
