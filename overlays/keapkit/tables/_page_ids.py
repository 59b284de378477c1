"""The ids of a page, without a model for each of its records.

Making those keeps the interpreter busy for ten milliseconds a page, and calls that are due meanwhile leave late.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

import msgspec

from keap_api.extend import Tokens

from ._envelope import envelope_of, wire_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from keap_api.extend import ListOperation, RawResponse

__all__ = ["page_ids"]


def page_ids(operation: ListOperation[Any, Any], response: RawResponse[Any]) -> tuple[Sequence[object], bool]:
    """The ids of a page's records, and whether it is the last page.

    A page that is not as expected is read in full, which says what is wrong.

    Raises:
        ResponseError: the body is not what the API documents.
    """
    try:
        page = _decoder(operation).decode(response.content)
        if not response.content.isascii():
            response.content.decode()
    except (msgspec.MsgspecError, ValueError):
        page = None
    if page is not None and page.items:
        return [record.id for record in page.items], not page.token
    full = response.parsed
    return [record.id for record in full.items], full.next_page_token is None


@functools.cache
def _decoder(operation: ListOperation[Any, Any]) -> Any:
    key, paging = envelope_of(operation)[0], operation.paging
    assert key is not None
    assert isinstance(paging, Tokens)
    record = msgspec.defstruct("Record", [("id", str | int)])
    names = {"items": key, "token": wire_of(operation, paging.next)}
    page = msgspec.defstruct("Page", [("items", list[record]), ("token", str | None, None)], rename=names)  # type: ignore[valid-type] # made at runtime
    return msgspec.json.Decoder(page)
