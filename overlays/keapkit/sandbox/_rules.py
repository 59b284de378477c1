"""What cannot be read off a path: references, totals, duplicates, what a payment does to its order.

Sources are the documents and docs/keap-behavior.md; a rule without a mark follows from the documents' schemas.
"""

from __future__ import annotations

import re
import uuid
from typing import TYPE_CHECKING, Any, Final

from ._addresses import set_places, set_shipping
from ._custom_fields import complete_field, record_type
from ._errors import RequestValidationError
from ._serializers import canonical, from_money

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from ._call import Call
    from ._documents import Operation
    from ._store import Record, Store

__all__ = [
    "EVENT_NOUNS",
    "FIELD_OWNERS",
    "MODELS",
    "OPTIONAL",
    "REFERENCES",
    "SEQUENCES",
    "TAGGED",
    "V2_OPTIONAL",
    "check_new",
    "complete",
    "consequences",
    "duplicate",
    "listed",
    "opt_in_state",
    "opt_in_states",
    "sequence",
    "tag_results",
    "to_record",
]

# What carries tags; the relation is called contacts/tags, companies/tags.
TAGGED: Final[Mapping[str, tuple[str, ...]]] = {"contacts": ("tags",), "companies": ("tags",)}

# A property such as `contact` stands for the record its `contact_id` means.
REFERENCES: Final[Mapping[str, str]] = {
    "contact": "contacts",
    "company": "companies",
    "product": "products",
    "tag": "tags",
    "user": "users",
    "owner": "users",
    "assigned_to_user": "users",
    "category": "tags/categories",
    "stage": "opportunities/stages",
    "opportunity": "opportunities",
    "order": "orders",
}

# v1 leaves these out unless optional_properties names them (docs/keap-behavior.md, part 4).
OPTIONAL: Final[Mapping[str, frozenset[str]]] = {
    "contacts": frozenset({"custom_fields", "job_title", "lead_source_id"}),
    "companies": frozenset({"notes", "fax_number", "custom_fields"}),
    "campaigns": frozenset({"goals", "sequences"}),
    "opportunities": frozenset({"custom_fields"}),
}
# v2 leaves these out unless `fields` is given (the document's `fields` parameter).
V2_OPTIONAL: Final[Mapping[str, frozenset[str]]] = {
    "companies": frozenset(
        {
            "notes",
            "fax_number",
            "address",
            "email_address",
            "phone_number",
            "update_time",
            "create_time",
            "custom_fields",
        }
    ),
}

# Whose custom fields a collection's records have, where it is not their own.
MODELS: Final[Mapping[str, str]] = {"notes": "tasks", "contacts/*/notes": "tasks", "appointments": "tasks"}

# Ids that are unique across several collections, as in XML-RPC's tables DataFormField, OrderItem and ContactAction.
SEQUENCES: Final[Mapping[str, str]] = {
    "custom_fields": "custom_fields",
    "custom_fields/groups": "custom_field_groups",
    "custom_fields/tabs": "custom_field_tabs",
    "items": "order_items",
    "tasks": "contact_actions",
    "notes": "contact_actions",
    "appointments": "contact_actions",
    "expenses": "lead_source_expenses",
    "products/*/subscriptions": "subscription_plans",
}
_OWNER_ID: Final = re.compile(r"(?<=/)[0-9]+(?=/)")

# Record types with custom fields of their own; in the sample data the first has the first group and tab.
FIELD_OWNERS: Final = ("contacts", "affiliates", "opportunities", "tasks", "companies", "orders", "subscriptions")


def sequence(template: str) -> str:
    """What a collection's ids are counted by, if not by itself."""
    last = template.rpartition("/model/")[2] if "/model/" in template else template.rpartition("/")[2]
    return SEQUENCES.get(_OWNER_ID.sub("*", template)) or SEQUENCES.get(last, "")


# The nouns of REST hooks' event keys (docs/keap-behavior.md, part 7). An order is its invoice too.
EVENT_NOUNS: Final[Mapping[str, tuple[str, ...]]] = {
    "appointments": ("appointment",),
    "companies": ("company",),
    "contacts": ("contact",),
    "notes": ("note",),
    "opportunities": ("opportunity",),
    "orders": ("order", "invoice"),
    "payments": ("invoice.payment",),
    "products": ("product",),
    "subscriptions": ("subscription",),
    "tags": ("contactGroup",),
    "tasks": ("task",),
    "users": ("user",),
}


def to_record(body: Mapping[str, Any]) -> Record:
    """A body under the store's names, with references as ids."""
    record: Record = {}
    for name, value in body.items():
        if isinstance(value, dict) and value.get("id") is not None and name in REFERENCES:
            record[canonical(f"{name}_id")] = str(value["id"])
        elif name.endswith("_id") and isinstance(value, int) and not isinstance(value, bool):
            record[canonical(name)] = str(value)
        elif name == "custom_fields" and isinstance(value, list):
            record[name] = [
                {"id": str(field.get("id")), "content": field.get("content")}
                if "content" in field
                else to_record(field)
                for field in value
                if isinstance(field, dict)
            ]
        else:
            record[canonical(name)] = _inner(value)
    return record


def _inner(value: Any) -> Any:
    if isinstance(value, list):
        return [to_record(item) if isinstance(item, dict) else item for item in value if item is not None]
    return value


def complete(name: str, record: Record, store: Store, before: Record | None) -> None:
    """Fill in what Keap works out itself, before the record is stored."""
    if name.endswith("/model/custom_fields"):
        complete_field(name, record, store)
        return
    if name.endswith(("/model/custom_fields/groups", "/model/custom_fields/tabs")):
        record["record_type"] = record_type(name)
        return
    set_places(record, before or {})
    rule = _RULES.get(name)
    if rule is not None:
        rule(record, store, before)


def consequences(
    name: str, record: Record | None, before: Record | None, store: Store, now: Callable[[], str]
) -> Iterator[tuple[str, Record]]:
    """The other records that change because this one was stored or removed (`record` is None then)."""
    if name == "payments":
        order = store.get("orders", str((record or before or {}).get("order_id")))
        if order is not None:
            yield "orders", {**order, "update_time": record["update_time"] if record else now()}
    if name == "opportunities" and record is not None and record.get("stage_id") is not None:
        old = (before or {}).get("stage_id")
        if old != record["stage_id"]:
            moment = record.get("update_time") or now()
            yield (
                "opportunities/stage_moves",
                {
                    "id": store.new_id("opportunities/stage_moves"),
                    "opportunity_id": record["id"],
                    "from_stage_id": old,
                    "to_stage_id": record["stage_id"],
                    "move_from_stage_id": old,
                    "move_to_stage_id": record["stage_id"],
                    "user_id": record.get("user_id"),
                    "move_date": moment,
                    "move_time": moment,
                    "create_time": moment,
                    "update_time": moment,
                },
            )


def check_new(name: str, record: Record) -> None:
    """REST's rules for a new record. XML-RPC takes a contact with nothing but a name."""
    if name == "contacts" and not any(
        any(value for key, value in entry.items() if key not in {"field", "opt_in_reason", "type"})
        for list_ in ("email_addresses", "phone_numbers", "addresses")
        for entry in record.get(list_) or ()
    ):
        raise RequestValidationError("body", "a contact needs at least one email address or phone number")


def _order(record: Record, store: Store, before: Record | None) -> None:
    """Totals are the sums of the items and of the payments; a paid order has the status PAID."""
    items = [dict(item) for item in record.get("order_items") or () if isinstance(item, dict)]
    for item in items:
        item["id"] = str(item.get("id") or store.new_id(SEQUENCES["items"]))
        product = store.get("products", str(item.get("product_id"))) or {}
        item.setdefault("name", product.get("name", item.get("description", "item")))
        item.setdefault("price", product.get("price", 0))
        item.setdefault("quantity", 1)
        item.setdefault("type", "PRODUCT")
    record["order_items"] = items
    set_shipping(record, before or {})
    paid = sum(
        _amount(payment.get("amount"))
        for payment in store.touch("payments").values()
        if str(payment.get("order_id")) == str(record["id"])
    )
    if any(float(item["quantity"]) <= 0 for item in items):
        raise RequestValidationError("body.order_items", "the quantity of an item is at least 1")
    total = round(sum(_amount(item["price"]) * float(item["quantity"]) for item in items), 2)
    record |= {"total": total, "total_paid": round(paid, 2), "total_due": round(max(total - paid, 0), 2)}
    record["invoice_id"] = str(record["id"])
    if "invoice_xid" not in record:
        record["invoice_xid"] = str(uuid.uuid5(uuid.NAMESPACE_URL, f"orders/{record['id']}"))
    record["product_id"] = ",".join(str(item["product_id"]) for item in items if item.get("product_id"))
    if total and not record["total_due"]:
        record["status"] = "PAID"
    elif record.get("status", "PAID") == "PAID":
        record["status"] = "SENT" if before else "DRAFT"


def _payment(record: Record, store: Store, before: Record | None) -> None:
    """A payment is one record under the names of v1, v2 and XML-RPC."""
    order_id = str(record.get("order_id"))
    order = store.get("orders", order_id) or {}
    amount = _amount(record.get("payment_amount", record.get("amount")))
    moment = record.get("payment_time") or record.get("date") or record.get("create_time")
    record.setdefault("type", str(record.get("payment_method_type", "CASH")).replace("_", " ").title())
    record |= {
        "amount": amount,
        "payment_amount": amount,
        "contact_id": order.get("contact_id"),
        "order_ids": [order_id],
        "invoice_id": order_id,
        "payment_id": record["id"],
        "transaction_id": record["id"],
        "payment_time": moment,
        "pay_time": moment,
        "pay_date": moment,
        "transaction_date": moment,
        "transaction_time": moment,
        "paymentDate": moment,
        "payment_status": "Approved",
        "payment_status_message": "Approved",
        "pay_status": "APPROVED",
        "status": "COMPLETED",
        "currency": "USD",
        "is_successful": True,
        "note": record.get("notes", record.get("note")),
    }


def _payment_method(record: Record, store: Store, before: Record | None) -> None:
    """A card without what must not be kept: its number is masked and its verification code dropped."""
    number = str(record.pop("card_number", "") or "")
    record.pop("verification_code", None)
    digits = re.sub(r"\D", "", number)[-4:] or str(record.get("last_four", "0000"))
    brand = record.get("card_type") or "Visa"
    record |= {
        "last_four": digits,
        "card_number": f"************{digits}",
        "card_type": brand,
        "payment_method_id": record["id"],
        "credit_card_id": record["id"],
        "payment_method_type": "CARD",
        "validation_status": "Good",
        "card_info": {
            "brand": brand,
            "card_type": "CREDIT",
            "last_four": digits,
            "expiration_month": record.get("expiration_month"),
            "expiration_year": record.get("expiration_year"),
        },
    }


def _appointment(record: Record, store: Store, before: Record | None) -> None:
    """An appointment under the names of v1 and v2."""
    for name, other in (("start_date", "start_time"), ("end_date", "end_time"), ("user", "user_id")):
        if record.get(name) is not None:
            record[other] = str(record[name])


_RULES: Final[Mapping[str, Callable[[Record, Store, Record | None], None]]] = {
    "appointments": _appointment,
    "orders": _order,
    "payments": _payment,
    "payment_methods": _payment_method,
}


def _amount(value: Any) -> float:
    try:
        return float((from_money(value) if isinstance(value, dict) else value) or 0)
    except (TypeError, ValueError):
        raise RequestValidationError("body", f"{value!r} is not an amount of money such as 10.50") from None


def opt_in_state(email: str, store: Store) -> Record:
    """The opt-in state of an email address, under the names of all schemas."""
    state = store.get("email_addresses", email.lower()) or {}
    opted_in = state.get("opted_in", True)
    status = state.get("status") or ("UNENGAGED_MARKETABLE" if opted_in else "NON_MARKETABLE")
    return {**state, "email_opt_status": status, "status": status, "is_opt_in": opted_in, "opted_in": opted_in}


def opt_in_states(record: Record, store: Store) -> Record:
    """The opt-in states of a contact's email addresses, which are kept per address."""
    shown = []
    for address in record["email_addresses"]:
        state = opt_in_state(str(address.get("email", "")), store)
        shown.append({**address, "email_opt_status": state["status"], "is_opt_in": state["opted_in"]})
    first = shown[0]
    return {
        "email_addresses": shown,
        "email_opted_in": first["is_opt_in"],
        "email_status": first["email_opt_status"],
    }


def duplicate(store: Store, name: str, body: Mapping[str, Any], option: str | None) -> Record | None:
    """The contact `duplicate_option` means: Email, EmailAndName or EmailAndNameAndCompany."""
    if name != "contacts" or not option:
        return None
    wanted = to_record(body)
    emails = {str(address.get("email", "")).casefold() for address in wanted.get("email_addresses") or ()}
    names = ("given_name", "family_name") if "Name" in option else ()
    companies = ("company_id",) if "Company" in option else ()
    for record in store.touch(name).values():
        theirs = {str(address.get("email", "")).casefold() for address in record.get("email_addresses") or ()}
        if emails & theirs and all(record.get(key) == wanted.get(key) for key in (*names, *companies)):
            return record
    return None


def listed(name: str, records: list[Record], call: Call, store: Store) -> list[Record]:
    """The records that a list begins with, together with what its filter may ask of other records."""
    asked = " ".join(value for values in call.query.values() for value in values)
    if name == "users":
        inactive = "include_inactive==true" in asked or call.one("include_inactive") == "true"
        partners = "include_partners==true" in asked or call.one("include_partners") == "true"
        return [
            user
            for user in records
            if (inactive or user.get("status") != "INACTIVE") and (partners or not user.get("partner"))
        ]
    if name == "opportunities" and "contact_" in asked:
        return [{**record, **_of_contact(record, store)} for record in records]
    if name == "contacts" and "lead_source_name" in asked:
        sources = store.touch("lead_sources")
        named = {id_: source.get("name") for id_, source in sources.items()}
        return [{**record, "lead_source_name": named.get(str(record.get("leadsource_id")))} for record in records]
    return records


def _of_contact(record: Record, store: Store) -> Record:
    contact = store.get("contacts", str(record.get("contact_id"))) or {}
    address: Record = next(iter(contact.get("addresses") or ()), {})
    names = (contact.get("given_name"), contact.get("family_name"))
    return {
        "contact_name": " ".join(name for name in names if name) or None,
        "contact_phone": [phone.get("number") for phone in contact.get("phone_numbers") or ()] or None,
        "contact_city": address.get("locality"),
        "contact_state": [value for value in (address.get("region"), address.get("region_code")) if value] or None,
    }


def tag_results(operation: Operation, results: Mapping[str, str]) -> Any:
    """What applying tags returns: a result per contact (v2) or per tag (v1)."""
    schema = operation.response[2]
    if schema is None:
        return None
    shape = operation.document.resolve(schema)
    if "results" in shape.get("properties", {}):
        return {"results": dict(results)}
    if shape.get("type") == "array":
        return [{"key": result} for result in results.values()]
    return dict(results)
