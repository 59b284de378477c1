"""Lists by offset, against servers that cap, miscount and end in their own ways."""

from __future__ import annotations

import warnings
from typing import Any

import pytest

from generator.runtime.errors import PaginationError
from tests.runtime.models import LIST_V1, sender
from tests.runtime.page_servers import Server, ids, numbered, offset_server, walk


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


def test_a_server_that_ignores_the_offset_is_an_error_and_no_loop() -> None:
    server = Server(lambda _: {"contacts": numbered(0, 2), "count": 100, "next": "x"})
    seen: list[str | None] = []
    with pytest.raises(PaginationError, match="the list gives the same page for another offset"):
        seen.extend(item.id for item in sender(server).page(LIST_V1, {}))
    assert len(server.queries) == 2
