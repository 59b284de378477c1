"""Progress for people: a table that moves on a terminal, plain lines elsewhere."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import TYPE_CHECKING, TextIO

from ._words import counted, duration, sentence

if TYPE_CHECKING:
    from rich.table import Table

    from ._progress import Progress

__all__ = ["display"]

# Seconds between plain lines about the same resource.
_QUIET = 5.0


@contextmanager
def display(stream: TextIO) -> Generator[Callable[[Progress], None]]:
    """Give what shows progress on a stream."""
    if not stream.isatty():
        yield _Lines(stream)
        return
    from rich.console import Console
    from rich.live import Live

    console = Console(file=stream)
    board = _Board()
    with Live(board.table(), console=console, refresh_per_second=4, transient=False) as live:

        def show(step: Progress) -> None:
            board.add(step)
            live.update(board.table())

        yield show


class _Lines:
    """A line for what begins and ends, and now and then one between."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._said: dict[str, float] = {}

    def __call__(self, step: Progress) -> None:
        now = time.monotonic()
        is_news = step.phase in ("done", "failed") or step.problem
        if not is_news and now - self._said.get(step.resource, 0.0) < _QUIET:
            return
        self._said[step.resource] = now
        self._stream.write(f"{_line(step)}\n")
        self._stream.flush()


def _line(step: Progress) -> str:
    parts = [f"{step.resource}: {_WORDS[step.phase]}", counted(step.rows, "row"), counted(step.calls, "call")]
    if step.left is not None and step.phase == "fetch":
        parts.append(f"about {duration(step.left)} left")
    if step.quota is not None:
        parts.append(f"{step.quota:.1%} of today's quota used")
    if step.problem:
        parts.append(step.problem)
    return sentence(", ".join(parts))


_WORDS = {"fetch": "reading", "load": "loading", "write": "writing", "done": "done", "failed": "failed"}


class _Board:
    """The last step of each resource."""

    def __init__(self) -> None:
        self._steps: dict[str, Progress] = {}
        self._first: dict[str, float] = {}

    def add(self, step: Progress) -> None:
        self._first.setdefault(step.resource, step.seconds)
        self._steps[step.resource] = step

    def table(self) -> Table:
        from rich.table import Table

        quota = max((step.quota for step in self._steps.values() if step.quota is not None), default=None)
        title = None if quota is None else f"{quota:.1%} of today's quota used"
        table = Table(box=None, pad_edge=False, caption=title, caption_justify="left")
        for name in ("resource", "", "rows", "rows/s", "calls", "left"):
            table.add_column(name, justify="left" if name in ("resource", "") else "right")
        for name, step in self._steps.items():
            took = step.seconds - self._first[name]
            rate = f"{step.rows / took:,.0f}" if took > 0.5 and step.phase in ("fetch", "load") else ""
            color = {"done": "green", "failed": "red"}.get(step.phase, "")
            what = f"[{color}]{_WORDS[step.phase]}[/]" if color else _WORDS[step.phase]
            left = duration(step.left) if step.left is not None and step.phase in ("fetch", "load") else ""
            table.add_row(name, what, f"{step.rows:,}", rate, f"{step.calls:,}", left)
        return table
