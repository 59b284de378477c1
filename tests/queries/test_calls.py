"""Queries through the client: what goes over the wire, sync and async, and what is refused before."""

from __future__ import annotations

import asyncio
import datetime as dt
import gc
import json
import pickle
import threading
import warnings
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import parse_qs

import httpx
import pytest

from keap_api import AsyncPage, Page, QueryWarning, SpecMismatchWarning
from keap_api._warnings import reset
from keap_api.v2 import RestV2
from keapkit import AsyncKeap, Keap
from keapkit.errors import ServerError, ValidationError
from keapkit.filters import describe, gt, lt, startswith

MOMENT = dt.datetime(2026, 5, 1, 9, 30, tzinfo=dt.UTC)


class Server:
    """Remembers each query; its pages hold one item each, the id of which is the number of the call."""

    def __init__(self, pages: int = 1, items: str = "contacts") -> None:
        self.queries: list[dict[str, str]] = []
        self.pages = pages
        self.items = items

    def __call__(self, request: httpx.Request) -> httpx.Response:
        query = {
            name: values[0] for name, values in parse_qs(request.url.query.decode(), keep_blank_values=True).items()
        }
        self.queries.append(query)
        page = int(query.get("page_token", "1"))
        following = {"next_page_token": str(page + 1)} if page < self.pages else {}
        item = {"id": str(len(self.queries))}
        return httpx.Response(200, content=json.dumps({self.items: [item], **following}).encode())


@pytest.fixture(autouse=True)
def _fresh_warnings() -> Iterator[None]:
    reset()
    yield
    reset()


def keap(server: Callable[[httpx.Request], httpx.Response]) -> Keap:
    return Keap("KeapAK-queries", throttle=None, retry=False, transport=httpx.MockTransport(server))


def async_keap(server: Callable[[httpx.Request], httpx.Response]) -> AsyncKeap:
    return AsyncKeap("KeapAK-queries", throttle=None, retry=False, transport=httpx.MockTransport(server))


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


def _numbers(query: dict[str, str]) -> list[int]:
    return [int(text) for text in query["filter"].partition("==")[2].split(",")]


def test_a_list_longer_than_keap_takes_is_asked_for_in_several_calls() -> None:
    server = Server(pages=2, items="tags")
    with keap(server) as client:
        found = client.v2.contacts.tags.list_all(filter={"contact_ids": range(250)})
        items = list(found)
        assert found.has_next
        assert found.next_page_token == "2"
        assert len(list(found)) == len(items)  # once more, from the page that is there
    assert len(items) == 6
    asked = [(_numbers(query), query.get("page_token")) for query in server.queries[:6]]
    first, second, third = list(range(100)), list(range(100, 200)), list(range(200, 250))
    assert asked == [(first, None), (first, "2"), (second, None), (second, "2"), (third, None), (third, "2")]


def test_the_same_list_async_and_ahead() -> None:
    server = Server(pages=2, items="tags")

    async def main() -> int:
        async with async_keap(server) as client:
            found = client.v2.contacts.tags.list_all(filter={"contact_ids": range(250)}, options={"prefetch": 1})
            return len([item async for item in found])

    assert asyncio.run(main()) == 6
    assert [len(_numbers(query)) for query in server.queries] == [100, 100, 100, 100, 50, 50]


def test_a_part_without_its_list_is_empty() -> None:
    def server(request: httpx.Request) -> httpx.Response:
        numbers = _numbers({"filter": request.url.params["filter"]})
        return httpx.Response(200, json={} if numbers[0] == 100 else {"tags": [{"tag_id": str(numbers[0])}]})

    with keap(server) as client:
        found = client.v2.contacts.tags.list_all(filter={"contact_ids": range(250)})
        with pytest.warns(SpecMismatchWarning, match="the first page has no list 'tags'"):
            items = list(found)
    assert [item.tag_id for item in items] == ["0", "200"]


def test_a_walk_in_parts_goes_on_from_any_page() -> None:
    given = {"contact_ids": range(250)}
    server = Server(pages=2, items="tags")
    with keap(server) as client:
        pages = list(client.v2.contacts.tags.list_all(filter=given).pages())
        for number, page in enumerate(pages[:-1], 1):
            token = page.next_page_token
            assert token is not None
            server.queries.clear()
            rest = list(client.v2.contacts.tags.list_all(filter=given, page_token=token).pages())
            assert len(rest) == 6 - number
        assert pages[-1].next_page_token is None


def test_an_error_in_a_later_part_says_how_to_go_on() -> None:
    broken = [True]

    def server(request: httpx.Request) -> httpx.Response:
        numbers = _numbers({"filter": request.url.params["filter"]})
        if numbers[0] == 100 and broken.pop():
            return httpx.Response(500)
        return httpx.Response(200, json={"tags": [{"tag_id": str(numbers[0])}]})

    given = {"contact_ids": range(250)}
    seen: list[str | None] = []
    with keap(server) as client:
        with pytest.raises(ServerError) as caught:
            seen.extend(item.tag_id for item in client.v2.contacts.tags.list_all(filter=given))
        broken.append(False)
        token = caught.value.next_page_token
        seen.extend(item.tag_id for item in client.v2.contacts.tags.list_all(filter=given, page_token=token))
        with pytest.raises(ValidationError, match="a list with a longer filter"):
            client.v2.contacts.tags.list_all(filter={"contact_ids": range(101)}, page_token="part-3:")
    assert seen == ["0", "100", "200"]


def test_several_calls_cannot_be_ordered() -> None:
    server = Server(items="tags")
    with keap(server) as client, pytest.raises(ValidationError, match="needs 3 calls, which Keap cannot order"):
        client.v2.contacts.tags.list_all(filter={"contact_ids": range(250)}, order_by="applied_time desc")
    assert server.queries == []


def test_a_part_that_finds_nothing_does_not_end_the_others() -> None:
    # Keap leaves the list out where nothing is found.
    asked: list[str] = []

    def server(request: httpx.Request) -> httpx.Response:
        asked.append(parse_qs(request.url.query.decode())["filter"][0])
        return httpx.Response(200, json={} if len(asked) == 2 else {"tags": [{"id": "1"}]})

    with keap(server) as client:
        found = client.v2.contacts.tags.list_all(filter={"contact_ids": range(250)})
        assert len(list(found)) == 2
    assert len(asked) == 3


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


@pytest.mark.parametrize("value", [2, -1, "1", None])
def test_prefetch_is_0_or_1(value: Any) -> None:
    server = Server()
    with keap(server) as client, pytest.raises(ValidationError, match="0 or 1"):
        client.v2.contacts.list(options={"prefetch": value})
    assert server.queries == []


@pytest.mark.parametrize("prefetch", [0, 1])
def test_prefetch_gives_the_same_items(prefetch: Any) -> None:
    server = Server(pages=5)
    with keap(server) as client:
        found = client.v2.contacts.list(options={"prefetch": prefetch})
        assert [contact.id for contact in found] == ["1", "2", "3", "4", "5"]
        for contact in client.v2.contacts.list(options={"prefetch": 0}):
            assert contact.id == "6"
            break  # which costs no call
    assert len(server.queries) == 6


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


@pytest.fixture
def alive() -> Iterator[Callable[[type], int]]:
    """Counts the living objects of a class that were made during the test."""

    def count(kind: type) -> int:
        gc.collect()
        return sum(type(one) is kind for one in gc.get_objects())

    gc.freeze()  # what is there before is neither searched nor counted
    yield count
    gc.unfreeze()


@pytest.mark.parametrize("prefetch", [0, 1])
def test_two_pages_at_most_are_in_memory(prefetch: Any, alive: Callable[[type], int]) -> None:
    with keap(Server(pages=6)) as client:
        most = 0
        for _ in client.v2.contacts.list(options={"prefetch": prefetch}):
            most = max(most, alive(Page))
    assert 1 <= most <= 2


def test_two_async_pages_at_most_are_in_memory(alive: Callable[[type], int]) -> None:
    async def main() -> int:
        most = 0
        async with async_keap(Server(pages=6)) as client:
            async for _ in client.v2.contacts.list(options={"prefetch": 1}):
                await asyncio.sleep(0)
                most = max(most, alive(AsyncPage))
        return most

    assert 1 <= asyncio.run(main()) <= 2


def test_a_loop_that_ends_early_leaves_no_thread_or_task_behind() -> None:
    with keap(Server(pages=6)) as client:
        for contact in client.v2.contacts.list(options={"prefetch": 1}):
            if contact.id == "2":
                break
        assert not [thread for thread in threading.enumerate() if thread.name.startswith("keap-prefetch")]

    async def main() -> None:
        async with async_keap(Server(pages=6)) as client:
            async for contact in client.v2.contacts.list(options={"prefetch": 1}):
                if contact.id == "2":
                    break
            gc.collect()
            for _ in range(20):  # asyncio closes what a loop left in tasks of its own
                await asyncio.sleep(0)
            assert asyncio.all_tasks() == {asyncio.current_task()}

    asyncio.run(main())
