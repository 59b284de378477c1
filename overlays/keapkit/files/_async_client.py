"""`keap.files`: one simple way to upload and download files."""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from keap_api.v1.resources import files as v1

from ._arguments import Association, upload_body
from ._async_sender import AsyncFileSender
from ._download import AtomicFileWriter, Buffer, Measured, Target, choose_operation, descriptor_of, remaining_options
from ._source import FileSource, opened
from ._threads import run_in_thread

if TYPE_CHECKING:
    from keap_api.extend import AsyncPager, AsyncSender, RequestOptions
    from keap_api.v1 import models as m1
    from keap_api.v1 import params as p1

__all__ = ["AsyncFiles"]


class AsyncFiles:
    """Uploads, downloads and lists files; see `keapkit.files`.

    Args:
        sender: sends the calls; a client passes its own.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = AsyncFileSender(sender)
        self._v1 = v1.AsyncFiles(self._sender)

    def __repr__(self) -> str:
        return f"<{type(self).__name__}: delete, download, info, list, read, replace, upload>"

    async def upload(
        self,
        source: FileSource,
        *,
        contact_id: int | str | None = None,
        association: Association | None = None,
        name: str | None = None,
        public: bool = False,
        max_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> m1.FileDescriptor:
        """Store a file in Keap.

        REST v1 takes it, because its contract never changed; v2's did three times in 2026 (`keap.v2.files.create`).

        Args:
            source: a path, bytes, or a file open in binary mode, which is read from its current position. Any size: it
                is sent as it is read.
            contact_id: the contact that the file belongs to.
            association: without a contact, `"USER"` or `"COMPANY"`.
            name: the file's name in Keap; by default the name of `source`. Only the last part of a path counts, in
                Unicode's composed form (NFC).
            public: whether anyone who knows its address may read it.
            max_size: refuse a larger source, in bytes. Keap does not publish a limit.
            options: timeout, headers, retry and deadline of this call.

        Returns:
            The file's descriptor; without an `id` if the response has none.

        Raises:
            ValidationError: neither `contact_id` nor `association`, no name, or another argument that cannot be sent.
                It is also a ValueError.
            SourceChangedError: the file changed while it was sent; Keap has not stored it.
            DecodeError: the response is empty or unreadable; Keap may have stored the file.
            BadRequestError: Keap refused it; `hint` names the likely cause.
            OSError: the file cannot be read.
        """
        body = upload_body(source, contact_id, association, name, public)
        manager = opened(source, max_size)
        found = await run_in_thread(manager.__enter__)
        try:
            sent: Any = {**body, "file_data": found}
            return descriptor_of(await self._v1.create(sent, options=options))
        finally:
            manager.__exit__(None, None, None)

    async def replace(
        self,
        file_id: int | str,
        source: FileSource,
        *,
        contact_id: int | str | None = None,
        association: Association | None = None,
        name: str | None = None,
        public: bool = False,
        max_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> m1.FileDescriptor:
        """Replace a file: its content, name and `public`.

        Arguments, result and errors are those of `upload`; Keap needs the contact or the association again.
        """
        body = upload_body(source, contact_id, association, name, public)
        manager = opened(source, max_size)
        found = await run_in_thread(manager.__enter__)
        try:
            sent: Any = {**body, "file_data": found}
            number: Any = file_id
            return descriptor_of(await self._v1.replace(number, sent, options=options))
        finally:
            manager.__exit__(None, None, None)

    async def download(
        self, file_id: int | str, to: str | os.PathLike[str], *, options: RequestOptions | None = None
    ) -> Path:
        """Read a file of any size to disk. It appears under its name only when it is whole; a file there is replaced.

        Asks for the file's size first: REST v1 reads files up to 8 MB, v2 larger ones. If the connection breaks, the
        download resumes where it stopped, or starts over if the server does not allow that.

        Args:
            file_id: as in a file's descriptor.
            to: the path of the file to write. Not a directory: names from the server never choose a path.
            options: timeout, headers, retry and deadline of this call.

        Returns:
            The path of the file.

        Raises:
            ValidationError: `to` is a directory.
            NotFoundError: Keap has no such file.
            DecodeError: the response does not hold a whole file.
            OSError: the file cannot be written.
        """
        target = await run_in_thread(AtomicFileWriter, to)
        try:
            await self._fetch(file_id, options, target)
            await run_in_thread(target.commit)
        finally:
            target.close()
        return target.path

    async def read(self, file_id: int | str, *, options: RequestOptions | None = None) -> bytes:
        """Read a file into memory; use `download` for large ones.

        Arguments and errors are those of `download`, and:

        Raises:
            ResponseTooLargeError: the file is larger than the client's `max_response_bytes`.
        """
        buffer = Buffer()
        await self._fetch(file_id, options, buffer)
        return buffer.content()

    async def _fetch(self, file_id: int | str, options: RequestOptions | None, target: Target) -> None:
        started = time.monotonic()
        descriptor = await self.info(file_id, options=options)
        operation, values, reader_for = choose_operation(descriptor, file_id)
        measured = Measured(target, descriptor, file_id)
        remaining = remaining_options(options, started)
        response = await self._sender.fetch(operation, values, remaining, reader_for, measured)
        measured.judge(response, operation.name)

    async def info(self, file_id: int | str, *, options: RequestOptions | None = None) -> m1.FileDescriptor:
        """Get a file's descriptor: name, size, contact, whether it is public, `download_url`.

        Raises:
            NotFoundError: Keap has no such file.
        """
        number: Any = file_id
        return descriptor_of(await self._v1.get(number, options=options))

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
        """List file descriptors, as `keap.v1.files.list` does; iterating walks all pages."""
        return self._v1.list(
            contact_id=contact_id,
            name=name,
            permission=permission,
            type=type,
            viewable=viewable,
            limit=limit,
            offset=offset,
            options=options,
        )

    async def delete(self, file_id: int | str, *, options: RequestOptions | None = None) -> None:
        """Delete a file.

        Raises:
            NotFoundError: Keap has no such file.
        """
        number: Any = file_id
        await self._v1.delete(number, options=options)
