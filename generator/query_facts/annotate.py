"""Puts the facts that are read onto the parameters of a document, and checks those that are there."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from generator.errors import InputError
from generator.openapi_structure import Pointer, pointer, walk
from generator.query_facts.filters import read_filter
from generator.query_facts.orders import read_fields, read_order_by
from generator.query_facts.phrases import OPERATORS
from generator.query_facts.prose import UnreadableError
from generator.runtime._http import HTTP_METHODS

__all__ = ["KEYS", "Annotated", "annotate", "check_facts", "lost_facts", "read_parameter"]

KEYS: Mapping[str, str] = {
    "filter": "x-keapkit-filter",
    "order_by": "x-keapkit-order-by",
    "fields": "x-keapkit-fields",
}
"""The key of a parameter's fact, by the parameter's name."""

_TYPES = ("string", "integer", "number", "boolean", "time", "date", "list")


@dataclass(frozen=True, slots=True)
class Annotated:
    """A document with facts; `unread` and `doubts` are lines for the person who pulls it."""

    document: dict[str, Any]
    unread: tuple[str, ...]
    doubts: tuple[str, ...]


def read_parameter(parameter: Mapping[str, Any]) -> tuple[Any | None, str | None, list[str]]:
    """The fact of a query parameter, why there is none, and doubts about it; `(None, None, [])` for any other."""
    name = parameter.get("name")
    if parameter.get("in") != "query" or name not in KEYS:
        return None, None, []
    description, schema = parameter.get("description"), parameter.get("schema")
    try:
        if name == "filter":
            fact, doubts = read_filter(description)
            return fact, None, list(dict.fromkeys(doubts))
        if name == "order_by":
            return read_order_by(description), None, []
        return read_fields(description, schema if isinstance(schema, Mapping) else {}), None, []
    except UnreadableError as problem:
        return None, str(problem), []


def annotate(document: Mapping[str, Any]) -> Annotated:
    """A copy of a document in which each parameter that can be read has its fact.

    A parameter without a description keeps the fact it has, as a document that was pinned before.
    """
    made: dict[str, Any] = {**document}
    unread: list[str] = []
    doubts: list[str] = []
    for place, kind, node in walk(document):
        if kind != "parameter" or "$ref" in node:
            continue
        check_facts(node, place)
        key = KEYS.get(node["name"])
        if key is None or (key in node and "description" not in node):
            continue
        fact, problem, doubted = read_parameter(node)
        said = f"{_operation(place)} {node['name']}"
        if problem is not None:
            unread.append(f"{said}: {problem}")
        doubts += [f"{said}: {doubt}" for doubt in doubted]
        _replace(made, place, {**{k: v for k, v in node.items() if k != key}, **({} if fact is None else {key: fact})})
    return Annotated(made, tuple(unread), tuple(doubts))


def lost_facts(old: Mapping[str, Any], new: Mapping[str, Any]) -> list[str]:
    """The parameters that had a fact in the old pinned document and have none in the new one, by operation and name."""
    before, after = _facts_of(old), _facts_of(new)
    return [
        f"{where} {name}: what it takes was known, and can no longer be read"
        for (where, name), has_fact in before.items()
        if has_fact and after.get((where, name)) is False
    ]


def _facts_of(document: Mapping[str, Any]) -> dict[tuple[str, str], bool]:
    """Whether each parameter that may have a fact has one."""
    return {
        (_operation(place), node["name"]): KEYS[node["name"]] in node
        for place, kind, node in walk(document)
        if kind == "parameter" and node.get("name") in KEYS and node.get("in") == "query"
    }


def _operation(place: Pointer) -> str:
    if len(place) > 2 and place[0] == "paths" and place[2] in HTTP_METHODS:
        return f"{place[2].upper()} {place[1]}"
    return pointer(place)


def _replace(document: dict[str, Any], place: Pointer, value: dict[str, Any]) -> None:
    """Puts `value` at `place`, copying the containers on the way there."""
    node: dict[str, Any] | list[Any] = document
    for part in place[:-1]:
        copied = copy.copy(_get(node, part))
        _set(node, part, copied)
        node = copied
    _set(node, place[-1], value)


def _get(node: dict[str, Any] | list[Any], part: str) -> Any:
    return node[int(part)] if isinstance(node, list) else node[part]


def _set(node: dict[str, Any] | list[Any], part: str, value: Any) -> None:
    if isinstance(node, list):
        node[int(part)] = value
    else:
        node[part] = value


def check_facts(node: Mapping[str, Any], place: Pointer) -> None:
    """Raises `InputError` for a fact on a parameter that does not have its form."""
    for key in KEYS.values():
        if key in node and not _CHECKS[key](node[key]):
            raise InputError(f"{pointer((*place, key))}: not in the form of this key")


def _names(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(v, str) and v for v in value) and len(set(value)) == len(value)


def _is_filter(value: Any) -> bool:
    if not isinstance(value, dict) or not isinstance(value.get("fields"), dict):
        return False
    if not all(isinstance(value.get(key), bool) for key in ("custom_fields", "required")):
        return False
    exclusive = value.get("exclusive", [])
    known = set(value["fields"])
    if not isinstance(exclusive, list) or not all(_names(group) and set(group) <= known for group in exclusive):
        return False
    return all(name and _is_field(fact) for name, fact in value["fields"].items())


def _is_field(fact: Any) -> bool:
    if not isinstance(fact, dict) or fact.get("type") not in _TYPES or not isinstance(fact.get("prefix"), bool):
        return False
    operators = fact.get("operators")
    if not _names(operators) or not operators or not set(operators) <= set(OPERATORS):
        return False
    if any(not _names(fact[key]) or not fact[key] for key in ("values", "requires") if key in fact):
        return False
    if any(type(fact[key]) is not int or fact[key] < 1 for key in ("max", "prefix_min") if key in fact):
        return False
    return all(isinstance(fact[key], str) and fact[key] for key in ("note", "empty") if key in fact)


def _is_order_by(value: Any) -> bool:
    if not isinstance(value, dict) or not isinstance(value.get("open", False), bool):
        return False
    return all(_names(value.get(key)) and bool(value[key]) for key in ("fields", "directions"))


_CHECKS = {"x-keapkit-filter": _is_filter, "x-keapkit-order-by": _is_order_by, "x-keapkit-fields": _names}
