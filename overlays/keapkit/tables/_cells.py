"""How values are written in formats where everything is text."""

from __future__ import annotations

import datetime as dt
import decimal
from collections.abc import Callable
from typing import Any

from ._types import Column

__all__ = ["amount_text", "cell_writer", "json_value", "time_text"]

# A spreadsheet takes text that begins with one of these for a formula (OWASP, CSV injection).
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def time_text(moment: dt.datetime) -> str:
    """ISO 8601 in UTC: milliseconds, or microseconds where there are any."""
    step = "microseconds" if moment.microsecond % 1000 else "milliseconds"
    return f"{moment.replace(tzinfo=None).isoformat(timespec=step)}Z"


def amount_text(amount: decimal.Decimal) -> str:
    """An amount without trailing zeros: two digits after the point, or as many as there are."""
    text = format(amount, "f")
    whole, _, digits = text.partition(".")
    return f"{whole}.{digits.rstrip('0').ljust(2, '0')}"


def _neutral(value: str) -> str:
    return f"'{value}" if value.startswith(_FORMULA) else value


def _flag(value: bool) -> str:
    return "true" if value else "false"


def cell_writer(column: Column, *, safe: bool) -> Callable[[Any], Any] | None:
    """How the values of a column become text; None if they are written as they are.

    Args:
        column: the column.
        safe: whether text that a spreadsheet would take for a formula gets an apostrophe before it.
    """
    writers: dict[str, Callable[[Any], Any]] = {
        "timestamp": time_text,
        "date": dt.date.isoformat,
        "decimal": amount_text,
        "bool": _flag,
    }
    if column.kind in ("text", "json"):
        return _neutral if safe else None
    return writers.get(column.kind)


def json_value(column: Column) -> Callable[[Any], Any] | None:
    """How the values of a column become JSON's; None if they are JSON's already."""
    import msgspec

    writers: dict[str, Callable[[Any], Any]] = {
        "timestamp": time_text,
        "date": dt.date.isoformat,
        # A JSON number with all of its digits; a float could lose one.
        "decimal": lambda value: msgspec.Raw(amount_text(value).encode()),
        "json": lambda value: msgspec.Raw(value.encode()),
    }
    return writers.get(column.kind)
