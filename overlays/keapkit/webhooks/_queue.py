"""What a queue of deliveries does, wherever it keeps them.

A delivery is *pending* until it is handled, or parked as a *dead letter*. It is *ready* when no earlier pending
delivery shares an object with it: that keeps the order of each object's events, and lets all others go ahead. A worker
*claims* a ready delivery for some seconds and renews the claim while it works; a claim that runs out goes to another
worker.

No queue library was taken: persist-queue, huey, and litequeue keep no order per object, and procrastinate does so in
PostgreSQL only.
"""

from __future__ import annotations

import datetime as dt
import secrets
from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from ._delivery import REMEMBER_ANSWERED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ._delivery import Delivery

__all__ = ["MAX_PENDING", "Claim", "DeadLetter", "HookQueue", "Put", "QueueCounts", "make_secret"]

Put = Literal["stored", "duplicate", "full"]
MAX_PENDING: Final = 100_000
MAX_ERROR: Final = 2_000


@dataclass(frozen=True, slots=True)
class Claim:
    """A delivery that a worker has in hand.

    Attributes:
        id: the delivery's number in the queue.
        token: tells this claim from later ones of the same delivery.
        delivery: what Keap sent, without objects that came before.
        attempts: how often handlers have failed.
        handled: the names of handlers that are done.
    """

    id: int
    token: str
    delivery: Delivery
    attempts: int
    handled: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DeadLetter:
    """A delivery whose handler failed at every attempt.

    Attributes:
        id: what `HookReceiver.replay` takes.
        event_key: such as `contact.add`.
        ids: the objects' IDs.
        attempts: how often a handler failed.
        error: the last failure: the exception's type and message.
        parked_at: when it was given up, in UTC.
    """

    id: int
    event_key: str
    ids: tuple[int | str, ...]
    attempts: int
    error: str
    parked_at: dt.datetime


@dataclass(frozen=True, slots=True)
class QueueCounts:
    """How many deliveries a queue holds.

    Attributes:
        pending: not handled yet.
        dead: parked as dead letters.
    """

    pending: int
    dead: int


class HookQueue(ABC):
    """A durable queue of deliveries. Its methods may be called from any thread.

    Args:
        max_pending: deliveries that may wait at most; more are refused, and Keap sends them again.
    """

    def __init__(self, max_pending: int = MAX_PENDING) -> None:
        self.max_pending = max_pending

    @abstractmethod
    def put(self, deliveries: Sequence[Delivery]) -> list[Put]:
        """Store deliveries together, and return what became of each. They are durable when this returns.

        Objects whose event has been stored in the last seven days are left out: the same event, ID, and time. Where
        there is no time, it is the whole delivery that must be the same, and the last hour that counts.

        Raises:
            HookStoreError: the store cannot be used. None of them is stored.
        """

    @abstractmethod
    def answered(self, delivery: Delivery, keep: float = REMEMBER_ANSWERED) -> None:
        """Take note that Keap has the answer to a delivery, and will not send it again.

        From then on, objects without a time are remembered for a minute only: the same delivery later tells another
        change.

        Args:
            delivery: what Keap sent.
            keep: seconds to remember them.

        Raises:
            HookStoreError: the store cannot be used.
        """

    @abstractmethod
    def claim(self, lease: float) -> Claim | None:
        """Take the oldest delivery that is ready; None if there is none.

        Args:
            lease: seconds until another worker may take it.
        """

    @abstractmethod
    def renew(self, claim: Claim, lease: float) -> bool:
        """Begin the lease again; False if the claim is lost."""

    @abstractmethod
    def done(self, claim: Claim) -> bool:
        """Forget a handled delivery; False if the claim is lost."""

    @abstractmethod
    def retry(self, claim: Claim, delay: float, *, attempts: int, handled: Sequence[str], error: str) -> bool:
        """Put a delivery back for `delay` seconds; False if the claim is lost."""

    @abstractmethod
    def park(self, claim: Claim, *, attempts: int, handled: Sequence[str], error: str) -> bool:
        """Make a delivery a dead letter, and let those behind it go ahead; False if the claim is lost."""

    @abstractmethod
    def dead_letters(self, limit: int = 1_000) -> list[DeadLetter]:
        """The dead letters, oldest first."""

    @abstractmethod
    def replay(self, ids: Sequence[int] | None = None) -> int:
        """Put dead letters at the end of the queue, all by default; return how many."""

    @abstractmethod
    def discard(self, ids: Sequence[int] | None = None) -> int:
        """Remove dead letters, all by default; return how many."""

    @abstractmethod
    def counts(self) -> QueueCounts:
        """How many deliveries it holds."""

    @abstractmethod
    def secret(self) -> str:
        """The secret path of the receivers that share this queue, made once."""

    @abstractmethod
    def close(self) -> None:
        """Close the connections."""


def make_secret() -> str:
    """A path that nobody guesses."""
    return secrets.token_urlsafe(24)
