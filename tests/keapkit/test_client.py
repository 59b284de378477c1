"""`Keap` and `AsyncKeap`: the chain, the door for any call, and where credentials go."""

from __future__ import annotations

import logging
import pickle
import subprocess
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import ClassVar

import httpx
import pytest

import keapkit
from keapkit import AsyncKeap, Keap
from keapkit.auth import ApiKey
from keapkit.errors import (
    ConnectionFailedError,
    DecodeError,
    KeapError,
    NotFoundError,
    RateLimitError,
    RequestTimeoutError,
    ResponseTooLargeError,
    ServerError,
    StatusError,
    UnauthorizedError,
    ValidationError,
)
from keapkit.throttle import Rate, Throttle

KEY = "KeapAK-0123456789abcdef"
CONTACT = {"id": "5", "given_name": "Ada", "shoe_size": 38}


class Answers:
    """An httpx handler that notes what came and gives its answers in turn, the last one again and again."""

    def __init__(self, *answers: httpx.Response | Exception) -> None:
        self.answers = list(answers) or [httpx.Response(200, json=CONTACT)]
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, Exception):
            raise answer
        return httpx.Response(answer.status_code, headers=answer.headers, content=answer.content)


def client(*answers: httpx.Response | Exception, **arguments: object) -> tuple[Keap, Answers]:
    handler = Answers(*answers)
    chosen: dict[str, object] = {"throttle": None, "retry": None, **arguments}
    return Keap(KEY, transport=httpx.MockTransport(handler), **chosen), handler  # type: ignore[arg-type]  # as a test names them


def test_the_contract_of_the_front_page() -> None:
    keap, sent = client()
    assert keap.v2.contacts.get("5").given_name == "Ada"
    [request] = sent.requests
    assert str(request.url) == "https://api.infusionsoft.com/crm/rest/v2/contacts/5"
    assert request.headers["authorization"] == f"Bearer {KEY}"
    assert request.headers["user-agent"] == f"keapkit/{keapkit.__version__}"


@pytest.mark.anyio
async def test_the_contract_of_the_front_page_asynchronous() -> None:
    handler = Answers(httpx.Response(200, json={"contacts": [CONTACT], "next_page_token": ""}))
    async with AsyncKeap(KEY, transport=httpx.MockTransport(handler), throttle=None) as keap:
        assert [c.given_name async for c in keap.v2.contacts.list()] == ["Ada"]
        assert (await keap.v2.contacts.list()).items[0].id == "5"
        response = await keap.request("GET", "/rest/v2/contacts", params={"page_size": 1})
    assert response.json()["contacts"] == [CONTACT]
    assert handler.requests[-1].url.query == b"page_size=1"


def test_key_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KEAP_API_KEY", KEY)
    monkeypatch.setenv("KEAP_API_KEY_HEADER", "X-Keap-API-Key")
    handler = Answers()
    Keap(transport=httpx.MockTransport(handler), throttle=None).v2.contacts.get("5")
    assert handler.requests[0].headers["x-keap-api-key"] == KEY
    assert "authorization" not in handler.requests[0].headers


def test_no_credential_is_one_clear_sentence() -> None:
    with pytest.raises(ValidationError, match="KEAP_API_KEY"):
        Keap()


# request()


def test_request_takes_paths_and_own_urls() -> None:
    keap, sent = client()
    keap.request("GET", "/rest/v2/anything", params={"a": "b c", "d": ["1", "2"]})
    keap.request("GET", "https://api.infusionsoft.com/crm/rest/v1/x?y=1", params={"z": 2})
    assert [r.url.raw_path for r in sent.requests] == [
        b"/crm/rest/v2/anything?a=b+c&d=1&d=2",
        b"/crm/rest/v1/x?y=1&z=2",
    ]


def test_request_sends_json_bytes_and_headers() -> None:
    keap, sent = client()
    keap.request("POST", "/rest/v2/x", json={"é": None}, headers={"X-Mine": "1"})
    keap.request("PUT", "/rest/v2/x", content=b"raw", headers={"content-type": "text/plain"})
    first, second = sent.requests
    assert first.content == '{"é":null}'.encode()
    assert (first.headers["content-type"], first.headers["x-mine"]) == ("application/json", "1")
    assert (second.content, second.headers["content-type"]) == (b"raw", "text/plain")
    with pytest.raises(ValidationError):
        keap.request("POST", "/rest/v2/x", json={}, content=b"")
    with pytest.raises(ValidationError):
        keap.request("POST", "/rest/v2/x", json={"n": float("nan")})


@pytest.mark.parametrize(
    "url",
    [
        "https://evil.example/rest/v2/x",
        "http://api.infusionsoft.com/crm/rest/v2/x",
        "https://api.infusionsoft.com:444/crm/x",
        "https://api.infusionsoft.com/crmx",
        "https://api.infusionsoft.com.evil.example/crm/x",
        "https://user@api.infusionsoft.com/crm/x",
        "//evil.example/x",
        "/\\evil.example/x",
        "/rest/../../token",
        "/rest/%2e%2e/x",
        "rest/v2/x",
        "",
        "@evil.example",
    ],
)
def test_request_refuses_addresses_elsewhere(url: str) -> None:
    keap, sent = client()
    with pytest.raises(ValidationError) as caught:
        keap.request("GET", url)
    assert sent.requests == []
    assert KEY not in str(caught.value)


def test_request_raises_unless_told_otherwise() -> None:
    keap, _ = client(httpx.Response(404, json={"message": "no such contact"}))
    with pytest.raises(NotFoundError, match="no such contact"):
        keap.request("GET", "/rest/v2/contacts/9")
    response = keap.request("GET", "/rest/v2/contacts/9", raise_for_status=False)
    assert (response.status_code, response.json()) == (404, {"message": "no such contact"})


# errors


@pytest.mark.parametrize(
    ("status", "body", "kind", "message"),
    [
        (
            401,
            {"fault": {"faultstring": "Invalid access token", "detail": {"errorcode": "oauth.v2.InvalidAccessToken"}}},
            UnauthorizedError,
            "Invalid access token",
        ),
        (
            429,
            {"code": "429", "message": "Quota Exceeded", "status": "Request Throttled", "details": None},
            RateLimitError,
            "Quota Exceeded [Request Throttled]",
        ),
        (400, {"message": "BILLING Region is invalid"}, StatusError, "BILLING Region is invalid"),
        (400, {"code": 400, "message": "m", "status": "BAD", "details": [{"domain": "d"}]}, StatusError, "m [BAD]"),
        (
            400,
            {"error": "invalid_grant", "error_description": "Invalid refresh token"},
            StatusError,
            "Invalid refresh token",
        ),
        (520, b"<html><title>Web server is down</title></html>", ServerError, "Web server is down"),
        (503, b"", ServerError, "Service Unavailable"),
        (599, b"\xff\xfe", ServerError, "\ufffd\ufffd"),
        (302, b"", StatusError, "Found"),
    ],
)
def test_every_error_body_is_understood(status: int, body: object, kind: type[StatusError], message: str) -> None:
    answer = httpx.Response(status, content=body) if isinstance(body, bytes) else httpx.Response(status, json=body)
    keap, _ = client(answer)
    with pytest.raises(kind) as caught:
        keap.v2.contacts.get("5")
    error = caught.value
    assert (error.status_code, error.message) == (status, message)
    assert (error.method, error.url) == ("GET", "https://api.infusionsoft.com/crm/rest/v2/contacts/5")
    assert KEY not in f"{error}{error!r}{error.__dict__}"
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), str(again), again.status_code) == (type(error), str(error), status)


def test_a_401_says_how_the_request_was_signed() -> None:
    keap, _ = client(
        httpx.Response(
            401,
            json={
                "fault": {
                    "faultstring": "Invalid Access Token",
                    "detail": {"errorcode": "keymanagement.service.invalid_access_token"},
                }
            },
        )
    )
    with pytest.raises(UnauthorizedError) as caught:
        keap.v2.contacts.get("5")
    assert "Authorization: Bearer" in str(caught.value)
    assert "Invalid Access Token" in str(caught.value)


@pytest.mark.parametrize(
    ("raised", "kind"),
    [
        (httpx.ReadTimeout("slow"), RequestTimeoutError),
        (httpx.ConnectTimeout("slow"), RequestTimeoutError),
        (httpx.ConnectError("refused"), ConnectionFailedError),
        (httpx.RemoteProtocolError("cut"), ConnectionFailedError),
    ],
)
def test_transport_failures_are_chained(raised: Exception, kind: type[KeapError]) -> None:
    keap, _ = client(raised)
    with pytest.raises(kind) as caught:
        keap.v2.contacts.get("5")
    assert caught.value.__cause__ is raised


def test_responses_that_are_none() -> None:
    with pytest.raises(DecodeError):
        client(httpx.Response(200, html="<h1>Sign in</h1>"))[0].v2.contacts.get("5")
    with pytest.raises(ResponseTooLargeError):
        client(httpx.Response(200, content=b"[" + b"1," * 5000 + b"1]"), max_response_bytes=1000)[0].v2.contacts.get(
            "5"
        )


# where credentials go


class _Elsewhere(BaseHTTPRequestHandler):
    seen: ClassVar[list[dict[str, str]]] = []

    def do_GET(self) -> None:
        self.seen.append({k.lower(): v for k, v in self.headers.items()})
        self.send_response(307)
        self.send_header("location", f"http://localhost:{self.server.server_port}/else")  # type: ignore[attr-defined]  # an HTTPServer
        self.send_header("content-length", "0")
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None: ...


@pytest.mark.parametrize("header", ["authorization", "x-keap-api-key"])
def test_redirects_are_not_followed(header: str) -> None:
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Elsewhere)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    _Elsewhere.seen.clear()
    try:
        key = ApiKey(KEY, header=header)  # type: ignore[arg-type]  # pytest's parameters are str
        with Keap(key, base_url=f"http://127.0.0.1:{server.server_port}/crm", throttle=None) as keap:
            with pytest.raises(StatusError, match="Redirects are not followed"):
                keap.v2.contacts.get("5")
            # Even a redirect that somebody follows by hand, with the same httpx client, goes without.
            keap._http.get(f"http://localhost:{server.server_port}/else")
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
    assert len(_Elsewhere.seen) == 2
    assert KEY in _Elsewhere.seen[0][header]
    assert KEY not in str(_Elsewhere.seen[1])


@pytest.mark.parametrize(
    "url", ["http://api.infusionsoft.com/crm", "ftp://x/crm", "https://user:pw@x/crm", "api.infusionsoft.com"]
)
def test_base_url_must_keep_a_secret(url: str) -> None:
    with pytest.raises(ValidationError):
        Keap(KEY, base_url=url)


def test_nothing_shows_the_key(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    keap, _ = client(httpx.Response(500, text="oops"), throttle="auto", retry="auto")
    with pytest.raises(ServerError) as caught:
        keap.v2.contacts.create({"given_name": "Ada"})
    inside = (keap, keap.v2, keap._http, keap._sender, keap._credential, keap._throttle, caught.value)
    shown = f"{inside!r}{caplog.text}"
    assert KEY not in shown
    assert KEY[7:] not in shown


# the chain


def test_a_429_is_retried_and_every_attempt_takes_a_permit() -> None:
    throttle = Throttle([Rate.window(1000)], tenant_rates=())
    keap, sent = client(
        httpx.Response(429, headers={"retry-after": "0"}), httpx.Response(200, json=CONTACT), throttle=throttle, retry=2
    )
    assert keap.v2.contacts.create({"given_name": "Ada"}).id == "5"
    assert len(sent.requests) == 2


def test_a_write_is_not_repeated_when_it_may_have_happened() -> None:
    keap, sent = client(httpx.Response(503), retry="auto")
    with pytest.raises(ServerError):
        keap.v2.contacts.create({"given_name": "Ada"})
    assert len(sent.requests) == 1


def test_quota_is_what_the_server_said() -> None:
    headers = {
        "x-keap-product-throttle-limit": "240",
        "x-keap-product-throttle-used": "3",
        "x-keap-product-throttle-available": "237",
        "x-keap-product-throttle-time-unit": "minute",
        "x-keap-product-throttle-interval": "1",
    }
    keap, _ = client(httpx.Response(200, json=CONTACT, headers=headers), throttle=Throttle([Rate.window(10_000)]))
    keap.v2.contacts.get("5")
    assert keap.quota.minute is not None
    assert (keap.quota.minute.limit, keap.quota.minute.available) == (240, 237)
    with pytest.raises(ValidationError):
        _ = client()[0].quota


def test_arguments_that_cannot_work() -> None:
    with pytest.raises(ValidationError):
        client(validate="sometimes")
    with pytest.raises(ValidationError):
        client(throttle="fast")


def test_partial_success_is_visible(caplog: pytest.LogCaptureFixture) -> None:
    keap, _ = client(httpx.Response(200, json={"results": {"1": "SUCCESS", "2": "CONTACT_DOES_NOT_EXIST"}}))
    assert keap.v2.tags.contacts.apply_tags("7", {"contact_ids": ["1", "2"]}).failed == {"2": "CONTACT_DOES_NOT_EXIST"}
    assert "v2.tags.contacts.apply_tags failed for 1 records" in caplog.text


def test_the_environments_proxy_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    from keapkit._http import proxy_for

    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:3128")
    monkeypatch.setenv("NO_PROXY", "")
    assert str(proxy_for(httpx.URL("https://api.infusionsoft.com/crm")).url) == "http://127.0.0.1:3128"
    monkeypatch.setenv("NO_PROXY", "infusionsoft.com")
    assert proxy_for(httpx.URL("https://api.infusionsoft.com/crm")) is None


def test_importing_is_light() -> None:
    code = (
        "import sys, keapkit; heavy = {'lxml', 'oauthlib', 'filelock', 'sqlite3', 'redis', 'typer', 'msgspec',"
        " 'httpx_retries', 'keap_api.v1', 'keap_api.v2', 'keap_api.xmlrpc'} & set(sys.modules);"
        " sys.exit(', '.join(heavy) or None)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
