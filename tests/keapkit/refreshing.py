"""Clients whose tokens are about to be refreshed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import httpx
import pytest

from keapkit.auth import OAuth2
from keapkit.stores import StoredToken
from tests.keapkit.token_fixtures import USERINFO
from tests.keapkit.token_server import CLIENT_ID, CLIENT_SECRET, TokenServer, put


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Recovery files go to a folder of the test."""
    monkeypatch.setenv("KEAPKIT_HOME", str(tmp_path / "home"))
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "home"))


def oauth(server: TokenServer, store: Any, **options: Any) -> OAuth2:
    return OAuth2(CLIENT_ID, CLIENT_SECRET, **{"tenant": "ab123", "store": store, **server.endpoints, **options})


def ask(server: TokenServer, auth: OAuth2, *, client: httpx.Client | None = None, **options: Any) -> httpx.Response:
    """One signed API call."""
    if client is not None:
        return client.get(server.base_url + USERINFO, auth=auth.bind(server.base_url), **options)
    with httpx.Client() as own:
        return own.get(server.base_url + USERINFO, auth=auth.bind(server.base_url), **options)


def expired(server: TokenServer, store: Any, tenant: str = "ab123") -> Any:
    return put(server, store, tenant, age=90_000)


def entry_of(store: Any, tenant: str = "ab123") -> StoredToken:
    entry = store.load(tenant)
    assert isinstance(entry, StoredToken)
    return entry
