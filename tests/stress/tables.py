"""Exports and syncs that are killed: many moments for each format and database."""

from __future__ import annotations

import tempfile
import time
from collections import Counter
from pathlib import Path

from tests.tables.kills import DATABASES, FORMATS, kill_runs, runner
from tests.tables.postgres_server import postgres_server

__all__ = ["KINDS", "run"]

KINDS = (*DATABASES, "postgres-memory", *FORMATS)


def run(kills: int, seconds: float) -> tuple[Counter[str], list[str]]:
    """Kill runs of each kind so many times; the seed is in what went wrong."""
    counts: Counter[str] = Counter()
    failures: list[str] = []
    until = time.monotonic() + seconds
    seed = time.time_ns() % 10**9
    with runner() as runs, postgres_server() as postgres:
        for kind in KINDS:
            done = 0
            while done < kills and time.monotonic() < until:
                with tempfile.TemporaryDirectory() as folder:
                    some, problems = kill_runs(runs, Path(folder), kind, min(20, kills - done), seed, postgres)
                done += some["killed"]
                counts.update({f"{kind}: {what}": number for what, number in some.items()})
                failures += problems
                seed += 1
                if not some["killed"]:
                    break
            if done < kills:
                failures.append(f"{kind}: only {done} kills in {seconds:.0f} s")
    return counts, failures
