"""`kill -9` of receivers and workers loses nothing and keeps each object's order; `make stress` does it 100 times."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.webhooks.kills import kill_runs

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(os.name != "posix", reason="processes inherit no sockets elsewhere"),
]


def test_kills_lose_nothing(store: str, tmp_path: Path) -> None:
    counts, failures = kill_runs(store, tmp_path, kills=3, seed=1, seconds=60)
    assert not failures
    assert counts["kills"] == 6
    assert counts["accepted"] > 0
