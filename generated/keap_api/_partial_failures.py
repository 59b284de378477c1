"""Calls that act on several records and may succeed for only some of them."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Any

logger = logging.getLogger("keap_api.results")

# What Keap says of a record that is now as you want it, whether or not this call made it so.
_SUCCESSES = ("SUCCESS", "ALREADY", "DUPLICATE")


def failed_results(results: Mapping[str, str] | None) -> dict[str, str]:
    """Return the entries that did not succeed: all but SUCCESS, ALREADY_..., and DUPLICATE."""
    return {key: value for key, value in (results or {}).items() if not _succeeded(value)}


def _succeeded(value: object) -> bool:
    return isinstance(value, str) and value.upper().startswith(_SUCCESSES)


def log_failures(operation: str, response: Any) -> None:
    """Log a warning when a response with status 200 tells of records that failed."""
    failed = getattr(response, "failed", None)
    if isinstance(failed, dict) and failed:
        shown = ", ".join(f"{key}: {value}" for key, value in list(failed.items())[:5])
        logger.warning("%s failed for %d records (%s)", operation, len(failed), shown)
