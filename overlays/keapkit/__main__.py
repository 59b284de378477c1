"""The command line: `keapkit`, or `python -m keapkit`."""

from __future__ import annotations

import importlib.util
import sys

from .errors import MissingExtraError

__all__ = ["main"]


def main(argv: list[str] | None = None) -> None:
    """Run a command and end the process with its exit code.

    0: done. 1: a difference or failure that was asked about. 2: bad input. 4: network.
    """
    if importlib.util.find_spec("typer") is None or importlib.util.find_spec("rich") is None:
        sys.stderr.write(f"keapkit: {MissingExtraError('The command line', 'cli')}\n")
        raise SystemExit(2)
    from ._cli import app

    app(args=argv, prog_name="keapkit")


if __name__ == "__main__":
    main()
