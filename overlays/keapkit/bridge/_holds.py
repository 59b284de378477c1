"""One writer of a record at a time: what is read, merged, and written in two calls must not meet another such write."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncGenerator, Generator, Hashable
from contextlib import asynccontextmanager, contextmanager
from typing import Generic, NamedTuple, TypeVar

from keapkit._fork import reset_after_fork

__all__ = ["Hold", "Holds"]

L = TypeVar("L", threading.Lock, asyncio.Lock)


class _Counted(Generic[L]):
    """A lock with the number of those who have it or wait for it."""

    def __init__(self, lock: L) -> None:
        self.lock: L = lock
        self.users = 0


class Holds:
    """The records of one account that are being written by this process."""

    def __init__(self) -> None:
        self._after_fork()
        reset_after_fork(self._after_fork)

    def __reduce__(self) -> tuple[object, ...]:
        return (type(self), ())  # another process holds for itself

    def _after_fork(self) -> None:
        self._guard = threading.Lock()
        self._threads: dict[Hashable, _Counted[threading.Lock]] = {}
        self._tasks: dict[Hashable, _Counted[asyncio.Lock]] = {}

    @contextmanager
    def holding(self, key: Hashable) -> Generator[None]:
        """Wait until no other thread holds the key."""
        with self._guard:
            counted = self._threads.setdefault(key, _Counted(threading.Lock()))
            counted.users += 1
        try:
            with counted.lock:
                yield
        finally:
            with self._guard:
                counted.users -= 1
                if not counted.users:
                    del self._threads[key]

    @asynccontextmanager
    async def holding_async(self, key: Hashable) -> AsyncGenerator[None]:
        """Wait until no other task of this event loop holds the key."""
        try:
            key = asyncio.get_running_loop(), key
        except RuntimeError:  # the request itself says what to do instead
            yield
            return
        counted = self._tasks.setdefault(key, _Counted(asyncio.Lock()))
        counted.users += 1
        try:
            async with counted.lock:
                yield
        finally:
            counted.users -= 1
            if not counted.users:
                del self._tasks[key]


class Hold(NamedTuple):
    """What a method holds, and where it is held."""

    holds: Holds
    key: Hashable
