"""How far a streamed response has come, and how to continue when its connection breaks."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import httpx

from keap_api.extend import ended_whole
from keapkit._attempts import Attempts, Progress

if TYPE_CHECKING:
    from ._response import Reader

__all__ = ["Reception"]

_CONTENT_RANGE = re.compile(r"bytes (\d+)-\d+/(\d+|\*)")


class Reception:
    """One response that is read piece by piece, over as many connections as it takes.

    A GET whose response has a strong ETag or a Last-Modified continues where it broke off, if the server honors Range.
    Anything else starts over.

    Args:
        request: the first request.
        reader_for: makes the reader, when the response's headers are known.

    Attributes:
        request: the request to send next.
        reader: reads the body.
    """

    def __init__(self, request: httpx.Request, reader_for: Callable[[httpx.Response], Reader]) -> None:
        self.request = request
        self.reader: Reader
        self._reader_for = reader_for
        self._headers = request.headers.copy()
        self._received = 0  # bytes of the body
        self._total: int | None = None
        self._validator: str | None = None
        self._asked_for_rest = False
        self._has_begun = False
        self._in_body = False

    def begin(self, response: httpx.Response) -> bool:
        """A response of 2xx arrived. Returns True if what was written so far has to go.

        Raises:
            httpx.RemoteProtocolError: it is not the part that was asked for; the next request asks for everything.
        """
        self._in_body = True
        if response.status_code == 206 and not self._asked_for_rest and "range" not in self._headers:
            raise httpx.RemoteProtocolError("the response is a part of the file, although all of it was asked for")
        if self._asked_for_rest and response.status_code == 206:
            if not self._continues(response):
                self._validator = None
                raise httpx.RemoteProtocolError("the response is not the part of the file that was asked for")
            return False
        had_begun, self._has_begun = self._has_begun, True
        self._received = 0
        is_coded = "content-encoding" in response.headers
        self._total = None if is_coded else _number(response.headers.get("content-length"))
        # Where a part was asked for by the caller, what is missing from it cannot be counted from the file's beginning.
        resumable = self.request.method == "GET" and "range" not in self._headers
        self._validator = _validator(response) if resumable else None
        self.reader = self._reader_for(response)
        return had_begun

    def refuse(self, response: httpx.Response) -> None:
        """A response of 300 or above arrived, whole.

        Raises:
            httpx.RemoteProtocolError: it is only about the part that was asked for; the next request asks for
                everything.
        """
        if self._asked_for_rest and response.status_code == 416:
            self._in_body, self._validator = True, None
            raise httpx.RemoteProtocolError("the server has no such part of the file")

    def feed(self, data: bytes) -> bytes:
        """A piece of the body arrived; returns the file's bytes in it."""
        self._received += len(data)
        return self.reader.feed(data)

    def finish(self, response: httpx.Response) -> bytes:
        """The body has ended; returns the file's last bytes.

        Raises:
            httpx.RemoteProtocolError: it ended too early; the next request asks for the rest.
            DecodeError: it held no file.
        """
        if not ended_whole(response):
            raise httpx.RemoteProtocolError("the response ended within its compressed body")
        if self._total is not None and self._received != self._total:
            if self._received > self._total:
                self._validator = None
            raise httpx.RemoteProtocolError(f"{self._received} bytes arrived of a file of {self._total}")
        return self.reader.finish()

    def wait_after(self, error: httpx.RequestError) -> float | None:
        """Prepare the next request and return the seconds to wait before it, or None if there should be none."""
        progress = self.request.extensions.get("attempts_state")
        # What happens before the body is the retry transport's business, which has given up then.
        if not isinstance(progress, Progress) or not self._in_body:
            return None
        self.request.extensions["attempts_before"] = progress
        wait = Attempts(self.request, None, "").wait_after(error)
        if wait is None:
            return None
        self._in_body = False
        headers = self._headers.copy()
        self._asked_for_rest = self._validator is not None and self._received > 0
        if self._validator is not None and self._asked_for_rest:
            headers["range"] = f"bytes={self._received}-"
            headers["if-range"] = self._validator
        extensions: dict[str, Any] = dict(self.request.extensions)
        old = self.request
        self.request = httpx.Request(old.method, old.url, headers=headers, stream=old.stream, extensions=extensions)
        return wait

    def _continues(self, response: httpx.Response) -> bool:
        match = _CONTENT_RANGE.fullmatch(response.headers.get("content-range", "").strip())
        if match is None or int(match[1]) != self._received or "content-encoding" in response.headers:
            return False
        if self._total is not None and match[2] != "*" and int(match[2]) != self._total:
            return False
        if match[2] != "*":
            self._total = int(match[2])
        validator = _validator(response)
        return validator is None or validator == self._validator


def _validator(response: httpx.Response) -> str | None:
    """What tells this version of the file from any other, if a part of it can be asked for."""
    headers = response.headers
    if "content-encoding" in headers or headers.get("accept-ranges", "").strip().lower() == "none":
        return None
    etag = headers.get("etag", "")
    if etag:
        return etag if etag.startswith('"') else None  # W/"..." is the same for files that only look alike
    return headers.get("last-modified") or None


def _number(text: str | None) -> int | None:
    return int(text) if text is not None and text.isascii() and text.isdigit() else None
