# Written by `make regenerate` from specs/v1.json and overlays/openapi/v1.yaml. Do not edit.
"""REST v1: notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._cached import cached_property
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

_NOTES_MODEL_CUSTOM_FIELDS_CREATE: Operation[m.CustomFieldMetaData] = Operation(
    "v1.notes.model.custom_fields.create",
    "POST",
    "/rest/v1/notes/model/customFields",
    body=Body(_PARAMS, "CreateRestCustomField", required=True),
    response=m.CustomFieldMetaData,
)
_NOTES_MODEL_GET: Operation[m.ObjectModel] = Operation(
    "v1.notes.model.get", "GET", "/rest/v1/notes/model", response=m.ObjectModel
)
_NOTES_CREATE: Operation[m.Note] = Operation(
    "v1.notes.create", "POST", "/rest/v1/notes", body=Body(_PARAMS, "RequestNote", required=True), response=m.Note
)
_NOTES_DELETE: Operation[None] = Operation("v1.notes.delete", "DELETE", "/rest/v1/notes/{note_id}", response=None)
_NOTES_GET: Operation[m.Note] = Operation("v1.notes.get", "GET", "/rest/v1/notes/{note_id}", response=m.Note)
_NOTES_LIST: ListOperation[m.NoteList, m.Note] = ListOperation(
    "v1.notes.list",
    "GET",
    "/rest/v1/notes",
    query=(Query("contact_id"), Query("limit"), Query("offset"), Query("user_id")),
    response=m.NoteList,
    paging=Offsets("notes"),
)
_NOTES_REPLACE: Operation[m.Note] = Operation(
    "v1.notes.replace",
    "PUT",
    "/rest/v1/notes/{note_id}",
    body=Body(_PARAMS, "RequestNote", required=True),
    response=m.Note,
)
_NOTES_UPDATE: Operation[m.Note] = Operation(
    "v1.notes.update",
    "PATCH",
    "/rest/v1/notes/{note_id}",
    body=Body(_PARAMS, "UpdateNote", required=True),
    response=m.Note,
)


class NotesModelCustomFields(Resource, path="v1.notes.model.custom_fields"):
    """`v1.notes.model.custom_fields`"""

    def create(self, body: p.CreateRestCustomField, *, options: RequestOptions | None = None) -> m.CustomFieldMetaData:
        """Create a note custom field.

        `POST /rest/v1/notes/model/customFields`

        Args:
            body: a dict with `field_type` (required), `label` (required), `group_id`, `options`, `user_group_id`

        Returns: `CustomFieldMetaData`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_NOTES_MODEL_CUSTOM_FIELDS_CREATE, {}, body, options)


class AsyncNotesModelCustomFields(AsyncResource, path="v1.notes.model.custom_fields"):
    """`v1.notes.model.custom_fields`, async."""

    async def create(
        self, body: p.CreateRestCustomField, *, options: RequestOptions | None = None
    ) -> m.CustomFieldMetaData:
        """Create a note custom field.

        `POST /rest/v1/notes/model/customFields`

        Args:
            body: a dict with `field_type` (required), `label` (required), `group_id`, `options`, `user_group_id`

        Returns: `CustomFieldMetaData`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_NOTES_MODEL_CUSTOM_FIELDS_CREATE, {}, body, options)


class NotesModel(Resource, path="v1.notes.model"):
    """`v1.notes.model`"""

    @cached_property
    def custom_fields(self) -> NotesModelCustomFields:
        """`v1.notes.model.custom_fields`"""
        return NotesModelCustomFields(self._sender)

    def get(self, *, options: RequestOptions | None = None) -> m.ObjectModel:
        """Get the note model.

        `GET /rest/v1/notes/model`

        Returns: `ObjectModel`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_NOTES_MODEL_GET, {}, None, options)


class AsyncNotesModel(AsyncResource, path="v1.notes.model"):
    """`v1.notes.model`, async."""

    @cached_property
    def custom_fields(self) -> AsyncNotesModelCustomFields:
        """`v1.notes.model.custom_fields`"""
        return AsyncNotesModelCustomFields(self._sender)

    async def get(self, *, options: RequestOptions | None = None) -> m.ObjectModel:
        """Get the note model.

        `GET /rest/v1/notes/model`

        Returns: `ObjectModel`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_NOTES_MODEL_GET, {}, None, options)


class Notes(Resource, path="v1.notes"):
    """`v1.notes`"""

    @cached_property
    def model(self) -> NotesModel:
        """`v1.notes.model`"""
        return NotesModel(self._sender)

    def create(self, body: p.RequestNote, *, options: RequestOptions | None = None) -> m.Note:
        """Create a note.

        `POST /rest/v1/notes`

        Args:
            body: a dict with `contact_id` (required), `body`, `title`, `type`, `user_id`

        Returns: `Note`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_NOTES_CREATE, {}, body, options)

    def delete(self, note_id: int, *, options: RequestOptions | None = None) -> None:
        """Delete a note.

        `DELETE /rest/v1/notes/{noteId}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_NOTES_DELETE, {"note_id": note_id}, None, options)

    def get(self, note_id: int, *, options: RequestOptions | None = None) -> m.Note:
        """Get a note.

        `GET /rest/v1/notes/{noteId}`

        Returns: `Note`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_NOTES_GET, {"note_id": note_id}, None, options)

    def list(
        self,
        *,
        contact_id: int | None = None,
        limit: int | None = None,
        offset: int | None = None,
        user_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.Note]:
        """List notes.

        `GET /rest/v1/notes`

        Args:
            offset: where to continue: a page's or an error's `next_offset`

        Returns: the first page of `Note` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _NOTES_LIST, {"contact_id": contact_id, "limit": limit, "offset": offset, "user_id": user_id}, None, options
        )

    def replace(self, note_id: int, body: p.RequestNote, *, options: RequestOptions | None = None) -> m.Note:
        """Replace a note.

        `PUT /rest/v1/notes/{noteId}`

        Args:
            body: a dict with `contact_id` (required), `body`, `title`, `type`, `user_id`

        Returns: `Note`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_NOTES_REPLACE, {"note_id": note_id}, body, options)

    def update(self, note_id: int, body: p.UpdateNote, *, options: RequestOptions | None = None) -> m.Note:
        """Update a note.

        `PATCH /rest/v1/notes/{noteId}`

        Args:
            body: a dict with `body`, `contact_id`, `title`, `type`, `user_id`

        Returns: `Note`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_NOTES_UPDATE, {"note_id": note_id}, body, options)


class AsyncNotes(AsyncResource, path="v1.notes"):
    """`v1.notes`, async."""

    @cached_property
    def model(self) -> AsyncNotesModel:
        """`v1.notes.model`"""
        return AsyncNotesModel(self._sender)

    async def create(self, body: p.RequestNote, *, options: RequestOptions | None = None) -> m.Note:
        """Create a note.

        `POST /rest/v1/notes`

        Args:
            body: a dict with `contact_id` (required), `body`, `title`, `type`, `user_id`

        Returns: `Note`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_NOTES_CREATE, {}, body, options)

    async def delete(self, note_id: int, *, options: RequestOptions | None = None) -> None:
        """Delete a note.

        `DELETE /rest/v1/notes/{noteId}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_NOTES_DELETE, {"note_id": note_id}, None, options)

    async def get(self, note_id: int, *, options: RequestOptions | None = None) -> m.Note:
        """Get a note.

        `GET /rest/v1/notes/{noteId}`

        Returns: `Note`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_NOTES_GET, {"note_id": note_id}, None, options)

    def list(
        self,
        *,
        contact_id: int | None = None,
        limit: int | None = None,
        offset: int | None = None,
        user_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.Note]:
        """List notes.

        `GET /rest/v1/notes`

        Args:
            offset: where to continue: a page's or an error's `next_offset`

        Returns: a pager of `Note` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _NOTES_LIST, {"contact_id": contact_id, "limit": limit, "offset": offset, "user_id": user_id}, None, options
        )

    async def replace(self, note_id: int, body: p.RequestNote, *, options: RequestOptions | None = None) -> m.Note:
        """Replace a note.

        `PUT /rest/v1/notes/{noteId}`

        Args:
            body: a dict with `contact_id` (required), `body`, `title`, `type`, `user_id`

        Returns: `Note`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_NOTES_REPLACE, {"note_id": note_id}, body, options)

    async def update(self, note_id: int, body: p.UpdateNote, *, options: RequestOptions | None = None) -> m.Note:
        """Update a note.

        `PATCH /rest/v1/notes/{noteId}`

        Args:
            body: a dict with `body`, `contact_id`, `title`, `type`, `user_id`

        Returns: `Note`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_NOTES_UPDATE, {"note_id": note_id}, body, options)
