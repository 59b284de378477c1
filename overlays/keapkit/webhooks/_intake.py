"""What a receiver does with a request, whichever server brings it: refuses it, answers the handshake, or stores it."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from keapkit.errors import HookStoreError, ValidationError

from ._answers import MAX_BODY, HookResponse, Judge, for_outcome, refusal
from ._commit import GroupCommit
from ._payload import parse_delivery

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable, Mapping

    from ._delivery import Delivery
    from ._queue import HookQueue

__all__ = ["Intake"]

_log = logging.getLogger("keapkit.webhooks")


class Intake:
    """Takes requests.

    Args:
        judge: tells what is refused before a body is read.
        queue: where deliveries go.
        wanted: whether a handler is there for an event key.
        news: is called when deliveries were stored.
    """

    def __init__(self, judge: Judge, queue: HookQueue, wanted: Callable[[str], bool], news: Callable[[], None]) -> None:
        self._judge = judge
        self._queue = queue
        self._wanted = wanted
        self._commit = GroupCommit(queue, news)

    def refuse(self, method: str, path: str, headers: Mapping[str, str]) -> HookResponse | None:
        """The response to what is refused before its body is read; None goes on with the body."""
        return self._judge.refuse(method, path, headers)

    def read(self, headers: Mapping[str, str], body: bytes) -> HookResponse | Delivery:
        """What to answer, or the delivery that must be stored first."""
        handshake = self._judge.handshake(headers)
        if handshake is not None:
            return handshake
        if len(body) > MAX_BODY:
            return refusal(413)
        try:
            delivery = parse_delivery(body)
        except ValidationError as error:
            _log.warning("Refused a post to the webhook receiver: %s", error)
            return refusal(400)
        if not self._wanted(delivery.event_key):
            _log.warning("Refused a delivery of %s, which has no handler.", delivery.event_key)
            return refusal(422)
        return delivery

    def store(self, delivery: Delivery) -> HookResponse:
        """The response to a delivery, once it is stored; blocks until then."""
        try:
            return for_outcome(self._commit.put(delivery))
        except HookStoreError as error:
            return self._trouble(error)

    async def store_async(self, delivery: Delivery, loop: asyncio.AbstractEventLoop) -> HookResponse:
        """The response to a delivery, once it is stored, on the running loop."""
        try:
            return for_outcome(await self._commit.put_async(delivery, loop))
        except HookStoreError as error:
            return self._trouble(error)

    @staticmethod
    def _trouble(error: HookStoreError) -> HookResponse:
        """The response to a delivery that could not be stored."""
        _log.error("Webhook queue: %s. Keap will send the delivery again.", error)
        return refusal(503)

    def answered(self, delivery: Delivery) -> None:
        """Take note that Keap has the response to a delivery."""
        try:
            self._queue.answered(delivery)
        except HookStoreError as error:
            _log.error("Webhook queue: %s", error)

    def give_way(self, seconds: float) -> None:
        """Wait until nothing is being stored, for so many seconds at most."""
        self._commit.give_way(seconds)

    def open(self) -> None:
        """Take deliveries again after `close`."""
        self._commit.open()

    def close(self) -> None:
        """Store what was taken; later deliveries are refused with 503."""
        self._commit.close()
