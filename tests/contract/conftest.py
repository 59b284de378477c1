"""Says how much of the three APIs the contract suite proved, under pytest-xdist too."""

from __future__ import annotations

from collections import Counter

import pytest


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    counts: Counter[tuple[str, str]] = Counter()
    for outcome in ("passed", "failed", "error", "skipped"):
        for report in terminalreporter.stats.get(outcome, ()):
            kind = dict(getattr(report, "user_properties", ())).get("contract")
            if kind is not None and (outcome != "passed" or report.when == "call"):
                counts[str(kind), outcome] += 1
    for kind in sorted({kind for kind, _ in counts}):
        told = ", ".join(
            f"{counts[kind, outcome]} {outcome}"
            for outcome in ("passed", "failed", "error", "skipped")
            if counts[kind, outcome]
        )
        terminalreporter.write_line(f"contract: {kind}: {told}")
