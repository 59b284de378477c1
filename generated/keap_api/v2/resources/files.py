# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""REST v2: files."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._descriptors import Body, Query, Tokens
from ..._operation import ListOperation, Operation
from ..._resource import AsyncResource, Resource
from .. import models as m

if TYPE_CHECKING:
    from ..._async_pager import AsyncPager
    from ..._options import RequestOptions
    from ..._page import Page
    from .. import params as p

_PARAMS = "keap_api.v2.params"

_FILES_CREATE: Operation[m.FileMetadata] = Operation(
    "v2.files.create",
    "POST",
    "/rest/v2/files",
    body=Body(_PARAMS, "FilesCreateBody", required=True, media="multipart/form-data"),
    response=m.FileMetadata,
)
_FILES_DATA: Operation[bytes] = Operation("v2.files.data", "GET", "/rest/v2/files/{file_id}:data", response=bytes)
_FILES_DELETE: Operation[None] = Operation("v2.files.delete", "DELETE", "/rest/v2/files/{file_id}", response=None)
_FILES_GET: Operation[m.FileMetadata] = Operation(
    "v2.files.get", "GET", "/rest/v2/files/{file_id}", response=m.FileMetadata
)
_FILES_LIST: ListOperation[m.ListFilesResponse, m.FileMetadata] = ListOperation(
    "v2.files.list",
    "GET",
    "/rest/v2/files",
    query=(Query("filter", facts=True), Query("order_by", facts=True), Query("page_size"), Query("page_token")),
    response=m.ListFilesResponse,
    paging=Tokens("files"),
)
_FILES_UPDATE: Operation[m.FileMetadata] = Operation(
    "v2.files.update",
    "POST",
    "/rest/v2/files/{file_id}",
    query=(Query("update_mask"),),
    body=Body(
        _PARAMS, "FilesUpdateBody", required=True, media="multipart/form-data", mask=("file", "file_name", "is_public")
    ),
    response=m.FileMetadata,
)


class Files(Resource, path="v2.files"):
    """`v2.files`"""

    def create(self, body: p.FilesCreateBody, *, options: RequestOptions | None = None) -> m.FileMetadata:
        """Create a file.

        `POST /rest/v2/files`

        Args:
            body: a dict with `file` (required), `file_association` (required), `file_name` (required),
                `contact_id`, `is_public`, sent as multipart/form-data

        Returns: `FileMetadata`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_FILES_CREATE, {}, body, options)

    def data(self, file_id: str, *, options: RequestOptions | None = None) -> bytes:
        """Download the content of a file.

        `GET /rest/v2/files/{file_id}:data`

        Returns: the content, bytes.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_FILES_DATA, {"file_id": file_id}, None, options)

    def delete(self, file_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a file.

        `DELETE /rest/v2/files/{file_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_FILES_DELETE, {"file_id": file_id}, None, options)

    def get(self, file_id: str, *, options: RequestOptions | None = None) -> m.FileMetadata:
        """Get a file.

        `GET /rest/v2/files/{file_id}`

        Returns: `FileMetadata`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_FILES_GET, {"file_id": file_id}, None, options)

    def list(
        self,
        *,
        filter: p.FilesListFilter | str | None = None,
        order_by: p.FilesListOrderBy | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.FileMetadata]:
        """List files.

        `GET /rest/v2/files`

        Args:
            filter: a dict of conditions, or str. `category`: one of `ATTACHMENTS`, `CART`, `DOCUMENTS`, `HIDDEN`,
                `INVOICE`, `LOGO`, `TICKETS`, `WEB_FORM`, `FUNNEL`. `contact_id`, `file_name`, `user_id`: text.
                `created_time`, `updated_time`: aware datetime. `file_box_type`: one of `APPLICATION`, `IMAGE`,
                `FAX`, `ATTACHMENT`, `TICKET`, `CONTACT`, `DIGITAL_PRODUCT`, `IMPORT`, `HIDDEN`, `WEB_FORM`,
                `STYLED_CART`, `RESAMPLED_IMAGE`, `TEMPLATE_THUMBNAIL`, `FUNNEL`, `LOGO_THUMBNAIL`, `UNLAYER`,
                `BRANDING_CENTER_LOGO`. `is_public`: bool
            order_by: one of `file_name`, `updated_time`, and others that Keap does not name, alone or with a space
                and `asc` or `desc`
            page_size: 0 to 1000
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: the first page of `FileMetadata` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _FILES_LIST,
            {"filter": filter, "order_by": order_by, "page_size": page_size, "page_token": page_token},
            None,
            options,
        )

    def update(
        self,
        file_id: str,
        body: p.FilesUpdateBody,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.FileMetadata:
        """Update a file.

        `POST /rest/v2/files/{file_id}`

        Args:
            body: a dict with `file`, `file_name`, `is_public`, sent as multipart/form-data
            update_mask: the keys of the body to change; all of them by default

        Returns: `FileMetadata`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_FILES_UPDATE, {"file_id": file_id, "update_mask": update_mask}, body, options)


class AsyncFiles(AsyncResource, path="v2.files"):
    """`v2.files`, async."""

    async def create(self, body: p.FilesCreateBody, *, options: RequestOptions | None = None) -> m.FileMetadata:
        """Create a file.

        `POST /rest/v2/files`

        Args:
            body: a dict with `file` (required), `file_association` (required), `file_name` (required),
                `contact_id`, `is_public`, sent as multipart/form-data

        Returns: `FileMetadata`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_FILES_CREATE, {}, body, options)

    async def data(self, file_id: str, *, options: RequestOptions | None = None) -> bytes:
        """Download the content of a file.

        `GET /rest/v2/files/{file_id}:data`

        Returns: the content, bytes.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_FILES_DATA, {"file_id": file_id}, None, options)

    async def delete(self, file_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a file.

        `DELETE /rest/v2/files/{file_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_FILES_DELETE, {"file_id": file_id}, None, options)

    async def get(self, file_id: str, *, options: RequestOptions | None = None) -> m.FileMetadata:
        """Get a file.

        `GET /rest/v2/files/{file_id}`

        Returns: `FileMetadata`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_FILES_GET, {"file_id": file_id}, None, options)

    def list(
        self,
        *,
        filter: p.FilesListFilter | str | None = None,
        order_by: p.FilesListOrderBy | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.FileMetadata]:
        """List files.

        `GET /rest/v2/files`

        Args:
            filter: a dict of conditions, or str. `category`: one of `ATTACHMENTS`, `CART`, `DOCUMENTS`, `HIDDEN`,
                `INVOICE`, `LOGO`, `TICKETS`, `WEB_FORM`, `FUNNEL`. `contact_id`, `file_name`, `user_id`: text.
                `created_time`, `updated_time`: aware datetime. `file_box_type`: one of `APPLICATION`, `IMAGE`,
                `FAX`, `ATTACHMENT`, `TICKET`, `CONTACT`, `DIGITAL_PRODUCT`, `IMPORT`, `HIDDEN`, `WEB_FORM`,
                `STYLED_CART`, `RESAMPLED_IMAGE`, `TEMPLATE_THUMBNAIL`, `FUNNEL`, `LOGO_THUMBNAIL`, `UNLAYER`,
                `BRANDING_CENTER_LOGO`. `is_public`: bool
            order_by: one of `file_name`, `updated_time`, and others that Keap does not name, alone or with a space
                and `asc` or `desc`
            page_size: 0 to 1000
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: a pager of `FileMetadata` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _FILES_LIST,
            {"filter": filter, "order_by": order_by, "page_size": page_size, "page_token": page_token},
            None,
            options,
        )

    async def update(
        self,
        file_id: str,
        body: p.FilesUpdateBody,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.FileMetadata:
        """Update a file.

        `POST /rest/v2/files/{file_id}`

        Args:
            body: a dict with `file`, `file_name`, `is_public`, sent as multipart/form-data
            update_mask: the keys of the body to change; all of them by default

        Returns: `FileMetadata`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_FILES_UPDATE, {"file_id": file_id, "update_mask": update_mask}, body, options)
