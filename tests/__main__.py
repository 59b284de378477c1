"""Every check of the project, one after the other: ``python -m tests [STEP ...] [-- PYTEST ARGUMENTS]``.

Steps: drift, lint, types, tests. All run even when one fails; the end prints a table; exit code 1 if any failed.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).parent.parent
PYTHON = sys.executable
BIN = Path(PYTHON).parent

STEPS: dict[str, list[list[str]]] = {
    "drift": [[PYTHON, "-m", "generator", "check"]],
    "lint": [[str(BIN / "ruff"), "check", "."], [str(BIN / "ruff"), "format", "--check", "."]],
    # The two type checkers share nothing but the machine, which has two cores.
    "types": [[str(BIN / "mypy")], [str(BIN / "basedpyright"), "--warnings"]],
    "tests": [[PYTHON, "-m", "pytest", "-n", "2", "--dist", "loadscope"]],
}


def run(name: str, commands: list[list[str]]) -> tuple[str, float, bool]:
    """Runs a step's commands side by side; a single one prints as it goes, others when they are done."""
    print(f"\n=== {name}", flush=True)
    begun = time.perf_counter()
    # The package is reached as it is installed, whatever the caller's environment says.
    environment = {k: v for k, v in os.environ.items() if k not in ("PYTHONPATH", "PYTHONHOME")}
    if len(commands) == 1:
        good = subprocess.run(commands[0], cwd=ROOT, env=environment, check=False).returncode == 0
    else:
        with ThreadPoolExecutor() as pool:
            done = list(
                pool.map(
                    lambda c: subprocess.run(c, cwd=ROOT, env=environment, capture_output=True, text=True, check=False),
                    commands,
                )
            )
        for command, result in zip(commands, done, strict=True):
            print(
                f"$ {' '.join([Path(command[0]).name, *command[1:]])}\n{result.stdout}{result.stderr}",
                end="",
                flush=True,
            )
        good = all(result.returncode == 0 for result in done)
    return name, time.perf_counter() - begun, good


def main(arguments: list[str]) -> int:
    cut = arguments.index("--") if "--" in arguments else len(arguments)
    wanted, extra = arguments[:cut] or list(STEPS), arguments[cut + 1 :]
    unknown = [name for name in wanted if name not in STEPS]
    if unknown:
        print(f"unknown step {unknown[0]!r}: known are {', '.join(STEPS)}", file=sys.stderr)
        return 2
    STEPS["tests"][0] += extra
    # Tests last: their closing line is what a reader looks for.
    results = [run(name, STEPS[name]) for name in wanted]
    print("\nstep    seconds  result")
    for name, seconds, good in results:
        print(f"{name:<7} {seconds:7.1f}  {'ok' if good else 'FAILED'}")
    return 0 if all(good for _, _, good in results) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
