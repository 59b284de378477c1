"""The values that XML-RPC writes into a row: of the field's type, of the right length, about records that exist.

Types are facts of `xmlrpc_types.json`; REST's rules for the same data hold here too (docs/keap-behavior.md, part 6).
Legacy clients send numbers and dates as text, which Keap takes when it can read it.
"""

from __future__ import annotations

import datetime as dt
import json
import re
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, Any, Final
from zoneinfo import ZoneInfo

from ._errors import FaultError
from ._values import custom_field_error, email_length, is_email, is_integer, is_number, phone_length

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ._records import Records
    from ._store import Record

__all__ = [
    "EASTERN",
    "check_bounds",
    "field_types",
    "inner_value",
    "is_date_only",
    "put_value",
    "read_moment",
    "read_values",
]

# XML-RPC speaks US Eastern time without an offset, both ways (docs/keap-behavior.md, "XML-RPC").
EASTERN: Final = ZoneInfo("America/New_York")

_MAX_INT: Final = 2**31 - 1
_EMAILS: Final = {"Email": "EMAIL1", "EmailAddress2": "EMAIL2", "EmailAddress3": "EMAIL3"}
_PHONES: Final = {f"Phone{slot}": f"PHONE{slot}" for slot in range(1, 6)}
_BOUND: Final = re.compile(r"~[<>]=?~\s*(.*)", re.DOTALL)
_DATES: Final = frozenset({"Birthday", "Anniversary"})  # the time of day means nothing
_REFERENCES: Final[Mapping[str, str]] = {
    "ContactId": "contacts",
    "ContactID": "contacts",
    "CompanyID": "companies",
    "AccountId": "companies",
    "OwnerID": "users",
    "UserID": "users",
    "UserId": "users",
    "CreatedBy": "users",
    "ProductId": "products",
    "StageID": "opportunities/stages",
    "OpportunityId": "opportunities",
    "GroupCategoryId": "tags/categories",
    "LeadSourceId": "lead_sources",
    "LeadSourceCategoryId": "lead_source_categories",
    "AffiliateId": "affiliates",
    "LeadAffiliateId": "affiliates",
}

# What has no empty text: ids and times. Of a text, "" and nothing are different (docs/keap-behavior.md, "XML-RPC").
_NO_TEXT: Final = ("_id", "_time", "_date")
# Two names of one thing: a country or state and its code, both names of a postal code. They are cleared together.
_TWINS: Final = {"country": "country_code", "region": "region_code", "postal_code": "zip_code"}


@cache
def field_types() -> dict[str, dict[str, str]]:
    """Table -> field -> id, int, number, time, date, bool or base64. A field that is missing holds text."""
    text = resources.files(__package__ or "").joinpath("xmlrpc_types.json").read_text(encoding="utf-8")
    tables: dict[str, dict[str, str]] = json.loads(text)
    return {
        table: {name: type_ for type_, names in groups.items() for name in names.split()}
        for table, groups in tables.items()
    }


def read_values(
    records: Records, table: str, values: Mapping[str, Any], custom: Mapping[str, Record]
) -> dict[str, Any]:
    """The values as the table's fields hold them. An empty string clears a field of any type.

    Args:
        records: the tenant's records, for what the values refer to.
        table: such as `Contact`.
        values: field -> value, as the call sent it.
        custom: the table's custom fields by name, without the underscore.

    Raises:
        FaultError: InvalidParameter (12), which names the first field whose value does not fit.
    """
    types = field_types().get(table, {})
    read = {}
    for name, value in values.items():
        try:
            if value == "" and not isinstance(value, bytes):
                read[name] = value
            elif name.startswith("_") and name[1:] in custom:
                read[name] = _custom(custom[name[1:]], value)
            else:
                read[name] = _READERS[types.get(name, "text")](value)
                _check(records, table, name, read[name])
        except ValueError as error:
            raise FaultError(12, f"[InvalidParameter]{table}.{name}: {error}") from None
    return read


def check_bounds(table: str, query: Mapping[str, Any]) -> None:
    """Raise fault 12 for a comparison such as `~>~ yesterday` with what the field cannot hold."""
    types = field_types().get(table, {})
    for name, wanted in query.items():
        match = _BOUND.match(wanted) if isinstance(wanted, str) else None
        if match is None or types.get(name) in {None, "bool", "base64"}:
            continue
        try:
            _READERS[types[name]](match[1])
        except ValueError as error:
            raise FaultError(12, f"[InvalidParameter]{table}.{name}: {error}") from None


def _check(records: Records, table: str, name: str, value: Any) -> None:
    """Raise `ValueError` for a text that is too long or no email address, or an id of nothing."""
    if name in _EMAILS and table in {"Contact", "Company", "CreditCard"}:
        if not is_email(str(value)):
            raise ValueError(f"{value!r} is not an email address")
        if len(str(value)) > email_length(_EMAILS[name]):
            raise ValueError(f"an email address has at most {email_length(_EMAILS[name])} characters here")
    if name in _PHONES and len(str(value)) > phone_length(_PHONES[name]):
        raise ValueError(f"a phone number has at most {phone_length(_PHONES[name])} characters here")
    collection = _REFERENCES.get(name)
    if collection is None or not value or (table == "Company" and collection == "companies"):
        return
    if str(value) not in records.all(collection)[1]:
        raise ValueError(f"there is no record with Id {value} in {collection}")


def _integer(value: Any) -> int:
    if isinstance(value, str) and is_integer(value.strip()):
        value = int(value)
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if not isinstance(value, int) or abs(value) > _MAX_INT:
        raise ValueError(f"{value!r} is not a whole number of 32 bits")
    return int(value)


def _number(value: Any) -> float:
    if isinstance(value, str) and is_number(value.strip()):
        return float(value)
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise ValueError(f"{value!r} is not a number")
    return float(value)


def _time(value: Any) -> dt.datetime:
    read = read_moment(value) if isinstance(value, str) else value
    if not isinstance(read, dt.datetime):
        raise ValueError(f"{value!r} is not a date such as 20260131T22:17:59")
    if not 1000 <= read.year < 9999:  # stored in UTC, it must keep a year of four digits
        raise ValueError(f"{value!r} is not a date between the years 1000 and 9998")
    return read


def read_moment(text: str) -> dt.datetime | None:
    """A moment in Eastern time that a text names, with or without hyphens; None when it names none."""
    if not text.isascii():
        return None
    try:
        read = dt.datetime.fromisoformat(text.strip())
        return read.astimezone(EASTERN).replace(tzinfo=None) if read.tzinfo else read
    except (ValueError, OverflowError):
        return None


def _boolean(value: Any) -> bool:
    if value in (True, False, "true", "false", "0", "1"):
        return value in (True, "true", "1")
    raise ValueError(f"{value!r} is not a boolean")


def _text(value: Any) -> Any:
    if isinstance(value, (list, dict, bytes)):
        raise ValueError(f"a text is expected, not {type(value).__name__}")
    return value


def _bytes(value: Any) -> Any:
    if not isinstance(value, (bytes, str)):
        raise ValueError(f"base64 is expected, not {type(value).__name__}")
    return value


_READERS: Final[Mapping[str, Callable[[Any], Any]]] = {
    "id": _integer,
    "int": _integer,
    "number": _number,
    "time": _time,
    "date": _time,
    "bool": _boolean,
    "base64": _bytes,
    "text": _text,
}


def _custom(field: Record, value: Any) -> Any:
    kind = str(field.get("field_type", "")).upper()
    if kind in {"DATE", "DATE_TIME"}:
        return _time(value)
    if kind == "LIST_BOX" and isinstance(value, str):
        value = [choice.strip() for choice in value.split(",") if choice.strip()]
    elif isinstance(value, (list, dict, bytes)):
        raise ValueError(f"{field.get('label')} holds a {kind}, not {type(value).__name__}")
    wrong = custom_field_error(field, value)
    if wrong is not None:
        raise ValueError(wrong)
    return value


def is_date_only(name: str) -> bool:
    """Whether a field's time of day means nothing, so that only the date is kept."""
    return name in _DATES


def inner_value(value: Any, path: str) -> Any:
    """What an object holds at a path such as `address.country`, under either of its names."""
    for part in path.split("."):
        if not isinstance(value, dict):
            return None
        value = value.get(part) or value.get(_TWINS.get(part, part))
    return value


def put_value(record: Record, outer: str, slot: str | None, inner: str | None, value: Any) -> None:
    """Change a record's value at a place: property, slot of a list's entry, property inside.

    An empty text clears what is inside; a property keeps it.
    """
    if slot is not None:
        entries = [dict(entry) for entry in record.get(outer) or ()]
        entry = next((entry for entry in entries if entry.get("field") == slot), {"field": slot})
        others = [one for one in entries if one is not entry]
        at = entries.index(entry) if entry in entries else len(others)
        entry = _set(entry, str(inner), value)
        record[outer] = [*others[:at], *([entry] if entry.keys() - {"field"} else []), *others[at:]]
    elif inner is not None:
        nested = record.get(outer)
        record[outer] = _set(nested if isinstance(nested, dict) else {}, inner, value) or None
    elif outer.endswith("_id") and isinstance(value, int) and not isinstance(value, bool):
        record[outer] = str(value)
    elif value == "" and outer.endswith(_NO_TEXT):
        record[outer] = None
    else:
        record[outer] = value  # an empty text is a text, which is not null


def _set(nested: Mapping[str, Any], path: str, value: Any) -> Record:
    """The object with a value below it changed."""
    name, _, rest = path.partition(".")
    if rest:
        below = nested.get(name)
        return {**nested, name: _set(below if isinstance(below, dict) else {}, rest, value)}
    if value == "":
        return {key: kept for key, kept in nested.items() if key not in {name, _TWINS.get(name)}}
    return {**nested, name: value}
