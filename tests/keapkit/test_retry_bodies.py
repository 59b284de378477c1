"""Which request bodies are sent again, and which never."""

from __future__ import annotations

import io
import logging
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from keapkit._retry import RetryTransport, is_replayable
from tests.keapkit.retry_server import Response, serving
from tests.keapkit.scripted_transport import FAST, Scripted, client


def generator() -> Iterator[bytes]:
    yield b"one"
    yield b"two"


class Pipe(io.RawIOBase):
    """A file that cannot seek."""

    def __init__(self, data: bytes) -> None:
        self._data = io.BytesIO(data)

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return False

    def read(self, size: int = -1) -> bytes:
        return self._data.read(size)

    def seek(self, *_: Any) -> int:
        raise io.UnsupportedOperation("seek")


class Rewinding(httpx.SyncByteStream):
    def __init__(self) -> None:
        self.file = io.BytesIO(b"from the start")
        self.rewound = 0

    def rewind(self) -> None:
        self.file.seek(0)
        self.rewound += 1

    def __iter__(self) -> Iterator[bytes]:
        yield self.file.read()


@pytest.mark.parametrize(
    "body",
    [
        {"content": b"bytes"},
        {"content": "text"},
        {"json": {"a": 1}},
        {"data": {"a": "1"}},
        {"files": {"f": b"bytes"}},
        {"files": {"f": ("n.txt", io.BytesIO(b"a file"))}, "data": {"a": "1"}},
    ],
)
def test_replayable_bodies_are_sent_again_as_they_were(body: dict[str, Any]) -> None:
    with serving(Response(429), Response(429), Response(200)) as server:
        with httpx.Client(transport=RetryTransport(httpx.HTTPTransport(), FAST)) as c:
            assert c.post(server.url, **body).status_code == 200
        bodies = [body for _, body in server.requests]
    assert len(bodies) == 3
    assert bodies[0] == bodies[1] == bodies[2] != b""


@pytest.mark.parametrize(
    "body",
    [
        lambda: {"content": generator()},
        lambda: {"content": iter([b"one"])},
        lambda: {"content": io.BytesIO(b"a file")},
        lambda: {"files": {"f": ("n.txt", Pipe(b"a pipe"))}},
    ],
)
def test_other_bodies_are_never_sent_again(
    body: Callable[[], dict[str, Any]], caplog: pytest.LogCaptureFixture
) -> None:
    with serving(Response(429), Response(200)) as server:
        with (
            caplog.at_level(logging.INFO, "keapkit.retry"),
            httpx.Client(transport=RetryTransport(httpx.HTTPTransport(), FAST)) as c,
        ):
            assert c.put(server.url, **body()).status_code == 429
        assert len(server.requests) == 1
    assert "cannot be sent again" in caplog.text


def test_a_stream_that_rewinds_is_sent_again() -> None:
    stream, transport = Rewinding(), Scripted(503, 200)
    with client(transport) as c:
        request = c.build_request("PUT", "/")
        request.stream = stream
        assert c.send(request).status_code == 200
    assert transport.bodies == [b"from the start"] * 2
    assert stream.rewound == 1


def test_files_that_are_closed_or_odd_are_not_replayable(tmp_path: Path) -> None:
    (tmp_path / "f").write_bytes(b"x")
    file = (tmp_path / "f").open("rb")
    request = httpx.Request("POST", "http://x", files={"f": file})
    assert is_replayable(request.stream)
    file.close()
    assert not is_replayable(request.stream)
    assert not is_replayable(object())
