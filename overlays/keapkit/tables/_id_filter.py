"""By which filter a list can be cut into windows of ids, as Keap's documents say."""

from __future__ import annotations

import functools
import re
from typing import Any

from keap_api.extend import Tokens, facts_of

from ._catalog import Resource

__all__ = ["id_filter"]

_NAME = re.compile(r"\s*([\w.]+)\s*(?:==|!=|>=|<=|>|<)")


def id_filter(resource: Resource, given: str = "") -> str:
    """The field of the list's filter that takes ranges of ids; "" if the list cannot be cut.

    Args:
        resource: what is listed.
        given: the filter that the list has already, in Keap's notation.
    """
    name, excluded = _documented(resource)
    used = {match[1] for part in given.split(";") if (match := _NAME.match(part))}
    return "" if used & excluded else name


@functools.cache
def _documented(resource: Resource) -> tuple[str, frozenset[str]]:
    """The field, and the fields that do not go with it."""
    facts: Any = facts_of(resource.operation)
    fields = facts.get("filter", {}).get("fields", {})
    orders = facts.get("order_by", {})
    if (
        resource.parent
        or resource.key != "id"
        or resource.order_by != "id"
        or not isinstance(resource.listing.paging, Tokens)
        or "id" not in orders.get("fields", ())
        or not {"asc", "desc"} <= set(orders.get("directions", ()))
    ):
        return "", frozenset()
    for name in ("id", f"{resource.singular}_id"):
        if {">=", "<"} <= set(fields.get(name, {}).get("operators", ())):
            groups = [set(group) for group in facts["filter"].get("exclusive", ()) if name in group]
            return name, frozenset({name}.union(*groups))
    return "", frozenset()
