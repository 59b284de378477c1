"""The base of every response model."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any, TypeAlias

import msgspec

#: A JSON number as a float. Integers that a float cannot hold exactly, and anything as large, count as a mismatch, so
#: that the relaxed reading keeps them as they came instead of rounding them silently.
Float: TypeAlias = Annotated[float, msgspec.Meta(gt=-(2**53), lt=2**53)]
#: A time with its offset. A time without one counts as a mismatch and stays the text that it is: it means no moment.
DateTime: TypeAlias = Annotated[dt.datetime, msgspec.Meta(tz=True)]

_AS_THEY_ARE = frozenset({str, int, float, bool, type(None)})


# Not tracked by the garbage collector: a tree that was read from text holds no cycles, and thousands of tracked records
# cost as much to walk as to read.
class Model(msgspec.Struct, kw_only=True, repr_omit_defaults=True, omit_defaults=True, gc=False):
    """A record of a response. A field is None when the response lacks it or says null."""

    def to_dict(self, *, exclude_none: bool = False) -> dict[str, Any]:
        """Return the record as a dict that JSON can carry, with the keys that the API uses.

        Times and dates become ISO 8601 text, enum members their values.

        Args:
            exclude_none: leave out fields that are None.
        """
        made: dict[str, Any] = to_plain(self, exclude_none=exclude_none)
        return made

    def to_json(self, *, exclude_none: bool = False) -> str:
        """Return the record as JSON text, with the keys that the API uses.

        Args:
            exclude_none: leave out fields that are None.
        """
        return msgspec.json.encode(self.to_dict(exclude_none=exclude_none)).decode()


def to_plain(value: Any, *, exclude_none: bool) -> Any:
    """A value of a response as JSON has it; `exclude_none` is about the fields of models only."""
    kind = type(value)
    if kind in _AS_THEY_ARE:
        return value
    if isinstance(value, msgspec.Struct):
        made: dict[str, Any] = {}
        for name, wire in zip(value.__struct_fields__, value.__struct_encode_fields__, strict=True):
            item = getattr(value, name)
            if item is not None or not exclude_none:
                made[wire] = to_plain(item, exclude_none=exclude_none)
        return made
    if kind is list:
        return [to_plain(item, exclude_none=exclude_none) for item in value]
    if kind is dict:
        return {key: to_plain(item, exclude_none=exclude_none) for key, item in value.items()}
    return msgspec.to_builtins(value)
