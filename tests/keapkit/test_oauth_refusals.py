"""What the token endpoint's refusals to refresh mean, and what its failures do."""

from __future__ import annotations

import json

import pytest

from keapkit.auth import OAuth2
from keapkit.errors import (
    ClientRefusedError,
    ConnectionFailedError,
    OAuthError,
    ReauthorizationRequiredError,
    RefreshInDoubtError,
    TokenResponseError,
)
from keapkit.stores import FileTokenStore
from tests.keapkit.refreshing import ask, entry_of, expired, home, oauth
from tests.keapkit.token_fixtures import server, store
from tests.keapkit.token_server import CLIENT_ID, REFUSALS, TokenServer, put

__all__ = ["home", "server", "store"]


@pytest.mark.parametrize(("status", "error", "description"), REFUSALS)
def test_known_refusals_ask_for_a_new_login(
    server: TokenServer, store: FileTokenStore, status: int, error: str, description: str
) -> None:
    expired(server, store)
    body = json.dumps({"error": error, "error_description": description}).encode()
    server.next.response = (status, "application/json", body)
    with pytest.raises(ReauthorizationRequiredError) as caught:
        ask(server, oauth(server, store))
    error_raised = caught.value
    assert not isinstance(error_raised, RefreshInDoubtError)
    assert error_raised.tenant == "ab123"
    assert error_raised.authorize_url.startswith(server.authorize_url)
    assert error_raised.state in error_raised.authorize_url
    assert error_raised.authorize_url in str(error_raised)
    # For good is for good: nobody is asked again, and `auth login` repairs it.
    with pytest.raises(ReauthorizationRequiredError):
        ask(server, oauth(server, store))
    assert server.refreshes == (1 if status == 400 else 2)
    server.next.response = None
    auth = oauth(server, store)
    auth.finish_login(f"https://localhost/?code={server.code()}&state={'s' * 20}", "s" * 20)
    assert ask(server, auth).status_code == 200


def test_a_wrong_client_secret_leaves_the_pair_alone(server: TokenServer, store: FileTokenStore) -> None:
    pair = expired(server, store)
    wrong = OAuth2(CLIENT_ID, "another-secret", tenant="ab123", store=store, **server.endpoints)
    with pytest.raises(ClientRefusedError, match="client secret"):
        ask(server, wrong)
    assert entry_of(store).pending is None
    assert server.is_live(pair.refresh)
    assert ask(server, oauth(server, store)).status_code == 200


@pytest.mark.parametrize(
    ("status", "body"), [(404, b"<html>nothing here</html>"), (403, b"<html>firewall</html>"), (302, b"")]
)
def test_an_answer_from_elsewhere_leaves_the_pair_alone(
    server: TokenServer, store: FileTokenStore, status: int, body: bytes
) -> None:
    expired(server, store)
    server.next.response = (status, "text/html", body)
    with pytest.raises(TokenResponseError, match="token_url"):
        ask(server, oauth(server, store))
    server.next.response = None
    assert ask(server, oauth(server, store)).status_code == 200


def test_too_many_requests_leaves_the_pair_alone(server: TokenServer, store: FileTokenStore) -> None:
    expired(server, store)
    server.next.response = (429, "application/json", b"{}")
    with pytest.raises(OAuthError, match="wait"):
        ask(server, oauth(server, store))
    assert entry_of(store).pending is None


def test_an_endpoint_that_is_down_ahead_of_the_end_stops_nobody(
    server: TokenServer, store: FileTokenStore, caplog: pytest.LogCaptureFixture
) -> None:
    put(server, store, age=86_400 - 200)
    auth = oauth(server, store, token_url="http://127.0.0.1:9/token")
    for _ in range(3):
        assert ask(server, auth).status_code == 200
    assert caplog.text.count("before it expires failed") == 1
    assert entry_of(store).pending is None


def test_an_endpoint_that_is_down(server: TokenServer, store: FileTokenStore) -> None:
    pair = expired(server, store)
    with pytest.raises(ConnectionFailedError, match="nothing was sent"):
        ask(server, oauth(server, store, token_url="http://127.0.0.1:9/token"))
    assert entry_of(store).pending is None
    assert entry_of(store).token.refresh_token == pair.refresh
    assert ask(server, oauth(server, store)).status_code == 200


def test_no_token_at_all(server: TokenServer, store: FileTokenStore) -> None:
    for auth in (oauth(server, store), oauth(server, store, tenant=None)):
        with pytest.raises(ReauthorizationRequiredError, match="auth login") as caught:
            ask(server, auth)
        assert caught.value.authorize_url.startswith(server.authorize_url)
    assert not store.directory.exists()
