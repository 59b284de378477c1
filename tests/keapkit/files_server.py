"""A raw socket server that records every byte, and a strict reader of what it recorded.

Both are written for these tests, on nothing but sockets: what another HTTP library would forgive must be seen here.
"""

from __future__ import annotations

import asyncio
import binascii
import inspect
import json
import re
import socket
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Self

import httpx

from keapkit import AsyncKeap, Keap

KEY = "KeapAK-0f1e2d3c4b5a69788796a5b4c3d2e1f00112233445"
CONTACT = 51677
STORED = b'{"file_descriptor":{"id":7,"file_name":"kept.txt","file_size":1,"public":false}}'


def response(status: int, body: bytes = b"", content_type: str = "application/json", *headers: str) -> bytes:
    """A whole HTTP response."""
    lines = [f"HTTP/1.1 {status} X", f"Content-Type: {content_type}", f"Content-Length: {len(body)}", *headers]
    return "\r\n".join([*lines, "", ""]).encode() + body


def fault(status: int, code: str, *headers: str) -> bytes:
    """A response of the gateway."""
    body = json.dumps({"fault": {"faultstring": "no", "detail": {"errorcode": code}}}).encode()
    return response(status, body, "application/json", *headers)


class Server:
    """Answers the requests that arrive with the given responses, then with `STORED`; use it with `with`."""

    def __init__(self, *responses: bytes | Callable[[str], bytes]) -> None:
        self._responses = list(responses)
        self.requests: list[bytes] = []
        self.broken: list[bytes] = []
        """Requests that ended before their Content-Length."""
        self._socket = socket.create_server(("127.0.0.1", 0))
        self._threads: list[threading.Thread] = []
        self._last: Any = None
        self.host = f"127.0.0.1:{self._socket.getsockname()[1]}"
        self.base_url = f"http://{self.host}/crm"

    def __enter__(self) -> Self:
        self._accepting = threading.Thread(target=self._accept, daemon=True)
        self._accepting.start()
        return self

    def __exit__(self, *_: object) -> None:
        # Connections are accepted in their order, so after this one nothing can arrive any more.
        with socket.socket() as last:
            last.bind(("127.0.0.1", 0))
            self._last = last.getsockname()
            last.connect(self._socket.getsockname())
            self._accepting.join(10)
        self._socket.close()
        for thread in self._threads:
            thread.join(10)
            assert not thread.is_alive()

    @property
    def read(self) -> list[Request]:
        """The requests, strictly read; nothing else has arrived."""
        assert self.broken == []
        return [strict(raw, self.host) for raw in self.requests]

    def _accept(self) -> None:
        while True:
            connection, address = self._socket.accept()
            if address == self._last:
                connection.close()
                return
            thread = threading.Thread(target=self._serve, args=(connection,), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _serve(self, connection: socket.socket) -> None:
        received = bytearray()
        wanted: int | None = None
        with connection:
            while True:
                try:
                    data = connection.recv(1 << 18)
                except OSError:
                    data = b""
                received += data
                if wanted is None and b"\r\n\r\n" in received:
                    wanted = _length(received)
                if wanted is not None and len(received) >= wanted:
                    # All that has come is recorded, too much as well: the strict reader judges.
                    self.requests.append(bytes(received))
                    answer = self._responses.pop(0) if self._responses else response(200, STORED)
                    if callable(answer):
                        answer = answer(received.split(b" ", 2)[1].decode())
                    received.clear()
                    wanted = None
                    connection.sendall(answer)
                if not data:
                    if received:
                        self.broken.append(bytes(received))
                    return


def _length(received: bytearray) -> int:
    head, _, _ = bytes(received).partition(b"\r\n\r\n")
    found = re.search(rb"\r\ncontent-length: *(\d+)", head, re.IGNORECASE)
    return len(head) + 4 + (int(found.group(1)) if found else 0)


@dataclass
class Request:
    """A request that the strict reader has found to be in order."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> dict[str, Any]:
        """The body as v1 wants it."""
        assert self.headers["content-type"] == "application/json; charset=utf-8"
        assert not self.body.startswith(b"\xef\xbb\xbf")
        value = json.loads(self.body.decode("utf-8"), object_pairs_hook=_once)
        assert isinstance(value, dict)
        return value

    @property
    def file(self) -> bytes:
        """The file in a body of v1."""
        return binascii.a2b_base64(self.json["file_data"].encode("ascii"), strict_mode=True)

    @property
    def parts(self) -> dict[str, tuple[dict[str, str], bytes]]:
        """The parts of a body of v2: headers and content by name."""
        kind = self.headers["content-type"]
        match = re.fullmatch(r"multipart/form-data; boundary=([0-9a-zA-Z'()+_,./:=?-]{16,70})", kind)
        assert match, kind
        boundary = match.group(1).encode()
        start, *pieces, end = (b"\r\n" + self.body).split(b"\r\n--" + boundary)
        assert (start, end) == (b"", b"--\r\n")
        found: dict[str, tuple[dict[str, str], bytes]] = {}
        for piece in pieces:
            head, between, content = piece.partition(b"\r\n\r\n")
            assert between
            assert head.startswith(b"\r\n")
            headers = _headers(head[2:].decode("utf-8").split("\r\n"))
            name = re.match(r'form-data; name="([^"]+)"', headers["content-disposition"])
            assert name
            assert name.group(1) not in found
            found[name.group(1)] = (headers, content)
        return found


def strict(raw: bytes, host: str) -> Request:
    """Reads one request as RFC 9112 writes it, and nothing else.

    Content-Length must be there once and be exact; no Transfer-Encoding; every header once; Host and credential.
    """
    head, end, body = raw.partition(b"\r\n\r\n")
    assert end
    line, *lines = head.decode("ascii").split("\r\n")
    match = re.fullmatch(r"(GET|POST|PUT|PATCH|DELETE) (/[!-~]*) HTTP/1\.1", line)
    assert match, line
    headers = _headers(lines)
    assert "transfer-encoding" not in headers
    if match.group(1) in ("POST", "PUT"):
        assert re.fullmatch(r"0|[1-9]\d*", headers["content-length"])
    assert int(headers.get("content-length", "0")) == len(body)
    assert headers["host"] == host
    assert re.fullmatch(r"Bearer [!-~]+", headers["authorization"])
    return Request(match.group(1), match.group(2), headers, body)


def _headers(lines: list[str]) -> dict[str, str]:
    headers: dict[str, str] = {}
    for line in lines:
        match = re.fullmatch(r"([!#$%&'*+.^_`|~0-9A-Za-z-]+): (.*)", line)
        assert match, line
        assert match.group(2).isprintable()
        name = match.group(1).lower()
        assert name not in headers, f"{name} is there twice"
        headers[name] = match.group(2)
    return headers


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    assert len(dict(pairs)) == len(pairs)
    return dict(pairs)


def call(how: str, base_url: str, work: Callable[[Any], Any], **keap: Any) -> Any:
    """`work(keap)` with a Keap ("sync") or, awaited, with an AsyncKeap ("async")."""
    options: dict[str, Any] = {"auth": KEY, "base_url": base_url, "throttle": None, **keap}
    # Reading the certificates that https would need takes longer than most of these tests.
    if how == "sync":
        with Keap(**{"transport": httpx.HTTPTransport(verify=False), **options}) as one:
            return work(one)

    async def main() -> Any:
        options["transport"] = options.get("transport") or httpx.AsyncHTTPTransport(verify=False)
        async with AsyncKeap(**options) as one:
            result = work(one)
            return await result if inspect.isawaitable(result) else result

    return asyncio.run(main())
