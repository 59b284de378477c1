"""How a filter or an order finds its value in a record, by the name the documents give it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from ._serializers import canonical, snake

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

    from ._store import Record

    Read = Callable[[Record], Any]

__all__ = ["custom_value", "letters", "reader"]

# contacts: billing_address_locality; orders: shipping_locality.
_SLOT: Final = re.compile(r"^(billing|shipping|other)_address_(\w+)$")
_SHIPPING: Final = re.compile(r"^shipping_(\w+)$")

# Every record has these, whether its schema shows them or not.
_STAMPS: Final = {
    **dict.fromkeys(("datecreated", "createtime", "createdtime", "creationtime"), "create_time"),
    **dict.fromkeys(("lastupdated", "updatetime", "updatedtime", "updatedate", "modificationtime"), "update_time"),
}


def letters(name: str) -> str:
    """A name without case and separators: `publisheddate` and `publishedDate` are the same field."""
    return name.replace("_", "").lower()


def _emails(record: Record) -> Any:
    addresses = record.get("email_addresses")
    if isinstance(addresses, list):
        return [address["email"] for address in addresses if address.get("email")] or None
    address = record.get("email_address")
    if isinstance(address, dict):
        return address.get("email")
    return record.get("email") or address or record.get("sent_to_address")


def _phones(record: Record) -> Any:
    return [re.sub(r"\D", "", str(phone.get("number", ""))) for phone in record.get("phone_numbers") or ()] or None


def _any_address(part: str) -> Read:
    def read(record: Record) -> Any:
        addresses = [*(record.get("addresses") or ()), *filter(None, [record.get("address")])]
        keys = (part, f"{part}_code") if part == "region" else (part,)
        return [address[key] for address in addresses for key in keys if address.get(key)] or None

    return read


def _full_name(record: Record) -> Any:
    names = (record.get("given_name"), record.get("family_name"))
    return " ".join(name for name in names if name) or record.get("name")


def _products(record: Record) -> Any:
    return [str(item.get("product_id")) for item in record.get("order_items") or ()] or record.get("product_id")


# (collection, field) or ("", field) -> how to read it, where the name is not a property of the item.
_READERS: Final[Mapping[tuple[str, str], Read]] = {
    ("", "email"): _emails,
    ("", "email_address"): _emails,
    ("", "emails"): _emails,
    ("", "city"): _any_address("locality"),
    ("", "state"): _any_address("region"),
    ("contacts", "phone_number"): _phones,
    ("contacts", "lead_source_name"): lambda record: record.get("lead_source_name"),
    ("opportunities", "lead_source_name"): lambda record: record.get("lead_source"),
    ("opportunities", "contact_name"): lambda record: record.get("contact_name"),
    ("opportunities", "contact_phone"): lambda record: record.get("contact_phone"),
    ("opportunities", "contact_city"): lambda record: record.get("contact_city"),
    ("opportunities", "contact_state"): lambda record: record.get("contact_state"),
    ("opportunities", "next_action"): lambda record: record.get("next_action_time"),
    ("opportunities", "opportunity_name"): lambda record: record.get("title"),
    ("contacts", "name"): _full_name,
    ("users", "name"): _full_name,
    ("companies", "name"): lambda record: record.get("company_name"),
    ("orders", "paid"): lambda record: not record.get("total_due"),
    ("orders", "product_id"): _products,
    ("orders", "invoice_id"): lambda record: record.get("id"),
    ("referrals", "type"): lambda record: record.get("referral_type"),
    ("payments", "order_id"): lambda record: record.get("order_ids"),
    ("payments", "order_ids"): lambda record: record.get("order_ids"),
    ("tasks", "is_completed"): lambda record: bool(record.get("completed")),
    ("tasks", "has_due_date"): lambda record: "due_time" in record,
    ("subscriptions", "status"): lambda record: "ACTIVE" if record.get("active", True) else "INACTIVE",
    ("opportunities/stage_moves", "move_date"): lambda record: record.get("move_date"),
    ("affiliates/commissions", "affiliateId"): lambda record: record.get("sales_affiliate_id"),
    ("files", "name"): lambda record: record.get("file_name"),
    ("files", "type"): lambda record: record.get("file_box_type"),
    ("products", "active"): lambda record: bool(record.get("active", True)),
    ("automations", "name"): lambda record: record.get("title"),
    ("automations/ids", "name"): lambda record: record.get("title"),
    ("tags", "category"): lambda record: record.get("category_id"),
    ("product_categories/assigned_products", "product_category_ids"): lambda record: record.get("product_category_id"),
    ("email_addresses", "opted_in"): lambda record: record.get("opted_in"),
    ("email_addresses", "statuses"): lambda record: record.get("status"),
}


def custom_value(id_: str) -> Read:
    """Reads the custom field with this id."""

    def read(record: Record) -> Any:
        return next(
            (field.get("content") for field in record.get("custom_fields") or () if field.get("id") == id_), None
        )

    return read


def reader(collection: str, name: str, known: Collection[str], own: str) -> Read | None:
    """How records of a collection say what `name` asks for; None if no property of theirs means it.

    Args:
        collection: the collection's template, such as `orders/*/payments`.
        name: the field as a filter, an order or a query parameter names it.
        known: the properties of the items, as the store spells them.
        own: what one item is called, such as `task`: `task_ids` are the ids of tasks.
    """
    made = _READERS.get((collection, name)) or _READERS.get(("", name))
    if made is not None:
        return made
    slot = _SLOT.match(name)
    if slot is not None and "addresses" in known:
        return _slot(slot[1].upper(), slot[2])
    if "id" in known and (name == "ids" or name in {f"{own}_id", f"{own}_ids"} - {*known}):
        return lambda record: record.get("id")
    if canonical(name) in known:
        key = canonical(name)
        return lambda record: record.get(key)
    if "." in name and name.split(".", 1)[0] in known:
        outer, inner = name.split(".", 1)
        return lambda record: record[outer].get(inner) if isinstance(record.get(outer), dict) else None
    shipping = _SHIPPING.match(name)
    if shipping is not None and "shipping_information" in known:
        return _shipping(shipping[1])
    stamp = _STAMPS.get(letters(name))
    if stamp is not None:
        return lambda record: record.get(stamp)
    spelled = {letters(property_): property_ for property_ in known}
    for candidate in _candidates(name):
        found = spelled.get(letters(candidate)) or spelled.get(letters(canonical(snake(candidate))))
        if found is not None:
            return lambda record: record.get(found)
    return None


def _candidates(name: str) -> list[str]:
    """The name, and what is left of it without its first words: `opportunity_stage_name`, `stage_name`, `name`."""
    words = snake(name).split("_")
    rest = ["_".join(words[at:]) for at in range(len(words))]
    singulars = [candidate.removesuffix("s") for candidate in rest]
    return [name, *rest, *(candidate for candidate in singulars if candidate.endswith("id"))]


def _slot(slot: str, part: str) -> Read:
    keys = (part, f"{part}_code") if part == "region" else (part,)

    def read(record: Record) -> Any:
        addresses = [entry for entry in record.get("addresses") or () if entry.get("field") == slot]
        return [entry[key] for entry in addresses for key in keys if entry.get(key)] or None

    return read


def _shipping(part: str) -> Read:
    def read(record: Record) -> Any:
        information = record.get("shipping_information") or record.get("shipping_address") or {}
        address = information.get("address", information)
        return address.get(part) or address.get(part.removesuffix("_code")) if isinstance(address, dict) else None

    return read
