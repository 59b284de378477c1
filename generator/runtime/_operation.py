"""What an operation is: how to build its request and how to read its response, without input or output."""

from __future__ import annotations

import base64
import json
import re
from typing import TYPE_CHECKING, Any, Generic, Literal, NamedTuple, TypeVar

import httpx

from ._results import log_failures
from ._wire import path_segment, query_pairs, scalar_text
from .errors import ValidationError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ._options import Validate

T_co = TypeVar("T_co", covariant=True)
ItemT_co = TypeVar("ItemT_co", covariant=True)


class Query(NamedTuple):
    """One query (or header) parameter: its Python name, its name on the wire, and how a list of values is sent."""

    name: str
    wire: str = ""
    explode: bool = True
    required: bool = False
    location: Literal["query", "header"] = "query"


class Body(NamedTuple):
    """What an operation takes as its body. The type is looked up in its module when the first body is sent."""

    module: str
    name: str
    required: bool = False
    media: str = "application/json"
    #: The body keys that ``update_mask`` can name, or None when the operation has no mask.
    mask: tuple[str, ...] | None = None
    #: Body keys that the mask names otherwise; "" for those that say which record is meant and are never masked.
    mask_aliases: Mapping[str, str] | None = None


class Offsets(NamedTuple):
    """Pages by offset and limit. ``items`` is the response's attribute that holds the list, None for a bare array."""

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
    """A list that comes whole."""

    items: str | None


class Parts(NamedTuple):
    """A request before a client completes it; ``target`` is the path below the API root, with its query, encoded."""

    method: str
    target: str
    headers: dict[str, str]
    content: bytes | None = None
    files: list[tuple[str, Any]] | None = None


class Operation(Generic[T_co]):
    """One operation of the API.

    Args:
        name: such as ``v2.contacts.get``.
        method: the HTTP method.
        path: the path below the API root; ``{python_name}`` stands for a parameter, a colon for itself.
        query: the parameters outside the path.
        body: what it takes as its body.
        response: the type of a good response; ``bytes`` for the body as it is, None when nothing is to be read.
    """

    __slots__ = ("_segments", "body", "method", "name", "path", "query", "response")

    def __init__(
        self,
        name: str,
        method: str,
        path: str,
        *,
        query: tuple[Query, ...] = (),
        body: Body | None = None,
        response: Any = None,
    ) -> None:
        self.name = name
        self.method = method
        self.path = path
        self.query = query
        self.body = body
        self.response = response
        self._segments: list[str] | None = None

    def __repr__(self) -> str:
        return f"<{self.name}: {self.method} {self.path}>"

    def build(self, values: Mapping[str, Any], body: Any = None, validate: Validate = "types") -> Parts:
        """The request for these arguments.

        Args:
            values: arguments by their Python names; None sends nothing.
            body: the body, None for none.
            validate: how the body is checked.

        Raises:
            ValidationError: an argument cannot be sent.
        """
        headers: dict[str, str] = {}
        if self.response is not bytes:
            headers["accept"] = "application/json"
        content = files = None
        mask = None
        if self.body is not None:
            if body is not None:
                from ._bodies import checked_body

                masked = self.body.mask is not None and values.get("update_mask") is None
                content, files, mask = checked_body(self.name, self.body, body, validate, masked=masked)
                if content is not None:
                    headers["content-type"] = self.body.media
            elif self.body.required:
                raise ValidationError("a body is required", path="body")
        target = self._path(values)
        query = self._query(values, mask, headers)
        return Parts(self.method, f"{target}?{query}" if query else target, headers, content, files)

    def read(self, response: httpx.Response) -> T_co:
        """The value of a good response that has been read; None when it is empty.

        Raises:
            DecodeError: the body is no JSON.
        """
        content = response.content
        expected: Any = self.response
        # A file may hold nothing but blanks; JSON may not.
        if expected is None or not content or (expected is not bytes and content.isspace()):
            value: Any = None
        elif expected is bytes:
            value = _bytes(content, response.headers.get("content-type", ""))
        else:
            from ._decode import decode

            value = decode(content, expected, self.name, response.headers)
            if hasattr(value, "failed"):
                log_failures(self.name, value)
        result: T_co = value
        return result

    def _path(self, values: Mapping[str, Any]) -> str:
        segments = self._segments
        if segments is None:
            # Literal text and parameter names in turn.
            segments = self._segments = re.split(r"\{(\w+)\}", self.path)
        if len(segments) == 1:
            return self.path
        return "".join(
            path_segment(values.get(part), part) if index % 2 else part for index, part in enumerate(segments)
        )

    def _query(self, values: Mapping[str, Any], mask: list[str] | None, headers: dict[str, str]) -> str:
        pairs: list[str] = []
        for name, wire, explode, required, location in self.query:
            value = values.get(name)
            if value is None and mask is not None and name == "update_mask":
                value = mask
            if value is None:
                if required:
                    raise ValidationError("a value is required", path=name)
            elif location == "header":
                headers[wire or name] = header_text(value, name)
            else:
                pairs += query_pairs(name, wire or name, value, explode=explode)
        return "&".join(pairs)


class ListOperation(Operation[T_co], Generic[T_co, ItemT_co]):
    """An operation that gives a list, in one page or several."""

    __slots__ = ("paging",)

    def __init__(
        self,
        name: str,
        method: str,
        path: str,
        *,
        query: tuple[Query, ...] = (),
        body: Body | None = None,
        response: Any = None,
        paging: Offsets | Tokens | OnePage,
    ) -> None:
        super().__init__(name, method, path, query=query, body=body, response=response)
        self.paging = paging


def _bytes(content: bytes, described: str) -> bytes:
    """A binary response, which Keap sends as it is or, where its document says so, as base64 in a JSON string."""
    if "json" in described and content[:1] == b'"':
        try:
            return base64.b64decode(json.loads(content), validate=True)
        except ValueError:
            pass  # a file of JSON text
    return content


def header_text(value: Any, name: str) -> str:
    """A header's value: printable ASCII, nothing that could begin another header."""
    text = scalar_text(value, name)
    if not text.isascii() or not text.isprintable():
        raise ValidationError("a header takes printable ASCII only", path=name)
    return text
