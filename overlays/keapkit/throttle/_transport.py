"""The httpx transport that takes a permit for every attempt and listens to every response."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import httpx

from ._headers import Heard, listen

if TYPE_CHECKING:
    from . import Throttle
    from ._pacer import Pacer, Permit

# How many credentials' tenants one transport remembers.
_TENANTS_MOST = 10_000


class ThrottleTransport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Paces an httpx transport.

    Every request waits for a permit of ``pacer`` (a key's or a client id's limit), and, once a response has named the
    tenant, for one of the tenant's limit too. After a 429 every caller of the pacer pauses.

    Request extensions: ``deadline`` (``time.monotonic()`` moment) bounds the waiting and the call; ``tenant`` (str)
    names the tenant in advance.

    Args:
        transport: where requests go; sync, async or both.
        pacer: the limit, from :meth:`Throttle.pacer`.
        throttle: gives the tenants' pacers; None leaves the tenants' limits alone.

    Raises:
        keapkit.errors.QuotaExhaustedError: from requests whose deadline cannot be met.
    """

    def __init__(
        self,
        transport: httpx.BaseTransport | httpx.AsyncBaseTransport,
        pacer: Pacer,
        *,
        throttle: Throttle | None = None,
    ) -> None:
        self._sync = transport if isinstance(transport, httpx.BaseTransport) else None
        self._async = transport if isinstance(transport, httpx.AsyncBaseTransport) else None
        self._throttle = throttle
        self.pacer = pacer
        # Credential (as a hash that cannot be turned back) to tenant: one client id serves many tenants.
        self._tenants: dict[int, str] = {}

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        if self._sync is None:
            raise RuntimeError("an async transport cannot serve a sync client")
        deadline = request.extensions.get("deadline")
        tenant = self._tenant_pacer(request)
        tenant_permit = tenant.acquire(deadline) if tenant is not None else None
        permit = self.pacer.acquire(deadline)
        clip_timeout(request)
        response = self._sync.handle_request(request)
        if response.status_code == 429:
            try:
                response.read()  # for the reason, and so that the connection can be used again
            except httpx.TransportError:
                response.close()
                response = _without_body(response)
        self._observe(request, response, permit, tenant, tenant_permit)
        return response

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if self._async is None:
            raise RuntimeError("a sync transport cannot serve an async client")
        deadline = request.extensions.get("deadline")
        tenant = self._tenant_pacer(request)
        tenant_permit = await tenant.acquire_async(deadline) if tenant is not None else None
        permit = await self.pacer.acquire_async(deadline)
        clip_timeout(request)
        response = await self._async.handle_async_request(request)
        if response.status_code == 429:
            try:
                await response.aread()
            except httpx.TransportError:
                await response.aclose()
                response = _without_body(response)
        self._observe(request, response, permit, tenant, tenant_permit)
        return response

    def close(self) -> None:
        if self._sync is not None:
            self._sync.close()

    async def aclose(self) -> None:
        if self._async is not None:
            await self._async.aclose()

    def _observe(
        self,
        request: httpx.Request,
        response: httpx.Response,
        permit: Permit,
        tenant: Pacer | None,
        tenant_permit: Permit | None,
    ) -> None:
        status = response.status_code
        heard = listen(response.headers.raw, time.time())
        content = response.content if status == 429 else b""
        if heard is not None and heard.tenant_id and self._throttle is not None:
            if len(self._tenants) >= _TENANTS_MOST:
                self._tenants.clear()
            self._tenants[_credential(request)] = heard.tenant_id
        if tenant is None or tenant_permit is None:
            self.pacer.observe(permit, status, heard, content)
            return
        full = heard is not None and any(window.available == 0 for window in heard.tenant)
        if heard is not None:
            # The tenant's windows are the tenant pacer's own ones.
            tenants = Heard(heard.tenant, (), None, heard.retry_after if full else None)
            tenant.observe(tenant_permit, status if full else 200, tenants, content)
        self.pacer.observe(permit, 200 if status == 429 and full else status, heard, content)

    def _tenant_pacer(self, request: httpx.Request) -> Pacer | None:
        if self._throttle is None:
            return None
        tenant = request.extensions.get("tenant")
        if tenant is None and self._tenants:
            tenant = self._tenants.get(_credential(request))
        return self._throttle.tenant_pacer(tenant) if isinstance(tenant, str) else None


def _credential(request: httpx.Request) -> int:
    headers = request.headers
    return hash((headers.get("authorization"), headers.get("x-keap-api-key")))


def _without_body(response: httpx.Response) -> httpx.Response:
    """The same response after its body broke off; what the headers say still counts."""
    headers = [(k, v) for k, v in response.headers.raw if k.lower() not in (b"content-length", b"content-encoding")]
    return httpx.Response(response.status_code, headers=headers, content=b"", extensions=response.extensions)


def clip_timeout(request: httpx.Request) -> None:
    """No single step of the call may outlast the request's ``deadline``."""
    deadline = request.extensions.get("deadline")
    if deadline is None:
        return
    left = max(0.001, deadline - time.monotonic())
    given = request.extensions.get("timeout") or {}
    names = ("connect", "read", "write", "pool")
    clipped = {name: left if given.get(name) is None else min(given[name], left) for name in names}
    request.extensions = {**request.extensions, "timeout": clipped}
