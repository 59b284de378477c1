"""`keap.custom_fields`, sync and async."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from keapkit._fork import reset_after_fork
from keapkit.errors import DecodeError

from ._definitions import CustomField, FieldSet
from ._record_types import MODEL_PATHS, key_of, record_type_of
from ._translate import custom_filter, custom_list
from ._values import CustomValues

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Iterable

    from keap_api.extend import AsyncSender, RequestOptions, Sender

__all__ = ["AsyncCustomFields", "CustomFields", "contents_of", "names_in"]


class _FieldCache:
    """The custom fields that one client has read so far, by record type."""

    def __init__(self) -> None:
        self._known: dict[str, FieldSet] = {}
        self._begun: dict[str, int] = {}
        self._after_fork()
        reset_after_fork(self._after_fork)

    def __reduce__(self) -> tuple[object, ...]:
        return (type(self), ())  # another process reads them again

    def _after_fork(self) -> None:
        self.lock = threading.Lock()
        self._loops: WeakKeyDictionary[asyncio.AbstractEventLoop, dict[str, asyncio.Lock]] = WeakKeyDictionary()

    def turn(self, record_type: str) -> asyncio.Lock:
        """Lets one task at a time read a record type; a lock belongs to the loop that uses it."""
        import asyncio

        with self.lock:
            locks = self._loops.setdefault(asyncio.get_running_loop(), {})
            return locks.setdefault(record_type, asyncio.Lock())

    def begin(self, record_type: str) -> None:
        """Count a call that reads a record type."""
        self._begun[record_type] = self.begun(record_type) + 1

    def begun(self, record_type: str) -> int:
        """How many calls have begun to read a record type."""
        return self._begun.get(record_type, 0)

    def get(self, record_type: str) -> FieldSet | None:
        return self._known.get(record_type)

    def put(self, record_type: str, content: bytes) -> FieldSet:
        self._known[record_type] = made = FieldSet(record_type, _fields(content))
        return made


def _fields(content: bytes) -> list[CustomField]:
    import msgspec

    try:
        model = msgspec.json.decode(content, type=dict[str, Any])
        listed = model.get("custom_fields") or []
        return [CustomField.from_api(field) for field in listed if isinstance(field, dict) and field.get("id")]
    except (msgspec.MsgspecError, UnicodeError, AttributeError, TypeError) as error:
        raise DecodeError(f"the list of custom fields cannot be read: {error}", content=content) from None


def contents_of(record: Any) -> Mapping[str, Any]:
    """The values of a record's custom fields by id."""
    listed = record.get("custom_fields") if isinstance(record, Mapping) else getattr(record, "custom_fields", None)
    made: dict[str, Any] = {}
    for one in listed or ():
        is_mapping = isinstance(one, Mapping)
        field_id = one.get("id") if is_mapping else getattr(one, "id", None)
        if field_id is not None:
            made[str(field_id)] = one.get("content") if is_mapping else getattr(one, "content", None)
    return made


class CustomFields:
    """Custom fields by name; see `keapkit.custom_fields`.

    Args:
        sender: of the client.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender
        self._cache = _FieldCache()

    def __repr__(self) -> str:
        return f"<{type(self).__name__}: body, filter, of, read>"

    def of(self, record_type: str, *, refresh: bool = False, options: RequestOptions | None = None) -> FieldSet:
        """Return the custom fields of a record type, read once and kept.

        Args:
            record_type: `contacts`, `companies`, `opportunities`, `orders`, `subscriptions`, `affiliates`, `tasks`,
                `notes`, or `appointments`. The last three share theirs.
            refresh: read them again.
            options: options of the call.

        Raises:
            ValidationError: there is no such record type.
            KeapError: the call failed.
        """
        key = key_of(record_type)
        with self._cache.lock:
            known = None if refresh else self._cache.get(key)
            if known is None:
                request = self._sender.request(
                    "GET", MODEL_PATHS[key], operation=f"v2.{key}.model.get", options=options
                )
                known = self._cache.put(key, self._sender.send(request).content)
            return known

    def read(self, record: Any, record_type: str | None = None) -> CustomValues:
        """Return a record's custom fields by name: `keap.custom_fields.read(contact)["Tier"]`.

        Dates are `date`, times aware `datetime`, numbers int, float or `Decimal`, yes/no fields bool, list boxes lists;
        a field without a value is None.

        Args:
            record: a record of a response, or a dict of one. Lists leave custom fields out unless `fields=` names them.
            record_type: needed for a dict, and where the class of the record does not tell.

        Raises:
            UnknownCustomFieldError: on access, for a name that no field has, after looking once more.
            AmbiguousCustomFieldError: on access, for a name that several fields have.
        """
        kind = record_type_of(record) if record_type is None else key_of(record_type)
        return CustomValues(self.of(kind), contents_of(record), lambda: self.of(kind, refresh=True))

    def body(self, record_type: str, values: Mapping[str, Any]) -> list[dict[str, Any]]:
        """Return the `custom_fields` list of a request body; bodies with the key `custom` get it by themselves.

        Raises:
            ValidationError: an unknown name, or a value that the field cannot have.
        """
        return custom_list(values, self.having(record_type, values))

    def filter(self, record_type: str, conditions: Mapping[str, Any]) -> dict[str, Any]:
        """Return conditions under the API names of their fields; filters with the key `custom` get them by themselves.

        Raises:
            ValidationError: an unknown name, or a value that the field cannot have.
        """
        return custom_filter(conditions, self.having(record_type, conditions))

    def having(self, record_type: str, names: Iterable[str | int]) -> FieldSet:
        """The fields of a record type; read again if they were read before and one of the names is not among them."""
        known = self._cache.get(key_of(record_type))
        if known is not None and all(name in known for name in names):
            return known
        return self.of(record_type, refresh=known is not None)


class AsyncCustomFields:
    """Custom fields by name, for `AsyncKeap`.

    Args:
        sender: of the client.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender
        self._cache = _FieldCache()

    def __repr__(self) -> str:
        return f"<{type(self).__name__}: body, filter, of, read>"

    async def of(self, record_type: str, *, refresh: bool = False, options: RequestOptions | None = None) -> FieldSet:
        """Return the custom fields of a record type, read once and kept; see `CustomFields.of`."""
        key = key_of(record_type)
        cache = self._cache
        before = cache.begun(key)
        async with cache.turn(key):
            known = cache.get(key)
            # Tasks that ask at once share a call, and those that ask for a new one share one that began after that.
            if known is None or (refresh and cache.begun(key) == before):
                cache.begin(key)
                request = self._sender.request(
                    "GET", MODEL_PATHS[key], operation=f"v2.{key}.model.get", options=options
                )
                known = cache.put(key, (await self._sender.send(request)).content)
            return known

    async def read(self, record: Any, record_type: str | None = None) -> CustomValues:
        """Return a record's custom fields by name; see `CustomFields.read`.

        A name that is not known raises at once, because a lookup cannot await: `await keap.custom_fields.of(
        record_type, refresh=True)` looks again.
        """
        kind = record_type_of(record) if record_type is None else key_of(record_type)
        contents = contents_of(record)
        fields = await self.of(kind)
        if any(fields.by_id(field_id) is None for field_id in contents):
            fields = await self.of(kind, refresh=True)
        return CustomValues(fields, contents)

    async def body(self, record_type: str, values: Mapping[str, Any]) -> list[dict[str, Any]]:
        """Return the `custom_fields` list of a request body; see `CustomFields.body`."""
        return custom_list(values, await self.having(record_type, values))

    async def filter(self, record_type: str, conditions: Mapping[str, Any]) -> dict[str, Any]:
        """Return conditions under the API names of their fields; see `CustomFields.filter`."""
        return custom_filter(conditions, await self.having(record_type, conditions))

    async def having(self, record_type: str, names: Iterable[str | int]) -> FieldSet:
        """The fields of a record type; read again if they were read before and one of the names is not among them."""
        known = self._cache.get(key_of(record_type))
        if known is not None and all(name in known for name in names):
            return known
        return await self.of(record_type, refresh=known is not None)


def names_in(values: Mapping[str, Any], body: Any) -> list[str | int]:
    """The names of custom fields in a filter and a body."""
    made: list[str | int] = []
    wanted = values.get("filter")
    for holder in (wanted, body):
        custom = holder.get("custom") if isinstance(holder, Mapping) else None
        if isinstance(custom, Mapping):
            made += custom
    return made
