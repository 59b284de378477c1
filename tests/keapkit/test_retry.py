"""What is repeated and what is not: over real sockets, and on a scripted transport where no socket matters."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator

import httpx
import pytest
from httpx_retries import Retry

from keap_api.errors import ValidationError
from keapkit._retry import DEFAULT, RetryTransport, policy
from tests.keapkit.retry_server import Response, Server, serving
from tests.keapkit.scripted_transport import FAST, Scripted, client

SAFE, UNSAFE = ["GET", "HEAD", "PUT", "DELETE"], ["POST", "PATCH"]


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
