"""Lists that come in pages: one page, and the way to the next.

A server may cap the page size, lie about the count, or repeat itself. Pages by offset step by the number of items that
arrived and end with an empty page, or when the response names no next page and the count is reached. Pages by token
end when the token is absent, null or empty. The ``next`` address of a response is only looked at, never followed: it
may lead to another host.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ._operation import Offsets, OnePage
from .errors import PaginationError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Generator, Iterator, Mapping

    from ._operation import ListOperation
    from ._options import RequestOptions
    from ._sender import AsyncSender, Sender

ItemT = TypeVar("ItemT")

# A list that has shown nothing for so many pages in a row will show nothing any more.
_EMPTY_PAGES = 1_000


class _BasePage(Generic[ItemT]):
    def __init__(
        self,
        sender: Any,
        operation: ListOperation[Any, ItemT],
        values: Mapping[str, Any],
        body: Any,
        options: RequestOptions | None,
        response: Any,
        previous: _BasePage[ItemT] | None = None,
    ) -> None:
        self._sender: Any = sender
        self._operation = operation
        self._values = values
        self._body = body
        self._options = options
        #: The whole decoded response; None when it was empty.
        self.response: Any = response
        #: The items of this page.
        self.items: list[ItemT] = _items(response, operation.paging.items)
        self._number: int = previous._number + 1 if previous else 0
        self._empty: int = 0 if self.items else (previous._empty + 1 if previous else 1)
        # Tokens by the page that they led to, shared by all pages of one walk.
        self._tokens: dict[str, int] = previous._tokens if previous else {}
        if previous is None and not isinstance(operation.paging, (Offsets, OnePage)):
            given = values.get(operation.paging.token)
            if given:
                self._tokens[str(given)] = 0
        if previous is not None and isinstance(operation.paging, Offsets):
            _refuse_repetition(operation.name, previous.items, self.items)

    def __repr__(self) -> str:
        more = ", more follow" if self.has_next else ""
        return f"<{type(self).__name__} of {self._operation.name}: {len(self.items)} items{more}>"

    @property
    def has_next(self) -> bool:
        """Whether another page is to be asked for; it may turn out to be empty."""
        return self._step() is not None

    def _step(self) -> dict[str, Any] | None:
        """The arguments that change for the next page, or None at the end."""
        paging = self._operation.paging
        if isinstance(paging, OnePage):
            return None
        if not isinstance(paging, Offsets):
            token = getattr(self.response, paging.next, None)
            return None if token is None or token == "" else {paging.token: token}
        if not self.items:
            return None
        reached = int(self._values.get(paging.offset) or 0) + len(self.items)
        count = getattr(self.response, paging.total, None)
        if not getattr(self.response, paging.next, None) and isinstance(count, int) and reached >= count:
            return None
        return {paging.offset: reached}

    def _next_values(self) -> dict[str, Any] | None:
        """All arguments of the next page, or None at the end.

        Raises:
            PaginationError: the list would not come to an end.
        """
        step = self._step()
        if step is None:
            return None
        paging = self._operation.paging
        if not isinstance(paging, (Offsets, OnePage)):
            token = step[paging.token]
            if not isinstance(token, (str, int)) or isinstance(token, bool):
                raise PaginationError(f"{self._operation.name} names its next page by a {type(token).__name__}")
            if self._tokens.setdefault(str(token), self._number + 1) != self._number + 1:
                raise PaginationError(f"{self._operation.name} repeats a page token: going on would never end")
            if self._empty >= _EMPTY_PAGES:
                raise PaginationError(f"{self._operation.name} gave {_EMPTY_PAGES} empty pages in a row")
            step = {paging.token: str(token)}
        return {**self._values, **step}


class Page(_BasePage[ItemT]):
    """One page of a list. Iterating over it gives the items of this page and of all that follow.

    Attributes:
        items: the items of this page.
        response: the whole decoded response, with what it says beside the items; None when it was empty.
    """

    _sender: Sender

    def __iter__(self) -> Iterator[ItemT]:
        for page in self.pages():
            yield from page.items

    def pages(self) -> Iterator[Page[ItemT]]:
        """This page, then each page after it, asked for one by one."""
        page: Page[ItemT] | None = self
        while page is not None:
            yield page
            page = page.next_page()

    def next_page(self) -> Page[ItemT] | None:
        """Ask for the page after this one; None when this is the last.

        Raises:
            PaginationError: the server repeats itself.
        """
        values = self._next_values()
        if values is None:
            return None
        response = self._sender.call(self._operation, values, self._body, self._options)
        return Page(self._sender, self._operation, values, self._body, self._options, response, self)


class AsyncPage(_BasePage[ItemT]):
    """One page of a list. ``async for`` over it gives the items of this page and of all that follow.

    Attributes:
        items: the items of this page.
        response: the whole decoded response, with what it says beside the items; None when it was empty.
    """

    _sender: AsyncSender

    async def __aiter__(self) -> AsyncIterator[ItemT]:
        async for page in self.pages():
            for item in page.items:
                yield item

    async def pages(self) -> AsyncIterator[AsyncPage[ItemT]]:
        """This page, then each page after it, asked for one by one."""
        page: AsyncPage[ItemT] | None = self
        while page is not None:
            yield page
            page = await page.next_page()

    async def next_page(self) -> AsyncPage[ItemT] | None:
        """Ask for the page after this one; None when this is the last.

        Raises:
            PaginationError: the server repeats itself.
        """
        values = self._next_values()
        if values is None:
            return None
        response = await self._sender.call(self._operation, values, self._body, self._options)
        return AsyncPage(self._sender, self._operation, values, self._body, self._options, response, self)


class AsyncPager(Generic[ItemT]):
    """A list not yet asked for. ``await`` gives its first page, ``async for`` the items of all pages."""

    def __init__(
        self,
        sender: AsyncSender,
        operation: ListOperation[Any, ItemT],
        values: Mapping[str, Any],
        body: Any,
        options: RequestOptions | None,
    ) -> None:
        self._sender = sender
        self._operation = operation
        self._values = values
        self._body = body
        self._options = options

    def __repr__(self) -> str:
        return f"<AsyncPager of {self._operation.name}>"

    def __await__(self) -> Generator[Any, None, AsyncPage[ItemT]]:
        return self._first().__await__()

    async def __aiter__(self) -> AsyncIterator[ItemT]:
        async for page in self.pages():
            for item in page.items:
                yield item

    async def pages(self) -> AsyncIterator[AsyncPage[ItemT]]:
        """Each page, asked for one by one."""
        page: AsyncPage[ItemT] | None = await self._first()
        while page is not None:
            yield page
            page = await page.next_page()

    async def _first(self) -> AsyncPage[ItemT]:
        response = await self._sender.call(self._operation, self._values, self._body, self._options)
        return AsyncPage(self._sender, self._operation, self._values, self._body, self._options, response)


def _items(response: Any, name: str | None) -> list[Any]:
    # A response of another shape than documented: a bare array is the list itself, anything else is only in .response.
    held = response if name is None or isinstance(response, list) else getattr(response, name, None)
    return held if isinstance(held, list) else []


def _refuse_repetition(operation: str, before: list[Any], now: list[Any]) -> None:
    if now and now == before:
        raise PaginationError(f"{operation} gives the same page for another offset: going on would never end")
