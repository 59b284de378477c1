"""``python -m generator``: pull, regenerate, sync, check, diff, replay, update.

Exit codes: 0 done; 1 a difference that was asked about; 2 bad input or usage; 3 a stale patch or a lost operation;
4 network.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Annotated

import typer

from generator.errors import DifferenceError, GeneratorError, InputError, StaleError
from generator.pin import Kind
from generator.regenerate import ROOT, Row, Sources, compare, regenerate
from generator.unasync import outdated, write_sync

app = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)

SpecsDir = Annotated[Path, typer.Option(help="Folder of the pinned documents.")]
OverlaysDir = Annotated[Path, typer.Option(help="Folder of the OpenAPI Overlay documents.")]
Out = Annotated[Path, typer.Option(help="Folder that holds keap_api.")]
AllowStale = Annotated[bool, typer.Option(help="Report patches that no longer apply instead of stopping.")]
Without = Annotated[list[str] | None, typer.Option(help="Leave out an API: v1, v2 or xmlrpc.")]

_DEFAULT = Sources()
_APIS = {"v1", "v2", "xmlrpc"}


def _say(text: str) -> None:
    # Reports hold text of documents, which must not reach a terminal as commands.
    inert = "".join(c if c.isprintable() or c == "\n" else ascii(c)[1:-1] for c in text)
    print(inert, file=sys.stderr, flush=True)


def _sources(specs: Path, overlays: Path, allow_stale: bool, without: list[str] | None) -> Sources:
    if unknown := set(without or ()) - _APIS:
        raise typer.BadParameter(f"{', '.join(sorted(unknown))}: known are {', '.join(sorted(_APIS))}")
    return Sources(specs, overlays, allow_stale, frozenset(without or ()))


def _table(rows: list[Row]) -> None:
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
) -> None:
    """Write keap_api from the pinned documents and their patches."""
    sync()
    tree = regenerate(_sources(specs_dir, overlays_dir, allow_stale_patches, without), out, _say)
    for report in tree.reports:
        _say(f"note: {report}")
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
    """Fail when keap_api or a sync module is not what its sources give: changed, missing and untracked files."""
    stale = outdated(ROOT)
    for path, diff_text in stale.items():
        print(f"changed: {path}\n{diff_text}")
    found = compare(_sources(specs_dir, overlays_dir, allow_stale_patches, without), out, _say)
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
    published: Annotated[str | None, typer.Option(help="Day of publication, YYYY-MM-DD, where nobody says it.")] = None,
) -> None:
    """Pin a published document: interface facts only."""
    from generator.pull import pull

    if api not in ("v1", "v2"):
        raise typer.BadParameter("v1 or v2 is needed", param_hint="api")
    result = pull("v1" if api == "v1" else "v2", source, specs_dir, published=published)
    for note in result.notes:
        _say(f"note: {note}")
    entry = result.entry
    said = {"none": "no change", "source": "same interface, new source", "interface": "interface changed"}[
        result.change
    ]
    print(
        f"{api} {entry.version}: {said} ({entry.operations} operations, {entry.parameters} parameters, "
        f"{entry.schemas} schemas, {entry.properties} properties)"
    )


@app.command()
def diff(
    old: Annotated[
        str, typer.Argument(help="A document, published or pinned; a folder like specs/; or a git revision.")
    ],
    new: Annotated[str, typer.Argument(help="The same, newer.")] = str(_DEFAULT.specs),
    overlays_dir: OverlaysDir = _DEFAULT.overlays,
    as_json: Annotated[bool, typer.Option("--json", help="Print the report as JSON.")] = False,
    fail_on: Annotated[str | None, typer.Option(help="breaking or any: exit 1 when there is such a change.")] = None,
) -> None:
    """Say what changes for callers from one document to another, breaking changes first."""
    from generator.revisions import compare_editions, editions

    if fail_on not in (None, "breaking", "any"):
        raise typer.BadParameter("breaking or any is needed", param_hint="--fail-on")
    olds, news = editions(old, ROOT), editions(new, ROOT)
    shared: list[Kind] = [kind for kind in olds if kind in news]
    if not shared:
        raise InputError(f"{old} and {new} are documents of different APIs")
    reports = [compare_editions(olds[kind], news[kind], overlays_dir) for kind in shared]
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
) -> None:
    """Take every document of a folder all the way to imported modules, and count what arrives."""
    from generator.replay import replay

    lost = 0
    heads = ("document", "operations", "parameters", "settled", "breaking", "other", "seconds")
    print("{:<32} {:>13} {:>13} {:>7} {:>8} {:>6} {:>7}".format(*heads))
    for played in replay(folder, overlays_dir, lambda name: _say(f"playing {name}")):
        lost += played.lost
        changed = ("" if value is None else str(value) for value in (played.breaking, played.other))
        counts = (f"{made} of {published}" for published, made in (played.operations, played.parameters))
        print(
            "{:<32} {:>13} {:>13} {:>7} {:>8} {:>6} {:>7.1f}".format(
                played.name, *counts, played.settled, *changed, played.seconds
            ),
            flush=True,
        )
        if played.error:
            print(f"    {played.error}", flush=True)
    if lost:
        raise StaleError(f"{lost} documents lost something")


@app.command("update")
def update_command(
    v1: Annotated[str | None, typer.Option(help="File or address of REST v1's document.")] = None,
    v2: Annotated[str | None, typer.Option(help="File or address of REST v2's document.")] = None,
    tests: Annotated[bool, typer.Option(help="Run the tests of the generated code.")] = True,
) -> None:
    """Pull both documents, compare, regenerate, check, test, and write the changelog entry."""
    from generator.update import update

    done = update(ROOT, {"v1": v1, "v2": v2}, _say, run_tests=tests)
    for report in done.reports:
        print("\n".join(report.lines()))
    if any(report.breaking for report in done.reports):
        _say("breaking changes: see CONTRIBUTING.md for the version number that follows")


def main() -> None:
    """Runs a command; what goes wrong is one line and an exit code."""
    try:
        app(prog_name="python -m generator")
    except GeneratorError as error:
        _say(f"error: {error}")
        sys.exit(error.exit_code)


if __name__ == "__main__":
    main()
