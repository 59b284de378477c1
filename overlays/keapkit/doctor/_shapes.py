"""A response against the schema of its document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ._documents import step
from ._findings import TextSeen
from ._forms import form_of, is_date, is_date_time, kind_of, length_class

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ._documents import Described, Document
    from ._findings import Findings

__all__ = ["compare"]

_INT32: Final = 2**31
_DEEPEST: Final = 40


def compare(value: Any, described: Described, findings: Findings) -> None:
    """Note every difference between a response and its document."""
    _, _, schema = described.response
    if schema is not None:
        _Comparison(described.name, described.document, findings).value(value, schema, "", described.pointer, 0)


class _Comparison:
    def __init__(self, operation: str, document: Document, findings: Findings) -> None:
        self._operation = operation
        self._document = document
        self._findings = findings

    def value(self, value: Any, schema: Mapping[str, Any], where: str, pointer: str, depth: int) -> None:
        # Where a schema that others use does not fit, the place that refers to it is wrong.
        own = pointer if "$ref" in schema else ""
        schema, pointer = self._document.resolve(schema, pointer)
        if depth > _DEEPEST or not schema or "oneOf" in schema or "anyOf" in schema:
            self._remember(value, where.rpartition(".")[2])
            return
        types = _types(schema)
        if value is None:
            if types and "null" not in types:
                self._add("null", where, pointer, expected=types[0], seen="null")
            return
        kind = kind_of(value)
        if types and kind not in types and not ("number" in types and kind == "integer"):
            self._add("type", where, own or pointer, expected=types[0], seen=form_of(value))
            self._remember(value, where.rpartition(".")[2])
            return
        match value:
            case str():
                self._text(value, schema, where, pointer)
            case bool():
                pass
            case int():
                if schema.get("format") == "int32" and not -_INT32 <= value < _INT32:
                    self._add("range", where, pointer, expected="int32", seen="int64")
            case list():
                items = schema.get("items", {})
                for one in value:
                    self.value(one, items, f"{where}[]", f"{pointer}.items", depth + 1)
            case dict():
                self._object(value, schema, where, pointer, depth)
            case _:
                pass

    def _text(self, value: str, schema: Mapping[str, Any], where: str, pointer: str) -> None:
        known = schema.get("enum")
        if known:
            if value not in known:
                self._add("enum", where, pointer, expected="enum", seen=form_of(value), name=value)
            return
        self._findings.text.add(value, where.rpartition(".")[2])
        wanted = schema.get("format")
        if wanted is None and value:
            self._findings.texts[TextSeen(self._operation, where, pointer, form_of(value))] += 1
        right = {"date-time": is_date_time, "date": is_date}.get(wanted or "")
        if right is not None and not right(value):
            self._add("format", where, pointer, expected=wanted or "", seen=form_of(value))
        most = schema.get("maxLength")
        if isinstance(most, int) and len(value) > most:
            self._add("length", where, pointer, expected=str(most), seen=length_class(value))

    def _object(self, value: dict[str, Any], schema: Mapping[str, Any], where: str, pointer: str, depth: int) -> None:
        properties: Mapping[str, Any] = schema.get("properties", {})
        others = schema.get("additionalProperties")
        if not properties:
            # A map: its keys are data.
            for key, one in value.items():
                self._findings.text.add_key(key)
                self.value(
                    one, others if isinstance(others, dict) else {}, f"{where}{{}}", f"{pointer}.additionalProperties",
                    depth + 1,
                )  # fmt: skip
            return
        notes = self._findings.object_at(self._operation, where, pointer, tuple(properties))
        notes.count += 1
        prefix = f"{where}." if where else ""
        for name, one in value.items():
            if name in properties:
                notes.present[name] += 1
                self.value(one, properties[name], f"{prefix}{name}", f"{pointer}.properties{step(name)}", depth + 1)
                continue
            if others:
                self._findings.text.add_key(name)
                self.value(
                    one, others if isinstance(others, dict) else {}, f"{where}{{}}", f"{pointer}.additionalProperties",
                    depth + 1,
                )  # fmt: skip
                continue
            self._add("unknown-field", where, pointer, seen=form_of(one), name=name)
            self._remember(one, name)
        for name in schema.get("required", ()):
            if name not in value and not properties.get(name, {}).get("writeOnly"):
                self._add("missing-field", f"{prefix}{name}", pointer, expected="required", seen="absent")

    def _add(self, kind: str, where: str, pointer: str, *, expected: str = "", seen: str = "", name: str = "") -> None:
        self._findings.add(self._operation, kind, where, pointer=pointer, expected=expected, seen=seen, name=name)

    def _remember(self, value: Any, name: str = "") -> None:
        """Keep the words of what no schema describes, so that they are known for data."""
        waiting = [(name, value)]
        while waiting:
            match waiting.pop():
                case named, str() as text:
                    self._findings.text.add(text, named)
                case named, list() as several:
                    waiting += ((named, one) for one in several)
                case _, dict() as mapping:
                    for key, one in mapping.items():
                        self._findings.text.add_key(key)
                        waiting.append((key, one))
                case _:
                    pass


def _types(schema: Mapping[str, Any]) -> list[str]:
    """The types of a schema: one, several as OpenAPI 3.1 may list them, or none."""
    declared = schema.get("type")
    if isinstance(declared, list):
        return [one for one in declared if isinstance(one, str)]
    if isinstance(declared, str):
        return [declared, "null"] if schema.get("nullable") else [declared]
    return ["object"] if "properties" in schema else []
