"""`AsyncKeap`: the generated clients over one httpx client that signs, retries, and rate-limits.

The chain is `httpx.AsyncClient(auth=credential, transport=RetryTransport(ThrottleTransport(connections)))`. Every
attempt takes a permit, and the call that follows a token refresh is an attempt like any other.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

import httpx

from keap_api.extend import MAX_RESPONSE_BYTES, cached_property

from ._client_base import BaseKeap, request_parts
from ._http import Route
from ._http_client import AsyncHttpClient
from ._pool import AsyncPool, AsyncUserTransport
from ._settings import xmlrpc_mode
from .custom_fields._senders import AsyncCustomFieldSender

if TYPE_CHECKING:
    from types import TracebackType

    from keap_api.extend import RequestOptions, Validate
    from keap_api.xmlrpc import AsyncXmlRpc

    from ._rest import AsyncRestV1, AsyncRestV2
    from ._settings import ClientChanges, EventHooks, RetryPolicy
    from .bridge import Settings
    from .custom_fields import AsyncCustomFields
    from .files import AsyncFiles
    from .throttle import Throttle

__all__ = ["AsyncKeap"]


class AsyncKeap(BaseKeap[httpx.AsyncClient]):
    """A client for all of Keap's APIs: `keap.v1`, `keap.v2`, `keap.xmlrpc`, `keap.files`.

    Use it as a context manager, or call `aclose`. Threads, event loops, and processes that fork may share a client:
    each process and each loop has its own connections.

    Args:
        auth: an API key, an auth object (`keapkit.ApiKey`, `keapkit.OAuth2`, or any `httpx.Auth`), or None: then the
            environment's `KEAP_API_KEY`, otherwise the default token store.
        base_url: the API root; by default `KEAP_BASE_URL` from the environment, otherwise Keap's. Credentials go to its
            scheme, host, and port only; plain http is for loopback addresses only.
        throttle: `"auto"` for the limits of a key or an application, a `keapkit.Throttle`, or None for no limits.
        retry: `"auto"` or True for keapkit's policy, False or None for no retries, a number of retries, or an
            `httpx_retries.Retry`.
        validate: how request bodies are checked: `"types"`, `"strict"`, or `"off"`.
        timeout: seconds for each of connecting, sending, waiting, and reading; an `httpx.Timeout`; or None for no
            limit. Some of Keap's calls take more than 10 seconds.
        transport: an httpx transport to send everything through, token calls included. It is yours to configure: proxy
            variables do not apply to it.
        max_response_bytes: larger responses raise `ResponseTooLargeError`.
        default_headers: headers of every API call. Not for credentials.
        event_hooks: functions that httpx calls with each request and response:
            `{"request": [function], "response": [function]}`. They do not see retries.
        name: what log messages call this client; the tenant or the base URL is added or used instead.
        xmlrpc: who answers `keap.xmlrpc`: `"wire"` is Keap's XML-RPC; `"rest"` answers the same methods over `keap.v1`
            and `keap.v2`; `"auto"` uses the wire until December 31, 2026 while it answers, then REST, with one
            `XmlRpcSunsetWarning`. A `keapkit.bridge.Settings` is `"rest"` with these settings.
        allow_payments: whether `keap.xmlrpc` over REST carries out methods that move money, such as
            `invoice.charge_invoice`. If False, they raise `NoAccessFault`.

    Raises:
        ValidationError: there is no credential, or an argument is not valid.
        MissingExtraError: the environment names a SOCKS proxy, and the extra `socks` is not installed.
    """

    def __init__(
        self,
        auth: str | httpx.Auth | None = None,
        *,
        base_url: str | httpx.URL | None = None,
        throttle: Throttle | Literal["auto"] | None = "auto",
        retry: RetryPolicy = "auto",
        validate: Validate = "types",
        timeout: float | httpx.Timeout | None = 60.0,
        transport: httpx.AsyncBaseTransport | None = None,
        max_response_bytes: int = MAX_RESPONSE_BYTES,
        default_headers: Mapping[str, str] | None = None,
        event_hooks: EventHooks | None = None,
        name: str | None = None,
        xmlrpc: Literal["auto", "wire", "rest"] | Settings = "auto",
        allow_payments: bool = False,
    ) -> None:
        self._check_transport(transport, httpx.AsyncBaseTransport)
        options = {
            "base_url": base_url,
            "throttle": throttle,
            "retry": retry,
            "validate": validate,
            "timeout": timeout,
            "max_response_bytes": max_response_bytes,
            "default_headers": default_headers,
            "event_hooks": event_hooks,
            "name": name,
            "xmlrpc": xmlrpc,
            "allow_payments": allow_payments,
        }
        self._prepare(auth, transport, options)
        route = Route(self.base_url)
        connections = AsyncPool(route) if transport is None else AsyncUserTransport(transport, closes=True)
        self._connections = self._limited(connections)
        self._start()

    def _start(self) -> None:
        self._http = AsyncHttpClient(**self._client_arguments())
        self._sender = AsyncCustomFieldSender(self._http, **self._sender_arguments())

    def with_options(self, **changes: Unpack[ClientChanges]) -> Self:
        """Return a client with other settings that shares this one's connections, throttle, and credential.

            patient = keap.with_options(timeout=300, retry=10)

        Closing the new client does not close this one; closing this one ends both.

        Args:
            changes: `timeout`, `retry`, `validate`, `max_response_bytes`, `event_hooks`, `name` replace this client's;
                `default_headers` are added to them.

        Raises:
            ValidationError: a setting that cannot change, or a value that is not valid.
        """
        copy = self._changed(changes, AsyncUserTransport(self._connections))
        copy._start()
        return copy

    @cached_property
    def v1(self) -> AsyncRestV1:
        """REST v1, by resource: `keap.v1.contacts.list()`."""
        from ._rest import AsyncRestV1

        return AsyncRestV1(self._sender)

    @cached_property
    def v2(self) -> AsyncRestV2:
        """REST v2, by resource: `keap.v2.contacts.list()`."""
        from ._rest import AsyncRestV2

        return AsyncRestV2(self._sender)

    @cached_property
    def xmlrpc(self) -> AsyncXmlRpc:
        """XML-RPC, by service: `keap.xmlrpc.data.query(...)`. Keap ends it on December 31, 2026."""
        from keap_api.xmlrpc import AsyncXmlRpc

        mode, settings = xmlrpc_mode(self._options)
        if mode == "wire":
            return AsyncXmlRpc(self._http)
        from .bridge._routes import AsyncAutoRoute, AsyncRestRoute

        route = AsyncRestRoute(self, settings) if mode == "rest" else AsyncAutoRoute(self, settings)
        return AsyncXmlRpc(self._http, route=route)

    @cached_property
    def files(self) -> AsyncFiles:
        """Uploads and downloads: `keap.files.upload("report.pdf", contact_id=51677)`."""
        from .files import AsyncFiles

        return AsyncFiles(self._sender)

    @property
    def custom_fields(self) -> AsyncCustomFields:
        """Custom fields by name: `keap.custom_fields.read(contact)` gives those of a contact."""
        return self._sender.custom_fields

    async def request(
        self,
        method: str,
        url: str,
        *,
        params: Mapping[str, Any] | None = None,
        json: Any = None,
        content: bytes | None = None,
        headers: Mapping[str, str] | None = None,
        options: RequestOptions | None = None,
        raise_for_status: bool = True,
    ) -> httpx.Response:
        """Make any call of the API; it is signed, rate-limited, and retried like all others.

        Args:
            method: the HTTP method.
            url: a path below the API root, such as `/rest/v2/anything`, or a URL below `base_url`.
            params: query parameters, as httpx takes them.
            json: a value to send as a JSON body.
            content: the body as bytes, instead of `json`.
            headers: headers of this call.
            options: timeout, headers, retry, and deadline of this call.
            raise_for_status: whether a status of 300 or above raises; otherwise the response is returned.

        Raises:
            ValidationError: the address is elsewhere, or the arguments cannot be sent.
            StatusError: the API answered with a status of 300 or above.
            TransportError: no complete response arrived.
        """
        request = self._sender.request(method, self._url(url, params), **request_parts(json, content, headers, options))
        return await self._sender.send(request, raise_for_status=raise_for_status)

    async def aclose(self) -> None:
        """Close the connections. Later calls raise `ClientClosedError`."""
        await self._http.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()
