# Written by `make regenerate` from specs/v1.json and overlays/openapi/v1.yaml. Do not edit.
"""REST v1: files."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._descriptors import Body, Offsets, Query
from ..._operation import ListOperation, Operation
from ..._resource import AsyncResource, Resource
from .. import models as m

if TYPE_CHECKING:
    from ..._async_pager import AsyncPager
    from ..._options import RequestOptions
    from ..._page import Page
    from .. import params as p

_PARAMS = "keap_api.v1.params"

_FILES_CREATE: Operation[m.FileInformation] = Operation(
    "v1.files.create",
    "POST",
    "/rest/v1/files",
    body=Body(_PARAMS, "FileUpload", required=True),
    response=m.FileInformation,
)
_FILES_DELETE: Operation[None] = Operation("v1.files.delete", "DELETE", "/rest/v1/files/{file_id}", response=None)
_FILES_GET: Operation[m.FileInformation] = Operation(
    "v1.files.get",
    "GET",
    "/rest/v1/files/{file_id}",
    query=(Query("optional_properties", explode=False, facts=True),),
    response=m.FileInformation,
)
_FILES_LIST: ListOperation[m.FileList, m.FileDescriptor] = ListOperation(
    "v1.files.list",
    "GET",
    "/rest/v1/files",
    query=(
        Query("contact_id"),
        Query("limit"),
        Query("name"),
        Query("offset"),
        Query("permission", facts=True),
        Query("type", facts=True),
        Query("viewable", facts=True),
    ),
    response=m.FileList,
    paging=Offsets("files"),
)
_FILES_REPLACE: Operation[m.FileInformation] = Operation(
    "v1.files.replace",
    "PUT",
    "/rest/v1/files/{file_id}",
    body=Body(_PARAMS, "FileUpload", required=True),
    response=m.FileInformation,
)


class Files(Resource, path="v1.files"):
    """`v1.files`"""

    def create(self, body: p.FileUpload, *, options: RequestOptions | None = None) -> m.FileInformation:
        """Create a file.

        `POST /rest/v1/files`

        Args:
            body: a dict with `contact_id`, `file_association`, `file_data`, `file_name`, `is_public`, `public`

        Returns: `FileInformation`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_FILES_CREATE, {}, body, options)

    def delete(self, file_id: int, *, options: RequestOptions | None = None) -> None:
        """Delete a file.

        `DELETE /rest/v1/files/{fileId}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_FILES_DELETE, {"file_id": file_id}, None, options)

    def get(
        self,
        file_id: int,
        *,
        optional_properties: Sequence[p.FilesGetOptionalProperties] | None = None,
        options: RequestOptions | None = None,
    ) -> m.FileInformation:
        """Get a file.

        `GET /rest/v1/files/{fileId}`

        Args:
            optional_properties: names of fields: `contact_id`, `file_association`, `file_data`, `file_descriptor`,
                `file_name`, `is_public`, `public`, and others that Keap does not name

        Returns: `FileInformation`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _FILES_GET, {"file_id": file_id, "optional_properties": optional_properties}, None, options
        )

    def list(
        self,
        *,
        contact_id: int | None = None,
        limit: int | None = None,
        name: str | None = None,
        offset: int | None = None,
        permission: p.Permission | None = None,
        type: p.FileDescriptorFileBoxType | None = None,
        viewable: p.Viewable | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.FileDescriptor]:
        """List files.

        `GET /rest/v1/files`

        Args:
            offset: where to continue: a page's or an error's `next_offset`
            permission: one of `USER`, `COMPANY`, `BOTH`
            type: one of `Application`, `Image`, `Fax`, `Attachment`, `Ticket`, `Contact`, `DigitalProduct`,
                `Import`, `Hidden`, `WebForm`, `StyledCart`, `ReSampledImage`, and 5 more
            viewable: one of `PUBLIC`, `PRIVATE`, `BOTH`

        Returns: the first page of `FileDescriptor` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _FILES_LIST,
            {
                "contact_id": contact_id,
                "limit": limit,
                "name": name,
                "offset": offset,
                "permission": permission,
                "type": type,
                "viewable": viewable,
            },
            None,
            options,
        )

    def replace(self, file_id: int, body: p.FileUpload, *, options: RequestOptions | None = None) -> m.FileInformation:
        """Replace a file.

        `PUT /rest/v1/files/{fileId}`

        Args:
            body: a dict with `contact_id`, `file_association`, `file_data`, `file_name`, `is_public`, `public`

        Returns: `FileInformation`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_FILES_REPLACE, {"file_id": file_id}, body, options)


class AsyncFiles(AsyncResource, path="v1.files"):
    """`v1.files`, async."""

    async def create(self, body: p.FileUpload, *, options: RequestOptions | None = None) -> m.FileInformation:
        """Create a file.

        `POST /rest/v1/files`

        Args:
            body: a dict with `contact_id`, `file_association`, `file_data`, `file_name`, `is_public`, `public`

        Returns: `FileInformation`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_FILES_CREATE, {}, body, options)

    async def delete(self, file_id: int, *, options: RequestOptions | None = None) -> None:
        """Delete a file.

        `DELETE /rest/v1/files/{fileId}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_FILES_DELETE, {"file_id": file_id}, None, options)

    async def get(
        self,
        file_id: int,
        *,
        optional_properties: Sequence[p.FilesGetOptionalProperties] | None = None,
        options: RequestOptions | None = None,
    ) -> m.FileInformation:
        """Get a file.

        `GET /rest/v1/files/{fileId}`

        Args:
            optional_properties: names of fields: `contact_id`, `file_association`, `file_data`, `file_descriptor`,
                `file_name`, `is_public`, `public`, and others that Keap does not name

        Returns: `FileInformation`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _FILES_GET, {"file_id": file_id, "optional_properties": optional_properties}, None, options
        )

    def list(
        self,
        *,
        contact_id: int | None = None,
        limit: int | None = None,
        name: str | None = None,
        offset: int | None = None,
        permission: p.Permission | None = None,
        type: p.FileDescriptorFileBoxType | None = None,
        viewable: p.Viewable | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.FileDescriptor]:
        """List files.

        `GET /rest/v1/files`

        Args:
            offset: where to continue: a page's or an error's `next_offset`
            permission: one of `USER`, `COMPANY`, `BOTH`
            type: one of `Application`, `Image`, `Fax`, `Attachment`, `Ticket`, `Contact`, `DigitalProduct`,
                `Import`, `Hidden`, `WebForm`, `StyledCart`, `ReSampledImage`, and 5 more
            viewable: one of `PUBLIC`, `PRIVATE`, `BOTH`

        Returns: a pager of `FileDescriptor` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _FILES_LIST,
            {
                "contact_id": contact_id,
                "limit": limit,
                "name": name,
                "offset": offset,
                "permission": permission,
                "type": type,
                "viewable": viewable,
            },
            None,
            options,
        )

    async def replace(
        self, file_id: int, body: p.FileUpload, *, options: RequestOptions | None = None
    ) -> m.FileInformation:
        """Replace a file.

        `PUT /rest/v1/files/{fileId}`

        Args:
            body: a dict with `contact_id`, `file_association`, `file_data`, `file_name`, `is_public`, `public`

        Returns: `FileInformation`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_FILES_REPLACE, {"file_id": file_id}, body, options)
