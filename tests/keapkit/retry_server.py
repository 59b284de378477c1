"""A loopback server that answers each connection's requests from a script, and breaks off where it is told to."""

from __future__ import annotations

import contextlib
import dataclasses
import socket
import threading
from collections.abc import Generator
from contextlib import contextmanager


@dataclasses.dataclass
class Response:
    """One response.

    Attributes:
        cut: close the connection after this many bytes of the response.
        cut_body: the same, counted from the first byte of the body.
        stall_body: send this many bytes of the body, and then nothing, with the connection open.
        hang: send nothing at all.
    """

    status: int = 200
    headers: dict[str, str] = dataclasses.field(default_factory=dict)
    body: bytes = b"{}"
    cut: int | None = None
    cut_body: int | None = None
    stall_body: int | None = None
    hang: bool = False

    @property
    def sent(self) -> bytes:
        """What is sent of it."""
        whole = self.bytes()
        head = len(whole) - len(self.body)
        if self.cut is not None:
            return whole[: self.cut]
        part = self.stall_body if self.cut_body is None else self.cut_body
        return whole if part is None else whole[: head + part]

    def bytes(self) -> bytes:
        lines = [f"HTTP/1.1 {self.status} X", f"content-length: {len(self.body)}"]
        lines += [f"{name}: {value}" for name, value in self.headers.items()]
        return ("\r\n".join(lines) + "\r\n\r\n").encode() + self.body


class Server:
    """Gives the responses in order, the last one for ever; keeps the requests."""

    def __init__(self, responses: list[Response]) -> None:
        self._responses = responses
        self.requests: list[tuple[str, bytes]] = []  # (request line, body)
        self.headers: list[dict[str, str]] = []  # of each request, names in lower case
        self.connections = 0
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self._open: list[socket.socket] = []
        self._done = threading.Event()
        self._threads = [threading.Thread(target=self._accept, daemon=True)]
        self._threads[0].start()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            self._open.append(connection)
            thread = threading.Thread(target=self._serve, args=(connection,), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _serve(self, connection: socket.socket) -> None:
        # A client may close its end with a response unread.
        with contextlib.suppress(ConnectionError):
            self._answer(connection)

    def _answer(self, connection: socket.socket) -> None:
        with connection, connection.makefile("rb") as stream:
            while line := stream.readline():
                headers: dict[str, str] = {}
                while (header := stream.readline().strip()) != b"":
                    name, _, value = header.decode("latin-1").partition(":")
                    headers[name.lower()] = value.strip()
                if headers.get("transfer-encoding") == "chunked":
                    body = b""
                    while size := int(stream.readline(), 16):
                        body += stream.read(size)
                        stream.readline()
                    stream.readline()
                else:
                    body = stream.read(int(headers.get("content-length", "0")))
                self.requests.append((line.decode().rsplit(" ", 1)[0], body))
                self.headers.append(headers)
                response = self._responses.pop(0) if len(self._responses) > 1 else self._responses[0]
                if response.hang:
                    self._done.wait(30)
                    return
                try:
                    connection.sendall(response.sent)
                except OSError:
                    return
                if response.stall_body is not None:
                    self._done.wait(30)
                if len(response.sent) < len(response.bytes()):
                    return

    def close(self) -> None:
        self._done.set()
        # A blocked accept() is not woken by closing its socket everywhere; a connection wakes it.
        self._listener.shutdown(socket.SHUT_RDWR) if hasattr(socket, "AF_UNIX") else None
        self._listener.close()
        for connection in self._open:
            try:
                connection.shutdown(socket.SHUT_RDWR)
            except OSError:
                continue
        for thread in self._threads:
            thread.join(5)


@contextmanager
def serving(*responses: Response) -> Generator[Server]:
    server = Server(list(responses))
    try:
        yield server
    finally:
        server.close()
