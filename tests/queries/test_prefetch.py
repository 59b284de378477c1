"""Pages fetched ahead: the same pages in the same order, two at most in memory, nothing left behind."""

from __future__ import annotations

import asyncio
import gc
import threading
import weakref
from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest

from keap_api._async_prefetch import prefetched as prefetched_async
from keap_api._prefetch import prefetched


class Book:
    """A list of pages; counts those that are alive, and those that were asked for."""

    def __init__(self, pages: int, fails_at: int = 0) -> None:
        self.pages = pages
        self.fails_at = fails_at
        self.asked: list[int] = []
        self.alive: weakref.WeakSet[Leaf | AsyncLeaf] = weakref.WeakSet()
        self.most = 0
        self.changed = threading.Condition()

    def ask(self, number: int) -> None:
        with self.changed:
            self.asked.append(number)
            self.changed.notify_all()
        if number == self.fails_at:
            raise ConnectionError(str(number))

    def wait_for(self, number: int) -> None:
        """Until this page was asked for."""
        with self.changed:
            assert self.changed.wait_for(lambda: number in self.asked, 30)

    def count(self, page: Any) -> None:
        self.alive.add(page)
        gc.collect()
        self.most = max(self.most, len(self.alive))


class Leaf:
    """A page of a sync list."""

    def __init__(self, book: Book, number: int) -> None:
        self.book, self.number = book, number
        book.count(self)

    @property
    def has_next(self) -> bool:
        return self.number < self.book.pages

    def next_page(self) -> Leaf | None:
        self.book.ask(self.number + 1)
        return Leaf(self.book, self.number + 1)


class AsyncLeaf:
    """A page of an async list."""

    def __init__(self, book: Book, number: int) -> None:
        self.book, self.number = book, number
        self.gate: asyncio.Event | None = None
        book.count(self)

    @property
    def has_next(self) -> bool:
        return self.number < self.book.pages

    async def next_page(self) -> AsyncLeaf | None:
        self.book.ask(self.number + 1)
        await asyncio.sleep(0)
        return AsyncLeaf(self.book, self.number + 1)


def _threads() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name.startswith("keap-prefetch")]


def test_pages_come_in_order_and_the_next_one_is_asked_for_ahead() -> None:
    book = Book(6)
    seen: list[int] = []
    for page in prefetched(Leaf(book, 1)):
        if page.has_next:
            book.wait_for(page.number + 1)  # while this one is held
        seen.append(page.number)
        del page
    assert seen == [1, 2, 3, 4, 5, 6]
    assert book.asked == [2, 3, 4, 5, 6]
    assert book.most <= 2
    assert not _threads()


def test_a_loop_that_ends_early_leaves_no_thread_behind() -> None:
    book = Book(6)
    pages: Iterator[Leaf] = prefetched(Leaf(book, 1))
    for page in pages:
        if page.number == 2:
            break
    pages.close()  # type: ignore[attr-defined]  # a generator
    assert not _threads()
    assert max(book.asked) == 3


def test_a_failed_call_raises_where_its_page_is_asked_for() -> None:
    book = Book(6, fails_at=3)
    seen: list[int] = []
    with pytest.raises(ConnectionError, match="3"):
        seen.extend(page.number for page in prefetched(Leaf(book, 1)))
    assert seen == [1, 2]
    assert not _threads()


async def _some(pages: AsyncIterator[AsyncLeaf], last: int = 99) -> list[int]:
    seen: list[int] = []
    async for page in pages:
        seen.append(page.number)
        await asyncio.sleep(0)
        if page.number == last:
            break
        del page
    return seen


def test_async_pages_come_in_order_and_the_next_one_is_asked_for_ahead() -> None:
    async def main() -> None:
        book = Book(6)
        pages = prefetched_async(AsyncLeaf(book, 1))
        first = await anext(pages)
        await asyncio.sleep(0)
        assert book.asked == [2]
        del first
        assert await _some(pages) == [2, 3, 4, 5, 6]
        assert book.asked == [2, 3, 4, 5, 6]
        assert book.most <= 2

    asyncio.run(main())


def test_an_async_loop_that_ends_early_leaves_no_task_behind() -> None:
    async def main() -> None:
        book = Book(6)
        pages = prefetched_async(AsyncLeaf(book, 1))
        assert await _some(pages, last=2) == [1, 2]
        await pages.aclose()  # type: ignore[attr-defined]  # a generator
        assert asyncio.all_tasks() == {asyncio.current_task()}

    asyncio.run(main())


@pytest.mark.parametrize("end_early", [False, True])
def test_a_failed_async_call_raises_where_its_page_is_asked_for(
    end_early: bool, caplog: pytest.LogCaptureFixture
) -> None:
    async def main() -> None:
        book = Book(6, fails_at=3)
        pages = prefetched_async(AsyncLeaf(book, 1))
        if end_early:
            assert await _some(pages, last=2) == [1, 2]
            await asyncio.sleep(0)
            await pages.aclose()  # type: ignore[attr-defined]  # a generator
        else:
            with pytest.raises(ConnectionError, match="3"):
                await _some(pages)

    asyncio.run(main(), debug=True)
    gc.collect()
    assert "never retrieved" not in caplog.text
