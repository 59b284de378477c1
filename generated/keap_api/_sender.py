"""Send an operation's request over an httpx client and hand the response back to the operation."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Generic, NoReturn, TypeVar

import httpx

from . import _options
from ._async_pager import AsyncPager
from ._error_factory import status_error, transport_error
from ._page import Page
from .errors import DecodeError, ResponseTooLargeError, ValidationError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping

    from ._operation import ListOperation, Operation
    from ._options import RequestOptions, Validate

T = TypeVar("T")
ItemT = TypeVar("ItemT")
ClientT = TypeVar("ClientT", httpx.Client, httpx.AsyncClient)

#: Bytes of one response, decompressed, that a client accepts unless told otherwise.
MAX_RESPONSE_BYTES = 256 * 1024 * 1024
# The codings whose expansion is bounded (about 1,000 to 1), so that small slices keep memory within the limit.
CONTENT_CODINGS = frozenset({"", "identity", "gzip", "deflate"})
_SLICE = 4096


class BaseSender(Generic[ClientT]):
    """What both senders share: building requests and judging responses."""

    def __init__(
        self, client: ClientT, *, validate: Validate = "types", max_response_bytes: int = MAX_RESPONSE_BYTES
    ) -> None:
        self.client: ClientT = client
        self.validate: Validate = _options.check_validate(validate)
        self.max_response_bytes = max_response_bytes
        self._root: tuple[httpx.URL | None, str] = (None, "")
        # httpx asks for Brotli and Zstandard as soon as their packages are there; a response in them would be refused.
        asked = client.headers.get("accept-encoding", "").replace(" ", "").lower().split(",")
        self._asks_too_much = not CONTENT_CODINGS.issuperset(coding.partition(";")[0] for coding in asked)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} for {self.client.base_url}>"

    def build(
        self,
        operation: Operation[Any],
        values: Mapping[str, Any],
        body: Any = None,
        options: RequestOptions | None = None,
    ) -> httpx.Request:
        """The request of an operation.

        Raises:
            ValidationError: an argument cannot be sent.
        """
        validate = options.get("validate", self.validate) if options else self.validate
        method, target, headers, content, files = operation.build(values, body, validate)
        return self.request(
            method, target, operation=operation.name, headers=headers, content=content, files=files, options=options
        )

    def request(
        self,
        method: str,
        target: str,
        *,
        operation: str = "",
        headers: Mapping[str, str] | None = None,
        content: bytes | None = None,
        files: Any = None,
        options: RequestOptions | None = None,
        extensions: Mapping[str, Any] | None = None,
    ) -> httpx.Request:
        """A request below the API root.

        Args:
            method: the HTTP method.
            target: path and query below the API root, beginning with a slash, percent-encoded.
            operation: the operation's name, for logs and warnings.
            headers: headers beside the client's.
            content: the body.
            files: the parts of a multipart body, as httpx takes them; instead of `content`.
            options: options of this call only.
            extensions: further httpx extensions, such as `idempotent`.
        """
        client = self.client
        marks: dict[str, Any] = {
            "operation": operation,
            "max_response_bytes": self.max_response_bytes,
            **(extensions or {}),
        }
        if self._asks_too_much:
            headers = {"accept-encoding": "gzip, deflate", **(headers or {})}
        if options:
            _options.check_options(options)
            _options.apply_options(options, client, marks)
            if "headers" in options:
                headers = httpx.Headers(headers)
                headers.update(options["headers"])
        try:
            return client.build_request(
                method, self._base_url() + target, headers=headers, content=content, files=files, extensions=marks
            )
        except httpx.InvalidURL as error:
            raise ValidationError(f"no URL can be made of these arguments: {error}") from None

    def _base_url(self) -> str:
        url, root = self._root
        if url is not self.client.base_url:
            url = self.client.base_url
            if not url.is_absolute_url:
                raise ValidationError("the httpx client needs a base_url, such as https://api.infusionsoft.com/crm")
            root = str(url.copy_with(query=None, fragment=None)).rstrip("/")
            self._root = (url, root)
        return root

    def _check_head(self, response: httpx.Response) -> None:
        headers = response.headers
        length = headers.get("content-length", "")
        if length.isdecimal() and int(length) > self.max_response_bytes:
            self._too_large(response)
        coding = headers.get("content-encoding")
        if coding is not None and not response.is_stream_consumed:
            if coding.strip().lower() not in CONTENT_CODINGS:
                raise DecodeError(
                    f"the response uses a content coding that was not requested: {coding[:60]!r}", response=response
                )
            response.stream = SlicedStream(response.stream)

    def _count(self, response: httpx.Response, read: int) -> None:
        """Judge a response of which this many bytes are read."""
        if read > self.max_response_bytes:
            self._too_large(response)
        deadline = _options.deadline_of(response.request)
        if deadline is not None and time.monotonic() > deadline:
            # A response that drips in keeps every single read within its timeout.
            raise httpx.ReadTimeout("the deadline passed while the response was being read", request=response.request)

    def _finish(self, response: httpx.Response, chunks: list[bytes]) -> None:
        """Take the body that has been read, as `response.read()` does; httpx has no public way to read with a limit."""
        if not ended_whole(response):
            raise httpx.DecodingError("the compressed body ended too early", request=response.request)
        response._content = b"".join(chunks)

    def _too_large(self, response: httpx.Response) -> NoReturn:
        raise ResponseTooLargeError(
            f"the response is larger than max_response_bytes, {self.max_response_bytes} bytes", response=response
        )


class Sender(BaseSender[httpx.Client]):
    """Sends operations over an `httpx.Client` whose `base_url` is the API root.

    Args:
        client: the client; its auth, transport, timeout and headers apply.
        validate: how bodies are checked, unless a call's options say otherwise.
        max_response_bytes: the largest response accepted, in bytes after decompression.
    """

    def call(
        self,
        operation: Operation[T],
        values: Mapping[str, Any],
        body: Any = None,
        options: RequestOptions | None = None,
    ) -> T:
        """Call an operation and return its typed response."""
        return operation.read(self.send(self.build(operation, values, body, options)))

    def page(
        self,
        operation: ListOperation[Any, ItemT],
        values: Mapping[str, Any],
        body: Any = None,
        options: RequestOptions | None = None,
    ) -> Page[ItemT]:
        """Call a list operation and return its first page."""
        return Page.first(self, operation, values, body, options)

    def send(self, request: httpx.Request, *, raise_for_status: bool = True) -> httpx.Response:
        """Send a request and read its response.

        Args:
            request: made by this sender, or by the client.
            raise_for_status: raise a StatusError when the status is 300 or above.

        Raises:
            StatusError: the API responded with a status of 300 or above.
            TransportError: no complete response arrived.
            ResponseTooLargeError: the response is larger than `max_response_bytes`.
        """
        try:
            response = self.client.send(request, stream=True)
            try:
                self._read(response)
            except BaseException:
                response.close()
                raise
        except httpx.RequestError as error:
            raise transport_error(error, request) from error
        if raise_for_status and response.status_code >= 300:
            raise status_error(response)
        return response

    def _read(self, response: httpx.Response) -> None:
        self._check_head(response)
        chunks: list[bytes] = []
        read = 0
        for chunk in response.iter_bytes():
            chunks.append(chunk)
            read += len(chunk)
            self._count(response, read)
        self._finish(response, chunks)


class AsyncSender(BaseSender[httpx.AsyncClient]):
    """The same over an `httpx.AsyncClient`."""

    async def call(
        self,
        operation: Operation[T],
        values: Mapping[str, Any],
        body: Any = None,
        options: RequestOptions | None = None,
    ) -> T:
        """Call an operation and return its typed response."""
        return operation.read(await self.send(self.build(operation, values, body, options)))

    def page(
        self,
        operation: ListOperation[Any, ItemT],
        values: Mapping[str, Any],
        body: Any = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[ItemT]:
        """Prepare a list operation, which is called when the result is awaited or iterated."""
        return AsyncPager(self, operation, values, body, options)

    async def send(self, request: httpx.Request, *, raise_for_status: bool = True) -> httpx.Response:
        """Send a request and read its response; see `Sender.send`."""
        try:
            response = await self.client.send(request, stream=True)
            try:
                await self._read(response)
            except BaseException:
                await response.aclose()
                raise
        except httpx.RequestError as error:
            raise transport_error(error, request) from error
        if raise_for_status and response.status_code >= 300:
            raise status_error(response)
        return response

    async def _read(self, response: httpx.Response) -> None:
        self._check_head(response)
        chunks: list[bytes] = []
        read = 0
        async for chunk in response.aiter_bytes():
            chunks.append(chunk)
            read += len(chunk)
            self._count(response, read)
        self._finish(response, chunks)


def ended_whole(response: httpx.Response) -> bool:
    """Whether a compressed body that has been read came to its own end; httpx takes what there is."""
    decompressor = getattr(getattr(response, "_decoder", None), "decompressor", None)
    return getattr(decompressor, "eof", True) or response.num_bytes_downloaded == 0


class SlicedStream(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A compressed stream in small slices: none of them can expand far beyond the limit before it is counted."""

    def __init__(self, stream: httpx.SyncByteStream | httpx.AsyncByteStream) -> None:
        self._stream = stream

    def __iter__(self) -> Iterator[bytes]:
        assert isinstance(self._stream, httpx.SyncByteStream)
        for chunk in self._stream:
            for start in range(0, len(chunk), _SLICE):
                yield chunk[start : start + _SLICE]

    async def __aiter__(self) -> AsyncIterator[bytes]:
        assert isinstance(self._stream, httpx.AsyncByteStream)
        async for chunk in self._stream:
            for start in range(0, len(chunk), _SLICE):
                yield chunk[start : start + _SLICE]

    def close(self) -> None:
        if isinstance(self._stream, httpx.SyncByteStream):
            self._stream.close()

    async def aclose(self) -> None:
        if isinstance(self._stream, httpx.AsyncByteStream):
            await self._stream.aclose()
