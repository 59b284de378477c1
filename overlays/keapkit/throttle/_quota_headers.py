"""Read the quota headers of Keap's responses (`x-keap-product-*`, `x-keap-tenant-*`) and Retry-After.

Values are strings and may be missing, empty, or two windows joined by a pipe (`minute|day`).
"""

from __future__ import annotations

import datetime as dt
import email.utils
import functools
import json
import re
from typing import TYPE_CHECKING, Any, NamedTuple

import msgspec

if TYPE_CHECKING:
    from collections.abc import Iterable

_UNITS = {"second": 1.0, "minute": 60.0, "hour": 3_600.0, "day": 86_400.0, "week": 604_800.0}
_PREFIX = b"x-keap-"
# The gateway's spike arrest fault names the allowed rate in its text.
_SPIKE = re.compile(r"messagesPerPeriod=(\d+),\s*periodInMicroseconds=(\d+)")


class QuotaWindow(msgspec.Struct, frozen=True):
    """The last known numbers of one window.

    Attributes:
        limit: calls allowed in it, or None if the server did not say.
        used: calls counted in it, by this and every other program.
        available: calls left in it.
        seconds: its length.
        resets_at: when it starts over, an aware datetime, or None if the server did not say.
        seen_at: when the response with these numbers arrived, an aware datetime.
    """

    limit: int | None
    used: int | None
    available: int | None
    seconds: float
    resets_at: dt.datetime | None
    seen_at: dt.datetime


class Quota(msgspec.Struct, frozen=True):
    """The last known numbers of each quota window, from response headers; None until a response has named them.

    Attributes:
        minute: the window of the key or client id, usually one minute.
        day: the day of the key or client id.
        tenant_minute: the tenant's window, over all its credentials.
        tenant_day: the tenant's day, over all its credentials.
        tenant_id: the tenant, such as `ab123.infusionsoft.com`.
    """

    minute: QuotaWindow | None = None
    day: QuotaWindow | None = None
    tenant_minute: QuotaWindow | None = None
    tenant_day: QuotaWindow | None = None
    tenant_id: str | None = None


class QuotaHeaders(NamedTuple):
    """The quota headers of one response."""

    product: tuple[QuotaWindow, ...] = ()
    tenant: tuple[QuotaWindow, ...] = ()
    tenant_id: str | None = None
    retry_after: str | None = None


def parse_quota_headers(headers: Iterable[tuple[bytes, bytes]], wall: float) -> QuotaHeaders | None:
    """Read raw header pairs; None if none of them is about quotas. `wall` is the time now."""
    found: dict[bytes, str] = {}
    for name, value in headers:
        lower = name.lower()
        if (lower.startswith(_PREFIX) or lower == b"retry-after") and value.strip():
            found[lower.removeprefix(_PREFIX)] = value.decode("latin-1").strip()
    if not found:
        return None
    seen = dt.datetime.fromtimestamp(wall, dt.UTC)
    expiry = _expiry(found.get(b"product-quota-expiry-time", ""), wall)
    return QuotaHeaders(
        (*_windows(found, b"product-throttle", seen, None), *_windows(found, b"product-quota", seen, expiry)),
        tuple(_windows(found, b"tenant-throttle", seen, None)),
        found.get(b"tenant-id"),
        found.get(b"retry-after"),
    )


def spike_interval(content: bytes) -> float | None:
    """Seconds between calls that a spike arrest fault allows, or None."""
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
    """Epoch milliseconds; anything not within the next two days is noise."""
    moment = (_number(text) or 0) / 1000
    return dt.datetime.fromtimestamp(moment, dt.UTC) if wall < moment < wall + 2 * 86_400 else None


def retry_after(text: str, wall: float) -> float | None:
    """Seconds that a Retry-After header asks for (a number or an HTTP date), or None if it is neither."""
    text = text.strip()
    if text.isascii() and text.replace(".", "", 1).isdigit():
        return float(text)
    try:
        moment = email.utils.parsedate_to_datetime(text)
    except (ValueError, OverflowError):
        return None
    if moment.tzinfo is None:  # "-0000" means UTC from an unknown place
        moment = moment.replace(tzinfo=dt.UTC)
    return max(0.0, moment.timestamp() - wall)
