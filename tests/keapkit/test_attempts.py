"""The decisions about one call's attempts, each at its border."""

from __future__ import annotations

import asyncio
import logging
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpx
import pytest
from httpx_retries import Retry

from keapkit._attempts import DEFAULT, LONG_CALL, Attempts, Progress, is_small
from keapkit._calls import client_label, clip_timeout, operation_label, origin_of
from keapkit._retry import RetryTransport
from keapkit.errors import RequestTimeoutError
from tests.keapkit.retry_server import Response, serving
from tests.keapkit.throttle_helpers import FakeTime, fake_time

__all__ = ["fake_time"]

FAST = Retry(total=3, backoff_factor=0.001, backoff_jitter=0)


def attempts(method: str = "GET", policy: Retry | None = FAST, **extensions: Any) -> Attempts:
    return Attempts(httpx.Request(method, "https://x/crm/rest/v2/contacts?q=1", extensions=extensions), policy, "n")


class Parts(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body in parts of 10 bytes that counts what is asked of it."""

    def __init__(self, parts: int, fail: bool = False) -> None:
        self.parts, self.fail, self.given, self.closed = parts, fail, 0, 0

    def __iter__(self) -> Iterator[bytes]:
        for _ in range(self.parts):
            self.given += 1
            yield b"0123456789"
        if self.fail:
            raise httpx.ReadError("lost")

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for part in self:
            yield part

    def close(self) -> None:
        self.closed += 1

    async def aclose(self) -> None:
        self.closed += 1


def streamed(status: int = 200, stream: Parts | None = None, **headers: Any) -> httpx.Response:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return httpx.Response(status, headers=named, stream=stream or Parts(1))


def test_the_default_policy() -> None:
    assert (DEFAULT.total, DEFAULT.backoff_factor, DEFAULT.max_backoff_wait, DEFAULT.backoff_jitter) == (
        6,
        0.25,
        60.0,
        0.5,
    )


@pytest.mark.parametrize(
    ("method", "status", "headers", "extensions", "held"),
    [
        ("GET", 200, {}, {}, True),
        ("PUT", 200, {}, {}, True),
        ("POST", 200, {}, {}, False),
        ("POST", 200, {}, {"idempotent": True}, True),
        ("GET", 200, {}, {"idempotent": False}, False),
        ("GET", 200, {}, {"buffered": False}, False),
        ("POST", 200, {}, {"buffered": True}, True),
        ("GET", 404, {}, {}, True),
        ("GET", 429, {}, {}, False),
        ("GET", 503, {}, {}, False),
        ("GET", 200, {"content_length": "100"}, {"max_response_bytes": 100}, True),
        ("GET", 200, {"content_length": "101"}, {"max_response_bytes": 100}, False),
        ("GET", 200, {"content_length": "268435456"}, {}, True),
        ("GET", 200, {"content_length": "268435457"}, {}, False),
        ("GET", 200, {"content_length": b"\xb2"}, {"max_response_bytes": 1}, True),
    ],
)
def test_which_bodies_are_held(
    method: str, status: int, headers: dict[str, Any], extensions: dict[str, Any], held: bool
) -> None:
    assert attempts(method, **extensions).holds_body(streamed(status, **headers)) is held


def test_a_body_that_is_there_already_is_not_held_again() -> None:
    assert not attempts().holds_body(httpx.Response(200, content=b"x"))
    read = streamed()
    read.read()
    assert not attempts().holds_body(read)
    assert not attempts(policy=None).holds_body(streamed())


@pytest.mark.parametrize("how", ["sync", "async"])
@pytest.mark.parametrize(("parts", "limit", "taken"), [(3, 30, 3), (4, 30, 4), (9, 30, 4)])
def test_no_more_is_held_than_the_limit(parts: int, limit: int, taken: int, how: str) -> None:
    stream = Parts(parts)
    given_before: list[int] = []

    def look(response: httpx.Response) -> None:
        given_before.append(stream.given)
        assert (stream.closed > 0) == (parts * 10 <= limit), "what is read whole gives its connection back"

    async def look_async(response: httpx.Response) -> None:
        look(response)

    transport = RetryTransport(_Once(stream), FAST)
    extensions = {"max_response_bytes": limit}
    if how == "sync":
        with httpx.Client(transport=transport, event_hooks={"response": [look]}) as client:
            content = client.get("http://x", extensions=extensions).content
    else:

        async def main() -> bytes:
            async with httpx.AsyncClient(transport=transport, event_hooks={"response": [look_async]}) as client:
                return (await client.get("http://x", extensions=extensions)).content

        content = asyncio.run(main())
    assert content == b"0123456789" * parts
    assert given_before == [taken]
    assert stream.closed == 1


class _Once(httpx.BaseTransport, httpx.AsyncBaseTransport):
    def __init__(self, *streams: Parts) -> None:
        self._streams = list(streams)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, stream=self._streams.pop(0))

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return self.handle_request(request)


@pytest.mark.parametrize("how", ["sync", "async"])
def test_a_body_that_breaks_off_is_closed_before_the_next_attempt(how: str) -> None:
    broken, whole = Parts(2, fail=True), Parts(3)
    transport = RetryTransport(_Once(broken, whole), FAST)
    if how == "sync":
        with httpx.Client(transport=transport) as client:
            content = client.get("http://x").content
    else:

        async def main() -> bytes:
            async with httpx.AsyncClient(transport=transport) as client:
                return (await client.get("http://x")).content

        content = asyncio.run(main())
    assert content == b"0123456789" * 3
    assert (broken.closed, whole.closed) == (1, 1)


def test_a_response_that_drips_in_ends_with_the_deadline(fake_time: FakeTime) -> None:
    one = attempts(deadline=10.0)
    one.check_time()
    fake_time.now = 10.0
    one.check_time()
    fake_time.now = 10.1
    with pytest.raises(httpx.ReadTimeout, match="deadline"):
        one.check_time()
    attempts().check_time()


def test_an_attempt_begins_before_its_deadline(fake_time: FakeTime) -> None:
    one = attempts(deadline=10.0, timeout={"connect": 60.0, "read": None, "write": 0.3, "pool": 60.0})
    fake_time.now = 9.0
    one.begin()
    request = one._request
    assert request.extensions["timeout"] == {"connect": 1.0, "read": 1.0, "write": 0.3, "pool": 1.0}
    assert (request.extensions["attempts"], request.extensions["started"]) == (1, 0.0)
    fake_time.now = 10.0
    with pytest.raises(RequestTimeoutError, match="before the request was sent again") as caught:
        one.begin()
    assert caught.value.attempts == 1
    assert caught.value.elapsed is not None


def test_what_is_left_of_an_expired_deadline_is_still_a_timeout(fake_time: FakeTime) -> None:
    request = httpx.Request("GET", "http://x", extensions={"deadline": 1.0})
    fake_time.now = 5.0
    clip_timeout(request)
    assert set(request.extensions["timeout"].values()) == {0.001}


@pytest.mark.parametrize(
    ("asked", "wait"), [("0", 0.25), ("3", 3.0), ("60", 60.0), ("61", None), ("", 0.25), ("soon", 0.25)]
)
def test_how_long_a_retry_waits(asked: str, wait: float | None) -> None:
    policy = Retry(total=2, backoff_factor=0.25, max_backoff_wait=60.0, backoff_jitter=0)
    first = policy.increment().backoff_strategy()
    one = attempts(policy=policy)
    found = one.wait_after(httpx.Response(503, headers={"retry-after": asked}))
    assert found == (first if wait == 0.25 else wait)


def test_retries_end_after_their_number() -> None:
    one = attempts()
    waits = [one.wait_after(httpx.Response(503)) for _ in range(4)]
    assert [wait is None for wait in waits] == [False, False, False, True]


def test_the_total_time_is_counted_from_the_first_attempt(fake_time: FakeTime) -> None:
    one = attempts(policy=Retry(total=9, backoff_factor=0, total_timeout=5.0))
    fake_time.now = 4.9
    assert one.wait_after(httpx.Response(503)) is not None
    fake_time.now = 5.0
    assert one.wait_after(httpx.Response(503)) is None


def test_a_call_that_continues_another_keeps_its_count_and_its_time(fake_time: FakeTime) -> None:
    first = attempts(policy=Retry(total=1, backoff_factor=0))
    first.begin()
    fake_time.now = 3.0
    assert first.wait_after(httpx.ReadError("")) is not None
    again = attempts(attempts_before=first.progress)
    again.begin()
    assert again._request.extensions["attempts"] == 2
    assert again.elapsed == 3.0
    assert again.wait_after(httpx.ReadError("")) is None


def test_progress_holds_nothing_of_the_request() -> None:
    assert set(Progress.__slots__) == {"retry", "started", "number", "has_warned"}


@pytest.mark.parametrize(("taken", "warned"), [(LONG_CALL - 1.1, 0), (LONG_CALL - 1.0, 1), (LONG_CALL + 5, 1)])
def test_a_long_call_is_one_warning(
    taken: float, warned: int, fake_time: FakeTime, caplog: pytest.LogCaptureFixture
) -> None:
    one = attempts(policy=Retry(total=9, backoff_factor=0))
    fake_time.now = taken
    with caplog.at_level(logging.INFO, "keapkit.retry"):
        for _ in range(3):
            one.begin()
            one.wait_after(httpx.Response(503, headers={"retry-after": "1"}))
    levels = [record.levelno for record in caplog.records]
    assert levels.count(logging.WARNING) == warned
    assert levels.count(logging.INFO) == 3
    assert "retry 2 of 9 of GET /crm/rest/v2/contacts in 1.00 s: 503" in caplog.text


@pytest.mark.parametrize(
    ("status", "length", "small"),
    [(503, "65536", True), (503, "65537", False), (503, "", False), (503, "x", False), (429, "10000000", True)],
)
def test_what_is_read_to_keep_the_connection(status: int, length: str, small: bool) -> None:
    assert is_small(streamed(status, content_length=length)) is small


def test_a_large_refusal_costs_its_connection() -> None:
    large = Response(503, body=b"x" * 70_000)
    with (
        serving(large, Response(200)) as server,
        httpx.Client(transport=RetryTransport(httpx.HTTPTransport(), FAST)) as c,
    ):
        assert c.get(server.url).status_code == 200
        assert server.connections == 2


def test_a_client_without_retries_makes_one_attempt() -> None:
    calls: list[int] = []

    def answer(_: httpx.Request) -> httpx.Response:
        calls.append(1)
        return httpx.Response(429)

    with httpx.Client(transport=RetryTransport(httpx.MockTransport(answer), None)) as client:
        assert client.get("http://x").status_code == 429
    assert len(calls) == 1


def test_labels() -> None:
    request = httpx.Request("GET", "http://u:p@127.0.0.1:8080/crm/x?q=secret")
    assert operation_label(request) == "GET /crm/x"
    assert client_label("", request) == "client of 127.0.0.1:8080"
    assert client_label("export", request) == "client 'export'"
    request.extensions.update(operation="v2.x", client="import")
    assert operation_label(request) == "GET /crm/x (v2.x)"
    assert client_label("export", request) == "client 'import'"
    assert origin_of(httpx.URL("https://u:p@API.example.com:443/crm?x#y")) == "https://api.example.com"
    assert origin_of(httpx.URL("http://[::1]:80/")) == "http://[::1]"


def test_the_default_policy_is_one_of_httpx_retries() -> None:
    whole = DEFAULT.copy_with()
    assert type(whole) is Retry
    for name in ("total", "backoff_factor", "backoff_jitter", "max_backoff_wait", "total_timeout", "attempts_made"):
        assert getattr(whole, name) == getattr(DEFAULT, name)
    assert DEFAULT.increment().attempts_made == 1
    for method in (*whole.allowed_methods, "POST", "PATCH", "get"):
        assert DEFAULT.is_retryable_method(method) is whole.is_retryable_method(method)
    for status in range(100, 600):
        assert DEFAULT.is_retryable_status_code(status) is whole.is_retryable_status_code(status)
    for error in (httpx.ReadTimeout, httpx.ConnectError, httpx.RemoteProtocolError, httpx.LocalProtocolError):
        assert DEFAULT.is_retryable_exception(error("x")) is whole.is_retryable_exception(error("x"))


def test_a_sync_call_that_works_imports_neither_httpx_retries_nor_asyncio() -> None:
    code = (
        # click, rich and trio come with development only, and bring asyncio themselves.
        "import sys; sys.modules.update(click=None, rich=None, trio=None)\n"
        "import httpx\n"
        "from keapkit import Keap\n"
        "transport = httpx.MockTransport(lambda request: httpx.Response(200, json={'id': '1'}))\n"
        "with Keap('KeapAK-x', transport=transport) as keap:\n"
        "    assert keap.v2.contacts.get('1').id == '1'\n"
        "sys.exit(', '.join({'asyncio', 'httpx_retries', 'pickle'} & set(sys.modules)) or 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
