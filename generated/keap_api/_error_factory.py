"""Makes the right class of error from a response, an httpx exception, or an XML-RPC fault."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import httpx

from ._base_errors import APIError
from ._faults import FAULTS, Fault
from ._masking import mask_echo, masked_request
from .errors import (
    BadRequestError,
    ConflictError,
    ConnectionFailedError,
    DecodeError,
    ForbiddenError,
    NotFoundError,
    RateLimitError,
    RequestTimeoutError,
    ServerError,
    StatusError,
    UnauthorizedError,
    UnprocessableEntityError,
)

if TYPE_CHECKING:
    from collections.abc import Collection

__all__ = ["error_alone_in", "fault_from", "message_in", "status_error", "transport_error"]

# What Keap, its gateway, and the servers between put errors under; and what may as well belong to a record.
_ERROR_KEYS = frozenset({"fault", "error", "errors", "message"})
_ALSO_ERROR_KEYS = frozenset({"code", "status", "detail"})
# An error that is longer than this was not seen anywhere.
_LONGEST_ERROR = 65_536

_STATUSES: dict[int, type[StatusError]] = {
    400: BadRequestError,
    401: UnauthorizedError,
    403: ForbiddenError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}


def fault_from(code: int, text: str, *, method: str = "") -> Fault:
    """Return the typed fault for a `faultCode` and `faultString`; a plain `Fault` for codes outside 0-15."""
    match = re.match(r"\s*\[(\w+)\]\s*", text)
    kind = FAULTS[code] if 0 <= code < len(FAULTS) else Fault
    return kind(
        text[match.end() :] if match else text, code=code, name=match.group(1) if match else None, method=method
    )


def transport_error(error: httpx.RequestError, request: httpx.Request) -> APIError:
    """Return our error for one of httpx's, and mask the credentials in the request that hangs on httpx's."""
    detail = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
    error.request = masked_request(request)
    if isinstance(error, httpx.DecodingError):
        return DecodeError(f"the response cannot be decompressed: {detail}", request=request)
    kind = RequestTimeoutError if isinstance(error, httpx.TimeoutException) else ConnectionFailedError
    return kind(f"no complete response: {detail}", request=request)


def status_error(response: httpx.Response) -> StatusError:
    """Return the error for a response (already read) whose status is 300 or above.

    It understands the gateway's fault body, v1's `message`, v2's `code/message/status/details` (`code` an int or a
    string), OAuth's `error/error_description`, HTML, plain text, and an empty body.
    """
    mask_echo(response)
    request = response.request
    status = response.status_code
    body = _body_of(response)
    message, code, details = _said(body)
    kind = _STATUSES.get(status) or (ServerError if status >= 500 else StatusError)
    if code and code.lower().endswith(("access_token_expired", "invalid_access_token", "invalidaccesstoken")):
        kind = UnauthorizedError  # Apigee gateways sometimes say so with a status of 500
    return kind(
        message or response.reason_phrase or "no explanation given",
        status_code=status,
        headers=response.headers,
        body=body,
        content=response.content,
        code=code,
        details=details,
        hint=_hint(status, code, message, request),
        response=response,
    )


def _body_of(response: httpx.Response) -> Any:
    if not response.content:
        return None
    try:
        return json.loads(response.content)
    except (ValueError, RecursionError):
        return response.content.decode("utf-8", "replace")


def _said(body: Any) -> tuple[str, str | None, Any]:
    """(message, code, details) from any of Keap's error bodies."""
    if isinstance(body, str):
        title = re.search(r"<(title|h1)[^>]*>(.*?)</\1", body, re.IGNORECASE | re.DOTALL)
        text = title.group(2) if title else re.sub(r"<[^>]*>", " ", body[:2000])
        return " ".join(text.split())[:300], None, None
    if not isinstance(body, dict):
        return ("", None, None) if body is None else (str(body)[:300], None, None)
    fault = body.get("fault")
    if isinstance(fault, dict):
        detail = fault.get("detail")
        code = detail.get("errorcode") if isinstance(detail, dict) else None
        return _text(fault.get("faultstring")), _code(code), None
    if isinstance(body.get("error"), dict):
        body = body["error"]
    if isinstance(body.get("error"), str):
        return _text(body.get("error_description")) or body["error"], body["error"], None
    message = _text(body.get("message"))
    state = _text(body.get("status"))
    if state and message and state != message:
        message = f"{message} [{state}]"
    return message or state, _code(body.get("code")), body.get("details")


def _text(value: Any) -> str:
    return value.strip() if isinstance(value, str) else ""


def _code(value: Any) -> str | None:
    return str(value) if isinstance(value, (str, int)) else None


def _hint(status: int, code: str | None, message: str, request: httpx.Request) -> str | None:
    """What to check next. `extensions["credential"]` says, without the secret, how the request was signed."""
    if status == 401:
        used = request.extensions.get("credential")
        sent = f" It was sent as: {used}." if isinstance(used, str) else ""
        return _why_unauthorized(code, message) + sent
    if status == 403:
        return "The credential is good, but its user or the application's edition lacks this permission."
    if status == 429:
        return "The call was refused before it did anything; see the quota headers in .headers."
    if 300 <= status < 400:
        return "Redirects are not followed, so that no credential leaves for another address; check base_url."
    return None


def _why_unauthorized(code: str | None, message: str) -> str:
    text = f"{code or ''} {message}".lower()
    if "expired" in text:
        return "The gateway knows this credential and says that it has expired: refresh or replace it."
    if code == "oauth.v2.InvalidAccessToken":
        return "No credential reached the gateway, or it came in a form that the gateway cannot read."
    if "invalid_access_token" in text:
        return (
            "The gateway does not know this credential: check that it was copied whole, was not deleted, and belongs "
            "to this application."
        )
    return "The gateway did not accept the credential."


def message_in(response: httpx.Response) -> str:
    """Return what a body of Keap's error shapes says; "" when it is something else, such as a record."""
    try:
        body = json.loads(response.content)
    except (ValueError, RecursionError):
        return ""
    if not isinstance(body, dict) or not _ERROR_KEYS & body.keys():
        return ""
    return _said(body)[0]


def error_alone_in(content: bytes, documented: Collection[str], *, list_is_missing: bool = False) -> bool:
    """Whether a body is an error, and nothing of what its document has.

    Args:
        content: the body.
        documented: the keys that the document has.
        list_is_missing: the body should hold a list, and does not: less is enough then to call it an error.
    """
    if len(content) > _LONGEST_ERROR:
        return False
    try:
        body = json.loads(content)
    except (ValueError, RecursionError):
        return False
    if not isinstance(body, dict):
        return False
    keys = _ERROR_KEYS | _ALSO_ERROR_KEYS if list_is_missing else _ERROR_KEYS
    if not any(body.get(key) for key in keys.difference(documented)):
        return False
    return list_is_missing or all(body.get(key) is None for key in documented)
