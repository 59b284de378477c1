"""Values between the two worlds: what REST holds, what XML-RPC says, and the texts that conditions compare.

XML-RPC's moments are New York's; a flag is 1 or 0; an id is an int; money is in units. REST's ids are texts,
moments carry an offset, and money is whole cents in most of v2.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from functools import lru_cache
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from ._faults import refuse

if TYPE_CHECKING:
    from keap_api.xmlrpc.rest import FieldMapping

__all__ = [
    "NEW_YORK",
    "cents",
    "compared",
    "day",
    "from_rest",
    "in_new_york",
    "iso",
    "moment",
    "number",
    "read_moment",
    "sort_key",
    "to_rest",
    "units",
]

NEW_YORK = ZoneInfo("America/New_York")
_MOMENT = re.compile(
    r"(\d{4}-\d\d-\d\d|\d{8})(?:[T ]+(\d\d:\d\d(?::\d\d)?|\d{6})(?:\.\d+)?\s*(Z|[+-]\d\d:?\d\d)?)?", re.ASCII
)


def from_rest(value: Any, mapping: FieldMapping) -> Any:
    """A field's value as XML-RPC gives it; None when the row has none."""
    if value is None:
        return None
    if mapping.values is not None and not isinstance(value, (dict, list)):
        key = str(value).lower() if isinstance(value, bool) else str(value)
        return mapping.values.get(key, value if mapping.type == "string" else None)
    match mapping.convert:
        case "join":
            return ",".join(str(one) for one in value) if isinstance(value, list) else value
        case "first":
            value = value[0] if isinstance(value, list) and value else None
        case "zero":
            value = value or 0
        case _:
            pass
    return _READ[mapping.type](value)


def _text(value: Any) -> Any:
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return str(int(value))
    if isinstance(value, list):
        return ",".join(map(str, value))
    return None if value is None or isinstance(value, dict) else str(value)


def _int(value: Any) -> Any:
    if isinstance(value, (bool, int)):
        return int(value)
    if isinstance(value, float):
        return int(value) if value.is_integer() else value
    if isinstance(value, str):
        try:
            return int(value)
        except ValueError:
            return None
    return None


def _double(value: Any) -> Any:
    if isinstance(value, dict):
        return units(value.get("amount"))
    try:
        return float(value)
    except (TypeError, ValueError):
        return None


def _cents(value: Any) -> Any:
    return units(value.get("amount") if isinstance(value, dict) else value)


@lru_cache(4096)  # the moments of a table repeat
def moment(value: str) -> dt.datetime | None:
    """A moment in New York from REST's text; a bare date is its midnight."""
    try:
        read = dt.datetime.fromisoformat(value)
    except ValueError:
        return None
    return in_new_york(read).replace(microsecond=0)


def in_new_york(value: dt.datetime) -> dt.datetime:
    """A moment in New York; a naive one is, already."""
    if value.tzinfo is None:
        return value.replace(tzinfo=NEW_YORK)
    try:
        return value.astimezone(NEW_YORK)
    except OverflowError:  # the first and the last hours that there are, which mean "never"
        return value.replace(tzinfo=NEW_YORK)


def day(value: Any) -> dt.datetime | None:
    """A date without a time of day as its midnight in New York; a moment, where REST gives one, as it is."""
    return moment(value) if isinstance(value, str) else None


_READ: dict[str, Callable[[Any], Any]] = {
    "string": _text,
    "int": _int,
    "double": _double,
    "cents": _cents,
    "dateTime": lambda value: moment(value) if isinstance(value, str) else None,
    "date": day,
    "base64": lambda value: value,
}


def units(amount: Any) -> float | None:
    """Whole cents as units: 1999 is 19.99."""
    if isinstance(amount, bool) or not isinstance(amount, (int, float)):
        return None
    return float(Decimal(str(amount)) / 100)


def cents(value: Any, field: str) -> int:
    """Units as whole cents, without a float's drift: 19.99 is 1999."""
    return int((_decimal(value, field) * 100).quantize(Decimal(1), ROUND_HALF_UP))


_MOST_DIGITS = 18


def _decimal(value: Any, field: str) -> Decimal:
    try:
        made = Decimal(str(value).strip())
    except InvalidOperation:
        made = Decimal("NaN")
    if isinstance(value, bool) or not made.is_finite():
        refuse("InvalidParameter", f"{field}: {_shown(value)} is not a number")
    if made.adjusted() > _MOST_DIGITS:
        refuse("InvalidParameter", f"{field}: {_shown(value)} is too large a number")
    return made


def number(value: Any, field: str) -> int | float:
    """A number as JSON has it, whole ones without a point.

    Raises:
        Fault: the value is none.
    """
    made = _decimal(value, field)
    return int(made) if made == made.to_integral_value() else float(made)


def read_moment(text: str) -> dt.datetime | None:
    """A moment as clients write it in text; None when it is none.

    Args:
        text: `20261231T18:00:00`, `2026-12-31T18:00:00`, `2026-12-31 18:00`, or a date alone, which is its midnight;
            New York's time unless it ends in an offset.
    """
    found = _MOMENT.fullmatch(text.strip())
    if found is None:
        return None
    date, time, zone = found.groups()
    try:
        read = dt.datetime.fromisoformat(f"{date}T{time}{zone or ''}" if time else date)
    except ValueError:
        return None
    return read if read.tzinfo else read.replace(tzinfo=NEW_YORK)


def iso(value: Any, field: str) -> str:
    """A moment as REST writes it, in UTC; a naive one, or a text without an offset, is New York's.

    Raises:
        Fault: the value is no moment, or one that UTC has no year of four digits for.
    """
    read = _written_moment(value, field)
    return f"{_in_zone(read, dt.UTC, field):%Y-%m-%dT%H:%M:%S}.000Z".rjust(24, "0")


def _date(value: Any, field: str) -> str:
    return f"{_in_zone(_written_moment(value, field), NEW_YORK, field):%Y-%m-%d}".rjust(10, "0")


def _in_zone(read: dt.datetime, zone: dt.tzinfo, field: str) -> dt.datetime:
    try:
        return read.astimezone(zone)
    except OverflowError:
        refuse("InvalidParameter", f"{field}: {read:%Y-%m-%d} is too far from today for a date in REST")


def _written_moment(value: Any, field: str) -> dt.datetime:
    """A value of a date field; month and day with slashes, as Keap shows dates in the USA, are read here only."""
    if isinstance(value, dt.datetime):
        return value.replace(tzinfo=value.tzinfo or NEW_YORK)
    text = str(value).strip()
    read = read_moment(text)
    if read is None:
        try:
            read = dt.datetime.strptime(text, "%m/%d/%Y").replace(tzinfo=NEW_YORK)
        except ValueError:
            refuse("InvalidParameter", f"{field}: {text[:40]!r} is not a date; write it as 2026-12-31T18:00:00")
    return read


def to_rest(value: Any, mapping: FieldMapping, field: str) -> Any:
    """A value as its place in a request body takes it; None for the empty text, which clears.

    Raises:
        Fault: the value does not fit.
    """
    if value == "" or value is None:
        return None
    if mapping.values is not None:
        return _word(value, mapping, field)
    if mapping.type in ("date", "dateTime"):
        dated = mapping.kind == "date" or (mapping.type == "date" and mapping.kind != "date-time")
        return _date(value, field) if dated else iso(value, field)
    if mapping.type == "cents":
        return number(value, field) if mapping.units else cents(value, field)
    if mapping.convert == "zero" and str(value) == "0":
        return None
    match mapping.kind:
        case "boolean":
            return _flag(value, field)
        case "integer":
            return _whole(value, field)
        case "string" if mapping.type == "int":  # ids are texts in v2
            return str(_whole(value, field))
        case "number":
            return number(value, field)
        case _:
            return written(value, field)


def _whole(value: Any, field: str) -> int:
    made = number(int(value) if isinstance(value, bool) else value, field)
    return made if isinstance(made, int) else refuse("InvalidParameter", f"{field}: {made} is not a whole number")


def written(value: Any, field: str) -> str:
    """A value as text: a flag as 1 or 0, a whole number without a point, a moment as ISO.

    Raises:
        Fault: the value is a list or a struct.
    """
    if isinstance(value, (dict, list, tuple)):
        given = "a struct" if isinstance(value, dict) else "an array"
        refuse("InvalidParameter", f"{field}: a field holds one value, not {given}")
    if isinstance(value, bool):
        return str(int(value))
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, dt.datetime):
        return iso(value, field)
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)


def _word(value: Any, mapping: FieldMapping, field: str) -> Any:
    asked = compared(value)
    for ours, theirs in (mapping.values or {}).items():
        if compared(theirs) == asked or ours.casefold() == asked:
            return ours == "true" if ours in ("true", "false") else ours
    known = ", ".join(dict.fromkeys(str(one) for one in (mapping.values or {}).values()))
    return refuse("InvalidParameter", f"{field}: {_shown(value)} is none of {known}")


def _flag(value: Any, field: str) -> bool:
    text = compared(value)
    if text in ("1", "true", "yes"):
        return True
    if text in ("0", "false", "no"):
        return False
    return refuse("InvalidParameter", f"{field}: {_shown(value)} is neither 1 nor 0")


def compared(value: Any) -> str:
    """The text by which conditions compare: without case, moments as 2026-12-31 18:00:00 in New York."""
    if isinstance(value, str):
        return value.casefold()
    if isinstance(value, bool):
        return str(int(value))
    if isinstance(value, dt.datetime):
        return in_new_york(value).strftime("%Y-%m-%d %H:%M:%S").rjust(19, "0")  # some systems write year 1 as 1
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).casefold()


def sort_key(value: Any) -> tuple[int, float, str]:
    """An order for whatever a field holds: nothing first, then numbers, then texts without case."""
    if value is None:
        return 0, 0.0, ""
    if isinstance(value, (int, float)):
        return 1, float(value), ""
    return 2, 0.0, compared(value)


def _shown(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 60 else f"{text[:57]}..."
