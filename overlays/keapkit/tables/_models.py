"""Reading the generated models: what their annotations mean."""

from __future__ import annotations

import enum
import types
import typing
from collections.abc import Mapping
from typing import Annotated, Any

import msgspec

__all__ = ["as_model", "plain_type", "wire_names"]


def plain_type(hint: Any) -> Any:
    """A type without None, Annotated and enums: `(list, item)`, `(object, struct)`, a plain class, or Any."""
    while True:
        origin = typing.get_origin(hint)
        if origin is Annotated:
            hint = typing.get_args(hint)[0]
        elif origin in (typing.Union, types.UnionType):
            inner = [one for one in typing.get_args(hint) if one is not type(None)]
            if len(inner) != 1:
                return Any
            hint = inner[0]
        else:
            break
    if origin is list or (isinstance(origin, type) and issubclass(origin, (list, typing.Sequence))):
        return list, plain_type(typing.get_args(hint)[0])
    if origin is not None:
        return Any
    if isinstance(hint, type) and issubclass(hint, msgspec.Struct):
        return object, hint
    if isinstance(hint, type) and issubclass(hint, enum.Enum):
        return int if issubclass(hint, int) else str
    return hint


def as_model(inner: Any) -> Any:
    """The struct of a list's items."""
    return inner[1] if isinstance(inner, tuple) and inner[0] is object else inner


def wire_names(model: Any) -> Mapping[str, str]:
    """Keys in JSON by attribute."""
    return dict(zip(model.__struct_fields__, model.__struct_encode_fields__, strict=True))
