"""How a client is configured: `with_options`, headers, hooks, the base URL, names; and what a closed client says."""

from __future__ import annotations

import logging
import re
from typing import Any

import httpx
import pytest

import keapkit
from keapkit import ApiKey, AsyncKeap, Keap, KeapApp
from keapkit.errors import ClientClosedError, ConnectionFailedError, KeapError, ServerError, ValidationError
from keapkit.stores import MemoryTokenStore
from keapkit.throttle import Rate, Throttle
from tests.keapkit.test_client import CONTACT, KEY, Answers, client


def handler_of(*answers: httpx.Response | Exception) -> Answers:
    return Answers(*answers)


# -- with_options


def test_with_options_changes_what_it_is_told_and_shares_the_rest() -> None:
    throttle = Throttle([Rate.window(1000)], tenant_rates=())
    keap, sent = client(httpx.Response(503), throttle=throttle, retry=None, timeout=7, default_headers={"x-one": "1"})
    patient = keap.with_options(timeout=99, retry=2, default_headers={"x-two": "2"})
    with pytest.raises(ServerError):
        keap.v2.contacts.get("5")
    assert len(sent.requests) == 1
    with pytest.raises(ServerError):
        patient.v2.contacts.get("5")
    assert len(sent.requests) == 4, "two retries"
    first, last = sent.requests[0], sent.requests[-1]
    assert first.extensions["timeout"]["read"] == 7
    assert last.extensions["timeout"]["read"] == 99
    assert (first.headers["x-one"], first.headers.get("x-two")) == ("1", None)
    assert (last.headers["x-one"], last.headers["x-two"]) == ("1", "2")
    assert last.headers["authorization"] == f"Bearer {KEY}"
    assert patient._limiter is keap._limiter, "one quota"
    assert patient._credential is keap._credential, "one token"


def test_with_options_shares_connections_and_closes_none() -> None:
    closed: list[str] = []

    class Transport(httpx.MockTransport):
        def close(self) -> None:
            closed.append("closed")

    keap = Keap(KEY, transport=Transport(Answers()), throttle=None)
    with keap.with_options(timeout=1) as copy:
        assert copy.v2.contacts.get("5").id == "5"
    assert closed == []
    with pytest.raises(ClientClosedError):
        copy.v2.contacts.get("5")
    assert keap.v2.contacts.get("5").id == "5"
    second = keap.with_options(validate="off")
    keap.close()
    assert closed == ["closed"]
    with pytest.raises(ClientClosedError):
        keap.v2.contacts.get("5")
    again = Keap(KEY, base_url="http://127.0.0.1:9/crm", throttle=None, retry=None)
    copy = again.with_options(timeout=3)
    again.close()
    with pytest.raises(ClientClosedError):
        copy.v2.contacts.get("5")
    second.close()


def test_with_options_validates_bodies_as_told() -> None:
    keap, sent = client()
    with pytest.raises(ValidationError):
        keap.v2.contacts.create({"given_name": 5})  # type: ignore[typeddict-item]  # what is tried
    keap.with_options(validate="off").v2.contacts.create({"given_name": 5})  # type: ignore[typeddict-item]  # as above
    assert len(sent.requests) == 1


@pytest.mark.parametrize(
    "changes", [{"base_url": "https://x.example"}, {"auth": "KeapAK-x"}, {"transport": None}, {"throttle": None}]
)
def test_with_options_refuses_what_is_shared(changes: dict[str, Any]) -> None:
    keap, _ = client()
    with pytest.raises(ValidationError, match="with_options cannot change"):
        keap.with_options(**changes)
    with pytest.raises(ValidationError):
        keap.with_options(validate="sometimes")  # type: ignore[arg-type]  # what is tried


@pytest.mark.anyio
async def test_with_options_asynchronous() -> None:
    handler = Answers(httpx.Response(503))
    async with AsyncKeap(KEY, transport=httpx.MockTransport(handler), throttle=None, retry=None) as keap:
        async with keap.with_options(retry=1, default_headers={"x-two": "2"}) as copy:
            with pytest.raises(ServerError):
                await copy.v2.contacts.get("5")
        assert [r.headers["x-two"] for r in handler.requests] == ["2", "2"]
        with pytest.raises(ClientClosedError):
            await copy.v2.contacts.get("5")
        with pytest.raises(ServerError):
            await keap.v2.contacts.get("5")
    with pytest.raises(ClientClosedError):
        await keap.v2.contacts.get("5")


# -- headers, hooks


def test_default_headers_go_with_every_call() -> None:
    keap, sent = client(default_headers={"X-Request-Source": "billing", "User-Agent": "billing/2"})
    keap.v2.contacts.get("5")
    keap.request("GET", "/rest/v2/x")
    assert [r.headers["x-request-source"] for r in sent.requests] == ["billing"] * 2
    assert sent.requests[0].headers["user-agent"] == "billing/2"


@pytest.mark.parametrize(
    ("headers", "words"),
    [
        ({"Authorization": "Bearer x"}, "auth="),
        ({"x-KEAP-api-key": "x"}, "auth="),
        ({"Proxy-Authorization": "x"}, "auth="),
        ({"Host": "evil.example"}, "leave it out"),
        ({"Content-Length": "5"}, "leave it out"),
        ({"x-one": "a\r\nx-two: b"}, "ASCII"),
        ({"x one": "a"}, "name"),
        ({"x-one": 5}, "expected str"),
    ],
)
def test_default_headers_that_are_refused(headers: dict[str, Any], words: str) -> None:
    with pytest.raises(ValidationError, match=re.escape(words)) as caught:
        client(default_headers=headers)
    assert "default_headers" in caught.value.path
    with pytest.raises(ValidationError, match=re.escape(words)):
        client()[0].with_options(default_headers=headers)


def test_event_hooks_see_requests_and_responses() -> None:
    seen: list[str] = []
    hooks = {
        "request": [lambda request: seen.append(f"{request.method} {request.url.path}")],
        "response": [lambda response: seen.append(str(response.status_code))],
    }
    keap, _ = client(event_hooks=hooks)
    keap.v2.contacts.get("5")
    assert seen == ["GET /crm/rest/v2/contacts/5", "200"]
    for wrong in ({"requests": []}, {"request": print}, {"response": ["x"]}):
        with pytest.raises(ValidationError, match="event_hooks"):
            client(event_hooks=wrong)


# -- the base URL


def test_the_base_url_of_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KEAP_BASE_URL", "http://127.0.0.1:8080/crm")
    handler = Answers()
    keap = Keap(KEY, transport=httpx.MockTransport(handler), throttle=None)
    keap.v2.contacts.get("5")
    assert str(handler.requests[0].url) == "http://127.0.0.1:8080/crm/rest/v2/contacts/5"
    assert handler.requests[0].headers["authorization"] == f"Bearer {KEY}"
    given = Keap(KEY, base_url="https://other.example/crm", transport=httpx.MockTransport(handler), throttle=None)
    assert given.base_url.host == "other.example"
    app = KeapApp("client", "secret", store=MemoryTokenStore())
    assert str(app.base_url) == "http://127.0.0.1:8080/crm"
    monkeypatch.setenv("KEAP_BASE_URL", "http://keap.example/crm")
    with pytest.raises(ValidationError, match="KEAP_BASE_URL: expected https://"):
        Keap(KEY)
    monkeypatch.setenv("KEAP_BASE_URL", "")
    assert Keap(KEY).base_url.host == "api.infusionsoft.com"


# -- names and secrets


def test_requests_name_their_client() -> None:
    keap, sent = client()
    keap.v2.contacts.get("5")
    keap.with_options(name="nightly export").v2.contacts.get("5")
    assert [r.extensions["client"] for r in sent.requests] == ["https://api.infusionsoft.com/crm", "nightly export"]
    app = KeapApp("client", "secret", store=MemoryTokenStore(), name="billing")
    assert app.tenant("ab123").name == "billing (tenant ab123)"
    with pytest.raises(ValidationError, match="name"):
        client(name=5)


@pytest.mark.parametrize("header", ["authorization", "x-keap-api-key"])
def test_no_representation_of_headers_shows_the_key(header: Any) -> None:
    handler = Answers(httpx.Response(200, json=CONTACT), httpx.ConnectError("refused"))
    keap = Keap(ApiKey(KEY, header=header), transport=httpx.MockTransport(handler), throttle=None, retry=None)
    response = keap.request("GET", "/rest/v2/contacts/5")
    assert KEY in handler.requests[0].headers[header]
    for headers in (response.request.headers, response.request.headers.copy(), handler.requests[0].headers):
        assert KEY not in repr(headers)
        assert KEY not in str(headers)
        assert "[secure]" in repr(headers)
    with pytest.raises(ConnectionFailedError) as caught:
        keap.request("GET", "/rest/v2/contacts/5")
    cause = caught.value.__cause__
    assert isinstance(cause, httpx.RequestError)
    assert KEY not in repr(cause.request.headers)
    assert KEY not in str(cause.request.headers.multi_items())


@pytest.mark.anyio
@pytest.mark.parametrize("header", ["authorization", "x-keap-api-key"])
async def test_no_representation_of_headers_shows_the_key_asynchronous(header: Any) -> None:
    handler = Answers(httpx.Response(200, json=CONTACT), httpx.ReadError("cut"))
    async with AsyncKeap(
        ApiKey(KEY, header=header), transport=httpx.MockTransport(handler), throttle=None, retry=None
    ) as keap:
        response = await keap.request("GET", "/rest/v2/contacts/5")
        assert KEY not in repr(response.request.headers)
        with pytest.raises(KeapError) as caught:
            await keap.request("GET", "/rest/v2/contacts/5")
    assert KEY not in repr(caught.value.__cause__.request.headers)  # type: ignore[union-attr]  # httpx's exception
    assert KEY not in str(caught.value.__cause__.request.headers.multi_items())  # type: ignore[union-attr]  # as above


def test_a_retried_call_keeps_its_credential() -> None:
    """What a failed call hides of its headers is not hidden from its own retries."""
    handler = Answers(httpx.ConnectError("refused"), httpx.Response(200, json=CONTACT))
    keap = Keap(ApiKey(KEY, header="x-keap-api-key"), transport=httpx.MockTransport(handler), throttle=None, retry=1)
    assert keap.v2.contacts.get("5").id == "5"
    assert [r.headers["x-keap-api-key"] for r in handler.requests] == [KEY, KEY]


# -- transports of the wrong kind, closed clients


def test_transports_of_the_wrong_kind_are_refused_at_once() -> None:
    with pytest.raises(ValidationError, match="AsyncKeap takes async ones"):
        Keap(KEY, transport=httpx.AsyncHTTPTransport())  # type: ignore[arg-type]  # what is tried
    with pytest.raises(ValidationError, match="Keap takes sync ones"):
        AsyncKeap(KEY, transport=httpx.HTTPTransport())  # type: ignore[arg-type]  # what is tried


@pytest.mark.filterwarnings("ignore:Keap ends its XML-RPC API")
def test_a_closed_client_says_so(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    keap, sent = client()
    keap.close()
    for call in (
        lambda: keap.v2.contacts.get("5"),
        lambda: keap.v1.contacts.get(5),
        lambda: keap.request("GET", "/rest/v2/x"),
        lambda: keap.xmlrpc.call("ContactService.load", 1, ["Id"]),
        lambda: keap.files.read(5),
    ):
        with pytest.raises(ClientClosedError, match="closed"):
            call()
    assert sent.requests == []
    assert keap.is_closed


def test_everything_is_reachable_from_the_package() -> None:
    assert keapkit.Keap is Keap
    assert keapkit.types.v2.Contact.__name__ == "Contact"
    assert "Keap" in dir(keapkit)
