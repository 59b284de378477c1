"""A file's size does not show in memory, up or down."""

from __future__ import annotations

import asyncio
import base64
import gzip
import tracemalloc
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from keapkit import AsyncKeap, Keap
from tests.keapkit.files_server import CONTACT, KEY, STORED

SIZE = 30_000_000
MOST = 6_000_000
PIECE = base64.b64encode(bytes(48_000))


class _Response(httpx.SyncByteStream, httpx.AsyncByteStream):
    """`SIZE` bytes as v1 gives them."""

    def __iter__(self) -> Iterator[bytes]:
        yield b'{"file_data":"'
        for _ in range(SIZE // 48_000):
            yield PIECE
        yield b'","file_descriptor":{"id":7}}'

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece


class _Counting(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Counts what is sent, and keeps nothing. Asked for a descriptor, it says that the file has `size` bytes."""

    def __init__(self, response: httpx.Response, size: int | None = None) -> None:
        self.sent = 0
        self.promised = ""
        self._body = response
        self._size = size

    def _answer(self, request: httpx.Request) -> httpx.Response:
        if request.method == "GET" and request.url.path.endswith("/v1/files/7") and not request.url.query:
            return httpx.Response(200, json={"file_descriptor": {"id": 7, "file_size": self._size}})
        return self._body

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        assert isinstance(request.stream, httpx.SyncByteStream)
        self.promised = request.headers.get("content-length", "")
        for piece in request.stream:
            self.sent += len(piece)
        return self._answer(request)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        assert isinstance(request.stream, httpx.AsyncByteStream)
        self.promised = request.headers.get("content-length", "")
        async for piece in request.stream:
            self.sent += len(piece)
        return self._answer(request)


def _peak(how: str, transport: _Counting, method: str, *arguments: Any, **options: Any) -> int:
    """The peak of a call, in bytes above what was there before."""

    def sync() -> None:
        with Keap(KEY, throttle=None, transport=transport) as keap:
            getattr(keap.files, method)(*arguments, **options)

    async def awaited() -> None:
        async with AsyncKeap(KEY, throttle=None, transport=transport) as keap:
            await getattr(keap.files, method)(*arguments, **options)

    tracemalloc.start()
    try:
        before, _ = tracemalloc.get_traced_memory()
        sync() if how == "sync" else asyncio.run(awaited())
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    return peak - before


@pytest.mark.parametrize("how", ["sync", "async"])
@pytest.mark.parametrize("kind", ["path", "bytes"])
def test_upload(how: str, kind: str, tmp_path: Path) -> None:
    path = tmp_path / "large.bin"
    with path.open("wb") as file:
        file.truncate(SIZE)
    source = path if kind == "path" else path.read_bytes()
    transport = _Counting(httpx.Response(200, content=STORED))
    assert _peak(how, transport, "upload", source, name="large.bin", contact_id=CONTACT) < MOST
    assert transport.sent == int(transport.promised) > SIZE


@pytest.mark.parametrize("how", ["sync", "async"])
def test_download(how: str, tmp_path: Path) -> None:
    to = tmp_path / "large.bin"
    transport = _Counting(httpx.Response(200, stream=_Response()), size=1)
    assert _peak(how, transport, "download", 7, to) < MOST
    assert to.stat().st_size == SIZE


@pytest.mark.parametrize("how", ["sync", "async"])
def test_download_of_what_was_compressed_a_thousandfold(how: str, tmp_path: Path) -> None:
    to = tmp_path / "large.bin"
    packed = gzip.compress(bytes(SIZE))
    transport = _Counting(httpx.Response(200, headers={"content-encoding": "gzip"}, stream=httpx.ByteStream(packed)))
    # 4 KiB of it are unpacked at a time, into 4 MB that zlib holds three times.
    assert _peak(how, transport, "download", 7, to) < 18_000_000 < SIZE
    assert to.stat().st_size == SIZE


@pytest.mark.parametrize("how", ["sync", "async"])
def test_a_response_that_repeats_the_file(how: str) -> None:
    transport = _Counting(httpx.Response(200, stream=_Response()))
    assert _peak(how, transport, "upload", b"E", name="x", contact_id=CONTACT) < MOST
