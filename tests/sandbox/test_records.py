"""What is stored comes back, in every protocol's own words."""

from __future__ import annotations

import xmlrpc.client
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from keapkit.sandbox import Sandbox, SandboxDatabaseError
from tests.sandbox.calls import ask, rpc, send

ANNA = {"given_name": "Zoe", "family_name": "Q", "email_addresses": [{"email": "z@example.com", "field": "EMAIL1"}]}


def test_a_contact_is_one_contact_in_all_three_protocols(sandbox: Sandbox) -> None:
    made = ask(
        sandbox, "POST", "/rest/v2/contacts", {**ANNA, "birth_date": "1990-02-03", "company": {"id": "2"}}, status=201
    )
    number = int(made["id"])
    v1 = ask(sandbox, "GET", f"/rest/v1/contacts/{number}")
    assert v1["id"] == number
    assert v1["birthday"] == "1990-02-03T00:00:00.000Z"
    assert v1["company"] == {"id": 2, "company_name": "Harbour Dental"}
    row = rpc(sandbox, "ContactService.load", number, ["Id", "FirstName", "Email", "CompanyID"])
    assert row == {"Id": number, "FirstName": "Zoe", "Email": "z@example.com", "CompanyID": 2}
    rpc(sandbox, "ContactService.update", number, {"LastName": "Queen", "City": "Reno", "Phone1": "555"})
    v2 = ask(sandbox, "GET", f"/rest/v2/contacts/{number}")
    assert v2["family_name"] == "Queen"
    assert v2["addresses"] == [{"field": "BILLING", "locality": "Reno"}]
    assert v2["phone_numbers"] == [{"field": "PHONE1", "number": "555"}]
    ask(sandbox, "DELETE", f"/rest/v1/contacts/{number}", status=204)
    ask(sandbox, "GET", f"/rest/v2/contacts/{number}", status=404)
    with pytest.raises(xmlrpc.client.Fault, match="RecordNotFound") as fault:
        rpc(sandbox, "ContactService.load", number, ["Id"])
    assert fault.value.faultCode == 5


def test_tags_are_seen_from_both_sides_and_from_all_three_protocols(sandbox: Sandbox) -> None:
    number = int(ask(sandbox, "POST", "/rest/v2/contacts", ANNA, status=201)["id"])
    ask(sandbox, "POST", f"/rest/v1/contacts/{number}/tags", {"tagIds": [2]})
    results = ask(sandbox, "POST", "/rest/v2/tags/3/contacts:applyTags", {"contact_ids": [str(number), "999"]})
    assert results == {"results": {str(number): "SUCCESS", "999": "CONTACT_NOT_FOUND"}}
    assert rpc(sandbox, "ContactService.addToGroup", number, 5) is True
    assert [item["tag"]["id"] for item in ask(sandbox, "GET", f"/rest/v2/contacts/{number}/tags")["tags"]] == [
        "2",
        "3",
        "5",
    ]
    assert [item["tag"]["id"] for item in ask(sandbox, "GET", f"/rest/v1/contacts/{number}/tags")["tags"]] == [2, 3, 5]
    assert number in [item["contact"]["id"] for item in ask(sandbox, "GET", "/rest/v1/tags/5/contacts")["contacts"]]
    assert str(number) in [item["id"] for item in ask(sandbox, "GET", "/rest/v2/tags/5/contacts")["contacts"]]
    assert rpc(sandbox, "ContactService.load", number, ["Groups"]) == {"Groups": "2,3,5"}
    ask(sandbox, "DELETE", f"/rest/v1/contacts/{number}/tags?ids=2,3", status=204)
    ask(sandbox, "POST", "/rest/v2/tags/5/contacts:removeTags", {"contact_ids": [str(number)]}, status=204)
    assert ask(sandbox, "GET", f"/rest/v2/contacts/{number}")["tag_ids"] == []


def test_update_mask_says_what_changes(sandbox: Sandbox) -> None:
    body = {"given_name": "New", "family_name": "Name"}
    ask(sandbox, "PATCH", "/rest/v2/contacts/1?update_mask=given_name&update_mask=job_title", body)
    contact = ask(sandbox, "GET", "/rest/v2/contacts/1")
    assert (contact["given_name"], contact["family_name"]) == ("New", "Smith")
    assert "job_title" not in contact  # named and absent: cleared


def test_null_clears_a_field(sandbox: Sandbox) -> None:
    assert "job_title" not in ask(sandbox, "PATCH", "/rest/v2/contacts/1", {"job_title": None})


def test_filters_are_joined_by_semicolons(sandbox: Sandbox) -> None:
    found = ask(
        sandbox, "GET", "/rest/v2/contacts?filter=given_name%3D%3DA*%3Bfamily_name%3D%3DSmith&fields=id,given_name"
    )
    assert found["contacts"] == [{"id": "1", "given_name": "Anna"}]
    both = ask(sandbox, "GET", "/rest/v2/contacts?filter=given_name==Anna,Ben&fields=given_name")["contacts"]
    assert {contact["given_name"] for contact in both} == {"Anna", "Ben"}
    assert ask(sandbox, "GET", "/rest/v2/contacts?filter=email==anna.smith.1@example.com")["contacts"][0]["id"] == "1"
    assert len(ask(sandbox, "GET", "/rest/v2/contacts?filter=company_id==3")["contacts"]) == 5
    assert [
        contact["id"] for contact in ask(sandbox, "GET", "/rest/v2/contacts?filter=contact_ids==2,4")["contacts"]
    ] == ["2", "4"]
    city = ask(sandbox, "GET", "/rest/v2/contacts?filter=billing_address_locality==Denver")["contacts"]
    assert city
    assert all(contact["addresses"][0]["locality"] == "Denver" for contact in city)


def test_lists_are_ordered(sandbox: Sandbox) -> None:
    down = ask(sandbox, "GET", "/rest/v2/contacts?order_by=email%20desc&fields=email_addresses")["contacts"]
    names = [contact["email_addresses"][0]["email"] for contact in down]
    assert names == sorted(names, reverse=True)
    orders = ask(sandbox, "GET", "/rest/v1/orders?order=order_date&limit=5")["orders"]
    dates = [order["order_date"] for order in orders]
    assert dates == sorted(dates)


def test_v2_pages_follow_the_token(sandbox: Sandbox) -> None:
    seen: list[str] = []
    token = None
    while token != "":
        page = ask(sandbox, "GET", f"/rest/v2/contacts?page_size=7{f'&page_token={token}' if token else ''}")
        seen += [contact["id"] for contact in page["contacts"]]
        token = page["next_page_token"]
    assert seen == [str(number) for number in range(1, 41)]


def test_v1_pages_count_and_link(sandbox: Sandbox) -> None:
    page = ask(sandbox, "GET", "/rest/v1/contacts?limit=3&offset=39&family_name=Kowalski")
    assert (page["count"], page["contacts"]) == (5, [])
    page = ask(sandbox, "GET", "/rest/v1/contacts?limit=2&family_name=Kowalski")
    assert page["next"] == "https://api.infusionsoft.com/crm/rest/v1/contacts?family_name=Kowalski&limit=2&offset=2"


def test_windows_of_time(sandbox: Sandbox) -> None:
    since = "2026-11-01T00:00:00.000Z"
    orders = ask(sandbox, "GET", f"/rest/v1/orders?since={since}")["orders"]
    assert orders
    assert all(order["order_date"] >= since for order in orders)


def test_page_size_is_capped(sandbox: Sandbox) -> None:
    ask(sandbox, "GET", "/rest/v2/contacts?page_size=1001", status=400)
    ask(sandbox, "GET", "/rest/v2/users?page_size=101", status=400)
    ask(sandbox, "GET", "/rest/v2/automations?page_size=26", status=400)


def test_duplicates_are_found(sandbox: Sandbox) -> None:
    body = {"given_name": "Changed", "email_addresses": [{"email": "ANNA.smith.1@example.com", "field": "EMAIL1"}]}
    assert ask(sandbox, "POST", "/rest/v2/contacts?duplicate_option=Email", body)["id"] == "1"
    assert ask(sandbox, "PUT", "/rest/v1/contacts", {**body, "duplicate_option": "Email"})["id"] == 1
    assert ask(sandbox, "POST", "/rest/v2/contacts", body, status=201)["id"] == "41"
    assert rpc(sandbox, "ContactService.addWithDupCheck", {"Email": "anna.smith.1@example.com"}, "Email") == 1


def test_an_order_knows_its_items_contact_and_totals(sandbox: Sandbox) -> None:
    items = [{"product_id": 1, "quantity": 2}, {"product_id": 6, "quantity": 1, "price": "10.50"}]
    body = {
        "contact_id": 1,
        "order_date": "2026-11-01T00:00:00.000Z",
        "order_items": items,
        "order_title": "T",
        "order_type": "Online",
    }
    made = ask(sandbox, "POST", "/rest/v1/orders", body, status=201)
    assert (made["total"], made["contact"]["first_name"]) == (250.5, "Anna")
    v2 = ask(sandbox, "GET", f"/rest/v2/orders/{made['id']}")
    assert v2["total"] == {"amount": 25050, "currency_code": "USD", "formatted_amount": "$250.50"}
    second = v2["order_items"][1]["id"]
    assert ask(sandbox, "GET", f"/rest/v2/orders/{made['id']}/items/{second}")["name"] == "Handbook"
    ask(sandbox, "DELETE", f"/rest/v1/orders/{made['id']}/items/{second}", status=204)
    left = ask(sandbox, "GET", f"/rest/v1/orders/{made['id']}")
    assert (len(left["order_items"]), left["total"]) == (1, 240.0)


def test_notes_of_a_contact_are_the_notes(sandbox: Sandbox) -> None:
    made = ask(
        sandbox, "POST", "/rest/v2/contacts/2/notes", {"user_id": "1", "title": "Hi", "text": "Text"}, status=201
    )
    v1 = ask(sandbox, "GET", f"/rest/v1/notes/{made['id']}")
    assert (v1["contact_id"], v1["body"], v1["user_id"]) == (2, "Text", 1)
    assert made["id"] not in [note["id"] for note in ask(sandbox, "GET", "/rest/v2/contacts/1/notes")["notes"]]


def test_a_missing_owner_is_missed(sandbox: Sandbox) -> None:
    ask(sandbox, "GET", "/rest/v2/contacts/999/tags", status=404)
    ask(sandbox, "GET", "/rest/v1/orders/999/payments", status=404)
    ask(sandbox, "POST", "/rest/v2/orders/999:applyTax", status=404)


def test_an_instance_is_the_same_for_the_same_request(sandbox: Sandbox) -> None:
    first = ask(sandbox, "GET", "/rest/v2/settings/applications:getConfiguration")
    assert first == ask(sandbox, "GET", "/rest/v2/settings/applications:getConfiguration")


def test_an_empty_sandbox_holds_nothing() -> None:
    sandbox = Sandbox(data=False)
    assert ask(sandbox, "GET", "/rest/v2/contacts")["contacts"] == []
    assert ask(sandbox, "GET", "/rest/v2/productInterestBundles")["product_interest_bundles"] == []


def test_xmlrpc_queries(sandbox: Sandbox) -> None:
    rows = rpc(sandbox, "DataService.query", "Contact", 3, 1, {"FirstName": "%a"}, ["Id", "FirstName"], "Id", False)
    assert rows == [{"Id": 1, "FirstName": "Anna"}]
    assert rpc(sandbox, "DataService.count", "Contact", {"Id": "~<=~ 7"}) == 7
    assert rpc(sandbox, "DataService.count", "Contact", {"Id": [1, 2, 999]}) == 2
    assert rpc(sandbox, "DataService.count", "Contact", {"MiddleName": "~null~"}) == 40
    refused: list[tuple[tuple[Any, ...], int]] = [
        (("Nope", 5, 0, {}, ["Id"]), 9),
        (("Contact", 1001, 0, {}, ["Id"]), 12),
    ]
    for arguments, code in refused:
        with pytest.raises(xmlrpc.client.Fault) as fault:
            rpc(sandbox, "DataService.query", *arguments)
        assert fault.value.faultCode == code
    with pytest.raises(xmlrpc.client.Fault, match=r"No method matching arguments: java\.lang\.String"):
        rpc(sandbox, "ContactService.load", "1", ["Id"])


def test_a_database_keeps_everything(tmp_path: Path) -> None:
    file = tmp_path / "keap.db"
    first = Sandbox(db=file)
    number = ask(first, "POST", "/rest/v2/contacts", ANNA, status=201)["id"]
    ask(first, "POST", "/rest/v2/tags/4/contacts:applyTags", {"contact_ids": [number]})
    ask(first, "DELETE", "/rest/v2/contacts/7", status=204)
    first.close()
    second = Sandbox(db=file)
    assert ask(second, "GET", f"/rest/v2/contacts/{number}")["tag_ids"] == ["4"]
    ask(second, "GET", "/rest/v2/contacts/7", status=404)
    assert ask(second, "POST", "/rest/v2/contacts", ANNA, status=201)["id"] == str(int(number) + 1)
    with pytest.raises(SandboxDatabaseError, match="locked"):
        Sandbox(db=file)
    second.close()


@pytest.mark.parametrize("content", [b"", b"SQLite format 3\x00garbage", b"hello, world" * 100])
def test_a_file_that_is_no_database_of_ours(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "other.db"
    file.write_bytes(content)
    if not content:
        Sandbox(db=file).close()  # an empty file is a new database
        return
    with pytest.raises(SandboxDatabaseError):
        Sandbox(db=file)
    assert file.read_bytes() == content


def test_bad_xmlrpc_is_a_fault(sandbox: Sandbox) -> None:
    deep = b"<value><array><data>" * 5000
    bodies = [b"", b"<methodCall>", b"\xff", b"<methodCall><params><param>" + deep, b"{}"]
    for body in bodies:
        headers = {"x-keap-api-key": "KeapAK-1", "content-type": "text/xml"}
        response = send(sandbox, "POST", "/xmlrpc", body, headers=headers)
        with pytest.raises(xmlrpc.client.Fault, match="Failed to parse XML-RPC request"):
            xmlrpc.client.loads(response.body)
    with pytest.raises(xmlrpc.client.Fault, match="No such handler"):
        rpc(sandbox, "System.exit")
    nil = xmlrpc.client.dumps(("key", None), "ContactService.add", allow_none=True).encode()
    response = send(sandbox, "POST", "/xmlrpc", nil, headers={"x-keap-api-key": "KeapAK-1"})
    with pytest.raises(xmlrpc.client.Fault, match="Unknown type: nil"):
        xmlrpc.client.loads(response.body)


def test_threads_do_not_lose_anything(sandbox: Sandbox) -> None:
    def create(number: int) -> str:
        body = {**ANNA, "given_name": f"N{number}"}
        return str(ask(sandbox, "POST", "/rest/v2/contacts", body, status=201)["id"])

    with ThreadPoolExecutor(8) as pool:
        ids = list(pool.map(create, range(80)))
    assert len(set(ids)) == 80
    assert ask(sandbox, "GET", "/rest/v1/contacts?limit=1")["count"] == 120


def test_questions_of_v1_lists(sandbox: Sandbox) -> None:
    def count(query: str) -> int:
        return int(ask(sandbox, "GET", f"/rest/v1/{query}")["count"])

    assert count("orders?paid=true") + count("orders?paid=false") == 60
    assert 0 < count("orders?product_id=2") < 60
    assert count("orders?contact_id=1") == len(ask(sandbox, "GET", "/rest/v1/orders?contact_id=1")["orders"]) > 0
    assert count("tags?category=1") == 4
    assert count("tasks?completed=true") == 4
