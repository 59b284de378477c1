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
from keapkit.webhooks import HookEvent, HookReceiver, SQLiteHookQueue
from keapkit.webhooks._delivery import Delivery
from tests.webhooks.conftest import SECRET
from tests.webhooks.receivers import receiver
from tests.webhooks.serving import Handled, body, post, serving, serving_wsgi

__all__ = ["keap_sandbox", "receiver"]

Serve = Callable[[HookReceiver[Any]], AbstractContextManager[str]]


def _plain(receiver: HookReceiver[Any]) -> AbstractContextManager[str]:
    return serving(receiver)


def _wsgi(receiver: HookReceiver[Any]) -> AbstractContextManager[str]:
    return serving_wsgi(receiver.wsgi)


@pytest.fixture(params=[_plain, _wsgi], ids=["asgi", "wsgi"])
def serve(request: pytest.FixtureRequest) -> Serve:
    found: Serve = request.param
    return found


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
