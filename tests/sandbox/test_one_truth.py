"""One truth over three protocols: what one API writes, the others read."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from keapkit.sandbox import Sandbox
from tests.sandbox.calls import Clock, ask, rpc, send

WHEN = dt.datetime(2026, 11, 3, 9, 30)  # noqa: DTZ001  XML-RPC times have no offset
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


def test_a_subscription_ends_in_every_api(sandbox: Sandbox) -> None:
    (subscription, *_) = ask(sandbox, "GET", "/rest/v2/subscriptions")["subscriptions"]
    ask(sandbox, "POST", f"/rest/v2/subscriptions/{subscription['id']}:deactivate", {"reason": "too dear"})
    row = rpc(sandbox, "DataService.load", "RecurringOrder", int(subscription["id"]), ["Status", "ReasonStopped"])
    assert row == {"Status": "Inactive", "ReasonStopped": "too dear"}
    active = ask(sandbox, "GET", "/rest/v2/subscriptions?filter=status==ACTIVE")["subscriptions"]
    assert subscription["id"] not in [each["id"] for each in active]
    assert len(active) == 3


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
