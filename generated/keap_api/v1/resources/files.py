# Written by `make regenerate` from specs/v1.json and overlays/openapi/v1.yaml. Do not edit.
"""REST v1: files."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._operation import Body, ListOperation, Offsets, Operation, Query
from ..._resource import AsyncResource, Resource
from .. import models as m

if TYPE_CHECKING:
    from ..._options import RequestOptions
    from ..._pages import AsyncPager, Page
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
    query=(Query("optional_properties", explode=False),),
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
        Query("permission"),
        Query("type"),
        Query("viewable"),
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


class Files(Resource):
    """``v1.files``"""

    def create(self, body: p.FileUpload, *, options: RequestOptions | None = None) -> m.FileInformation:
        """``POST /rest/v1/files``

        Args:
            body: FileUpload

        Returns:
            FileInformation; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_FILES_CREATE, {}, body, options)

    def delete(self, file_id: int, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v1/files/{fileId}``

        Args:
            file_id: int

        Returns:
            None.
        """
        return self._sender.call(_FILES_DELETE, {"file_id": file_id}, None, options)

    def get(
        self, file_id: int, *, optional_properties: Sequence[str] | None = None, options: RequestOptions | None = None
    ) -> m.FileInformation:
        """``GET /rest/v1/files/{fileId}``

        Args:
            file_id: int
            optional_properties: list of str, comma-joined on the wire

        Returns:
            FileInformation; None when the response is empty.
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
        """``GET /rest/v1/files``

        Args:
            contact_id: int
            limit: int
            name: str
            offset: int
            permission: one of USER, COMPANY, BOTH
            type: one of Application, Image, Fax, Attachment, Ticket, Contact, DigitalProduct, Import, Hidden,
                WebForm, StyledCart, ReSampledImage and 5 more
            viewable: one of PUBLIC, PRIVATE, BOTH

        Returns:
            The first page of FileDescriptor; iterating over it walks all pages.
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
        """``PUT /rest/v1/files/{fileId}``

        Args:
            file_id: int
            body: FileUpload

        Returns:
            FileInformation; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_FILES_REPLACE, {"file_id": file_id}, body, options)


class AsyncFiles(AsyncResource):
    """``v1.files``, asynchronous."""

    async def create(self, body: p.FileUpload, *, options: RequestOptions | None = None) -> m.FileInformation:
        """``POST /rest/v1/files``

        Args:
            body: FileUpload

        Returns:
            FileInformation; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_FILES_CREATE, {}, body, options)

    async def delete(self, file_id: int, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v1/files/{fileId}``

        Args:
            file_id: int

        Returns:
            None.
        """
        return await self._sender.call(_FILES_DELETE, {"file_id": file_id}, None, options)

    async def get(
        self, file_id: int, *, optional_properties: Sequence[str] | None = None, options: RequestOptions | None = None
    ) -> m.FileInformation:
        """``GET /rest/v1/files/{fileId}``

        Args:
            file_id: int
            optional_properties: list of str, comma-joined on the wire

        Returns:
            FileInformation; None when the response is empty.
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
        """``GET /rest/v1/files``

        Args:
            contact_id: int
            limit: int
            name: str
            offset: int
            permission: one of USER, COMPANY, BOTH
            type: one of Application, Image, Fax, Attachment, Ticket, Contact, DigitalProduct, Import, Hidden,
                WebForm, StyledCart, ReSampledImage and 5 more
            viewable: one of PUBLIC, PRIVATE, BOTH

        Returns:
            A pager: await it for the first page of FileDescriptor, or iterate over it for all items of all pages.
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
        """``PUT /rest/v1/files/{fileId}``

        Args:
            file_id: int
            body: FileUpload

        Returns:
            FileInformation; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_FILES_REPLACE, {"file_id": file_id}, body, options)
