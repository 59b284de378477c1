"""``update``: one command from "Keap published something" to a change that can be reviewed.

Pull, compare, regenerate, check, test, write the changelog. Each step that cannot go on says what to do, and the
command can be run again after that.
"""

from __future__ import annotations

import csv
import io
import re
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from generator.diff import Report, compare_apis
from generator.errors import DifferenceError, StaleError
from generator.pin import KINDS, Kind
from generator.pull import pull
from generator.regenerate import Sources, compare, regenerate
from generator.revisions import api_of, editions

__all__ = ["Update", "changelog_entry", "update"]

TESTS = ("tests/operations", "tests/test_public_names.py", "tests/keapkit/test_files_shape.py")
"""What tells whether the generated code still fits what is written by hand around it."""

_STALE = """{error}

A correction in overlays/openapi/ no longer fits the new document. Look at the place it names in specs/:
 - upstream fixed it: delete the action;
 - upstream moved it: change its target, or the number of places in x-matches.
Then run `make update` again; the new documents stay in specs/ meanwhile."""

_TESTS_FAILED = """The generated code was written, and its tests fail (above).
Most likely an operation that an overlay in overlays/keapkit/ covers has changed: its shape test names it.
Adapt the overlay, then run `make update` again."""


@dataclass(slots=True)
class Update:
    """What happened: the reports of the documents that changed."""

    reports: list[Report] = field(default_factory=list)


def update(
    root: Path, sources: Mapping[Kind, str | None], progress: Callable[[str], None], *, run_tests: bool = True
) -> Update:
    """Brings specs/, generated/, tests/names.tsv and CHANGELOG.md of the repository at ``root`` up to date.

    Args:
        sources: a file or address for each API; None for where Keap publishes it.
        run_tests: whether the tests of the generated code are run.

    Raises:
        NetworkError, InputError: a document cannot be had; nothing was changed.
        StaleError: a patch no longer applies.
        DifferenceError: the tests of the generated code fail.
    """
    specs, overlays, out = root / "specs", root / "overlays" / "openapi", root / "generated"
    before = editions("HEAD", root) if _is_repository(root) else editions(str(specs), root)
    for kind in KINDS:
        result = pull(kind, sources.get(kind), specs)
        progress(f"{kind} {result.entry.version}: {result.change} change")
    done = Update()
    after = editions(str(specs), root)
    changed: list[Kind] = [kind for kind in KINDS if kind not in before or before[kind].data != after[kind].data]
    tree_sources = Sources(specs, overlays)
    try:
        if not changed and not compare(tree_sources, out):
            progress("nothing changed")
            return done
        regenerate(tree_sources, out, progress)
    except StaleError as error:
        raise StaleError(_STALE.format(error=error)) from error
    names: dict[Kind, list[tuple[str, str, str, str]]] = {}
    for kind in changed:
        new, _ = api_of(after[kind], overlays)
        names[kind] = [(o.http, o.path, o.resource, o.method) for o in new.operations]
        if kind in before:
            old, _ = api_of(before[kind], overlays)
            done.reports.append(compare_apis(old, new, ("as it was", _version(after[kind].data))))
    _write_names(root / "tests" / "names.tsv", names)
    _write_changelog(root / "CHANGELOG.md", done.reports)
    if left := compare(tree_sources, out):
        raise DifferenceError(f"{len(left)} generated files differ from their sources")
    if run_tests:
        progress("testing the generated code")
        tests = [path for path in TESTS if (root / path).exists()]
        command = [sys.executable, "-m", "pytest", "-q", "-n", "2", *tests]
        if subprocess.run(command, cwd=root, check=False).returncode:
            raise DifferenceError(_TESTS_FAILED)
    return done


def changelog_entry(reports: list[Report]) -> str:
    """The lines for the changelog's Unreleased part."""
    lines: list[str] = []
    for report in reports:
        broken = len(report.breaking)
        counts = f"{broken} breaking, {len(report.changes) - broken} other changes"
        lines.append(f"- REST {report.api} follows Keap's document {report.new}: {counts}.")
        lines += [f"  - **Breaking**: {change}" for change in report.breaking]
        lines += [f"  - {change}" for change in report.changes if not change.breaking]
    return "\n".join(lines)


def _write_changelog(path: Path, reports: list[Report]) -> None:
    entry = changelog_entry([report for report in reports if report.changes])
    if not entry:
        return
    text = path.read_text(encoding="utf-8") if path.exists() else "# Changelog\n\n## Unreleased\n"
    if entry in text:
        return  # a second run after something was mended
    head = re.search(r"^## Unreleased\n", text, re.MULTILINE)
    at = head.end() if head else len(text)
    path.write_text(f"{text[:at]}\n{entry}\n{text[at:]}", encoding="utf-8")


def _write_names(path: Path, names: Mapping[Kind, list[tuple[str, str, str, str]]]) -> None:
    """The names of the changed APIs, as the rule gives them; names that did not change keep their line."""
    if not names or not path.exists():
        return
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file, delimiter="\t"))
    head, known = rows[0], {tuple(row[:5]): row for row in rows[1:]}
    spelled = {_plain(row[0], row[1], row[2]): row[2] for row in rows[1:]}
    kept = [row for row in rows[1:] if row[0] not in names]
    for kind, operations in names.items():
        for http, path_now, resource, method in operations:
            # The file spells paths as Keap did when the name was chosen.
            place = spelled.get(_plain(kind, http, path_now), path_now)
            kept.append(known.get((kind, http, place, resource, method), [kind, http, place, resource, method, ""]))
    buffer = io.StringIO()
    csv.writer(buffer, delimiter="\t", lineterminator="\n").writerows([head, *sorted(kept)])
    path.write_text(buffer.getvalue(), encoding="utf-8")


def _plain(api: str, http: str, path: str) -> tuple[str, str, str]:
    return api, http, re.sub(r"\{[^}]*\}", "{}", re.sub(r"^(/rest)?(/v\d+)?/", "/", path))


def _is_repository(root: Path) -> bool:
    command = ["git", "rev-parse", "--verify", "-q", "HEAD:specs"]
    done = subprocess.run(command, cwd=root, capture_output=True, check=False)
    return done.returncode == 0


def _version(data: bytes) -> str:
    match = re.search(rb'"version": "([^"]+)"', data)
    return match[1].decode("utf-8", "replace")[:60] if match else "new"
