"""Lists against servers that cap, repeat, lie and end in their own ways."""

from __future__ import annotations

import json
import warnings
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from generator.runtime._async_pager import AsyncPager
from generator.runtime._descriptors import Offsets, Tokens
from generator.runtime._operation import ListOperation
from generator.runtime._page import Page
from generator.runtime._warnings import SpecMismatchWarning
from generator.runtime.errors import DecodeError, NotFoundError, PaginationError, ResponseError, ServerError
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
        if isinstance(response, tuple):
            response = httpx.Response(response[0], content=response[1])
        return (
            response
            if isinstance(response, httpx.Response)
            else httpx.Response(200, content=json.dumps(response).encode())
        )


def numbered(first: int, last: int) -> list[dict[str, str]]:
    return [{"id": str(number)} for number in range(first, last)]


def offset_server(total: int, *, cap: int = 1000, **said: Any) -> Server:
    """Holds `total` contacts, gives at most `cap` at once, and says what it is told to."""

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


@pytest.mark.parametrize("count", [0, 3, None, "many", -1, True])
@pytest.mark.parametrize("following", ["https://x.test?offset=0", None])
def test_a_count_that_is_too_low_loses_nothing(count: Any, following: str | None) -> None:
    server = offset_server(25, cap=10, count=count, next=following)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        assert walk(server) == ids(25)
    assert server.queries[-1] == {"offset": "25"}


@pytest.mark.parametrize("limit", [None, 2])
def test_a_count_of_the_page_in_place_of_the_total_loses_nothing(limit: int | None) -> None:
    def page_of(items: list[dict[str, str]]) -> dict[str, Any]:
        return {"contacts": items, "count": len(items)}

    server = Server(lambda query: page_of(numbered(0, 5)[int(query.get("offset", 0)) :][:2]))
    assert walk(server, limit=limit) == ids(5)


@pytest.mark.parametrize("count", [10**9, 26])
@pytest.mark.parametrize("last", [{}, {"contacts": []}, {"contacts": [], "count": 0}])
@pytest.mark.filterwarnings("ignore:.*disagrees with its document")
def test_an_empty_page_before_the_count_is_reached_is_an_error(count: int, last: dict[str, Any]) -> None:
    pages = offset_server(25, cap=10, count=count, next="")
    server = Server(lambda query: last if query.get("offset") == "25" else pages.response(query))
    seen: list[str | None] = []
    with pytest.raises(PaginationError, match="page 4") as caught:
        seen.extend(item.id for item in sender(server).page(LIST_V1, {}))
    assert (caught.value.items_before, caught.value.page_number, caught.value.next_offset) == (25, 4, 25)
    assert "after 25 items" in str(caught.value)


@pytest.mark.parametrize("count", ["4", 4.0])
@pytest.mark.filterwarnings("ignore:.*disagrees with its document")
def test_a_count_in_another_type_counts(count: Any) -> None:
    server = Server(lambda query: {"contacts": [] if "offset" in query else numbered(0, 2), "count": count})
    with pytest.raises(PaginationError, match="although the list has 4 items"):
        walk(server, limit=2)


def test_without_next_and_count_the_walk_ends_at_an_empty_page() -> None:
    server = offset_server(25, cap=10, count=None, next="")
    assert walk(server) == ids(25)
    assert server.queries[-1] == {"offset": "25"}


def test_without_next_an_honest_count_saves_the_last_call() -> None:
    server = offset_server(20, cap=10, next=None)
    assert walk(server) == ids(20)
    assert len(server.queries) == 2


def test_a_full_page_means_one_more_call_and_a_short_one_does_not() -> None:
    server = offset_server(4, next=None)
    assert walk(server, limit=2) == ids(4)
    assert server.queries == [{"limit": "2"}, {"limit": "2", "offset": "2"}, {"limit": "2", "offset": "4"}]
    server = offset_server(3, next=None)
    assert walk(server, limit=2) == ids(3)
    assert len(server.queries) == 2


def test_a_list_without_pages_is_given_once() -> None:
    server = Server(lambda _: {"contacts": numbered(0, 2), "count": 2})
    assert walk(server) == ids(2)
    assert len(server.queries) == 2


async def collect(pager: AsyncPager[Any], into: list[Any]) -> None:
    async for item in pager:
        into.append(item.id)  # noqa: PERF401 # what comes before an error counts


BLANKS: list[Any] = [
    (200, b""),
    (200, b" \r\n"),
    (200, b"null"),
    (204, b""),
    {},
    {"contacts": None},
    {"contacts": "?"},
    {"message": "try again later"},
    {"fault": {"faultstring": "Backend down", "detail": {"errorcode": "x"}}},
    (204, b'{"fault": {"faultstring": "Backend down"}}'),
]


@pytest.mark.parametrize("blank", BLANKS, ids=str)
@pytest.mark.filterwarnings("ignore:.*disagrees with its document")
@pytest.mark.anyio
async def test_a_promised_page_without_its_list_is_an_error_that_says_how_to_go_on(blank: Any) -> None:
    def by_token(query: dict[str, str]) -> Any:
        return blank if "page_token" in query else {"contacts": numbered(0, 2), "next_page_token": "t"}

    def by_offset(query: dict[str, str]) -> Any:
        return blank if "offset" in query else {"contacts": numbered(0, 2), "count": 9, "next": "x"}

    for operation, response in ((LIST, by_token), (LIST_V1, by_offset)):
        server = Server(response)
        seen: list[Any] = []
        with pytest.raises(ResponseError, match=r"page 2, after 2 items") as caught:
            seen.extend(item.id for item in sender(server).page(operation, {}))
        with pytest.raises(ResponseError) as caught_async:
            await collect(async_sender(server).page(operation, {}), seen)
        assert seen == ["0", "1"] * 2
        for error in (caught.value, caught_async.value):
            assert (error.items_before, error.page_number) == (2, 2)
            assert (error.next_page_token, error.next_offset) == (("t", None) if operation is LIST else (None, 2))
            assert error.operation == operation.name


def test_a_walk_goes_on_from_an_error() -> None:
    broken = [True]

    def response(query: dict[str, str]) -> Any:
        first = int(query.get("page_token", 0))
        if first == 2 and broken.pop():
            return httpx.Response(503)
        return {"contacts": numbered(first, first + 2), "next_page_token": str(first + 2) if first < 4 else ""}

    server = Server(response)
    seen: list[str | None] = []
    with pytest.raises(ServerError) as caught:
        seen.extend(item.id for item in sender(server).page(LIST, {}))
    broken.append(False)
    seen += walk(server, LIST, page_token=caught.value.next_page_token)
    assert seen == ids(6)


@pytest.mark.parametrize("blank", [{}, {"contacts": None}, (204, b""), (200, b"null")], ids=str)
@pytest.mark.filterwarnings("ignore:.*the value is kept as it came")
def test_a_first_page_without_its_list_is_empty_with_a_warning(blank: Any) -> None:
    for operation in (LIST, LIST_V1):
        with pytest.warns(SpecMismatchWarning, match="the first page has no list 'contacts'"):
            page: Page[Any] = sender(Server(lambda _: blank)).page(operation, {})
        assert (page.items, page.has_next, list(page)) == ([], False, [])


def test_a_documented_empty_first_page_needs_no_warning() -> None:
    empty: ListOperation[Any, Any] = ListOperation(
        "x.list", "GET", "/x", response=ContactPage, paging=Tokens("contacts"), may_be_empty=True
    )
    assert sender(lambda _: httpx.Response(204)).page(empty, {}).items == []


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b'{"message": "down"}',
        b'{"fault": {"faultstring": "down"}}',
        b'{"error": {"code": 500}}',
        b'{"error": true}',
        b'{"errors": ["down"]}',
        b'{"code": "500"}',
        b'{"status": "ERROR"}',
        b'{"detail": "down"}',
        b'"down"',
        b'""',
        b"0",
        b"false",
        b'{"contacts": "down"}',
        b'{"contacts": {"id": "1"}}',
    ],
)
@pytest.mark.filterwarnings("ignore:.*disagrees with its document")
def test_a_first_page_that_is_blank_or_an_error_is_an_error(body: bytes) -> None:
    for operation in (LIST, LIST_V1):
        with pytest.raises(DecodeError) as caught:
            sender(lambda _: httpx.Response(200, content=body)).page(operation, {})
        assert (caught.value.items_before, caught.value.page_number) == (0, 1)


@pytest.mark.filterwarnings("ignore:.*disagrees with its document")
@pytest.mark.parametrize("blank", [{}, {"contacts": None}, (204, b"")], ids=str)
def test_a_page_that_a_token_of_ones_own_asks_for_was_promised(blank: Any) -> None:
    with pytest.raises(PaginationError) as caught:
        sender(Server(lambda _: blank)).page(LIST, {"page_token": "t"})
    assert (caught.value.next_page_token, caught.value.items_before) == ("t", 0)


def test_a_server_that_ignores_the_offset_is_an_error_and_no_loop() -> None:
    server = Server(lambda _: {"contacts": numbered(0, 2), "count": 100, "next": "x"})
    seen: list[str | None] = []
    with pytest.raises(PaginationError, match="the list gives the same page for another offset"):
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
    server = Server(
        lambda q: {"contacts": [], "next_page_token": "x"} if "page_token" not in q else {"contacts": numbered(0, 1)}
    )
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
    with pytest.raises(PaginationError, match="not a str, but a list"):
        walk(Server(lambda _: {"contacts": [], "next_page_token": ["x"]}), LIST)


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
    with pytest.warns(SpecMismatchWarning), pytest.raises(DecodeError, match="has str in place of a list"):
        sender(Server(lambda _: "text")).page(LIST_V1, {})


def test_a_page_is_a_sequence_of_its_items() -> None:
    page = sender(token_server(["a"])).page(LIST, {"page_size": 2})
    assert (len(page), page[0].id, page[-1].id, [item.id for item in page[:1]]) == (2, "0", "1", ["0"])
    assert page.to_dicts(exclude_none=True) == [{"id": "0"}, {"id": "1"}]
    assert page.to_dicts()[0]["given_name"] is None
    assert (page.next_page_token, page.next_offset) == ("a", None)
    last = page.next_page()
    assert last is not None
    assert last.next_page_token is None
    with pytest.raises(IndexError):
        page[2]
    by_offset = sender(offset_server(5, cap=2)).page(LIST_V1, {"offset": 1})
    assert (by_offset.next_page_token, by_offset.next_offset) == (None, 3)


def test_an_empty_page_is_true_because_it_may_not_be_the_last() -> None:
    page: Page[Any] | None = sender(
        Server(lambda q: {"contacts": [], "next_page_token": "x"} if not q else {"contacts": numbered(0, 1)})
    ).page(LIST, {})
    seen: list[Any] = []
    while page:
        seen += page.items
        page = page.next_page()
    assert [item.id for item in seen] == ["0"]


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
