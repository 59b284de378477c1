"""Conditions for the `filter` of REST v2, and what a method filters, orders, and selects by.

>>> from keapkit.filters import describe, gt, startswith
>>> keap.v2.contacts.list(filter={"family_name": startswith("Smi"), "contact_id": gt(100)})  # doctest: +SKIP
>>> describe(keap.v2.contacts.list)  # doctest: +SKIP

- A plain value asks for equality, and a list for any of its values where a field takes a list.
- `gt(100) & lt(200)` asks for both. All conditions of a filter must hold.
- Custom fields go into `"custom"`: `filter={"custom": {"tier": "Gold", "score": gt(5)}}`.
- `describe` shows the fields of a method with their operators and values; its docstring lists them too.

What Keap's document does not have raises `ValidationError` before anything is sent, with what it does have. Pass
`options={"validate": "off"}` to send it all the same.
"""

from __future__ import annotations

from keap_api.filters import (
    AllOf,
    Comparison,
    Condition,
    Equal,
    NotEqual,
    QueryDescription,
    StartsWith,
    describe,
    eq,
    ge,
    gt,
    le,
    lt,
    ne,
    startswith,
)

__all__ = [
    "AllOf",
    "Comparison",
    "Condition",
    "Equal",
    "NotEqual",
    "QueryDescription",
    "StartsWith",
    "describe",
    "eq",
    "ge",
    "gt",
    "le",
    "lt",
    "ne",
    "startswith",
]
