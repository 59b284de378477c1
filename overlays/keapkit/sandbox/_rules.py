"""What cannot be read off a path: references, totals, duplicates. One place, a few lines each."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, Final

from ._errors import RequestValidationError
from ._serializers import canonical, from_money

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ._documents import Operation
    from ._store import Record, Store

__all__ = [
    "OPTIONAL",
    "REFERENCES",
    "TAGGED",
    "V1_FILTERS",
    "check_new",
    "complete",
    "duplicate",
    "queryable",
    "tag_results",
    "to_record",
]

# What carries tags; the relation is called contacts/tags, companies/tags.
TAGGED: Final[Mapping[str, tuple[str, ...]]] = {"contacts": ("tags",), "companies": ("tags",)}

# A property such as ``contact`` stands for the record its ``contact_id`` means.
REFERENCES: Final[Mapping[str, str]] = {
    "contact": "contacts",
    "company": "companies",
    "product": "products",
    "tag": "tags",
    "user": "users",
    "assigned_to_user": "users",
    "category": "tags/categories",
    "stage": "opportunities/stages",
}

# v1 leaves these out unless optional_properties names them.
OPTIONAL: Final[Mapping[str, frozenset[str]]] = {
    "contacts": frozenset({"custom_fields", "job_title", "lead_source_id"}),
    "companies": frozenset({"notes"}),
}


# v1 query parameters that ask something no single property says; the text of the parameter comes first.
V1_FILTERS: Final[Mapping[str, Callable[[str, Record], bool]]] = {
    "paid": lambda text, order: (not order.get("total_due")) is (text == "true"),
    "has_due_date": lambda text, task: ("due_time" in task) is (text == "true"),
    "product_id": lambda text, order: any(
        str(item.get("product_id")) == text for item in order.get("order_items") or ()
    ),
    "category": lambda text, tag: str(tag.get("category_id")) == text,
}


def to_record(body: Mapping[str, Any]) -> Record:
    """A body under the store's names, references as ids."""
    record: Record = {}
    for name, value in body.items():
        if isinstance(value, dict) and value.get("id") is not None and name in REFERENCES:
            record[canonical(f"{name}_id")] = str(value["id"])
        else:
            record[canonical(name)] = _inner(value)
    return record


def _inner(value: Any) -> Any:
    if isinstance(value, list):
        return [to_record(item) if isinstance(item, dict) else item for item in value if item is not None]
    return value


@cache
def _names(properties: tuple[str, ...]) -> frozenset[str]:
    return frozenset(
        {"email", *map(canonical, properties), *(canonical(f"{name}_id") for name in REFERENCES if name in properties)}
    )


def queryable(item: Mapping[str, Any]) -> frozenset[str]:
    """The names a list of these items can be filtered and ordered by, as the store spells them."""
    return _names(tuple(item.get("properties", {})))


def complete(name: str, record: Record, store: Store) -> None:
    """Fill in what Keap works out itself."""
    rule = _RULES.get(name.split("/")[0] if name.endswith("/items") else name)
    if rule is not None:
        rule(record, store)


def check_new(name: str, record: Record) -> None:
    """REST's rules for a new record (XML-RPC takes a contact with nothing but a name)."""
    if name == "contacts" and not any(record.get(name) for name in ("email_addresses", "phone_numbers", "addresses")):
        raise RequestValidationError("body", "a contact needs at least one email address or phone number")


def _order(record: Record, store: Store) -> None:
    items = record.get("order_items")
    if not isinstance(items, list):
        return
    for at, item in enumerate(items, 1):
        item.setdefault("id", str(at))
        product = store.get("products", str(item.get("product_id"))) or {}
        item.setdefault("name", product.get("name", item.get("description", "item")))
        item.setdefault("price", product.get("price", 0))
        item.setdefault("quantity", 1)
    total = round(sum(_amount(item["price"]) * float(item["quantity"]) for item in items), 2)
    record["total"] = total
    record.setdefault("total_paid", 0.0)
    record["total_due"] = round(total - _amount(record["total_paid"]), 2)
    record.setdefault("status", "DRAFT" if record["total_due"] else "PAID")


def _amount(value: Any) -> float:
    try:
        return float((from_money(value) if isinstance(value, dict) else value) or 0)
    except ValueError:
        raise RequestValidationError("body.order_items", f"{value!r} is no price") from None


def _hook(record: Record, store: Store) -> None:
    record.setdefault("status", "Verified")


_RULES: Final = {"orders": _order, "hooks": _hook}


def duplicate(store: Store, name: str, body: Mapping[str, Any], option: str | None) -> Record | None:
    """The contact ``duplicate_option`` means: Email, EmailAndName or EmailAndNameAndCompany."""
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


def tag_results(operation: Operation, results: Mapping[str, str]) -> Any:
    """What applying tags answers: a result per contact (v2) or per tag (v1)."""
    schema = operation.response[2]
    if schema is None:
        return None
    shape = operation.document.resolve(schema)
    if "results" in shape.get("properties", {}):
        return {"results": dict(results)}
    if shape.get("type") == "array":
        return [{"key": result} for result in results.values()]
    return dict(results)
