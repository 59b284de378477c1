"""The base of the generated XML-RPC services."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Mapping
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from ._xmlrpc_exchange import Walk, build_request, read_response

if TYPE_CHECKING:
    from ._options import RequestOptions
    from ._sender import AsyncSender
    from ._xmlrpc_method import Method, Row

__all__ = ["AsyncRoute", "AsyncService"]

T = TypeVar("T")


class AsyncRoute(Protocol):
    """Who answers calls instead of Keap's XML-RPC address, or decides call by call."""

    async def call(
        self,
        method: Method[T],
        arguments: tuple[Any, ...],
        options: RequestOptions | None,
        wire: Callable[[Collection[int]], Awaitable[T]],
    ) -> T:
        """Answer a call; `wire` sends it to Keap's XML-RPC address; it does not retry the statuses given to it."""
        ...


class AsyncService:
    """The base of the services of AsyncXmlRpc."""

    def __init__(self, sender: AsyncSender, target: str, route: AsyncRoute | None = None) -> None:
        self._sender = sender
        self._target = target
        self._route = route

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._sender!r}>"

    async def _call(
        self,
        method: Method[T],
        values: tuple[Any, ...],
        options: RequestOptions | None,
        named: Mapping[str, Any] | None = None,
    ) -> T:
        async def wire(final: Collection[int] = ()) -> T:
            content = method.encode(values, named or {})
            # A route that tries the wire says itself what becomes of it.
            warns = self._route is None
            request = build_request(self._sender, self._target, method, content, options, warns=warns, final=final)
            return read_response(method, await self._sender.send(request))

        if self._route is None:
            return await wire()
        return await self._route.call(method, method.arguments(values, named or {}), options, wire)

    def _all_pages(
        self,
        method: Method[list[Row]],
        named: dict[str, Any],
        limit: int,
        page: int,
        fields: Any,
        options: RequestOptions | None,
    ) -> AsyncIterator[Row]:
        walk = Walk(method, limit, page, fields)
        method.encode((), {**named, **walk.arguments})  # wrong arguments are refused here, not at the first row
        return self._rows(walk, named, options)

    async def _rows(self, walk: Walk, named: dict[str, Any], options: RequestOptions | None) -> AsyncIterator[Row]:
        more = True
        while more:
            with walk.located():
                rows = await self._call(walk.method, (), options, {**named, **walk.arguments})
                more = walk.take(rows)
            for row in rows:  # async only
                yield row  # async only
            # sync only: yield from rows
