"""Each planted difference becomes the right correction, and nothing is applied by itself."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml

from generator import pipeline
from generator.errors import InputError
from generator.overlays import Action, apply_actions
from generator.pin import Kind
from generator.propose import Proposals, propose, read_report
from keapkit.doctor import Report
from tests.doctor.wrong import Change, examined, records_of

ROOT = Path(__file__).parents[2]
SPECS, OVERLAYS = ROOT / "specs", ROOT / "overlays" / "openapi"


def _proposed(*reports: Report) -> Proposals:
    return propose([report.content for report in reports], SPECS, OVERLAYS)


def _corrected(kind: Kind, proposals: Proposals) -> dict[str, Any]:
    """The document after the proposals, each of which must fit."""
    document = dict(pipeline.overlay(pipeline.load_pinned(kind, SPECS), OVERLAYS).document)
    actions = []
    for one in proposals.actions[kind]:
        assert one.action is not None
        verb = "update" if "update" in one.action else "remove"
        actions.append(Action("", one.action["target"], "x", 1, verb, one.action[verb]))  # type: ignore[arg-type]  # a verb
    patched, stale = apply_actions(document, actions)
    assert stale == []
    return patched


def _on(path: str, **fields: Any) -> Change:
    def edit(record: dict[str, Any]) -> None:
        record.update({name: value for name, value in fields.items() if name in record or name.startswith("brand")})

    return records_of(path, edit)


def test_nothing_to_propose_on_a_right_sandbox() -> None:
    found = _proposed(examined(budget=200))
    assert found.actions == {"v1": [], "v2": []}
    assert found.sandbox == []
    assert any(line.startswith("- both-key-headers: holds in 1") for line in found.facts)


def test_renamed_field() -> None:
    def edit(record: dict[str, Any]) -> None:
        if "company_name" in record:
            record["brand_company_name"] = record.pop("company_name")

    found = _proposed(examined(change=records_of("/rest/v2/companies", edit)))
    schema = _corrected("v2", found)["components"]["schemas"]["Company"]["properties"]
    assert schema["brand_company_name"] == {"type": "string"}
    assert "company_name" not in schema


@pytest.mark.parametrize(
    ("value", "schema"),
    [
        (7, {"type": "integer", "format": "int64"}),
        (7.5, {"type": "number", "format": "double"}),
        (True, {"type": "boolean"}),
        ("2026-11-26T10:00:00.000Z", {"type": "string", "format": "date-time"}),
        ("2026-11-26", {"type": "string", "format": "date"}),
        ("words", {"type": "string"}),
        ([], {"type": "array", "items": {}}),
        ({"a": 1}, {"type": "object"}),
        (None, {}),
    ],
)
def test_new_field(value: Any, schema: dict[str, Any]) -> None:
    found = _proposed(examined(budget=120, change=_on("/rest/v2/tags", brand_mark=value)))
    assert _corrected("v2", found)["components"]["schemas"]["Tag"]["properties"]["brand_mark"] == schema


def test_null_enum_and_time_make_types_that_the_generator_builds(tmp_path: Path) -> None:
    change = _on("/rest/v2/contacts", family_name=None, source_type="CARRIER_PIGEON", update_time="2026-11-26 10:00:00")
    found = _proposed(examined(budget=200, change=change))
    document = _corrected("v2", found)
    contact = document["components"]["schemas"]["Contact"]
    assert contact["properties"]["family_name"]["type"] == ["string", "null"]
    assert "CARRIER_PIGEON" in contact["properties"]["source_type"]["enum"]
    assert "format" not in contact["properties"]["update_time"]
    spec = pipeline.Spec("v2", document)
    pipeline.write(pipeline.emit(pipeline.build(pipeline.normalize(spec))), tmp_path)
    models = "".join(path.read_text() for path in sorted((tmp_path / "v2" / "models").glob("_*.py")))
    start = models.index("class Contact(Model)")
    text = models[start : models.index("\nclass ", start + 1)]
    assert "    family_name: str | None" in text
    assert "    update_time: str | None" in text
    assert "CARRIER_PIGEON" in models


def test_fields_of_merged_schemas_are_found_where_they_are_written() -> None:
    found = _proposed(examined(budget=60, change=_on("/rest/v1/contacts", date_created="2026-11-26")))
    (one,) = found.actions["v1"]
    _corrected("v1", found)
    assert one.action is not None
    assert one.action["update"] == {"format": "date"}
    assert "allOf" in one.action["target"]


def test_cap_filter_and_order() -> None:
    def ask(request: httpx.Request, query: dict[str, str]) -> dict[str, str]:
        path = request.url.path
        if path.endswith("/rest/v2/contacts") and query.get("page_size", "").isdigit():
            query["page_size"] = str(min(int(query["page_size"]), 5))
        if path.endswith("/rest/v2/tags") and "no_such" not in query.get("filter", ""):
            query.pop("filter", None)
        if path.endswith("/rest/v2/companies"):
            query.pop("order_by", None)
        return query

    document = _corrected("v2", _proposed(examined(ask=ask)))

    def parameter(path: str, name: str) -> Any:
        return next(one for one in document["paths"][path]["get"]["parameters"] if one["name"] == name)

    assert parameter("/rest/v2/contacts", "page_size")["schema"]["maximum"] == 5
    assert "name" not in parameter("/rest/v2/tags", "filter")["x-keapkit-filter"]["fields"]
    before = pipeline.load_pinned("v2", SPECS).document["paths"]["/rest/v2/companies"]["get"]["parameters"]
    fields = next(one for one in before if one["name"] == "order_by")["x-keapkit-order-by"]["fields"]
    assert set(parameter("/rest/v2/companies", "order_by")["x-keapkit-order-by"]["fields"]) < set(fields)


def test_what_a_document_cannot_say_is_a_rule_for_the_sandbox() -> None:
    def respond(request: httpx.Request, response: httpx.Response) -> httpx.Response:
        response.headers.pop("x-keap-tenant-id", None)
        if response.status_code == 404:
            return httpx.Response(404, headers={**response.headers, "content-type": "text/html"}, text="<p>no")
        return response

    found = _proposed(examined(budget=120, respond=respond))
    notes = found.notes()
    assert "error-shape at not-found, documented v2-error, seen html (seen in 1 of 1 account: v2)" in notes
    assert "header-missing at x-keap-tenant-id" in notes
    assert found.actions == {"v1": [], "v2": []}


def test_accounts_are_counted() -> None:
    wrong = examined(budget=60, change=_on("/rest/v2/contacts", source_type="CARRIER_PIGEON"))
    right = examined(budget=60)
    found = _proposed(wrong, right, wrong)
    (one,) = found.actions["v2"]
    assert one.accounts == 2
    assert one.action is not None
    assert "seen in 2 of 3 accounts" in one.action["description"]
    assert "- both-key-headers: holds in 3, fails in 0 of 3 accounts" in found.facts


def test_the_command_prints_yaml_and_writes_nothing(tmp_path: Path) -> None:
    report = examined(budget=60, change=_on("/rest/v2/contacts", source_type="CARRIER_PIGEON"))
    (tmp_path / "a.json").write_text(report.to_json())
    before = {path: path.read_bytes() for path in OVERLAYS.iterdir()}
    done = subprocess.run(
        [sys.executable, "-m", "generator", "propose", str(tmp_path / "a.json")],
        cwd=ROOT, capture_output=True, text=True, timeout=120, check=True,
    )  # fmt: skip
    assert {path: path.read_bytes() for path in OVERLAYS.iterdir()} == before
    text = done.stdout.partition("Rules for the sandbox")[0]
    actions = yaml.safe_load(text)
    assert actions[0]["update"] == "CARRIER_PIGEON"


def _row(**changes: Any) -> dict[str, Any]:
    row = {"operation": "v2.tags.list", "kind": "null", "where": "tags[].name", "target": "$.components.schemas.Tag"}
    return {**row, "seen": {"null": "1"}, **changes}


@pytest.mark.parametrize(
    "content",
    [
        "",
        "[]",
        "{}",
        '{"format": "keapkit-doctor/2", "differences": [], "facts": []}',
        '{"format": "keapkit-doctor/1", "differences": {}, "facts": []}',
        *(
            json.dumps({"format": "keapkit-doctor/1", "facts": [], "differences": [row]})
            for row in (
                {},
                _row(target="$..*"),
                _row(target="$.components[?match(@, '(a+)+$')]"),
                _row(name="x'] || true"),
                _row(name="a\nb"),
                _row(where="\x1b[31m"),
                _row(seen=[]),
                _row(**{"perhaps-instead-of": ["\n- target: $"]}),
            )
        ),
    ],
)
def test_reports_are_not_trusted(content: str, tmp_path: Path) -> None:
    path = tmp_path / "report.json"
    path.write_text(content)
    with pytest.raises(InputError, match=r"report\.json"):
        read_report(path)


def test_a_place_that_is_not_in_the_document_is_a_note() -> None:
    row = _row(target="$.components.schemas.Gone.properties.name")
    found = propose([{"differences": [row], "facts": []}], SPECS, OVERLAYS)
    assert found.actions == {"v1": [], "v2": []}
    assert len(found.sandbox) == 1


def test_better_types_are_proposed_when_asked_for() -> None:
    report = examined()
    assert ("v1.orders.list", "orders[].order_date", "date-time-z") in [
        (row["operation"], row["where"], row["form"]) for row in report.content["typed-as-text"]
    ]
    assert _proposed(report).actions == {"v1": [], "v2": []}
    found = propose([report.content, report.content], SPECS, OVERLAYS, types=True)
    document = _corrected("v1", found)
    order = document["components"]["schemas"]["EcommerceReportingOrder"]["properties"]
    assert order["order_date"]["format"] == "date-time"
    assert all(one.accounts == 2 for one in found.actions["v1"])


def test_what_is_sometimes_no_time_stays_text() -> None:
    count = iter(range(10_000))

    def edit(record: dict[str, Any]) -> None:
        record["order_date"] = "soon" if next(count) % 7 == 0 else record["order_date"]

    report = examined(budget=120, change=records_of("/rest/v1/orders", edit))
    assert "orders[].order_date" not in [row["where"] for row in report.content["typed-as-text"]]


def test_every_place_of_the_documents_can_be_corrected() -> None:
    def everywhere(value: Any, top: bool = False) -> Any:
        match value:
            case list():
                return [everywhere(one) for one in value]
            case dict():
                inner = {name: everywhere(one) for name, one in value.items()}
                return inner if top or not inner else {**inner, "brand_mark": 1}
            case _:
                return value

    report = examined(budget=900, change=lambda request, body: everywhere(body, isinstance(body, dict)))
    found = _proposed(report)
    assert [one.what for one in found.sandbox] == []
    for kind in ("v1", "v2"):
        assert len(found.actions[kind]) > 50
        _corrected(kind, found)


def test_another_type_leaves_a_shared_schema_alone() -> None:
    found = _proposed(examined(budget=120, change=_on("/rest/v2/orders", contact="somebody")))
    schemas = _corrected("v2", found)["components"]["schemas"]
    assert schemas["OrderV2"]["properties"]["contact"] == {"type": "string"}
    assert schemas["BasicContact"]["type"] == "object"
