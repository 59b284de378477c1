"""Open enums: a value that the document does not name becomes a new member instead of an error."""

from __future__ import annotations

import enum
from typing import Any, Self

# Per class. Beyond it unknown values still work, but are made again each time: a hostile server cannot fill the memory.
_REMEMBERED = 1_000
_unknown: dict[type[enum.Enum], dict[Any, Any]] = {}


class OpenStrEnum(enum.StrEnum):
    """Strings, some of which the document names. `EmailStatus("New")` works, equals `"New"`, and pickles."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        seen = _unknown.setdefault(cls, {})
        if value in seen:
            known: Self = seen[value]
            return known
        member = str.__new__(cls, value)
        member._name_ = str(value)
        member._value_ = str(value)
        if len(seen) < _REMEMBERED:
            member = seen.setdefault(member._value_, member)
        return member


class OpenIntEnum(enum.IntEnum):
    """Integers, some of which the document names. `Priority(9)` works, equals `9`, and pickles."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, int):
            return None
        seen = _unknown.setdefault(cls, {})
        if value in seen:
            known: Self = seen[value]
            return known
        member = int.__new__(cls, value)
        member._name_ = f"UNKNOWN_{int(value)}"
        member._value_ = int(value)
        if len(seen) < _REMEMBERED:
            member = seen.setdefault(member._value_, member)
        return member
