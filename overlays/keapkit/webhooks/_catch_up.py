"""After an outage: what Keap could not deliver is read from its lists, and handed to the same handlers."""

from __future__ import annotations

import asyncio
import datetime as dt
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from keapkit.errors import HookStoreError

from ._delivery import MAX_OBJECTS, Delivery, noun_of
from ._resources import RESOURCES, Resource, client_part

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from ._queue import HookQueue

__all__ = ["CaughtUp", "catch_up", "catch_up_async"]

_PAGE: Final = 1_000
_VERBS: Final = frozenset({"add", "edit"})


@dataclass(slots=True)
class CaughtUp:
    """What `catch_up` found.

    Attributes:
        queued: the number of objects by event key that handlers will see.
        not_covered: the event keys that Keap's lists say nothing about, such as those of deleted records.
    """

    queued: dict[str, int] = field(default_factory=dict)
    not_covered: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Change:
    """A record that was created or changed."""

    id: str
    verb: str
    at: dt.datetime


def lists(events: Sequence[str]) -> tuple[dict[str, list[str]], list[str]]:
    """The event keys by noun that a list covers, and those that none covers."""
    covered: dict[str, list[str]] = {}
    others: list[str] = []
    for event in dict.fromkeys(events):
        noun, verb = noun_of(event), event.rpartition(".")[2]
        resource = RESOURCES.get(noun)
        if resource is None or resource.since is None or verb not in _VERBS:
            others.append(event)
        else:
            covered.setdefault(noun, []).append(event)
    return covered, others


def _arguments(resource: Resource, since: dt.datetime) -> dict[str, Any]:
    assert resource.since is not None
    found: dict[str, Any] = {"filter": {resource.since: since}, "page_size": _PAGE}
    if resource.fields is not None:
        found["fields"] = list(resource.fields)
    return found


def _change(resource: Resource, record: Any, since: dt.datetime) -> Change | None:
    created, changed = getattr(record, resource.created, None), getattr(record, resource.changed, None)
    id_ = getattr(record, resource.key, None)
    at = changed or created
    if id_ is None or not isinstance(at, dt.datetime):
        return None
    if isinstance(created, dt.datetime) and created >= since:
        return Change(str(id_), "add", created)
    return Change(str(id_), "edit", at)


def changes(keap: Any, noun: str, since: dt.datetime) -> Iterator[Change]:
    """What changed, with a `Keap`."""
    resource = RESOURCES[noun]
    for record in client_part(keap, resource).list(**_arguments(resource, since)):
        if change := _change(resource, record, since):
            yield change


async def changes_async(keap: Any, noun: str, since: dt.datetime) -> list[Change]:
    """What changed, with an `AsyncKeap`."""
    resource = RESOURCES[noun]
    listed = client_part(keap, resource).list(**_arguments(resource, since))
    return [change async for record in listed if (change := _change(resource, record, since))]


def deliveries(noun: str, events: Sequence[str], found: Sequence[Change]) -> Iterator[Delivery]:
    """Changes as Keap would have delivered them, oldest first."""
    for event in events:
        verb = event.rpartition(".")[2]
        objects = [
            {
                "id": int(one.id) if one.id.isascii() and one.id.isdigit() else one.id,
                "timestamp": one.at.astimezone(dt.UTC).isoformat(),
            }
            for one in sorted(found, key=lambda change: change.at)
            if one.verb == verb
        ]
        for begin in range(0, len(objects), MAX_OBJECTS):
            yield Delivery(event, noun, tuple(objects[begin : begin + MAX_OBJECTS]))


def catch_up(
    queue: HookQueue, keap: Any, since: dt.datetime, events: Sequence[str], wake: Callable[[], None]
) -> CaughtUp:
    """Queue what changed, with a `Keap`."""
    covered, others = lists(events)
    done = CaughtUp(not_covered=others)
    for noun, keys in covered.items():
        _queue_changes(queue, done, noun, keys, list(changes(keap, noun, since)))
        wake()
    return done


async def catch_up_async(
    queue: HookQueue, keap: Any, since: dt.datetime, events: Sequence[str], wake: Callable[[], None]
) -> CaughtUp:
    """Queue what changed, with an `AsyncKeap`."""
    covered, others = lists(events)
    done = CaughtUp(not_covered=others)
    for noun, keys in covered.items():
        found = await changes_async(keap, noun, since)
        await asyncio.to_thread(_queue_changes, queue, done, noun, keys, found)
        wake()
    return done


def _queue_changes(queue: HookQueue, done: CaughtUp, noun: str, events: Sequence[str], found: Sequence[Change]) -> None:
    for event in events:
        done.queued.setdefault(event, 0)
    for delivery in deliveries(noun, events, found):
        (outcome,) = queue.put([delivery])
        if outcome == "full":
            raise HookStoreError("the queue of deliveries is full: let the workers go on, and catch up again")
        if outcome == "stored":
            done.queued[delivery.event_key] += len(delivery.objects)
