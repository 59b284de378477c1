from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator.documents import MAX_BYTES, MAX_COMPONENTS, MAX_DEPTH, check_document, load_document, read_bounded
from generator.errors import InputError
from generator.normalize import normalize
from generator.overlays import apply_overlay
from generator.restore_refs import restore_refs
from generator.strip_prose import strip_prose
from tests.generator.documents import encoded, minimal, operation
from tests.generator.upstream import needs_published, published

RESPONSES = {"200": {"description": "OK"}}


def refused(data: bytes) -> str:
    """The one line a document is refused with."""
    with pytest.raises(InputError) as caught:
        load_document(data, "doc")
    line = str(caught.value)
    assert line.startswith("doc: ")
    assert "\n" not in line
    assert len(line) < 600
    assert line.isprintable()
    return line


# --- JSON and YAML by content


def test_json_and_yaml_give_the_same_document() -> None:
    document = minimal()
    assert load_document(encoded(document), "doc") == document
    assert load_document(yaml.safe_dump(document).encode(), "doc") == document


def test_a_byte_order_mark_is_no_trouble() -> None:
    assert load_document(b"\xef\xbb\xbf" + encoded(minimal()), "doc") == minimal()


def test_yaml_scalars_are_those_of_json() -> None:
    extra = (
        b"x-values: [2026-01-02, 2026-01-02T03:04:05Z, yes, no, on, 1:30, 0x1f, 12e03, '1', \"true\","
        b" 1.5, -3, true, null, ~, 1_000]\n"
        b"x-keys: {200: a, yes: b, null: c, 1.5: d}\n"
    )
    loaded = load_document(yaml.safe_dump(minimal()).encode() + extra, "doc")
    assert loaded["x-values"] == [
        *("2026-01-02", "2026-01-02T03:04:05Z", "yes", "no", "on", "1:30", "0x1f", 12000.0, "1", "true"),
        *(1.5, -3, True, None, None, "1_000"),
    ]
    assert loaded["x-keys"] == {"200": "a", "yes": "b", "null": "c", "1.5": "d"}


json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**15), 10**15) | st.floats(-1e9, 1e9) | st.text(max_size=30),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=12), inner, max_size=4),
    max_leaves=20,
)


@given(json_values)
def test_what_is_dumped_as_json_is_loaded_as_it_was(value: Any) -> None:
    assert load_document(json.dumps(minimal(**{"x-v": value})).encode(), "doc")["x-v"] == value


@given(json_values)
def test_what_is_dumped_as_yaml_is_loaded_as_it_was(value: Any) -> None:
    text = yaml.safe_dump(minimal(**{"x-v": value}), allow_unicode=False)
    assert load_document(text.encode(), "doc")["x-v"] == value


def test_yaml_aliases_are_followed() -> None:
    text = yaml.safe_dump(minimal()) + "x-a: &one {b: [1]}\nx-b: [*one, *one]\n"
    assert load_document(text.encode(), "doc")["x-b"] == [{"b": [1]}, {"b": [1]}]


@needs_published
@pytest.mark.parametrize("path", published(), ids=lambda path: path.name)
def test_published_documents_load_as_other_parsers_load_them(path: Path) -> None:
    data = path.read_bytes()
    if path.suffix == ".json":
        expected = json.loads(data)
    else:

        class TextDates(yaml.CSafeLoader):
            pass

        TextDates.add_constructor("tag:yaml.org,2002:timestamp", TextDates.construct_yaml_str)
        expected = json.loads(json.dumps(yaml.load(data, Loader=TextDates)))
    assert load_document(data, path.name) == expected


# --- what is no document


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "empty"),
        (b" \n", "empty"),
        (b"<!doctype html><html></html>", "HTML"),
        (b"\n <?xml version='1.0'?>", "HTML"),
        (b"\xff\xfe{\x00}\x00", "not UTF-8"),
        (b"just words", "not an OpenAPI document"),
        (b"[]", "not an OpenAPI document"),
        (b"{}", "no openapi version"),
        (b'{"swagger": "2.0", "paths": {}}', "Swagger '2.0'"),
        (b'{"openapi": "4.0.0"}', "openapi '4.0.0'"),
        (b'{"openapi": "3.1.0"}', "without paths"),
        (b'{"openapi": "3.1.0", "paths": {}}', "without paths"),
        (b'{"openapi": "3.1.0", "paths": []}', "without paths"),
        (b'{"openapi": "3.1.0", "pa', "truncated JSON"),
        (b"openapi: 3.1.0\npaths: {", "truncated YAML"),
        (b'{"a": NaN}', "NaN"),
        (b'{"a": -Infinity}', "-Infinity"),
        (b'{"a": 1e999}', "out of range"),
        (b"a: .inf", ".inf"),
        (b'{"a": ' + b"9" * 5000 + b"}", "too many digits"),
        (b"a: " + b"9" * 5000, "too many digits"),
        (b'{"a": 1, "b": 2, "a": 3}', "duplicate key 'a'"),
        (b"a: 1\na: 2", "duplicate key 'a' at line 2"),
        (b'{"a": "\\ud800"}', "lone surrogate"),
        (b"a: 1\n--- \nb: 2", "2 YAML documents"),
        (b"a: !!python/object/apply:os.system [ls]", "tag"),
        (b"a: !!binary aGk=", "tag"),
        (b"a: *nowhere", "alias"),
        (b"a: &a [*a]", "unknown alias"),
        (b"? [1]\n: 2", "expected text as a key"),
        (b"a: \x00", "broken YAML"),
        (b"a: \x1b[31m", "broken YAML"),
    ],
)
def test_what_is_no_document_is_refused_in_one_line(data: bytes, said: str) -> None:
    assert said in refused(data)


@pytest.mark.parametrize("depth", [10_000, 200_000])
@pytest.mark.parametrize("opening", [b"[", b'{"a":', b"- ", b"x: ["])
def test_deep_nesting_is_refused(opening: bytes, depth: int) -> None:
    data = b"openapi: " + b"[" * depth if opening == b"x: [" else opening * depth
    assert "nested deeper" in refused(data)


def test_one_level_too_many_is_refused() -> None:
    nested = b'"x"'
    for _ in range(MAX_DEPTH):
        nested = b"[" + nested + b"]"
    assert "nested deeper" in refused(b'{"x-a": ' + nested + b"}")


def test_nesting_up_to_the_limit_goes_through_everything() -> None:
    schema: dict[str, Any] = {"type": "string"}
    for _ in range((MAX_DEPTH - 10) // 2):
        schema = {"type": "object", "properties": {"a": schema}}
    document = load_document(encoded(operation(schemas={"Deep": schema})), "doc")
    kept, _ = strip_prose(document, titles=True)
    patched, _ = apply_overlay(restore_refs(kept).document, Path("no such overlay"))
    normalized, _ = normalize(patched)
    assert check_document(normalized)["components"]["schemas"]["Deep"] == schema


def test_a_billion_laughs_is_refused() -> None:
    lines = ["a0: &a0 [x, x]"] + [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 12)]
    assert "values" in refused("\n".join(lines).encode())


def test_a_document_too_large_is_refused_unread(tmp_path: Path) -> None:
    with (tmp_path / "big").open("wb") as file:
        file.truncate(MAX_BYTES * 4)
    data = read_bounded(tmp_path / "big")
    assert len(data) == MAX_BYTES + 1
    assert f"larger than {MAX_BYTES >> 20} MB" in refused(data)


def test_more_schemas_than_any_api_has_are_refused() -> None:
    schemas = {f"S{n}": {"type": "string"} for n in range(MAX_COMPONENTS + 1)}
    assert "#/components/schemas: more than 2,500" in refused(encoded(operation(schemas=schemas)))


# --- structure and references


def ref(target: str) -> dict[str, str]:
    return {"$ref": target}


def with_schema(schema: Any, **schemas: Any) -> bytes:
    return encoded(operation(schemas={"Thing": schema, **schemas}))


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (with_schema(ref("https://example.com/a.json")), "remote or file"),
        (with_schema(ref("other.yaml#/components/schemas/A")), "remote or file"),
        (with_schema(ref("file:///etc/passwd")), "remote or file"),
        (with_schema(ref("#/paths/~1rest")), "leaves the components"),
        (with_schema(ref("#/components/schemas/Nowhere")), "does not exist"),
        (with_schema(ref("#/components/responses/Thing")), "is not a schema"),
        (with_schema(ref("#/components/schemas/Thing")), "loop of references: 'Thing' -> 'Thing'"),
        (with_schema(ref("#/components/schemas/B"), B={"allOf": [ref("#/components/schemas/Thing")]}), "loop"),
        (with_schema({"type": "text"}), "unknown type 'text'"),
        (with_schema({"type": None}), "/type: null is not allowed here"),
        (with_schema({"properties": []}), "/properties: must be a mapping"),
        (with_schema({"required": True}), "true or false is not allowed here"),
        (with_schema({"required": [1]}), "must be a list of names"),
        (with_schema({"enum": "A"}), "a text is not allowed here"),
        (with_schema("string"), "a schema must be a mapping, not a text"),
        (encoded(operation(parameters={})), "must be a list"),
        (encoded(operation(parameters=[{"name": "a"}])), "without name or place"),
        (encoded(minimal(paths={"/a": {"get": {}}})), "an operation without responses"),
        (encoded(minimal(paths={"/a": {"$ref": "#/components/pathItems/A"}})), "by reference"),
        (encoded(minimal(security=[{"oauth2": []}])), "security scheme 'oauth2' is not defined"),
    ],
)
def test_a_broken_structure_is_named_with_its_place(data: bytes, said: str) -> None:
    line = refused(data)
    assert said in line


def test_recursive_schemas_and_names_with_odd_characters_are_fine() -> None:
    schemas = {
        "Node": {"type": "object", "properties": {"next": ref("#/components/schemas/Node")}},
        "a/b~c d": {"type": "string"},
        "User": {"type": "array", "items": ref("#/components/schemas/a~1b~0c%20d")},
    }
    load_document(encoded(operation(schemas=schemas)), "doc")


def test_a_property_called_ref_is_no_reference() -> None:
    load_document(with_schema({"type": "object", "properties": {"$ref": {"type": "string"}}}), "doc")


@needs_published
@pytest.mark.parametrize("path", published(), ids=lambda path: path.name)
def test_a_truncated_document_is_refused_wherever_it_is_cut(path: Path) -> None:
    data = path.read_bytes()
    for tenths in range(1, 10):
        at_any_byte = len(data) * tenths // 10
        after_a_line = data.rfind(b"\n", 0, at_any_byte) + 1 or at_any_byte
        for end in (at_any_byte, after_a_line):
            refused(data[:end])


@given(st.data())
def test_a_mutated_document_loads_or_is_refused_in_one_line(data: st.DataObject) -> None:
    document = encoded(operation(parameters=[{"name": "a", "in": "query", "schema": {"type": "string"}}], tags=["t"]))
    start = data.draw(st.integers(0, len(document)))
    end = data.draw(st.integers(start, min(len(document), start + 30)))
    mutated = document[:start] + data.draw(st.binary(max_size=8)) + document[end:]
    line = ""
    try:
        load_document(mutated, "doc")
    except InputError as error:
        line = str(error)
    assert "\n" not in line
