"""Subscriptions kept right, on the sandbox's handshakes, retries, and rule for Inactive hooks."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from keapkit import Keap
from keapkit.errors import NotFoundError, ValidationError
from keapkit.testing import KeapSandbox, keap_sandbox
from keapkit.webhooks import HookReceiver
from keapkit.webhooks._subscriptions import carry_out, ensure_steps
from tests.sandbox.server import ENVIRONMENT
from tests.sandbox.server import serving as sandbox_serving
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


@pytest.mark.parametrize("remove", [False, True])
@pytest.mark.parametrize(
    "state", ["missing", "Unverified", "Inactive", "Verified", "twice", "other event", "elsewhere"]
)
def test_every_state_of_a_hook_ends_verified(
    keap_sandbox: KeapSandbox, receiver: HookReceiver[Any], state: str, remove: bool
) -> None:
    keap = keap_sandbox.keap()
    url = "never used"
    with serving(receiver) as root:
        url = f"{root}/{SECRET}"
        if state in {"Verified", "Inactive"}:
            assert receiver.ensure(["contact.add"], url=root).ok
    if state == "Inactive":
        keap.v2.contacts.create(ZOE)
        for _ in range(5):
            keap_sandbox.clock.advance(hours=1)
            keap_sandbox.deliver_hooks()
    for event, where in {
        "Unverified": [("contact.add", url)],
        "twice": [("contact.add", url), ("contact.add", url)],
        "other event": [("order.add", url)],
        "elsewhere": [("contact.add", "https://other.example/keap")],
    }.get(state, []):
        keap.v1.hooks.create({"eventKey": event, "hookUrl": where})
    keap_sandbox.deliver_hooks()  # the handshakes, which nobody answers
    with serving_at(receiver, root):
        done = receiver.ensure(["contact.add"], url=root, remove=remove)
        assert done.ok
        assert done.created == (["contact.add"] if state in {"missing", "other event", "elsewhere"} else [])
        assert done.verified == (["contact.add"] if state in {"Unverified", "Inactive", "twice"} else [])
        removed = {"twice": ["contact.add"], "other event": ["order.add"]}.get(state, []) if remove else []
        assert [event for event, _ in done.removed] == removed
        again = receiver.ensure(["contact.add"], url=root, remove=remove)
        assert (again.ok, again.created, again.verified, again.removed) == (True, [], [], [])
    kept = [one for hooks in _hooks(keap_sandbox).values() for one in hooks if one.endswith(url)]
    assert f"Verified {url}" in kept
    if remove:
        assert kept == [f"Verified {url}"]
    assert len(_hooks(keap_sandbox).get("contact.add", [])) == 1 + (state == "elsewhere") + (
        state == "twice" and not remove
    )


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(schedule=st.lists(st.integers(0, 2), max_size=40))
def test_processes_that_ensure_at_the_same_time_leave_one_hook(keap_sandbox: KeapSandbox, schedule: list[int]) -> None:
    keap = keap_sandbox.keap()
    for hook in keap.v1.hooks.list():
        keap.v1.hooks.delete(str(hook.key))
    url = "http://127.0.0.1:9/never"
    running = [ensure_steps(["contact.add", "task.add"], url, url, remove=True, timeout=0) for _ in range(3)]
    waiting: dict[int, Any] = {number: next(steps) for number, steps in enumerate(running)}
    turns = [*schedule, *range(3)]
    while waiting:  # each step of one process, in any order
        number = turns.pop(0)
        turns.append(number)
        if number not in waiting:
            continue
        try:
            answer = carry_out(keap, *waiting[number])
        except NotFoundError:
            answer = None
        try:
            waiting[number] = running[number].send(answer)
        except StopIteration:
            del waiting[number]
    left = sorted(str(hook.event_key) for hook in keap.v1.hooks.list() if hook.hook_url == url)
    assert left == ["contact.add", "task.add"]


PROGRAM = """
import sys
from keapkit import Keap
from keapkit.webhooks import HookReceiver

sys.stdin.readline()
keap = Keap("KeapAK-ensure", base_url=sys.argv[1], throttle=None)
receiver = HookReceiver(keap, sys.argv[2], secret_path=sys.argv[4])
done = receiver.ensure(["contact.add", "contact.edit", "order.add", "task.add"], url=sys.argv[3])
print(done.ok)
"""


def test_two_programs_that_ensure_at_the_same_time(receiver: HookReceiver[Any], tmp_path: Path) -> None:
    with serving(receiver) as root, sandbox_serving() as api, ExitStack() as stack:
        command = [sys.executable, "-c", PROGRAM, api, str(tmp_path / "other.sqlite"), root, SECRET]
        pipes: Any = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True, "env": ENVIRONMENT}
        programs = [stack.enter_context(subprocess.Popen(command, **pipes)) for _ in range(3)]
        for program in programs:
            stack.callback(program.kill)
            program.stdin.write("\n")
            program.stdin.flush()
        assert [program.communicate(timeout=60)[0].split() for program in programs] == [["True"]] * 3
        with Keap("KeapAK-ensure", base_url=api, throttle=None) as keap:
            mine = [hook for hook in keap.v1.hooks.list() if str(hook.hook_url).startswith(root)]
        assert sorted(str(hook.event_key) for hook in mine) == ["contact.add", "contact.edit", "order.add", "task.add"]
        assert {str(hook.status) for hook in mine} == {"Verified"}


def test_an_event_that_keap_does_not_have(keap_sandbox: KeapSandbox, receiver: HookReceiver[Any]) -> None:
    with pytest.raises(ValidationError, match=r"contacts\.add.*did you mean.*contact\.add"):
        receiver.ensure(["contacts.add"], url="https://example.com")
    assert _hooks(keap_sandbox) == {}


@pytest.mark.parametrize(
    "url",
    [
        "http://example.com/keap",
        "example.com",
        "ftp://example.com",
        "https://u:p@example.com",
        "https://e.com/?a=1",
        "https://e.com:x/",
        "https://e.com/a b",
        "https://[::1",
        "https://",
    ],
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
