"""The structure of OpenAPI 3.0 and 3.1 documents: which keywords each kind of node has, and what they hold.

Every walk over a document follows this table, so that a schema *property* called `description` is never mistaken for
the keyword `description`. A keyword is one of

- a `Value`: a fact copied as it is, of the JSON types given;
- a `Part`: a node of another kind, or a list or map of such nodes;
- prose: free text for readers, examples, vendor extensions (`x-`); see `is_prose`;
- unknown.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from generator.errors import InputError
from generator.runtime._http import HTTP_METHODS

__all__ = [
    "FROM_PROSE",
    "STRUCTURE",
    "UNDOCUMENTED",
    "Part",
    "Pointer",
    "Value",
    "is_prose",
    "operations",
    "pointer",
    "reference",
    "walk",
]

FROM_PROSE = "x-keapkit-from-prose"
"""On a schema: which of its keywords were read from prose, see `generator/prose_facts.py`."""

UNDOCUMENTED = "x-keapkit-undocumented"
"""On an operation: Keap's current document does not have it, though the API answers it."""

Kind = str
Pointer = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Value:
    """A fact; `types` are the Python types of JSON values it may hold."""

    types: tuple[type, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """Nodes of `kind`: one, a list of them, or a map of names to them."""

    kind: Kind
    shape: Literal["one", "list", "map"] = "one"


_STR = Value((str,))
_BOOL = Value((bool,))
_INT = Value((int,))
_NUMBER = Value((int, float))
_LIST = Value((list,))
_MAP = Value((dict,))
_ANY = Value((str, int, float, bool, list, dict, type(None)))


def _map(kind: Kind) -> Part:
    return Part(kind, "map")


def _list(kind: Kind) -> Part:
    return Part(kind, "list")


_PARAMETER: Mapping[str, Value | Part] = {
    "name": _STR,
    "in": _STR,
    "required": _BOOL,
    "deprecated": _BOOL,
    "allowEmptyValue": _BOOL,
    "allowReserved": _BOOL,
    "style": _STR,
    "explode": _BOOL,
    "schema": Part("schema"),
    "content": _map("media type"),
}

# Keys of ours, which hold what the prose of a parameter says: see generator.query_facts.
_QUERY_FACTS: Mapping[str, Value | Part] = {
    "x-keapkit-filter": _MAP,
    "x-keapkit-order-by": _MAP,
    "x-keapkit-fields": _LIST,
}

STRUCTURE: Mapping[Kind, Mapping[str, Value | Part]] = {
    "document": {
        "openapi": _STR,
        "jsonSchemaDialect": _STR,
        "info": Part("info"),
        "servers": _list("server"),
        "tags": _list("tag"),
        "security": _LIST,
        "paths": _map("path item"),
        "components": Part("components"),
    },
    "info": {"version": _STR},
    "server": {"url": _STR, "variables": _map("server variable")},
    "server variable": {"enum": _LIST, "default": _STR},
    "tag": {"name": _STR},
    "components": {
        "schemas": _map("schema"),
        "responses": _map("response"),
        "parameters": _map("parameter"),
        "requestBodies": _map("request body"),
        "headers": _map("header"),
        "securitySchemes": _map("security scheme"),
    },
    "path item": {
        "$ref": _STR,
        "servers": _list("server"),
        "parameters": _list("parameter"),
        **{method: Part("operation") for method in HTTP_METHODS},
    },
    "operation": {
        "tags": _LIST,
        "operationId": _STR,
        "parameters": _list("parameter"),
        "requestBody": Part("request body"),
        "responses": _map("response"),
        "deprecated": _BOOL,
        "security": _LIST,
        "servers": _list("server"),
    },
    "parameter": {"$ref": _STR, **_PARAMETER, **_QUERY_FACTS},
    "header": {"$ref": _STR, **_PARAMETER},
    "request body": {"$ref": _STR, "required": _BOOL, "content": _map("media type")},
    "response": {"$ref": _STR, "headers": _map("header"), "content": _map("media type")},
    "media type": {"schema": Part("schema"), "encoding": _map("encoding")},
    "encoding": {
        "contentType": _STR,
        "headers": _map("header"),
        "style": _STR,
        "explode": _BOOL,
        "allowReserved": _BOOL,
    },
    "security scheme": {
        "$ref": _STR,
        "type": _STR,
        "name": _STR,
        "in": _STR,
        "scheme": _STR,
        "bearerFormat": _STR,
        "openIdConnectUrl": _STR,
        "flows": _map("flow"),
    },
    "flow": {"authorizationUrl": _STR, "tokenUrl": _STR, "refreshUrl": _STR, "scopes": _map("scope")},
    "schema": {
        "$ref": _STR,
        "type": Value((str, list)),
        "format": _STR,
        "enum": _LIST,
        "const": _ANY,
        "default": _ANY,
        "nullable": _BOOL,
        "readOnly": _BOOL,
        "writeOnly": _BOOL,
        "deprecated": _BOOL,
        "required": _LIST,
        "properties": _map("schema"),
        "patternProperties": _map("schema"),
        "additionalProperties": Part("schema"),
        "unevaluatedProperties": Part("schema"),
        "propertyNames": Part("schema"),
        "minProperties": _INT,
        "maxProperties": _INT,
        "items": Part("schema"),
        "prefixItems": _list("schema"),
        "contains": Part("schema"),
        "minItems": _INT,
        "maxItems": _INT,
        "uniqueItems": _BOOL,
        "allOf": _list("schema"),
        "anyOf": _list("schema"),
        "oneOf": _list("schema"),
        "not": Part("schema"),
        "discriminator": Part("discriminator"),
        "multipleOf": _NUMBER,
        "minimum": _NUMBER,
        "maximum": _NUMBER,
        "exclusiveMinimum": Value((bool, int, float)),
        "exclusiveMaximum": Value((bool, int, float)),
        "minLength": _INT,
        "maxLength": _INT,
        "pattern": _STR,
        "contentEncoding": _STR,
        "contentMediaType": _STR,
        "xml": Part("xml"),
        FROM_PROSE: _LIST,
    },
    "discriminator": {"propertyName": _STR, "mapping": _MAP},
    "xml": {"name": _STR, "namespace": _STR, "prefix": _STR, "attribute": _BOOL, "wrapped": _BOOL},
}

# Kinds of which `true` and `false` are values too (JSON Schema).
BOOLEAN_KINDS = frozenset({"schema"})
# The text behind a scope's name is prose; a scope is kept as its name with an empty text.
TEXT_KINDS = frozenset({"scope"})

_PROSE = frozenset(
    {"description", "summary", "title", "example", "examples", "externalDocs", "contact", "license", "termsOfService"}
    | {"$comment", "links"}
)


def is_prose(keyword: str) -> bool:
    """Whether a keyword is for readers, or is a vendor extension: dropped without a note."""
    return keyword in _PROSE or keyword.startswith("x-")


def pointer(place: Pointer) -> str:
    """A JSON pointer as people read it: `#/paths/~1rest~1v2~1tags/get`, control characters escaped, cut when
    absurdly long.
    """
    text = "#" + "".join("/" + part.replace("~", "~0").replace("/", "~1") for part in place)
    text = "".join(c if c.isprintable() else ascii(c)[1:-1] for c in text)
    return text if len(text) <= 300 else f"{text[:200]}…{text[-90:]}"


def reference(section: str, name: str) -> str:
    """The `$ref` of a component."""
    return f"#/components/{section}/" + name.replace("~", "~0").replace("/", "~1")


def walk(document: Any, kind: Kind = "document", place: Pointer = ()) -> Iterator[tuple[Pointer, Kind, dict[str, Any]]]:
    """Every node of known kind with its place, parents before children, without recursion.

    Raises `InputError` where a node is not of the JSON type its kind needs.
    """
    stack: list[tuple[Pointer, Kind, Any]] = [(place, kind, document)]
    while stack:
        place, kind, node = stack.pop()
        if kind in TEXT_KINDS or (kind in BOOLEAN_KINDS and isinstance(node, bool)):
            continue
        if not isinstance(node, dict):
            article = "an" if kind == "operation" else "a"
            raise InputError(f"{pointer(place)}: {article} {kind} must be a mapping, not {_json_type(node)}")
        rules = STRUCTURE[kind]
        for keyword, value in node.items():
            rule = rules.get(keyword)
            if rule is None:
                continue
            here = (*place, keyword)
            if isinstance(rule, Part):
                stack.extend(_children(rule, value, here))
            # bool is an int to Python and no number to JSON
            elif not isinstance(value, rule.types) or (isinstance(value, bool) and bool not in rule.types):
                raise InputError(f"{pointer(here)}: {_json_type(value)} is not allowed here")
        yield place, kind, node


def _children(rule: Part, value: Any, here: Pointer) -> Iterator[tuple[Pointer, Kind, Any]]:
    if rule.shape == "one":
        yield here, rule.kind, value
    elif rule.shape == "list":
        if not isinstance(value, list):
            raise InputError(f"{pointer(here)}: must be a list, not {_json_type(value)}")
        for index, item in enumerate(value):
            yield (*here, str(index)), rule.kind, item
    else:
        if not isinstance(value, dict):
            raise InputError(f"{pointer(here)}: must be a mapping, not {_json_type(value)}")
        for name, item in value.items():
            yield (*here, name), rule.kind, item


def _json_type(value: Any) -> str:
    names = {dict: "a mapping", list: "a list", str: "a text", bool: "true or false", type(None): "null"}
    return names.get(type(value), "a number")


def operations(document: Mapping[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Path, lower-case method and operation object of every operation, in the document's order."""
    for path, item in document["paths"].items():
        for method in HTTP_METHODS:
            if method in item:
                yield path, method, item[method]
