"""What a forked child process must not inherit: open connections, and locks that a thread of the parent holds.

Objects that own such things register here. Imports are such things too: a module that another thread imports at the
moment of the fork stays half imported in the child, and locked by a thread that is not there. So a fork waits for the
imports that calls make at their first use.
"""

from __future__ import annotations

import _imp
import importlib
import os
import threading
import time
import weakref
from collections.abc import Callable
from types import MethodType
from typing import Any

from keap_api.extend import type_lock

__all__ = ["reset_after_fork", "type_lock"]  # the second has to be there before anything forks

_PATIENCE = 5.0  # seconds; an import that takes longer may be waiting for this very fork
# What calls import when they first need it. Not every package: one may be waiting for this fork.
_PACKAGES = frozenset(
    {"anyio", "asyncio", "concurrent", "email", "encodings", "filelock", "h11", "httpcore", "httpx", "httpx_retries"}
    | {"json", "keap_api", "keapkit", "lxml", "msgspec", "oauthlib", "redis", "sqlite3", "urllib", "zoneinfo"}
)


# Not WeakMethod: those complain at the end of the interpreter, when they may go before their objects.
_resets: dict[int, tuple[weakref.ref[Any], Callable[[Any], None]]] = {}


def reset_after_fork(method: Callable[[], None]) -> None:
    """Call a bound method in every child process that is forked while its object lives."""
    assert isinstance(method, MethodType)
    resets = _resets  # the module's globals may be gone before the object is

    def forget(reference: weakref.ref[Any]) -> None:
        resets.pop(id(reference), None)

    reference = weakref.ref(method.__self__, forget)
    resets[id(reference)] = (reference, method.__func__)


def _begin_fork() -> None:
    """Wait until no other thread imports what calls need, and let none begin."""
    until = time.monotonic() + _PATIENCE
    while True:
        _imp.acquire_lock()  # every import needs it to begin
        if not any(map(_is_loading, list(_module_locks))) or time.monotonic() > until:
            return  # with the lock: it is released after the fork
        _imp.release_lock()
        time.sleep(0.001)  # lets the importing thread continue


def _is_loading(name: str) -> bool:
    if name.partition(".")[0] not in _PACKAGES:
        return False
    reference = _module_locks.get(name)
    owner = getattr(reference and reference(), "owner", None)
    return owner not in (None, threading.get_ident())


def _end_fork_in_child() -> None:
    _imp.release_lock()
    for reference, reset in list(_resets.values()):
        if (owner := reference()) is not None:
            reset(owner)


# Python's own record of imports under way, one lock for each module. It has no public name.
_module_locks: dict[str, Callable[[], object]] = getattr(getattr(importlib, "_bootstrap", None), "_module_locks", {})

if hasattr(os, "register_at_fork"):
    os.register_at_fork(before=_begin_fork, after_in_parent=_imp.release_lock, after_in_child=_end_fork_in_child)
