"""Lists by page token, against servers that repeat, lie and never end."""

from __future__ import annotations

from typing import Any

import pytest

from generator.runtime._warnings import SpecMismatchWarning
from generator.runtime.errors import PaginationError
from tests.runtime.models import LIST
from tests.runtime.page_servers import Server, ids, numbered, token_server, walk


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
