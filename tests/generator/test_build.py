"""From a document to names and types, where documents are odd."""

from __future__ import annotations

import pytest

from generator.build import build
from generator.errors import InputError
from generator.ir import Api, Operation
from generator.naming import name_operations
from generator.normalize import normalize
from generator.pin import pin
from tests.generator.documents import Json, encoded, minimal
from tests.generator.schemas import STR, record, ref


def built(document: Json) -> tuple[Api, list[str]]:
    """What is made of a document on the way that `pull` and `regenerate` take it."""
    normalized, _ = normalize(pin("v2", encoded(document), "test.json").document)
    return build("v2", normalized)


def of_schemas(schemas: Json) -> tuple[Api, list[str]]:
    """What is made of schemas of which one, T, is taken and given by an operation."""
    content: Json = {"content": {"application/json": {"schema": ref("T")}}}
    operation: Json = {"requestBody": content, "responses": {"200": {"description": "", **content}}}
    return built(minimal(paths={"/rest/v2/things": {"post": operation}}, components={"schemas": schemas}))


def fields(schemas: Json) -> dict[str, dict[str, str]]:
    """The annotations of all models."""
    api, _ = of_schemas(schemas)
    return {model.name: {f.name: f.type.response() for f in model.fields} for model in api.models}


# names of classes and fields


def test_schemas_whose_names_differ_by_case_only() -> None:
    schemas = {
        "T": record(a=ref("x"), b=ref("X"), c=ref("x_")),
        "x": record(p=STR),
        "X": record(q=STR),
        "x_": record(r=STR),
    }
    assert fields(schemas) == {
        "T": {"a": "X2", "b": "X", "c": "X3"},
        "X": {"q": "str"},
        "X2": {"p": "str"},
        "X3": {"r": "str"},
    }


def test_schemas_named_like_what_generated_modules_use() -> None:
    names = ["Any", "None", "Model", "float", "Sequence", "1st", "TypedDict"]
    schemas = {"T": record(**{f"f{n}": ref(name) for n, name in enumerate(names)}), **{n: record(x=STR) for n in names}}
    made = ["AnyModel", "ModelNone", "ModelModel", "FloatModel", "SequenceModel", "Model1st", "TypedDictModel"]
    assert list(fields(schemas)["T"].values()) == made


def test_names_of_references_are_unescaped() -> None:
    schemas = {"T": record(a={"$ref": "#/components/schemas/a%20b~1c"}), "a b/c": record(x=STR)}
    assert fields(schemas)["T"] == {"a": "ABC"}


def test_properties_that_come_to_one_name() -> None:
    names = ["a-b", "a_b", "aB", "class", "class_", "builtins", "msgspec", "dt", "24", "", "_"]
    api, _ = of_schemas({"T": record(**dict.fromkeys(names, STR))})
    assert {f.wire: f.name for f in api.models[0].fields} == {
        "": "field",
        "24": "field_24",
        "_": "field_2",
        "a-b": "a_b",
        "aB": "a_b_2",
        "a_b": "a_b_3",
        "builtins": "builtins_2",
        "class": "class_",
        "class_": "class__2",
        "dt": "dt_2",
        "msgspec": "msgspec_2",
    }


def test_a_property_that_no_response_can_be_read_with() -> None:
    with pytest.raises(InputError, match=r"T: property .*\\n"):
        of_schemas({"T": record(**{"a\nb": STR})})


# types


def test_recursion_of_every_kind_ends() -> None:
    schemas: Json = {
        "T": record(
            itself=ref("T"),
            fleet={"type": "array", "items": ref("T")},
            wrapped={"allOf": [ref("T")]},
            more={"allOf": [ref("T"), record(x=STR)]},
            rows=ref("Rows"),
            tree=ref("Tree"),
        ),
        "Rows": {"type": "array", "items": ref("Rows")},
        "Tree": {"type": "object", "additionalProperties": ref("Tree")},
    }
    assert fields(schemas) == {
        "T": {
            "fleet": "list[T]",
            "itself": "T",
            "more": "TMore",
            "rows": "list[Any]",
            "tree": "dict[str, Any]",
            "wrapped": "T",
        },
        "TMore": {
            "fleet": "list[T]",
            "itself": "T",
            "more": "TMore",
            "rows": "list[Any]",
            "tree": "dict[str, Any]",
            "wrapped": "T",
            "x": "str",
        },
    }


def test_all_of_nested_and_of_every_kind() -> None:
    schemas: Json = {
        "T": {
            "allOf": [{"allOf": [ref("A"), record(b=STR)]}, {"properties": {"c": STR}, "required": ["c"]}],
            "properties": {"d": STR},
            "required": ["a"],
        },
        "A": {"allOf": [record(a=STR)]},
        "B": {"allOf": [ref("T")]},
    }
    api, _ = of_schemas(schemas)
    (model,) = api.models
    assert [(f.name, f.required) for f in model.fields] == [("a", True), ("b", False), ("c", True), ("d", False)]


def test_all_of_that_only_wraps() -> None:
    schemas: Json = {
        "T": record(
            kind=ref("Kind"), texts={"allOf": [{"type": "array", "items": STR}]}, part={"allOf": [ref("Part")]}
        ),
        "Kind": {"allOf": [ref("Values")]},
        "Values": {"type": "string", "enum": ["a", "b"]},
        "Part": record(x=STR),
    }
    assert fields(schemas) == {"Part": {"x": "str"}, "T": {"kind": "Values", "part": "Part", "texts": "list[str]"}}


def test_types_in_lists_and_alternatives() -> None:
    schemas: Json = {
        "T": record(
            a={"type": ["string", "null"]},
            b={"type": ["string", "integer"]},
            c={"type": "null"},
            d={"type": ["object", "null"], "properties": {"x": STR}},
            e={"type": ["null", "array"], "items": {"type": ["integer", "null"]}},
            f={"oneOf": [ref("A"), {"type": "null"}]},
            g={"anyOf": [STR, {"type": "integer"}]},
            h={"oneOf": []},
            i=True,
            j={},
            k={"const": "x"},
        ),
        "A": record(x=STR),
    }
    assert fields(schemas)["T"] == {
        "a": "str",
        "b": "Any",
        "c": "Any",
        "d": "TD",
        "e": "list[int]",
        "f": "A",
        "g": "Any",
        "h": "Any",
        "i": "Any",
        "j": "Any",
        "k": "Any",
    }


def test_enums_of_every_kind() -> None:
    api, reports = of_schemas(
        {
            "T": record(
                mixed={"enum": ["x", 1]},
                nullable={"enum": [None, "x"]},
                empty={"type": "string", "enum": []},
                flags={"type": "boolean", "enum": [True]},
                nothing={"enum": [None]},
                alike={"type": "string", "enum": ["x", "X", "x ", "", "-", "9", "aB", "a_b", "mro", "name", "x"]},
                whole={"type": "integer", "enum": [-1, 1]},
                status={"type": "string", "enum": ["a", "b"]},
                other=record(status={"type": "string", "enum": ["b", "a"]}),
            )
        }
    )
    types = {f.name: f.type.response() for model in api.models if model.name == "T" for f in model.fields}
    assert types == {
        "alike": "Alike",
        "empty": "str",
        "flags": "Any",
        "mixed": "Any",
        "nothing": "Any",
        "nullable": "Nullable",
        "other": "TOther",
        "status": "Status",
        "whole": "Whole",
    }
    enums = {enum.name: dict(enum.members) for enum in api.enums}
    assert enums["Alike"] == {
        "X": "x",
        "X_2": "X",
        "X_3": "x ",
        "EMPTY": "",
        "EMPTY_2": "-",
        "VALUE_9": "9",
        "A_B": "aB",
        "A_B_2": "a_b",
        "MRO": "mro",
        "NAME": "name",
    }
    assert enums["Whole"] == {"MINUS_1": -1, "VALUE_1": 1}
    assert enums["Status"] == {"A": "a", "B": "b"}  # equal sets are one class, in the order seen first
    assert sorted(reports) == [
        "T.flags: enum of mixed types is read as any value",
        "T.mixed: enum of mixed types is read as any value",
    ]


def test_deep_nesting_that_the_loader_lets_through() -> None:
    arrays = objects = STR
    for _ in range(90):
        arrays, objects = {"type": "array", "items": arrays}, record(a=objects)
    assert len(fields({"T": record(deep=arrays)})["T"]["deep"]) == 90 * len("list[]") + len("str")
    assert len(fields({"T": objects})) == 90


# names of operations


def operations(paths: Json) -> tuple[dict[str, Operation], list[str]]:
    for path, item in paths.items():
        for operation in item.values():
            operation.setdefault("responses", {"200": {"description": ""}})
            names = [part.partition("}")[0] for part in path.split("{")[1:]]
            declared = [{"name": n, "in": "path", "required": True, "schema": STR} for n in names]
            operation["parameters"] = [*declared, *operation.get("parameters", ())]
    api, reports = built(minimal(paths=paths))
    found = [o for root in api.resources for node in root.walk() for o in node.operations]
    assert len(found) == len({(o.resource, o.method) for o in found})
    return {f"{o.resource}.{o.method}": o for o in found}, reports


def test_an_operation_named_like_a_resource() -> None:
    found, reports = operations(
        {"/rest/v2/things/{id}:parts": {"post": {}}, "/rest/v2/things/{id}/parts": {"get": {}, "post": {}}}
    )
    assert sorted(found) == ["things.parts.create", "things.parts.list", "things.parts_post"]
    assert len(reports) == 1
    assert "things.parts_post" in reports[0]


def test_operations_that_come_to_one_name() -> None:
    listed = [("GET", f"/v2/{path}") for path in ("boat-houses", "boatHouses", "boat_houses", "boat_houses/{id}")]
    named = [(*name[:2], name.clash) for name in name_operations("v2", listed).values()]
    assert sorted(named) == [
        ("boat_houses", "get", False),
        ("boat_houses", "list", False),
        ("boat_houses", "list_get", True),
        ("boat_houses", "list_get_2", True),
    ]
    assert name_operations("v2", reversed(listed)) == name_operations("v2", listed)


def test_paths_whose_words_run_together() -> None:
    """Classes and constants of one module stay apart where `a.b_c` and `a.b.c` would come to the same."""
    found, _ = operations(
        {
            "/rest/v2/a/b_c": {"get": {}},
            "/rest/v2/a/b/c": {"get": {}},
            "/rest/v2/query": {"get": {}},
            "/rest/v2/resource": {"get": {}},
        }
    )
    assert len({operation.constant for operation in found.values()}) == 4
    api, _ = built(
        minimal(paths={"/rest/v2/a/b_c": {"get": {"responses": {}}}, "/rest/v2/a/b/c": {"get": {"responses": {}}}})
    )
    (root,) = api.resources
    classes = [node.class_name for node in root.walk()]
    assert len(classes) == len(set(classes)) == 4


def test_parameters_that_come_to_one_name() -> None:
    def query(name: str, location: str = "query") -> Json:
        return {"name": name, "in": location, "schema": STR}

    parameters = [query(n) for n in ("id", "body", "options", "self", "from", "2", "", "x-id")] + [
        query("x-id", "header")
    ]
    found, _ = operations({"/rest/v2/things/{id}": {"get": {"parameters": parameters}}})
    (operation,) = found.values()
    assert [(p.location, p.wire, p.name) for p in operation.parameters] == [
        ("path", "id", "id"),
        ("query", "id", "id_2"),
        ("query", "body", "body_"),
        ("query", "options", "options_"),
        ("query", "self", "self_"),
        ("query", "from", "from_"),
        ("query", "2", "param_2"),
        ("query", "", "param"),
        ("query", "x-id", "x_id"),
        ("header", "x-id", "x_id_2"),
    ]


def test_a_parameter_that_cannot_be_sent() -> None:
    session = {"name": "session", "in": "cookie", "required": True, "schema": STR}
    with pytest.raises(InputError, match="'session' in 'cookie' cannot be sent"):
        operations({"/rest/v2/things": {"get": {"parameters": [session]}}})
