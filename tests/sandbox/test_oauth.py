"""Our OAuth client against the sandbox's token endpoint: log in, call, renew, and renew again."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from keapkit import Keap
from keapkit.auth import OAuth2
from keapkit.errors import ReauthorizationRequiredError
from keapkit.stores import FileTokenStore
from tests.sandbox.server import serving

STATE = "a-state-nobody-can-guess"


@pytest.fixture(scope="module")
def root() -> Iterator[str]:
    with serving("--limits", "off", "--token-lifetime", "600") as root:
        yield root


def _login(root: str, folder: Path) -> OAuth2:
    host = root.removesuffix("/crm")
    auth = OAuth2(
        "client",
        "secret",
        store=FileTokenStore(folder),
        redirect_uri="http://127.0.0.1:9/callback",
        authorize_url=f"{host}/app/oauth/authorize",
        token_url=f"{host}/token",
    )
    consent = httpx.get(auth.authorize_url(STATE), follow_redirects=False)
    assert consent.status_code == 302
    assert auth.finish_login(consent.headers["location"], STATE) == "sandbox"
    return auth


def test_the_life_of_a_token(root: str, tmp_path: Path) -> None:
    auth = _login(root, tmp_path)
    with Keap(auth, base_url=root, throttle=None) as keap:
        before = keap.v2.user_info.get()
        assert before is not None
        assert auth.refresh()
        assert auth.refresh()  # each refresh uses up the token the one before gave
        assert keap.v2.contacts.get("1").given_name == "Anna"


def test_a_used_refresh_token_is_worth_nothing(root: str, tmp_path: Path) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    auth = _login(root, first)
    shutil.copytree(first, second)  # as a careless backup does
    copy = OAuth2(
        "client",
        "secret",
        tenant="sandbox",
        store=FileTokenStore(second),
        token_url=f"{root.removesuffix('/crm')}/token",
    )
    assert auth.refresh()
    with pytest.raises(ReauthorizationRequiredError):
        copy.refresh()
