"""Warnings that are given once per place, and the logger they also go to."""

from __future__ import annotations

import logging
import sys
import warnings

LOGGER = logging.getLogger("keap_api")
_LIMIT = 10_000
given: set[tuple[str, str]] = set()


class SpecMismatchWarning(UserWarning):
    """A response disagrees with its document. Values that do not fit their type are kept as they came."""


class MissingFieldWarning(UserWarning):
    """A body lacks a key that its document calls required. It is sent all the same: documents are wrong about this."""


def first_time(operation: str, place: str) -> bool:
    """Whether this place was not noted before; at most 10,000 places are remembered, later ones are not reported."""
    key = (operation, place)
    if key in given or len(given) >= _LIMIT:
        return False
    given.add(key)
    return True


def forget() -> None:
    """Let every notice be given again."""
    given.clear()


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
