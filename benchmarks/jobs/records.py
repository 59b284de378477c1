"""The synthetic account that the stand-in serves: records cut into templates, so that a page costs next to nothing.

A record is made once from a dict and kept as bytes with holes for its number. Text differs between neighbors, so that
no client profits from repeated values. Only the standard library is imported: dlt runs in an environment of its own.
"""

from __future__ import annotations

import functools
import json
from collections.abc import Callable, Sequence
from typing import Any

__all__ = [
    "CUSTOM_FIELDS",
    "PRODUCTS",
    "contact",
    "contact_v1",
    "order",
    "order_v1",
    "page",
    "product",
    "product_v1",
    "row",
]

PRODUCTS = 200
_HOLE = 77_777_777_777
"""Stands for a record's number while its template is made."""

_KINDS = (
    ("TEXT", "blue"),
    ("DATE", "2015-03-01T00:00:00.000Z"),
    ("WHOLE_NUMBER", 5),
    ("DROPDOWN", "Gold"),
    ("YES_NO", True),
    ("CURRENCY", 12.5),
    ("LIST_BOX", ["a", "b"]),
    ("DATE_TIME", "2026-02-01T08:30:00.000Z"),
)
CUSTOM_FIELDS: list[dict[str, Any]] = [
    {"id": str(at), "field_name": f"Field{at}", "label": f"Field {at}", "field_type": kind, "options": []}
    for at, (kind, _) in enumerate(_KINDS, 1)
]
_GIVEN = ("Anna", "Bruno", "Chiara", "Dario", "Elena", "Felix", "Greta", "Hugo", "Irma", "Jonas", "Karin")
_FAMILY = ("Lindqvist", "Okafor", "Tanaka", "Moreau", "Novák", "Silva", "Haddad")
_TIME = "2026-05-10T14:35:53.467Z"


def contact(number: int, kind: int = 0) -> dict[str, Any]:
    """A contact of REST v2 with about thirty fields, eight of them custom."""
    given, family = _GIVEN[kind % len(_GIVEN)], _FAMILY[kind % len(_FAMILY)]
    return {
        "id": str(number),
        "given_name": given,
        "family_name": family,
        "preferred_name": given,
        "prefix": "Ms",
        "job_title": "Owner",
        "website": "https://www.example.com",
        "birth_date": "1980-01-02",
        "create_time": _TIME,
        "update_time": "2026-05-11T14:35:53.467Z",
        "owner_id": "1",
        "leadsource_id": "2",
        "contact_type": "Customer",
        "source_type": "API",
        "score_value": "5",
        "time_zone": "America/New_York",
        "company": {"id": "4", "company_name": "Northwind Joinery"},
        "origin": {"date": _TIME, "ip_address": "192.0.2.1"},
        "addresses": [
            {
                "field": "BILLING",
                "line1": f"{number} Main Street",
                "locality": "Phoenix",
                "postal_code": "85004",
                "country_code": "USA",
            }
        ],
        "email_addresses": [{"email": f"{given.lower()}.{number}@example.com", "field": "EMAIL1", "is_opt_in": True}],
        "phone_numbers": [{"field": "PHONE1", "number": "(602) 555-0100", "type": "Work"}],
        "tag_ids": ["1", "2", "3"],
        "custom_fields": [{"id": str(at), "content": content} for at, (_, content) in enumerate(_KINDS, 1)],
    }


def contact_v1(number: int, kind: int = 0) -> dict[str, Any]:
    """The same contact as REST v1 gives it."""
    v2 = contact(number, kind)
    renamed = {"create_time": "date_created", "update_time": "last_updated", "leadsource_id": "lead_source_id"}
    same = (
        "given_name",
        "family_name",
        "preferred_name",
        "prefix",
        "job_title",
        "website",
        "contact_type",
        "time_zone",
    )
    return {
        "id": number,
        **{key: v2[key] for key in (*same, "source_type", "addresses", "phone_numbers", "tag_ids")},
        **{new: v2[old] for old, new in renamed.items() if old != "leadsource_id"},
        "lead_source_id": 2,
        "owner_id": 1,
        "birthday": "1980-01-02T00:00:00.000Z",
        "company": {"id": 4, "company_name": "Northwind Joinery"},
        "email_addresses": [{"email": v2["email_addresses"][0]["email"], "field": "EMAIL1"}],
        "email_opted_in": True,
        "tag_ids": [1, 2, 3],
        "custom_fields": [{"id": int(one["id"]), "content": one["content"]} for one in v2["custom_fields"]],
    }


def _money(cents: int) -> dict[str, Any]:
    return {"amount": cents, "currency_code": "USD", "formatted_amount": f"${cents / 100:,.2f}"}


def order(number: int, kind: int = 0) -> dict[str, Any]:
    """An order of REST v2 with two items; its contact is one of 1,000."""
    who = kind % 1_000 + 1
    given, family = _GIVEN[who % len(_GIVEN)], _FAMILY[who % len(_FAMILY)]
    items = [
        {
            "id": f"{number}{at}",
            "name": f"Product {(kind + at) % PRODUCTS + 1}",
            "item_type": "PRODUCT",
            "notes": "",
            "quantity": at + 1,
            "price_per_unit": _money(1_250 + 100 * at),
            "product": {"id": str((kind + at) % PRODUCTS + 1), "name": f"Product {(kind + at) % PRODUCTS + 1}"},
        }
        for at in range(2)
    ]
    return {
        "id": str(number),
        "title": "Order",
        "status": "PAID",
        "order_type": "ONLINE",
        "source_type": "API",
        "creation_time": _TIME,
        "modification_time": _TIME,
        "order_time": _TIME,
        "contact": {
            "id": str(who),
            "given_name": given,
            "family_name": family,
            "email": f"{given.lower()}@example.com",
        },
        "order_items": items,
        "total": _money(1_250 + 2 * 1_350),
        "total_due": _money(0),
        "total_paid": _money(1_250 + 2 * 1_350),
    }


def order_v1(number: int, kind: int = 0) -> dict[str, Any]:
    """The same order as REST v1 gives it: amounts in units, ids as numbers."""
    v2 = order(number, kind)
    who = v2["contact"]
    return {
        "id": number,
        **{key: v2[key] for key in ("title", "status", "order_type", "source_type")},
        "creation_date": _TIME,
        "modification_date": _TIME,
        "order_date": _TIME,
        "contact": {
            "id": int(who["id"]),
            "first_name": who["given_name"],
            "last_name": who["family_name"],
            "email": who["email"],
        },
        "order_items": [
            {
                "id": int(item["id"]),
                "name": item["name"],
                "type": "PRODUCT",
                "quantity": item["quantity"],
                "price": item["price_per_unit"]["amount"] / 100,
                "product": {"id": int(item["product"]["id"]), "name": item["product"]["name"]},
            }
            for item in v2["order_items"]
        ],
        "total": v2["total"]["amount"] / 100,
        "total_due": 0.0,
        "total_paid": v2["total"]["amount"] / 100,
    }


def product(number: int, _kind: int = 0) -> dict[str, Any]:
    """A product of REST v2."""
    return {
        "id": str(number),
        "name": f"Product {number}",
        "sku": f"SKU-{number}",
        "active": True,
        "price": _money(1_250),
        "create_time": _TIME,
    }


def product_v1(number: int, _kind: int = 0) -> dict[str, Any]:
    """The same product as REST v1 gives it."""
    return {
        "id": number,
        "product_name": f"Product {number}",
        "sku": f"SKU-{number}",
        "product_price": 12.5,
        "status": 1,
    }


def row(number: int, kind: int, names: Sequence[str]) -> str:
    """A row of the XML-RPC table Contact, as the legacy API writes it."""
    given = _GIVEN[kind % len(_GIVEN)]
    values: dict[str, str] = {
        "Id": f"<i4>{number}</i4>",
        "FirstName": given,
        "LastName": _FAMILY[kind % len(_FAMILY)],
        "Email": f"{given.lower()}.{number}@example.com",
        "Company": "Northwind Joinery",
        "City": "Phoenix",
        "StreetAddress1": f"{number} Main Street",
        "PostalCode": "85004",
        "Phone1": "(602) 555-0100",
        "DateCreated": "<dateTime.iso8601>20260510T10:35:53</dateTime.iso8601>",
    }
    members = "".join(
        f"<member><name>{name}</name><value>{values[name]}</value></member>" for name in names if name in values
    )
    return f"<value><struct>{members}</struct></value>"


# Kinds repeat with this period. It is prime, so that pages of a round size are not alike.
_KINDS_OF_RECORDS = 1_009


@functools.lru_cache(maxsize=64)
def _templates(make: Callable[..., Any], extra: tuple[str, ...] | None) -> list[tuple[bytes, int]]:
    """For each kind of record its bytes with `%d` for the number, and how many there are."""
    templates: list[tuple[bytes, int]] = []
    for kind in range(_KINDS_OF_RECORDS):
        if make is row:
            text = row(_HOLE, kind, extra or ())
        else:
            record = make(_HOLE, kind)
            if extra:
                record = {key: value for key, value in record.items() if key in extra or key == "id"}
            text = json.dumps(record, ensure_ascii=False, separators=(",", ":"))
        whole = text.encode().replace(b"%", b"%%").replace(str(_HOLE).encode(), b"%d")
        templates.append((whole, whole.count(b"%d")))
    return templates


def page(make: Callable[..., Any], numbers: Sequence[int], extra: tuple[str, ...] | None = None) -> bytes:
    """Records as the inside of a JSON array, or rows as the inside of an XML-RPC one.

    Args:
        make: one of this module's functions.
        numbers: of the records.
        extra: the fields of a selection, or the columns of rows.
    """
    templates = _templates(make, extra)
    parts: list[bytes] = []
    for number in numbers:
        template, holes = templates[number % _KINDS_OF_RECORDS]
        parts.append(template % ((number,) * holes))
    return (b"" if make is row else b",").join(parts)
