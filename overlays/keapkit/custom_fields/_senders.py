"""Senders that let every operation take custom fields by name, in bodies and filters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from keap_api.extend import AsyncSender, Sender

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from keap_api.extend import Operation, RequestOptions

    from ._client import AsyncCustomFields, CustomFields

__all__ = ["AsyncCustomFieldSender", "CustomFieldSender"]

T = TypeVar("T")


def _may_name(values: Mapping[str, Any], body: Any) -> bool:
    """Whether a call may name custom fields: a quick look, before anything is imported for it."""
    if type(body) is dict and "custom" in body:
        return True
    wanted = values.get("filter")
    return type(wanted) is dict and "custom" in wanted


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
            from ._client import contents_of, names_in
            from ._translate import needed, reading, translated_body, translated_values

            record_type = needed(operation, values, body)
            if record_type is not None:
                fields = self.custom_fields.having(record_type, names_in(values, body))
                stored: Mapping[str, Any] = {}
                if (call := reading(operation, body)) is not None:
                    stored = contents_of(self.call(call[0], {**values, "update_mask": None, **call[1]}))
                values = translated_values(values, fields)
                body = translated_body(body, fields, stored, int_ids=operation.name.startswith("v1."))
        return super().build(operation, values, body, options)


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
            from ._client import contents_of, names_in
            from ._translate import needed, reading, translated_body, translated_values

            record_type = needed(operation, values, body)
            if record_type is not None:
                fields = await self.custom_fields.having(record_type, names_in(values, body))
                stored: Mapping[str, Any] = {}
                if (call := reading(operation, body)) is not None:
                    stored = contents_of(await self.call(call[0], {**values, "update_mask": None, **call[1]}))
                values = translated_values(values, fields)
                body = translated_body(body, fields, stored, int_ids=operation.name.startswith("v1."))
        return await super().call(operation, values, body, options)
