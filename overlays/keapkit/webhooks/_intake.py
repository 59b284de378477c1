"""What a receiver does with a request, whichever server brings it: refuses it, answers the handshake, or stores it."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING

from keapkit.errors import HookStoreError, ValidationError

from ._answers import MAX_BODY, HookResponse, Judge, for_outcome, refusal
from ._commit import GroupCommit
from ._payload import parse_delivery

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from concurrent.futures import Future

    from ._delivery import Delivery
    from ._queue import HookQueue, Put

__all__ = ["Intake", "Taken"]

_log = logging.getLogger("keapkit.webhooks")


@dataclass(frozen=True, slots=True)
class Taken:
    """A delivery that is being stored.

    Attributes:
        delivery: what Keap sent.
        stored: ends when it is durable.
    """

    delivery: Delivery
    stored: Future[Put]

    @property
    def untimed(self) -> Delivery | None:
        """The delivery if Keap sent no time for one of its objects: then it matters whether Keap gets the response."""
        return self.delivery if self.delivery.untimed else None


class Intake:
    """Takes requests.

    Args:
        judge: tells what is refused before a body is read.
        queue: where deliveries go.
        wanted: whether a handler is there for an event key.
        news: is called when a delivery was stored.
    """

    def __init__(self, judge: Judge, queue: HookQueue, wanted: Callable[[str], bool], news: Callable[[], None]) -> None:
        self._judge = judge
        self._queue = queue
        self._wanted = wanted
        self._news = news
        self._commit = GroupCommit(queue)

    def refuse(self, method: str, path: str, headers: Mapping[str, str]) -> HookResponse | None:
        """The response to what is refused before its body is read; None goes on with the body."""
        return self._judge.refuse(method, path, headers)

    def take(self, headers: Mapping[str, str], body: bytes) -> HookResponse | Taken:
        """What to answer, or what the answer waits for."""
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
        future = self._commit.put(delivery)
        future.add_done_callback(lambda _: self._news())
        return Taken(delivery, future)

    def wait(self, taken: Taken) -> HookResponse:
        """The response to a delivery, once it is stored; blocks until then."""
        try:
            return for_outcome(taken.stored.result())
        except HookStoreError as error:
            return self.trouble(error)

    @staticmethod
    def trouble(error: HookStoreError) -> HookResponse:
        """The response to a delivery that could not be stored."""
        _log.error("Webhook queue: %s. Keap will send the delivery again.", error)
        return refusal(503)

    def answered(self, delivery: Delivery) -> None:
        """Take note that Keap has the response to a delivery."""
        try:
            self._queue.answered(delivery)
        except HookStoreError as error:
            _log.error("Webhook queue: %s", error)

    def open(self) -> None:
        """Take deliveries again after `close`."""
        self._commit.open()

    def close(self) -> None:
        """Store what was taken; later deliveries are refused with 503."""
        self._commit.close()
