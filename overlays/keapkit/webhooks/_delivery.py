"""What Keap posts to a hook's URL, and its checks."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import msgspec

from keapkit.errors import ValidationError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["Delivery", "noun_of", "parse_delivery", "parse_time"]

MAX_OBJECTS: Final = 1_000
_EVENT_KEY: Final = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,63}(\.[A-Za-z][A-Za-z0-9_]{0,63}){1,4}")
_MAX_ID: Final = 64
_MAX_TIMESTAMP: Final = 64


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

    def fingerprint(self, one: Mapping[str, Any]) -> str | None:
        """What two deliveries of the same thing share; None where Keap sent no time to tell two changes apart."""
        if not one.get("timestamp"):
            return None
        # Whatever else Keap says of an object tells apart two events of one second, such as a tag's two contacts.
        rest = {name: value for name, value in one.items() if name != "apiUrl"}
        text = json.dumps([self.event_key, rest], sort_keys=True, separators=(",", ":"))
        return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()

    def with_objects(self, objects: Iterable[Mapping[str, Any]]) -> Delivery:
        """The same event with other objects."""
        return Delivery(self.event_key, self.object_type, tuple(objects))


def noun_of(event_key: str) -> str:
    """The kind of object that an event is about: `invoice.payment` of `invoice.payment.add`."""
    return event_key.rpartition(".")[0]


def parse_delivery(body: bytes) -> Delivery:
    """Read a post's body.

    Raises:
        ValidationError: it does not have the shape of a hook's delivery.
    """
    try:
        value = msgspec.json.decode(body)
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError):
        raise ValidationError("the body is not JSON", path="body") from None
    if not isinstance(value, dict):
        raise ValidationError("expected an object", path="body")
    event_key = value.get("event_key")
    if not isinstance(event_key, str) or not _EVENT_KEY.fullmatch(event_key):
        raise ValidationError("expected an event key such as contact.add", path="body.event_key")
    object_type = value.get("object_type", "")
    if not isinstance(object_type, str) or len(object_type) > _MAX_ID:
        raise ValidationError("expected a short string", path="body.object_type")
    objects = value.get("object_keys")
    if not isinstance(objects, list) or not 1 <= len(objects) <= MAX_OBJECTS:
        raise ValidationError(f"expected a list of 1 to {MAX_OBJECTS:,} objects", path="body.object_keys")
    return Delivery(event_key, object_type, tuple(_object(one, number) for number, one in enumerate(objects)))


def _object(value: Any, number: int) -> Mapping[str, Any]:
    place = f"body.object_keys[{number}]"
    if not isinstance(value, dict):
        raise ValidationError("expected an object", path=place)
    id_ = value.get("id")
    if isinstance(id_, bool) or not isinstance(id_, (int, str)) or not 1 <= len(str(id_)) <= _MAX_ID:
        raise ValidationError("expected an ID", path=f"{place}.id")
    if isinstance(id_, str):
        if not id_.isprintable():
            raise ValidationError("expected an ID", path=f"{place}.id")
        value["id"] = int(id_) if id_.isascii() and id_.isdigit() and str(int(id_)) == id_ else id_
    moment = value.get("timestamp")
    if moment is not None and (not isinstance(moment, str) or len(moment) > _MAX_TIMESTAMP):
        raise ValidationError("expected a time", path=f"{place}.timestamp")
    return value


def parse_time(text: str | None) -> dt.datetime | None:
    """An aware datetime; None where there is none, or it cannot be read. Times without a zone are UTC."""
    if not text:
        return None
    try:
        moment = dt.datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment.replace(tzinfo=dt.UTC) if moment.tzinfo is None else moment
