"""Work that may block, such as reading a disk: in a thread for tasks, at once for threads."""

from __future__ import annotations

from collections.abc import Callable
from typing import ParamSpec, TypeVar

__all__ = ["run_here", "run_in_thread"]

P = ParamSpec("P")
T = TypeVar("T")


async def run_in_thread(function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Run it in a thread, so that it does not hold up other tasks."""
    from anyio.to_thread import run_sync

    return await run_sync(lambda: function(*args, **kwargs))


def run_here(function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Run it now. What sync code has instead of `run_in_thread`."""
    return function(*args, **kwargs)
