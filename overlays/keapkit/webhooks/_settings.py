"""Checks of what a receiver is made with."""

from __future__ import annotations

import logging
import re
from typing import TYPE_CHECKING, Final

from keapkit.errors import ValidationError

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

__all__ = ["check_secret_path", "check_settings"]

_log = logging.getLogger("keapkit.webhooks")
_PATH: Final = re.compile(r"[A-Za-z0-9._~/-]+")
_WEAK: Final = 16  # characters


def check_secret_path(path: str) -> str:
    """A secret path without slashes around it.

    Raises:
        ValidationError: it cannot be a part of a URL as it is.
    """
    bare = path.strip("/")
    if not _PATH.fullmatch(bare) or {"", ".", ".."} & set(bare.split("/")):
        raise ValidationError("expected letters, digits, - and _, as of secrets.token_urlsafe()", path="secret_path")
    if len(bare) < _WEAK:
        _log.warning("The secret path of a HookReceiver is short: use secrets.token_urlsafe().")
    return bare


def check_settings(
    hosts: Collection[str] | None, workers: int, retry_delays: Sequence[float], **seconds: float
) -> None:
    """Check the other settings.

    Args:
        hosts: host names.
        workers: a number of threads.
        retry_delays: seconds.
        seconds: what must be above 0, by name.

    Raises:
        ValidationError: one of them cannot work.
    """
    if isinstance(hosts, str):
        raise ValidationError("expected a list of host names, such as ['example.com']", path="hosts")
    _check("workers", workers, "0 or more threads", workers >= 0)
    for name, value in seconds.items():
        _check(name, value, "seconds above 0", value > 0)
    for number, value in enumerate(retry_delays):
        _check(f"retry_delays[{number}]", value, "seconds, 0 or more", value >= 0)


def _check(name: str, value: float, wanted: str, fits: bool) -> None:
    if not fits:
        raise ValidationError(f"expected {wanted}, got {value!r}", path=name)
