"""The commands. A command's modules are imported when it runs."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from . import _cli_auth
from .bridge._cli import app as _bridge
from .doctor._cli import doctor_command as _doctor
from .tables import _cli as _tables
from .webhooks._cli import app as _webhooks

__all__ = ["app"]

app = typer.Typer(
    name="keapkit",
    help="Keap from the command line.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,  # pretty tracebacks show local variables, and those hold secrets
)
app.add_typer(_cli_auth.app, name="auth")
app.add_typer(_bridge, name="bridge")
app.add_typer(_webhooks, name="webhooks")
app.command("export")(_tables.export_command)
app.command("sync")(_tables.sync_command)
app.command("doctor")(_doctor)


@app.command()
def migrate(
    paths: Annotated[list[Path], typer.Argument(help="Source files (Python, PHP, Ruby, JavaScript ...), or folders.")],
    as_json: Annotated[bool, typer.Option("--json", help="Print the list as JSON.")] = False,
    brief: Annotated[bool, typer.Option("--brief", help="Leave out fields, and calls before and after.")] = False,
) -> None:
    """List XML-RPC calls with the REST operations that replace them. XML-RPC ends on 31 December 2026.

    Exit code 1 if it found a call.
    """
    from ._migrate import migrate

    raise typer.Exit(migrate(paths, details=not brief, as_json=as_json))


@app.command(
    context_settings={"allow_extra_args": True, "ignore_unknown_options": True},
    add_help_option=False,  # the sandbox explains its own options
)
def sandbox(context: typer.Context) -> None:
    """Run a local server that behaves as Keap's documents say; --help shows its options."""
    from .sandbox.__main__ import main

    raise typer.Exit(main(context.args))
