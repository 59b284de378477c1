"""Arguments for every operation, made from the documents alone: nothing of the generator's templates is asked."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from tests.operations.documents import Argument, Case, Schema, resolve

MOMENT = dt.datetime(2026, 10, 5, 12, 30, tzinfo=dt.UTC)
FILE = ("report.txt", b"one line of text\n")
# Of a list's arguments these cannot be made from a schema: they hold a language, a token of the server, or a property.
STEERING = frozenset({"filter", "order_by", "page_token"})

# Strings of a form that the schema does not say.
_TEXTS = {
    "price": "10.50",
    "payment_amount": "10.50",
    "birth_date": "1990-02-03",
    "anniversary_date": "2015-06-07",
    "anniversary": "2015-06-07",
    "eventKey": "contact.add",
    "hookUrl": "http://127.0.0.1:9/keap",
    "X-Hook-Secret": "sample-secret",
}


class Arguments:
    """Positional and keyword arguments of one operation's method.

    Args:
        case: the operation.
        optional: whether optional query parameters are given too.
    """

    def __init__(self, case: Case, *, optional: bool) -> None:
        self._document = case.document
        self.args: list[Any] = []
        self.kwargs: dict[str, Any] = {}
        for argument in case.arguments:
            if argument.location == "path":
                self.args.append(self._key(argument))
            elif argument.name == "update_mask":
                continue  # the client names the body's keys
            elif argument.name == "filter" and self._needed(case):
                self.kwargs[argument.name] = self._needed(case)
            elif argument.required:
                self.kwargs[argument.name] = self._value(argument.schema, argument.wire)
            elif argument.name in {"optional_properties", "fields"} and self._fields(argument):
                if optional:
                    self.kwargs[argument.name] = self._property(case, argument)
            elif optional and argument.name not in STEERING:
                self.kwargs[argument.name] = self._value(argument.schema, argument.wire)
        if case.body is not None:
            body = self._value(case.body.schema)
            named = self._named(case)
            if named:
                needed = resolve(self._document, case.body.schema).get("required", ())
                body = {key: value for key, value in body.items() if key in named or key in needed}
                if not body.keys() <= named:
                    self.kwargs["update_mask"] = sorted(named & body.keys())
            self.args.append(body)

    def _named(self, case: Case) -> frozenset[str]:
        """The body keys that ``update_mask`` can name, if there is one."""
        for argument in case.arguments:
            if argument.name == "update_mask":
                items = resolve(self._document, resolve(self._document, argument.schema).get("items", {}))
                return frozenset({*items.get("enum", ()), *case.mask_aliases})
        return frozenset()

    def _key(self, argument: Argument) -> Any:
        """The sample record every collection of the sandbox begins with."""
        schema = resolve(self._document, argument.schema)
        return 1 if schema.get("type") == "integer" else "jane@example.com" if argument.wire == "email" else "1"

    def _parameter(self, case: Case, name: str) -> Mapping[str, Any]:
        declared = self._document["paths"][case.path][case.http.lower()].get("parameters", ())
        resolved = (resolve(self._document, parameter) for parameter in declared)
        return next((parameter for parameter in resolved if parameter["name"] == name), {})

    def _needed(self, case: Case) -> str | None:
        """A filter, for a list that is refused without one."""
        facts = self._parameter(case, "filter").get("x-keapkit-filter", {})
        ids = [name for name, field in facts.get("fields", {}).items() if field["type"] == "list"]
        return f"{ids[0]}==1" if facts.get("required") else None

    def _fields(self, argument: Argument) -> bool:
        """Whether the parameter names properties, and not values of a list that the document gives."""
        schema = resolve(self._document, argument.schema)
        return not resolve(self._document, schema.get("items", schema)).get("enum")

    def _property(self, case: Case, argument: Argument) -> Any:
        """A property the response or its items have; the document only says that a string is wanted."""
        said = self._parameter(case, argument.wire).get("x-keapkit-fields")
        if said:
            return [said[0]]
        properties = resolve(self._document, case.responses[0][1].schema).get("properties", {})
        lists = [resolve(self._document, shape) for shape in properties.values()]
        items = [self._whole(shape["items"]) for shape in lists if shape.get("type") == "array"]
        name = sorted(
            items[0]["properties"] if "count" in properties or "next_page_token" in properties else properties
        )[0]
        return [name] if resolve(self._document, argument.schema).get("type") == "array" else name

    def _value(self, schema: Schema, name: str = "", above: tuple[int, ...] = ()) -> Any:
        schema = resolve(self._document, schema)
        if schema.get("allOf"):
            schema = self._whole(schema)
        kind = schema.get("type")
        if "enum" in schema:
            return next(member for member in schema["enum"] if kind != "integer" or isinstance(member, int))
        if kind == "object" or "properties" in schema:
            return self._object(schema, above)
        if kind == "array":
            return [self._value(schema.get("items", {}), name, above)]
        if kind == "integer":
            return int(max(1, schema.get("minimum", 1)))
        if kind == "number":
            return 1.5
        if kind == "boolean":
            return True
        return self._text(schema, name) if kind == "string" else "anything"

    def _whole(self, schema: Schema) -> Schema:
        """The properties of all parts of a combined schema in one."""
        schema = resolve(self._document, schema)
        parts = [self._whole(part) for part in schema.get("allOf", ())]
        properties = [part.get("properties", {}) for part in (*parts, schema)]
        return {
            **schema,
            "allOf": (),
            "properties": {name: shape for each in properties for name, shape in each.items()},
        }

    def _object(self, schema: Schema, above: tuple[int, ...]) -> dict[str, Any]:
        below = (*above, id(schema))
        made = {}
        for name, raw in schema.get("properties", {}).items():
            member = resolve(self._document, raw)
            inner = resolve(self._document, member.get("items", member))
            if id(inner) not in below or name in schema.get("required", ()):
                made[name] = self._value(member, name, below)
        extra = schema.get("additionalProperties")
        if isinstance(extra, Mapping) and not made:
            made["key"] = self._value(extra, "", below)
        return made

    @staticmethod
    def _text(schema: Schema, name: str) -> Any:
        match schema.get("format"):
            case "date-time":
                return MOMENT
            case "date":
                return MOMENT.date()
            case "binary":
                return FILE
            case "byte":
                return "b25lIGxpbmU="
        if name in _TEXTS:
            return _TEXTS[name]
        if "email" in name:
            return "jane@example.com"
        if name == "file_data":
            return "b25lIGxpbmU="
        if name.endswith(("_date", "_time")) or name in {"since", "until"}:
            return "2026-10-05T12:30:00.000Z"
        text = "1" if name == "id" or name.lower().endswith("id") or name.endswith("ids") else "text"
        return text.ljust(schema.get("minLength", 0), "x")[: schema.get("maxLength")]
