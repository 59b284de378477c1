"""Store deliveries that arrive together in one transaction: one wait for the disk serves them all."""

from __future__ import annotations

import contextlib
import os
import threading
from collections import defaultdict, deque
from concurrent.futures import Future
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from keapkit.errors import HookStoreError

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable, Sequence

    from ._delivery import Delivery
    from ._queue import HookQueue, Put

__all__ = ["GroupCommit"]

_MAX_WAITING: Final = 2_000  # deliveries
_MAX_WAITING_OBJECTS: Final = 100_000  # each takes about half a kilobyte of memory
_MAX_OBJECTS: Final = 5_000  # in one transaction


@dataclass(frozen=True, slots=True)
class _Item:
    delivery: Delivery
    waiter: Future[Put] | asyncio.Future[Put]
    loop: asyncio.AbstractEventLoop | None  # of the waiter; None for a thread's


class GroupCommit:
    """Puts deliveries into a queue from a thread of its own, as many at a time as wait.

    Args:
        queue: where they go.
        news: is called after a transaction that stored something.
    """

    def __init__(self, queue: HookQueue, news: Callable[[], None]) -> None:
        self._queue = queue
        self._news = news
        self._reset()

    def _reset(self) -> None:
        self._waiting: deque[_Item] = deque()
        self._objects = 0
        self._under_way = 0  # deliveries that wait, or are being stored
        self._idle = threading.Event()
        self._idle.set()
        self._changed = threading.Condition()
        self._thread: threading.Thread | None = None
        self._closed = False
        self._pid = os.getpid()

    def put(self, delivery: Delivery) -> Put:
        """Store a delivery; blocks until it is durable.

        Raises:
            HookStoreError: it could not be stored.
        """
        waiter: Future[Put] = Future()
        return waiter.result() if self._add(_Item(delivery, waiter, None)) else "full"

    async def put_async(self, delivery: Delivery, loop: asyncio.AbstractEventLoop) -> Put:
        """`put` on an event loop. What is being stored will be stored, also if this is canceled.

        Args:
            delivery: what to store.
            loop: the running loop.

        Raises:
            HookStoreError: it could not be stored.
        """
        waiter: asyncio.Future[Put] = loop.create_future()
        return await waiter if self._add(_Item(delivery, waiter, loop)) else "full"

    def _add(self, item: _Item) -> bool:
        if self._pid != os.getpid():  # threads do not survive a fork
            self._reset()
        with self._changed:
            full = len(self._waiting) >= _MAX_WAITING or self._objects >= _MAX_WAITING_OBJECTS
            if self._closed or full:
                return False
            self._waiting.append(item)
            self._under_way += 1
            self._idle.clear()
            self._objects += len(item.delivery.objects)
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="keapkit-hooks-store", daemon=True)
                self._thread.start()
            self._changed.notify()
        return True

    def close(self) -> None:
        """Store what waits, and end the thread. A later `put` is refused."""
        with self._changed:
            self._closed = True
            self._changed.notify()
            thread = self._thread
        if thread is not None:
            thread.join(timeout=30)

    def open(self) -> None:
        """Take deliveries again after `close`."""
        if self._closed:
            self._reset()

    def _run(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._waiting or self._closed)
                if not self._waiting:
                    return
                batch: list[_Item] = []
                objects = 0
                while self._waiting and objects < _MAX_OBJECTS:
                    batch.append(self._waiting.popleft())
                    objects += len(batch[-1].delivery.objects)
                self._objects -= objects
            self._store(batch)
            with self._changed:
                self._under_way -= len(batch)
                if not self._under_way:
                    self._idle.set()

    def give_way(self, seconds: float) -> None:
        """Wait until nothing is being stored, for so many seconds at most. Keap waits for answers, not for handlers."""
        self._idle.wait(seconds)

    def _store(self, batch: Sequence[_Item]) -> None:
        outcomes: Sequence[Put | HookStoreError]
        try:
            outcomes = self._queue.put([item.delivery for item in batch])
        except HookStoreError as error:
            outcomes = [error] * len(batch)
        except Exception as error:  # the thread must live on, and one delivery must not take the others with it
            if len(batch) > 1:
                for item in batch:
                    self._store([item])
                return
            outcomes = [HookStoreError(f"{type(error).__name__}: {error}")]
        _settle(batch, outcomes)
        if "stored" in outcomes:
            self._news()


def _settle(batch: Sequence[_Item], outcomes: Sequence[Put | HookStoreError]) -> None:
    loops: defaultdict[asyncio.AbstractEventLoop, list[tuple[asyncio.Future[Put], Put | HookStoreError]]]
    loops = defaultdict(list)
    for item, outcome in zip(batch, outcomes, strict=True):
        if isinstance(item.waiter, Future):
            _tell(item.waiter, outcome)
        elif item.loop is not None:
            loops[item.loop].append((item.waiter, outcome))
    for loop, pairs in loops.items():
        # One call for all: each wakes the loop, and waits for the interpreter while a handler computes.
        with contextlib.suppress(RuntimeError):  # the loop is closed: whoever waited has left
            loop.call_soon_threadsafe(_tell_all, pairs)


def _tell_all(pairs: Sequence[tuple[asyncio.Future[Put], Put | HookStoreError]]) -> None:
    for waiter, outcome in pairs:
        if not waiter.done():  # whoever waited may have left
            _tell(waiter, outcome)


def _tell(waiter: Future[Put] | asyncio.Future[Put], outcome: Put | HookStoreError) -> None:
    if isinstance(outcome, HookStoreError):
        waiter.set_exception(outcome)
    else:
        waiter.set_result(outcome)
