"""Quotas and throttles: how often each caller may call, what the headers say, and what a refusal looks like.

Numbers and header names: docs/keap-behavior.md, part 2.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["EMPTY_HEADERS", "Limits", "Refusal"]

_DAY: Final = 86_400
_UNLIMITED: Final = 10**9


@dataclass(frozen=True)
class _Allowance:
    """Calls per second, minute and day."""

    second: int
    minute: int
    day: int


_KEY: Final = _Allowance(10, 240, 30_000)
_APP: Final = _Allowance(25, 1_500, 150_000)
_TENANT: Final = _Allowance(_UNLIMITED, 10_000, 250_000)

_QUOTA: Final = "x-keap-product-quota-"
_THROTTLE: Final = "x-keap-product-throttle-"
_TENANT_THROTTLE: Final = "x-keap-tenant-throttle-"
_FIELDS: Final = ("limit", "time-unit", "interval", "available", "used")

# An unauthenticated response has every header, without values (docs/keap-behavior.md, part 2).
EMPTY_HEADERS: Final = {
    **{f"{prefix}{name}": "" for prefix in (_QUOTA, _THROTTLE) for name in _FIELDS},
    f"{_QUOTA}expiry-time": "",
    "x-keap-product-spike-limit": "",
    "x-keap-tenant-id": "",
    **{f"{_TENANT_THROTTLE}{name}": "|" for name in _FIELDS},
}


@dataclass
class _Use:
    """The calls of one caller: the times of the last minute, and a count for the day (UTC)."""

    recent: deque[float] = field(default_factory=deque)
    day: int = 0
    today: int = 0

    def forget(self, now: float) -> None:
        while self.recent and self.recent[0] <= now - 60:
            self.recent.popleft()
        if int(now // _DAY) != self.day:
            self.day, self.today = int(now // _DAY), 0

    def last_second(self, now: float) -> int:
        count = 0
        for moment in reversed(self.recent):
            if moment <= now - 1:
                break
            count += 1
        return count

    def add(self, now: float) -> None:
        self.recent.append(now)
        self.today += 1


@dataclass(frozen=True)
class Refusal:
    """A 429 and its body, in one of the three serializers Keap sends."""

    body: dict[str, Any]


class Limits:
    """Counts calls per credential and per tenant.

    Args:
        minute: calls a minute for one credential; None for Keap's own numbers, 0 for no limits at all.
        clock: seconds since the epoch.
    """

    def __init__(self, minute: int | None, clock: Callable[[], float]) -> None:
        self._minute = minute
        self._clock = clock
        self._uses: dict[str, _Use] = {}

    def _allowance(self, kind: str) -> _Allowance:
        real = {"key": _KEY, "app": _APP, "tenant": _TENANT}[kind]
        return _Allowance(real.second, self._minute, real.day) if self._minute and kind != "tenant" else real

    def count(self, kind: str, caller: str, tenant: str) -> tuple[dict[str, str], Refusal | None]:
        """Count a call of a "key" or an "app": the headers of its response, and the refusal if it is one too many."""
        now = self._clock()
        allowed, shared = self._allowance(kind), self._allowance("tenant")
        own, tenants = (
            self._uses.setdefault(f"{kind} {caller}", _Use()),
            self._uses.setdefault(f"tenant {tenant}", _Use()),
        )
        for use in (own, tenants):
            use.forget(now)
        refusal = None
        if self._minute != 0:
            if own.today >= allowed.day or tenants.today >= shared.day:
                refusal = _QUOTA_EXCEEDED
            elif len(own.recent) >= allowed.minute or len(tenants.recent) >= shared.minute:
                refusal = _MINUTE_EXCEEDED
            elif own.last_second(now) >= allowed.second:
                refusal = _spike(allowed.second)
        if refusal is None:
            own.add(now)
            tenants.add(now)
        return self._headers(allowed, shared, own, tenants, tenant), refusal

    def usage(self) -> list[tuple[str, list[tuple[str, int, int]]]]:
        """Calls of each caller in the last second, minute and day, with the limits. Keys are numbered, not shown."""
        now = self._clock()
        shown: list[tuple[str, list[tuple[str, int, int]]]] = []
        keys = [name for name in self._uses if name.startswith("key ")]
        for name, use in self._uses.items():
            kind, _, caller = name.partition(" ")
            use.forget(now)
            allowed = self._allowance(kind)
            label = f"API key {keys.index(name) + 1}" if kind == "key" else f"{kind} {caller}"
            windows = [("second", use.last_second(now), allowed.second), ("minute", len(use.recent), allowed.minute)]
            windows = [window for window in windows if window[2] < _UNLIMITED]
            shown.append((label, [*windows, ("day", use.today, allowed.day)]))
        return shown

    def _headers(
        self, allowed: _Allowance, shared: _Allowance, own: _Use, tenants: _Use, tenant: str
    ) -> dict[str, str]:
        def left(limit: int, used: int) -> int:
            return limit if self._minute == 0 else max(limit - used, 0)

        def described(prefix: str, limit: str, unit: str, interval: str, available: str, used: str) -> dict[str, str]:
            values = (limit, unit, interval, available, used)
            return {f"{prefix}{name}": value for name, value in zip(_FIELDS, values, strict=True)}

        minute, day = len(own.recent), own.today
        return {
            **described(_QUOTA, str(allowed.day), "day", "1", str(left(allowed.day, day)), str(day)),
            f"{_QUOTA}expiry-time": str((own.day + 1) * _DAY * 1000),
            **described(_THROTTLE, str(allowed.minute), "minute", "1", str(left(allowed.minute, minute)), str(minute)),
            "x-keap-product-spike-limit": "",
            "x-keap-tenant-id": tenant,
            **described(
                _TENANT_THROTTLE,
                f"{shared.minute}|{shared.day}",
                "minute|day",
                "1|1",
                f"{left(shared.minute, len(tenants.recent))}|{left(shared.day, tenants.today)}",
                f"{len(tenants.recent)}|{tenants.today}",
            ),
        }


def _fault(text: str, code: str) -> Refusal:
    return Refusal({"fault": {"faultstring": text, "detail": {"errorcode": code}}})


_QUOTA_EXCEEDED: Final = Refusal(
    {"code": "429", "message": "Quota Exceeded", "status": "Request Throttled", "details": None}
)
_MINUTE_EXCEEDED: Final = _fault("Rate limit quota violation.", "policies.ratelimit.QuotaViolation")


def _spike(rate: int) -> Refusal:
    return _fault(f"Spike arrest violation. Allowed rate : {rate}ps", "policies.ratelimit.SpikeArrestViolation")
