"""Example values made from schemas. The same schema always gives the same value."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ._documents import Document

__all__ = ["EXAMPLE_FILE", "example", "kind"]

EXAMPLE_FILE: Final = b"sandbox\n"
"""What a sample file holds: one line of text."""

_MAX_DEPTH: Final = 5
_MOMENT: Final = "2026-01-15T10:00:00.000Z"
_BY_FORMAT: Final = {
    "date-time": _MOMENT,
    "date": "2026-01-15",
    "byte": "a2VhcA==",
    "binary": "keap",
    "email": "jane@example.com",
    "uri": "https://example.com/",
    "url": "https://example.com/",
    "uuid": "6f8b5f0e-3c55-4b5e-9d0a-2b1c8a7c9e10",
}
# Formats of strings that the documents do not state, by the property's name.
_BY_NAME: Final = (
    (re.compile(r"(_time|_date|_at|^date_\w+|Date)$"), _MOMENT),
    (re.compile(r"(^|_)email(_address)?$"), "jane@example.com"),
    (re.compile(r"(^|_)(url|href|website|link)$"), "https://example.com/"),
    (re.compile(r"(^id|_id|Id)$"), "1"),
    (re.compile(r"country_code$"), "USA"),
    (re.compile(r"time_zone$"), "America/New_York"),
    (re.compile(r"currency(_code)?$"), "USD"),
)


def kind(schema: Mapping[str, Any]) -> str | None:
    """The type of a resolved schema. OpenAPI 3.1 may list several, one of them "null"."""
    declared = schema.get("type")
    if isinstance(declared, list):
        declared = next((name for name in declared if name != "null"), None)
    if declared is None and ("properties" in schema or "additionalProperties" in schema):
        return "object"
    return declared


def example(document: Document, schema: Mapping[str, Any], name: str = "", _path: tuple[int, ...] = ()) -> Any:
    """A value that the schema accepts. `name` is the property it is for, which hints at what a string looks like."""
    schema = document.resolve(schema)
    for keyword in ("allOf", "oneOf", "anyOf"):
        if schema.get(keyword):
            return _combined(document, keyword, schema, name, _path)
    kind_ = kind(schema)
    for value in schema.get("enum") or ():
        # A corrected document may still list "5" for an integer.
        if value is not None and (kind_ != "integer" or isinstance(value, int)):
            return value
    if kind_ == "object":
        return _object(document, schema, _path)
    if kind_ == "array":
        items = schema.get("items", {})
        small = id(document.resolve(items)) in _path or len(_path) > _MAX_DEPTH
        count = schema.get("minItems", 0) if small else max(schema.get("minItems", 1), 1)
        return [example(document, items, name.removesuffix("s"), _path) for _ in range(count)]
    if kind_ == "integer":
        return int(_bounded(schema, 1))
    if kind_ == "number":
        return float(_bounded(schema, 1))
    if kind_ == "boolean":
        return True
    return _text(schema, name) if kind_ == "string" else {}


def _object(document: Document, schema: Mapping[str, Any], path: tuple[int, ...]) -> dict[str, Any]:
    inner = (*path, id(schema))
    required = schema.get("required", ())
    made = {}
    for name, described in schema.get("properties", {}).items():
        resolved = document.resolve(described)
        deep = id(resolved) in inner or (len(inner) > _MAX_DEPTH and kind(resolved) in {"object", "array"})
        if name in required or not deep:
            made[name] = example(document, resolved, name, inner)
    extra = schema.get("additionalProperties")
    if not made and isinstance(extra, dict) and extra:
        made["1"] = example(document, extra, "", inner)
    return made


def _combined(document: Document, keyword: str, schema: Mapping[str, Any], name: str, path: tuple[int, ...]) -> Any:
    if keyword != "allOf":
        return example(document, schema[keyword][0], name, path)
    merged: dict[str, Any] = {key: value for key, value in schema.items() if key != "allOf"}
    for part in map(document.resolve, schema["allOf"]):
        merged = {
            **part,
            **merged,
            "properties": {**part.get("properties", {}), **merged.get("properties", {})},
            "required": [*part.get("required", ()), *merged.get("required", ())],
        }
    if not merged["properties"]:
        del merged["properties"]
    return example(document, merged, name, path)


def _bounded(schema: Mapping[str, Any], wanted: float) -> float:
    low, high = float(schema.get("minimum", wanted)), float(schema.get("maximum", wanted))
    return min(max(wanted, low), high)


def _text(schema: Mapping[str, Any], name: str) -> str:
    if name == "next_page_token":
        return ""  # an example is the only page
    text = _BY_FORMAT.get(schema.get("format", ""))
    if text is None:
        text = next((value for pattern, value in _BY_NAME if pattern.search(name)), name or "text")
    text = text.ljust(schema.get("minLength", 0), "x")
    return text[: schema.get("maxLength", len(text))]
