"""`update`: one command from "Keap published something" to a change that can be reviewed.

Pull, compare, regenerate, test. Each step that cannot continue says what to do; after that, run the command again.
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

from generator.changelog import write_changelog
from generator.counts import write_counts
from generator.diff import Report
from generator.errors import DifferenceError, StaleError
from generator.ir import Api
from generator.naming import wire_key
from generator.pin import KINDS, Kind
from generator.pull import CHANGES, PullRequest, pull_all
from generator.reference import write_navigation
from generator.regenerate import Sources, compare, generatable, regenerate
from generator.spec_versions import compare_versions, find_versions, read_committed

__all__ = ["Update", "update"]

TESTS = ("tests/operations", "tests/test_public_names.py", "tests/keapkit/test_files_shape.py")
"""What tells whether the generated code still fits the code written by hand around it."""

_STALE = """{error}

These corrections no longer fit the new document. Look at the place that each one names in specs/:
 - upstream fixed it: delete the overlay action;
 - upstream moved it: change the action's target, or the number of places in x-matches;
 - an operation that a reference names is gone: name another one, or none.
Then run the command again. The new documents stay in specs/."""

_TESTS_FAILED = """the generated code was written, and {failed} of its tests fail: {names}
A shape test names the operation that an overlay in overlays/keapkit/ covers and that has changed: adapt the overlay.
Then run the command again."""


@dataclass(slots=True)
class Update:
    """What happened: a report for each document that changed, and what its tests say."""

    reports: list[Report] = field(default_factory=list)
    tests: str = ""


def update(
    root: Path,
    requests: Mapping[Kind, PullRequest],
    progress: Callable[[str], None],
    report: Callable[[Report], None],
    *,
    run_tests: bool = True,
    allow_stale: bool = False,
) -> Update:
    """Brings specs/, generated/, tests/names.tsv and CHANGELOG.md of the repository at `root` up to date.

    Args:
        requests: The documents to take; an API without a request stays as it is.
        progress: Gets a line for each step.
        report: Gets the report of each changed document as soon as it is known, whatever fails later.
        run_tests: Whether to run the tests of the generated code.
        allow_stale: Whether to continue, with a note, where an overlay action or a reference no longer fits.

    Raises:
        NetworkError, InputError: A document cannot be had; nothing was changed.
        StaleError: An overlay action or a reference no longer fits the new document.
        DifferenceError: The tests of the generated code fail.
    """
    specs, overlays, out = root / "specs", root / "overlays" / "openapi", root / "generated"
    before = find_versions("HEAD" if _is_repository(root) else str(specs), root)

    for kind, result in pull_all(requests, specs, generatable(overlays)).items():
        progress(f"{kind} {result.entry.version}: {CHANGES[result.change]}")
        for note in result.notes:
            progress(f"note: {note}")
    after = find_versions(str(specs), root)
    changed: list[Kind] = [
        kind for kind in KINDS if kind in after and (kind not in before or before[kind].data != after[kind].data)
    ]
    sources = Sources(specs, overlays, allow_stale, repository=root)
    done = Update()
    try:
        for kind in changed:
            if kind in before:
                progress(f"{kind}: comparing")
                done.reports.append(compare_versions(before[kind], after[kind], overlays))
                report(done.reports[-1])
        if not changed and not compare(sources, out):
            progress("nothing changed")
            return done
        tree = regenerate(sources, out, progress)
    except StaleError as error:
        raise StaleError(_STALE.format(error=error)) from error
    for note in tree.notes:
        progress(f"note: {note}")
    apis: dict[Kind, Api] = {kind: api for kind in changed for api in tree.apis if api.name == kind}
    _write_names(root / "tests" / "names.tsv", apis)
    write_changelog(root / "CHANGELOG.md", done.reports, read_committed("CHANGELOG.md", root))
    write_counts(root)
    if (root / "mkdocs.yml").is_file():
        write_navigation(sources, root / "mkdocs.yml")
    if run_tests:
        progress("testing the generated code")
        done.tests = _run_tests(root)
        progress(f"tests: {done.tests}")
    return done


def _run_tests(root: Path) -> str:
    """The summary of the tests, such as `812 passed in 20.1s`; if any fails, a `DifferenceError`."""
    tests = [path for path in TESTS if (root / path).exists()]
    command = [sys.executable, "-m", "pytest", "-q", "-n", "2", "--no-header", "-rfE", *tests]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    lines = done.stdout.strip().splitlines()
    if done.returncode == 0:
        return lines[-1].strip("= ") if lines else "none"
    failed = [line.split(" - ")[0].split(" ", 1)[1] for line in lines if re.match(r"(FAILED|ERROR) ", line)]
    print("\n".join(lines[-60:]) or done.stderr[-2000:], file=sys.stderr)
    shown = ", ".join(failed[:10]) + (f" and {len(failed) - 10} more" if failed[10:] else "")
    raise DifferenceError(_TESTS_FAILED.format(failed=len(failed) or "all", names=shown or "see above"))


def _write_names(path: Path, apis: Mapping[Kind, Api]) -> None:
    """Adds the names of new operations and removes those of operations that are gone; other lines stay as they are."""
    if not apis or not path.exists():
        return
    with path.open(encoding="utf-8", newline="") as file:
        head, *rows = list(csv.reader(file, delimiter="\t"))
    known = {(row[0], *wire_key(row[1], row[2])): row for row in rows}
    kept = [row for row in rows if row[0] not in apis]
    for kind, api in apis.items():
        for o in api.operations:
            row = known.get((kind, *wire_key(o.http, o.path)), [])
            # The file spells paths as Keap did when the name was chosen.
            same = row[3:5] == [o.resource, o.method]
            kept.append(row if same else [kind, o.http, row[2] if row else o.path, o.resource, o.method, ""])
    buffer = io.StringIO()
    csv.writer(buffer, delimiter="\t", lineterminator="\n").writerows([head, *sorted(kept)])
    path.write_text(buffer.getvalue(), encoding="utf-8", newline="\n")


def _is_repository(root: Path) -> bool:
    command = ["git", "rev-parse", "--verify", "-q", "HEAD:specs"]
    return subprocess.run(command, cwd=root, capture_output=True, check=False).returncode == 0
