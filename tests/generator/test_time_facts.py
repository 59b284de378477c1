"""Times and dates that only prose tells: what is read as one, and what is not."""

from __future__ import annotations

import json
from typing import Any

import pytest

from generator.errors import InputError
from generator.pin import pin
from generator.prose_facts import share_prose_facts
from tests.generator.documents import PROSE, encoded, operation

Json = dict[str, Any]


def formats(**properties: Json) -> dict[str, str | None]:
    """The format of each property after pinning."""
    schema: Json = {"type": "object", "properties": {n: {"type": "string", **p} for n, p in properties.items()}}
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/Item"}}}
    document = operation(responses={"200": {"description": "", "content": content}}, schemas={"Item": schema})
    pinned = pin("v2", encoded(document), "test.json").document
    return {n: p.get("format") for n, p in pinned["components"]["schemas"]["Item"]["properties"].items()}


@pytest.mark.parametrize(
    ("described", "wanted"),
    [
        ({"description": "Creation timestamp (ISO-8601)"}, "date-time"),
        ({"description": "When it was applied, in ISO 8601 format."}, "date-time"),
        ({"description": "In iso8601 (e.g. 2024-05-21T23:00:00Z)"}, "date-time"),
        ({"description": "The birth date", "example": "1985-03-15"}, "date"),
        ({"description": "ISO date of the payment. e.g 2024-04-28"}, "date"),
        ({"description": "Day in ISO 8601, such as 2024-04-28"}, "date"),
        ({"example": "2024-03-15T10:30:00.000+0000"}, "date-time"),
        ({"example": "2024-03-15T10:30:00Z"}, "date-time"),
        ({"example": "yyyy-MM-dd"}, "date"),
        ({"examples": ["2024-03-15"]}, "date"),
        ({"description": "Date to start from ex. `2017-01-01T22:17:59.039Z`"}, "date-time"),
        ({"description": "The date of payment (ISO-8601)", "example": "2024-03-15T10:30:00Z"}, "date-time"),
        ({"description": "ISO 8601 date and time"}, "date-time"),
        # no times
        ({"description": "User who last updated the task"}, None),
        ({"description": "The timezone", "example": "America/New_York"}, None),
        ({"description": "The time this tag was created"}, None),
        ({"example": "2024"}, None),
        ({"example": "2024-03-15 10:30"}, None),
        ({"description": "ISO 4217 currency", "example": "USD"}, None),
        ({"description": f"{PROSE} {PROSE} {PROSE} for example released 2024-03-15, and more of it."}, None),
        # what the document says itself stays
        ({"description": "ISO-8601", "format": "date"}, "date"),
        ({"description": "ISO-8601", "enum": ["a", "b"]}, None),
        ({"description": "ISO-8601", "type": "integer"}, None),
    ],
)
def test_what_is_read_as_a_time(described: Json, wanted: str | None) -> None:
    assert formats(when=described) == {"when": wanted}


def test_parameters_but_not_query_expressions() -> None:
    described = "(ISO-8601) `since_time`"
    parameters = [
        {"name": "since", "in": "query", "description": "From, ISO 8601", "schema": {"type": "string"}},
        {"name": "filter", "in": "query", "description": described, "schema": {"type": "string"}},
        {"name": "order_by", "in": "query", "description": described, "schema": {"type": "string"}},
    ]
    pinned = pin("v2", encoded(operation(parameters=parameters)), "test.json")
    found = pinned.document["paths"]["/rest/v2/things"]["get"]["parameters"]
    assert {p["name"]: p["schema"].get("format") for p in found} == {
        "since": "date-time",
        "filter": None,
        "order_by": None,
    }
    assert pinned.notes == ("read from prose: 1 format date-time",)
    assert found[0]["schema"]["x-keapkit-from-prose"] == ["format"]


def test_a_pinned_document_stays_as_it_is() -> None:
    parameters = [{"name": "since", "in": "query", "description": "ISO 8601", "schema": {"type": "string"}}]
    pinned = pin("v2", encoded(operation(parameters=parameters)), "test.json")
    again = pin("v2", pinned.content, "again")
    assert (again.content, again.notes) == (pinned.content, ())


def test_an_older_document_gets_the_facts_of_a_newer_one_at_the_same_places() -> None:
    def things(**schema: Any) -> Json:
        return operation(parameters=[{"name": "since", "in": "query", "schema": {"type": "string", **schema}}])

    marked = things(**{"format": "date-time", "x-keapkit-from-prose": ["format"]})
    old = things()
    before = json.dumps(old)
    shared = share_prose_facts(old, marked)
    assert shared["paths"]["/rest/v2/things"]["get"]["parameters"][0]["schema"]["format"] == "date-time"
    assert json.dumps(old) == before
    other = things(type="integer")
    assert share_prose_facts(other, marked) == other


@pytest.mark.parametrize("value", ["format", [1], [{}], {"a": 1}, None])
def test_the_key_of_what_was_read_is_checked_like_any_other(value: Any) -> None:
    document = operation(schemas={"Item": {"type": "string", "x-keapkit-from-prose": value}})
    with pytest.raises(InputError, match="x-keapkit-from-prose"):
        pin("v2", encoded(document), "test.json")
