"""XML-RPC's tables as views of the same store: which collection a table is, and where each field lives in a record."""

from __future__ import annotations

import datetime as dt
import fnmatch
import re
from typing import TYPE_CHECKING, Any, Final
from zoneinfo import ZoneInfo

from ._serializers import from_money

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ._store import Record

__all__ = ["VIEWS", "matcher", "read_field", "row", "sort_key", "write_fields"]

# XML-RPC speaks US Eastern time without an offset, both ways.
_EASTERN: Final = ZoneInfo("America/New_York")

# A place in a record: a property, a property of a nested object ("company.company_name"), or a property of that entry
# of a list which has this slot in `field` ("email_addresses[EMAIL1].email").
_PLACE: Final = re.compile(r"^(\w+)(?:\[(\w+)\])?(?:\.(\w+))?$")


def _address(street: str, number: str, slot: str) -> dict[str, str]:
    parts = {"City": "locality", "State": "region", "PostalCode": "postal_code", "Country": "country_code"}
    return {
        **{f"{street}{line}": f"addresses[{slot}].line{line}" for line in (1, 2)},
        **{f"{field}{number}": f"addresses[{slot}].{part}" for field, part in parts.items()},
    }


_CONTACT: Final = {
    "FirstName": "given_name",
    "LastName": "family_name",
    "MiddleName": "middle_name",
    "Nickname": "preferred_name",
    "Title": "prefix",
    "Suffix": "suffix",
    "JobTitle": "job_title",
    "SpouseName": "spouse_name",
    "Company": "company.company_name",
    "CompanyID": "company_id",
    "AccountId": "company_id",
    "OwnerID": "owner_id",
    "LeadSourceId": "leadsource_id",
    "ContactType": "contact_type",
    "Website": "website",
    "Birthday": "birth_date",
    "Anniversary": "anniversary_date",
    "TimeZone": "time_zone",
    "Email": "email_addresses[EMAIL1].email",
    "EmailAddress2": "email_addresses[EMAIL2].email",
    "EmailAddress3": "email_addresses[EMAIL3].email",
    **{f"Phone{slot}": f"phone_numbers[PHONE{slot}].number" for slot in range(1, 6)},
    **{f"Fax{slot}": f"fax_numbers[FAX{slot}].number" for slot in (1, 2)},
    **_address("StreetAddress", "", "BILLING"),
    **_address("Address2Street", "2", "SHIPPING"),
    "Groups": "tag_ids",
}
_STAMPS: Final = {"Id": "id", "DateCreated": "create_time", "LastUpdated": "update_time"}

# table -> (collection, field -> place). A table that is not here keeps rows of its own, field for field.
VIEWS: Final[Mapping[str, tuple[str, Mapping[str, str]]]] = {
    "Contact": ("contacts", _CONTACT),
    "Company": (
        "companies",
        {
            "Company": "company_name",
            "Website": "website",
            "Email": "email_address.email",
            "Phone1": "phone_number.number",
            "StreetAddress1": "address.line1",
            "City": "address.locality",
            "State": "address.region",
            "PostalCode": "address.postal_code",
            "Notes": "notes",
        },
    ),
    "ContactGroup": (
        "tags",
        {"GroupName": "name", "GroupDescription": "description", "GroupCategoryId": "category_id"},
    ),
    "ContactGroupCategory": ("tags/categories", {"CategoryName": "name", "CategoryDescription": "description"}),
    "Job": (
        "orders",
        {
            "JobTitle": "title",
            "ContactId": "contact_id",
            "JobNotes": "notes",
            "DueDate": "order_time",
            "JobStatus": "status",
            "OrderType": "order_type",
        },
    ),
    "Invoice": (
        "orders",
        {
            "ContactId": "contact_id",
            "JobId": "id",
            "InvoiceTotal": "total",
            "TotalPaid": "total_paid",
            "TotalDue": "total_due",
            "Description": "title",
        },
    ),
    "Product": (
        "products",
        {
            "ProductName": "name",
            "ProductPrice": "price",
            "Sku": "sku",
            "Description": "description",
            "ShortDescription": "short_description",
        },
    ),
    "ContactAction": (
        "tasks",
        {
            "ContactId": "contact_id",
            "ActionDescription": "title",
            "CreationNotes": "description",
            "ActionDate": "due_time",
            "UserID": "user_id",
        },
    ),
    "Lead": (
        "opportunities",
        {"OpportunityTitle": "title", "ContactID": "contact_id", "StageID": "stage_id", "UserID": "user_id"},
    ),
    "User": ("users", {"FirstName": "given_name", "LastName": "family_name", "Email": "email_addresses[EMAIL1].email"}),
    "FileBox": ("files", {"FileName": "file_name", "ContactId": "contact_id", "FileSize": "file_size"}),
}


def _place(table: str, field: str) -> str:
    if field in _STAMPS:
        return _STAMPS[field]
    known = VIEWS.get(table)
    return known[1].get(field, field) if known else field


def read_field(table: str, record: Mapping[str, Any], field: str) -> Any:
    """A field's value as XML-RPC says it, or None when the row has none."""
    match = _PLACE.match(_place(table, field))
    if match is None:
        return record.get(field)
    outer, slot, inner = match.groups()
    value = record.get(outer)
    if slot is not None:
        value = next((entry for entry in value or () if entry.get("field") == slot), None)
    if inner is not None:
        value = value.get(inner) if isinstance(value, dict) else None
    return _spoken(field, value)


def _spoken(field: str, value: Any) -> Any:
    if isinstance(value, list):
        return ",".join(map(str, value))
    if isinstance(value, dict):
        return from_money(value)
    if isinstance(value, str):
        if field.lower().endswith("id") and value.isdigit():
            return int(value)
        if re.match(r"^\d{4}-\d\d-\d\d($|T)", value):
            moment = dt.datetime.fromisoformat(value)
            return moment.astimezone(_EASTERN).replace(tzinfo=None) if moment.tzinfo else moment
    return value


def write_fields(table: str, record: Record, values: Mapping[str, Any]) -> Record:
    """The record changed by a row's values; an empty string clears."""
    changed = dict(record)
    for field, value in values.items():
        match = _PLACE.match(_place(table, field))
        stored = _written(value)
        if match is None or field == "Id":
            continue
        outer, slot, inner = match.groups()
        if slot is not None:
            entries = [dict(entry) for entry in changed.get(outer) or ()]
            entry = next((entry for entry in entries if entry.get("field") == slot), None)
            if entry is None:
                entry = {"field": slot}
                entries.append(entry)
            entry[inner] = stored
            changed[outer] = entries
        elif inner is not None:
            nested = changed.get(outer)
            changed[outer] = {**(nested if isinstance(nested, dict) else {}), inner: stored}
        else:
            changed[outer] = stored
    return changed


def _written(value: Any) -> Any:
    if isinstance(value, dt.datetime):
        moment = value.replace(tzinfo=_EASTERN).astimezone(dt.UTC)
        return moment.strftime("%Y-%m-%dT%H:%M:%S.000Z")
    if isinstance(value, bytes):
        return value.decode(errors="replace")
    return value


def row(table: str, record: Mapping[str, Any], fields: list[str]) -> dict[str, Any]:
    """The chosen fields; empty ones may be missing, as Keap leaves them out."""
    read = ((field, read_field(table, record, field)) for field in fields)
    return {field: value for field, value in read if value not in (None, "")}


def sort_key(value: Any) -> tuple[int, float, str]:
    """Orders whatever a field may hold: nothing first, then numbers, then the rest as text."""
    if value is None:
        return 0, 0.0, ""
    if isinstance(value, (int, float)):
        return 1, float(value), ""
    return 2, 0.0, str(value).casefold()


_OPERATORS: Final[Mapping[str, Callable[[Any, Any], bool]]] = {
    "~>=~": lambda value, wanted: value >= wanted,
    "~<=~": lambda value, wanted: value <= wanted,
    "~<>~": lambda value, wanted: value != wanted,
    "~>~": lambda value, wanted: value > wanted,
    "~<~": lambda value, wanted: value < wanted,
}


def matcher(wanted: Any) -> Callable[[Any], bool]:
    """A test for one condition of query data: ``%`` wildcards, ``~>~ v`` and its kin, ``~null~``, a list for IN."""
    if isinstance(wanted, list):
        options = {str(option) for option in wanted}
        return lambda value: str(value) in options
    text = wanted.strftime("%Y-%m-%d %H:%M:%S") if isinstance(wanted, dt.datetime) else str(wanted)
    if text == "~null~":
        return lambda value: value is None
    for sign, compare in _OPERATORS.items():
        if text.startswith(sign):
            bound = text.removeprefix(sign).strip()
            return lambda value: value is not None and compare(*_comparable(value, bound))
    if text == "%":
        return lambda value: value is not None
    if "%" in text:
        pattern = re.compile(fnmatch.translate(re.sub(r"([*?\[])", r"[\1]", text.casefold()).replace("%", "*")))
        return lambda value: value is not None and pattern.match(_text(value).casefold()) is not None
    return lambda value: value is not None and _text(value).casefold() == text.casefold()


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return str(int(value))
    return value.strftime("%Y-%m-%d %H:%M:%S") if isinstance(value, dt.datetime) else str(value)


def _comparable(value: Any, bound: str) -> tuple[Any, Any]:
    try:
        return float(value), float(bound)
    except (TypeError, ValueError):
        return _text(value).casefold(), bound.casefold()
