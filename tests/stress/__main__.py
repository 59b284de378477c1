"""The long runs, bounded: `python -m tests.stress [RUN ...] [--mutants N] [--kills N] [--tenants N] [--seconds S]`.

Runs: hostile, documents, kill, tables, fleet, responses, wire, pages, forks, loops, webhooks. Ends with a table;
exit code 1 if anything failed.
"""

from __future__ import annotations

import argparse
import logging
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from functools import partial
from pathlib import Path

Result = tuple[Counter[str], list[str], str]
KILLS = 100


def documents(mutants: int, seconds: float) -> Result:
    from tests.stress.documents import fuzz

    counts, failures, slowest, largest = fuzz(mutants, seconds)
    made = sum(counts[kind] for kind in ("parts of documents", "whole documents", "by command"))
    if made < mutants:
        failures.append(f"only {made} mutants in {seconds:.0f} s")
    return counts, failures, f"slowest {slowest:.1f} s, largest {largest} MB"


def hostile(_: int, seconds: float) -> Result:
    from tests.stress.hostile import run

    counts, failures, slowest, largest = run()
    return counts, failures, f"slowest {slowest:.1f} s, largest {largest} MB"


def kill(_: int, seconds: float) -> Result:
    from tests.stress.crashes import Site, disk_full, kill_pulls, kill_regenerates, read_only, side_by_side

    until = time.monotonic() + seconds
    counts, notes = Counter[str](), list[str]()
    failures: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        site = Site(Path(folder))
        for name, run in (("regenerate", kill_regenerates), ("pull", kill_pulls)):
            some, failed = run(site, KILLS, until)
            counts.update({f"{name}: {what}": number for what, number in some.items()})
            failures += [f"{name}: {line}" for line in failed]
            if some["killed"] + some["was faster"] < KILLS:
                failures.append(f"{name}: only {some['killed']} kills in {seconds:.0f} s")
        some, failed = side_by_side(site, 10)
        counts, failures = counts + some, failures + failed
        for trial in (disk_full, read_only):
            some, failed, how = trial(site)
            counts, failures = counts + some, failures + failed
            notes.append(how)
    return counts, failures, "; ".join(notes)


def responses(mutants: int, seconds: float) -> Result:
    from tests.stress.responses import OPERATIONS, fuzz

    counts, failures = fuzz(10 * mutants, seconds)
    if counts.total() < 10 * mutants:
        failures.append(f"only {counts.total()} responses in {seconds:.0f} s")
    return counts, failures, f"{len(OPERATIONS)} operations"


def tables(mutants: int, seconds: float, kills: int = 0) -> Result:
    from tests.stress.tables import KINDS, run, two_days

    kills = kills or max(1, mutants // 80)  # by default, 200 in all
    counts, failures = run(kills, seconds)
    some, failed = two_days(250 * mutants)  # by default, half a million
    return counts + some, failures + failed, f"{kills} kills of each of {', '.join(KINDS)}"


def fleet(mutants: int, seconds: float, tenants: int = 0) -> Result:
    from tests.stress.tables import fleet

    tenants = tenants or max(2, mutants // 100)
    return fleet(tenants, max(1, tenants // 25), 2, seconds)


def wire(_: int, seconds: float) -> Result:
    from tests.stress.wire import run

    counts, failures = run()
    return counts, failures, "loopback sockets"


def pages(mutants: int, seconds: float) -> Result:
    from tests.stress.pages import BROKEN, run

    counts, failures = run(mutants, seconds)
    return counts, failures, f"{len(BROKEN)} kinds of broken pages"


def forks(_: int, seconds: float) -> Result:
    from tests.stress.processes import forks

    counts, failures = forks(500, seconds)
    return counts, failures, "four threads in the middle of calls"


def loops(_: int, seconds: float) -> Result:
    from tests.stress.processes import loops

    counts, failures = loops(500, seconds)
    return counts, failures, "one client, three threads"


def webhooks(_: int, seconds: float) -> Result:
    from contextlib import ExitStack

    from tests.keapkit.redis_server import redis_server
    from tests.tables.postgres_server import postgres_server
    from tests.webhooks.kills import kill_runs

    counts, failures = Counter[str](), list[str]()
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        stores = {
            "sqlite": str(folder / "hooks.sqlite"),
            "redis": stack.enter_context(redis_server()),
            "postgres": stack.enter_context(postgres_server()),
        }
        for name, store in stores.items():
            (folder / name).mkdir()
            some, failed = kill_runs(store, folder / name, KILLS, seed=1, seconds=seconds / 3)
            counts.update({f"{name}: {what}": number for what, number in some.items()})
            failures += [f"{name}: {line}" for line in failed]
            if some["kills"] < 2 * KILLS:
                failures.append(f"{name}: only {some['kills']} kills in {seconds / 3:.0f} s")
    return counts, failures, f"{KILLS} kills of two receivers and {KILLS} of two workers on each store"


RUNS: dict[str, Callable[[int, float], Result]] = {
    "hostile": hostile,
    "documents": documents,
    "kill": kill,
    "tables": tables,
    "fleet": fleet,
    "responses": responses,
    "wire": wire,
    "pages": pages,
    "forks": forks,
    "loops": loops,
    "webhooks": webhooks,
}


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.stress", description=__doc__)
    parser.add_argument("runs", nargs="*", metavar="RUN", help=f"{', '.join(RUNS)}; all by default")
    parser.add_argument("--mutants", type=int, default=2_000, help="documents; ten times as many responses")
    parser.add_argument("--kills", type=int, default=0, help="of each destination in `tables`; by default by --mutants")
    parser.add_argument("--tenants", type=int, default=0, help="in `fleet`; by default by --mutants")
    parser.add_argument("--seconds", type=float, default=330, help="for each run at most")
    given = parser.parse_args()
    if unknown := [name for name in given.runs if name not in RUNS]:
        parser.error(f"unknown run {unknown[0]!r}")
    wanted = {**RUNS, "tables": partial(tables, kills=given.kills), "fleet": partial(fleet, tenants=given.tenants)}
    logging.getLogger("keap_api").addHandler(logging.NullHandler())
    rows: list[tuple[str, str, str]] = []
    bad = 0
    for name in given.runs or RUNS:
        print(f"{name} ...", file=sys.stderr, flush=True)
        begun = time.perf_counter()
        counts, failures, note = wanted[name](given.mutants, given.seconds)
        rows += [(name, what, f"{number:,}") for what, number in sorted(counts.items(), key=lambda c: -c[1])]
        rows += [(name, "seconds", f"{time.perf_counter() - begun:.0f}"), (name, note, "")]
        rows.append((name, "failures", str(len(failures))))
        bad += len(failures)
        for failure in failures[:20]:
            print(f"FAILED {name}: {failure}", flush=True)
    widths = [max(len(row[column]) for row in rows) for column in range(3)]
    print()
    for run, what, number in rows:
        print(f"{run:<{widths[0]}}  {what:<{widths[1]}}  {number:>{widths[2]}}".rstrip())
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
