"""Subscriptions kept right, on the sandbox's handshakes, retries, and rule for Inactive hooks."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from keapkit.errors import ValidationError
from keapkit.testing import KeapSandbox, keap_sandbox
from keapkit.webhooks import HookReceiver
from tests.webhooks.conftest import SECRET
from tests.webhooks.serving import Handled, serving

__all__ = ["keap_sandbox"]

SAMPLE = "http://127.0.0.1:9/keap"  # of the sandbox's own sample data
ZOE: Any = {"given_name": "Zoe", "email_addresses": [{"email": "z@e.com", "field": "EMAIL1"}]}


@pytest.fixture
def receiver(keap_sandbox: KeapSandbox, tmp_path: Path) -> Iterator[HookReceiver[Any]]:
    made = HookReceiver(keap_sandbox.keap(), tmp_path / "hooks.sqlite", secret_path=SECRET)
    made.on("contact.add", "contact.edit")(lambda event: None)
    yield made
    made.close()


def _hooks(sandbox: KeapSandbox) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for hook in sandbox.keap().v1.hooks.list():
        if hook.hook_url == SAMPLE:
            continue
        found.setdefault(str(hook.event_key), []).append(f"{hook.status} {hook.hook_url}")
    return found


def test_a_second_time_changes_nothing(keap_sandbox: KeapSandbox, receiver: HookReceiver[Any]) -> None:
    with serving(receiver) as root:
        first = receiver.ensure(url=root)
        assert (first.created, first.verified, first.removed) == (["contact.add", "contact.edit"], [], [])
        assert first.url == f"{root}/{SECRET}"
        before = _hooks(keap_sandbox)
        for url in (root, f"{root}/", f"{root}/{SECRET}"):
            again = receiver.ensure(url=url)
            assert again.ok
            assert (again.created, again.verified, again.removed) == ([], [], [])
        assert _hooks(keap_sandbox) == before


def test_what_keap_gave_up_is_verified_again(keap_sandbox: KeapSandbox, receiver: HookReceiver[Any]) -> None:
    with serving(receiver) as root:
        receiver.ensure(url=root)
    keap_sandbox.keap().v2.contacts.create(ZOE)
    for _ in range(5):  # nobody is there
        keap_sandbox.clock.advance(hours=1)
        keap_sandbox.deliver_hooks()
    assert _hooks(keap_sandbox)["contact.add"][0].startswith("Inactive")
    with serving_at(receiver, root):
        done = receiver.ensure(url=root)
        assert done.ok
        assert done.verified == ["contact.add"]
    assert _hooks(keap_sandbox)["contact.add"][0].startswith("Verified")


def test_nobody_answers(receiver: HookReceiver[Any]) -> None:
    with serving(receiver) as root:
        """The port is free again."""
    done = receiver.ensure(url=root, timeout=0.5)
    assert not done.ok
    assert done.failing == ["contact.add", "contact.edit"]
    assert set(done.status.values()) == {"Unverified"}


def test_what_is_not_wanted_is_removed_when_told(keap_sandbox: KeapSandbox, receiver: HookReceiver[Any]) -> None:
    keap = keap_sandbox.keap()
    with serving(receiver) as root:
        others = {
            "order.add": f"{root}/{SECRET}",  # an event without a handler
            "contact.add": f"{root}/an-earlier-secret-path",
            "contact.delete": f"{root.replace('127.0.0.1', 'localhost')}/{SECRET}",  # elsewhere
            "task.add": "https://other.example/keap",
        }
        for event, url in others.items():
            keap.v1.hooks.create({"eventKey": event, "hookUrl": url})
        kept = receiver.ensure(url=root)
        assert kept.removed == []
        assert sum(map(len, _hooks(keap_sandbox).values())) == 6
        done = receiver.ensure(url=root, remove=True)
        assert sorted(event for event, _ in done.removed) == ["contact.add", "order.add"]
        assert sorted(_hooks(keap_sandbox)) == ["contact.add", "contact.delete", "contact.edit", "task.add"]
        gone = receiver.ensure([], url=root, remove=True)
        assert len(gone.removed) == 2
        assert sorted(_hooks(keap_sandbox)) == ["contact.delete", "task.add"]


def test_an_event_that_keap_does_not_have(keap_sandbox: KeapSandbox, receiver: HookReceiver[Any]) -> None:
    with pytest.raises(ValidationError, match=r"contacts\.add.*did you mean.*contact\.add"):
        receiver.ensure(["contacts.add"], url="https://example.com")
    assert _hooks(keap_sandbox) == {}


@pytest.mark.parametrize(
    "url",
    ["http://example.com/keap", "example.com", "ftp://example.com", "https://u:p@example.com", "https://e.com/?a=1"],
)
def test_a_url_that_keap_cannot_reach(keap_sandbox: KeapSandbox, receiver: HookReceiver[Any], url: str) -> None:
    with pytest.raises(ValidationError, match="url"):
        receiver.ensure(url=url)
    with pytest.raises(ValidationError, match="url"):
        receiver.ensure()
    assert _hooks(keap_sandbox) == {}


def test_an_async_client(keap_sandbox: KeapSandbox, tmp_path: Path, handled: Handled) -> None:
    async def run(root: str) -> None:
        async with keap:
            done = await receiver.ensure(url=root)
            assert done.ok
            keap_sandbox.clock.advance(minutes=1)
            caught = await receiver.catch_up(keap_sandbox.clock.now())
            assert caught.queued == {"contact.add": 0}

    keap = keap_sandbox.async_keap()
    receiver = HookReceiver(keap, tmp_path / "hooks.sqlite", secret_path=SECRET)
    receiver.on("contact.add")(handled.add)
    with serving(receiver) as root:
        asyncio.run(run(root))
        keap_sandbox.keap().v2.contacts.create(ZOE)
        keap_sandbox.clock.advance(minutes=1)
        keap_sandbox.deliver_hooks()
        handled.wait(1)
    receiver.close()


def test_with_its_url_a_receiver_subscribes_by_itself(
    keap_sandbox: KeapSandbox, tmp_path: Path, handled: Handled
) -> None:
    class Late:
        """The receiver is made before its port is known."""

        app: Any = None

        async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
            await self.app(scope, receive, send)

    late = Late()
    with serving_first(late) as root:
        receiver = HookReceiver(keap_sandbox.keap(), tmp_path / "hooks.sqlite", url=root)
        receiver.on("contact.add")(handled.add)
        late.app = receiver
        receiver.start()
        handshake = wait_for_verified(keap_sandbox)
        assert handshake.endswith(receiver.secret_path)
        keap_sandbox.keap().v2.contacts.create(ZOE)
        keap_sandbox.clock.advance(minutes=1)
        keap_sandbox.deliver_hooks()
        handled.wait(1)
        receiver.close()


def wait_for_verified(sandbox: KeapSandbox) -> str:
    until = time.monotonic() + 30
    while time.monotonic() < until:
        found = _hooks(sandbox).get("contact.add", [])
        if found and found[0].startswith("Verified"):
            return found[0]
    raise AssertionError(f"no hook became Verified: {sandbox.deliveries}")


def serving_first(app: Any) -> Any:
    """Serve without lifespan, which a receiver that is not there yet cannot answer."""
    return serving(app, lifespan="off")


def serving_at(app: Any, root: str) -> Any:
    """Serve again where a server was."""
    return serving(app, port=int(root.rpartition(":")[2]))
