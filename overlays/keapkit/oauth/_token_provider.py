"""The token in memory, and one search for it at a time, for any mix of threads and tasks.

The search runs in its own thread: a task that is canceled, or a call whose deadline passes, stops waiting, but never
interrupts a refresh, whose response could be lost. For the same reason the interpreter waits for that thread when it
ends.
"""

from __future__ import annotations

import asyncio
import logging
import os
import threading
import time
from concurrent.futures import Future, wait

from keapkit._fork import reset_after_fork
from keapkit._pool import running_loop
from keapkit.errors import RequestTimeoutError
from keapkit.stores._base import StoredToken

from ._refresh import Refresher
from ._token_endpoint import TokenRoute

__all__ = ["TokenProvider"]

log = logging.getLogger("keapkit.oauth")
_PAUSE = 30.0  # seconds before a failed early refresh is tried again
_PATIENCE = 5.0  # seconds of waiting before a warning says so


class TokenProvider:
    """Hands out a tenant's token: `get` blocks, `get_async` awaits."""

    def __init__(self, refresher: Refresher) -> None:
        self.refresher = refresher
        self._stored: StoredToken | None = None
        self._pause_until = 0.0
        self._guard = threading.Lock()
        self._running: tuple[int, Future[StoredToken]] | None = None
        reset_after_fork(self._after_fork)

    def get(self, route: TokenRoute, seconds: float | None, refused: str | None = None) -> StoredToken:
        """Return the token to sign with, refreshed if necessary.

        Args:
            route: how a refresh reaches the token endpoint.
            seconds: how long to wait at most, None for no limit; the refresh itself continues.
            refused: an access token that the API just refused.
        """
        stored = self._at_hand(refused)
        # A search that was already running may end with the very token that was refused: then search again.
        while stored is None or stored.token.access_token == refused:
            waiting = _Waiting(seconds, self.refresher.tenant)
            search = self._search(route, refused)
            while not wait((search,), timeout=waiting.next()).done:
                waiting.check()
            stored = search.result()
        return stored

    async def get_async(self, route: TokenRoute, seconds: float | None, refused: str | None = None) -> StoredToken:
        """`get` for tasks."""
        stored = self._at_hand(refused)
        while stored is None or stored.token.access_token == refused:
            waiting = _Waiting(seconds, self.refresher.tenant)
            search = asyncio.wrap_future(self._search(route.on_loop(running_loop()), refused))
            try:
                while not (await asyncio.wait((search,), timeout=waiting.next()))[0]:
                    waiting.check()
            except BaseException:
                search.cancel()  # this task's view of it only: the search continues
                raise
            stored = search.result()
        return stored

    def forget(self) -> None:
        """Read the store again at the next call."""
        self._stored = None

    def _at_hand(self, refused: str | None) -> StoredToken | None:
        stored = self._stored
        if stored is None or stored.token.access_token == refused or self.refresher.persister.waiting:
            return None
        if self.refresher.timing.is_due(stored.token) and time.monotonic() >= self._pause_until:
            return None
        return stored

    def _search(self, route: TokenRoute, refused: str | None) -> Future[StoredToken]:
        with self._guard:
            if self._running is not None:
                process, future = self._running
                # A forked child inherits the record of a search, but not the thread that makes it.
                if process == os.getpid() and not future.done():
                    return future
            future = Future()
            future.set_running_or_notify_cancel()  # from here on no waiter can cancel it
            self._running = (os.getpid(), future)
        arguments = (future, route, refused)
        threading.Thread(target=self._run, args=arguments, name="keapkit-token", daemon=False).start()
        return future

    def _run(self, future: Future[StoredToken], route: TokenRoute, refused: str | None) -> None:
        try:
            stored = self.refresher.obtain(route, refused)
        except BaseException as error:
            future.set_exception(error)
            return
        # What was just obtained is used, even if it lives so briefly that it is due again already.
        self._pause_until = time.monotonic() + (_PAUSE if self.refresher.timing.is_due(stored.token) else 0.0)
        self._stored = stored
        future.set_result(stored)

    def _after_fork(self) -> None:
        self._guard = threading.Lock()
        self._running = None


class _Waiting:
    """How long one call waits for a token; says so once when that takes long."""

    def __init__(self, seconds: float | None, tenant: str) -> None:
        self._until = None if seconds is None else time.monotonic() + seconds
        self._warn_at: float | None = time.monotonic() + _PATIENCE
        self._tenant = tenant

    def next(self) -> float | None:
        """Return the seconds until there is something to check."""
        moments = [moment for moment in (self._until, self._warn_at) if moment is not None]
        return max(0.0, min(moments) - time.monotonic()) if moments else None

    def check(self) -> None:
        """Raise if the time is up, warn if it is a long wait."""
        now = time.monotonic()
        if self._until is not None and now >= self._until:
            raise RequestTimeoutError(
                "the deadline passed during the refresh of the OAuth token; the refresh continues"
            )
        if self._warn_at is not None and now >= self._warn_at:
            self._warn_at = None
            log.warning(
                "tenant %s: a call has been waiting for %.0f s for the refresh of the OAuth token",
                self._tenant,
                _PATIENCE,
            )
