"""Whatever handlers are, raise, or take, the worker goes on and the event is handled."""

from __future__ import annotations

import asyncio
import datetime as dt
import functools
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from keapkit import AsyncKeap
from keapkit.errors import ValidationError
from keapkit.testing import KeapSandbox
from keapkit.webhooks import AsyncHookEvent, HookEvent, HookReceiver
from tests.webhooks.serving import Handled, body

AWARE = dt.datetime(2026, 11, 26, tzinfo=dt.UTC)
SECRET = "p3iXkqgW0aYvTzJ4nUq7sB2d"


@pytest.fixture
def receiver(tmp_path: Path) -> Iterator[HookReceiver[None]]:
    with HookReceiver[None](None, tmp_path / "hooks.sqlite", secret_path=SECRET, retry_delays=()) as made:
        yield made


def deliver(receiver: HookReceiver[Any], *ids: int) -> None:
    for one in ids:
        assert receiver.respond("POST", f"/{SECRET}", {}, body("contact.add", one)).status == 200


@pytest.mark.parametrize(
    ("error", "asynchronous"),
    [
        *((one, False) for one in (SystemExit(3), KeyboardInterrupt(), GeneratorExit(), asyncio.CancelledError())),
        *((one, True) for one in (SystemExit(3), asyncio.CancelledError())),
    ],
)
def test_no_exception_ends_the_worker(
    receiver: HookReceiver[None], handled: Handled, error: BaseException, asynchronous: bool
) -> None:
    def fail(event: Any) -> None:
        handled.add(event)
        if event.ids == [1]:
            raise error

    async def fail_async(event: AsyncHookEvent) -> None:
        fail(event)

    receiver.on("contact.add")(fail_async if asynchronous else fail)
    deliver(receiver, 1, 2)
    handled.wait(2)
    receiver.stop()
    (dead,) = receiver.dead_letters()
    assert dead.ids == (1,)
    assert receiver.counts().pending == 0


def logged(function: Callable[..., Any]) -> Callable[..., Any]:
    @functools.wraps(function)
    def inner(event: Any) -> Any:
        return function(event)

    return inner


class Called:
    def __init__(self, seen: Handled) -> None:
        self.seen = seen

    async def __call__(self, event: AsyncHookEvent) -> None:
        self.seen.add(event)


@pytest.mark.parametrize("kind", ["wrapped", "partial", "object", "method", "awaitable"])
def test_whatever_ends_in_a_coroutine_gets_an_event_to_await(
    receiver: HookReceiver[None], handled: Handled, kind: str
) -> None:
    async def plain(event: AsyncHookEvent, *_: object) -> None:
        handled.add(event)

    class Ready:
        def __await__(self) -> Iterator[None]:
            yield

    def gives(event: HookEvent) -> Ready:
        handled.add(event)
        return Ready()

    receiver.on("contact.add")(
        {
            "wrapped": logged(plain),
            "partial": functools.partial(plain),
            "object": Called(handled),
            "method": Called(handled).__call__,
            "awaitable": gives,
        }[kind]
    )
    deliver(receiver, 1)
    (event,) = handled.wait(1)
    assert isinstance(event, HookEvent if kind == "awaitable" else AsyncHookEvent)
    receiver.stop()
    assert receiver.dead_letters() == []


def test_fetching_on_the_event_loop_is_an_error_and_no_deadlock(
    keap_sandbox: KeapSandbox, tmp_path: Path, handled: Handled
) -> None:
    keap: AsyncKeap = keap_sandbox.async_keap()
    with HookReceiver(keap, tmp_path / "hooks.sqlite", secret_path=SECRET, retry_delays=()) as receiver:

        async def inner(event: HookEvent) -> None:
            handled.add(event)
            event.fetch()

        receiver.on("contact.add")(lambda event: inner(event))
        deliver(receiver, 1)
        handled.wait(1)
        receiver.stop()
        (dead,) = receiver.dead_letters()
        assert "async def" in dead.error


def test_draining_keeps_what_it_has_in_hand(tmp_path: Path) -> None:
    receiver = HookReceiver(None, tmp_path / "hooks.sqlite", secret_path=SECRET, workers=0, lease=0.2)
    begun, go_on = threading.Event(), threading.Event()
    calls: list[Any] = []

    @receiver.on("contact.add")
    def slow(event: HookEvent) -> None:
        calls.append(event.ids)
        begun.set()
        assert go_on.wait(30)

    deliver(receiver, 1)
    draining = threading.Thread(target=receiver.drain)
    draining.start()
    assert begun.wait(30)
    renewed = threading.Event()
    renew = receiver.queue.renew
    seen: list[bool] = []

    def spy(*arguments: Any) -> bool:
        seen.append(renew(*arguments))
        if len(seen) >= 5:  # more than the lease
            renewed.set()
        return seen[-1]

    receiver.queue.renew = spy  # type: ignore[method-assign]  # looks at what the workers do
    assert renewed.wait(30)
    assert all(seen)
    assert receiver.queue.claim(60) is None
    go_on.set()
    draining.join(30)
    assert calls == [[1]]
    assert receiver.counts().pending == 0
    receiver.close()


INFINITE, NAN = float("inf"), float("nan")


@pytest.mark.parametrize(
    ("setting", "wrong"),
    [
        *(("workers", one) for one in ("2", 1.5, True, None, -1)),
        *(("retry_delays", one) for one in (5, "12", [None], [-1], [INFINITE], [True], None)),
        *(
            (name, one)
            for name in ("lease", "body_timeout", "check_every")
            for one in ("6", None, 0, INFINITE, NAN, 1e12)
        ),
        *(("hosts", one) for one in ("example.com", 5, [1], [""], ["https://example.com"], ["example.com:443"])),
        *(("secret_path", one) for one in (5, b"x" * 20, "", "a b" * 9)),
        *(("url", one) for one in (5, b"https://example.com", "", "example.com", "https://example.com?a")),
        *(("store", one) for one in (None, 5, "", b"x", "mysql://localhost", "sqlite://", "sqlite:///")),
    ],
)
def test_settings_that_cannot_work_are_refused_by_name(tmp_path: Path, setting: str, wrong: Any) -> None:
    settings: dict[str, Any] = {"store": tmp_path / "hooks.sqlite", setting: wrong}
    with pytest.raises(ValidationError, match=setting):
        HookReceiver(None, **settings)


@pytest.mark.parametrize(
    "wrong", [5, None, ["contact.add"], "contact", "contact.", ".add", "contact.add ", "contact add.x", "contact.add\n"]
)
def test_what_keap_cannot_have_as_an_event(receiver: HookReceiver[None], wrong: Any) -> None:
    with pytest.raises(ValidationError, match="events"):
        receiver.on(wrong)
    with pytest.raises(ValidationError, match="events"):
        receiver.catch_up(AWARE, [wrong])  # type: ignore[misc]  # refused before there is a client
    with pytest.raises(ValidationError, match="events"):
        receiver.ensure([wrong], url="https://example.com")  # type: ignore[misc]  # the same


def test_what_is_no_handler(receiver: HookReceiver[None]) -> None:
    with pytest.raises(ValidationError, match="function"):
        receiver.on("contact.add")(5)  # type: ignore[type-var]  # wrong on purpose


def test_with_a_handler_for_all_events_only_the_events_must_be_named(receiver: HookReceiver[None]) -> None:
    receiver.on("*")(print)
    with pytest.raises(ValidationError, match="events"):
        receiver.ensure(url="https://example.com", remove=True)  # type: ignore[misc]  # refused before there is a client
