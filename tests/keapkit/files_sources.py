"""What the tests of uploads send, from every kind of source."""

from __future__ import annotations

import io
import os
from pathlib import Path
from typing import Any

import pytest
from httpx_retries import Retry

from keapkit.files._source import BLOCK
from tests.keapkit.files_server import CONTACT, KEY, Request, Server

HOW = pytest.mark.parametrize("how", ["sync", "async"])

# The call of the forum thread that this project began with: it was refused for days.
SEED = {
    "file_name": "test.txt",
    "file_data": "RQ==",
    "contact_id": CONTACT,
    "is_public": True,
    "file_association": "CONTACT",
}

CONTENTS = {
    "empty": b"",
    "one byte": b"E",
    "0xFF": b"\xff" * 1000,
    "every byte": bytes(range(256)) * 5,
    "one block": os.urandom(BLOCK),
    "one more": os.urandom(BLOCK + 1),
    "one less": os.urandom(BLOCK - 1),
    "5 MB": os.urandom(5_000_000),
}
# Soon enough for a test.
QUICK = Retry(total=4, backoff_factor=0.001)
NAMES = [
    "report.pdf",
    "تقرير.pdf",
    "📎🧾.png",
    'a "quoted" name.txt',
    "line\nbreak\r\n.txt",
    "tab\tnul\x00.txt",
    "%22;.txt",
]


def one(server: Server) -> Request:
    (request,) = server.read
    assert request.headers["authorization"] == f"Bearer {KEY}"
    assert request.headers["user-agent"].startswith("keapkit/")
    return request


def path_source(content: bytes, folder: Path) -> Any:
    path = folder / "report.pdf"
    path.write_bytes(content)
    return path


def text_path_source(content: bytes, folder: Path) -> Any:
    return str(path_source(content, folder))


def open_source(content: bytes, folder: Path) -> Any:
    path = folder / "report.pdf"
    path.write_bytes(b"before" + content)
    file = path.open("rb")
    file.seek(6)
    return file


def view_source(content: bytes, folder: Path) -> Any:
    return memoryview(bytearray(content))


def dripping_source(content: bytes, folder: Path) -> Any:
    return Pipe(content)


class Pipe(io.RawIOBase):
    """Cannot seek, and gives less than it is asked for."""

    def __init__(self, content: bytes) -> None:
        self._rest = content
        self.name = "/tmp/somewhere/report.pdf"

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1, /) -> bytes:
        taken, self._rest = self._rest[: min(size, 100_003)], self._rest[min(size, 100_003) :]
        return taken
