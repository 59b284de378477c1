"""How REST answers XML-RPC, read from specs/xmlrpc-rest.yaml and checked against the pinned documents.

Whatever does not resolve there stops the build with file and line: an operation, a path in a record, a key of a body, a
filter, an order.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

from .rest_model import FieldMapping, MethodMapping, RestMapping, TableMapping, Way
from .rest_schemas import Document, RestOperation, json_kind
from .yaml_nodes import YamlNode, read

__all__ = ["load_mapping"]

GRADES = ("exact", "approximate", "refused")
_TYPES = ("string", "int", "double", "dateTime", "date", "cents", "base64")
_CONVERSIONS = ("region", "region_text", "country", "postal", "join", "first", "zero", "card")
_CHANGES = ("add", "update", "delete")
_TEXTS = ("via", "then", "find", "computed", "reads", "join", "on", "filter", "ops", "also", "many", "since", "until")
_FIELD = ("at", "type", "convert", "values", "value", "kinds", "put", "write", "write_only", "units", "refused",
          "ignored", "unproven", "differs", *_TEXTS)  # fmt: skip
_TABLE = ("grade", "note", "list", "items", "each", "each_at", "filter", "page_size", "small", "get", "load_by",
          "key", *_CHANGES, "paths", "count", "order", "model", "form", "custom_filter", "pays", "kind_field", "joins",
          "kinds", "ways", "fields")  # fmt: skip
_EMPTY: dict[str, Any] = {"string": "", "integer": 0, "number": 0, "boolean": False}
_OPERATORS = frozenset({"==", "!=", ">", ">=", "<", "<=", "*"})


def load_mapping(path: Path, document: Document, methods: Collection[str], tables: Collection[str]) -> RestMapping:
    """Read and check the mapping.

    Args:
        path: the YAML file.
        document: all REST operations.
        methods: the methods that xmlrpc.yaml lists; each needs an entry.
        tables: the tables that xmlrpc.yaml lists; each needs an entry.

    Raises:
        InputError: anything in the file is wrong; the message gives file and line.
    """
    return _Loader(document).load(read(path), frozenset(methods), frozenset(tables))


class _Loader:
    def __init__(self, document: Document) -> None:
        self.document = document
        self.used: dict[str, RestOperation] = {}

    def load(self, root: YamlNode, methods: frozenset[str], tables: frozenset[str]) -> RestMapping:
        keys = ("operations", "extras", "methods", "tables")
        parts = root.mapping("the file", needed=keys, allowed=keys)
        for one in parts["operations"].items("operations"):
            self.operation(one, "an operation")
        listed = parts["methods"].mapping("methods", needed=tuple(sorted(methods)), allowed=tuple(sorted(methods)))
        found = parts["tables"].mapping("tables", needed=tuple(sorted(tables)), allowed=tuple(sorted(tables)))
        return RestMapping(
            {wire: self.method(wire, one) for wire, one in listed.items()},
            {name: self.table(name, one) for name, one in found.items()},
            self.used,
            {name: self.extras(name, one) for name, one in parts["extras"].mapping("extras").items()},
        )

    def operation(self, marked: YamlNode, what: str) -> str:
        name = marked.text(what)
        if name not in self.document:
            marked.fail(f"{name} is not a generated operation")
        self.used[name] = self.document[name]
        return name

    def extras(self, name: str, marked: YamlNode) -> tuple[str, ...]:
        operation = self.document.get(name) or marked.fail(f"{name} is not a generated operation")
        if "fields" not in operation.parameters("query"):
            marked.fail(f"{name} has no parameter fields")
        listed = operation.list_property() if "page_token" in operation.parameters("query") else None
        record = operation.items(operation.properties(operation.response)[listed]) if listed else operation.response
        found = tuple(one.text("a property") for one in marked.items("extras"))
        for one in found:
            if one not in operation.properties(record or {}):
                marked.fail(f"{name}: records have no {one}")
        return found

    def method(self, wire: str, marked: YamlNode) -> MethodMapping:
        keys = marked.mapping(wire, needed=("grade",), allowed=("grade", "losses", "operations"))
        grade = self.grade(keys["grade"])
        losses = keys["losses"].text("losses") if "losses" in keys else ""
        if grade != "exact" and not losses:
            marked.fail(f"{wire} is {grade} and does not say what differs")
        named = keys["operations"].items("operations") if "operations" in keys else ()
        return MethodMapping(grade, losses, tuple(self.operation(one, "an operation") for one in named))

    def grade(self, marked: YamlNode) -> str:
        grade = marked.text("grade")
        return grade if grade in GRADES else marked.fail(f"a grade is one of {', '.join(GRADES)}")

    def table(self, name: str, marked: YamlNode) -> TableMapping:
        keys = marked.mapping(name, needed=("grade",), allowed=_TABLE)
        made = TableMapping(self.grade(keys["grade"]), keys["note"].text("note") if "note" in keys else "")
        if made.grade == "refused":
            if not made.note:
                marked.fail(f"{name} is refused and does not say why")
            return made
        for key in ("get", "model", *_CHANGES):
            if key in keys:
                made.operations[key] = self.operation(keys[key], key)
        for key in ("filter", "load_by", "key", "kind_field"):
            if key in keys:
                made.texts[key] = str(keys[key].scalar(key))
        for key in ("small", "custom_filter", "pays"):
            if key in keys:
                made.flags[key] = keys[key].flag(key)
        for key in ("page_size", "form"):
            if key in keys:
                made.numbers[key] = keys[key].number(key)
        for key in ("paths", "order", "joins"):
            if key in keys:
                made.maps[key] = self.texts(keys[key], key)
        if "kinds" in keys:
            made.maps["kinds"] = {k: self.operation(v, k) for k, v in keys["kinds"].mapping("kinds").items()}
        self.ways(keys, made)
        if "count" in keys:
            made.count = self.count(keys["count"])
        for field_name, one in keys["fields"].mapping("fields").items():
            made.fields[field_name] = self.field(field_name, one, made)
        self.bodies(made)
        self.check_references(keys, made)
        return made

    def bodies(self, made: TableMapping) -> None:
        """What custom fields hold in request bodies, and what a new record needs beyond what a row says."""
        for change in ("add", "update"):
            if change not in made.operations:
                continue
            operation = self.document[made.operations[change]]
            properties = operation.properties(operation.body)
            custom = operation.items(properties.get("custom_fields", {}))
            if custom is not None:
                made.writable["custom_fields"] = tuple(operation.properties(custom))
            if change == "add":
                for name in operation.body.get("required") or ():
                    # Ids, names, words and dates mean something: without them REST says what is missing.
                    kind = json_kind(properties[name])
                    if name.endswith("description") or kind in ("integer", "number", "boolean"):
                        made.defaults[name] = _EMPTY[kind]

    def texts(self, marked: YamlNode, what: str) -> dict[str, str]:
        return {key: value.text(f"{what} of {key}") for key, value in marked.mapping(what).items()}

    def ways(self, keys: Mapping[str, YamlNode], made: TableMapping) -> None:
        allowed = ("list", "items", "by", "through", "at", "filters", "count")
        for one in keys["ways"].items("ways") if "ways" in keys else ():
            parts = one.mapping("a way", needed=("list", "by"), allowed=allowed)
            way = Way(self.operation(parts["list"], "list"), by=self.texts(parts["by"], "by"))
            way.items = parts["items"].text("items") if "items" in parts else self.rows(parts["list"], way.operation)
            way.through = parts["through"].text("through") if "through" in parts else ""
            way.at = self.texts(parts["at"], "at") if "at" in parts else {}
            way.filters = self.texts(parts["filters"], "filters") if "filters" in parts else {}
            way.count = self.operation(parts["count"], "count") if "count" in parts else ""
            path = self.document[way.operation].parameters("path")
            for argument in way.by.values():
                if argument not in path:
                    parts["by"].fail(f"{way.operation} has no path parameter {argument}")
            made.ways.append(way)
        if "list" in keys:
            operation = self.operation(keys["list"], "list")
            way = Way(operation, self.rows(keys["list"], operation))
            way.each = keys["each"].text("each") if "each" in keys else ""
            way.at = self.texts(keys["each_at"], "each_at") if "each_at" in keys else {}
            made.ways.append(way)

    def rows(self, marked: YamlNode, operation: str) -> str:
        name = self.document[operation].list_property()
        return name if name is not None else marked.fail(f"{operation}: say in `items` where its rows are")

    def record(self, marked: YamlNode, way: Way) -> Mapping[str, Any]:
        """The schema of a row, and checks where it is."""
        operation = self.document[way.operation]
        schema = operation.find(operation.response, way.items) if way.items else operation.response
        if schema is None:
            marked.fail(f"{way.operation} has no {way.items} in its response")
        schema = operation.items(schema) or schema
        if way.each:
            inner = operation.find(schema, way.each)
            schema = (operation.items(inner) if inner is not None else None) or marked.fail(
                f"{way.operation}: its records have no list {way.each}"
            )
        return schema

    def parent(self, way: Way) -> Mapping[str, Any]:
        operation = self.document[way.operation]
        if not way.each:
            return operation.response
        schema = operation.find(operation.response, way.items) if way.items else operation.response
        return operation.items(schema or {}) or {}

    def count(self, marked: YamlNode) -> tuple[str, dict[str, str]]:
        keys = marked.mapping("count", needed=("operation", "filters"), allowed=("operation", "filters"))
        name = self.operation(keys["operation"], "operation")
        operation = self.document[name]
        if "count" not in operation.properties(operation.response):
            keys["operation"].fail(f"{name} counts nothing")
        filters = self.texts(keys["filters"], "filters")
        for wire in filters.values():
            if wire not in operation.parameters("query"):
                keys["filters"].fail(f"{name} has no parameter {wire}")
        return name, filters

    def field(self, name: str, marked: YamlNode, table: TableMapping) -> FieldMapping:
        keys = marked.mapping(name, allowed=_FIELD)
        made = FieldMapping()
        made.type = keys["type"].text("type") if "type" in keys else "string"
        if made.type not in _TYPES:
            keys["type"].fail(f"a type is one of {', '.join(_TYPES)}")
        made.refused = keys["refused"].text("refused") if "refused" in keys else ""
        made.ignored = keys["ignored"].text("ignored") if "ignored" in keys else ""
        made.differs = keys["differs"].text("differs") if "differs" in keys else ""
        made.texts = {key: str(keys[key].scalar(key)) for key in _TEXTS if key in keys}
        made.convert = keys["convert"].text("convert") if "convert" in keys else ""
        if made.convert and made.convert not in _CONVERSIONS:
            keys["convert"].fail(f"a conversion is one of {', '.join(_CONVERSIONS)}")
        made.units = keys["units"].flag("units") if "units" in keys else False
        made.value = keys["value"].scalar("value") if "value" in keys else None
        if "values" in keys:
            made.values = {k: v.scalar("a value") for k, v in keys["values"].mapping("values").items()}
        for operator in made.texts.get("ops", "").split():
            if operator not in _OPERATORS:
                keys["ops"].fail(f"{operator} is not an operator")
        for key in ("via", "find"):
            if key in keys:
                self.operation(keys[key], key)
        if "at" in keys:
            made.at = keys["at"].text("at")
            if "unproven" not in keys:
                self.check_path(keys["at"], made, table)
        if "kinds" in keys:
            made.kinds = {k: str(v.scalar(k)) for k, v in keys["kinds"].mapping("kinds").items()}
            self.check_kinds(keys["kinds"], made, table)
        for key in made.texts.get("reads", "").split():
            self.check_path(keys["reads"], FieldMapping(at=key), table, money=False)
        self.place(keys, made, table)
        self.check_filter(marked, made, table)
        return made

    def check_path(self, marked: YamlNode, made: FieldMapping, table: TableMapping, *, money: bool = True) -> None:
        """The path leads somewhere in at least one of the records that a row is read from."""
        if made.at.startswith("^"):
            return
        found = False
        for schema, operation in self.records(marked, table, made.at):
            place = operation.find(schema, made.at.removeprefix(".."))
            if place is None:
                continue
            found = True
            amount = operation.properties(place).get("amount", {})
            cents = json_kind(amount) == "integer"
            if money and cents != (made.type == "cents") and json_kind(place) == "object":
                marked.fail(f"{made.at} holds {'whole cents' if cents else 'no money'}: its type is not {made.type}")
        if not found and not table.maps.get("kinds"):
            marked.fail(f"{made.at} is in no response of this table")

    def records(
        self, marked: YamlNode, table: TableMapping, path: str
    ) -> list[tuple[Mapping[str, Any], RestOperation]]:
        outer = path.startswith("..")
        found = [
            (self.parent(way) if outer else self.record(marked, way), self.document[way.operation])
            for way in table.ways
        ]
        if "get" in table.operations and not outer:
            operation = self.document[table.operations["get"]]
            found.append((operation.response, operation))
        return found

    def check_kinds(self, marked: YamlNode, made: FieldMapping, table: TableMapping) -> None:
        kinds = table.maps.get("kinds", {})
        for kind, path in made.kinds.items():
            if kind not in kinds:
                marked.fail(f"the table has no kind {kind}")
            operation = self.document[kinds[kind]]
            rows = operation.find(operation.response, operation.list_property() or "") or {}
            if not path.startswith("=") and path != "id" and operation.find(operation.items(rows) or {}, path) is None:
                marked.fail(f"{path} is not in the records of {kinds[kind]}")

    def place(self, keys: Mapping[str, YamlNode], made: FieldMapping, table: TableMapping) -> None:
        """Where the field goes in a request body."""
        if made.refused or made.ignored or ("write" in keys and not keys["write"].flag("write")):
            return
        put = keys["put"].text("put") if "put" in keys else made.at
        if not put or put.startswith(("^", ".")) or put == "id":
            return
        changes = [one for one in ("add", "update") if one in table.operations]
        taken = []
        for change in changes:
            operation = self.document[table.operations[change]]
            schema = operation.find(operation.body, put)
            if schema is None:
                continue
            taken.append(change)
            dated = schema.get("format") if schema.get("format") in ("date", "date-time") else ""
            made.put, made.kind = put, made.kind or str(dated) or json_kind(schema)
            top = put.partition(".")[0].partition("[")[0]
            inner = operation.properties(operation.body).get(top, {})
            inside = operation.properties(operation.items(inner) or inner)
            if inside:
                table.writable[top] = tuple(inside)
        made.only = taken[0] if len(taken) < len(changes) and taken else ""
        if "put" in keys and not made.put and set(table.operations) & {"add", "update"}:
            keys["put"].fail(f"{put} is in no body of this table's operations")

    def check_filter(self, marked: YamlNode, made: FieldMapping, table: TableMapping) -> None:
        for way in table.ways:
            facts = self.document[way.operation].parameters("query").get("filter", {}).get("x-keapkit-filter")
            if not isinstance(facts, Mapping) or way.by:
                continue
            known = facts.get("fields") or {}
            for key in ("filter", "many", "since", "until"):
                name = made.texts.get(key)
                if name and name not in known:
                    marked.fail(f"{way.operation} does not filter by {name}")
            name = made.texts.get("filter", "")
            stated = known.get(name) or {}
            operators = {*(stated.get("operators") or ["=="]), *(["*"] if stated.get("prefix") else [])}
            for operator in made.texts.get("ops", "").split():
                if name and operator not in operators:
                    marked.fail(f"{way.operation}: {name} does not take {operator}")

    def check_references(self, keys: Mapping[str, YamlNode], made: TableMapping) -> None:
        """Names of fields that other keys use."""
        known = {*made.fields, *(name for way in made.ways for name in (*way.by, *way.at, *way.filters))}
        for key in ("order", "paths"):
            values = made.maps.get(key, {})
            for name in values if key == "order" else values.values():
                if name not in known:
                    keys[key].fail(f"the table has no field {name}")
        for way in made.ways:
            facts = self.document[way.operation].parameters("query").get("order_by", {}).get("x-keapkit-order-by")
            if isinstance(facts, Mapping) and not way.by:
                for name in made.maps.get("order", {}).values():
                    if name not in (facts.get("fields") or ()):
                        keys["order"].fail(f"{way.operation} does not order by {name}")
