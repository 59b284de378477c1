"""Makes one call to a loopback server with the installed packages.

Run it by its path, with the interpreter of an environment that cannot see this project's sources.
"""

from __future__ import annotations

import json
import pathlib
import sys
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from importlib.metadata import version

import keap_api
import keapkit

KEY = "KeapAK-smoke"


class Contacts(BaseHTTPRequestHandler):
    """Answers every GET with one contact, and remembers what it was asked."""

    seen: tuple[str, str | None] = ("", None)

    def do_GET(self) -> None:
        Contacts.seen = (self.path, self.headers["Authorization"])
        body = json.dumps({"contacts": [{"id": "1", "given_name": "Ann"}]}).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        pass


def main() -> int:
    home = pathlib.Path(sys.prefix).resolve()
    for module in (keap_api, keapkit):
        where = pathlib.Path(str(module.__file__)).resolve()
        if home not in where.parents:
            print(f"{module.__name__} comes from {where}, not from {home}", file=sys.stderr)
            return 1
    if version("keapkit") != keapkit.__version__:
        print(f"the metadata say {version('keapkit')}, the code {keapkit.__version__}", file=sys.stderr)
        return 1
    with HTTPServer(("127.0.0.1", 0), Contacts) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        base_url = f"http://127.0.0.1:{server.server_port}/crm"
        with keapkit.Keap(KEY, base_url=base_url, throttle=None) as keap:
            names = [contact.given_name for contact in keap.v2.contacts.list(filter="family_name==Smith")]
        server.shutdown()
    path, authorization = Contacts.seen
    good = (
        names == ["Ann"]
        and path == "/crm/rest/v2/contacts?filter=family_name%3D%3DSmith"
        and authorization == f"Bearer {KEY}"
    )
    print(f"keapkit {keapkit.__version__} on Python {sys.version.split()[0]}: {'ok' if good else 'FAILED'}")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
