"""`diff`: what callers notice, and nothing else."""

from __future__ import annotations

import copy
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.build import build
from generator.diff import Report, compare_apis
from generator.errors import InputError
from generator.spec_versions import find_versions, read_version
from tests.generator.upstream import FOLDER, needs_published

ROOT = Path(__file__).parents[2]

DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "small", "version": "v2"},
    "servers": [{"url": "https://api.keap.com/crm"}],
    "paths": {
        "/rest/v2/things": {
            "get": {
                "operationId": "listThings",
                "parameters": [
                    {"name": "email", "in": "query", "schema": {"type": "string"}},
                    {"name": "page_size", "in": "query", "schema": {"type": "integer", "minimum": 1, "maximum": 100}},
                    {"name": "page_token", "in": "query", "schema": {"type": "string"}},
                    {"name": "kind", "in": "query", "schema": {"type": "string", "enum": ["A", "B"]}},
                ],
                "responses": {
                    "200": {
                        "description": "",
                        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/ThingList"}}},
                    }
                },
            },
            "post": {
                "operationId": "createThing",
                "requestBody": {
                    "required": True,
                    "content": {"application/json": {"schema": {"$ref": "#/components/schemas/NewThing"}}},
                },
                "responses": {
                    "201": {
                        "description": "",
                        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}},
                    }
                },
            },
        },
        "/rest/v2/things/{thing_id}": {
            "get": {
                "operationId": "getThing",
                "parameters": [{"name": "thing_id", "in": "path", "required": True, "schema": {"type": "string"}}],
                "responses": {
                    "200": {
                        "description": "",
                        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}},
                    }
                },
            },
            "patch": {
                "operationId": "updateThing",
                "parameters": [
                    {"name": "thing_id", "in": "path", "required": True, "schema": {"type": "string"}},
                    {
                        "name": "update_mask",
                        "in": "query",
                        "schema": {"type": "array", "items": {"type": "string", "enum": ["name"]}},
                    },
                ],
                "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/NewThing"}}}},
                "responses": {
                    "200": {
                        "description": "",
                        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}},
                    }
                },
            },
        },
    },
    "components": {
        "schemas": {
            "NewThing": {
                "type": "object",
                "required": ["name"],
                "properties": {"name": {"type": "string"}, "size": {"type": "integer"}},
            },
            "Thing": {
                "type": "object",
                "properties": {
                    "id": {"type": "string"},
                    "name": {"type": "string"},
                    "parts": {"type": "array", "items": {"$ref": "#/components/schemas/Thing"}},
                    "state": {"type": "string", "enum": ["ON", "OFF"]},
                },
            },
            "ThingList": {
                "type": "object",
                "properties": {
                    "things": {"type": "array", "items": {"$ref": "#/components/schemas/Thing"}},
                    "next_page_token": {"type": "string"},
                },
            },
        }
    },
}


def report(change: Callable[[dict[str, Any]], object], *, backwards: bool = False) -> Report:
    """The report of a change to the small document."""
    changed = copy.deepcopy(DOCUMENT)
    change(changed)
    pair = [build("v2", DOCUMENT)[0], build("v2", changed)[0]]
    return compare_apis(*(reversed(pair) if backwards else pair))


def operation(document: dict[str, Any], path: str = "/rest/v2/things", method: str = "get") -> dict[str, Any]:
    found: dict[str, Any] = document["paths"][path][method]
    return found


def schema(document: dict[str, Any], name: str) -> dict[str, Any]:
    found: dict[str, Any] = document["components"]["schemas"][name]
    return found


def test_same_document_is_no_change() -> None:
    assert report(lambda d: None).changes == []


CASES: dict[str, tuple[Callable[[dict[str, Any]], object], bool, str]] = {
    "parameter removed": (lambda d: operation(d)["parameters"].pop(0), True, "things.list: parameter `email` removed"),
    "parameter added": (
        lambda d: operation(d)["parameters"].append({"name": "fields", "in": "query", "schema": {"type": "string"}}),
        False,
        "things.list: new parameter `fields`",
    ),
    "required parameter added": (
        lambda d: operation(d)["parameters"].append(
            {"name": "fields", "in": "query", "required": True, "schema": {"type": "string"}}
        ),
        True,
        "things.list: required parameter `fields`",
    ),
    "parameter type": (
        lambda d: operation(d)["parameters"][0].update(schema={"type": "integer"}),
        True,
        "things.list: parameter `email` is now int, was str",
    ),
    "bounds narrowed": (
        lambda d: operation(d)["parameters"][1]["schema"].update(maximum=50),
        True,
        "things.list: parameter `page_size` takes 1 to 50, was 1 to 100",
    ),
    "bounds widened": (
        lambda d: operation(d)["parameters"][1]["schema"].update(minimum=0),
        False,
        "things.list: parameter `page_size` takes 0 to 100, was 1 to 100",
    ),
    "value removed": (
        lambda d: operation(d)["parameters"][3]["schema"].update(enum=["A"]),
        True,
        "things.list: parameter `kind` value B removed",
    ),
    "value added": (
        lambda d: operation(d)["parameters"][3]["schema"].update(enum=["A", "B", "C"]),
        False,
        "things.list: parameter `kind` new value C",
    ),
    "array travels otherwise": (
        lambda d: operation(d, "/rest/v2/things/{thing_id}", "patch")["parameters"].append(
            {
                "name": "fields",
                "in": "query",
                "explode": False,
                "schema": {"type": "array", "items": {"type": "string"}},
            }
        ),
        False,
        "things.update: new parameter `fields`",
    ),
    "operation removed": (
        lambda d: d["paths"]["/rest/v2/things"].pop("post"),
        True,
        "things.create: operation removed (POST /rest/v2/things)",
    ),
    "response field removed": (
        lambda d: schema(d, "Thing")["properties"].pop("name"),
        True,
        "things.list, things.create, things.get and 1 more: response field `name` removed from Thing",
    ),
    "response field type": (
        lambda d: schema(d, "Thing")["properties"].update(name={"type": "integer"}),
        True,
        "things.list, things.create, things.get and 1 more: response field `name` of Thing is now int, was str",
    ),
    "response value removed": (
        lambda d: schema(d, "Thing")["properties"]["state"].update(enum=["ON"]),
        False,
        "things.list, things.create, things.get and 1 more: response field `state` of Thing value OFF removed",
    ),
    "body field required": (
        lambda d: schema(d, "NewThing").update(required=["name", "size"]),
        True,
        "things.create, things.update: body field `size` of NewThing is now required",
    ),
    "body required": (
        lambda d: operation(d, "/rest/v2/things/{thing_id}", "patch")["requestBody"].update(required=True),
        True,
        "things.update: the body is now required",
    ),
    "mask": (
        lambda d: operation(d, "/rest/v2/things/{thing_id}", "patch")["parameters"][1]["schema"]["items"].update(
            enum=["size"]
        ),
        True,
        "things.update: update_mask can no longer name name",
    ),
    "paging": (
        lambda d: schema(d, "ThingList").update(properties={"count": {"type": "integer"}}),
        True,
        "things.list: no longer returns pages",
    ),
    "deprecated": (lambda d: operation(d).update(deprecated=True), False, "things.list: deprecated by Keap"),
}


@pytest.mark.parametrize(("change", "breaking", "said"), CASES.values(), ids=CASES.keys())
def test_change_is_said_in_the_callers_words(
    change: Callable[[dict[str, Any]], object], breaking: bool, said: str
) -> None:
    found = report(change)
    assert said in [str(c) for c in found.changes]
    assert [c.breaking for c in found.changes if str(c) == said] == [breaking]


def test_removed_turns_into_added_when_read_backwards() -> None:
    found = report(lambda d: d["paths"]["/rest/v2/things"].pop("post"), backwards=True)
    assert [str(c) for c in found.breaking] == []
    assert "things.create: new operation (POST /rest/v2/things)" in [str(c) for c in found.changes]


def test_renamed_schema_with_equal_content_is_no_change() -> None:
    def rename(document: dict[str, Any]) -> None:
        text = json.dumps(document).replace('schemas/Thing"', 'schemas/Item"')
        document.clear()
        document.update(json.loads(text))
        document["components"]["schemas"]["Item"] = document["components"]["schemas"].pop("Thing")

    assert report(rename).changes == []


def test_prefix_is_no_change(tmp_path: Path) -> None:
    older = json.loads(json.dumps(DOCUMENT).replace("/rest/v2/", "/v2/"))
    older["servers"] = [{"url": "https://api.infusionsoft.com/crm/rest"}]
    files = []
    for name, document in (("older", older), ("newer", DOCUMENT)):
        files.append(tmp_path / f"{name}.json")
        files[-1].write_text(json.dumps(document))
    done = run("diff", *map(str, files), "--fail-on", "any")
    assert done.returncode == 0, done.stderr
    assert "0 breaking, 0 other changes" in done.stdout


def test_path_parameter_renamed_is_breaking_but_the_same_operation() -> None:
    def rename(document: dict[str, Any]) -> None:
        text = json.dumps(document).replace("thing_id", "id")
        document.clear()
        document.update(json.loads(text))

    said = [str(c) for c in report(rename).breaking]
    assert said == [
        "things.get: path parameter `thing_id` is now called `id`",
        "things.update: path parameter `thing_id` is now called `id`",
    ]


def test_breaking_comes_first_and_json_counts(tmp_path: Path) -> None:
    def change(document: dict[str, Any]) -> None:
        CASES["parameter added"][0](document)
        CASES["parameter removed"][0](document)

    lines = list(report(change).lines())
    assert lines[0].endswith("1 breaking, 1 other changes")
    assert lines.index("Breaking:") < lines.index("Other:")
    found = report(change).as_json()
    assert (found["breaking"], found["other"], len(found["changes"])) == (1, 1, 2)


def run(*arguments: str, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "generator", *arguments], cwd=cwd, capture_output=True, text=True, check=False
    )


def test_command_fails_when_asked_to(tmp_path: Path) -> None:
    changed = copy.deepcopy(DOCUMENT)
    operation(changed)["parameters"].pop(0)
    old, new = tmp_path / "old.json", tmp_path / "new.json"
    old.write_text(json.dumps(DOCUMENT))
    new.write_text(json.dumps(changed))
    done = run("diff", str(old), str(new), "--json", "--fail-on", "breaking")
    assert done.returncode == 1
    assert json.loads(done.stdout)[0]["changes"][0]["kind"] == "parameter-removed"
    assert run("diff", str(old), str(new)).returncode == 0
    assert run("diff", str(old), "no-such-revision").returncode == 2
    assert run("diff", str(old), str(new), "--fail-on", "sometimes").returncode == 2


def test_documents_of_two_apis_are_refused(tmp_path: Path) -> None:
    other = tmp_path / "v1.json"
    other.write_text(json.dumps(DOCUMENT).replace("/rest/v2/", "/rest/v1/"))
    assert read_version(other).kind == "v1"
    this = tmp_path / "v2.json"
    this.write_text(json.dumps(DOCUMENT))
    assert run("diff", str(this), str(other)).returncode == 2


def test_git_revision(tmp_path: Path) -> None:
    specs = tmp_path / "specs"
    specs.mkdir()
    (specs / "v2.json").write_text(json.dumps(DOCUMENT))

    def git(*arguments: str) -> None:
        identity = ["-c", "user.name=t", "-c", "user.email=t@example.com"]
        subprocess.run(["git", *identity, *arguments], cwd=tmp_path, check=True, capture_output=True)

    git("init", "-q")
    git("add", ".")
    git("commit", "-qm", "first")
    found = find_versions("HEAD", tmp_path)
    assert list(found) == ["v2"]
    assert json.loads(found["v2"].data) == DOCUMENT
    with pytest.raises(InputError):
        find_versions("--output=x", tmp_path)


@needs_published
def test_published_documents() -> None:
    def command(old: str, new: str) -> dict[str, Any]:
        done = run("diff", str(FOLDER / f"keap-v2-{old}.yml"), str(FOLDER / f"keap-v2-{new}.yml"), "--json")
        assert done.returncode == 0, done.stderr
        found: dict[str, Any] = json.loads(done.stdout)[0]
        return found

    assert command("2.0.20", "2.0.21")["changes"] == []
    moved = command("1.0.40", "2.0.1")
    assert moved["breaking"] > 0
    assert sum(c["kind"] == "operation-removed" for c in moved["changes"]) < 20
