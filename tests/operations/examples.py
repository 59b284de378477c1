"""Example values made from schemas, each in two forms: as Python code gives or gets it, and as it travels."""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from keap_api.filters import gt, startswith
from tests.operations.documents import Argument, Schema, resolve

# Reserved and non-ASCII characters, and a percent sign that must not be taken for an escape.
_HARD = "/?#[]@!$&'()*+,;= %2F\"<>\\^`{|}~:é☃"
_BERLIN = dt.timezone(dt.timedelta(hours=2))
_UNRESERVED = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")

FILE_BYTES = b"%PDF-1.7\r\n\x00\xff--\r\n--boundary\n"


class Example(NamedTuple):
    """A value as Python has it, and as JSON or a query has it."""

    value: Any
    wire: Any


def encoded(text: str) -> str:
    """Percent-encoding of RFC 3986: only unreserved characters stay."""
    return "".join(chr(byte) if byte in _UNRESERVED else f"%{byte:02X}" for byte in text.encode())


class Maker:
    """Makes examples; two of one schema differ, and the same calls give the same examples."""

    def __init__(self, document: Mapping[str, Any], seed: int = 0) -> None:
        self._document = document
        self._numbers = itertools.count(seed)
        self._composed: dict[int, Schema] = {}

    def argument(self, argument: Argument) -> Example:
        """A value for a parameter; its wire form is the list of texts that the value becomes, encoded for the URL."""
        schema = resolve(self._document, argument.schema)
        if "x-keapkit-filter" in argument.facts:
            return self._filter(argument.facts["x-keapkit-filter"])
        if "x-keapkit-order-by" in argument.facts:
            order = argument.facts["x-keapkit-order-by"]
            value = f"{order['fields'][-1]} {order['directions'][-1]}"
            return Example(value, [encoded(value)])
        if names := argument.facts.get("x-keapkit-fields"):
            chosen = names[-3:] if schema.get("type") == "array" else names[-1:]
            return Example(chosen if schema.get("type") == "array" else chosen[0], [encoded(name) for name in chosen])
        if schema.get("type") == "array":
            items = [self._scalar(schema.get("items", {}), argument.location) for _ in range(3)]
            return Example([item.value for item in items], [item.wire for item in items])
        example = self._scalar(schema, argument.location)
        return Example(example.value, [example.wire])

    def _filter(self, facts: Mapping[str, Any]) -> Example:
        """A condition on every field, but for those that exclude one another."""
        excluded = {name for group in facts.get("exclusive", ()) for name in group[1:]}
        value: dict[str, Any] = {}
        texts: list[str] = []
        for name, field in facts["fields"].items():
            if name not in excluded:
                value[name], text = self._condition(field)
                texts.append(f"{name}=={text}")
        if facts["custom_fields"]:
            value["custom"] = {"_Level0": gt(5)}
            texts.append("_Level0>5")
        return Example(value, [encoded(";".join(texts))])

    def _condition(self, field: Mapping[str, Any]) -> Example:
        number = next(self._numbers)
        if values := field.get("values"):
            return Example(values[number % len(values)], values[number % len(values)])
        match field["type"]:
            case "time":
                return self._string({"format": "date-time"}, number)
            case "date":
                return self._string({"format": "date"}, number)
            case "list":
                return Example([number, str(number + 1)], f"{number},{number + 1}")
            case "boolean":
                return Example(number % 2 == 0, "true" if number % 2 == 0 else "false")
            case "integer" | "number":
                return Example(number, str(number))
        text = f"{number} secret-query" + "".join(char for char in _HARD if char not in ";,*")
        return Example(startswith(text), f"{text}*") if field["prefix"] else Example(text, text)

    def json(self, schema: Schema, *, nulls: bool = False) -> Example:
        """A value for a JSON body or response; with `nulls`, optional properties take turns in being null."""
        return self._json(schema, nulls, ())

    def _scalar(self, schema: Schema, location: str) -> Example:
        example = self._json(schema, False, ())
        if isinstance(example.wire, bool):
            text = "true" if example.wire else "false"
        elif isinstance(example.wire, str) and isinstance(example.value, str) and "enum" not in self._schema(schema):
            plain = f"{next(self._numbers)} secret-{location}"
            return Example(plain, plain) if location == "header" else Example(plain + _HARD, encoded(plain + _HARD))
        else:
            text = str(example.wire)
        return Example(example.value, encoded(text))

    def _schema(self, schema: Schema) -> Schema:
        found: Schema = resolve(self._document, schema)
        if "allOf" not in found:
            return found
        if id(found) not in self._composed:
            parts = [self._schema(part) for part in found["allOf"]]
            parts.append({name: value for name, value in found.items() if name != "allOf"})
            properties = {name: value for part in parts for name, value in part.get("properties", {}).items()}
            required = sorted({name for part in parts for name in part.get("required", ())})
            self._composed[id(found)] = {"type": "object", "properties": properties, "required": required}
        return self._composed[id(found)]

    def _json(self, schema: Schema, nulls: bool, above: tuple[int, ...]) -> Example:
        schema = self._schema(schema)
        number = next(self._numbers)
        if "enum" in schema:
            value = schema["enum"][number % len(schema["enum"])]
            return Example(value, value)
        kind = schema.get("type")
        if kind == "object" or "properties" in schema:
            return self._object(schema, nulls, above)
        if kind == "array":
            items = [self._json(schema.get("items", {}), nulls, above) for _ in range(2)]
            return Example([item.value for item in items], [item.wire for item in items])
        if kind == "string":
            return self._string(schema, number)
        if kind == "integer":
            return self._number(schema, number, 2**53 + 1 if schema.get("format") == "int64" else 1)
        if kind == "number":
            return self._number(schema, number, 0.5)
        if kind == "boolean":
            return Example(number % 2 == 0, number % 2 == 0)
        # Any JSON value may stand here.
        value = [number, {"any": None}, "value", 1.5, False][number % 5]
        return Example(value, value)

    def _object(self, schema: Schema, nulls: bool, above: tuple[int, ...]) -> Example:
        value: dict[str, Any] = {}
        wire: dict[str, Any] = {}
        for name, example in self._members(schema, nulls, above):
            value[name], wire[name] = example
        return Example(value, wire)

    def _members(self, schema: Schema, nulls: bool, above: tuple[int, ...]) -> Iterator[tuple[str, Example]]:
        below = (*above, id(schema))
        required = schema.get("required", ())
        for index, (name, raw) in enumerate(schema.get("properties", {}).items()):
            member = self._schema(raw)
            inner = self._schema(member.get("items", member))
            if id(inner) in below:
                continue  # a schema within itself ends here
            is_page = not above and member.get("type") == "array"  # the items of a list, which are to be seen
            if nulls and not is_page and name not in required and index % 4 == 3:
                yield name, Example(None, None)
            else:
                yield name, self._json(member, nulls, below)
        values = schema.get("additionalProperties")
        if isinstance(values, Mapping):
            for name in ("key", "schlüssel"):
                yield name, self._json(values, nulls, below)

    @staticmethod
    def _string(schema: Schema, number: int) -> Example:
        form = schema.get("format")
        if form == "date-time":
            when = dt.datetime(2026, 5, 1, 1, 30, number % 60, 39_000, tzinfo=_BERLIN)
            return Example(when, f"2026-04-30T23:30:{number % 60:02}.039Z")
        if form == "date":
            day = dt.date(2024, 2, 1 + number % 28)
            return Example(day, f"2024-02-{1 + number % 28:02}")
        if form == "binary":
            return Example(FILE_BYTES, FILE_BYTES)
        text = f'{number}: "Zoë" \\ \n\t\u2028 \U0001f600 </script> {{}}'
        return Example(text, text)

    @staticmethod
    def _number(schema: Schema, number: int, step: float) -> Example:
        value = max(step + number, schema.get("minimum", 0))
        value = min(value, schema["maximum"]) if "maximum" in schema else value
        return Example(value, value)
