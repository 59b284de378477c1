"""One truth for what REST keeps below other records or by itself: plans, expenses, categories, addresses, emails."""

from __future__ import annotations

import re
import xmlrpc.client
from typing import Any

import pytest

from keapkit.sandbox import Sandbox
from keapkit.sandbox._documents import documents
from keapkit.sandbox._operation_plans import listing
from tests.sandbox.calls import ask, rpc, send

PLAN = ["Id", "ProductId", "Cycle", "Frequency", "NumberOfCycles", "PlanPrice", "Prorate", "Active"]
EXPENSE = ["Id", "LeadSourceId", "Title", "Notes", "Amount", "DateIncurred"]


def query(sandbox: Sandbox, table: str, fields: list[str], **conditions: Any) -> Any:
    return rpc(sandbox, "DataService.query", table, 1000, 0, conditions, fields)


def add(sandbox: Sandbox, table: str, **values: Any) -> int:
    return int(rpc(sandbox, "DataService.add", table, values))


def test_a_plan_that_rest_made_is_a_row(sandbox: Sandbox) -> None:
    body = {"cycle_type": "WEEKLY", "plan_price": 12.5, "frequency": 2, "total_cycles": 6, "active": True}
    made = ask(sandbox, "POST", "/rest/v2/products/2/subscriptions", {**body, "allow_prorating": True}, status=201)
    (row,) = query(sandbox, "SubscriptionPlan", PLAN, ProductId=2)
    assert row == {
        "Id": int(made["id"]), "ProductId": 2, "Cycle": "3", "Frequency": 2, "NumberOfCycles": 6, "PlanPrice": 12.5,
        "Prorate": True, "Active": True,
    }  # fmt: skip
    (plan,) = ask(sandbox, "GET", "/rest/v2/products/2")["subscription_plans"]
    assert plan["billing_cycle"] == "WEEKLY"
    assert plan["billing_frequency"] == 2
    assert plan["number_of_cycles"] == 6
    assert plan["plan_price"]["amount"] == 1250
    assert plan["prorate"] is True
    (plan,) = ask(sandbox, "GET", "/rest/v1/products/2")["subscription_plans"]
    assert (plan["id"], plan["cycle_type"], plan["frequency"], plan["plan_price"]) == (row["Id"], "WEEK", 2, 12.5)
    (plan,) = ask(sandbox, "GET", "/rest/v1/products?limit=1&offset=1")["products"][0]["subscription_plans"]
    assert (plan["id"], plan["cycle"]) == (row["Id"], 3)


def test_a_plan_that_v1_made_is_a_row(sandbox: Sandbox) -> None:
    body = {"cycle_type": "DAY", "plan_price": 9.0, "number_of_cycles": 3, "subscription_plan_index": 4}
    made = ask(sandbox, "POST", "/rest/v1/products/2/subscriptions", body, status=201)
    assert query(sandbox, "SubscriptionPlan", ["NumberOfCycles", "Cycle"], Id=made["id"]) == [
        {"NumberOfCycles": 3, "Cycle": "6"}
    ]
    plan = ask(sandbox, "GET", f"/rest/v2/products/2/subscriptions/{made['id']}")
    assert (plan["cycle_type"], plan["total_cycles"], plan["display_order_index"]) == ("DAILY", 3, 4)
    (found,) = ask(sandbox, "GET", "/rest/v2/products/2/subscriptions?filter=cycle_type==DAILY")["subscriptions"]
    assert found == plan
    assert made == ask(sandbox, "GET", f"/rest/v1/products/2/subscriptions/{made['id']}")
    assert made["cycle_type"] == "DAY"


def test_a_plan_is_written_through_its_table(sandbox: Sandbox) -> None:
    id_ = add(sandbox, "SubscriptionPlan", ProductId=2, Cycle="1", PlanPrice=99.0, Frequency=1)
    plan = ask(sandbox, "GET", f"/rest/v2/products/2/subscriptions/{id_}")
    assert (plan["cycle_type"], plan["plan_price"]["amount"]) == ("YEARLY", 9900)
    assert rpc(sandbox, "DataService.update", "SubscriptionPlan", id_, {"PlanPrice": 89.0, "Cycle": "6"}) == id_
    plan = ask(sandbox, "GET", f"/rest/v2/products/2/subscriptions/{id_}")
    assert (plan["cycle_type"], plan["plan_price"]["amount"]) == ("DAILY", 8900)
    rpc(sandbox, "DataService.update", "SubscriptionPlan", id_, {"ProductId": 3})
    ask(sandbox, "GET", f"/rest/v2/products/2/subscriptions/{id_}", status=404)
    assert ask(sandbox, "GET", f"/rest/v2/products/3/subscriptions/{id_}")["cycle_type"] == "DAILY"
    assert rpc(sandbox, "DataService.load", "SubscriptionPlan", id_, ["ProductId"]) == {"ProductId": 3}
    assert rpc(sandbox, "DataService.delete", "SubscriptionPlan", id_) is True
    ask(sandbox, "GET", f"/rest/v2/products/3/subscriptions/{id_}", status=404)


def test_ids_are_unique_over_all_owners(sandbox: Sandbox) -> None:
    body = {"cycle_type": "WEEKLY", "plan_price": 1.0}
    plans = [ask(sandbox, "POST", f"/rest/v2/products/{id_}/subscriptions", body, status=201)["id"] for id_ in (1, 2)]
    plans.append(str(add(sandbox, "SubscriptionPlan", ProductId=3, Cycle="1", PlanPrice=1.0)))
    expenses = [
        ask(sandbox, "POST", f"/rest/v2/leadSources/{id_}/expenses", {"amount": 5}, status=201)["id"] for id_ in (1, 2)
    ]
    for table, made in (("SubscriptionPlan", plans), ("LeadSourceExpense", expenses)):
        ids = [str(row["Id"]) for row in query(sandbox, table, ["Id"])]
        assert len(ids) == len(set(ids))
        assert set(made) <= set(ids)


def test_an_expense_is_the_same_in_rest_and_its_table(sandbox: Sandbox) -> None:
    body = {"amount": 12_345, "title": "Booth", "notes": "Two days", "incurred_time": "2026-03-02T15:00:00.000Z"}
    made = ask(sandbox, "POST", "/rest/v2/leadSources/2/expenses", body, status=201)
    assert made["lead_source_id"] == "2"
    (row,) = query(sandbox, "LeadSourceExpense", EXPENSE, Id=int(made["id"]))
    assert (row["LeadSourceId"], row["Title"], row["Notes"], row["Amount"]) == (2, "Booth", "Two days", 123.45)
    assert row["DateIncurred"].hour == 10, "Eastern time"
    id_ = add(sandbox, "LeadSourceExpense", LeadSourceId=3, Title="Flyers", Amount=10.5)
    shown = ask(sandbox, "GET", f"/rest/v2/leadSources/3/expenses/{id_}")
    assert (shown["title"], shown["amount"]["amount"], shown["lead_source_id"]) == ("Flyers", 1050, "3")
    rpc(sandbox, "DataService.update", "LeadSourceExpense", id_, {"Amount": 11.0})
    assert ask(sandbox, "GET", f"/rest/v2/leadSources/3/expenses/{id_}")["amount"]["amount"] == 1100
    assert send(sandbox, "DELETE", f"/rest/v2/leadSources/3/expenses/{id_}").status == 204
    assert query(sandbox, "LeadSourceExpense", ["Id"], Id=id_) == []


@pytest.mark.parametrize(
    ("table", "values", "code"),
    [
        ("SubscriptionPlan", {"Cycle": "1"}, 12),
        ("SubscriptionPlan", {"Cycle": "1", "ProductId": 999}, 12),
        ("LeadSourceExpense", {"Title": "x"}, 12),
        ("LeadSourceExpense", {"LeadSourceId": 999}, 12),
        ("ProductCategoryAssign", {"ProductId": 1, "ProductCategoryId": 999}, 5),
        ("ProductCategoryAssign", {"ProductId": 999, "ProductCategoryId": 1}, 12),
        ("ProductCategoryAssign", {}, 5),
    ],
)
def test_a_row_below_nothing_is_refused(sandbox: Sandbox, table: str, values: dict[str, Any], code: int) -> None:
    before = query(sandbox, table, ["Id"])
    with pytest.raises(xmlrpc.client.Fault) as refused:
        add(sandbox, table, **values)
    assert refused.value.faultCode == code
    assert query(sandbox, table, ["Id"]) == before


def assigned(sandbox: Sandbox) -> dict[str, list[str]]:
    found = ask(sandbox, "GET", "/rest/v2/productCategories/assignedProducts")["assigned_product_categories"]
    return {one["product_category_id"]: one["product_ids"] for one in found}


def test_products_are_in_categories(sandbox: Sandbox) -> None:
    category = ask(sandbox, "POST", "/rest/v2/productCategories", {"name": "New"}, status=201)["id"]
    path = f"/rest/v2/productCategories/{category}:assignProducts"
    assert send(sandbox, "POST", path, {"product_ids": ["1", "2"]}).status == 204
    assert assigned(sandbox)[category] == ["1", "2"]
    fields = ["Id", "ProductId", "ProductCategoryId"]
    rows = query(sandbox, "ProductCategoryAssign", fields, ProductCategoryId=int(category))
    assert [row["ProductId"] for row in rows] == [1, 2]
    assert category in ask(sandbox, "GET", "/rest/v2/products/1")["categories"]

    id_ = add(sandbox, "ProductCategoryAssign", ProductId=3, ProductCategoryId=int(category))
    assert assigned(sandbox)[category] == ["1", "2", "3"]
    assert rpc(sandbox, "DataService.load", "ProductCategoryAssign", id_, ["ProductId"]) == {"ProductId": 3}
    new = rpc(sandbox, "DataService.update", "ProductCategoryAssign", id_, {"ProductId": 4})
    assert assigned(sandbox)[category] == ["1", "2", "4"]
    assert rpc(sandbox, "DataService.update", "ProductCategoryAssign", new, {"ProductId": 4}) == new
    assert assigned(sandbox)[category] == ["1", "2", "4"]
    assert rpc(sandbox, "DataService.delete", "ProductCategoryAssign", rows[0]["Id"]) is True
    assert assigned(sandbox)[category] == ["2", "4"]
    assert send(sandbox, "DELETE", "/rest/v2/products/2").status == 204
    assert assigned(sandbox)[category] == ["4"]
    assert send(sandbox, "DELETE", f"/rest/v2/productCategories/{category}").status == 204
    assert category not in assigned(sandbox)
    assert category not in ask(sandbox, "GET", "/rest/v2/products/4")["categories"]


def test_assigned_products_are_filtered(sandbox: Sandbox) -> None:
    path = "/rest/v2/productCategories/assignedProducts"
    (one,) = ask(sandbox, "GET", f"{path}?filter=product_category_ids==2")["assigned_product_categories"]
    assert one["product_category_id"] == "2"
    (one,) = ask(sandbox, "GET", f"{path}?filter=product_ids=={one['product_ids'][0]}")["assigned_product_categories"]
    assert one["product_category_id"] == "2"
    assert send(sandbox, "POST", "/rest/v2/productCategories/1:assignProducts", {"product_ids": ["99"]}).status == 400
    assert send(sandbox, "POST", "/rest/v2/productCategories/99:assignProducts", {"product_ids": ["1"]}).status == 404


def emails(sandbox: Sandbox, filter_: str = "") -> dict[str, Any]:
    query_ = f"?page_size=1000&filter={filter_}" if filter_ else "?page_size=1000"
    found = ask(sandbox, "GET", f"/rest/v2/emailAddresses{query_}")["email_addresses"]
    return {one["email"]: one for one in found}


def test_email_addresses_are_those_of_the_contacts(sandbox: Sandbox) -> None:
    known = {
        entry["email"]
        for contact in sandbox.find_records("contacts")
        for entry in contact.get("email_addresses") or ()
    }  # fmt: skip
    assert set(emails(sandbox)) == known
    addresses = [{"email": "Ann@Example.com", "field": "EMAIL1"}, {"email": "ann2@example.com", "field": "EMAIL2"}]
    ask(sandbox, "POST", "/rest/v2/contacts", {"given_name": "Ann", "email_addresses": addresses}, status=201)
    assert set(emails(sandbox)) == known | {"Ann@Example.com", "ann2@example.com"}
    one = emails(sandbox, "emails==ann2@example.com")
    assert list(one) == ["ann2@example.com"]
    status = ask(sandbox, "GET", "/rest/v2/emailAddresses/ann2@example.com/status")
    assert status == one["ann2@example.com"]


def test_an_opt_out_is_seen_everywhere(sandbox: Sandbox) -> None:
    rpc(sandbox, "APIEmailService.optOut", "nobody@example.com", "asked")
    rpc(sandbox, "APIEmailService.optOut", "anna.smith.1@example.com", "asked")
    assert set(emails(sandbox, "opted_in==false")) == {"nobody@example.com", "anna.smith.1@example.com"}
    assert set(emails(sandbox, "statuses==MANUAL")) == {"nobody@example.com", "anna.smith.1@example.com"}
    rows = query(sandbox, "EmailAddStatus", ["Id", "Email", "Type"], Type="Manual")
    assert {row["Email"] for row in rows} == {"nobody@example.com", "anna.smith.1@example.com"}
    every = query(sandbox, "EmailAddStatus", ["Id", "Email"])
    assert len({row["Id"] for row in every}) == len(every) == len(emails(sandbox))
    for row in rows:
        assert rpc(sandbox, "DataService.load", "EmailAddStatus", row["Id"], ["Email"]) == {"Email": row["Email"]}


def test_templates_and_user_groups_are_those_of_rest(sandbox: Sandbox) -> None:
    templates = ask(sandbox, "GET", "/rest/v2/emails/templates")["email_templates"]
    fields = ["Id", "PieceTitle", "Categories", "PieceType"]
    assert query(sandbox, "Template", fields) == [
        {
            "Id": one["id"],
            "PieceTitle": one["piece_title"],
            "Categories": ",".join(one["categories"]),
            "PieceType": "Email",
        }
        for one in templates
    ]
    groups = ask(sandbox, "GET", "/rest/v2/userGroups")["user_groups"]
    assert templates
    assert groups
    assert query(sandbox, "UserGroup", ["Id", "Name"]) == [
        {"Id": int(one["id"]), "Name": one["name"]} for one in groups
    ]


@pytest.mark.parametrize(
    ("table", "values"), [("Template", {}), ("UserGroup", {"Name": "x"}), ("EmailAddStatus", {"Email": "x@e.com"})]
)
def test_what_rest_only_reads_cannot_be_written(sandbox: Sandbox, table: str, values: dict[str, Any]) -> None:
    with pytest.raises(xmlrpc.client.Fault) as refused:
        add(sandbox, table, **values)
    assert refused.value.faultCode == 7


EMAIL = {"sent_to_address": "a@example.com", "sent_from_address": "b@example.com", "subject": "Hello"}


@pytest.mark.parametrize(
    ("record", "remove", "key", "contact"),
    [
        ("/rest/v2/emails:batchAdd", "/rest/v2/emails:batchRemove", "email_ids", str),
        ("/rest/v1/emails/sync", "/rest/v1/emails/unsync", "ids", int),
    ],
)
def test_emails_are_recorded_and_removed_together(record: str, remove: str, key: str, contact: type) -> None:
    sandbox = Sandbox(strict=False)  # a strict one refuses all for one unknown contact
    sent = [{**EMAIL, "contact_id": contact(id_)} for id_ in (1, 2, 999)]
    response = ask(sandbox, "POST", record, {"emails": sent}, status=201)
    ids = [email["id"] for email in response["emails"]]
    assert len(set(ids)) == 2
    (error,) = response["errors"]
    assert error["email"]["contact_id"] == contact(999)
    assert "999" in error["error_message"]
    kept = {email["id"]: email for email in ask(sandbox, "GET", "/rest/v2/emails")["emails"]}
    assert [kept[str(id_)]["contact_id"] for id_ in ids] == ["1", "2"]
    results = ask(sandbox, "POST", remove, {key: [*ids, contact(999)]})
    assert results.get("results", results) == {str(ids[0]): "SUCCESS", str(ids[1]): "SUCCESS", "999": "EMAIL_NOT_FOUND"}
    kept_ids = {email["id"] for email in ask(sandbox, "GET", "/rest/v2/emails")["emails"]}
    assert not kept_ids & set(map(str, ids))


PAGED = {
    operation.template: operation
    for operation in documents()["v2"].operations
    if operation.method == "GET"
    and {"page_token", "page_size"} <= operation.parameters.keys()
    and not operation.parameters.get("filter", {}).get("x-keapkit-filter", {}).get("required")
}


@pytest.mark.parametrize("template", sorted(PAGED))
def test_pages_end_and_show_each_record_once(sandbox: Sandbox, template: str) -> None:
    """Walked one by one, a list is what it is in one page."""
    operation = PAGED[template]
    most = operation.document.resolve(operation.parameters["page_size"]["schema"]).get("maximum", 1_000)
    path = re.sub(r"\{[^}]*\}", "1", template)
    whole = ask(sandbox, "GET", f"{path}?page_size={most}")
    envelope = (listing(operation) or (None,))[0] or next(
        key for key, value in whole.items() if isinstance(value, list)
    )
    tokens: list[str] = []
    records: list[Any] = []
    while True:
        page = ask(sandbox, "GET", f"{path}?page_size=1" + (f"&page_token={tokens[-1]}" if tokens else ""))
        records += page[envelope]
        if not page.get("next_page_token"):
            break
        assert page["next_page_token"] not in tokens
        tokens.append(page["next_page_token"])
    assert records == whole[envelope]
