"""Deliveries of the sandbox: what handlers fetch, and handlers that fail, are slow or get many at once."""

from __future__ import annotations

import asyncio
import threading
from pathlib import Path
from typing import Any

import httpx
import pytest

from keapkit.testing import KeapSandbox, keap_sandbox
from keapkit.webhooks import AsyncHookEvent, HookEvent, HookReceiver
from tests.webhooks.conftest import SECRET
from tests.webhooks.receivers import receiver
from tests.webhooks.serving import Handled, body, moment, post, serving

__all__ = ["keap_sandbox", "receiver"]


def test_a_thousand_objects_take_two_calls(
    keap_sandbox: KeapSandbox, receiver: HookReceiver[Any], handled: Handled
) -> None:
    @receiver.on("contact.edit")
    def edited(event: HookEvent) -> None:
        event.records = event.fetch()  # type: ignore[attr-defined]  # kept for the test
        handled.add(event)

    with serving(receiver) as root:
        assert post(f"{root}/{SECRET}", body("contact.edit", *range(1_000, 0, -1))).status_code == 200
        (event,) = handled.wait(1)
        lists = [one for one in keap_sandbox.requests if one.operation == "v2.contacts.list"]
        assert len(lists) <= 2
        there = [int(one["id"]) for one in keap_sandbox.records("contacts")]
        assert [int(one.id) for one in event.records] == sorted(there, reverse=True)


@pytest.mark.parametrize("asynchronous", [False, True], ids=["Keap", "AsyncKeap"])
def test_handlers_of_both_kinds_fetch_with_clients_of_both_kinds(
    keap_sandbox: KeapSandbox, handled: Handled, tmp_path: Path, asynchronous: bool
) -> None:
    keap: Any = keap_sandbox.async_keap() if asynchronous else keap_sandbox.keap()
    receiver: HookReceiver[Any] = HookReceiver(keap, tmp_path / "hooks.sqlite", secret_path=SECRET)
    loops = []

    @receiver.on("contact.add")
    async def awaited(event: AsyncHookEvent) -> None:
        loops.append(asyncio.get_running_loop())
        handled.add((event.key, [one.id for one in await event.fetch(fields=["given_name"])]))

    @receiver.on("company.add")
    def called(event: HookEvent) -> None:
        handled.add((event.key, [one.id for one in event.fetch()]))

    with serving(receiver) as root:
        post(f"{root}/{SECRET}", body("contact.add", 2, 1, 987_654))
        post(f"{root}/{SECRET}", body("company.add", 1, 987_654))
        assert sorted(handled.wait(2)) == [("company.add", ["1"]), ("contact.add", ["2", "1"])]
    receiver.close()
    if asynchronous:
        asyncio.run(keap.aclose())


@pytest.mark.parametrize(
    ("event", "ids"),
    [
        ("appointment.add", [1]),
        ("company.edit", [1]),
        ("contact.add", [1]),
        ("contactGroup.applied", [1]),
        ("invoice.add", [1]),
        ("invoice.payment.add", [1]),
        ("note.add", [13]),
        ("opportunity.stage_move", [1]),
        ("order.add", [1]),
        ("product.edit", [1]),
        ("subscription.add", [1]),
        ("task.add", [1]),
        ("user.edit", [1]),
    ],
)
def test_records_of_every_kind_are_fetched(
    keap_sandbox: KeapSandbox, receiver: HookReceiver[Any], event: str, ids: list[int]
) -> None:
    if event.startswith("appointment"):
        appointment = {"title": "Visit", "start_date": "2026-12-01T10:00:00Z", "end_date": "2026-12-01T11:00:00Z"}
        keap_sandbox.keap().v1.appointments.create(appointment)  # type: ignore[arg-type]  # a dict like any other
        ids = [int(keap_sandbox.records("appointments")[-1]["id"])]
    found = []
    receiver.on(event)(lambda event: found.extend(event.fetch()))
    assert receiver.respond("POST", f"/{SECRET}", {}, body(event, *ids)).status == 200
    receiver.drain()
    receiver.stop()
    assert receiver.dead_letters() == []
    assert len(found) == 1


def test_what_keapkit_cannot_fetch_is_said(receiver: HookReceiver[Any]) -> None:
    receiver.on("funnel.add")(lambda event: event.fetch())
    receiver.respond("POST", f"/{SECRET}", {}, body("funnel.add", 1))
    receiver.drain()
    receiver.stop()
    receiver.drain()
    (dead,) = receiver.dead_letters()
    assert "funnel.add" in dead.error


def test_a_handler_that_fails_is_called_again_and_then_parked(receiver: HookReceiver[Any], handled: Handled) -> None:
    calm = []

    @receiver.on("contact.add")
    def fails(event: HookEvent) -> None:
        handled.add(event)
        raise ValueError(f"attempt {event.attempt}")

    @receiver.on("contact.add")
    def succeeds(event: HookEvent) -> None:
        calm.append(event)

    with serving(receiver) as root:
        post(f"{root}/{SECRET}", body("contact.add", 7))
        assert [one.attempt for one in handled.wait(3)] == [1, 2, 3]
    (dead,) = receiver.dead_letters()
    assert (dead.event_key, dead.ids, dead.attempts, dead.error) == ("contact.add", (7,), 3, "ValueError: attempt 3")
    assert len(calm) == 1  # what has succeeded is not called again
    with serving(receiver):
        assert receiver.replay(dead.id) == 1
        receiver.start()
        assert len(handled.wait(6)) == 6
    assert len(calm) == 1


def test_a_slow_handler_does_not_keep_keap_waiting(receiver: HookReceiver[Any]) -> None:
    begun, end = threading.Event(), threading.Event()

    @receiver.on("contact.add")
    def slow(event: HookEvent) -> None:
        begun.set()
        assert end.wait(30)

    with serving(receiver) as root:
        assert post(f"{root}/{SECRET}", body("contact.add", 1)).status_code == 200
        assert begun.wait(20)
        for one in range(2, 30):
            assert post(f"{root}/{SECRET}", body("contact.add", one)).status_code == 200
        assert receiver.counts().pending == 29
        end.set()


def test_a_burst_of_500_deliveries_loses_none(receiver: HookReceiver[Any], handled: Handled) -> None:
    receiver.on("contact.edit")(handled.add)

    async def burst(url: str) -> list[int]:
        limits = httpx.Limits(max_connections=50)
        async with httpx.AsyncClient(trust_env=False, limits=limits, timeout=60) as client:
            calls = [
                client.post(url, content=body("contact.edit", one % 50 + 1, moment=moment(one))) for one in range(500)
            ]
            return [one.status_code for one in await asyncio.gather(*calls)]

    with serving(receiver) as root:
        assert asyncio.run(burst(f"{root}/{SECRET}")) == [200] * 500
        events = handled.wait(500, timeout=60)
    assert sorted(one.objects[0]["timestamp"] for one in events) == sorted(map(moment, range(500)))
    assert receiver.counts().pending == 0
