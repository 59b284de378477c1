"""The shape of what Keap posts to a hook's URL. Nothing signs a post: what does not look like Keap's is refused."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

import msgspec

from keapkit.errors import ValidationError

from ._delivery import MAX_OBJECTS, Delivery, noun_of, parse_time
from ._resources import RESOURCES
from ._settings import EVENT_KEY

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["parse_delivery"]

_TYPE: Final = re.compile(r"[A-Za-z][A-Za-z0-9_. -]{0,127}")
_NUMBER: Final = re.compile(r"[1-9][0-9]{0,18}")
_NAME: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,63}")
_TIME: Final = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d([.,]\d{1,9})?)?(Z|[+-]\d\d(:?\d\d)?)?", re.ASCII)
_LARGEST: Final = 2**63 - 1
_MAX_URL: Final = 2_048
_MAX_DEPTH: Final = 16  # Keap's own objects have two levels
_OTHER_NAMES: Final[Mapping[str, tuple[str, ...]]] = {
    "contactGroup": ("tag",),
    "opportunity": ("opportunity.stage_move",),
}


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
    if not isinstance(event_key, str) or not EVENT_KEY.fullmatch(event_key):
        raise ValidationError("expected an event key such as contact.add", path="body.event_key")
    object_type = value.get("object_type", "")
    if not isinstance(object_type, str) or (object_type and not _fits(object_type, noun_of(event_key))):
        raise ValidationError(f"expected the kind of object that {event_key} is about", path="body.object_type")
    objects = value.get("object_keys")
    if not isinstance(objects, list) or not 1 <= len(objects) <= MAX_OBJECTS:
        raise ValidationError(f"expected a list of 1 to {MAX_OBJECTS:,} objects", path="body.object_keys")
    numbered = noun_of(event_key) in RESOURCES
    return Delivery(event_key, object_type, tuple(_object(one, place, numbered) for place, one in enumerate(objects)))


def _plain(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())


def _names(noun: str) -> set[str]:
    """What Keap may call objects of a kind: `invoice.payment`, `invoice`, `payment`."""
    return {_plain(one) for one in (noun, *noun.split("."), *_OTHER_NAMES.get(noun, ()))}


_KNOWN: Final = frozenset().union(*map(_names, RESOURCES))


def _fits(object_type: str, noun: str) -> bool:
    """Whether an object type can be that of an event. Kinds that keapkit does not know may be called anything else."""
    if not _TYPE.fullmatch(object_type):
        return False
    return _plain(object_type) in _names(noun) or (noun not in RESOURCES and _plain(object_type) not in _KNOWN)


def _object(value: Any, number: int, numbered: bool) -> Mapping[str, Any]:
    place = f"body.object_keys[{number}]"
    if not isinstance(value, dict):
        raise ValidationError("expected an object", path=place)
    value["id"] = _id(value.get("id"), numbered, f"{place}.id")
    moment = value.get("timestamp")
    if moment is not None and not _is_time(moment):
        raise ValidationError("expected a time such as 2026-11-26T10:00:00Z", path=f"{place}.timestamp")
    url = value.get("apiUrl")
    if url is not None and (not isinstance(url, str) or len(url) > _MAX_URL):
        raise ValidationError("expected a URL", path=f"{place}.apiUrl")
    if not _is_flat(value, _MAX_DEPTH):
        raise ValidationError("expected few levels of lists and objects", path=place)
    return value


def _is_time(value: Any) -> bool:
    """Whether it is a time, or the empty text that stands for none."""
    return isinstance(value, str) and (not value or (bool(_TIME.fullmatch(value)) and parse_time(value) is not None))


def _is_flat(value: Mapping[str, Any] | list[Any], levels: int) -> bool:
    """Whether no more levels of lists and objects are in each other: what reads or writes JSON later may take fewer."""
    for one in value.values() if isinstance(value, dict) else value:
        if isinstance(one, (dict, list)) and (levels == 0 or not _is_flat(one, levels - 1)):
            return False
    return True


def _id(value: Any, numbered: bool, place: str) -> int | str:
    """An ID as REST v1 has it: a whole number from 1, which v2 writes as a string. Kinds that keapkit does not know may
    have names for IDs.
    """
    if isinstance(value, str):
        if _NUMBER.fullmatch(value):
            value = int(value)
        elif not numbered and _NAME.fullmatch(value) and not value.isdigit():
            return value
    if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= _LARGEST:
        raise ValidationError("expected an ID, such as 41", path=place)
    return value
