"""A small business to try things on: Keap's own kind of customer, invented from start to end.

Addresses, phone numbers and domains are of the kinds reserved for documentation, so nothing real is ever reached.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Final

from ._links import link_contacts
from ._locales import PROVINCES, locales
from ._product_views import ASSIGNED
from ._records import LINK_TYPES
from ._rules import FIELD_OWNERS, sequence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ._records import Records
    from ._store import Record

__all__ = ["keap_time", "seed"]

_USERS: Final = (("Ruth", "Abara", True), ("Tom", "Lindqvist", False), ("Mei", "Okafor", False))
_COMPANIES: Final = (
    "Northwind Joinery", "Harbour Dental", "Blue Door Yoga", "Cedar & Sons Roofing",
    "Lumen Studio", "Fernhill Garden Centre", "Quay Street Bakery", "Pine Ridge Vets",
)  # fmt: skip
_GIVEN: Final = ("Anna", "Ben", "Chloe", "Dev", "Elif", "Farid", "Grace", "Hugo", "Ines", "Jonas")
_OTHER_GIVEN: Final = ("Kira", "Liam", "Mona", "Noah", "Olga", "Paul", "Rosa", "Sami", "Tara", "Umar")
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
_SOURCES: Final = ("Website", "Trade fair", "Referral")
_TIERS: Final = ("Bronze", "Silver", "Gold")
# Label, type, options; the values of contacts are made by `_custom_value`. The first is free text.
_FIELDS: Final[Sequence[tuple[str, str, tuple[str, ...]]]] = (
    ("Nickname for cards", "TEXT", ()),
    ("Tier", "DROPDOWN", _TIERS),
    ("Interests", "LIST_BOX", ("Design", "Support", "Training")),
    ("Preferred contact", "RADIO", ("Email", "Phone")),
    ("Member since", "DATE", ()),
    ("Last visit", "DATE_TIME", ()),
    ("Visits", "WHOLE_NUMBER", ()),
    ("Satisfaction", "DECIMAL_NUMBER", ()),
    ("Discount", "PERCENT", ()),
    ("Budget", "CURRENCY", ()),
    ("Founded", "YEAR", ()),
    ("Busiest month", "MONTH", ()),
    ("Delivery day", "DAY_OF_WEEK", ()),
    ("Wants newsletter", "YES_NO", ()),
    ("Home page", "WEBSITE", ()),
    ("Billing email", "EMAIL", ()),
    ("Night phone", "PHONE_NUMBER", ()),
    ("Home state", "STATE", ()),
    ("Partner name", "NAME", ()),
    ("Remarks", "TEXT_AREA", ()),
    ("Account manager", "USER", ()),
)
_OTHER_FIELDS: Final = (
    ("companies", "Parking", "TEXT", ()),
    ("companies", "Industry", "DROPDOWN", ("Trade", "Health", "Food")),
    ("opportunities", "Competitor", "TEXT", ()),
    ("orders", "Delivery note", "TEXT", ()),
    ("orders", "Tier", "DROPDOWN", _TIERS),
    ("tasks", "Channel", "TEXT", ()),
    ("subscriptions", "Coupon", "TEXT", ()),
    ("affiliates", "Region", "TEXT", ()),
)
_CONTACTS: Final = 40
_ORDERS: Final = 60
_ORDER_DAYS: Final = 183


def seed(records: Records, now: float, *, variant: int = 0) -> None:
    """Put the data set into an empty store.

    Args:
        records: of one tenant.
        now: seconds since the epoch; orders lie in the six months before it.
        variant: makes the tenants' people differ.
    """
    _Seed(records, dt.datetime.fromtimestamp(now, dt.UTC), variant).fill()


class _Seed:
    def __init__(self, records: Records, today: dt.datetime, variant: int) -> None:
        self.records = records
        self.today = today
        self.given = _OTHER_GIVEN if variant % 2 else _GIVEN
        self._groups: dict[str, str] = {}  # whose custom fields -> the group that holds them

    def add(self, collection: str, record: Record, days_ago: float = 60) -> str:
        moment = self.ago(days_ago)
        id_ = self.records.store.new_id(sequence(collection) or collection)
        stamped = {"create_time": moment, "update_time": moment, **record, "_sample": True, "id": id_}
        self.records.put(collection, stamped)
        return id_

    def ago(self, days: float) -> str:
        return keap_time((self.today - dt.timedelta(days=days)).timestamp())

    def fill(self) -> None:
        self._settings()
        for collection, record in locales():
            self.records.put(collection, {**record, "_sample": True})
        # An Inactive hook at a port where nothing listens: it shows what a hook looks like and is never called.
        hook = {"key": "1", "eventKey": "contact.add", "hookUrl": "http://127.0.0.1:9/keap", "status": "Inactive"}
        self.add("hooks", {**hook, "_secret": "sample-secret"})
        for number in range(_CONTACTS):
            self._contact(number)
        for number in range(_ORDERS):
            self._order(number)
        self._work()
        self._partners()
        for number in range(5):
            self._subscription(number)

    def _settings(self) -> None:
        # The ids of custom fields, groups and tabs are unique over all record types, as in XML-RPC's tables.
        for collection in FIELD_OWNERS:
            tab = self.add(f"{collection}/model/custom_fields/tabs", {"name": "Custom Fields", "order": 0})
            name = f"{collection.title().removesuffix('s')} details" if collection != "companies" else "Company details"
            group = {"name": name, "order": 0, "tab_id": tab}
            self._groups[collection] = self.add(f"{collection}/model/custom_fields/groups", group)
        for label, kind, options in _FIELDS:
            self._field("contacts", label, kind, options)
        for collection, label, kind, options in _OTHER_FIELDS:
            self._field(collection, label, kind, options)
        self.records.store.new_id("custom_fields", at_least=100)  # those of users begin at 101
        for number, (given, family, admin) in enumerate(_USERS):
            email = f"{given}.{family}@keap-sandbox.example".lower()
            address = {"line1": f"{number + 1} Office Park", **_address(number), "field": "BILLING"}
            self.add(
                "users",
                {
                    **_named(given, family),
                    "email_addresses": [{"email": email, "field": "EMAIL1"}],
                    "phone_numbers": [{"number": f"(602) 555-019{number}", "field": "PHONE1", "type": "Work"}],
                    "address": address,
                    "company_name": "Keap Sandbox LLC",
                    "status": "ACTIVE",
                    "admin": admin,
                    "time_zone": "America/New_York",
                    "keap_id": email,
                },
            )
        for number, name in enumerate(_COMPANIES):
            slug = "".join(letter for letter in name.lower() if letter.isalnum())
            self.add(
                "companies",
                {
                    "company_name": name,
                    "website": f"https://{slug}.example",
                    "notes": "Pays on time.",
                    "email_address": {"email": f"office@{slug}.example", "field": "EMAIL1"},
                    "phone_number": {"number": f"(602) 555-018{number}", "field": "PHONE1", "type": "Work"},
                    "address": {"line1": f"{number + 10} Market Street", **_address(number)},
                    "custom_fields": [{"id": self.field("companies", "Industry"), "content": "Trade"}],
                },
            )
        for name in _SOURCES:
            self.add("lead_sources", {"name": name, "status": "ACTIVE", "description": f"Came by {name.lower()}"})
        categories = {name: self.add("tags/categories", {"name": name}) for name in ("Status", "Interest", "Source")}
        for name, category in _TAGS:
            self.add("tags", {"name": name, "description": f"{category}: {name}", "category_id": categories[category]})
        for number, name in enumerate(_SOURCES, 1):
            spent = {"title": f"{name}, spring", "amount": 550.0 - number * 100, "incurred_time": self.ago(60)}
            self.add(f"lead_sources/{number}/expenses", {**spent, "leadsource_id": str(number)})
        for name, sku, price in _PRODUCTS:
            product = {"name": name, "sku": sku, "price": price, "active": True, "status": 1}
            self.add("products", {**product, "description": f"{name}, delivered by us", "short_description": name})
        for id_, cycle, price in (("1", "MONTHLY", 120.0), ("4", "YEARLY", 480.0)):
            plan = {"cycle_type": cycle, "frequency": 1, "total_cycles": 0, "plan_price": price, "active": True}
            self.add(f"products/{id_}/subscriptions", {**plan, "subscription_plan_name": cycle.title()})
        for name, products in (("Services", "1345"), ("Goods", "26")):
            category = self.add("product_categories", {"name": name, "display_order_index": 0})
            for id_ in products:
                self.records.store.link(ASSIGNED, category, id_, self.ago(60))
        for order, name in enumerate(_STAGES):
            stage_id = str(order + 1)
            self.add(
                "opportunities/stages", {"name": name, "order": order, "stage_id": stage_id, "probability": order * 25}
            )

    def _field(self, collection: str, label: str, kind: str, options: tuple[str, ...]) -> None:
        choices = [{"id": str(at), "label": option} for at, option in enumerate(options, 1)]
        self.add(
            f"{collection}/model/custom_fields",
            {"label": label, "field_type": kind, "options": choices, "group_id": self._groups[collection]},
        )

    def field(self, collection: str, label: str) -> str:
        """The id of a custom field."""
        fields = self.records.store.touch(f"{collection}/model/custom_fields")
        return next(id_ for id_, field in fields.items() if field["label"] == label)

    def _contact(self, number: int) -> None:
        given, family = self.given[number % len(self.given)], _FAMILY[number % len(_FAMILY)]
        email = f"{given}.{family.replace('í', 'i')}.{number + 1}@example.com".lower()
        id_ = self.add(
            "contacts",
            {
                **_named(given, family),
                "email_addresses": [{"email": email, "field": "EMAIL1"}],
                "phone_numbers": [{"number": f"(602) 555-01{number:02d}", "field": "PHONE1", "type": "Work"}],
                "addresses": [{"field": "BILLING", "line1": f"{number + 1} Main Street", **_address(number)}],
                "company_id": str(number % len(_COMPANIES) + 1),
                "job_title": "Owner" if number % 4 == 0 else "Manager",
                "owner_id": str(number % len(_USERS) + 1),
                "leadsource_id": str(number % len(_SOURCES) + 1),
                "contact_type": "Customer" if number % 3 else "Prospect",
                "source_type": "API",
                "birth_date": f"{1960 + number}-0{number % 9 + 1}-15",
                "time_zone": "America/New_York",
                "custom_fields": [
                    {"id": id_, "content": self._value(number, str(field["label"]))}
                    for id_, field in self.records.store.touch("contacts/model/custom_fields").items()
                    if number % 2 == 0 or field["label"] == "Tier"
                ],
            },
            200 - number * 4,
        )
        for tag in {number % 3 + 1, number % len(_TAGS) + 1}:
            self.records.store.link("contacts/tags", id_, str(tag), self.ago(100 - number * 2))
        if number % 5 == 0:
            card = {"contact_id": id_, "card_number": f"400000000000{1000 + number}", "card_type": "Visa"}
            expires = {"expiration_month": "12", "expiration_year": str(self.today.year + 2)}
            self.add("payment_methods", {**card, **expires, "name_on_card": f"{given} {family}"}, 100 - number)

    def _value(self, number: int, label: str) -> Any:
        return {
            "Nickname for cards": f"{self.given[number % len(self.given)]}!",
            "Tier": _TIERS[number % 3],
            "Interests": ["Design", "Training"] if number % 4 else ["Support"],
            "Preferred contact": "Email" if number % 3 else "Phone",
            "Member since": f"{2015 + number % 10}-03-01T00:00:00.000Z",
            "Last visit": self.ago(number),
            "Visits": number,
            "Satisfaction": 3.5 + number % 3 / 2,
            "Discount": number % 4 * 5,
            "Budget": 1000.0 + number * 250,
            "Founded": 1980 + number,
            "Busiest month": "June",
            "Delivery day": "Tuesday",
            "Wants newsletter": number % 2 == 0,
            "Home page": "https://www.example.com",
            "Billing email": f"billing{number}@example.com",
            "Night phone": f"(602) 555-01{number:02d}",
            "Home state": "AZ",
            "Partner name": "Alex",
            "Remarks": "Prefers mornings.",
            "Account manager": str(number % len(_USERS) + 1),
        }.get(label, "text")

    def _order(self, number: int) -> None:
        items: list[Record] = []
        for at in range(number % 3 + 1):
            product = (number + number // 7 + at * 2) % len(_PRODUCTS)
            name, _, price = _PRODUCTS[product]
            quantity = (number // 4 + at) % 3 + 1
            item = {"product_id": str(product + 1), "name": name, "price": price, "quantity": quantity}
            items.append({**item, "type": "PRODUCT", "notes": ""})
        days_ago = number * (_ORDER_DAYS - 1) / _ORDERS
        shipping = {"address": {"line1": f"{number + 1} Main Street", **_address(number)}}
        id_ = self.add(
            "orders",
            {
                "title": f"Order for {str(items[0]['name']).lower()}",
                "contact_id": str(number * 11 % (_CONTACTS - 9) + 1),
                "order_time": self.ago(days_ago),
                "due_time": self.ago(days_ago - 14),
                "order_type": "ONLINE" if number % 2 else "OFFLINE",
                "status": "SENT",
                "order_items": items,
                "shipping_information": shipping,
                "source_type": "API",
                "custom_fields": [{"id": self.field("orders", "Tier"), "content": _TIERS[number % 3]}],
            },
            days_ago,
        )
        if number % 4 != 3:
            total = self.records.store.touch("orders")[id_]["total"]
            share = total if number % 8 != 6 else round(total / 2, 2)  # a few are paid in part
            paid = {
                "order_id": id_,
                "payment_amount": share,
                "payment_method_type": "CREDIT_CARD" if number % 3 else "CASH",
            }
            self.add(
                "payments", {**paid, "payment_time": self.ago(max(days_ago - 1, 0)), "notes": "Thank you"}, days_ago
            )

    def _subscription(self, number: int) -> None:
        started = 300 - number * 40
        self.add(
            "subscriptions",
            {
                "contact_id": str(number * 5 + 1),
                "product_id": "4",
                "subscription_plan_id": "2",
                "payment_method_id": str(number + 1),
                "billing_amount": 480.0,
                "billing_cycle": "YEAR",
                "billing_frequency": 1,
                "quantity": 1,
                "start_date": self.ago(started)[:10],
                "next_bill_date": self.ago(started - 365)[:10],
                "auto_charge": True,
                "active": number < 4,
                "reason_stopped": None if number < 4 else "Moved away",
            },
            started,
        )

    def _work(self) -> None:
        for number in range(12):
            contact = str(number * 3 + 1)
            due = self.ago(4 - number)
            task = {"contact_id": contact, "user_id": "2", "title": "Send offer", "due_time": due}
            self.add("tasks", {**task, "completed": number < 4, "priority": "ESSENTIAL", "type": "Call"}, number)
            stage = str(number % len(_STAGES) + 1)
            opportunity = {"contact_id": contact, "stage_id": stage, "user_id": "1", "title": f"Project {number + 1}"}
            revenue = {"projected_revenue_low": 500.0 * (number + 1), "projected_revenue_high": 900.0 * (number + 1)}
            self.add("opportunities", {**opportunity, **revenue, "next_action_time": due}, number * 2)
        # Tasks, notes and appointments count their ids together, as in XML-RPC's ContactAction.
        for number in range(12):
            note = {"contact_id": str(number * 3 + 1), "user_id": "1", "title": "Call", "type": "Call"}
            self.add("notes", {**note, "text": "Asked about dates."}, number)
        for number in range(4):
            begins = {"start_date": self.ago(-3 - number), "end_date": self.ago(-3 - number - 1 / 24)}
            visit = {"contact_id": str(number * 3 + 1), "title": "Site visit", "location": "1 Main Street", "user": 2}
            self.add(
                "appointments", {**visit, **begins, "description": "Measure the rooms.", "remind_time": 60}, number
            )

    def _partners(self) -> None:
        """Affiliates with what they earned, types of links between contacts, and automations."""
        for number, (name, code) in enumerate((("Ines Rossi", "INES"), ("Trade Fair Ltd", "FAIR"))):
            partner = {"name": name, "code": code, "contact_id": str(number * 8 + 9), "status": "ACTIVE"}
            self.add("affiliates", {**partner, "track_leads_days": 30, "notify_on_lead": True, "notify_on_sale": True})
        paid = [order for order in self.records.store.touch("orders").values() if not order["total_due"]]
        for number, order in enumerate(paid[:12]):
            contact = self.records.store.touch("contacts")[order["contact_id"]]
            earned = {
                "sales_affiliate_id": str(number % 2 + 1),
                "contact_id": order["contact_id"],
                "contact_first_name": contact["given_name"],
                "contact_last_name": contact["family_name"],
                "invoice_id": order["id"],
                "product_name": order["order_items"][0]["name"],
                "description": "Commission of 10%",
                "amount_earned": round(order["total"] / 10, 2),
                "time_earned": order["order_time"],
            }
            self.add("affiliates/commissions", earned, number)
        for name, most in (("Family", 0), ("Business partner", 1)):
            self.add(LINK_TYPES, {"name": name, "max_links": most})
        link_contacts(self.records, "3", "4", "1")
        for number, (title, status) in enumerate(
            (("Welcome series", "published"), ("Win back", "published"), ("Birthday card", "draft"))
        ):
            facts = {"title": title, "status": status, "locked": number == 1, "active_contacts": number * 3}
            self.add("automations", {**facts, "published_date": self.ago(number), "categories": []}, number)


def _address(number: int) -> dict[str, str]:
    city, region, postal_code = _CITIES[number % len(_CITIES)]
    return {
        "locality": city,
        "region": PROVINCES["USA"][region],
        "region_code": region,
        "country_code": "USA",
        "postal_code": postal_code,
    }


def _named(given: str, family: str) -> Record:
    return {"given_name": given, "family_name": family}


def keap_time(seconds: float) -> str:
    """A time in Keap's notation, such as 2026-01-31T22:17:59.039Z."""
    moment = dt.datetime.fromtimestamp(seconds, dt.UTC)
    return f"{moment:%Y-%m-%dT%H:%M:%S}.{moment.microsecond // 1000:03d}Z"
