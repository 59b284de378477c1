"""Builds the wheel and the source distribution, checks them, and calls them where nothing else is installed.

    python -m tests.release                 build into dist/, check, install, call
    python -m tests.release --only-install  check and call what is in dist/ already
    python -m tests.release --tag v1.2.3    also refuse a version, changelog or metadata that do not fit the tag

Building and checking need `requirements/release.txt`; `make dist` installs it. Exit codes: 0 fit for release, 1 not
fit, 2 bad usage.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
import venv
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DIST = ROOT / "dist"
SMOKE = ROOT / "tests" / "release" / "smoke.py"


class NotFitError(Exception):
    """What keeps this tree from being released, in one line."""


def run(*command: str | Path, cwd: Path = ROOT) -> None:
    """Runs a command without the variables that would make our sources importable; its output goes to the terminal."""
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in ("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV") and not name.startswith("KEAP")
    }
    words = [str(word) for word in command]
    print("$", " ".join(Path(word).name if Path(word).is_absolute() else word for word in words), flush=True)
    if subprocess.run(words, cwd=cwd, env=environment, check=False).returncode:
        raise NotFitError(f"failed: {' '.join(words)}")


def build(folder: Path) -> None:
    """The source distribution from the tree, and the wheel from the source distribution."""
    shutil.rmtree(folder, ignore_errors=True)
    run(sys.executable, "-m", "build", "--outdir", folder)


def artifacts(folder: Path) -> tuple[Path, Path]:
    wheels, sources = sorted(folder.glob("*.whl")), sorted(folder.glob("*.tar.gz"))
    if len(wheels) != 1 or len(sources) != 1:
        raise NotFitError(
            f"{folder} must hold one wheel and one source distribution, found {len(wheels)} and {len(sources)}"
        )
    return wheels[0], sources[0]


def environment(folder: Path, requirement: str) -> Path:
    """The interpreter of a new environment with nothing but `requirement` and what it depends on."""
    venv.create(folder, with_pip=True, symlinks=os.name != "nt")
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    run(python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", requirement)
    return python


def install_and_call(wheel: Path, source: Path) -> None:
    """A call with each of the two, then the command and the example with the extras they need."""
    with tempfile.TemporaryDirectory(prefix="keapkit-") as name:
        # Not under the repository, whose folders would be importable from the current directory.
        home = Path(name)
        for artifact in (wheel, source):
            python = environment(home / artifact.suffix.lstrip("."), str(artifact))
            run(python, "-W", "error", SMOKE, cwd=home)
        python = environment(home / "extras", f"{wheel}[cli,sandbox]")
        run(python, "-m", "keapkit", "--help", cwd=home)
        run(python, ROOT / "examples" / "month_end.py", cwd=home)


def check_tag(tag: str, root: Path = ROOT) -> None:
    """Refuses a tag that the version, the changelog or the project's metadata disagree with."""
    found = re.search(r'"(.+)"', (root / "overlays" / "keapkit" / "_version.py").read_text("utf-8"))
    version = found[1] if found else "none"
    if tag != f"v{version}":
        raise NotFitError(f"the tag is {tag}, but overlays/keapkit/_version.py says {version}")
    if not re.search(rf"^## {re.escape(version)}\b", (root / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE):
        raise NotFitError(f'CHANGELOG.md has no section "## {version}": rename "Unreleased"')
    urls = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["project"].get("urls", {})
    missing = {"Repository", "Changelog", "Issues"} - urls.keys()
    if missing:
        raise NotFitError(f"[project.urls] in pyproject.toml lacks {', '.join(sorted(missing))}")


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.release", description="Build and check a release.")
    parser.add_argument("--only-install", action="store_true", help="check and call what is in dist/ already")
    parser.add_argument("--tag", help="the tag being released, as in v1.2.3")
    parser.add_argument("--dist", type=Path, default=DIST, help="the folder of the two files (default: dist)")
    options = parser.parse_args(arguments)
    try:
        if options.tag:
            check_tag(options.tag)
        if not options.only_install:
            build(options.dist)
        wheel, source = artifacts(options.dist.resolve())
        if not options.only_install:
            run(sys.executable, "-m", "twine", "check", "--strict", wheel, source)
        install_and_call(wheel, source)
    except NotFitError as error:
        print(f"not fit for release: {error}", file=sys.stderr)
        return 1
    print(f"fit for release: {wheel.name}, {source.name}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
