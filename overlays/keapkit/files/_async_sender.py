"""The sender of what concerns files: it uploads block by block, and reads files piece by piece."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

import httpx

from keap_api.extend import AsyncSender, status_error, transport_error
from keapkit.errors import BadRequestError

from ._reception import Reception
from ._requests import FileRequests, about, with_hint
from ._response import JsonStringExtractor, Reader
from ._source import Source
from ._threads import run_in_thread

if TYPE_CHECKING:
    from keap_api.extend import Operation, RequestOptions

    from ._download import Target

__all__ = ["AsyncFileSender"]

T = TypeVar("T")


class AsyncFileSender(FileRequests[httpx.AsyncClient], AsyncSender):
    """Sends what concerns files, over the httpx client of another sender."""

    def __init__(self, sender: AsyncSender) -> None:
        super().__init__(sender.client, validate=sender.validate, max_response_bytes=sender.max_response_bytes)

    async def call(
        self,
        operation: Operation[T],
        values: Mapping[str, Any],
        body: Any = None,
        options: RequestOptions | None = None,
    ) -> T:
        """Call an operation and return its typed response. A body may hold a `Source` where its file belongs."""
        request = self.build(operation, values, body, options)
        carries_source = isinstance(body, Mapping) and any(isinstance(value, Source) for value in body.values())
        return operation.read(await (self._send_upload(request) if carries_source else self.send(request)))

    async def send(self, request: httpx.Request, *, raise_for_status: bool = True) -> httpx.Response:
        """Send a request and read its response; a 400 says what it is probably about."""
        try:
            return await super().send(request, raise_for_status=raise_for_status)
        except BadRequestError as error:
            raise with_hint(error, request) from None

    async def _send_upload(self, request: httpx.Request) -> httpx.Response:
        """Like `send`, for a response that may repeat the whole file as `file_data`, which is left out."""
        echo = JsonStringExtractor("file_data")

        def begin(_: httpx.Response) -> Reader:
            nonlocal echo
            echo = JsonStringExtractor("file_data")
            return echo

        response = await self._receive(request, begin, None)
        return httpx.Response(
            response.status_code,
            headers=[item for item in response.headers.raw if item[0].lower() not in _BODY_HEADERS],
            content=bytes(echo.rest),
            request=request,
            extensions=response.extensions,
        )

    async def fetch(
        self,
        operation: Operation[Any],
        values: Mapping[str, Any],
        options: RequestOptions | None,
        reader_for: Callable[[httpx.Response], Reader],
        target: Target,
    ) -> httpx.Response:
        """Call an operation and write the file in its response to `target`, however large it is.

        Returns:
            The response, without its body.

        Raises:
            StatusError, TransportError: as for any call.
            DecodeError: the response does not hold a whole file.
            ResponseTooLargeError: more would be held in memory than `max_response_bytes`.
        """
        request = self.build(operation, values, None, options)
        request.extensions["buffered"] = False
        return await self._receive(request, reader_for, target)

    async def _receive(
        self, request: httpx.Request, reader_for: Callable[[httpx.Response], Reader], target: Target | None
    ) -> httpx.Response:
        import anyio

        reception = Reception(request, reader_for)
        while True:
            try:
                response = await self.client.send(reception.request, stream=True)
                try:
                    if response.status_code < 300:
                        with about(response):
                            await self._read_file(response, reception, target)
                        return response
                    await self._read(response)
                    reception.refuse(response)
                finally:
                    await response.aclose()
            except httpx.RequestError as error:
                wait = reception.wait_after(error)
                if wait is None:
                    raise transport_error(error, reception.request) from error
            else:
                raise with_hint(status_error(response), request)
            await anyio.sleep(wait)

    async def _read_file(self, response: httpx.Response, reception: Reception, target: Target | None) -> None:
        self._check_coding(response)
        if reception.begin(response) and target is not None:
            await _use(target, target.restart)
        async for data in response.aiter_bytes():
            self._count(response, await _write(target, reception.feed(data)))
        self._count(response, await _write(target, reception.finish(response)))


async def _write(target: Target | None, data: bytes) -> int:
    if target is None or not data:
        return 0
    return await _use(target, target.write, data)


async def _use(target: Target, function: Callable[..., T], *args: Any) -> T:
    return await run_in_thread(function, *args) if target.blocks else function(*args)


# They no longer describe the body that is handed on.
_BODY_HEADERS = frozenset({b"content-length", b"content-encoding", b"transfer-encoding"})
