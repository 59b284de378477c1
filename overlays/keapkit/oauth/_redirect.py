"""Receives the browser's redirect after consent, on a loopback port."""

from __future__ import annotations

import time
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any
from urllib.parse import urlsplit

from keap_api.extend import is_loopback

__all__ = ["can_receive", "receive"]

_PAGE = b"<!doctype html><title>keapkit</title><p>You can close this page. The terminal shows the result."


def can_receive(redirect_uri: str) -> bool:
    """Return whether this program can receive the redirect itself: at a loopback address over plain http."""
    parts = urlsplit(redirect_uri)
    return parts.scheme == "http" and is_loopback(parts.hostname or "")


def receive(redirect_uri: str, seconds: float) -> str | None:
    """Wait for the redirect.

    Args:
        redirect_uri: where it goes: `http://127.0.0.1:<port>/<path>`.
        seconds: how long to wait.

    Returns:
        The whole URL of the redirect, or None if none came.

    Raises:
        OSError: the port is taken.
    """
    wanted = urlsplit(redirect_uri)
    received: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        timeout = 5  # a browser may open a connection and send nothing

        def do_GET(self) -> None:
            parts = urlsplit(self.path)
            found = parts.path == (wanted.path or "/") and ("code=" in parts.query or "error=" in parts.query)
            self.send_response(200 if found else 404)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(_PAGE) if found else 0))
            self.end_headers()
            if found:
                self.wfile.write(_PAGE)
                received.append(f"{wanted.scheme}://{wanted.netloc}{self.path}")

        def log_message(self, format: str, *args: Any) -> None:
            """Log nothing: the line would hold the code."""

    with HTTPServer((wanted.hostname or "127.0.0.1", wanted.port or 80), Handler) as server:
        until = time.monotonic() + seconds
        while not received and (left := until - time.monotonic()) > 0:
            server.timeout = left
            server.handle_request()
    return received[0] if received else None
