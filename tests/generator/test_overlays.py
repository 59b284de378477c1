from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonpath
import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator.documents import check_document
from generator.errors import InputError, StaleError
from generator.overlays import Edit, apply_overlay, read_overlay
from tests.generator.upstream import REPOSITORY

Json = dict[str, Any]

DOCUMENT: Json = {
    "openapi": "3.1.0",
    "paths": {
        "/a": {"get": {"parameters": [{"name": "x"}, {"name": "y"}, {"name": "x"}], "tags": ["one"]}},
        "/b": {"get": {"parameters": []}},
    },
    "components": {
        "schemas": {"A_": {"type": "object"}, "B": {"properties": {"a": {"$ref": "#/components/schemas/A_"}}}}
    },
}


def overlay(tmp_path: Path, *actions: Json, **top: Any) -> Path:
    path = tmp_path / "fix.yaml"
    full = [{"description": "because", **action} for action in actions]
    path.write_text(
        yaml.safe_dump({"overlay": "1.0.0", "info": {"title": "t", "version": "1"}, "actions": full, **top})
    )
    return path


def applied(tmp_path: Path, *actions: Json) -> Json:
    document, stale = apply_overlay(DOCUMENT, overlay(tmp_path, *actions))
    assert stale == []
    return document


def test_update_merges_mappings_and_joins_lists(tmp_path: Path) -> None:
    document = applied(tmp_path, {"target": "$.paths['/a'].get", "update": {"deprecated": True, "tags": ["two"]}})
    assert document["paths"]["/a"]["get"]["deprecated"] is True
    assert document["paths"]["/a"]["get"]["tags"] == ["one", "two"]
    assert document["paths"]["/a"]["get"]["parameters"] == DOCUMENT["paths"]["/a"]["get"]["parameters"]


def test_update_appends_to_a_list(tmp_path: Path) -> None:
    document = applied(tmp_path, {"target": "$.paths['/b'].get.parameters", "update": {"name": "z"}})
    assert document["paths"]["/b"]["get"]["parameters"] == [{"name": "z"}]


def test_remove_takes_every_match(tmp_path: Path) -> None:
    action = {"target": "$.paths[*].get.parameters[?@.name == 'x']", "remove": True, "x-matches": 2}
    assert applied(tmp_path, action)["paths"]["/a"]["get"]["parameters"] == [{"name": "y"}]


def test_rename_takes_the_references_along(tmp_path: Path) -> None:
    schemas = applied(tmp_path, {"target": "$.components.schemas.A_", "x-rename": "A"})["components"]["schemas"]
    assert set(schemas) == {"A", "B"}
    assert schemas["B"]["properties"]["a"] == {"$ref": "#/components/schemas/A"}


def test_the_document_given_is_left_alone(tmp_path: Path) -> None:
    before = json.dumps(DOCUMENT)
    applied(tmp_path, {"target": "$.components.schemas.A_", "x-rename": "A"}, {"target": "$.paths", "remove": True})
    assert json.dumps(DOCUMENT) == before


def test_no_overlay_is_no_correction(tmp_path: Path) -> None:
    assert apply_overlay(DOCUMENT, tmp_path / "none.yaml") == (DOCUMENT, [])


@pytest.mark.parametrize(
    ("action", "said"),
    [
        ({"target": "$.paths['/c']", "remove": True}, "matches 0 places, not 1"),
        ({"target": "$.paths[*].get.parameters[?@.name == 'x']", "remove": True}, "matches 2 places, not 1"),
        ({"target": "$.paths['/a'].get", "update": {"tags": ["one"]}}, "changes nothing"),
        ({"target": "$.paths['/a'].get.parameters", "update": {"name": "y"}}, "changes nothing"),
        ({"target": "$.components.schemas.A_", "x-rename": "B"}, "'B' exists"),
        ({"target": "$.paths['/a']", "x-rename": "/c"}, "not a schema component"),
        ({"target": "$.openapi", "update": {"a": 1}}, "neither a mapping"),
        ({"target": "$", "remove": True}, "the whole document"),
    ],
)
def test_a_stale_action_stops_with_file_line_and_number(tmp_path: Path, action: Json, said: str) -> None:
    good = {"target": "$.paths['/b'].get.parameters", "update": {"name": "z"}}
    path = overlay(tmp_path, good, action)
    line = 1 + [n for n, text in enumerate(path.read_text().splitlines()) if text.startswith("- ")][1]
    with pytest.raises(StaleError) as caught:
        apply_overlay(DOCUMENT, path)
    assert str(caught.value).startswith(f"fix.yaml:{line} action 2: {action['target']} ")
    assert said in str(caught.value)
    assert caught.value.exit_code == 3
    document, stale = apply_overlay(DOCUMENT, path, allow_stale=True)
    assert stale == [str(caught.value)]
    expected, _ = apply_overlay(DOCUMENT, overlay(tmp_path, good))
    assert document == expected


@pytest.mark.parametrize(
    ("actions", "said"),
    [
        ([{"update": {}}], "needs a target"),
        ([{"target": "$.a"}], "exactly one of"),
        ([{"target": "$.a", "update": {}, "remove": True}], "exactly one of"),
        ([{"target": "$.a", "remove": False}], "exactly one of"),
        ([{"target": "$.a", "remove": True, "description": " "}], "needs a description"),
        ([{"target": "$.a", "remove": True, "x-matches": 0}], "x-matches"),
        ([{"target": "$.a[", "remove": True}], "not a JSONPath"),
        ([{"target": "$.a", "remove": True, "typo": 1}], "unknown key 'typo'"),
    ],
)
def test_a_broken_action_is_named(tmp_path: Path, actions: list[Json], said: str) -> None:
    with pytest.raises(InputError) as caught:
        apply_overlay(DOCUMENT, overlay(tmp_path, *actions))
    assert str(caught.value).startswith("fix.yaml:")
    assert said in str(caught.value)


@pytest.mark.parametrize(
    "text", ["", "[]", "overlay: 2.0.0\nactions: []", "overlay: 1.0.0", "a: [", "overlay: 1.0.0\nactions: {}"]
)
def test_a_file_that_is_no_overlay_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "fix.yaml").write_text(text)
    with pytest.raises(InputError, match=r"^fix\.yaml: "):
        read_overlay(tmp_path / "fix.yaml")


@given(
    st.lists(
        st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=8) | st.integers(0, 3),
        min_size=1,
        max_size=4,
    )
)
def test_an_edit_says_its_place_as_a_path_that_finds_it(place: list[str | int]) -> None:
    document: Any = "found"
    for part in reversed(place):
        document = {part: document} if isinstance(part, str) else [None] * part + [document]
    found = list(jsonpath.finditer(Edit(tuple(place), "remove").target, document))
    assert [match.obj for match in found] == ["found"]


# --- the committed overlays


@pytest.mark.parametrize("api", ["v1", "v2"])
def test_the_committed_overlays_fit_the_committed_documents(api: str) -> None:
    document = json.loads((REPOSITORY / "specs" / f"{api}.json").read_bytes())
    patched, stale = apply_overlay(document, REPOSITORY / "overlays" / "openapi" / f"{api}.yaml")
    assert stale == []
    check_document(patched)
    again, stale = apply_overlay(patched, REPOSITORY / "overlays" / "openapi" / f"{api}.yaml", allow_stale=True)
    assert again == patched
    assert len(stale) == len(read_overlay(REPOSITORY / "overlays" / "openapi" / f"{api}.yaml"))


def test_what_the_overlays_are_known_to_correct() -> None:
    made = {
        api: apply_overlay(
            json.loads((REPOSITORY / "specs" / f"{api}.json").read_bytes()),
            REPOSITORY / "overlays" / "openapi" / f"{api}.yaml",
        )[0]
        for api in ("v1", "v2")
    }
    v1, v2 = made["v1"]["paths"], made["v2"]["paths"]
    assert v1["/rest/v1/contacts"]["put"]["requestBody"]["content"]["application/json"] == {
        "schema": {"$ref": "#/components/schemas/UpsertContact"}
    }
    assert [p["name"] for p in v1["/rest/v1/notes/{noteId}"]["put"]["parameters"]] == ["noteId"]
    assert v1["/rest/v1/opportunities/{opportunityId}"]["patch"]["requestBody"]["content"]["application/json"] == {
        "schema": {"$ref": "#/components/schemas/Opportunity"}
    }
    assert {"Product", "ProductSubscriptionPlan"} <= set(made["v1"]["components"]["schemas"])
    assert not [name for name in made["v1"]["components"]["schemas"] if name.endswith("_")]
    run = v2["/rest/v2/reporting/reports/{report_id}:run"]["post"]["parameters"]
    assert [p["name"] for p in run] == ["report_id", "fields", "order_by", "page_size", "page_token"]
    assert v2["/rest/v2/users/{user_id}"]["patch"]["x-keapkit-mask-aliases"] == {"title": "job_title"}
