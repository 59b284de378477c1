"""What every credential has in common: it signs requests to one address, and to no other."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from typing import ClassVar, Literal, Self

import httpx

from ._http import DEFAULT_BASE_URL, check_address, origin

__all__ = ["Credential", "MaskedHeaders", "fingerprint"]

Transport = httpx.BaseTransport | httpx.AsyncBaseTransport

_SECRET = frozenset({"authorization", "x-keap-api-key", "proxy-authorization"})
_MASK = "[secure]"  # as httpx writes it


class Credential(httpx.Auth):
    """An `httpx.Auth` that signs requests to the address it is bound to; unbound, that is Keap's own.

    Attributes:
        kind: `"key"` or `"app"`: which of Keap's two sets of limits counts its calls.
        limit_key: names the quota it uses: a hash of the key, or of the client ID that all tenants share.
        bound_origin: scheme, host, and port of the requests that it signs.
    """

    kind: ClassVar[Literal["key", "app"]]
    limit_key: str
    bound_origin: tuple[str, str, int | None] = origin(httpx.URL(DEFAULT_BASE_URL))

    def bind(self, base_url: httpx.URL | str, *, transport: Transport | None = None) -> Self:
        """Return the same credential for requests to the scheme, host, and port of `base_url`.

        Args:
            base_url: the API root.
            transport: the httpx transport that the client was given: calls that the credential makes for itself, such
                as refreshing a token, go through it too.

        Raises:
            ValidationError: `base_url` is neither https nor a loopback address, so others could read the credential.
        """
        bound = self.__copy__()
        bound.bound_origin = origin(check_address(base_url, "base_url"))
        return bound

    def __copy__(self) -> Self:
        copy = object.__new__(type(self))
        copy.__dict__.update(self.__dict__)
        return copy

    @property
    def tenant(self) -> str | None:
        """The tenant whose data the credential opens, such as `ab123`; None when it does not say."""
        return None

    def _signs(self, url: httpx.URL) -> bool:
        return origin(url) == self.bound_origin


class MaskedHeaders(httpx.Headers):
    """Headers whose representation hides every credential. httpx hides `Authorization` only."""

    def __repr__(self) -> str:
        shown = httpx.Headers(_masked(self.multi_items()))
        return repr(shown)

    def copy(self) -> httpx.Headers:
        """Return a copy that hides credentials as well."""
        return MaskedHeaders(self)

    def without_secrets(self) -> MaskedHeaders:
        """Return a copy in which a placeholder stands for every credential."""
        return MaskedHeaders(_masked(self.multi_items()))


def _masked(items: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    return [(name, _MASK if name.lower() in _SECRET else value) for name, value in items]


def fingerprint(*parts: str) -> str:
    """Return a short name for secrets that cannot be turned back into them."""
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:32]
