"""The authorization code grant: authorize URL, redirect, exchange, and every way it can go wrong."""

from __future__ import annotations

import json
import secrets
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from keapkit.auth import OAuth2
from keapkit.errors import (
    ClientRefusedError,
    CodeRefusedError,
    ConnectionFailedError,
    ConsentDeniedError,
    KeapError,
    OAuthError,
    StateMismatchError,
    TokenResponseError,
    ValidationError,
    WrongTenantError,
)
from keapkit.stores import FileTokenStore, MemoryTokenStore
from tests.keapkit.token_server import CLIENT_ID, CLIENT_SECRET, TokenServer, put


@pytest.fixture
def server() -> Iterator[TokenServer]:
    with TokenServer() as running:
        yield running


def application(server: TokenServer, store: Any = None, **options: Any) -> OAuth2:
    return OAuth2(CLIENT_ID, CLIENT_SECRET, store=store or MemoryTokenStore(), **server.endpoints, **options)


def consent(oauth: OAuth2) -> tuple[str, str]:
    """What a browser does: (redirected URL, state)."""
    state = secrets.token_urlsafe()
    return httpx.get(oauth.authorize_url(state)).headers["location"], state


def test_the_authorize_url(server: TokenServer) -> None:
    oauth = application(server, redirect_uri="https://app.example/back?from=keap")
    query = parse_qs(urlsplit(oauth.authorize_url("state-of-16-chars")).query)
    assert query == {
        "response_type": ["code"],
        "client_id": [CLIENT_ID],
        "redirect_uri": ["https://app.example/back?from=keap"],
        "scope": ["full"],
        "state": ["state-of-16-chars"],
    }
    assert (
        OAuth2(CLIENT_ID, CLIENT_SECRET)
        .authorize_url("state-of-16-chars")
        .startswith("https://accounts.infusionsoft.com/app/oauth/authorize?")
    )
    with pytest.raises(ValidationError, match="unguessable"):
        oauth.authorize_url("short")


def test_a_login_stores_the_pair_under_the_tenant_of_the_scope(server: TokenServer, tmp_path: Path) -> None:
    store = FileTokenStore(tmp_path)
    oauth = application(server, store)
    assert oauth.finish_login(*consent(oauth)) == "ab123"
    (asked,) = server.asked
    assert asked.authorization is None
    assert asked.query == ""
    assert asked.form["client_id"] == CLIENT_ID
    assert asked.form["client_secret"] == CLIENT_SECRET
    assert asked.form["redirect_uri"] == "https://localhost/keapkit"
    entry = store.load("ab123")
    assert entry is not None
    assert entry.token.expires_at is not None
    assert entry.token.expires_at - entry.token.issued_at == 86400
    with httpx.Client(auth=application(server, store).bind(server.base_url)) as client:
        response = client.get(f"{server.base_url}/rest/v2/oauth/connect/userinfo")
    assert response.json()["tenant_id"] == "ab123"
    assert len(server.asked) == 1


def test_logging_in_again_replaces_the_pair(server: TokenServer, tmp_path: Path) -> None:
    store = FileTokenStore(tmp_path)
    old = put(server, store)
    oauth = application(server, store)
    oauth.finish_login(*consent(oauth))
    entry = store.load("ab123")
    assert entry is not None
    assert entry.generation == 2
    assert entry.token.refresh_token != old.refresh


def test_the_token_of_another_application_is_not_overwritten(server: TokenServer, tmp_path: Path) -> None:
    store = FileTokenStore(tmp_path)
    put(server, store)
    before = (tmp_path / "ab123.json").read_bytes()
    stranger = OAuth2("another-client-id", CLIENT_SECRET, tenant="ab123", store=store, **server.endpoints)
    with pytest.raises(WrongTenantError, match="another application"):
        stranger.refresh()
    assert (tmp_path / "ab123.json").read_bytes() == before


def test_a_wrong_state_exchanges_nothing(server: TokenServer) -> None:
    oauth = application(server)
    redirected, state = consent(oauth)
    for wrong in ("another-state-than-that", ""):
        with pytest.raises(StateMismatchError, match="newest authorize URL"):
            oauth.finish_login(redirected, wrong)
    with pytest.raises(StateMismatchError):
        oauth.finish_login(redirected.replace("state=", "stat="), state)
    assert server.asked == []


def test_denied_consent(server: TokenServer) -> None:
    server.consent = ""
    oauth = application(server)
    with pytest.raises(ConsentDeniedError, match="allow access") as caught:
        oauth.finish_login(*consent(oauth))
    assert caught.value.code == "access_denied"


def test_a_redirect_without_a_code(server: TokenServer) -> None:
    with pytest.raises(OAuthError, match="whole address"):
        application(server).finish_login("https://localhost/keapkit?state=abcdefghijklmnop", "abcdefghijklmnop")
    with pytest.raises(OAuthError, match="temporarily_unavailable"):
        application(server).finish_login(
            "https://localhost/?error=temporarily_unavailable&state=abcdefghijklmnop", "abcdefghijklmnop"
        )


def test_a_reused_code(server: TokenServer) -> None:
    oauth = application(server)
    redirected, state = consent(oauth)
    oauth.finish_login(redirected, state)
    with pytest.raises(CodeRefusedError, match="log in again"):
        oauth.finish_login(redirected, state)


def test_a_wrong_client_secret(server: TokenServer) -> None:
    oauth = OAuth2(CLIENT_ID, "wrong-secret-of-the-app", store=MemoryTokenStore(), **server.endpoints)
    with pytest.raises(ClientRefusedError, match="client secret"):
        oauth.finish_login(*consent(oauth))


@pytest.mark.parametrize(
    ("status", "media_type", "body", "kind"),
    [
        (200, "text/html", b"<html><title>Maintenance</title></html>", TokenResponseError),
        (200, "application/json", b"[1, 2", TokenResponseError),
        (200, "application/json", b'["a", "list"]', TokenResponseError),
        (200, "application/json", b"", TokenResponseError),
        (200, "application/json", b'{"access_token": "only-this-one"}', TokenResponseError),
        (200, "application/json", b'{"access_token": "", "refresh_token": ""}', TokenResponseError),
        (302, "text/html", b"", TokenResponseError),
        (404, "text/html", b"<html>no such page</html>", TokenResponseError),
        (503, "text/html", b"<html>down</html>", TokenResponseError),
        (200, "application/json", b'{"error": "invalid_grant", "error_description": "code"}', CodeRefusedError),
        (401, "text/html", b"<html>Unauthorized</html>", ClientRefusedError),
        (429, "application/json", b'{"error": "slow_down"}', OAuthError),
        (400, "application/json", b'{"error": {"code": 3}}', OAuthError),
    ],
)
def test_responses_that_hold_no_pair(
    server: TokenServer, status: int, media_type: str, body: bytes, kind: type
) -> None:
    oauth = application(server)
    back = consent(oauth)
    server.next.response = (status, media_type, body)
    with pytest.raises(kind) as caught:
        oauth.finish_login(*back)
    assert type(caught.value) is kind
    assert caught.value.status_code == status
    assert "only-this-one" not in str(caught.value)


def test_an_answer_that_repeats_secrets_is_not_quoted(server: TokenServer) -> None:
    oauth = application(server)
    back, state = consent(oauth)
    code = parse_qs(urlsplit(back).query)["code"][0]
    answer = {"error": "invalid_request", "error_description": f"bad {code} of {CLIENT_SECRET}"}
    server.next.response = (400, "application/json", json.dumps(answer).encode())
    with pytest.raises(OAuthError, match="hidden") as caught:
        oauth.finish_login(back, state)
    assert code not in str(caught.value)
    assert CLIENT_SECRET not in str(caught.value)


@pytest.mark.parametrize("drop", ["before", "after", "half"])
def test_a_lost_answer_to_the_exchange(server: TokenServer, drop: str) -> None:
    oauth = application(server)
    back = consent(oauth)
    server.next.drop = drop
    with pytest.raises(OAuthError, match="log in again"):
        oauth.finish_login(*back)
    assert len(server.asked) == 1, "a token call is never sent twice"


def test_an_endpoint_that_cannot_be_reached() -> None:
    with TokenServer() as server:
        oauth = application(server)
        back = consent(oauth)
    with pytest.raises(ConnectionFailedError, match="nothing was sent"):
        oauth.finish_login(*back)


@pytest.mark.parametrize(
    ("options", "path"),
    [
        ({"redirect_uri": "http://app.example/back"}, "redirect_uri"),
        ({"token_url": "http://api.infusionsoft.com/token"}, "token_url"),
        ({"authorize_url": "ftp://x"}, "authorize_url"),
        ({"tenant": "../../etc/passwd"}, "tenant"),
        ({"tenant": "a b"}, "tenant"),
    ],
)
def test_arguments_that_are_refused(options: dict[str, Any], path: str) -> None:
    with pytest.raises(ValidationError, match=path):
        OAuth2(CLIENT_ID, CLIENT_SECRET, **options)
    for client in (("", CLIENT_SECRET), (CLIENT_ID, ""), (f"{CLIENT_ID}\n", CLIENT_SECRET)):
        with pytest.raises(ValidationError, match="copy it again"):
            OAuth2(*client)


def test_a_loopback_redirect_may_be_http() -> None:
    OAuth2(CLIENT_ID, CLIENT_SECRET, redirect_uri="http://127.0.0.1:8400/callback")


@pytest.mark.parametrize(
    ("sent", "lifetime"),
    [
        (3600, 3600.0),
        ("3600", 3600.0),
        (3600.5, 3600.5),
        (-5, 0.0),
        (None, None),
        ("soon", None),
        (True, None),
        ([], None),
    ],
)
def test_expires_in_is_trusted(server: TokenServer, sent: Any, lifetime: float | None) -> None:
    server.next.expires_in = sent
    store = MemoryTokenStore()
    oauth = application(server, store)
    oauth.finish_login(*consent(oauth))
    entry = store.load("ab123")
    assert entry is not None
    if lifetime is None:
        assert entry.token.expires_at is None
    else:
        assert entry.token.expires_at == pytest.approx(entry.token.issued_at + lifetime)


@pytest.mark.parametrize(
    ("scope", "tenant"),
    [
        ("full|ab123.infusionsoft.com", "ab123"),
        ("full|AB123.infusionsoft.com", "ab123"),
        ("full", "zz1"),
        ("", "zz1"),
        (7, "zz1"),
    ],
)
def test_the_tenant_of_a_login(server: TokenServer, scope: Any, tenant: str) -> None:
    server.next.scope = scope
    oauth = application(server, tenant="zz1")
    assert oauth.finish_login(*consent(oauth)) == tenant


def test_all_of_it_is_one_tree() -> None:
    for kind in (StateMismatchError, ConsentDeniedError, CodeRefusedError, ClientRefusedError, TokenResponseError):
        assert issubclass(kind, OAuthError)
        assert issubclass(kind, KeapError)
