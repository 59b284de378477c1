"""A small business to try things on: Keap's own kind of customer, invented from start to end."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from ._records import Records
    from ._store import Record

__all__ = ["fill"]

_USERS: Final = (("Ruth", "Abara"), ("Tom", "Lindqvist"), ("Mei", "Okafor"))
_COMPANIES: Final = (
    "Northwind Joinery", "Harbour Dental", "Blue Door Yoga", "Cedar & Sons Roofing",
    "Lumen Studio", "Fernhill Garden Centre", "Quay Street Bakery", "Pine Ridge Vets",
)  # fmt: skip
_GIVEN: Final = ("Anna", "Ben", "Chloe", "Dev", "Elif", "Farid", "Grace", "Hugo", "Ines", "Jonas")
_FAMILY: Final = ("Smith", "García", "Nguyen", "Okoye", "Larsen", "Patel", "Rossi", "Kowalski")
_CITIES: Final = (("Phoenix", "US-AZ", "85004"), ("Denver", "US-CO", "80202"), ("Austin", "US-TX", "78701"))
_TAGS: Final = (
    ("Customer", "Status"), ("Prospect", "Status"), ("Past customer", "Status"), ("VIP", "Status"),
    ("Newsletter", "Interest"), ("Workshops", "Interest"), ("Referred", "Source"), ("Trade fair", "Source"),
)  # fmt: skip
_PRODUCTS: Final = (
    ("Consultation", "CON-1", 120.0), ("Starter package", "STA-1", 249.0), ("Workshop seat", "WOR-1", 79.5),
    ("Annual support", "SUP-1", 480.0), ("Site visit", "SIT-1", 65.0), ("Handbook", "HAN-1", 24.9),
)  # fmt: skip
_STAGES: Final = ("New", "Contacted", "Proposal sent", "Won", "Lost")
_CONTACTS: Final = 40
_ORDERS: Final = 60


def fill(records: Records, today: dt.datetime) -> None:
    """Put the data set into an empty store. Orders lie in the two months before ``today``."""

    def add(collection: str, record: Record, days_ago: float = 60) -> str:
        moment = _moment(today - dt.timedelta(days=days_ago))
        stamped = {"create_time": moment, "update_time": moment, **record, "_sample": True}
        id_ = records.store.new_id(collection)
        records.store.put(collection, id_, {**stamped, "id": id_})
        return id_

    for given, family in _USERS:
        email = f"{given}.{family}@keap-sandbox.example".lower()
        add(
            "users",
            {**_named(given, family), "email_addresses": [{"email": email, "field": "EMAIL1"}], "status": "ACTIVE"},
        )
    for name in _COMPANIES:
        add("companies", {"company_name": name, "website": f"https://{_slug(name)}.example", "notes": "Pays on time."})
    categories = {name: add("tags/categories", {"name": name}) for name in ("Status", "Interest", "Source")}
    for name, category in _TAGS:
        add("tags", {"name": name, "description": f"{category}: {name}", "category_id": categories[category]})
    for name, sku, price in _PRODUCTS:
        add("products", {"name": name, "sku": sku, "price": price, "active": True, "short_description": name})
    for order, name in enumerate(_STAGES):
        add("opportunities/stages", {"name": name, "order": order})
    for number in range(_CONTACTS):
        _contact(records, add, number)
    for number in range(_ORDERS):
        _order(add, number, today)
    for number in range(12):
        contact = str(number * 3 + 1)
        add(
            "notes",
            {"contact_id": contact, "user_id": "1", "title": "Call", "text": "Asked about dates.", "type": "Call"},
            number,
        )
        due = _moment(today + dt.timedelta(days=number - 4))
        add(
            "tasks",
            {"contact_id": contact, "user_id": "2", "title": "Send offer", "due_time": due, "completed": number < 4},
            number,
        )
        stage = str(number % len(_STAGES) + 1)
        add(
            "opportunities",
            {"contact_id": contact, "stage_id": stage, "user_id": "1", "title": "New project"},
            number * 2,
        )


def _contact(records: Records, add: Any, number: int) -> None:
    given, family = _GIVEN[number % len(_GIVEN)], _FAMILY[number % len(_FAMILY)]
    city, region, postal_code = _CITIES[number % len(_CITIES)]
    address = {
        "field": "BILLING",
        "line1": f"{number + 1} Main Street",
        "locality": city,
        "region": region.removeprefix("US-"),
    }
    id_ = add(
        "contacts",
        {
            **_named(given, family),
            "email_addresses": [
                {"email": f"{given}.{_ascii(family)}.{number + 1}@example.com".lower(), "field": "EMAIL1"}
            ],
            "phone_numbers": [{"number": f"(602) 555-01{number:02d}", "field": "PHONE1", "type": "Work"}],
            "addresses": [{**address, "region_code": region, "country_code": "USA", "postal_code": postal_code}],
            "company_id": str(number % len(_COMPANIES) + 1),
            "job_title": "Owner" if number % 4 == 0 else "Manager",
            "owner_id": str(number % len(_USERS) + 1),
            "contact_type": "Customer" if number % 3 else "Prospect",
            "source_type": "API",
        },
        90 - number,
    )
    for tag in {number % 3 + 1, number % len(_TAGS) + 1}:
        records.store.link("contacts/tags", id_, str(tag), records.now())


def _order(add: Any, number: int, today: dt.datetime) -> None:
    items: list[Record] = []
    for at in range(number % 3 + 1):
        product = (number + number // 7 + at * 2) % len(_PRODUCTS)
        name, _, price = _PRODUCTS[product]
        quantity = (number // 4 + at) % 3 + 1
        items.append(
            {
                "id": str(number * 3 + at + 1),
                "product_id": str(product + 1),
                "name": name,
                "price": price,
                "quantity": quantity,
                "type": "PRODUCT",
            }
        )
    total = round(sum(item["price"] * item["quantity"] for item in items), 2)
    paid = total if number % 4 else 0.0
    days_ago = number * 61 / _ORDERS
    record = {
        "title": f"Order for {items[0]['name'].lower()}",
        "contact_id": str(number * 11 % (_CONTACTS - 9) + 1),
        "order_time": _moment(today - dt.timedelta(days=days_ago)),
        "order_type": "ONLINE" if number % 2 else "OFFLINE",
        "status": "PAID" if paid else "SENT",
        "order_items": items,
        "total": total,
        "total_paid": paid,
        "total_due": round(total - paid, 2),
        "source_type": "API",
    }
    add("orders", record, days_ago)


def _named(given: str, family: str) -> Record:
    return {"given_name": given, "family_name": family}


def _slug(name: str) -> str:
    return "".join(letter for letter in name.lower() if letter.isalnum())


def _ascii(name: str) -> str:
    return name.replace("í", "i")


def _moment(moment: dt.datetime) -> str:
    return moment.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%S.000Z")
