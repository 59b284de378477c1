"""First sentences of docstrings: by rule from the name and the path, for operations of today and of tomorrow."""

from __future__ import annotations

import inspect
import re
from typing import Any

import httpx
import pytest

from generator.summaries import IRREGULAR, singular, summary
from keap_api.v1 import AsyncRestV1, RestV1
from keap_api.v2 import AsyncRestV2, RestV2


@pytest.mark.parametrize(
    ("resource", "method", "path", "sentence"),
    [
        ("contacts", "list", "/rest/v2/contacts", "List contacts."),
        ("contacts", "get", "/rest/v2/contacts/{contact_id}", "Get a contact."),
        ("orders.items", "create", "/rest/v2/orders/{id}/items", "Create an item of an order."),
        ("contacts.tags", "list", "/v1/contacts/{contactId}/tags", "List the tags of a contact."),
        ("contacts.model", "get", "/rest/v2/contacts/model", "Get the contact model."),
        (
            "contacts.model.custom_fields.groups",
            "update",
            "/rest/v2/contacts/model/customFields/groups/{group_id}",
            "Update a contact custom field group.",
        ),
        ("discounts.order_totals", "create", "/rest/v2/discounts/orderTotals", "Create an order total discount."),
        ("account.profile", "replace", "/v1/account/profile", "Replace the account profile."),
        ("automations", "delete_many", "/rest/v2/automations", "Delete several automations."),
        ("user_groups", "get", "/rest/v2/userGroups/{id}", "Get a user group."),
        ("boats.berths", "moor", "/rest/v2/boats/{id}/berths/{berth}:moor", "Moor: a berth of a boat."),
    ],
)
def test_sentences_follow_from_names_and_paths(resource: str, method: str, path: str, sentence: str) -> None:
    assert summary(resource, method, path) == sentence


@pytest.mark.parametrize(
    ("plural", "single"),
    [
        ("companies", "company"),
        ("email addresses", "email address"),
        ("taxes", "tax"),
        ("statuses", "status"),
        ("criteria", "criterion"),
        ("status", "status"),
        ("free trials", "free trial"),
    ],
)
def test_singulars(plural: str, single: str) -> None:
    assert singular(plural) == single


def test_irregular_sentences_are_sentences() -> None:
    for sentence in IRREGULAR.values():
        assert re.fullmatch(r"[A-Z][^.]*\.", sentence)


@pytest.mark.parametrize("api", [RestV1, RestV2, AsyncRestV1, AsyncRestV2])
def test_every_docstring_says_what_the_operation_does_and_what_it_raises(api: Any) -> None:
    def operations(node: Any) -> Any:
        for name in dir(node):
            found = getattr(node, name)
            yield from [found] if inspect.ismethod(found) else operations(found)

    for method in operations(api(httpx.Client(base_url="https://api.example.test"))):
        lines = (inspect.getdoc(method) or "").split("\n")
        assert re.fullmatch(r"[A-Z].*\.", lines[0]), method
        assert re.match(r"`(GET|POST|PUT|PATCH|DELETE) /", lines[2]), method
        assert "`StatusError`" in lines[-1], method
