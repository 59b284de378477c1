"""The transport that replays a recorded session."""

from __future__ import annotations

import json
import os
import threading
from collections import defaultdict, deque
from pathlib import Path
from typing import Any, Final

import httpx

from keapkit.errors import ValidationError

from ._recording import ERRORS, FORMAT, template_of

__all__ = ["ReplayTransport", "read_recording"]

#: What stands for a body that is no JSON or XML.
_BODIES: Final = {
    "empty": b"",
    "html": b"<!DOCTYPE html><html><body>text</body></html>",
    "broken-json": b'{"text": ',
    "broken-xml": b"<methodResponse",
    "text": b"text",
    "binary": bytes(64),
}


class ReplayTransport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Gives the recorded responses again, in order, to requests of the same method and path.

    Attributes:
        in_process: True: nothing leaves the process.
        unused: how many recorded responses were not asked for yet.
    """

    in_process = True

    def __init__(self, rows: list[dict[str, Any]]) -> None:
        self._lock = threading.Lock()
        self._waiting: defaultdict[tuple[str, str], deque[dict[str, Any]]] = defaultdict(deque)
        for row in rows:
            self._waiting[row["method"], row["path"]].append(row)

    @property
    def unused(self) -> int:
        return sum(map(len, self._waiting.values()))

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        place = (request.method, template_of(request))
        with self._lock:
            rows = self._waiting.get(place)
            row = rows.popleft() if rows else None
        if row is None:
            raise ValidationError(
                f"the recording has no further response to {place[0]} {place[1]}; was it recorded with these calls?",
                path="replay",
            )
        if "error" in row:
            raise ERRORS.get(row["error"], httpx.ReadError)("as recorded", request=request)
        return httpx.Response(row["status"], headers=row["headers"], content=_replayed(row["body"]), request=request)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return self.handle_request(request)


def _replayed(body: dict[str, Any]) -> bytes:
    if "json" in body:
        return json.dumps(body["json"]).encode()
    if "xml" in body:
        return str(body["xml"]).encode()
    return _BODIES.get(str(body.get("kind")), b"")


def read_recording(path: str | os.PathLike[str]) -> ReplayTransport:
    """What `keapkit.testing.replay` returns and raises."""
    name = os.fspath(path)
    try:
        lines = Path(path).read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise ValidationError(f"cannot read {name!r}: {type(error).__name__}", path="path") from None
    rows: list[dict[str, Any]] = []
    for number, line in enumerate(lines, 1):
        try:
            row = json.loads(line)
        except (ValueError, RecursionError):
            if number == len(lines) > 1:
                break  # the process ended while it wrote
            row = None
        if not isinstance(row, dict) or not _is_row(row, first=number == 1):
            raise ValidationError(f"line {number} of {name!r} is not of a recording ({FORMAT})", path="path")
        rows.append(row)
    if not rows:
        raise ValidationError(f"{name!r} is empty", path="path")
    return ReplayTransport(rows[1:])


def _is_row(row: dict[str, Any], *, first: bool) -> bool:
    if first:
        return row.get("format") == FORMAT
    if not all(isinstance(row.get(name), str) for name in ("method", "path")):
        return False
    if "error" in row:
        return isinstance(row["error"], str)
    status, headers, body = row.get("status"), row.get("headers"), row.get("body")
    return isinstance(status, int) and 200 <= status < 600 and _is_texts(headers) and isinstance(body, dict)


def _is_texts(headers: Any) -> bool:
    return isinstance(headers, dict) and all(isinstance(value, str) for value in headers.values())
