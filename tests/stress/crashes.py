"""The two commands that write, killed at random moments, run side by side, on full and on read-only disks."""

from __future__ import annotations

import contextlib
import errno
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any

from generator.errors import InputError
from generator.manifest import verify
from generator.regenerate import PACKAGE, Sources, compare
from tests.stress.documents import _published, _slice
from tests.stress.isolation import command

__all__ = ["Site", "disk_full", "kill_pulls", "kill_regenerates", "read_only", "side_by_side"]

_STEPS = ("open", "os.mkdir", "os.rename", "os.rmdir", "os.remove", "shutil.rmtree", "subprocess.Popen")


class Site:
    """A folder with two editions of a document, and what both commands make of them when nothing happens."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.specs, self.out = folder / "specs", folder / "out"
        (folder / "overlays").mkdir()
        self.editions: dict[str, Path] = {}
        self.pinned: dict[str, dict[str, bytes]] = {}
        self.trees: dict[str, dict[str, bytes]] = {}
        self.seconds: dict[str, float] = {}
        for name, seed in (("old", 1), ("new", 2)):
            path = self.editions[name] = folder / f"keap-v2-2.0.{seed}.json"
            path.write_text(json.dumps(_slice(_published("v2"), random.Random(seed))))
            for what, arguments in (("pull", self.pull(name)), ("regenerate", self.regenerate(name))):
                begun = time.perf_counter()
                code, _, said = command(*arguments)()
                assert code == 0, said
                self.seconds[what] = time.perf_counter() - begun
            self.pinned[name] = contents(self.specs)
            self.trees[name] = contents(self.out / PACKAGE)
            shutil.copytree(self.specs, folder / f"specs-{name}")
            shutil.copytree(self.out / PACKAGE, folder / f"tree-{name}")
        assert self.trees["old"] != self.trees["new"]

    def pull(self, edition: str) -> tuple[str, ...]:
        return "pull", "v2", str(self.editions[edition]), "--specs-dir", str(self.specs)

    def regenerate(self, edition: str, out: Path | None = None) -> tuple[str, ...]:
        """From the pinned edition, as soon as there is one."""
        specs = self.folder / f"specs-{edition}"
        places = ("--specs-dir", str(specs if specs.exists() else self.specs), "--out", str(out or self.out))
        return (
            "regenerate",
            "--without",
            "v1",
            "--without",
            "xmlrpc",
            "--overlays-dir",
            str(self.folder / "overlays"),
            *places,
        )

    def sources(self, edition: str) -> Sources:
        return Sources(self.folder / f"specs-{edition}", self.folder / "overlays", without=frozenset({"v1", "xmlrpc"}))

    def reset(self) -> None:
        """The old edition, and nothing else."""
        for target, name in ((self.specs, "specs-old"), (self.out / PACKAGE, "tree-old")):
            shutil.rmtree(target, ignore_errors=True)
            shutil.copytree(self.folder / name, target)

    def tree(self, out: Path | None = None) -> str:
        """What stands in the output folder: "old", "new", "absent" or "mixture"."""
        found = contents((out or self.out) / PACKAGE)
        if not found:
            return "absent"
        return next((name for name, tree in self.trees.items() if tree == found), "mixture")

    def left_behind(self, out: Path | None = None) -> list[str]:
        """What stands in the output folder beside the package and the lock file."""
        return sorted(p.name for p in (out or self.out).iterdir() if p.name not in (PACKAGE, ".regenerate.lock"))


def contents(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def _start(arguments: tuple[str, ...], at_step: int = 0, before: Callable[[], None] | None = None) -> int:
    """Runs a command in a forked child, which kills itself at a step that touches files; its process id."""
    child = os.fork()
    if child:
        return child
    status = 70
    try:
        left = at_step

        def watch(event: str, _: Any) -> None:
            nonlocal left
            if event in _STEPS:
                left -= 1
                if left == 0:
                    os.kill(os.getpid(), signal.SIGKILL)

        if before is not None:
            before()
        if at_step:
            sys.addaudithook(watch)
        status, _, said = command(*arguments)()
        lines = said.strip().splitlines()
        if status and (not lines or not lines[-1].startswith("error: ") or "Traceback" in said):
            os.write(2, said[-2000:].encode())
            status = 71
    except BaseException as error:
        os.write(2, repr(error).encode())
    finally:
        os._exit(status)


def _killed(arguments: tuple[str, ...], chance: random.Random, seconds: float, steps: int, number: int) -> bool:
    """Runs a command and kills it: by time, or at a step that touches files, every third time one of the last ones."""
    if number % 3:
        child = _start(arguments, at_step=chance.randint(1 if number % 3 == 1 else max(1, steps - 12), steps))
    else:
        child = _start(arguments)
        time.sleep(chance.uniform(0, seconds * 1.1))  # the moment is what is tried here
        os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status)


def _steps(arguments: tuple[str, ...]) -> int:
    """How many steps a command takes that touch files."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        count = 0

        def watch(event: str, _: Any) -> None:
            nonlocal count
            count += event in _STEPS

        sys.addaudithook(watch)
        command(*arguments)()
        os.write(writing, str(count).encode())
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as file:
        count = int(file.read())
    os.waitpid(child, 0)
    return count


def kill_regenerates(site: Site, times: int, until: float) -> tuple[Counter[str], list[str]]:
    """kill -9 at random moments of `regenerate`, each followed by a run that must clean up."""
    chance, counts, failures = random.Random(8), Counter[str](), list[str]()
    site.reset()
    steps = _steps(site.regenerate("new"))
    for number in range(times):
        if time.monotonic() > until:
            break
        site.reset()
        killed = _killed(site.regenerate("new"), chance, site.seconds["regenerate"], steps, number)
        state = site.tree()
        counts["killed" if killed else "was faster"] += 1
        counts[f"{state} tree"] += 1
        if state == "mixture":
            accepted = not compare(site.sources("new"), site.out) or not compare(site.sources("old"), site.out)
            failures.append(f"kill {number}: a mixture{' that check accepts' if accepted else ''}")
        code, _, said = command(*site.regenerate("new"))()
        if code or site.tree() != "new" or site.left_behind():
            failures.append(f"kill {number}: afterwards exit {code}, {site.tree()}, {site.left_behind()} {said[-200:]}")
        else:
            counts["cleaned up"] += 1
    return counts, failures


def kill_pulls(site: Site, times: int, until: float) -> tuple[Counter[str], list[str]]:
    """The same for `pull`; `check` must refuse documents that are not the manifest's."""
    chance, counts, failures = random.Random(9), Counter[str](), list[str]()
    site.reset()
    steps = _steps(site.pull("new"))
    for number in range(times):
        if time.monotonic() > until:
            break
        site.reset()
        killed = _killed(site.pull("new"), chance, site.seconds["pull"], steps, number)
        found = {name: data for name, data in contents(site.specs).items() if not name.startswith(".")}
        state = next((name for name, files in site.pinned.items() if files == found), "mixture")
        counts["killed" if killed else "was faster"] += 1
        counts[f"{state} documents"] += 1
        if state == "mixture":
            code, _, _ = command(
                "check", *site.regenerate("old")[1:-4], "--specs-dir", str(site.specs), "--out", str(site.out)
            )()
            with contextlib.suppress(InputError):
                verify(site.specs)
                code = 0
            if code == 0:
                failures.append(f"kill {number}: a mixture that check accepts")
            counts["mixtures refused"] += code != 0
        code, _, said = command(*site.pull("new"))()
        if code or contents(site.specs) != site.pinned["new"]:
            failures.append(f"kill {number}: afterwards exit {code}, {sorted(contents(site.specs))} {said[-200:]}")
        else:
            counts["cleaned up"] += 1
    return counts, failures


def side_by_side(site: Site, times: int) -> tuple[Counter[str], list[str]]:
    """Two regenerates, and two pulls, at once."""
    counts, failures = Counter[str](), list[str]()
    for number in range(times):
        site.reset()
        both = [_start(site.regenerate(name)) for name in ("old", "new")] + [
            _start(site.pull(n)) for n in ("old", "new")
        ]
        codes = [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in both]
        found = contents(site.specs)
        if any(codes) or site.tree() not in ("old", "new") or site.left_behind() or found not in site.pinned.values():
            failures.append(f"pair {number}: exits {codes}, {site.tree()} tree, {site.left_behind()} left behind")
        counts["two at once"] += 1
    return counts, failures


def disk_full(site: Site) -> tuple[Counter[str], list[str], str]:
    """Both commands on a disk of any size that is too small, to the kilobyte where the disk is a real one."""
    with _small_disk(site.folder) as (disk, how):
        counts, failures = Counter[str](), list[str]()
        for name in ("pull", "regenerate"):
            for percent in (1, 30, 60, 95):
                out, specs = disk / "out", disk / "specs"
                for folder in (out, specs):
                    shutil.rmtree(folder, ignore_errors=True)
                shutil.copytree(site.folder / "tree-old", out / PACKAGE)
                shutil.copytree(site.folder / "specs-old", specs)
                arguments = (
                    site.regenerate("new", out) if name == "regenerate" else (*site.pull("new")[:-1], str(specs))
                )
                wanted = site.trees["new"] if name == "regenerate" else site.pinned["new"]
                with _filled(disk, sum(len(data) for data in wanted.values()) * percent // 100, how) as limit:
                    child = _start(arguments, before=limit)
                    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
                whole = (
                    site.tree(out) == "old"
                    and {n: d for n, d in contents(specs).items() if not n.startswith(".")} == site.pinned["old"]
                )
                if code not in (2, 3) or not whole or site.left_behind(out):
                    failures.append(f"{name} with {percent} %: exit {code}, {site.tree(out)}, {site.left_behind(out)}")
                if command(*arguments)()[0] or (name == "regenerate" and site.tree(out) != "new"):
                    failures.append(f"{name} with {percent} %: no success with more room")
                counts["disk full"] += 1
    return counts, failures, how


@contextlib.contextmanager
def _small_disk(folder: Path) -> Generator[tuple[Path, str]]:
    """A file system of its own where that is allowed; else a folder, and files that may not grow."""
    disk = folder / "disk"
    disk.mkdir()
    if _mounted("-t", "tmpfs", "-o", "size=16m", "tmpfs", str(disk)):
        try:
            yield disk, "a small tmpfs"
        finally:
            subprocess.run(["umount", str(disk)], check=True)
    else:
        yield disk, "RLIMIT_FSIZE, as nothing can be mounted here"


def _mounted(*arguments: str) -> bool:
    """Whether this machine let us mount so: Linux, for root, outside most containers."""
    program = shutil.which("mount") if sys.platform.startswith("linux") else None
    return (
        program is not None and not subprocess.run([program, *arguments], capture_output=True, check=False).returncode
    )


@contextlib.contextmanager
def _filled(disk: Path, room: int, how: str) -> Generator[Callable[[], None]]:
    """Leaves so many bytes; gives what a child has to do before."""
    if "tmpfs" in how:
        filler = disk / "filler"
        free = shutil.disk_usage(disk).free
        filler.write_bytes(b"\0" * max(0, free - room))
        try:
            yield lambda: None
        finally:
            filler.unlink()
    else:

        def limit() -> None:
            import resource  # not on Windows, where nothing calls this

            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (room // 50, room // 50))

        yield limit


def read_only(site: Site) -> tuple[Counter[str], list[str], str]:
    """Both commands where nothing may be written."""
    site.reset()
    counts, failures = Counter[str](), list[str]()
    with _write_protected(site.folder, (site.out, site.specs)) as how:
        for name, arguments in (("regenerate", site.regenerate("new")), ("pull", site.pull("new"))):
            child = _start(arguments)
            code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
            if code != 2 or site.tree() != "old" or contents(site.specs) != site.pinned["old"]:
                failures.append(f"{name}: exit {code}, {site.tree()} tree")
            counts["read-only"] += 1
    return counts, failures, how


@contextlib.contextmanager
def _write_protected(folder: Path, places: tuple[Path, ...]) -> Generator[str]:
    """A read-only mount where that is allowed; modes for those whom they bind; else calls that fail."""
    mounted: list[Path] = []
    for place in places:
        if not _mounted("--bind", str(place), str(place)):
            break
        mounted.append(place)
        if not _mounted("-o", "remount,bind,ro", str(place), str(place)):
            break
    else:
        try:
            yield "read-only bind mounts"
        finally:
            for place in mounted:
                subprocess.run(["umount", str(place)], check=True)
        return
    for place in mounted:
        subprocess.run(["umount", str(place)], check=False)
    if os.getuid() != 0:
        for place in places:
            place.chmod(0o555)
        try:
            yield "modes"
        finally:
            for place in places:
                place.chmod(0o755)
        return
    real = os.mkdir

    def refused(path: Any, *more: Any, **named: Any) -> None:
        if Path(path).resolve().is_relative_to(folder):
            raise OSError(errno.EROFS, os.strerror(errno.EROFS), str(path))
        real(path, *more, **named)

    os.mkdir = refused
    try:
        yield "os.mkdir that fails, as root minds no modes and nothing can be mounted here"
    finally:
        os.mkdir = real
