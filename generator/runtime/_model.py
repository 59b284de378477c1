"""The base of every response model."""

from __future__ import annotations

from typing import Annotated, TypeAlias

import msgspec

#: A JSON number as a float. Integers that a float cannot hold exactly, and anything as large, count as a mismatch, so
#: that the relaxed reading keeps them as they came instead of rounding them silently.
Float: TypeAlias = Annotated[float, msgspec.Meta(gt=-(2**53), lt=2**53)]


# Not tracked by the garbage collector: a tree that was read from text holds no cycles, and thousands of tracked records
# cost as much to walk as to read.
class Model(msgspec.Struct, kw_only=True, repr_omit_defaults=True, omit_defaults=True, gc=False):
    """A record of a response. Every field is None when the response lacks it or says null."""
