"""Which clients share a limit, what they say about long waits, and what a fork leaves of it."""

from __future__ import annotations

import asyncio
import logging
import os
import threading
import time
from typing import Any

import httpx
import pytest
from httpx_retries import Retry

from keapkit import AsyncKeap, Keap
from keapkit._attempts import LONG_CALL
from keapkit._retry import RetryTransport
from keapkit.errors import QuotaExhaustedError, ServerError
from keapkit.throttle import LimitStore, MemoryLimitStore, Rate, Throttle, ThrottleTransport, default_throttle
from keapkit.throttle._limiter import LONG_WAIT
from keapkit.throttle._reservation import Reservation, ReserveRequest
from tests.keapkit.files_server import KEY
from tests.keapkit.throttle_helpers import FakeTime, VirtualClock, fake_time

__all__ = ["fake_time"]

OK = httpx.MockTransport(lambda _: httpx.Response(200, json={}))


class CountingStore:
    """Counts the permits that are reserved in it."""

    shared = False

    def __init__(self) -> None:
        self._inner = MemoryLimitStore()
        self.keys: list[str] = []

    @property
    def identity(self) -> tuple[object, ...]:
        return ("counting", id(self))

    def reserve(self, key: str, request: ReserveRequest, now: float, wall: float) -> Reservation:
        answer = self._inner.reserve(key, request, now, wall)
        if answer.number >= 0:
            self.keys.append(key)
        return answer

    def reset(self) -> None:
        pass


def counted() -> tuple[Throttle, list[str]]:
    store = CountingStore()
    throttle = Throttle([Rate.spaced(10_000), Rate.window(10_000)], store, tenant_rates=())
    return throttle, store.keys


# -- the order of the chain


def failing_twice() -> httpx.MockTransport:
    statuses = [503, 503, 200]
    return httpx.MockTransport(lambda _: httpx.Response(statuses.pop(0), json={}))


def test_every_attempt_of_a_client_takes_a_permit() -> None:
    throttle, permits = counted()
    with Keap(KEY, transport=failing_twice(), throttle=throttle, retry=Retry(total=3, backoff_factor=0.001)) as keap:
        keap.request("GET", "/rest/v2/contacts")
    assert len(permits) == 3


def test_every_attempt_of_an_async_client_takes_a_permit() -> None:
    throttle, permits = counted()

    async def main() -> None:
        retry = Retry(total=3, backoff_factor=0.001)
        async with AsyncKeap(KEY, transport=failing_twice(), throttle=throttle, retry=retry) as keap:
            await keap.request("GET", "/rest/v2/contacts")

    asyncio.run(main())
    assert len(permits) == 3


def test_a_call_that_gets_no_permit_is_not_repeated() -> None:
    throttle = Throttle([Rate.window(1, 60)], MemoryLimitStore(), tenant_rates=())
    with Keap(KEY, transport=OK, throttle=throttle) as keap:
        keap.request("GET", "/rest/v2/contacts")
        with pytest.raises(QuotaExhaustedError):
            keap.request("GET", "/rest/v2/contacts", options={"deadline": 5})


# -- who shares


def test_a_limit_belongs_to_a_key_and_an_origin() -> None:
    throttle, keys = counted()
    for base_url in (
        "https://api.infusionsoft.com/crm",
        "https://API.infusionsoft.com:443/other",
        "https://api.example.com/crm",
        "http://127.0.0.1:8080/crm",
        "http://127.0.0.1:8081/crm",
    ):
        with Keap(KEY, base_url=base_url, transport=OK, throttle=throttle) as keap:
            keap.request("GET", "/rest/v2/contacts")
    assert keys[0] == keys[1]
    assert len(set(keys)) == 4
    assert KEY not in " ".join(keys)


def test_limiters_are_shared_by_store_key_and_origin() -> None:
    one, two = Throttle.for_key(), Throttle.for_key()
    origin = "https://api.infusionsoft.com"
    assert one.limiter("k", origin) is two.limiter("k", origin)
    assert one.limiter("k", origin) is not two.limiter("k", "https://api.example.com")
    assert one.limiter("k", origin) is not two.limiter("other", origin)
    assert one.limiter("k", origin) is not Throttle.for_key(MemoryLimitStore()).limiter("k", origin)
    assert one.tenant_limiter("ab123", origin) is two.tenant_limiter("ab123", origin)
    assert one.tenant_limiter("ab123", origin) is not one.tenant_limiter("ab123", "http://127.0.0.1:8080")


class _Marked(httpx.BaseTransport):
    in_process = True


def test_a_client_that_never_reaches_keap_counts_for_itself() -> None:
    real: list[object] = [None, httpx.HTTPTransport(verify=False), httpx.BaseTransport()]
    pretended: list[object] = [
        OK,
        httpx.ASGITransport(app=lambda *_: None),  # type: ignore[arg-type, return-value] # never called
        httpx.WSGITransport(app=lambda *_: []),
        _Marked(),
    ]
    shared = default_throttle().limiter("k")
    assert all(default_throttle(transport=transport).limiter("k") is shared for transport in real)
    own = [default_throttle(transport=transport).limiter("k") for transport in pretended * 2]
    assert len({id(limiter) for limiter in (*own, shared)}) == 9
    assert default_throttle(app=True).rates != default_throttle().rates


def test_a_mocked_client_does_not_wait_for_another() -> None:
    """Many times the calls that a key has in a second, by many clients, before a deadline of two."""
    for _ in range(60):
        with Keap(KEY, transport=OK) as keap:
            keap.request("GET", "/rest/v2/contacts", options={"deadline": 1})


def test_a_throttle_of_ones_own_is_shared_whatever_the_transport() -> None:
    throttle, keys = counted()
    for _ in range(2):
        with Keap(KEY, transport=OK, throttle=throttle) as keap:
            keap.request("GET", "/rest/v2/contacts")
    assert len(keys) == 2
    assert len(set(keys)) == 1


# -- what is said about long waits


def warnings_of(caplog: pytest.LogCaptureFixture, logger: str = "keapkit.throttle") -> list[str]:
    return [r.getMessage() for r in caplog.records if r.name == logger and r.levelno == logging.WARNING]


def test_a_long_wait_is_one_warning_that_names_the_client(caplog: pytest.LogCaptureFixture) -> None:
    clock = VirtualClock()
    throttle = Throttle([Rate.window(2, 60)], MemoryLimitStore(), tenant_rates=(), clock=clock)
    transport = ThrottleTransport(OK, throttle.limiter("k"), name="nightly export")
    with httpx.Client(transport=transport, headers={"authorization": "Bearer secret"}) as client:
        for _ in range(3):
            client.get("https://api.infusionsoft.com/crm?email=ann@example.com")
    (text,) = warnings_of(caplog)
    assert text == "client 'nightly export': waiting about 60 s for the rate limit"
    assert "secret" not in caplog.text


def test_without_a_name_the_host_is_named(caplog: pytest.LogCaptureFixture) -> None:
    throttle = Throttle([Rate.window(1, 60)], MemoryLimitStore(), tenant_rates=(), clock=VirtualClock())
    with httpx.Client(transport=ThrottleTransport(OK, throttle.limiter("k"))) as client:
        client.get("http://127.0.0.1:8080/crm")
        client.get("http://127.0.0.1:8080/crm")
    (text,) = warnings_of(caplog)
    assert text.startswith("client of 127.0.0.1:8080: waiting about 60 s")


def test_many_that_wait_together_are_one_warning(caplog: pytest.LogCaptureFixture) -> None:
    class Clock(VirtualClock):
        async def sleep_async(self, seconds: float) -> None:
            for _ in range(3):
                await asyncio.sleep(0)
            self.now += seconds

    limiter = Throttle([Rate.spaced(10)], MemoryLimitStore(), clock=Clock()).limiter("k")

    async def main() -> None:
        await asyncio.gather(*(limiter.acquire_async(caller="client 'x'") for _ in range(200)))

    with caplog.at_level(logging.INFO, "keapkit.throttle"):
        asyncio.run(main())
        first = warnings_of(caplog)
        asyncio.run(main())
    assert len(first) == 1
    assert first[0].startswith("client 'x': waiting at least 3 s for the rate limit; ")
    assert first[0].endswith(" calls are ahead")
    assert len(warnings_of(caplog)) == 2, "the second crowd is another event"


def test_a_short_wait_is_no_warning(caplog: pytest.LogCaptureFixture) -> None:
    rates = [Rate.spaced(1, LONG_WAIT * 0.9)]
    limiter = Throttle(rates, MemoryLimitStore(), clock=VirtualClock()).limiter("k")
    for _ in range(5):
        limiter.acquire()
    assert warnings_of(caplog) == []


@pytest.mark.parametrize("wait", [0.4 * LONG_CALL, 1.1 * LONG_CALL])
def test_a_call_that_is_repeated_for_long_is_one_warning(
    wait: float, caplog: pytest.LogCaptureFixture, fake_time: FakeTime
) -> None:
    failing = httpx.MockTransport(lambda _: httpx.Response(503, headers={"retry-after": f"{wait:.1f}"}, text="busy"))
    transport = RetryTransport(failing, 4, name="nightly export")
    with httpx.Client(transport=transport, headers={"authorization": "Bearer secret"}) as client:
        request = client.build_request("GET", "https://x/crm/rest/v2/contacts?email=ann@example.com")
        request.extensions["operation"] = "v2.contacts.list"
        client.send(request)
    (text,) = warnings_of(caplog, "keapkit.retry")
    assert text.startswith("client 'nightly export': GET /crm/rest/v2/contacts (v2.contacts.list) has taken ")
    assert f"failed (503), the next one is in {wait:.1f} s" in text
    assert "secret" not in caplog.text
    assert "ann@" not in text


def test_a_call_that_is_repeated_at_once_is_no_warning(caplog: pytest.LogCaptureFixture) -> None:
    with Keap(KEY, transport=failing_twice(), throttle=None, retry=Retry(total=3, backoff_factor=0.001)) as keap:
        keap.request("GET", "/rest/v2/contacts")
    assert warnings_of(caplog, "keapkit.retry") == []


def test_a_status_that_stays_says_how_often_it_came() -> None:
    transport = httpx.MockTransport(lambda _: httpx.Response(503, json={"message": "busy"}))
    request: list[httpx.Request] = []
    with Keap(KEY, transport=transport, throttle=None, retry=Retry(total=2, backoff_factor=0.001)) as keap:
        keap._http.event_hooks = {"request": [request.append]}
        with pytest.raises(ServerError):
            keap.request("GET", "/rest/v2/contacts")
    assert request[0].extensions["attempts"] == 3


# -- forks


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
@pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork:DeprecationWarning")
def test_a_fork_in_the_middle_of_other_threads_calls_leaves_a_working_throttle() -> None:
    throttle = Throttle([Rate.spaced(10**6), Rate.window(10**6)], tenant_rates=())
    limiters = [throttle.limiter(f"fork {i}", "https://x") for i in range(3)]
    done = threading.Event()

    def work(i: int) -> None:
        while not done.is_set():
            limiters[i].acquire()

    threads = [threading.Thread(target=work, args=(i,), daemon=True) for i in range(3)]
    for thread in threads:
        thread.start()
    try:
        for _ in range(30):
            child = os.fork()
            if child == 0:
                code = 1
                try:
                    numbers = [limiter.acquire().number for limiter in limiters for _ in range(3)]
                    code = 0 if all(number >= 0 for number in numbers) else 2
                finally:
                    os._exit(code)
            assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    finally:
        done.set()
        for thread in threads:
            thread.join()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
def test_a_child_has_no_queue_of_the_parent() -> None:
    limiter = Throttle([Rate.spaced(1)], MemoryLimitStore(), clock=VirtualClock()).limiter("k")
    limiter.acquire()
    from keapkit.throttle._queue import Ticket

    head = Ticket(None)
    limiter._queue.enter(head, 0.0)
    limiter._queue.hold(head, 10**6)
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        os.write(write, b"%d" % limiter.acquire().number)
        os._exit(0)
    os.waitpid(child, 0)
    assert os.read(read, 10) == b"1", "what the parent has sent counts on"
    os.close(read)
    os.close(write)


def test_a_store_of_ones_own() -> None:
    store: LimitStore = CountingStore()
    limiter = Throttle([Rate.spaced(10)], store).limiter("k")
    assert limiter.acquire().number == 0
    assert limiter is Throttle([Rate.spaced(10)], store).limiter("k")


def test_a_deadline_that_passes_before_an_attempt_says_what_was_done() -> None:
    request = httpx.Request("GET", "https://x/", extensions={"deadline": time.monotonic() - 1})
    with pytest.raises(Exception, match="deadline passed before the request was sent") as caught:
        RetryTransport(OK).handle_request(request)
    error: Any = caught.value
    assert error.attempts == 0
