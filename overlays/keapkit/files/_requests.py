"""Requests to `/files`, framed the one way that Keap accepts, and the checks of their responses."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import httpx

from keap_api.extend import CONTENT_CODINGS, BaseSender, ClientT, SlicedStream
from keapkit.errors import APIError, BadRequestError, DecodeError, StatusError

from ._body import FileBody
from ._hints import likely_cause
from ._source import Source

if TYPE_CHECKING:
    from keap_api.extend import Operation, RequestOptions

__all__ = ["COVERED", "FileRequests", "about", "with_hint"]

#: The operations whose requests carry a file, and the body's key that holds it.
COVERED = {
    "v1.files.create": "file_data",
    "v1.files.replace": "file_data",
    "v2.files.create": "file",
    "v2.files.update": "file",
}

_FRAMING = frozenset({"content-type", "content-length", "transfer-encoding", "content-encoding"})
_JSON = "application/json; charset=utf-8"


class FileRequests(BaseSender[ClientT]):
    """Makes requests that carry files.

    Keap refuses an upload without Content-Length, or whose JSON is not UTF-8 (forum thread 91017). So the headers that
    frame the body are made here, from the body, whatever a call's options say.
    """

    def build(
        self,
        operation: Operation[Any],
        values: Mapping[str, Any],
        body: Any = None,
        options: RequestOptions | None = None,
    ) -> httpx.Request:
        """Make the request of an operation. A `Source` as the body's file is sent block by block.

        Raises:
            ValidationError: an argument cannot be sent.
        """
        key = COVERED.get(operation.name)
        if key is None:
            return super().build(operation, values, body, options)
        source = body.get(key) if isinstance(body, Mapping) else None
        if isinstance(source, Source):
            return self._build_upload(operation, values, body, key, source, options)
        validate = options.get("validate", self.validate) if options else self.validate
        method, target, headers, content, files = operation.build(values, body, validate)
        request = self.request(
            method,
            target,
            operation=operation.name,
            headers=headers,
            content=content,
            files=files,
            options=_without_framing(options),
            extensions={"likely_cause": lambda: likely_cause(operation.name, body)},
        )
        if content is not None:
            request.headers["content-type"] = _JSON
        return request

    def _build_upload(
        self,
        operation: Operation[Any],
        values: Mapping[str, Any],
        body: Mapping[str, Any],
        key: str,
        source: Source,
        options: RequestOptions | None,
    ) -> httpx.Request:
        """The request that the operation makes for an empty file, with the source where that file is."""
        # The file's key comes last, so that all of the rest is before it.
        rest = {name: value for name, value in body.items() if name != key}
        made = self.build(operation, values, {**rest, key: ""}, options)
        content = made.read()
        tail = b'"}'
        head = content.removesuffix(tail)
        assert len(head) + len(tail) == len(content)
        stream = FileBody(head, source, tail)
        made.headers["content-length"] = str(len(stream))
        extensions = {**made.extensions, "buffered": False}
        return httpx.Request(made.method, made.url, headers=made.headers, stream=stream, extensions=extensions)

    def _check_coding(self, response: httpx.Response) -> None:
        """Refuse a body in a content coding that was not asked for, before it is read piece by piece."""
        coding = response.headers.get("content-encoding", "").strip().lower()
        if coding not in CONTENT_CODINGS:
            raise DecodeError(f"the response has a content coding that was not asked for: {coding[:60]!r}")
        if coding:
            response.stream = SlicedStream(response.stream)


@contextmanager
def about(response: httpx.Response) -> Generator[None]:
    """Say on every error inside which call it is about."""
    try:
        yield
    except APIError as error:
        error.belongs_to(None, response)
        raise


def with_hint(error: StatusError, request: httpx.Request) -> StatusError:
    """The same error; a 400 now says what it is probably about."""
    cause = request.extensions.get("likely_cause")
    if cause is not None and isinstance(error, BadRequestError):
        error.hint = cause()
    return error


def _without_framing(options: RequestOptions | None) -> RequestOptions | None:
    if not options or "headers" not in options:
        return options
    headers = {name: value for name, value in options["headers"].items() if name.lower() not in _FRAMING}
    return {**options, "headers": headers}
