"""Requests that make no sense are refused, and change nothing."""

from __future__ import annotations

import xmlrpc.client
from collections.abc import Iterator
from typing import Any

import pytest

from keapkit.sandbox import Sandbox
from tests.sandbox.calls import ask, rpc

EMAIL = {"email": "a@example.com", "field": "EMAIL1"}
CUSTOM = {"id": "1", "content": "x"}
ORDER_V1 = {"contact_id": 1, "order_date": "2026-01-01T00:00:00Z", "order_title": "t", "order_type": "Online"}
ORDER_V2 = {"contact_id": "1", "order_time": "2026-01-01T00:00:00Z", "order_title": "t", "order_type": "ONLINE"}
PAYMENT = {"date": "2026-01-01T00:00:00Z", "payment_method_type": "CASH", "charge_now": False}
CARD = {"card_number": "4111111111111111", "card_type": "Visa", "expiration_month": "12", "expiration_year": "2030"}
MAIL = {"subject": "Hello", "html_content": "PGI+", "user_id": 1}


@pytest.fixture(scope="module")
def shared() -> Iterator[Sandbox]:
    sandbox = Sandbox()
    yield sandbox
    sandbox.close()


@pytest.mark.parametrize(
    ("path", "body", "said"),
    [
        ("v2/contacts", {"email_addresses": [EMAIL, {"email": "b@example.com", "field": "EMAIL1"}]}, "given twice"),
        ("v2/contacts", {"phone_numbers": [{"number": str(n), "field": "PHONE2"} for n in range(2)]}, "given twice"),
        ("v1/contacts", {"email_addresses": [EMAIL, EMAIL]}, "given twice"),
        ("v2/contacts", {"email_addresses": [EMAIL], "custom_fields": [CUSTOM, CUSTOM]}, "given twice"),
        ("v2/contacts", {"email_addresses": [{"email": "", "field": "EMAIL1"}]}, "at least one email"),
        ("v2/contacts", {"email_addresses": [{"field": "EMAIL1"}]}, "at least one email"),
        ("v1/contacts", {"phone_numbers": [{"number": "", "field": "PHONE1"}]}, "at least one email"),
        ("v2/contacts", {"email_addresses": [EMAIL], "leadsource_id": "999"}, "no lead source with id '999'"),
        ("v1/contacts", {"email_addresses": [EMAIL], "lead_source_id": 999}, "no lead source with id 999"),
        ("v2/leadSources", {"name": "x", "lead_source_category_id": "999"}, "no lead source category"),
        ("v2/referrals", {"contact_id": "1", "referral_partner_id": "999"}, "no affiliate"),
        ("v2/orders", {**ORDER_V2, "order_items": [], "sales_affiliate_id": "999"}, "no affiliate"),
        ("v2/orders", {**ORDER_V2, "order_items": [{"product_id": "1", "quantity": 0}]}, "at least 1"),
        ("v1/orders", {**ORDER_V1, "order_items": [{"product_id": 1, "quantity": -2}]}, "at least 1"),
        ("v1/orders/1/payments", {**PAYMENT, "payment_amount": "-5"}, "refunds"),
        ("v1/orders/1/payments", {**PAYMENT, "payment_amount": "5", "credit_card_id": 999}, "no payment method"),
        ("v1/contacts/1/creditCards", {**CARD, "expiration_month": "13"}, "not a month"),
        ("v1/contacts/1/creditCards", {**CARD, "expiration_month": "0"}, "not a month"),
        ("v1/contacts/1/creditCards", {**CARD, "card_number": "4111"}, "12 to 19 digits"),
        ("v1/emails/queue", {**MAIL, "contacts": [1, 999]}, "no contact with id 999"),
        ("v2/emails:send", {**MAIL, "user_id": "1", "contacts": ["999"]}, "no contact with id '999'"),
        ("v2/contacts:merge", {"contact_id": "2", "duplicate_contact_id": "2"}, "merged with itself"),
    ],
)  # fmt: skip
def test_rest_refuses(shared: Sandbox, path: str, body: dict[str, Any], said: str) -> None:
    before = {name: len(shared.find_records(name)) for name in ("contacts", "orders", "payments")}
    assert said in ask(shared, "POST", f"/rest/{path}", body, status=400)["message"]
    assert {name: len(shared.find_records(name)) for name in before} == before


@pytest.mark.parametrize(
    ("method", "arguments"),
    [
        ("ContactService.merge", (2, 2)),
        ("ContactService.add", ({"FirstName": "x", "LeadSourceId": 999},)),
        ("DataService.query", ("Contact", 10, 0, {"DateCreated": "~>~ yesterday"}, ["Id"])),
        ("DataService.query", ("Contact", 10, 0, {"Id": "~<=~many"}, ["Id"])),
        ("DataService.count", ("Payment", {"PayAmt": "~>~ $5"})),
        ("InvoiceService.addOrderItem", (1, 1, 4, 5.0, 0, "x", "y")),
    ],
)
def test_xmlrpc_refuses(shared: Sandbox, method: str, arguments: tuple[Any, ...]) -> None:
    with pytest.raises(xmlrpc.client.Fault) as caught:
        rpc(shared, method, *arguments)
    assert caught.value.faultCode == 12
    assert len(shared.find_records("contacts")) == 40


def test_bounds_that_a_field_can_hold_are_taken(shared: Sandbox) -> None:
    for query in ({"DateCreated": "~>~ 2020-01-01 00:00:00"}, {"Id": "~<=~ 5"}, {"FirstName": "~>~ B"}):
        assert rpc(shared, "DataService.query", "Contact", 10, 0, query, ["Id"])
    assert rpc(shared, "DataService.count", "Payment", {"PayAmt": "~>~ 5.5"})


def test_what_cannot_be_compared_is_ordered_all_the_same() -> None:
    sandbox = Sandbox(strict=False)
    for addresses in (
        [{"field": "EMAIL1"}],
        [{"email": None, "field": "EMAIL1"}],
        [{"email": "", "field": "EMAIL1"}],
        [],
    ):
        body = {
            "given_name": "Odd",
            "email_addresses": addresses,
            "phone_numbers": [{"number": "1", "field": "PHONE1"}],
        }
        ask(sandbox, "POST", "/rest/v2/contacts", body, status=201)
    for direction in ("asc", "desc", "DESC"):
        page = ask(sandbox, "GET", f"/rest/v2/contacts?page_size=1000&order_by=email%20{direction}")["contacts"]
        assert len(page) == 44
        assert {contact["given_name"] for contact in page[-4:]} == {"Odd"}


def test_an_empty_text_clears_a_field_of_any_place(sandbox: Sandbox) -> None:
    fields = ["FirstName", "JobTitle", "Email", "City", "Company", "CompanyID", "LeadSourceId"]
    assert set(rpc(sandbox, "ContactService.load", 1, fields)) == set(fields)
    for name in fields:
        rpc(sandbox, "ContactService.update", 1, {name: ""})
        assert name not in rpc(sandbox, "ContactService.load", 1, fields)
    shown = ask(sandbox, "GET", "/rest/v2/contacts/1")
    assert not {"company", "leadsource_id"} & shown.keys()
    assert shown["email_addresses"] == []
    assert (shown["given_name"], shown["job_title"]) == ("", "")


def test_a_company_as_text_takes_the_place_of_a_company_record(sandbox: Sandbox) -> None:
    rpc(sandbox, "ContactService.update", 1, {"Company": "Solo Ltd"})
    assert rpc(sandbox, "ContactService.load", 1, ["Company", "CompanyID"]) == {"Company": "Solo Ltd"}
    assert ask(sandbox, "GET", "/rest/v2/contacts/1")["company"] == {"company_name": "Solo Ltd"}
