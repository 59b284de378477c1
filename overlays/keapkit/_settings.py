"""The arguments that clients and applications take, and what is checked about them."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, TypedDict

import httpx

from ._http import DEFAULT_BASE_URL, check_address
from .errors import ValidationError

if TYPE_CHECKING:
    from httpx_retries import Retry

    from keap_api.extend import Validate

    from .bridge import Settings
    from .throttle import Throttle

__all__ = [
    "ClientChanges",
    "ClientOptions",
    "EventHooks",
    "OAuthOptions",
    "RetryPolicy",
    "base_url_from",
    "check_headers",
    "check_hooks",
    "xmlrpc_mode",
]

RetryPolicy: TypeAlias = "Literal['auto'] | bool | int | Retry | None"
"""`"auto"` or True for keapkit's policy; False, None, or 0 for none; a number of retries; an `httpx_retries.Retry`."""

EventHooks: TypeAlias = Mapping[str, Sequence[Callable[..., Any]]]
"""httpx's event hooks: functions under `"request"` and `"response"`."""


class ClientChanges(TypedDict, total=False):
    """What `with_options` can change. See `keapkit.Keap` for each."""

    retry: RetryPolicy
    validate: Validate
    timeout: float | httpx.Timeout | None
    max_response_bytes: int
    default_headers: Mapping[str, str]
    event_hooks: EventHooks
    name: str | None


class ClientOptions(ClientChanges, total=False):
    """What `KeapApp` and `AsyncKeapApp` pass on to the client of each tenant. See `keapkit.Keap` for each."""

    base_url: str | httpx.URL | None
    throttle: Throttle | Literal["auto"] | None
    xmlrpc: Literal["auto", "wire", "rest"] | Settings
    allow_payments: bool


class OAuthOptions(TypedDict, total=False):
    """What `KeapApp` and `AsyncKeapApp` pass on to each `keapkit.OAuth2`; see there."""

    redirect_uri: str | None
    authorize_url: str | None
    token_url: str | None
    margin: float
    token_timeout: float
    lock_timeout: float


def base_url_from(given: str | httpx.URL | None) -> httpx.URL:
    """Return the API root: `given`, else `KEAP_BASE_URL` from the environment, else Keap's.

    Raises:
        ValidationError: credentials must not be sent there.
    """
    if given is not None:
        return check_address(given, "base_url")
    if value := os.environ.get("KEAP_BASE_URL", "").strip():
        return check_address(value, "KEAP_BASE_URL")
    return httpx.URL(DEFAULT_BASE_URL)


_CREDENTIALS = frozenset({"authorization", "proxy-authorization", "x-keap-api-key"})
_FRAMING = frozenset({"connection", "content-length", "host", "transfer-encoding"})


def check_headers(headers: Mapping[str, str] | None) -> dict[str, str]:
    """Return `default_headers` as a dict with names in lower case.

    Raises:
        ValidationError: a header would replace the credential or damage the request, or cannot be sent.
    """
    checked: dict[str, str] = {}
    given: dict[Any, Any] = dict(headers or {})
    for name, value in given.items():
        path = f"default_headers[{name!r}]"
        if not isinstance(name, str) or not re.fullmatch(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+", name):
            raise ValidationError("not a header's name", path=path)
        if name.lower() in _CREDENTIALS:
            raise ValidationError("credentials are sent to Keap's address only; pass them as auth=", path=path)
        if name.lower() in _FRAMING:
            raise ValidationError("each request sets this header itself; leave it out", path=path)
        if not isinstance(value, str):
            raise ValidationError(f"expected str, got {type(value).__name__}", path=path)
        if not re.fullmatch(r"[\x20-\x7e\t]*", value):
            raise ValidationError("a header's value holds printable ASCII characters only", path=path)
        checked[name.lower()] = value
    return checked


def check_hooks(hooks: EventHooks | None) -> dict[str, list[Callable[..., Any]]]:
    """Return `event_hooks` as httpx takes them.

    Raises:
        ValidationError: a key is neither `request` nor `response`, or a value is not a list of functions.
    """
    checked: dict[str, list[Callable[..., Any]]] = {}
    given: dict[Any, Any] = dict(hooks or {})
    for event, functions in given.items():
        path = f"event_hooks[{event!r}]"
        if event not in ("request", "response"):
            raise ValidationError('there are hooks for "request" and "response" only', path=path)
        if callable(functions) or not all(callable(function) for function in functions):
            raise ValidationError("expected a list of functions", path=path)
        checked[event] = list(functions)
    return checked


def xmlrpc_mode(options: Mapping[str, Any]) -> tuple[str, Settings | None]:
    """Return who answers `keap.xmlrpc` and, if that is REST, with which settings.

    Raises:
        ValidationError: `xmlrpc` is neither a mode nor a `keapkit.bridge.Settings`.
    """
    value, allow_payments = options["xmlrpc"], options["allow_payments"]
    if isinstance(value, str) and value in ("auto", "wire", "rest"):
        if not allow_payments:
            return value, None
        from .bridge import Settings

        return value, Settings(allow_payments=True)
    if type(value).__name__ == "Settings":
        from dataclasses import replace

        from .bridge import Settings

        if isinstance(value, Settings):
            return "rest", replace(value, allow_payments=True) if allow_payments else value
    raise ValidationError('expected "auto", "wire", "rest", or a keapkit.bridge.Settings', path="xmlrpc")
