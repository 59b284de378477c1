"""What the sync and the async application share: the tenants and their credentials."""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING, Any

from ._fork import reset_after_fork
from ._settings import base_url_from
from .errors import ClientNotPicklableError, TokenStoreError
from .stores._file import FileTokenStore
from .throttle import default_throttle

if TYPE_CHECKING:
    import httpx

    from ._settings import ClientOptions, OAuthOptions
    from .stores._base import TokenStore

__all__ = ["AppBase"]


class AppBase:
    """The part of an application that does no I/O over HTTP."""

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


def _from_environment(
    kind: type[Any], client_id: str, store: TokenStore, oauth: OAuthOptions, client: ClientOptions
) -> AppBase:
    made: AppBase = kind(client_id, os.environ.get("KEAP_CLIENT_SECRET", ""), store=store, oauth=oauth, **client)
    return made
