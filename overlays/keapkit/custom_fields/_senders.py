"""Senders that let every operation take custom fields by name, in bodies and filters."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from keap_api.extend import AsyncPage, AsyncPager, AsyncSender, Page, Sender
from keapkit.errors import ResponseError, StatusError

if TYPE_CHECKING:
    import httpx

    from keap_api.extend import ListOperation, Operation, RequestOptions

    from ._client import AsyncCustomFields, CustomFields

__all__ = ["AsyncCustomFieldSender", "CustomFieldSender"]

T = TypeVar("T")
ItemT = TypeVar("ItemT")


def _may_name(values: Mapping[str, Any], body: Any) -> bool:
    """Whether a call may name custom fields: a quick look, before anything is imported for it."""
    wanted = values.get("filter")
    return any(isinstance(holder, Mapping) and "custom" in holder for holder in (body, wanted))


class CustomFieldSender(Sender):
    """A sender that knows custom fields by name."""

    _fields: CustomFields | None = None

    @property
    def custom_fields(self) -> CustomFields:
        """The custom fields, as the client has read them."""
        if self._fields is None:
            from ._client import CustomFields

            self._fields = CustomFields(self)
        return self._fields

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

    def translated(
        self, operation: Operation[Any], values: Mapping[str, Any], body: Any, options: RequestOptions | None = None
    ) -> tuple[Mapping[str, Any], Any]:
        """The arguments and the body of a call, with custom fields under their ids."""
        from ._client import contents_of, names_in
        from ._translate import needed, reading, translated_body, translated_values, without_fields

        record_type = needed(operation, values, body)
        if record_type is None:
            return values, body
        validate = (options or {}).get("validate", self.validate)
        try:
            fields = self.custom_fields.having(record_type, names_in(values, body))
        except (StatusError, ResponseError) as error:
            return without_fields(operation, values, body, validate, error), body
        if not len(fields) and validate != "strict" and not names_in({}, body):
            return without_fields(operation, values, body, validate), body
        stored: Mapping[str, Any] = {}
        if (call := reading(operation, body)) is not None:
            stored = contents_of(self.call(call[0], {**values, "update_mask": None, **call[1]}))
        body = translated_body(body, fields, stored, int_ids=operation.name.startswith("v1."))
        return translated_values(values, fields, checked=validate != "off"), body


class AsyncCustomFieldSender(AsyncSender):
    """The same for asyncio."""

    _fields: AsyncCustomFields | None = None

    @property
    def custom_fields(self) -> AsyncCustomFields:
        """The custom fields, as the client has read them."""
        if self._fields is None:
            from ._client import AsyncCustomFields

            self._fields = AsyncCustomFields(self)
        return self._fields

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

    async def translated(
        self, operation: Operation[Any], values: Mapping[str, Any], body: Any, options: RequestOptions | None = None
    ) -> tuple[Mapping[str, Any], Any]:
        """The arguments and the body of a call, with custom fields under their ids."""
        from ._client import contents_of, names_in
        from ._translate import needed, reading, translated_body, translated_values, without_fields

        record_type = needed(operation, values, body)
        if record_type is None:
            return values, body
        validate = (options or {}).get("validate", self.validate)
        try:
            fields = await self.custom_fields.having(record_type, names_in(values, body))
        except (StatusError, ResponseError) as error:
            return without_fields(operation, values, body, validate, error), body
        if not len(fields) and validate != "strict" and not names_in({}, body):
            return without_fields(operation, values, body, validate), body
        stored: Mapping[str, Any] = {}
        if (call := reading(operation, body)) is not None:
            stored = contents_of(await self.call(call[0], {**values, "update_mask": None, **call[1]}))
        body = translated_body(body, fields, stored, int_ids=operation.name.startswith("v1."))
        return translated_values(values, fields, checked=validate != "off"), body


class _NamingPager(AsyncPager[ItemT]):
    """A list whose filter names custom fields, which are looked up when the list is asked for."""

    _sender: AsyncCustomFieldSender

    async def _first(self) -> AsyncPage[ItemT]:
        values, body = await self._sender.translated(self._operation, self._values, self._body, self._options)
        return await AsyncPage.first(self._sender, self._operation, values, body, self._options)
