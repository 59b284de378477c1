"""The two classes that every error of the API builds on; see `errors` for the whole tree."""

from __future__ import annotations

import re
import time
from typing import TYPE_CHECKING, Any

from ._masking import masked_request, masked_response

if TYPE_CHECKING:
    import httpx

__all__ = ["APIError", "KeapError", "in_parentheses", "rebuild_error"]


class KeapError(Exception):
    """The root of the tree: catches everything this package raises on purpose.

    An error that interrupts a list says where it stopped, so that you can continue from there:

    Attributes:
        items_before: how many items came before the page that failed, an int; None outside a list.
        page_number: which page failed, an int that starts at 1; None outside a list.
        next_page_token: the `page_token` that asks for the failed page again (REST v2), or None.
        next_offset: the `offset` that asks for the failed page again (REST v1), or None.
        next_page: the `page` that asks for the failed page again (XML-RPC), an int that starts at 0, or None.
    """

    items_before: int | None = None
    page_number: int | None = None
    next_page_token: str | None = None
    next_offset: int | None = None
    next_page: int | None = None

    def __reduce__(self) -> tuple[Any, ...]:
        # Exceptions cross process borders (multiprocessing, task queues), where keyword-only arguments get lost.
        return (rebuild_error, (type(self), self.args, self.__dict__))


# A value of the query that is longer than what is shown of it.
_LONG_VALUE = re.compile(r"(=[^&]{100})[^&]{20,}")
_CUT = r"\1..."


class APIError(KeapError):
    """A call to the API went wrong.

    Attributes:
        message: what was wrong, a str.
        operation: the operation, such as `v2.contacts.get`; "" when it is not known.
        method: the HTTP method, a str.
        url: the whole URL of the request, a str; it never holds a credential.
        status_code: the HTTP status, an int, or None when no response arrived.
        request: the `httpx.Request` with its credential headers masked, or None.
        response: the `httpx.Response`, or None when none arrived.
        attempts: how often the request was sent, an int.
        elapsed: seconds from the first attempt to the error, a float, or None if unknown.
    """

    def __init__(
        self,
        message: str,
        *,
        operation: str = "",
        method: str = "",
        url: str = "",
        status_code: int | None = None,
        request: httpx.Request | None = None,
        response: httpx.Response | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.operation = operation
        self.method = method
        self.url = url
        self.status_code = status_code
        self.request: httpx.Request | None = None
        self.response: httpx.Response | None = None
        self.attempts = 1
        self.elapsed: float | None = None
        self.belongs_to(request, response)

    def belongs_to(self, request: httpx.Request | None, response: httpx.Response | None = None) -> None:
        """Say which exchange the error comes from; what it knows already stays.

        Credentials in the request are masked, also in the one that hangs on the response.
        """
        if response is not None:
            self.response = masked_response(response)
            self.status_code = self.status_code or response.status_code
            request = request or getattr(response, "_request", None)
        if request is not None:
            self.request = masked_request(request)
            self.operation = self.operation or str(request.extensions.get("operation") or "")
            self.method = self.method or request.method
            self.url = self.url or str(self.request.url)
            # Whoever repeats requests says so in these two extensions.
            self.attempts = request.extensions.get("attempts", self.attempts)
            started = request.extensions.get("started")
            if started is not None and self.elapsed is None:
                self.elapsed = time.monotonic() - started

    def __str__(self) -> str:
        return self.message + self._where()

    def _where(self) -> str:
        """The place of the error as a suffix: operation, method, URL, status, attempts, page."""
        call = self._call()
        parts = [": ".join(filter(None, (self.operation, call)))] if self.operation or call else []
        if self.status_code is not None and self.response is not None:
            parts.append(f"status {self.status_code}")
        return in_parentheses([*parts, *self._effort()])

    def _call(self) -> str:
        """Method and URL. Long values of the query are cut, or a list of fields would hide the reason behind it."""
        return f"{self.method} {_LONG_VALUE.sub(_CUT, self.url)}".strip()

    def _effort(self) -> list[str]:
        parts: list[str] = []
        if self.attempts > 1:
            took = "" if self.elapsed is None else f" in {self.elapsed:.1f} s"
            parts.append(f"{self.attempts} attempts{took}")
        if self.page_number is not None and self.page_number > 1:
            parts.append(f"page {self.page_number}, after {self.items_before} items")
        return parts


def rebuild_error(kind: type[KeapError], args: tuple[Any, ...], attributes: dict[str, Any]) -> KeapError:
    """Make a pickled error again, without calling its constructor."""
    error = kind.__new__(kind, *args)
    error.args = args
    error.__dict__.update(attributes)
    return error


def in_parentheses(parts: list[str]) -> str:
    """The parts as a suffix of a sentence; "" when there are none."""
    return f" ({'; '.join(parts)})" if parts else ""
