"""Everything that `keap_api` raises on purpose, as one tree.

    KeapError
    ├── APIError                        a call to the API went wrong
    │   ├── StatusError                 the response has a status of 300 or above
    │   │   ├── BadRequestError         400
    │   │   ├── UnauthorizedError       401   the credential is missing, unknown, or expired
    │   │   ├── ForbiddenError          403   the credential is good, but its user or edition lacks the permission
    │   │   ├── NotFoundError           404
    │   │   ├── ConflictError           409
    │   │   ├── UnprocessableEntityError 422
    │   │   ├── RateLimitError          429   a quota, a throttle, or spike arrest
    │   │   └── ServerError             500 and above, including the unofficial 520-599
    │   ├── TransportError              no complete response arrived; `__cause__` is the httpx exception
    │   │   ├── RequestTimeoutError
    │   │   └── ConnectionFailedError
    │   ├── ResponseError               a 2xx response that cannot be used
    │   │   ├── DecodeError             the body is not what the API documents: not JSON, not XML-RPC, or empty
    │   │   ├── ResponseTooLargeError   the body is larger than the client accepts
    │   │   └── PaginationError         a list stops before its end, or never ends
    │   └── Fault                       an XML-RPC fault
    │       ├── InvalidRequestFault     0     unreadable request, or no method with these argument types
    │       ├── InvalidConfigFault      1
    │       ├── InvalidKeyFault         2
    │       ├── UnexpectedFault         3
    │       ├── DatabaseFault           4
    │       ├── RecordNotFoundFault     5
    │       ├── LoadingFault            6
    │       ├── NoTableAccessFault      7
    │       ├── NoFieldAccessFault      8
    │       ├── NoTableFoundFault       9
    │       ├── NoFieldFoundFault       10
    │       ├── NoFieldsFault           11
    │       ├── InvalidParameterFault   12
    │       ├── FailedLoginFault        13
    │       ├── NoAccessFault           14
    │       └── PasswordExpiredFault    15
    └── ValidationError                 an argument was refused before anything was sent; also a ValueError

No message, attribute, or representation holds a credential. All errors can be pickled.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._base_errors import APIError, KeapError, in_parentheses
from ._faults import (
    DatabaseFault,
    FailedLoginFault,
    Fault,
    InvalidConfigFault,
    InvalidKeyFault,
    InvalidParameterFault,
    InvalidRequestFault,
    LoadingFault,
    NoAccessFault,
    NoFieldAccessFault,
    NoFieldFoundFault,
    NoFieldsFault,
    NoTableAccessFault,
    NoTableFoundFault,
    PasswordExpiredFault,
    RecordNotFoundFault,
    UnexpectedFault,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

__all__ = [
    "APIError",
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


class StatusError(APIError):
    """The API responded with a status of 300 or above.

    Attributes:
        headers: the response's headers, a case-insensitive mapping.
        body: the response's body: the decoded JSON value, else text, else None when it was empty.
        content: the response's body, as bytes.
        code: the server's machine-readable code (gateway `errorcode`, OAuth `error`, v2 `code`), a str or None.
        details: the v2 body's `details`, or None.
        hint: what to check next, a sentence, or None.
    """

    status_code: int

    def __init__(
        self,
        message: str,
        *,
        status_code: int,
        headers: Mapping[str, str],
        body: Any = None,
        content: bytes = b"",
        code: str | None = None,
        details: Any = None,
        hint: str | None = None,
        operation: str = "",
        method: str = "",
        url: str = "",
        request: httpx.Request | None = None,
        response: httpx.Response | None = None,
    ) -> None:
        super().__init__(
            message,
            operation=operation,
            method=method,
            url=url,
            status_code=status_code,
            request=request,
            response=response,
        )
        self.headers = headers
        self.body = body
        self.content = content
        self.code = code
        self.details = details
        self.hint = hint

    def __str__(self) -> str:
        where = f" ({self.operation})" if self.operation else ""
        text = f"{self.status_code} from {self._call()}{where}: {self.message}{in_parentheses(self._effort())}"
        if not self.hint:
            return text
        return f"{text} {self.hint}" if text.endswith((".", "!", "?")) else f"{text}. {self.hint}"


class BadRequestError(StatusError):
    """400: the API refused the request's parameters or body."""


class UnauthorizedError(StatusError):
    """401: the credential is missing, unknown, or expired."""


class ForbiddenError(StatusError):
    """403: the credential is good, but its user or the application's edition lacks the permission."""


class NotFoundError(StatusError):
    """404: no such record or path."""


class ConflictError(StatusError):
    """409: the record's state does not allow the change."""


class UnprocessableEntityError(StatusError):
    """422: the request is well-formed, but refused."""


class RateLimitError(StatusError):
    """429: a quota, a throttle, or spike arrest refused the call before it did anything."""


class ServerError(StatusError):
    """500 and above: the API or a proxy in front of it failed."""


class TransportError(APIError):
    """No complete response arrived. `__cause__` is the httpx exception."""


class RequestTimeoutError(TransportError):
    """Connecting, sending, or reading took longer than the timeout allows."""


class ConnectionFailedError(TransportError):
    """The connection could not be made, or broke."""


class ResponseError(APIError):
    """A 2xx response that cannot be used. If the call was a write, it may well have been carried out."""


class DecodeError(ResponseError):
    """The body is not what the API documents: not JSON, not XML-RPC, or empty.

    Attributes:
        content: the body, as bytes.
    """

    def __init__(
        self,
        message: str,
        *,
        content: bytes = b"",
        operation: str = "",
        request: httpx.Request | None = None,
        response: httpx.Response | None = None,
    ) -> None:
        super().__init__(message, operation=operation, request=request, response=response)
        self.content = content


class ResponseTooLargeError(ResponseError):
    """The body is larger than the client accepts; see the client's `max_response_bytes`."""


class PaginationError(ResponseError):
    """A list stops before its end, or would never end.

    The attributes of `KeapError` say how many items came before and how to continue, such as
    `list(..., page_token=error.next_page_token)`.
    """


class ValidationError(KeapError, ValueError):
    """An argument was refused before anything was sent.

    Attributes:
        path: where in the arguments, such as `body.email_addresses[0].field`; "" when it is the call as a whole.
    """

    def __init__(self, message: str, *, path: str = "") -> None:
        self.path = path
        super().__init__(message)

    def __str__(self) -> str:
        return f"{self.path}: {self.args[0]}" if self.path else str(self.args[0])
