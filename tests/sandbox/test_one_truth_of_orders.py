"""Orders, payments, subscriptions and cards are one truth over three protocols."""

from __future__ import annotations

import datetime as dt

import pytest

from keapkit.sandbox import Sandbox
from tests.sandbox.calls import ask, rpc, send

WHEN = dt.datetime(2026, 11, 3, 9, 30)  # noqa: DTZ001  XML-RPC times have no offset
INVOICE = ["Id", "ContactId", "InvoiceTotal", "TotalPaid", "TotalDue", "PayStatus", "ProductSold"]


def _order(sandbox: Sandbox) -> int:
    items = [{"product_id": 1, "quantity": 2}, {"product_id": 6, "quantity": 1, "price": "10.50"}]
    body = {"contact_id": 1, "order_date": "2026-11-01T00:00:00.000Z", "order_items": items}
    return int(
        ask(sandbox, "POST", "/rest/v1/orders", {**body, "order_title": "T", "order_type": "Online"}, status=201)["id"]
    )


def test_a_payment_settles_the_order_in_every_api(sandbox: Sandbox) -> None:
    number = _order(sandbox)
    unpaid = rpc(sandbox, "DataService.load", "Invoice", number, INVOICE)
    assert unpaid == {
        "Id": number, "ContactId": 1, "InvoiceTotal": 250.5, "TotalPaid": 0.0, "TotalDue": 250.5, "PayStatus": 0,
        "ProductSold": "1,6",
    }  # fmt: skip
    ask(
        sandbox,
        "POST",
        f"/rest/v1/orders/{number}/payments",
        {"payment_amount": "100.50", "payment_method_type": "CASH"},
        status=201,
    )
    assert ask(sandbox, "GET", f"/rest/v2/orders/{number}")["total_due"]["amount"] == 15_000
    assert ask(sandbox, "GET", f"/rest/v2/orders/{number}")["status"] != "PAID"
    body = {"payment_amount": 100.0, "apply_to_commissions": False}
    ask(sandbox, "POST", f"/rest/v2/orders/{number}/payments", body, status=201)
    assert rpc(sandbox, "InvoiceService.calculateAmountOwed", number) == 50.0
    rpc(
        sandbox,
        "InvoiceService.addManualPayment",
        number,
        50.0,
        WHEN,
        "Cash",
        "",
        False,
    )
    assert rpc(sandbox, "DataService.load", "Invoice", number, ["PayStatus", "TotalDue"]) == {
        "PayStatus": 1,
        "TotalDue": 0.0,
    }
    v2 = ask(sandbox, "GET", f"/rest/v2/orders/{number}")
    assert (v2["status"], v2["total_paid"]["amount"]) == ("PAID", 25_050)
    v1 = ask(sandbox, "GET", f"/rest/v1/orders/{number}")
    assert (v1["total"], v1["total_paid"], v1["total_due"]) == (250.5, 250.5, 0.0)
    assert [each["amount"] for each in ask(sandbox, "GET", f"/rest/v1/orders/{number}/payments")] == [
        100.5,
        100.0,
        50.0,
    ]
    listed = ask(sandbox, "GET", f"/rest/v2/sales/payments?filter=order_id=={number}")["payments"]
    assert [each["amount"] for each in listed] == [100.5, 100.0, 50.0]
    assert ask(sandbox, "GET", f"/rest/v1/orders/{number}/transactions")["count"] == 3
    paid = ask(sandbox, "GET", "/rest/v2/orders?filter=paid==true&page_size=1000")["orders"]
    assert str(number) in [order["id"] for order in paid]
    rows = rpc(sandbox, "DataService.query", "Payment", 10, 0, {"InvoiceId": number}, ["PayAmt", "ContactId"])
    assert rows == [
        {"PayAmt": 100.5, "ContactId": 1},
        {"PayAmt": 100.0, "ContactId": 1},
        {"PayAmt": 50.0, "ContactId": 1},
    ]
    rows = rpc(sandbox, "DataService.query", "InvoicePayment", 10, 0, {"InvoiceId": number}, ["Amt"])
    assert [row["Amt"] for row in rows] == [100.5, 100.0, 50.0]


@pytest.mark.parametrize("way", ["v1", "v2", "xmlrpc", "table"])
def test_an_item_changes_the_total_in_every_api(sandbox: Sandbox, way: str) -> None:
    number = _order(sandbox)
    if way == "v1":
        ask(sandbox, "POST", f"/rest/v1/orders/{number}/items", {"product_id": 5, "quantity": 2}, status=201)
    elif way == "v2":
        item = {"product_id": "5", "quantity": 2, "price_per_unit": 65.0}
        ask(sandbox, "POST", f"/rest/v2/orders/{number}/items", item, status=201)
    elif way == "xmlrpc":
        rpc(sandbox, "InvoiceService.addOrderItem", number, 5, 4, 65.0, 2, "visit", "")
    else:
        rpc(sandbox, "DataService.add", "OrderItem", {"OrderId": number, "ProductId": 5, "Qty": 2, "PPU": 65.0})
    assert ask(sandbox, "GET", f"/rest/v2/orders/{number}")["total"]["amount"] == 38_050
    assert ask(sandbox, "GET", f"/rest/v1/orders/{number}")["total"] == 380.5
    rows = rpc(sandbox, "DataService.query", "OrderItem", 10, 0, {"OrderId": number}, ["Id", "ProductId", "Qty", "PPU"])
    assert [(row["ProductId"], row["Qty"], row["PPU"]) for row in rows] == [(1, 2, 120.0), (6, 1, 10.5), (5, 2, 65.0)]
    items = rpc(
        sandbox, "DataService.query", "InvoiceItem", 10, 0, {"InvoiceId": number}, ["OrderItemId", "InvoiceAmt"]
    )
    assert [item["InvoiceAmt"] for item in items] == [240.0, 10.5, 130.0]
    assert [item["OrderItemId"] for item in items] == [row["Id"] for row in rows]


def test_an_order_made_by_xmlrpc_is_an_order(sandbox: Sandbox) -> None:
    number = rpc(sandbox, "InvoiceService.createBlankOrder", 2, "By XML-RPC", WHEN, 0, 0)
    v2 = ask(sandbox, "GET", f"/rest/v2/orders/{number}")
    assert (v2["title"], v2["contact"]["id"], v2["order_time"]) == ("By XML-RPC", "2", "2026-11-03T14:30:00.000Z")
    assert rpc(sandbox, "DataService.load", "Job", number, ["JobTitle", "StartDate"])["JobTitle"] == "By XML-RPC"


def test_a_changed_payment_shows_in_every_list(sandbox: Sandbox) -> None:
    (before, *_) = ask(sandbox, "GET", "/rest/v2/orders/1/payments")["invoice_order_payments"]
    body = {"notes": "By check", "payment_amount": 1.0}
    path = f"/rest/v2/orders/1/payments/{before['id']}?update_mask=notes&update_mask=payment_amount"
    ask(sandbox, "PATCH", path, body)
    (after, *_) = ask(sandbox, "GET", "/rest/v2/orders/1/payments")["invoice_order_payments"]
    assert (after["id"], after["note"], after["amount"]) == (before["id"], "By check", 1.0)
    assert ask(sandbox, "GET", "/rest/v2/orders/1")["total_paid"]["amount"] == 100
    assert rpc(sandbox, "DataService.load", "Invoice", 1, ["PayStatus"]) == {"PayStatus": 0}


def test_cards_are_masked_everywhere(sandbox: Sandbox) -> None:
    number, code = "4111111111111111", "987"
    body = {"card_number": number, "verification_code": code, "card_type": "Visa", "name_on_card": "C N"}
    response = send(
        sandbox,
        "POST",
        "/rest/v1/contacts/3/creditCards",
        {**body, "expiration_month": "01", "expiration_year": "2030"},
    )
    assert response.status == 201
    (card,) = ask(sandbox, "GET", "/rest/v1/contacts/3/creditCards")
    (row,) = rpc(
        sandbox, "DataService.query", "CreditCard", 5, 0, {"ContactId": 3}, ["Id", "Last4", "CardType", "Status"]
    )
    (method,) = ask(sandbox, "GET", "/rest/v2/contacts/3/paymentMethods")["records"]
    assert card["card_number"] == "************1111"
    assert row == {"Id": card["id"], "Last4": "1111", "CardType": "Visa", "Status": 3}
    assert method["card_info"]["last_four"] == "1111"
    kept = repr([sandbox.find_records("payment_methods"), [(r.body, r.response_body) for r in sandbox.log.all()]])
    assert number not in kept
    assert code not in kept


def test_a_subscription_ends_in_every_api(sandbox: Sandbox) -> None:
    (subscription, *_) = ask(sandbox, "GET", "/rest/v2/subscriptions")["subscriptions"]
    ask(sandbox, "POST", f"/rest/v2/subscriptions/{subscription['id']}:deactivate", {"reason": "too dear"})
    row = rpc(sandbox, "DataService.load", "RecurringOrder", int(subscription["id"]), ["Status", "ReasonStopped"])
    assert row == {"Status": "Inactive", "ReasonStopped": "too dear"}
    active = ask(sandbox, "GET", "/rest/v2/subscriptions?filter=status==ACTIVE")["subscriptions"]
    assert subscription["id"] not in [each["id"] for each in active]
    assert len(active) == 3


def test_a_cards_numbers_are_kept_nowhere(sandbox: Sandbox) -> None:
    number, code = 4111111111111111, "98765"
    row = {"ContactId": 1, "CardNumber": str(number), "CVV2": code, "CardType": "Visa"}
    made = rpc(sandbox, "DataService.add", "CreditCard", row)
    path = "/rest/v1/contacts/1/creditCards"
    dates = {"expiration_month": "12", "expiration_year": "2030"}
    ask(sandbox, "POST", path, {"card_number": number, "verification_code": int(code), **dates}, status=400)
    ask(sandbox, "POST", path, {"name_on_card": "x" * 66_000, "card_number": str(number)}, status=201)
    rpc(sandbox, "DataService.authenticateUser", "ann", code)
    logged = [(one.body, one.response_body, one.reason) for one in sandbox.log.all()]
    assert len(logged) == 4
    kept = str([sandbox.tenant("sandbox").store.get("payment_methods", str(made)), logged])
    assert str(number) not in kept
    assert code not in kept
