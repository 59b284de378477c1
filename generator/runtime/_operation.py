"""What an operation is: how to build its request and how to read its response, without input or output."""

from __future__ import annotations

import base64
import json
import re
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ._descriptors import RequestParts, Tokens
from ._masking import mask_echo
from ._partial_failures import log_failures
from ._wire import path_segment, query_pairs, scalar_text
from .errors import DecodeError, ValidationError

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ._descriptors import Body, Paging, Query
    from ._options import Validate

T_co = TypeVar("T_co", covariant=True)
ItemT_co = TypeVar("ItemT_co", covariant=True)

#: The statuses with which a response may come without a body.
_NO_CONTENT = frozenset({202, 204, 205})
# A gateway's error, which has been seen with a status of 200.
_GATEWAY_FAULT = re.compile(rb'\s*\{\s*"fault"\s*:\s*\{')
# What a body must hold to be worth a second look: it may be an error in place of a record.
_ERROR_KEY = re.compile(rb'"(?:fault|error|errors|message)"\s*:')
_SHORT = 4096


class Operation(Generic[T_co]):
    """One operation of the API.

    Args:
        name: such as `v2.contacts.get`.
        method: the HTTP method.
        path: the path below the API root; `{python_name}` stands for a parameter, a colon for itself.
        query: the parameters outside the path.
        body: what it takes as its body.
        response: the type of a good response; `bytes` for the body as it is, None when there is nothing to read.
        may_be_empty: whether the API documents a 202 or 204 beside a response with a body.
    """

    __slots__ = ("_ready", "_segments", "body", "may_be_empty", "method", "name", "path", "query", "response")

    def __init__(
        self,
        name: str,
        method: str,
        path: str,
        *,
        query: tuple[Query, ...] = (),
        body: Body | None = None,
        response: Any = None,
        may_be_empty: bool = False,
    ) -> None:
        self.name = name
        self.method = method
        self.path = path
        self.query = query
        self.body = body
        self.response = response
        self.may_be_empty = may_be_empty
        self._segments: list[str] | None = None
        self._ready = response is None or response is bytes

    def __repr__(self) -> str:
        return f"<{self.name}: {self.method} {self.path}>"

    def build(self, values: Mapping[str, Any], body: Any = None, validate: Validate = "types") -> RequestParts:
        """Build the request for these arguments.

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
                raise ValidationError("this operation needs a body", path="body")
        target = self._path(values)
        query = self._query(values, mask, headers, validate)
        if not self._ready:
            # Before anything is sent: a write must not be carried out and then fail here.
            from ._decode import reader

            reader(self.response)
            self._ready = True
        return RequestParts(self.method, f"{target}?{query}" if query else target, headers, content, files)

    def read(self, response: httpx.Response) -> T_co:
        """Return the value of a 2xx response whose body has been read.

        Returns:
            The typed value; None when the operation has none, or when the response is a 202 or 204 without a body and
            the API documents that.

        Raises:
            DecodeError: the body is not JSON, is empty or null, or is an error of the gateway.
        """
        content = response.content
        expected: Any = self.response
        value: Any = None
        if expected is None or expected is bytes:
            described = response.headers.get("content-type", "")
            if _GATEWAY_FAULT.match(content) and (expected is None or "json" in described):
                raise self._unusable("the response is an error", response)
            value = None if expected is None else _bytes(content, described)
        elif not content or content.isspace():
            if not self._may_be_empty(response):
                raise self._unusable("the response is empty, where its document has JSON", response)
        else:
            value = self._decode(response)
            if hasattr(value, "failed"):
                log_failures(self.name, value)
        result: T_co = value
        return result

    def _decode(self, response: httpx.Response) -> Any:
        if _GATEWAY_FAULT.match(response.content):
            raise self._unusable("the response is an error", response)
        value = self._value_of(response)
        if value is None and not self._may_be_null():
            raise self._unusable("the response is null, where its document has a value", response)
        self._refuse_error(value, response)
        return value

    def _value_of(self, response: httpx.Response) -> Any:
        from ._decode import decode

        try:
            return decode(response.content, self.response, self.name, response.headers)
        except DecodeError as error:
            if not mask_echo(response):
                error.belongs_to(None, response)
                error.operation = self.name
                raise
        return self._value_of(response)  # the same error, without the credential

    def _refuse_error(self, value: Any, response: httpx.Response) -> None:
        """Refuse an error with a status of 2xx, which would make a record without a value."""
        content = response.content
        if self.response is Any or len(content) > _SHORT or not _ERROR_KEY.search(content):
            return
        from ._error_factory import error_alone_in

        if error_alone_in(content, _documented(value)):
            raise self._unusable("the response is an error", response)

    def _may_be_empty(self, response: httpx.Response) -> bool:
        return self.response is Any or (self.may_be_empty and response.status_code in _NO_CONTENT)

    def _may_be_null(self) -> bool:
        return self.response is Any or self.may_be_empty

    def _unusable(self, problem: str, response: httpx.Response) -> DecodeError:
        from ._error_factory import message_in

        mask_echo(response)
        explained = message_in(response)
        written = "" if self.method in ("GET", "HEAD") else "; the call may have been carried out"
        return DecodeError(
            f"{problem}{f' ({explained!r})' if explained else ''}{written}",
            content=response.content,
            operation=self.name,
            response=response,
        )

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

    def _query(
        self, values: Mapping[str, Any], mask: list[str] | None, headers: dict[str, str], validate: Validate
    ) -> str:
        pairs: list[str] = []
        for name, wire, explode, required, location, facts in self.query:
            value = values.get(name)
            if value is None and mask is not None and name == "update_mask":
                value = mask
            if value is None:
                if required:
                    raise ValidationError("expected a value, got None", path=name)
            elif location == "header":
                headers[wire or name] = header_text(value, name)
            else:
                if facts:
                    from ._queries import checked

                    value = checked(self.name, name, value, validate)
                pairs += query_pairs(name, wire or name, value, explode=explode)
        return "&".join(pairs)


class ListOperation(Operation[T_co], Generic[T_co, ItemT_co]):
    """An operation that returns a list, in one page or several. Its pages judge an empty response; see `_paging`."""

    __slots__ = ("_filters", "paging")

    def __init__(
        self,
        name: str,
        method: str,
        path: str,
        *,
        query: tuple[Query, ...] = (),
        body: Body | None = None,
        response: Any = None,
        may_be_empty: bool = False,
        paging: Paging,
    ) -> None:
        super().__init__(name, method, path, query=query, body=body, response=response, may_be_empty=may_be_empty)
        self.paging = paging
        self._filters = any(q.facts and q.name == "filter" for q in query)

    def prepare(self, values: Mapping[str, Any], validate: Validate) -> Mapping[str, Any]:
        """Write a filter that is given as a dict, once for all pages, in several parts if Keap needs them.

        Raises:
            ValidationError: the operation does not take it.
        """
        given = values.get("filter")
        if given is None or not self._filters or isinstance(given, str):
            return values
        from ._queries import ready_filter, resumed_filter

        ordered = values.get("order_by") is not None
        ready = ready_filter(self.name, "filter", given, validate, ordered=ordered)
        if not isinstance(self.paging, Tokens):
            return {**values, "filter": ready}
        ready, token = resumed_filter(ready, values.get(self.paging.token))
        return {**values, "filter": ready, self.paging.token: token}

    def items(self, value: Any) -> list[ItemT_co] | None:
        """Return the list in a decoded response; None when there is none."""
        name = self.paging.items
        # A response of another shape than documented: a bare array is the list itself.
        found = value if name is None or isinstance(value, list) else getattr(value, name, None)
        return found if isinstance(found, list) else None

    def _refuse_error(self, value: Any, response: httpx.Response) -> None:
        if value is None or self.items(value) is not None:
            return
        from ._error_factory import error_alone_in

        name = self.paging.items
        if error_alone_in(response.content, _documented(value), list_is_missing=True):
            raise self._unusable("the response is an error in place of a list", response)
        # Only a list that is left out, or null, can be an empty one.
        found = getattr(value, name, None) if name is not None and _documented(value) else value
        if found is not None and found != {}:
            raise self._unusable(f"the response has {type(found).__name__} in place of a list", response)

    def _may_be_empty(self, response: httpx.Response) -> bool:
        return response.status_code in _NO_CONTENT

    def _may_be_null(self) -> bool:
        return True


def _documented(value: Any) -> tuple[str, ...]:
    """The keys of a record as its document has them; none for anything else."""
    names: tuple[str, ...] = getattr(value, "__struct_encode_fields__", ())
    return names


def _bytes(content: bytes, described: str) -> bytes:
    """A binary response, which Keap sends as it is or, where its document says so, as base64 in a JSON string."""
    if "json" in described and content[:1] == b'"':
        try:
            return base64.b64decode(json.loads(content), validate=True)
        except ValueError:
            pass  # a file of JSON text
    return content


def header_text(value: Any, name: str) -> str:
    """Return a header's value: printable ASCII, nothing that could begin another header."""
    text = scalar_text(value, name)
    if not text.isascii() or not text.isprintable():
        raise ValidationError("a header can hold printable ASCII only", path=name)
    return text
