"""What a method filters, orders, and selects by, for people at a prompt."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping
from importlib import import_module
from types import MappingProxyType
from typing import Any

from ._queries import facts_of
from ._query_words import field_words, listed, order_values, order_words
from .errors import ValidationError

__all__ = ["QueryDescription", "description_of"]


class QueryDescription:
    """What a method filters, orders, and selects by; printing it shows everything.

    Attributes:
        operation: the operation's name, such as `v2.contacts.list`.
        filter: what each field of a filter takes, in words; a mapping from name to str, empty without a filter.
        custom_fields: whether a filter takes custom fields too, a bool.
        filter_required: whether Keap refuses the call without a filter, a bool.
        order_by: the values of `order_by`, such as `id` and `create_time desc`, a tuple of str.
        fields: the values of `fields` (v1: `optional_properties`), a tuple of str.
        values: the values of every other parameter that has a closed set; a mapping from name to a tuple.
    """

    def __init__(self, operation: str, facts: Mapping[str, Mapping[str, Any]]) -> None:
        self.operation = operation
        filters = next((fact for fact in facts.values() if fact["kind"] == "filter"), None)
        orders = next((fact for fact in facts.values() if fact["kind"] == "order_by"), None)
        self._order = orders
        named = filters["fields"] if filters else {}
        self.filter: Mapping[str, str] = MappingProxyType({name: field_words(fact) for name, fact in named.items()})
        self.custom_fields = bool(filters and filters["custom_fields"])
        self.filter_required = bool(filters and filters["required"])
        self.order_by: tuple[str, ...] = order_values(orders) if orders else ()
        self.fields: tuple[str, ...] = tuple(
            value for fact in facts.values() if fact["kind"] == "fields" for value in fact["values"]
        )
        self.values: Mapping[str, tuple[Any, ...]] = MappingProxyType(
            {name: tuple(fact["values"]) for name, fact in facts.items() if fact["kind"] == "values"}
        )

    def __repr__(self) -> str:
        lines = [self.operation]
        if self.filter:
            lines.append("  filter" + (" (required)" if self.filter_required else ""))
            width = max(map(len, self.filter))
            lines += [f"    {name:{width}}  {words}" for name, words in self.filter.items()]
            if self.custom_fields:
                lines.append(f"    {'custom':{width}}  a dict of custom fields by name")
        if self._order:
            lines += ["  order_by", f"    {order_words(self._order)}"]
        for name, values in (({"fields": self.fields} if self.fields else {}) | dict(self.values)).items():
            lines += [f"  {name}", *textwrap.wrap(listed(values), 110, initial_indent="    ", subsequent_indent="    ")]
        if len(lines) == 1:
            lines.append("  nothing to filter, order, or select by is documented")
        return "\n".join(lines)


def description_of(method: object) -> QueryDescription:
    """The description of a method, given as the method or by its name."""
    name = method if isinstance(method, str) else _name_of(method)
    if name is None or not _exists(name):
        raise ValidationError(
            f"expected a method of a REST resource, such as keap.v2.contacts.list, got {method!r:.80}", path="method"
        )
    return QueryDescription(name, facts_of(name))


def _exists(name: str) -> bool:
    version, _, inside = name.partition(".")
    if version not in ("v1", "v2"):
        return False
    return inside in import_module(f".{version}._names", __package__).NAMES


def _name_of(method: object) -> str | None:
    owner = getattr(method, "__self__", None)
    path, name = getattr(type(owner), "_path", None), getattr(method, "__name__", None)
    return f"{path}.{name}" if path and name else None
