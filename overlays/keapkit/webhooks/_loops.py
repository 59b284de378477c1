"""Run coroutines from threads: on the server's event loop, or on one of our own."""

from __future__ import annotations

import asyncio
import threading
from typing import TYPE_CHECKING, TypeVar

from keapkit.errors import ClientClosedError, ValidationError

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from typing import Any

__all__ = ["LoopRunner"]

T = TypeVar("T")
_LOOK = 0.5  # seconds between looking whether the loop is still there


class LoopRunner:
    """Runs coroutines for threads that are not in a loop."""

    def __init__(self) -> None:
        self._loop: asyncio.AbstractEventLoop | None = None
        self._own: threading.Thread | None = None
        self._guard = threading.Lock()

    def use(self, loop: asyncio.AbstractEventLoop) -> None:
        """Run later coroutines on the server's loop, where the program's own connections live."""
        with self._guard:
            if self._own is None:
                self._loop = loop

    def run(self, coroutine: Coroutine[Any, Any, T]) -> T:
        """Run a coroutine to its end, and return or raise what it does.

        Raises:
            ValidationError: it is called on an event loop, which it would hold up for good.
        """
        if _is_on_loop():
            coroutine.close()
            raise ValidationError("make the handler a coroutine function (async def) to await fetch()", path="handler")
        loop = self._ready()
        future = asyncio.run_coroutine_threadsafe(coroutine, loop)
        while True:
            try:
                return future.result(_LOOK)
            except TimeoutError:
                if future.done():
                    raise
                if loop.is_closed() or not loop.is_running():
                    future.cancel()
                    raise ClientClosedError("the server's event loop ended before the coroutine did") from None

    def _ready(self) -> asyncio.AbstractEventLoop:
        with self._guard:
            if self._loop is None or self._loop.is_closed() or not self._loop.is_running():
                loop = asyncio.new_event_loop()
                started = threading.Event()

                def serve() -> None:
                    asyncio.set_event_loop(loop)
                    loop.call_soon(started.set)
                    loop.run_forever()
                    loop.run_until_complete(loop.shutdown_asyncgens())
                    loop.close()

                self._own = threading.Thread(target=serve, name="keapkit-hooks-loop", daemon=True)
                self._own.start()
                started.wait()
                self._loop = loop
            return self._loop

    def close(self) -> None:
        """End the loop of our own."""
        with self._guard:
            if self._own is not None and self._loop is not None:
                self._loop.call_soon_threadsafe(self._loop.stop)
                self._own.join(timeout=5)
            self._own = self._loop = None


def _is_on_loop() -> bool:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True
