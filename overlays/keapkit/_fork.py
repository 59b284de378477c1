"""What a forked child process must not inherit: open connections, and locks that a thread of the parent held."""

from __future__ import annotations

import os
import weakref
from typing import Protocol

__all__ = ["reset_after_fork"]


class _Resettable(Protocol):
    def _after_fork(self) -> None: ...


_objects: weakref.WeakSet[_Resettable] = weakref.WeakSet()


def reset_after_fork(thing: _Resettable) -> None:
    """Call `thing._after_fork()` in every child process that is forked while `thing` lives."""
    _objects.add(thing)


def _after_fork() -> None:
    for thing in list(_objects):
        thing._after_fork()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
