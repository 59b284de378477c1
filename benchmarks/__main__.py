"""`python -m benchmarks [GROUP ...]`: every figure, peers in the same run, written and drawn."""

from __future__ import annotations

import compileall
import importlib
import json
import platform
import sys
import time
from dataclasses import asdict
from importlib.metadata import version

from benchmarks.draw import drawn
from benchmarks.measure import ROOT, Row

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
PEERS = ("httpx", "msgspec", "lxml", "keap-core-v2-sdk", "keap-python", "openapi-python-client")


def main(wanted: list[str]) -> int:
    if unknown := [name for name in wanted if name not in GROUPS]:
        print(f"unknown group {unknown[0]!r}: known are {', '.join(GROUPS)}", file=sys.stderr)
        return 2
    # Byte code for all: pip compiled the peers when it installed them.
    for folder in ("overlays/keapkit", "generated/keap_api", "generator"):
        compileall.compile_dir(ROOT / folder, quiet=1)
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
        results = {
            "python": platform.python_version(),
            "versions": {name: version(name) for name in PEERS},
            "groups": {name: [asdict(row) for row in rows] for name, rows in found.items()},
        }
        (ROOT / "benchmarks/results.json").write_text(json.dumps(results, indent=1) + "\n")
        (ROOT / "benchmarks/results.svg").write_text(drawn(), encoding="utf-8")
    return 0 if all(row.good for row in lines) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
