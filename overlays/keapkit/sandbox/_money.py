"""Which numbers of a request are cents, while the store holds units (docs/keap-behavior.md, part 9)."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from ._validation import request_schema

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ._documents import Operation

__all__ = ["whole_cents"]


@cache
def whole_cents(operation: Operation) -> frozenset[str]:
    """The properties of a body that are whole cents: the response shows them as an amount of money in cents, too.

    The store holds units (docs/keap-behavior.md, part 9).
    """
    resolve = operation.document.resolve
    shown = resolve(operation.response[2] or {}).get("properties", {})
    schema = request_schema(operation)
    asked = resolve(schema).get("properties", {}) if schema else {}

    def whole(described: Mapping[str, Any]) -> bool:
        return resolve(described).get("type") == "integer"

    return frozenset(
        name
        for name, described in asked.items()
        if whole(described) and whole(resolve(shown.get(name, {})).get("properties", {}).get("amount", {}))
    )
