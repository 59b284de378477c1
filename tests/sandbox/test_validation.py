"""Requests are judged by the documents: what is wrong is refused, and the place is named."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

import pytest

from keapkit.sandbox import Sandbox
from tests.sandbox.calls import ask, send

EMAIL = {"email": "a@example.com", "field": "EMAIL9"}
WRONG: list[tuple[str, str, Any, str]] = [
    ("GET", "nothing/here", None, "path"),
    ("POST", "contacts/1", {}, "path"),
    ("GET", "contacts?page_size=many", None, "query.page_size"),
    ("GET", "contacts?page_size=1001", None, "query.page_size"),
    ("GET", "contacts?page_token=stolen", None, "query.page_token"),
    ("GET", "contacts?filter=color==red", None, "query.filter"),
    ("GET", "contacts?filter=given_name", None, "query.filter"),
    ("GET", "contacts?filter=given_name==*a", None, "query.filter"),
    ("GET", "contacts?order_by=color", None, "query.order_by"),
    ("DELETE", "automations", None, "query.automation_ids"),
    ("POST", "contacts", None, "body"),
    ("POST", "contacts", b"{", "body"),
    ("POST", "contacts", b'"\xff"', "body"),
    ("POST", "contacts", b'{"given_name": NaN}', "body"),
    ("POST", "contacts", b'{"given_name": "\\ud800"}', "body"),
    ("POST", "contacts", b"[" * 100_000, "body"),
    ("POST", "contacts", [], "body"),
    ("POST", "contacts", {"given_name": 1}, "body.given_name"),
    ("POST", "contacts", {"email_addresses": [EMAIL]}, "body.email_addresses[0].field"),
    ("POST", "contacts", {"given_name": "Nobody"}, "body"),
    ("POST", "contacts/1/notes", {"title": "t"}, "body"),
]


@pytest.mark.parametrize(("method", "path", "body", "place"), WRONG)
def test_v2_names_the_place(sandbox: Sandbox, method: str, path: str, body: Any, place: str) -> None:
    response = send(sandbox, method, f"/rest/v2/{path}", body)
    told = json.loads(response.body)
    assert response.status == told["code"] == 400
    assert told["details"] == [{"domain": "sandbox", "resource": place}]
    assert told["message"].startswith(f"{place}: ")


@pytest.mark.parametrize(
    ("method", "path", "body", "place"),
    [
        ("GET", "nothing", None, "path"),
        ("GET", "contacts/abc", None, "path.id"),
        ("GET", "contacts?limit=some", None, "query.limit"),
        ("GET", "contacts?limit=-1", None, "query.limit"),
        ("GET", "contacts?since=yesterday", None, "query.since"),
        ("GET", "contacts/1?optional_properties=color", None, "query.optional_properties"),
        ("DELETE", "contacts/1/tags", None, "query.ids"),
        ("POST", "notes", {"title": "t"}, "body"),
        ("POST", "tags", {"name": 1}, "body.name"),
        ("POST", "contacts", {"given_name": "Nobody"}, "body"),
    ],
)
def test_v1_tells_a_message(sandbox: Sandbox, method: str, path: str, body: Any, place: str) -> None:
    response = send(sandbox, method, f"/rest/v1/{path}", body)
    told = json.loads(response.body)
    assert response.status == 400
    assert list(told) == ["message"]
    assert told["message"].startswith(f"{place}: ")


def test_a_body_of_another_media_type(sandbox: Sandbox) -> None:
    headers = {"authorization": "Bearer KeapAK-1", "content-type": "text/plain"}
    assert send(sandbox, "POST", "/rest/v2/contacts", b"hello", headers=headers).status == 400


def test_what_is_not_there(sandbox: Sandbox) -> None:
    assert ask(sandbox, "GET", "/rest/v1/contacts/999", status=404) == {
        "message": "path: there is no contact with id '999'"
    }
    assert ask(sandbox, "GET", "/rest/v2/contacts/999", status=404)["status"] == "NOT_FOUND"
    assert send(sandbox, "GET", "/rest/v3/contacts").status == 404


def test_unknown_parameters_are_ignored(sandbox: Sandbox) -> None:
    assert len(ask(sandbox, "GET", "/rest/v2/contacts?email=x&page_size=2")["contacts"]) == 2


def test_a_lenient_sandbox_ignores_unknown_keys() -> None:
    ask(Sandbox(strict=False), "PATCH", "/rest/v2/contacts/1", {"color": "red"})


BAD_INTEGERS = ["1e3", " 5", "5 ", "+5", "٣", "1_000", "0x10", "5.0", "²", "5%0A", "--5", "many", "1,2", "５"]


@pytest.mark.parametrize("text", BAD_INTEGERS)
@pytest.mark.parametrize(
    "target",
    [
        "v2/contacts?page_size={}",
        "v1/contacts?limit={}",
        "v1/contacts?offset={}",
        "v1/orders?contact_id={}",
        "v1/contacts/{}",
    ],
)
@pytest.mark.parametrize("strict", [True, False])
def test_an_integer_that_only_python_reads(text: str, target: str, strict: bool, judges: dict[bool, Sandbox]) -> None:
    path = f"/rest/{target.format(quote(text, safe='%'))}"
    assert send(judges[strict], "GET", path).status == 400
    assert send(judges[strict], "GET", f"/rest/{target.format('3')}").status == 200


@pytest.mark.parametrize("text", ["True", "TRUE", "1", "yes", " true", "t"])
def test_a_boolean_that_only_python_reads(text: str, judges: dict[bool, Sandbox]) -> None:
    assert send(judges[True], "GET", f"/rest/v1/orders?paid={quote(text)}").status == 400
    assert send(judges[True], "GET", "/rest/v1/orders?paid=true").status == 200


@pytest.mark.parametrize("text", ["٣", "3 3", "+3", "3e0"])
def test_an_integer_of_a_filter_that_only_python_reads(text: str, judges: dict[bool, Sandbox]) -> None:
    assert send(judges[True], "GET", f"/rest/v2/automations/ids?filter=id=={quote(text)}").status == 400


@pytest.fixture(scope="module")
def judges() -> Iterator[dict[bool, Sandbox]]:
    made = {strict: Sandbox(strict=strict) for strict in (True, False)}
    yield made
    for sandbox in made.values():
        sandbox.close()
