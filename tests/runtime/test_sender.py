"""What the senders send, refuse, read and raise."""

from __future__ import annotations

import contextlib
import gzip
import json
import socketserver
import threading
import time
import tracemalloc
import zlib
from collections.abc import AsyncIterator, Generator, Iterator
from typing import Any

import httpx
import pytest

from generator.runtime._operation import Operation
from generator.runtime._options import RequestOptions
from generator.runtime._sender import AsyncSender, Sender
from generator.runtime.errors import (
    BadRequestError,
    ConnectionFailedError,
    DecodeError,
    NotFoundError,
    RequestTimeoutError,
    ResponseTooLargeError,
    StatusError,
    TransportError,
    ValidationError,
)
from tests.runtime.models import CREATE, DATA, DELETE, GET, ROOT, Contact, async_sender, sender

GOOD = b'{"id": "5"}'


class Chunks(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that arrives in pieces."""

    def __init__(self, *chunks: bytes | Exception) -> None:
        self.chunks = chunks
        self.closed = 0

    def __iter__(self) -> Iterator[bytes]:
        for chunk in self.chunks:
            if isinstance(chunk, Exception):
                raise chunk
            yield chunk

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self:
            yield chunk

    def close(self) -> None:
        self.closed += 1

    async def aclose(self) -> None:
        self.closed += 1


def answer(status: int = 200, content: Any = GOOD, **headers: str) -> httpx.Response:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    if isinstance(content, Chunks):
        return httpx.Response(status, stream=content, headers=named)
    return httpx.Response(status, content=content, headers=named)


async def both(response: Any, operation: Any = GET, values: Any = None, **kwargs: Any) -> Any:
    """The outcome of a call, which has to be the same for both senders."""
    outcomes: list[Any] = []
    for make in (sender, async_sender):

        def handle(_: httpx.Request) -> httpx.Response:
            made = response() if callable(response) else response
            if isinstance(made, Exception):
                raise made
            return made  # type: ignore[no-any-return]  # whatever the test made

        try:
            result: Any = make(handle, **kwargs).call(operation, values or {"contact_id": "5", "file_id": "5"})
            outcomes.append(await result if hasattr(result, "__await__") else result)
        except Exception as error:
            outcomes.append(error)
    first, second = outcomes
    assert type(first) is type(second)
    assert str(first) == str(second)
    if isinstance(first, Exception):
        raise first
    return first


CREATE_BARE: Operation[Contact] = Operation("v2.contacts.create", "POST", "/rest/v2/contacts", response=Contact)

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize("content", [b"", b"  \r\n"])
async def test_an_empty_body_is_an_error_where_json_is_documented(content: bytes) -> None:
    sometimes: Operation[Contact | None] = Operation("x.y", "GET", "/x", response=Contact, may_be_empty=True)
    for status in (200, 201, 202, 204):
        with pytest.raises(DecodeError, match="the response is empty, where its document has JSON") as caught:
            await both(lambda s=status: answer(s, content))
        assert (caught.value.status_code, caught.value.operation) == (status, "v2.contacts.get")
        assert await both(lambda s=status: answer(s, content), DELETE) is None
        assert await both(lambda s=status: answer(s, content), DATA) == content
    for status in (202, 204):
        assert await both(lambda s=status: answer(s, content), sometimes) is None
    with pytest.raises(DecodeError):
        await both(lambda: answer(200, content), sometimes)


@pytest.mark.filterwarnings("ignore:.*:generator.runtime._warnings.SpecMismatchWarning")
async def test_null_and_errors_of_the_gateway_are_no_records() -> None:
    with pytest.raises(DecodeError, match="the response is null"):
        await both(lambda: answer(200, b"null"))
    with pytest.raises(DecodeError, match=r"the response is an error \('Backend down'\)"):
        await both(lambda: answer(200, b'{"fault": {"faultstring": "Backend down"}}'))
    with pytest.raises(DecodeError, match="may have been carried out"):
        await both(lambda: answer(201, b""), CREATE_BARE)


@pytest.mark.filterwarnings("ignore:.*:generator.runtime._warnings.SpecMismatchWarning")
@pytest.mark.parametrize(
    "body", [b'{"message": "down"}', b'{"error": "down"}', b'{"code": "500", "message": "down"}', b'{"errors": [1]}']
)
async def test_an_error_with_status_200_is_no_record_without_values(body: bytes) -> None:
    for operation in (None, CREATE_BARE):
        with pytest.raises(DecodeError, match="the response is an error"):
            await both(lambda: answer(200, body), *filter(None, [operation]))


async def test_a_record_may_have_keys_that_errors_have() -> None:
    assert (await both(lambda: answer(200, b'{"id": "5", "message": "hello", "errors": []}'))).id == "5"


async def test_a_gateway_fault_is_neither_success_nor_a_file() -> None:
    fault = b'{"fault": {"faultstring": "Backend down"}}'
    for operation in (DELETE, DATA):
        with pytest.raises(DecodeError, match=r"the response is an error \('Backend down'\)"):
            await both(lambda: answer(200, fault, content_type="application/json"), operation)
    assert await both(lambda: answer(200, fault, content_type="application/octet-stream"), DATA) == fault


async def test_bytes_are_given_as_they_are() -> None:
    assert await both(lambda: answer(200, b"<html>", content_type="text/html"), DATA) == b"<html>"
    assert await both(lambda: answer(200, b"anything"), DELETE) is None


async def test_html_with_status_200_is_a_decode_error_that_says_so() -> None:
    with pytest.raises(DecodeError, match=r"\(text/html\) is not JSON.*<!doctype"):
        await both(lambda: answer(200, b"<!doctype html><p>hello", content_type="text/html"))


@pytest.mark.parametrize(
    ("status", "kind"),
    [(301, StatusError), (304, StatusError), (400, BadRequestError), (404, NotFoundError), (520, StatusError)],
)
async def test_statuses_of_300_and_above_are_errors(status: int, kind: type[StatusError]) -> None:
    with pytest.raises(kind) as caught:
        await both(lambda: answer(status, b'{"message": "no"}', location="https://elsewhere.test/"))
    assert caught.value.status_code == status
    assert caught.value.body == {"message": "no"}


def test_a_status_may_be_taken_as_it_is() -> None:
    one = sender(lambda _: answer(404, b"{}"))
    assert one.send(one.request("GET", "/x"), raise_for_status=False).content == b"{}"


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (httpx.ReadTimeout("slow"), RequestTimeoutError),
        (httpx.PoolTimeout("full"), RequestTimeoutError),
        (httpx.ConnectError("refused"), ConnectionFailedError),
        (httpx.RemoteProtocolError("cut"), ConnectionFailedError),
        (httpx.TooManyRedirects("round"), ConnectionFailedError),
    ],
)
async def test_httpx_errors_become_ours(error: httpx.RequestError, kind: type[TransportError]) -> None:
    with pytest.raises(
        kind, match=r"no complete response: .*GET https://api\.example\.test/crm/rest/v2/contacts/5"
    ) as caught:
        await both(lambda: error)
    assert caught.value.__cause__ is error
    assert (caught.value.method, caught.value.url) == ("GET", f"{ROOT}/rest/v2/contacts/5")


async def test_a_response_that_is_cut_is_closed() -> None:
    streams: list[Chunks] = []

    def cut() -> httpx.Response:
        streams.append(Chunks(b'{"id":', httpx.ReadError("cut")))
        return answer(200, streams[-1])

    with pytest.raises(ConnectionFailedError):
        await both(cut)
    assert all(stream.closed for stream in streams)


async def test_large_responses_are_refused_and_closed() -> None:
    streams: list[Chunks] = []

    def drip() -> httpx.Response:
        streams.append(Chunks(*[b"x" * 100] * 100))
        return answer(200, streams[-1])

    for response in (
        drip,
        lambda: answer(200, Chunks(), content_length="1001"),
        lambda: answer(400, Chunks(b"x" * 1001)),
    ):
        with pytest.raises(ResponseTooLargeError, match="larger than max_response_bytes, 1000 bytes"):
            await both(response, DATA, max_response_bytes=1000)
    assert all(stream.closed for stream in streams)
    assert len(await both(lambda: answer(200, Chunks(b"x" * 1000)), DATA, max_response_bytes=1000)) == 1000


@pytest.mark.parametrize("coding", ["gzip", "deflate", "GZIP", "identity"])
async def test_compressed_responses_are_read(coding: str) -> None:
    forms = {"gzip": gzip.compress(GOOD), "deflate": zlib.compress(GOOD), "identity": GOOD}
    contact = await both(lambda: answer(200, Chunks(forms[coding.lower()]), content_encoding=coding))
    assert contact == Contact(id="5")


async def test_a_bomb_is_stopped_while_it_expands() -> None:
    bomb = gzip.compress(b"\0" * 50_000_000)
    tracemalloc.start()
    try:
        with pytest.raises(ResponseTooLargeError):
            await both(lambda: answer(200, Chunks(bomb), content_encoding="gzip"), DATA, max_response_bytes=1_000_000)
        assert tracemalloc.get_traced_memory()[1] < 15_000_000
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("coding", ["gzip, gzip", "br", "zstd", "deflate,gzip"])
async def test_codings_whose_expansion_has_no_bound_are_refused(coding: str) -> None:
    with pytest.raises(DecodeError, match="content coding that was not requested"):
        await both(lambda: answer(200, Chunks(gzip.compress(GOOD)), content_encoding=coding))


@pytest.mark.parametrize("asked", ["gzip, deflate, br, zstd", "br;q=1.0", "*"])
def test_only_codings_of_bounded_expansion_are_asked_for(asked: str) -> None:
    assert requested(None, headers={"accept-encoding": asked}).headers["accept-encoding"] == "gzip, deflate"
    assert requested(None, headers={"accept-encoding": "gzip;q=0.5"}).headers["accept-encoding"] == "gzip;q=0.5"


async def test_broken_compression_is_a_decode_error() -> None:
    with pytest.raises(DecodeError, match="cannot be decompressed"):
        await both(lambda: answer(200, Chunks(b"no gzip"), content_encoding="gzip"))


def requested(options: RequestOptions | None, **client: Any) -> httpx.Request:
    requests: list[httpx.Request] = []

    def handle(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        return answer()

    with httpx.Client(base_url=ROOT, transport=httpx.MockTransport(handle), **client) as own:
        Sender(own).call(GET, {"contact_id": "5"}, None, options)
    return requests[0]


def test_options_reach_the_request() -> None:
    plain = requested(None, timeout=7, headers={"x-own": "1"})
    assert plain.extensions["operation"] == "v2.contacts.get"
    assert plain.extensions["timeout"] == httpx.Timeout(7).as_dict()
    assert plain.headers["accept"] == "application/json"
    assert plain.headers["x-own"] == "1"
    assert not {"retry", "deadline"} & plain.extensions.keys()
    began = time.monotonic()
    request = requested(
        {"timeout": 50, "headers": {"X-Own": "2", "Accept": "text/x"}, "retry": False, "deadline": 5},
        headers={"x-own": "1"},
    )
    assert (request.headers["x-own"], request.headers["accept"]) == ("2", "text/x")
    assert request.extensions["retry"] is False
    assert began < request.extensions["deadline"] - 5 < time.monotonic()
    assert request.extensions["timeout"] == httpx.Timeout(5).as_dict()
    assert requested({"timeout": None}).extensions["timeout"] == httpx.Timeout(None).as_dict()
    assert requested({"timeout": httpx.Timeout(1, read=9), "deadline": 4}).extensions["timeout"]["read"] == 4


@pytest.mark.parametrize(
    ("options", "place"),
    [
        ({"time_out": 5}, "options: unknown option 'time_out'"),
        ({"timeout": "5"}, "options.timeout"),
        ({"timeout": 0}, "options.timeout"),
        ({"deadline": -1}, "options.deadline"),
        ({"deadline": None}, "options.deadline"),
        ({"validate": "maybe"}, "options.validate"),
    ],
)
def test_options_that_could_not_work_are_refused(options: Any, place: str) -> None:
    with pytest.raises(ValidationError) as caught:
        requested(options)
    assert str(caught.value).startswith(place)


def test_validate_of_the_client_and_of_the_call() -> None:
    one = sender(lambda _: answer(), validate="strict")
    with pytest.raises(ValidationError):
        one.call(CREATE, {}, {"given_name": "x", "new": 1})
    assert one.call(CREATE, {}, {"given_name": "x", "new": 1}, {"validate": "types"}) == Contact(id="5")
    with pytest.raises(ValidationError):
        sender(lambda _: answer(), validate="other")


async def test_a_response_that_drips_past_the_deadline_is_a_timeout() -> None:
    def drip() -> httpx.Response:
        return answer(200, Slow())

    one, other = sender(lambda _: drip()), async_sender(lambda _: drip())
    with pytest.raises(RequestTimeoutError, match="deadline"):
        one.call(GET, {"contact_id": "5"}, None, {"deadline": 0.02})
    with pytest.raises(RequestTimeoutError, match="deadline"):
        await other.call(GET, {"contact_id": "5"}, None, {"deadline": 0.02})


class Slow(Chunks):
    """Gives bytes for as long as somebody reads, for five seconds."""

    def __iter__(self) -> Iterator[bytes]:
        end = time.monotonic() + 5
        while time.monotonic() < end:
            yield b" "


def test_a_very_long_argument_is_refused() -> None:
    with pytest.raises(ValidationError, match="URL"):
        sender(lambda _: answer()).call(GET, {"contact_id": "x" * 70_000})


def test_a_request_of_ones_own() -> None:
    one = sender(lambda request: answer(200, json.dumps(dict(request.headers)).encode()))
    request = one.request(
        "POST", "/xmlrpc/v1", content=b"<x/>", headers={"content-type": "text/xml"}, extensions={"idempotent": True}
    )
    assert request.extensions["idempotent"] is True
    assert str(request.url) == f"{ROOT}/xmlrpc/v1"
    assert one.send(request).json()["content-type"] == "text/xml"
    assert ROOT in repr(one)


class _Server(socketserver.StreamRequestHandler):
    """Sends the bytes it was given, then closes."""

    response: bytes

    def handle(self) -> None:
        while self.rfile.readline() not in {b"\r\n", b""}:
            pass
        self.wfile.write(self.response)


@contextlib.contextmanager
def serving(response: bytes) -> Generator[str]:
    with socketserver.ThreadingTCPServer(
        ("127.0.0.1", 0), type("Handler", (_Server,), {"response": response})
    ) as server:
        server.daemon_threads = True
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()
        thread.join()


@pytest.mark.parametrize(
    ("response", "kind"),
    [
        (b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{", ConnectionFailedError),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{", ConnectionFailedError),
        (b"", ConnectionFailedError),
        (b"no http at all\r\n\r\n", ConnectionFailedError),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n{", ResponseTooLargeError),
        (b"HTTP/1.1 302 Found\r\nLocation: http://[::bad\r\nContent-Length: 0\r\n\r\n", ConnectionFailedError),
    ],
)
async def test_broken_servers(response: bytes, kind: type[Exception]) -> None:
    with serving(response) as url:
        with httpx.Client(base_url=url) as client, pytest.raises(kind):
            Sender(client).call(GET, {"contact_id": "5"})
        async with httpx.AsyncClient(base_url=url) as other:
            with pytest.raises(kind):
                await AsyncSender(other).call(GET, {"contact_id": "5"})


async def test_nobody_listens() -> None:
    with serving(b"") as url:
        pass
    with httpx.Client(base_url=url) as client, pytest.raises(ConnectionFailedError):
        Sender(client).call(GET, {"contact_id": "5"})
