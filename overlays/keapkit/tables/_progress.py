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
        problem: what went wrong.
    """

    resource: str
    phase: Phase
    rows: int = 0
    calls: int = 0
    seconds: float = 0.0
    quota: float | None = None
    problem: str = ""

    def to_dict(self) -> dict[str, Any]:
        """Return the step as JSON has it."""
        made = {key: value for key, value in asdict(self).items() if value not in (None, "")}
        return {**made, "seconds": round(self.seconds, 2)}


OnProgress: TypeAlias = "Callable[[Progress], None]"


@dataclass
class Tally:
    """Counts a run and tells `on_progress`."""

    on_progress: OnProgress | None = None
    started: float = field(default_factory=time.monotonic)
    calls: dict[str, int] = field(default_factory=dict)
    rows: dict[str, int] = field(default_factory=dict)
    quota: float | None = None

    @property
    def seconds(self) -> float:
        """Seconds since the run began."""
        return time.monotonic() - self.started

    def say(self, resource: str, phase: Phase, problem: str = "") -> None:
        """Tell what happened."""
        if self.on_progress is not None:
            rows, calls = self.rows.get(resource, 0), self.calls.get(resource, 0)
            self.on_progress(Progress(resource, phase, rows, calls, self.seconds, self.quota, problem))
