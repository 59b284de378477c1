"""Errors: what they tell, what they never tell, and their way through pickle."""

from __future__ import annotations

import pickle
from typing import Any

import httpx
import pytest

from generator.runtime import errors
from generator.runtime._error_factory import fault_from, status_error
from generator.runtime._masking import MASK, is_credential
from generator.runtime.errors import (
    APIError,
    ConnectionFailedError,
    DecodeError,
    Fault,
    KeapError,
    PaginationError,
    ResponseTooLargeError,
    StatusError,
    TransportError,
    ValidationError,
)
from tests.runtime.models import GET, LIST, ROOT, async_sender, sender

SECRET = "s3cr3t-k3y"
HEADERS = {
    "authorization": f"Bearer {SECRET}",
    "x-keap-api-key": SECRET,
    "cookie": SECRET,
    "X-My-Token": SECRET,
    "x-fine": "shown",
}


def responding(response: Any) -> Any:
    def handle(request: httpx.Request) -> httpx.Response:
        if isinstance(response, Exception):
            raise response
        return httpx.Response(response.status_code, content=response.content, headers=dict(response.headers))

    return handle


def big(_: httpx.Request) -> httpx.Response:
    return httpx.Response(200, content=b'"' + b"x" * 100 + b'"')


OUTCOMES: list[tuple[Any, type[APIError], int | None]] = [
    (responding(httpx.Response(404, content=b'{"message": "none"}')), StatusError, 404),
    (responding(httpx.Response(200, content=b"<html>")), DecodeError, 200),
    (responding(httpx.Response(201, content=b"")), DecodeError, 201),
    (responding(httpx.ConnectError("refused")), TransportError, None),
    (responding(httpx.ReadTimeout("slow")), TransportError, None),
    (big, ResponseTooLargeError, 200),
    (responding(httpx.Response(200, content=b"x", headers={"content-encoding": "br"})), DecodeError, 200),
]


async def caught(handler: Any) -> list[APIError]:
    """The error of a call, from both senders."""
    options: Any = {"headers": HEADERS}
    with pytest.raises(APIError) as one:
        sender(handler, max_response_bytes=50).call(GET, {"contact_id": "5"}, None, options)
    with pytest.raises(APIError) as two:
        await async_sender(handler, max_response_bytes=50).call(GET, {"contact_id": "5"}, None, options)
    return [one.value, two.value]


@pytest.mark.anyio
@pytest.mark.parametrize(("handler", "kind", "status"), OUTCOMES)
async def test_errors_tell_operation_request_response_and_status(handler: Any, kind: Any, status: int | None) -> None:
    for error in await caught(handler):
        assert isinstance(error, kind)
        assert (error.operation, error.method, error.url) == ("v2.contacts.get", "GET", f"{ROOT}/rest/v2/contacts/5")
        assert error.status_code == status
        assert not hasattr(error, "status")
        assert error.request is not None
        assert str(error.request.url) == error.url
        assert error.request.headers["x-fine"] == "shown"
        assert (error.response is None) == (status is None)
        if error.response is not None:
            assert error.response.status_code == status
        assert "v2.contacts.get" in str(error)
        assert error.url in str(error)


@pytest.mark.anyio
@pytest.mark.parametrize(("handler", "kind", "status"), OUTCOMES)
async def test_no_error_holds_a_credential(handler: Any, kind: Any, status: int | None) -> None:
    for error in await caught(handler):
        requests = [error.request, error.response and error.response.request]
        requests.append(getattr(error.__cause__, "request", None))
        for request in filter(None, requests):
            assert SECRET not in str(list(request.headers.raw))
            assert SECRET not in repr(request.headers)
            assert request.headers["authorization"] == request.headers["x-keap-api-key"] == MASK
        for text in (str(error), repr(error), repr(error.__cause__), repr(vars(error))):
            assert SECRET not in text
        assert SECRET.encode() not in pickle.dumps(error)


def test_a_password_in_the_base_url_stays_out_of_errors() -> None:
    with pytest.raises(StatusError) as raised:
        sender(lambda _: httpx.Response(404), base_url=f"https://user:{SECRET}@api.example.test/crm").call(
            GET, {"contact_id": "5"}
        )
    assert SECRET not in str(raised.value) + raised.value.url + str(raised.value.request and raised.value.request.url)


@pytest.mark.parametrize(
    ("name", "secret"),
    [
        (b"Authorization", True),
        (b"Proxy-Authorization", True),
        (b"X-Keap-API-Key", True),
        (b"api_key", True),
        (b"X-Auth-Token", True),
        (b"Set-Cookie", True),
        (b"client-secret", True),
        (b"accept", False),
        (b"x-keap-tenant-id", False),
        (b"monkey", False),
        (b"www-authenticate", False),
    ],
)
def test_which_headers_are_masked(name: bytes, secret: bool) -> None:
    assert is_credential(name) is secret


@pytest.mark.anyio
@pytest.mark.parametrize(("handler", "kind", "status"), OUTCOMES)
async def test_errors_survive_pickling(handler: Any, kind: Any, status: int | None) -> None:
    for error in await caught(handler):
        error.attempts, error.elapsed = 3, 1.25
        error.items_before, error.next_page_token = 7, "t"
        again = pickle.loads(pickle.dumps(error))
        assert (type(again), str(again)) == (type(error), str(error))
        assert (again.status_code, again.operation, again.attempts) == (status, "v2.contacts.get", 3)
        assert (again.items_before, again.next_page_token) == (7, "t")
        assert again.request.headers["x-fine"] == "shown"


def test_every_error_survives_pickling() -> None:
    response = httpx.Response(400, content=b"{}", request=httpx.Request("GET", ROOT))
    made: list[KeapError] = [
        ValidationError("wrong", path="body.x"),
        PaginationError("ends", operation="v2.x.list"),
        ConnectionFailedError("gone"),
        status_error(response),
        *(fault_from(code, "[X]why", method="A.b") for code in range(-1, 17)),
        KeapError("plain"),
    ]
    for error in made:
        again = pickle.loads(pickle.dumps(error))
        assert (type(again), str(again), again.args) == (type(error), str(error), error.args)


def test_the_tree_is_complete_and_drawn() -> None:
    for name in errors.__all__:
        kind = getattr(errors, name)
        assert issubclass(kind, KeapError)
        assert f" {name} " in f" {errors.__doc__} ".replace("\n", " \n ")
        assert name.endswith(("Error", "Fault"))
    assert issubclass(Fault, APIError)
    assert not issubclass(ValidationError, APIError)


def test_attempts_are_told_once_there_were_several() -> None:
    error = ConnectionFailedError("no complete response: ConnectError", operation="v2.contacts.get")
    assert str(error) == "no complete response: ConnectError (v2.contacts.get)"
    error.attempts, error.elapsed = 4, 12.345
    assert str(error).endswith("(v2.contacts.get; 4 attempts in 12.3 s)")


def test_an_error_that_is_none_of_the_api_gets_a_note_about_its_page() -> None:
    class ElsewhereError(KeapError):
        pass

    def handle(request: httpx.Request) -> httpx.Response:
        if "page_token" in request.url.params:
            raise ElsewhereError("quota")
        return httpx.Response(200, json={"contacts": [{"id": "1"}], "next_page_token": "t"})

    with pytest.raises(ElsewhereError) as raised:
        list(sender(handle).page(LIST, {}))
    assert (raised.value.items_before, raised.value.next_page_token) == (1, "t")
    assert raised.value.__notes__ == ["This was page 2 of v2.contacts.list; 1 items came before."]


KEY = "KeapAK-0123456789abcdef"


def _echo(request: httpx.Request, status: int, form: str) -> httpx.Response:
    return httpx.Response(status, headers={"location": f"/x?key={KEY}"}, content=form.replace("SECRET", KEY).encode())


@pytest.mark.parametrize("header", [f"Bearer {KEY}", KEY])
@pytest.mark.parametrize(
    ("status", "form"),
    [
        (401, '{"fault": {"faultstring": "unknown key SECRET", "detail": {"errorcode": "x"}}}'),
        (400, "SECRET is not a key"),
        (302, ""),
        (200, "<p>SECRET"),
        (200, '{"message": "SECRET"}'),
        (200, '{"fault": {"faultstring": "SECRET"}}'),
    ],
)
def test_an_error_does_not_repeat_the_credential_that_the_response_repeats(header: str, status: int, form: str) -> None:
    client = sender(lambda request: _echo(request, status, form))
    name = "authorization" if " " in header else "x-keap-api-key"
    with pytest.raises(APIError) as caught:
        client.call(GET, {"contact_id": "5"}, None, {"headers": {name: header}})
    error = caught.value
    assert KEY.encode() not in pickle.dumps(error)
    shown = (str(error), repr(error), repr(error.__dict__), error.response and error.response.text)
    assert KEY not in repr(shown)
    assert error.response is not None
    assert KEY not in repr(error.response.headers)
    assert error.response.next_request is None
    context: BaseException | None = error
    while context is not None:
        assert KEY not in repr(context.__dict__)
        context = context.__context__


def test_a_long_query_does_not_hide_the_reason() -> None:
    fields = ",".join(f"field_{number}" for number in range(60))
    url = f"https://api.example/crm/rest/v2/contacts?fields={fields}&filter=given_name%3D%3DAda&page_size=5"
    refused = StatusError("Invalid filter field", status_code=400, headers={}, method="GET", url=url)
    lost = APIError("the connection broke", method="GET", url=url)
    for error in (refused, lost):
        shown = str(error)
        assert error.message in shown
        assert "fields=field_0,field_1," in shown
        assert "field_59" not in shown
        assert "...&filter=given_name%3D%3DAda&page_size=5" in shown
        assert error.url == url
    short = "https://api.example/crm/rest/v2/contacts?filter=" + "x" * 100
    assert short in str(APIError("no", method="GET", url=short))
