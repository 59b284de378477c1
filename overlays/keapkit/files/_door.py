"""``keap.files`` of a Keap: one simple door to uploads and downloads."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, overload

from keap_api.v1.resources import files as v1

from ._arguments import CREATE, REPLACE, Api, Association, check_via, replace_body, upload_body
from ._fetch import VIAS, Via, descriptor_of, fetch_request, left, stored, way
from ._save import Buffer, Target
from ._sender import FileSender
from ._source import FileSource, opened

if TYPE_CHECKING:
    from keap_api.extend import Operation, Page, RequestOptions
    from keap_api.v1 import models as m1
    from keap_api.v1 import params as p1
    from keap_api.v2 import models as m2
    from keapkit._client import Keap

__all__ = ["Files"]


class Files:
    """``keap.files``: see :mod:`keapkit.files`."""

    def __init__(self, keap: Keap) -> None:
        self._sender = FileSender(keap._sender)

    @overload
    def upload(
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
    def upload(
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
    def upload(
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
        """Store a file in Keap.

        Args:
            source: a path, the bytes themselves, or a file open in binary mode, which is read from where it stands. Of
                any size: it is sent as it is read.
            contact_id: the contact whose file it becomes.
            association: without a contact ``"USER"`` or ``"COMPANY"``.
            name: what the file is called in Keap; by default the name of ``source``. Its last path part, in NFC.
            public: whether anyone may read it who knows its address.
            via: the API that takes it. v1's contract never changed; v2's did three times in 2026.
            legacy_parts: with v2, text parts as it took them in January 2026: typed as JSON, the association quoted.
            max_size: refuse a larger source, in bytes. Keap publishes no limit.
            options: timeout, headers, retry, deadline of this call.

        Returns:
            The file's descriptor; without its ``id`` when the response holds none.

        Raises:
            ValidationError: neither ``contact_id`` nor ``association``, no name, or another argument that cannot be
                sent. It is also a ValueError.
            SourceChangedError: the file changed while it was sent; Keap has not stored it.
            BadRequestError: Keap refused it; ``hint`` names the likely cause.
            OSError: the file cannot be read.
        """
        body = upload_body(source, contact_id, association, name, public, via, legacy_parts)
        return self._store(CREATE[via], {}, body, source, max_size, legacy_parts, options)

    @overload
    def replace(
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
    def replace(
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
    def replace(
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
        """Put another file in a file's place: content, name and ``public`` are all replaced.

        Arguments, result and errors are those of :meth:`upload`. v1 wants the contact or the association again; v2
        takes neither.
        """
        body = replace_body(source, contact_id, association, name, public, via, legacy_parts)
        return self._store(REPLACE[via], {"file_id": file_id}, body, source, max_size, legacy_parts, options)

    def _store(
        self,
        operation: Operation[Any],
        values: dict[str, Any],
        body: dict[str, Any],
        source: FileSource,
        max_size: int | None,
        legacy_parts: bool,
        options: RequestOptions | None,
    ) -> Any:
        with opened(source, max_size) as found:
            request = self._sender.build_upload(operation, values, body, found, options, legacy_parts=legacy_parts)
            return stored(operation, self._sender.send_upload(request))

    def download(
        self,
        file_id: int | str,
        to: str | os.PathLike[str],
        *,
        via: Via = "auto",
        options: RequestOptions | None = None,
    ) -> Path:
        """Read a file of any size to disk. It appears under its name when it is whole; a file there is replaced.

        Args:
            file_id: as in a file's descriptor.
            to: the path of the file to write. Not a directory: names from the server choose no path.
            via: ``"v1"``, ``"v2"``, ``"download_url"`` (fetched without credentials, https only), or ``"auto"``: v1,
                or v2 for files over 8 MB and of unknown size, which v1 may fail to read; asks for the size first.
            options: timeout, headers, retry, deadline of this call.

        Returns:
            The path of the file.

        Raises:
            ValidationError: ``to`` is a directory, or there is no https ``download_url``.
            DecodeError: the response holds no whole file.
            OSError: the file cannot be written.
        """
        target = Target(to)
        try:
            self._fetch(file_id, via, options, target.add)
            target.keep()
        finally:
            target.close()
        return target.path

    def read(self, file_id: int | str, *, via: Via = "auto", options: RequestOptions | None = None) -> bytes:
        """A file's bytes; :meth:`download` is for large ones.

        Arguments and errors are those of :meth:`download`, and:

        Raises:
            ResponseTooLargeError: the file is larger than the client's ``max_response_bytes``.
        """
        buffer = Buffer()
        self._fetch(file_id, via, options, buffer.add)
        return buffer.content()

    def _fetch(
        self, file_id: int | str, via: Via, options: RequestOptions | None, write: Callable[[bytes], int]
    ) -> None:
        check_via(via, VIAS)
        begun = time.monotonic()
        url: str | None = None
        if via in ("auto", "download_url"):
            descriptor = self.info(file_id, options=options)
            url = descriptor.download_url
            via = way(descriptor) if via == "auto" else via
            options = left(options, begun)
        request, reader_for = fetch_request(self._sender, file_id, via, url, options)
        self._sender.receive(request, reader_for, write, signed=via != "download_url")

    def info(self, file_id: int | str, *, options: RequestOptions | None = None) -> m1.FileDescriptor:
        """A file's descriptor: name, size, contact, whether it is public, ``download_url``."""
        response = self._sender.call(v1._FILES_GET, {"file_id": file_id}, None, options)
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
    ) -> Page[m1.FileDescriptor]:
        """The descriptors of files, as ``keap.v1.files.list`` gives them; iterating walks all pages."""
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

    def delete(self, file_id: int | str, *, options: RequestOptions | None = None) -> None:
        """Delete a file."""
        self._sender.call(v1._FILES_DELETE, {"file_id": file_id}, None, options)
