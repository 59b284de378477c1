"""Why the sandbox refuses a request. Except for `SandboxDatabaseError`, these become responses and reach no caller."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from keap_api.errors import KeapError

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "FaultError",
    "GatewayError",
    "RecordNotFoundError",
    "RequestValidationError",
    "SandboxDatabaseError",
]


class SandboxDatabaseError(KeapError):
    """The sandbox cannot use its database file. The message says why."""


class RequestValidationError(KeapError):
    """The request is invalid: HTTP 400, or another status that says more.

    Attributes:
        place: where, such as `query.limit` or `body.addresses[0].field`.
        reason: what is wrong and what is allowed.
    """

    def __init__(self, place: str, reason: str, message: str | None = None, status: int = 400) -> None:
        super().__init__(f"{place}: {reason}")
        self.status = status
        self.place = place
        self.reason = reason
        self.message = message or str(self)  # Keap's own wording where it is known


class RecordNotFoundError(KeapError):
    """No such record: HTTP 404, or XML-RPC's fault 5."""


class GatewayError(KeapError):
    """The gateway refuses the request before it reaches the API."""

    def __init__(self, status: int, body: Mapping[str, Any]) -> None:
        super().__init__(f"HTTP {status}")
        self.status = status
        self.body = body


class FaultError(KeapError):
    """An XML-RPC fault; codes and texts are in docs/keap-behavior.md, "XML-RPC faults"."""

    def __init__(self, code: int, text: str) -> None:
        super().__init__(text)
        self.code = code
        self.text = text
