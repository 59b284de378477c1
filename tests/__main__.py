"""Every check of the project, one after the other: `python -m tests [STEP ...] [-- PYTEST ARGUMENTS]`.

Steps: drift, lint, types and tests, which run unless you name some; quick, the tests that take under a minute in all;
coverage, the tests again, measured against the floor in pyproject.toml. A step that fails does not stop the others. The
table at the end shows all results, and the exit code is 1 if any failed. `PYTEST_XDIST_AUTO_NUM_WORKERS` sets how many
processes run the tests.
"""

from __future__ import annotations

import compileall
import os
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).parent.parent
PYTHON = sys.executable
BIN = Path(sysconfig.get_path("scripts"))
PYTEST = [PYTHON, "-m", "pytest", "--numprocesses", "auto", "--dist", "loadscope"]
QUICK = [
    "tests/test_public_names.py",
    "tests/test_portable.py",
    "tests/runtime",
    "tests/golden",
    "tests/operations",
    "tests/xmlrpc",
]

STEPS: dict[str, list[list[str]]] = {
    "drift": [[PYTHON, "-m", "generator", "check"]],
    "lint": [[str(BIN / "ruff"), "check", "."], [str(BIN / "ruff"), "format", "--check", "."]],
    # The two type checkers share nothing but the machine.
    "types": [[str(BIN / "mypy")], [str(BIN / "basedpyright"), "--warnings"]],
    "tests": [PYTEST],
    "quick": [[*PYTEST, "--hypothesis-profile=quick", "-m", "not slow and not redis", *QUICK]],
    "coverage": [[*PYTEST, "--cov", "--cov-report=term", "--ignore=tests/generator", "--ignore=tests/stress"]],
}
DEFAULT = ("drift", "lint", "types", "tests")


def run(name: str, commands: list[list[str]], scratch: Path) -> tuple[str, float, bool]:
    """Runs a step's commands side by side; a single one prints as it goes, several print when they are done."""
    print(f"\n=== {name}", flush=True)
    begun = time.perf_counter()
    # The package is reached as it is installed, whatever the caller's environment says.
    environment = {k: v for k, v in os.environ.items() if k not in ("PYTHONPATH", "PYTHONHOME")}
    if commands[0][: len(PYTEST)] == PYTEST:
        # Tests start hundreds of processes, and where PYTHONDONTWRITEBYTECODE is set each would compile everything.
        for folder in ("overlays", "generated", "generator"):
            compileall.compile_dir(ROOT / folder, quiet=2, workers=0)
        # One more process than cores, since many tests wait for others. The variable is pytest-xdist's own.
        environment.setdefault("PYTEST_XDIST_AUTO_NUM_WORKERS", str((os.cpu_count() or 1) + 1))
        # Two runs side by side share no temporary file, not even one that a child process makes.
        commands = [[*commands[0], f"--basetemp={scratch / 'pytest'}"]]
        environment |= {"TMPDIR": str(scratch), "TEMP": str(scratch), "TMP": str(scratch)}
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
    wanted, extra = arguments[:cut] or list(DEFAULT), arguments[cut + 1 :]
    unknown = [name for name in wanted if name not in STEPS]
    if unknown:
        print(f"unknown step {unknown[0]!r}; choose from {', '.join(STEPS)}", file=sys.stderr)
        return 2
    for name in ("tests", "quick", "coverage"):
        STEPS[name] = [[*STEPS[name][0], *extra]]
    scratch = Path(tempfile.mkdtemp(prefix="keapkit-"))
    # Tests last: their closing line is what you look for.
    results = [run(name, STEPS[name], scratch) for name in wanted]
    print("\nstep      seconds  result")
    for name, seconds, good in results:
        print(f"{name:<9} {seconds:7.1f}  {'ok' if good else 'FAILED'}")
    if all(good for _, _, good in results):
        shutil.rmtree(scratch, ignore_errors=True)
        return 0
    print(f"temporary files of the tests: {scratch}")
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
