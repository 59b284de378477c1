"""The sandbox's responses before they are sent, and those of failures on demand."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

import msgspec

if TYPE_CHECKING:
    from ._faults import FaultRule

__all__ = ["JSON", "Response", "failure", "json_response"]

JSON: Final = "application/json"
_HTML: Final = b"<!DOCTYPE html>\n<html><head><title>Keap</title></head><body><h1>Page not found</h1></body></html>\n"


@dataclass
class Response:
    """An HTTP response, and how to damage it on its way.

    Attributes:
        status: the HTTP status.
        headers: names in lower case, and values.
        body: the whole body.
        delay: seconds to wait before it is sent.
        lost: whether it never reaches the caller (a timeout).
        cut: the connection closes after this many bytes of the body; None sends it whole.
    """

    status: int
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""
    delay: float = 0.0
    lost: bool = False
    cut: int | None = None


def failure(rule: FaultRule) -> Response:
    """A response that never reached the API."""
    if rule.kind == "html":
        return Response(200, {"content-type": "text/html; charset=UTF-8"}, _HTML)
    if rule.kind == "brownout":
        body = {"fault": {"faultstring": "The XML-RPC API is unavailable", "detail": {"errorcode": "Brownout"}}}
        return json_response(503, body)
    status = rule.status or 500
    if status == 429:
        return json_response(
            429, {"code": "429", "message": "Quota Exceeded", "status": "Request Throttled", "details": None}
        )
    if status == 401:
        detail = {"errorcode": "keymanagement.service.invalid_access_token"}
        return json_response(401, {"fault": {"faultstring": "Invalid Access Token", "detail": detail}})
    return json_response(status, {"message": f"failure on demand: {rule}"})


def json_response(status: int, value: Any, headers: dict[str, str] | None = None) -> Response:
    """A response whose body is this value as JSON."""
    return Response(status, {"content-type": JSON, **(headers or {})}, msgspec.json.encode(value))
