"""Calls that act on several records and may succeed for some of them only."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Any

logger = logging.getLogger("keap_api.results")

# What Keap answers for a record that is now as the caller wants it, whether or not this call made it so.
_DONE = ("SUCCESS", "ALREADY", "DUPLICATE")


def not_done(results: Mapping[str, str] | None) -> dict[str, str]:
    """The entries whose record is not as the caller wants it: all but SUCCESS, ALREADY_... and DUPLICATE."""
    return {key: value for key, value in (results or {}).items() if not _is_done(value)}


def _is_done(value: object) -> bool:
    return isinstance(value, str) and value.upper().startswith(_DONE)


def log_failures(operation: str, response: Any) -> None:
    """Logs a warning when a response that came with status 200 tells of records that failed."""
    failed = getattr(response, "failed", None)
    if isinstance(failed, dict) and failed:
        shown = ", ".join(f"{key}: {value}" for key, value in list(failed.items())[:5])
        logger.warning("%s failed for %d records (%s)", operation, len(failed), shown)
