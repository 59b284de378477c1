"""Signs requests with a tenant's access token, and logs tenants in."""

from __future__ import annotations

import json
import threading
from collections.abc import AsyncGenerator, Generator
from typing import Any, ClassVar, Literal

import httpx

from keapkit._credential import Credential, fingerprint, remaining
from keapkit.errors import OAuthError, ValidationError
from keapkit.stores import Entry, FileStore, TokenStore
from keapkit.stores._base import tenant_name

from ._call import ResponseLost, call, connection
from ._flight import Source
from ._messages import AUTHORIZE_URL, DEFAULT_REDIRECT_URI, TOKEN_URL, Application, read_response, tenant_in
from ._refresh import Refresher, Timing

__all__ = ["OAuth2"]

# The gateway's codes for an access token that a refresh replaces. The third that it knows, oauth.v2.InvalidAccessToken,
# means that no credential arrived at all.
_EXPIRED = "keymanagement.service.access_token_expired"
_UNKNOWN = "keymanagement.service.invalid_access_token"


class OAuth2(Credential):
    """A tenant that authorized an application: its access token, refreshed when needed, one refresh at a time.

    Args:
        client_id: of the application, from Keap's developer portal.
        client_secret: of the application.
        tenant: such as ``ab123``; may be left out when the store holds one tenant only.
        store: where tokens are kept; files in the user's configuration directory by default.
        redirect_uri: as registered with Keap: https, or http to a loopback address.
        authorize_url: the authorize endpoint, for older ``signin.infusionsoft.com`` set-ups.
        token_url: the token endpoint.
        margin: seconds before its end at which a token is refreshed; at most a tenth of its life.
        token_timeout: seconds that a token call may take. It is never sent twice.
        lock_timeout: seconds to wait for another process's refresh.

    Raises:
        ValidationError: an argument cannot be right.
    """

    kind: ClassVar[Literal["key", "app"]] = "app"

    def __init__(
        self,
        client_id: str,
        client_secret: str,
        *,
        tenant: str | None = None,
        store: TokenStore | None = None,
        redirect_uri: str | None = None,
        authorize_url: str = AUTHORIZE_URL,
        token_url: str = TOKEN_URL,
        margin: float = 300.0,
        token_timeout: float = 120.0,
        lock_timeout: float = 300.0,
    ) -> None:
        application = Application(
            client_id, client_secret, redirect_uri or DEFAULT_REDIRECT_URI, authorize_url, token_url
        )
        timing = Timing(margin=margin, call=token_timeout, lock=lock_timeout)
        # Copies made by bind() share this: one token in memory, one refresh at a time.
        self._shared = _Shared(
            application, FileStore() if store is None else store, tenant_name(tenant) if tenant else None, timing
        )
        self.limit_key = fingerprint("client", client_id)

    def __repr__(self) -> str:
        shared = self._shared
        return f"OAuth2(client_id={shared.application.client_id!r}, tenant={shared.tenant!r}, store={shared.store!r})"

    @property
    def tenant(self) -> str | None:
        """The tenant whose token is used; None until the only one of the store has been looked up."""
        return self._shared.tenant

    @property
    def store(self) -> TokenStore:
        """Where tokens are kept."""
        return self._shared.store

    # -- logging in ---------------------------------------------------------------------------------------------------

    def authorize_url(self, state: str) -> str:
        """Where a human gives consent.

        Args:
            state: unguessable and kept until the redirect comes back, such as ``secrets.token_urlsafe()``.
        """
        if len(state) < 16:
            raise ValidationError("state must be unguessable: secrets.token_urlsafe() makes one", path="state")
        return self._shared.application.authorize_url(state)

    def finish_login(self, redirected: str, state: str) -> str:
        """Exchange the code for the first pair of tokens and store it. Blocking; the code works once.

        Args:
            redirected: the whole URL that the browser was sent to after consent.
            state: what :meth:`authorize_url` was given.

        Returns:
            the tenant that gave consent, such as ``ab123``. It may be another one than ``tenant``.

        Raises:
            StateMismatchError, ConsentDeniedError, CodeRefusedError, ClientRefusedError, TokenResponseError: see there.
            OAuthError, TokenStoreError, TransportError: see there.
        """
        shared = self._shared
        code = shared.application.code_in(redirected, state)
        try:
            with connection(shared.timing.call) as client:
                response = call(client, shared.application.exchange(code), shared.timing.call)
        except ResponseLost as lost:
            raise OAuthError(
                f"the token endpoint's answer was lost ({lost}); the code is used up: log in again"
            ) from lost
        token = read_response(response, refreshing=None, hidden=(code, shared.application.client_secret))
        tenant = tenant_in(token.scope) or shared.tenant or "default"
        shared.source(tenant).refresher.adopt(token)
        shared.source(tenant).forget()
        return tenant

    def refresh(self, *, older_than: float = 0.0, retry_doubtful: bool = False) -> bool:
        """Refresh the tenant's pair now, if it is older than ``older_than`` seconds. Safe beside running services.

        Args:
            retry_doubtful: ask once more with a refresh token whose last use is in doubt.

        Returns:
            whether it was refreshed.

        Raises:
            ReauthorizationRequiredError, OAuthError, TokenStoreError, TransportError: see there.
        """
        source = self._shared.source()
        _, done = source.refresher.renew(older_than, retry_doubtful=retry_doubtful)
        source.forget()
        return done

    # -- signing ------------------------------------------------------------------------------------------------------

    def sync_auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Sign ``request``; refresh and send it once more when the gateway calls the token expired or unknown."""
        if not self._signs(request.url):
            yield request
            return
        source = self._shared.source()
        entry = source.get(remaining(request))
        self._sign(request, entry)
        response = yield request
        if _may_be_stale(response) and _repeatable(request):
            response.read()
            if _is_stale(response) and not self._shared.is_futile(entry):
                newer = source.get(remaining(request), refused=entry.token.access_token)
                self._sign(request, newer)
                again = yield request
                if _may_be_stale(again):
                    again.read()
                    self._shared.note(newer, again)

    async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """:meth:`sync_auth_flow` for tasks."""
        if not self._signs(request.url):
            yield request
            return
        source = self._shared.source()
        entry = await source.aget(remaining(request))
        self._sign(request, entry)
        response = yield request
        if _may_be_stale(response) and _repeatable(request):
            await response.aread()
            if _is_stale(response) and not self._shared.is_futile(entry):
                newer = await source.aget(remaining(request), refused=entry.token.access_token)
                self._sign(request, newer)
                again = yield request
                if _may_be_stale(again):
                    await again.aread()
                    self._shared.note(newer, again)

    def _sign(self, request: httpx.Request, entry: Entry) -> None:
        request.headers["Authorization"] = f"Bearer {entry.token.access_token}"
        skew = self._shared.source().refresher.skew
        clock = f"; this machine's clock is {abs(skew) / 3600:.1f} h off" if abs(skew) > 300 else ""
        request.extensions["credential"] = (
            f"OAuth2 access token of tenant {entry.tenant} in Authorization: Bearer{clock}"
        )


class _Shared:
    """What all copies of one :class:`OAuth2` have in common."""

    def __init__(self, application: Application, store: TokenStore, tenant: str | None, timing: Timing) -> None:
        self.application = application
        self.store = store
        self.tenant = tenant
        self.timing = timing
        self._sources: dict[str, Source] = {}
        self._guard = threading.Lock()
        self._futile: str | None = None

    def source(self, tenant: str | None = None) -> Source:
        """The token of ``tenant``, else of the tenant that was chosen, else of the only one in the store."""
        if tenant is None:
            tenant = self.tenant = self.tenant or self._only_tenant()
        with self._guard:
            if tenant not in self._sources:
                self._sources[tenant] = Source(Refresher(self.application, self.store, tenant, self.timing))
            return self._sources[tenant]

    def is_futile(self, entry: Entry) -> bool:
        """Whether the gateway refused this token although it was new: refreshing again would only go on for ever."""
        return self._futile == entry.token.access_token

    def note(self, entry: Entry, response: httpx.Response) -> None:
        """Remember a new token that the gateway refused."""
        if _is_stale(response):
            self._futile = entry.token.access_token

    def _only_tenant(self) -> str:
        tenants = self.store.tenants()
        if len(tenants) == 1:
            return tenants[0]
        if tenants:
            raise ValidationError(
                f"the token store holds several tenants ({', '.join(tenants[:20])}): choose by tenant= or KEAP_TENANT",
                path="tenant",
            )
        refresher = Refresher(self.application, self.store, "any", self.timing)
        raise refresher.reauthorize("no tenant has been authorized yet")


def _may_be_stale(response: httpx.Response) -> bool:
    return response.status_code in (401, 500)  # other Apigee gateways are known to send the expired code with 500


def _is_stale(response: httpx.Response) -> bool:
    """Whether the gateway says that the token is expired, or (401 only) unknown."""
    try:
        fault: Any = json.loads(response.content)["fault"]
        code = fault["detail"]["errorcode"]
    except (ValueError, KeyError, TypeError, RecursionError):
        return False
    return code == _EXPIRED or (code == _UNKNOWN and response.status_code == 401)


def _repeatable(request: httpx.Request) -> bool:
    # A body from a generator can be sent once; httpx would raise StreamConsumed and hide the gateway's answer.
    return not getattr(request.stream, "_is_generator", False)
