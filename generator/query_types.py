"""What generated code says about filters, orders and selections: facts, types and words, made from the pinned keys."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from generator.ir import Enum, FilterType, Type
from generator.naming import pascal, unique
from generator.query_facts import check_facts
from generator.runtime._query_words import field_words, listed, order_values, order_words

__all__ = ["SELECTIONS", "QueryTypes", "open_selection", "parameter_facts", "query_notes"]

Facts = Mapping[str, Any]

SELECTIONS = ("fields", "optional_properties")
"""The parameters that select fields of the response, in v2 and v1."""

_TYPES = {
    "string": "f.Text",
    "integer": "f.Integer",
    "number": "f.Number",
    "boolean": "f.Flag",
    "time": "f.Time",
    "date": "f.Date",
    "list": "f.Values",
}


@dataclass(slots=True)
class QueryTypes:
    """The types of filters, orders and selections, one for each set of facts.

    Each has the name of the first operation that uses it, or of the only value that it has.
    """

    taken: set[str]
    filters: dict[str, FilterType] = field(default_factory=dict)
    choices: dict[str, Enum] = field(default_factory=dict)

    def of(self, owner: str, wire: str, kind: Type, facts: Facts) -> Type:
        """The type of a parameter of the operation `owner`, which its document types as `kind`."""
        if facts["kind"] == "filter":
            return Type("filter", self.filter(owner, facts))
        if facts["kind"] == "time" or any(part.kind == "enum" for part in kind.walk()):
            return kind
        if facts["kind"] == "order_by":
            return Type("enum", self.choice(owner, "OrderBy", order_values(facts)))
        # A selection of one field is the same for many resources, so the field names it, not the first of them.
        alone = next(iter(facts["values"])) if len(facts["values"]) == 1 else owner
        chosen = Type("enum", self.choice(alone, pascal(wire), facts["values"]))
        return Type("list", inner=chosen) if kind.kind == "list" else chosen

    def filter(self, owner: str, facts: Facts) -> str:
        """The name of the TypedDict for a filter of the operation `owner`."""
        key = json.dumps(facts, sort_keys=True)
        if key not in self.filters:
            fields = [(name, _annotation(fact)) for name, fact in facts["fields"].items()]
            if facts["custom_fields"] and "custom" not in facts["fields"]:
                fields.append(("custom", "Mapping[str, f.Custom]"))
            self.filters[key] = FilterType(self._name(owner, "Filter"), tuple(fields))
        return self.filters[key].name

    def choice(self, owner: str, what: str, values: Iterable[str]) -> str:
        """The name of the set of values that a parameter of the operation `owner` takes."""
        members = tuple((value, value) for value in values)
        key = json.dumps(members)
        if key not in self.choices:
            self.choices[key] = Enum(self._name(owner, what), "str", members)
        return self.choices[key].name

    def _name(self, owner: str, what: str) -> str:
        name = unique(f"{pascal(owner)}{what}", self.taken)
        self.taken.add(name)
        return name


def _annotation(fact: Facts) -> str:
    kinds = ["f.TextOrPrefix" if fact["prefix"] and fact["type"] == "string" else _TYPES[fact["type"]]]
    if fact.get("values") and fact["type"] == "string":
        kinds.insert(0, f"Literal[{', '.join(map(ascii, fact['values']))}]")
    if fact["operators"] != ["=="]:
        kinds.append("f.Compared")
    if "empty" in fact:
        kinds.append("None")
    return " | ".join(kinds)


def parameter_facts(data: Facts, place: tuple[str, ...]) -> dict[str, Any] | None:
    """What a query parameter takes, by the keys of its document; None where that is unknown.

    Raises:
        InputError: a key is not in its form.
    """
    check_facts(data, place)
    if "x-keapkit-filter" in data:
        return {"kind": "filter", **data["x-keapkit-filter"]}
    if "x-keapkit-order-by" in data:
        return {"kind": "order_by", **data["x-keapkit-order-by"]}
    if "x-keapkit-fields" in data:
        return {"kind": "fields", "values": data["x-keapkit-fields"]}
    return None


def query_notes(facts: Facts) -> str:
    """What a parameter takes, for a docstring."""
    if facts["kind"] == "filter":
        return _filter_notes(facts)
    if facts["kind"] == "order_by":
        return order_words(facts)
    if facts["kind"] == "fields":
        others = ", and others that Keap does not name" if facts.get("open") else ""
        return f"names of fields: {listed(facts['values'])}{others}"
    return ""


def _filter_notes(facts: Facts) -> str:
    grouped: dict[str, list[str]] = {}
    for name, fact in facts["fields"].items():
        grouped.setdefault(field_words(fact), []).append(name)
    parts = [f"{listed(names)}: {words}" for words, names in grouped.items()]
    if facts["custom_fields"] and "custom" not in facts["fields"]:
        parts.append("`custom`: a dict of custom fields by name")
    parts += [f"not {listed(group, 'and')} together" for group in facts.get("exclusive", ())]
    return f"a dict of conditions, or str. {'. '.join(parts)}"


def open_selection(names: Collection[str]) -> dict[str, Any] | None:
    """The facts of a selection whose document names some fields only; `names` are those of the records."""
    return {"kind": "fields", "values": sorted(names), "open": True} if names else None
