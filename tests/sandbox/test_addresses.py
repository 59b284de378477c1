"""Addresses as strictly as Keap takes them, and one truth about states and countries."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from keapkit.sandbox import Sandbox
from tests.sandbox.calls import ask, rpc

V2 = {
    "field": "BILLING",
    "line1": "1 Main Street",
    "locality": "Phoenix",
    "country_code": "USA",
    "region_code": "US-AZ",
}
V1 = {"field": "BILLING", "line1": "1 Main Street", "locality": "Phoenix", "country_code": "USA", "region": "Arizona"}


@pytest.fixture(scope="module")
def shared() -> Iterator[Sandbox]:
    sandbox = Sandbox()
    yield sandbox
    sandbox.close()


def _body(address: dict[str, Any]) -> dict[str, Any]:
    kept = {key: value for key, value in address.items() if value is not None}
    return {"given_name": "Ann", "addresses": [kept]}


@pytest.mark.parametrize(
    ("change", "place"),
    [
        ({"country_code": "US"}, "country_code"), ({"country_code": "usa"}, "country_code"),
        ({"country_code": "United States"}, "country_code"), ({"country_code": "XXX"}, "country_code"),
        ({"country_code": None}, "country_code"), ({"region_code": "AZ"}, "region_code"),
        ({"region_code": "Arizona"}, "region_code"), ({"region_code": "CA-ON"}, "region_code"),
        ({"region_code": "US-ZZ"}, "region_code"), ({"region_code": "us-az"}, "region_code"),
        ({"country_code": "DEU"}, "region_code"), ({"postal_code": "8" * 16}, "postal_code"),
        ({"field": "ADDRESS_FIELD_UNSPECIFIED"}, "field"), ({"field": "HOME"}, "field"),
        ({"field": "billing"}, "field"),
    ],
)  # fmt: skip
def test_v2_refuses(shared: Sandbox, change: dict[str, Any], place: str) -> None:
    for method, path in (("POST", "contacts"), ("PATCH", "contacts/1")):
        told = ask(shared, method, f"/rest/v2/{path}", _body({**V2, **change}), status=400)
        assert told["details"][0]["resource"] == f"body.addresses[0].{place}"


@pytest.mark.parametrize(
    "change",
    [
        {}, {"country_code": "DEU", "region_code": "DE-BY"}, {"country_code": "DEU", "region_code": None},
        {"country_code": "GBR", "region_code": "GB-ENG"}, {"region_code": None}, {"postal_code": "85004"},
        {"country_code": None, "region_code": None}, {"field": "SHIPPING", "postal_code": "8" * 20},
    ],
)  # fmt: skip
def test_v2_takes(shared: Sandbox, change: dict[str, Any]) -> None:
    assert ask(shared, "POST", "/rest/v2/contacts", _body({**V2, **change}), status=201)["addresses"]


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"region": "AZ"}, "BILLING Region is invalid"), ({"region": "Bavaria"}, "Region is invalid"),
        ({"region": "US-AZ"}, "Region is invalid"), ({"country_code": None}, "needs its country"),
        ({"country_code": "US"}, "ISO 3166-1"), ({"postal_code": "85004", "zip_code": "85004"}, "not both"),
        ({"field": "HOME"}, "BILLING"), ({"field": None}, "field"), ({"zip_code": "8" * 16}, "15"),
    ],
)  # fmt: skip
def test_v1_refuses(shared: Sandbox, change: dict[str, Any], said: str) -> None:
    body = {**_body({**V1, **change}), "email_addresses": [{"email": "a@example.com", "field": "EMAIL1"}]}
    for method, path in (("POST", "contacts"), ("PATCH", "contacts/1"), ("PUT", "contacts")):
        more = {"duplicate_option": "Email"} if method == "PUT" else {}
        assert said in ask(shared, method, f"/rest/v1/{path}", {**body, **more}, status=400)["message"]


@pytest.mark.parametrize("change", [{}, {"region": "arizona"}, {"country_code": "DEU", "region": "Bayern"},
                                    {"zip_code": "85004", "zip_four": "1234"}, {"region": None}])  # fmt: skip
def test_v1_takes(shared: Sandbox, change: dict[str, Any]) -> None:
    body = {**_body({**V1, **change}), "email_addresses": [{"email": "a@example.com", "field": "EMAIL1"}]}
    assert ask(shared, "POST", "/rest/v1/contacts", body, status=201)["addresses"]


def test_companies_and_orders_have_the_same_rules(shared: Sandbox) -> None:
    wrong = {key: value for key, value in {**V2, "country_code": "US"}.items() if key != "field"}
    ask(shared, "POST", "/rest/v2/companies", {"company_name": "x", "address": wrong}, status=400)
    wrong = {key: value for key, value in {**V1, "region": "AZ"}.items() if key != "field"}
    ask(shared, "POST", "/rest/v1/companies", {"company_name": "x", "address": wrong}, status=400)


def test_a_state_is_one_truth(sandbox: Sandbox) -> None:
    body = {**_body(V1), "email_addresses": [{"email": "a@example.com", "field": "EMAIL1"}]}
    made = ask(sandbox, "POST", "/rest/v1/contacts", body, status=201)
    (address,) = ask(sandbox, "GET", f"/rest/v2/contacts/{made['id']}")["addresses"]
    assert (address["region_code"], address["country_code"]) == ("US-AZ", "USA")
    rpc(sandbox, "ContactService.update", made["id"], {"State": "Colorado"})
    (address,) = ask(sandbox, "GET", f"/rest/v2/contacts/{made['id']}")["addresses"]
    assert address["region_code"] == "US-CO"
    assert rpc(sandbox, "ContactService.load", made["id"], ["State"]) == {"State": "Colorado"}


@pytest.mark.parametrize(
    ("written", "code", "name"),
    [
        ("United States", "USA", "United States"), ("USA", "USA", "United States"), ("us", "USA", "United States"),
        (" canada ", "CAN", "Canada"), ("South Korea", "KOR", "South Korea"), ("Narnia", None, "Narnia"),
    ],
)  # fmt: skip
def test_a_country_is_one_truth(sandbox: Sandbox, written: str, code: str | None, name: str) -> None:
    for suffix, slot in (("", "BILLING"), ("2", "SHIPPING"), ("3", "OTHER")):
        rpc(sandbox, "ContactService.update", 1, {f"Country{suffix}": written})
        addresses = ask(sandbox, "GET", "/rest/v2/contacts/1")["addresses"]
        (address,) = (one for one in addresses if one["field"] == slot)
        assert (address.get("country_code"), address["country"]) == (code, name)
        assert rpc(sandbox, "ContactService.load", 1, [f"Country{suffix}"]) == {f"Country{suffix}": name}
    made = rpc(sandbox, "DataService.add", "Company", {"Company": "Blue", "Country": written})
    address = ask(sandbox, "GET", f"/rest/v2/companies/{made}?fields=address")["address"]
    assert (address.get("country_code"), address["country"]) == (code, name)


def test_a_country_written_by_rest_has_its_name_in_xmlrpc(sandbox: Sandbox) -> None:
    fields = ["Country", "State"]
    for version, region in (("v2", {"region_code": "CA-ON"}), ("v1", {"region": "Ontario"})):
        address = {"field": "BILLING", "country_code": "CAN", **region}
        ask(sandbox, "PATCH", f"/rest/{version}/contacts/1", {"addresses": [address]})
        row = rpc(sandbox, "ContactService.load", 1, fields)
        assert row["Country"] == "Canada"
        assert row["State"] in {"ON", "Ontario"}
        found = rpc(sandbox, "DataService.query", "Contact", 10, 0, {"Country": "canada"}, ["Id"])
        assert found == [{"Id": 1}]


def test_a_state_has_a_code_in_its_country_only(sandbox: Sandbox) -> None:
    def billing() -> dict[str, str]:
        address: dict[str, str] = ask(sandbox, "GET", f"/rest/v2/contacts/{made}")["addresses"][0]
        return address

    made = rpc(sandbox, "ContactService.add", {"FirstName": "Xe", "State": "AZ"})
    assert billing() == {"field": "BILLING", "region": "AZ"}
    rpc(sandbox, "ContactService.update", made, {"Country": "United States"})
    assert billing()["region_code"] == "US-AZ"
    rpc(sandbox, "ContactService.update", made, {"Country": "Canada"})
    assert "region_code" not in billing()
    rpc(sandbox, "ContactService.update", made, {"State": "British Columbia"})
    assert billing()["region_code"] == "CA-BC"
    rpc(sandbox, "ContactService.update", made, {"Country": ""})
    assert billing() == {"field": "BILLING", "region": "British Columbia"}
    rpc(sandbox, "ContactService.update", made, {"State": ""})
    assert ask(sandbox, "GET", f"/rest/v2/contacts/{made}")["addresses"] == []


def test_a_postal_code_is_one_truth(sandbox: Sandbox) -> None:
    address = {"field": "BILLING", "country_code": "USA", "zip_code": "85004"}
    ask(sandbox, "PATCH", "/rest/v1/contacts/1", {"addresses": [address]})
    assert rpc(sandbox, "ContactService.load", 1, ["PostalCode"]) == {"PostalCode": "85004"}
    rpc(sandbox, "ContactService.update", 1, {"PostalCode": "10001"})
    (address,) = ask(sandbox, "GET", "/rest/v1/contacts/1")["addresses"]
    assert (address.get("zip_code"), address["postal_code"]) == (None, "10001")


def test_an_orders_shipping_address_is_one_truth(sandbox: Sandbox) -> None:
    body = {
        "contact_id": 1, "order_date": "2026-01-01T00:00:00Z", "order_title": "Lamp", "order_type": "Online",
        "order_items": [{"product_id": 1, "quantity": 1}],
        "shipping_address": {"first_name": "Ann", "line1": "1 Main", "locality": "Phoenix", "region": "Arizona",
                             "country_code": "USA", "zip_code": "85004", "phone": "555"},
    }  # fmt: skip
    made = ask(sandbox, "POST", "/rest/v1/orders", body, status=201)
    shown = ask(sandbox, "GET", f"/rest/v1/orders/{made['id']}")["shipping_information"]
    assert (shown["first_name"], shown["street1"], shown["state"], shown["zip"]) == (
        "Ann",
        "1 Main",
        "Arizona",
        "85004",
    )
    shown = ask(sandbox, "GET", f"/rest/v2/orders/{made['id']}")["shipping_information"]
    assert (shown["given_name"], shown["phone_number"]) == ("Ann", "555")
    assert (shown["address"]["region_code"], shown["address"]["country_code"]) == ("US-AZ", "USA")
    fields = ["ShipFirstName", "ShipStreet1", "ShipState", "ShipCountry", "ShipZip", "OrderType"]
    row = {
        "ShipFirstName": "Ann", "ShipStreet1": "1 Main", "ShipState": "Arizona", "ShipCountry": "United States",
        "ShipZip": "85004", "OrderType": "Online",
    }  # fmt: skip
    assert rpc(sandbox, "DataService.load", "Job", made["id"], fields) == row
    change = {"ShipStreet1": "2 Side", "ShipState": "Ontario", "ShipCountry": "Canada", "OrderType": "Offline"}
    rpc(sandbox, "DataService.update", "Job", made["id"], change)
    shown = ask(sandbox, "GET", f"/rest/v2/orders/{made['id']}")
    assert (shown["shipping_information"]["address"]["region_code"], shown["order_type"]) == ("CA-ON", "OFFLINE")
    assert ask(sandbox, "GET", f"/rest/v1/orders/{made['id']}")["shipping_information"]["street1"] == "2 Side"


def test_v1_lists_the_countries_and_provinces_that_addresses_may_have(sandbox: Sandbox) -> None:
    countries = ask(sandbox, "GET", "/rest/v1/locales/countries")["countries"]
    assert (countries["USA"], countries["ESP"]) == ("United States", "Spain")
    assert len(ask(sandbox, "GET", "/rest/v2/locales/countries?page_size=1000")["countries"]) == len(countries)
    provinces = ask(sandbox, "GET", "/rest/v1/locales/countries/USA/provinces")["provinces"]
    assert provinces["US-AZ"] == "Arizona"
    assert ask(sandbox, "GET", "/rest/v1/locales/countries/ESP/provinces")["provinces"] == {}
    ask(sandbox, "GET", "/rest/v1/locales/countries/XXX/provinces", status=404)


@pytest.mark.parametrize("lists", ["email_addresses", "phone_numbers", "fax_numbers"])
def test_slots(shared: Sandbox, lists: str) -> None:
    value = {"email": "a@example.com"} if lists.startswith("email") else {"number": "555"}
    for slot in ("HOME", "EMAIL9", "PHONE6", "FAX3", "email1", "", "EMAIL_FIELD_UNSPECIFIED", 1):
        ask(shared, "PATCH", "/rest/v2/contacts/1", {lists: [{**value, "field": slot}]}, status=400)
        ask(shared, "PATCH", "/rest/v1/contacts/1", {lists: [{**value, "field": slot}]}, status=400)


def test_a_price_of_v2_is_in_cents(sandbox: Sandbox) -> None:
    body = {"name": "Lamp", "short_description": "A lamp", "price": 1250}
    made = ask(sandbox, "POST", "/rest/v2/products", body, status=201)
    assert made["price"] == {"amount": 1250, "currency_code": "USD", "formatted_amount": "$12.50"}
    assert ask(sandbox, "GET", f"/rest/v1/products/{made['id']}")["product_price"] == 12.5
    assert rpc(sandbox, "DataService.load", "Product", int(made["id"]), ["ProductPrice"]) == {"ProductPrice": 12.5}
    changed = ask(sandbox, "PATCH", f"/rest/v2/products/{made['id']}?update_mask=price", {"price": 999})
    assert changed["price"]["amount"] == 999
    rpc(sandbox, "DataService.update", "Product", int(made["id"]), {"ProductPrice": 3.5})
    assert ask(sandbox, "GET", f"/rest/v2/products/{made['id']}")["price"]["amount"] == 350
    ask(sandbox, "PATCH", f"/rest/v1/products/{made['id']}", {"product_name": "Lamp", "product_price": 4.25})
    assert ask(sandbox, "GET", f"/rest/v2/products/{made['id']}")["price"]["amount"] == 425


def test_an_expense_of_v2_is_in_cents(sandbox: Sandbox) -> None:
    path = "/rest/v2/leadSources/1/expenses"
    made = ask(
        sandbox, "POST", path, {"title": "Fair", "amount": 1999, "incurred_time": "2026-01-02T03:04:05Z"}, status=201
    )
    assert made["amount"]["amount"] == 1999
    assert ask(sandbox, "GET", f"{path}/{made['id']}")["amount"]["formatted_amount"] == "$19.99"
