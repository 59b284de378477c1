"""Options of a single call."""

from __future__ import annotations

import math
import time
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, TypedDict

import httpx

from .errors import ValidationError

if TYPE_CHECKING:
    from collections.abc import Mapping

#: How bodies are checked before they are sent: `"types"` refuses wrong types and warns about missing required keys,
#: `"strict"` also refuses unknown keys, unknown enum values, and missing required keys, `"off"` checks nothing.
Validate: TypeAlias = Literal["types", "strict", "off"]


class RequestOptions(TypedDict, total=False):
    """The last keyword of every method: `options={"timeout": 10, "retry": False}`.

    Omitted keys use the client's settings.

    Keys:
        timeout: seconds for each of connecting, sending, waiting, and reading; an `httpx.Timeout`; or None: no limit.
        headers: headers added to the request; they win over the client's.
        retry: False or 0 for none, a number of retries, or an `httpx_retries.Retry`; for clients that retry.
        deadline: seconds from now within which the whole call must finish, waiting and retries included.
        validate: `"types"`, `"strict"`, or `"off"`: how the body and the query are checked.
        prefetch: 1 fetches the next page of a list while you work on this one; 0, the default, does not.
    """

    timeout: float | httpx.Timeout | None
    headers: Mapping[str, str]
    retry: Any
    deadline: float
    validate: Validate
    prefetch: Literal[0, 1]


_KEYS = frozenset(RequestOptions.__annotations__)
_VALIDATE: tuple[Validate, ...] = ("types", "strict", "off")


def check_validate(value: object, path: str = "validate") -> Validate:
    """Return the value when it is one of the three."""
    for known in _VALIDATE:
        if value == known:
            return known
    raise ValidationError(f"expected one of {', '.join(map(repr, _VALIDATE))}, got {value!r}", path=path)


def check_options(options: RequestOptions) -> None:
    """Refuse unknown keys and values that cannot work, before anything is sent."""
    if not _KEYS.issuperset(options):
        unknown = ", ".join(repr(key) for key in options if key not in _KEYS)
        raise ValidationError(f"unknown option {unknown}; the options are {', '.join(sorted(_KEYS))}", path="options")
    if "validate" in options:
        check_validate(options["validate"], "options.validate")
    if "deadline" in options and not _is_seconds(options["deadline"]):
        raise ValidationError("expected seconds above 0", path="options.deadline")
    if "prefetch" in options and options["prefetch"] not in (0, 1):
        raise ValidationError("expected 0 or 1: how many pages to fetch ahead", path="options.prefetch")
    timeout = options.get("timeout")
    if timeout is not None and not isinstance(timeout, httpx.Timeout) and not _is_seconds(timeout):
        raise ValidationError("expected seconds above 0, an httpx.Timeout, or None", path="options.timeout")


def apply_options(
    options: RequestOptions, client: httpx.Client | httpx.AsyncClient, extensions: dict[str, Any]
) -> None:
    """Write timeout, retry, and deadline to a request's extensions."""
    if "retry" in options:
        extensions["retry"] = options["retry"]
    if "timeout" in options:
        extensions["timeout"] = httpx.Timeout(options["timeout"]).as_dict()
    if "deadline" in options:
        seconds = options["deadline"]
        extensions["deadline"] = time.monotonic() + seconds
        # No single step may outlast the whole.
        limits = extensions.get("timeout") or client.timeout.as_dict()
        extensions["timeout"] = {
            step: seconds if limit is None else min(limit, seconds) for step, limit in limits.items()
        }


def deadline_of(request: httpx.Request) -> float | None:
    """Return a request's `deadline` extension (a `time.monotonic()` moment), or None if it has none that ever comes."""
    deadline = request.extensions.get("deadline")
    return deadline if isinstance(deadline, (int, float)) and math.isfinite(deadline) else None


def _is_seconds(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and 0 < value < float("inf")
