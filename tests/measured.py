"""Prints at the end what tests measured: what they gave to `record_property("measured", text)`. A pytest plugin."""

from __future__ import annotations

import pytest


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Captured output of a test that passed is not shown, and workers of pytest-xdist have no terminal."""
    entries = [entry for group in terminalreporter.stats.values() for entry in group]
    reports = [entry for entry in entries if isinstance(entry, pytest.TestReport) and entry.when == "call"]
    texts = [str(text) for report in reports for name, text in report.user_properties if name == "measured"]
    if texts:
        terminalreporter.section("measured")
        terminalreporter.write_line("\n".join(texts))
