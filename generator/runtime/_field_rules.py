"""What one field of a filter takes, and its values as text.

Keap documents no way to escape the characters that its grammar uses, so a value cannot hold `;`, `,`, or a wildcard.
"""

from __future__ import annotations

import datetime as dt
import decimal
import enum
import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from ._conditions import AllOf, Condition
from ._query_words import field_words, listed, nearest
from ._wire import datetime_text, finite
from .errors import ValidationError

__all__ = ["CustomField", "FieldRules", "is_iso", "kind_of", "shown"]

_CUSTOM_FACT = {"type": "string", "operators": ["==", ">", "<", ">=", "<="], "prefix": True}
_INTEGER = re.compile(r"[+-]?[0-9]{1,40}")
_TOO_LARGE = 10**40
_NUMBER = re.compile(r"[+-]?[0-9]{1,40}(?:\.[0-9]{1,40})?")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
# Python reads more as ISO 8601 than Keap does, such as any character, even `;`, between date and time.
_TIME = re.compile(
    rf"{_DATE.pattern}T[0-9]{{2}}:[0-9]{{2}}(?::[0-9]{{2}}(?:\.[0-9]{{1,9}})?)?(Z|[+-][0-9]{{2}}:?[0-9]{{2}})?"
)
_SEPARATORS = re.compile("[;,]")


class FieldRules:
    """What one field takes."""

    __slots__ = ("fact", "kind", "maximum", "name", "operators", "path", "prefix", "spelled", "values", "write")

    def __init__(self, name: str, fact: Mapping[str, Any], path: str) -> None:
        self.name = name
        self.fact = fact
        self.path = f"{path}.{name}"
        self.kind: str = fact["type"]
        self.operators = frozenset(fact["operators"])
        self.prefix: bool = fact["prefix"]
        self.values: frozenset[str] = frozenset(fact.get("values", ()))
        # Responses may spell a value in another case than filters take it.
        self.spelled = {value.lower(): value for value in self.values}
        self.maximum: int | None = fact.get("max")
        self.write: Callable[[FieldRules, Any], str] = _WRITERS[self.kind]

    def refuse(self, problem: str) -> ValidationError:
        """An error about this field that says what it takes."""
        return ValidationError(f"{problem}; `{self.name}` takes {field_words(self.fact)}", path=self.path)

    def condition(self, operator: str, value: Any) -> str:
        """One condition on this field as text, unless it is a list."""
        if operator == "*":
            return f"{self.name}=={self.prefix_text(value)}*"
        if operator not in self.operators:
            raise self.refuse(f"it cannot be filtered with `{operator}`")
        return f"{self.name}{operator}{self.text(value)}"

    def prefix_text(self, value: Any) -> str:
        if not self.prefix:
            raise self.refuse("it cannot be filtered by a prefix")
        if not isinstance(value, str):
            raise self.refuse(f"a prefix must be a str, not {kind_of(value)}")
        text = value.removesuffix("*")
        least = self.fact.get("prefix_min", 1)
        if len(text) < least or text.isspace():
            raise self.refuse(f"the prefix {text!r} is too short")
        if "*" in text:
            raise self.refuse(f"{value!r:.60} has a wildcard that is not at its end, which Keap refuses")
        self.refuse_separators(text)
        return text

    def text(self, value: Any) -> str:
        """One value as text."""
        if isinstance(value, enum.Enum):
            value = value.value
        if value is None:
            empty = self.fact.get("empty")
            if empty is None:
                raise self.refuse("None is not a value; leave the field out to not filter by it")
            return str(empty)
        return self.write(self, value)

    def refuse_separators(self, text: str) -> None:
        if match := _SEPARATORS.search(text):
            raise ValidationError(
                f"{text!r:.60} has a `{match[0]}`, which separates conditions or values; Keap has no escape for it",
                path=self.path,
            )

    def scalar(self, value: Any) -> str:
        """Text, or what is text to Keap, such as an id."""
        if type(value) is str:
            text = value
        elif isinstance(value, bool):
            return "true" if value else "false"
        elif isinstance(value, int):
            text = self.whole(value)
        elif isinstance(value, str):
            text = str(value)
        elif isinstance(value, (float, decimal.Decimal)):
            text = self.decimal(value)
        elif isinstance(value, dt.datetime):
            return datetime_text(value, self.path)
        elif isinstance(value, dt.date):
            return value.isoformat()
        else:
            raise self.refuse(f"a value of type {kind_of(value)} cannot be sent")
        return self.checked_text(text)

    def checked_text(self, text: str) -> str:
        """Text that can be sent, one of the field's values if it has a set of them."""
        if not text or text.isspace():
            raise self.refuse("the value is empty")
        if ";" in text or "," in text:
            self.refuse_separators(text)
        if "*" in text:
            self.check_wildcard(text)
        if self.values and text not in self.values and text != self.fact.get("empty"):
            known = self.spelled.get(text.lower())
            if known is not None:
                return known
            near = nearest(text, self.values)
            hint = f", did you mean {listed(near, 'or')}?" if near else ""
            raise self.refuse(f"{text!r:.60} is not one of its values{hint}")
        return text

    def check_wildcard(self, text: str) -> None:
        if text.startswith("*"):
            raise self.refuse(f"{text!r:.60} begins with a wildcard, which Keap refuses")
        if text.endswith("*"):
            self.prefix_text(text)
        elif self.prefix:
            raise self.refuse(f"{text!r:.60} has a wildcard that is not at its end, which Keap refuses")

    def decimal(self, value: float | decimal.Decimal) -> str:
        if isinstance(value, decimal.Decimal):
            if not value.is_finite():
                raise self.refuse(f"{value} is not a number that can be sent")
            return format(value, "f")
        return format(decimal.Decimal(repr(finite(value, self.path))), "f")

    def whole(self, value: int) -> str:
        if abs(value) >= _TOO_LARGE:
            raise self.refuse("the number has more than 40 digits")
        return str(int(value))

    def integer(self, value: Any) -> str:
        if isinstance(value, int) and not isinstance(value, bool):
            return self.whole(value)
        if isinstance(value, str) and _INTEGER.fullmatch(value):
            return value
        raise self.refuse(f"expected an int, got {shown(value)}")

    def number(self, value: Any) -> str:
        if isinstance(value, int) and not isinstance(value, bool):
            return self.whole(value)
        if isinstance(value, (float, decimal.Decimal)):
            return self.decimal(value)
        if isinstance(value, str) and _NUMBER.fullmatch(value):
            return value
        raise self.refuse(f"expected a number, got {shown(value)}")

    def boolean(self, value: Any) -> str:
        if isinstance(value, bool):
            return "true" if value else "false"
        if isinstance(value, str) and value.lower() in ("true", "false"):
            return value.lower()
        raise self.refuse(f"expected a bool, got {shown(value)}")

    def time(self, value: Any) -> str:
        if isinstance(value, dt.datetime):
            return datetime_text(value, self.path)
        if isinstance(value, str):
            match = _TIME.fullmatch(value)
            if match is None or not _exists(value):
                raise self.refuse(f"{value!r:.60} is not an ISO 8601 time such as 2026-05-01T09:30:00.000Z")
            if match[1] is None:
                raise self.refuse(f"{value!r:.60} has no time zone; add one, as in 2026-05-01T09:30:00.000Z")
            return str(value)
        hint = "; a date has no time zone: write datetime(2026, 5, 1, tzinfo=timezone.utc)"
        raise self.refuse(f"expected an aware datetime, got {shown(value)}{hint if isinstance(value, dt.date) else ''}")

    def date(self, value: Any) -> str:
        if isinstance(value, dt.date) and not isinstance(value, dt.datetime):
            return value.isoformat()
        if isinstance(value, str):
            if _DATE.fullmatch(value) and _exists(value):
                return str(value)
            raise self.refuse(f"{value!r:.60} is not a date such as 2026-05-01")
        raise self.refuse(f"expected a date, got {shown(value)}")

    def items(self, value: Any) -> list[str]:
        """The values of a list, each once."""
        if isinstance(value, enum.Enum):
            value = value.value
        if isinstance(value, str):
            value = value.split(",")
        elif not isinstance(value, Iterable) or isinstance(value, (bytes, bytearray, Mapping)):
            value = [value]
        texts: dict[str, None] = {}
        any_value = not self.values
        for item in value:
            if any_value and type(item) is int and abs(item) < _TOO_LARGE:
                texts[str(item)] = None
                continue
            if item is None or isinstance(item, bool):
                raise self.refuse(f"a list cannot hold {item}")
            if isinstance(item, (Condition, AllOf)):
                raise self.refuse("it takes a list of values, not of conditions")
            texts[self.scalar(item.value if isinstance(item, enum.Enum) else item)] = None
        if not texts:
            raise self.refuse("the list is empty, which would ask for everything")
        return list(texts)

    def list_(self, value: Any) -> str:
        return ",".join(self.items(value))


_WRITERS: dict[str, Callable[[FieldRules, Any], str]] = {
    "string": FieldRules.scalar,
    "integer": FieldRules.integer,
    "number": FieldRules.number,
    "boolean": FieldRules.boolean,
    "time": FieldRules.time,
    "date": FieldRules.date,
    "list": FieldRules.list_,
}


class CustomField(FieldRules):
    """A custom field, of whose type nothing is known here."""

    __slots__ = ()

    def __init__(self, name: str, path: str) -> None:
        super().__init__(name, _CUSTOM_FACT, path)

    def refuse(self, problem: str) -> ValidationError:
        return ValidationError(f"{problem}; a custom field takes {field_words(self.fact)}", path=self.path)

    def text(self, value: Any) -> str:
        if isinstance(value, bool):
            return "1" if value else "0"
        if isinstance(value, dt.date) and not isinstance(value, dt.datetime):
            raise self.refuse("a custom field of dates takes an aware datetime, not a date")
        return super().text(value)


def is_iso(text: str) -> bool:
    """Whether text is a date, or a date and a time, as ISO 8601 and Keap write them."""
    return bool(_DATE.fullmatch(text) or _TIME.fullmatch(text)) and _exists(text)


def _exists(text: str) -> bool:
    """Whether the calendar and the clock have this date or time."""
    try:
        dt.datetime.fromisoformat(text)
    except ValueError:
        return False
    return True


def kind_of(value: object) -> str:
    return "None" if value is None else type(value).__name__


def shown(value: object) -> str:
    return f"{value!r:.60}" if isinstance(value, (str, int, float, dt.date)) else kind_of(value)
