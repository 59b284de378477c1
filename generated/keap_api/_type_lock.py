"""The lock under which msgspec learns a type.

msgspec fills in what it knows about a class while other threads already see it. Two threads that use a class for the
first time together, or a child process that is forked in the middle of it, read what is half there, and crash.
"""

from __future__ import annotations

import os
import threading

__all__ = ["type_lock"]

#: Hold it to make a decoder, or to convert to a type that has no decoder yet.
type_lock = threading.RLock()

_PATIENCE = 5.0  # seconds; whoever holds the lock for longer may be waiting for this very fork
_held: list[bool] = []


def _before_fork() -> None:
    _held.append(type_lock.acquire(timeout=_PATIENCE))


def _after_fork() -> None:
    # Empty when another thread imported this module after the fork had begun.
    if _held and _held.pop():
        type_lock.release()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(before=_before_fork, after_in_parent=_after_fork, after_in_child=_after_fork)
