"""What single values must look like, whichever API writes them (docs/keap-behavior.md, part 6)."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = [
    "EMAIL_LENGTHS",
    "PHONE_LENGTHS",
    "custom_field_error",
    "email_length",
    "is_email",
    "is_integer",
    "is_number",
    "is_time",
    "phone_length",
]

_EMAIL: Final = re.compile(r"[^@\s,;<>]+@[^@\s,;<>]+\.[^@\s.,;<>]+")
EMAIL_LENGTHS: Final = {"EMAIL1": 75}  # the others take 100
PHONE_LENGTHS: Final = {"PHONE4": 20, "PHONE5": 20}  # the others take 40
_CHOICES: Final = frozenset({"DROPDOWN", "RADIO", "LIST_BOX"})


def is_email(text: str) -> bool:
    """Whether a text looks like an email address."""
    return _EMAIL.fullmatch(text) is not None


def is_time(text: str) -> bool:
    """Whether a text is a date or a time in ISO 8601."""
    try:
        dt.datetime.fromisoformat(text)
    except ValueError:
        return False
    return len(text) >= 10 and text.isascii()


def is_integer(text: str) -> bool:
    """Whether a text is a whole number in decimal digits."""
    return re.fullmatch(r"-?[0-9]+", text) is not None


def is_number(text: str) -> bool:
    """Whether a text is a number in decimal digits."""
    return re.fullmatch(r"-?[0-9]+(\.[0-9]+)?", text) is not None


def email_length(slot: str) -> int:
    """How long the email address of a slot such as `EMAIL1` may be."""
    return EMAIL_LENGTHS.get(slot, 100)


def phone_length(slot: str) -> int:
    """How long the number of a slot such as `PHONE4` may be."""
    return PHONE_LENGTHS.get(slot, 40)


_KINDS: Final[Mapping[str, Callable[[Any], bool]]] = {
    "WHOLE_NUMBER": lambda value: is_integer(str(value)),
    "DECIMAL_NUMBER": lambda value: is_number(str(value)),
    "CURRENCY": lambda value: is_number(str(value)),
    "PERCENT": lambda value: is_number(str(value)),
    "YEAR": lambda value: re.fullmatch(r"[0-9]{4}", str(value)) is not None,
    "YES_NO": lambda value: value in (True, False, 0, 1, "0", "1", "true", "false", "Yes", "No"),
    "DATE": lambda value: is_time(str(value)),
    "DATE_TIME": lambda value: is_time(str(value)),
    "EMAIL": lambda value: is_email(str(value)),
}


def custom_field_error(field: Mapping[str, Any], content: Any) -> str | None:
    """Why a custom field does not take this content; None if it does."""
    type_, label = str(field.get("field_type", "")).upper(), field.get("label")
    if content in (None, ""):
        return None
    holds = _KINDS.get(type_)
    if holds is not None and not isinstance(content, (dict, list)) and not holds(content):
        return f"{label} holds a {type_}, not {content!r}"
    options = {str(option.get("label")) for option in field.get("options") or ()}
    chosen = content if isinstance(content, list) else [content]
    if type_ in _CHOICES and options and not {str(choice) for choice in chosen} <= options:
        return f"{label} is one of {', '.join(sorted(options))}, not {content!r}"
    return None
