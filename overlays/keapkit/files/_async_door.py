"""``keap.files`` of an AsyncKeap: the same door, awaited."""

from __future__ import annotations

import os
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, overload

from keap_api.v1.resources import files as v1

from ._arguments import CREATE, REPLACE, Api, Association, check_via, replace_body, upload_body
from ._fetch import VIAS, Via, descriptor_of, fetch_request, left, stored, way
from ._save import Buffer, Target
from ._sender import AsyncFileSender
from ._source import FileSource, opened_async

if TYPE_CHECKING:
    from keap_api.extend import AsyncPager, Operation, RequestOptions
    from keap_api.v1 import models as m1
    from keap_api.v1 import params as p1
    from keap_api.v2 import models as m2
    from keapkit._client import AsyncKeap

__all__ = ["AsyncFiles"]


class AsyncFiles:
    """``keap.files``: see :mod:`keapkit.files`."""

    def __init__(self, keap: AsyncKeap) -> None:
        self._sender = AsyncFileSender(keap._sender)

    @overload
    async def upload(
        self,
        source: FileSource,
        *,
        contact_id: int | str | None = None,
        association: Association | None = None,
        name: str | None = None,
        public: bool = False,
        via: Literal["v1"] = "v1",
        max_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> m1.FileDescriptor: ...
    @overload
    async def upload(
        self,
        source: FileSource,
        *,
        contact_id: int | str | None = None,
        association: Association | None = None,
        name: str | None = None,
        public: bool = False,
        via: Literal["v2"],
        legacy_parts: bool = False,
        max_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> m2.FileMetadata: ...
    async def upload(
        self,
        source: FileSource,
        *,
        contact_id: int | str | None = None,
        association: Association | None = None,
        name: str | None = None,
        public: bool = False,
        via: Api = "v1",
        legacy_parts: bool = False,
        max_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> Any:
        """See :meth:`~keapkit.files.Files.upload`."""
        body = upload_body(source, contact_id, association, name, public, via, legacy_parts)
        return await self._store(CREATE[via], {}, body, source, max_size, legacy_parts, options)

    @overload
    async def replace(
        self,
        file_id: int | str,
        source: FileSource,
        *,
        contact_id: int | str | None = None,
        association: Association | None = None,
        name: str | None = None,
        public: bool = False,
        via: Literal["v1"] = "v1",
        max_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> m1.FileDescriptor: ...
    @overload
    async def replace(
        self,
        file_id: int | str,
        source: FileSource,
        *,
        name: str | None = None,
        public: bool = False,
        via: Literal["v2"],
        legacy_parts: bool = False,
        max_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> m2.FileMetadata: ...
    async def replace(
        self,
        file_id: int | str,
        source: FileSource,
        *,
        contact_id: int | str | None = None,
        association: Association | None = None,
        name: str | None = None,
        public: bool = False,
        via: Api = "v1",
        legacy_parts: bool = False,
        max_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> Any:
        """See :meth:`~keapkit.files.Files.replace`."""
        body = replace_body(source, contact_id, association, name, public, via, legacy_parts)
        return await self._store(REPLACE[via], {"file_id": file_id}, body, source, max_size, legacy_parts, options)

    async def _store(
        self,
        operation: Operation[Any],
        values: dict[str, Any],
        body: dict[str, Any],
        source: FileSource,
        max_size: int | None,
        legacy_parts: bool,
        options: RequestOptions | None,
    ) -> Any:
        async with opened_async(source, max_size) as found:
            request = self._sender.build_upload(operation, values, body, found, options, legacy_parts=legacy_parts)
            return stored(operation, await self._sender.send_upload(request))

    async def download(
        self,
        file_id: int | str,
        to: str | os.PathLike[str],
        *,
        via: Via = "auto",
        options: RequestOptions | None = None,
    ) -> Path:
        """See :meth:`~keapkit.files.Files.download`."""
        from anyio.to_thread import run_sync

        target = await run_sync(Target, to)

        async def add(data: bytes) -> int:
            return await run_sync(target.add, data) if data else 0

        try:
            await self._fetch(file_id, via, options, add)
            await run_sync(target.keep)
        finally:
            target.close()
        return target.path

    async def read(self, file_id: int | str, *, via: Via = "auto", options: RequestOptions | None = None) -> bytes:
        """See :meth:`~keapkit.files.Files.read`."""
        buffer = Buffer()

        async def add(data: bytes) -> int:
            return buffer.add(data)

        await self._fetch(file_id, via, options, add)
        return buffer.content()

    async def _fetch(
        self, file_id: int | str, via: Via, options: RequestOptions | None, write: Callable[[bytes], Awaitable[int]]
    ) -> None:
        check_via(via, VIAS)
        begun = time.monotonic()
        url: str | None = None
        if via in ("auto", "download_url"):
            descriptor = await self.info(file_id, options=options)
            url = descriptor.download_url
            via = way(descriptor) if via == "auto" else via
            options = left(options, begun)
        request, reader_for = fetch_request(self._sender, file_id, via, url, options)
        await self._sender.receive(request, reader_for, write, signed=via != "download_url")

    async def info(self, file_id: int | str, *, options: RequestOptions | None = None) -> m1.FileDescriptor:
        """See :meth:`~keapkit.files.Files.info`."""
        response = await self._sender.call(v1._FILES_GET, {"file_id": file_id}, None, options)
        return descriptor_of(response)

    def list(
        self,
        *,
        contact_id: int | None = None,
        name: str | None = None,
        permission: p1.Permission | None = None,
        type: p1.FileDescriptorFileBoxType | None = None,
        viewable: p1.Viewable | None = None,
        limit: int | None = None,
        offset: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m1.FileDescriptor]:
        """See :meth:`~keapkit.files.Files.list`."""
        values = {
            "contact_id": contact_id,
            "name": name,
            "permission": permission,
            "type": type,
            "viewable": viewable,
            "limit": limit,
            "offset": offset,
        }
        return self._sender.page(v1._FILES_LIST, values, None, options)

    async def delete(self, file_id: int | str, *, options: RequestOptions | None = None) -> None:
        """See :meth:`~keapkit.files.Files.delete`."""
        await self._sender.call(v1._FILES_DELETE, {"file_id": file_id}, None, options)
