"""Arguments for every operation, made from the documents alone: nothing of the generator's templates is asked."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from functools import cache
from typing import Any

from keapkit.sandbox import Sandbox
from keapkit.sandbox import _rules as rules
from keapkit.sandbox._documents import documents
from keapkit.sandbox._operation_plans import Plan, collections, plan
from tests.operations.documents import Argument, Case, Schema, resolve

MOMENT = dt.datetime(2026, 10, 5, 12, 30, tzinfo=dt.UTC)
FILE = ("report.txt", b"one line of text\n")
# Of a list's arguments these cannot be made from a schema: they hold a language, a token of the server, or a property.
STEERING = frozenset({"filter", "order_by", "page_token"})

# Strings of a form that the schema does not say.
_TEXTS = {
    "contacts": "1",
    "duplicate_contact_id": "2",
    "card_number": "4111111111111111",
    "expiration_month": "12",
    "price": "10.50",
    "payment_amount": "10.50",
    "birth_date": "1990-02-03",
    "anniversary_date": "2015-06-07",
    "anniversary": "2015-06-07",
    "eventKey": "contact.add",
    "hookUrl": "http://127.0.0.1:9/keap",
    "X-Hook-Secret": "sample-secret",
    "country_code": "USA",
    "region_code": "US-AZ",
    "region": "Arizona",
}


@cache
def _sample() -> Sandbox:
    """What every sandbox begins with; nothing is written to this one."""
    return Sandbox()


def _plan(case: Case) -> Plan:
    template = case.path if case.path.startswith("/rest/") else f"/rest{case.path}"
    operations = documents()[case.api].operations
    return plan(next(one for one in operations if (one.method, one.template) == (case.http.upper(), template)))


def _first(collection: str, owners: tuple[str, ...] = ()) -> str:
    """The id of a sample record: 1, unless the collection counts its ids together with others."""
    collection = re.sub(r"^(notes|appointments)/model\b", "tasks/model", collection)  # they share one model
    if collection not in collections():
        return "1"
    records = _sample().records.all(collection, owners)[1]
    return "1" if "1" in records or not records else next(iter(records))


class Arguments:
    """Positional and keyword arguments of one operation's method.

    Args:
        case: the operation.
        optional: whether optional query parameters are given too.
    """

    def __init__(self, case: Case, *, optional: bool) -> None:
        self._document = case.document
        self._plan = _plan(case)
        self.args: list[Any] = []
        self.kwargs: dict[str, Any] = {}
        for argument in case.arguments:
            if argument.location == "path":
                self.args.append(self._key(argument))
            elif argument.name == "update_mask":
                continue  # the client names the body's keys
            elif "x-keapkit-filter" in argument.facts:
                if argument.required:
                    self.kwargs[argument.name] = self._filter(argument.facts["x-keapkit-filter"])
            elif argument.required:
                self.kwargs[argument.name] = self._value(argument.schema, argument.wire)
            elif "x-keapkit-fields" in argument.facts:
                if optional:
                    name = argument.facts["x-keapkit-fields"][0]
                    is_list = resolve(self._document, argument.schema).get("type") == "array"
                    self.kwargs[argument.name] = [name] if is_list else name
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
            self._place(body)
            self.args.append(body)

    def _place(self, body: Any) -> None:
        """A custom field goes into a group that exists, and a group onto a tab."""
        model, _, inner = self._plan.collection.partition("/model/")
        if inner and isinstance(body, dict):
            for name, kind in (("group_id", "groups"), ("tab_id", "tabs")):
                if name in body:
                    body[name] = type(body[name])(_first(f"{model}/model/custom_fields/{kind}"))
        elif isinstance(body, dict) and isinstance(body.get("custom_fields"), list):
            name = rules.MODELS.get(self._plan.collection, self._plan.collection)
            for field in body["custom_fields"]:
                if "id" in field and "content" in field:
                    field["id"] = type(field["id"])(_first(f"{name}/model/custom_fields"))

    def _named(self, case: Case) -> frozenset[str]:
        """The body keys that `update_mask` can name, if there is one."""
        for argument in case.arguments:
            if argument.name == "update_mask":
                items = resolve(self._document, resolve(self._document, argument.schema).get("items", {}))
                return frozenset({*items.get("enum", ()), *case.mask_aliases})
        return frozenset()

    def _key(self, argument: Argument) -> Any:
        """The sample record every collection of the sandbox begins with."""
        schema = resolve(self._document, argument.schema)
        if argument.wire == "email":
            return "jane@example.com"
        given = tuple(map(str, self.args))
        owners = self._plan.owners
        last = len(given) == len(owners) - 1
        owner = (owners[len(given)] or (self._plan.collection if last else "")) if len(given) < len(owners) else ""
        first = _first(owner, given)
        return int(first) if schema.get("type") == "integer" else first

    @staticmethod
    def _filter(facts: Mapping[str, Any]) -> dict[str, Any]:
        """A condition on the first field that takes a list of ids."""
        name = next(name for name, field in facts["fields"].items() if field["type"] == "list")
        return {name: [1, 2]}

    def _value(self, schema: Schema, name: str = "", above: tuple[int, ...] = ()) -> Any:
        schema = resolve(self._document, schema)
        if schema.get("allOf"):
            schema = self._whole(schema)
        kind = schema.get("type")
        if "enum" in schema:
            members = [member for member in schema["enum"] if kind != "integer" or isinstance(member, int)]
            return next((one for one in members if not str(one).endswith("_UNSPECIFIED")), members[0])
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
        if "postal_code" in made:
            made.pop("zip_code", None)  # one or the other
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
