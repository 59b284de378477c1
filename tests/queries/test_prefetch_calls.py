"""Pages fetched ahead by clients: the same items, two pages at most in memory, nothing left behind."""

from __future__ import annotations

import asyncio
import gc
import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from keap_api import AsyncPage, Page
from keapkit.errors import ValidationError
from tests.queries.clients import Server, async_keap, fresh_warnings, keap

__all__ = ["fresh_warnings"]


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
