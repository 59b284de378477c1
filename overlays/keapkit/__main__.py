"""The command line: ``keapkit`` or ``python -m keapkit``."""

from __future__ import annotations

import importlib.util
import sys

__all__ = ["main"]


def main(argv: list[str] | None = None) -> None:
    """Run a command and end the process with its exit code: 0 done, 1 failed or different, 2 usage, 4 network."""
    if importlib.util.find_spec("typer") is None or importlib.util.find_spec("rich") is None:
        sys.stderr.write("keapkit: the command line needs its extra: pip install 'keapkit[cli]'\n")
        raise SystemExit(2)
    from ._cli import app

    app(args=argv, prog_name="keapkit")


if __name__ == "__main__":
    main()
