"""Requests and responses of XML-RPC calls, and where a walk over pages stands, without input or output."""

from __future__ import annotations

from collections.abc import Collection, Generator
from contextlib import contextmanager
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeVar

from ._masking import mask_echo
from ._xmlrpc_encode import CONTENT_TYPE
from ._xmlrpc_sunset import warn_of_sunset
from .errors import APIError, DecodeError, KeapError, PaginationError, ValidationError

if TYPE_CHECKING:
    import httpx

    from ._options import RequestOptions
    from ._sender import AsyncSender, Sender
    from ._xmlrpc_method import Method, Row

__all__ = ["Walk", "build_request", "read_response"]

T = TypeVar("T")


def build_request(
    sender: Sender | AsyncSender,
    target: str,
    method: Method[Any],
    content: bytes,
    options: RequestOptions | None,
    *,
    warns: bool,
    final: Collection[int] = (),
) -> httpx.Request:
    """Build the request of a call, and load what reads the response.

    `final` are the statuses after which the call is not retried.
    """
    # Before anything is sent: a write must not be carried out and then fail for want of a module or a time zone.
    import_module("._xmlrpc_decode", __package__)  # lxml waits for the first call

    request = sender.request(
        "POST",
        target,
        operation=f"xmlrpc.{method.wire}",
        headers={"Content-Type": CONTENT_TYPE},
        content=content,
        options=options,
        extensions={"idempotent": method.reads, "final_statuses": final},
    )
    if warns:
        warn_of_sunset()
    return request


def read_response(method: Method[T], response: httpx.Response) -> T:
    """Return the result in a response.

    Raises:
        Fault: the response is a fault.
        DecodeError: it is not XML-RPC.
    """
    from ._xmlrpc_decode import decode_response

    try:
        fitted: T = method.fit(decode_response(response.content, method=method.wire))
    except APIError as error:
        if not mask_echo(response):
            error.belongs_to(None, response)
            raise
    else:
        return fitted
    return read_response(method, response)  # the same error, without the credential


class Walk:
    """Where a walk over all pages stands; see the table in `_paging` for where it ends."""

    def __init__(self, method: Method[list[Row]], limit: Any, page: Any, fields: Any) -> None:
        if isinstance(limit, bool) or not isinstance(limit, int) or not 1 <= limit <= 1000:
            raise ValidationError(f"expected an int from 1 to 1000, got {limit!r}", path="limit")
        if isinstance(page, bool) or not isinstance(page, int) or page < 0:
            raise ValidationError(f"expected an int from 0, got {page!r}", path="page")
        self.method = method
        self.limit = limit
        self.first = page
        self.page = page
        self.before = 0
        # Pages of rows without their ids may well be equal.
        self.told_apart = isinstance(fields, (list, tuple)) and "Id" in fields
        self.last: Any = None

    @property
    def arguments(self) -> dict[str, int]:
        return {"limit": self.limit, "page": self.page}

    @contextmanager
    def located(self) -> Generator[None]:
        """Say on every error inside which page it is about, and how to ask for that page again."""
        try:
            yield
        except KeapError as error:
            error.page_number = self.page - self.first + 1
            error.items_before = self.before
            error.next_page = self.page
            raise

    def take(self, rows: Any) -> bool:
        """Count a page; return whether another one may follow."""
        operation = f"xmlrpc.{self.method.wire}"
        if not isinstance(rows, list):
            raise DecodeError(f"page {self.page} is not a list of rows, but {type(rows).__name__}", operation=operation)
        if rows and self.told_apart and rows == self.last:
            raise PaginationError(f"pages {self.page - 1} and {self.page} hold the same rows", operation=operation)
        self.last = rows
        self.page += 1
        self.before += len(rows)
        return len(rows) >= self.limit
