"""Refreshes whose response is lost or late: the pair is in doubt, and what you can do then."""

from __future__ import annotations

import os
import threading
import time

import httpx
import pytest

from keapkit.errors import (
    ConnectionFailedError,
    LockTimeoutError,
    ReauthorizationRequiredError,
    RefreshInDoubtError,
    RequestTimeoutError,
    TokenResponseError,
)
from keapkit.stores import FileTokenStore
from tests.keapkit.refreshing import ask, expired, home, oauth
from tests.keapkit.token_fixtures import server, store
from tests.keapkit.token_server import Behavior, TokenServer

__all__ = ["home", "server", "store"]


@pytest.mark.parametrize("drop", ["before", "after", "half"])
def test_a_lost_answer_is_in_doubt_now_and_at_the_next_start(
    server: TokenServer, store: FileTokenStore, drop: str
) -> None:
    expired(server, store)
    server.next.drop = drop
    with pytest.raises(RefreshInDoubtError) as caught:
        ask(server, oauth(server, store))
    assert caught.value.authorize_url in str(caught.value)
    server.next = Behavior()
    with pytest.raises(RefreshInDoubtError, match=f"process {os.getpid()}") as later:
        ask(server, oauth(server, store))
    assert later.value.authorize_url.startswith(server.authorize_url)
    assert server.refreshes == 1, "a token call is never sent twice"


@pytest.mark.parametrize(
    ("status", "media_type", "body"),
    [
        (200, "text/html", b"<html>login</html>"),
        (200, "application/json", b'{"access_token": "half-a-pair-only"}'),
        (502, "text/html", b"<html>Bad Gateway</html>"),
        (500, "application/json", b"{}"),
    ],
)
def test_an_answer_without_a_pair_is_in_doubt(
    server: TokenServer, store: FileTokenStore, status: int, media_type: str, body: bytes
) -> None:
    expired(server, store)
    server.next.response = (status, media_type, body)
    with pytest.raises(RefreshInDoubtError, match="token endpoint responded") as caught:
        ask(server, oauth(server, store))
    assert isinstance(caught.value.__cause__, TokenResponseError)
    assert "half-a-pair-only" not in str(caught.value)


def test_a_doubt_can_be_tried_once_more_on_purpose(server: TokenServer, store: FileTokenStore) -> None:
    expired(server, store)
    server.next.drop = "before"
    with pytest.raises(RefreshInDoubtError):
        ask(server, oauth(server, store))
    server.next.drop = "after"
    with pytest.raises(RefreshInDoubtError):
        oauth(server, store).refresh(retry_doubtful=True)
    server.next.drop = ""
    with pytest.raises(ReauthorizationRequiredError, match="Invalid refresh token"):
        oauth(server, store).refresh(retry_doubtful=True)


def test_a_doubt_that_was_none(server: TokenServer, store: FileTokenStore) -> None:
    expired(server, store)
    server.next.drop = "before"
    with pytest.raises(RefreshInDoubtError):
        ask(server, oauth(server, store))
    server.next.drop = ""
    with pytest.raises(ConnectionFailedError):
        oauth(server, store, token_url="http://127.0.0.1:9/token").refresh(retry_doubtful=True)
    with pytest.raises(RefreshInDoubtError):  # it still is one
        ask(server, oauth(server, store))
    assert oauth(server, store).refresh(retry_doubtful=True)
    assert ask(server, oauth(server, store)).status_code == 200


def test_a_slow_endpoint_is_in_doubt_after_its_own_timeout(server: TokenServer, store: FileTokenStore) -> None:
    expired(server, store)
    server.next.gate = threading.Event()
    with pytest.raises(RefreshInDoubtError, match="ReadTimeout"):
        ask(server, oauth(server, store, token_timeout=0.3), timeout=30)


def test_a_slow_endpoint_outlasts_the_calls_timeout(server: TokenServer, store: FileTokenStore) -> None:
    expired(server, store)
    server.next.delay = 0.4
    assert ask(server, oauth(server, store), timeout=httpx.Timeout(5, read=0.3)).status_code == 200


def test_a_deadline_ends_the_wait_but_not_the_refresh(server: TokenServer, store: FileTokenStore) -> None:
    expired(server, store)
    server.next.gate = threading.Event()
    auth = oauth(server, store)
    with pytest.raises(RequestTimeoutError, match="the refresh continues"):
        ask(server, auth, extensions={"deadline": time.monotonic() + 0.2})
    server.next.gate.set()
    assert ask(server, auth).status_code == 200
    assert server.refreshes == 1


def test_a_lock_that_is_never_free(server: TokenServer, store: FileTokenStore) -> None:
    expired(server, store)
    with store.lock("ab123", 1), pytest.raises(LockTimeoutError, match="nothing is lost"):
        ask(server, oauth(server, store, lock_timeout=0.3))
    assert server.refreshes == 0
