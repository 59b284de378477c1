from __future__ import annotations

import copy
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from generator.pin import pin
from generator.restore_refs import restore_refs
from generator.strip_prose import strip_prose
from tests.generator.documents import dereferenced, encoded, operation

Json = dict[str, Any]


def titled(document: Json) -> Json:
    return strip_prose(document, titles=True)[0]


def ref(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


def schema_at(document: Json, path: str) -> Json:
    return document["paths"][path]["get"]["responses"]["200"]["content"]["application/json"]["schema"]


def test_faithful_copies_become_references() -> None:
    restored = restore_refs(titled(dereferenced()))
    assert schema_at(restored.document, "/v1/companies/{companyId}") == ref("Company")
    company = restored.document["components"]["schemas"]["Company"]["properties"]
    assert company["address"] == ref("Address")
    assert company["node"] == ref("Node")
    assert restored.restored == 4


def test_a_recursive_component_is_folded_however_far_it_was_unrolled() -> None:
    restored = restore_refs(titled(dereferenced()))
    node = restored.document["components"]["schemas"]["Node"]
    assert node["properties"] == {"label": {"type": "string"}, "parent": ref("Node")}


def test_a_copy_that_differs_stays_and_is_named() -> None:
    restored = restore_refs(titled(dereferenced()))
    assert schema_at(restored.document, "/v1/addresses")["properties"] == {"line1": {"type": "integer"}}
    assert restored.conflicts == ("#/paths/~1v1~1addresses/get/responses/200/content/application~1json/schema",)


def test_a_copy_around_a_copy_that_differs_stays_too() -> None:
    inner = {"title": "Inner", "type": "object", "properties": {"a": {"type": "string"}}}
    outer = {"title": "Outer", "type": "object", "properties": {"inner": inner}}
    wrong = {**outer, "properties": {"inner": {**inner, "properties": {"a": {"type": "integer"}}}}}
    document = operation(
        responses={"200": {"description": "", "content": {"application/json": {"schema": wrong}}}},
        schemas={"Inner": inner, "Outer": outer},
    )
    restored = restore_refs(titled(document))
    assert len(restored.conflicts) == 2
    assert schema_at(restored.document, "/rest/v2/things")["properties"]["inner"]["properties"] == {
        "a": {"type": "integer"}
    }


def test_documents_with_references_are_left_as_they_are() -> None:
    document = titled(operation(schemas={"Thing": {"type": "object", "title": "Thing"}}))
    assert restore_refs(document).document == document
    assert restore_refs(document).restored == 0


def test_pinned_documents_have_no_titles_but_properties_called_title() -> None:
    document = dereferenced()
    address = document["components"]["schemas"]["Address"]
    address["properties"]["title"] = {"type": "string", "title": "Title"}
    schemas = pin("v1", encoded(document), "doc").document["components"]["schemas"]
    assert schemas["Address"]["properties"]["title"] == {"type": "string"}
    assert "title" not in schemas["Company"]


# --- folding what was unfolded gives back what there was


def unfolded(schemas: Json, node: Any, depth: int = 0) -> Any:
    """References replaced by titled copies, as v1's document has them; a reference met inside its own copy stays."""
    if isinstance(node, list):
        return [unfolded(schemas, item, depth) for item in node]
    if not isinstance(node, dict):
        return node
    if "$ref" in node:
        name = node["$ref"].rpartition("/")[2]
        if depth > 3:
            return node
        return {"title": name, **unfolded(schemas, schemas[name], depth + 1)}
    return {key: unfolded(schemas, value, depth) for key, value in node.items()}


@st.composite
def component_sets(draw: st.DrawFn) -> Json:
    names = ["A", "B", "C", "D"][: draw(st.integers(1, 4))]
    leaf = st.sampled_from([{"type": "string"}, {"type": "integer"}])
    property_ = (
        leaf
        | st.sampled_from(names).map(ref)
        | st.sampled_from(names).map(lambda name: {"type": "array", "items": ref(name)})
    )
    made: Json = {}
    for name in names:
        members = draw(st.dictionaries(st.sampled_from("pqr"), property_, max_size=3))
        # one property of its own, or two components could not be told apart
        made[name] = {"type": "object", "properties": {f"only_{name}": {"type": "string"}, **members}}
    return made


@given(component_sets())
def test_folding_undoes_unfolding(schemas: Json) -> None:
    document = operation(
        responses={"200": {"content": {"application/json": {"schema": ref("A")}}}}, schemas=copy.deepcopy(schemas)
    )
    inlined = unfolded(schemas, document)
    restored = restore_refs(titled(inlined))
    assert restored.conflicts == ()
    assert strip_prose(restored.document)[0] == strip_prose(document)[0]
