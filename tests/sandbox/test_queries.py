"""Every documented filter and order is taken, and does something."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import quote

import pytest

from keapkit.sandbox import Sandbox
from keapkit.sandbox._documents import Operation, documents
from keapkit.sandbox._filters import FilterFacts, filter_facts, order_names
from tests.sandbox.calls import ask

VALUES = {
    "time": "2026-01-31T22:17:59.039Z",
    "date": "2026-01-31",
    "boolean": "true",
    "integer": "1",
    "number": "1.5",
    "list": "1,2",
    "string": "text",
}


def _value(field: Any) -> str:
    return str(field["values"][0]) if field.get("values") else VALUES[field["type"]]


def _path(operation: Operation) -> str:
    needed = [
        name for name, parameter in operation.parameters.items() if parameter.get("required") and name != "filter"
    ]
    return re.sub(r"\{[^}]*\}", "1", operation.template) + "?" + "".join(f"{name}=1&" for name in needed)


def _needed(facts: FilterFacts) -> str:
    name, field = next(iter(facts.fields.items()))
    return f"{name}=={_value(field)}"


def _facts() -> list[tuple[str, str]]:
    made = []
    for document in documents().values():
        for operation in document.operations:
            facts = filter_facts(operation)
            for name, field in facts.fields.items() if facts else ():
                for sign in field.get("operators") or ["=="]:
                    query = f"{name}{sign}{_value(field)}"
                    if name == "phone_number":
                        query = "phone_number==602555;phone_fields==PHONE1"
                    made.append((_path(operation), f"filter={quote(query)}"))
            parameter = "order_by" if document.version == "v2" else "order"
            needed = f"&filter={quote(_needed(facts))}" if facts and facts.required else ""
            made += [(_path(operation), f"{parameter}={quote(name)}{needed}") for name in order_names(operation) or ()]
    return made


def test_every_documented_filter_and_order_is_taken() -> None:
    sandbox, facts = Sandbox(), _facts()
    assert len(facts) > 100
    for path, query in facts:
        ask(sandbox, "GET", f"{path}{query}")


def _ids(sandbox: Sandbox, path: str, key: str) -> list[str]:
    return [item["id"] for item in ask(sandbox, "GET", f"/rest/v2/{path}")[key]]


@pytest.mark.parametrize(
    ("path", "key", "some"),
    [
        ("contacts?page_size=1000&filter=given_name==Anna", "contacts", {"1", "11", "21", "31"}),
        ("contacts?filter=contact_ids==2,4", "contacts", {"2", "4"}),
        ("contacts?filter=phone_number==6025550100;phone_fields==PHONE1", "contacts", {"1"}),
        ("contacts?filter=email==anna.smith.1@example.com", "contacts", {"1"}),
        ("contacts?filter=billing_address_locality==Denver;given_name==Ben", "contacts", {"2", "32"}),
        ("contacts?filter=lead_source_name==Referral;given_name==Chloe", "contacts", {"3", "33"}),
        ("orders?filter=id>58", "orders", {"59", "60"}),
        ("orders?filter=ids==7,9", "orders", {"7", "9"}),
        ("orders?filter=Tier==Gold;id<4", "orders", {"3"}),
        ("tasks?filter=is_completed==true", "tasks", {"1", "2", "3", "4"}),
        ("users?filter=email==ruth.abara@keap-sandbox.example", "users", {"1"}),
        ("opportunities?filter=stage_id==5", "opportunities", {"5", "10"}),
        ("companies?filter=company_name==Blue%20Door%20Yoga", "companies", {"3"}),
        ("products?filter=sku==CON-1", "products", {"1"}),
        ("tags?filter=category_id==3", "tags", {"7", "8"}),
    ],
)
def test_filters_choose(sandbox: Sandbox, path: str, key: str, some: set[str]) -> None:
    assert set(_ids(sandbox, path, key)) == some


@pytest.mark.parametrize(
    ("path", "key", "read"),
    [
        ("contacts?order_by=email", "contacts", lambda item: item["email_addresses"][0]["email"]),
        ("contacts?order_by=id%20desc", "contacts", lambda item: -int(item["id"])),
        ("orders?order_by=order_time", "orders", lambda item: item["order_time"]),
        ("users?order_by=name", "users", lambda item: item["given_name"]),
        ("tags?order_by=name", "tags", lambda item: item["name"]),
        ("opportunities?order_by=opportunity_title", "opportunities", lambda item: item["opportunity_title"]),
        ("companies?order_by=name", "companies", lambda item: item["company_name"]),
    ],
)
def test_orders_order(sandbox: Sandbox, path: str, key: str, read: Any) -> None:
    values = [read(item) for item in ask(sandbox, "GET", f"/rest/v2/{path}")[key]]
    assert len(values) > 2
    assert values == sorted(values, key=lambda value: value if isinstance(value, int) else value.casefold())


def test_windows(sandbox: Sandbox) -> None:
    since = "2026-10-01T00:00:00.000Z"
    orders = ask(sandbox, "GET", f"/rest/v2/orders?filter=created_since_time=={since}&page_size=1000")["orders"]
    every = ask(sandbox, "GET", "/rest/v2/orders?page_size=1000")["orders"]
    assert 0 < len(orders) < len(every)
    assert {order["id"] for order in orders} == {order["id"] for order in every if order["creation_time"] >= since}


def test_every_parameter_of_v1_lists_chooses(sandbox: Sandbox) -> None:
    for number, association in enumerate(("USER", "COMPANY", "CONTACT")):
        body = {
            "file_name": f"{association}.txt", "file_data": "aGk=", "file_association": association, "is_public": True,
            "contact_id": number + 1,
        }  # fmt: skip
        ask(sandbox, "POST", "/rest/v1/files", body)

    def names(query: str) -> set[str]:
        return {file["file_name"] for file in ask(sandbox, "GET", f"/rest/v1/files?{query}")["files"]} - {"file_name"}

    assert names("permission=USER") == {"USER.txt"}
    assert names("permission=COMPANY") == {"COMPANY.txt"}
    assert names("permission=BOTH") == {"USER.txt", "COMPANY.txt", "CONTACT.txt"}
    ask(sandbox, "GET", "/rest/v1/files?permission=ALL", status=400)
    (summary,) = ask(sandbox, "GET", "/rest/v1/affiliates/summaries?affiliate_ids=1")["summaries"]
    assert summary["affiliate_id"] == 1


def test_the_stats_of_campaigns_count_contacts(sandbox: Sandbox) -> None:
    (plain,) = ask(sandbox, "GET", "/rest/v1/campaigns")["campaigns"]
    assert "active_contact_count" not in plain
    ask(sandbox, "POST", "/rest/v1/campaigns/1/sequences/1/contacts", {"ids": [1, 2]})
    (counted,) = ask(sandbox, "GET", "/rest/v1/campaigns?stats=true")["campaigns"]
    assert (counted["active_contact_count"], counted["completed_contact_count"]) == (2, 1)
    for version in ("v1", "v2"):
        assert ask(sandbox, "GET", f"/rest/{version}/campaigns/1")["active_contact_count"] == 2
    ask(sandbox, "GET", "/rest/v1/campaigns?stats=maybe", status=400)


def test_filters_by_what_no_response_shows(sandbox: Sandbox) -> None:
    made = {"contact_id": "1", "referral_partner_id": "1", "referral_type": "MANUAL", "source": "Fair"}
    ask(sandbox, "POST", "/rest/v2/referrals", made, status=201)
    for kind in ("COOKIE", "MANUAL"):
        found = ask(sandbox, "GET", f"/rest/v2/referrals?filter=type=={kind}")["referrals"]
        assert [referral["referral_type"] for referral in found] == [kind]
    xid = sandbox.find_records("orders")[6]["invoice_xid"]
    assert _ids(sandbox, f"orders?filter=invoice_xid=={xid}", "orders") == ["7"]
    assert _ids(sandbox, "orders?filter=invoice_xid==f411a79c-9a92-4960-91d9-656f910a25e8", "orders") == []
    (email,) = ask(sandbox, "GET", "/rest/v1/emails?email=sent_to_address")["emails"]
    assert email["sent_to_address"] == "sent_to_address"
    assert ask(sandbox, "GET", "/rest/v1/emails?email=other@example.com")["emails"] == []
