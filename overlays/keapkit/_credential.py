"""What every credential shares: it is attached to requests for one address, and to no other."""

from __future__ import annotations

import copy
import hashlib
import ipaddress
import math
import time
from typing import ClassVar, Literal, Self

import httpx

from .errors import ValidationError

__all__ = ["DEFAULT_BASE_URL", "Credential", "check_address", "fingerprint", "remaining"]

DEFAULT_BASE_URL = "https://api.infusionsoft.com/crm"
_PORTS = {"http": 80, "https": 443}


class Credential(httpx.Auth):
    """An ``httpx.Auth`` that signs requests to the address it is bound to; unbound, that is Keap's own.

    Attributes:
        kind: ``"key"`` or ``"app"``: which of Keap's two sets of limits counts its calls.
        limit_key: names the quota it spends: a hash of the key, or of the client id that all tenants share.
    """

    kind: ClassVar[Literal["key", "app"]]
    limit_key: str
    _origin: tuple[str, str, int | None] = ("https", "api.infusionsoft.com", 443)

    def bind(self, base_url: httpx.URL | str) -> Self:
        """The same credential for requests whose scheme, host and port equal those of ``base_url``.

        Raises:
            ValidationError: ``base_url`` is neither https nor a loopback address: the credential would be readable.
        """
        bound = copy.copy(self)
        bound._origin = _origin(check_address(base_url, "base_url"))
        return bound

    def _signs(self, url: httpx.URL) -> bool:
        return _origin(url) == self._origin


def _origin(url: httpx.URL) -> tuple[str, str, int | None]:
    return url.scheme, url.host.rstrip("."), url.port or _PORTS.get(url.scheme)


def check_address(url: httpx.URL | str, name: str) -> httpx.URL:
    """``url``, when a credential may be sent there.

    Raises:
        ValidationError: it is neither https nor http to a loopback address, or it carries a user name or password.
    """
    try:
        parsed = httpx.URL(url)
    except (httpx.InvalidURL, TypeError):
        raise ValidationError(f"{name} is not a URL") from None
    if parsed.userinfo:
        raise ValidationError(f"{name} must not carry a user name or password: URLs end up in logs")
    if not parsed.host or parsed.scheme not in _PORTS:
        raise ValidationError(f"{name} must begin with https:// and name a host")
    if parsed.scheme == "http" and not _is_loopback(parsed.host):
        raise ValidationError(f"{name} must begin with https:// (plain http is for loopback addresses only): {parsed}")
    return parsed


def _is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def fingerprint(*parts: str) -> str:
    """A short name for secrets that cannot be turned back into them."""
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:32]


def remaining(request: httpx.Request) -> float | None:
    """Seconds until the request's deadline, None when it has none."""
    deadline = request.extensions.get("deadline")
    if not isinstance(deadline, (int, float)) or not math.isfinite(deadline):
        return None
    return max(0.0, deadline - time.monotonic())
