"""Links, sequences, commissions, automations' ids, and ContactAction: read from the records, over all three APIs."""

from __future__ import annotations

import xmlrpc.client
from collections.abc import Iterator
from typing import Any

import pytest

from keapkit.sandbox import Sandbox
from tests.sandbox.calls import ask, rpc

ACTION = ["Id", "ObjectType", "ContactId", "ActionDescription", "CreationNotes", "IsAppointment"]


@pytest.fixture(scope="module")
def shared() -> Iterator[Sandbox]:
    sandbox = Sandbox()
    yield sandbox
    sandbox.close()


def _link(one: str, other: str, type_: str = "1") -> dict[str, str]:
    return {"contact1_id": one, "contact2_id": other, "link_type_id": type_}


def test_contacts_are_linked(sandbox: Sandbox) -> None:
    assert ask(sandbox, "GET", "/rest/v2/contacts/1/links")["links"] == []
    made = ask(sandbox, "POST", "/rest/v2/contacts:link", _link("1", "2"), status=201)
    assert made == {**_link("1", "2"), "link_type_name": "Family"}
    ask(sandbox, "POST", "/rest/v2/contacts:link", _link("2", "1"), status=201)
    assert ask(sandbox, "GET", "/rest/v2/contacts/2/links")["links"] == [
        {**_link("2", "1"), "link_type_name": "Family"}
    ]
    (link,) = ask(sandbox, "GET", "/rest/v2/contacts/2?fields=links")["links"]
    assert link == {"id": link["id"], "linked_contact_id": "1", "link_type_id": "1", "link_type_name": "Family"}
    (row,) = rpc(sandbox, "ContactService.listLinkedContacts", 1)
    assert row == {"contactId": 1, "linkedContactId": 2, "linkTypeId": 1, "linkTypeName": "Family"}
    assert rpc(sandbox, "ContactService.linkContacts", 1, 3, 1) is True
    assert len(ask(sandbox, "GET", "/rest/v2/contacts/1/links")["links"]) == 2
    assert rpc(sandbox, "ContactService.unlinkContacts", 3, 1, 1) is True
    ask(sandbox, "DELETE", "/rest/v2/contacts/2", status=204)
    assert ask(sandbox, "GET", "/rest/v2/contacts/1/links")["links"] == []


def test_a_link_type_made_by_one_api_is_seen_by_the_others(sandbox: Sandbox) -> None:
    made = ask(sandbox, "POST", "/rest/v2/contacts/links/types", {"name": "Neighbor", "max_links": 2}, status=201)
    rows = rpc(sandbox, "DataService.query", "LinkedContactType", 10, 0, {"TypeName": "Neighbor"}, ["Id", "MaxLinked"])
    assert rows == [{"Id": int(made["id"]), "MaxLinked": 2}]
    ask(sandbox, "POST", "/rest/v2/contacts:link", _link("1", "2", made["id"]), status=201)


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (_link("1", "999"), 404), (_link("999", "1"), 404), (_link("1", "2", "999"), 404),
        ({"contact1_id": "1", "contact2_id": "2"}, 400), ({}, 400),
    ],
)  # fmt: skip
def test_a_link_that_cannot_be(shared: Sandbox, body: dict[str, Any], status: int) -> None:
    ask(shared, "POST", "/rest/v2/contacts:link", body, status=status)
    ask(shared, "POST", "/rest/v2/contacts:unlink", body, status=status)


def test_a_type_of_links_has_its_most(sandbox: Sandbox) -> None:
    ask(sandbox, "POST", "/rest/v2/contacts:link", _link("1", "2", "2"), status=201)
    told = ask(sandbox, "POST", "/rest/v2/contacts:link", _link("3", "2", "2"), status=400)
    assert told["details"][0]["resource"] == "body.link_type_id"


def test_contacts_in_sequences(sandbox: Sandbox) -> None:
    (campaign,) = ask(sandbox, "GET", "/rest/v2/campaigns")["campaigns"]
    (sequence,) = ask(sandbox, "GET", f"/rest/v2/campaigns/{campaign['id']}/sequences")["sequences"]
    below = f"campaigns/{campaign['id']}/sequences/{sequence['id']}"
    told = ask(sandbox, "POST", f"/rest/v2/{below}:addContacts", {"contact_ids": ["1", "999"]})
    assert told == {"add_to_sequence_results": {"1": "SUCCESS", "999": "CONTACT_DOES_NOT_EXIST"}}
    assert ask(sandbox, "POST", f"/rest/v1/{below}/contacts", {"ids": [1, 2]}) == {
        "1": "ALREADY_IN_SEQUENCE",
        "2": "SUCCESS",
    }
    fields = ["CampaignId", "ContactId", "Status"]
    rows = rpc(sandbox, "DataService.query", "Campaignee", 10, 0, {}, fields, "ContactId", True)
    assert [row["ContactId"] for row in rows] == [1, 2]
    ask(sandbox, "DELETE", f"/rest/v1/{below}/contacts/1", status=204)
    told = ask(sandbox, "POST", f"/rest/v2/{below}:removeContacts", {"contact_ids": ["2", "999"]})
    assert told == {"remove_from_sequence_results": {"2": "SUCCESS", "999": "CONTACT_DOES_NOT_EXIST"}}
    assert rpc(sandbox, "DataService.count", "Campaignee", {}) == 0


def test_a_sequence_that_is_not_there(shared: Sandbox) -> None:
    for below in ("campaigns/999/sequences/1", "campaigns/1/sequences/999"):
        ask(shared, "POST", f"/rest/v2/{below}:addContacts", {"contact_ids": ["1"]}, status=404)
    ask(shared, "POST", "/rest/v1/campaigns/1/sequences/1/contacts/999", status=404)


COMMISSIONS = "/rest/v2/affiliates/1:commissions"


def test_commissions_are_filtered_ordered_and_paged(shared: Sandbox) -> None:
    everything = ask(shared, "GET", COMMISSIONS)
    found = everything["affiliate_commissions"]
    assert len(found) == 6
    assert everything["next_page_token"] == ""
    assert everything["amount_earned"] == pytest.approx(sum(one["amount_earned"] for one in found))
    times = sorted(one["time_earned"] for one in found)
    since = ask(shared, "GET", f"{COMMISSIONS}?filter=since_time=={times[3]}")["affiliate_commissions"]
    assert sorted(one["time_earned"] for one in since) == times[3:]
    both = f"{COMMISSIONS}?filter=since_time=={times[1]};until_time=={times[2]}"
    assert sorted(one["time_earned"] for one in ask(shared, "GET", both)["affiliate_commissions"]) == times[1:3]
    walked, token = [], ""
    for _ in range(10):
        page = ask(shared, "GET", f"{COMMISSIONS}?page_size=4&order_by=time_earned%20desc{token}")
        walked += page["affiliate_commissions"]
        if not page["next_page_token"]:
            break
        token = f"&page_token={page['next_page_token']}"
    assert [one["time_earned"] for one in walked] == times[::-1]
    v1 = ask(shared, "GET", "/rest/v1/affiliates/commissions?affiliateId=1")
    assert len(next(value for value in v1.values() if isinstance(value, list))) == 6


def test_automation_ids_are_filtered_ordered_and_paged(shared: Sandbox) -> None:
    path = "/rest/v2/automations/ids"
    assert ask(shared, "GET", path) == {
        "automation_ids": ["1", "2", "3"], "locked_automation_ids": ["2"], "next_page_token": "",
    }  # fmt: skip
    assert ask(shared, "GET", f"{path}?filter=status==draft")["automation_ids"] == ["3"]
    assert ask(shared, "GET", f"{path}?filter=name==Win*")["automation_ids"] == ["2"]
    assert ask(shared, "GET", f"{path}?order_by=name")["automation_ids"] == ["3", "1", "2"]
    first = ask(shared, "GET", f"{path}?page_size=2")
    assert first["automation_ids"] == ["1", "2"]
    last = ask(shared, "GET", f"{path}?page_size=2&page_token={first['next_page_token']}")
    assert (last["automation_ids"], last["next_page_token"]) == (["3"], "")


@pytest.mark.parametrize("path", [COMMISSIONS, "/rest/v2/automations/ids"])
@pytest.mark.parametrize(
    "query", ["filter=color==red", "filter=x", "order_by=color", "page_token=stolen", "page_size=x"]
)
def test_what_is_read_from_records_judges_its_query(shared: Sandbox, path: str, query: str) -> None:
    ask(shared, "GET", f"{path}?{query}", status=400)


def test_tasks_notes_and_appointments_are_contact_actions(sandbox: Sandbox) -> None:
    task = ask(
        sandbox,
        "POST",
        "/rest/v2/tasks",
        {"title": "Send offer", "assigned_to_user_id": "1", "contact_id": "5"},
        status=201,
    )
    note = ask(
        sandbox, "POST", "/rest/v1/notes", {"contact_id": 5, "title": "Called", "body": "Yes", "user_id": 1}, status=201
    )
    visit = {"contact_id": 5, "title": "Visit", "start_date": "2026-12-01T10:00:00.000Z",
             "end_date": "2026-12-01T11:00:00.000Z", "description": "Bring plans", "user": 1}  # fmt: skip
    ask(sandbox, "POST", "/rest/v1/appointments", visit, status=201)
    rows = rpc(sandbox, "DataService.query", "ContactAction", 10, 0, {"ContactId": 5}, ACTION, "Id", True)
    assert [(row["ObjectType"], row["ActionDescription"]) for row in rows] == [
        ("Task", "Send offer"), ("Note", "Called"), ("Appointment", "Visit"),
    ]  # fmt: skip
    assert [row["Id"] for row in rows[:2]] == [int(task["id"]), int(note["id"])]
    assert [row.get("CreationNotes") for row in rows] == [None, "Yes", "Bring plans"]
    assert [row["IsAppointment"] for row in rows] == [0, 0, 1]
    (shown,) = ask(sandbox, "GET", "/rest/v2/taskAppointments?filter=contact_id==5")["taskAppointments"]
    assert (shown["title"], shown["start_time"], shown["user_id"]) == ("Visit", visit["start_date"], "1")


@pytest.mark.parametrize(
    ("kind", "collection"), [("Task", "tasks"), ("Note", "notes"), ("Appointment", "appointments")]
)
def test_a_contact_action_is_a_record_of_rest(sandbox: Sandbox, kind: str, collection: str) -> None:
    values = {
        "ObjectType": kind,
        "ContactId": 7,
        "ActionDescription": "Made by XML-RPC",
        "CreationNotes": "Why",
        "UserID": 2,
    }
    id_ = rpc(sandbox, "DataService.add", "ContactAction", values)
    shown = ask(sandbox, "GET", f"/rest/v1/{collection}/{id_}")
    assert (shown["title"], "Why" in shown.values()) == ("Made by XML-RPC", True)
    assert rpc(sandbox, "DataService.load", "ContactAction", id_, [*values]) == values
    rpc(sandbox, "DataService.update", "ContactAction", id_, {"ActionDescription": "Changed", "Priority": 1})
    assert ask(sandbox, "GET", f"/rest/v1/{collection}/{id_}")["title"] == "Changed"
    assert rpc(sandbox, "DataService.load", "ContactAction", id_, ["Priority"]) == {"Priority": 1}
    assert rpc(sandbox, "DataService.delete", "ContactAction", id_) is True
    ask(sandbox, "GET", f"/rest/v1/{collection}/{id_}", status=404)


def test_ids_of_contact_actions_are_unique(shared: Sandbox) -> None:
    rows = rpc(shared, "DataService.query", "ContactAction", 1000, 0, {}, ["Id", "ObjectType"])
    assert {row["ObjectType"] for row in rows} == {"Task", "Note", "Appointment"}
    assert len({row["Id"] for row in rows}) == len(rows)
    with pytest.raises(xmlrpc.client.Fault):
        rpc(shared, "DataService.add", "ContactAction", {"ObjectType": "Dance", "ContactId": 1})


@pytest.mark.parametrize(
    ("query", "count"),
    [
        ("campaigns?search_text=nam", 1), ("campaigns?search_text=zzz", 0), ("files?name=file_name", 1),
        ("files?name=other", 0), ("files?viewable=PUBLIC", 1), ("files?viewable=PRIVATE", 0),
        ("files?viewable=BOTH", 1),
        ("files?type=Application", 1), ("files?type=Fax", 0), ("products?active=true", 6), ("products?active=false", 0),
        ("affiliates/commissions?affiliateId=2", 6), ("affiliates/commissions?affiliateId=3", 0),
        ("affiliates/commissions?until=2020-01-01T00:00:00.000Z", 0),
    ],
)  # fmt: skip
def test_v1_filters(shared: Sandbox, query: str, count: int) -> None:
    told = ask(shared, "GET", f"/rest/v1/{query}")
    assert len(next(value for value in told.values() if isinstance(value, list))) == count
