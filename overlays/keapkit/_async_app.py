"""One application, many tenants: each with its own token, all with one connection pool and one quota."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self, Unpack

import httpx

from ._app_base import AppBase
from ._async_client import AsyncKeap
from ._http import Route
from ._pool import AsyncPool, AsyncSharedPool, AsyncUserTransport
from .errors import ClientClosedError, ValidationError
from .oauth import AsyncOAuth2
from .stores._base import tenant_name

if TYPE_CHECKING:
    from types import TracebackType

    from ._settings import ClientOptions, OAuthOptions
    from .stores._base import TokenStore

__all__ = ["AsyncKeapApp"]


class AsyncKeapApp(AppBase):
    """An application that several tenants have authorized. Use it as a context manager, or call `aclose`.

    Args:
        client_id: the application's.
        client_secret: the application's.
        store: where tokens are stored; files in the user's configuration directory by default.
        oauth: further arguments of each `keapkit.AsyncOAuth2`, such as `{"redirect_uri": ...}`.
        transport: an httpx transport that all tenants share, token calls included; by default keapkit makes one.
        client: further arguments of each `keapkit.AsyncKeap`, such as `base_url` or `throttle`.

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
        self.login()  # refuses bad arguments now, not at the first tenant

    def login(self) -> AsyncOAuth2:
        """Return an AsyncOAuth2 that adds a tenant: `.authorize_url(state)`, then `.finish_login(url, state)`."""
        return self._credential(None)

    async def logout(self, tenant: str) -> bool:
        """Forget a tenant: close its client and delete its tokens; see `AsyncOAuth2.logout`.

        Returns:
            Whether there were tokens.
        """
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
