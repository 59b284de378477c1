"""Everything that is raised on purpose, as one tree.

::

    KeapError
    ├── StatusError                    the API answered with a status of 300 or above
    │   ├── BadRequestError            400
    │   ├── UnauthorizedError          401   the credential is missing, unknown or expired
    │   ├── ForbiddenError             403   a good credential whose user or edition lacks the right
    │   ├── NotFoundError              404
    │   ├── ConflictError              409
    │   ├── UnprocessableEntityError   422
    │   ├── RateLimitError             429   a quota, a throttle or spike arrest
    │   └── ServerError                500 and above, the unofficial 520-599 included
    ├── TransportError                 no complete response arrived; the httpx exception is its ``__cause__``
    │   ├── RequestTimeoutError
    │   └── ConnectionFailedError
    ├── ResponseError                     an answer of 2xx that cannot be read or continued
    │   ├── DecodeError                the body is no JSON (or no XML-RPC) at all
    │   ├── ResponseTooLargeError         the body is larger than the client accepts
    │   └── PaginationError            a list repeats its offset or page token
    ├── ValidationError                an argument was refused before anything was sent; also a ValueError
    └── Fault                          an XML-RPC fault
        ├── InvalidRequestFault        0     unparsable, no such method, or no method with these argument types
        ├── InvalidConfigFault         1
        ├── InvalidKeyFault            2
        ├── UnexpectedFault            3
        ├── DatabaseFault              4
        ├── RecordNotFoundFault        5
        ├── LoadingFault               6
        ├── NoTableAccessFault         7
        ├── NoFieldAccessFault         8
        ├── NoTableFoundFault          9
        ├── NoFieldFoundFault          10
        ├── NoFieldsFault              11
        ├── InvalidParameterFault      12
        ├── FailedLoginFault           13
        ├── NoAccessFault              14
        └── PasswordExpiredFault       15

No message, attribute or representation holds a credential.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

__all__ = [
    "BadRequestError",
    "ConflictError",
    "ConnectionFailedError",
    "DatabaseFault",
    "DecodeError",
    "FailedLoginFault",
    "Fault",
    "ForbiddenError",
    "InvalidConfigFault",
    "InvalidKeyFault",
    "InvalidParameterFault",
    "InvalidRequestFault",
    "KeapError",
    "LoadingFault",
    "NoAccessFault",
    "NoFieldAccessFault",
    "NoFieldFoundFault",
    "NoFieldsFault",
    "NoTableAccessFault",
    "NoTableFoundFault",
    "NotFoundError",
    "PaginationError",
    "PasswordExpiredFault",
    "RateLimitError",
    "RecordNotFoundFault",
    "RequestTimeoutError",
    "ResponseError",
    "ResponseTooLargeError",
    "ServerError",
    "StatusError",
    "TransportError",
    "UnauthorizedError",
    "UnexpectedFault",
    "UnprocessableEntityError",
    "ValidationError",
]


class KeapError(Exception):
    """The root of the tree: catches everything this library raises on purpose."""


class StatusError(KeapError):
    """The API answered with a status of 300 or above.

    Attributes:
        status: the HTTP status, an int.
        method: the HTTP method of the request.
        url: the URL of the request, a string; credentials never travel in it.
        headers: the response's headers, a case-insensitive mapping.
        body: the response's body: the decoded JSON value, else text, else None when it was empty.
        content: the response's body, as bytes.
        message: what the server said, taken from whichever of Keap's error bodies it sent.
        code: the server's machine-readable code (gateway ``errorcode``, OAuth ``error``, v2 ``code``), a str or None.
        details: the v2 body's ``details``, or None.
        hint: what to look at next, or None.
    """

    def __init__(
        self,
        message: str,
        *,
        status: int,
        method: str,
        url: str,
        headers: Mapping[str, str],
        body: Any = None,
        content: bytes = b"",
        code: str | None = None,
        details: Any = None,
        hint: str | None = None,
    ) -> None:
        self.message = message
        self.status = status
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
        self.content = content
        self.code = code
        self.details = details
        self.hint = hint
        super().__init__(message)

    def __str__(self) -> str:
        text = f"{self.status} from {self.method} {self.url}: {self.message}"
        return f"{text} ({self.hint})" if self.hint else text

    def __reduce__(self) -> tuple[Any, ...]:
        # Exceptions cross process borders (multiprocessing, task queues); keyword-only arguments need help there.
        return (_rebuild, (type(self), self.message, {k: v for k, v in self.__dict__.items() if k != "message"}))


class BadRequestError(StatusError):
    """400: the API refused the request's parameters or body."""


class UnauthorizedError(StatusError):
    """401: no credential arrived, or it is unknown or expired."""


class ForbiddenError(StatusError):
    """403: the credential is good, but its user or the application's edition lacks the right."""


class NotFoundError(StatusError):
    """404: no such record or path."""


class ConflictError(StatusError):
    """409: the record's state does not allow the change."""


class UnprocessableEntityError(StatusError):
    """422: well-formed, but refused."""


class RateLimitError(StatusError):
    """429: a quota, a throttle or spike arrest refused the call before it did anything."""


class ServerError(StatusError):
    """500 and above: the API or a proxy before it failed."""


class TransportError(KeapError):
    """No complete response arrived. ``__cause__`` is the httpx exception.

    Attributes:
        method: the HTTP method.
        url: the request's URL.
        attempts: how often the request was sent.
        elapsed: seconds from the first attempt to the error, or None when nobody measured.
    """

    def __init__(self, message: str, *, method: str = "", url: str = "") -> None:
        self.method = method
        self.url = url
        self.attempts = 1
        self.elapsed: float | None = None
        super().__init__(message)

    def __reduce__(self) -> tuple[Any, ...]:
        return (_rebuild, (type(self), self.args[0], dict(self.__dict__)))


class RequestTimeoutError(TransportError):
    """Connecting, sending or reading took longer than the timeout allows."""


class ConnectionFailedError(TransportError):
    """The connection could not be made, or broke."""


class ResponseError(KeapError):
    """An answer of 2xx that cannot be read or continued."""


class DecodeError(ResponseError):
    """The body is no JSON (or no XML-RPC) at all. ``content`` holds its bytes."""

    def __init__(self, message: str, *, content: bytes = b"") -> None:
        self.content = content
        super().__init__(message)


class ResponseTooLargeError(ResponseError):
    """The body is larger than the client accepts."""


class PaginationError(ResponseError):
    """A list repeats its offset or its page token: going on would never end."""


class ValidationError(KeapError, ValueError):
    """An argument was refused before anything was sent.

    Attributes:
        path: where in the arguments, such as ``body.email_addresses[0].field``; "" when it is the call as a whole.
    """

    def __init__(self, message: str, *, path: str = "") -> None:
        self.path = path
        super().__init__(message)

    def __str__(self) -> str:
        return f"{self.path}: {self.args[0]}" if self.path else str(self.args[0])


class Fault(KeapError):
    """An XML-RPC fault.

    Attributes:
        code: the ``faultCode``, an int.
        name: the name in brackets that begins the fault's text, such as ``RecordNotFound``, or None.
        message: the fault's text without that name.
        method: the XML-RPC method that was called, such as ``DataService.load``, or "".
    """

    def __init__(self, message: str, *, code: int, name: str | None = None, method: str = "") -> None:
        self.message = message
        self.code = code
        self.name = name
        self.method = method
        super().__init__(message)

    def __str__(self) -> str:
        label = f" [{self.name}]" if self.name else ""
        called = f" from {self.method}" if self.method else ""
        return f"fault {self.code}{label}{called}: {self.message}"

    def __reduce__(self) -> tuple[Any, ...]:
        return (_rebuild, (type(self), self.message, {k: v for k, v in self.__dict__.items() if k != "message"}))


class InvalidRequestFault(Fault):
    """0: the request could not be parsed, or no method takes arguments of these Java types."""


class InvalidConfigFault(Fault):
    """1: wrong application or key set-up; also seen as a passing false alarm."""


class InvalidKeyFault(Fault):
    """2: a legacy key that is not valid."""


class UnexpectedFault(Fault):
    """3: the server failed."""


class DatabaseFault(Fault):
    """4: the write was refused, for instance because a custom field does not exist."""


class RecordNotFoundFault(Fault):
    """5: no such row."""


class LoadingFault(Fault):
    """6: the record could not be loaded."""


class NoTableAccessFault(Fault):
    """7: the table is not open to the API."""


class NoFieldAccessFault(Fault):
    """8: the field is not open to the API."""


class NoTableFoundFault(Fault):
    """9: no such table."""


class NoFieldFoundFault(Fault):
    """10: no such field."""


class NoFieldsFault(Fault):
    """11: no fields were given."""


class InvalidParameterFault(Fault):
    """12: an argument has a value that is not allowed."""


class FailedLoginFault(Fault):
    """13: user name or password are wrong."""


class NoAccessFault(Fault):
    """14: not allowed."""


class PasswordExpiredFault(Fault):
    """15: the password has expired."""


_FAULTS: tuple[type[Fault], ...] = (
    InvalidRequestFault,
    InvalidConfigFault,
    InvalidKeyFault,
    UnexpectedFault,
    DatabaseFault,
    RecordNotFoundFault,
    LoadingFault,
    NoTableAccessFault,
    NoFieldAccessFault,
    NoTableFoundFault,
    NoFieldFoundFault,
    NoFieldsFault,
    InvalidParameterFault,
    FailedLoginFault,
    NoAccessFault,
    PasswordExpiredFault,
)
_STATUSES: dict[int, type[StatusError]] = {
    400: BadRequestError,
    401: UnauthorizedError,
    403: ForbiddenError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}


def _rebuild(kind: type[KeapError], message: str, attributes: dict[str, Any]) -> KeapError:
    error = kind.__new__(kind, message)
    Exception.__init__(error, message)
    error.__dict__.update(
        attributes, **({"message": message} if "message" in kind.__init__.__code__.co_varnames else {})
    )
    return error


def fault_from(code: int, text: str, *, method: str = "") -> Fault:
    """The typed fault for a ``faultCode`` and ``faultString``; codes outside 0-15 give a plain :class:`Fault`."""
    match = re.match(r"\s*\[(\w+)\]\s*", text)
    kind = _FAULTS[code] if 0 <= code < len(_FAULTS) else Fault
    return kind(
        text[match.end() :] if match else text, code=code, name=match.group(1) if match else None, method=method
    )


def status_error(response: httpx.Response) -> StatusError:
    """The error for a response (already read) whose status is 300 or above.

    Understands the gateway's fault body, v1's ``message``, v2's ``code/message/status/details`` (``code`` an int or a
    string), OAuth's ``error/error_description``, HTML, plain text and an empty body.
    """
    request = response.request
    status = response.status_code
    body = _body_of(response)
    message, code, details = _said(body)
    kind = _STATUSES.get(status) or (ServerError if status >= 500 else StatusError)
    if code and code.lower().endswith(("access_token_expired", "invalid_access_token", "invalidaccesstoken")):
        kind = UnauthorizedError  # Apigee gateways have been seen to say so with a status of 500
    return kind(
        message or response.reason_phrase or "no explanation given",
        status=status,
        method=request.method,
        url=str(request.url),
        headers=response.headers,
        body=body,
        content=response.content,
        code=code,
        details=details,
        hint=_hint(status, code, message, request),
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
    """What to look at next. ``extensions["credential"]`` says, without the secret, how the request was signed."""
    if status == 401:
        used = request.extensions.get("credential")
        sent = f"; sent as: {used}" if isinstance(used, str) else ""
        return _why_unauthorized(code, message) + sent
    if status == 403:
        return "the credential is good, but its user or the application's edition lacks this right"
    if status == 429:
        return "refused before it did anything; the quota headers are in .headers"
    if 300 <= status < 400:
        return "redirects are not followed, so that no credential leaves for another address; check base_url"
    return None


def _why_unauthorized(code: str | None, message: str) -> str:
    text = f"{code or ''} {message}".lower()
    if "expired" in text:
        return "the gateway knows this credential and says that it has expired: refresh or replace it"
    if code == "oauth.v2.InvalidAccessToken":
        return "no credential reached the gateway, or in a form that it cannot read"
    if "invalid_access_token" in text:
        return "a credential arrived, but the gateway does not know it: mistyped, deleted, or of another application"
    return "the gateway did not accept the credential"
