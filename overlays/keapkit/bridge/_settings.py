"""What a user decides about the bridge, and what it remembers between calls."""

from __future__ import annotations

import re
import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from keap_api.errors import ValidationError
from keapkit._fork import reset_after_fork

__all__ = ["Action", "Memory", "Settings", "action_from"]

V = TypeVar("V")


@dataclass(frozen=True)
class Action:
    """The replacement for an action set: a goal, or tags to apply.

    Attributes:
        goal: (integration, call name) of an API goal.
        tags: ids of tags.
    """

    goal: tuple[str, str] | None = None
    tags: tuple[int, ...] = ()


def action_from(text: str) -> tuple[int, Action]:
    """An action set's id and its replacement.

    Args:
        text: `123=goal:integration/call_name` or `123=tag:45`, several tags as `tag:45,46`.

    Raises:
        ValidationError: the text is neither.
    """
    found = re.fullmatch(r"(\d+)=(?:goal:([^/]+)/([^/]+)|tag:(\d+(?:,\d+)*))", text.strip())
    if found is None:
        raise ValidationError(f"{text!r} must be 123=goal:integration/call_name or 123=tag:45", path="action")
    number, integration, call_name, tags = found.groups()
    if tags:
        return int(number), Action(tags=tuple(int(one) for one in tags.split(",")))
    return int(number), Action(goal=(integration, call_name))


@dataclass(frozen=True)
class Settings:
    """How the bridge answers.

    Attributes:
        allow_payments: whether methods that move money are carried out.
        actions: replacements for action sets, by id.
        max_calls: how many REST calls one query may take; more is a fault that says what to ask instead.
        country: the country (ISO 3166-1 alpha-3) of a State that comes without one.
        send_as: the id of the user whose name e-mails are sent in; None takes the from address.
        leave_out: whether a row leaves out fields that REST does not have; else naming one is a fault.

    Raises:
        ValidationError: `country` is no such code, or `max_calls` is less than 1.
    """

    allow_payments: bool = False
    actions: Mapping[int, Action] = field(default_factory=dict)
    max_calls: int = 50
    country: str = "USA"
    send_as: int | None = None
    leave_out: bool = False

    def __post_init__(self) -> None:
        if not re.fullmatch("[A-Z]{3}", self.country):
            raise ValidationError(f"{self.country!r} must be an ISO 3166-1 alpha-3 code such as USA", path="country")
        if self.max_calls < 1:
            raise ValidationError(f"{self.max_calls!r} must be at least 1", path="max_calls")


class Memory(Generic[V]):
    """Values by key, the latest used ones, each for a time.

    Args:
        size: how many are kept.
        seconds: how long each is kept.
        clock: gives seconds; for tests.
    """

    def __init__(self, size: int, seconds: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._size = size
        self._seconds = seconds
        self._clock = clock
        self._after_fork()
        reset_after_fork(self._after_fork)

    def __reduce__(self) -> tuple[object, ...]:
        return (type(self), (self._size, self._seconds))  # another process remembers for itself

    def _after_fork(self) -> None:
        self._kept: OrderedDict[Hashable, tuple[float, V]] = OrderedDict()
        self._lock = threading.Lock()

    def take(self, key: Hashable) -> V | None:
        """Take the value out, so that no other call uses it at the same time."""
        with self._lock:
            found = self._kept.pop(key, None)
        return found[1] if found is not None and found[0] > self._clock() else None

    def get(self, key: Hashable) -> V | None:
        """Return the value and keep it."""
        with self._lock:
            found = self._kept.get(key)
            if found is None or found[0] <= self._clock():
                self._kept.pop(key, None)
                return None
            self._kept.move_to_end(key)
        return found[1]

    def keep(self, key: Hashable, value: V) -> None:
        """Remember a value; the ones not used for the longest time are forgotten."""
        with self._lock:
            self._kept[key] = (self._clock() + self._seconds, value)
            self._kept.move_to_end(key)
            while len(self._kept) > self._size:
                self._kept.popitem(last=False)

    def forget(self, key: Hashable) -> None:
        """Forget a value."""
        with self._lock:
            self._kept.pop(key, None)

    def __len__(self) -> int:
        return len(self._kept)
