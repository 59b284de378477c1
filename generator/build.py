"""Puts an API together: names and facts from the parser's input, types from the parser, the rest from the document."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, Literal, cast

from generator.errors import StaleError
from generator.ir import ANY, Api, Body, Enum, Field, Model, Operation, Paging, Parameter, Resource, Type
from generator.naming import pascal, unique
from generator.openapi_parser import Endpoint, Parsed, parse
from generator.openapi_structure import UNDOCUMENTED
from generator.parser_input import parser_input
from generator.parser_tables import EnumFacts, ObjectFacts, OperationFacts, ParameterFacts, ParserInput, resolve
from generator.query_types import SELECTIONS, QueryTypes, open_selection, parameter_facts
from generator.runtime._http import HTTP_METHODS

__all__ = ["build"]

MASK_ALIASES = "x-keapkit-mask-aliases"
"""On an operation: body keys that update_mask names differently."""

_MODULE_NAMES = frozenset(
    {
        "Any",
        "AsyncPager",
        "AsyncResource",
        "Body",
        "DateTime",
        "Float",
        "ListOperation",
        "Mapping",
        "Offsets",
        "OnePage",
        "Operation",
        "Page",
    }
    | {"Query", "RequestOptions", "Resource", "Sequence", "Tokens"}
)
"""What a resource module imports: none of its classes may have such a name."""


def build(api: str, document: Mapping[str, Any]) -> tuple[Api, list[str]]:
    """Return the API of a normalized document, and what had to be settled by rule.

    Raises:
        StaleError: an operation or a parameter would be lost.
    """
    made = parser_input(api, document)
    return _Builder(api, document, made, parse(made)).build(), made.reports


class _Builder:
    def __init__(self, api: str, document: Mapping[str, Any], made: ParserInput, parsed: Parsed) -> None:
        self.api = api
        self.document = document
        self.made = made
        self.parsed = parsed
        self.enums = {facts.name: facts for facts in made.enums.values()}
        self.aliases: dict[str, Type] = {}
        self.queries = QueryTypes({*made.objects, *self.enums})

    def build(self) -> Api:
        operations = tuple(self.operation(facts) for facts in self.made.operations)
        _assert_nothing_lost(self.document, operations)
        responses = self.reachable(o.response for o in operations)
        arguments = [p.type for o in operations for p in o.parameters if p.name != "update_mask"]
        requests = self.reachable([*arguments, *(o.body.type for o in operations if o.body)])
        returned = _returned(operations)
        return Api(
            name=self.api,
            models=tuple(self.response_model(n, returned) for n in sorted(responses) if n in self.made.objects),
            params=tuple(self.model(n) for n in sorted(requests) if n in self.made.objects),
            aliases=tuple(sorted(self.aliases.items())),
            enums=tuple(_enum(self.enums[n]) for n in sorted(responses) if n in self.enums),
            request_enums=(
                *(_enum(self.enums[n]) for n in sorted(requests) if n in self.enums),
                *sorted(self.queries.choices.values(), key=lambda choice: choice.name),
            ),
            resources=self.tree(operations),
            operations=operations,
            filters=tuple(sorted(self.queries.filters.values(), key=lambda made: made.name)),
        )

    # models

    def reachable(self, types: Iterable[Type]) -> set[str]:
        found: set[str] = set()
        waiting = [inner.name for outer in types for inner in outer.walk() if inner.name]
        while waiting:
            name = waiting.pop()
            if name not in found:
                found.add(name)
                fields = self.parsed.models.get(name, {})
                waiting += [inner.name for outer in fields.values() for inner in outer.walk() if inner.name]
        return found

    def model(self, name: str) -> Model:
        facts: ObjectFacts = self.made.objects[name]
        types = self.parsed.models[name]
        fields = (Field(n, wire, types[n], wire in facts.required) for n, wire in facts.fields.items())
        return Model(name, tuple(fields))

    def response_model(self, name: str, returned: Mapping[str, list[str]]) -> Model:
        """A model with its purpose; what an operation returns has an id of its own, if any."""
        plain = self.model(name)
        operations = returned.get(name, ())
        if not operations:
            return plain
        fields = [replace(f, own_id=f.name == f.wire == "id" and f.type.kind in ("str", "int")) for f in plain.fields]
        fields.sort(key=lambda f: not f.own_id)  # what has no default goes before what has one
        others = f" and {len(operations) - 3} more" if operations[3:] else ""
        purpose = f"Returned by {', '.join(f'`{o}`' for o in operations[:3])}{others}."
        return Model(name, tuple(fields), purpose)

    # operations

    def operation(self, facts: OperationFacts) -> Operation:
        parsed = self.parsed.endpoints.get(facts.key)
        if parsed is None:
            raise StaleError(f"the OpenAPI parser loses {facts.http} {facts.path}")
        response = self.response(facts, parsed)
        parameters = tuple(self.parameter(facts, p, parsed, response) for p in facts.parameters)
        return Operation(
            resource=facts.resource,
            method=facts.method,
            http=facts.http,
            path=facts.path,
            template=facts.template,
            parameters=parameters,
            body=self.body(facts, parsed, parameters),
            response=response,
            paging=self.paging(facts, parameters, response),
            deprecated=bool(facts.data.get("deprecated")),
            undocumented=bool(facts.data.get(UNDOCUMENTED)),
            may_be_empty=response.kind != "none" and self.may_be_empty(facts),
        )

    def may_be_empty(self, facts: OperationFacts) -> bool:
        """Whether a response without a body is documented."""
        return any(
            str(status) in ("202", "204", "205") and not resolve(self.document, raw).get("content")
            for status, raw in (facts.data.get("responses") or {}).items()
        )

    def parameter(self, facts: OperationFacts, p: ParameterFacts, parsed: Endpoint, response: Type) -> Parameter:
        kind = parsed.parameters.get((p.location, p.name))
        if kind is None:
            raise StaleError(f"the OpenAPI parser loses parameter {p.wire} of {facts.http} {facts.path}")
        schema = resolve(self.document, p.data.get("schema") or {})
        default = schema.get("default")
        taken = self.query_facts(facts, p, kind, response) if p.location == "query" else None
        if taken is not None:
            kind = self.queries.of(f"{facts.resource}.{facts.method}", p.wire, kind, taken)
        return Parameter(
            name=p.name,
            wire=p.wire,
            location=cast(Literal["path", "query", "header"], p.location),
            type=kind,
            # A mask is filled in from the body, so callers may leave it out.
            required=p.location == "path"
            or (bool(p.data.get("required")) and p.wire != "update_mask")
            or (taken is not None and bool(taken.get("required"))),
            explode=p.data.get("explode", p.data.get("style", "form") == "form") is not False,
            deprecated=bool(p.data.get("deprecated")),
            minimum=_number(schema.get("minimum")),
            maximum=_number(schema.get("maximum")),
            default=str(default)[:80] if isinstance(default, (str, int, float, bool)) else "",
            facts=taken,
        )

    def query_facts(
        self, facts: OperationFacts, p: ParameterFacts, kind: Type, response: Type
    ) -> Mapping[str, Any] | None:
        """What a query parameter takes, by the document's keys, its set of values, or the fields of the response."""
        if found := parameter_facts(p.data, ("paths", facts.path, facts.http.lower(), "parameters", p.wire)):
            return found
        if kind.kind == "datetime":
            return {"kind": "time"}
        values = [list(self.enums[part.name].values) for part in kind.walk() if part.kind == "enum"]
        if values and p.wire != "update_mask":
            return {"kind": "fields" if p.wire in SELECTIONS else "values", "values": values[0]}
        if p.wire in SELECTIONS and facts.http == "GET":
            return open_selection(self.selectable(facts.resource, response))
        return None

    def selectable(self, resource: str, response: Type) -> set[str]:
        """The fields of the records of a response, and of what is sent to the same resource."""
        bodies = [self.parsed.endpoints[other.key].body for other in self.made.operations if other.resource == resource]
        fields = self.parsed.models.get(response.name, {})
        paged = "count" in fields or "next_page_token" in fields
        records = [kind for kind in fields.values() if kind.kind == "list"] if paged else [response]
        names: set[str] = set()
        for kind in (*records, *(body for body in bodies if body is not None)):
            model = self.made.objects.get(kind.inner.name if kind.inner else kind.name)
            names |= set(model.fields.values()) if model else set()
        return names

    def body(self, facts: OperationFacts, parsed: Endpoint, parameters: tuple[Parameter, ...]) -> Body | None:
        if parsed.body is None:
            return None
        raw = resolve(self.document, facts.data["requestBody"])
        content = raw.get("content") or {}
        media = "multipart/form-data" if any("multipart" in m for m in content) else "application/json"
        kind = parsed.body
        name = kind.name
        if kind.kind != "model":
            name = unique(f"{pascal(f'{facts.resource}.{facts.method}')}Body", {*self.made.objects, *self.aliases})
            self.aliases[name] = kind
        masks = [p for p in parameters if p.name == "update_mask"]
        aliases = facts.data.get(MASK_ALIASES) or {}
        return Body(
            name=name,
            type=kind,
            media=media,
            required=bool(raw.get("required")) or media == "multipart/form-data",
            mask=self.mask(masks[0].type) if masks else (),
            mask_aliases=tuple(sorted((str(k), str(v)) for k, v in aliases.items())),
            keys=tuple(
                sorted(((f.wire, f.required) for f in self.model(name).fields), key=lambda key: not key[1])
                if kind.kind == "model"
                else ()
            ),
        )

    def mask(self, kind: Type) -> tuple[str, ...]:
        names = [t.name for t in kind.walk() if t.kind == "enum"]
        return tuple(str(v) for v in self.enums[names[0]].values) if names else ()

    def response(self, facts: OperationFacts, parsed: Endpoint) -> Type:
        """Return the type of the response; text that holds bytes is bytes, and so is everything but JSON."""
        kinds = list(dict.fromkeys(parsed.responses.values()))
        contents = [
            (resolve(self.document, raw).get("content") or {})
            for status, raw in (facts.data.get("responses") or {}).items()
            if str(status).startswith("2")
        ]
        media = [(m, value) for content in contents for m, value in content.items()]
        kinds = [k for k in kinds if k != ANY] if media else []
        if not media:
            return Type("none")
        schemas = [resolve(self.document, (v.get("schema") or {}) if isinstance(v, Mapping) else {}) for _, v in media]
        if any(s.get("type") == "string" and s.get("format") in ("byte", "binary") for s in schemas):
            return Type("bytes")
        if not any("json" in m or m == "*/*" for m, _ in media):
            return Type("bytes")
        if len(kinds) > 1:
            self.made.reports.append(f"{facts.http} {facts.path}: responses of several types are read as any value")
        return kinds[0] if len(kinds) == 1 else ANY

    def paging(self, facts: OperationFacts, parameters: tuple[Parameter, ...], response: Type) -> Paging | None:
        wires = {p.wire for p in parameters if p.location == "query"}
        style: Literal["Offsets", "Tokens", "OnePage"]
        style = "Tokens" if "page_token" in wires else "Offsets" if "offset" in wires else "OnePage"
        if facts.method != "list" and style == "OnePage":
            return None
        if response.kind == "list":
            return Paging(style, None, response.inner or ANY)
        if response.kind != "model":
            return None
        fields = self.parsed.models[response.name]
        lists = {name: t for name, t in fields.items() if t.kind == "list"}
        named = facts.resource.rsplit(".", 1)[-1]
        items = named if named in lists else next(iter(lists)) if len(lists) == 1 else None
        if items is None and lists:
            items = next((n for n, t in lists.items() if (t.inner or ANY).kind == "model"), next(iter(lists)))
            self.made.reports.append(
                f"{facts.http} {facts.path}: of several lists in the response, {items} is taken as its items"
            )
        if items is None:
            return None
        return Paging(style, items, lists[items].inner or ANY)

    def tree(self, operations: Iterable[Operation]) -> tuple[Resource, ...]:
        root = Resource("")
        for operation in operations:
            node = root
            for depth, part in enumerate(operation.resource.split(".")):
                path = ".".join(operation.resource.split(".")[: depth + 1])
                node = node.children.setdefault(part, Resource(path))
            node.operations.append(operation)
        found = tuple(root.children[name] for name in sorted(root.children))
        for resource in found:
            _name_module(resource)
        return found


def _name_module(root: Resource) -> None:
    """Name the classes and constants of a module; `a.b_c` and `a.b.c` would get the same ones."""
    classes: set[str] = set(_MODULE_NAMES)
    constants: set[str] = set()
    for node in root.walk():
        node.class_name = unique(pascal(node.path), classes)
        classes |= {node.class_name, f"Async{node.class_name}"}
        operations: list[Operation] = []
        for operation in sorted(node.operations, key=lambda o: o.method):
            constant = unique(f"_{node.path.replace('.', '_')}_{operation.method}".upper(), constants)
            constants.add(constant)
            operations.append(replace(operation, constant=constant))
        node.operations = operations


def _returned(operations: Iterable[Operation]) -> dict[str, list[str]]:
    """The operations that return each model, as the response or as the items of a list."""
    found: dict[str, list[str]] = {}
    for operation in operations:
        for kind in (operation.response, operation.paging.item if operation.paging else None):
            inner = kind.inner if kind and kind.kind == "list" else kind
            if inner and inner.kind == "model":
                names = found.setdefault(inner.name, [])
                if (name := f"{operation.resource}.{operation.method}") not in names:
                    names.append(name)
    return found


def _number(value: object) -> float | None:
    return value if isinstance(value, (int, float)) and not isinstance(value, bool) else None


def _enum(facts: EnumFacts) -> Enum:
    members: dict[str, str | int] = {}
    for value in facts.values:
        text = re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", str(value))
        name = re.sub(r"[^0-9A-Za-z]+", "_", text.replace("-", "MINUS_") if isinstance(value, int) else text)
        name = name.strip("_").upper()[:80].strip("_") or "EMPTY"
        name = name if name[0].isalpha() else f"VALUE_{name}"
        members[unique(name, members)] = value
    return Enum(facts.name, cast(Literal["str", "int"], facts.kind), tuple(members.items()))


def _assert_nothing_lost(document: Mapping[str, Any], operations: Iterable[Operation]) -> None:
    """Check that every operation and every parameter of the document is there, counted without the parser's input."""
    made = {(o.http, o.path): {(p.location, p.wire) for p in o.parameters} for o in operations}
    bodies = {(o.http, o.path) for o in operations if o.body}
    for path, raw in (document.get("paths") or {}).items():
        item = resolve(document, raw)
        for http, data in item.items():
            if http not in HTTP_METHODS:
                continue
            place = (http.upper(), path)
            if place not in made:
                raise StaleError(f"lost operation: {http.upper()} {path}")
            for listed in (item.get("parameters") or (), data.get("parameters") or ()):
                for given in listed:
                    parameter = resolve(document, given)
                    if (parameter.get("in"), parameter.get("name")) not in made[place]:
                        raise StaleError(f"lost parameter: {parameter.get('name')} of {http.upper()} {path}")
            content = resolve(document, data.get("requestBody") or {}).get("content")
            if content and place not in bodies:
                raise StaleError(f"lost request body: {http.upper()} {path}")
