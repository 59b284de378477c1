"""`restore`: what a newer document lost is proposed as overlay actions, which put exactly that back."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator import pipeline
from generator.docstrings import docstring
from generator.errors import StaleError
from generator.openapi_structure import UNDOCUMENTED
from generator.overlays import apply_overlay
from generator.restore import find_losses, overlay_text, propose
from generator.spec_versions import SpecVersion
from tests.generator.documents import encoded
from tests.generator.test_diff import run

Json = dict[str, Any]
TEXT: Json = {"type": "string"}


def response(name: str) -> Json:
    content = {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}}
    return {"200": {"description": "", "content": content}}


def old() -> Json:
    order = {"name": "order", "in": "query", "schema": {"type": "string", "enum": ["name", "date"]}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "t", "version": "1.0"},
        "paths": {
            "/rest/v2/boats": {
                "get": {"parameters": [order, {"name": "limit", "in": "query", "schema": TEXT}], "responses": {}},
                "post": {
                    "requestBody": {
                        "required": True,
                        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Boat"}}},
                    },
                    "responses": response("Boat"),
                },
            },
            "/rest/v2/boats/{boat_id}": {
                "parameters": [{"name": "boat_id", "in": "path", "required": True, "schema": TEXT}],
                "get": {"responses": response("Boat")},
                "delete": {"responses": {"204": {"description": ""}}},
            },
            "/rest/v2/me": {"get": {"responses": response("Me")}},
        },
        "components": {
            "schemas": {
                "Boat": {
                    "type": "object",
                    "properties": {
                        "id": TEXT,
                        "captain": {"$ref": "#/components/schemas/Person"},
                        "status": {"type": "string", "enum": ["AFLOAT", "SUNK"]},
                        "crew": {"type": "array", "items": {"$ref": "#/components/schemas/Person"}},
                    },
                },
                "Person": {
                    "type": "object",
                    "properties": {"name": TEXT, "boss": {"$ref": "#/components/schemas/Person"}},
                },
                "Me": {"type": "object", "properties": {"person": {"$ref": "#/components/schemas/Person"}}},
            }
        },
    }


def new() -> Json:
    """The same, with `Person` called `Sailor`, the query as one object, and much of the rest lost."""
    document: Json = json.loads(json.dumps(old()).replace("Person", "Sailor"))
    paths, schemas = document["paths"], document["components"]["schemas"]
    query = {"name": "command", "in": "query", "required": True, "schema": {"$ref": "#/components/schemas/Command"}}
    schemas["Command"] = {"type": "object", "properties": {"order": {"type": "string"}}}
    paths["/rest/v2/boats"]["get"]["parameters"] = [query]
    del paths["/rest/v2/boats"]["post"]["requestBody"]
    paths["/rest/v2/boats/{id}"] = json.loads(
        json.dumps(paths.pop("/rest/v2/boats/{boat_id}")).replace("boat_id", "id")
    )
    del paths["/rest/v2/boats/{id}"]["delete"]
    del paths["/rest/v2/me"], schemas["Me"]
    del schemas["Boat"]["properties"]["id"], schemas["Boat"]["properties"]["captain"]
    del schemas["Boat"]["properties"]["status"]["enum"], schemas["Sailor"]["properties"]["name"]
    return document


def restored(tmp_path: Path, before: Json, after: Json) -> Json:
    path = tmp_path / "v2.yaml"
    actions = overlay_text(find_losses(before, after), "1.0")
    path.write_text(f"overlay: 1.0.0\ninfo: {{title: t, version: '1'}}\nactions:\n{actions}", encoding="utf-8")
    return apply_overlay(after, path)[0]


def test_all_that_was_lost_is_put_back(tmp_path: Path) -> None:
    made = restored(tmp_path, old(), new())
    schemas, paths = made["components"]["schemas"], made["paths"]
    assert schemas["Boat"]["properties"]["id"] == TEXT
    assert schemas["Boat"]["properties"]["captain"] == {"$ref": "#/components/schemas/Sailor"}
    assert schemas["Boat"]["properties"]["status"]["enum"] == ["AFLOAT", "SUNK"]
    assert schemas["Sailor"]["properties"]["name"] == TEXT
    assert schemas["Command"]["properties"]["order"]["enum"] == ["name", "date"]
    assert schemas["Me"]["properties"]["person"] == {"$ref": "#/components/schemas/Sailor"}
    assert "Person" not in schemas
    assert [p["name"] for p in paths["/rest/v2/boats"]["get"]["parameters"]] == ["command", "limit"]
    assert "requestBody" in paths["/rest/v2/boats"]["post"]
    assert paths["/rest/v2/me"]["get"][UNDOCUMENTED] is True
    assert paths["/rest/v2/boats/{boat_id}"]["delete"]["parameters"][0]["name"] == "boat_id"
    built = pipeline.build(pipeline.normalize(pipeline.Spec("v2", made)))
    assert {f"{o.resource}.{o.method}" for o in built.api.operations} == {
        *("boats.list", "boats.create", "boats.get", "boats.delete", "me.get"),
    }
    (me,) = [o for o in built.api.operations if o.resource == "me"]
    assert me.undocumented
    assert "Keap's current document no longer lists this operation" in docstring(me, {}, asynchronous=False)
    assert find_losses(old(), made) == []


def test_nothing_lost_proposes_nothing() -> None:
    assert find_losses(old(), old()) == []
    assert find_losses(new(), new()) == []
    # New facts, other types and fewer values are changes, not losses.
    changed = copy.deepcopy(old())
    changed["components"]["schemas"]["Boat"]["properties"]["status"]["enum"] = ["AFLOAT"]
    changed["components"]["schemas"]["Boat"]["properties"]["id"] = {"type": "integer"}
    changed["components"]["schemas"]["Boat"]["properties"]["length"] = {"type": "number"}
    assert find_losses(old(), changed) == []


@pytest.mark.parametrize(
    "back",
    [
        lambda d: d["components"]["schemas"]["Boat"]["properties"].update(id={"type": "integer"}),
        lambda d: d["components"]["schemas"]["Boat"]["properties"]["status"].update(enum=["X"]),
        lambda d: d["paths"]["/rest/v2/boats"]["get"]["parameters"].append(
            {"name": "limit", "in": "query", "schema": {"type": "integer"}}
        ),
        lambda d: d["paths"].update({"/rest/v2/me": {"get": {"responses": {}}}}),
    ],
    ids=["property", "enum", "parameter", "operation"],
)
def test_a_fact_that_is_back_makes_its_action_stale(tmp_path: Path, back: Any) -> None:
    path = tmp_path / "v2.yaml"
    actions = overlay_text(find_losses(old(), new()), "1.0")
    path.write_text(f"overlay: 1.0.0\ninfo: {{title: t, version: '1'}}\nactions:\n{actions}", encoding="utf-8")
    newest = new()
    back(newest)
    with pytest.raises(StaleError, match="which the document has again"):
        apply_overlay(newest, path)


def test_the_actions_name_their_source_and_stand_alone() -> None:
    actions = yaml.safe_load(overlay_text(find_losses(old(), new()), "1.0"))
    assert all(action["x-restores"] == "1.0" and action["description"] and action["update"] for action in actions)
    assert "&id" not in overlay_text(find_losses(old(), new()), "1.0")


def test_what_an_overlay_restores_is_not_proposed_again(tmp_path: Path) -> None:
    versions = [SpecVersion("v2", name, encoded(d)) for name, d in (("old", old()), ("new", new()))]
    actions, number = propose(versions[0], versions[1], tmp_path)
    assert number > 3
    (tmp_path / "v2.yaml").write_text(f"overlay: 1.0.0\nactions:\n{actions}", encoding="utf-8")
    assert propose(versions[0], versions[1], tmp_path) == ("", 0)


def test_command(tmp_path: Path) -> None:
    for name, document in (("old.json", old()), ("new.json", new())):
        (tmp_path / name).write_text(json.dumps(document))
    overlays = tmp_path / "overlays"
    overlays.mkdir()
    (overlays / "v2.yaml").write_text("overlay: 1.0.0\nactions:\n")
    arguments = ("restore", str(tmp_path / "old.json"), str(tmp_path / "new.json"), "--overlays-dir", str(overlays))
    done = run(*arguments)
    assert done.returncode == 2, "an overlay without a list of actions is refused"
    (overlays / "v2.yaml").unlink()
    done = run(*arguments)
    assert done.returncode == 0, done.stderr
    assert "x-restores: old.json" in done.stdout
    assert run("restore", str(tmp_path / "old.json"), str(tmp_path / "none.json")).returncode == 2
