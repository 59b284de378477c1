"""What a query costs: pages in order, jumps, pages asked again, limits above REST's, and queries that are refused."""

from __future__ import annotations

import datetime as dt
import json
import logging
from typing import Any

import httpx
import pytest

from keap_api.errors import InvalidParameterFault, NoFieldsFault, NoTableAccessFault, ValidationError
from keap_api.xmlrpc.rest import TABLES
from keapkit import Keap
from keapkit.bridge import Settings
from keapkit.bridge._conditions import checked, clause, parse
from keapkit.bridge._settings import Memory
from keapkit.testing import KeapSandbox


class Contacts:
    """A list of contacts as v2 gives it: pages by token, sorted by id, filtered by what the tests ask."""

    def __init__(self, number: int) -> None:
        self.records = [
            {
                "id": str(at),
                "given_name": "Anna" if at % 10 == 0 else "Ben",
                "job_title": "Boss" if at % 100 == 0 else None,
            }
            for at in range(1, number + 1)
        ]
        self.asked: list[dict[str, str]] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        query = dict(request.url.params)
        self.asked.append({"path": request.url.path.removeprefix("/crm/rest/"), **query})
        if request.url.path.startswith("/crm/rest/v1"):
            return httpx.Response(200, json={"contacts": [], "count": len(self.records)})
        found = self.records
        for one in filter(None, query.get("filter", "").split(";")):
            name, _, value = one.partition("==")
            if name == "ids":
                found = [record for record in found if record["id"] in value.split(",")]
            elif name == "given_name":
                found = [record for record in found if str(record["given_name"]).lower() == value.lower()]
            else:
                return httpx.Response(400, json={"message": f"no filter {name}"})
        if query.get("order_by") == "id desc":
            found = found[::-1]
        start, size = int(query.get("page_token") or 0), int(query["page_size"])
        token = str(start + size) if start + size < len(found) else ""
        body = json.dumps({"contacts": found[start : start + size], "next_page_token": token})
        return httpx.Response(200, text=body, headers={"content-type": "application/json"})


@pytest.fixture
def contacts() -> Contacts:
    return Contacts(3500)


@pytest.fixture
def data(contacts: Contacts) -> Any:
    with Keap("KeapAK-x", transport=httpx.MockTransport(contacts), throttle=None, retry=None, xmlrpc="rest") as keap:
        yield keap.xmlrpc.data


def _ids(rows: list[dict[str, Any]]) -> list[int]:
    return [row["Id"] for row in rows]


def test_pages_in_order_cost_one_call_each(contacts: Contacts, data: Any) -> None:
    seen: list[int] = []
    for page in range(4):
        seen += _ids(data.query("Contact", 1000, page, {"Id": "%"}, ["Id"]))
    assert seen == list(range(1, 3501))
    assert len(contacts.asked) == 4, contacts.asked
    assert [one.get("page_size") for one in contacts.asked] == ["1000"] * 4
    assert data.query("Contact", 1000, 4, {"Id": "%"}, ["Id"]) == []
    assert len(contacts.asked) == 4  # the end is known


def test_query_all_walks_every_row(contacts: Contacts, data: Any) -> None:
    assert len(list(data.query_all("Contact", {"Id": "%"}, ["Id"], limit=500))) == 3500
    assert len(contacts.asked) in (7, 8)


def test_a_pushed_condition_keeps_the_page_size(contacts: Contacts, data: Any) -> None:
    assert _ids(data.query("Contact", 5, 0, {"FirstName": "anna"}, ["Id"])) == [10, 20, 30, 40, 50]
    assert contacts.asked == [
        {
            "path": "v2/contacts",
            "filter": "given_name==anna",
            "page_size": "5",
            "order_by": "id asc",
            "fields": "given_name",
        }
    ]
    assert _ids(data.query("Contact", 5, 1, {"FirstName": "anna"}, ["Id"])) == [60, 70, 80, 90, 100]
    assert contacts.asked[1]["page_token"] == "5"


def test_a_page_asked_again_costs_one_call(contacts: Contacts, data: Any) -> None:
    first = [_ids(data.query("Contact", 100, page, {}, ["Id"])) for page in range(5)]
    for page in (3, 1, 4, 2):
        contacts.asked.clear()
        assert _ids(data.query("Contact", 100, page, {}, ["Id"])) == first[page]
        assert len(contacts.asked) == 1


def test_a_jump_walks_there_and_is_logged(contacts: Contacts, data: Any, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO, logger="keapkit.bridge"):
        assert _ids(data.query("Contact", 1000, 3, {}, ["Id"]))[0] == 3001
    assert len(contacts.asked) == 4
    assert "row 3000 is reached from row 0" in caplog.text


def test_limits_above_rest_s_are_put_together(contacts: Contacts, data: Any) -> None:
    assert _ids(data.query("Contact", 2500, 0, {}, ["Id"])) == list(range(1, 2501))
    assert _ids(data.query("Contact", 2500, 1, {}, ["Id"])) == list(range(2501, 3501))
    with pytest.raises(InvalidParameterFault, match="10000"):
        data.find_by_field("Contact", 10_001, 0, "Id", 1, ["Id"])


def test_rows_that_rest_cannot_filter_are_filtered_here(contacts: Contacts, data: Any) -> None:
    rows = data.query("Contact", 10, 0, {"JobTitle": "boss"}, ["Id", "JobTitle"])
    assert _ids(rows) == [100 * at for at in range(1, 11)]
    assert {one["page_size"] for one in contacts.asked} == {"1000"}
    assert len(contacts.asked) == 1
    assert _ids(data.query("Contact", 10, 1, {"JobTitle": "boss"}, ["Id"]))[0] == 1100
    assert _ids(data.query("Contact", 10, 3, {"JobTitle": "BOSS"}, ["Id"])) == [3100, 3200, 3300, 3400, 3500]


def test_a_list_of_ids_is_asked_in_parts(contacts: Contacts, data: Any) -> None:
    wanted = list(range(3, 900, 3))
    assert _ids(data.query("Contact", 1000, 0, {"Id": wanted}, ["Id"])) == wanted
    assert len(contacts.asked) == 3
    assert all(len(one["filter"]) < 600 for one in contacts.asked)
    with pytest.raises(InvalidParameterFault):
        data.query("Contact", 10, 0, {"Id": list(range(1001))}, ["Id"])


def test_an_order_that_rest_does_not_know_is_made_here_once(contacts: Contacts, data: Any) -> None:
    rows = data.query("Contact", 2, 0, {}, ["Id", "FirstName"], "FirstName", False)
    assert [row["FirstName"] for row in rows] == ["Ben", "Ben"]
    calls = len(contacts.asked)
    assert calls == 4 + 1  # all pages, and one to ask how many there are
    data.query("Contact", 2, 1, {}, ["Id", "FirstName"], "FirstName", False)
    assert len(contacts.asked) == calls
    assert _ids(data.query("Contact", 2, 0, {}, ["Id"], "Id", False)) == [3500, 3499]


def test_a_query_that_would_take_too_many_calls_is_refused_early() -> None:
    many = Contacts(60_000)
    with Keap("KeapAK-x", transport=httpx.MockTransport(many), throttle=None, retry=None, xmlrpc="rest") as keap:
        with pytest.raises(InvalidParameterFault, match=r"more than 50 REST calls.*FirstName"):
            keap.xmlrpc.data.query("Contact", 1000, 0, {"JobTitle": "nobody"}, ["Id"])
        assert len(many.asked) == 4
    with (
        Keap(
            "KeapAK-x",
            transport=httpx.MockTransport(Contacts(5000)),
            throttle=None,
            retry=None,
            xmlrpc=Settings(max_calls=3),
        ) as keap,
        pytest.raises(InvalidParameterFault, match="max_calls"),
    ):
        keap.xmlrpc.data.query("Contact", 1000, 0, {"JobTitle": "nobody"}, ["Id"])


def test_count_takes_one_call_where_rest_counts_alike(contacts: Contacts, data: Any) -> None:
    assert data.count("Contact", {"Id": "%"}) == 3500
    assert [one["path"] for one in contacts.asked] == ["v1/contacts"]
    assert contacts.asked[0]["limit"] == "1"
    contacts.asked.clear()
    assert data.count("Contact", {"JobTitle": "Boss"}) == 35
    assert len(contacts.asked) == 5


def test_lists_below_a_record_need_its_id(data: Any) -> None:
    for table, fields in (
        ("ContactGroupAssign", "GroupId, ContactId"),
        ("OrderItem", "OrderId"),
        ("LeadSourceExpense", "LeadSourceId"),
    ):
        with pytest.raises(InvalidParameterFault) as caught:
            data.query(table, 10, 0, {}, ["Id"] if table != "ContactGroupAssign" else ["ContactId"])
        assert all(one in str(caught.value) for one in fields.split(", "))
    with pytest.raises(NoTableAccessFault, match="help desk"):
        data.query("Ticket", 10, 0, {}, ["Id"])


_NO_DATES = (
    "12/31/2026", "31-12-2026", "20261301T00:00:00", "zz", "~>~abc", "~<~ 2026-13-01", "~>=~2026-01", "~>~", 5,
    "12/31%", ["2026-10-01", "zz"],
)  # fmt: skip
_NO_NUMBERS = ("zz", "~>~abc", "~<=~ 2026-01-01", "1,2", "~>~", [1, "zz"])


@pytest.mark.parametrize(
    ("field", "value"),
    [
        *((field, value) for field in ("DateCreated", "LastUpdated", "Birthday") for value in _NO_DATES),
        *((field, value) for field in ("Id", "OwnerID") for value in _NO_NUMBERS),
        *((field, "~like~A") for field in ("FirstName", "Id", "Birthday", "City")),
        ("FirstName", "~=~A"),
        ("FirstName", "~ >~ A"),
        ("FirstName", "~null~ or not"),
    ],
)
def test_a_condition_that_means_nothing_is_a_fault_and_not_an_empty_page(
    contacts: Contacts, data: Any, field: str, value: Any
) -> None:
    with pytest.raises(InvalidParameterFault, match=field):
        data.query("Contact", 10, 0, {field: value}, ["Id"])
    with pytest.raises(InvalidParameterFault, match=field):
        data.count("Contact", {field: value})
    with pytest.raises((InvalidParameterFault, ValidationError)):  # its value is no list
        data.find_by_field("Contact", 10, 0, field, value, ["Id"])
    assert contacts.asked == []


@pytest.mark.parametrize(
    ("given", "value"),
    [
        ("~>=~ 2026-07-01T10:00:00", "2026-07-01 10:00:00"),
        ("~<~2026-07-01T14:00:00Z", "2026-07-01 10:00:00"),
        ("~>~ 2026-12-31T23:00:00.000+0000", "2026-12-31 18:00:00"),
        ("2026-07-01 10:00:00", "2026-07-01 10:00:00"),
        ("~<=~2026-07-01", "2026-07-01 00:00:00"),
        ("20260701T10:00:00", "2026-07-01 10:00:00"),
        ("~>~ 20260701T10:00:00", "2026-07-01 10:00:00"),
        ("~>~20260701", "2026-07-01 00:00:00"),
        ("~>~ 20260701T140000Z", "2026-07-01 10:00:00"),
        ("2026-07%", "2026-07"),
        ("20260701%", "2026-07-01"),
        ("20260701T10:0%", "2026-07-01 10:0"),
        ("0001-01-01", "0001-01-01 00:00:00"),
        (dt.datetime(1, 1, 1, tzinfo=dt.UTC), "0001-01-01 00:00:00"),
        (["20260701T10:00:00", "2026-07-02"], ("2026-07-01 10:00:00", "2026-07-02 00:00:00")),
        (dt.datetime(2026, 7, 1, 14, tzinfo=dt.UTC), "2026-07-01 10:00:00"),
    ],
)
def test_dates_in_conditions_are_new_yorks(given: Any, value: str) -> None:
    assert checked(parse("DateCreated", given), CONTACT["DateCreated"]).value == value


@pytest.mark.filterwarnings("ignore::keap_api.xmlrpc.XmlRpcSunsetWarning")
def test_a_table_is_queried_for_its_ids_alone(keap_sandbox: KeapSandbox) -> None:
    wire, rest = (keap_sandbox.keap(xmlrpc=mode).xmlrpc.data for mode in ("wire", "rest"))  # type: ignore[arg-type]  # mypy joins the two words to str
    for table in ("Contact", "Company", "Lead", "Job", "Product", "ContactGroup"):
        assert rest.query(table, 1000, 0, {}, ["Id"]) == wire.query(table, 1000, 0, {}, ["Id"]), table
        assert rest.load(table, 1, ["Id"]) == {"Id": 1}
        assert rest.count(table, {"Id": "~>~ 2"}) == wire.count(table, {"Id": "~>~ 2"})


def test_rows_without_fields_are_a_fault(contacts: Contacts, data: Any) -> None:
    with pytest.raises(NoFieldsFault):
        data.query("Contact", 10, 0, {}, [])
    with pytest.raises(NoFieldsFault):
        data.find_by_field("Contact", 10, 0, "Id", 1, [])
    assert contacts.asked == []


CONTACT = TABLES["Contact"].fields


@pytest.mark.parametrize(
    ("field", "given", "asked"),
    [
        ("FirstName", "Anna", "given_name==Anna"),
        ("FirstName", "An%", "given_name==An*"),
        ("FirstName", "%nn%", None),
        ("FirstName", "~null~", None),
        ("FirstName", "a;b", None),
        ("FirstName", "a,b", None),
        ("FirstName", " Anna", None),
        ("FirstName", "50%%", None),
        ("Id", "~>~ 12", "contact_id>12"),
        ("Id", "~>=~12", "contact_id>=12"),
        ("Id", "x", None),
        ("Id", [3, 1], "ids==3,1"),
        ("Phone1", "555", "phone_number==555;phone_fields==PHONE1"),
        ("LastUpdated", "~>=~ 2026-07-01 00:00:00", "start_update_time==2026-07-01T04:00:00.000Z"),
        ("LastUpdated", "~<~ 2026-01-01", "end_update_time==2026-01-01T05:00:00.000Z"),
        ("JobTitle", "Boss", None),
    ],
)
def test_what_of_a_condition_rest_is_asked(field: str, given: Any, asked: str | None) -> None:
    made = clause(parse(field, given), CONTACT[field])
    assert (made[0] if made else None) == asked


def test_memory_forgets_by_size_and_by_time() -> None:
    now = [0.0]
    memory: Memory[int] = Memory(2, 10, clock=lambda: now[0])
    for at in range(3):
        memory.keep(at, at)
    assert memory.get(0) is None
    assert (memory.get(1), memory.take(2), memory.get(2)) == (1, 2, None)
    now[0] = 11
    assert memory.get(1) is None
    assert len(memory) == 0


@pytest.mark.parametrize(
    ("pattern", "text", "fits"),
    [
        ("%a%b%", "xxaxbx", True),
        ("%b%a%", "xxaxbx", False),
        ("a%a", "a", False),
        ("a%a", "aa", True),
        ("ab%ba", "aba", False),
        ("%%a", "a", True),
        ("a%b%c", "a-b-b-c", True),
        ("%a.c%", "abc", False),
        ("%" + "a%" * 30 + "b", "a" * 60, False),
    ],
)
def test_patterns_hold_their_parts_in_order(pattern: str, text: str, fits: bool) -> None:
    assert parse("City", pattern).test(text) is fits
