"""Refreshing: when, how often, what a refusal means, and what is kept when the answer or the disk fails."""

from __future__ import annotations

import json
import logging
import os
import stat
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import httpx
import pytest

from keapkit.auth import OAuth2
from keapkit.errors import (
    ClientRefusedError,
    ClockSkewWarning,
    ConnectionFailedError,
    LockTimeoutError,
    OAuthError,
    ReauthorizationRequiredError,
    RefreshInDoubtError,
    RequestTimeoutError,
    StoreAccessError,
    StoreFullError,
    TokenNotStoredError,
    TokenResponseError,
    TokenStoreError,
    ValidationError,
)
from keapkit.oauth import _token_persister
from keapkit.stores import FileTokenStore, MemoryTokenStore, StoredToken
from tests.keapkit.token_server import CLIENT_ID, CLIENT_SECRET, REFUSALS, Behavior, TokenServer, put

USERINFO = "/rest/v2/oauth/connect/userinfo"


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KEAPKIT_HOME", str(tmp_path / "home"))
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "home"))


@pytest.fixture
def server() -> Iterator[TokenServer]:
    with TokenServer() as running:
        yield running


@pytest.fixture
def store(tmp_path: Path) -> FileTokenStore:
    return FileTokenStore(tmp_path / "tokens")


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


# -- when


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


# -- refusals


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


def test_a_full_disk_ahead_of_the_end_stops_nobody(
    server: TokenServer, store: FileTokenStore, caplog: pytest.LogCaptureFixture
) -> None:
    put(server, store, age=86_400 - 200)
    auth = oauth(server, store)
    with no_space():
        assert ask(server, auth).status_code == 200
    assert "no space" in caplog.text
    assert server.refreshes == 0


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


def test_the_only_tenant_needs_no_name(server: TokenServer, store: FileTokenStore) -> None:
    put(server, store, "xy999")
    auth = oauth(server, store, tenant=None)
    assert ask(server, auth).json()["tenant_id"] == "xy999"
    put(server, store, "ab123")
    with pytest.raises(ValidationError, match="ab123, xy999"):
        ask(server, oauth(server, store, tenant=None))


# -- in doubt


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


# -- the disk


class FailingStore(FileTokenStore):
    """A file store whose disk fails in the moment between the journal entry and the new pair."""

    broken = True

    def compare_and_set(self, entry: StoredToken, expected: int) -> None:
        if entry.pending is None and self.broken:
            raise StoreFullError("no space left", path=str(self.directory))
        super().compare_and_set(entry, expected)


@contextmanager
def no_space() -> Iterator[None]:
    """The kernel refuses every byte written to a file, as a full disk does."""
    resource = pytest.importorskip("resource", reason="file size limits are needed", exc_type=ImportError)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@contextmanager
def unprivileged(directory: Path) -> Iterator[None]:
    """Root may write anywhere; for another user, who is given `directory` and all in it, file modes count."""
    if not hasattr(os, "geteuid"):
        pytest.skip("POSIX permissions are needed")
    if os.geteuid() != 0:
        yield
        return
    passable = stat.S_IXGRP | stat.S_IXOTH
    for parent in directory.parents:
        if parent.stat().st_mode & passable != passable:
            parent.chmod(parent.stat().st_mode | passable)
    for path in [directory, *directory.rglob("*")]:
        os.chown(path, 65534, 65534)
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


def test_a_full_disk_before_the_refresh_asks_nobody(server: TokenServer, store: FileTokenStore) -> None:
    expired(server, store)
    before = (store.directory / "ab123.json").read_bytes()
    auth = oauth(server, store)
    with no_space(), pytest.raises(StoreFullError, match="no space"):
        auth.refresh()
    assert server.refreshes == 0
    assert (store.directory / "ab123.json").read_bytes() == before
    assert ask(server, auth).status_code == 200


def test_a_full_disk_during_the_refresh_leaves_a_recovery_file(
    server: TokenServer, store: FileTokenStore, caplog: pytest.LogCaptureFixture, tmp_path: Path
) -> None:
    expired(server, store)
    failing = FailingStore(store.directory)
    auth = oauth(server, failing)
    assert ask(server, auth).status_code == 200  # durable in the recovery file, hence used
    (file,) = (tmp_path / "home" / "recovery").glob("*")
    if os.name == "posix":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    critical = [record for record in caplog.records if record.levelno == logging.CRITICAL]
    assert str(file) in critical[0].getMessage()
    assert json.loads(file.read_bytes())["token"]["access_token"] not in caplog.text
    assert ask(server, auth).status_code == 200
    assert entry_of(store).pending is not None
    # The next start heals it, beside a process that still has the pair in memory.
    assert ask(server, oauth(server, store)).status_code == 200
    assert not file.exists()
    assert entry_of(store).pending is None
    assert server.refreshes == 1
    failing.broken = False
    assert ask(server, auth).status_code == 200
    assert server.refreshes == 1


def test_a_disk_that_recovers_takes_the_pair_from_memory(
    server: TokenServer, store: FileTokenStore, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(_token_persister, "_AGAIN", 0.0)
    expired(server, store)
    failing = FailingStore(store.directory)
    auth = oauth(server, failing)
    ask(server, auth)
    failing.broken = False
    assert ask(server, auth).status_code == 200
    assert entry_of(store).pending is None
    assert list((tmp_path / "home" / "recovery").glob("*")) == []


def test_nothing_can_be_written_at_all(
    server: TokenServer, store: FileTokenStore, caplog: pytest.LogCaptureFixture
) -> None:
    expired(server, store)
    server.next.gate = threading.Event()
    auth = oauth(server, store)
    failures: list[BaseException] = []

    def call() -> None:
        try:
            ask(server, auth)
        except TokenNotStoredError as error:
            failures.append(error)

    thread = threading.Thread(target=call)
    thread.start()
    assert server.arrived.wait(10)
    with no_space():  # from here on: after the journal entry, before the answer
        server.next.gate.set()
        thread.join(20)
        (failure,) = failures
        assert "this process's memory only" in str(failure)
        with pytest.raises(TokenNotStoredError):
            ask(server, auth)
    assert "Keep the process running" in caplog.text
    assert ask(server, auth).status_code == 200
    assert entry_of(store).pending is None
    assert server.refreshes == 1


def test_a_read_only_store(server: TokenServer, tmp_path: Path) -> None:
    store = FileTokenStore(tmp_path / "tokens")
    pair = put(server, store, age=90_000)
    with unprivileged(store.directory):
        store.directory.chmod(0o500)
        try:
            with pytest.raises(StoreAccessError, match="cannot be used"):
                ask(server, oauth(server, store))
        finally:
            store.directory.chmod(0o700)
        assert server.refreshes == 0
        assert server.is_live(pair.refresh)
        assert entry_of(store).token.refresh_token == pair.refresh


def test_a_read_only_store_with_a_good_token_works(server: TokenServer, tmp_path: Path) -> None:
    store = FileTokenStore(tmp_path / "tokens")
    put(server, store)
    with unprivileged(store.directory):
        store.directory.chmod(0o500)
        try:
            assert ask(server, oauth(server, store)).status_code == 200
        finally:
            store.directory.chmod(0o700)


def test_a_login_that_cannot_be_stored_is_recovered_too(server: TokenServer, store: FileTokenStore) -> None:
    failing = FailingStore(store.directory)
    auth = oauth(server, failing)
    assert auth.finish_login(f"https://localhost/?code={server.code()}&state={'s' * 20}", "s" * 20) == "ab123"
    assert store.load("ab123") is None
    assert ask(server, oauth(server, store)).status_code == 200
    assert entry_of(store).pending is None


def test_a_login_into_a_store_that_cannot_even_be_locked(
    server: TokenServer, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "tokens").write_text("a file where the directory belongs")
    auth = oauth(server, FileTokenStore(tmp_path / "tokens"))
    assert auth.finish_login(f"https://localhost/?code={server.code()}&state={'s' * 20}", "s" * 20) == "ab123"
    assert "recovery file" in caplog.text
    (tmp_path / "tokens").unlink()
    assert ask(server, oauth(server, FileTokenStore(tmp_path / "tokens"))).status_code == 200
    assert server.refreshes == 0


def test_a_home_that_cannot_be_used_leaves_the_temporary_directory(
    server: TokenServer, store: FileTokenStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a file").write_text("")
    monkeypatch.setenv("KEAPKIT_HOME", str(tmp_path / "a file"))
    expired(server, store)
    assert ask(server, oauth(server, FailingStore(store.directory))).status_code == 200
    (file,) = (tmp_path / "home").glob("keapkit-*/*.json")
    assert ask(server, oauth(server, store)).status_code == 200
    assert not file.exists()


def test_a_superseded_recovery_file_is_deleted(server: TokenServer, store: FileTokenStore, tmp_path: Path) -> None:
    failing = FailingStore(store.directory)
    expired(server, store)
    ask(server, oauth(server, failing))
    (file,) = (tmp_path / "home" / "recovery").glob("*")
    kept = file.read_bytes()
    assert ask(server, oauth(server, store)).status_code == 200
    oauth(server, store).refresh()
    file.write_bytes(kept)
    file.chmod(0o600)
    server.expire()
    assert ask(server, oauth(server, store)).status_code == 200
    assert not file.exists()
    assert server.refreshes == 3


@pytest.mark.skipif(os.name != "posix", reason="only POSIX file modes tell who may write")
def test_a_recovery_file_of_others_is_not_believed(server: TokenServer, store: FileTokenStore, tmp_path: Path) -> None:
    failing = FailingStore(store.directory)
    expired(server, store)
    ask(server, oauth(server, failing))
    (tmp_path / "home" / "recovery").chmod(0o777)
    with pytest.raises(RefreshInDoubtError):
        ask(server, oauth(server, store))


def test_a_memory_store_refreshes_like_the_others(server: TokenServer) -> None:
    store = MemoryTokenStore()
    expired(server, store)
    assert ask(server, oauth(server, store)).status_code == 200
    assert entry_of(store).generation == 3
    assert issubclass(LockTimeoutError, TokenStoreError)
