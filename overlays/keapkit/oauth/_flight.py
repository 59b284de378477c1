"""The token in memory, and one search for it at a time, for any mix of threads and tasks.

The search runs in a thread of its own: a task that is cancelled or a call whose deadline passes stops waiting, but
never interrupts a refresh, whose answer could be lost. For the same reason the interpreter waits for that thread when
it ends.
"""

from __future__ import annotations

import asyncio
import os
import threading
import time
from concurrent.futures import Future

from keapkit.errors import RequestTimeoutError
from keapkit.stores import Entry

from ._refresh import Refresher

__all__ = ["Source"]

_PAUSE = 30.0  # seconds before an early refresh that failed is tried again


class Source:
    """Hands out a tenant's entry; :meth:`get` blocks, :meth:`aget` awaits."""

    def __init__(self, refresher: Refresher) -> None:
        self.refresher = refresher
        self._entry: Entry | None = None
        self._pause_until = 0.0
        self._guard = threading.Lock()
        self._flight: tuple[int, Future[Entry]] | None = None

    def get(self, seconds: float | None, refused: str | None = None) -> Entry:
        """The entry to sign with, refreshed if need be.

        Args:
            seconds: how long to wait at most, None for ever; the refresh itself goes on.
            refused: an access token that the API just refused.
        """
        entry = self._at_hand(refused)
        # A search that was under way already may end with the very token that was refused: then search again.
        while entry is None or entry.token.access_token == refused:
            try:
                entry = self._search(refused).result(seconds)
            except TimeoutError:
                raise _late() from None
        return entry

    async def aget(self, seconds: float | None, refused: str | None = None) -> Entry:
        """:meth:`get` for tasks."""
        entry = self._at_hand(refused)
        while entry is None or entry.token.access_token == refused:
            try:
                async with asyncio.timeout(seconds):
                    entry = await asyncio.wrap_future(self._search(refused))
            except TimeoutError:
                raise _late() from None
        return entry

    def forget(self) -> None:
        """Read the store again at the next call."""
        self._entry = None

    def _at_hand(self, refused: str | None) -> Entry | None:
        entry = self._entry
        if entry is None or entry.token.access_token == refused or self.refresher.keeper.waiting:
            return None
        if self.refresher.timing.due(entry.token) and time.monotonic() >= self._pause_until:
            return None
        return entry

    def _search(self, refused: str | None) -> Future[Entry]:
        with self._guard:
            if self._flight is not None:
                process, future = self._flight
                # A forked child inherits the record of a search, but not the thread that makes it.
                if process == os.getpid() and not future.done():
                    return future
            future = Future()
            future.set_running_or_notify_cancel()  # from here on no waiter can cancel it
            self._flight = (os.getpid(), future)
        threading.Thread(target=self._fly, args=(future, refused), name="keapkit-token", daemon=False).start()
        return future

    def _fly(self, future: Future[Entry], refused: str | None) -> None:
        try:
            entry = self.refresher.obtain(refused)
        except BaseException as error:
            future.set_exception(error)
            return
        # What was just obtained is used, even when it lives so briefly that it is due again already.
        self._pause_until = time.monotonic() + (_PAUSE if self.refresher.timing.due(entry.token) else 0.0)
        self._entry = entry
        future.set_result(entry)


def _late() -> RequestTimeoutError:
    return RequestTimeoutError("the deadline passed while the OAuth token was refreshed; the refresh goes on")
