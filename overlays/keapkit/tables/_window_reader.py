"""Reading a list's windows at the same time, in threads that all walks share."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from keapkit.errors import BadRequestError, NotFoundError, PaginationError

from ._windows import MisfitPageError, OpenEnd, Window, Windows

if TYPE_CHECKING:
    from keap_api.extend import Page

    from ._spool import Spool, Walk

    Call = Callable[[Mapping[str, Any]], tuple[Page[Any], bytes]]

__all__ = ["WindowReader"]


class WindowReader:
    """Reads what a walk's windows have, with as many threads as there is work and room for.

    Args:
        walk: the walk.
        field: the filter's field that takes ranges of ids.
        spool: where pages go.
        stop: set when the run is to end.
        helpers: the threads that all walks may have besides their own.
        call: makes a call with these arguments.
        on_stored: called after each page.
    """

    def __init__(
        self,
        walk: Walk,
        field: str,
        spool: Spool,
        stop: threading.Event,
        helpers: threading.Semaphore,
        *,
        call: Call,
        on_stored: Callable[[Walk], None],
    ) -> None:
        assert walk.position is not None
        self._windows = Windows(walk.position)
        self._walk = walk
        self._field = field
        self._spool = spool
        self._stop = stop
        self._helpers = helpers
        self._call = call
        self._on_stored = on_stored
        self._changed = threading.Condition()
        self._helping = 0
        self._error: BaseException | None = None

    def run(self) -> None:
        """Read until nothing is left, the run stops, or the server turns out not to do windows.

        In the last case the walk goes on from its first page's token.

        Raises:
            KeapError: a call failed; what came before is in the spool.
        """
        while True:
            self._work()
            with self._changed:
                with self._windows.lock:
                    has_more = self._windows.has_more
                if not self._helping and (self._is_over or not has_more):
                    break
                # A page that comes may have shown that a window is worth cutting.
                self._changed.wait(timeout=0.5)
        error = self._error
        if error is not None:
            raise error
        if self._windows.has_failed:
            self._spool.restart(self._walk, {"segment": 0, "token": self._windows.token})

    @property
    def _is_over(self) -> bool:
        return self._error is not None or self._windows.has_failed or self._stop.is_set()

    def _work(self) -> None:
        """Read windows until there is none that nobody reads."""
        try:
            while not self._is_over:
                with self._windows.lock:
                    asked = self._windows.claim()
                    has_more = self._windows.has_more
                if asked is None:
                    return
                if has_more:
                    self._call_helper()
                while self._page(asked):
                    pass
        except BaseException as error:
            with self._changed:
                self._error = self._error or error

    def _call_helper(self) -> None:
        if self._helpers.acquire(blocking=False):
            with self._changed:
                self._helping += 1
            threading.Thread(target=self._help, daemon=True).start()

    def _help(self) -> None:
        try:
            self._work()
        finally:
            self._helpers.release()
            with self._changed:
                self._helping -= 1
                self._changed.notify_all()

    def _page(self, asked: Window | OpenEnd) -> bool:
        """Read one page; whether its window has more."""
        if self._is_over:
            return False
        high = asked.high if isinstance(asked, Window) else None
        try:
            page, content = self._call(self._arguments(asked, high))
        except (BadRequestError, NotFoundError):
            self._windows.has_failed = True
            return False
        if not content.strip():
            raise PaginationError(f"a page of {self._walk.resource} came without a body")
        ids = [record.id for record in page.items]
        windows = self._windows
        with windows.lock:
            if windows.has_failed:
                return False
            try:
                goes_on = windows.take(asked, high, ids, is_last=page.next_page_token is None)
            except MisfitPageError:
                windows.has_failed = True
                return False
            self._spool.add(self._walk, content, len(ids), {}, windows.position())
        with self._changed:
            self._changed.notify_all()
        self._on_stored(self._walk)
        self._spool.wait_for_room(self._walk, self._stop.is_set)
        return goes_on

    def _arguments(self, asked: Window | OpenEnd, high: int | None) -> dict[str, Any]:
        params = self._walk.params
        conditions = [params["filter"]] if params.get("filter") else []
        conditions.append(f"{self._field}>={asked.low}")
        if high is not None:
            conditions.append(f"{self._field}<{high}")
        is_down = isinstance(asked, OpenEnd) and asked.down
        return {**params, "filter": ";".join(conditions), "order_by": "id desc" if is_down else "id asc"}
