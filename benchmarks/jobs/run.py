"""One job with one client in a process of its own: `python -m benchmarks.jobs.run JSON`, which prints its figures.

In virtual time the stand-in is inside this process; else `url` leads to a server.
"""

from __future__ import annotations

import dataclasses
import importlib
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from benchmarks.gateway import Limits
from benchmarks.jobs.standin import Sizes, StandIn
from benchmarks.jobs.task import Task, outcome

__all__ = ["Given", "main"]


@dataclasses.dataclass(frozen=True)
class Given:
    """What to run.

    Attributes:
        client: a module here without `with_`, such as `keapkit`.
        job: a function of it.
        sizes: how much there is to do.
        url: the API root; empty for virtual time.
        latency: seconds a call takes, in virtual time.
        limits: what is allowed, in virtual time.
        start: where the wall clock begins, in virtual time.
    """

    client: str
    job: str
    sizes: Sizes
    url: str = ""
    latency: float = 0.0
    limits: Limits | None = None
    start: float | None = None

    def text(self) -> str:
        """As `from_text` reads it."""
        return json.dumps(dataclasses.asdict(self))

    @classmethod
    def from_text(cls, text: str) -> Given:
        """Read what `text` made."""
        given: dict[str, Any] = json.loads(text)
        limits = given.pop("limits")
        sizes = Sizes(**given.pop("sizes"))
        return cls(
            **given, sizes=sizes, limits=Limits(**{**limits, "window": tuple(limits["window"])}) if limits else None
        )


def _peak() -> float:
    """The most memory that this process has had, in MB."""
    try:
        lines = Path("/proc/self/status").read_text().splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) / 1024
    except OSError:
        import resource

        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (2**20 if sys.platform == "darwin" else 2**10)


_PREPARED = ("nightly",)
"""The jobs that go on from where an earlier one ended: `prepare_...` of each client."""


def _prepare(given: Given, folder: Path) -> None:
    """In a process of its own, as the night before was: what it imported and opened is not there for the job."""
    before = dataclasses.replace(given, job=f"prepare_{given.job}", latency=0.0, limits=None, start=None)
    command = [sys.executable, "-W", "ignore", "-m", "benchmarks.jobs.run", before.text(), str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{before.client}.{before.job} failed:\n{done.stderr[-3000:]}")


def _queued() -> float:
    """Seconds for which this thread could have run and had no processor: Linux tells it, elsewhere it is 0."""
    try:
        return int(Path("/proc/thread-self/schedstat").read_text().split()[1]) / 1e9
    except (OSError, IndexError):
        return 0.0


def run(given: Given, folder: Path) -> dict[str, Any]:
    """Run it; what it did to the server is in the figures only in virtual time."""
    if given.job in _PREPARED:
        _prepare(given, folder)
    standin: StandIn | None = None
    if not given.url:
        from benchmarks.jobs import virtual

        standin = StandIn(given.sizes, given.limits)
        virtual.install(standin, given.latency, given.start)
        virtual.forbid_network()
    task = Task(given.url or "http://127.0.0.1:9/crm", folder, given.sizes)
    if "uploads" in given.job:
        task.make_files()
    module = importlib.import_module(f"benchmarks.jobs.with_{given.client}")
    getattr(module, "imports", lambda: None)()
    if standin is not None:
        standin.begin()
    else:
        import urllib.request

        urllib.request.urlopen(f"{given.url.removesuffix('/crm')}/begin").close()
    begun, cpu, queued = time.perf_counter(), time.process_time(), _queued()
    before = 0.0 if standin is None else standin.cpu
    getattr(module, given.job)(task)
    seconds, used = time.perf_counter() - begun, time.process_time() - cpu
    found: dict[str, Any] = {"seconds": seconds, "cpu": used, "peak": _peak(), "queued": _queued() - queued}
    if standin is not None:
        found["cpu"] -= standin.cpu - before
        found["tally"] = dataclasses.asdict(standin.tally())
    return found | outcome(task)


def main() -> None:
    """Run what the first argument says, in the folder that the second one names, or in a new one."""
    given, *folders = sys.argv[1:]
    with tempfile.TemporaryDirectory() as folder:
        print(json.dumps(run(Given.from_text(given), Path(*folders or [folder]))))


if __name__ == "__main__":
    main()
