"""Times and dates that a document types as plain text, and only its prose tells apart.

Read as a time: a text of no other format whose description speaks of ISO 8601, or whose example is a time or a date in
that form. The example decides between time and date.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from generator.openapi_structure import Pointer, walk
from generator.prose_facts import ProseFact

__all__ = ["read_times"]

Document = dict[str, Any]

_DATE = r"[12]\d{3}-[01]\d-[0-3]\d"
_TIME = rf"{_DATE}T[0-2]\d:[0-5]\d(?::[0-6]\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?"
_WHOLE_TIME = re.compile(_TIME)
_WHOLE_DATE = re.compile(rf"{_DATE}|yyyy-MM-dd", re.IGNORECASE)
_ISO = re.compile(r"\bISO[ -]?8601\b", re.IGNORECASE)
_ISO_DATE = re.compile(r"\bISO(?:[ -]?8601)? date\b(?![ /-]?(?:and )?time)", re.IGNORECASE)
_SAMPLE_TIME = re.compile(rf"(?<![\w-]){_TIME}(?![\w:-])")
_SAMPLE_DATE = re.compile(rf"(?<![\w-])(?:{_DATE}|yyyy-MM-dd)(?![\w:-])", re.IGNORECASE)
# Parameters in which times are only part of the value.
_EXPRESSIONS = frozenset({"filter", "order_by", "fields"})


def read_times(document: Document) -> Iterator[ProseFact]:
    """A `format` for each property and parameter of type string that holds a time or a date."""
    for place, kind, node in walk(document):
        if kind == "parameter" and isinstance(node.get("schema"), dict) and node.get("name") not in _EXPRESSIONS:
            yield from _read(node["schema"], node, (*place, "schema"))
        elif kind == "schema" and isinstance(node.get("properties"), dict):
            for name, schema in node["properties"].items():
                if isinstance(schema, dict):
                    yield from _read(schema, schema, (*place, "properties", name))


def _read(schema: Document, described: Document, place: Pointer) -> Iterator[ProseFact]:
    types = schema.get("type")
    plain = types == "string" or (isinstance(types, list) and sorted(map(str, types)) == ["null", "string"])
    if not plain or "format" in schema or "enum" in schema:
        return
    found = _format(str(described.get("description", "")), _examples(schema, described))
    if found:
        yield ProseFact(place, {"format": found})


def _examples(schema: Document, described: Document) -> list[str]:
    found: list[Any] = []
    for node in (schema, described):
        found += [node[key] for key in ("example",) if key in node]
        more = node.get("examples")
        found += more if isinstance(more, list) else []
    return [value for value in found if isinstance(value, str)]


def _format(description: str, examples: list[str]) -> str:
    if any(_WHOLE_TIME.fullmatch(value) for value in examples):
        return "date-time"
    if any(_WHOLE_DATE.fullmatch(value) for value in examples):
        return "date"
    if _ISO_DATE.search(description) and not _SAMPLE_TIME.search(description):
        return "date"
    if _ISO.search(description):
        date_only = _SAMPLE_DATE.search(description) and not _SAMPLE_TIME.search(description)
        return "date" if date_only else "date-time"
    # A sample in a short description shows the form of the value; a longer text may speak of other things.
    if len(description) <= 120 and re.search(r"\b(?:ex|e\.g|example|format)\b", description, re.IGNORECASE):
        if _SAMPLE_TIME.search(description):
            return "date-time"
        if _SAMPLE_DATE.search(description):
            return "date"
    return ""
