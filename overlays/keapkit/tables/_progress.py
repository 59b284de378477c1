"""What a run says about itself while it works."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from typing import Any, Literal, TypeAlias

__all__ = ["OnProgress", "Progress", "Tally"]

Phase: TypeAlias = Literal["fetch", "load", "write", "done", "failed"]


@dataclass(frozen=True)
class Progress:
    """One step of a run.

    Attributes:
        resource: its name.
        phase: `fetch` a page has come, `load` rows are in the destination, `write` a file is being written, `done`, or
            `failed`.
        rows: rows of the resource so far, in this run.
        calls: calls of the resource so far, in this run.
        seconds: since the run began.
        quota: the share of the day's quota that is used, from 0 to 1; None if it is not known.
        total: how many records the list has, while it is being read; None if it is not known.
        left: seconds until the list is read, by the rows so far; None if it is not known.
        problem: what went wrong.
    """

    resource: str
    phase: Phase
    rows: int = 0
    calls: int = 0
    seconds: float = 0.0
    quota: float | None = None
    total: int | None = None
    left: float | None = None
    problem: str = ""

    def to_dict(self) -> dict[str, Any]:
        """Return the step as JSON has it."""
        made = {key: value for key, value in asdict(self).items() if value not in (None, "")}
        made["seconds"] = round(self.seconds, 2)
        if self.left is not None:
            made["left"] = round(self.left, 1)
        return made


OnProgress: TypeAlias = "Callable[[Progress], None]"


@dataclass
class Tally:
    """Counts a run and tells `on_progress`."""

    on_progress: OnProgress | None = None
    started: float = field(default_factory=time.monotonic)
    calls: dict[str, int] = field(default_factory=dict)
    rows: dict[str, int] = field(default_factory=dict)
    totals: dict[str, int] = field(default_factory=dict)
    quota: float | None = None
    _first: dict[str, tuple[float, int]] = field(default_factory=dict)

    @property
    def seconds(self) -> float:
        """Seconds since the run began."""
        return time.monotonic() - self.started

    def say(self, resource: str, phase: Phase, problem: str = "") -> None:
        """Tell what happened."""
        if self.on_progress is not None:
            rows, calls = self.rows.get(resource, 0), self.calls.get(resource, 0)
            seconds = self.seconds
            total = self.totals.get(resource) if phase == "fetch" else None
            left = None if total is None else self._left(resource, rows, total, seconds)
            self.on_progress(Progress(resource, phase, rows, calls, seconds, self.quota, total, left, problem))

    def _left(self, resource: str, rows: int, total: int, seconds: float) -> float | None:
        """Seconds until a list is read, at the rate since the first page of this run."""
        begun, before = self._first.setdefault(resource, (seconds, rows))
        if rows <= before or seconds <= begun:
            return None
        return max(total - rows, 0) * (seconds - begun) / (rows - before)
