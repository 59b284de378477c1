"""Values of custom fields: what each type takes, and what an empty one is."""

from __future__ import annotations

import datetime as dt
import decimal
from typing import Any

import httpx
import pytest

from keapkit import Keap
from keapkit.errors import ValidationError
from tests.tables.recorder import FIELDS, Recorder, field


@pytest.fixture
def recorder() -> Recorder:
    return Recorder(list(FIELDS))


@pytest.fixture
def keap(recorder: Recorder) -> Keap:
    return Keap("KeapAK-x", transport=httpx.MockTransport(recorder), throttle=None, retry=False)


@pytest.mark.parametrize("hour", [0, 12, 23])
@pytest.mark.parametrize("offset", [-12, -5, 0, 2, 14])
def test_a_time_in_a_date_field_is_the_day_of_its_own_zone(
    keap: Keap, recorder: Recorder, hour: int, offset: int
) -> None:
    recorder.fields.append(field("6", "Born", "DATE"))
    moment = dt.datetime(2026, 1, 2, hour, 30, tzinfo=dt.timezone(dt.timedelta(hours=offset)))
    for value in (moment, moment.isoformat()):
        keap.v2.contacts.create({"custom": {"Born": value}})
        assert recorder.bodies()[-1]["custom_fields"] == [{"id": "6", "content": "2026-01-02T00:00:00.000Z"}]
    keap.v2.contacts.list(filter={"custom": {"Born": moment}})
    assert httpx.URL(f"https://x/{recorder.sent[-1][1]}").params["filter"] == "Born==2026-01-02T00:00:00.000Z"


@pytest.mark.parametrize("value", [dt.datetime(2026, 1, 2, 10), "2026-01-02T10:00:00"])  # noqa: DTZ001 # what is refused
def test_a_naive_time_in_a_date_field_is_told_to_be_a_date(keap: Keap, recorder: Recorder, value: Any) -> None:
    recorder.fields.append(field("6", "Born", "DATE"))
    with pytest.raises(ValidationError, match=r"expected a date, .* without a time zone; pass its \.date\(\)"):
        keap.v2.contacts.create({"custom": {"Born": value}})


GOOD = [
    ("EMAIL", "anna.smith+x@mail.example.co.uk"), ("EMAIL", ""), ("WEBSITE", "https://www.example.com/a?b=c#d"),
    ("WEBSITE", "www.example.com"), ("WEBSITE", "http://192.0.2.1:8080/x"), ("MONTH", "June"), ("MONTH", 12),
    ("MONTH", "6"), ("DAY_OF_WEEK", "Tuesday"), ("DAY_OF_WEEK", 7), ("WHOLE_NUMBER", -(2**31)),
    ("WHOLE_NUMBER", 2**31 - 1), ("YEAR", 1980), ("PERCENT", 12.5), ("CURRENCY", 0), ("USER", "1"),
]  # fmt: skip
BAD = [
    ("EMAIL", "anna"), ("EMAIL", "anna@example"), ("EMAIL", "a@example.com, b@example.com"), ("EMAIL", "a b@x.com"),
    ("WEBSITE", "not a page"), ("WEBSITE", "example"), ("WEBSITE", "javascript:alert(1)"), ("WEBSITE", "ftp://x.com"),
    ("MONTH", "Juni"), ("MONTH", 0), ("MONTH", 13), ("MONTH", True), ("MONTH", "13"), ("DAY_OF_WEEK", "Someday"),
    ("DAY_OF_WEEK", 8), ("DAY_OF_WEEK", "0"), ("WHOLE_NUMBER", 2**31), ("WHOLE_NUMBER", 10**400),
    ("WHOLE_NUMBER", True), ("WHOLE_NUMBER", 1.5), ("YEAR", 26), ("YEAR", 20_260), ("PERCENT", float("inf")),
    ("DECIMAL_NUMBER", decimal.Decimal("1e400")), ("CURRENCY", decimal.Decimal("NaN")), ("CURRENCY", 10**400),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "value"), GOOD)
@pytest.mark.parametrize("version", ["v1", "v2"])
def test_values_that_a_field_takes(keap: Keap, recorder: Recorder, kind: str, value: Any, version: str) -> None:
    recorder.fields.append(field("6", "Some", kind))
    getattr(keap, version).contacts.create({"custom": {"Some": value}})
    assert recorder.bodies()[-1]["custom_fields"][0]["content"] == value


@pytest.mark.parametrize(("kind", "value"), BAD)
def test_values_that_a_field_cannot_take(keap: Keap, recorder: Recorder, kind: str, value: Any) -> None:
    recorder.fields.append(field("6", "Some", kind))
    with pytest.raises(ValidationError, match=f"'Some' is a {kind} field: ") as caught:
        keap.v2.contacts.create({"custom": {"Some": value}})
    assert len(str(caught.value)) < 300
    assert recorder.bodies() == []


def test_names_of_months_and_days_are_written_as_keap_writes_them(keap: Keap, recorder: Recorder) -> None:
    recorder.fields += [field("6", "Month", "MONTH"), field("7", "Day", "DAY_OF_WEEK")]
    keap.v2.contacts.create({"custom": {"Month": " june", "Day": "TUESDAY"}})
    assert [one["content"] for one in recorder.bodies()[0]["custom_fields"]] == ["June", "Tuesday"]
    with pytest.raises(ValidationError, match=r"did you mean 'June'\? It takes 'January'"):
        keap.v2.contacts.create({"custom": {"Month": "Juni"}})


@pytest.mark.parametrize("content", [None, "", [], "missing"])
@pytest.mark.parametrize("kind", ["LIST_BOX", "USER_LIST_BOX", "TEXT", "DATE", "YES_NO", "WHOLE_NUMBER"])
def test_a_field_without_a_value_is_none(keap: Keap, recorder: Recorder, kind: str, content: Any) -> None:
    recorder.fields.append(field("6", "Some", kind))
    listed = [] if content == "missing" else [{"id": "6", "content": content}]
    assert keap.custom_fields.read({"custom_fields": listed}, "contacts")["Some"] is None


def test_a_list_box_can_be_emptied(keap: Keap, recorder: Recorder) -> None:
    recorder.fields.append(field("6", "Interests", "LIST_BOX", options=("Design",)))
    keap.v2.contacts.create({"custom": {"Interests": []}})
    assert recorder.bodies() == [{"custom_fields": [{"id": "6", "content": []}]}]


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        ([], [{"id": "1", "content": "red"}]),
        (None, [{"id": "1", "content": "red"}]),
        ([{"id": "2", "content": "x"}], [{"id": "2", "content": "x"}, {"id": "1", "content": "red"}]),
    ],
)
def test_a_list_of_custom_fields_beside_names_is_the_whole(
    keap: Keap, recorder: Recorder, given: Any, wanted: list[Any]
) -> None:
    keap.v2.contacts.update("5", {"custom_fields": given, "custom": {"Favorite Color": "red"}})
    assert recorder.sent[-1][2]["custom_fields"] == wanted
    assert [method for method, target, _ in recorder.sent if "/model" not in target] == ["PATCH"]


def test_a_field_is_given_once(keap: Keap, recorder: Recorder) -> None:
    with pytest.raises(ValidationError, match="give it once"):
        keap.v2.contacts.update(
            "5", {"custom_fields": [{"id": "1", "content": "x"}], "custom": {"Favorite Color": "y"}}
        )
    dict_for_list: Any = {"custom_fields": {"id": "1"}, "custom": {"Favorite Color": "y"}}
    with pytest.raises(ValidationError, match="expected a list, got dict"):
        keap.v2.contacts.update("5", dict_for_list)
    assert recorder.bodies() == []


@pytest.mark.parametrize("kind", ["WHOLE_NUMBER", "YEAR", "DECIMAL_NUMBER", "PERCENT", "CURRENCY"])
def test_text_with_an_underscore_is_no_number(keap: Keap, recorder: Recorder, kind: str) -> None:
    recorder.fields.append(field("6", "Some", kind))
    listed = [{"id": "6", "content": "1_000"}]
    assert keap.custom_fields.read({"custom_fields": listed}, "contacts")["Some"] == "1_000"
