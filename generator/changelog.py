"""The part of CHANGELOG.md that follows from a report."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from generator.diff import Report

__all__ = ["changelog_entry", "write_changelog"]


def changelog_entry(report: Report) -> str:
    """The lines for one document in the changelog's Unreleased part."""
    lines = [f"{_heading(report)}{report.summary}."]
    lines += [f"  - **Breaking**: {change}" for change in report.breaking]
    lines += [f"  - {change}" for change in report.changes if not change.breaking]
    return "\n".join(lines) + "\n"


def _heading(report: Report) -> str:
    return f"- REST {report.api} follows Keap's document {report.new}: "


def write_changelog(path: Path, reports: Iterable[Report], committed: str = "") -> None:
    """Adds an entry for each report with changes to the Unreleased part.

    An entry for the same document that an earlier run wrote is replaced, unless it is in `committed`, the changelog of
    the last commit: that one may have been reworded.
    """
    text = path.read_text(encoding="utf-8") if path.exists() else "# Changelog\n\n## Unreleased\n"
    for report in reports:
        if report.changes and _heading(report) not in committed:
            text = _with_entry(text, report)
    path.write_text(text, encoding="utf-8", newline="\n")


def _with_entry(text: str, report: Report) -> str:
    entry = changelog_entry(report)
    head = re.search(r"^## Unreleased\n+", text, re.MULTILINE)
    if head is None:
        return f"{text.rstrip()}\n\n## Unreleased\n\n{entry}"
    following = re.search(r"^## ", text[head.end() :], re.MULTILINE)
    end = head.end() + following.start() if following else len(text)
    known = re.compile(rf"^{re.escape(_heading(report))}.*\n(?:  .*\n)*", re.MULTILINE).search(text, head.end(), end)
    if known:
        return text[: known.start()] + entry + text[known.end() :]
    # Before the first entry, after what introduces the part.
    first = re.compile(r"^- ", re.MULTILINE).search(text, head.end(), end)
    at = first.start() if first else head.end()
    before = text[:at] if first else f"{text[:at].rstrip()}\n\n"
    return f"{before}{entry}{text[at:]}"
