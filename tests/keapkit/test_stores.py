"""Token stores: what they keep, what they refuse, and what survives."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from keapkit.errors import (
    CorruptTokenError,
    LockTimeoutError,
    StoreAccessError,
    StoreConflictError,
    TokenStoreError,
    TokenVersionError,
    ValidationError,
    WrongTenantError,
)
from keapkit.stores import (
    FileTokenStore,
    MemoryTokenStore,
    PendingRefresh,
    RedisTokenStore,
    StoredToken,
    Token,
    TokenStore,
    default_directory,
)
from tests.keapkit.redis_server import redis_url

__all__ = ["redis_url"]

TOKEN = Token(
    access_token="acc-of-the-store-test", refresh_token="ref-of-the-store-test", issued_at=1.5, expires_at=2.0
)


def entry(tenant: str = "ab123", **changes: Any) -> StoredToken:
    return replace(StoredToken(tenant=tenant, client_id="the-client", token=TOKEN, generation=1), **changes)


@pytest.fixture(params=["file", "memory", pytest.param("redis", marks=pytest.mark.redis)])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[TokenStore]:
    if request.param == "file":
        yield FileTokenStore(tmp_path / "tokens")
    elif request.param == "memory":
        yield MemoryTokenStore()
    else:
        yield RedisTokenStore(request.getfixturevalue("redis_url"))


def test_what_is_put_in_comes_out(store: TokenStore) -> None:
    assert store.tenants() == []
    assert store.load("ab123") is None
    first = entry(pending=PendingRefresh(id="00ff", started_at=3.5, where="host, process 1"))
    store.compare_and_set(first, 0)
    assert store.load("ab123") == first
    assert store.load("AB123.infusionsoft.com") == first or isinstance(store, MemoryTokenStore)
    second = entry(generation=2, refused="no", token=replace(TOKEN, expires_at=None, scope="full|ab123.x"))
    store.compare_and_set(second, 1)
    assert store.load("ab123") == second


def test_several_tenants_in_one_store(store: TokenStore) -> None:
    for tenant in ("xy999", "ab123", "a-b_c"):
        store.compare_and_set(entry(tenant), 0)
    assert store.tenants() == ["a-b_c", "ab123", "xy999"]
    found = store.load("xy999")
    assert found is not None
    assert found.tenant == "xy999"


@pytest.mark.parametrize("expected", [0, 2, 7])
def test_only_the_expected_generation_is_replaced(store: TokenStore, expected: int) -> None:
    store.compare_and_set(entry(), 0)
    with pytest.raises(StoreConflictError):
        store.compare_and_set(entry(generation=expected + 1, refused="other"), expected)
    assert store.load("ab123") == entry()


def test_one_of_many_writers_wins(store: TokenStore) -> None:
    store.compare_and_set(entry(), 0)
    won: list[int] = []
    start = threading.Barrier(8)

    def write(number: int) -> None:
        start.wait(10)
        try:
            store.compare_and_set(entry(generation=2, refused=f"writer {number}"), 1)
        except StoreConflictError:
            return
        won.append(number)

    threads = [threading.Thread(target=write, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    (winner,) = won
    found = store.load("ab123")
    assert found is not None
    assert found.refused == f"writer {winner}"


def test_the_lock_excludes_others(store: TokenStore) -> None:
    store.compare_and_set(entry(), 0)
    outcome: list[str] = []

    def wait() -> None:
        try:
            with store.lock("ab123", 0.1):
                outcome.append("held twice")
        except LockTimeoutError:
            outcome.append("waited")

    with store.lock("ab123", 1), store.lock("xy999", 1):
        thread = threading.Thread(target=wait)
        thread.start()
        thread.join()
    assert outcome == ["waited"]
    with store.lock("ab123", 1):
        pass


def test_no_store_shows_tokens(store: TokenStore) -> None:
    store.compare_and_set(entry(), 0)
    for text in (repr(store), repr(entry()), str(entry()), repr(TOKEN)):
        assert "of-the-store-test" not in text


@pytest.mark.parametrize("name", ["../x", "", "a/b", "a b", ".hidden", "x" * 64, "ä"])
def test_names_that_are_no_tenants(tmp_path: Path, name: str) -> None:
    with pytest.raises(ValidationError, match="tenant"):
        FileTokenStore(tmp_path).load(name)


# -- files


@pytest.fixture
def file(tmp_path: Path) -> Path:
    FileTokenStore(tmp_path).compare_and_set(entry(), 0)
    return tmp_path / "ab123.json"


@pytest.mark.skipif(os.name != "posix", reason="only POSIX file modes tell who may read")
def test_files_are_the_owners_only(tmp_path: Path, file: Path) -> None:
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    FileTokenStore(tmp_path / "new").compare_and_set(entry(), 0)
    assert stat.S_IMODE((tmp_path / "new").stat().st_mode) == 0o700
    for mode in (0o604, 0o644, 0o602):
        file.chmod(mode)
        with pytest.raises(StoreAccessError, match="chmod 600") as caught:
            FileTokenStore(tmp_path).load("ab123")
        assert caught.value.path == str(file)


@pytest.mark.parametrize(
    ("change", "kind", "word"),
    [
        (lambda text: text[: len(text) // 2], CorruptTokenError, "truncated"),
        (lambda text: "", CorruptTokenError, "truncated"),
        (lambda text: "[]", CorruptTokenError, "truncated"),
        (lambda text: text.replace('"ref-of-the-store-test"', '""'), CorruptTokenError, "edited"),
        (lambda text: text.replace('"ref-of-the-store-test"', "7"), CorruptTokenError, "edited"),
        (lambda text: text.replace('"generation":1', '"generation":0'), CorruptTokenError, "edited"),
        (lambda text: text.replace('"generation":1', '"generation":"1"'), CorruptTokenError, "edited"),
        (lambda text: text.replace('"issued_at":1.5', '"issued_at":NaN'), CorruptTokenError, "edited"),
        (lambda text: text.replace('"pending":null', '"pending":{"id":"../x"}'), CorruptTokenError, "edited"),
        (lambda text: "\x00" * 300, CorruptTokenError, "truncated"),
        (lambda text: "[" * 100_000, CorruptTokenError, "truncated"),
        (lambda text: text.replace('"format":1', '"format":2'), TokenVersionError, "newer keapkit"),
        (lambda text: '{"format": 99, "everything": "else"}', TokenVersionError, "format 99"),
        (lambda text: text.replace('"tenant":"ab123"', '"tenant":"xy999"'), WrongTenantError, "xy999"),
    ],
)
def test_a_file_that_cannot_be_used_is_named_and_kept(
    tmp_path: Path, file: Path, change: Any, kind: type[TokenStoreError], word: str
) -> None:
    file.write_text(change(file.read_text()))
    before = file.read_bytes()
    store = FileTokenStore(tmp_path)
    with pytest.raises(kind, match=word) as caught:
        store.load("ab123")
    assert caught.value.path == str(file)
    assert str(file) in str(caught.value)
    with pytest.raises(kind):
        store.compare_and_set(entry(generation=2), 1)
    assert file.read_bytes() == before
    chain: BaseException | None = caught.value
    while chain is not None:
        assert "of-the-store-test" not in repr(chain) + str(vars(chain))
        chain = chain.__cause__ or chain.__context__


def test_other_files_are_no_tenants(tmp_path: Path, file: Path) -> None:
    for name in ("README.md", "Backup of ab123.json", ".ab123.next", "ab123.lock"):
        (tmp_path / name).write_text("x")
    assert FileTokenStore(tmp_path).tenants() == ["ab123"]


def test_a_directory_that_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "tokens").write_text("x")
    with pytest.raises(TokenStoreError, match="cannot be used"):
        FileTokenStore(tmp_path / "tokens").compare_and_set(entry(), 0)


def test_a_leftover_journal_is_undone_and_a_leftover_pair_is_finished(tmp_path: Path, file: Path) -> None:
    store = FileTokenStore(tmp_path)
    pending = PendingRefresh(id="00ff", started_at=3.5, where="host, process 1")
    leftover = tmp_path / ".ab123.next"

    def leave(found: StoredToken) -> None:
        leftover.write_bytes(found.dump())
        leftover.chmod(0o600)
        with store.lock("ab123", 1):
            assert not leftover.exists()

    leave(entry(generation=2, pending=pending))
    assert store.load("ab123") == entry()
    store.compare_and_set(entry(generation=2, pending=pending), 1)
    leftover.write_text("{")
    leftover.chmod(0o600)
    with store.lock("ab123", 1):
        pass
    assert store.load("ab123") == entry(generation=2, pending=pending)
    leave(entry(generation=3, refused="the pair"))
    assert store.load("ab123") == entry(generation=3, refused="the pair")


@pytest.mark.parametrize(
    ("platform", "environ", "expected"),
    [
        ("linux", {"KEAPKIT_HOME": "/k"}, "/k/tokens"),
        ("linux", {"XDG_CONFIG_HOME": "/x"}, "/x/keapkit/tokens"),
        ("linux", {}, "/home/u/.config/keapkit/tokens"),
        ("darwin", {}, "/home/u/Library/Application Support/keapkit/tokens"),
        ("win32", {"APPDATA": "/roaming"}, "/roaming/keapkit/tokens"),
        ("win32", {}, "/home/u/AppData/Roaming/keapkit/tokens"),
    ],
)
def test_the_default_directory_is_the_platforms(
    monkeypatch: pytest.MonkeyPatch, platform: str, environ: dict[str, str], expected: str
) -> None:
    for name in ("KEAPKIT_HOME", "XDG_CONFIG_HOME", "APPDATA"):
        monkeypatch.delenv(name, raising=False)
    for name, value in {"HOME": "/home/u", **environ}.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "platform", platform)
    assert default_directory() == Path(expected)


# -- Redis


@pytest.mark.redis
def test_a_dead_holders_lock_in_redis_becomes_free(redis_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    from keapkit.stores import _redis

    monkeypatch.setattr(_redis, "_LEASE", 0.5)
    store = RedisTokenStore(redis_url)
    program = (
        "import os, sys\nfrom keapkit.stores import RedisTokenStore, _redis\n_redis._LEASE = 0.5\n"
        "lock = RedisTokenStore(sys.argv[1]).lock('ab123', 1)\nlock.__enter__()\nos.kill(os.getpid(), 9)"
    )
    assert subprocess.run([sys.executable, "-c", program, redis_url], check=False).returncode == -9
    with pytest.raises(LockTimeoutError), store.lock("ab123", 0.05):
        pass
    with store.lock("ab123", 5):
        pass


@pytest.mark.redis
def test_a_living_holder_keeps_its_lock_in_redis(redis_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    from keapkit.stores import _redis

    monkeypatch.setattr(_redis, "_LEASE", 0.3)
    with RedisTokenStore(redis_url).lock("ab123", 1), pytest.raises(LockTimeoutError):  # noqa: SIM117 - the inner one waits
        with RedisTokenStore(redis_url).lock("ab123", 1.0):
            pass


@pytest.mark.redis
def test_prefixes_keep_applications_apart_in_redis(redis_url: str) -> None:
    RedisTokenStore(redis_url, prefix="one").compare_and_set(entry(), 0)
    assert RedisTokenStore(redis_url, prefix="two").tenants() == []
    assert RedisTokenStore(redis_url, prefix="one").tenants() == ["ab123"]


@pytest.mark.redis
def test_a_broken_value_in_redis(redis_url: str) -> None:
    import redis

    store = RedisTokenStore(redis_url)
    store.compare_and_set(entry(), 0)
    with redis.Redis.from_url(redis_url) as raw:
        raw.set("{keapkit}:token:ab123", json.dumps({"format": 9}))
        with pytest.raises(TokenVersionError, match="Redis key"):
            store.load("ab123")


def test_redis_that_is_not_there() -> None:
    store = RedisTokenStore("redis://:the-password-of-redis@127.0.0.1:9/0")
    assert "the-password-of-redis" not in repr(store)
    with pytest.raises(TokenStoreError, match="Redis failed") as caught:
        store.load("ab123")
    assert "the-password-of-redis" not in str(caught.value)
    with pytest.raises(ValidationError, match="redis://"):
        RedisTokenStore("http://127.0.0.1")
