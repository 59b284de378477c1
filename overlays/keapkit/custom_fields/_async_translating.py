"""What lets a sender take custom fields by name: their ids are looked up before a call is made."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from keap_api.extend import AsyncSender
from keapkit.errors import ResponseError, StatusError

if TYPE_CHECKING:
    from keap_api.extend import Operation, RequestOptions

    from ._client import AsyncCustomFields

__all__ = ["AsyncTranslatingSender"]


class AsyncTranslatingSender(AsyncSender):
    """A sender that knows custom fields, and translates a call that names some."""

    _fields: AsyncCustomFields | None = None

    @property
    def custom_fields(self) -> AsyncCustomFields:
        """The custom fields, as the client has read them."""
        if self._fields is None:
            from ._client import AsyncCustomFields

            self._fields = AsyncCustomFields(self)
        return self._fields

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
