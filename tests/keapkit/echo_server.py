"""A server that gives each caller the record it asked for, and tells connections apart. Plain or over TLS.

`GET /crm/rest/v2/contacts/N` answers with contact N and the number of the connection it came on, after a short wait:
two callers on one connection would get each other's responses.
"""

from __future__ import annotations

import json
import ssl
import subprocess
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Self

__all__ = ["EchoServer", "certificate"]


class EchoServer:
    """Runs in threads of this process; use it with `with`.

    Args:
        tls: a file with certificate and key; plain http without it.
        wait: seconds before each response.
    """

    def __init__(self, tls: Path | None = None, wait: float = 0.0) -> None:
        self.connections = 0
        self.requests: list[tuple[int, str]] = []
        self.wait = wait
        server = self

        class Handler(_Handler):
            owner = server

        self._http = _Server(("127.0.0.1", 0), Handler)
        if tls is not None:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(tls)
            self._http.socket = context.wrap_socket(self._http.socket, server_side=True, do_handshake_on_connect=False)
        scheme = "https" if tls is not None else "http"
        self.base_url = f"{scheme}://127.0.0.1:{self._http.server_address[1]}/crm"

    def __enter__(self) -> Self:
        threading.Thread(target=self._http.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._http.shutdown()
        self._http.server_close()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64

    def handle_error(self, request: Any, client_address: Any) -> None:
        pass  # clients end without a goodbye


class _Handler(BaseHTTPRequestHandler):
    owner: EchoServer
    protocol_version = "HTTP/1.1"
    wbufsize = -1
    disable_nagle_algorithm = True
    timeout = 30

    def setup(self) -> None:
        self.owner.connections += 1
        self.number = self.owner.connections
        super().setup()

    def do_GET(self) -> None:
        record = self.path.rpartition("/")[2].partition("?")[0]
        self.owner.requests.append((self.number, record))
        time.sleep(self.owner.wait)  # a slow server, which is what the test is about
        body = json.dumps({"id": record, "given_name": f"connection {self.number}"}).encode()
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
        self.wfile.flush()

    def log_message(self, format: str, *args: Any) -> None:
        pass


def certificate(folder: Path) -> Path:
    """A file with a new certificate for 127.0.0.1 and its key."""
    path, key = folder / "server.pem", folder / "key.pem"
    subprocess.run(
        [
            *("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1"),
            *("-addext", "subjectAltName=IP:127.0.0.1", "-keyout", str(key), "-out", str(path)),
        ],
        check=True,
        capture_output=True,
    )
    path.write_text(path.read_text() + key.read_text())
    return path
