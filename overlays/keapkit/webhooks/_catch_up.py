"""After an outage: what Keap could not deliver is read from its lists, and handed to the same handlers."""

from __future__ import annotations

import asyncio
import datetime as dt
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from keapkit.errors import HookStoreError

from ._delivery import MAX_OBJECTS, Delivery, noun_of, parse_time
from ._resources import RESOURCES, Resource, client_part

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from ._queue import HookQueue

__all__ = ["CaughtUp", "catch_up", "catch_up_async"]

_PAGE: Final = 1_000
_APPLIED: Final = "contactGroup.applied"
_TAGS: Final = 100  # in one call for the contacts of tags


@dataclass(slots=True)
class CaughtUp:
    """What `catch_up` found.

    Attributes:
        queued: the number of objects by event key that handlers will see.
        not_covered: the event keys that Keap's lists say nothing about: deletions, tags that were taken away,
            appointments, new subscriptions, and whatever keapkit does not know.
    """

    queued: dict[str, int] = field(default_factory=dict)
    not_covered: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Change:
    """Something that happened to a record.

    Attributes:
        id: the record's.
        verb: such as `add`.
        at: when.
        contact: whom a tag was applied to.
    """

    id: str
    verb: str
    at: dt.datetime
    contact: str | None = None


def lists(events: Sequence[str]) -> tuple[dict[str, list[str]], list[str]]:
    """The event keys by noun that a list covers, in the order in which they happen, and those that none covers."""
    covered: dict[str, list[str]] = {}
    others: list[str] = []
    for event in dict.fromkeys(events):
        noun, verb = noun_of(event), event.rpartition(".")[2]
        resource = RESOURCES.get(noun)
        if event == _APPLIED or (resource is not None and verb in resource.moments):
            covered.setdefault(noun, []).append(event)
        else:
            others.append(event)
    for keys in covered.values():
        keys.sort(key=lambda event: not event.endswith(".add"))
    return covered, others


def _arguments(resource: Resource, since: dt.datetime) -> dict[str, Any]:
    found: dict[str, Any] = {"page_size": resource.page}
    if resource.since is not None:
        found["filter"] = {resource.since: since}
    if resource.newest is not None:
        found["order_by"] = resource.newest
    if resource.fields is not None:
        found["fields"] = list(resource.fields)
    return found


def _moment(record: Any, name: str | None) -> dt.datetime | None:
    value = None if name is None else getattr(record, name, None)
    if isinstance(value, str):
        return parse_time(value)
    return value if isinstance(value, dt.datetime) else None


def _changes(resource: Resource, record: Any, since: dt.datetime) -> list[Change]:
    """What happened to a record. One that was made and changed since was added and edited."""
    id_ = getattr(record, resource.key, None)
    if id_ is None:
        return []
    moments = {verb: _moment(record, name) for verb, name in resource.moments.items()}
    if resource.since is not None and not any(moments.values()):
        return [Change(str(id_), "edit", since)]  # the filter found it
    made = moments.get("add")
    return [
        Change(str(id_), verb, at)
        for verb, at in moments.items()
        if at is not None and at >= since and (verb == "add" or at != made)
    ]


def _passed(resource: Resource, record: Any, since: dt.datetime) -> bool:
    """Whether this record and those behind it have not changed since."""
    at = _moment(record, resource.moments.get("edit"))
    return resource.newest is not None and at is not None and at < since


def _applied_filter(tags: Sequence[str], since: dt.datetime) -> dict[str, Any]:
    return {"filter": {"tag_ids": list(tags), "since_applied_time": since}, "page_size": _PAGE}


def _applied(one: Any, since: dt.datetime) -> list[Change]:
    if one.tag_id is None or one.contact_id is None:
        return []
    return [Change(str(one.tag_id), "applied", one.applied_at or since, str(one.contact_id))]


def _tag_batches(tags: Sequence[Any]) -> list[list[str]]:
    ids = [str(tag.id) for tag in tags]
    return [ids[begin : begin + _TAGS] for begin in range(0, len(ids), _TAGS)]


def changes(keap: Any, noun: str, keys: Sequence[str], since: dt.datetime) -> list[Change]:
    """What happened, with a `Keap`."""
    resource = RESOURCES[noun]
    found: list[Change] = []
    if set(keys) != {_APPLIED}:
        for record in client_part(keap, resource).list(**_arguments(resource, since)):
            if _passed(resource, record, since):
                break
            found += _changes(resource, record, since)
    if _APPLIED in keys:
        for tags in _tag_batches(list(keap.v2.tags.list(page_size=_PAGE))):
            for one in keap.v2.tags.contacts.list_all(**_applied_filter(tags, since)):
                found += _applied(one, since)
    return found


async def changes_async(keap: Any, noun: str, keys: Sequence[str], since: dt.datetime) -> list[Change]:
    """What happened, with an `AsyncKeap`."""
    resource = RESOURCES[noun]
    found: list[Change] = []
    if set(keys) != {_APPLIED}:
        async for record in client_part(keap, resource).list(**_arguments(resource, since)):
            if _passed(resource, record, since):
                break
            found += _changes(resource, record, since)
    if _APPLIED in keys:
        every = [tag async for tag in keap.v2.tags.list(page_size=_PAGE)]
        for tags in _tag_batches(every):
            async for one in keap.v2.tags.contacts.list_all(**_applied_filter(tags, since)):
                found += _applied(one, since)
    return found


def _object(one: Change) -> dict[str, Any]:
    at = one.at.astimezone(dt.UTC).isoformat()
    made: dict[str, Any] = {"id": _id(one.id), "timestamp": at}
    if one.contact is not None:
        made["contact_details"] = [{"id": _id(one.contact), "timestamp": at}]
    return made


def _id(value: str) -> int | str:
    return int(value) if value.isascii() and value.isdigit() else value


def deliveries(noun: str, events: Sequence[str], found: Sequence[Change]) -> Iterator[Delivery]:
    """Changes as Keap would have delivered them, oldest first."""
    for event in events:
        verb = event.rpartition(".")[2]
        objects = [_object(one) for one in sorted(found, key=lambda change: change.at) if one.verb == verb]
        for begin in range(0, len(objects), MAX_OBJECTS):
            yield Delivery(event, noun, tuple(objects[begin : begin + MAX_OBJECTS]))


def catch_up(
    queue: HookQueue, keap: Any, since: dt.datetime, events: Sequence[str], wake: Callable[[], None]
) -> CaughtUp:
    """Queue what changed, with a `Keap`."""
    covered, others = lists(events)
    done = CaughtUp(not_covered=others)
    for noun, keys in covered.items():
        _queue_changes(queue, done, noun, keys, changes(keap, noun, keys, since))
        wake()
    return done


async def catch_up_async(
    queue: HookQueue, keap: Any, since: dt.datetime, events: Sequence[str], wake: Callable[[], None]
) -> CaughtUp:
    """Queue what changed, with an `AsyncKeap`."""
    covered, others = lists(events)
    done = CaughtUp(not_covered=others)
    for noun, keys in covered.items():
        found = await changes_async(keap, noun, keys, since)
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
