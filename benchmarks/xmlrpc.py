"""XML-RPC: our codec against the standard library's, on a page of 1,000 rows of 20 fields.

    python -m benchmarks.xmlrpc

Both sides are timed in turns on the same machine in the same process, and medians of CPU time are compared.
"""

from __future__ import annotations

import datetime as dt
import statistics
import subprocess
import sys
import time
import xmlrpc.client
from collections.abc import Callable
from typing import Any, NamedTuple

from benchmarks import measure

ROWS, FIELDS, ROUNDS = 1_000, 20, 15
DECODE_TIMES, ENCODE_TIMES = 3.0, 1.0
"""How many times as fast as the standard library each direction must be."""


class Row(NamedTuple):
    """One measurement: what, ours and theirs in milliseconds, how many times as fast, and the least allowed."""

    name: str
    ours: float
    theirs: float
    ratio: float
    needed: float


def page() -> list[dict[str, Any]]:
    """Rows as DataService.query gives them: texts, ids, dates, amounts and a few characters that need escaping."""
    rows: list[dict[str, Any]] = []
    for index in range(ROWS):
        row: dict[str, Any] = {}
        for field in range(FIELDS):
            name = f"Field{field:02}"
            match field % 5:
                case 0:
                    row[name] = index * FIELDS + field
                case 1:
                    row[name] = index + field / 4
                case 2:
                    row[name] = dt.datetime(2026, 1 + index % 12, 1 + field, 12, 30, index % 60)  # noqa: DTZ001 — New York
                case 3:
                    row[name] = f"Smith & Sons, number {index}"
                case _:
                    row[name] = f"somebody{index}@example.com"
        rows.append(row)
    return rows


def bench() -> list[Row]:
    """Measure both directions."""
    from keap_api._xmlrpc_decode import decode_response
    from keap_api._xmlrpc_encode import encode_call

    rows = page()
    response = xmlrpc.client.dumps((rows,), methodresponse=True).encode()
    assert len(decode_response(response)) == ROWS
    call = encode_call("DataService.add", [("rows", "any", rows)])
    assert xmlrpc.client.loads(call, use_builtin_types=True)[0] == (rows,)
    return [
        _row("decode", lambda: decode_response(response), lambda: xmlrpc.client.loads(response), DECODE_TIMES),
        _row(
            "encode",
            lambda: encode_call("DataService.add", [("rows", "any", rows)]),
            lambda: xmlrpc.client.dumps((rows,), "DataService.add").encode(),
            ENCODE_TIMES,
        ),
    ]


def rows() -> list[measure.Row]:
    """The same for `make bench`."""
    return [
        measure.Row.at_least(
            f"xmlrpc {row.name.removeprefix('xmlrpc ')}, the standard library's time over ours",
            f"{row.ours:.1f} ms",
            f"{row.theirs:.1f} ms",
            row.ratio,
            row.needed,
        )
        for row in bench()
    ]


def imports_lxml() -> bool:
    """Whether `import keapkit` alone imports lxml."""
    code = "import sys, keapkit; sys.exit('lxml' in sys.modules)"
    return subprocess.run([sys.executable, "-c", code], check=False).returncode != 0


def _row(name: str, ours: Callable[[], object], theirs: Callable[[], object], needed: float) -> Row:
    mine: list[float] = []
    others: list[float] = []
    for _ in range(ROUNDS):
        for run, times in ((ours, mine), (theirs, others)):
            started = time.process_time()
            run()
            times.append((time.process_time() - started) * 1000)
    ours_ms, theirs_ms = statistics.median(mine), statistics.median(others)
    return Row(f"xmlrpc {name}, {ROWS} rows of {FIELDS} fields", ours_ms, theirs_ms, theirs_ms / ours_ms, needed)


def main() -> int:
    """Print the measurements; 1 when one is slower than it must be."""
    failed = imports_lxml()
    print(f"import keapkit imports lxml: {'yes' if failed else 'no'}")
    for row in bench():
        failed |= row.ratio < row.needed
        print(
            f"{row.name}: {row.ours:.1f} ms, standard library {row.theirs:.1f} ms: "
            f"{row.ratio:.1f} times as fast (needed: {row.needed:.0f})"
        )
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
