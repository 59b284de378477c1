"""`python -m generator`: pull, regenerate, sync, check, diff, restore, propose, replay, update, reference.

Exit codes: 0 done; 1 a difference or failure that was asked about; 2 bad input or usage; 3 a stale overlay action or
reference, or a lost operation; 4 network.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path
from typing import Annotated

import typer

from generator.errors import DifferenceError, GeneratorError, InputError, StaleError
from generator.pin import KINDS, Kind
from generator.regenerate import ROOT, Difference, Sources, SummaryRow, compare, regenerate
from generator.spec_versions import find_versions
from generator.unasync import outdated, write_sync

app = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)

SpecsDir = Annotated[Path, typer.Option(help="Folder of pinned documents.")]
OverlaysDir = Annotated[Path, typer.Option(help="Folder of the OpenAPI Overlay documents.")]
Out = Annotated[Path, typer.Option(help="Folder that holds keap_api.")]
AllowStale = Annotated[
    bool, typer.Option(help="Note overlay actions and references that no longer fit instead of stopping.")
]
Version = Annotated[str | None, typer.Option(help="Release of the document, where it does not say it.")]
Published = Annotated[
    str | None, typer.Option(help="Day of publication, YYYY-MM-DD, where the file name does not say it.")
]
Without = Annotated[list[str] | None, typer.Option(help="Leave out an API: v1, v2 or xmlrpc.")]

_DEFAULT = Sources()
SITE = ROOT / "mkdocs.yml"
_APIS = {"v1", "v2", "xmlrpc"}


def _say(text: str) -> None:
    print(_inert(text), file=sys.stderr, flush=True)


def _inert(text: str) -> str:
    """Text of a document as it may reach a terminal: without control characters."""
    return "".join(c if c.isprintable() or c == "\n" else ascii(c)[1:-1] for c in text)


def _print(text: str) -> None:
    print(_inert(text), flush=True)


def _sources(specs: Path, overlays: Path, allow_stale: bool, without: list[str] | None) -> Sources:
    if unknown := set(without or ()) - _APIS:
        raise typer.BadParameter(f"{', '.join(sorted(unknown))}: known are {', '.join(sorted(_APIS))}")
    # Other documents than ours say nothing about our code.
    repository = ROOT if specs == _DEFAULT.specs else None
    return Sources(specs, overlays, allow_stale, frozenset(without or ()), repository)


def _table(rows: list[SummaryRow]) -> None:
    heads = ("API", "version", "operations", "models", "files", "lines", "seconds")
    cells = [
        (r.api, r.version, str(r.operations), str(r.models), str(r.files), str(r.lines), f"{r.seconds:.1f}")
        for r in rows
    ]
    widths = [max(len(row[i]) for row in (heads, *cells)) for i in range(len(heads))]
    for row in (heads, *cells):
        print("  ".join(c.ljust(w) if i < 2 else c.rjust(w) for i, (c, w) in enumerate(zip(row, widths, strict=True))))


@app.command("regenerate")
def regenerate_command(
    specs_dir: SpecsDir = _DEFAULT.specs,
    overlays_dir: OverlaysDir = _DEFAULT.overlays,
    out: Out = ROOT / "generated",
    allow_stale_patches: AllowStale = False,
    without: Without = None,
    notes: Annotated[bool, typer.Option(help="Show what general rules did, each with its overlay action.")] = False,
) -> None:
    """Write keap_api from the pinned documents and their overlays."""
    sync()
    sources = _sources(specs_dir, overlays_dir, allow_stale_patches, without)
    tree = regenerate(sources, out, _say)
    if sources.repository is not None and not sources.without and SITE.is_file():
        from generator.reference import write_navigation

        if write_navigation(sources, SITE):
            _say(f"wrote {SITE.name}")
    for note in [*tree.notes, *(tree.settled if notes else ())]:
        _say(f"note: {note}")
    if tree.settled and not notes:
        _say(f"note: general rules settled {len(tree.settled)} defects of the documents (--notes shows them)")
    _table(tree.rows)


@app.command()
def sync() -> None:
    """Write the sync half of every module whose source is async."""
    for path in write_sync(ROOT):
        _say(f"wrote {path}")


@app.command()
def check(
    specs_dir: SpecsDir = _DEFAULT.specs,
    overlays_dir: OverlaysDir = _DEFAULT.overlays,
    out: Out = ROOT / "generated",
    allow_stale_patches: AllowStale = False,
    without: Without = None,
) -> None:
    """Fail if keap_api or a sync module differs from its sources: changed, missing or untracked files."""
    stale = outdated(ROOT)
    for path, diff_text in stale.items():
        print(f"changed: {path}\n{diff_text}")
    sources = _sources(specs_dir, overlays_dir, allow_stale_patches, without)
    found = compare(sources, out, _say)
    if sources.repository is not None and not sources.without and SITE.is_file():
        from generator.reference import is_navigation_current

        if not is_navigation_current(sources, SITE):
            found.append(Difference(SITE.name, "changed", "its navigation does not list the reference's pages"))
    for difference in found:
        print(f"{difference.kind}: {difference.path}")
    for difference in found[:3]:
        if difference.diff:
            print(difference.diff)
    if found or stale:
        raise DifferenceError(f"{len(found) + len(stale)} files differ from their sources; run `make regenerate`")
    print("generated code and its sources agree")


@app.command("pull")
def pull_command(
    api: Annotated[str, typer.Argument(help="v1 or v2.")],
    source: Annotated[
        str | None, typer.Argument(help="File or https address; by default where Keap publishes it.")
    ] = None,
    specs_dir: SpecsDir = _DEFAULT.specs,
    overlays_dir: OverlaysDir = _DEFAULT.overlays,
    version: Version = None,
    published: Published = None,
) -> None:
    """Pin a published document in specs/, as interface facts without prose; one that cannot be generated is refused."""
    from generator.pull import CHANGES, pull
    from generator.regenerate import generatable

    if api not in ("v1", "v2"):
        raise typer.BadParameter("expected v1 or v2", param_hint="api")
    kind: Kind = "v1" if api == "v1" else "v2"
    check = generatable(overlays_dir)
    result = pull(kind, source, specs_dir, version=version, published=published, check=check)
    for note in result.notes:
        _say(f"note: {note}")
    entry = result.entry
    print(
        f"{api} {entry.version}: {CHANGES[result.change]} ({entry.operations} operations, "
        f"{entry.parameters} parameters, {entry.schemas} schemas, {entry.properties} properties)"
    )


@app.command()
def diff(
    old: Annotated[
        str, typer.Argument(help="A document, published or pinned; a folder like specs/; or a git revision.")
    ],
    new: Annotated[str, typer.Argument(help="The same, newer.")] = str(_DEFAULT.specs),
    overlays_dir: OverlaysDir = _DEFAULT.overlays,
    as_json: Annotated[bool, typer.Option("--json", help="Print the report as JSON.")] = False,
    fail_on: Annotated[str | None, typer.Option(help="breaking or any: exit 1 if there is such a change.")] = None,
) -> None:
    """Report what changes for callers from one document to another, breaking changes first."""
    from generator.spec_versions import compare_versions

    if fail_on not in (None, "breaking", "any"):
        raise typer.BadParameter("expected breaking or any", param_hint="--fail-on")
    olds, news = find_versions(old, ROOT), find_versions(new, ROOT)
    shared: list[Kind] = [kind for kind in olds if kind in news]
    if not shared:
        raise InputError(f"{old} and {new} are documents of different APIs")
    reports = [compare_versions(olds[kind], news[kind], overlays_dir) for kind in shared]
    if as_json:
        print(json.dumps([report.as_json() for report in reports], indent=1))
    else:
        for report in reports:
            print("\n".join(report.lines()))
    broken = sum(len(report.breaking) for report in reports)
    if (fail_on == "any" and any(report.changes for report in reports)) or (fail_on == "breaking" and broken):
        raise DifferenceError(f"{broken} breaking changes")


@app.command("replay")
def replay_command(
    folder: Annotated[Path, typer.Argument(help="A folder of OpenAPI documents.")],
    overlays_dir: OverlaysDir = _DEFAULT.overlays,
    update: Annotated[
        bool, typer.Option(help="Also take each document through update, in a scratch repository.")
    ] = False,
) -> None:
    """Take every document of a folder all the way to imported modules, count what arrives, and compare neighbors."""
    from generator.replay import replay

    lost = 0
    heads = ("document", "operations", "parameters", "notes", "breaking", "other", "seconds")
    print("{:<32} {:>13} {:>13} {:>7} {:>8} {:>6} {:>7}".format(*heads))
    for result in replay(folder, overlays_dir, lambda name: _say(f"replaying {name}")):
        lost += result.lost
        changed = ("" if value is None else str(value) for value in (result.breaking, result.other))
        counts = (f"{made} of {published}" for published, made in (result.operations, result.parameters))
        print(
            "{:<32} {:>13} {:>13} {:>7} {:>8} {:>6} {:>7.1f}".format(
                result.name, *counts, result.notes, *changed, result.seconds
            ),
            flush=True,
        )
        if result.error:
            _print(f"    {result.error}")
    if update:
        lost += _replay_updates(folder)
    if lost:
        raise StaleError(f"{lost} documents lost something")


def _replay_updates(folder: Path) -> int:
    """Prints a table of updates and their failures by kind; returns the number of failures."""
    from generator.replay_update import replay_updates

    failures: Counter[str] = Counter()
    print("\n{:<32} {:>10} {:>6} {:>9} {:>6} {:>8}".format("update", "result", "stale", "breaking", "other", "seconds"))
    for result in replay_updates(folder, ROOT, lambda name: _say(f"updating to {name}")):
        counts = f"{result.stale:>6} {result.breaking:>9} {result.other:>6} {result.seconds:>8.1f}"
        _print(f"{result.name:<32} {result.kind or 'ok':>10} {counts}")
        if result.kind:
            failures[result.kind] += 1
            _print(f"    {result.error}")
    print(", ".join(f"{number} {kind}" for kind, number in sorted(failures.items())) or "no failures")
    return failures.total()


@app.command("restore")
def restore_command(
    old: Annotated[str, typer.Argument(help="The older document: a file, a folder like specs/, or a git revision.")],
    new: Annotated[str, typer.Argument(help="The newer one.")] = str(_DEFAULT.specs),
    overlays_dir: OverlaysDir = _DEFAULT.overlays,
    write: Annotated[
        bool, typer.Option(help="Append the actions to the overlay files instead of printing them.")
    ] = False,
) -> None:
    """Propose overlay actions for facts that the newer document lost: properties, values, parameters, operations."""
    from generator.restore import propose

    olds, news = find_versions(old, ROOT), find_versions(new, ROOT)
    shared: list[Kind] = [kind for kind in olds if kind in news]
    if not shared:
        raise InputError(f"{old} and {new} are documents of different APIs")
    for kind in shared:
        actions, number = propose(olds[kind], news[kind], overlays_dir)
        _say(f"{kind}: {number} places lost facts")
        if write and number:
            with (overlays_dir / f"{kind}.yaml").open("a", encoding="utf-8", newline="\n") as file:
                file.write(f"\n  # --- facts that {olds[kind].release or olds[kind].label} had\n\n{actions}")
        elif number:
            _print(actions)


@app.command("propose")
def propose_command(
    reports: Annotated[list[Path], typer.Argument(help="Reports of `keapkit doctor` (JSON), one for each account.")],
    specs_dir: SpecsDir = _DEFAULT.specs,
    overlays_dir: OverlaysDir = _DEFAULT.overlays,
    types: Annotated[
        bool, typer.Option("--types", help="Also propose formats for plain text that was always a date or time.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print the proposals as JSON.")] = False,
) -> None:
    """Propose overlay actions, facts, and sandbox rules for differences that `keapkit doctor` reports.

    Nothing is applied: a maintainer gives each action a reason and appends it to the overlay file.
    """
    from generator.propose import propose, read_report

    found = propose([read_report(path) for path in reports], specs_dir, overlays_dir, types=types)
    if as_json:
        print(json.dumps(found.as_json(), indent=1))
        return
    for kind in KINDS:
        if text := found.text(kind):
            _print(f"# {kind}: for overlays/openapi/{kind}.yaml, with a reason in your words\n{text}")
    _print(found.notes())


@app.command("update")
def update_command(
    v1: Annotated[str | None, typer.Option(help="File or address of REST v1's document.")] = None,
    v2: Annotated[str | None, typer.Option(help="File or address of REST v2's document.")] = None,
    only: Annotated[str | None, typer.Option(help="v1 or v2: leave the other API as it is.")] = None,
    version: Version = None,
    published: Published = None,
    tests: Annotated[bool, typer.Option(help="Run the tests of the generated code.")] = True,
    allow_stale_patches: AllowStale = False,
) -> None:
    """Follow new documents: pull, compare, regenerate, test, and write the changelog entry.

    With `--v1` or `--v2`, only those APIs are updated; with neither, both are, from where Keap publishes them.
    """
    from generator.pull import PullRequest
    from generator.update import update

    given = {"v1": v1, "v2": v2}
    if only not in (None, "v1", "v2"):
        raise typer.BadParameter("expected v1 or v2", param_hint="--only")
    wanted: list[Kind] = [kind for kind in KINDS if given[kind] is not None] or list(KINDS)
    if only is not None:
        wanted = [kind for kind in KINDS if kind == only]
    if len(wanted) > 1 and (version or published):
        raise typer.BadParameter("--version and --published describe one document: update one API at a time")
    requests: dict[Kind, PullRequest] = {kind: PullRequest(given[kind], version, published) for kind in wanted}
    done = update(
        ROOT,
        requests,
        _say,
        lambda report: _print("\n".join(report.lines())),
        run_tests=tests,
        allow_stale=allow_stale_patches,
    )
    if any(report.breaking for report in done.reports):
        _say("breaking changes: see CONTRIBUTING.md for the version number that follows")


@app.command("reference")
def reference_command(
    docs: Annotated[Path, typer.Argument(help="The folder of the documentation.")] = ROOT / "docs",
    specs_dir: SpecsDir = _DEFAULT.specs,
    overlays_dir: OverlaysDir = _DEFAULT.overlays,
    allow_stale_patches: AllowStale = False,
) -> None:
    """Write the documentation's reference pages, their navigation, and llms.txt; only what differs is written."""
    from generator.reference import write_reference

    config = docs.resolve().parent / "mkdocs.yml"
    sources = _sources(specs_dir, overlays_dir, allow_stale_patches, None)
    done = write_reference(sources, docs.resolve(), config if config.is_file() else None, _say)
    for path in done.removed:
        _say(f"removed {path.name}")
    print(f"{done.pages} pages, {len(done.written)} files written")


def main() -> None:
    """Runs a command. An error is one line on standard error and an exit code."""
    try:
        app(prog_name="python -m generator")
    except GeneratorError as error:
        _say(f"error: {error}")
        sys.exit(error.exit_code)


if __name__ == "__main__":
    main()
