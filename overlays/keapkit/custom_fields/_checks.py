"""What text and numbers a custom field takes, beyond Python's types.

Keap's documents name the types of fields and not their limits. Whole numbers are 32-bit integers in XML-RPC, years have
four digits, and fields of months and days of the week hold English names.
"""

from __future__ import annotations

import decimal
import difflib
import re
from collections.abc import Callable, Mapping
from typing import Any

__all__ = ["RANGES", "TEXT_CHECKS", "named_choice", "number_problem"]

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_DAYS = ("Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday")
_EMAIL = re.compile(r"[^@\s,;<>\"]+@[^@\s,;<>\".]+(\.[^@\s,;<>\".]+)+")
_URL = re.compile(r"(https?://)?[^\s/:@?#.]+(\.[^\s/:@?#.]+)+(:\d{1,5})?([/?#]\S*)?", re.IGNORECASE)
# Beyond it, a number in JSON loses digits.
_EXACT = 2**53

#: The smallest and the largest number of a type.
RANGES: Mapping[str, tuple[int, int]] = {
    "WHOLE_NUMBER": (-(2**31), 2**31 - 1),
    "YEAR": (1000, 9999),
    "DECIMAL_NUMBER": (-_EXACT, _EXACT),
    "PERCENT": (-_EXACT, _EXACT),
    "CURRENCY": (-_EXACT, _EXACT),
}


def number_problem(kind: str, number: float | decimal.Decimal) -> str:
    """What is wrong with a number; empty if nothing is."""
    exact = decimal.Decimal(number)
    if not exact.is_finite():
        return f"expected a finite number, got {number!r}"
    low, high = RANGES[kind]
    if low <= exact <= high:
        return ""
    shown = str(number) if abs(exact) < _EXACT else f"{exact:.6g}"
    return f"expected a number from {low} to {high}, got {shown}"


def _email(value: str) -> str:
    return "" if _EMAIL.fullmatch(value) else f"expected one email address such as anna@example.com, got {value!r:.60}"


def _url(value: str) -> str:
    return "" if _URL.fullmatch(value) else f"expected a web address such as https://example.com, got {value!r:.60}"


#: What is wrong with the text of a type; empty if nothing is.
TEXT_CHECKS: Mapping[str, Callable[[str], str]] = {"EMAIL": _email, "WEBSITE": _url}

_CHOICES = {"MONTH": _MONTHS, "DAY_OF_WEEK": _DAYS}


def named_choice(kind: str, value: Any) -> tuple[Any, str]:
    """A month or a day of the week: its name in Keap's spelling, or its number from 1 on; and what is wrong with it."""
    names = _CHOICES[kind]
    if isinstance(value, str):
        for name in names:
            if value.strip().casefold() == name.casefold():
                return name, ""
        near = difflib.get_close_matches(value[:60].strip().title(), names, n=1)
        hint = f": did you mean {near[0]!r}?" if near else "."
        if value == "" or (value.isdecimal() and 1 <= int(value[:4]) <= len(names)):
            return value, ""
        return None, f"it does not take {value!r:.60}{hint} It takes {', '.join(map(repr, names))}"
    if isinstance(value, int) and not isinstance(value, bool):
        return value, "" if 1 <= value <= len(names) else f"expected 1 to {len(names)}, or a name, got a number beyond"
    return None, f"expected str, got {type(value).__name__}"
