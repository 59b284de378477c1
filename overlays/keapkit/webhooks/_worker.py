"""Threads that hand deliveries to handlers."""

from __future__ import annotations

import inspect
import logging
import threading
import time
from collections import Counter
from typing import TYPE_CHECKING, Any, Final

from keapkit.errors import HookStoreError, QuotaExhaustedError

from ._events import AsyncHookEvent, HookEvent

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, Sequence

    from ._loops import LoopRunner
    from ._queue import Claim, HookQueue

__all__ = ["ANY_EVENT", "RETRY_DELAYS", "Workers"]

_log = logging.getLogger("keapkit.webhooks")
ANY_EVENT: Final = "*"
RETRY_DELAYS: Final = (1.0, 5.0, 30.0, 120.0, 600.0)
_POLL: Final = 0.5  # seconds between looking for what other processes stored
_COURTESY: Final = 0.005  # seconds; a handler that computes is not called much less often, and answers come in time
_TROUBLE: Final = 5.0  # seconds to leave a store alone that cannot be used


class Workers:
    """Hands deliveries of a queue to handlers.

    Args:
        queue: where the deliveries are.
        keap: the client that events fetch with.
        handlers: the handlers by event key.
        loops: where handlers that are coroutine functions run.
        retry_delays: seconds after each failure; after one failure more than these, a delivery is parked.
        lease: seconds after which another worker takes over from one that died.
        give_way: waits for what is more urgent, for so many seconds at most.
    """

    def __init__(
        self,
        queue: HookQueue,
        keap: Any,
        handlers: Mapping[str, Sequence[Callable[..., Any]]],
        loops: LoopRunner,
        retry_delays: Sequence[float],
        lease: float,
        give_way: Callable[[float], None],
    ) -> None:
        self._queue = queue
        self._keap = keap
        self._handlers = handlers
        self._loops = loops
        self._delays = tuple(retry_delays)
        self._lease = lease
        self._give_way = give_way
        self._stop = threading.Event()
        self._wake = threading.Condition()
        self._news = 0
        self._idle = 0
        self._threads: list[threading.Thread] = []
        self._claims: dict[int, Claim] = {}
        self._guard = threading.Lock()

    @property
    def running(self) -> bool:
        return bool(self._threads)

    def start(self, number: int) -> None:
        """Start this many workers."""
        self._stop.clear()
        self._threads = [
            threading.Thread(target=self._renew, args=(self._stop,), name="keapkit-hooks-renew", daemon=True),
            *(
                threading.Thread(target=self._run, name=f"keapkit-hooks-worker-{one + 1}", daemon=True)
                for one in range(number)
            ),
        ]
        for thread in self._threads:
            thread.start()

    def stop(self, timeout: float) -> None:
        """Finish what is in hand, for so many seconds at most."""
        self._stop.set()
        self.wake()
        until = time.monotonic() + timeout
        for thread in self._threads:
            thread.join(max(0.0, until - time.monotonic()))
        self._threads = []

    def wake(self) -> None:
        """Look for deliveries at once."""
        with self._wake:
            self._news += 1
            self._wake.notify_all()

    def work_once(self) -> bool:
        """Handle one delivery that is ready; False if there is none."""
        claim = self._queue.claim(self._lease)
        if claim is None:
            return False
        with self._guard:
            self._claims[claim.id] = claim
        try:
            self._handle(claim)
        finally:
            with self._guard:
                self._claims.pop(claim.id, None)
        self.wake()  # what waited behind it may be ready
        return True

    def _run(self) -> None:
        while not self._stop.is_set():
            seen = self._news
            self._give_way(_COURTESY)
            try:
                worked = self.work_once()
            except HookStoreError as error:
                _log.error("Webhook queue: %s. Trying again in %.0f s.", error, _TROUBLE)
                self._stop.wait(_TROUBLE)
                continue
            except Exception:  # a mistake of ours must not end the worker
                _log.exception("Webhook worker")
                self._stop.wait(_TROUBLE)
                continue
            if not worked:
                with self._wake:
                    self._wake.wait_for(lambda seen=seen: self._news != seen or self._stop.is_set(), _POLL)  # type: ignore[misc]  # mypy infers no type for a lambda with a default

    def drain(self) -> int:
        """Handle in this thread what is ready now; return how many deliveries were handled, or failed."""
        done = 0
        ended = threading.Event()
        threading.Thread(target=self._renew, args=(ended,), name="keapkit-hooks-renew", daemon=True).start()
        try:
            while self.work_once():
                done += 1
        finally:
            ended.set()
        return done

    def _renew(self, stop: threading.Event) -> None:
        while not stop.wait(self._lease / 3) or self._claims:
            with self._guard:
                claims = list(self._claims.values())
            for claim in claims:
                try:
                    if not self._queue.renew(claim, self._lease) and claim.id in self._claims:
                        _log.warning("Another worker took over delivery %d: this one was too slow.", claim.id)
                except HookStoreError as error:
                    _log.error("Webhook queue: %s", error)
            if stop.is_set():
                time.sleep(min(self._lease / 3, _POLL))

    def _handle(self, claim: Claim) -> None:
        delivery = claim.delivery
        handlers = [*self._handlers.get(delivery.event_key, ()), *self._handlers.get(ANY_EVENT, ())]
        if not handlers:
            self._queue.park(claim, attempts=claim.attempts, handled=(), error=f"no handler for {delivery.event_key}")
            _log.error("No handler for %s: delivery %d is a dead letter.", delivery.event_key, claim.id)
            return
        handled = list(claim.handled)
        failure: BaseException | None = None
        for handler, name in zip(handlers, names_of(handlers), strict=True):
            if name in claim.handled:
                continue
            try:
                self._call(handler, claim)
                handled.append(name)
            except BaseException as error:  # whatever a handler raises is a failure of the delivery, sys.exit() too
                if isinstance(error, KeyboardInterrupt) and threading.current_thread() is threading.main_thread():
                    raise
                failure = failure or error
                _log.warning(
                    "Handler %s failed for %s, attempt %d: %s: %s",
                    name,
                    delivery.event_key,
                    claim.attempts + 1,
                    type(error).__name__,
                    error,
                )
        if failure is None:
            self._queue.done(claim)
        else:
            self._failed(claim, failure, handled)

    def _call(self, handler: Callable[..., Any], claim: Claim) -> None:
        kind = AsyncHookEvent if is_async_handler(handler) else HookEvent
        result = handler(kind(claim.delivery, self._keap, self._loops, claim.attempts + 1))
        if inspect.isawaitable(result):
            self._loops.run(_awaited(result))

    def _failed(self, claim: Claim, failure: BaseException, handled: Sequence[str]) -> None:
        text = f"{type(failure).__name__}: {failure}"
        if isinstance(failure, QuotaExhaustedError):
            # The day's quota is no fault of the delivery.
            delay = max(1.0, failure.resume_at.timestamp() - time.time())
            self._queue.retry(claim, delay, attempts=claim.attempts, handled=handled, error=text)
        elif claim.attempts < len(self._delays):
            delay = self._delays[claim.attempts]
            self._queue.retry(claim, delay, attempts=claim.attempts + 1, handled=handled, error=text)
        else:
            self._queue.park(claim, attempts=claim.attempts + 1, handled=handled, error=text)
            _log.error(
                "Delivery %d (%s) failed %d times and is a dead letter: %s",
                claim.id,
                claim.delivery.event_key,
                claim.attempts + 1,
                text,
            )


def is_async_handler(handler: Callable[..., Any]) -> bool:
    """Whether a handler is a coroutine function, what wraps one, or an object that is called like one."""
    inner = inspect.unwrap(handler)
    return inspect.iscoroutinefunction(inner) or inspect.iscoroutinefunction(getattr(inner, "__call__", None))  # noqa: B004  looks at the method, not whether there is one


async def _awaited(result: Awaitable[Any]) -> None:
    try:
        await result
    except SystemExit as error:  # it would end the server's event loop
        raise RuntimeError(f"the handler called sys.exit({error.code!r})") from error


def names_of(handlers: Sequence[Callable[..., Any]]) -> list[str]:
    """Names that stay the same when the program starts again; equal ones are numbered."""
    names: list[str] = []
    times: Counter[str] = Counter()
    for handler in handlers:
        base = f"{getattr(handler, '__module__', '')}.{getattr(handler, '__qualname__', type(handler).__qualname__)}"
        names.append(f"{base}#{times[base]}" if times[base] else base)
        times[base] += 1
    return names
