"""What Keap says about quotas in its response headers (``x-keap-product-*``, ``x-keap-tenant-*``).

Values are strings and may be missing, empty, or two windows joined by a pipe (``minute|day``).
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import functools
import json
import re
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

_UNITS = {"second": 1.0, "minute": 60.0, "hour": 3_600.0, "day": 86_400.0, "week": 604_800.0}
_PREFIX = b"x-keap-"
# The text of the gateway's spike arrest fault carries the rate that it allows.
_SPIKE = re.compile(r"messagesPerPeriod=(\d+),\s*periodInMicroseconds=(\d+)")


@dataclasses.dataclass(frozen=True, slots=True)
class QuotaWindow:
    """The last known numbers of one window.

    Attributes:
        limit: calls allowed in it, or None when not said.
        used: calls counted in it, by this and every other program.
        available: calls left in it.
        seconds: its length.
        resets_at: when it begins anew, an aware datetime, or None when not said.
        seen_at: when the response with these numbers came, an aware datetime.
    """

    limit: int | None
    used: int | None
    available: int | None
    seconds: float
    resets_at: dt.datetime | None
    seen_at: dt.datetime


@dataclasses.dataclass(frozen=True, slots=True)
class Quota:
    """The last known numbers per window, from response headers; None where no response has said anything yet.

    ``minute`` and ``day`` are those of the key or client id, ``tenant_minute`` and ``tenant_day`` those of the tenant
    over all its credentials.
    """

    minute: QuotaWindow | None = None
    day: QuotaWindow | None = None
    tenant_minute: QuotaWindow | None = None
    tenant_day: QuotaWindow | None = None
    tenant_id: str | None = None


class Heard(NamedTuple):
    """The quota headers of one response."""

    product: tuple[QuotaWindow, ...] = ()
    tenant: tuple[QuotaWindow, ...] = ()
    tenant_id: str | None = None
    retry_after: str | None = None


def listen(headers: Iterable[tuple[bytes, bytes]], wall: float) -> Heard | None:
    """Read raw header pairs; None when there is nothing of interest in them. ``wall`` is the time now."""
    found: dict[bytes, str] = {}
    for name, value in headers:
        lower = name.lower()
        if (lower.startswith(_PREFIX) or lower == b"retry-after") and value.strip():
            found[lower.removeprefix(_PREFIX)] = value.decode("latin-1").strip()
    if not found:
        return None
    seen = dt.datetime.fromtimestamp(wall, dt.UTC)
    expiry = _expiry(found.get(b"product-quota-expiry-time", ""), wall)
    return Heard(
        (*_windows(found, b"product-throttle", seen, None), *_windows(found, b"product-quota", seen, expiry)),
        tuple(_windows(found, b"tenant-throttle", seen, None)),
        found.get(b"tenant-id"),
        found.get(b"retry-after"),
    )


def spike_interval(content: bytes) -> float | None:
    """Seconds between calls that a spike arrest fault says are allowed, or None."""
    try:
        body: Any = json.loads(content)
        text = body["fault"]["faultstring"]
    except (ValueError, RecursionError, LookupError, TypeError):
        return None
    match = _SPIKE.search(text) if isinstance(text, str) else None
    if match is None or not 0 < int(match[1]) < 10**6:
        return None
    return min(int(match[2]) / 1e6 / int(match[1]), 60.0)


def _windows(found: dict[bytes, str], name: bytes, seen: dt.datetime, expiry: dt.datetime | None) -> list[QuotaWindow]:
    def parts(what: bytes) -> list[str]:
        return found.get(name + b"-" + what, "").split("|")

    limits, used, available = parts(b"limit"), parts(b"used"), parts(b"available")
    windows: list[QuotaWindow] = []
    for i, seconds in enumerate(_lengths(found.get(name + b"-time-unit", ""), found.get(name + b"-interval", ""))):
        if seconds is None:
            continue
        numbers = [_number(values[i]) if i < len(values) else None for values in (limits, used, available)]
        limit, spent, left = numbers
        if limit is not None and spent is None and left is not None:
            spent = max(0, limit - left)
        if spent is not None or left is not None:
            windows.append(QuotaWindow(limit, spent, left, seconds, expiry, seen))
    return windows


@functools.lru_cache(maxsize=64)
def _lengths(units: str, intervals: str) -> tuple[float | None, ...]:
    counts = intervals.split("|")
    lengths: list[float | None] = []
    for i, unit in enumerate(units.split("|")):
        length = _UNITS.get(unit.strip().lower().removesuffix("s"))
        count = _number(counts[i]) if i < len(counts) else None
        lengths.append(length * (count or 1) if length is not None else None)
    return tuple(lengths)


def _number(text: str) -> int | None:
    text = text.strip()
    return int(text) if text.isascii() and text.isdigit() and len(text) < 16 else None


def _expiry(text: str, wall: float) -> dt.datetime | None:
    """Epoch milliseconds; anything that is not in the coming two days is noise."""
    moment = (_number(text) or 0) / 1000
    return dt.datetime.fromtimestamp(moment, dt.UTC) if wall < moment < wall + 2 * 86_400 else None
