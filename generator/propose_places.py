"""Where a proposal goes: nodes of a corrected document and their JSONPaths, and schemas by the form of values."""

from __future__ import annotations

import re
from typing import Any, Final

import jsonpath

__all__ = ["JSON_TYPES", "SCHEMAS", "located", "schema_of", "step_to"]

Document = dict[str, Any]

_STEP: Final = re.compile(r"\.([\w-]+)|\['([^']+)'\]")
_SHORTHAND: Final = re.compile(r"[A-Za-z_]\w*", re.ASCII)

# The schema of a field by the form of its values.
SCHEMAS: Final[dict[str, Document]] = {
    "integer": {"type": "integer", "format": "int64"},
    "number": {"type": "number", "format": "double"},
    "boolean": {"type": "boolean"},
    "array": {"type": "array", "items": {}},
    "object": {"type": "object"},
    "date-time-z": {"type": "string", "format": "date-time"},
    "date-time-offset": {"type": "string", "format": "date-time"},
    "date": {"type": "string", "format": "date"},
}
JSON_TYPES: Final = ("integer", "number", "boolean", "array", "object")


def schema_of(forms: tuple[str, ...]) -> Document:
    """What fits every form that was seen; nulls say nothing about the type."""
    schemas = [SCHEMAS.get(form, {"type": "string"}) for form in forms if form not in ("null", "empty")]
    if not schemas:
        return {"type": "string"} if "empty" in forms else {}
    if all(schema == schemas[0] for schema in schemas):
        return dict(schemas[0])
    types = {schema["type"] for schema in schemas}
    if types == {"integer", "number"}:
        return dict(SCHEMAS["number"])
    return {"type": types.pop()} if len(types) == 1 else {}


def located(document: Document, target: str) -> tuple[Any, str | None]:
    """The one node that a target finds, and where it is written: the package's documents have `allOf` resolved."""
    found = _matches(document, target)
    if len(found) == 1 and (not isinstance(found[0].obj, dict) or "allOf" not in found[0].obj):
        return found[0].obj, target
    steps = [plain or quoted for plain, quoted in _STEP.findall(target)]
    if steps[:2] != ["components", "schemas"] or len(steps) < 3:
        return None, None
    start, place = _part(
        document,
        "$" + "".join(map(step_to, steps[:3])),
        steps[4] if steps[3:5][:1] == ["properties"] and steps[4:] else "",
    )
    node: Any = start
    for index in range(3, len(steps)):
        if not isinstance(node, dict):
            return None, None
        step = steps[index]
        if step == "properties" and "allOf" in node:
            node, place = _part(document, place, steps[index + 1] if index + 1 < len(steps) else "")
        node, place = node.get(step), f"{place}{step_to(step)}"
    return node, None if node is None else place


def _matches(document: Document, target: str) -> list[jsonpath.JSONPathMatch]:
    try:
        return list(jsonpath.finditer(target, document))
    except jsonpath.JSONPathError:
        return []


def step_to(name: str) -> str:
    """A name as one step of a JSONPath."""
    return f".{name}" if _SHORTHAND.fullmatch(name) else f"['{name}']"


def _part(document: Document, place: str, name: str) -> tuple[Document, str]:
    """The part of an `allOf` that has this property; the last one that has any, for a new property."""
    found = [match.obj for match in _matches(document, place)]
    node: Document = found[0] if found and isinstance(found[0], dict) else {}
    if "$ref" in node:
        return _part(document, "$" + "".join(map(step_to, node["$ref"].removeprefix("#/").split("/"))), name)
    if "allOf" not in node:
        return node, place
    parts = [_part(document, f"{place}.allOf[{index}]", name) for index in range(len(node["allOf"]))]
    fitting = [
        part for part in parts if name in part[0].get("properties", {}) or (not name and "properties" in part[0])
    ]
    return fitting[-1] if fitting else (node, place)
