"""The runs of `python -m tests.stress` in small, for every run of the tests."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from generator.regenerate import ROOT
from tests.stress import pages, processes, responses, wire

pytestmark = pytest.mark.skipif(not hasattr(__import__("os"), "fork"), reason="needs os.fork")


def small(code: str) -> Any:
    """The JSON printed by code that forks, which a process with threads had better not do."""
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False, timeout=900
    )
    assert done.returncode == 0, done.stderr[-3000:]
    return json.loads(done.stdout.splitlines()[-1])


def test_mutants_of_documents() -> None:
    counts, failures = small(
        "import json; from tests.stress.documents import fuzz\n"
        "counts, failures, *_ = fuzz(60, 600, first=100_000)\n"
        "print(json.dumps([counts, failures]))"
    )
    assert failures == []
    assert counts["imported"] > 10
    assert counts["exit 2"] > 10


def test_commands_killed_and_hindered(tmp_path: Path) -> None:
    counts, failures = small(
        "import json, time; from pathlib import Path; from tests.stress.crashes import *\n"
        f"site, until = Site(Path({str(tmp_path)!r})), time.monotonic() + 600\n"
        "results = [kill_regenerates(site, 6, until), kill_pulls(site, 12, until), side_by_side(site, 1)]\n"
        "results += [disk_full(site)[:2], read_only(site)[:2]]\n"
        "counts = sum((counts for counts, _ in results), start=type(results[0][0])())\n"
        "print(json.dumps([counts, [line for _, failures in results for line in failures]]))"
    )
    assert failures == []
    assert counts["cleaned up"] == 18
    assert counts["disk full"] == 8


def test_mutated_responses() -> None:
    counts, failures = responses.fuzz(1_500, 600, first=1_000_000)
    assert failures == []
    assert counts["same as json.loads"] > 1_000


def test_lists_with_a_broken_page() -> None:
    counts, failures = pages.run(150, 600)
    assert failures == []
    assert counts.total() == 150


@pytest.mark.parametrize("name", responses.OPERATIONS)
def test_good_responses_are_typed_throughout(name: str) -> None:
    """What the fuzzer starts from fits its types; otherwise it would try the relaxed ones only."""
    import msgspec

    hint = responses._response_type(name)
    value = msgspec.json.decode(json.dumps(responses.good(hint)), type=hint)
    assert responses.difference(value, responses.good(hint)) == ""


def test_a_silent_change_would_be_noticed() -> None:
    import datetime as dt

    assert responses.difference([1.0], [1]) == ""
    for held, plain in [
        (1, True),
        (1, 1.0),
        (0.1, 0.2),
        (0.0, -0.0),
        ("1", 1),
        (None, 0),
        ([1], [1, 2]),
        ({"a": 1}, {}),
        (float(2**53), 2**53 + 1),
        (dt.datetime(2026, 5, 1, 9, 30, 0, 123456, dt.UTC), "2026-05-01T09:30:00.1234567Z"),
        (dt.datetime.fromisoformat("2026-05-01T09:30:00"), "2026-05-01T09:30:00Z"),
        (dt.date(2026, 5, 1), "2026-05-02"),
    ]:
        assert responses.difference({"x": held}, {"x": plain}).startswith("$.x: ")


def test_servers_that_misbehave() -> None:
    counts, failures = wire.run()
    assert failures == []
    assert counts["as wanted"] == len(wire.CASES)


def test_forks_in_the_middle_of_calls() -> None:
    counts, failures = processes.forks(20, 60)
    assert failures == []
    assert counts["forks"] == 20


def test_event_loops_that_come_and_go() -> None:
    counts, failures = processes.loops(15, 60)
    assert failures == []
    assert counts["calls in loops"] > 100
