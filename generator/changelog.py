"""The part of CHANGELOG.md that follows from a report."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from generator.diff import Report

__all__ = ["changelog_entry", "write_changelog"]


def changelog_entry(report: Report) -> str:
    """The lines for one document in the changelog's Unreleased part."""
    lines = [f"- REST {report.api} follows Keap's document {report.new}: {report.summary}."]
    lines += [f"  - **Breaking**: {change}" for change in report.breaking]
    lines += [f"  - {change}" for change in report.changes if not change.breaking]
    return "\n".join(lines) + "\n"


def write_changelog(path: Path, reports: Iterable[Report]) -> None:
    """Puts the entries at the head of the Unreleased part; an entry for the same document is replaced."""
    text = path.read_text(encoding="utf-8") if path.exists() else "# Changelog\n\n## Unreleased\n"
    for report in reports:
        if not report.changes:
            continue
        entry = changelog_entry(report)
        head = re.search(r"^## Unreleased\n+", text, re.MULTILINE)
        at = head.end() if head else len(text)
        rest = re.search(r"^## ", text[at:], re.MULTILINE)
        end = at + rest.start() if rest else len(text)
        same = re.escape(f"- REST {report.api} follows Keap's document {report.new}: ")
        unreleased = re.sub(rf"^{same}.*\n(?:  .*\n)*\n?", "", text[at:end], flags=re.MULTILINE)
        # A blank line between entries keeps them apart from entries written by hand.
        text = f"{text[:at].rstrip()}\n\n{entry}\n{unreleased}{text[end:]}"
    path.write_text(text, encoding="utf-8", newline="\n")
