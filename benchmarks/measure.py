"""How everything here is measured: whole processes and loops in turns with their peer, medians, ratios."""

from __future__ import annotations

import compileall
import gc
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

__all__ = [
    "BASE_INSTALL",
    "ROOT",
    "Row",
    "apart",
    "compiled",
    "in_turns",
    "loop",
    "process",
    "process_in_turns",
    "run_code",
]

ROOT = Path(__file__).parent.parent


@dataclass(frozen=True, slots=True)
class Row:
    """One measure: our figure, the peer's, what is compared, and the target.

    Attributes:
        note: why the target is missed, if that is known.
    """

    measure: str
    ours: str
    peer: str
    figure: float
    target: str
    good: bool
    note: str = ""

    @classmethod
    def at_most(
        cls, measure: str, ours: str, peer: str, figure: float, limit: float, unit: str = "x", note: str = ""
    ) -> Row:
        """A figure that must not exceed its limit."""
        good = figure <= limit
        return cls(measure, ours, peer, figure, f"<= {limit:g}{unit}", good, "" if good else note)

    @classmethod
    def at_least(
        cls, measure: str, ours: str, peer: str, figure: float, limit: float, unit: str = "x", note: str = ""
    ) -> Row:
        """A figure that must reach its limit."""
        good = figure >= limit
        return cls(measure, ours, peer, figure, f">= {limit:g}{unit}", good, "" if good else note)


def compiled(root: Path = ROOT) -> None:
    """Write byte code for keapkit, as pip did for the peers when it installed them."""
    for folder in ("overlays/keapkit", "generated/keap_api", "generator", "benchmarks"):
        compileall.compile_dir(root / folder, quiet=1)


def in_turns(calls: dict[str, Callable[[], object]], rounds: int = 15) -> dict[str, float]:
    """The median processor seconds of each call, in turns, so that drift hits all alike."""
    for call in calls.values():
        call()
    found: dict[str, list[float]] = {name: [] for name in calls}
    for _ in range(rounds):
        for name, call in calls.items():
            gc.collect()
            begun = time.process_time()
            call()
            found[name].append(time.process_time() - begun)
    return {name: statistics.median(times) for name, times in found.items()}


BASE_INSTALL = "import sys; sys.modules.update(click=None, rich=None, trio=None, h2=None)"
"""httpx imports its command line where click and rich are, and httpcore imports trio and h2. Development brings them, a
plain install does not."""


_PEAK = """
import os, resource, sys
if os.path.exists("/proc/self/status"):
    peak = next(int(line.split()[1]) * 1024 for line in open("/proc/self/status") if line.startswith("VmHWM"))
else:
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)
print(peak / 1e6)
"""


def process(code: str) -> tuple[float, float]:
    """Runs Python code in a process of its own: (wall seconds, peak memory in MB)."""
    # The process tells its own peak: what the system accounts to a child includes the parent's before exec.
    code = f"{BASE_INSTALL}\n{code}\n{_PEAK}"
    begun = time.perf_counter()
    printed = run_code(code)
    return time.perf_counter() - begun, float(printed)


def process_in_turns(codes: dict[str, str], rounds: int = 9) -> dict[str, tuple[float, float]]:
    """The medians of `process` for each code, in turns."""
    for code in codes.values():
        process(code)
    found: dict[str, list[tuple[float, float]]] = {name: [] for name in codes}
    for _ in range(rounds):
        for name, code in codes.items():
            found[name].append(process(code))
    return {
        name: (statistics.median(s for s, _ in runs), statistics.median(m for _, m in runs))
        for name, runs in found.items()
    }


_LOOP = """
import statistics, time
{setup}
times = []
for _ in range({calls} + 1):
    begun = time.process_time()
    {call}
    times.append(time.process_time() - begun)
print({of}(times[1:]))
"""


def loop(setup: str, call: str, calls: int, of: str = "statistics.fmean") -> str:
    """Code that prints the processor seconds of a call: the mean, or what `of` makes of them all.

    The mean, because some calls pay for the garbage of all: a median has either all of that or none.
    """
    return _LOOP.format(setup=setup, call=call, calls=calls, of=of)


def run_code(code: str, root: Path = ROOT, env: Mapping[str, str] | None = None) -> str:
    """What Python code prints in a process of its own.

    Raises:
        RuntimeError: it failed; with what it wrote to its standard error.
    """
    done = subprocess.run([sys.executable, "-c", code], cwd=root, env=env, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"a measurement failed:\n{done.stderr[-2000:]}")
    return done.stdout


def apart(codes: dict[str, tuple[str, str]], rounds: int = 5, calls: int = 9) -> dict[str, float]:
    """The processor seconds of each (set-up, call), means of processes of their own, in turns; the medians of those.

    Apart, because Python's garbage collector makes a call the slower the more the process holds.
    """
    found: dict[str, list[float]] = {name: [] for name in codes}
    for _ in range(rounds):
        for name, (setup, call) in codes.items():
            found[name].append(float(run_code(loop(setup, call, calls))))
    return {name: statistics.median(times) for name, times in found.items()}
