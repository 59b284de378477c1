"""`replay --update`: takes every document of a folder through `update` in a scratch repository, without tests."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.diff import Report
from generator.errors import DifferenceError, GeneratorError, InputError, NetworkError, StaleError
from generator.pin import Kind
from generator.pull import PullRequest
from generator.regenerate import Sources, compare
from generator.replay import ReplayResult, read_folder
from generator.update import update

__all__ = ["UpdateResult", "replay_updates"]

_COPIED = ("generator", "specs", "overlays", "generated", "examples", "tests/names.tsv")
_FILES = ("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "pyproject.toml")
_KINDS: dict[type[GeneratorError], str] = {
    InputError: "bad input",
    StaleError: "lost",
    DifferenceError: "drift",
    NetworkError: "network",
}


@dataclass(slots=True)
class UpdateResult:
    """What `update` made of one document; `kind` is the kind of failure, "" if there was none."""

    name: str
    kind: str = ""
    error: str = ""
    stale: int = 0
    breaking: int = 0
    other: int = 0
    seconds: float = 0.0


def replay_updates(
    folder: Path, root: Path, progress: Callable[[str], None] = lambda _: None
) -> Iterator[UpdateResult]:
    """Updates a scratch copy of the repository at `root` to each document of `folder` in turn, by API and release.

    Overlay actions and references that do not fit a document are counted. After each update, `check` must find nothing.

    Raises:
        InputError: the folder holds no documents.
    """
    with tempfile.TemporaryDirectory() as place:
        scratch = Path(place) / "repository"
        _copy(root, scratch)
        for version in read_folder(folder):
            if isinstance(version, ReplayResult):
                yield UpdateResult(version.name, "bad input", version.error)
                continue
            progress(version.label)
            result = UpdateResult(version.label)
            started = time.perf_counter()
            try:
                _update(scratch, {version.kind: PullRequest(str(folder / version.label))}, result)
            except GeneratorError as error:
                result.kind, result.error = _KINDS.get(type(error), "failure"), str(error)
            except Exception as error:  # a crash of ours is a result, too
                result.kind, result.error = "crash", f"{type(error).__name__}: {error}"
            if result.kind:
                _git(scratch, "reset", "-q", "--hard")
                _git(scratch, "clean", "-qfd")
            else:
                _git(scratch, "add", "-A")
                _git(scratch, "commit", "-qm", version.label, "--allow-empty")
            result.seconds = time.perf_counter() - started
            yield result


def _update(scratch: Path, requests: Mapping[Kind, PullRequest], result: UpdateResult) -> None:
    notes: list[str] = []

    def report(found: Report) -> None:
        result.breaking = len(found.breaking)
        result.other = len(found.changes) - len(found.breaking)

    update(scratch, requests, notes.append, report, run_tests=False, allow_stale=True)
    result.stale = sum(note.startswith("note: stale: ") for note in notes)
    sources = Sources(scratch / "specs", scratch / "overlays" / "openapi", allow_stale=True, repository=scratch)
    if left := compare(sources, scratch / "generated"):
        raise DifferenceError(f"{len(left)} files differ after the update, {left[0].path} first")


def _copy(root: Path, scratch: Path) -> None:
    ignored = shutil.ignore_patterns("__pycache__")
    for name in _COPIED:
        source, target = root / name, scratch / name
        target.parent.mkdir(parents=True, exist_ok=True)
        if source.is_dir():
            shutil.copytree(source, target, ignore=ignored)
        elif source.is_file():
            shutil.copy(source, target)
    for name in _FILES:
        if (root / name).is_file():
            shutil.copy(root / name, scratch / name)
    _git(scratch, "init", "-q")
    _git(scratch, "add", "-A")
    _git(scratch, "commit", "-qm", "as it is")


def _git(folder: Path, *arguments: str) -> None:
    identity = ("-c", "user.name=replay", "-c", "user.email=replay@example.com", "-c", "commit.gpgsign=false")
    command = ["git", *identity, "-c", "core.autocrlf=false", *arguments]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode:
        raise GeneratorError(f"git {arguments[0]}: {done.stderr.strip()[:300]}")
