"""Exports and syncs that are killed, many tenants on an engine, and half a million rows over two days of quota."""

from __future__ import annotations

import tempfile
import time
from collections import Counter
from pathlib import Path

import httpx

from keapkit import Keap
from keapkit.errors import QuotaExhaustedError
from keapkit.tables import export
from keapkit.throttle import Rate, Throttle
from tests.keapkit.redis_server import redis_server
from tests.tables.account import Account
from tests.tables.clock import DayClock
from tests.tables.fleet import drop_schemas, run_fleet
from tests.tables.kills import DATABASES, FORMATS, kill_runs, runner
from tests.tables.postgres_server import postgres_server

__all__ = ["KINDS", "fleet", "run", "two_days"]

KINDS = (*DATABASES, "postgres-memory", *FORMATS)


def run(kills: int, seconds: float) -> tuple[Counter[str], list[str]]:
    """Kill runs of each kind so many times; the seed is in what went wrong."""
    counts: Counter[str] = Counter()
    failures: list[str] = []
    until = time.monotonic() + seconds
    seed = time.time_ns() % 10**9
    with runner() as runs, postgres_server() as postgres:
        for number, kind in enumerate(KINDS):
            done = 0
            # What a slow kind takes, the ones after it keep.
            now = time.monotonic()
            end = now + (until - now) / (len(KINDS) - number)
            while done < kills and time.monotonic() < end:
                with tempfile.TemporaryDirectory() as folder:
                    some, problems = kill_runs(runs, Path(folder), kind, min(20, kills - done), seed, postgres)
                done += some["killed"]
                counts.update({f"{kind}: {what}": number for what, number in some.items()})
                failures += problems
                seed += 1
                if not some["killed"]:
                    break
            if done < kills:
                failures.append(f"{kind}: only {done} kills in its share of {seconds:.0f} s")
    return counts, failures


def two_days(rows: int) -> tuple[Counter[str], list[str]]:
    """Export more rows than a day's quota has calls for, on a clock that only waiting moves."""
    account = Account({"contacts": rows, "orders": 0}, page=1000, overlap=5)
    pages = -(-rows // 1000)
    clock = DayClock()
    throttle = Throttle([Rate.window(240), Rate.daily(pages * 3 // 5)], clock=clock)
    counts: Counter[str] = Counter()
    failures: list[str] = []
    with (
        tempfile.TemporaryDirectory() as folder,
        clock.for_deadlines(),
        Keap("KeapAK-stress", transport=httpx.MockTransport(account), throttle=throttle, retry=False) as keap,
    ):
        began = clock.wall()
        while True:
            try:
                result = export(keap, "contacts", to=folder, format="jsonl")
                break
            except QuotaExhaustedError as error:
                counts["two days: pauses"] += 1
                clock.sleep(error.resume_at.timestamp() - clock.wall())
        counts["two days: rows"] = result.rows["contacts"]
        counts["two days: calls"] = len(account.calls)
        counts["two days: hours on the clock"] = round((clock.wall() - began) / 3600)
    # The custom fields are read, too, and one call finds out that this account's lists take no ranges of ids.
    expected = pages + 2
    if (result.rows["contacts"], len(account.calls), counts["two days: pauses"]) != (rows, expected, 1):
        failures.append(f"two days: {dict(counts)}, and {rows:,} rows were expected of {expected:,} calls in two days")
    return counts, failures


def fleet(tenants: int, kills: int, rate: int, seconds: float) -> tuple[Counter[str], list[str], str]:
    """Synchronize tenants with Dask under a quota of so many calls a second for all of them, and kill workers."""
    with redis_server() as redis, postgres_server() as postgres:
        try:
            found = run_fleet(tenants, kills, postgres, redis, rate=rate, seconds=seconds)
            problems = list(found["problems"])
            drop_schemas(postgres, tenants)
            # One process, one thread, no quota and no kills: what there should be.
            alone = run_fleet(tenants, 0, postgres, redis, workers=1, seconds=seconds)
            problems += alone["problems"]
        finally:
            drop_schemas(postgres, tenants)
    different = [
        name
        for name, tables in alone["tables"].items()
        if {table: len(rows) for table, rows in found["tables"][name].items()}
        != {table: len(rows) for table, rows in tables.items()}
    ]
    problems += [f"{name} differs from an undisturbed run" for name in different]
    again = (Counter(found["pages"]) - Counter(alone["pages"])).total()
    counts = Counter(
        {
            "tenants": tenants,
            "equal to an undisturbed run": tenants - len(different),
            "workers killed": kills - found["not_killed"],
            "calls": len(found["calls"]),
            "pages asked again": again,
        }
    )
    if found["not_killed"]:
        problems.append(f"only {kills - found['not_killed']} of {kills} workers were killed")
    share = found["share"]
    if share < 0.95:
        problems.append(f"only {share:.1%} of the quota was used while there was work")
    return counts, problems, f"{share:.1%} of {rate} calls a second used, at most {found['most']} in one second"
