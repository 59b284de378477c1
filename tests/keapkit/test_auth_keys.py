"""API keys: the right header, to the right address, and clear refusals of what cannot be a key."""

from __future__ import annotations

import copy
import pickle
import re
import subprocess
import sys
from typing import Any

import httpx
import pytest

from keap_api.errors import StatusError, UnauthorizedError
from keap_api.extend import status_error
from keapkit import Keap
from keapkit.auth import ApiKey, OAuth2, auth_from
from keapkit.errors import KeapError, ValidationError
from tests.keapkit.token_server import API_KEY, CLIENT_ID, CLIENT_SECRET, TokenServer

BASE = "https://api.infusionsoft.com/crm"
HEADERS = ["authorization", "x-keap-api-key"]


def sent(auth: httpx.Auth, url: str, **options: Any) -> list[httpx.Request]:
    """The requests that reach the wire for one GET; the server redirects everything to another host once."""
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        if "redirect" in request.url.path and len(seen) == 1:
            return httpx.Response(302, headers={"location": "https://evil.example/steal"})
        return httpx.Response(200, json={})

    with httpx.Client(transport=httpx.MockTransport(answer), auth=auth) as client:
        client.get(url, **options)
    return seen


def carries(request: httpx.Request, secret: str = API_KEY) -> bool:
    return any(secret in value for value in request.headers.values()) or secret in str(request.url)


@pytest.mark.parametrize("path", ["/rest/v1/contacts", "/rest/v2/contacts", "/xmlrpc/v1"])
def test_the_chosen_header_carries_the_key(path: str) -> None:
    (bearer,) = sent(ApiKey(API_KEY).bind(BASE), BASE + path)
    assert bearer.headers["Authorization"] == f"Bearer {API_KEY}"
    assert "X-Keap-API-Key" not in bearer.headers
    (other,) = sent(ApiKey(API_KEY, header="x-keap-api-key").bind(BASE), BASE + path)
    assert other.headers["X-Keap-API-Key"] == API_KEY
    assert "Authorization" not in other.headers


@pytest.mark.parametrize("header", HEADERS)
@pytest.mark.parametrize(
    "url",
    [
        "https://evil.example/crm/rest/v1/contacts",
        "http://api.infusionsoft.com/crm/rest/v1/contacts",
        "https://api.infusionsoft.com:8443/crm/rest/v1/contacts",
        "https://api.infusionsoft.com.evil.example/crm",
        "https://api.infusionsoft.com@evil.example/crm",
        "https://sub.api.infusionsoft.com/crm",
        "https://127.0.0.1/crm",
    ],
)
def test_no_credential_leaves_for_another_address(header: Any, url: str) -> None:
    assert not any(carries(request) for request in sent(ApiKey(API_KEY, header=header).bind(BASE), url))


@pytest.mark.parametrize("header", HEADERS)
def test_no_credential_leaves_with_a_redirect(header: Any) -> None:
    (only,) = sent(ApiKey(API_KEY, header=header).bind(BASE), f"{BASE}/redirect")
    assert carries(only)


def test_the_address_is_compared_as_an_address() -> None:
    auth = ApiKey(API_KEY).bind("https://API.infusionsoft.com:443/crm/")
    assert carries(sent(auth, "https://api.infusionsoft.com/crm/rest/v2/contacts")[0])


def test_unbound_it_signs_for_keap_only() -> None:
    assert carries(sent(ApiKey(API_KEY), f"{BASE}/rest/v1/contacts")[0])
    assert not carries(sent(ApiKey(API_KEY), "https://other.example/rest/v1/contacts")[0])


@pytest.mark.parametrize("header", HEADERS)
def test_the_whole_client(header: Any) -> None:
    """REST v1, REST v2 and XML-RPC get the same header; Redirects are not followed, other addresses are refused."""
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        if "redirect" in request.url.path:
            return httpx.Response(302, headers={"location": "https://evil.example/steal"})
        return httpx.Response(200, json={})

    with Keap(ApiKey(API_KEY, header=header), transport=httpx.MockTransport(answer), throttle=None) as keap:
        keap.request("GET", "/rest/v1/account/profile")
        keap.v2.contacts.list()
        keap.request("POST", "/xmlrpc/v1", content=b"<methodCall/>")
        with pytest.raises(StatusError, match="Redirects are not followed"):
            keap.request("GET", "/rest/v2/redirect")
        for url in (
            "https://evil.example/rest/v2/contacts",
            "//evil.example/x",
            "http://api.infusionsoft.com/crm/rest/v1",
        ):
            with pytest.raises(ValidationError):
                keap.request("GET", url)
    assert len(seen) == 4
    name = "Authorization" if header == "authorization" else "X-Keap-API-Key"
    for request in seen:
        assert request.url.host == "api.infusionsoft.com"
        assert [key for key, value in request.headers.items() if API_KEY in value] == [name.lower()]


@pytest.mark.parametrize(
    "base",
    [
        "http://api.infusionsoft.com/crm",
        "ftp://api.infusionsoft.com",
        "api.infusionsoft.com",
        "https://u:p@host/crm",
        "",
    ],
)
def test_an_address_that_is_not_safe_is_refused(base: str) -> None:
    with pytest.raises(ValidationError):
        ApiKey(API_KEY).bind(base)


@pytest.mark.parametrize("base", ["http://127.0.0.1:8080/crm", "http://localhost/crm", "http://[::1]:99/crm"])
def test_loopback_may_be_plain_http(base: str) -> None:
    assert carries(sent(ApiKey(API_KEY).bind(base), base)[0])


@pytest.mark.parametrize(
    ("key", "word"),
    [
        ("", "empty"),
        ("   ", "empty"),
        (f"Bearer {API_KEY}", "Bearer"),
        (f"bearer:{API_KEY}", "Bearer"),
        (f'"{API_KEY}"', "quote"),
        (f"'{API_KEY}'", "quote"),
        (f"\u201c{API_KEY}\u201d", "quote"),
        (f"{API_KEY}\n", "line end"),
        (f"{API_KEY}\r\nX-Evil: 1", "line end"),
        (f"{API_KEY[:9]} {API_KEY[9:]}", "space"),
        (f"{API_KEY}\u00e9", "character"),
        (f"{API_KEY}\x00", "character"),
    ],
)
def test_what_cannot_be_a_key_is_refused_in_one_sentence(key: str, word: str) -> None:
    with pytest.raises(ValidationError, match=word) as caught:
        ApiKey(key)
    assert API_KEY not in str(caught.value)
    assert "\n" not in str(caught.value)


def test_other_key_forms_are_taken() -> None:
    assert ApiKey("anything-else_123.~+/=").header == "authorization"


def test_a_client_id_in_the_place_of_a_key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KEAP_CLIENT_ID", CLIENT_ID)
    with pytest.raises(ValidationError, match="OAuth2"):
        ApiKey(CLIENT_ID)
    with pytest.raises(ValidationError, match="API key"):
        OAuth2(API_KEY, CLIENT_SECRET)


def test_a_401_says_what_was_sent_and_what_to_try() -> None:
    with TokenServer() as server, httpx.Client() as client:
        for key, header, words in [
            ("KeapAK-unknown", "authorization", ["does not know this", "Authorization: Bearer", "auth check"]),
            ("KeapAK-unknown", "x-keap-api-key", ["does not know this credential", "X-Keap-API-Key"]),
            (CLIENT_ID, "authorization", ["OAuth client ID"]),
        ]:
            auth = ApiKey(key, header=header).bind(server.base_url)
            error = status_error(client.get(f"{server.base_url}/rest/v2/contacts", auth=auth))
            assert isinstance(error, UnauthorizedError)
            assert all(word in str(error) for word in words), str(error)
            assert key not in str(error)


def test_the_gateway_said_that_no_credential_arrived() -> None:
    with TokenServer() as server, httpx.Client() as client:
        error = status_error(client.get(f"{server.base_url}/rest/v2/contacts"))
    assert "No credential reached the gateway" in str(error)


def test_from_the_environment() -> None:
    auth = auth_from(None, {"KEAP_API_KEY": API_KEY})
    assert isinstance(auth, ApiKey)
    assert auth.header == "authorization"
    other = auth_from(None, {"KEAP_API_KEY": API_KEY, "KEAP_API_KEY_HEADER": "X-Keap-API-Key"})
    assert isinstance(other, ApiKey)
    assert other.header == "x-keap-api-key"
    oauth = auth_from(None, {"KEAP_CLIENT_ID": CLIENT_ID, "KEAP_CLIENT_SECRET": CLIENT_SECRET, "KEAP_TENANT": "ab123"})
    assert isinstance(oauth, OAuth2)
    assert oauth.tenant == "ab123"
    assert auth_from(API_KEY).limit_key == auth.limit_key
    assert auth_from(auth) is auth


@pytest.mark.parametrize(
    ("environ", "words"),
    [
        ({}, "KEAP_API_KEY"),
        ({"KEAP_API_KEY": ""}, "empty"),
        ({"KEAP_API_KEY": API_KEY, "KEAP_API_KEY_HEADER": "cookie"}, "KEAP_API_KEY_HEADER"),
        ({"KEAP_CLIENT_ID": CLIENT_ID}, "KEAP_CLIENT_SECRET"),
        ({"KEAP_CLIENT_SECRET": CLIENT_SECRET}, "KEAP_CLIENT_ID"),
    ],
)
def test_what_is_missing_is_named(environ: dict[str, str], words: str) -> None:
    with pytest.raises(ValidationError, match=words):
        auth_from(None, environ)


def test_representations_and_names_hold_no_secret() -> None:
    key = ApiKey(API_KEY)
    assert key.kind == "key"
    assert re.fullmatch(r"[0-9a-f]{32}", key.limit_key)
    assert copy.copy(key).limit_key == ApiKey(API_KEY, header="x-keap-api-key").limit_key
    oauth = OAuth2(CLIENT_ID, CLIENT_SECRET, tenant="ab123")
    assert oauth.kind == "app"
    assert oauth.limit_key == OAuth2(CLIENT_ID, CLIENT_SECRET, tenant="xy999").limit_key
    for thing in (key, oauth, vars(oauth)):
        assert CLIENT_SECRET not in repr(thing)
        assert API_KEY not in repr(thing)


def test_errors_survive_pickling() -> None:
    from keapkit.errors import CorruptTokenError, OAuthError, ReauthorizationRequiredError

    for error in (
        ReauthorizationRequiredError("gone", authorize_url="https://x.example/?state=1", state="1", tenant="ab123"),
        OAuthError("no", code="invalid_client", status_code=401),
        CorruptTokenError("cut", path="/a"),
    ):
        again: KeapError = pickle.loads(pickle.dumps(error))
        assert type(again) is type(error)
        assert str(again) == str(error)
        assert vars(again) == vars(error)


@pytest.mark.parametrize("what", ["keapkit", "keapkit.auth", "keapkit.errors"])
def test_importing_loads_nothing_heavy(what: str) -> None:
    code = (
        f"import sys, {what}\n"
        "print([m for m in ('oauthlib', 'filelock', 'sqlite3', 'redis', 'typer') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
