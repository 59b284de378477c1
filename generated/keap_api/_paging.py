"""Where a list ends. This is the one place that says it, for REST v1, REST v2, and XML-RPC.

| list | continues | ends |
| --- | --- | --- |
| page tokens (REST v2) | while the response names a next page token | when the token is absent, null, or "" |
| offsets (REST v1) | by the number of items that arrived; a full page always means one more request | at an empty page; at a page shorter than `limit` that reaches `count` and names no `next`; at a `count` above the page's own length that is reached exactly |
| XML-RPC | while a page has `limit` rows | at an empty or shorter page |

Everything else is an error that says how many items came before and how to continue:

- A first page without its list is an empty list, with a `SpecMismatchWarning`: Keap may leave out empty lists. A blank
  body, an error, or a value of another kind in place of the list is a `DecodeError`.
- A later page was promised, and so was one that you ask for by a token. Without its list it is a `PaginationError`.
- An empty page before `count` is reached is a `PaginationError`.
- So are a repeated page token, the same page for another offset, and 1,000 empty pages in a row.

The `next` address of a response is only looked at, never followed: it may lead to another host.
"""  # noqa: E501 # a table

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

from ._base_errors import APIError, KeapError
from ._descriptors import Offsets, OnePage, Tokens
from ._warnings import report_mismatch
from .errors import PaginationError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ._operation import ListOperation
    from ._options import RequestOptions

__all__ = ["BasePage", "locate"]

ItemT = TypeVar("ItemT")

# A list that has shown nothing for so many pages in a row will show nothing any more.
_MAX_EMPTY_PAGES = 1_000


@contextmanager
def locate(operation: ListOperation[Any, Any], values: Mapping[str, Any], number: int, before: int) -> Generator[None]:
    """Say on every error inside which page it is about, and how to ask for that page again."""
    try:
        yield
    except KeapError as error:
        paging = operation.paging
        if not isinstance(paging, OnePage):
            error.page_number = number
            error.items_before = before
            given = values.get(paging.token if isinstance(paging, Tokens) else paging.offset)
            if isinstance(paging, Tokens):
                error.next_page_token = _resuming(values.get("filter"), given)
            else:
                error.next_offset = _offset(given)
            if number > 1 and not isinstance(error, APIError):
                error.add_note(f"This was page {number} of {operation.name}; {before} items came before.")
        raise


class BasePage(Generic[ItemT]):
    """What sync and async pages share: everything but asking for the next one."""

    def __init__(
        self,
        sender: Any,
        operation: ListOperation[Any, ItemT],
        values: Mapping[str, Any],
        body: Any,
        options: RequestOptions | None,
        response: Any,
        previous: BasePage[ItemT] | None = None,
    ) -> None:
        self._sender: Any = sender
        self._operation = operation
        self._values = values
        self._body = body
        self._options = options
        #: The whole decoded response; None when it was empty.
        self.response: Any = response
        #: The items of this page.
        self.items: list[ItemT] = []
        self._number: int = previous._number + 1 if previous is not None else 1
        self._before: int = previous._before + len(previous.items) if previous is not None else 0
        # Tokens by the page that they led to, shared by all pages of one walk.
        self._tokens: dict[str, int] = previous._tokens if previous is not None else {}
        found = operation.items(response)
        if found is None:
            self._judge_missing_list(previous)
        self.items = found or []
        self._empty: int = 0 if self.items else (1 if previous is None else previous._empty + 1)
        self._judge(previous)

    def __repr__(self) -> str:
        more = ", more follow" if self.has_next else ""
        return f"<{type(self).__name__} of {self._operation.name}: {len(self.items)} items{more}>"

    def __len__(self) -> int:
        """The number of items on this page."""
        return len(self.items)

    def __bool__(self) -> bool:
        """Always true: a loop `while page:` must not stop at an empty page before the end."""
        return True

    @overload
    def __getitem__(self, index: int, /) -> ItemT: ...
    @overload
    def __getitem__(self, index: slice, /) -> list[ItemT]: ...
    def __getitem__(self, index: int | slice, /) -> ItemT | list[ItemT]:
        """An item of this page, or several."""
        return self.items[index]

    def to_dicts(self, *, exclude_none: bool = False) -> list[dict[str, Any]]:
        """Return the items of this page as dicts that JSON can carry, ready for a data frame.

        Args:
            exclude_none: leave out fields that are None.
        """
        from ._model import to_plain  # msgspec waits for the first response

        return [to_plain(item, exclude_none=exclude_none) for item in self.items]

    @property
    def has_next(self) -> bool:
        """Whether another page is to be asked for; it may turn out to be empty."""
        return self._step() is not None

    @property
    def next_page_token(self) -> str | None:
        """The `page_token` of the next page (REST v2): pass it to the same method to continue. None at the end."""
        paging = self._operation.paging
        step = self._step()
        if step is None or not isinstance(paging, Tokens):
            return None
        return _resuming(step.get("filter", self._values.get("filter")), step[paging.token])

    @property
    def next_offset(self) -> int | None:
        """The `offset` of the next page (REST v1): pass it to the same method to continue. None at the end."""
        paging = self._operation.paging
        return (self._step() or {}).get(paging.offset) if isinstance(paging, Offsets) else None

    # the rule

    def _step(self) -> dict[str, Any] | None:
        """The arguments that change for the next page, or None at the end."""
        step = self._step_within_filter()
        following = getattr(self._values.get("filter"), "following", None) if step is None else None
        if following is None:
            return step
        # A list in the filter was too long for one call: its rest is asked for from the first page on.
        paging = self._operation.paging
        start = (
            {} if isinstance(paging, OnePage) else {paging.token if isinstance(paging, Tokens) else paging.offset: None}
        )
        return {"filter": following, **start}

    def _step_within_filter(self) -> dict[str, Any] | None:
        paging = self._operation.paging
        if isinstance(paging, OnePage):
            return None
        if isinstance(paging, Tokens):
            token = getattr(self.response, paging.next, None)
            return None if token is None or token == "" else {paging.token: token}
        if not self.items:
            return None
        reached = self._reached
        if getattr(self.response, paging.next, None):
            return {paging.offset: reached}
        count = self._count
        if count is None or reached < count:
            return {paging.offset: reached}
        limit = self._values.get(paging.limit)
        # A count above the page's own length can only be the total. Else it may be the page's length by mistake.
        over = len(self.items) < limit if isinstance(limit, int) else count == reached > len(self.items)
        return None if over else {paging.offset: reached}

    @property
    def _reached(self) -> int:
        """How many items of the whole list lie up to the end of this page (offsets only)."""
        paging = self._operation.paging
        return _offset(self._values.get(paging.offset)) + len(self.items) if isinstance(paging, Offsets) else 0

    @property
    def _count(self) -> int | None:
        paging = self._operation.paging
        count = getattr(self.response, paging.total, None) if isinstance(paging, Offsets) else None
        if isinstance(count, str) and count.isascii() and count.isdigit() and len(count) < 16:
            return int(count)
        if isinstance(count, float) and count.is_integer():
            return int(count)
        return count if isinstance(count, int) and not isinstance(count, bool) else None

    def _judge_missing_list(self, previous: BasePage[ItemT] | None) -> None:
        name, paging = self._operation.name, self._operation.paging
        held = "no list" if paging.items is None else f"no list {paging.items!r}"
        if self._is_promised(previous):
            raise PaginationError(f"page {self._number} has {held}, although there must be one", operation=name)
        if not (self.response is None and self._operation.may_be_empty):
            report_mismatch(name, f"the first page has {held}; it counts as empty")

    def _is_promised(self, previous: BasePage[ItemT] | None) -> bool:
        """Whether a page before this one said that there is this one."""
        paging = self._operation.paging
        if isinstance(paging, Tokens) and self._values.get(paging.token):
            return True  # also where a walk goes on with a token of your own
        # A further part of a filter begins a list of its own.
        return previous is not None and self._values.get("filter") is previous._values.get("filter")

    def _judge(self, previous: BasePage[ItemT] | None) -> None:
        """Refuse a page that ends the list too early."""
        paging, name = self._operation.paging, self._operation.name
        if isinstance(paging, Tokens) and previous is None:
            given = self._values.get(paging.token)
            if given:
                self._tokens[f"{self._values.get('filter') or ''} {given}"] = 1
        if isinstance(paging, Offsets) and not self.items and self._values.get(paging.limit) != 0:
            count = max(self._count or 0, 0 if previous is None else previous._count or 0)
            if self._reached < count:
                raise PaginationError(
                    f"page {self._number} is empty at offset {self._reached}, although the list has {count} items",
                    operation=name,
                )

    def _next_values(self) -> dict[str, Any] | None:
        """All arguments of the next page, or None at the end.

        Raises:
            PaginationError: the list would not come to an end.
        """
        step = self._step()
        if step is None:
            return None
        paging = self._operation.paging
        if isinstance(paging, Tokens) and step[paging.token] is not None:
            with locate(self._operation, {}, self._number + 1, self._before + len(self.items)):
                step = {paging.token: self._checked_token(step[paging.token])}
        return {**self._values, **step}

    def _checked_token(self, token: Any) -> str:
        name = self._operation.name
        if not isinstance(token, (str, int)) or isinstance(token, bool):
            raise PaginationError(f"the next page token is not a str, but a {type(token).__name__}", operation=name)
        # Each part of a filter starts its own count of tokens.
        key = f"{self._values.get('filter') or ''} {token}"
        if self._tokens.setdefault(key, self._number + 1) != self._number + 1:
            raise PaginationError("the list repeats a page token and would never end", operation=name)
        if self._empty >= _MAX_EMPTY_PAGES:
            raise PaginationError(f"the list has {_MAX_EMPTY_PAGES} empty pages in a row", operation=name)
        return str(token)

    def _ends_before(self, following: BasePage[ItemT]) -> bool:
        """Whether the page that follows is only this one again, from a list that is over.

        Raises:
            PaginationError: it is this one again, and the list is not over.
        """
        paging = self._operation.paging
        if not isinstance(paging, Offsets) or not following.items or following.items != self.items:
            return False
        count = self._count
        if not getattr(self.response, paging.next, None) and count is not None and self._reached >= count:
            return True  # it has no pages: it gives the whole list at any offset
        raise PaginationError(
            "the list gives the same page for another offset and would never end", operation=self._operation.name
        )


def _resuming(given: Any, token: Any) -> str | None:
    """The page token that asks for a page again: the API's own, unless the filter was asked for in parts."""
    if hasattr(given, "resuming"):
        found: str | None = given.resuming(token)
        return found
    return None if token is None else str(token)


def _offset(value: Any) -> int:
    return value if isinstance(value, int) else 0
