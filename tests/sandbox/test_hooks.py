"""REST hooks: the handshake, real deliveries to a real server, retries, and hooks that become Inactive."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import pytest

from keapkit import Keap
from keapkit.errors import BadRequestError
from keapkit.sandbox import Clock, Sandbox
from keapkit.testing import KeapSandbox, keap_sandbox
from tests.sandbox.server import serving

__all__ = ["keap_sandbox"]

ZOE = {"given_name": "Zoe", "email_addresses": [{"email": "z@e.com", "field": "EMAIL1"}]}


class Receiver:
    """A web server that keeps what it receives and answers as it is told."""

    def __init__(self) -> None:
        self.received: list[Any] = []
        self.arrived = threading.Condition()
        self.status = 200
        self.echo = True
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers.get("content-length", 0)))
                secret = self.headers.get("X-Hook-Secret")
                with receiver.arrived:
                    receiver.received.append(json.loads(body) if body else secret)
                    receiver.arrived.notify_all()
                self.send_response(200 if secret else receiver.status)
                if secret and receiver.echo:
                    self.send_header("x-hook-secret", secret)
                self.send_header("content-length", "0")
                self.end_headers()

            def log_message(self, *args: object) -> None:
                """Quiet."""

        self.server = HTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}/keap"
        self._thread = threading.Thread(target=self.server.serve_forever)
        self._thread.start()

    def wait(self, count: int) -> None:
        """Until so many requests have arrived."""
        with self.arrived:
            assert self.arrived.wait_for(lambda: len(self.received) >= count, timeout=60)

    def close(self) -> None:
        self.server.shutdown()
        self._thread.join()
        self.server.server_close()


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    receiver = Receiver()
    yield receiver
    receiver.close()


def _subscribe(sandbox: KeapSandbox, receiver: Receiver, key: str = "contact.add") -> str:
    hook = sandbox.keap().v1.hooks.create({"eventKey": key, "hookUrl": receiver.url})
    assert hook.status == "Unverified"
    sandbox.deliver_hooks()
    return str(hook.key)


def _status(sandbox: KeapSandbox, key: str) -> str:
    return str(sandbox.keap().v1.hooks.get(key).status)


def test_an_event_is_delivered_as_keap_sends_it(keap_sandbox: KeapSandbox, receiver: Receiver) -> None:
    key = _subscribe(keap_sandbox, receiver)
    assert _status(keap_sandbox, key) == "Verified"
    made = keap_sandbox.keap().v2.contacts.create(ZOE)
    keap_sandbox.deliver_hooks()
    secret, event = receiver.received
    assert len(secret) >= 16
    (told,) = event.pop("object_keys")
    assert event == {"event_key": "contact.add", "object_type": "contact"}
    assert told["id"] == int(made.id)
    assert told["apiUrl"].endswith(f"/rest/v1/contacts/{made.id}")
    assert told["timestamp"].endswith("Z")
    assert [delivery.outcome for delivery in keap_sandbox.deliveries] == ["verified", "delivered"]


def test_a_url_that_does_not_echo_stays_unverified(keap_sandbox: KeapSandbox, receiver: Receiver) -> None:
    receiver.echo = False
    key = _subscribe(keap_sandbox, receiver)
    assert _status(keap_sandbox, key) == "Unverified"
    keap_sandbox.keap().v2.contacts.create(ZOE)
    keap_sandbox.deliver_hooks()
    assert len(receiver.received) == 1
    receiver.echo = True
    keap_sandbox.keap().v1.hooks.verify(key)
    keap_sandbox.deliver_hooks()
    assert _status(keap_sandbox, key) == "Verified"


def test_a_secret_can_be_sent_later(keap_sandbox: KeapSandbox, receiver: Receiver) -> None:
    receiver.echo = False
    key = _subscribe(keap_sandbox, receiver)
    keap = keap_sandbox.keap()
    with pytest.raises(BadRequestError):
        keap.v1.hooks.delayed_verify(key, x_hook_secret="another")
    assert keap.v1.hooks.delayed_verify(key, x_hook_secret=receiver.received[0]).status == "Verified"


def test_four_failures_make_a_hook_inactive(keap_sandbox: KeapSandbox, receiver: Receiver) -> None:
    key = _subscribe(keap_sandbox, receiver)
    receiver.status = 500
    keap_sandbox.keap().v2.contacts.create(ZOE)
    for seconds in (0, 0.5, 5, 30):  # as docs/sandbox.md says
        keap_sandbox.clock.advance(seconds=seconds)
        keap_sandbox.deliver_hooks()
    assert [(each.attempt, each.outcome) for each in keap_sandbox.deliveries[1:]] == [
        (1, "failed"),
        (2, "failed"),
        (3, "failed"),
        (4, "inactive"),
    ]
    assert _status(keap_sandbox, key) == "Inactive"
    receiver.status = 200
    keap_sandbox.keap().v2.contacts.create(ZOE)
    keap_sandbox.deliver_hooks()
    assert len(keap_sandbox.deliveries) == 5


def test_a_retry_reaches_a_receiver_that_is_back(keap_sandbox: KeapSandbox, receiver: Receiver) -> None:
    key = _subscribe(keap_sandbox, receiver)
    receiver.status = 503
    keap_sandbox.keap().v2.contacts.create(ZOE)
    keap_sandbox.deliver_hooks()
    receiver.status = 204
    keap_sandbox.clock.advance(seconds=0.4)
    assert len(keap_sandbox.deliver_hooks()) == 2
    keap_sandbox.clock.advance(seconds=0.1)
    assert keap_sandbox.deliver_hooks()[-1].outcome == "delivered"
    assert _status(keap_sandbox, key) == "Verified"


def test_one_move_of_the_clock_makes_every_attempt_due(keap_sandbox: KeapSandbox, receiver: Receiver) -> None:
    key = _subscribe(keap_sandbox, receiver)
    receiver.status = 500
    keap_sandbox.keap().v2.contacts.create(ZOE)
    keap_sandbox.clock.advance(minutes=1)
    assert [each.attempt for each in keap_sandbox.deliver_hooks()[1:]] == [1, 2, 3, 4]
    assert _status(keap_sandbox, key) == "Inactive"


def test_what_happens_during_the_handshake_is_not_lost(keap_sandbox: KeapSandbox, receiver: Receiver) -> None:
    keap = keap_sandbox.keap()
    keap.v1.hooks.create({"eventKey": "contact.add", "hookUrl": receiver.url})
    made = keap.v2.contacts.create(ZOE)
    outcomes = [(each.event, each.outcome, each.object_ids) for each in keap_sandbox.deliver_hooks()]
    assert outcomes == [("verify", "verified", ()), ("contact.add", "delivered", (made.id,))]


def test_what_happens_during_a_refused_handshake_is_dropped(keap_sandbox: KeapSandbox, receiver: Receiver) -> None:
    receiver.echo = False
    keap = keap_sandbox.keap()
    hook = keap.v1.hooks.create({"eventKey": "contact.add", "hookUrl": receiver.url})
    keap.v2.contacts.create(ZOE)
    assert [each.event for each in keap_sandbox.deliver_hooks()] == ["verify"]
    receiver.echo = True
    keap.v1.hooks.verify(str(hook.key))
    assert [each.event for each in keap_sandbox.deliver_hooks()] == ["verify", "verify"]


@pytest.mark.parametrize("count", [1, 3, 7])
def test_events_at_one_time_arrive_together(keap_sandbox: KeapSandbox, receiver: Receiver, count: int) -> None:
    _subscribe(keap_sandbox, receiver)
    keap = keap_sandbox.keap()
    made = [keap.v2.contacts.create(ZOE).id for _ in range(count)]
    (delivery,) = keap_sandbox.deliver_hooks()[1:]
    assert delivery.object_ids == tuple(made)
    assert len(receiver.received) == 2


def test_events_after_a_move_of_the_clock_arrive_apart(keap_sandbox: KeapSandbox, receiver: Receiver) -> None:
    _subscribe(keap_sandbox, receiver)
    for _ in range(2):
        keap_sandbox.keap().v2.contacts.create(ZOE)
        keap_sandbox.clock.advance(seconds=1)
        keap_sandbox.deliver_hooks()
    assert [len(each.object_ids) for each in keap_sandbox.deliveries[1:]] == [1, 1]


def test_an_event_arrives_without_a_word(keap_sandbox: KeapSandbox, receiver: Receiver) -> None:
    _subscribe(keap_sandbox, receiver)
    keap_sandbox.keap().v2.contacts.create(ZOE)
    receiver.wait(2)


@pytest.mark.parametrize(
    "url",
    [
        "http://[::1", "http://", "http:///path", "http://:80/", "http://host:99999/", "http://host:port/",
        "http://a b.example/", "ftp://example.com/", "example.com/hook", "//example.com/", "", "http://[zz]/",
        "https://exa\nmple.com/",
    ],
)  # fmt: skip
def test_a_url_that_is_none_is_refused(keap_sandbox: KeapSandbox, url: str) -> None:
    with pytest.raises(BadRequestError):
        keap_sandbox.keap().v1.hooks.create({"eventKey": "contact.add", "hookUrl": url})
    assert keap_sandbox.deliver_hooks() == []


def test_a_lenient_sandbox_survives_a_url_that_is_none() -> None:
    with KeapSandbox(Sandbox(strict=False, clock=Clock(frozen=True))) as sandbox:
        for url in ("http://[::1", "nonsense", "http://host:99999/"):
            sandbox.keap().v1.hooks.create({"eventKey": "contact.add", "hookUrl": url})
        assert [each.outcome for each in sandbox.deliver_hooks()] == ["refused"] * 3


def test_gone_makes_a_hook_inactive_at_once(keap_sandbox: KeapSandbox, receiver: Receiver) -> None:
    key = _subscribe(keap_sandbox, receiver)
    receiver.status = 410
    keap_sandbox.keap().v2.contacts.create(ZOE)
    keap_sandbox.deliver_hooks()
    assert _status(keap_sandbox, key) == "Inactive"


@pytest.mark.filterwarnings("ignore:.*XML-RPC.*")
def test_events_of_all_protocols(keap_sandbox: KeapSandbox, receiver: Receiver) -> None:
    keap = keap_sandbox.keap()
    for key in (
        "contact.edit",
        "contactGroup.applied",
        "invoice.payment.add",
        "order.delete",
        "opportunity.stage_move",
    ):
        _subscribe(keap_sandbox, receiver, key)
    keap.xmlrpc.contact.update(1, {"FirstName": "Ann"})
    keap.v1.contacts.tags.apply(2, {"tagIds": [8]})
    keap.v2.orders.payments.create("1", {"apply_to_commissions": False, "payment_amount": 1.0, "notes": "x"})
    keap.v1.orders.delete(2)
    keap.v2.opportunities.update("1", {"stage_id": "3"})
    keap_sandbox.clock.advance(minutes=10)
    keap_sandbox.deliver_hooks()
    sent = {event["event_key"]: event for event in receiver.received if isinstance(event, dict)}
    assert sent.keys() == {
        "contact.edit", "contactGroup.applied", "invoice.payment.add", "order.delete", "opportunity.stage_move",
    }  # fmt: skip
    assert sent["contact.edit"]["object_keys"][0]["id"] == 1


def test_an_unknown_event_or_url_is_refused(keap_sandbox: KeapSandbox) -> None:
    keap = keap_sandbox.keap()
    assert "contact.add" in keap.v1.hooks.event_keys.list().items
    for body in (
        {"eventKey": "contact.explode", "hookUrl": "https://example.com/"},
        {"eventKey": "contact.add", "hookUrl": "ftp://example.com/"},
        {"eventKey": "contact.add"},
    ):
        with pytest.raises(BadRequestError):
            keap.v1.hooks.create(body)


def test_a_server_delivers_by_itself(receiver: Receiver) -> None:
    with serving("--limits", "off") as root, Keap("KeapAK-hooks", base_url=root, throttle=None) as keap:
        hook = keap.v1.hooks.create({"eventKey": "contact.add", "hookUrl": receiver.url})
        receiver.wait(1)
        while keap.v1.hooks.get(str(hook.key)).status != "Verified":  # its answer is on the way back
            pass
        made = keap.v2.contacts.create(ZOE)
        receiver.wait(2)
    assert receiver.received[1]["object_keys"][0]["id"] == int(made.id)


def test_a_stage_move_is_told_of_its_opportunity(keap_sandbox: KeapSandbox, receiver: Receiver) -> None:
    _subscribe(keap_sandbox, receiver, "opportunity.stage_move")
    keap_sandbox.keap().v2.opportunities.update("4", {"stage_id": "1"})
    keap_sandbox.deliver_hooks()
    event = receiver.received[-1]
    (told,) = event["object_keys"]
    assert (event["event_key"], event["object_type"]) == ("opportunity.stage_move", "opportunity")
    assert (told["id"], told["apiUrl"].rpartition("/rest/v1/")[2]) == (4, "opportunities/4")
