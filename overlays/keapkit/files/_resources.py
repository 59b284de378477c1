"""`keap.v1.files` and `keap.v2.files`: the generated resources over senders that frame uploads.

Covered: `v1.files.create`, `v1.files.replace`, `v2.files.create`, `v2.files.update` (their framing, see
`keapkit.files._requests.COVERED`), and `v2.files.data` (its response).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from keap_api.extend import Operation
from keap_api.v1.resources import files as v1
from keap_api.v2.resources import files as v2

from ._async_sender import AsyncFileSender
from ._response import data_reader
from ._sender import FileSender

if TYPE_CHECKING:
    import httpx

    from keap_api.extend import AsyncSender, RequestOptions, Sender

__all__ = ["AsyncFilesV1", "AsyncFilesV2", "FilesV1", "FilesV2"]


class _FileData(Operation[bytes]):
    """`v2.files.data`, whose response is the file; base64 in JSON is decoded."""

    def read(self, response: httpx.Response) -> bytes:
        reader = data_reader(response)
        return reader.feed(response.content) + reader.finish()


_DATA = _FileData("v2.files.data", "GET", "/rest/v2/files/{file_id}:data", response=bytes)


class FilesV1(v1.Files):
    """`v1.files`, with the Content-Length, content type and UTF-8 body that Keap insists on."""

    def __init__(self, sender: Sender) -> None:
        super().__init__(FileSender(sender))


class AsyncFilesV1(v1.AsyncFiles):
    """`v1.files`, asynchronously."""

    def __init__(self, sender: AsyncSender) -> None:
        super().__init__(AsyncFileSender(sender))


class FilesV2(v2.Files):
    """`v2.files`, with an exact Content-Length and a random multipart boundary."""

    def __init__(self, sender: Sender) -> None:
        super().__init__(FileSender(sender))

    def data(self, file_id: str, *, options: RequestOptions | None = None) -> bytes:
        """Get a file's bytes, whether they are sent as they are or as base64.

        `GET /rest/v2/files/{file_id}:data`

        Raises:
            DecodeError: the response has no file in it.
            NotFoundError: Keap has no such file.
        """
        return self._sender.call(_DATA, {"file_id": file_id}, None, options)


class AsyncFilesV2(v2.AsyncFiles):
    """`v2.files`, asynchronously."""

    def __init__(self, sender: AsyncSender) -> None:
        super().__init__(AsyncFileSender(sender))

    async def data(self, file_id: str, *, options: RequestOptions | None = None) -> bytes:
        """Get a file's bytes; see `FilesV2.data`."""
        return await self._sender.call(_DATA, {"file_id": file_id}, None, options)
