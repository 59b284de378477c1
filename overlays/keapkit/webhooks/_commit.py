"""Store deliveries that arrive together in one transaction: one wait for the disk serves them all."""

from __future__ import annotations

import os
import threading
from collections import deque
from concurrent.futures import Future
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from ._delivery import Delivery
    from ._queue import HookQueue, Put

__all__ = ["GroupCommit"]

_MAX_WAITING: Final = 2_000  # deliveries
_MAX_OBJECTS: Final = 5_000  # in one transaction


class GroupCommit:
    """Puts deliveries into a queue from a thread of its own, as many at a time as wait.

    Args:
        queue: where they go.
    """

    def __init__(self, queue: HookQueue) -> None:
        self._queue = queue
        self._reset()

    def _reset(self) -> None:
        self._waiting: deque[tuple[Delivery, Future[Put]]] = deque()
        self._changed = threading.Condition()
        self._thread: threading.Thread | None = None
        self._closed = False
        self._pid = os.getpid()

    def put(self, delivery: Delivery) -> Future[Put]:
        """Store a delivery; the future ends when it is durable, or with `HookStoreError`."""
        if self._pid != os.getpid():  # threads do not survive a fork
            self._reset()
        future: Future[Put] = Future()
        with self._changed:
            if self._closed or len(self._waiting) >= _MAX_WAITING:
                future.set_result("full")
                return future
            self._waiting.append((delivery, future))
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="keapkit-hooks-store", daemon=True)
                self._thread.start()
            self._changed.notify()
        return future

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
                batch: list[tuple[Delivery, Future[Put]]] = []
                objects = 0
                while self._waiting and objects < _MAX_OBJECTS:
                    batch.append(self._waiting.popleft())
                    objects += len(batch[-1][0].objects)
            self._store(batch)

    def _store(self, batch: list[tuple[Delivery, Future[Put]]]) -> None:
        try:
            outcomes = self._queue.put([delivery for delivery, _ in batch])
        except Exception as error:  # the thread must live on; whoever waits gets it
            for _, future in batch:
                _settle(future, error)
            return
        for (_, future), outcome in zip(batch, outcomes, strict=True):
            _settle(future, outcome)


def _settle(future: Future[Put], outcome: Put | Exception) -> None:
    if not future.set_running_or_notify_cancel():  # whoever waited has left
        return
    if isinstance(outcome, Exception):
        future.set_exception(outcome)
    else:
        future.set_result(outcome)
