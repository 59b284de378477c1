"""Uploads that are sent again, and files that change while they are sent."""

from __future__ import annotations

import io
import os
import threading
from pathlib import Path
from typing import Any

import pytest

from keapkit.auth import OAuth2
from keapkit.files import SourceChangedError
from keapkit.files._source import BLOCK
from keapkit.stores import MemoryTokenStore
from tests.keapkit.files_server import CONTACT, Server, call, fault, response
from tests.keapkit.files_sources import (
    CONTENTS,
    HOW,
    QUICK,
    Pipe,
    one,
    open_source,
    path_source,
)
from tests.keapkit.token_server import CLIENT_ID, CLIENT_SECRET, TokenServer, put


@HOW
def test_again_after_429_from_where_the_source_stood(how: str, tmp_path: Path) -> None:
    content = CONTENTS["one more"]
    with (
        open_source(content, tmp_path) as file,
        Server(*[fault(429, "policies.ratelimit.SpikeArrestViolation")] * 2) as server,
    ):
        call(how, server.base_url, lambda keap: keap.files.upload(file, contact_id=CONTACT), retry=QUICK)
    first, second, third = server.read
    assert first == second == third
    assert third.file == content


@HOW
def test_an_unseekable_source_can_be_sent_again(how: str) -> None:
    content = CONTENTS["5 MB"]
    with Server(fault(429, "policies.ratelimit.SpikeArrestViolation")) as server:
        call(how, server.base_url, lambda keap: keap.files.upload(Pipe(content), contact_id=CONTACT), retry=QUICK)
    assert [request.file == content for request in server.read] == [True, True]


@HOW
def test_a_put_again_after_503_and_a_post_not(how: str) -> None:
    with Server(response(503)) as server:
        call(how, server.base_url, lambda keap: keap.files.replace(9, b"E", name="x", association="USER"), retry=QUICK)
    assert [request.file for request in server.read] == [b"E", b"E"]
    with Server(response(503)) as server, pytest.raises(Exception, match="503"):
        call(how, server.base_url, lambda keap: keap.files.upload(b"E", name="x", association="USER"))
    assert len(server.read) == 1


@HOW
def test_again_after_a_token_refresh(how: str, tmp_path: Path) -> None:
    content = CONTENTS["one more"]
    store = MemoryTokenStore()
    expired = fault(401, "keymanagement.service.access_token_expired")
    with TokenServer() as tokens, Server(expired) as server, open_source(content, tmp_path) as file:
        put(tokens, store)
        auth = OAuth2(CLIENT_ID, CLIENT_SECRET, tenant="ab123", store=store, token_url=tokens.token_url)
        call(how, server.base_url, lambda keap: keap.files.upload(file, contact_id=CONTACT), auth=auth)
    first, second = server.read
    assert first.headers.pop("authorization") != second.headers.pop("authorization")
    assert first == second
    assert second.file == content


@HOW
def test_a_source_may_be_used_by_somebody_else_between_blocks(how: str) -> None:
    content = os.urandom(3 * BLOCK)

    class Restless(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            data = super().read(size)
            if data:
                super().seek(17)
            return data

    with Server() as server:
        call(how, server.base_url, lambda keap: keap.files.upload(Restless(content), contact_id=CONTACT, name="x"))
    assert one(server).file == content


# -- changing files


class _Changing(io.BytesIO):
    """Another size, once half of it has been read."""

    name = "log.txt"

    def __init__(self, content: bytes, becomes: bytes) -> None:
        super().__init__(content)
        self._becomes = becomes

    def read(self, size: int | None = -1, /) -> bytes:
        data = super().read(size)
        if data:
            at = self.tell()
            self.seek(0)
            self.truncate()
            self.write(self._becomes)
            self.seek(at)
        return data


@HOW
@pytest.mark.parametrize("size", [2 * BLOCK - 1, BLOCK, 2 * BLOCK + 1, 3 * BLOCK])
def test_a_file_that_changes_its_size_is_never_stored(how: str, size: int) -> None:
    source = _Changing(bytes(2 * BLOCK), bytes(size))
    with Server() as server, pytest.raises(SourceChangedError):
        call(how, server.base_url, lambda keap: keap.files.upload(source, contact_id=CONTACT))
    assert server.requests == []
    assert len(server.broken) == 1


@HOW
def test_a_path_that_is_rewritten_meanwhile_is_never_stored(how: str, tmp_path: Path) -> None:
    path = path_source(bytes(4_000_000), tmp_path)
    stamp = path.stat().st_mtime_ns
    seen = threading.Event()

    def rewrite(keap: Any) -> Any:
        from keapkit.files import _source

        real = _source._read

        def reading(file: Any, count: int) -> bytes:
            if count and not seen.is_set():
                seen.set()
                with path.open("r+b") as other:
                    other.write(b"changed")
                os.utime(path, ns=(stamp + 10**9, stamp + 10**9))
            return real(file, count)

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(_source, "_read", reading)
            if how == "sync":
                return keap.files.upload(path, contact_id=CONTACT)

        async def wait() -> Any:
            with pytest.MonkeyPatch.context() as patch:
                patch.setattr(_source, "_read", reading)
                return await keap.files.upload(path, contact_id=CONTACT)

        return wait()

    with Server() as server, pytest.raises(SourceChangedError, match="written to"):
        call(how, server.base_url, rewrite)
    assert server.requests == []
