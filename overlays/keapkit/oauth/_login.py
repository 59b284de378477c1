"""Receives the browser's redirect after consent, on a loopback port."""

from __future__ import annotations

import time
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any
from urllib.parse import urlsplit

__all__ = ["is_loopback_http", "receive"]

_PAGE = b"<!doctype html><title>keapkit</title><p>Back in the terminal you see how it went. You can close this page."


def is_loopback_http(redirect_uri: str) -> bool:
    """Whether this program can receive the redirect itself. (Other plain http addresses are refused elsewhere.)"""
    return urlsplit(redirect_uri).scheme == "http"


def receive(redirect_uri: str, seconds: float) -> str | None:
    """Wait for the redirect.

    Args:
        redirect_uri: where it goes: ``http://127.0.0.1:<port>/<path>``.
        seconds: how long to wait.

    Returns:
        the whole URL of the redirect, None when none came.

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
            """Nothing: the line would hold the code."""

    with HTTPServer((wanted.hostname or "127.0.0.1", wanted.port or 80), Handler) as server:
        until = time.monotonic() + seconds
        while not received and (left := until - time.monotonic()) > 0:
            server.timeout = left
            server.handle_request()
    return received[0] if received else None
