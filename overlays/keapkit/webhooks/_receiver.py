"""`HookReceiver`: an ASGI and WSGI application that takes Keap's deliveries, and hands them to handlers."""

from __future__ import annotations

import asyncio
import contextlib
import os
import threading
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, overload

from keapkit.errors import ValidationError

from ._answers import HookResponse, Judge
from ._asgi import AsgiServer
from ._catch_up import CaughtUp, catch_up, catch_up_async
from ._events import is_async_client
from ._intake import Intake
from ._loops import LoopRunner
from ._queue import HookQueue
from ._settings import check_events, check_secret_path, check_settings, check_time
from ._stores import queue_from
from ._subscriptions import Ensured, base_url, ensure_steps, look_after, public_url, run_steps, run_steps_async
from ._worker import ANY_EVENT, RETRY_DELAYS, Workers
from ._wsgi import wsgi_application

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import AsyncGenerator, Awaitable, Callable, Collection, Iterable, Mapping, Sequence
    from pathlib import Path

    from keapkit import AsyncKeap, Keap

    from ._asgi import Receive, Scope, Send
    from ._queue import DeadLetter, QueueCounts

__all__ = ["HookReceiver"]


KeapT = TypeVar("KeapT")
_Handler = TypeVar("_Handler", bound="Callable[..., Any]")


class HookReceiver(Generic[KeapT]):
    """Receives what Keap's REST hooks deliver: an ASGI application, with a WSGI twin at `.wsgi`.

        receiver = HookReceiver(keap, url="https://example.com/keap")

        @receiver.on("contact.add", "contact.edit")
        def changed(event):
            for contact in event.fetch():
                print(contact.given_name)

        app = FastAPI(lifespan=receiver.lifespan)
        app.mount("/keap", receiver)

    A delivery is on the disk before Keap gets its answer, and is handled afterward: at least once, each object's events
    in their order. A handler that raises is called again after 1 s, 5 s, 30 s, 2 min, and 10 min; then the delivery is
    parked as a dead letter.

    Keap signs nothing. So the URL ends with a secret path, other requests are refused, and handlers should believe what
    `event.fetch()` reads from Keap, not what was posted.

    Args:
        keap: the client that subscribes and fetches.
        store: a file of SQLite; `redis://`, `rediss://`, `unix://`, or `postgresql://` for several machines; or a
            `HookQueue`.
        secret_path: the last part of the URL, which only Keap should know. By default, one is made and kept in the
            store.
        url: the public https URL that the receiver is mounted at. With it, the receiver subscribes the events of its
            handlers once it runs, and looks after the subscriptions every hour.
        hosts: the host names that requests may ask for, such as `["example.com"]`; None allows all.
        workers: the number of threads that call handlers; 0 only receives, and `keapkit webhooks work` handles.
        retry_delays: seconds until a handler that failed is called again: after its first failure, its second, and so
            on. After one failure more than there are delays, the delivery becomes a dead letter.
        lease: seconds after which another worker takes over what a killed one had in hand.
        body_timeout: seconds that a body may take to arrive.
        check_every: seconds between looking after the subscriptions.

    Raises:
        ValidationError: an argument cannot work.
        HookStoreError: the store cannot be used.
        MissingExtraError: the store needs an extra.
    """

    def __init__(
        self,
        keap: KeapT,
        store: str | Path | HookQueue = "keap-hooks.sqlite",
        *,
        secret_path: str | None = None,
        url: str | None = None,
        hosts: Collection[str] | None = None,
        workers: int = 1,
        retry_delays: Sequence[float] = RETRY_DELAYS,
        lease: float = 60.0,
        body_timeout: float = 10.0,
        check_every: float = 3_600.0,
    ) -> None:
        self.keap = keap
        check_settings(hosts, workers, retry_delays, lease=lease, body_timeout=body_timeout, check_every=check_every)
        self.queue: HookQueue = queue_from(store)
        self.secret_path = check_secret_path(self.queue.secret() if secret_path is None else secret_path)
        self.url = None if url is None else public_url(url, self.secret_path)
        self._base = "" if url is None else base_url(url, self.secret_path)
        self._number = workers
        self._check_every = check_every
        self._handlers: dict[str, list[Callable[..., Any]]] = {}
        self._loops = LoopRunner()
        self._intake = Intake(Judge(self.secret_path, hosts or ()), self.queue, self._has_handler, self._wake)
        self._retry_delays, self._lease = tuple(retry_delays), lease
        self._asgi = AsgiServer(self._intake, self.start, self.stop, self._loops, body_timeout)
        self._guard = threading.Lock()
        self._started = 0  # the process that started
        self._stopping = threading.Event()
        self._workers = self._new_workers()

    def __repr__(self) -> str:
        return f"HookReceiver(events={sorted(self._handlers)}, store={self.queue!r})"

    def _new_workers(self) -> Workers:
        settings = (self._retry_delays, self._lease, self._intake.give_way)
        return Workers(self.queue, self.keap, self._handlers, self._loops, *settings)

    # -- handlers

    @property
    def events(self) -> list[str]:
        """The event keys that have handlers."""
        return [key for key in self._handlers if key != ANY_EVENT]

    def on(self, *events: str) -> Callable[[_Handler], _Handler]:
        """Register a handler: a function of a `HookEvent`, or a coroutine function of an `AsyncHookEvent`.

        Functions run in worker threads, coroutine functions on the server's event loop. Each of several handlers is
        called until it has succeeded once.

        Args:
            events: event keys such as `contact.add`; `keap.v1.hooks.event_keys.list()` has all. `*` is any.

        Raises:
            ValidationError: no event key, or none that Keap could have.
        """
        if not events:
            raise ValidationError("name an event, such as contact.add", path="events")
        check_events([event for event in events if event != ANY_EVENT], ())

        def register(handler: _Handler) -> _Handler:
            if not callable(handler):
                raise ValidationError(f"expected a function, got {handler!r}", path="handler")
            for event in events:
                self._handlers.setdefault(event, []).append(handler)
            return handler

        return register

    # -- receiving

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """The ASGI application."""
        await self._asgi(scope, receive, send)

    def wsgi(self, environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        """The WSGI application, for Flask and Django.

        `app.wsgi_app = DispatcherMiddleware(app.wsgi_app, {"/keap": receiver.wsgi})`
        """
        return wsgi_application(self._intake, self.start, environ, start_response)

    def respond(self, method: str, path: str, headers: Mapping[str, str], body: bytes) -> HookResponse:
        """Answer a request of any other server; blocks until the delivery is stored.

        Args:
            method: the HTTP method.
            path: the path, decoded.
            headers: the headers.
            body: the body.
        """
        lower = {name.lower(): value for name, value in headers.items()}
        refused = self._intake.refuse(method, path, lower)
        if refused is not None:
            return refused
        self.start()
        found = self._intake.read(lower, body)
        return found if isinstance(found, HookResponse) else self._intake.store(found)

    def _has_handler(self, event_key: str) -> bool:
        return event_key in self._handlers or ANY_EVENT in self._handlers

    def _wake(self) -> None:
        self._workers.wake()

    # -- running

    def start(self, workers: int | None = None) -> None:
        """Start the workers, unless they run. The first request does it too, and so does `lifespan`.

        Args:
            workers: the number of threads; by default, the one that the receiver was made with.
        """
        # Whoever has the lock is starting or stopping; an event loop must not wait for either.
        if self._started == os.getpid() or not self._guard.acquire(blocking=False):
            return
        try:
            if self._started == os.getpid():
                return
            self._intake.open()
            self._stopping = threading.Event()
            self._workers = self._new_workers()
            if number := self._number if workers is None else workers:
                self._workers.start(number)
            if self.url is not None and self.events:
                threading.Thread(target=self._look_after, name="keapkit-hooks-check", daemon=True).start()
            self._started = os.getpid()
        finally:
            self._guard.release()

    def stop(self, timeout: float = 10.0) -> None:
        """Store what was accepted, finish what is in hand, and end the threads. Later requests start them again.

        Args:
            timeout: seconds to wait for handlers. What they do not finish is handled again later.
        """
        with self._guard:
            self._stopping.set()
            self._intake.close()
            self._workers.stop(timeout)
            self._loops.close()
            self._started = 0

    def close(self) -> None:
        """Stop, and close the store."""
        self.stop()
        self.queue.close()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @contextlib.asynccontextmanager
    async def lifespan(self, app: object = None) -> AsyncGenerator[None]:
        """For applications that mount the receiver: `FastAPI(lifespan=receiver.lifespan)`."""
        self._loops.use(asyncio.get_running_loop())
        await asyncio.to_thread(self.start)
        try:
            yield
        finally:
            await asyncio.to_thread(self.stop)

    def drain(self) -> int:
        """Handle in this thread what is ready now; return how many deliveries were handled, or failed."""
        return self._workers.drain()

    def _look_after(self) -> None:
        assert self.url is not None
        url = self.url

        def ensure() -> Ensured:
            steps = ensure_steps(self.events, url, self._base, remove=False, timeout=30)
            if is_async_client(self.keap):
                return self._loops.run(run_steps_async(self.keap, steps))
            return run_steps(self.keap, steps)

        look_after(ensure, self._stopping, self._check_every)

    # -- subscriptions

    @overload
    def ensure(
        self: HookReceiver[Keap],
        events: Sequence[str] | None = ...,
        url: str | None = ...,
        *,
        remove: bool = ...,
        timeout: float = ...,
    ) -> Ensured: ...
    @overload
    def ensure(
        self: HookReceiver[AsyncKeap],
        events: Sequence[str] | None = ...,
        url: str | None = ...,
        *,
        remove: bool = ...,
        timeout: float = ...,
    ) -> Awaitable[Ensured]: ...
    def ensure(
        self,
        events: Sequence[str] | None = None,
        url: str | None = None,
        *,
        remove: bool = False,
        timeout: float = 30.0,
    ) -> Any:
        """Subscribe what is missing, and verify again what is Unverified or Inactive. Run it as often as you like.

        The receiver must be serving at `url` meanwhile: Keap calls it.

        Args:
            events: the event keys that are wanted; by default, those of the handlers.
            url: the public https URL that the receiver is mounted at; by default, the one it was made with. The secret
                path is added.
            remove: whether other hooks whose URLs begin with `url` are removed. Hooks elsewhere are never touched.
            timeout: seconds to wait for hooks to become Verified.

        Returns:
            What was done. With an `AsyncKeap`, await it.

        Raises:
            ValidationError: Keap has no such event, or cannot deliver to the URL; or neither you nor a handler names an
                event.
            KeapError: what the calls raise.
        """
        if url is None and self.url is None:
            raise ValidationError("say where the receiver is, such as https://example.com/keap", path="url")
        wanted = check_events(events, self.events)
        if events is None and not wanted:
            raise ValidationError("name the events: no handler does", path="events")
        whole = self.url if url is None else public_url(url, self.secret_path)
        base = self._base if url is None else base_url(url, self.secret_path)
        assert whole is not None
        steps = ensure_steps(wanted, whole, base, remove=remove, timeout=timeout)
        return run_steps_async(self.keap, steps) if is_async_client(self.keap) else run_steps(self.keap, steps)

    # -- after an outage

    @overload
    def catch_up(self: HookReceiver[Keap], since: dt.datetime, events: Sequence[str] | None = ...) -> CaughtUp: ...
    @overload
    def catch_up(
        self: HookReceiver[AsyncKeap], since: dt.datetime, events: Sequence[str] | None = ...
    ) -> Awaitable[CaughtUp]: ...
    def catch_up(self, since: dt.datetime, events: Sequence[str] | None = None) -> Any:
        """Queue what was created or changed since a time, as if Keap had delivered it.

        Use it after an outage of more than half an hour, when Keap has given up. A record that was created since is
        added, one that was changed since is edited, and one that was both is both. Handlers may see again what they saw
        before the outage.

        Args:
            since: an aware datetime.
            events: event keys; by default, those of the handlers.

        Returns:
            What was queued, and the events that Keap's lists do not cover: deletions, tags that were taken away, new
            subscriptions, and appointments. With an `AsyncKeap`, await it.

        Raises:
            ValidationError: the time has no zone, or what is named is no event key.
            HookStoreError: the queue is full, or cannot be used.
            KeapError: what the calls raise.
        """
        check_time(since)
        wanted = check_events(events, self.events)
        if is_async_client(self.keap):
            return catch_up_async(self.queue, self.keap, since, wanted, self._workers.wake)
        return catch_up(self.queue, self.keap, since, wanted, self._workers.wake)

    # -- what is in the queue

    def counts(self) -> QueueCounts:
        """How many deliveries are pending, and how many are dead letters."""
        return self.queue.counts()

    def dead_letters(self, limit: int = 1_000) -> list[DeadLetter]:
        """The deliveries whose handlers failed at every attempt, oldest first."""
        return self.queue.dead_letters(limit)

    def replay(self, *ids: int) -> int:
        """Queue dead letters again.

        Args:
            ids: their `id`s; none replays all.

        Returns:
            How many were queued.
        """
        done = self.queue.replay(list(ids) or None)
        self._workers.wake()
        return done
