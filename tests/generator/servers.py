"""Loopback servers that misbehave on purpose: raw sockets, as no HTTP library would send what these do."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
from collections.abc import Callable, Generator
from dataclasses import dataclass, field

Answer = Callable[[socket.socket, bytes], None]


@dataclass
class Server:
    """`requests` are the heads received; each connection gets the next of `answers`, then the last one."""

    answers: list[Answer]
    requests: list[bytes] = field(default_factory=list)
    port: int = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/docs/V2"


def response(status: str, body: bytes = b"", **headers: str) -> Answer:
    """A complete response; `headers` with underscores for dashes."""

    def answer(connection: socket.socket, _: bytes) -> None:
        fields = {"Content-Length": str(len(body)), "Connection": "close"}
        fields.update({name.replace("_", "-"): value for name, value in headers.items()})
        head = f"HTTP/1.1 {status}\r\n" + "".join(f"{name}: {value}\r\n" for name, value in fields.items())
        connection.sendall(head.encode() + b"\r\n" + body)

    return answer


def endless(connection: socket.socket, _: bytes) -> None:
    """A response that never ends: stops when the client does."""
    connection.sendall(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n")
    while True:
        connection.sendall(b" " * 65536)


def silent(connection: socket.socket, _: bytes) -> None:
    """Closes without a word."""


@contextlib.contextmanager
def serving(*answers: Answer, context: ssl.SSLContext | None = None) -> Generator[Server]:
    """A server on a free port, until the block ends."""
    server = Server(list(answers))
    listener = socket.create_server(("127.0.0.1", 0))
    server.port = listener.getsockname()[1]

    def serve() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            with connection, contextlib.suppress(OSError):
                connection.settimeout(10)
                stream = context.wrap_socket(connection, server_side=True) if context else connection
                with stream:
                    head = b""
                    while b"\r\n\r\n" not in head:
                        piece = stream.recv(65536)
                        if not piece:
                            break
                        head += piece
                    server.requests.append(head)
                    answer = server.answers.pop(0) if len(server.answers) > 1 else server.answers[0]
                    answer(stream, head)

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        # shutdown wakes the thread out of accept(); close alone would leave it there
        with contextlib.suppress(OSError):
            listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        thread.join(10)
