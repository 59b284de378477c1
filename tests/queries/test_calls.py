"""Queries through the client: what goes over the wire, sync and async, and what is refused before."""

from __future__ import annotations

import asyncio
import datetime as dt
import pickle
import warnings
from typing import Any

import httpx
import pytest

from keap_api import QueryWarning
from keap_api.v2 import RestV2
from keapkit import Keap
from keapkit.errors import ValidationError
from keapkit.filters import describe, gt, lt, startswith
from tests.queries.clients import Server, async_keap, fresh_warnings, keap

__all__ = ["fresh_warnings"]

MOMENT = dt.datetime(2026, 5, 1, 9, 30, tzinfo=dt.UTC)


def test_a_dict_is_sent_as_keap_reads_it() -> None:
    server = Server(items="contacts")
    with keap(server) as client:
        client.v2.contacts.list(
            filter={"family_name": startswith("Smi"), "ids": [1, 2, 3], "start_update_time": MOMENT},
            order_by="create_time desc",
            fields=["id", "email_addresses"],
        )
        client.v2.orders.list(filter={"id": gt(100) & lt(200), "paid": True})
        client.v2.tags.list(filter={"category_id": None})
    assert server.queries == [
        {
            "filter": "family_name==Smi*;ids==1,2,3;start_update_time==2026-05-01T09:30:00.000Z",
            "order_by": "create_time desc",
            "fields": "id,email_addresses",
        },
        {"filter": "id>100;id<200;paid==true"},
        {"filter": "category_id==NONE"},
    ]


def test_custom_fields_are_sent_under_their_names() -> None:
    server = Server(items="orders")
    with httpx.Client(base_url="https://api.example.test/crm", transport=httpx.MockTransport(server)) as client:
        RestV2(client).orders.list(filter={"id": gt(100), "paid": True, "custom": {"tier": "Gold", "score": gt(5)}})
    assert server.queries == [{"filter": "id>100;paid==true;tier==Gold;score>5"}]


def test_the_same_async() -> None:
    server = Server(pages=3)

    async def main() -> list[str]:
        async with async_keap(server) as client:
            return [c.id async for c in client.v2.contacts.list(filter={"family_name": startswith("Smi")})]

    assert asyncio.run(main()) == ["1", "2", "3"]
    assert {query["filter"] for query in server.queries} == {"family_name==Smi*"}


REFUSED: list[tuple[dict[str, Any], str, str]] = [
    ({"filter": {"famly_name": "x"}}, "filter", "did you mean `family_name`"),
    ({"filter": {"family_name": gt("x")}}, "filter.family_name", "text or a prefix"),
    ({"filter": 5}, "filter", "expected a dict"),
    ({"filter": [("a", "b")]}, "filter", "expected a dict"),
    ({"order_by": "family_name asc"}, "order_by", "It takes one of `id`, `create_time`, `email`, `update_time`"),
    ({"order_by": "date_created asc"}, "order_by", "here it is called `create_time`"),
    ({"order_by": "id "}, "order_by", "'' is not a direction"),
    ({"order_by": ""}, "order_by", "alone or with a space and `asc` or `desc`"),
    ({"order_by": "id asc, email desc"}, "order_by", "'asc, email desc' is not a direction"),
    ({"order_by": "name"}, "order_by", "does not order by 'name'"),
    ({"order_by": "id down"}, "order_by", "'down' is not a direction"),
    ({"order_by": "id DESCENDING"}, "order_by", "here it is called `desc`"),
    ({"order_by": 5}, "order_by", "expected str"),
    ({"fields": ["id", "adresses"]}, "fields", "did you mean `addresses`"),
    ({"fields": ["lead_source_id"]}, "fields", "here it is called `leadsource_id`"),
]


@pytest.mark.parametrize(("given", "path", "message"), REFUSED)
def test_what_keap_does_not_document_is_refused_before_it_is_sent(given: Any, path: str, message: str) -> None:
    server = Server()
    with keap(server) as client, pytest.raises(ValidationError) as caught:
        client.v2.contacts.list(**given)
    assert caught.value.path == path
    assert message in str(caught.value)
    assert server.queries == []
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)


def test_an_order_needs_no_direction() -> None:
    server = Server()
    with keap(server) as client:
        client.v2.contacts.list(order_by="id")
        client.v2.files.list(order_by="file_size")  # its document names some fields only
        assert describe(client.v2.contacts.list).order_by[:3] == ("id", "id asc", "id desc")
    assert [query["order_by"] for query in server.queries] == ["id", "file_size"]


@pytest.mark.parametrize(("given", "path", "message"), REFUSED)
def test_the_same_is_refused_async(given: Any, path: str, message: str) -> None:
    server = Server()

    async def main() -> None:
        async with async_keap(server) as client:
            await client.v2.contacts.list(**given)

    with pytest.raises(ValidationError) as caught:
        asyncio.run(main())
    assert (caught.value.path, message in str(caught.value)) == (path, True)
    assert server.queries == []


def test_unchecked_queries_are_sent_as_they_are() -> None:
    server = Server()
    with keap(server) as client:
        client.v2.contacts.list(
            filter={"famly_name": "a;b"},  # type: ignore[typeddict-unknown-key]  # on purpose
            order_by="any thing",
            fields=["everything"],
            options={"validate": "off"},
        )
    assert server.queries == [{"filter": "famly_name==a;b", "order_by": "any thing", "fields": "everything"}]


def test_a_text_is_sent_with_a_warning_once() -> None:
    server = Server(items="tags")
    with keap(server) as client:
        with pytest.warns(QueryWarning, match=r"v2\.tags\.list: .*did you mean `name`"):
            client.v2.tags.list(filter="nme==x")
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            client.v2.tags.list(filter="nme==x")
            client.v2.tags.list(filter="name==x;tag_ids==1,2")
        with pytest.raises(ValidationError, match="did you mean `name`"):
            client.v2.tags.list(filter="nme==x", options={"validate": "strict"})
    assert [query["filter"] for query in server.queries] == ["nme==x", "nme==x", "name==x;tag_ids==1,2"]


@pytest.mark.parametrize("text", ["name==a and description==b", "name==a&description==b", "name==a OR tag_ids==2"])
def test_conditions_that_are_joined_otherwise_are_warned_of(text: str) -> None:
    with keap(Server(items="tags")) as client:
        with pytest.warns(QueryWarning, match="one condition on 'name'; join conditions by `;`"):
            client.v2.tags.list(filter=text)
        client.v2.tags.list(filter="name==Salt and pepper;description==a & b")


def test_a_required_filter_is_asked_for() -> None:
    server = Server(items="tags")
    with keap(server) as client:
        with pytest.raises(TypeError, match="filter"):
            client.v2.contacts.tags.list_all()  # type: ignore[call-arg]  # on purpose
        with pytest.raises(ValidationError, match="empty"):
            client.v2.contacts.tags.list_all(filter={})
    assert server.queries == []


@pytest.mark.parametrize(
    ("given", "path", "message"),
    [
        ({"order": "create_time"}, "order", "here it is called `date_created`"),
        ({"order": "nam"}, "order", "did you mean `name`"),
        ({"order_direction": "desc"}, "order_direction", "here it is called `DESCENDING`"),
        ({"since": "yesterday"}, "since", "got 'yesterday'"),
        ({"since": "2026-01-01;00:00:00Z"}, "since", "ISO 8601"),
        ({"since": dt.date(2026, 1, 1)}, "since", "got date"),
        ({"since": 5}, "since", "got int"),
        ({"since": dt.datetime(2026, 1, 1)}, "since", "naive"),  # noqa: DTZ001 # on purpose
        ({"optional_properties": [5]}, "optional_properties", "expected str as the name of a field, got int"),
        ({"optional_properties": ["custom_feilds"]}, "optional_properties", "did you mean `custom_fields`"),
        ({"optional_properties": ["leadsource_id"]}, "optional_properties", "here it is called `lead_source_id`"),
    ],
)
def test_v1_is_checked_too(given: Any, path: str, message: str) -> None:
    server = Server()
    with keap(server) as client, pytest.raises(ValidationError) as caught:
        client.v1.contacts.list(**given)
    assert (caught.value.path, message in str(caught.value)) == (path, True), str(caught.value)
    assert server.queries == []


def test_v1_takes_what_its_document_names_and_warns_of_what_it_does_not() -> None:
    server = Server()
    with keap(server) as client:
        given = client.v1.contacts.list(order="date_created", order_direction="DESCENDING", since=MOMENT)
        assert len(given) == 1
        client.v1.contacts.list(since="2026-01-01", until="2026-01-01T00:00:00.000Z")
        client.v1.contacts.list(since="a while ago", options={"validate": "off"})
        del server.queries[1:]
        with pytest.warns(QueryWarning, match="does not select 'relationships'"):
            client.v1.contacts.list(optional_properties=["custom_fields", "relationships"])
    assert server.queries[0] == {
        "order": "date_created", "order_direction": "DESCENDING", "since": "2026-05-01T09:30:00.000Z"
    }  # fmt: skip
    assert server.queries[1] == {"optional_properties": "custom_fields,relationships"}


def test_a_method_describes_its_queries() -> None:
    with keap(Server()) as client:
        shown = describe(client.v2.contacts.list)
        assert describe(client.v2.contacts.get).filter == {}
        assert describe(client.v1.contacts.list).values["order_direction"] == ("ASCENDING", "DESCENDING")
    assert shown.operation == "v2.contacts.list"
    assert shown.filter["family_name"] == "text or a prefix"
    assert shown.custom_fields
    assert not shown.filter_required
    assert "create_time desc" in shown.order_by
    assert "custom_fields" in shown.fields
    text = repr(shown)
    assert "family_name" in text
    assert "one of `id`, `create_time`" in text
    assert repr(describe("v2.contacts.list")) == text
    assert describe("v2.contacts.tags.list_all").filter_required
    assert "nothing" in repr(describe("v2.tags.get"))


@pytest.mark.parametrize("wrong", [print, "contacts.list", "v2.contacts.lst", "v3.contacts.list", 5, Keap])
def test_only_methods_of_resources_are_described(wrong: object) -> None:
    with pytest.raises(ValidationError, match=r"such as keap\.v2\.contacts\.list"):
        describe(wrong)


def test_docstrings_say_what_describe_says() -> None:
    with keap(Server()) as client:
        text = " ".join((client.v2.contacts.list.__doc__ or "").split())
        words = describe(client.v2.contacts.list).filter
    assert "`given_name`" in text
    for said in set(words.values()):
        assert said in text
