"""After an outage: what Keap's lists tell of each kind of event, and what they cannot."""

from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from keapkit.errors import HookStoreError, ValidationError
from keapkit.testing import KeapSandbox, keap_sandbox
from keapkit.webhooks import HookEvent, HookReceiver
from tests.webhooks.conftest import SECRET

__all__ = ["keap_sandbox"]

ZOE: Any = {"given_name": "Zoe", "email_addresses": [{"email": "z@e.com", "field": "EMAIL1"}]}
KINDS = ["company", "contact", "contactGroup", "invoice", "invoice.payment", "note", "opportunity", "order", "product",
         "task", "user"]  # fmt: skip


@pytest.fixture
def receiver(keap_sandbox: KeapSandbox, tmp_path: Path) -> Iterator[HookReceiver[Any]]:
    made = HookReceiver(keap_sandbox.keap(), tmp_path / "hooks.sqlite", secret_path=SECRET, workers=0)
    yield made
    made.close()


def later(sandbox: KeapSandbox) -> dt.datetime:
    """A time after which nothing has happened yet."""
    sandbox.clock.advance(days=1)
    since = sandbox.clock.now()
    sandbox.clock.advance(hours=1)
    return since


def seen_by(receiver: HookReceiver[Any], *events: str) -> list[tuple[str, list[int | str]]]:
    seen: list[tuple[str, list[int | str]]] = []
    receiver.on(*events)(lambda event: seen.append((event.key, event.ids)))
    return seen


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_is_read_from_its_list(keap_sandbox: KeapSandbox, receiver: HookReceiver[Any], kind: str) -> None:
    seen_by(receiver, f"{kind}.add", f"{kind}.edit", f"{kind}.delete")
    long_ago = dt.datetime(2010, 1, 1, tzinfo=dt.UTC)
    done = receiver.catch_up(long_ago)
    assert done.not_covered == [f"{kind}.delete"]
    assert done.queued[f"{kind}.add"] > 0
    assert receiver.catch_up(later(keap_sandbox)).queued == {f"{kind}.add": 0, f"{kind}.edit": 0}


def test_subscriptions_tell_changes_only(keap_sandbox: KeapSandbox, receiver: HookReceiver[Any]) -> None:
    seen_by(receiver, "subscription.add", "subscription.edit")
    done = receiver.catch_up(dt.datetime(2010, 1, 1, tzinfo=dt.UTC))
    assert done.not_covered == ["subscription.add"]
    assert done.queued["subscription.edit"] > 0


def test_what_no_list_tells(receiver: HookReceiver[Any]) -> None:
    events = ["appointment.add", "contact.delete", "contactGroup.removed", "funnel.add", "user.delete"]
    assert receiver.catch_up(dt.datetime(2010, 1, 1, tzinfo=dt.UTC), events).not_covered == events


def test_a_record_made_and_changed_is_added_and_then_edited(
    keap_sandbox: KeapSandbox, receiver: HookReceiver[Any]
) -> None:
    seen = seen_by(receiver, "contact.edit", "contact.add")
    keap = keap_sandbox.keap()
    since = later(keap_sandbox)
    made = keap.v2.contacts.create(ZOE)
    keap_sandbox.clock.advance(minutes=1)
    keap.v2.contacts.update(str(made.id), {"given_name": "Zoey"})
    keap.v2.contacts.update("3", {"given_name": "Other"})
    assert receiver.catch_up(since).queued == {"contact.add": 1, "contact.edit": 2}
    receiver.drain()
    assert [(key, set(ids)) for key, ids in seen] == [
        ("contact.add", {int(made.id)}),
        ("contact.edit", {3, int(made.id)}),
    ]
    assert receiver.catch_up(since).queued == {"contact.add": 0, "contact.edit": 0}  # queued already


def test_only_edits_are_wanted(keap_sandbox: KeapSandbox, receiver: HookReceiver[Any]) -> None:
    seen = seen_by(receiver, "contact.edit")
    keap = keap_sandbox.keap()
    since = later(keap_sandbox)
    made = keap.v2.contacts.create(ZOE)
    keap_sandbox.clock.advance(minutes=1)
    keap.v2.contacts.update(str(made.id), {"given_name": "Zoey"})
    receiver.catch_up(since)
    receiver.drain()
    assert seen == [("contact.edit", [int(made.id)])]


@pytest.mark.parametrize("asynchronous", [False, True], ids=["Keap", "AsyncKeap"])
def test_applied_tags_with_their_contacts(keap_sandbox: KeapSandbox, tmp_path: Path, asynchronous: bool) -> None:
    keap: Any = keap_sandbox.async_keap() if asynchronous else keap_sandbox.keap()
    receiver: HookReceiver[Any] = HookReceiver(keap, tmp_path / "hooks.sqlite", secret_path=SECRET, workers=0)
    told: list[tuple[int, int]] = []

    @receiver.on("contactGroup.applied")
    def applied(event: HookEvent) -> None:
        told.extend((one["id"], one["contact_details"][0]["id"]) for one in event.objects)

    since = later(keap_sandbox)
    one, two = (int(keap_sandbox.keap().v2.contacts.create(ZOE).id or 0) for _ in range(2))
    keap_sandbox.keap().v2.tags.contacts.apply_tags("2", {"contact_ids": [str(one), str(two)]})
    keap_sandbox.keap().v2.tags.contacts.apply_tags("1", {"contact_ids": [str(two)]})
    before = len(keap_sandbox.requests)
    if asynchronous:

        async def run() -> Any:
            async with keap:
                return await receiver.catch_up(since)

        done = asyncio.run(run())
    else:
        done = receiver.catch_up(since)
    assert done.queued == {"contactGroup.applied": 3}
    assert len(keap_sandbox.requests) - before == 2  # the tags, and the contacts of a hundred of them
    receiver.drain()
    assert sorted(told) == [(1, two), (2, one), (2, two)]
    receiver.close()


def test_lists_that_begin_with_the_newest_are_read_no_further(
    keap_sandbox: KeapSandbox, receiver: HookReceiver[Any]
) -> None:
    seen = seen_by(receiver, "product.add", "product.edit", "opportunity.edit", "opportunity.stage_move")
    since = later(keap_sandbox)
    made = keap_sandbox.keap().v2.products.create({"name": "New", "price": 100, "short_description": "A thing"})
    done = receiver.catch_up(since)
    assert done.queued == {"product.add": 1, "product.edit": 0, "opportunity.edit": 0, "opportunity.stage_move": 0}
    receiver.drain()
    assert seen == [("product.add", [int(made.id)])]


def test_what_cannot_be_caught_up_with(receiver: HookReceiver[Any]) -> None:
    receiver.on("contact.add")(print)
    with pytest.raises(ValidationError, match=r"since.*aware"):
        receiver.catch_up(dt.datetime(2026, 1, 1))  # noqa: DTZ001  what is refused
    with pytest.raises(ValidationError, match=r"events.*list"):
        receiver.catch_up(dt.datetime(2026, 1, 1, tzinfo=dt.UTC), "contact.add")
    receiver.queue.max_pending = 0
    with pytest.raises(HookStoreError, match="full"):
        receiver.catch_up(dt.datetime(2010, 1, 1, tzinfo=dt.UTC))
