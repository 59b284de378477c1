"""Senders that let every operation take custom fields by name, in bodies and filters."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from keap_api.extend import AsyncPage, AsyncPager, Page

from ._async_translating import AsyncTranslatingSender
from ._translating import TranslatingSender

if TYPE_CHECKING:
    import httpx

    from keap_api.extend import ListOperation, Operation, RequestOptions

__all__ = ["AsyncCustomFieldSender", "CustomFieldSender"]

T = TypeVar("T")
ItemT = TypeVar("ItemT")


def _may_name(values: Mapping[str, Any], body: Any) -> bool:
    """Whether a call may name custom fields: a quick look, before anything is imported for it."""
    return (body is not None and _names(body)) or ((wanted := values.get("filter")) is not None and _names(wanted))


def _names(holder: object) -> bool:
    return isinstance(holder, Mapping) and "custom" in holder


class CustomFieldSender(TranslatingSender):
    """A sender that knows custom fields by name."""

    def build(
        self,
        operation: Operation[Any],
        values: Mapping[str, Any],
        body: Any = None,
        options: RequestOptions | None = None,
    ) -> httpx.Request:
        """The request of an operation, with custom fields under their ids.

        Raises:
            ValidationError: an argument cannot be sent.
        """
        if _may_name(values, body):
            values, body = self.translated(operation, values, body, options)
        return super().build(operation, values, body, options)

    def page(
        self,
        operation: ListOperation[Any, ItemT],
        values: Mapping[str, Any],
        body: Any = None,
        options: RequestOptions | None = None,
    ) -> Page[ItemT]:
        """Call a list operation and return its first page."""
        if _may_name(values, body):
            values, body = self.translated(operation, values, body, options)
        return super().page(operation, values, body, options)


class AsyncCustomFieldSender(AsyncTranslatingSender):
    """The same for asyncio."""

    async def call(
        self,
        operation: Operation[T],
        values: Mapping[str, Any],
        body: Any = None,
        options: RequestOptions | None = None,
    ) -> T:
        """Call an operation and return its typed response."""
        if _may_name(values, body):
            values, body = await self.translated(operation, values, body, options)
        return await super().call(operation, values, body, options)

    def page(
        self,
        operation: ListOperation[Any, ItemT],
        values: Mapping[str, Any],
        body: Any = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[ItemT]:
        """A list operation, called when the result is awaited or iterated."""
        if _may_name(values, body):
            return _NamingPager(self, operation, values, body, options)
        return super().page(operation, values, body, options)


class _NamingPager(AsyncPager[ItemT]):
    """A list whose filter names custom fields, which are looked up when the list is asked for."""

    _sender: AsyncCustomFieldSender

    async def _first(self) -> AsyncPage[ItemT]:
        values, body = await self._sender.translated(self._operation, self._values, self._body, self._options)
        return await AsyncPage.first(self._sender, self._operation, values, body, self._options)
