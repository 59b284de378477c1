"""Checks of what users give a receiver."""

from __future__ import annotations

import datetime as dt
import logging
import math
import re
import threading
from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from keapkit.errors import ValidationError

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["EVENT_KEY", "check_events", "check_secret_path", "check_settings", "check_time", "check_timeout"]

_log = logging.getLogger("keapkit.webhooks")
EVENT_KEY: Final = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,63}(\.[A-Za-z][A-Za-z0-9_]{0,63}){1,4}")
_PATH: Final = re.compile(r"[A-Za-z0-9._~/-]+")
_HOST: Final = re.compile(r"[A-Za-z0-9._-]+|\[?[0-9A-Fa-f]*:[0-9A-Fa-f:.]+\]?")
_WEAK: Final = 16  # characters


def check_secret_path(path: object) -> str:
    """A secret path without slashes around it.

    Raises:
        ValidationError: it cannot be a part of a URL as it is.
    """
    bare = path.strip("/") if isinstance(path, str) else ""
    if not _PATH.fullmatch(bare) or {"", ".", ".."} & set(bare.split("/")):
        raise ValidationError("expected letters, digits, - and _, as of secrets.token_urlsafe()", path="secret_path")
    if len(bare) < _WEAK:
        _log.warning("The secret path of a HookReceiver is short: use secrets.token_urlsafe().")
    return bare


def check_settings(hosts: object, workers: object, retry_delays: object, **seconds: object) -> None:
    """Check the other settings.

    Args:
        hosts: host names.
        workers: a number of threads.
        retry_delays: seconds.
        seconds: what must be above 0, by name.

    Raises:
        ValidationError: one of them cannot work.
    """
    if hosts is not None:
        if isinstance(hosts, (str, bytes)) or not isinstance(hosts, Iterable):
            raise ValidationError("expected a list of host names, such as ['example.com']", path="hosts")
        for number, host in enumerate(hosts):
            if not isinstance(host, str) or not _HOST.fullmatch(host):
                raise ValidationError(f"expected a name such as example.com, got {host!r}", path=f"hosts[{number}]")
    fits = isinstance(workers, int) and not isinstance(workers, bool) and workers >= 0
    _check("workers", workers, "a number of threads, 0 or more", fits)
    for name, value in seconds.items():
        _check(name, value, "seconds above 0", _is_seconds(value) and value != 0)
    if isinstance(retry_delays, (str, bytes)) or not isinstance(retry_delays, Iterable):
        raise ValidationError(f"expected a list of seconds, got {retry_delays!r}", path="retry_delays")
    for number, value in enumerate(retry_delays):
        _check(f"retry_delays[{number}]", value, "seconds, 0 or more", _is_seconds(value))


def check_events(events: object, otherwise: Sequence[str]) -> list[str]:
    """Event keys that a user named, or those that count otherwise.

    Raises:
        ValidationError: these are no event keys.
    """
    if events is None:
        return list(otherwise)
    if isinstance(events, (str, bytes)) or not isinstance(events, Iterable):
        raise ValidationError("expected a list of event keys", path="events")
    found: list[str] = []
    for number, event in enumerate(events):
        if not isinstance(event, str) or not EVENT_KEY.fullmatch(event):
            raise ValidationError(f"expected an event key such as contact.add, got {event!r}", path=f"events[{number}]")
        found.append(event)
    return found


def check_time(since: object) -> None:
    """Check a time.

    Raises:
        ValidationError: it is no datetime, or has no zone.
    """
    if not isinstance(since, dt.datetime) or since.tzinfo is None:
        raise ValidationError("expected an aware datetime, such as datetime.now(UTC)", path="since")


def check_timeout(timeout: object) -> None:
    """Check how long to wait.

    Raises:
        ValidationError: it is no number of seconds.
    """
    _check("timeout", timeout, "seconds, 0 or more", _is_seconds(timeout))


def _is_seconds(value: object) -> bool:
    """Whether it is a number of seconds, 0 or more, that a thread can wait for."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return False
    return math.isfinite(value) and 0 <= value <= threading.TIMEOUT_MAX


def _check(name: str, value: object, wanted: str, fits: bool) -> None:
    if not fits:
        raise ValidationError(f"expected {wanted}, got {value!r}", path=name)
