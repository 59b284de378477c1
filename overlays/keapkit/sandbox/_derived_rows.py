"""Rows of XML-RPC's tables that are put together from several records, or that live below other records."""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from ._emails import addresses
from ._product_views import ASSIGNED
from ._records import concrete
from ._serializers import from_money
from ._view_places import ACTIONS
from ._views import FORM_IDS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from ._records import Records
    from ._store import Record

__all__ = ["CONTACT", "DERIVED", "KIND", "NESTED", "Nested", "assignment_id"]

KIND: Final = "_kind"  # the collection that a row lives in, below a name no field has
_NOBODYS: Final = 2**30  # ids from here on are of email addresses that no contact has
CONTACT: Final = "_contact"  # the contact of a ContactGroupAssign, below a name no field has


@dataclass(frozen=True)
class Nested:
    """A table whose rows lie below other records.

    Attributes:
        owners: the collection of the records above.
        template: the collection of the rows, with `*` for the owner's id.
        reference: the property that says whose a row is.
    """

    owners: str
    template: str
    reference: str


NESTED: Final[Mapping[str, Nested]] = {
    "subscription plans": Nested("products", "products/*/subscriptions", "product_id"),
    "lead source expenses": Nested("lead_sources", "lead_sources/*/expenses", "leadsource_id"),
}


def _assignments(records: Records) -> Iterator[Record]:
    contacts = records.all("contacts")[1]
    for tag_id, tag in records.all("tags")[1].items():
        for contact_id, moment in records.store.linked("contacts/tags", tag_id, backwards=True).items():
            contact = contacts.get(contact_id)
            if contact is not None:
                yield {
                    "id": f"{int(contact_id) * 1_000 + int(tag_id)}",
                    "ContactId": int(contact_id),
                    "GroupId": int(tag_id),
                    "ContactGroup": tag.get("name"),
                    "create_time": moment,
                    CONTACT: contact,
                }


def _items(records: Records) -> Iterator[Record]:
    for order in records.all("orders")[1].values():
        for item in order.get("order_items") or ():
            yield {
                **item,
                "OrderId": int(order["id"]),
                "ProductId": _number(item.get("product_id")),
                "SubscriptionPlanId": _number(item.get("subscription_plan_id")),
                "ItemName": item.get("name"),
                "Qty": int(float(item.get("quantity") or 1)),
                "CPU": _price(item.get("cost")),
                "PPU": _price(item.get("price")),
                "ItemDescription": item.get("description"),
                "ItemType": 4,
                "Notes": item.get("notes"),
            }


def _invoice_items(records: Records) -> Iterator[Record]:
    for order in records.all("orders")[1].values():
        for item in order.get("order_items") or ():
            yield {
                "id": item["id"],
                "InvoiceId": int(order["id"]),
                "OrderItemId": int(item["id"]),
                "InvoiceAmt": round((_price(item.get("price")) or 0.0) * float(item.get("quantity") or 1), 2),
                "Discount": _price(item.get("discount")) or 0.0,
                "Description": item.get("description") or item.get("name"),
                "CommissionStatus": 0,
                "create_time": order.get("create_time"),
                "update_time": order.get("update_time"),
            }


def _actions(records: Records) -> Iterator[Record]:
    for collection in ACTIONS:
        name, known = records.all(collection)
        for record in known.values():
            yield {**records.view(name, record), KIND: collection}


def _campaignees(records: Records) -> Iterator[Record]:
    """The contacts in sequences, once for each campaign."""
    for id_, campaign in records.all("campaigns")[1].items():
        for contact in sorted(records.in_sequences(id_), key=int):
            yield {
                "id": f"{int(id_) * 1_000_000 + int(contact)}",
                "CampaignId": int(id_),
                "ContactId": int(contact),
                "Campaign": campaign.get("name"),
                "Status": "Active",
            }


def _nested(nested: Nested) -> Callable[[Records], Iterator[Record]]:
    def rows(records: Records) -> Iterator[Record]:
        for owner in list(records.all(nested.owners)[1]):
            for record in list(records.all(nested.template, (owner,))[1].values()):
                yield {**record, nested.reference: int(owner), KIND: concrete(nested.template, (owner,))}

    return rows


def assignment_id(category: int, product: int) -> int:
    """The id of a row that says that a product is in a category: REST gives it none, so it is made from the pair."""
    return category * 1_000_000 + product


def _products_in_categories(records: Records) -> Iterator[Record]:
    known = records.all("products")[1]
    for category in records.all("product_categories")[1]:
        for product, moment in records.store.linked(ASSIGNED, category).items():
            if product in known:
                yield {
                    "id": str(assignment_id(int(category), int(product))),
                    "ProductCategoryId": int(category),
                    "ProductId": int(product),
                    "create_time": moment,
                }


def _email_statuses(records: Records) -> Iterator[Record]:
    """Opt-in states have no ids in REST: theirs are made from contact and slot, or from an address nobody has."""
    for address in addresses(records):
        if "contact_id" in address:
            id_ = int(address["contact_id"]) * 10 + int(str(address.get("field"))[-1:])
        else:
            id_ = _NOBODYS + zlib.crc32(str(address["email"]).lower().encode()) % _NOBODYS
        yield {**address, "id": str(id_)}


def _price(value: Any) -> float | None:
    value = from_money(value) if isinstance(value, dict) else value
    return None if value in (None, "") else float(value)


def _number(value: Any) -> int | None:
    return int(value) if re.fullmatch("[0-9]+", str(value)) else None


def _models(kind: str) -> Callable[[Records], Iterator[Record]]:
    def rows(records: Records) -> Iterator[Record]:
        for form, model in FORM_IDS.items():
            for record in records.all(f"{model}/model/custom_fields{kind}")[1].values():
                yield {**record, "form_id": form}

    return rows


# Rows that are put together from several records.
DERIVED: Final[Mapping[str, Callable[[Records], Iterator[Record]]]] = {
    "assignments": _assignments,
    "contact actions": _actions,
    "campaignees": _campaignees,
    "order items": _items,
    "products in categories": _products_in_categories,
    "email statuses": _email_statuses,
    **{name: _nested(nested) for name, nested in NESTED.items()},
    "invoice items": _invoice_items,
    "custom fields": _models(""),
    "custom field groups": _models("/groups"),
    "custom field tabs": _models("/tabs"),
}
