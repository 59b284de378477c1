"""A new document says something else about filters, orders and selections: what is reported, and what is breaking."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest

from generator import pipeline
from generator.diff import compare_apis
from generator.pull import pull
from generator.query_diff import compare_facts

FILTER: dict[str, Any] = {
    "kind": "filter",
    "fields": {
        "hue": {"type": "string", "operators": ["==", ">"], "prefix": True, "values": ["A", "B"]},
        "ids": {"type": "list", "operators": ["=="], "prefix": False, "max": 100},
        "phone": {"type": "string", "operators": ["=="], "prefix": True, "prefix_min": 3},
    },
    "custom_fields": True,
    "required": False,
}
ORDER: dict[str, Any] = {"kind": "order_by", "fields": ["id", "hue"], "directions": ["asc", "desc"]}
FIELDS: dict[str, Any] = {"kind": "fields", "values": ["id", "hue"]}


def changed(fact: dict[str, Any], *path: str, to: Any = None) -> dict[str, Any]:
    """A copy with one place set, or taken away."""
    made = copy.deepcopy(fact)
    node = made
    for part in path[:-1]:
        node = node[part]
    if to is None:
        del node[path[-1]]
    else:
        node[path[-1]] = to
    return made


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (FILTER, changed(FILTER, "fields", "hue"), "no longer takes field `hue`"),
        (FILTER, changed(FILTER, "fields", "hue", "operators", to=["=="]), "no longer takes operator `>`"),
        (FILTER, changed(FILTER, "fields", "hue", "prefix", to=False), "no longer takes a prefix"),
        (FILTER, changed(FILTER, "fields", "hue", "values", to=["A"]), "no longer takes value `B`"),
        (FILTER, changed(FILTER, "fields", "hue", "type", to="integer"), "`hue` takes one of"),
        (FILTER, changed(FILTER, "fields", "ids", "max", to=50), "50 values at most"),
        (changed(FILTER, "fields", "ids", "max"), FILTER, "100 values at most"),
        (FILTER, changed(FILTER, "fields", "phone", "prefix_min", to=4), "4 characters at least"),
        (FILTER, changed(FILTER, "fields", "ids", "requires", to=["hue"]), "now needs `hue`"),
        (FILTER, changed(FILTER, "custom_fields", to=False), "no longer takes custom fields"),
        (FILTER, changed(FILTER, "required", to=True), "is now required"),
        (FILTER, changed(FILTER, "exclusive", to=[["hue", "ids"]]), "can no longer be combined"),
        (ORDER, changed(ORDER, "fields", to=["id"]), "no longer takes field `hue`"),
        (ORDER, changed(ORDER, "directions", to=["asc"]), "no longer takes direction `desc`"),
        (FIELDS, changed(FIELDS, "values", to=["id"]), "no longer takes value `hue`"),
        (FILTER, None, "can no longer be read"),
        (ORDER, FIELDS, "is now fields"),
    ],
)
def test_what_takes_something_away_is_breaking_and_the_reverse_is_not(old: Any, new: Any, message: str) -> None:
    (found,) = compare_facts("q", old, new)
    assert found[0] is True
    assert message in found[2]
    back = list(compare_facts("q", new, old))
    assert len(back) == 1
    if new is None or (new["kind"] == old["kind"] and "takes one of" not in message):
        assert back[0][0] is False


@pytest.mark.parametrize("fact", [FILTER, ORDER, FIELDS, None])
def test_the_same_fact_is_no_change(fact: Any) -> None:
    assert list(compare_facts("q", fact, fact)) == []


def _document(listed: str) -> dict[str, Any]:
    """A document of one list that filters by what is listed."""
    items = {"type": "array", "items": {"type": "object", "properties": {"id": {"type": "string"}}}}
    page = {"type": "object", "properties": {"hues": items, "next_page_token": {"type": "string"}}}
    operation = {
        "operationId": "list",
        "parameters": [
            {"name": "filter", "in": "query", "schema": {"type": "string"}, "description": listed},
            {"name": "page_token", "in": "query", "schema": {"type": "string"}},
        ],
        "responses": {"200": {"description": "", "content": {"application/json": {"schema": page}}}},
    }
    return {"openapi": "3.0.1", "info": {"title": "t", "version": "1"}, "paths": {"/rest/v2/hues": {"get": operation}}}


BOTH = "Filter to apply, allowed fields are:\n- (String) `hue`\n- (String) `tint`\n"
ONE = "Filter to apply, allowed fields are:\n- (String) `hue`\n"
UNREADABLE = "Filter to apply, allowed fields are:\n- (String) `hue`\n- something else\n"


def _api(listed: str) -> Any:
    spec = pipeline.load("v2", json.dumps(_document(listed)).encode(), "hues.json")
    return pipeline.generate(spec, Path("none.yaml")).api


@pytest.mark.parametrize(
    ("old", "new", "breaking", "message"),
    [
        (BOTH, ONE, True, "hues.list: `filter` no longer takes field `tint`"),
        (ONE, BOTH, False, "hues.list: `filter` takes field `tint`"),
        (BOTH, UNREADABLE, True, "hues.list: parameter `filter`: what it takes can no longer be read"),
        (UNREADABLE, BOTH, False, "hues.list: parameter `filter`: what it takes is now known"),
    ],
)
def test_the_report_of_two_documents_names_it(old: str, new: str, breaking: bool, message: str) -> None:
    report = compare_apis(_api(old), _api(new))
    assert [(change.breaking, str(change)) for change in report.changes] == [(breaking, message)]


def test_pull_names_what_it_cannot_read_and_what_was_lost(tmp_path: Path) -> None:
    for number, listed in enumerate((BOTH, UNREADABLE)):
        (tmp_path / f"{number}.json").write_text(json.dumps(_document(listed)))
    specs = tmp_path / "specs"
    specs.mkdir()
    assert pull("v2", str(tmp_path / "0.json"), specs).notes == ()
    said = " ".join(pull("v2", str(tmp_path / "1.json"), specs).notes)
    assert "GET /rest/v2/hues filter: a field in an unknown layout: 'something else'" in said
    assert "GET /rest/v2/hues filter: what it takes was known, and can no longer be read" in said
