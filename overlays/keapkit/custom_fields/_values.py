"""Values of custom fields by type: from Keap's JSON to Python, and checked on the way back."""

from __future__ import annotations

import datetime as dt
import decimal
import difflib
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from keapkit.errors import ValidationError

from ._checks import RANGES, TEXT_CHECKS, named_choice, number_problem
from ._definitions import UnknownCustomFieldError

if TYPE_CHECKING:
    from collections.abc import Callable

    from ._definitions import CustomField, FieldSet

__all__ = ["CustomValues", "filter_value", "from_json", "to_json"]

_INTEGERS = frozenset({"WHOLE_NUMBER", "YEAR"})
_FLOATS = frozenset({"DECIMAL_NUMBER", "PERCENT"})
_NUMBERS = _INTEGERS | _FLOATS | {"CURRENCY"}
_LISTS = frozenset({"LIST_BOX", "USER_LIST_BOX"})
_CHOICES = frozenset({"DROPDOWN", "RADIO", "LIST_BOX"})
_YES = frozenset({"true", "yes", "1"})
_NO = frozenset({"false", "no", "0"})


def from_json(field: CustomField, content: Any) -> Any:
    """The value of a field as Python's type for it; a value of another kind than the field's type stays as it came.

    Dates are `date`, times aware `datetime`, whole numbers and years int, percents and decimal numbers float, currency
    `Decimal`, yes/no fields bool, list boxes a list of str; everything else is what Keap sent, mostly str. What is
    empty is None: a list box without a choice comes as null, as an empty list, or as empty text.
    """
    if content is None or content in ("", []):
        return None
    try:
        return _read(field.type, content)
    except (ValueError, TypeError, ArithmeticError):
        return content


def _read(kind: str, content: Any) -> Any:
    if kind == "DATE" and isinstance(content, str):
        # Keap gives dates with a time of day that means nothing.
        return dt.date.fromisoformat(content) if len(content) == 10 else dt.datetime.fromisoformat(content).date()
    if kind == "DATE_TIME" and isinstance(content, str):
        moment = dt.datetime.fromisoformat(content)
        return content if moment.tzinfo is None else moment
    if isinstance(content, str) and "_" in content and kind in _NUMBERS:
        return content  # Python would read 1_000 as a number
    if kind in _INTEGERS:
        return content if isinstance(content, bool) else _whole(content)
    if kind in _FLOATS:
        return content if isinstance(content, bool) else float(content)
    if kind == "CURRENCY":
        return content if isinstance(content, bool) else decimal.Decimal(str(content))
    if kind == "YES_NO":
        text = str(content).casefold()
        return True if text in _YES else False if text in _NO else content
    if kind in _LISTS and isinstance(content, str):
        return [part.strip() for part in content.split(",")]
    return content


def _whole(content: Any) -> Any:
    number = int(content)
    return number if isinstance(content, str) or number == content else content


def to_json(field: CustomField, value: Any, path: str) -> Any:
    """The value as Keap takes it.

    Raises:
        ValidationError: the field does not take such a value; the message names the allowed ones.
    """
    if value is None:
        return None
    kind = field.type
    if kind in ("DATE", "DATE_TIME"):
        return _time(field, value, path)
    if kind == "YES_NO":
        return _expect(field, value, path, bool, "bool")
    if kind in RANGES:
        kinds, words = ((int,), "int") if kind in _INTEGERS else ((int, float, decimal.Decimal), "a number")
        number = _expect(field, value, path, kinds, words)
        if problem := number_problem(kind, number):
            raise _refuse(field, path, problem)
        return float(number) if isinstance(number, decimal.Decimal) else number
    if kind in ("MONTH", "DAY_OF_WEEK"):
        name, problem = named_choice(kind, value)
        if problem:
            raise _refuse(field, path, problem)
        return name
    if kind == "USER" and isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    if kind in _LISTS:
        several = [value] if isinstance(value, str) else value
        if not isinstance(several, (list, tuple, set, frozenset)):
            raise _refuse(field, path, f"expected a list of str, got {type(value).__name__}")
        return [_choice(field, one, path) for one in several]
    text = _choice(field, value, path)
    check = TEXT_CHECKS.get(kind)
    if check is not None and text and (problem := check(text)):
        raise _refuse(field, path, problem)
    return text


def filter_value(field: CustomField, value: Any, path: str) -> Any:
    """The value of a condition in a filter; a date becomes the moment that Keap compares with."""
    if field.type == "DATE" and isinstance(value, dt.datetime):
        value = _own_day(field, value, path)
    if isinstance(value, dt.date) and not isinstance(value, dt.datetime):
        return dt.datetime(value.year, value.month, value.day, tzinfo=dt.UTC)
    if field.type in _CHOICES and isinstance(value, str):
        return _choice(field, value, path)
    return value


def _choice(field: CustomField, value: Any, path: str) -> str:
    if not isinstance(value, str):
        raise _refuse(field, path, f"expected str, got {type(value).__name__}")
    if field.type in _CHOICES and field.options and value not in field.options:
        near = difflib.get_close_matches(value, field.options, n=1)
        hint = f": did you mean {near[0]!r}?" if near else "."
        raise _refuse(
            field, path, f"it does not take {value!r:.60}{hint} It takes {', '.join(map(repr, field.options))}"
        )
    return value


def _time(field: CustomField, value: Any, path: str) -> str:
    moment = value
    if isinstance(value, str):
        try:
            moment = dt.datetime.fromisoformat(value) if len(value) > 10 else dt.date.fromisoformat(value)
        except ValueError:
            raise _refuse(field, path, f"expected a time in ISO 8601, got {value!r:.60}") from None
    if field.type == "DATE" and isinstance(moment, dt.datetime):
        moment = _own_day(field, moment, path)
    if isinstance(moment, dt.datetime):
        if moment.tzinfo is None:
            raise _refuse(field, path, "expected an aware datetime, got one without a time zone; set its tzinfo")
        moment = moment.astimezone(dt.UTC)
    elif isinstance(moment, dt.date) and field.type == "DATE":
        moment = dt.datetime(moment.year, moment.month, moment.day, tzinfo=dt.UTC)
    else:
        expected = "a date or an aware datetime" if field.type == "DATE" else "an aware datetime"
        raise _refuse(field, path, f"expected {expected}, got {type(value).__name__}")
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _own_day(field: CustomField, moment: dt.datetime, path: str) -> dt.date:
    """The day of a time in the time's own zone: in UTC it could be the day before or after."""
    if moment.tzinfo is None:
        raise _refuse(field, path, "expected a date, got a datetime without a time zone; pass its .date()")
    return moment.date()


def _expect(field: CustomField, value: Any, path: str, kinds: Any, words: str) -> Any:
    if not isinstance(value, kinds) or (isinstance(value, bool) and kinds is not bool):
        raise _refuse(field, path, f"expected {words}, got {type(value).__name__}")
    return value


def _refuse(field: CustomField, path: str, problem: str) -> ValidationError:
    return ValidationError(f"{field.label!r} is a {field.type} field: {problem}", path=path)


class CustomValues(Mapping[str, Any]):
    """The custom fields of one record, by label or API name. Fields without a value are None.

    Iterating gives labels; where two fields share a label, their API names.
    """

    def __init__(
        self, fields: FieldSet, contents: Mapping[str, Any], refresh: Callable[[], FieldSet] | None = None
    ) -> None:
        self._fields = fields
        self._contents = contents
        self._refresh = refresh

    def __getitem__(self, name: str | int) -> Any:
        try:
            field = self._fields.find(name)
        except UnknownCustomFieldError:
            if self._refresh is None:
                raise
            self._fields, self._refresh = self._refresh(), None
            field = self._fields.find(name)
        return from_json(field, self._contents.get(field.id))

    def __iter__(self) -> Iterator[str]:
        labels = [field.label for field in self._fields]
        for field in self._fields:
            yield field.label if labels.count(field.label) == 1 else field.name

    def __len__(self) -> int:
        return len(self._fields)

    def __repr__(self) -> str:
        return repr({name: value for name in self if (value := self[name]) is not None})
