"""The httpx transport that takes a permit for every attempt and learns from every response."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import httpx

from keap_api.extend import deadline_of
from keapkit._calls import client_label, clip_timeout, origin_of
from keapkit.errors import ValidationError

from ._departure import Departure
from ._quota_headers import QuotaHeaders, parse_quota_headers

if TYPE_CHECKING:
    from typing import Protocol

    from ._limiter import RateLimiter
    from ._reservation import Permit

    class Tenants(Protocol):
        """Gives the limiters of tenants, as a Throttle does."""

        def tenant_limiter(self, tenant_id: str, origin: str = "") -> RateLimiter | None: ...


__all__ = ["ThrottleTransport"]

# One transport remembers the tenants of this many credentials.
_TENANTS_MOST = 10_000


class ThrottleTransport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Rate-limits an httpx transport.

    Every request waits for a permit of `limiter` (the limit of a key or a client id). Once a response has named the
    tenant, it also waits for one of the tenant's limit. After a 429, every caller of the limiter pauses.

    Request extensions: `deadline` (a `time.monotonic()` moment) bounds the wait and the call; `tenant` (str) names the
    tenant in advance.

    Args:
        transport: where requests go; sync, async or both.
        limiter: the limit, from `Throttle.limiter`.
        throttle: gives the tenants' limiters; None ignores the tenants' limits.
        name: the client's name in warnings about long waits.

    Raises:
        keapkit.errors.QuotaExhaustedError: from requests whose deadline cannot be met.
    """

    def __init__(
        self,
        transport: httpx.BaseTransport | httpx.AsyncBaseTransport,
        limiter: RateLimiter,
        *,
        throttle: Tenants | None = None,
        name: str = "",
    ) -> None:
        self._sync = transport if isinstance(transport, httpx.BaseTransport) else None
        self._async = transport if isinstance(transport, httpx.AsyncBaseTransport) else None
        self._throttle = throttle
        self._name = name
        self.limiter = limiter
        # Credential (as a hash that cannot be reversed) to tenant: one client id serves many tenants.
        self._tenants: dict[int, str] = {}

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        if self._sync is None:
            raise ValidationError("an async transport cannot serve a sync client", path="transport")
        deadline, caller = deadline_of(request), client_label(self._name, request)
        tenant = self._tenant_limiter(request)
        tenant_permit = tenant.acquire(deadline, caller=caller) if tenant is not None else None
        permit = self.limiter.acquire(deadline, caller=caller)
        clip_timeout(request)
        departure = self._departure(request, permit, tenant, tenant_permit)
        if departure is None:
            response = self._sync.handle_request(request)
        else:
            with departure:
                departure.follow()
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
            raise ValidationError("a sync transport cannot serve an async client", path="transport")
        deadline, caller = deadline_of(request), client_label(self._name, request)
        tenant = self._tenant_limiter(request)
        tenant_permit = await tenant.acquire_async(deadline, caller=caller) if tenant is not None else None
        permit = await self.limiter.acquire_async(deadline, caller=caller)
        clip_timeout(request)
        departure = self._departure(request, permit, tenant, tenant_permit)
        if departure is None:
            response = await self._async.handle_async_request(request)
        else:
            with departure:
                departure.follow_async()
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

    def _departure(
        self, request: httpx.Request, permit: Permit, tenant: RateLimiter | None, tenant_permit: Permit | None
    ) -> Departure | None:
        if not self.limiter.keeps_apart:
            return None
        permits = [(self.limiter, permit)]
        if tenant is not None and tenant_permit is not None:
            permits.insert(0, (tenant, tenant_permit))
        return Departure(request, permits)

    def _observe(
        self,
        request: httpx.Request,
        response: httpx.Response,
        permit: Permit,
        tenant: RateLimiter | None,
        tenant_permit: Permit | None,
    ) -> None:
        status = response.status_code
        headers = parse_quota_headers(response.headers.raw, time.time())
        content = response.content if status == 429 else b""
        if headers is not None and headers.tenant_id and self._throttle is not None:
            if len(self._tenants) >= _TENANTS_MOST:
                self._tenants.clear()
            self._tenants[_credential(request)] = headers.tenant_id
        if tenant is None or tenant_permit is None:
            self.limiter.observe(permit, status, headers, content)
            return
        full = headers is not None and any(window.available == 0 for window in headers.tenant)
        if headers is not None:
            # For its own limiter, the tenant's windows are the product's.
            tenants = QuotaHeaders(headers.tenant, (), None, headers.retry_after if full else None)
            tenant.observe(tenant_permit, status if full else 200, tenants, content)
        self.limiter.observe(permit, 200 if status == 429 and full else status, headers, content)

    def _tenant_limiter(self, request: httpx.Request) -> RateLimiter | None:
        if self._throttle is None:
            return None
        tenant = request.extensions.get("tenant")
        if tenant is None and self._tenants:
            tenant = self._tenants.get(_credential(request))
        if not isinstance(tenant, str):
            return None
        return self._throttle.tenant_limiter(tenant, origin_of(request.url))


def _credential(request: httpx.Request) -> int:
    headers = request.headers
    return hash((headers.get("authorization"), headers.get("x-keap-api-key")))


def _without_body(response: httpx.Response) -> httpx.Response:
    """The same response after its body was cut off; what the headers say still counts."""
    headers = [(k, v) for k, v in response.headers.raw if k.lower() not in (b"content-length", b"content-encoding")]
    return httpx.Response(response.status_code, headers=headers, content=b"", extensions=response.extensions)
