"""What handlers get."""

from __future__ import annotations

import asyncio
import inspect
from typing import TYPE_CHECKING, Any

from ._delivery import parse_time
from ._resources import fetch, fetch_async, resource_of

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

    from ._delivery import Delivery
    from ._loops import LoopRunner

__all__ = ["AsyncHookEvent", "HookEvent", "is_async_client"]


class _Event:
    """An event that Keap told, and the objects that it happened to.

    Attributes:
        key: the event key, such as `contact.add`.
        object_type: such as `contact`.
        ids: the objects' IDs, each once, in Keap's order.
        objects: the objects as Keap sent them.
        attempt: 1 at first, and one more after each failure.
    """

    def __init__(self, delivery: Delivery, keap: Any, loops: LoopRunner, attempt: int = 1) -> None:
        self.key = delivery.event_key
        self.object_type = delivery.object_type
        self.objects: tuple[Mapping[str, Any], ...] = delivery.objects
        self.ids: list[int | str] = list(dict.fromkeys(one["id"] for one in delivery.objects))
        self.attempt = attempt
        self._keap = keap
        self._loops = loops

    @property
    def event_key(self) -> str:
        """The event key, under Keap's name for it."""
        return self.key

    @property
    def timestamps(self) -> dict[int | str, dt.datetime | None]:
        """When it happened to each object, by id: aware datetimes, the latest for an object that is told twice."""
        found: dict[int | str, dt.datetime | None] = {}
        for one in self.objects:
            moment = parse_time(one.get("timestamp"))
            known = found.get(one["id"])
            found[one["id"]] = moment if known is None else max(known, moment or known)
        return found

    @property
    def timestamp(self) -> dt.datetime | None:
        """When it happened, an aware datetime: the latest of its objects' times. None if Keap sent none."""
        return max((moment for moment in self.timestamps.values() if moment), default=None)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.key!r}, ids={self.ids[:5]!r}{'...' if len(self.ids) > 5 else ''})"


class HookEvent(_Event):
    """An event, for a handler that is a function."""

    __doc__ = f"{__doc__}\n{(_Event.__doc__ or '').partition(chr(10))[2]}"

    def fetch(self, **options: Any) -> list[Any]:
        """Read the records from Keap, up to 1,000 a call (100 for opportunities and users).

        Keap signs nothing, so trust what this returns, not that a delivery came. Records that do not exist (any more)
        are left out: a delete event returns none.

        Args:
            options: further arguments of the list, such as `fields=["email_addresses"]`.

        Returns:
            Models of REST v2 in the order of `ids`. Companies and appointments take a call for each, and so do
            invoices, which come as their orders; appointments are of REST v1.

        Raises:
            ValidationError: keapkit does not know where such records are.
            KeapError: what the calls raise.
        """
        resource = resource_of(self.key)
        if is_async_client(self._keap):
            return self._loops.run(fetch_async(self._keap, resource, self.ids, options))
        return fetch(self._keap, resource, self.ids, options)


class AsyncHookEvent(_Event):
    """An event, for a handler that is a coroutine function. `await event.fetch()` reads the records."""

    async def fetch(self, **options: Any) -> list[Any]:
        """Read the records from Keap; see `HookEvent.fetch`."""
        resource = resource_of(self.key)
        if is_async_client(self._keap):
            return await fetch_async(self._keap, resource, self.ids, options)
        return await asyncio.to_thread(fetch, self._keap, resource, self.ids, options)


def is_async_client(keap: Any) -> bool:
    """Whether it is an `AsyncKeap`."""
    return inspect.iscoroutinefunction(getattr(keap, "request", None))
