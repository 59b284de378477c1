"""The transport: permits for attempts, headers into quotas, pauses, tenants; over real sockets and on scripts."""

from __future__ import annotations

import asyncio
import datetime as dt
import time
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest

from keapkit._retry import RetryTransport
from keapkit.errors import QuotaExhaustedError
from keapkit.throttle import MemoryLimitStore, Rate, RateLimiter, Throttle, ThrottleTransport
from keapkit.throttle._quota_headers import QuotaHeaders, QuotaWindow, parse_quota_headers
from keapkit.throttle._reservation import MIDNIGHT_SLACK
from keapkit.throttle._transport import clip_timeout
from tests.keapkit.retry_server import Response, serving
from tests.keapkit.scripted_transport import Scripted
from tests.keapkit.throttle_helpers import START, FakeTime, VirtualClock, fake_time

__all__ = ["fake_time"]

NOW = dt.datetime.fromtimestamp(START, dt.UTC)
FAST = [Rate.spaced(1000), Rate.window(10_000), Rate.daily(10**6)]
QUOTA = {
    "x-keap-product-throttle-limit": "240",
    "x-keap-product-throttle-time-unit": "minute",
    "x-keap-product-throttle-interval": "1",
    "x-keap-product-throttle-used": "3",
    "x-keap-product-throttle-available": "237",
}
TENANT = {
    "x-keap-tenant-id": "ab123.infusionsoft.com",
    "x-keap-tenant-throttle-limit": "10000|250000",
    "x-keap-tenant-throttle-time-unit": "minute|day",
    "x-keap-tenant-throttle-interval": "1|1",
    "x-keap-tenant-throttle-used": "9|11",
    "x-keap-tenant-throttle-available": "9991|249989",
}


def throttled(*rates: Rate, tenant: tuple[Rate, ...] = ()) -> Throttle:
    return Throttle(rates or FAST, MemoryLimitStore(), tenant_rates=tenant)


def client(transport: httpx.BaseTransport, limiter: RateLimiter, throttle: Throttle | None = None) -> httpx.Client:
    return httpx.Client(
        transport=RetryTransport(ThrottleTransport(transport, limiter, throttle=throttle)),
        base_url="http://127.0.0.1:1",
    )


def test_every_attempt_takes_a_permit() -> None:
    limiter = throttled().limiter("k")
    with client(Scripted(503, 503, 200), limiter) as c:
        assert c.get("/").status_code == 200
    assert limiter.acquire().number == 3


def test_the_quota_is_what_the_last_response_said() -> None:
    limiter = throttled().limiter("k")
    with serving(Response(headers={**QUOTA, **TENANT})) as server, client(httpx.HTTPTransport(), limiter) as c:
        c.get(server.url)
    quota = limiter.quota
    assert quota.minute is not None
    assert quota.tenant_day is not None
    assert (quota.minute.available, quota.tenant_day.used, quota.tenant_id) == (237, 11, "ab123.infusionsoft.com")
    assert quota.day is None


def test_after_a_refusal_every_caller_of_the_key_pauses() -> None:
    clock = VirtualClock()
    throttle = Throttle(FAST, MemoryLimitStore(), tenant_rates=(), clock=clock)
    with (
        serving(Response(429, headers={"retry-after": "17"}), Response(200)) as server,
        client(httpx.HTTPTransport(), throttle.limiter("k")) as one,
        client(httpx.HTTPTransport(), throttle.limiter("k")) as two,
        client(httpx.HTTPTransport(), throttle.limiter("other")) as three,
    ):
        assert one.get(server.url, extensions={"retry": False}).status_code == 429
        three.get(server.url)
        assert clock.now < 1
        two.get(server.url)
        assert clock.now >= 17


def test_the_connection_survives_a_refusal_without_retries() -> None:
    with serving(Response(429, headers={"retry-after": "0"}, body=b"x" * 3000), Response(200)) as server:
        transport = ThrottleTransport(httpx.HTTPTransport(), throttled().limiter("k"))
        with httpx.Client(transport=transport) as c:
            refused = c.get(server.url)
            assert (refused.status_code, len(refused.content)) == (429, 3000)
            assert c.get(server.url).status_code == 200
        assert server.connections == 1


def test_a_refusal_whose_body_breaks_off_is_still_a_refusal() -> None:
    with serving(Response(429, headers={"retry-after": "0"}, body=b"x" * 3000, cut=200), Response(200)) as server:
        transport = ThrottleTransport(httpx.HTTPTransport(), throttled().limiter("k"))
        with httpx.Client(transport=transport) as c:
            assert c.get(server.url).status_code == 429


def test_a_deadline_that_cannot_be_met_sends_nothing() -> None:
    transport = Scripted(200)
    limiter = throttled(Rate.window(1, 60)).limiter("k")
    with client(transport, limiter) as c:
        c.get("/")
        with pytest.raises(QuotaExhaustedError):
            c.get("/", extensions={"deadline": time.monotonic() + 1})
    assert transport.calls == 1


def test_a_deadline_shortens_timeouts_and_never_lengthens_them() -> None:
    request = httpx.Request(
        "GET", "http://x", extensions={"timeout": {"connect": 1.0, "read": None, "write": 90.0, "pool": 5.0}}
    )
    clip_timeout(request)
    assert request.extensions["timeout"]["read"] is None
    request.extensions["deadline"] = time.monotonic() + 10
    clip_timeout(request)
    timeout = request.extensions["timeout"]
    assert timeout["connect"] == 1.0
    assert timeout["pool"] == 5.0
    assert 9 < timeout["read"] <= 10
    assert 9 < timeout["write"] <= 10


def test_the_limit_of_a_tenant_holds_once_the_tenant_is_known() -> None:
    throttle = throttled(tenant=(Rate.window(3, 60), Rate.daily(100)))
    transport = Scripted(httpx.Response(200, headers={"x-keap-tenant-id": "ab123"}))
    with (
        client(transport, throttle.limiter("one"), throttle) as one,
        client(transport, throttle.limiter("two"), throttle) as two,
    ):
        one.headers["authorization"], two.headers["authorization"] = "Bearer 1", "Bearer 2"
        one.get("/")  # the tenants become known by these
        two.get("/")
        soon = {"deadline": time.monotonic() + 5}
        one.get("/", extensions=soon)
        two.get("/", extensions=soon)
        one.get("/", extensions=soon)
        with pytest.raises(QuotaExhaustedError):
            two.get("/", extensions=soon)
        # Another tenant of the same client id goes on.
        two.get("/", headers={"authorization": "Bearer 3"}, extensions=soon)


def test_a_tenant_may_be_named_in_advance() -> None:
    throttle = throttled(tenant=(Rate.window(1, 60),))
    with client(Scripted(200), throttle.limiter("k"), throttle) as c:
        c.get("/", extensions={"tenant": "cd456"})
        with pytest.raises(QuotaExhaustedError):
            c.get("/", extensions={"tenant": "cd456", "deadline": time.monotonic() + 1})


def test_a_used_up_tenant_pauses_its_own_callers_only() -> None:
    throttle = throttled(tenant=(Rate.window(1000, 60),))
    full = {
        **TENANT,
        "x-keap-tenant-throttle-available": "0|5",
        "x-keap-tenant-throttle-used": "10000|6",
        "retry-after": "30",
    }
    transport = Scripted(httpx.Response(200, headers=TENANT), httpx.Response(429, headers=full), 200)
    with client(transport, throttle.limiter("k"), throttle) as c:
        c.get("/", headers={"authorization": "Bearer 1"})
        extensions = {"retry": False, "deadline": time.monotonic() + 5}
        assert c.get("/", headers={"authorization": "Bearer 1"}, extensions=extensions).status_code == 429
        with pytest.raises(QuotaExhaustedError):
            c.get("/", headers={"authorization": "Bearer 1"}, extensions=extensions)
        assert c.get("/", headers={"authorization": "Bearer 2"}, extensions=extensions).status_code == 200


def test_no_credential_is_kept_or_shown() -> None:
    throttle = throttled(tenant=(Rate.window(1000, 60),))
    transport = ThrottleTransport(
        Scripted(httpx.Response(200, headers=TENANT)), throttle.limiter("k"), throttle=throttle
    )
    with httpx.Client(transport=transport, headers={"authorization": "Bearer secret"}) as c:
        c.get("http://127.0.0.1:1")
    assert "secret" not in repr(vars(transport))
    assert transport._tenants


@pytest.mark.anyio
async def test_async_clients_are_limited_likewise() -> None:
    clock = VirtualClock()
    throttle = Throttle([Rate.spaced(100), Rate.window(1000)], MemoryLimitStore(), clock=clock)
    with serving(Response(headers={**QUOTA, **TENANT})) as server:
        transport = RetryTransport(
            ThrottleTransport(httpx.AsyncHTTPTransport(), throttle.limiter("k"), throttle=throttle)
        )
        async with httpx.AsyncClient(transport=transport) as c:
            responses = await asyncio.gather(*(c.get(server.url) for _ in range(21)))
    assert clock.now >= 0.2
    assert {response.status_code for response in responses} == {200}
    assert throttle.limiter("k").quota.tenant_id == "ab123.infusionsoft.com"


@pytest.mark.anyio
async def test_async_refusals_pause_likewise(fake_time: FakeTime) -> None:
    clock = VirtualClock()
    throttle = Throttle(FAST, MemoryLimitStore(), tenant_rates=(), clock=clock)
    with serving(
        Response(429, headers={"retry-after": "17"}, body=b"x" * 100),
        Response(429, body=b"y" * 9, cut=45),
        Response(200),
    ) as server:
        transport = RetryTransport(ThrottleTransport(httpx.AsyncHTTPTransport(), throttle.limiter("k")))
        async with httpx.AsyncClient(transport=transport) as c:
            assert (await c.get(server.url)).status_code == 200
    assert clock.now >= 17
    assert fake_time.now >= 17


def test_threads_share_the_limit_of_a_client() -> None:
    clock = VirtualClock()
    with serving(Response()) as server:
        limiter = Throttle([Rate.spaced(100), Rate.window(1000)], MemoryLimitStore(), clock=clock).limiter("k")
        with client(httpx.HTTPTransport(), limiter) as c, ThreadPoolExecutor(8) as threads:
            responses = list(threads.map(lambda _: c.get(server.url), range(40)))
    assert {response.status_code for response in responses} == {200}
    assert clock.now >= 0.39


def test_only_a_refusals_body_is_read_here() -> None:
    with serving(Response(503, body=b"x" * 3000)) as server:
        transport = ThrottleTransport(httpx.HTTPTransport(), throttled().limiter("k"))
        with httpx.Client(transport=transport) as c, c.stream("GET", server.url) as response:
            assert not response.is_stream_consumed
            assert len(response.read()) == 3000


def test_a_day_that_is_used_up_pauses_until_a_little_after_the_time_the_server_says() -> None:
    clock = VirtualClock(START)
    throttle = Throttle([Rate.daily(100)], MemoryLimitStore(), tenant_rates=(), clock=clock)
    limiter = throttle.limiter("k")
    opens = START + 3600
    used_up = QuotaHeaders((QuotaWindow(100, 100, 0, 86_400.0, dt.datetime.fromtimestamp(opens, dt.UTC), NOW),))
    limiter.observe(limiter.acquire(), 429, used_up)
    assert limiter._feedback.paused_until == pytest.approx(3600 + MIDNIGHT_SLACK)


@pytest.mark.parametrize(("digits", "known"), [(15, True), (16, False), (17, False)])
def test_absurd_numbers_are_no_numbers(digits: int, known: bool) -> None:
    headers = [(b"x-keap-product-throttle-time-unit", b"minute"), (b"x-keap-product-throttle-used", b"1" * digits)]
    found = parse_quota_headers(headers, START)
    assert found is not None
    assert bool(found.product) is known
