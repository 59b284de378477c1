"""The response as it came: every operation can return it, typed, without a second copy of the generated code."""

from __future__ import annotations

import copy
import functools
from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar, overload

import httpx

from ._async_page import AsyncPage
from ._page import Page
from ._paging import locate
from ._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ._model import Model
    from ._operation import ListOperation, Operation
    from ._options import RequestOptions
    from ._sender import AsyncSender, Sender

P = ParamSpec("P")
T = TypeVar("T")
# What sync methods return; none of it can be awaited, so type checkers can tell the two kinds of methods apart.
PlainT = TypeVar("PlainT", bound="Model | Page[Any] | list[Any] | dict[str, Any] | str | bytes | float | None")


class RawResponse(Generic[T]):
    """A 2xx response as it came.

    Attributes:
        status_code: the HTTP status, an int.
        headers: the response's headers, a case-insensitive mapping.
        content: the body as bytes, decompressed.
        parsed: what the method itself would have returned.
    """

    def __init__(self, response: httpx.Response, parse: Callable[[], T]) -> None:
        self.status_code: int = response.status_code
        self.headers: Mapping[str, str] = response.headers
        self.content: bytes = response.content
        self._parse = parse

    def __repr__(self) -> str:
        return f"<RawResponse {self.status_code}: {len(self.content)} bytes>"

    def json(self) -> Any:
        """Return the body as plain dicts and lists, including fields the document does not have; None when it is empty.

        Raises:
            DecodeError: the body is not JSON.
        """
        from ._decode import load

        return load(self.content, self.headers) if self.content.strip() else None

    @functools.cached_property
    def parsed(self) -> T:
        """What the method itself would have returned: the typed response, or the page.

        Raises:
            ResponseError: the body is not what the API documents.
        """
        return self._parse()


@overload
def raw(method: Callable[P, Awaitable[T]], /, *args: P.args, **kwargs: P.kwargs) -> Awaitable[RawResponse[T]]: ...
@overload
def raw(method: Callable[P, PlainT], /, *args: P.args, **kwargs: P.kwargs) -> RawResponse[PlainT]: ...
def raw(method: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Any:
    """Call a generated method and return the raw response: `raw(keap.v2.contacts.get, "5").json()`.

    Args:
        method: a method of a resource, not called yet. Await the result if the resource is async.
        args, kwargs: the method's own arguments.

    Raises:
        TypeError: `method` is not an operation of a resource.
        KeapError: what the method itself raises.
    """
    resource = getattr(method, "__self__", None)
    function = getattr(method, "__func__", None)
    if function is None or not isinstance(resource, (Resource, AsyncResource)):
        raise TypeError("raw() takes a method of a resource, such as raw(keap.v2.contacts.get, '5')")
    twin: Any = copy.copy(resource)
    twin._sender = _RawSender(resource._sender) if isinstance(resource, Resource) else _RawAsyncSender(resource._sender)
    return function(twin, *args, **kwargs)


class _RawSender:
    """Stands in for a sender and returns raw responses."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def __getattr__(self, name: str) -> Any:
        return getattr(self._sender, name)

    def call(self, operation: Operation[T], *arguments: Any) -> RawResponse[T]:
        response = self._sender.send(self._sender.build(operation, *arguments))
        return RawResponse(response, lambda: operation.read(response))

    def page(
        self,
        operation: ListOperation[Any, T],
        values: Mapping[str, Any],
        body: Any = None,
        options: RequestOptions | None = None,
    ) -> RawResponse[Page[T]]:
        response = self._sender.send(self._sender.build(operation, values, body, options))

        def parse() -> Page[T]:
            with locate(operation, values, 1, 0):
                return Page(self._sender, operation, values, body, options, operation.read(response))

        return RawResponse(response, parse)


class _RawAsyncSender:
    """The same for async resources."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    def __getattr__(self, name: str) -> Any:
        return getattr(self._sender, name)

    async def call(self, operation: Operation[T], *arguments: Any) -> RawResponse[T]:
        response = await self._sender.send(self._sender.build(operation, *arguments))
        return RawResponse(response, lambda: operation.read(response))

    async def page(
        self,
        operation: ListOperation[Any, T],
        values: Mapping[str, Any],
        body: Any = None,
        options: RequestOptions | None = None,
    ) -> RawResponse[AsyncPage[T]]:
        response = await self._sender.send(self._sender.build(operation, values, body, options))

        def parse() -> AsyncPage[T]:
            with locate(operation, values, 1, 0):
                return AsyncPage(self._sender, operation, values, body, options, operation.read(response))

        return RawResponse(response, parse)
