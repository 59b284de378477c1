"""What an open page is told while it is open, as server-sent events.

The API and the page share one thread, so everything here is small and rare: new requests go out as data, together at
most four times a second, and the browser makes rows of them; the other parts go out when they look different.
"""

from __future__ import annotations

import asyncio
import re
from typing import TYPE_CHECKING, Final

import msgspec

from . import _page

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterator

    from ._core import Sandbox
    from ._log import LoggedRequest

__all__ = ["KEPT_ROWS", "TICK", "Feed", "follow"]

TICK: Final = 0.25  # seconds between looks at the log, however many requests come
KEPT_ROWS: Final = 300  # what the page keeps; older ones would scroll away at once
_PARTS_TICKS: Final = 4  # quota, hooks, faults and records are looked at this often
_HEARTBEAT_TICKS: Final = 60
_LINE_END: Final = re.compile(r"\r\n|\r|\n")


class Feed:
    """What one page has been told, and what it has to be told next.

    Args:
        sandbox: what the page shows.
        last_id: the id of the last event that the page has, from its `Last-Event-ID`. Empty, unreadable, or of a
            sandbox that has ended: the page gets the newest requests.
    """

    def __init__(self, sandbox: Sandbox, last_id: str = "") -> None:
        self._sandbox = sandbox
        life, _, number = last_id.partition(".")
        known = life == sandbox.log.life and number.isascii() and number.isdigit() and len(number) < 19
        self._seen = min(int(number), sandbox.log.count) if known else 0
        # A page that lost its connection may have missed any change, so it is told all parts again.
        self._told: dict[str, object] = {}
        self._ticks = -1

    def events(self) -> Iterator[str]:
        """The events that are due at this tick; often none."""
        self._ticks += 1
        yield from self._requests()
        if self._ticks % _PARTS_TICKS == 0:
            yield from self._parts()
        if self._ticks % _HEARTBEAT_TICKS == 0:
            yield ": still here\n\n"

    def _requests(self) -> Iterator[str]:
        log = self._sandbox.log
        if log.count == self._seen:
            return
        new = log.since(self._seen)
        if not new:  # it was cleared
            self._seen = log.count
            return
        self._seen = new[-1].number
        rows = [_row(request) for request in new[-KEPT_ROWS:]]
        yield _event("rows", msgspec.json.encode(rows).decode(), f"{log.life}.{self._seen}")

    def _parts(self) -> Iterator[str]:
        sandbox = self._sandbox
        delivered = sandbox.hooks.count
        # Records are fetched by the page, which knows what it is looking at.
        parts: tuple[tuple[str, object, Callable[[], str]], ...] = (
            ("records", (sandbox.revision, delivered), lambda: "changed"),
            ("hooks", delivered, lambda: _page.deliveries(sandbox.hooks.deliveries())),
            ("faults", sandbox.faults.revision, lambda: _page.faults(sandbox)),
            ("quota", quota := _page.quota(sandbox), lambda: quota),
        )
        for name, state, drawn in parts:
            if self._told.get(name) != state:
                self._told[name] = state
                yield _event(name, drawn())


async def follow(
    feed: Feed, disconnected: Callable[[], Awaitable[None]], stopping: Callable[[], bool]
) -> AsyncIterator[str]:
    """A feed's events as they become due, until the page is closed or the server stops."""
    gone = asyncio.ensure_future(disconnected())
    try:
        while not gone.done() and not stopping():
            for event in feed.events():
                yield event
                await asyncio.sleep(0)  # lets in the requests that came meanwhile
            await asyncio.wait({gone}, timeout=TICK)
    finally:
        gone.cancel()


def _row(request: LoggedRequest) -> tuple[int, float, str, str, str, int, str, str, int | None, float]:
    """What `app.js` makes a row of, in its order."""
    target = f"{request.path}?{request.query}" if request.query else request.path
    caller = f"{request.tenant.partition('.')[0]} ({request.caller})" if request.caller else ""
    return (
        request.number,
        request.time,
        request.method,
        target,
        request.operation or request.path,
        request.status,
        request.verdict,
        caller,
        request.quota_left,
        round(request.duration * 1000, 1),
    )


def _event(name: str, data: str, id_: str = "") -> str:
    lines = "".join(f"data: {line}\n" for line in _LINE_END.split(data))
    return f"event: {name}\n{f'id: {id_}{chr(10)}' if id_ else ''}{lines}\n"
