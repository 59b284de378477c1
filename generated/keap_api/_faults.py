"""XML-RPC faults; see `errors` for the whole tree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._base_errors import APIError, in_parentheses

if TYPE_CHECKING:
    import httpx


class Fault(APIError):  # noqa: N818 # the word of XML-RPC
    """An XML-RPC fault.

    Attributes:
        code: the `faultCode`, an int.
        name: the name in brackets that begins the fault's text, such as `RecordNotFound`, or None.
        message: the fault's text without that name.
        method: the XML-RPC method that was called, such as `DataService.load`, or "" (not the HTTP method).
    """

    def __init__(
        self,
        message: str,
        *,
        code: int,
        name: str | None = None,
        method: str = "",
        operation: str = "",
        request: httpx.Request | None = None,
        response: httpx.Response | None = None,
    ) -> None:
        self.code = code
        self.name = name
        super().__init__(message, operation=operation, method=method, request=request, response=response)

    def __str__(self) -> str:
        label = f" [{self.name}]" if self.name else ""
        called = f" from {self.method}" if self.method else ""
        return f"fault {self.code}{label}{called}: {self.message}{in_parentheses(self._effort())}"


class InvalidRequestFault(Fault):
    """0: the request could not be parsed, or no method takes arguments of these Java types."""


class InvalidConfigFault(Fault):
    """1: wrong application or key set-up; also seen as a false alarm that passes."""


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
    """13: the user name or password is wrong."""


class NoAccessFault(Fault):
    """14: not allowed."""


class PasswordExpiredFault(Fault):
    """15: the password has expired."""


FAULTS: tuple[type[Fault], ...] = (
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
"""The class of each `faultCode`, from 0."""
