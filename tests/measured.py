"""Prints at the end what tests measured: what they gave to ``record_property("measured", text)``. A pytest plugin."""

from __future__ import annotations

import pytest


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Captured output of a test that passed is not shown, and workers of pytest-xdist have no terminal."""
    reports = [
        report for group in terminalreporter.stats.values() for report in group if hasattr(report, "user_properties")
    ]
    texts = [
        text
        for report in reports
        if report.when == "call"
        for name, text in report.user_properties
        if name == "measured"
    ]
    if texts:
        terminalreporter.section("measured")
        terminalreporter.write_line("\n".join(str(text) for text in texts))
