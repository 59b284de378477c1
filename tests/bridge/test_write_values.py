"""Which values writes take: dates as iSDK writes them, and faults for what a field cannot hold."""

from __future__ import annotations

import datetime as dt
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from keap_api.errors import Fault, InvalidParameterFault, NoFieldAccessFault
from tests.bridge.pairs import pair

__all__ = ["pair"]

pytestmark = pytest.mark.filterwarnings("ignore::keap_api.xmlrpc.XmlRpcSunsetWarning")
NEW_YORK = ZoneInfo("America/New_York")


def test_a_method_with_wrong_values_is_a_fault_and_no_crash(pair: tuple[Any, Any]) -> None:
    _, rest = pair
    for values in ({"ProductPrice": "free"}, {"Status": "maybe"}, {"ProductName": "x", "InventoryLimit": 1.5}):
        with pytest.raises(Fault):
            rest.data.add("Product", values)


_COMPACT = "20261001T00:00:00"


@pytest.mark.parametrize(
    ("table", "field", "needed"),
    [
        ("Contact", "Birthday", {}),
        ("Contact", "_Renewal", {}),
        ("Job", "StartDate", {}),
        ("ContactAction", "ActionDate", {"ObjectType": "Task", "ContactId": 1, "UserID": 1}),
    ],
)
def test_dates_are_written_as_isdk_writes_them(
    pair: tuple[Any, Any], table: str, field: str, needed: dict[str, Any]
) -> None:
    if field == "_Renewal":
        pair[0].data.add_custom_field("Contact", "Renewal", "Date", 1)
    for each in pair:
        id_ = each.data.add(table, {**needed, field: _COMPACT}) if needed else 1
        each.data.update(table, id_, {field: _COMPACT})
        assert each.data.load(table, id_, [field]) == {field: dt.datetime(2026, 10, 1, tzinfo=NEW_YORK)}
        assert each.data.query(table, 1, 0, {"Id": id_, field: f"~<=~{_COMPACT}"}, ["Id"]) == [{"Id": id_}]


@pytest.mark.parametrize(
    "value", ["31-12-2026", "soon", "20261301T00:00:00", 5, dt.datetime(9999, 12, 31, 23, tzinfo=NEW_YORK)]
)
def test_what_is_no_date_is_a_fault(pair: tuple[Any, Any], value: Any) -> None:
    for each in pair:
        with pytest.raises(InvalidParameterFault, match="StartDate"):
            each.data.update("Job", 1, {"StartDate": value})


@pytest.mark.parametrize("check", ["Mail", "", "Email ", "EmailAndCompany"])
def test_a_check_that_does_not_exist_is_a_fault(pair: tuple[Any, Any], check: str) -> None:
    for each in pair:
        with pytest.raises(InvalidParameterFault, match="EmailAndNameAndCompany"):
            each.contact.add_with_dup_check({"Email": "anna.smith.1@example.com"}, check)
        assert each.contact.add_with_dup_check({"Email": "anna.smith.1@example.com"}, "email") == 1


def test_an_action_without_a_kind_is_a_note(pair: tuple[Any, Any]) -> None:
    for each in pair:
        id_ = each.data.add(
            "ContactAction",
            {
                "ContactId": 1,
                "ActionType": "UPDATE",
                "ActionDescription": "Canceled",
                "CreationNotes": "why",
                "CompletionDate": _COMPACT,
                "UserID": 1,
            },
        )
        assert each.data.load("ContactAction", id_, ["ObjectType", "CreationNotes"]) == {
            "ObjectType": "Note",
            "CreationNotes": "why",
        }


def test_a_category_is_cleared(pair: tuple[Any, Any]) -> None:
    for value in (0, ""):
        pair[1].data.update("ContactGroup", 2, {"GroupCategoryId": 2})
        pair[1].data.update("ContactGroup", 2, {"GroupCategoryId": value})
        assert pair[1].data.load("ContactGroup", 2, ["Id", "GroupCategoryId"]) == {"Id": 2}


@pytest.mark.parametrize("value", [{"a": 1}, ["a"]])
def test_a_field_holds_one_value(pair: tuple[Any, Any], value: Any) -> None:
    pair[0].data.add_custom_field("Contact", "Plain", "Text", 1)
    for each in pair:
        for field in ("FirstName", "_Plain"):
            with pytest.raises(InvalidParameterFault, match=field.removeprefix("_")):
                each.contact.update(1, {field: value})


@pytest.mark.parametrize("value", ["1e999", "1e999999999", "NaN", "-Infinity", "1e30"])
def test_numbers_without_end_are_faults(pair: tuple[Any, Any], value: str) -> None:
    with pytest.raises(InvalidParameterFault, match="ProductPrice"):
        pair[1].data.update("Product", 1, {"ProductPrice": value})
    with pytest.raises(InvalidParameterFault, match="OwnerID"):
        pair[1].contact.update(1, {"OwnerID": value})


def test_a_field_of_new_rows_only_says_so(pair: tuple[Any, Any]) -> None:
    with pytest.raises(NoFieldAccessFault, match="only when a row is added"):
        pair[1].data.update("Product", 1, {"InventoryLimit": 5})
    with pytest.raises(NoFieldAccessFault, match="only in rows that exist"):
        pair[1].data.add("RecurringOrder", {"ContactId": 1, "NextBillDate": _COMPACT})
