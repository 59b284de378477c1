"""What Keap works out about a custom field itself: its name, its record type, its group."""

from __future__ import annotations

import re
from itertools import count
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Collection

    from ._store import Record, Store

__all__ = ["complete_field", "record_type"]

_RECORD_TYPES: Final = {
    "contacts": "CONTACT",
    "affiliates": "REFERRAL_PARTNER",
    "opportunities": "OPPORTUNITY",
    "tasks": "TASK_NOTE_APPOINTMENT",
    "companies": "COMPANY",
    "orders": "ORDER",
    "subscriptions": "SUBSCRIPTION",
}


def record_type(name: str) -> str:
    """The record type of a collection below a model, such as `contacts/model/custom_fields`."""
    return _RECORD_TYPES.get(name.partition("/")[0], "CONTACT")


def complete_field(name: str, record: Record, store: Store) -> None:
    """Fill in a custom field's name, record type and group, before it is stored."""
    label = str(record.get("label") or record.get("field_name") or f"Field {record['id']}")
    record.setdefault("label", label)
    if not record.get("field_name"):
        others = {field.get("field_name") for id_, field in store.touch(name).items() if id_ != record["id"]}
        record["field_name"] = _unused(re.sub(r"\W", "", label) or f"Field{record['id']}", others)
    record["record_type"] = record_type(name)
    record["options"] = [
        {**option, "id": str(option.get("id") or option.get("label"))} for option in record.get("options") or ()
    ]
    record.setdefault("group_id", next(iter(store.touch(f"{name}/groups")), "1"))


def _unused(name: str, others: Collection[Any]) -> str:
    """Keap tells fields with one label apart by a number: Tier, Tier0, Tier1."""
    if name not in others:
        return name
    return next(made for number in count() if (made := f"{name}{number}") not in others)
