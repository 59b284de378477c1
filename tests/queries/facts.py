"""The facts of a made-up filter, one field for each thing that a field can be."""

from __future__ import annotations

from typing import Any

from keap_api._filter_rules import FilterRules


def a_field(kind: str = "string", **more: Any) -> dict[str, Any]:
    return {"type": kind, "operators": ["=="], "prefix": False, **more}


RANGE = ["==", ">", "<", ">=", "<="]

FACT: dict[str, Any] = {
    "fields": {
        "family_name": a_field(prefix=True),
        "email": a_field(empty="NONE"),
        "id": a_field(operators=[*RANGE, "!="]),
        "ids": a_field("list"),
        "tag_ids": a_field("list", max=3),
        "contact_ids": a_field("list", max=2),
        "amount": a_field("number", operators=RANGE),
        "days": a_field("integer"),
        "paid": a_field("boolean"),
        "since_time": a_field("time"),
        "start_time": a_field("time", operators=RANGE),
        "bill_date": a_field("date"),
        "status": a_field(values=["ACTIVE", "INACTIVE"]),
        "phone": a_field(prefix=True, prefix_min=3, requires=["phone_fields"]),
        "phone_fields": a_field("list", values=["PHONE1", "PHONE2"]),
    },
    "custom_fields": True,
    "required": False,
    "exclusive": [["id", "ids"]],
}

RULES = FilterRules("v2.hues.list", FACT)
CLOSED = FilterRules("v2.hues.list", {**FACT, "custom_fields": False})
