"""`keapkit export` and `keapkit sync`."""

from __future__ import annotations

import datetime as dt
import json
import re
import sys
from collections.abc import Generator
from contextlib import contextmanager
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from keapkit.errors import (
    KeapError,
    MissingExtraError,
    QuotaExhaustedError,
    TransportError,
    ValidationError,
)

from ._words import counted, duration, sentence

if TYPE_CHECKING:
    from keapkit import Keap

__all__ = ["export_command", "sync_command"]

_EXIT_FAILED, _EXIT_USAGE, _EXIT_NETWORK, _EXIT_LATER, _EXIT_INTERRUPTED = 1, 2, 4, 75, 130


class Format(str, Enum):  # noqa: UP042 # typer shows the values of this kind
    """The formats of an export."""

    csv = "csv"
    xlsx = "xlsx"
    parquet = "parquet"
    jsonl = "jsonl"


Resources = Annotated[
    list[str] | None, typer.Argument(help="Resources, such as contacts orders contact_tags; see --list.")
]
Everything = Annotated[bool, typer.Option("--all", help="All resources that the account has.")]
Wait = Annotated[
    bool,
    typer.Option("--wait", help="When the day's quota is used up, wait for the next day instead of exiting with 75."),
]
Json = Annotated[bool, typer.Option("--json", help="Print what happens as JSON, one event on each line.")]
ListThem = Annotated[bool, typer.Option("--list", help="List the resources, and exit.")]
BaseUrl = Annotated[str | None, typer.Option(envvar="KEAP_BASE_URL", help="Another API root than Keap's.")]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Say how many calls it would take and how long, and exit.")]


def export_command(
    resources: Resources = None,
    to: Annotated[Path | None, typer.Option("--to", help="The folder for the files.")] = None,
    output: Annotated[str | None, typer.Option("-o", "--output", help="- writes one table to standard output.")] = None,
    format: Annotated[Format, typer.Option(help="The files' format.")] = Format.csv,  # the option's name
    everything: Everything = False,
    filter: Annotated[
        str, typer.Option(help="Only records that match, in Keap's notation: family_name==Smith.")
    ] = "",  # the option's name
    since: Annotated[
        str | None, typer.Option(help="Only records changed since: 2026-01-31, a time, 24h, or 7d.")
    ] = None,
    fields: Annotated[
        str | None, typer.Option(help="Only these columns, separated by commas; for one resource.")
    ] = None,
    custom_fields: Annotated[bool, typer.Option(help="Whether custom fields become columns.")] = True,
    files: Annotated[
        bool, typer.Option("--files", help="Download the bodies of files too; with the resource files.")
    ] = False,
    bom: Annotated[bool, typer.Option("--bom", help="Begin CSV files with a byte order mark, for Excel.")] = False,
    safe_formulas: Annotated[
        bool,
        typer.Option("--safe-formulas", help="Neutralize text in CSV that a spreadsheet would take for a formula."),
    ] = False,
    wait: Wait = False,
    dry_run: DryRun = False,
    as_json: Json = False,
    show: ListThem = False,
    base_url: BaseUrl = None,
) -> None:
    """Write resources into files: keapkit export contacts orders --to backup --format xlsx

    Run the same command again after any interruption: it continues where it stopped. Exits with 75 when the day's quota
    is used up, and says when to go on. The API key is that of KEAP_API_KEY.
    """
    from ._export import export

    with _exits(as_json, to_stderr=output is not None):
        if show:
            _show_resources(as_json)
            return
        names = resources or []
        with _client(base_url) as keap:
            if dry_run:
                _show_estimate(keap, names, None, everything=everything, as_json=as_json)
                return
            target: Any = to
            if (to is None) == (output is None):
                raise ValidationError("say where to: --to FOLDER, or -o - for standard output", path="to")
            if output is not None:
                if output != "-":
                    raise ValidationError("only - is possible; --to takes a folder", path="output")
                target = sys.stdout.buffer
            elif to is not None:
                _check_place(to, is_folder=True)
            with _progress(as_json, to_stderr=output is not None) as on_progress:
                result = export(
                    keap,
                    *names,
                    to=target,
                    format=format.value,
                    everything=everything,
                    filter=filter,
                    since=_since(since),
                    fields=None if fields is None else [name.strip() for name in fields.split(",") if name.strip()],
                    custom_fields=custom_fields,
                    files=files,
                    bom=bom,
                    safe_formulas=safe_formulas,
                    wait=wait,
                    on_progress=on_progress,
                )
        if output is None:
            made = {
                "rows": result.rows,
                "files": {name: str(path) for name, path in result.tables.items()},
                "misfits": result.misfits,
                "calls": result.calls,
                "seconds": round(result.seconds, 2),
                "skipped": result.skipped,
                "missing_files": result.missing_files,
            }
            _finish(made, as_json, f"in {to}")


def sync_command(
    resources: Resources = None,
    to: Annotated[
        str,
        typer.Option("--to", help="duckdb:///keap.duckdb, sqlite:///keap.sqlite, or postgresql://user@host/database."),
    ] = "",
    everything: Everything = False,
    sweep: Annotated[bool, typer.Option("--sweep", help="Read everything whole, to find deleted records.")] = False,
    refresh_fields: Annotated[
        bool, typer.Option("--refresh-fields", help="Read custom fields again, even if they were just read.")
    ] = False,
    spool: Annotated[
        Path | None, typer.Option(help="The file that pages wait in; by default beside the database.")
    ] = None,
    wait: Wait = False,
    dry_run: DryRun = False,
    as_json: Json = False,
    show: ListThem = False,
    base_url: BaseUrl = None,
) -> None:
    """Bring a database up to date: keapkit sync contacts orders --to duckdb:///keap.duckdb

    The first run reads everything, later ones what changed since. Run it as often as you like, by cron for instance: an
    interrupted run goes on where it stopped. Exits with 75 when the day's quota is used up, or another run is using the
    database.
    """
    from ._open import file_of
    from ._sync import sync

    with _exits(as_json):
        if show:
            _show_resources(as_json)
            return
        if not to:
            raise ValidationError("say where to, such as --to duckdb:///keap.duckdb", path="to")
        if (file := file_of(to)) is not None:
            _check_place(file, is_folder=False)
        with _client(base_url) as keap:
            if dry_run:
                _show_estimate(keap, resources or [], to, everything=everything, as_json=as_json)
                return
            with _progress(as_json, to_stderr=False) as on_progress:
                result = sync(
                    keap,
                    *(resources or []),
                    to=to,
                    everything=everything,
                    sweep=sweep,
                    refresh_fields=refresh_fields,
                    spool=spool or "auto",
                    wait=wait,
                    on_progress=on_progress,
                )
        made = {
            "rows": result.rows,
            "misfits": result.misfits,
            "calls": result.calls,
            "seconds": round(result.seconds, 2),
            "skipped": result.skipped,
        }
        _finish(made, as_json, "written")


def _client(base_url: str | None) -> Keap:
    from keapkit import Keap

    return Keap() if base_url is None else Keap(base_url=base_url)


def _check_place(path: Path, *, is_folder: bool) -> None:
    """Refuse a place that can never be written to: a folder that is a file, or a file that is a folder.

    Raises:
        ValidationError: it is one of these.
    """
    if not is_folder and path.is_dir():
        raise ValidationError(f"{path} is a folder; name a file", path="to")
    place = path if is_folder else path.parent
    above = next(one for one in (place, *place.absolute().parents) if one.exists())
    if not above.is_dir():
        raise ValidationError(f"{above} is a file, and a folder is needed", path="to")


def _since(text: str | None) -> dt.datetime | None:
    if text is None:
        return None
    if match := re.fullmatch(r"(\d{1,5})([hd])", text.strip()):
        unit = dt.timedelta(hours=1) if match[2] == "h" else dt.timedelta(days=1)
        return dt.datetime.now(dt.UTC) - int(match[1]) * unit
    try:
        moment = dt.datetime.fromisoformat(text.strip())
    except ValueError:
        raise ValidationError(f"expected 2026-01-31, a time, 24h, or 7d, got {text!r:.40}", path="since") from None
    return moment.replace(tzinfo=dt.UTC) if moment.tzinfo is None else moment


def _show_resources(as_json: bool) -> None:
    from ._catalog import RESOURCES
    from ._flatten import Flattener

    for resource in RESOURCES.values():
        children = [table.name for table in Flattener(resource).tables[1:]]
        if as_json:
            typer.echo(json.dumps({"resource": resource.name, "tables": children, "incremental": bool(resource.since)}))
        else:
            typer.echo(f"{resource.name:<24}{', '.join(children)}")


def _show_estimate(keap: Keap, names: list[str], to: str | None, *, everything: bool, as_json: bool) -> None:
    from ._estimate import estimate

    made = estimate(keap, *names, to=to, everything=everything)
    if as_json:
        typer.echo(json.dumps(made.to_dict()))
        return
    for name, calls in made.calls.items():
        records = made.records.get(name)
        known = "" if records is None else f"{counted(records, 'record')}, "
        typer.echo(f"{name:<24}{known}about {counted(calls, 'call')}")
    left = made.calls_left
    is_left = "" if left is None else f" {counted(left, 'call is', 'calls are')} left today."
    typer.echo(f"About {counted(made.total, 'call')}, {duration(made.seconds)} at least.{is_left}")


def _finish(made: dict[str, Any], as_json: bool, where: str) -> None:
    if as_json:
        typer.echo(json.dumps({"event": "result", **made}))
        return
    rows: dict[str, int] = made["rows"]
    written, tables, calls = counted(sum(rows.values()), "row"), counted(len(rows), "table"), made["calls"]
    typer.echo(f"{written} of {tables} {where}; {counted(calls, 'call')}.")
    if misfits := made["misfits"]:
        which = counted(misfits, "value did not fit its column; it is", "values did not fit their columns; they are")
        typer.echo(f"{which} in the column _misfit.")
    for name, reason in made.get("missing_files", {}).items():
        typer.echo(sentence(f"File {name} has no body: {reason}"), err=True)
    for name, reason in made["skipped"].items():
        typer.echo(sentence(f"Left out {name}: {reason}"), err=True)


@contextmanager
def _progress(as_json: bool, *, to_stderr: bool) -> Generator[Any]:
    if as_json:

        def tell(step: Any) -> None:
            typer.echo(json.dumps({"event": "progress", **step.to_dict()}), err=to_stderr)

        yield tell
        return
    from ._display import display

    with display(sys.stderr) as tell_display:
        yield tell_display


@contextmanager
def _exits(as_json: bool, *, to_stderr: bool = False) -> Generator[None]:
    """Turn errors into a message and an exit code; events go where those of progress go."""
    from ._errors import BusyError, OtherTenantError, TransferError

    try:
        yield
    except QuotaExhaustedError as error:
        moment = f"{error.resume_at.astimezone(dt.UTC):%Y-%m-%d %H:%M} UTC"
        if as_json:
            typer.echo(json.dumps({"event": "paused", "resume_at": error.resume_at.isoformat()}), err=to_stderr)
        typer.echo(f"Paused: the day's quota is used up. Run the same command again after {moment}.", err=True)
        raise typer.Exit(_EXIT_LATER) from None
    except BusyError as error:
        _complain(error, as_json, _EXIT_LATER, to_stderr=to_stderr)
    except (ValidationError, MissingExtraError, OtherTenantError) as error:
        _complain(error, as_json, _EXIT_USAGE, to_stderr=to_stderr)
    except TransferError as error:
        is_network = all(isinstance(one, TransportError) for one in error.failed.values())
        _complain(error, as_json, _EXIT_NETWORK if is_network else _EXIT_FAILED, to_stderr=to_stderr)
    except TransportError as error:
        _complain(error, as_json, _EXIT_NETWORK, to_stderr=to_stderr)
    except KeapError as error:
        _complain(error, as_json, _EXIT_FAILED, to_stderr=to_stderr)
    except KeyboardInterrupt:
        typer.echo("\nInterrupted. Run the same command again to continue where it stopped.", err=True)
        raise typer.Exit(_EXIT_INTERRUPTED) from None


def _complain(error: KeapError, as_json: bool, code: int, *, to_stderr: bool) -> None:
    if as_json:
        event = {"event": "error", "error": type(error).__name__, "message": str(error), "exit": code}
        typer.echo(json.dumps(event), err=to_stderr)
    typer.echo(sentence(f"keapkit: {error}"), err=True)
    raise typer.Exit(code) from None
