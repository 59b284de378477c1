"""The command line: ``keapkit`` or ``python -m keapkit``. Its parts are imported when they are used."""

from __future__ import annotations

import importlib
import sys
from typing import Any

__all__ = ["main"]

_PASS_ON: dict[str, Any] = {
    "context_settings": {"allow_extra_args": True, "ignore_unknown_options": True},
    "add_help_option": False,
}


def main(argv: list[str] | None = None) -> None:
    """Run a command and end the process with its exit code: 0 done, 1 failed or different, 2 usage, 4 network."""
    try:
        import typer
    except ImportError:
        sys.stderr.write("keapkit: the command line needs its extra: pip install 'keapkit[cli]'\n")
        raise SystemExit(2) from None
    from . import _cli_auth

    app = typer.Typer(
        name="keapkit",
        help="Keap from the command line.",
        no_args_is_help=True,
        add_completion=False,
        pretty_exceptions_enable=False,  # pretty tracebacks show local variables, and those hold secrets
    )
    app.add_typer(_cli_auth.app, name="auth")

    @app.command("migrate", help="Find and rewrite XML-RPC calls, which end on 31 December 2026.", **_PASS_ON)
    def migrate(context: typer.Context) -> None:
        _run("keapkit._migrate", context.args)

    @app.command("sandbox", help="Run a local server that answers as Keap's documents say.", **_PASS_ON)
    def sandbox(context: typer.Context) -> None:
        _run("keapkit.sandbox.__main__", context.args)

    app(args=argv, prog_name="keapkit")


def _run(module: str, arguments: list[str]) -> None:
    """Hand the rest of the command line to another part's ``main``."""
    raise SystemExit(importlib.import_module(module).main(arguments))


if __name__ == "__main__":
    main()
