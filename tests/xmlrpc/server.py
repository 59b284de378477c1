"""A loopback server whose XML-RPC side is the standard library's: nothing of ours reads or writes a body in it."""

from __future__ import annotations

import datetime as dt
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from xmlrpc.server import SimpleXMLRPCDispatcher


class Server:
    """What arrived, and what answers: a dispatcher, or `answer` for responses that are no XML-RPC."""

    def __init__(self) -> None:
        self.dispatcher = SimpleXMLRPCDispatcher(allow_none=True, use_builtin_types=True)
        self.requests: list[tuple[str, dict[str, str], bytes]] = []
        self.answer: Callable[[bytes], tuple[int, str, bytes]] | None = None
        self.base_url = ""

    def register(self, wire: str, function: Callable[..., Any]) -> None:
        self.dispatcher.register_function(function, wire)

    def response(self, path: str, headers: dict[str, str], body: bytes) -> tuple[int, str, bytes]:
        self.requests.append((path, headers, body))
        if self.answer is not None:
            return self.answer(body)
        marshaled: Any = self.dispatcher._marshaled_dispatch(body)
        return 200, "text/xml;charset=UTF-8", marshaled if isinstance(marshaled, bytes) else marshaled.encode()


@contextmanager
def running() -> Iterator[Server]:
    """A server on a free port of 127.0.0.1, for as long as the block lasts."""
    server = Server()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["content-length"]))
            headers = {name.lower(): value for name, value in self.headers.items()}
            status, media, content = server.response(self.path, headers, body)
            self.send_response(status)
            self.send_header("Content-Type", media)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, format: str, *args: object) -> None:
            """Nothing to the test's output."""

    httpd = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    httpd.daemon_threads = True
    thread = threading.Thread(target=httpd.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    server.base_url = f"http://127.0.0.1:{httpd.server_address[1]}/crm"
    try:
        yield server
    finally:
        httpd.shutdown()
        thread.join()
        httpd.server_close()


SAMPLES: dict[str, Any] = {
    "int": 51677,
    "double": 10,  # an int on purpose: it must arrive as a double
    "boolean": True,
    "string": "Smith & <Sons>",
    "dateTime": dt.datetime(2026, 7, 1, 13, 5, 7, tzinfo=dt.UTC),
    "base64": b"\x00bytes",
    "struct": {"Id": 5, "Email": "a@b.example", "Nested": [1.5, False, {"Deep": "x"}]},
    "array<int>": [1, 2, 3],
    "array<string>": ["Id", "Email"],
}
ARRIVE: dict[str, Any] = {**SAMPLES, "double": 10.0, "dateTime": dt.datetime(2026, 7, 1, 9, 5, 7)}  # noqa: DTZ001 — New York
RESULTS: dict[str, Any] = {
    **ARRIVE,
    "array<struct>": [{"Id": 1, "Name": "a"}, {"Id": 2}],
    "any": [{"Id": 1}],
    "array<struct>|struct": {"Id": 1},
    "int|struct": 7,
}


def exact(value: Any) -> Any:
    """A value with its types, so that 10, 10.0 and True differ."""
    if isinstance(value, dict):
        return {key: exact(item) for key, item in value.items()}
    if isinstance(value, list):
        return [exact(item) for item in value]
    return type(value).__name__, value
