"""What a receiver answers, whichever server asks."""

from __future__ import annotations

import hmac
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from ._queue import Put

__all__ = ["MAX_BODY", "HookResponse", "Judge", "for_outcome", "refusal"]

MAX_BODY: Final = 1_048_576
_SECRET_HEADER: Final = "x-hook-secret"  # noqa: S105  a header's name
_SECRET: Final = re.compile(r"[\x21-\x7e]{1,512}")
_JSON: Final = re.compile(r"(application|text)/([a-z0-9.-]+\+)?json")
_TEXTS: Final = {
    400: "This is not a delivery of a Keap REST hook.",
    403: "Browsers have no business here.",
    404: "Not found.",
    405: "Only POST is possible.",
    408: "The body took too long.",
    411: "Send a Content-Length.",
    413: "The body is too large.",
    415: "Keap sends application/json.",
    421: "This host is not served here.",
    422: "Nothing here handles this event.",
    503: "The delivery cannot be stored now. Send it again later.",
}


@dataclass(frozen=True, slots=True)
class HookResponse:
    """What to answer a request.

    Attributes:
        status: the HTTP status.
        headers: the headers, content type and length included.
        body: the body.
    """

    status: int
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""


def refusal(status: int) -> HookResponse:
    """The response to what is no delivery, or cannot be stored."""
    headers: dict[str, str] = {}
    if status == 405:
        headers["allow"] = "POST"
    if status == 503:
        headers["retry-after"] = "60"
    return _response(status, _TEXTS[status], headers)


def for_outcome(outcome: Put) -> HookResponse:
    """The response to a delivery, by what became of it."""
    return refusal(503) if outcome == "full" else _response(200, "")


def _response(status: int, text: str, headers: Mapping[str, str] | None = None) -> HookResponse:
    body = text.encode()
    plain = {"content-type": "text/plain; charset=utf-8", "content-length": str(len(body)), "cache-control": "no-store"}
    return HookResponse(status, {**plain, **(headers or {})}, body)


class Judge:
    """Tells deliveries from everything else before a body is read.

    Args:
        secret_path: what the path must end with.
        hosts: the names that requests may ask for; empty allows all.
    """

    def __init__(self, secret_path: str, hosts: Collection[str]) -> None:
        self._path = secret_path.encode()
        # A Host header has an IPv6 address in brackets.
        self._hosts = frozenset(
            f"[{host}]".lower() if host[0] != "[" and ":" in host else host.lower() for host in hosts
        )

    def refuse(self, method: str, path: str, headers: Mapping[str, str]) -> HookResponse | None:
        """The response to a request that is none of Keap's; None goes on with the body.

        Args:
            method: the HTTP method.
            path: the path, decoded, with or without what the receiver is mounted at.
            headers: the headers, in lower case.
        """
        if not self._is_here(path):
            return refusal(404)
        if self._hosts and _host(headers.get("host", "")) not in self._hosts:
            return refusal(421)
        if "origin" in headers:
            return refusal(403)
        if method.upper() != "POST":
            return refusal(405)
        length = headers.get("content-length", "")
        if length and not (length.isascii() and length.isdigit()):
            return refusal(400)
        kind = headers.get("content-type", "").partition(";")[0].strip().lower()
        if kind and not _JSON.fullmatch(kind) and _SECRET_HEADER not in headers:
            return refusal(415)
        return refusal(413) if length and (len(length) > 9 or int(length) > MAX_BODY) else None

    def _is_here(self, path: str) -> bool:
        bare = path.strip("/").encode("utf-8", "replace")
        tail = bare[-len(self._path) :]
        before = bare[: -len(self._path)]
        return hmac.compare_digest(tail, self._path) and (not before or before.endswith(b"/"))

    @staticmethod
    def handshake(headers: Mapping[str, str]) -> HookResponse | None:
        """The response that makes a hook Verified: the same header comes back. None for other requests."""
        secret = headers.get(_SECRET_HEADER)
        if secret is None:
            return None
        if not _SECRET.fullmatch(secret):
            return refusal(400)
        return _response(200, "", {"X-Hook-Secret": secret})


def _host(value: str) -> str:
    """A Host header without its port."""
    name, _, port = value.rpartition(":")
    return (name if name and port.isdigit() else value).lower()
