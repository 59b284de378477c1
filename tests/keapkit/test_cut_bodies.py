"""A connection that is lost, or goes silent, in the middle of a response's body."""

from __future__ import annotations

import base64
import gzip
import json
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from keapkit.errors import (
    ConnectionFailedError,
    RequestTimeoutError,
    ResponseTooLargeError,
    TransportError,
)
from tests.keapkit.file_responses import CONTENT, HOW, JSON, LARGE, QUICK, SMALL, V1_DATA, V2_DATA
from tests.keapkit.files_server import call
from tests.keapkit.retry_server import Response, serving

pytestmark = [
    pytest.mark.filterwarnings("ignore:Keap ends its XML-RPC API"),
    # LARGE says a size at which v2 is used; the file is a small one.
    pytest.mark.filterwarnings("ignore:.*not the 9000000 of its `file_size`"),
]
# Only a response that has gone silent waits for this long.
IMPATIENT = httpx.Timeout(30, read=0.3)

CONTACTS = Response(headers=JSON, body=json.dumps({"contacts": [{"id": "1"}, {"id": "2"}]}).encode())
TAGS = Response(headers=JSON, body=json.dumps({"tags": [{"id": 1}], "count": 1}).encode())
CONTACT = Response(headers=JSON, body=json.dumps({"id": "5", "given_name": "Ann"}).encode())
COUNT = Response(
    headers={"content-type": "text/xml"},
    body=b"<methodResponse><params><param><value><i4>7</i4></value></param></params></methodResponse>",
)


def broken(response: Response, how: str, at: int = 20) -> Response:
    """The same response, cut off or gone silent within its body."""
    part = {"cut_body": at} if how == "cut" else {"stall_body": at}
    return Response(response.status, response.headers, response.body, **part)


def ids(how: str, pager: Callable[[Any], Any]) -> Callable[[Any], Any]:
    if how == "sync":
        return lambda keap: [item.id for item in pager(keap)]

    async def collect(keap: Any) -> list[Any]:
        return [item.id async for item in pager(keap)]

    return collect


# What is called, the response, and the result. Repeating any of these is harmless.
READS: dict[str, tuple[Callable[[str], Callable[[Any], Any]], list[Response], Any]] = {
    "v2 list": (lambda how: ids(how, lambda keap: keap.v2.contacts.list()), [CONTACTS], ["1", "2"]),
    "v1 list": (lambda how: ids(how, lambda keap: keap.v1.tags.list(limit=5)), [TAGS], [1]),
    "v2 get": (lambda how: lambda keap: keap.v2.contacts.get("5"), [CONTACT], "Ann"),
    "xmlrpc read": (lambda how: lambda keap: keap.xmlrpc.data.count("Contact", {"Id": 1}), [COUNT], 7),
    "request": (lambda how: lambda keap: keap.request("GET", "/rest/v2/contacts/5"), [CONTACT], CONTACT.body),
    "files.read from v1": (lambda how: lambda keap: keap.files.read(7), [SMALL, V1_DATA], CONTENT),
    "files.read from v2": (lambda how: lambda keap: keap.files.read(7), [LARGE, V2_DATA], CONTENT),
    "v2.files.data": (lambda how: lambda keap: keap.v2.files.data("7"), [V2_DATA], CONTENT),
}


def plain(result: Any) -> Any:
    return result.content if isinstance(result, httpx.Response) else getattr(result, "given_name", result)


@HOW
@pytest.mark.parametrize("loss", ["cut", "stall"])
@pytest.mark.parametrize("name", READS)
def test_a_read_is_repeated_until_its_response_is_whole(name: str, loss: str, how: str) -> None:
    make, responses, wanted = READS[name]
    *before, last = responses
    with serving(*before, broken(last, loss), broken(last, loss, 0), last) as server:
        result = call(how, server.url, make(how), retry=QUICK, timeout=IMPATIENT)
        assert plain(result) == wanted
        assert len(server.requests) == len(before) + 3


@HOW
@pytest.mark.parametrize("loss", ["cut", "stall"])
def test_a_body_that_is_never_whole_ends_in_an_error_that_says_how_often(loss: str, how: str) -> None:
    with serving(broken(CONTACT, loss)) as server:
        kind = ConnectionFailedError if loss == "cut" else RequestTimeoutError
        with pytest.raises(kind, match="3 attempts") as caught:
            call(how, server.url, lambda keap: keap.v2.contacts.get("5"), retry=2, timeout=IMPATIENT)
        assert len(server.requests) == 3
    assert caught.value.attempts == 3
    assert caught.value.elapsed is not None
    assert caught.value.elapsed > 0


@HOW
def test_without_retries_there_is_one_attempt(how: str) -> None:
    with serving(broken(CONTACT, "cut"), CONTACT) as server:
        with pytest.raises(TransportError) as caught:
            call(how, server.url, lambda keap: keap.v2.contacts.get("5"), retry=False)
        assert len(server.requests) == 1
    assert caught.value.attempts == 1


@HOW
@pytest.mark.parametrize("retry", [QUICK, 6])
@pytest.mark.parametrize(
    "work",
    [
        lambda keap: keap.v2.contacts.create({"given_name": "Ann"}),
        lambda keap: keap.v1.contacts.create({"given_name": "Ann"}),
        lambda keap: keap.xmlrpc.contact.add({"FirstName": "Ann"}),
        lambda keap: keap.files.upload(b"E", name="x", association="USER"),
        lambda keap: keap.request("POST", "/rest/v2/contacts", json={}),
    ],
    ids=["v2", "v1", "xmlrpc", "upload", "request"],
)
def test_a_write_is_not_repeated(work: Callable[[Any], Any], retry: Any, how: str) -> None:
    with serving(broken(CONTACT, "cut", 5), CONTACT) as server:
        with pytest.raises(TransportError):
            call(how, server.url, work, retry=retry)
        assert len(server.requests) == 1


@HOW
def test_a_replacement_is_repeated_with_its_whole_body(how: str) -> None:
    stored = Response(headers=JSON, body=b'{"file_descriptor":{"id":7}}')
    with serving(broken(stored, "cut", 5), stored) as server:
        work = lambda keap: keap.files.replace(7, CONTENT, name="x", association="USER")  # noqa: E731
        assert call(how, server.url, work, retry=QUICK).id == 7
        (_, first), (_, second) = server.requests
    assert first == second
    assert base64.b64decode(json.loads(second)["file_data"]) == CONTENT


@HOW
def test_a_compressed_body_is_repeated_too(how: str) -> None:
    packed = Response(headers={**JSON, "content-encoding": "gzip"}, body=gzip.compress(CONTACT.body))
    with serving(broken(packed, "cut", 12), packed) as server:
        assert call(how, server.url, lambda keap: keap.v2.contacts.get("5"), retry=QUICK).given_name == "Ann"


@HOW
@pytest.mark.parametrize("announced", [True, False])
def test_the_limit_of_a_response_holds(announced: bool, how: str) -> None:
    body = b'{"given_name": "' + b"A" * 200_000 + b'"}'
    response = Response(headers=JSON, body=body) if announced else _Endless(headers=JSON, body=body)
    with serving(response) as server:
        with pytest.raises(ResponseTooLargeError):
            call(how, server.url, lambda keap: keap.v2.contacts.get("5"), retry=QUICK, max_response_bytes=100_000)
        assert len(server.requests) == 1


class _Endless(Response):
    """Ends with the connection, without a Content-Length."""

    def bytes(self) -> bytes:
        head = "\r\n".join([f"HTTP/1.1 {self.status} X", "content-type: application/json", "connection: close"])
        return head.encode() + b"\r\n\r\n" + self.body
