"""The lock under which msgspec learns a type.

msgspec fills in what it knows about a class while other threads already see it. Two threads that use a class for the first
time together, or a child process that is forked in the middle of it, read what is half there, and crash.
"""

from __future__ import annotations

import os
import threading

__all__ = ["type_lock"]

#: Hold it to make a decoder, or to convert to a type that has no decoder yet.
type_lock = threading.RLock()

if hasattr(os, "register_at_fork"):
    os.register_at_fork(before=type_lock.acquire, after_in_parent=type_lock.release, after_in_child=type_lock.release)
