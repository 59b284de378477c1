from __future__ import annotations

import copy
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.documents import check_document, load_document
from generator.pin import Kind, count, pin
from generator.strip_prose import complete, serialize, strip_prose
from tests.generator.documents import PROSE, minimal, operation, wordy
from tests.generator.upstream import REPOSITORY, kind, needs_published, published

Json = dict[str, Any]

METHODS = {"get", "put", "post", "delete", "patch", "head", "options", "trace"}


def strings(value: Any) -> Iterator[str]:
    """Every text in a value, keys among them."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield key
            yield from strings(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from strings(inner)
    elif isinstance(value, str):
        yield value


# --- one document that has prose everywhere


def test_facts_stay_and_prose_goes() -> None:
    kept, notes = strip_prose(wordy())
    assert notes == []
    assert PROSE not in set(strings(kept))
    patch = kept["paths"]["/rest/v2/things/{description}"]["patch"]
    assert patch["operationId"] == "updateThing"
    assert patch["tags"] == ["Thing"]
    assert patch["deprecated"] is True
    assert patch["parameters"] == [
        {
            "explode": False,
            "in": "query",
            "name": "example",
            "schema": {"items": {"enum": ["x", "y"], "type": "string"}, "type": "array"},
            "style": "form",
        }
    ]
    assert patch["requestBody"]["required"] is True
    schema = patch["responses"]["200"]["content"]["application/json"]["schema"]
    assert schema == {
        "additionalProperties": {"type": "string"},
        "properties": {
            "contact": {"$ref": "#/components/schemas/Contact"},
            "description": {"default": "none", "maxLength": 40, "type": "string"},
            "example": {"format": "int64", "minimum": 0, "type": "integer"},
            "summary": {"items": {"type": "string"}, "type": "array", "uniqueItems": True},
            "title": {"deprecated": True, "enum": ["B", "A"], "type": "string"},
            "x-field": {"type": "number"},
        },
        "required": ["description", "title"],
        "type": "object",
    }
    assert kept["info"] == {"version": "v2"}
    assert kept["servers"] == [{"url": "https://api.keap.com/crm"}]
    assert kept["security"] == [{"oauth2": []}]
    assert kept["components"]["securitySchemes"]["oauth2"]["flows"]["authorizationCode"]["scopes"] == {"full": ""}


def test_declared_errors_go_and_the_schemas_they_used_stay() -> None:
    kept, _ = strip_prose(wordy())
    assert list(kept["paths"]["/rest/v2/things/{description}"]["patch"]["responses"]) == ["200"]
    assert kept["components"]["responses"] == {}
    assert set(kept["components"]["schemas"]) == {"Contact", "Error"}


def test_a_default_response_is_the_success_where_no_other_is_declared() -> None:
    kept, _ = strip_prose(operation(responses={"default": {"description": "x"}, "400": {"description": "y"}}))
    assert list(kept["paths"]["/rest/v2/things"]["get"]["responses"]) == ["default"]


def test_a_shared_response_in_use_stays() -> None:
    document = operation(responses={"200": {"$ref": "#/components/responses/Fine"}})
    document["components"]["responses"] = {"Fine": {"description": "x"}, "Bad": {"description": "y"}}
    assert strip_prose(document)[0]["components"]["responses"] == {"Fine": {}}


def test_an_unknown_keyword_is_left_out_with_a_note() -> None:
    _, notes = strip_prose(minimal(webhooks={}, **{"x-quiet": 1}))
    assert notes == ["left out, as the generator does not use it: #/webhooks"]


def test_facts_of_facts_are_the_same() -> None:
    kept, _ = strip_prose(wordy())
    assert strip_prose(kept) == (kept, [])


def test_the_input_is_left_alone() -> None:
    document = wordy()
    before = copy.deepcopy(document)
    strip_prose(document)
    assert document == before


@given(st.randoms(use_true_random=False))
def test_the_order_of_keys_does_not_matter(random: Any) -> None:
    def shuffled(value: Any) -> Any:
        if isinstance(value, dict):
            items = list(value.items())
            random.shuffle(items)
            return {key: shuffled(inner) for key, inner in items}
        return [shuffled(inner) for inner in value] if isinstance(value, list) else value

    assert serialize(strip_prose(shuffled(wordy()))[0]) == serialize(strip_prose(wordy())[0])


def test_the_text_is_ascii_json_with_one_space_of_indent() -> None:
    text = serialize({"b": {"é": []}, "a": [1, {}]})
    assert text == b'{\n "a": [\n  1,\n  {}\n ],\n "b": {\n  "\\u00e9": []\n }\n}\n'


def test_complete_adds_the_texts_openapi_demands() -> None:
    made = complete(strip_prose(wordy())[0])
    assert made["info"]["title"] == ""
    assert made["paths"]["/rest/v2/things/{description}"]["patch"]["responses"]["200"]["description"] == ""


# --- the documents Keap publishes, counted by code that shares nothing with the generator


def raw_operations(document: Json) -> dict[tuple[str, str], Json]:
    """Operations by method and path below the version."""
    return {
        (method, re.sub(r"^(/rest)?/v\d/", "/", path)): operation
        for path, item in document["paths"].items()
        for method, operation in item.items()
        if method in METHODS
    }


def expanded(document: Json, schema: Any, seen: frozenset[str] = frozenset()) -> Any:
    """Property names and types of a schema as a tree, references followed until they repeat."""
    schemas = document["components"]["schemas"]
    name = schema["$ref"].rpartition("/")[2] if "$ref" in schema else schema.get("title")
    if name in schemas:
        if name in seen:
            return name
        seen |= {name}
    if "$ref" in schema:
        schema = schemas[name]
    from_prose = schema.get("x-keapkit-from-prose", ())
    facts = ("type", "format", "enum", "default", "minimum")
    tree: Json = {key: schema[key] for key in facts if key in schema and key not in from_prose}
    tree["required"] = sorted(schema.get("required", []))
    for member, inner in schema.get("properties", {}).items():
        tree[f".{member}"] = expanded(document, inner, seen)
    for key in ("items", "additionalProperties"):
        if isinstance(schema.get(key), dict):
            tree[key] = expanded(document, schema[key], seen)
    return tree


def shape(document: Json, operation: Json) -> Json:
    """An operation's parameters, body and success responses."""

    def content(holder: Json) -> Json:
        if "$ref" in holder:
            _, _, section, name = holder["$ref"].split("/")
            holder = document["components"][section][name]
        return {kind: expanded(document, media.get("schema", {})) for kind, media in holder.get("content", {}).items()}

    return {
        "parameters": [
            (p["name"], p["in"], p.get("required"), p.get("explode"), expanded(document, p.get("schema", {})))
            for p in operation.get("parameters", [])
        ],
        "body": content(operation["requestBody"]) if "requestBody" in operation else None,
        "responses": {c: content(r) for c, r in operation["responses"].items() if c.startswith("2")},
    }


def sentences(document: Json) -> set[str]:
    """The prose of a raw document: what stands behind a keyword for readers, longer than two words."""

    def texts(value: Any, keyword: str = "") -> Iterator[str]:
        if isinstance(value, dict):
            for key, inner in value.items():
                yield from texts(inner, key)
        elif isinstance(value, list):
            for inner in value:
                yield from texts(inner, keyword)
        elif isinstance(value, str) and keyword in ("description", "summary", "termsOfService"):
            yield value

    return {text.strip() for text in texts(document) if len(text.split()) > 2}


@needs_published
@pytest.mark.parametrize("path", published(), ids=lambda path: path.name)
def test_a_published_document_loses_its_prose_and_nothing_else(path: Path) -> None:
    raw = load_document(path.read_bytes(), path.name)
    pinned = pin(kind(path), path.read_bytes(), path.name)
    kept = set(strings(pinned.document))
    prose = sentences(raw)
    assert not prose & kept
    assert not [text for text in kept if " " in text and any(text in sentence for sentence in prose if len(text) > 40)]
    before, after = raw_operations(raw), raw_operations(pinned.document)
    assert set(before) == set(after)
    for key in before:
        assert shape(raw, before[key]) == shape(pinned.document, after[key]), key
    assert set(raw["components"]["schemas"]) == set(pinned.document["components"]["schemas"])
    for name in raw["components"]["schemas"]:
        reference = {"$ref": f"#/components/schemas/{name}"}
        assert expanded(raw, reference) == expanded(pinned.document, reference), name
    assert all(note.startswith("read from prose: ") for note in pinned.notes)
    assert count(pinned.document) == pinned.counts
    check_document(pinned.document)


@needs_published
@pytest.mark.parametrize("api", ["v1", "v2"])
def test_the_committed_documents_are_the_published_ones_pinned(api: Kind) -> None:
    source = json.loads((REPOSITORY / "specs" / "manifest.json").read_bytes())[api]["source"]
    found = [path for path in published() if path.name == source]
    if not found:
        pytest.skip(f"{source} is not among the published documents here")
    assert pin(api, found[0].read_bytes(), source).content == (REPOSITORY / "specs" / f"{api}.json").read_bytes()


# --- the committed documents, without the published ones


@pytest.mark.parametrize("api", ["v1", "v2"])
def test_the_committed_documents_hold_no_prose(api: str) -> None:
    document = json.loads((REPOSITORY / "specs" / f"{api}.json").read_bytes())
    names = set(strings([tag for o in raw_operations(document).values() for tag in o["tags"]]))

    def values(node: Any, keyword: str = "") -> Iterator[tuple[str, str]]:
        if isinstance(node, dict):
            for key, inner in node.items():
                yield from values(inner, key)
        elif isinstance(node, list):
            for inner in node:
                yield from values(inner, keyword)
        elif isinstance(node, str):
            yield keyword, node

    for keyword, text in values(document):
        assert len(text.split()) == 1 or keyword == "enum" or text in names, (keyword, text)
        assert len(text) <= 120 or re.fullmatch(r"\w+(,\w+)+", text), (keyword, text)
    assert all(len(name.split()) <= 4 for name in names)


@pytest.mark.parametrize("api", ["v1", "v2"])
def test_the_committed_documents_are_canonical_and_as_their_manifest_says(api: Kind) -> None:
    data = (REPOSITORY / "specs" / f"{api}.json").read_bytes()
    entry = json.loads((REPOSITORY / "specs" / "manifest.json").read_bytes())[api]
    pinned = pin(api, data, "again")
    assert pinned.content == data
    assert pinned.sha256 == entry["pinned_sha256"]
    for name in ("operations", "parameters", "schemas", "properties"):
        assert getattr(pinned.counts, name) == entry[name]
