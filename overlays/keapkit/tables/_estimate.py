"""What a run would cost, before it begins."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from keap_api import raw
from keap_api.extend import Offsets
from keapkit._operations import find_operation
from keapkit.errors import KeapError

from ._catalog import resource_named
from ._id_filter import id_filter
from ._open import file_of, open_destination
from ._select import selected_resources

if TYPE_CHECKING:
    from keapkit import Keap

    from ._catalog import Resource

__all__ = ["Estimate", "estimate"]

_CALLS_A_SECOND = 4.0  # of a key, by Keap's quota page; used while no response has said more


@dataclass
class Estimate:
    """What a run would cost.

    Attributes:
        calls: calls by resource, at least.
        records: how many records each resource has; only of those that Keap counts.
        seconds: how long it takes at least, by the minute's quota.
        calls_left: how many calls the day's quota has left; None if it is not known.
    """

    calls: dict[str, int] = field(default_factory=dict)
    records: dict[str, int] = field(default_factory=dict)
    seconds: float = 0.0
    calls_left: int | None = None

    @property
    def total(self) -> int:
        """All calls."""
        return sum(self.calls.values())

    def to_dict(self) -> dict[str, Any]:
        """Return the estimate as JSON has it."""
        return {
            "calls": self.calls,
            "records": self.records,
            "total": self.total,
            "seconds": round(self.seconds, 1),
            "calls_left": self.calls_left,
        }


def estimate(keap: Keap, *resources: str, to: str | None = None, everything: bool = False) -> Estimate:
    """Estimate what a run would cost; asks for one count of each resource that is to be read whole.

    Args:
        keap: the client.
        resources: names of `RESOURCES`.
        to: the URL of a destination, whose state tells what needs to be read; None for a new one.
        everything: all resources.

    Raises:
        ValidationError: an unknown resource or URL.
        DestinationError: the destination cannot be used.
    """
    state: Mapping[str, Any] = {}
    file = None if to is None else file_of(to)
    if to is not None and (file is None or file.exists()):
        with open_destination(to, create=False) as destination:
            state = destination.state()
    made = Estimate()
    has_read: set[str] = set()
    for selection in selected_resources(resources, everything=everything):
        resource = selection.resource
        known = state.get(f"resource:{resource.name}") or {}
        is_known = bool(known.get("since") and resource.since)
        if resource.parent:
            # One list for each record of the parent.
            parent = resource_named(resource.parent[0])
            count = _count(keap, parent)
            made.calls[resource.name] = _pages(parent, count) + (count or 0)
            continue
        count = None if is_known else _count(keap, resource)
        if count is not None:
            made.records[resource.name] = count
        made.calls[resource.name] = _pages(resource, count)
        if resource.custom and not is_known and resource.custom not in has_read and (to is None or count != 0):
            # Custom fields are read once for all that have the same, and by a sync not for an empty list.
            has_read.add(resource.custom)
            made.calls[resource.name] += 1
    rate = _CALLS_A_SECOND
    try:
        quota = keap.quota
    except KeapError:  # a client without a throttle
        pass
    else:
        if quota.minute is not None and quota.minute.limit:
            rate = quota.minute.limit / quota.minute.seconds
        made.calls_left = quota.day.available if quota.day is not None else None
    made.seconds = made.total / rate
    return made


def _pages(resource: Resource, count: int | None) -> int:
    """The calls that a list takes."""
    pages = max(1, math.ceil((count or 0) / resource.size))
    if isinstance(resource.listing.paging, Offsets):
        # REST v1 offers a next page until one is empty.
        return pages + bool(count)
    # Windows of ids take one more: what is above the newest id is asked for in the end.
    return pages + (pages > 2 and bool(id_filter(resource)))


def _count(keap: Keap, resource: Resource) -> int | None:
    """How many records Keap says there are: lists of REST v1 have a count."""
    operation = find_operation(resource.count) if resource.count else None
    if operation is None:
        return None
    method: Any = keap
    for part in operation.name.split("."):
        method = getattr(method, part)
    try:
        found = raw(method, limit=1).json()
    except KeapError:
        return None
    count = found.get("count") if isinstance(found, dict) else None
    return count if isinstance(count, int) else None
