# Written from _async_app.py by `python -m generator sync`. Edit that file, not this one.
"""One application, many tenants: each with its own token, all with one connection pool and one quota."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self, Unpack

import httpx

from ._app_base import AppBase
from ._client import Keap
from ._http import Route
from ._pool import Pool, SharedPool, UserTransport
from .errors import ClientClosedError, ValidationError
from .oauth import OAuth2
from .stores._base import tenant_name

if TYPE_CHECKING:
    from types import TracebackType

    from ._settings import ClientOptions, OAuthOptions
    from .stores._base import TokenStore

__all__ = ["KeapApp"]


class KeapApp(AppBase):
    """An application that several tenants have authorized. Use it as a context manager, or call `close`.

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
        """Return an OAuth2 that adds a tenant: `.authorize_url(state)`, then `.finish_login(url, state)`."""
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
            clients, self._clients = self._clients, {}
        for keap in clients.values():
            keap.close()
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
