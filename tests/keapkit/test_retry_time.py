"""When calls are repeated: pauses, `Retry-After`, total time and deadlines."""

from __future__ import annotations

import time

import httpx
import pytest
from httpx_retries import Retry

from keap_api.errors import RequestTimeoutError
from keapkit._retry import RetryTransport, policy
from tests.keapkit.retry_server import Response, serving
from tests.keapkit.scripted_transport import FAST, Scripted, client
from tests.keapkit.throttle_helpers import FakeTime, fake_time

__all__ = ["fake_time"]


def test_retry_after_is_never_shortened(fake_time: FakeTime) -> None:
    transport = Scripted(lambda: httpx.Response(429, headers={"retry-after": "2"}))
    with client(transport, Retry(total=3, total_timeout=1.5)) as c:
        assert c.get("/").status_code == 429
    assert (transport.calls, fake_time.now) == (1, 0.0)


def test_retry_after_is_waited_for(fake_time: FakeTime) -> None:
    transport = Scripted(httpx.Response(503, headers={"retry-after": "17"}), 200)
    with client(transport) as c:
        assert c.get("/").status_code == 200
    assert fake_time.now == 17


@pytest.mark.anyio
async def test_async_retry_after_is_waited_for(fake_time: FakeTime) -> None:
    transport = Scripted(httpx.Response(503, headers={"retry-after": "17"}), 200)
    async with httpx.AsyncClient(transport=RetryTransport(transport, FAST)) as c:
        assert (await c.get("http://127.0.0.1:1")).status_code == 200
    assert fake_time.now == 17


def test_the_pauses_grow() -> None:
    retry = policy(Retry(total=4, backoff_factor=0.25, backoff_jitter=0))
    assert retry is not None
    pauses = []
    for _ in range(4):
        retry = retry.increment()
        pauses.append(retry.backoff_strategy())
    assert pauses == sorted(set(pauses))


def test_a_retry_after_beyond_all_patience_gives_up() -> None:
    transport = Scripted(httpx.Response(429, headers={"retry-after": "86400"}))
    with client(transport, "auto") as c:
        assert c.get("/").status_code == 429
    assert transport.calls == 1


def test_total_time_counts_the_calls(fake_time: FakeTime) -> None:
    class Slow(Scripted):
        def handle_request(self, request: httpx.Request) -> httpx.Response:
            fake_time.now += 0.2
            return super().handle_request(request)

    transport = Slow(503)
    with client(transport, Retry(total=50, backoff_factor=0.001, backoff_jitter=0, total_timeout=0.5)) as c:
        c.get("/")
    assert transport.calls == 3


def test_nothing_is_tried_after_the_deadline(fake_time: FakeTime) -> None:
    transport = Scripted(503)
    with client(transport, Retry(total=50, backoff_factor=0.05, backoff_jitter=0)) as c:
        assert c.get("/", extensions={"deadline": 0.3}).status_code == 503
        assert transport.calls > 1
        assert fake_time.now <= 0.3
        fake_time.now = 1.0
        sent = transport.calls
        with pytest.raises(RequestTimeoutError):
            c.get("/", extensions={"deadline": 0.9})
    assert transport.calls == sent


def test_a_deadline_bounds_a_call_that_hangs() -> None:
    """The server would close the connection after half a minute, which is another error."""
    with (
        serving(Response(hang=True)) as server,
        httpx.Client(transport=RetryTransport(httpx.HTTPTransport(), False), timeout=None) as c,
        pytest.raises(httpx.ReadTimeout),
    ):
        c.get(server.url, extensions={"deadline": time.monotonic() + 0.3})
