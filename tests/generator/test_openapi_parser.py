"""What we take from openapi-python-client, whose use from Python is no public interface: pinned here."""

from __future__ import annotations

from typing import Any

import pytest

from generator.errors import StaleError
from generator.ir import Type
from generator.openapi_parser import Endpoint, parse
from generator.parser_tables import EnumFacts, ObjectFacts, ParserInput


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def made(schemas: dict[str, Any], paths: dict[str, Any] | None = None) -> ParserInput:
    """A skeleton whose objects and enums are those of its schemas."""
    skeleton = ParserInput(
        {
            "openapi": "3.1.0",
            "info": {"title": "t", "version": "1"},
            "paths": paths or {},
            "components": {"schemas": schemas},
        }
    )
    for name, schema in schemas.items():
        if "enum" in schema:
            kind = "int" if schema["type"] == "integer" else "str"
            skeleton.enums[name] = EnumFacts(kind, tuple(schema["enum"]), [], name=f"{name}Named")
        else:
            fields = {field: field for field in schema.get("properties", {})}
            skeleton.objects[name] = ObjectFacts(name, fields, frozenset(), is_map="additionalProperties" in schema)
    return skeleton


STR, INT, FLOAT, BOOL, ANY = Type("str"), Type("int"), Type("float"), Type("bool"), Type("any")

SCHEMAS: dict[str, Any] = {
    "KeapkitEnum0": {"type": "string", "enum": ["v1"]},
    "KeapkitEnum1": {"type": "integer", "enum": [1]},
    # References before and after their targets, and to itself.
    "Alpha": {"type": "object", "properties": {"later": ref("Zeta"), "itself": ref("Alpha"), "more": ref("ZetaMap")}},
    "Zeta": {
        "type": "object",
        "properties": {
            "text": {"type": "string"},
            "whole": {"type": "integer"},
            "real": {"type": "number"},
            "flag": {"type": "boolean"},
            "moment": {"type": "string", "format": "date-time"},
            "day": {"type": "string", "format": "date"},
            "content": {"type": "string", "format": "binary"},
            "anything": {},
            "texts": {"type": "array", "items": {"type": "string"}},
            "lists": {"type": "array", "items": {"type": "array", "items": ref("Alpha")}},
            "kind": ref("KeapkitEnum0"),
            "kinds": {"type": "array", "items": ref("KeapkitEnum1")},
            "class_": {"type": "string"},
            "type": {"type": "string"},
        },
    },
    "ZetaMap": {"type": "object", "additionalProperties": {"type": "array", "items": ref("Alpha")}},
    "OpenMap": {"type": "object", "additionalProperties": True},
}


def test_types_of_fields() -> None:
    models = parse(made(SCHEMAS)).models
    assert models == {
        "Alpha": {
            "later": Type("model", "Zeta"),
            "itself": Type("model", "Alpha"),
            "more": Type("dict", inner=Type("list", inner=Type("model", "Alpha"))),
        },
        "Zeta": {
            "text": STR,
            "whole": INT,
            "real": FLOAT,
            "flag": BOOL,
            "moment": Type("datetime"),
            "day": Type("date"),
            "content": Type("bytes"),
            "anything": ANY,
            "texts": Type("list", inner=STR),
            "lists": Type("list", inner=Type("list", inner=Type("model", "Alpha"))),
            "kind": Type("enum", "KeapkitEnum0Named"),
            "kinds": Type("list", inner=Type("enum", "KeapkitEnum1Named")),
            "class_": STR,
            "type": STR,
        },
    }


def test_types_of_operations() -> None:
    def content(media: str, schema: dict[str, Any]) -> dict[str, Any]:
        return {"content": {media: {"schema": schema}}}

    parameters = [
        {"name": "item_id", "in": "path", "required": True, "schema": {"type": "integer"}},
        {"name": "since", "in": "query", "required": False, "schema": {"type": "string", "format": "date-time"}},
        {"name": "kinds", "in": "query", "required": True, "schema": SCHEMAS["Zeta"]["properties"]["kinds"]},
        {"name": "item_id_2", "in": "query", "required": False, "schema": {"type": "boolean"}},
        {"name": "x_secret", "in": "header", "required": True, "schema": {"type": "string"}},
    ]
    paths = {
        "/op0/{item_id}": {
            "post": {
                "operationId": "op0",
                "parameters": parameters,
                "requestBody": content("application/json", {"type": "array", "items": ref("Alpha")}),
                "responses": {
                    "200": {"description": "", **content("application/json", ref("Zeta"))},
                    "201": {"description": "", **content("application/json", ref("OpenMap"))},
                    "204": {"description": ""},
                },
            }
        },
        "/op1": {
            "get": {
                "operationId": "op1",
                "requestBody": content("multipart/form-data", ref("Zeta")),
                "responses": {
                    "200": {
                        "description": "",
                        **content("application/octet-stream", {"type": "string", "format": "binary"}),
                    }
                },
            }
        },
    }
    endpoints = parse(made(SCHEMAS, paths)).endpoints
    assert endpoints["op0"].parameters == {
        ("path", "item_id"): INT,
        ("query", "since"): Type("datetime"),
        ("query", "kinds"): Type("list", inner=Type("enum", "KeapkitEnum1Named")),
        ("query", "item_id_2"): BOOL,
        ("header", "x_secret"): STR,
    }
    assert endpoints["op0"].body == Type("list", inner=Type("model", "Alpha"))
    assert endpoints["op0"].responses == {"200": Type("model", "Zeta"), "201": Type("dict", inner=ANY), "204": ANY}
    assert endpoints["op1"] == Endpoint(body=Type("model", "Zeta"), responses={"200": Type("bytes")})
    assert sorted(endpoints) == ["op0", "op1"]


def test_a_dangling_reference_is_an_error() -> None:
    with pytest.raises(StaleError, match="loses"):
        parse(made({"Alpha": {"type": "object", "properties": {"lost": ref("Nowhere")}}}))


def test_a_schema_that_is_no_object_is_an_error() -> None:
    skeleton = made({"Alpha": {"type": "object", "properties": {}}})
    skeleton.document["components"]["schemas"]["Alpha"] = {"type": "string"}
    with pytest.raises(StaleError, match="loses 1 schemas, Alpha first"):
        parse(skeleton)


def test_no_document_is_an_error() -> None:
    skeleton = made({})
    skeleton.document["openapi"] = "2.0"
    with pytest.raises(StaleError, match="the OpenAPI parser refuses the document"):
        parse(skeleton)


def test_names_that_the_front_end_makes_one_are_an_error() -> None:
    with pytest.raises(StaleError, match="AbC"):
        parse(made({"ab_c": {"type": "object", "properties": {}}, "AbC": {"type": "object", "properties": {}}}))
