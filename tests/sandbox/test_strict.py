"""What Keap refuses although the schemas allow it: each refused by the strict sandbox, taken by the lenient one."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from keapkit.sandbox import Sandbox
from tests.sandbox.calls import ask, send

EMAIL = {"email": "a@example.com", "field": "EMAIL1"}
CONTACT = {"email_addresses": [EMAIL]}
TASK = {"assigned_to_user_id": "1", "title": "t"}

REFUSED: list[tuple[str, str, Any, str]] = [
    # keys
    ("POST", "v2/contacts", {**CONTACT, "given_nam": "A"}, "body.given_nam"),
    ("POST", "v2/contacts", {"email_addresses": [{**EMAIL, "mail": "x"}]}, "body.email_addresses[0].mail"),
    ("PATCH", "v2/contacts/1", {"first_name": "A"}, "body.first_name"),
    ("PATCH", "v2/orders/1", {"total": 5}, "body.total"),
    # times and dates
    ("POST", "v2/tasks", {**TASK, "due_time": "tomorrow"}, "body.due_time"),
    ("POST", "v2/tasks", {**TASK, "due_time": "2026-01-31"}, "body.due_time"),
    ("POST", "v2/contacts", {**CONTACT, "birth_date": "31.01.2000"}, "body.birth_date"),
    ("POST", "v2/contacts", {**CONTACT, "birth_date": "2000-02-31"}, "body.birth_date"),
    ("POST", "v2/contacts", {**CONTACT, "anniversary_date": "2000-01-31T00:00:00Z"}, "body.anniversary_date"),
    # email addresses and phone slots
    ("POST", "v2/contacts", {"email_addresses": [{**EMAIL, "email": "not an email"}]}, "body.email_addresses[0].email"),
    ("POST", "v2/contacts", {"email_addresses": [{**EMAIL, "email": "a@b"}]}, "body.email_addresses[0].email"),
    (
        "POST",
        "v2/contacts",
        {"email_addresses": [{**EMAIL, "email": f"{'a' * 70}@e.com"}]},
        "body.email_addresses[0].email",
    ),
    ("POST", "v2/contacts", {"phone_numbers": [{"number": "1", "field": "PHONE6"}]}, "body.phone_numbers[0].field"),
    (
        "POST",
        "v2/contacts",
        {"phone_numbers": [{"number": "1" * 21, "field": "PHONE5"}]},
        "body.phone_numbers[0].number",
    ),
    # bounds, lengths, enumerations
    ("POST", "v2/contacts", {**CONTACT, "given_name": "x" * 41}, "body.given_name"),
    ("POST", "v2/contacts", {**CONTACT, "source_type": "GUESS"}, "body.source_type"),
    ("GET", "v2/contacts?page_size=1001", None, "query.page_size"),
    # ids
    ("POST", "v2/contacts", {**CONTACT, "owner_id": "99"}, "body.owner_id"),
    ("POST", "v2/contacts", {**CONTACT, "company": {"id": "99"}}, "body.company.id"),
    ("POST", "v2/tasks", {**TASK, "contact_id": "9999"}, "body.contact_id"),
    ("POST", "v2/opportunities", {"contact_id": "1", "opportunity_title": "t", "stage_id": "99"}, "body.stage_id"),
    ("POST", "v2/tags", {"name": "t", "category": {"id": "99"}}, "body.category.id"),
    ("POST", "v2/orders/1/items", {"quantity": 1, "product_id": "99"}, "body.product_id"),
    # custom fields
    ("POST", "v2/contacts", {**CONTACT, "custom_fields": [{"id": "999", "content": "x"}]}, "body.custom_fields[0].id"),
    (
        "POST",
        "v2/contacts",
        {**CONTACT, "custom_fields": [{"id": "7", "content": "x"}]},
        "body.custom_fields[0].content",
    ),
    (
        "POST",
        "v2/contacts",
        {**CONTACT, "custom_fields": [{"id": "2", "content": "Tin"}]},
        "body.custom_fields[0].content",
    ),
    # queries
    ("GET", "v2/contacts?filter=tag_ids==1", None, "query.filter"),
    ("GET", "v2/contacts?filter=start_bananas==2026-01-01T00:00:00.000Z", None, "query.filter"),
    ("GET", "v2/contacts?filter=job_title==Owner", None, "query.filter"),
    ("GET", "v2/contacts?filter=addresses.region==AZ", None, "query.filter"),
    ("GET", "v2/contacts?filter=given_name==a%20AND%20family_name==b", None, "query.filter"),
    ("GET", "v2/contacts?filter=given_name>A", None, "query.filter"),
    ("GET", "v2/contacts?filter=given_name==*a", None, "query.filter"),
    ("GET", "v2/contacts?filter=given_name==", None, "query.filter"),
    ("GET", "v2/contacts?filter=start_update_time==yesterday", None, "query.filter"),
    ("GET", "v2/contacts?filter=phone_number==602555", None, "query.filter"),
    ("GET", "v2/contacts?filter=Last%20visit==1", None, "query.filter"),
    ("GET", "v2/contacts?filter=Lastvisit==2026-01-01", None, "query.filter"),
    ("GET", "v2/orders?filter=paid==maybe", None, "query.filter"),
    ("GET", "v2/contacts?order_by=family_name", None, "query.order_by"),
    ("GET", "v2/contacts?order_by=id%20sideways", None, "query.order_by"),
    ("GET", "v2/contacts?fields=bananas", None, "query.fields"),
]


@pytest.fixture(scope="module")
def shared() -> Iterator[Sandbox]:
    """Refused requests change nothing, so one sandbox serves them all."""
    sandbox = Sandbox()
    yield sandbox
    sandbox.close()


@pytest.mark.parametrize(("method", "path", "body", "place"), REFUSED)
def test_v2_refuses(shared: Sandbox, method: str, path: str, body: Any, place: str) -> None:
    told = ask(shared, method, f"/rest/{path}", body, status=400)
    assert (told["code"], told["status"]) == (400, "INVALID_ARGUMENT")
    assert [detail["resource"] for detail in told["details"]] == [place]
    assert place in told["message"]


def test_a_filter_that_is_refused_lists_the_fields(shared: Sandbox) -> None:
    told = ask(shared, "GET", "/rest/v2/contacts?filter=job_title==Owner", status=400)
    assert "given_name" in told["message"]


@pytest.mark.parametrize(
    ("method", "path", "body", "message"),
    [
        ("PATCH", "notes/1", {"id": 5}, "Unrecognized property: id"),
        ("POST", "contacts", {"email_addresses": [{**EMAIL, "mail": "x"}]}, "Unrecognized property: mail"),
        ("PUT", "contacts", {"duplicate_option": "Email", "nope": 1, **CONTACT}, "Unrecognized property: nope"),
        ("POST", "tags", {"name": "t", "color": "red"}, "Unrecognized property: color"),
    ],
)
def test_v1_names_an_unknown_key_as_keap_does(shared: Sandbox, method: str, path: str, body: Any, message: str) -> None:
    assert ask(shared, method, f"/rest/v1/{path}", body, status=400) == {"message": message}


@pytest.mark.parametrize(
    ("path", "place"),
    [
        ("contacts?order=color", "order"),
        ("contacts?order=id&order_direction=sideways", "order_direction"),
        ("contacts?optional_properties=color", "optional_properties"),
        ("contacts/1?optional_properties=job_title,color", "optional_properties"),
        ("orders?since=yesterday", "since"),
        ("orders?paid=maybe", "paid"),
    ],
)
def test_v1_refuses_queries(shared: Sandbox, path: str, place: str) -> None:
    told = ask(shared, "GET", f"/rest/v1/{path}", status=400)
    assert list(told) == ["message"]
    assert place in told["message"]


def test_a_lenient_sandbox_takes_what_only_rules_refuse() -> None:
    sandbox = Sandbox(strict=False)
    ask(sandbox, "POST", "/rest/v2/contacts", {**CONTACT, "given_nam": "A", "owner_id": "99"}, status=201)
    email = {"email_addresses": [{**EMAIL, "email": "not an email"}]}
    ask(sandbox, "POST", "/rest/v2/contacts", email, status=201)
    ask(sandbox, "GET", "/rest/v2/contacts?filter=job_title==Owner")
    ask(sandbox, "GET", "/rest/v2/contacts?fields=bananas")


@pytest.mark.parametrize("version", ["v1", "v2"])
def test_what_a_response_holds_can_be_sent_again(shared: Sandbox, version: str) -> None:
    """Nothing that the sandbox itself gives is refused for its form."""
    contact = ask(
        shared, "GET", f"/rest/{version}/contacts/2?{'optional_properties=custom_fields' if version == 'v1' else ''}"
    )
    known = ("given_name", "family_name", "addresses", "phone_numbers", "custom_fields", "time_zone", "owner_id")
    body = {name: contact[name] for name in known if name in contact}
    assert send(shared, "PATCH", f"/rest/{version}/contacts/2", body).status == 200, json.dumps(body)


def test_xmlrpc_refuses_unknown_fields_and_fields_without_access(shared: Sandbox) -> None:
    import xmlrpc.client

    from tests.sandbox.calls import rpc

    for method, arguments, code in [
        ("ContactService.load", (1, ["Id", "Nickname2"]), 10),
        ("ContactService.load", (1, ["_NoSuchField"]), 10),
        ("ContactService.add", ({"FirstNam": "A"},), 10),
        ("ContactService.add", ({"Id": 5},), 8),
        ("DataService.query", ("CreditCard", 5, 0, {}, ["CardNumber"]), 8),
        ("DataService.query", ("Contact", 5, 0, {"Bananas": "x"}, ["Id"]), 10),
        ("DataService.query", ("Contact", 5, 0, {}, []), 11),
        ("DataService.add", ("ContactGroupAssign", {"ContactId": 1, "GroupId": 1}), 7),
        ("DataService.update", ("User", 1, {"Partner": 1}), 7),
        ("DataService.load", ("Invoice", 999, ["Id"]), 5),
        ("ContactService.addToGroup", (1, 999), 5),
        ("APIEmailService.optIn", ("a@example.com", " "), 12),
    ]:
        with pytest.raises(xmlrpc.client.Fault) as fault:
            rpc(shared, method, *arguments)
        assert fault.value.faultCode == code, (method, arguments, fault.value)
