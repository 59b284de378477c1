"""The tokens that all copies of one credential share, and the gateway's way of saying that one is stale."""

from __future__ import annotations

import json
import threading
from typing import Any

import httpx

from keapkit._fork import reset_after_fork
from keapkit.errors import ValidationError
from keapkit.stores._base import StoredToken, TokenStore

from ._protocol import Application
from ._refresh import Refresher, Timing
from ._token_provider import TokenProvider

__all__ = ["SharedTokens", "is_repeatable", "is_stale", "may_be_stale"]

# The gateway's codes for an access token that a refresh replaces. A third one, oauth.v2.InvalidAccessToken, means that
# no credential arrived.
_EXPIRED = "keymanagement.service.access_token_expired"
_UNKNOWN = "keymanagement.service.invalid_access_token"


class SharedTokens:
    """What all copies of one `OAuth2` or `AsyncOAuth2` have in common."""

    def __init__(self, application: Application, store: TokenStore, tenant: str | None, timing: Timing) -> None:
        self.application = application
        self.store = store
        self.tenant = tenant
        self.timing = timing
        self._providers: dict[str, TokenProvider] = {}
        self._futile: str | None = None
        self._elsewhere: dict[str, SharedTokens] = {}
        self._after_fork()
        reset_after_fork(self._after_fork)

    def provider(self, tenant: str | None = None) -> TokenProvider:
        """Return the provider of `tenant`; by default of the chosen tenant, or of the store's only one."""
        if tenant is None:
            tenant = self.tenant = self.tenant or self._only_tenant()
        with self._guard:
            if tenant not in self._providers:
                self._providers[tenant] = TokenProvider(Refresher(self.application, self.store, tenant, self.timing))
            return self._providers[tenant]

    def at(self, application: Application) -> SharedTokens:
        """Return the tokens for the same application at other endpoints, the same object every time."""
        with self._guard:
            return self._elsewhere.setdefault(
                application.token_endpoint, SharedTokens(application, self.store, self.tenant, self.timing)
            )

    def is_futile(self, stored: StoredToken) -> bool:
        """Return whether the gateway refused this token although it was new: refreshing again would never end."""
        return self._futile == stored.token.access_token

    def note(self, stored: StoredToken, response: httpx.Response) -> None:
        """Remember a new token that the gateway refused."""
        if is_stale(response):
            self._futile = stored.token.access_token

    def _only_tenant(self) -> str:
        tenants = self.store.tenants()
        if len(tenants) == 1:
            return tenants[0]
        if tenants:
            raise ValidationError(
                f"the token store holds several tenants ({', '.join(tenants[:20])}); choose one by tenant= or"
                " KEAP_TENANT",
                path="tenant",
            )
        refresher = Refresher(self.application, self.store, "any", self.timing)
        raise refresher.reauthorize("no tenant has authorized this application yet")

    def _after_fork(self) -> None:
        self._guard = threading.Lock()


def may_be_stale(response: httpx.Response) -> bool:
    """Return whether it is worth reading the body for what `is_stale` looks for."""
    return response.status_code in (401, 500)  # other Apigee gateways have been seen to send the expired code with 500


def is_stale(response: httpx.Response) -> bool:
    """Return whether the gateway says that the token is expired, or (401 only) unknown."""
    try:
        fault: Any = json.loads(response.content)["fault"]
        code = fault["detail"]["errorcode"]
    except (ValueError, KeyError, TypeError, RecursionError):
        return False
    return code == _EXPIRED or (code == _UNKNOWN and response.status_code == 401)


def is_repeatable(request: httpx.Request) -> bool:
    """Return whether the request can be sent a second time."""
    # A generator's body can be sent once; httpx would raise StreamConsumed and hide the gateway's response.
    return not getattr(request.stream, "_is_generator", False)
