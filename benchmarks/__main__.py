"""`python -m benchmarks [GROUP ...]`: every figure, peers in the same run, written and drawn."""

from __future__ import annotations

import importlib
import sys
import time

from benchmarks import guard
from benchmarks.measure import Row, compiled
from benchmarks.report import save, write_docs

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


def main(wanted: list[str]) -> int:
    if unknown := [name for name in wanted if name not in GROUPS]:
        print(f"unknown group {unknown[0]!r}: known are {', '.join(GROUPS)}", file=sys.stderr)
        return 2
    compiled()
    begun = time.perf_counter()
    found: dict[str, list[Row]] = {}
    for name in wanted or GROUPS:
        print(f"measuring: {name}", file=sys.stderr, flush=True)
        found[name] = importlib.import_module(f"benchmarks.{GROUPS[name]}").rows()
    lines = [row for rows in found.values() for row in rows]
    width = max(len(row.measure) for row in lines)
    for row in lines:
        print(
            f"{row.measure:<{width}}  {row.ours:>10}  {row.peer:>10}  {row.figure:8.2f}  {row.target:>10}  "
            f"{'ok' if row.good else 'MISSED'}"
        )
    print(f"{time.perf_counter() - begun:.0f} s")
    if not wanted:
        print("measuring: what benchmarks.guard compares with", file=sys.stderr, flush=True)
        save(found, extra={"guard": guard.measure()})
        write_docs()
    return 0 if all(row.good for row in lines) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
