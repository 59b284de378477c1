# Written from _async_page.py by `python -m generator sync`. Edit that file, not this one.
"""One page of a list, and the way to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from ._paging import BasePage, locate

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ._operation import ListOperation, Operation
    from ._options import RequestOptions, Validate

__all__ = ["Caller", "Page"]

T = TypeVar("T")
ItemT = TypeVar("ItemT")


class Caller(Protocol):
    """What calls an operation: a sender."""

    @property
    def validate(self) -> Validate:
        """How bodies and queries are checked, unless a call's options say something else."""
        ...

    def call(
        self,
        operation: Operation[T],
        values: Mapping[str, Any],
        body: Any = None,
        options: RequestOptions | None = None,
    ) -> T:
        """Call an operation and return its typed response."""
        ...


class Page(BasePage[ItemT]):
    """One page of a list. `async for` over it gives the items of this page and of all that follow.

    `len(page)`, `page[0]`, and `page.to_dicts()` are about this page only.

    Attributes:
        items: the items of this page.
        response: the whole decoded response, with what it says beside the items; None when it was empty.
    """

    _sender: Caller

    @classmethod
    def first(
        cls,
        sender: Caller,
        operation: ListOperation[Any, ItemT],
        values: Mapping[str, Any],
        body: Any,
        options: RequestOptions | None,
    ) -> Page[ItemT]:
        """Ask for the first page of a list."""
        validate = options.get("validate") if options else None
        values = operation.prepare(values, validate or sender.validate)
        with locate(operation, values, 1, 0):
            response = sender.call(operation, values, body, options)
            return cls(sender, operation, values, body, options, response)

    def __iter__(self) -> Iterator[ItemT]:
        pages = self.pages()
        del self  # or the first page would stay in memory to the end
        for page in pages:
            items = page.items
            del page
            yield from items
            del items

    def pages(self) -> Iterator[Page[ItemT]]:
        """Yield this page, then each page after it.

        They are asked for one by one; with `options={"prefetch": 1}`, the next one while you work on this one.
        """
        page: Page[ItemT] | None = self
        if self._options and self._options.get("prefetch"):
            from ._prefetch import prefetched

            ahead = prefetched(self)  # pyright: ignore[reportArgumentType]  # narrowed to Self, whose next is a Page
            del page, self
            try:
                for fetched in ahead:
                    yield fetched
                    del fetched
            finally:
                ahead.close()
            return
        del self  # or the first page would stay in memory to the end
        while page is not None:
            yield page
            page = page.next_page()

    def next_page(self) -> Page[ItemT] | None:
        """Ask for the page after this one; None when this is the last.

        Raises:
            PaginationError: the list stops before its end, or would never end.
            KeapError: the call failed. The error's `items_before` and `next_page_token` or `next_offset` say how to
                go on.
        """
        values = self._next_values()
        if values is None:
            return None
        with locate(self._operation, values, self._number + 1, self._before + len(self.items)):
            response = self._sender.call(self._operation, values, self._body, self._options)
            page = Page(self._sender, self._operation, values, self._body, self._options, response, self)
            return None if self._ends_before(page) else page
