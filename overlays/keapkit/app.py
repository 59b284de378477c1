"""One application, many tenants: each with its own token, all with one connection pool and one quota."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any, Self

import httpx

from ._credential import DEFAULT_BASE_URL
from .errors import TokenStoreError
from .oauth import OAuth2
from .stores import FileStore, TokenStore
from .stores._base import tenant_name

if TYPE_CHECKING:
    from types import TracebackType

    from ._client import AsyncKeap, Keap

__all__ = ["AsyncKeapApp", "KeapApp"]


class _App:
    """What both kinds share: the tenants and their credentials."""

    def __init__(
        self,
        client_id: str,
        client_secret: str,
        *,
        store: TokenStore | None = None,
        oauth: dict[str, Any] | None = None,
        **client: Any,
    ) -> None:
        self.store: TokenStore = FileStore() if store is None else store
        self._application = (client_id, client_secret)
        self._oauth: dict[str, Any] = {"store": self.store, **(oauth or {})}
        self._client = client
        self._guard = threading.Lock()
        self._template = self.login()  # refuses bad arguments now, and not at the first tenant

    def __repr__(self) -> str:
        return f"{type(self).__name__}(client_id={self._application[0]!r}, store={self.store!r})"

    def login(self) -> OAuth2:
        """An OAuth2 without a tenant: ``.authorize_url(state)`` and ``.finish_login(redirected, state)`` add one."""
        return OAuth2(*self._application, **self._oauth)

    def tenants(self) -> list[str]:
        """The tenants that have authorized this application, sorted.

        One whose entry cannot be read is listed too: using it says what is wrong.
        """
        return [name for name in self.store.tenants() if self._is_ours(name)]

    def _is_ours(self, tenant: str) -> bool:
        try:
            entry = self.store.load(tenant)
        except TokenStoreError:
            return True
        return entry is not None and entry.client_id == self._application[0]

    def credential(self, tenant: str) -> OAuth2:
        """The OAuth2 of one tenant, for use without a client."""
        return OAuth2(*self._application, tenant=tenant, **self._oauth)


class KeapApp(_App):
    """An application that several tenants have authorized.

    Args:
        client_id: of the application.
        client_secret: of the application.
        store: where tokens are kept; files in the user's configuration directory by default.
        oauth: further arguments of every :class:`~keapkit.auth.OAuth2`, such as ``{"redirect_uri": ...}``.
        transport: an httpx transport that all tenants share; one is made when it is left out.
        client: further arguments of every :class:`~keapkit.Keap`, such as ``base_url`` or ``throttle``.
    """

    def __init__(
        self,
        client_id: str,
        client_secret: str,
        *,
        store: TokenStore | None = None,
        oauth: dict[str, Any] | None = None,
        transport: httpx.BaseTransport | None = None,
        **client: Any,
    ) -> None:
        super().__init__(client_id, client_secret, store=store, oauth=oauth, **client)
        self._transport = transport
        self._tenants: dict[str, Keap] = {}

    def tenant(self, name: str) -> Keap:
        """The client of one tenant, such as ``ab123``; the same object every time. Closed with the application."""
        from ._client import LIMITS, Keap, _proxy

        name = tenant_name(name)
        with self._guard:
            if self._transport is None:
                base_url = httpx.URL(self._client.get("base_url", DEFAULT_BASE_URL))
                self._transport = httpx.HTTPTransport(limits=LIMITS, proxy=_proxy(base_url))
            if name not in self._tenants:
                shared = _Shared(self._transport)
                self._tenants[name] = Keap(auth=self.credential(name), transport=shared, **self._client)
            return self._tenants[name]

    def close(self) -> None:
        """Close all tenants' clients and the connections they share."""
        with self._guard:
            for keap in self._tenants.values():
                keap.close()
            self._tenants.clear()
        if self._transport is not None:
            self._transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncKeapApp(_App):
    """:class:`KeapApp` for tasks: ``.tenant()`` gives an :class:`~keapkit.AsyncKeap`."""

    def __init__(
        self,
        client_id: str,
        client_secret: str,
        *,
        store: TokenStore | None = None,
        oauth: dict[str, Any] | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
        **client: Any,
    ) -> None:
        super().__init__(client_id, client_secret, store=store, oauth=oauth, **client)
        self._transport = transport
        self._tenants: dict[str, AsyncKeap] = {}

    def tenant(self, name: str) -> AsyncKeap:
        """The client of one tenant, such as ``ab123``; the same object every time. Closed with the application."""
        from ._client import LIMITS, AsyncKeap, _proxy

        name = tenant_name(name)
        with self._guard:
            if self._transport is None:
                base_url = httpx.URL(self._client.get("base_url", DEFAULT_BASE_URL))
                self._transport = httpx.AsyncHTTPTransport(limits=LIMITS, proxy=_proxy(base_url))
            if name not in self._tenants:
                shared = _AsyncShared(self._transport)
                self._tenants[name] = AsyncKeap(auth=self.credential(name), transport=shared, **self._client)
            return self._tenants[name]

    async def aclose(self) -> None:
        """Close all tenants' clients and the connections they share."""
        tenants, self._tenants = self._tenants, {}
        for keap in tenants.values():
            await keap.aclose()
        if self._transport is not None:
            await self._transport.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()


class _Shared(httpx.BaseTransport):
    """A transport that outlives the clients that use it."""

    def __init__(self, inner: httpx.BaseTransport) -> None:
        self._inner = inner

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return self._inner.handle_request(request)


class _AsyncShared(httpx.AsyncBaseTransport):
    def __init__(self, inner: httpx.AsyncBaseTransport) -> None:
        self._inner = inner

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return await self._inner.handle_async_request(request)
