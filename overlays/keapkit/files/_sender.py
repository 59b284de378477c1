"""Senders that frame what goes to ``/files`` the one way that Keap takes, and that read files piece by piece."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any

import httpx

from keap_api.errors import BadRequestError, DecodeError, StatusError
from keap_api.extend import (
    CONTENT_CODINGS,
    AsyncSender,
    BaseSender,
    ClientT,
    Sender,
    SlicedStream,
    status_error,
    transport_error,
)

from ._body import FileBody
from ._explain import likely_cause
from ._response import JsonString, Reader

if TYPE_CHECKING:
    from keap_api.extend import Operation, RequestOptions

    from ._source import Source

__all__ = ["COVERED", "AsyncFileSender", "FileSender"]

#: The operations whose requests carry a file, by the body's key that holds it. The overlay covers these.
COVERED = {
    "v1.files.create": "file_data",
    "v1.files.replace": "file_data",
    "v2.files.create": "file",
    "v2.files.update": "file",
}

_FRAMING = frozenset({"content-type", "content-length", "transfer-encoding", "content-encoding"})
_JSON = "application/json; charset=utf-8"


class _FileRequests(BaseSender[ClientT]):
    """Makes requests that carry files.

    Keap refuses an upload without Content-Length, or whose JSON is not UTF-8 (forum thread 91017). So whatever a
    call's options say, the headers that frame the body are made here, from the body.
    """

    def build(
        self,
        operation: Operation[Any],
        values: Mapping[str, Any],
        body: Any = None,
        options: RequestOptions | None = None,
        *,
        legacy_parts: bool = False,
    ) -> httpx.Request:
        """The request of an operation; see ``Sender.build``.

        Args:
            legacy_parts: send multipart text parts as Keap took them before June 2026.
        """
        if operation.name not in COVERED:
            return super().build(operation, values, body, options)
        validate = options.get("validate", self.validate) if options else self.validate
        method, target, headers, content, files = operation.build(values, body, validate)
        if files is not None and legacy_parts:
            files = [(name, _legacy(name, part)) for name, part in files]
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

    def build_upload(
        self,
        operation: Operation[Any],
        values: Mapping[str, Any],
        body: Mapping[str, Any],
        source: Source,
        options: RequestOptions | None = None,
        *,
        legacy_parts: bool = False,
    ) -> httpx.Request:
        """The request that the operation makes for an empty file, with ``source`` put where that file is.

        Args:
            body: everything but the file; the file's own key is the last one sent.
            source: the file.
        """
        key = COVERED[operation.name]
        multipart = operation.body is not None and operation.body.media == "multipart/form-data"
        empty: Any = (_for_header(body["file_name"]), b"") if multipart else ""
        made = self.build(operation, values, {**body, key: empty}, options, legacy_parts=legacy_parts)
        content = made.read()
        if multipart:
            boundary = made.headers["content-type"].rpartition("boundary=")[2]
            tail = f"\r\n--{boundary}--\r\n".encode()
        else:
            tail = b'"}'
        head = content.removesuffix(tail)
        assert len(head) + len(tail) == len(content)
        stream = FileBody(head, source, tail, base64=not multipart)
        made.headers["content-length"] = str(len(stream))
        return httpx.Request(made.method, made.url, headers=made.headers, stream=stream, extensions=made.extensions)

    def _admit(self, response: httpx.Response) -> None:
        """Judge a response whose body is about to be read piece by piece."""
        coding = response.headers.get("content-encoding", "").strip().lower()
        if coding not in CONTENT_CODINGS:
            raise DecodeError(f"the response comes in a content coding that was not asked for: {coding[:60]!r}")
        if coding:
            response.stream = SlicedStream(response.stream)


class FileSender(_FileRequests[httpx.Client], Sender):
    """Sends what concerns files, over the client of another sender."""

    def __init__(self, sender: Sender) -> None:
        super().__init__(sender.client, validate=sender.validate, max_response_bytes=sender.max_response_bytes)

    def send(self, request: httpx.Request, *, raise_for_status: bool = True) -> httpx.Response:
        """Send a request and read its response; a 400 says what it is likely to be about."""
        try:
            return super().send(request, raise_for_status=raise_for_status)
        except BadRequestError as error:
            raise _explained(error, request) from None

    def send_upload(self, request: httpx.Request) -> httpx.Response:
        """The same for a response that may repeat the whole file as ``file_data``, which is left out."""
        echo = JsonString("file_data")
        response = self.receive(request, lambda _: echo, lambda _: len(echo.rest))
        response._content = bytes(echo.rest)
        return response

    def receive(
        self,
        request: httpx.Request,
        reader_for: Callable[[httpx.Response], Reader],
        write: Callable[[bytes], int],
        *,
        signed: bool = True,
    ) -> httpx.Response:
        """Send a request and read the file in its response piece by piece, however large.

        Args:
            reader_for: makes the reader, when the response's headers are known.
            write: takes the file's bytes, and says how many bytes are held in memory by now.
            signed: False sends no credential, and keeps the address's query out of errors.

        Raises:
            StatusError, TransportError: as for any call.
            DecodeError: the response holds no whole file.
            ResponseTooLargeError: more would be held in memory than ``max_response_bytes``.
        """
        named = request if signed else _without_query(request)
        try:
            response = self.client.send(request, stream=True, auth=httpx.USE_CLIENT_DEFAULT if signed else None)
            try:
                response.request = named
                if response.status_code >= 300:
                    self._read(response)
                else:
                    self._admit(response)
                    reader = reader_for(response)
                    for data in response.iter_bytes():
                        self._count(response, write(reader.feed(data)))
                    write(reader.finish())
            finally:
                response.close()
        except httpx.RequestError as error:
            raise transport_error(error, named) from error
        if response.status_code >= 300:
            raise _explained(status_error(response), request)
        return response


class AsyncFileSender(_FileRequests[httpx.AsyncClient], AsyncSender):
    """The same over an asynchronous client."""

    def __init__(self, sender: AsyncSender) -> None:
        super().__init__(sender.client, validate=sender.validate, max_response_bytes=sender.max_response_bytes)

    async def send(self, request: httpx.Request, *, raise_for_status: bool = True) -> httpx.Response:
        """Send a request and read its response; see :meth:`FileSender.send`."""
        try:
            return await super().send(request, raise_for_status=raise_for_status)
        except BadRequestError as error:
            raise _explained(error, request) from None

    async def send_upload(self, request: httpx.Request) -> httpx.Response:
        """See :meth:`FileSender.send_upload`."""
        echo = JsonString("file_data")

        async def drop(_: bytes) -> int:
            return len(echo.rest)

        response = await self.receive(request, lambda _: echo, drop)
        response._content = bytes(echo.rest)
        return response

    async def receive(
        self,
        request: httpx.Request,
        reader_for: Callable[[httpx.Response], Reader],
        write: Callable[[bytes], Awaitable[int]],
        *,
        signed: bool = True,
    ) -> httpx.Response:
        """See :meth:`FileSender.receive`."""
        named = request if signed else _without_query(request)
        try:
            response = await self.client.send(request, stream=True, auth=httpx.USE_CLIENT_DEFAULT if signed else None)
            try:
                response.request = named
                if response.status_code >= 300:
                    await self._read(response)
                else:
                    self._admit(response)
                    reader = reader_for(response)
                    async for data in response.aiter_bytes():
                        self._count(response, await write(reader.feed(data)))
                    await write(reader.finish())
            finally:
                await response.aclose()
        except httpx.RequestError as error:
            raise transport_error(error, named) from error
        if response.status_code >= 300:
            raise _explained(status_error(response), request)
        return response


def _explained(error: StatusError, request: httpx.Request) -> StatusError:
    cause = request.extensions.get("likely_cause")
    if cause is not None and error.status_code == 400:
        error.hint = cause()
    return error


def _without_framing(options: RequestOptions | None) -> RequestOptions | None:
    if not options or "headers" not in options:
        return options
    headers = {name: value for name, value in options["headers"].items() if name.lower() not in _FRAMING}
    return {**options, "headers": headers}


def _without_query(request: httpx.Request) -> httpx.Request:
    """The request as errors may name it: the query of a signed address is as good as a credential."""
    return httpx.Request(request.method, request.url.copy_with(query=None), extensions=request.extensions)


def _for_header(name: str) -> str:
    """The name as the file part's header may hold it; the exact one is in a part of its own."""
    return "".join(character if character.isprintable() else "_" for character in name)


def _legacy(name: str, part: tuple[Any, ...]) -> tuple[Any, ...]:
    """A text part as Keap wanted it in January 2026: JSON by its type, the association also by its quotes."""
    filename, value = part[:2]
    if filename is not None:
        return part
    if name == "file_association":
        value = json.dumps(value.decode()).encode()
    return None, value, "application/json"
