"""Lists against servers that cap, repeat, lie and end in their own ways."""

from __future__ import annotations

import json
import warnings
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from generator.runtime._descriptors import Offsets, Tokens
from generator.runtime._operation import ListOperation
from generator.runtime._page import Page
from generator.runtime._warnings import SpecMismatchWarning
from generator.runtime.errors import NotFoundError, PaginationError
from tests.runtime.models import LIST, LIST_BARE, LIST_V1, ContactPage, OffsetPage, async_sender, sender

Response = Callable[[dict[str, str]], Any]


class Server:
    """Answers list calls from a function of their query, and notes them."""

    def __init__(self, response: Response) -> None:
        self.response = response
        self.queries: list[dict[str, str]] = []
        self.hosts: set[str] = set()

    def __call__(self, request: httpx.Request) -> httpx.Response:
        query = dict(request.url.params)
        self.queries.append(query)
        self.hosts.add(request.url.host)
        response = self.response(query)
        return (
            response
            if isinstance(response, httpx.Response)
            else httpx.Response(200, content=json.dumps(response).encode())
        )


def numbered(first: int, last: int) -> list[dict[str, str]]:
    return [{"id": str(number)} for number in range(first, last)]


def offset_server(total: int, *, cap: int = 1000, **said: Any) -> Server:
    """Holds ``total`` contacts, gives at most ``cap`` at once, and says what it is told to."""

    def response(query: dict[str, str]) -> Any:
        offset, limit = int(query.get("offset", 0)), min(int(query.get("limit", 1000)), cap)
        last = min(offset + limit, total)
        more = "https://elsewhere.test/v1/contacts?offset=999999" if last < total else None
        return {"contacts": numbered(offset, last), "count": total, "next": more, **said}

    return Server(response)


def walk(server: Server, operation: ListOperation[Any, Any] = LIST_V1, **values: Any) -> list[str | None]:
    return [item.id for item in sender(server).page(operation, values)]


def ids(total: int) -> list[str | None]:
    return [str(number) for number in range(total)]


def test_pages_by_offset_step_by_what_arrived_even_when_the_server_caps() -> None:
    server = offset_server(25, cap=10)
    assert walk(server, limit=1000) == ids(25)
    assert server.queries == [
        {"limit": "1000"},
        {"limit": "1000", "offset": "10"},
        {"limit": "1000", "offset": "20"},
    ]
    assert server.hosts == {"api.example.test"}


def test_a_walk_may_begin_anywhere() -> None:
    assert walk(offset_server(25, cap=10), offset=20) == ids(25)[20:]
    assert walk(offset_server(0)) == []


@pytest.mark.parametrize("count", [0, 3, 10**9, None, "many", -1])
def test_a_lie_about_the_count_loses_nothing_while_next_is_given(count: Any) -> None:
    server = offset_server(25, cap=10, count=count, next="https://x.test?offset=0")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        assert walk(server) == ids(25)
    assert server.queries[-1] == {"offset": "25"}


@pytest.mark.parametrize("count", [10**9, None, 26])
def test_without_next_the_walk_ends_at_an_empty_page(count: Any) -> None:
    server = offset_server(25, cap=10, count=count, next="")
    assert walk(server) == ids(25)
    assert server.queries[-1] == {"offset": "25"}


def test_without_next_an_honest_count_saves_the_last_call() -> None:
    server = offset_server(20, cap=10, next=None)
    assert walk(server) == ids(20)
    assert len(server.queries) == 2


@pytest.mark.parametrize("empty", [{}, {"contacts": None}, {"contacts": []}, {"contacts": "?"}, None])
def test_a_page_without_items_ends_the_walk(empty: Any) -> None:
    server = Server(lambda query: empty if "offset" in query else {"contacts": numbered(0, 2), "next": "x", "count": 9})
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        assert walk(server) == ["0", "1"]


def test_a_server_that_ignores_the_offset_is_an_error_and_no_loop() -> None:
    server = Server(lambda _: {"contacts": numbered(0, 2), "count": 100, "next": "x"})
    seen: list[str | None] = []
    with pytest.raises(PaginationError, match=r"v1\.contacts\.list gives the same page"):
        seen.extend(item.id for item in sender(server).page(LIST_V1, {}))
    assert len(server.queries) == 2


def token_server(tokens: list[Any]) -> Server:
    """Page n names token n; the last ones say the end."""

    def response(query: dict[str, str]) -> Any:
        page = tokens.index(query["page_token"]) + 1 if "page_token" in query else 0
        response: dict[str, Any] = {"contacts": numbered(page * 2, page * 2 + 2)}
        if page < len(tokens):
            response["next_page_token"] = tokens[page]
        return response

    return Server(response)


@pytest.mark.parametrize("end", [[], [None], [""]])
def test_pages_by_token_end_when_it_is_absent_null_or_empty(end: list[Any]) -> None:
    server = token_server(["a/b+c=", "ü", *end])
    assert walk(server, LIST, page_size=2) == ids(6)
    assert [query.get("page_token") for query in server.queries] == [None, "a/b+c=", "ü"]
    assert {query["page_size"] for query in server.queries} == {"2"}


def test_an_empty_page_with_a_token_is_not_the_end() -> None:
    server = Server(lambda q: {"next_page_token": "x"} if "page_token" not in q else {"contacts": numbered(0, 1)})
    assert walk(server, LIST) == ["0"]


@pytest.mark.parametrize("tokens", [["a", "a"], ["a", "b", "a"]])
def test_a_repeated_token_is_an_error_and_no_loop(tokens: list[str]) -> None:
    given = iter(tokens)
    server = Server(lambda _: {"contacts": numbered(0, 1), "next_page_token": next(given)})
    with pytest.raises(PaginationError, match="repeats a page token"):
        walk(server, LIST)
    assert len(server.queries) == len(tokens)


def test_a_token_of_ones_own_that_comes_back_is_an_error() -> None:
    server = Server(lambda _: {"contacts": numbered(0, 1), "next_page_token": "mine"})
    with pytest.raises(PaginationError):
        walk(server, LIST, page_token="mine")
    assert len(server.queries) == 1


def test_a_token_that_is_a_number_works_and_one_that_is_a_list_is_an_error() -> None:
    server = Server(lambda q: {"contacts": numbered(0, 1), "next_page_token": None if q else 7})
    with pytest.warns(SpecMismatchWarning):
        assert walk(server, LIST) == ["0", "0"]
    assert server.queries == [{}, {"page_token": "7"}]
    with pytest.raises(PaginationError, match="by a list"):
        walk(Server(lambda _: {"next_page_token": ["x"]}), LIST)


def test_endless_empty_pages_are_an_error() -> None:
    numbers = iter(range(10**6))
    server = Server(lambda _: {"contacts": [], "next_page_token": str(next(numbers))})
    with pytest.raises(PaginationError, match="empty pages"):
        walk(server, LIST)


def test_one_page_has_items_the_whole_response_and_no_next() -> None:
    page = sender(Server(lambda _: numbered(0, 2))).page(LIST_BARE, {})
    assert [item.id for item in page.items] == ["0", "1"]
    assert page.response == page.items
    assert not page.has_next
    assert page.next_page() is None
    assert len(list(page.pages())) == 1


def test_pages_of_a_response_of_another_shape() -> None:
    with pytest.warns(SpecMismatchWarning):
        page: Page[Any] = sender(Server(lambda _: [{"id": "1"}])).page(LIST, {})
    assert page.items == [{"id": "1"}]
    assert not page.has_next
    with pytest.warns(SpecMismatchWarning):
        page = sender(Server(lambda _: "text")).page(LIST_V1, {})
    assert (page.items, page.response) == ([], "text")
    assert sender(lambda _: httpx.Response(204)).page(LIST, {}).items == []


def test_a_page_can_be_asked_twice_for_the_next() -> None:
    page = sender(token_server(["a", "b"])).page(LIST, {})
    assert isinstance(page.response, ContactPage)
    assert repr(page) == "<Page of v2.contacts.list: 2 items, more follow>"
    first, second = page.next_page(), page.next_page()
    assert first is not None
    assert second is not None
    assert first.items == second.items
    assert [item.id for item in page] == [item.id for item in page] == ids(6)
    assert [len(one.items) for one in page.pages()] == [2, 2, 2]


def test_an_error_on_a_later_page_is_raised_there() -> None:
    server = Server(lambda q: httpx.Response(404) if q else {"contacts": numbered(0, 1), "next_page_token": "x"})
    items = iter(sender(server).page(LIST, {}))
    assert next(items).id == "0"
    with pytest.raises(NotFoundError):
        next(items)


def test_other_names_of_the_paging_parameters() -> None:
    by_page: ListOperation[OffsetPage, Any] = ListOperation(
        "x",
        "GET",
        "/x",
        query=LIST_V1.query,
        response=OffsetPage,
        paging=Offsets("contacts", total="nothing", next="previous"),
    )
    server = offset_server(3, cap=2, previous="x")
    assert walk(server, by_page) == ids(3)
    assert server.queries[-1] == {"offset": "3"}
    assert Tokens("items").next == "next_page_token"


@pytest.mark.anyio
async def test_async_lists_are_called_when_awaited_or_iterated() -> None:
    server = token_server(["a", ""])
    pager = async_sender(server).page(LIST, {"page_size": 2})
    assert server.queries == []
    assert repr(pager) == "<AsyncPager of v2.contacts.list>"
    page = await pager
    assert [item.id for item in page.items] == ["0", "1"]
    assert [item.id async for item in page] == ids(4)
    assert [item.id async for item in pager] == ids(4)
    assert [len(one.items) async for one in pager.pages()] == [2, 2]
    following = await page.next_page()
    assert following is not None
    assert await following.next_page() is None


@pytest.mark.anyio
async def test_async_lists_meet_the_same_lies() -> None:
    assert [
        item.id async for item in async_sender(offset_server(25, cap=10, count=3, next="x")).page(LIST_V1, {})
    ] == ids(25)
    with pytest.raises(PaginationError):
        async for _ in async_sender(Server(lambda _: {"contacts": [], "next_page_token": "a"})).page(LIST, {}):
            pass
