"""Keeping the figures: `results.json`, the drawing in README, and the tables of `docs/benchmarks.md`.

`python -m benchmarks.report` writes drawing and tables again from `results.json`.
"""

from __future__ import annotations

import json
import os
import platform
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from benchmarks.draw import draw
from benchmarks.jobs.matrix import HUGE, JOBS
from benchmarks.measure import ROOT, Row

__all__ = ["PEERS", "RESULTS", "ResultsError", "check_writable", "docs", "drawing", "read", "save", "write_docs"]

RESULTS = ROOT / "benchmarks/results.json"
DRAWING = ROOT / "benchmarks/results.svg"
DOCS = ROOT / "docs/benchmarks.md"
PEERS = ("httpx", "msgspec", "lxml", "keap-core-v2-sdk", "keap-python", "openapi-python-client")


class ResultsError(RuntimeError):
    """The figures cannot be read or written."""


def read() -> dict[str, Any]:
    """What is in `results.json`; empty if there is none.

    Raises:
        ResultsError: it is not what `save` wrote.
    """
    if not RESULTS.exists():
        return {}
    try:
        found = json.loads(RESULTS.read_text(encoding="utf-8"))
    except ValueError as error:
        found = error
    if not isinstance(found, dict):
        why = found if isinstance(found, ValueError) else "it holds no object"
        raise ResultsError(f"{RESULTS} is damaged ({why}): restore it from Git, or delete it and measure again")
    return found


def check_writable() -> None:
    """Make sure that figures can be written down, before they are measured.

    Raises:
        ResultsError: they cannot.
    """
    docs()
    for path in (RESULTS, DRAWING, DOCS):
        if not os.access(path if path.exists() else path.parent, os.W_OK) or not os.access(path.parent, os.W_OK):
            raise ResultsError(f"{path} cannot be written")


def _write(path: Path, text: str) -> None:
    """Wholly or not at all."""
    new = path.with_name(f".{path.name}.new")
    try:
        new.write_text(text, encoding="utf-8")
        os.replace(new, path)
    finally:
        new.unlink(missing_ok=True)


def save(
    groups: str | Mapping[str, Sequence[Row]], rows: Sequence[Row] = (), extra: Mapping[str, Any] | None = None
) -> None:
    """Put rows into `results.json`; what is there of other groups stays.

    Args:
        groups: the rows by group, or the name of one group.
        rows: of that one group.
        extra: more keys of the file.
    """
    found = read()
    found["python"] = platform.python_version()
    found["versions"] = found.get("versions", {}) | {name: one for name in PEERS if (one := _version(name))}
    new = {groups: rows} if isinstance(groups, str) else groups
    found["groups"] = found.get("groups", {}) | {name: [asdict(row) for row in some] for name, some in new.items()}
    found |= extra or {}
    _write(RESULTS, json.dumps(found, indent=1) + "\n")


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return ""


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    # Numbers to the right: all columns but the first two.
    rule = ["---"] * min(2, len(head)) + ["---:"] * (len(head) - 2)
    lines = [head, rule, *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def _seconds(value: float) -> str:
    if value >= 5400:
        return f"{value / 3600:.1f} h"
    return f"{value / 60:.1f} min" if value >= 90 else f"{value:.1f} s"


def _jobs(found: Mapping[str, Any]) -> str:
    """Every job at 300 ms, beside plain httpx."""
    order = [job.name for job in (*JOBS, HUGE)]
    cells = sorted(
        (
            {**one, "client": one["client"] if one["clock"] == "virtual" else f"{one['client']}, real time"}
            for one in found.get("jobs", [])
            # Threads, which this command has, wait in real time only.
            if one["latency"] == 0.3 and (one["clock"] == "virtual" or one["job"] == "export-command")
        ),
        key=lambda one: order.index(one["job"]),
    )
    base = {one["job"]: one for one in cells if one["client"] == "httpx and json"}
    rows: list[list[str]] = []
    last = ""
    for one in cells:
        limit = base.get(one["job"])
        comparable = limit is not None and one["scale"] == 1
        wall = f"{one['seconds'] / limit['seconds']:.2f}x" if limit and comparable else ""
        cpu = f"{one['cpu'] / limit['cpu']:.1f}x" if limit and comparable else ""
        rows.append(
            [
                one["job"] if one["job"] != last else "",
                one["client"],
                _seconds(one["seconds"]),
                wall,
                f"{one['calls']:,}",
                str(one["refused"]),
                f"{one['share']:.0%}" if one["share"] else "",
                f"{one['cpu']:.2f} s",
                cpu,
                f"{one['peak']:.0f} MB",
                str(one["lines"]),
            ]
        )
        last = one["job"]
    head = [
        "Job",
        "Client",
        "Time",
        "over httpx",
        "Calls",
        "Refused",
        "Of the quota",
        "CPU",
        "over httpx",
        "Peak",
        "Lines",
    ]
    return _table(head, rows)


def _latencies(found: Mapping[str, Any]) -> str:
    """The time of every job at each latency."""
    cells = [one for one in found.get("jobs", []) if one["clock"] == "virtual"]
    latencies = sorted({one["latency"] for one in cells})
    by_key: dict[tuple[str, str], dict[float, Any]] = {}
    for one in cells:
        by_key.setdefault((one["job"], one["client"]), {})[one["latency"]] = one
    rows: list[list[str]] = []
    last = ""
    for (job, client), some in by_key.items():
        refused = sum(one["refused"] for one in some.values())
        times = [_seconds(some[one]["seconds"]) if one in some else "" for one in latencies]
        rows.append([job if job != last else "", client, *times, str(refused)])
        last = job
    return _table(["Job", "Client", *(f"{one * 1000:,.0f} ms" for one in latencies), "Refused, in all"], rows)


def _proved(found: Mapping[str, Any]) -> str:
    rows = [
        [
            one["job"],
            one["client"],
            f"{one['virtual']:.2f} s",
            f"{one['real']:.2f} s",
            f"{one['real'] / one['virtual']:.2f}x",
        ]
        for one in found.get("proved", [])
    ]
    return _table(["Job", "Client", "Virtual", "Real", "Real over virtual"], rows)


def _first(found: Mapping[str, Any]) -> str:
    first = found.get("first", {})
    base = first.get("httpx", [0, 0])[0]
    rows = [
        [name, f"{seconds * 1000:.0f} ms", f"{seconds / base:.2f}x" if base else "", f"{megabytes:.0f} MB"]
        for name, (seconds, megabytes) in first.items()
    ]
    return _table(["Client", "Start to first page", "over httpx", "Peak"], rows)


def _targets(found: Mapping[str, Any]) -> str:
    rows: list[list[str]] = []
    for group, some in found.get("groups", {}).items():
        for one in some:
            outcome = "met" if one["good"] else ": ".join(filter(None, ("missed", one.get("note"))))
            figure = f"{one['figure']:,.2f}"
            rows.append([one["measure"], group, one["ours"], one["peer"], figure, one["target"], outcome])
    return _table(["Measure", "Command", "keapkit", "Peer", "Figure", "Target", "Outcome"], rows)


def _definitions(_: Mapping[str, Any]) -> str:
    return _table(["Job", "What is done"], [[one.name, one.title] for one in (*JOBS, HUGE)])


_PARTS = {
    "definitions": _definitions,
    "jobs": _jobs,
    "latencies": _latencies,
    "proved": _proved,
    "first": _first,
    "targets": _targets,
}


_COMMANDS = {
    "jobs": "make bench-jobs",
    "latencies": "make bench-jobs",
    "proved": "make bench-jobs",
    "first": "make bench-jobs",
    "targets": "make bench",
}


def _written(name: str, found: Mapping[str, Any]) -> str:
    """A table, or how to get one where nothing is measured yet."""
    table = _PARTS[name](found)
    return (
        table if table.count("\n") > 1 else f"Not measured for this version yet: `{_COMMANDS[name]}` fills this table."
    )


def _between(text: str, name: str, inside: str) -> str:
    """The text with something else between two of its marks."""
    begin, end = f"<!-- {name} -->", f"<!-- /{name} -->"
    before, begun, rest = text.partition(begin)
    _, ended, after = rest.partition(end)
    if not (begun and ended):
        raise ResultsError(f"{DOCS} has no {begin} ... {end}")
    return f"{before}{begin}{inside}{end}{after}"


def drawing() -> str:
    """The drawing of the figures in `results.json`."""
    return draw([Row(**row) for rows in read().get("groups", {}).values() for row in rows])


def docs() -> str:
    """`docs/benchmarks.md` with the tables of `results.json` between its marks.

    Raises:
        ResultsError: a file or a mark is missing.
    """
    found = read()
    try:
        text = DOCS.read_text(encoding="utf-8")
    except OSError as error:
        raise ResultsError(f"{DOCS} cannot be read: {error.strerror}") from None
    for name in _PARTS:
        text = _between(text, f"table: {name}", f"\n{_written(name, found)}\n")
    versions = ", ".join(f"{name} {one}" for name, one in found.get("versions", {}).items())
    return _between(text, "versions", f"Python {found.get('python', '')}, {versions}")


def write_docs() -> None:
    """Write the drawing and the tables, both or none."""
    for path, text in {DRAWING: drawing(), DOCS: docs()}.items():
        _write(path, text)


def main() -> int:
    """Write them again."""
    try:
        check_writable()
        write_docs()
    except ResultsError as error:
        print(error, file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
