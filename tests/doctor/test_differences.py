"""Each planted difference is found where it is, and none is invented."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from keapkit.doctor import Report
from keapkit.sandbox import Sandbox
from tests.doctor.wrong import examined, records_of, wrong


def _found(report: Report, operation: str, kind: str) -> list[dict[str, Any]]:
    return [row for row in report.differences if row["operation"] == operation and row["kind"] == kind]


def _only_kind(report: Report, kind: str) -> None:
    assert {row["kind"] for row in report.differences} == {kind}


def test_nothing_is_invented_on_a_right_sandbox() -> None:
    report = examined(budget=900)
    assert report.stopped == "done"
    assert report.differences == []
    assert {row["result"] for row in report.operations} == {"agrees", "not-seen"}
    assert sum(row["result"] == "agrees" for row in report.operations) > 200


@pytest.mark.parametrize("tenant", ["second"])
def test_nothing_is_invented_on_other_data(tenant: str) -> None:
    assert examined(budget=900, sandbox=Sandbox(tenants=[tenant, "third"])).differences == []


def test_nothing_is_invented_on_an_empty_account() -> None:
    assert examined(budget=900, sandbox=Sandbox(data=False)).differences == []


def test_renamed_field() -> None:
    def edit(record: dict[str, Any]) -> None:
        if "given_name" in record:
            record["first_given_name"] = record.pop("given_name")

    report = examined(change=records_of("/rest/v2/contacts", edit))
    _only_kind(report, "unknown-field")
    (row,) = _found(report, "v2.contacts.list", "unknown-field")
    assert row["name"] == "first_given_name"
    assert row["where"] == "contacts[]"
    assert row["target"] == "$.components.schemas.Contact"
    assert "given_name" in row["perhaps-instead-of"]
    assert _found(report, "v2.contacts.get", "unknown-field")


def test_new_field() -> None:
    report = examined(change=records_of("/rest/v1/orders", lambda record: record.update(brand_new_total=12.5)))
    (row,) = _found(report, "v1.orders.list", "unknown-field")
    assert (row["name"], row["seen"]) == ("brand_new_total", {"number": "11-100"})


def test_null() -> None:
    report = examined(change=records_of("/rest/v2/contacts", lambda record: record.update(family_name=None)))
    (row,) = _found(report, "v2.contacts.list", "null")
    assert (row["where"], row["expected"]) == ("contacts[].family_name", "string")
    assert row["target"] == "$.components.schemas.Contact.properties.family_name"


def test_new_enum_value() -> None:
    report = examined(
        change=records_of("/rest/v2/contacts", lambda record: record.update(source_type="CARRIER_PIGEON"))
    )
    (row,) = _found(report, "v2.contacts.list", "enum")
    assert (row["where"], row["name"]) == ("contacts[].source_type", "CARRIER_PIGEON")
    assert _found(report, "v2.contacts.get", "enum")[0]["name"] == "CARRIER_PIGEON"


@pytest.mark.parametrize(
    ("value", "form"),
    [
        ("2026-11-26 10:00:00", "date-space-time"),
        ("2026-11-26T10:00:00.000+0000", "date-time-offset-without-colon"),
        ("2026-11-26T10:00:00", "date-time-without-zone"),
        ("2026-11-26", "date"),
        ("11/26/2026", "date-other-order"),
        ("20261126T10:00:00", "compact-date-time"),
        ("1795737600000", "digits"),
    ],
)
def test_other_time_format(value: str, form: str) -> None:
    report = examined(
        budget=40, change=records_of("/rest/v1/contacts", lambda record: record.update(date_created=value))
    )
    (row,) = _found(report, "v1.contacts.list", "format")
    assert row["expected"] == "date-time"
    assert list(row["seen"]) == [form]


def test_other_type() -> None:
    report = examined(change=records_of("/rest/v2/tags", lambda record: record.update(id=int(record["id"]))))
    (row,) = _found(report, "v2.tags.list", "type")
    assert (row["expected"], row["seen"]) == ("string", {"integer": "2-10"})
    assert report.facts["v2-ids-are-text"] == "fails"


def test_capped_limit() -> None:
    def ask(request: httpx.Request, query: dict[str, str]) -> dict[str, str]:
        for name in ("page_size", "limit"):
            if request.url.path.endswith("/contacts") and query.get(name, "").isdigit():
                query[name] = str(min(int(query[name]), 5))
        return query

    report = examined(ask=ask)
    assert _found(report, "v2.contacts.list", "limit-capped")[0]["where"] == "page_size"
    assert _found(report, "v1.contacts.list", "limit-capped")[0]["where"] == "limit"
    assert _found(report, "v2.contacts.list", "limit-capped")[0]["seen"] == {"5": "2-10"}
    _only_kind(report, "limit-capped")


def test_cap_that_only_a_large_page_shows() -> None:
    def ask(request: httpx.Request, query: dict[str, str]) -> dict[str, str]:
        if request.url.path.endswith("/rest/v2/contacts") and query.get("page_size", "").isdigit():
            query["page_size"] = str(min(int(query["page_size"]), 20))
        return query

    report = examined(ask=ask)
    (row,) = _found(report, "v2.contacts.list", "limit-capped")
    assert (row["expected"], row["seen"]) == ("1000", {"20": "1"})


def test_ignored_limit() -> None:
    def ask(request: httpx.Request, query: dict[str, str]) -> dict[str, str]:
        if request.url.path.endswith("/rest/v2/contacts"):
            query.pop("page_size", None)
        return query

    assert _found(examined(ask=ask), "v2.contacts.list", "limit-ignored")


@pytest.mark.parametrize(
    ("parameter", "kind"), [("filter", "filter-ignored"), ("order_by", "order-ignored"), ("fields", "fields-ignored")]
)
def test_ignored_query(parameter: str, kind: str) -> None:
    def ask(request: httpx.Request, query: dict[str, str]) -> dict[str, str]:
        if request.url.path.endswith("/rest/v2/contacts"):
            query.pop(parameter, None)
        return query

    report = examined(ask=ask)
    assert _found(report, "v2.contacts.list", kind)
    assert not {row["operation"] for row in report.differences} - {"v2.contacts.list"}


def test_ignored_filter_of_v1() -> None:
    def ask(request: httpx.Request, query: dict[str, str]) -> dict[str, str]:
        query.pop("given_name", None)
        query.pop("email", None)
        return query

    rows = _found(examined(budget=900, ask=ask), "v1.contacts.list", "filter-ignored")
    assert {row["where"] for row in rows} == {"filter.given_name", "filter.email"}


def test_ignored_order_of_v1() -> None:
    def ask(request: httpx.Request, query: dict[str, str]) -> dict[str, str]:
        query.pop("order", None)
        query.pop("order_direction", None)
        return query

    assert _found(examined(ask=ask), "v1.contacts.list", "order-ignored")


def test_refused_filter() -> None:
    def respond(request: httpx.Request, response: httpx.Response) -> httpx.Response:
        if "name==" in request.url.params.get("filter", "") and "/tags" in request.url.path:
            return httpx.Response(400, headers=response.headers, json={"code": 400, "message": "no", "status": "x"})
        return response

    (row,) = _found(examined(respond=respond), "v2.tags.list", "filter-refused")
    assert row["where"] == "filter.name"


def test_unknown_filter_accepted() -> None:
    def ask(request: httpx.Request, query: dict[str, str]) -> dict[str, str]:
        if "no_such" in query.get("filter", ""):
            query.pop("filter")
        return query

    report = examined(ask=ask)
    _only_kind(report, "unknown-filter-accepted")
    assert _found(report, "v2.contacts.list", "unknown-filter-accepted")
    assert report.facts["v2-unknown-filter-refused"] == "fails"


def test_page_that_repeats() -> None:
    def ask(request: httpx.Request, query: dict[str, str]) -> dict[str, str]:
        query.pop("page_token", None)
        query.pop("offset", None)
        return query

    report = examined(ask=ask)
    assert _found(report, "v2.contacts.list", "page-repeats")
    assert _found(report, "v1.contacts.list", "page-repeats")


def test_other_error_shape() -> None:
    def respond(request: httpx.Request, response: httpx.Response) -> httpx.Response:
        if response.status_code in (400, 404) and "/rest/v1/" in request.url.path:
            return httpx.Response(response.status_code, headers=response.headers, json={"errors": ["no"]})
        return response

    report = examined(budget=120, respond=respond)
    assert {row["where"] for row in _found(report, "v1", "error-shape")} == {"not-found", "bad-request"}
    assert _found(report, "v1", "error-shape")[0]["seen"] == {"other-json": "1"}


def test_other_error_status() -> None:
    def respond(request: httpx.Request, response: httpx.Response) -> httpx.Response:
        if response.status_code == 404:
            response.status_code = 422
        return response

    assert _found(examined(budget=120, respond=respond), "v2", "error-status")[0]["seen"] == {"422": "1"}


def test_missing_header() -> None:
    def respond(request: httpx.Request, response: httpx.Response) -> httpx.Response:
        response.headers.pop("x-keap-product-throttle-available", None)
        return response

    report = examined(budget=30, respond=respond)
    assert {row["where"] for row in report.differences} == {"x-keap-product-throttle-available"}
    _only_kind(report, "header-missing")


def test_list_that_is_gone() -> None:
    def respond(request: httpx.Request, response: httpx.Response) -> httpx.Response:
        if request.url.path.endswith("/rest/v1/opportunities"):
            return httpx.Response(404, headers=response.headers, json={"message": "no"})
        return response

    (row,) = _found(examined(budget=120, respond=respond), "v1.opportunities.list", "status")
    assert row["seen"] == {"404": "1"}


def test_html_in_place_of_json() -> None:
    def respond(request: httpx.Request, response: httpx.Response) -> httpx.Response:
        if request.url.path.endswith("/rest/v2/products"):
            return httpx.Response(200, headers={"content-type": "text/html"}, text="<h1>Hello</h1>")
        return response

    assert _found(examined(budget=120, respond=respond), "v2.products.list", "not-json")[0]["seen"] == {"html": "1"}


def test_renamed_list() -> None:
    def change(request: httpx.Request, body: Any) -> Any:
        if request.url.path.endswith("/rest/v2/tags"):
            body["all_tags"] = body.pop("tags")
        return body

    report = examined(change=change)
    assert _found(report, "v2.tags.list", "list-missing")
    assert _found(report, "v2.tags.list", "unknown-field")[0]["name"] == "all_tags"


def test_credential_header_that_no_longer_works() -> None:
    def respond(request: httpx.Request, response: httpx.Response) -> httpx.Response:
        if "x-keap-api-key" in request.headers:
            return httpx.Response(401, json={"fault": {"faultstring": "no", "detail": {"errorcode": "oauth.v2.X"}}})
        return response

    report = examined(budget=60, respond=respond)
    assert {row["operation"] for row in report.differences} == {"v1", "v2", "xmlrpc"}
    assert {(row["kind"], row["where"]) for row in report.differences} == {("credential", "x-keap-api-key")}
    assert report.facts["both-key-headers"] == "fails"


def test_an_edition_without_rights_is_no_difference() -> None:
    def respond(request: httpx.Request, response: httpx.Response) -> httpx.Response:
        if "affiliates" in request.url.path:
            return httpx.Response(403, headers=response.headers, json={"message": "Unauthorized"})
        return response

    report = examined(respond=respond)
    assert report.differences == []
    assert {"operation": "v2.affiliates.list", "result": "not-seen", "reason": "refused-403", "tried": ["page"]} in (
        report.operations
    )


@pytest.mark.parametrize("version", ["v1", "v2"])
def test_a_key_of_one_api_only(version: str) -> None:
    def respond(request: httpx.Request, response: httpx.Response) -> httpx.Response:
        if f"/rest/{version}/" in request.url.path:
            code = "keymanagement.service.invalid_access_token"
            body = {"fault": {"faultstring": "Invalid Access Token", "detail": {"errorcode": code}}}
            return httpx.Response(401, headers=response.headers, json=body)
        return response

    report = examined(budget=120, respond=respond)
    assert report.stopped == "budget"
    assert {(row["operation"], row["kind"]) for row in report.differences} == {(version, "credential")}


def test_a_filter_that_takes_accents_for_nothing_is_none_ignored() -> None:
    sandbox = Sandbox(data=False)

    def ask(request: httpx.Request, query: dict[str, str]) -> dict[str, str]:
        if "Müller" in query.get("filter", ""):
            query.pop("filter")
        return query

    with wrong(sandbox) as keap:
        for name in ("Müller", "Muller", "MULLER", "MÜLLER und Söhne"):
            keap.v2.companies.create({"company_name": name})
    assert examined(budget=200, sandbox=sandbox, ask=ask).differences == []


def test_names_of_digits_may_sort_as_text() -> None:
    def change(request: httpx.Request, body: Any) -> Any:
        if request.url.path.endswith("/rest/v2/tags"):
            names = sorted(str(number) for number in range(5, 5 + len(body["tags"])))
            if "desc" in request.url.params.get("order_by", ""):
                names.reverse()
            for record, name in zip(body["tags"], names, strict=True):
                record["name"] = name
        return body

    assert not _found(examined(change=change), "v2.tags.list", "order-ignored")
