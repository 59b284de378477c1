"""Documents get the facts of their descriptions, and what cannot be read is named."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest

from generator.errors import InputError
from generator.query_facts import annotate
from tests.generator.upstream import needs_published, published

Fact = dict[str, Any]


def _document(parameter: Fact) -> Fact:
    return {"openapi": "3.1.0", "paths": {"/rest/v2/hues": {"get": {"parameters": [parameter], "responses": {}}}}}


def test_a_document_gets_its_facts_and_the_original_is_left_as_it_was() -> None:
    text = "Fields:\n- `hue`\n\nDirections:\n- `asc`\n"
    document = _document({"name": "order_by", "in": "query", "description": text})
    before = copy.deepcopy(document)
    made = annotate(document)
    assert document == before
    fact = made.document["paths"]["/rest/v2/hues"]["get"]["parameters"][0]["x-keapkit-order-by"]
    assert fact == {"fields": ["hue"], "directions": ["asc"]}
    assert made.unread == ()


def test_what_cannot_be_read_is_named_and_a_fact_of_the_publisher_is_not_taken_for_ours() -> None:
    fact = {"fields": ["hue"], "directions": ["asc"]}
    made = annotate(_document({"name": "order_by", "in": "query", "description": "Any", "x-keapkit-order-by": fact}))
    assert made.unread == ("GET /rest/v2/hues order_by: no list of fields",)
    assert "x-keapkit-order-by" not in made.document["paths"]["/rest/v2/hues"]["get"]["parameters"][0]


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("x-keapkit-order-by", {"fields": [], "directions": ["asc"]}),
        ("x-keapkit-order-by", {"fields": ["a"]}),
        ("x-keapkit-fields", ["a", 1]),
        ("x-keapkit-filter", {"fields": {}, "custom_fields": 1, "required": False}),
        ("x-keapkit-filter", {"fields": {"a": {"type": "map"}}, "custom_fields": True, "required": False}),
    ],
)
def test_a_fact_of_another_form_is_refused(key: str, value: Any) -> None:
    with pytest.raises(InputError, match=key):
        annotate(_document({"name": "q", "in": "query", key: value}))


@needs_published
@pytest.mark.parametrize("path", published(), ids=lambda path: path.name)
def test_published_documents_are_read_but_for_what_lists_nothing(path: Any) -> None:
    from generator.documents import load_document

    made = annotate(load_document(path.read_bytes(), path.name))
    reasons = ("no list of fields", "no description", "only some of the fields named")
    assert [line for line in made.unread if not line.endswith(reasons)] == []
    json.dumps(made.document)
