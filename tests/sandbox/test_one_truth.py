"""One truth over three protocols: what one API writes, the others read."""

from __future__ import annotations

from typing import Any

import pytest

from keapkit.sandbox import Sandbox
from tests.sandbox.calls import Clock, ask, rpc, send

FIELDS = ["Id", "FormId", "Name", "Label", "DataType"]


def _new_field(sandbox: Sandbox, way: str, model: str = "contacts") -> str:
    if way == "v1":
        body = {"label": "Shoe size", "field_type": "Text"}
        made = ask(sandbox, "POST", f"/rest/v1/{model}/model/customFields", body, status=201)
        return str(made["id"])
    if way == "v2":
        body = {"label": "Shoe size", "field_type": "TEXT"}
        response = send(sandbox, "POST", f"/rest/v2/{model}/model/customFields", body)
        assert response.status in {200, 201}, response.body
        fields = ask(sandbox, "GET", f"/rest/v2/{model}/model")["custom_fields"]
        return str(next(field["id"] for field in fields if field["label"] == "Shoe size"))
    return str(rpc(sandbox, "DataService.addCustomField", "Person", "Shoe size", "Text", 1))


@pytest.mark.parametrize("way", ["v1", "v2", "xmlrpc"])
def test_a_custom_field_is_one_field(sandbox: Sandbox, way: str) -> None:
    id_ = _new_field(sandbox, way)
    v1 = ask(sandbox, "GET", "/rest/v1/contacts/model")["custom_fields"]
    v2 = ask(sandbox, "GET", "/rest/v2/contacts/model")["custom_fields"]
    assert [field["label"] for field in v1 if field["id"] == int(id_)] == ["Shoe size"]
    assert [field["label"] for field in v2 if field["id"] == id_] == ["Shoe size"]
    (row,) = rpc(sandbox, "DataService.query", "DataFormField", 10, 0, {"Label": "Shoe size"}, FIELDS)
    assert row == {"Id": int(id_), "FormId": -1, "Name": "Shoesize", "Label": "Shoe size", "DataType": 15}


@pytest.mark.parametrize("way", ["v1", "v2", "xmlrpc"])
def test_a_custom_fields_value_is_one_value(sandbox: Sandbox, way: str) -> None:
    id_ = _new_field(sandbox, "v2")
    if way == "v1":
        ask(sandbox, "PATCH", "/rest/v1/contacts/3", {"custom_fields": [{"id": int(id_), "content": "42"}]})
    elif way == "v2":
        ask(sandbox, "PATCH", "/rest/v2/contacts/3", {"custom_fields": [{"id": id_, "content": "42"}]})
    else:
        rpc(sandbox, "ContactService.update", 3, {"_Shoesize": "42"})
    v1 = ask(sandbox, "GET", "/rest/v1/contacts/3?optional_properties=custom_fields")["custom_fields"]
    v2 = ask(sandbox, "GET", "/rest/v2/contacts/3")["custom_fields"]
    assert {"id": int(id_), "content": "42"} in v1
    assert {"id": id_, "content": "42"} in v2
    assert rpc(sandbox, "ContactService.load", 3, ["_Shoesize"]) == {"_Shoesize": "42"}
    rows = rpc(sandbox, "DataService.query", "Contact", 5, 0, {"_Shoesize": "42"}, ["Id"])
    assert rows == [{"Id": 3}]
    found = ask(sandbox, "GET", "/rest/v2/contacts?filter=Shoesize==42")["contacts"]
    assert [contact["id"] for contact in found] == ["3"]


def test_tasks_and_notes_share_their_custom_fields(sandbox: Sandbox) -> None:
    id_ = _new_field(sandbox, "v2", "tasks")
    for path in ("v1/notes", "v1/tasks", "v1/appointments", "v2/notes"):
        fields = ask(sandbox, "GET", f"/rest/{path}/model")["custom_fields"]
        assert id_ in [str(field["id"]) for field in fields], path


def test_tags_in_all_directions(sandbox: Sandbox) -> None:
    ask(sandbox, "POST", "/rest/v2/tags/8/contacts:applyTags", {"contact_ids": ["3"]})
    rows = rpc(
        sandbox, "DataService.query", "ContactGroupAssign", 1000, 0, {"ContactId": 3}, ["GroupId", "ContactGroup"]
    )
    assert {"GroupId": 8, "ContactGroup": "Trade fair"} in rows
    assert {str(row["GroupId"]) for row in rows} == {
        item["tag"]["id"] for item in ask(sandbox, "GET", "/rest/v2/contacts/3/tags")["tags"]
    }
    joined = rpc(
        sandbox, "DataService.query", "ContactGroupAssign", 1000, 0, {"GroupId": 8}, ["ContactId", "Contact.FirstName"]
    )
    assert {"ContactId": 3, "Contact.FirstName": "Chloe"} in joined
    counted = ask(sandbox, "GET", "/rest/v1/tags/8/contacts")
    assert counted["count"] == len(joined)
    assert 3 in ask(sandbox, "GET", "/rest/v1/contacts/3")["tag_ids"] + [3]


def test_tags_of_all_contacts_and_contacts_of_all_tags(sandbox: Sandbox) -> None:
    pairs = ask(sandbox, "GET", "/rest/v2/contacts/-/tags?filter=contact_ids==2,3")["tags"]
    assert {pair["contact_id"] for pair in pairs} == {"2", "3"}
    for number in ("2", "3"):
        tags = ask(sandbox, "GET", f"/rest/v2/contacts/{number}/tags")["tags"]
        assert {item["tag"]["id"] for item in tags} == {p["tag_id"] for p in pairs if p["contact_id"] == number}
    backward = ask(sandbox, "GET", "/rest/v2/tags/-/contacts?filter=tag_ids==8&order_by=applied_time%20desc")[
        "contacts"
    ]
    times = [pair["applied_at"] for pair in backward]
    assert times == sorted(times, reverse=True)
    counted = ask(sandbox, "GET", "/rest/v2/tags/8/contacts/count")["count"]
    assert counted == len(backward) == len(ask(sandbox, "GET", "/rest/v2/tags/8/contacts")["contacts"])
    assert ask(sandbox, "GET", "/rest/v2/tags/8/contacts/count?filter=given_name==Chloe")["count"] < counted
    ask(sandbox, "GET", "/rest/v2/contacts/-/tags", status=400)  # a filter is required
    many = ",".join(map(str, range(101)))
    ask(sandbox, "GET", f"/rest/v2/contacts/-/tags?filter=contact_ids=={many}", status=400)


def test_companies_users_and_stages(sandbox: Sandbox) -> None:
    rpc(sandbox, "DataService.update", "Company", 2, {"City": "Reno", "Website": "https://example.com"})
    company = ask(sandbox, "GET", "/rest/v2/companies/2?fields=address,website")
    assert (company["address"]["locality"], company["website"]) == ("Reno", "https://example.com")
    assert ask(sandbox, "GET", "/rest/v1/companies/2")["address"]["locality"] == "Reno"
    assert rpc(sandbox, "ContactService.load", 2, ["Company", "CompanyID"]) == {
        "Company": "Harbour Dental",
        "CompanyID": 2,
    }
    user = rpc(sandbox, "DataService.load", "User", 1, ["FirstName", "Email", "City"])
    assert user["FirstName"] == ask(sandbox, "GET", "/rest/v2/users/1")["given_name"] == "Ruth"
    assert "example" in user["Email"]
    stages = rpc(sandbox, "DataService.query", "Stage", 10, 0, {}, ["Id", "StageName", "StageOrder"])
    assert [stage["StageName"] for stage in stages] == [
        stage["name"] for stage in ask(sandbox, "GET", "/rest/v2/opportunities/stages")["stages"]
    ]
    rpc(sandbox, "DataService.update", "Lead", 1, {"StageID": 4})
    assert ask(sandbox, "GET", "/rest/v2/opportunities/1")["stage"]["id"] == "4"
    moves = ask(sandbox, "GET", "/rest/v2/opportunities/stageMoves?filter=opportunity_id==1")["stage_moves"]
    assert (moves[-1]["move_from_stage_id"], moves[-1]["move_to_stage_id"]) == ("1", "4")


def test_opt_outs(sandbox: Sandbox) -> None:
    email = "anna.smith.1@example.com"
    assert rpc(sandbox, "APIEmailService.getOptStatus", email) == 1
    assert rpc(sandbox, "APIEmailService.optOut", email, "asked") is True
    assert rpc(sandbox, "APIEmailService.getOptStatus", email) == 0
    assert rpc(sandbox, "APIEmailService.optIn", email, "asked") is False  # never undoes an opt-out
    contact = ask(sandbox, "GET", "/rest/v2/contacts/1")
    assert (contact["email_addresses"][0]["is_opt_in"], contact["email_addresses"][0]["email_opt_status"]) == (
        False,
        "MANUAL",
    )
    assert ask(sandbox, "GET", "/rest/v1/contacts/1")["email_opted_in"] is False


def test_rest_lifts_an_opt_out(sandbox: Sandbox) -> None:
    email = "anna.smith.1@example.com"
    rpc(sandbox, "APIEmailService.optOut", email, "asked")
    assert ask(sandbox, "GET", f"/rest/v2/emailAddresses/{email}/status")["opted_in"] is False
    ask(sandbox, "PATCH", f"/rest/v2/emailAddresses/{email}/status", {"opted_in": True, "reason": "asked again"})
    assert rpc(sandbox, "APIEmailService.getOptStatus", email) == 1
    ask(sandbox, "PUT", f"/rest/v1/emailAddresses/{email}", {"opted_in": False, "reason": "asked"})
    assert ask(sandbox, "GET", "/rest/v2/contacts/1")["email_addresses"][0]["is_opt_in"] is False


@pytest.mark.parametrize("way", ["v2", "xmlrpc"])
def test_merged_contacts_are_one(sandbox: Sandbox, way: str) -> None:
    orders = ask(sandbox, "GET", "/rest/v1/orders?contact_id=2")["count"]
    assert orders
    if way == "v2":
        ask(sandbox, "POST", "/rest/v2/contacts:merge", {"contact_id": "1", "duplicate_contact_id": "2"})
    else:
        assert rpc(sandbox, "ContactService.merge", 1, 2) is True
    ask(sandbox, "GET", "/rest/v1/contacts/2", status=404)
    assert ask(sandbox, "GET", "/rest/v1/orders?contact_id=2")["count"] == 0
    assert {"1", "2"} <= set(ask(sandbox, "GET", "/rest/v2/contacts/1")["tag_ids"])


def test_the_sample_data_is_worth_looking_at(sandbox: Sandbox, clock: Clock) -> None:
    kinds = {field["field_type"] for field in ask(sandbox, "GET", "/rest/v2/contacts/model")["custom_fields"]}
    document = {
        "CURRENCY",
        "DATE",
        "DATE_TIME",
        "DROPDOWN",
        "EMAIL",
        "LIST_BOX",
        "RADIO",
        "TEXT",
        "WHOLE_NUMBER",
        "YES_NO",
    }
    assert document <= kinds
    valued = ask(sandbox, "GET", "/rest/v2/contacts/1")["custom_fields"]
    assert len(valued) == len(ask(sandbox, "GET", "/rest/v2/contacts/model")["custom_fields"])
    orders = ask(sandbox, "GET", "/rest/v1/orders")["orders"]
    assert {order["total_due"] == 0 for order in orders} == {True, False}
    assert min(order["order_date"] for order in orders) < "2026-06-01" < max(order["order_date"] for order in orders)
    assert all(order["total"] == pytest.approx(order["total_paid"] + order["total_due"]) for order in orders)
    users: list[dict[str, Any]] = ask(sandbox, "GET", "/rest/v2/users")["users"]
    assert all(user["address"]["locality"] and user["email_addresses"] for user in users)


def test_tenants_are_apart() -> None:
    sandbox = Sandbox(tenants=["ab123", "cd456"])
    signed = {"authorization": "Bearer KeapAK-cd456-1"}
    response = send(sandbox, "GET", "/rest/v2/contacts/1", headers=signed)
    assert b"Kira" in response.body
    assert response.headers["x-keap-tenant-id"] == "cd456.infusionsoft.com"
    send(sandbox, "DELETE", "/rest/v2/contacts/1", headers=signed)
    assert ask(sandbox, "GET", "/rest/v2/contacts/1")["given_name"] == "Anna"


def test_affiliates_referrals_and_categories_of_lead_sources_are_one_truth(sandbox: Sandbox) -> None:
    fields = ["Id", "ContactId", "AffName", "AffCode", "Status", "NotifyLead", "LeadCookieFor"]
    row = {"ContactId": 3, "AffName": "Blue", "AffCode": "BLUE", "Status": 0, "NotifyLead": 1, "LeadCookieFor": 7}
    made = rpc(sandbox, "DataService.add", "Affiliate", row)
    shown = ask(sandbox, "GET", f"/rest/v2/affiliates/{made}")
    assert (shown["name"], shown["code"], shown["status"], shown["contact_id"]) == ("Blue", "BLUE", "INACTIVE", "3")
    assert (shown["notify_on_lead"], shown["track_leads_days"]) == (True, 7)
    assert rpc(sandbox, "DataService.load", "Affiliate", made, fields) == {**row, "Id": made}
    ask(sandbox, "PATCH", f"/rest/v2/affiliates/{made}?update_mask=status", {"status": "ACTIVE"})
    assert rpc(sandbox, "DataService.query", "Affiliate", 10, 0, {"AffCode": "blue"}, ["Status"]) == [{"Status": 1}]
    listed = ask(sandbox, "GET", "/rest/v1/affiliates")["affiliates"]
    assert rpc(sandbox, "DataService.count", "Affiliate", {"Id": "%"}) == len(listed)

    row = {"ContactId": 3, "AffiliateId": made, "Source": "Fair", "Info": "Met there", "Type": 2}
    referral = rpc(sandbox, "DataService.add", "Referral", row)
    found = ask(sandbox, "GET", "/rest/v2/referrals?filter=type==MANUAL")["referrals"]
    assert [(one["id"], one["referral_partner_id"], one["source"]) for one in found] == [
        (str(referral), str(made), "Fair")
    ]
    assert rpc(sandbox, "DataService.load", "Referral", referral, ["Type", "Info"]) == {"Type": 2, "Info": "Met there"}

    category = rpc(sandbox, "DataService.add", "LeadSourceCategory", {"Name": "Fairs"})
    assert ask(sandbox, "GET", f"/rest/v2/leadSourceCategories/{category}")["name"] == "Fairs"
    rpc(sandbox, "DataService.update", "LeadSourceCategory", category, {"Name": "Trade fairs"})
    assert ask(sandbox, "GET", f"/rest/v2/leadSourceCategories/{category}")["name"] == "Trade fairs"


@pytest.mark.parametrize(
    ("table", "path", "written", "read"),
    [
        ("Product", "products/1", {"Status": 0}, {"active": False}),
        ("RecurringOrder", "subscriptions/1", {"Status": "Inactive"}, {"active": False}),
        ("LeadSource", "leadSources/1", {"Status": "Inactive"}, {"status": "INACTIVE"}),
        ("Job", "orders/1", {"OrderType": "Offline"}, {"order_type": "OFFLINE"}),
    ],
)
def test_states_that_xmlrpc_says_in_other_words(
    sandbox: Sandbox, table: str, path: str, written: Any, read: dict[str, Any]
) -> None:
    rpc(sandbox, "DataService.update", table, 1, written)
    assert rpc(sandbox, "DataService.load", table, 1, list(written)) == written
    shown = ask(sandbox, "GET", f"/rest/v2/{path}")
    assert {name: shown[name] for name in read} == read


def test_a_password_can_be_read_where_keap_lets_it_be_read_only(sandbox: Sandbox) -> None:
    made = rpc(sandbox, "ContactService.add", {"FirstName": "Xe", "Password": "hunter2"})
    assert rpc(sandbox, "ContactService.load", made, ["Password"]) == {"Password": "hunter2"}
    body = {"contact_id": "2", "code": "ZED", "name": "Zed", "password": "hunter2"}
    affiliate = ask(sandbox, "POST", "/rest/v2/affiliates", body, status=201)
    shown = [affiliate, ask(sandbox, "GET", "/rest/v2/affiliates"), ask(sandbox, "GET", f"/rest/v1/contacts/{made}")]
    assert "hunter2" not in str([*shown, sandbox.find_records("contacts"), sandbox.find_records("affiliates")])
