"""What is kept of a document beside the parser's input: tables that lead from our names back to the document's."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import unquote

from generator.errors import InputError

__all__ = [
    "EnumFacts",
    "ObjectFacts",
    "OperationFacts",
    "ParameterFacts",
    "ParserInput",
    "resolve",
    "schema_types",
    "unescape_pointer",
]


@dataclass(slots=True)
class ObjectFacts:
    """An object schema by class name: Python field name to wire name; a map has no fields."""

    name: str
    fields: dict[str, str]
    required: frozenset[str]
    is_map: bool = False


@dataclass(slots=True)
class EnumFacts:
    """A set of values under its class name, in the order of its first appearance."""

    kind: str
    values: tuple[str | int, ...]
    places: list[tuple[str, str]]
    name: str = ""


@dataclass(frozen=True, slots=True)
class ParameterFacts:
    """One parameter as the document has it, with its Python name."""

    name: str
    wire: str
    location: str
    data: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class OperationFacts:
    """One operation as the document has it, with its names; `key` is its operationId in the parser's input."""

    key: str
    http: str
    path: str
    template: str
    resource: str
    method: str
    data: Mapping[str, Any]
    parameters: tuple[ParameterFacts, ...]


@dataclass(slots=True)
class ParserInput:
    """The document for the parser, and the tables that lead back."""

    document: dict[str, Any]
    objects: dict[str, ObjectFacts] = field(default_factory=dict)
    enums: dict[str, EnumFacts] = field(default_factory=dict)
    operations: list[OperationFacts] = field(default_factory=list)
    reports: list[str] = field(default_factory=list)


def resolve(document: Mapping[str, Any], value: Mapping[str, Any] | bool) -> Mapping[str, Any]:
    """Return the value itself, or what its local `$ref` leads to; the schemas `true` and `false` say nothing."""
    if isinstance(value, bool):
        return {}
    seen = 0
    while isinstance(ref := value.get("$ref"), str):
        target: Any = document
        for part in ref.removeprefix("#/").split("/"):
            key = unescape_pointer(part)
            target = target.get(key) if isinstance(target, Mapping) else None
        seen += 1
        if isinstance(target, bool):
            return {}
        if not isinstance(target, Mapping) or seen > 50:
            raise InputError(f"reference {ref[:200]!r} leads nowhere")
        value = target
    return value


def unescape_pointer(part: str) -> str:
    """Decode a part of a JSON pointer in a URI fragment."""
    return unquote(part).replace("~1", "/").replace("~0", "~")


def schema_types(schema: Any) -> list[str]:
    """Return the schema's types without null, also from OpenAPI 3.1's lists; ["null"] for null alone."""
    if not isinstance(schema, Mapping):
        return []
    kinds = schema.get("type")
    listed = [kinds] if isinstance(kinds, str) else [k for k in kinds or () if isinstance(k, str)]
    return [k for k in listed if k != "null"] or (["null"] if listed else [])
