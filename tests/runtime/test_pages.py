"""Pages and lists of pages, sync and async, and pages that lack their list."""

from __future__ import annotations

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
from tests.runtime.page_servers import Server, ids, numbered, offset_server, token_server, walk


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
