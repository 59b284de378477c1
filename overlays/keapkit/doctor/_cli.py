"""`keapkit doctor`."""

from __future__ import annotations

import contextlib
import os
import signal
import sys
import tempfile
from collections.abc import Generator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, NoReturn

import typer

from keapkit.errors import KeapError, ValidationError

if TYPE_CHECKING:
    from keapkit.doctor import Report

__all__ = ["doctor_command"]

_MOST_INTERRUPTS = 2
_EXIT_CODES = {"network": 4, "quota": 75, "credential": 1, "interrupted": 130}


def doctor_command(
    report: Annotated[
        Path | None, typer.Option("--report", help="Write the report here as JSON, and as a page beside it (.html).")
    ] = None,
    budget: Annotated[int, typer.Option(min=1, help="Calls at most, whatever becomes of them.")] = 150,
    pace: Annotated[
        float | None, typer.Option(min=0, max=60, help="Seconds between two calls; 0.25 by default, none on loopback.")
    ] = None,
    show: Annotated[bool, typer.Option("--show", help="Print exactly what the report holds.")] = False,
    plan: Annotated[bool, typer.Option("--plan", help="Print what would be asked, and exit.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print the report as JSON and nothing else.")] = False,
    write: Annotated[
        bool,
        typer.Option(
            "--write", help="Also create, change, and delete records of its own. For accounts made for tests."
        ),
    ] = False,
    sure: Annotated[
        bool, typer.Option("--i-know-this-writes", help="Needed with --write, which also asks twice.")
    ] = False,
    prefix: Annotated[str, typer.Option(help="With --write: the beginning of the name of each record made.")] = "",
    hook_url: Annotated[
        str | None, typer.Option(help="With --write: a public https address that answers Keap's hook handshake.")
    ] = None,
    base_url: Annotated[str | None, typer.Option(envvar="KEAP_BASE_URL", help="Keap's API root.")] = None,
) -> None:
    """Find out what is true on your account. Read-only; the report gives nothing of the account away.

    Exit codes: 0 everything seen agrees, 1 differences or a refused credential, 2 bad input, 4 network, 75 stopped to
    leave quota, 130 interrupted. The report is written in every case.
    """
    from keapkit._client import Keap

    from ._probes import plan as planned
    from ._run import Examination

    if write:
        _check_writing(sure, prefix, hook_url, budget)
    elif prefix or hook_url is not None or sure:
        _usage("--prefix, --hook-url, and --i-know-this-writes need --write; without it, nothing is written")
    if not as_json:
        _tell_plan(planned(budget), budget, prefix if write else "")
    if plan:
        return
    files = None if report is None else _files(report)
    if write:
        _ask_twice(prefix, as_json)
    with contextlib.ExitStack() as stack:
        interrupts = stack.enter_context(_interrupts())
        try:
            keap = stack.enter_context(Keap(base_url=base_url))
            told = stack.enter_context(_progress(quiet=as_json))
            examination = Examination(
                keap, budget=budget, pace=pace, on_progress=told, prefix=prefix if write else None, hook_url=hook_url
            )
        except ValidationError as error:
            _usage(str(error))
        try:
            if not as_json:
                typer.echo("asking; Ctrl-C stops it, and the report has what was seen until then")
                sys.stdout.flush()
            interrupts.arm()
            found = examination.run()
            interrupts.disarm()
        except KeyboardInterrupt:
            found = examination.report()
        except KeapError as error:
            _usage(str(error))
        if files is not None:
            _write(files, found)
        for what, id_ in examination.left:
            typer.echo(f"keapkit doctor: left behind: {what} {id_}, named {prefix}...", err=True)
        if as_json or show:
            typer.echo(found.to_json(), nl=False)
        if not as_json:
            _tell(found, files)
        raise typer.Exit(_EXIT_CODES.get(found.stopped, 1 if found.differences or examination.left else 0))


def _usage(text: str) -> NoReturn:
    typer.echo(f"keapkit doctor: {text}", err=True)
    raise typer.Exit(2)


def _files(report: Path) -> tuple[Path, Path]:
    """The files for JSON and HTML."""
    if not report.name or report.is_dir():
        _usage(f"{str(report)!r} is a folder; give --report the name of a file")
    data = report.with_suffix(".json") if report.suffix.lower() in (".html", ".htm") else report
    page = report if data is not report else report.with_name(f"{report.stem}.html")
    if not data.parent.is_dir():
        _usage(f"{str(data.parent)!r} is no folder; create it, or give --report another path")
    for path in (data, page):
        # A device would be replaced by a file.
        if path.exists() and not path.is_file():
            _usage(f"{str(path)!r} is no ordinary file; give --report the name of one, or use --json")
    if not os.access(data.parent, os.W_OK):
        _usage(f"{str(data.parent)!r} cannot be written; give --report another path")
    return data, page


def _write(files: tuple[Path, Path], found: Report) -> None:
    for path, text in zip(files, (found.to_json(), found.to_html()), strict=True):
        name = None
        try:
            handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
            with open(handle, "w", encoding="utf-8", newline="\n") as file:
                file.write(text)
            os.replace(name, path)
        except OSError as error:
            if name is not None:
                Path(name).unlink(missing_ok=True)
            _usage(f"cannot write {str(path)!r}: {error.strerror or type(error).__name__}")


def _check_writing(sure: bool, prefix: str, hook_url: str | None, budget: int) -> None:
    from ._write import CALLS, check_prefix

    if not sure:
        _usage("--write makes records on your account; if that is what you want, add --i-know-this-writes")
    try:
        check_prefix(prefix)
    except ValidationError as error:
        _usage(f"{error}; give --prefix a name to recognize the records by, such as keapkit-test")
    if budget <= CALLS:
        _usage(f"writing takes up to {CALLS} calls; give --budget more than that")
    if hook_url is not None and not hook_url.startswith("https://"):
        _usage("--hook-url must begin with https://: Keap calls no other address")


def _ask_twice(prefix: str, as_json: bool) -> None:
    """Two questions, of which the second cannot be answered by habit."""
    typer.confirm(
        "Was this account made for tests, and may records be created, changed, and deleted on it?",
        abort=True,
        err=as_json,
    )
    if typer.prompt("Type the prefix again to begin", err=as_json) != prefix:
        _usage("that is another prefix; nothing was called")


def _tell_plan(planned: list[tuple[str, int | None]], budget: int, prefix: str) -> None:
    from ._probes import KINDS_OF_CALL
    from ._write import CALLS

    if prefix:
        typer.echo(f"{CALLS} of the calls create, change, read, and delete records named {prefix}...:")
        typer.echo(
            "  a contact with every slot, a tag, a custom field, a note, a task, an order, two files, a hook if asked"
        )
    typer.echo(f"At most {budget} calls, {'the others' if prefix else 'all of them'} reading:")
    for kind, calls in planned:
        typer.echo(f"  {'as found' if calls is None else calls:>8}  {KINDS_OF_CALL[kind]}")
    sys.stdout.flush()


def _tell(found: Report, files: tuple[Path, Path] | None) -> None:
    from ._page import STOPS
    from ._text import lines

    for line in lines(found.content):
        typer.echo(line)
    typer.echo(STOPS[found.stopped])
    if files is not None:
        typer.echo(f"Written: {files[0]} and {files[1]}")


@contextlib.contextmanager
def _progress(*, quiet: bool) -> Generator[Any]:
    if quiet or not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console

    with Console(stderr=True).status("asking") as status:
        yield lambda number, most, kind, operation: status.update(
            f"call {number} of at most {most}: {kind} {operation}"
        )


class _Interrupts:
    """Lets the first Ctrl-C or termination end the run, and no other disturb what follows: cleaning up, and the report.

    One that comes before the run ends it where it begins. The third ends the program at once.
    """

    def __init__(self) -> None:
        self._count = 0
        self._armed = False

    def arm(self) -> None:
        """From now on, there is a run to end."""
        self._armed = True
        if self._count:
            self._end(signal.SIGINT)

    def disarm(self) -> None:
        """From now on, there is no run to end."""
        self._armed = False

    def __call__(self, number: int, frame: object) -> None:
        self._count += 1
        if self._count > _MOST_INTERRUPTS:
            sys.exit(_EXIT_CODES["interrupted"])
        if self._armed:
            self._end(number)

    def _end(self, number: int) -> None:
        self._armed = False
        signal.default_int_handler(number, None)


@contextlib.contextmanager
def _interrupts() -> Generator[_Interrupts]:
    handler = _Interrupts()
    try:
        before = {number: signal.signal(number, handler) for number in (signal.SIGINT, signal.SIGTERM)}
    except ValueError:  # not the main thread
        yield handler
        return
    try:
        yield handler
    finally:
        for number, old in before.items():
            signal.signal(number, old)
