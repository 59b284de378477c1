"""Refreshes when the disk fails: who is asked, and where the new pair goes."""

from __future__ import annotations

import json
import logging
import os
import stat
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from keapkit.errors import (
    RefreshInDoubtError,
    StoreAccessError,
    StoreFullError,
    TokenNotStoredError,
)
from keapkit.oauth import _token_persister
from keapkit.stores import FileTokenStore, StoredToken
from tests.keapkit.refreshing import ask, entry_of, expired, home, oauth
from tests.keapkit.token_fixtures import server, store
from tests.keapkit.token_server import TokenServer, put

__all__ = ["home", "server", "store"]


def test_a_full_disk_ahead_of_the_end_stops_nobody(
    server: TokenServer, store: FileTokenStore, caplog: pytest.LogCaptureFixture
) -> None:
    put(server, store, age=86_400 - 200)
    auth = oauth(server, store)
    with no_space():
        assert ask(server, auth).status_code == 200
    assert "no space" in caplog.text
    assert server.refreshes == 0


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
