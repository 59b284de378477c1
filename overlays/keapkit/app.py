"""One application, many tenants: each with its own token, all with one connection pool and one quota."""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING, Any, Self, Unpack

import httpx

from ._async_client import AsyncKeap
from ._client import Keap
from ._fork import reset_after_fork
from ._http import Route
from ._pool import AsyncPool, AsyncSharedPool, AsyncUserTransport, Pool, SharedPool, UserTransport
from ._settings import base_url_from
from .errors import ClientClosedError, ClientNotPicklableError, TokenStoreError, ValidationError
from .oauth import AsyncOAuth2, OAuth2
from .stores._base import TokenStore, tenant_name
from .stores._file import FileTokenStore
from .throttle import default_throttle

if TYPE_CHECKING:
    from types import TracebackType

    from ._settings import ClientOptions, OAuthOptions

__all__ = ["AsyncKeapApp", "KeapApp"]


class _App:
    """What both applications share: the tenants and their credentials."""

    def __init__(
        self,
        client_id: str,
        client_secret: str,
        store: TokenStore | None,
        oauth: OAuthOptions | None,
        transport: httpx.BaseTransport | httpx.AsyncBaseTransport | None,
        client: ClientOptions,
    ) -> None:
        self.store: TokenStore = FileTokenStore() if store is None else store
        self.base_url = base_url_from(client.get("base_url"))
        self._application = (client_id, client_secret)
        self._oauth: OAuthOptions = oauth or {}
        self._given = client
        self._client: ClientOptions = {**client, "base_url": self.base_url}
        if self._client.get("throttle", "auto") == "auto":
            self._client["throttle"] = default_throttle(app=True, transport=transport)  # one quota for all tenants
        self._closed = False
        self._after_fork()
        reset_after_fork(self._after_fork)

    def __repr__(self) -> str:
        return f"{type(self).__name__}(client_id={self._application[0]!r}, store={self.store!r})"

    def __reduce__(self) -> tuple[Any, ...]:
        if self._has_transport:
            raise ClientNotPicklableError(
                "this application was made with transport= and cannot be sent to another process; make it there"
            )
        if os.environ.get("KEAP_CLIENT_SECRET") != self._application[1]:
            raise ClientNotPicklableError(
                "a client secret is not sent to another process; set KEAP_CLIENT_SECRET there and here, or make the"
                " application in the other process"
            )
        return (_from_environment, (type(self), self._application[0], self.store, self._oauth, self._given))

    def tenants(self) -> list[str]:
        """Return the tenants that have authorized this application, sorted.

        A tenant whose token cannot be read is listed too: using it says what is wrong.
        """
        return [name for name in self.store.tenants() if self._is_ours(name)]

    @property
    def _has_transport(self) -> bool:
        raise NotImplementedError

    def _is_ours(self, tenant: str) -> bool:
        try:
            stored = self.store.load(tenant)
        except TokenStoreError:
            return True
        return stored is not None and stored.client_id == self._application[0]

    def _after_fork(self) -> None:
        self._guard = threading.Lock()


class KeapApp(_App):
    """An application that several tenants have authorized. Use it in a `with` statement, or call `close`.

    Args:
        client_id: the application's.
        client_secret: the application's.
        store: where tokens are stored; files in the user's configuration directory by default.
        oauth: further arguments of each `keapkit.OAuth2`, such as `{"redirect_uri": ...}`.
        transport: an httpx transport that all tenants share, token calls included; by default keapkit makes one.
        client: further arguments of each `keapkit.Keap`, such as `base_url` or `throttle`.

    Raises:
        ValidationError: an argument is not valid.
    """

    def __init__(
        self,
        client_id: str,
        client_secret: str,
        *,
        store: TokenStore | None = None,
        oauth: OAuthOptions | None = None,
        transport: httpx.BaseTransport | None = None,
        **client: Unpack[ClientOptions],
    ) -> None:
        super().__init__(client_id, client_secret, store, oauth, transport, client)
        if transport is not None and not isinstance(transport, httpx.BaseTransport):
            raise ValidationError(f"expected an httpx.BaseTransport, got {type(transport).__name__}", path="transport")
        self._transport = transport
        self._pool: httpx.BaseTransport | None = None
        self._clients: dict[str, Keap] = {}
        self.login()  # refuses bad arguments now, not at the first tenant

    def login(self) -> OAuth2:
        """Return an OAuth2 that adds a tenant: `.authorize_url(state)`, then `.finish_login(redirected, state)`."""
        return self._credential(None)

    def logout(self, tenant: str) -> bool:
        """Forget a tenant: close its client and delete its tokens; see `OAuth2.logout`.

        Returns:
            Whether there were tokens.
        """
        name = tenant_name(tenant)
        with self._guard:
            keap = self._clients.pop(name, None)
        if keap is not None:
            keap.close()
        return self._credential(name).logout()

    def credential(self, tenant: str) -> OAuth2:
        """Return the OAuth2 of one tenant, for use without a client."""
        return self._credential(tenant)

    def tenant(self, name: str) -> Keap:
        """Return the client of one tenant, such as `ab123`; the same object every time. Closed with the application."""
        name = tenant_name(name)
        with self._guard:
            if self._closed:
                raise ClientClosedError("this application is closed; make a new one")
            keap = self._clients.get(name)
            if keap is None or keap.is_closed:
                keap = self._clients[name] = Keap(self._credential(name), transport=self._shared(), **self._client)
            return keap

    def close(self) -> None:
        """Close all tenants' clients, and the connections that they share."""
        with self._guard:
            self._closed = True
            for keap in self._clients.values():
                keap.close()
            self._clients.clear()
            if self._pool is not None:
                self._pool.close()
            elif self._transport is not None:
                self._transport.close()

    def _credential(self, tenant: str | None) -> OAuth2:
        credential = OAuth2(*self._application, tenant=tenant, store=self.store, **self._oauth)
        return credential.bind(self.base_url, transport=self._transport)

    def _shared(self) -> httpx.BaseTransport:
        if self._transport is not None:
            return UserTransport(self._transport)
        if self._pool is None:
            self._pool = Pool(Route(self.base_url))
        return SharedPool(self._pool, self._given.get("throttle", "auto"))

    @property
    def _has_transport(self) -> bool:
        return self._transport is not None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncKeapApp(_App):
    """`KeapApp` for asyncio: `tenant` gives an `AsyncKeap`; you await `logout` and the login's `finish_login`."""

    def __init__(
        self,
        client_id: str,
        client_secret: str,
        *,
        store: TokenStore | None = None,
        oauth: OAuthOptions | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
        **client: Unpack[ClientOptions],
    ) -> None:
        super().__init__(client_id, client_secret, store, oauth, transport, client)
        if transport is not None and not isinstance(transport, httpx.AsyncBaseTransport):
            raise ValidationError(
                f"expected an httpx.AsyncBaseTransport, got {type(transport).__name__}", path="transport"
            )
        self._transport = transport
        self._pool: httpx.AsyncBaseTransport | None = None
        self._clients: dict[str, AsyncKeap] = {}
        self.login()

    def login(self) -> AsyncOAuth2:
        """Return an AsyncOAuth2 that adds a tenant: `.authorize_url(state)`, then `await .finish_login(...)`."""
        return self._credential(None)

    async def logout(self, tenant: str) -> bool:
        """Forget a tenant: close its client and delete its tokens; see `OAuth2.logout`."""
        name = tenant_name(tenant)
        with self._guard:
            keap = self._clients.pop(name, None)
        if keap is not None:
            await keap.aclose()
        return await self._credential(name).logout()

    def credential(self, tenant: str) -> AsyncOAuth2:
        """Return the AsyncOAuth2 of one tenant, for use without a client."""
        return self._credential(tenant)

    def tenant(self, name: str) -> AsyncKeap:
        """Return the client of one tenant, such as `ab123`; the same object every time. Closed with the application."""
        name = tenant_name(name)
        with self._guard:
            if self._closed:
                raise ClientClosedError("this application is closed; make a new one")
            keap = self._clients.get(name)
            if keap is None or keap.is_closed:
                keap = self._clients[name] = AsyncKeap(self._credential(name), transport=self._shared(), **self._client)
            return keap

    async def aclose(self) -> None:
        """Close all tenants' clients, and the connections that they share."""
        with self._guard:
            self._closed = True
            clients, self._clients = self._clients, {}
        for keap in clients.values():
            await keap.aclose()
        if self._pool is not None:
            await self._pool.aclose()
        elif self._transport is not None:
            await self._transport.aclose()

    def _credential(self, tenant: str | None) -> AsyncOAuth2:
        credential = AsyncOAuth2(*self._application, tenant=tenant, store=self.store, **self._oauth)
        return credential.bind(self.base_url, transport=self._transport)

    def _shared(self) -> httpx.AsyncBaseTransport:
        if self._transport is not None:
            return AsyncUserTransport(self._transport)
        if self._pool is None:
            self._pool = AsyncPool(Route(self.base_url))
        return AsyncSharedPool(self._pool, self._given.get("throttle", "auto"))

    @property
    def _has_transport(self) -> bool:
        return self._transport is not None

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()


def _from_environment(
    kind: type[KeapApp] | type[AsyncKeapApp],
    client_id: str,
    store: TokenStore,
    oauth: OAuthOptions,
    client: ClientOptions,
) -> KeapApp | AsyncKeapApp:
    return kind(client_id, os.environ.get("KEAP_CLIENT_SECRET", ""), store=store, oauth=oauth, **client)
