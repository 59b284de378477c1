"""Warns once in each process that the XML-RPC API ends."""

from __future__ import annotations

import datetime as dt

from ._warnings import warn

__all__ = ["SUNSET", "XmlRpcSunsetWarning", "sunset_message", "warn_of_sunset"]

SUNSET = dt.date(2026, 12, 31)
"""The last day (Keap's help site: firm, with longer and longer brownouts before it)."""


class XmlRpcSunsetWarning(FutureWarning):
    """Keap ends its XML-RPC API on 31 December 2026. Given once in each process, at the first call."""


_given = False


def sunset_message(today: dt.date) -> str:
    """Return what the warning says on a day."""
    advice = "run `python -m keapkit migrate PATH...` to list the calls in your code with their REST replacements"
    if today > SUNSET:
        return f"Keap's XML-RPC API ended on {SUNSET:%d %B %Y}: calls are expected to fail; {advice}"
    days = (SUNSET - today).days
    left = "today" if days == 0 else "in 1 day" if days == 1 else f"in {days} days"
    return f"Keap ends its XML-RPC API on {SUNSET:%d %B %Y}, {left}; {advice}"


def warn_of_sunset(today: dt.date | None = None) -> None:
    """Warn, unless this process already did.

    Args:
        today: the date to compare with; None takes the date in UTC.
    """
    global _given
    if _given:
        return
    _given = True  # before warning: a filter that raises must not make every later call fail, too
    warn(sunset_message(today or dt.datetime.now(dt.UTC).date()), XmlRpcSunsetWarning)
