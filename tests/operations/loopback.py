"""A server of one connection on the loopback interface that keeps the bytes it got."""

from __future__ import annotations

import re
import socket
import threading
from types import TracebackType
from typing import NamedTuple, Self


class Received(NamedTuple):
    """One request as it came: its first line's parts, its header lines as written, its body."""

    method: str
    path: str
    query: list[str]
    headers: dict[str, str]
    body: bytes


class Loopback:
    """Answers one request with `status` and a JSON body; `received` waits for the request."""

    def __init__(self, response: bytes = b"", status: str = "200 OK", media: str = "application/json") -> None:
        self._response = (
            f"HTTP/1.1 {status}\r\nContent-Type: {media}\r\nContent-Length: {len(response)}\r\n"
            "Connection: close\r\n\r\n"
        ).encode("ascii") + response
        self._raw = b""
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._listener.settimeout(30)
        self._thread = threading.Thread(target=self._serve)

    @property
    def base_url(self) -> str:
        return f"http://127.0.0.1:{self._listener.getsockname()[1]}/crm"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is not None:
            # The call may have failed before it sent anything: nobody else will come.
            socket.create_connection(self._listener.getsockname()).close()
        self._thread.join()
        self._listener.close()

    def _serve(self) -> None:
        connection, _ = self._listener.accept()
        with connection:
            connection.settimeout(30)
            while not self._is_whole():
                chunk = connection.recv(65536)
                if not chunk:
                    return
                self._raw += chunk
            connection.sendall(self._response)

    def _is_whole(self) -> bool:
        head, end, body = self._raw.partition(b"\r\n\r\n")
        length = re.search(rb"(?i)\r\ncontent-length: (\d+)", head)
        return bool(end) and len(body) >= (int(length[1]) if length else 0)

    @property
    def received(self) -> Received:
        self._thread.join()
        head, _, body = self._raw.partition(b"\r\n\r\n")
        first, *lines = head.decode("ascii").split("\r\n")
        method, target, version = first.split(" ")
        assert version == "HTTP/1.1"
        path, _, query = target.partition("?")
        headers = {name.lower(): value for name, value in (line.split(": ", 1) for line in lines)}
        assert len(headers) == len(lines)
        return Received(method, path, query.split("&") if query else [], headers, body)
