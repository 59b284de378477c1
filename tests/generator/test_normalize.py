from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator.documents import check_document
from generator.normalize import flatten_object_query, normalize
from generator.overlays import apply_overlay
from generator.pin import pin
from tests.generator.documents import encoded, live_2026, minimal, operation
from tests.generator.upstream import REPOSITORY, kind, needs_published, published

Json = dict[str, Any]
OK: Json = {"responses": {"200": {"description": "OK"}}}


def get(document: Json, path: str = "/rest/v2/things", method: str = "get") -> Json:
    return document["paths"][path][method]


def normalized(document: Json) -> tuple[Json, list[str]]:
    """The document and the lines; the input stays, the result is sound and has nothing left to normalize."""
    before = copy.deepcopy(document)
    made, normalizations = normalize(document)
    assert document == before
    check_document(made)
    assert normalize(made) == (made, [])
    return made, [str(one) for one in normalizations]


def query(name: str, **more: Any) -> Json:
    return {"name": name, "in": "query", **more}


TEXT: Json = {"type": "string"}


def test_a_sound_document_is_left_as_it_is() -> None:
    document = operation(parameters=[query("a", schema=TEXT)])
    assert normalized(document) == (document, [])


def test_a_duplicate_operation_id_gets_a_number() -> None:
    document = minimal(
        paths={
            "/rest/v2/a": {"get": {"operationId": "x", **OK}, "post": {"operationId": "x", **OK}},
            "/rest/v2/b": {"get": {"operationId": "x", **OK}, "put": {"operationId": "x_2", **OK}},
        }
    )
    made, lines = normalized(document)
    ids = [o["operationId"] for item in made["paths"].values() for o in item.values()]
    assert ids == ["x", "x_3", "x_4", "x_2"]
    assert lines == [
        "#/paths/~1rest~1v2~1a/post: operationId 'x' is taken: renamed x_3",
        "#/paths/~1rest~1v2~1b/get: operationId 'x' is taken: renamed x_4",
    ]


def test_a_content_parameter_gets_its_schema() -> None:
    content = {"application/json": {"schema": {"type": "boolean"}}}
    made, lines = normalized(operation(parameters=[query("a", required=True, content=content)]))
    assert get(made)["parameters"] == [query("a", required=True, schema={"type": "boolean"})]
    assert len(lines) == 1


def test_a_parameter_without_schema_is_text() -> None:
    made, lines = normalized(operation(parameters=[query("a")]))
    assert get(made)["parameters"] == [query("a", schema=TEXT)]
    assert len(lines) == 1


def test_items_make_an_array() -> None:
    made, lines = normalized(operation(parameters=[query("a", schema={"items": TEXT})]))
    assert get(made)["parameters"][0]["schema"] == {"items": TEXT, "type": "array"}
    assert len(lines) == 1


def test_values_of_an_array_are_those_of_its_items() -> None:
    made, lines = normalized(operation(parameters=[query("a", schema={"type": "array", "items": TEXT, "enum": ["x"]})]))
    assert get(made)["parameters"][0]["schema"] == {"type": "array", "items": {"type": "string", "enum": ["x"]}}
    assert len(lines) == 1


def test_one_value_joined_by_commas_is_many() -> None:
    joined = {"type": "string", "enum": ["id,title,\nname"]}
    made, lines = normalized(
        operation(
            parameters=[query("update_mask", schema=joined), query("kind", schema=joined)],
            schemas={"Item": {"type": "object", "properties": {"kind": joined}}},
        )
    )
    values = ["id", "title", "name"]
    mask, other = (parameter["schema"] for parameter in get(made)["parameters"])
    assert mask == {"type": "array", "items": {"type": "string", "enum": values}}
    assert other == made["components"]["schemas"]["Item"]["properties"]["kind"] == {"type": "string", "enum": values}
    assert len(lines) == 3


@pytest.mark.parametrize("values", [["a, or b."], ["a,b", "c"], ["a"], [""], ["Smith, John & Co"]])
def test_a_value_that_is_no_list_of_names_stays(values: list[str]) -> None:
    document = operation(schemas={"Item": {"type": "string", "enum": values}})
    assert normalized(document) == (document, [])


@pytest.mark.parametrize(
    ("schema", "values"),
    [
        ({"type": "integer", "enum": ["5", "10", "-1"]}, [5, 10, -1]),
        ({"type": "string", "enum": [1, "a", None, 2.5]}, ["1", "a", None, "2.5"]),
        ({"type": "string", "enum": [True, "a"]}, ["true", "a"]),
    ],
)
def test_values_get_the_type_declared(schema: Json, values: list[Any]) -> None:
    made, lines = normalized(operation(schemas={"Item": schema}))
    assert made["components"]["schemas"]["Item"]["enum"] == values
    assert len(lines) == 1


@pytest.mark.parametrize("values", [["5", "many"], [5, "7"], ["5.5"]])
def test_values_that_have_no_such_type_stay(values: list[Any]) -> None:
    document = operation(schemas={"Item": {"type": "integer", "enum": values}})
    assert normalized(document) == (document, [])


def test_an_object_in_the_query_is_its_properties() -> None:
    command = {"type": "object", "required": ["limit"], "properties": {"limit": {"type": "integer"}, "email": TEXT}}
    document = operation(
        parameters=[
            query("command", required=True, schema={"$ref": "#/components/schemas/Command"}),
            query("x", schema=TEXT),
        ],
        schemas={"Command": {"allOf": [command, {"properties": {"more": TEXT, "x": {"type": "integer"}}}]}},
    )
    made, lines = normalized(document)
    assert get(made)["parameters"] == [
        query("x", schema=TEXT),
        query("limit", required=True, schema={"type": "integer"}),
        query("email", required=False, schema=TEXT),
        query("more", required=False, schema=TEXT),
    ]
    assert lines == [
        "#/components/schemas/Command: composed of 2 objects: their properties in one",
        "#/paths/~1rest~1v2~1things/get/parameters/0: object query parameter 'command': its 4 properties are sent"
        " as query keys; 'x' also declared beside it, used from there",
    ]


def test_an_optional_object_makes_no_required_keys() -> None:
    command = {"type": "object", "required": ["limit"], "properties": {"limit": {"type": "integer"}}}
    made, _ = normalized(operation(parameters=[query("command", schema=command)]))
    assert get(made)["parameters"] == [query("limit", required=False, schema={"type": "integer"})]


@pytest.mark.parametrize("more", [{"style": "deepObject"}, {"explode": False}])
def test_an_object_serialized_otherwise_stays(more: Json) -> None:
    document = operation(parameters=[query("c", schema={"type": "object", "properties": {"a": TEXT}}, **more)])
    assert normalized(document) == (document, [])


def test_v1_of_2026_gets_flat_query_keys() -> None:
    document = pin("v1", encoded(live_2026()), "live").document
    normalizations = flatten_object_query(document)
    names = [p["name"] for p in get(document, "/rest/v1/contacts")["parameters"]]
    assert sorted(names) == ["email", "limit", "optional_properties"]
    assert len(normalizations) == 1


def path_parameter(name: str, **more: Any) -> Json:
    return {"name": name, "in": "path", "required": True, "schema": {"type": "integer"}, **more}


@pytest.mark.parametrize(
    ("template", "shared", "own", "result", "said"),
    [
        ("/n/{noteId}", [], [path_parameter("note")], [path_parameter("noteId")], "'note' is 'noteId'"),
        ("/n/{a}", [], [], [path_parameter("a", schema=TEXT)], "'a' is not declared"),
        ("/n", [], [path_parameter("a")], [], "is not in the path"),
        ("/n", [path_parameter("a")], [], [], "is not in the path"),
        ("/n/{a}", [], [path_parameter("a", required=False)], [path_parameter("a")], "not marked as required"),
        (
            "/n/{a}/{b}",
            [],
            [path_parameter("x"), path_parameter("y")],
            [path_parameter("a"), path_parameter("b")],
            "'x'",
        ),
        ("/n/{a}/{b}", [path_parameter("a")], [path_parameter("y")], [path_parameter("b")], "'y' is 'b'"),
        ("/n/{a}", [path_parameter("z")], [], [path_parameter("a")], "'z' is 'a'"),
    ],
)
def test_path_parameters_match_their_template(
    template: str, shared: list[Json], own: list[Json], result: list[Json], said: str
) -> None:
    item: Json = {"get": {**OK, "parameters": own}}
    if shared:
        item["parameters"] = shared
    made, lines = normalized(minimal(paths={template: item}))
    assert get(made, template)["parameters"] == result
    assert said in "; ".join(lines)


def test_a_parameter_declared_twice_is_declared_once() -> None:
    made, lines = normalized(operation(parameters=[query("a", schema=TEXT), query("a", schema={"type": "integer"})]))
    assert get(made)["parameters"] == [query("a", schema=TEXT)]
    assert "declared twice, with different schemas" in lines[0]


def test_parameters_by_reference_are_repaired_where_they_are_used() -> None:
    document = operation(parameters=[{"$ref": "#/components/parameters/A"}, {"$ref": "#/components/parameters/B"}])
    document["components"]["parameters"] = {"A": query("a", schema=TEXT), "B": query("b")}
    made, _ = normalized(document)
    assert get(made)["parameters"] == [{"$ref": "#/components/parameters/A"}, query("b", schema=TEXT)]


def test_the_patch_printed_does_what_the_repair_did(tmp_path: Path) -> None:
    document = minimal(
        paths={
            "/n/{noteId}": {"put": {"operationId": "x", **OK, "parameters": [path_parameter("note")]}},
            "/it's": {"get": {"operationId": "x", **OK, "parameters": [query("m", schema={"items": TEXT})]}},
        }
    )
    made, normalizations = normalize(document)
    overlay = tmp_path / "v2.yaml"
    overlay.write_text("overlay: 1.0.0\nactions:\n" + "".join(one.overlay_action for one in normalizations))
    assert yaml.safe_load(overlay.read_text())["actions"]
    assert apply_overlay(document, overlay) == (made, [])


schemas = st.sampled_from(
    [TEXT, {"items": TEXT}, {"type": "object", "properties": {"a": TEXT}}, {"type": "string", "enum": ["a,b"]}, None]
)
parameters = st.builds(
    lambda name, place, schema: {"name": name, "in": place, **({"schema": schema} if schema else {})},
    st.sampled_from("abcd"),
    st.sampled_from(["query", "path", "header"]),
    schemas,
)


@given(
    st.lists(parameters, max_size=4), st.lists(parameters, max_size=3), st.sampled_from(["/x", "/x/{a}", "/x/{a}/{e}"])
)
def test_whatever_is_declared_comes_out_sound(own: list[Json], shared: list[Json], template: str) -> None:
    document = minimal(paths={template: {"parameters": shared, "get": {**OK, "parameters": own}}})
    made, _ = normalized(document)
    item = made["paths"][template]
    declared = {p["name"] for p in item["get"]["parameters"] + item["parameters"] if p["in"] == "path"}
    assert declared == {part.strip("{}") for part in template.split("/") if part.startswith("{")}
    for one in {(p["name"], p["in"]): p for p in reversed(own)}.values():
        if (one["in"] == "header" and "properties" not in one.get("schema", {})) or (
            one["in"] == "query" and "properties" not in one.get("schema", {})
        ):
            assert (one["name"], one["in"]) in {(p["name"], p["in"]) for p in item["get"]["parameters"]}


# --- real documents


@pytest.mark.parametrize("api", ["v1", "v2"])
def test_a_normalized_document_has_nothing_left_to_settle(api: str) -> None:
    document = json.loads((REPOSITORY / "specs" / f"{api}.json").read_bytes())
    patched, _ = apply_overlay(document, REPOSITORY / "overlays" / "openapi" / f"{api}.yaml")
    made, _ = normalize(patched)
    assert normalize(made) == (made, [])


@needs_published
@pytest.mark.parametrize("path", published(), ids=lambda path: path.name)
def test_every_published_document_goes_through(path: Path) -> None:
    pinned = pin(kind(path), path.read_bytes(), path.name)
    overlay = REPOSITORY / "overlays" / "openapi" / f"{kind(path)}.yaml"
    patched, _ = apply_overlay(pinned.document, overlay, allow_stale=True)
    made, lines = normalized(patched)
    assert {(p, m) for p, i in made["paths"].items() for m in i} == {
        (p, m) for p, i in patched["paths"].items() for m in i
    }
    if "2.0.9" in path.name:
        assert sum("has content instead" in line for line in lines) == 6
        assert sum("is taken" in line for line in lines) == 2
        assert sum("without a type" in line for line in lines) == 40
