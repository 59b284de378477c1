"""Lists longer than Keap takes are asked for in several calls."""

from __future__ import annotations

import asyncio
from urllib.parse import parse_qs

import httpx
import pytest

from keap_api import SpecMismatchWarning
from keapkit.errors import ServerError, ValidationError
from tests.queries.clients import Server, async_keap, fresh_warnings, keap

__all__ = ["fresh_warnings"]


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
