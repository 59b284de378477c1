"""A run: ask what is worth most until the budget, the account's quota, or the user ends it."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final

from keap_api.extend import is_loopback
from keapkit._client import Keap
from keapkit.errors import ValidationError

from ._access import queue_access, queue_errors
from ._context import Context
from ._facts import queue_facts
from ._files import queue_files
from ._findings import Findings
from ._lists import queue_lists
from ._probes import Queue, Rank, single_reads
from ._report import Report, make_report
from ._wire import StopRun, Wire
from ._write import CALLS, Writes
from ._xmlrpc import queue_xmlrpc

if TYPE_CHECKING:
    from ._documents import Described

__all__ = ["DEFAULT_BUDGET", "Examination", "examine"]

DEFAULT_BUDGET: Final = 150
_PACE: Final = 0.25
#: Progress: the number of this call, the most there may be, its kind, and the operation.
Progress = Callable[[int, int, str, str], None]


class Examination:
    """One examination of the account of a client, read-only unless `prefix` is given.

    Args:
        keap: the client; its credential, rate limits, and connections are used. It stays open.
        budget: calls at most, at least 1.
        pace: seconds between two calls; None takes a quarter of a second, and none on loopback addresses.
        on_progress: is called before each call with its number, the budget, the kind of call, and the operation.
        sleep: what waits between calls.
        prefix: if given, the run also makes records whose names begin with it, changes and reads them, and deletes them
            again, with the last 40 calls of the budget. For accounts made for tests only.
        hook_url: with `prefix`, a public https address that answers Keap's handshake for REST hooks.

    Raises:
        ValidationError: an argument is not usable.
    """

    def __init__(
        self,
        keap: Keap,
        *,
        budget: int = DEFAULT_BUDGET,
        pace: float | None = None,
        on_progress: Progress | None = None,
        sleep: Callable[[float], None] = time.sleep,
        prefix: str | None = None,
        hook_url: str | None = None,
    ) -> None:
        if type(budget) is not int or budget < 1:
            raise ValidationError(f"expected a number of calls from 1, got {budget!r}", path="budget")
        if pace is not None and not 0 <= pace <= 60:
            raise ValidationError(f"expected seconds from 0 to 60, got {pace!r}", path="pace")
        if not isinstance(keap, Keap):
            raise ValidationError(f"expected a Keap, got {type(keap).__name__}", path="keap")
        if pace is None:
            pace = 0.0 if is_loopback(keap.base_url.host) else _PACE
        self._doing = ("credential", "")
        self._on_progress = on_progress
        self._wire = Wire(keap, budget, pace, sleep=sleep, on_call=self._tell)
        self._context = Context(self._wire, Findings(), Queue())
        self._writes = None if prefix is None else Writes(self._context, prefix, hook_url)
        if self._writes is not None and budget <= CALLS:
            raise ValidationError(f"writing takes up to {CALLS} calls; expected more, got {budget}", path="budget")
        self._stopped = "interrupted"
        self._seconds = 0.0
        self._fill()

    def run(self) -> Report:
        """Ask until nothing is left to ask, or the budget or quota is used up.

        Raises:
            KeyboardInterrupt: the user interrupted; `report` has what was seen until then.
        """
        begun = time.monotonic()
        try:
            stopped = self._ask()
            if self._writes is not None and stopped in ("done", "budget"):
                stopped = self._write(self._writes) or stopped
            self._stopped = stopped
        finally:
            self._seconds = max(0.0, time.monotonic() - begun - self._wire.waited)
            self._wire.close()
        return self.report()

    @property
    def left(self) -> list[tuple[str, str]]:
        """What a run with `prefix` made and could not delete: kinds, such as `contact`, and ids. Not in the report."""
        return [] if self._writes is None else self._writes.left

    def report(self) -> Report:
        """The report of what was seen so far."""
        return make_report(self._context, self._stopped, self._seconds)

    def _ask(self) -> str:
        context = self._context
        reserved = 0 if self._writes is None else CALLS
        while (probe := context.queue.take()) is not None:
            if self._wire.left <= reserved:
                context.queue.add(probe.rank, probe.kind, probe.operation, probe.run)
                return "budget"
            self._doing = (probe.kind, probe.operation)
            before = self._wire.used
            try:
                probe.run()
            except StopRun as stop:
                return stop.reason
            finally:
                context.calls[probe.kind] = context.calls.get(probe.kind, 0) + self._wire.used - before
        return "done"

    def _write(self, writes: Writes) -> str | None:
        self._doing = ("write", "")
        try:
            writes.run()
        except StopRun as stop:
            return stop.reason
        return None

    def _tell(self, number: int) -> None:
        if self._on_progress is not None:
            self._on_progress(number, self._wire.budget, *self._doing)

    def _fill(self) -> None:
        context = self._context
        queue_access(context)
        queue_lists(context)
        queue_errors(context)
        queue_files(context)
        queue_facts(context)
        queue_xmlrpc(context)
        for described in single_reads():
            if not described.path.endswith("/oauth/connect/userinfo"):
                context.queue.add(Rank.READ, "read", described.name, partial(self._read, described))

    def _read(self, described: Described) -> None:
        self._context.read(described, "read", described.path)


def examine(
    keap: Keap,
    *,
    budget: int = DEFAULT_BUDGET,
    pace: float | None = None,
    on_progress: Progress | None = None,
    sleep: Callable[[float], None] = time.sleep,
) -> Report:
    """Find out, with reading calls only, what is true on an account; see `Examination` for the arguments.

    Returns:
        A report that gives nothing of the account away. After an interrupt (`KeyboardInterrupt`) it has what was seen
        until then, and `report.stopped` is `"interrupted"`.

    Raises:
        ValidationError: `budget` or `pace` is not a usable number.
    """
    examination = Examination(keap, budget=budget, pace=pace, on_progress=on_progress, sleep=sleep)
    try:
        return examination.run()
    except KeyboardInterrupt:
        return examination.report()
