"""A receiver over real sockets, with the sandbox's real deliveries and with hostile posts."""

from __future__ import annotations

import asyncio
import datetime as dt
import socket
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette

from keapkit.errors import ValidationError
from keapkit.testing import KeapSandbox, keap_sandbox
from keapkit.webhooks import AsyncHookEvent, HookEvent, HookReceiver, SQLiteHookQueue
from keapkit.webhooks._delivery import Delivery
from tests.webhooks.conftest import SECRET
from tests.webhooks.serving import Handled, body, moment, post, serving, serving_wsgi

__all__ = ["keap_sandbox"]

ZOE: Any = {"given_name": "Zoe", "email_addresses": [{"email": "z@e.com", "field": "EMAIL1"}]}
Serve = Callable[[HookReceiver[Any]], AbstractContextManager[str]]


def _plain(receiver: HookReceiver[Any]) -> AbstractContextManager[str]:
    return serving(receiver)


def _wsgi(receiver: HookReceiver[Any]) -> AbstractContextManager[str]:
    return serving_wsgi(receiver.wsgi)


@pytest.fixture(params=[_plain, _wsgi], ids=["asgi", "wsgi"])
def serve(request: pytest.FixtureRequest) -> Serve:
    found: Serve = request.param
    return found


@pytest.fixture
def receiver(keap_sandbox: KeapSandbox, tmp_path: Path) -> Iterator[HookReceiver[Any]]:
    made = HookReceiver(keap_sandbox.keap(), tmp_path / "hooks.sqlite", secret_path=SECRET, retry_delays=(0, 0))
    yield made
    made.close()


def test_contact_added(keap_sandbox: KeapSandbox, receiver: HookReceiver[Any], handled: Handled, serve: Serve) -> None:
    names = []

    @receiver.on("contact.add")
    def added(event: HookEvent) -> None:
        names.extend(contact.given_name for contact in event.fetch())
        handled.add(event)

    keap = keap_sandbox.keap()
    with serve(receiver) as root:
        done = receiver.ensure(url=root)
        assert done.ok
        assert done.status == {"contact.add": "Verified"}
        assert done.created == ["contact.add"]
        made = keap.v2.contacts.create(
            {"given_name": "Zoe", "email_addresses": [{"email": "z@e.com", "field": "EMAIL1"}]}
        )
        keap_sandbox.clock.advance(minutes=1)
        keap_sandbox.deliver_hooks()
        (event,) = handled.wait(1)
        assert event.key == "contact.add"
        assert event.ids == [int(made.id)]
        assert isinstance(event.timestamp, dt.datetime)
        assert event.timestamp.tzinfo is not None
        assert names == ["Zoe"]
        assert [one.outcome for one in keap_sandbox.deliveries] == ["verified", "delivered"]


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


def test_mounted_below_a_path(receiver: HookReceiver[Any], handled: Handled) -> None:
    receiver.on("contact.add")(handled.add)
    app = Starlette(lifespan=receiver.lifespan)
    app.mount("/keap/hooks", receiver)
    with serving(app) as root:
        assert post(f"{root}/keap/hooks/{SECRET}", body()).status_code == 200
        assert post(f"{root}/keap/hooks/{SECRET}x", body()).status_code == 404
        handled.wait(1)


def test_the_handshake_returns_the_secret_and_nothing_else(receiver: HookReceiver[Any], serve: Serve) -> None:
    receiver.on("contact.add")(print)
    with serve(receiver) as root:
        for name in ("X-Hook-Secret", "x-hook-secret"):
            answer = post(f"{root}/{SECRET}", **{name: "a1b2c3"})
            assert (answer.status_code, answer.headers["x-hook-secret"], answer.content) == (200, "a1b2c3", b"")
        answer = post(f"{root}/wrong", **{"X-Hook-Secret": "a1b2c3"})
        assert answer.status_code == 404
        assert "x-hook-secret" not in answer.headers
        assert post(f"{root}/{SECRET}", **{"X-Hook-Secret": "x" * 600}).status_code == 400
    assert receiver.counts().pending == 0


def test_hostile_requests_change_nothing(receiver: HookReceiver[Any], serve: Serve) -> None:
    receiver.on("contact.add")(print)
    with serve(receiver) as root, httpx.Client(trust_env=False, base_url=root) as client:
        for path in ("/", f"/{SECRET[:-1]}", f"/x{SECRET}", f"/{SECRET}/more", f"/{SECRET.upper()}", "/%00", "/%ff"):
            assert client.post(path, content=body()).status_code == 404, path
        for method in ("GET", "PUT", "DELETE", "HEAD", "OPTIONS"):
            answer = client.request(method, f"/{SECRET}")
            assert (answer.status_code, answer.headers["allow"]) == (405, "POST")
        assert client.post(f"/{SECRET}", content=body("order.delete")).status_code == 422
        assert client.post(f"/{SECRET}", content=body(), headers={"Origin": "https://evil.example"}).status_code == 403
        # The size is known before the body comes: it is not read.
        assert _first_line(root, "Content-Length: 99999999999") == "413"
    assert receiver.counts().pending == 0


def _first_line(root: str, header: str) -> str:
    """The status of a response to a request whose body never comes."""
    host, port = root.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), timeout=30) as connection:
        connection.sendall(f"POST /{SECRET} HTTP/1.1\r\nHost: {host}\r\n{header}\r\n\r\n".encode())
        return connection.recv(100).decode().split()[1]


def test_a_body_without_a_length_is_cut_off_when_it_is_huge(receiver: HookReceiver[Any]) -> None:
    receiver.on("contact.add")(print)
    sent = []

    def chunks() -> Iterator[bytes]:
        for _ in range(4_000):
            sent.append(1)
            yield b"x" * 65_536

    with serving(receiver) as root, httpx.Client(trust_env=False) as client:
        try:
            assert client.post(f"{root}/{SECRET}", content=chunks()).status_code == 413
        except httpx.TransportError:
            """The server closed the connection while the body was still coming."""
    assert len(sent) < 2_000
    assert receiver.counts().pending == 0


def test_a_body_that_does_not_come_times_out(keap_sandbox: KeapSandbox, tmp_path: Path) -> None:
    path = tmp_path / "hooks.sqlite"
    slow = HookReceiver(keap_sandbox.keap(), path, secret_path=SECRET, body_timeout=0.2)
    slow.on("contact.add")(print)
    with serving(slow) as root:
        host, port = root.removeprefix("http://").split(":")
        with socket.create_connection((host, int(port)), timeout=30) as connection:
            connection.sendall(f"POST /{SECRET} HTTP/1.1\r\nHost: {host}\r\nContent-Length: 100\r\n\r\n{{".encode())
            assert connection.recv(100).startswith(b"HTTP/1.1 408")
    slow.close()


def test_other_hosts_are_refused_when_you_name_yours(keap_sandbox: KeapSandbox, tmp_path: Path) -> None:
    named = HookReceiver(keap_sandbox.keap(), tmp_path / "a.sqlite", secret_path=SECRET, hosts=["Hooks.example.com"])
    named.on("contact.add")(lambda event: None)
    with serving(named) as root:
        assert post(f"{root}/{SECRET}", body()).status_code == 421
        assert post(f"{root}/{SECRET}", body(), Host="evil.example").status_code == 421
        assert post(f"{root}/{SECRET}", body(), Host="hooks.example.com:443").status_code == 200
    named.close()


def test_a_store_that_fails_makes_keap_send_again(receiver: HookReceiver[Any], tmp_path: Path) -> None:
    receiver.on("contact.add")(lambda event: None)
    with sqlite3.connect(tmp_path / "hooks.sqlite") as other:
        other.execute("ALTER TABLE seen RENAME TO gone")
    other.close()
    answer = receiver.respond("POST", f"/{SECRET}", {}, body())
    assert (answer.status, answer.headers["retry-after"]) == (503, "60")


def test_a_full_queue_makes_keap_send_again(receiver: HookReceiver[Any]) -> None:
    end = threading.Event()

    @receiver.on("contact.add")
    def waits(event: HookEvent) -> None:
        assert end.wait(30)

    receiver.queue.max_pending = 2
    answers = [receiver.respond("POST", f"/{SECRET}", {}, body("contact.add", one)).status for one in range(1, 5)]
    assert answers == [200, 200, 503, 503]
    end.set()


def test_the_secret_path_is_made_once_and_kept(keap_sandbox: KeapSandbox, tmp_path: Path) -> None:
    first = HookReceiver(keap_sandbox.keap(), tmp_path / "hooks.sqlite")
    second = HookReceiver(keap_sandbox.keap(), str(tmp_path / "hooks.sqlite"))
    assert first.secret_path == second.secret_path
    assert len(first.secret_path) >= 32
    assert first.secret_path not in repr(first)
    first.close()
    second.close()


@pytest.mark.parametrize("wrong", ["", "/", "a b", "a?b", "%41", "ä"])
def test_a_secret_path_that_cannot_work(keap_sandbox: KeapSandbox, tmp_path: Path, wrong: str) -> None:
    with pytest.raises(ValidationError, match="secret_path"):
        HookReceiver(keap_sandbox.keap(), tmp_path / "hooks.sqlite", secret_path=wrong)


def test_what_is_no_event(receiver: HookReceiver[Any]) -> None:
    with pytest.raises(ValidationError, match=r"contact\.add"):
        receiver.on()
    with pytest.raises(ValidationError, match="contacts"):
        receiver.on("contacts")
    with pytest.raises(ValidationError, match="store"):
        HookReceiver(receiver.keap, "mysql://localhost")


class Spying(SQLiteHookQueue):
    """Keeps the deliveries whose answers Keap got."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.told: list[Delivery] = []

    def answered(self, delivery: Delivery, keep: float = 0.0) -> None:
        self.told.append(delivery)
        super().answered(delivery, keep)


@pytest.mark.parametrize("serve_it", [_plain, _wsgi], ids=["asgi", "wsgi"])
def test_an_answer_that_arrived_ends_what_counts_as_sent_again(tmp_path: Path, serve_it: Serve) -> None:
    queue = Spying(tmp_path / "hooks.sqlite")
    receiver: HookReceiver[None] = HookReceiver(None, queue, secret_path=SECRET, workers=0)
    receiver.on("contact.edit")(print)
    with serve_it(receiver) as root:
        for number in (1, 2):  # two changes: Keap has the answer to the first
            assert post(f"{root}/{SECRET}", body("contact.edit", 1, moment=None)).status_code == 200
            while len(queue.told) < number:
                """The answer comes first."""
        assert post(f"{root}/{SECRET}", body("contact.edit", 1)).status_code == 200  # with a time: nothing to note
    assert receiver.counts().pending == 3
    assert len(queue.told) == 2
    receiver.close()


def test_an_answer_that_did_not_arrive_makes_the_next_one_the_same(tmp_path: Path) -> None:
    queue = Spying(tmp_path / "hooks.sqlite")
    receiver: HookReceiver[None] = HookReceiver(None, queue, secret_path=SECRET, workers=0)
    receiver.on("contact.edit")(print)
    sent: list[Any] = []

    async def one() -> None:
        messages = [
            {"type": "http.request", "body": body("contact.edit", 1, moment=None), "more_body": False},
            {"type": "http.disconnect"},
        ]

        async def receive() -> Any:
            return messages.pop(0)

        async def send(message: Any) -> None:
            sent.append(message)

        scope = {"type": "http", "method": "POST", "path": f"/{SECRET}", "headers": [], "http_version": "1.1"}
        await receiver(scope, receive, send)

    asyncio.run(one())
    asyncio.run(one())
    assert [one["status"] for one in sent if "status" in one] == [200, 200]
    assert queue.told == []
    assert receiver.counts().pending == 1
    receiver.close()
