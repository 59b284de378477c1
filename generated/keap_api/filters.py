"""Conditions for `filter`, and what a method filters, orders, and selects by.

    from keap_api.filters import gt, startswith

    rest.contacts.list(filter={"family_name": startswith("Smi"), "contact_id": gt(100)})

A plain value asks for equality. `gt(100) & lt(200)`, or a list of conditions, asks for several at once. `describe`
tells which fields a method takes, with which operators and values.
"""

from __future__ import annotations

import datetime as dt
import decimal
import enum
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, TypeAlias

from ._conditions import AllOf, Comparison, Condition, Equal, NotEqual, StartsWith
from ._lazy import lazy_names

if TYPE_CHECKING:
    from ._query_description import QueryDescription

__all__ = [
    "AllOf",
    "Comparison",
    "Condition",
    "Equal",
    "NotEqual",
    "QueryDescription",
    "StartsWith",
    "describe",
    "eq",
    "ge",
    "gt",
    "le",
    "lt",
    "ne",
    "startswith",
]

Scalar: TypeAlias = str | int | float | decimal.Decimal | dt.date | enum.Enum
"""What a condition compares with. A datetime needs a time zone."""
_Several: TypeAlias = AllOf | Sequence[Condition]

# What the fields of a filter take, by what is documented of them.
Text: TypeAlias = str | int | enum.Enum | Equal
TextOrPrefix: TypeAlias = Text | StartsWith
Integer: TypeAlias = int | Equal
Number: TypeAlias = float | decimal.Decimal | Equal
Flag: TypeAlias = bool | Equal
Time: TypeAlias = dt.datetime | str | Equal
Date: TypeAlias = dt.date | str | Equal
Values: TypeAlias = Iterable[str | int | enum.Enum] | int | Equal
Compared: TypeAlias = float | decimal.Decimal | Comparison | NotEqual | _Several
"""Beside one of the above, where a field takes more operators than `==`."""
Custom: TypeAlias = Scalar | Condition | _Several


def eq(value: Scalar | Iterable[Scalar]) -> Equal:
    """Equal to a value, or to one of several for a field that takes a list. The same as the value alone."""
    return Equal("==", value)


def ne(value: Scalar) -> NotEqual:
    """Not equal to a value."""
    return NotEqual("!=", value)


def gt(value: Scalar) -> Comparison:
    """Greater than a value, or later than a time."""
    return Comparison(">", value)


def ge(value: Scalar) -> Comparison:
    """Greater than or equal to a value."""
    return Comparison(">=", value)


def lt(value: Scalar) -> Comparison:
    """Less than a value, or earlier than a time."""
    return Comparison("<", value)


def le(value: Scalar) -> Comparison:
    """Less than or equal to a value."""
    return Comparison("<=", value)


def startswith(value: str) -> StartsWith:
    """Text that begins with `value`, in any case. Keap has no search for text inside or at the end."""
    return StartsWith("*", value)


def describe(method: object) -> QueryDescription:
    """Return what a method filters, orders, and selects by; print it, or read its attributes.

    Args:
        method: a method of a REST resource, such as `keap.v2.contacts.list`, or its name, `"v2.contacts.list"`.

    Raises:
        ValidationError: it is not a method of a REST resource.
    """
    from ._query_description import description_of

    return description_of(method)


if not TYPE_CHECKING:
    # Type checkers would take every misspelled name for one that is there.
    __getattr__, _ = lazy_names(__name__, {"QueryDescription": "._query_description"})


def __dir__() -> list[str]:
    return sorted(__all__)
