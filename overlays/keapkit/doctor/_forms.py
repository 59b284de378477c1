"""Forms of values from a closed list: what a report says in place of a value."""

from __future__ import annotations

import base64
import binascii
import datetime as dt
import re
from typing import Any, Final

__all__ = ["FORMS", "KINDS", "form_of", "is_date", "is_date_time", "kind_of", "length_class"]

KINDS: Final = ("null", "boolean", "integer", "number", "string", "array", "object")

_TIMES: Final = (
    ("date-time-z", re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(\.\d+)?Z")),
    ("date-time-offset", re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(\.\d+)?[+-]\d\d:\d\d")),
    ("date-time-offset-without-colon", re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(\.\d+)?[+-]\d{4}")),
    ("date-time-without-zone", re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(\.\d+)?")),
    ("date-time-with-zone-name", re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(\.\d+)?.{0,6}\[[A-Za-z/_+-]+\]")),
    ("date-space-time", re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d(:\d\d)?(\.\d+)?( ?[A-Z]{1,4}|[+-]\d\d:?\d\d)?")),
    ("compact-date-time", re.compile(r"\d{8}T\d\d:?\d\d:?\d\d")),
    ("date", re.compile(r"\d{4}-\d\d-\d\d")),
    ("date-other-order", re.compile(r"\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}")),
)
_OTHERS: Final = (
    ("digits", re.compile(r"[+-]?\d+")),
    ("decimal", re.compile(r"[+-]?\d+[.,]\d+")),
    ("email", re.compile(r"[^@\s]+@[^@\s]+")),
    ("url", re.compile(r"(?i:https?)://\S+")),
    ("uuid", re.compile(r"(?i:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})")),
    ("true-or-false", re.compile(r"(?i:true|false)")),
    ("upper-case-constant", re.compile(r"[A-Z][A-Z0-9]*(_[A-Z0-9]+)*")),
)
#: Every form that a value can have.
FORMS: Final = (*(name for name, _ in (*_TIMES, *_OTHERS)), "empty", "text", *KINDS)
_LENGTHS: Final = ((0, "0"), (20, "1-20"), (100, "21-100"), (1000, "101-1000"))


def kind_of(value: Any) -> str:
    """The JSON type of a value; an integer is told from other numbers."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, int):
        return "integer"
    if isinstance(value, float):
        return "number"
    if isinstance(value, str):
        return "string"
    return "array" if isinstance(value, list) else "object"


def form_of(value: Any) -> str:
    """The form of a value, from `FORMS`."""
    if not isinstance(value, str):
        return kind_of(value)
    if not value:
        return "empty"
    if len(value) > 200:
        return "text"
    for name, pattern in (*_TIMES, *_OTHERS):
        if pattern.fullmatch(value):
            return name
    return "text"


def length_class(value: str) -> str:
    """How long a text is, in classes that tell nobody's text from another's."""
    return next((name for most, name in _LENGTHS if len(value) <= most), "over-1000")


def is_date_time(value: str) -> bool:
    """Whether this is a time as RFC 3339 writes it."""
    if form_of(value) not in ("date-time-z", "date-time-offset"):
        return False
    try:
        dt.datetime.fromisoformat(value)
    except ValueError:
        return False
    return True


def is_date(value: str) -> bool:
    """Whether this is a date as RFC 3339 writes it."""
    try:
        dt.date.fromisoformat(value)
    except ValueError:
        return False
    return form_of(value) == "date"


def is_base64(value: str) -> bool:
    """Whether a text is base64 throughout."""
    try:
        base64.b64decode(value, validate=True)
    except (binascii.Error, ValueError):
        return False
    return True
