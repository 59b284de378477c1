"""A call's deadline: the request extension `deadline`, a moment on the `time.monotonic()` scale."""

from __future__ import annotations

import math
import time

import httpx

__all__ = ["remaining"]


def remaining(request: httpx.Request) -> float | None:
    """Return the seconds that are left until the request's deadline (never negative), or None when it has none."""
    deadline = request.extensions.get("deadline")
    if not isinstance(deadline, (int, float)) or not math.isfinite(deadline):
        return None
    return max(0.0, deadline - time.monotonic())
