"""What the framework behind Keap's documents leaks into them is left out, with a note."""

from __future__ import annotations

from typing import Any

import pytest

from generator import pipeline
from generator.documents import check_document
from generator.framework_leaks import twins
from generator.normalize import normalize
from tests.generator.documents import encoded, operation

Json = dict[str, Any]
TEXT: Json = {"type": "string"}
TIME: Json = {"type": "string", "format": "date-time"}


def settled(document: Json) -> tuple[Json, list[str], int]:
    made, done = normalize(check_document(document))
    assert normalize(check_document(made)) == (made, [])
    return made, [each.what for each in done], sum(each.dropped for each in done)


def names(document: Json) -> list[str]:
    return [p["name"] for p in document["paths"]["/rest/v2/things"]["get"]["parameters"]]


def test_a_header_that_is_an_object_is_removed() -> None:
    parameters = [
        {"name": "httpHeaders", "in": "header", "required": True, "schema": {"$ref": "#/components/schemas/Headers"}},
        {"name": "X-Secret", "in": "header", "required": True, "schema": TEXT},
    ]
    document = operation(parameters=parameters, schemas={"Headers": {"type": "object", "properties": {"a": TEXT}}})
    made, lines, dropped = settled(document)
    assert names(made) == ["X-Secret"]
    assert lines == ["header parameter 'httpHeaders' is an object, which a header cannot hold: removed"]
    assert dropped == 1
    api = pipeline.build(pipeline.normalize(pipeline.load("v2", encoded(document), "test"))).api
    assert [p.wire for p in api.operations[0].parameters] == ["X-Secret"]


def test_an_optional_cookie_is_removed_and_a_required_one_stays() -> None:
    parameters = [
        {"name": "theme", "in": "cookie", "schema": TEXT},
        {"name": "session", "in": "cookie", "required": True, "schema": TEXT},
    ]
    made, lines, dropped = settled(operation(parameters=parameters))
    assert names(made) == ["session"]
    assert lines == ["optional cookie parameter 'theme' cannot be sent: removed"]
    assert dropped == 1


@pytest.mark.parametrize("schema", [{"type": "array", "items": TEXT}, {"$ref": "#/components/schemas/Ids"}])
def test_a_header_that_is_a_list_takes_text(schema: Json) -> None:
    parameters = [{"name": "X-Ids", "in": "header", "schema": schema}]
    document = operation(parameters=parameters, schemas={"Ids": {"type": "array", "items": TEXT}})
    made, lines, dropped = settled(document)
    assert made["paths"]["/rest/v2/things"]["get"]["parameters"] == [{"name": "X-Ids", "in": "header", "schema": TEXT}]
    assert lines == ["header parameter 'X-Ids' is an array: takes text, with commas between the items"]
    assert dropped == 0


def test_helpers_of_an_object_in_the_query_are_left_out() -> None:
    command: Json = {
        "type": "object",
        "properties": {
            "since": TEXT,
            "sinceAsDate": TIME,
            "include_inactive": TEXT,
            "includeInactive": TEXT,
            "includePartners": TEXT,
        },
    }
    parameters = [{"name": "command", "in": "query", "required": True, "schema": {"$ref": "#/components/schemas/C"}}]
    made, lines, dropped = settled(operation(parameters=parameters, schemas={"C": command}))
    assert sorted(names(made)) == ["includePartners", "include_inactive", "since"]
    assert lines[1:] == [
        "query parameter 'sinceAsDate' repeats 'since': removed",
        "query parameter 'includeInactive' repeats 'include_inactive': removed",
    ]
    assert dropped == 2


def test_a_required_parameter_is_never_a_helper() -> None:
    parameters = [
        {"name": "since", "in": "query", "schema": TEXT},
        {"name": "sinceAsDate", "in": "query", "required": True, "schema": TIME},
    ]
    assert settled(operation(parameters=parameters))[1:] == ([], 0)


@pytest.mark.parametrize(
    ("given", "found"),
    [
        (["since", "sinceAsDate"], {"sinceAsDate": "since"}),
        (["sinceAsDate"], {}),
        (["order_direction", "orderDirection"], {"orderDirection": "order_direction"}),
        (["contactId"], {}),
        (["id", "Id", "ID"], {}),
        (["AsDate"], {}),
    ],
)
def test_which_names_repeat_another(given: list[str], found: dict[str, str]) -> None:
    assert twins(given) == found


def test_arrays_and_maps_have_no_properties() -> None:
    schemas: Json = {
        "Ids": {"type": "array", "items": {"type": "integer"}, "properties": {"empty": {"type": "boolean"}}},
        "Map": {"type": "object", "additionalProperties": TEXT, "properties": {"empty": {"type": "boolean"}}},
        "Open": {"type": "object", "additionalProperties": TEXT, "properties": {"name": TEXT}},
        "Plain": {"type": "object", "properties": {"empty": {"type": "boolean"}}},
    }
    made, lines, _ = settled(operation(schemas=schemas))
    found = made["components"]["schemas"]
    assert found["Ids"] == {"type": "array", "items": {"type": "integer"}}
    assert found["Map"] == {"type": "object", "additionalProperties": TEXT}
    assert (found["Open"], found["Plain"]) == (schemas["Open"], schemas["Plain"])
    assert sorted(lines) == [
        "a map with properties (empty): properties removed",
        "an array with properties (empty): properties removed",
    ]


def test_an_object_composed_of_others_is_written_out() -> None:
    schemas: Json = {
        "Base": {"type": "object", "required": ["id"], "properties": {"id": TEXT, "name": TEXT}},
        "Full": {
            "allOf": [{"$ref": "#/components/schemas/Base"}, {"properties": {"name": TIME}}],
            "type": "object",
            "properties": {"more": TEXT},
        },
        "Alias": {"allOf": [{"$ref": "#/components/schemas/Base"}]},
        "Mixed": {"allOf": [{"$ref": "#/components/schemas/Base"}, {"type": "string"}]},
    }
    found = settled(operation(schemas=schemas))[0]["components"]["schemas"]
    assert found["Full"] == {
        "type": "object",
        "required": ["id"],
        "properties": {"id": TEXT, "name": TIME, "more": TEXT},
    }
    assert (found["Alias"], found["Mixed"]) == (schemas["Alias"], schemas["Mixed"])
