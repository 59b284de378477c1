"""What Keap told: one event, the objects that it happened to, and what tells a delivery from one that came before."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["MAX_OBJECTS", "REMEMBER_ANSWERED", "Delivery", "Mark", "noun_of", "parse_time"]

MAX_OBJECTS: Final = 1_000
_REMEMBER: Final = 7 * 86_400.0  # seconds; Keap's fourth attempt comes within the hour
_REMEMBER_UNTIMED: Final = 3_600.0  # without times, two changes look like one that is sent again: no longer than needed
_TOLD: Final = frozenset({"id", "timestamp", "apiUrl"})
REMEMBER_ANSWERED: Final = 60.0  # Keap sends nothing again that it has an answer to, and gathers changes this long


@dataclass(frozen=True, slots=True)
class Mark:
    """What a store remembers of an object's event.

    Attributes:
        print: the same for the same event.
        keep: seconds to remember it.
    """

    print: str
    keep: float


@dataclass(frozen=True, slots=True)
class Delivery:
    """One post of Keap's: an event, and the objects that it happened to.

    Attributes:
        event_key: such as `contact.add`.
        object_type: such as `contact`, as Keap sends it.
        objects: the objects as Keap sends them, with `id`, `timestamp`, and whatever else.
    """

    event_key: str
    object_type: str
    objects: tuple[Mapping[str, Any], ...]

    def order_keys(self) -> list[str]:
        """The names of the objects. Deliveries that share one are handled one after the other."""
        noun = noun_of(self.event_key)
        return list(dict.fromkeys(f"{noun}:{one['id']}" for one in self.objects))

    @property
    def untimed(self) -> bool:
        """Whether Keap sent no time for one of the objects."""
        return not all(one.get("timestamp") for one in self.objects)

    def marks(self) -> list[Mark]:
        """What two deliveries of the same event share, for each object.

        With a time, it is the event, the ID, and the time, wherever they come again. Without, only the whole delivery
        can come again: another one that names the same object is another change.
        """
        essences = [_essence(one) for one in self.objects]
        whole = _digest(self.event_key, *essences) if self.untimed else ""
        return [
            Mark(_digest(self.event_key, essence), _REMEMBER)
            if one.get("timestamp")
            else Mark(_digest(self.event_key, essence, whole), _REMEMBER_UNTIMED)
            for one, essence in zip(self.objects, essences, strict=True)
        ]

    def untimed_marks(self) -> list[Mark]:
        """The marks of the objects that have no time."""
        return [mark for one, mark in zip(self.objects, self.marks(), strict=True) if not one.get("timestamp")]

    def with_objects(self, objects: Iterable[Mapping[str, Any]]) -> Delivery:
        """The same event with other objects."""
        return Delivery(self.event_key, self.object_type, tuple(objects))


def _essence(one: Mapping[str, Any]) -> str:
    moment = parse_time(one.get("timestamp"))
    # Whatever else Keap says of an object tells apart two events of one second, such as a tag's two contacts.
    rest = {name: value for name, value in one.items() if name not in _TOLD}
    more = json.dumps(rest, sort_keys=True) if rest else ""
    return f"{one['id']!r} {repr(one.get('timestamp')) if moment is None else moment.isoformat()} {more}"


def _digest(*parts: str) -> str:
    # No part has a line break.
    return hashlib.blake2b("\n".join(parts).encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def noun_of(event_key: str) -> str:
    """The kind of object that an event is about: `invoice.payment` of `invoice.payment.add`."""
    return event_key.rpartition(".")[0]


def parse_time(text: str | None) -> dt.datetime | None:
    """A datetime in UTC; None where there is none, or it cannot be read. Times without a zone are UTC."""
    if not text:
        return None
    try:
        moment = dt.datetime.fromisoformat(text)
        if moment.tzinfo is dt.UTC:
            return moment
        return moment.replace(tzinfo=dt.UTC) if moment.tzinfo is None else moment.astimezone(dt.UTC)
    except (ValueError, OverflowError):  # OverflowError: before the year 1 in UTC, or after 9999
        return None
