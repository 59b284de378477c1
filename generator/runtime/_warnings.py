"""Warnings that you get once per place, and the logger that they also go to."""

from __future__ import annotations

import logging
import sys
import warnings

__all__ = [
    "LOGGER",
    "MissingFieldWarning",
    "QueryWarning",
    "SpecMismatchWarning",
    "first_time",
    "report_mismatch",
    "reset",
    "warn",
    "warn_of_query",
    "was_given",
]

LOGGER = logging.getLogger("keap_api")
_LIMIT = 10_000
_seen: set[tuple[str, str]] = set()


class SpecMismatchWarning(UserWarning):
    """A response disagrees with its document. Values that do not fit their type are kept as they came."""


class MissingFieldWarning(UserWarning):
    """A body lacks a key that its document requires. It is sent all the same: documents are often wrong about this."""


class QueryWarning(UserWarning):
    """A filter, an order, or a list of fields is sent although Keap does not document all that it asks for."""


def first_time(operation: str, place: str) -> bool:
    """Whether this is the first warning about a place. At most 10,000 places are remembered; later ones get none."""
    key = (operation, place)
    if key in _seen or len(_seen) >= _LIMIT:
        return False
    _seen.add(key)
    return True


def was_given(operation: str, place: str) -> bool:
    """Whether a place had its warning."""
    return (operation, place) in _seen


def reset() -> None:
    """Forget which warnings were given."""
    _seen.clear()


def report_mismatch(operation: str, problem: str) -> None:
    """Warn and log once that a response disagrees with its document."""
    if not first_time(operation, problem):
        return
    message = f"{operation or 'a response'} disagrees with its document: {problem}"
    LOGGER.warning(message)
    try:
        warn(message, SpecMismatchWarning)
    except SpecMismatchWarning:
        # Someone turned warnings into errors. The log has it, and the response must not be lost over it.
        LOGGER.debug("the warning was turned into an error, which is not raised")


def warn_of_query(operation: str, problem: str) -> None:
    """Warn once that a query is sent although something in it may be wrong."""
    if first_time(operation, problem):
        warn(f"{operation}: {problem}", QueryWarning)


def warn(message: str, category: type[Warning]) -> None:
    """Warn at the caller's line: the first frame outside this library."""
    warnings.warn(message, category, stacklevel=_level())


def _level() -> int:
    own = ((__package__ or "").partition(".")[0] + ".", "keap_api.", "keapkit.")
    frame = sys._getframe(2)
    level = 2
    while frame.f_back is not None and (frame.f_globals.get("__name__", "") + ".").startswith(own):
        frame = frame.f_back
        level += 1
    return level
