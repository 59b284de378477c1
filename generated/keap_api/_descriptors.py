"""What an operation consists of, as data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Body", "Offsets", "OnePage", "Paging", "Query", "RequestParts", "Tokens"]


class Query(NamedTuple):
    """One query (or header) parameter: its Python name, its name on the wire, and how a list of values is sent.

    `facts`: what it takes is known, and is in `queries.json`.
    """

    name: str
    wire: str = ""
    explode: bool = True
    required: bool = False
    location: Literal["query", "header"] = "query"
    facts: bool = False


class Body(NamedTuple):
    """What an operation takes as its body. The type is looked up in its module when the first body is sent."""

    module: str
    name: str
    required: bool = False
    media: str = "application/json"
    #: The body keys that `update_mask` can name, or None when the operation has no mask.
    mask: tuple[str, ...] | None = None
    #: Body keys that the mask names differently; "" for those that say which record to change and are never masked.
    mask_aliases: Mapping[str, str] | None = None


class Offsets(NamedTuple):
    """Pages by offset and limit. `items` is the response's attribute that holds the list, None for a bare array."""

    items: str | None
    offset: str = "offset"
    limit: str = "limit"
    total: str = "count"
    next: str = "next"


class Tokens(NamedTuple):
    """Pages by token."""

    items: str | None
    token: str = "page_token"  # noqa: S105 # the name of a parameter
    next: str = "next_page_token"


class OnePage(NamedTuple):
    """A list that comes in one piece."""

    items: str | None


class RequestParts(NamedTuple):
    """A request before a client completes it; `target` is the path below the API root, with its query, encoded."""

    method: str
    target: str
    headers: dict[str, str]
    content: bytes | None = None
    files: list[tuple[str, Any]] | None = None


Paging: TypeAlias = Offsets | Tokens | OnePage
