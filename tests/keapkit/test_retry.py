"""What is repeated, what is not, and when: over real sockets, and on a scripted transport where no socket matters."""

from __future__ import annotations

import io
import logging
import time
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from httpx_retries import Retry

from keap_api.errors import RequestTimeoutError, ValidationError
from keapkit._retry import DEFAULT, RetryTransport, is_replayable, policy
from tests.keapkit.retry_server import Response, Server, serving
from tests.keapkit.throttle_helpers import FakeTime, fake_time

__all__ = ["fake_time"]

FAST = Retry(total=3, backoff_factor=0.01)
SAFE, UNSAFE = ["GET", "HEAD", "PUT", "DELETE"], ["POST", "PATCH"]


class Scripted(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Gives or raises what it is told, one after the other, the last one for ever."""

    def __init__(self, *outcomes: int | Exception | httpx.Response | Callable[[], httpx.Response]) -> None:
        self._outcomes = list(outcomes)
        self.bodies: list[bytes] = []

    def _next(self) -> httpx.Response:
        outcome = self._outcomes.pop(0) if len(self._outcomes) > 1 else self._outcomes[0]
        if isinstance(outcome, Exception):
            raise outcome
        if isinstance(outcome, int):
            return httpx.Response(outcome)
        return outcome if isinstance(outcome, httpx.Response) else outcome()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        assert isinstance(request.stream, httpx.SyncByteStream)
        self.bodies.append(b"".join(request.stream))
        return self._next()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        assert isinstance(request.stream, httpx.AsyncByteStream)
        self.bodies.append(b"".join([part async for part in request.stream]))
        return self._next()

    @property
    def calls(self) -> int:
        return len(self.bodies)


def client(transport: httpx.BaseTransport, retry: object = FAST) -> httpx.Client:
    return httpx.Client(transport=RetryTransport(transport, retry), base_url="http://127.0.0.1:1")


@pytest.mark.parametrize("method", SAFE + UNSAFE)
def test_refusals_by_the_gateway_are_repeated_for_every_method(method: str) -> None:
    transport = Scripted(429, 429, 200)
    with client(transport) as c:
        assert c.request(method, "/").status_code == 200
    assert transport.calls == 3


@pytest.mark.parametrize(
    "failure", [502, 503, 504, httpx.ReadTimeout(""), httpx.ReadError(""), httpx.RemoteProtocolError("")]
)
@pytest.mark.parametrize("method", SAFE + UNSAFE)
def test_failures_that_leave_open_what_was_done(method: str, failure: int | Exception) -> None:
    transport = Scripted(failure, 200)
    with client(transport) as c:
        if method in SAFE:
            assert c.request(method, "/").status_code == 200
        elif isinstance(failure, Exception):
            with pytest.raises(type(failure)):
                c.request(method, "/")
        else:
            assert c.request(method, "/").status_code == failure
    assert transport.calls == (2 if method in SAFE else 1)


@pytest.mark.parametrize("failure", [httpx.ConnectError(""), httpx.ConnectTimeout(""), httpx.PoolTimeout("")])
@pytest.mark.parametrize("method", SAFE + UNSAFE)
def test_requests_that_never_left_are_repeated(method: str, failure: Exception) -> None:
    transport = Scripted(failure, 200)
    with client(transport) as c:
        assert c.request(method, "/").status_code == 200


@pytest.mark.parametrize("status", [200, 204, 301, 400, 401, 403, 404, 409, 422, 500, 501, 520])
def test_other_answers_are_final(status: int) -> None:
    transport = Scripted(status)
    with client(transport) as c:
        assert c.get("/").status_code == status
    assert transport.calls == 1


def test_other_exceptions_are_final() -> None:
    transport = Scripted(ValueError("bug"))
    with client(transport) as c, pytest.raises(ValueError, match="bug"):
        c.get("/")
    assert transport.calls == 1


@pytest.mark.parametrize("idempotent", [True, False])
def test_the_operation_may_know_better_than_the_method(idempotent: bool) -> None:
    transport = Scripted(503, 200)
    with client(transport) as c:
        method = "POST" if idempotent else "GET"
        status = c.request(method, "/", extensions={"idempotent": idempotent}).status_code
    assert status == (200 if idempotent else 503)


@pytest.mark.parametrize(
    ("retry", "calls"), [(False, 1), (0, 1), (None, 1), (1, 2), (2, 3), (Retry(total=2, backoff_factor=0.001), 3)]
)
def test_a_call_may_have_its_own_policy(retry: object, calls: int) -> None:
    transport = Scripted(lambda: httpx.Response(429, headers={"retry-after": "0"}))
    with client(transport) as c:
        assert c.get("/", extensions={"retry": retry}).status_code == 429
    assert transport.calls == calls


def test_a_client_may_have_no_policy_and_a_call_one() -> None:
    transport = Scripted(429, 200)
    with client(transport, None) as c:
        assert c.get("/").status_code == 429
        assert c.get("/", extensions={"retry": FAST}).status_code == 200


@pytest.mark.parametrize("value", ["yes", 1.5, -1, object()])
def test_policies_of_no_meaning_are_refused(value: object) -> None:
    with pytest.raises(ValidationError, match="retry"):
        policy(value)


def test_policies() -> None:
    assert policy("auto") is DEFAULT
    assert policy(True) is DEFAULT
    assert policy(False) is None
    assert policy(0) is None
    four = policy(4)
    assert four is not None
    assert four.total == 4


def test_the_exception_at_the_end_is_the_last_one_itself() -> None:
    transport = Scripted(httpx.ReadTimeout("first"), httpx.ConnectError("last"))
    with client(transport) as c, pytest.raises(httpx.ConnectError, match="last") as caught:
        c.get("/")
    assert transport.calls == 4
    assert caught.value.__context__ is None


# -- time


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


# -- bodies


def generator() -> Iterator[bytes]:
    yield b"one"
    yield b"two"


class Pipe(io.RawIOBase):
    """A file that cannot seek."""

    def __init__(self, data: bytes) -> None:
        self._data = io.BytesIO(data)

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return False

    def read(self, size: int = -1) -> bytes:
        return self._data.read(size)

    def seek(self, *_: Any) -> int:
        raise io.UnsupportedOperation("seek")


class Rewinding(httpx.SyncByteStream):
    def __init__(self) -> None:
        self.file = io.BytesIO(b"from the start")
        self.rewound = 0

    def rewind(self) -> None:
        self.file.seek(0)
        self.rewound += 1

    def __iter__(self) -> Iterator[bytes]:
        yield self.file.read()


@pytest.mark.parametrize(
    "body",
    [
        {"content": b"bytes"},
        {"content": "text"},
        {"json": {"a": 1}},
        {"data": {"a": "1"}},
        {"files": {"f": b"bytes"}},
        {"files": {"f": ("n.txt", io.BytesIO(b"a file"))}, "data": {"a": "1"}},
    ],
)
def test_replayable_bodies_are_sent_again_as_they_were(body: dict[str, Any]) -> None:
    with serving(Response(429), Response(429), Response(200)) as server:
        with httpx.Client(transport=RetryTransport(httpx.HTTPTransport(), FAST)) as c:
            assert c.post(server.url, **body).status_code == 200
        bodies = [body for _, body in server.requests]
    assert len(bodies) == 3
    assert bodies[0] == bodies[1] == bodies[2] != b""


@pytest.mark.parametrize(
    "body",
    [
        lambda: {"content": generator()},
        lambda: {"content": iter([b"one"])},
        lambda: {"content": io.BytesIO(b"a file")},
        lambda: {"files": {"f": ("n.txt", Pipe(b"a pipe"))}},
    ],
)
def test_other_bodies_are_never_sent_again(
    body: Callable[[], dict[str, Any]], caplog: pytest.LogCaptureFixture
) -> None:
    with serving(Response(429), Response(200)) as server:
        with (
            caplog.at_level(logging.INFO, "keapkit.retry"),
            httpx.Client(transport=RetryTransport(httpx.HTTPTransport(), FAST)) as c,
        ):
            assert c.put(server.url, **body()).status_code == 429
        assert len(server.requests) == 1
    assert "cannot be sent again" in caplog.text


def test_a_stream_that_rewinds_is_sent_again() -> None:
    stream, transport = Rewinding(), Scripted(503, 200)
    with client(transport) as c:
        request = c.build_request("PUT", "/")
        request.stream = stream
        assert c.send(request).status_code == 200
    assert transport.bodies == [b"from the start"] * 2
    assert stream.rewound == 1


def test_files_that_are_closed_or_odd_are_not_replayable(tmp_path: Path) -> None:
    (tmp_path / "f").write_bytes(b"x")
    file = (tmp_path / "f").open("rb")
    request = httpx.Request("POST", "http://x", files={"f": file})
    assert is_replayable(request.stream)
    file.close()
    assert not is_replayable(request.stream)
    assert not is_replayable(object())


# -- connections, logs, async


def test_the_connection_survives_a_refusal() -> None:
    with serving(Response(429, body=b"x" * 2000), Response(503, body=b"y" * 2000), Response(200)) as server:
        with httpx.Client(transport=RetryTransport(httpx.HTTPTransport(), FAST)) as c:
            assert c.get(server.url).status_code == 200
        assert server.connections == 1


def test_a_connection_that_breaks_in_the_answer_is_tried_again() -> None:
    with serving(Response(cut=5), Response(cut=0), Response(200)) as server:
        with httpx.Client(transport=RetryTransport(httpx.HTTPTransport(), FAST)) as c:
            assert c.get(server.url).status_code == 200
        assert len(server.requests) == 3


def test_a_body_that_breaks_off_is_tried_again_when_it_is_read_here() -> None:
    long = Response(200, body=b"z" * 5000)
    with serving(Response(200, body=b"z" * 5000, cut=1000), long) as server:
        with httpx.Client(transport=RetryTransport(httpx.HTTPTransport(), FAST)) as c:
            assert c.get(server.url, extensions={"buffered": True}).content == b"z" * 5000
            assert c.get(server.url).content == b"z" * 5000
        assert len(server.requests) == 3


def test_a_server_that_is_not_there() -> None:
    server = Server([Response()])
    server.close()
    with (
        httpx.Client(transport=RetryTransport(httpx.HTTPTransport(), FAST)) as c,
        pytest.raises(httpx.ConnectError),
    ):
        c.post(server.url)


def test_each_retry_is_logged_without_secrets(caplog: pytest.LogCaptureFixture) -> None:
    transport = Scripted(429, httpx.ReadTimeout("of http://x/?access_token=secret"), 200)
    with caplog.at_level(logging.INFO, "keapkit.retry"), client(transport) as c:
        headers = {"authorization": "Bearer secret"}
        c.get("/v2/contacts?filter=secret", headers=headers, extensions={"operation": "v2.contacts.list"})
    lines = [record.getMessage() for record in caplog.records if record.name == "keapkit.retry"]
    assert len(lines) == 2
    assert lines[0].startswith("retry 1 of 3 of GET /v2/contacts (v2.contacts.list) in 0.0")
    assert lines[0].endswith(": 429")
    assert lines[1].endswith(": ReadTimeout")
    assert "secret" not in " ".join(lines)


async def async_generator() -> AsyncIterator[bytes]:
    yield b"one"


@pytest.mark.anyio
async def test_async_clients_repeat_likewise() -> None:
    transport = Scripted(429, httpx.ReadTimeout(""), 503, 200)
    async with httpx.AsyncClient(transport=RetryTransport(transport, FAST), base_url="http://127.0.0.1:1") as c:
        assert (await c.put("/", content=b"x")).status_code == 200
        assert transport.bodies == [b"x"] * 4
    transport = Scripted(429, 200)
    async with httpx.AsyncClient(transport=RetryTransport(transport, FAST), base_url="http://127.0.0.1:1") as c:
        assert (await c.put("/", content=async_generator())).status_code == 429
    transport = Scripted(httpx.ReadError(""))
    async with httpx.AsyncClient(transport=RetryTransport(transport, FAST), base_url="http://127.0.0.1:1") as c:
        with pytest.raises(httpx.ReadError):
            await c.get("/")
    assert transport.calls == 4


@pytest.mark.anyio
async def test_async_connections_survive_a_refusal() -> None:
    with serving(Response(429, body=b"x" * 2000), Response(200, body=b"z" * 50, cut=60), Response(200)) as server:
        async with httpx.AsyncClient(transport=RetryTransport(httpx.AsyncHTTPTransport(), FAST)) as c:
            assert (await c.get(server.url, extensions={"buffered": True})).status_code == 200
        assert server.connections == 2


def test_a_transport_of_the_other_kind_is_refused() -> None:
    with (
        httpx.Client(transport=RetryTransport(httpx.AsyncHTTPTransport())) as c,
        pytest.raises(ValidationError, match="async transport"),
    ):
        c.get("http://127.0.0.1:1")
