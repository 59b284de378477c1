"""Fetch the next page of a list while the caller works on this one, in another task."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

__all__ = ["prefetched"]


PageT = TypeVar("PageT", bound="_Paged[Any]")
NextT_co = TypeVar("NextT_co", covariant=True)


class _Paged(Protocol[NextT_co]):
    @property
    def has_next(self) -> bool: ...
    async def next_page(self) -> NextT_co | None: ...


async def prefetched(page: PageT) -> AsyncGenerator[PageT, None]:
    """Yield this page, then each page after it; while you hold one, the next is being fetched.

    Two pages at most are in memory. A call that fails raises when you ask for its page. When the loop ends early, a
    call that is under way is canceled.
    """
    current: PageT | None = page
    del page
    call: asyncio.Task[PageT | None] | None = None
    try:
        while current is not None:
            call = asyncio.ensure_future(current.next_page()) if current.has_next else None
            yield current
            current = None
            if call is not None:
                current = await call
    finally:
        if call is not None:
            # Otherwise asyncio complains about a failed call whose page is never used.
            call.cancel()
            await asyncio.gather(call, return_exceptions=True)
