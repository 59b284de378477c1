"""The end of the XML-RPC API, said once in each process."""

from __future__ import annotations

import datetime as dt

from ._notices import warn

__all__ = ["SUNSET", "XmlRpcSunsetWarning", "sunset_message", "warn_of_sunset"]

SUNSET = dt.date(2026, 12, 31)
"""The last day (vendor's help site; firm, with longer and longer brownouts before it)."""


class XmlRpcSunsetWarning(FutureWarning):
    """Keap ends its XML-RPC API on 31 December 2026. Given once in each process, at the first call."""


_given = False


def sunset_message(today: dt.date) -> str:
    """What to say on a day."""
    way = "`python -m keapkit migrate PATH...` lists the calls in your code with their REST replacements"
    if today > SUNSET:
        return f"Keap's XML-RPC API ended on {SUNSET:%d %B %Y}: calls are expected to fail; {way}"
    days = (SUNSET - today).days
    left = "today" if days == 0 else "in 1 day" if days == 1 else f"in {days} days"
    return f"Keap ends its XML-RPC API on {SUNSET:%d %B %Y}, {left}; {way}"


def warn_of_sunset(today: dt.date | None = None) -> None:
    """Give the warning, unless this process has had it.

    Args:
        today: the date to compare with; None takes the date in UTC.
    """
    global _given
    if _given:
        return
    _given = True  # before warning: a filter that raises must not make every later call fail, too
    warn(sunset_message(today or dt.datetime.now(dt.UTC).date()), XmlRpcSunsetWarning)
