"""``Keap`` and ``AsyncKeap``: the generated clients on one httpx client that signs, paces and retries.

The chain is ``httpx.Client(auth=credential, transport=RetryTransport(ThrottleTransport(transport)))``: every attempt
takes a permit, and the call that follows a token refresh is an attempt like any other.
"""

from __future__ import annotations

import os
import ssl
import sys
from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Generic, Literal, Self, TypeVar
from urllib.parse import urlsplit

import httpx

from keap_api.extend import MAX_RESPONSE_BYTES, AsyncSender, Sender, check_validate

from ._credential import DEFAULT_BASE_URL, check_address
from ._version import __version__
from .auth import Credential, auth_from
from .errors import ValidationError

if TYPE_CHECKING:
    from types import TracebackType

    from keap_api.extend import RequestOptions, Validate
    from keap_api.xmlrpc import AsyncXmlRpc, XmlRpc

    from ._rest import AsyncRestV1, AsyncRestV2, RestV1, RestV2
    from .files import AsyncFiles, Files
    from .throttle import Pacer, Quota, Throttle

__all__ = ["AsyncKeap", "Keap"]

ClientT = TypeVar("ClientT", httpx.Client, httpx.AsyncClient)

USER_AGENT = f"keapkit/{__version__}"
LIMITS = httpx.Limits(max_connections=100, max_keepalive_connections=20)


class _Keap(Generic[ClientT]):
    """What both clients share."""

    _http: ClientT

    def _prepare(
        self,
        auth: str | httpx.Auth | None,
        base_url: str | httpx.URL,
        throttle: Throttle | Literal["auto"] | None,
        validate: Validate,
    ) -> httpx.Auth:
        self.base_url = check_address(base_url, "base_url")
        self._validate: Validate = check_validate(validate)
        credential = auth_from(auth)
        if isinstance(credential, Credential):
            credential = credential.bind(self.base_url)
        self._credential = credential
        self._throttle = _throttle(throttle, credential)
        return credential

    @cached_property
    def _pacer(self) -> Pacer | None:
        if self._throttle is None:
            return None
        # An httpx.Auth that is none of ours has no limit of its own to share.
        return self._throttle.pacer(getattr(self._credential, "limit_key", "") or f"client:{id(self)}")

    def _over(self, transport: Any, retry: object) -> Any:
        """The overlays over a transport: retries over the throttle."""
        if self._pacer is not None:
            from .throttle import ThrottleTransport

            transport = ThrottleTransport(transport, self._pacer, throttle=self._throttle)
        from ._retry import RetryTransport

        return RetryTransport(transport, retry)

    @property
    def quota(self) -> Quota:
        """The last known numbers of each quota window, from the headers of the responses; no call is made.

        Raises:
            ValidationError: this client was made with ``throttle=None``, so nobody listens to those headers.
        """
        if self._pacer is None:
            raise ValidationError("throttle=None: the quota headers are not read")
        return self._pacer.quota

    def _url(self, url: str, params: Mapping[str, Any] | None) -> str:
        """The path below the API root that ``keap.request`` was given, as the sender takes it.

        Raises:
            ValidationError: an address elsewhere: the credential stays with base_url's own.
        """
        root = str(self.base_url).rstrip("/")
        if url == root or url.startswith((f"{root}/", f"{root}?")):
            url = url[len(root) :] or "/"
        parts = urlsplit(url)
        if parts.scheme or parts.netloc or not url.startswith("/") or "\\" in url:
            raise ValidationError(f"a path that begins with / is needed, or a URL below {root}", path="url")
        if any(segment in (".", "..") for segment in parts.path.replace("%2e", ".").replace("%2E", ".").split("/")):
            raise ValidationError("a path without . and .. is needed", path="url")
        query = str(httpx.QueryParams(dict(params))) if params else ""
        return f"{url}{'&' if '?' in url else '?'}{query}" if query else url

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.base_url}>"


class Keap(_Keap[httpx.Client]):
    """Keap's APIs: ``keap.v1``, ``keap.v2``, ``keap.xmlrpc``, ``keap.files``. Use it as a context manager, or close it.

    Args:
        auth: an API key (str), an auth object (:mod:`keapkit.auth`), or None: then ``KEAP_API_KEY`` from the
            environment, else the default token store.
        base_url: the API root. Credentials go to its scheme, host and port only; plain http only to a loopback address.
        throttle: ``"auto"`` (the limits of a key or an app), a :class:`~keapkit.throttle.Throttle`, or None.
        retry: ``"auto"`` or True, False or None for none, a number of repetitions, or an ``httpx_retries.Retry``.
        validate: how request bodies are checked: ``"types"``, ``"strict"`` or ``"off"``.
        timeout: seconds for each of connecting, sending, waiting and reading. Keap's slower calls need more than 10.
        transport: an httpx transport under all of these.
        max_response_bytes: larger responses raise :class:`~keapkit.errors.ResponseTooLargeError`.

    Raises:
        ValidationError: no credential was found, or an argument cannot work.
    """

    def __init__(
        self,
        auth: str | httpx.Auth | None = None,
        *,
        base_url: str | httpx.URL = DEFAULT_BASE_URL,
        throttle: Throttle | Literal["auto"] | None = "auto",
        retry: object = "auto",
        validate: Validate = "types",
        timeout: float | httpx.Timeout | None = 60.0,
        transport: httpx.BaseTransport | None = None,
        max_response_bytes: int = MAX_RESPONSE_BYTES,
    ) -> None:
        credential = self._prepare(auth, base_url, throttle, validate)
        if transport is None:
            transport = httpx.HTTPTransport(verify=_trust(self.base_url), limits=LIMITS, proxy=_proxy(self.base_url))
        self._http = httpx.Client(
            auth=credential,
            base_url=self.base_url,
            transport=self._over(transport, retry),
            timeout=timeout,
            headers={"user-agent": USER_AGENT},
            follow_redirects=False,
        )
        self._sender = Sender(self._http, validate=validate, max_response_bytes=max_response_bytes)

    @cached_property
    def v1(self) -> RestV1:
        """REST v1, by resource: ``keap.v1.contacts.list()``."""
        from ._rest import RestV1

        return RestV1(self._sender)

    @cached_property
    def v2(self) -> RestV2:
        """REST v2, by resource: ``keap.v2.contacts.list()``."""
        from ._rest import RestV2

        return RestV2(self._sender)

    @cached_property
    def xmlrpc(self) -> XmlRpc:
        """XML-RPC, by service: ``keap.xmlrpc.data.query(...)``. Keap ends it on 31 December 2026."""
        from keap_api.xmlrpc import XmlRpc

        return XmlRpc(self._http)

    @cached_property
    def files(self) -> Files:
        """Uploads and downloads: ``keap.files.upload("report.pdf", contact_id=51677)``."""
        from .files import Files

        return Files(self)

    def request(
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
        """Any call of the API, signed, paced and retried like all others.

        Args:
            method: the HTTP method.
            url: a path below the API root, such as ``/rest/v2/anything``, or a URL below ``base_url``.
            params: query parameters, as httpx takes them.
            json: a value sent as a JSON body.
            content: the body as bytes, instead of ``json``.
            headers: headers of this call.
            options: timeout, headers, retry, deadline of this call.
            raise_for_status: whether a status of 300 and above raises; else the response is returned.

        Raises:
            ValidationError: an address elsewhere, or arguments that cannot be sent.
            StatusError: the API answered with a status of 300 or above.
            TransportError: no complete answer arrived.
        """
        request = self._sender.request(method, self._url(url, params), **_parts(json, content, headers, options))
        return self._sender.send(request, raise_for_status=raise_for_status)

    def close(self) -> None:
        """Close the connections."""
        self._http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncKeap(_Keap[httpx.AsyncClient]):
    """:class:`Keap` for asyncio: the same names and arguments; calls are awaited, lists iterated with ``async for``.

    Use it as an async context manager, or await :meth:`aclose`.
    """

    def __init__(
        self,
        auth: str | httpx.Auth | None = None,
        *,
        base_url: str | httpx.URL = DEFAULT_BASE_URL,
        throttle: Throttle | Literal["auto"] | None = "auto",
        retry: object = "auto",
        validate: Validate = "types",
        timeout: float | httpx.Timeout | None = 60.0,
        transport: httpx.AsyncBaseTransport | None = None,
        max_response_bytes: int = MAX_RESPONSE_BYTES,
    ) -> None:
        credential = self._prepare(auth, base_url, throttle, validate)
        if transport is None:
            transport = httpx.AsyncHTTPTransport(
                verify=_trust(self.base_url), limits=LIMITS, proxy=_proxy(self.base_url)
            )
        self._http = httpx.AsyncClient(
            auth=credential,
            base_url=self.base_url,
            transport=self._over(transport, retry),
            timeout=timeout,
            headers={"user-agent": USER_AGENT},
            follow_redirects=False,
        )
        self._sender = AsyncSender(self._http, validate=validate, max_response_bytes=max_response_bytes)

    @cached_property
    def v1(self) -> AsyncRestV1:
        """REST v1, by resource."""
        from ._rest import AsyncRestV1

        return AsyncRestV1(self._sender)

    @cached_property
    def v2(self) -> AsyncRestV2:
        """REST v2, by resource."""
        from ._rest import AsyncRestV2

        return AsyncRestV2(self._sender)

    @cached_property
    def xmlrpc(self) -> AsyncXmlRpc:
        """XML-RPC, by service. Keap ends it on 31 December 2026."""
        from keap_api.xmlrpc import AsyncXmlRpc

        return AsyncXmlRpc(self._http)

    @cached_property
    def files(self) -> AsyncFiles:
        """Uploads and downloads."""
        from .files import AsyncFiles

        return AsyncFiles(self)

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
        """Any call of the API; see :meth:`Keap.request`."""
        request = self._sender.request(method, self._url(url, params), **_parts(json, content, headers, options))
        return await self._sender.send(request, raise_for_status=raise_for_status)

    async def aclose(self) -> None:
        """Close the connections."""
        await self._http.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()


def _throttle(value: Throttle | Literal["auto"] | None, credential: httpx.Auth) -> Throttle | None:
    if value is None:
        return None
    from .throttle import Throttle

    if isinstance(value, Throttle):
        return value
    if value != "auto":
        raise ValidationError('"auto", a Throttle or None is needed', path="throttle")
    return Throttle.for_app() if getattr(credential, "kind", "key") == "app" else Throttle.for_key()


def _trust(base_url: httpx.URL) -> ssl.SSLContext | bool:
    """How TLS verifies: as httpx does. Plain http (loopback only) needs no certificates, so none are loaded."""
    return True if base_url.scheme == "https" else ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def _proxy(base_url: httpx.URL) -> str | None:
    """The proxy that the environment names for the API's host. httpx looks for none when it is given a transport."""
    if sys.platform not in ("darwin", "win32") and not any(name.lower().endswith("_proxy") for name in os.environ):
        return None  # only those two systems keep proxies elsewhere; the import below is not free
    from urllib.request import getproxies, proxy_bypass

    if proxy_bypass(base_url.host):
        return None
    proxies = getproxies()
    return proxies.get(base_url.scheme) or proxies.get("all")


def _parts(
    json: Any, content: bytes | None, headers: Mapping[str, str] | None, options: RequestOptions | None
) -> dict[str, Any]:
    made = dict(headers or {})
    if json is not None:
        if content is not None:
            raise ValidationError("json or content, not both", path="json")
        from keap_api.extend import json_body

        content = json_body(json)
        made.setdefault("content-type", "application/json")
    return {"headers": made, "content": content, "options": options, "operation": "request"}
