"""Refreshing: when, and how often."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import Any

import httpx
import pytest

from keapkit.errors import (
    ClockSkewWarning,
    LockTimeoutError,
    TokenStoreError,
    ValidationError,
)
from keapkit.stores import FileTokenStore, MemoryTokenStore
from tests.keapkit.refreshing import ask, entry_of, expired, home, oauth
from tests.keapkit.token_fixtures import server, store
from tests.keapkit.token_server import TokenServer, put

__all__ = ["home", "server", "store"]


def test_a_good_token_is_used_as_it_is(server: TokenServer, store: FileTokenStore) -> None:
    put(server, store)
    auth = oauth(server, store)
    response = ask(server, auth)
    assert response.json()["tenant_id"] == "ab123"
    assert server.asked == []
    assert "ab123" in response.request.extensions["credential"]


def test_refreshed_ahead_of_its_end(server: TokenServer, store: FileTokenStore) -> None:
    old = put(server, store, age=86_400 - 200)
    assert ask(server, oauth(server, store)).status_code == 200
    (asked,) = server.asked
    assert asked.form == {"grant_type": "refresh_token", "refresh_token": old.refresh}
    assert asked.query == ""
    assert (asked.authorization or "").startswith("Basic ")
    assert entry_of(store).pending is None
    assert entry_of(store).token.refresh_token != old.refresh


def test_the_margin_never_eats_a_short_life(server: TokenServer, store: FileTokenStore) -> None:
    server.next.expires_in = 60
    expired(server, store)
    auth = oauth(server, store)
    for _ in range(5):
        assert ask(server, auth).status_code == 200
    assert server.refreshes == 1


@pytest.mark.parametrize("expires_in", [0, -1])
def test_a_token_that_ends_at_once_is_no_storm(server: TokenServer, store: FileTokenStore, expires_in: int) -> None:
    expired(server, store)
    server.next.expires_in = expires_in
    auth = oauth(server, store)
    with httpx.Client() as client:
        for _ in range(5):
            assert ask(server, auth, client=client).status_code == 401
    assert server.refreshes <= 3


@pytest.mark.parametrize("how", ["expired", "unknown"])
def test_refreshed_once_after_a_401(server: TokenServer, store: FileTokenStore, how: str) -> None:
    pair = put(server, store)
    if how == "expired":
        server.expire()
    else:
        pair.access = "the gateway forgot it"
    assert ask(server, oauth(server, store)).status_code == 200
    assert server.refreshes == 1


def test_expired_that_comes_with_500(server: TokenServer, store: FileTokenStore) -> None:
    put(server, store)
    fault = {"fault": {"faultstring": "x", "detail": {"errorcode": "keymanagement.service.access_token_expired"}}}
    answers = iter([httpx.Response(500, json=fault), httpx.Response(200, json={})])
    with httpx.Client(transport=httpx.MockTransport(lambda _: next(answers))) as client:
        assert ask(server, oauth(server, store), client=client).status_code == 200
    assert server.refreshes == 1


@pytest.mark.parametrize(
    ("status", "body"),
    [
        (401, {"fault": {"detail": {"errorcode": "oauth.v2.InvalidAccessToken"}}}),
        (500, {"fault": {"detail": {"errorcode": "keymanagement.service.invalid_access_token"}}}),
        (401, {"message": "Unauthorized"}),
        (500, ["?"]),
        (403, {"fault": {"detail": {"errorcode": "keymanagement.service.access_token_expired"}}}),
    ],
)
def test_other_refusals_are_no_reason_to_refresh(
    server: TokenServer, store: FileTokenStore, status: int, body: Any
) -> None:
    put(server, store)
    with httpx.Client(transport=httpx.MockTransport(lambda _: httpx.Response(status, json=body))) as client:
        assert ask(server, oauth(server, store), client=client).status_code == status
    assert server.refreshes == 0


def test_a_gateway_that_refuses_every_token_costs_one_refresh(server: TokenServer, store: FileTokenStore) -> None:
    put(server, store)
    fault = {"fault": {"detail": {"errorcode": "keymanagement.service.invalid_access_token"}}}
    auth = oauth(server, store)
    with httpx.Client(transport=httpx.MockTransport(lambda _: httpx.Response(401, json=fault))) as client:
        for _ in range(4):
            assert ask(server, auth, client=client).status_code == 401
    assert server.refreshes == 1


def test_a_body_that_cannot_be_repeated_keeps_the_gateways_answer(server: TokenServer, store: FileTokenStore) -> None:
    put(server, store)
    server.expire()
    body = (part for part in [b"a", b"b"])
    with httpx.Client() as client:
        auth = oauth(server, store).bind(server.base_url)
        assert client.post(f"{server.base_url}/rest/v2/contacts", content=body, auth=auth).status_code == 401


def test_another_processs_newer_token_is_used_without_refreshing(server: TokenServer, store: FileTokenStore) -> None:
    put(server, store)
    auth = oauth(server, store)
    ask(server, auth)
    oauth(server, store).refresh()
    assert server.refreshes == 1
    assert ask(server, auth).status_code == 200  # its token is void; the store has the newer one
    assert server.refreshes == 1


@pytest.mark.parametrize("days", [-1, 1])
def test_a_clock_that_is_a_day_off(server: TokenServer, store: FileTokenStore, days: int) -> None:
    expired(server, store)
    server.next.clock = days * 86_400
    auth = oauth(server, store)
    auth._shared.provider()  # the warning is raised in the refresh's own thread
    with pytest.warns(ClockSkewWarning, match=r"24\.0 h (behind|ahead)"):
        auth.refresh()
    put_back = ask(server, auth)
    assert put_back.status_code == 200
    assert "24.0 h off" in put_back.request.extensions["credential"]


def test_a_warning_that_is_an_error_costs_no_token(server: TokenServer, store: FileTokenStore) -> None:
    expired(server, store)
    server.next.clock = 86_400
    assert ask(server, oauth(server, store)).status_code == 200  # pytest makes warnings errors
    assert entry_of(store).pending is None


def test_machines_whose_clocks_differ_by_a_day_do_not_fight(server: TokenServer, store: FileTokenStore) -> None:
    """The other machine stored a pair a day ahead of our clock, or a day behind."""
    for offset in (86_400.0, -86_400.0):
        put(server, store)
        entry = entry_of(store)
        token = replace(entry.token, issued_at=entry.token.issued_at + offset, expires_at=time.time() + 86_400 + offset)
        store.compare_and_set(replace(entry, token=token, generation=entry.generation + 1), entry.generation)
        before = server.refreshes
        auth = oauth(server, store)
        for _ in range(3):
            assert ask(server, auth).status_code == 200
        assert server.refreshes - before <= 1


def test_the_only_tenant_needs_no_name(server: TokenServer, store: FileTokenStore) -> None:
    put(server, store, "xy999")
    auth = oauth(server, store, tenant=None)
    assert ask(server, auth).json()["tenant_id"] == "xy999"
    put(server, store, "ab123")
    with pytest.raises(ValidationError, match="ab123, xy999"):
        ask(server, oauth(server, store, tenant=None))


def test_a_memory_store_refreshes_like_the_others(server: TokenServer) -> None:
    store = MemoryTokenStore()
    expired(server, store)
    assert ask(server, oauth(server, store)).status_code == 200
    assert entry_of(store).generation == 3
    assert issubclass(LockTimeoutError, TokenStoreError)
