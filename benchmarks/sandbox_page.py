"""What it costs the sandbox's API that somebody looks at its page.

GETs at 300 a second on one connection, with the page open and closed in turns, each compared with its neighbor, because
other work on a machine is louder than the page. The page is open in two ways: in a process that reads what a browser
would read, which shows what the sandbox itself spends, and in Chromium, which also takes a share of the processors.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import NamedTuple

import httpx

from benchmarks.measure import Row

__all__ = ["rows"]

_RATE, _MOST_SLOWER, _SETTLE = 300, 0.05, 0.5
_RECORDS = "records?collection=contacts&tenant=sandbox.infusionsoft.com"
_FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"]

Watching = Callable[[], AbstractContextManager[None]]
"""Opens the page, and closes it at the end of the block."""


class Turn(NamedTuple):
    """One turn, in seconds: the median and the mean time of a call, and what the server's processor spent on each."""

    median: float
    mean: float
    cpu: float


def _turn(client: httpx.Client, root: str, process: int, headers: dict[str, str], seconds: float) -> Turn:
    count = int(_RATE * seconds)
    times, spent, begun = [], _processor(process), time.perf_counter()
    for number in range(count):
        time.sleep(max(0.0, begun + number / _RATE - time.perf_counter()))
        sent = time.perf_counter()
        client.get(f"{root}/rest/v2/contacts/{number % 40 + 1}", headers=headers).raise_for_status()
        times.append(time.perf_counter() - sent)
    return Turn(statistics.median(times), statistics.mean(times), (_processor(process) - spent) / count)


def _processor(process: int) -> float:
    """Processor seconds of the server; 0 where the system does not say."""
    try:
        spent = Path(f"/proc/{process}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[11:13]
    except OSError:
        return 0.0
    return sum(map(int, spent)) / os.sysconf("SC_CLK_TCK")


@contextlib.contextmanager
def _reader(base: str) -> Iterator[None]:
    command = [sys.executable, "-m", "benchmarks.sandbox_page", base]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout is not None
        if process.stdout.readline() != "following\n":
            raise RuntimeError("the reader of the page's events did not start")
        yield
        if process.poll() is not None:
            raise RuntimeError("the reader of the page's events has ended")
    finally:
        process.kill()
        process.communicate()


def _follow(base: str) -> None:
    """Read what the page reads: the page, its events, and the records when they changed."""
    with httpx.Client(timeout=60) as client:
        client.get(base).raise_for_status()
        client.get(f"{base}_sandbox/{_RECORDS}").raise_for_status()
        with client.stream("GET", f"{base}_sandbox/events") as events:
            print("following", flush=True)
            for line in events.iter_lines():
                if line == "event: records":
                    client.get(f"{base}_sandbox/{_RECORDS}").raise_for_status()


@contextlib.contextmanager
def _chromium(base: str) -> Iterator[Watching | None]:
    """A browser that is there all the time, with an empty page while the sandbox's is closed; None without one."""
    program = os.environ.get("KEAPKIT_CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
    try:
        from playwright.sync_api import expect, sync_playwright
    except ImportError:
        program = None
    if program is None:
        yield None
        return
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=_FLAGS)
        page = browser.new_page()

        @contextlib.contextmanager
        def opened() -> Iterator[None]:
            page.goto(base)
            expect(page.locator("#live")).to_have_text("live")
            before = page.locator("#request-rows button").first.inner_text()
            yield
            expect(page.locator("#request-rows button").first).not_to_have_text(before)
            page.goto("about:blank")

        yield opened
        browser.close()


def _compared(watching: Watching, turn: Callable[[], Turn], rounds: int) -> tuple[list[Turn], list[Turn]]:
    """The turns with the page closed and open, by turns the one and the other first."""
    closed: list[Turn] = []
    opened: list[Turn] = []
    for number in range(rounds):
        for is_open in (number % 2 == 1, number % 2 == 0):
            with watching() if is_open else contextlib.nullcontext():
                time.sleep(_SETTLE)
                (opened if is_open else closed).append(turn())
    return closed, opened


def rows(
    client: httpx.Client, root: str, process: int, headers: dict[str, str], *, rounds: int, seconds: float
) -> Iterator[Row]:
    """How much slower calls are while the page is open.

    Args:
        client: its one connection makes the calls.
        root: the server's API root.
        process: the server's process id.
        headers: those that sign a call.
        rounds: turns with the page open, and as many with it closed.
        seconds: how long a turn takes.
    """
    base = root.removesuffix("crm")

    def turn() -> Turn:
        return _turn(client, root, process, headers, seconds)

    turn()  # so that no first call is measured
    with _chromium(base) as chromium:
        yield from _rows("in another process", *_compared(lambda: _reader(base), turn, rounds))
        if chromium is not None:
            yield from _rows("in Chromium", *_compared(chromium, turn, rounds))


def _rows(where: str, closed: list[Turn], opened: list[Turn]) -> Iterator[Row]:
    measure = f"sandbox: {_RATE} GETs/s slower with the page open {where}"
    for name, at in (("median", 0), ("mean", 1)):
        slower = statistics.median(two[at] / one[at] for one, two in zip(closed, opened, strict=True)) - 1
        one, two = (statistics.median(turn[at] for turn in turns) for turns in (closed, opened))
        yield Row.at_most(f"{measure}, {name}", _ms(two), _ms(one), slower, _MOST_SLOWER, "")
    # The system counts in steps of 10 ms: sums are exact enough, single turns are not.
    one, two = (sum(turn.cpu for turn in turns) / len(turns) for turns in (closed, opened))
    if one:
        yield Row.at_most(f"{measure}, server's processor", _ms(two), _ms(one), two / one - 1, _MOST_SLOWER, "")


def _ms(seconds: float) -> str:
    return f"{seconds * 1000:.2f} ms"


if __name__ == "__main__":
    _follow(sys.argv[1])
