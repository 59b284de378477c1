"""Faults as Keap's XML-RPC gives them, and what REST's errors become."""

from __future__ import annotations

from typing import NoReturn

from keap_api.errors import Fault, KeapError, RateLimitError, StatusError, UnauthorizedError
from keap_api.extend import fault_from

__all__ = ["ALLOWING", "as_fault", "refuse", "unknown_method"]

CODES = {
    "UnexpectedError": 3,
    "DatabaseError": 4,
    "RecordNotFound": 5,
    "LoadingError": 6,
    "NoTableAccess": 7,
    "NoFieldAccess": 8,
    "NoTableFound": 9,
    "NoFieldFound": 10,
    "NoFields": 11,
    "InvalidParameter": 12,
    "NoAccess": 14,
}
"""The names of faults with their codes; an unparsable request has code 0 and no name."""

ALLOWING = "Keap(allow_payments=True), Keap(xmlrpc=Settings(allow_payments=True)), or keapkit bridge --allow-payments"
"""How to let the bridge move money."""

_PASSED_ON = (401, 429, 502, 503, 504)
"""What Keap's gateway answers on XML-RPC, too, as an HTTP status and not as a fault."""


def refuse(name: str, why: str) -> NoReturn:
    """Answer with a fault.

    Raises:
        Fault: always; of the class that belongs to the name.
    """
    raise fault_from(CODES[name], f"[{name}]{why}")


def unknown_method(wire: str) -> Fault:
    """The fault for a method that does not exist."""
    return fault_from(0, f"No such handler: {wire}")


def as_fault(error: KeapError, method: str) -> KeapError:
    """What the wire says where REST answers with an error.

    401 and 429 stay what they are: the gateway answers with them before any API is reached. So do errors that are no
    answer of REST at all.
    """
    if isinstance(error, (UnauthorizedError, RateLimitError)) or not isinstance(error, StatusError):
        return error
    status = error.status_code
    if status in _PASSED_ON:
        return error
    name = {403: "NoAccess", 404: "RecordNotFound"}.get(
        status, "InvalidParameter" if status < 500 else "UnexpectedError"
    )
    # Not the error's whole text: its URL may hold names and addresses of people.
    hint = f" ({error.hint})" if error.hint else ""
    return fault_from(CODES[name], f"[{name}]REST answered {status}: {error.message}{hint}", method=method)
