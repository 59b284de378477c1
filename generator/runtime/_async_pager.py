"""A list that an async client has not asked for yet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ._async_page import AsyncPage

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Generator, Mapping

    from ._async_page import AsyncCaller
    from ._operation import ListOperation
    from ._options import RequestOptions

__all__ = ["AsyncPager"]

ItemT = TypeVar("ItemT")


class AsyncPager(Generic[ItemT]):
    """A list not asked for yet. `await` gives its first page, `async for` the items of all pages."""

    def __init__(
        self,
        sender: AsyncCaller,
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
        async for item in await self._first():
            yield item

    async def pages(self) -> AsyncIterator[AsyncPage[ItemT]]:
        """Yield each page; see `AsyncPage.pages`."""
        pages = (await self._first()).pages()
        async for page in pages:
            yield page
            del page

    async def _first(self) -> AsyncPage[ItemT]:
        return await AsyncPage.first(self._sender, self._operation, self._values, self._body, self._options)
