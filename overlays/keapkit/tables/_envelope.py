"""What a list operation returns: the key of its list, and the model of its items."""

from __future__ import annotations

import functools
import typing
from typing import TYPE_CHECKING, Any

import msgspec

from ._models import as_model, plain_type, wire_names

if TYPE_CHECKING:
    from keap_api.extend import ListOperation

__all__ = ["envelope_of", "wire_fields", "wire_of"]


@functools.cache
def envelope_of(operation: ListOperation[Any, Any]) -> tuple[str | None, Any]:
    """The key in JSON that holds the list (None for a bare list), and the model of the items."""
    name = operation.paging.items
    response: Any = operation.response
    if name is None:
        return None, as_model(plain_type(response)[1])
    hints = typing.get_type_hints(response)
    return wire_names(response)[name], as_model(plain_type(hints[name])[1])


def wire_of(operation: ListOperation[Any, Any], attr: str) -> str:
    """The key in JSON of an attribute of the response, such as `next_page_token`."""
    response: Any = operation.response
    if isinstance(response, type) and issubclass(response, msgspec.Struct):
        return wire_names(response).get(attr, attr)
    return attr


def wire_fields(operation: ListOperation[Any, Any]) -> tuple[str, ...]:
    """The keys in JSON of an item of the list."""
    names: tuple[str, ...] = envelope_of(operation)[1].__struct_encode_fields__
    return names
