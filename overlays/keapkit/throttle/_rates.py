"""Rates: how many calls are allowed in how much time."""

from __future__ import annotations

from typing import Literal

import msgspec

from keapkit.errors import ValidationError

DAY = 86_400.0

# Permits are spaced this much wider than the limit asks. Calls reach the gateway with some jitter, and spike arrest
# counts in slots of a tenth of the period: 5 % leaves 5 ms of jitter per 100 ms slot.
SPACING_SLACK = 0.05
# When a slot holds one call, a late call followed by a quick one collides. Where that has happened, calls jitter more.
_JITTERY_SLACK = 0.08
# With this many calls in a slot or more, only the slot as a whole counts, and a call may follow the one before it a
# little sooner. A full slot seldom lines up with one of the gateway's, so less slack is enough.
MANY = 10
_SLOT_SLACK, _SLOT_SPACING = 0.04, 0.03
# A call arrives a little after its permit was given (connecting, sending), so a window is held a little longer.
WINDOW_SLACK = 0.012
WINDOW_SLACK_MOST = 0.5


class Rate(msgspec.Struct, frozen=True):
    """At most `limit` calls per `seconds`, in one of three ways.

    Make one with `Rate.spaced`, `Rate.window` or `Rate.daily`.
    """

    limit: int
    seconds: float
    kind: Literal["spaced", "window", "daily"]

    def __post_init__(self) -> None:
        if self.limit < 1 or self.seconds <= 0:
            raise ValidationError(
                f"expected a limit of at least 1 and a positive time, got {self.limit} in {self.seconds} s",
                path="rates",
            )

    @classmethod
    def spaced(cls, limit: int, seconds: float = 1.0) -> Rate:
        """`limit` calls per `seconds`, evenly spaced and never in a burst, as spike arrest demands."""
        return cls(limit, float(seconds), "spaced")

    @classmethod
    def window(cls, limit: int, seconds: float = 60.0) -> Rate:
        """`limit` calls in any `seconds` (a sliding window)."""
        return cls(limit, float(seconds), "window")

    @classmethod
    def daily(cls, limit: int) -> Rate:
        """`limit` calls from one 00:00 UTC to the next."""
        return cls(limit, DAY, "daily")

    @property
    def slot(self) -> tuple[int, float]:
        """(calls, seconds) of the slots in which spike arrest counts (spaced rates), including slack."""
        calls = max(1, self.limit // 10)
        slack = SPACING_SLACK if calls < MANY else _SLOT_SLACK
        return calls, calls * self.seconds / self.limit * (1 + slack)

    @property
    def interval(self) -> float:
        """Seconds from one permit to the next (spaced rates), including slack."""
        return self.seconds / self.limit * (1 + (SPACING_SLACK if self.slot[0] < MANY else _SLOT_SPACING))

    @property
    def jittery_interval(self) -> float:
        """The same after two calls have collided in a slot that holds one (spaced rates)."""
        slack = _JITTERY_SLACK if self.slot[0] == 1 else 0.0
        return max(self.interval, self.seconds / self.limit * (1 + slack))

    @property
    def tolerance(self) -> float:
        """Seconds a permit may be used late (spaced rates) as if it were in time."""
        return 0.4 * SPACING_SLACK * max(self.seconds / 10, self.seconds / self.limit)

    @property
    def catch_up(self) -> float:
        """Seconds by which permits after a late one may come sooner (spaced rates)."""
        return self.tolerance if self.slot[0] < MANY else max(self.tolerance, 2 * self.interval)

    @property
    def held(self) -> float:
        """Seconds for which a call counts in its window, including slack."""
        return self.seconds + min(WINDOW_SLACK * self.seconds, WINDOW_SLACK_MOST)


# A Personal Access Token or Service Account Key (Keap, "Personal Access Tokens & Service Account Keys").
KEY_RATES = (Rate.spaced(10), Rate.window(240), Rate.daily(30_000))
# An OAuth client id over all its tenants; 25 a second is the spike arrest's default (Keap, "Throttles and Quotas").
APP_RATES = (Rate.spaced(25), Rate.window(1500), Rate.daily(150_000))
# A tenant over all credentials, since 2026-06-08 (Keap, "Throttles and Quotas").
TENANT_RATES = (Rate.window(10_000), Rate.daily(250_000))
