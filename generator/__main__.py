"""``python -m generator``: pull, regenerate, check, diff, replay.

Exit codes: 0 done; 1 a difference that was asked about; 2 bad input or usage; 3 a stale patch or a lost operation; 4 network.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from generator.errors import DifferenceError, GeneratorError
from generator.regenerate import ROOT, Row, Sources, compare, regenerate

app = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)

SpecsDir = Annotated[Path, typer.Option(help="Folder of the pinned documents.")]
OverlaysDir = Annotated[Path, typer.Option(help="Folder of the OpenAPI Overlay documents.")]
Out = Annotated[Path, typer.Option(help="Folder that holds keap_api.")]
AllowStale = Annotated[bool, typer.Option(help="Report patches that no longer apply instead of stopping.")]
Without = Annotated[list[str] | None, typer.Option(help="Leave out an API: v1, v2 or xmlrpc.")]

_DEFAULT = Sources()
_APIS = {"v1", "v2", "xmlrpc"}


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


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
    tree = regenerate(_sources(specs_dir, overlays_dir, allow_stale_patches, without), out, _say)
    for report in tree.reports:
        _say(f"note: {report}")
    _table(tree.rows)


@app.command()
def check(
    specs_dir: SpecsDir = _DEFAULT.specs,
    overlays_dir: OverlaysDir = _DEFAULT.overlays,
    out: Out = ROOT / "generated",
    allow_stale_patches: AllowStale = False,
    without: Without = None,
) -> None:
    """Fail when keap_api is not what its sources give: changed, missing and untracked files."""
    found = compare(_sources(specs_dir, overlays_dir, allow_stale_patches, without), out, _say)
    for difference in found:
        print(f"{difference.kind}: {difference.path}")
    for difference in found[:3]:
        if difference.diff:
            print(difference.diff)
    if found:
        raise DifferenceError(f"{len(found)} files differ from their sources; run `make regenerate`")
    print("generated code and its sources agree")


def main() -> None:
    """Runs a command; what goes wrong is one line and an exit code."""
    try:
        app(prog_name="python -m generator")
    except GeneratorError as error:
        _say(f"error: {error}")
        sys.exit(error.exit_code)


if __name__ == "__main__":
    main()
