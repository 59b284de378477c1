"""`python -m benchmarks [GROUP ...] [--quick]`: every figure, peers in the same run, written and drawn."""

from __future__ import annotations

import argparse
import importlib
import sys
import time
from collections.abc import Sequence
from typing import Any

from benchmarks import guard
from benchmarks.measure import Row, compiled
from benchmarks.report import check_writable, save, write_docs

GROUPS = {
    "client": "client",
    "generator": "generating",
    "xmlrpc": "xmlrpc",
    "files": "files",
    "sandbox": "sandbox",
    "queries": "queries",
    "webhooks": "webhooks",
    "bridge": "bridge",
}


QUICK: dict[str, dict[str, Any]] = {
    "client": {"quick": True},
    "generator": {"rounds": 1},
    "files": {"rounds": 2},
    "sandbox": {"contacts": 10_000, "seconds": 1.0, "rounds": 3},
    "queries": {"scale": 0.2},
}
"""The arguments of groups for a quick look, which is too noisy to be written down."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, print, and write down: 0 if every target is met, 1 if one is missed, 2 if nothing could be measured."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("groups", nargs="*", metavar="GROUP", help=f"which of {', '.join(GROUPS)}; all by default")
    parser.add_argument("--quick", action="store_true", help="a first look, too noisy to be written down")
    given = parser.parse_args(arguments)
    quick, wanted = given.quick, list(dict.fromkeys(given.groups))
    if unknown := [name for name in wanted if name not in GROUPS]:
        parser.error(f"no such group: {', '.join(unknown)}; there are {', '.join(GROUPS)}")
    try:
        return _measure(wanted, quick=quick)
    except RuntimeError as error:
        print(error, file=sys.stderr)
        return 2


def _measure(wanted: Sequence[str], *, quick: bool) -> int:
    is_kept = not (wanted or quick)
    if is_kept:
        check_writable()
    compiled()
    begun = time.perf_counter()
    found: dict[str, list[Row]] = {}
    for name in wanted or GROUPS:
        print(f"measuring: {name}", file=sys.stderr, flush=True)
        group = importlib.import_module(f"benchmarks.{GROUPS[name]}")
        found[name] = group.rows(**QUICK.get(name, {}) if quick else {})
    lines = [row for rows in found.values() for row in rows]
    width = max(len(row.measure) for row in lines)
    for row in lines:
        print(
            f"{row.measure:<{width}}  {row.ours:>10}  {row.peer:>10}  {row.figure:8.2f}  {row.target:>10}  "
            f"{'ok' if row.good else f'MISSED: {row.note}' if row.note else 'MISSED'}"
        )
    print(f"{time.perf_counter() - begun:.0f} s")
    if is_kept:
        print("measuring: what benchmarks.guard compares with", file=sys.stderr, flush=True)
        save(found, extra={"guard": guard.measure()})
        write_docs()
    return 0 if all(row.good for row in lines) else 1


if __name__ == "__main__":
    sys.exit(main())
