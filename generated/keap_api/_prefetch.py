"""Fetch the next page of a list while the caller works on this one, in another thread."""

from __future__ import annotations

import contextvars
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Generator

__all__ = ["prefetched"]


PageT = TypeVar("PageT", bound="_Paged[Any]")
NextT_co = TypeVar("NextT_co", covariant=True)


class _Paged(Protocol[NextT_co]):
    @property
    def has_next(self) -> bool: ...
    def next_page(self) -> NextT_co | None: ...


def prefetched(page: PageT) -> Generator[PageT, None, None]:
    """Yield this page, then each page after it; while you hold one, the next is being fetched.

    Two pages at most are in memory. A call that fails raises when you ask for its page. When the loop ends early, a
    call that is under way is waited for, so that no thread is left behind.
    """
    current: PageT | None = page
    del page
    with ThreadPoolExecutor(max_workers=1, thread_name_prefix="keap-prefetch") as pool:
        while current is not None:
            call = pool.submit(contextvars.copy_context().run, current.next_page) if current.has_next else None
            yield current
            current = None
            current = None if call is None else call.result()
