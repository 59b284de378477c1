# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""REST v2: notes."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from ..._operation import Body, ListOperation, OnePage, Operation, Query, Tokens
from ..._resource import AsyncResource, Resource
from .. import models as m

if TYPE_CHECKING:
    from ..._options import RequestOptions
    from ..._pages import AsyncPager, Page
    from .. import params as p

_PARAMS = "keap_api.v2.params"

_NOTES_MODEL_CUSTOM_FIELDS_GROUPS_CREATE: Operation[m.CustomFieldGroup] = Operation(
    "v2.notes.model.custom_fields.groups.create",
    "POST",
    "/rest/v2/notes/model/customFields/groups",
    body=Body(_PARAMS, "CreateCustomFieldGroupRequest", required=True),
    response=m.CustomFieldGroup,
)
_NOTES_MODEL_CUSTOM_FIELDS_GROUPS_DELETE: Operation[None] = Operation(
    "v2.notes.model.custom_fields.groups.delete",
    "DELETE",
    "/rest/v2/notes/model/customFields/groups/{group_id}",
    response=None,
)
_NOTES_MODEL_CUSTOM_FIELDS_GROUPS_GET: Operation[m.CustomFieldGroup] = Operation(
    "v2.notes.model.custom_fields.groups.get",
    "GET",
    "/rest/v2/notes/model/customFields/groups/{group_id}",
    response=m.CustomFieldGroup,
)
_NOTES_MODEL_CUSTOM_FIELDS_GROUPS_LIST: ListOperation[m.ListCustomFieldGroupsResponse, m.CustomFieldGroup] = (
    ListOperation(
        "v2.notes.model.custom_fields.groups.list",
        "GET",
        "/rest/v2/notes/model/customFields/groups",
        query=(Query("tab_id"),),
        response=m.ListCustomFieldGroupsResponse,
        paging=OnePage("groups"),
    )
)
_NOTES_MODEL_CUSTOM_FIELDS_GROUPS_UPDATE: Operation[m.CustomFieldGroup] = Operation(
    "v2.notes.model.custom_fields.groups.update",
    "PATCH",
    "/rest/v2/notes/model/customFields/groups/{group_id}",
    query=(Query("update_mask"),),
    body=Body(_PARAMS, "UpdateCustomFieldGroupRequest", required=True, mask=("name", "tab_id", "order")),
    response=m.CustomFieldGroup,
)
_NOTES_MODEL_CUSTOM_FIELDS_TABS_CREATE: Operation[m.CustomFieldTab] = Operation(
    "v2.notes.model.custom_fields.tabs.create",
    "POST",
    "/rest/v2/notes/model/customFields/tabs",
    body=Body(_PARAMS, "CreateCustomFieldTabRequest", required=True),
    response=m.CustomFieldTab,
)
_NOTES_MODEL_CUSTOM_FIELDS_TABS_DELETE: Operation[None] = Operation(
    "v2.notes.model.custom_fields.tabs.delete",
    "DELETE",
    "/rest/v2/notes/model/customFields/tabs/{tab_id}",
    response=None,
)
_NOTES_MODEL_CUSTOM_FIELDS_TABS_GET: Operation[m.CustomFieldTab] = Operation(
    "v2.notes.model.custom_fields.tabs.get",
    "GET",
    "/rest/v2/notes/model/customFields/tabs/{tab_id}",
    response=m.CustomFieldTab,
)
_NOTES_MODEL_CUSTOM_FIELDS_TABS_LIST: ListOperation[m.ListCustomFieldTabsResponse, m.CustomFieldTab] = ListOperation(
    "v2.notes.model.custom_fields.tabs.list",
    "GET",
    "/rest/v2/notes/model/customFields/tabs",
    response=m.ListCustomFieldTabsResponse,
    paging=OnePage("tabs"),
)
_NOTES_MODEL_CUSTOM_FIELDS_TABS_UPDATE: Operation[m.CustomFieldTab] = Operation(
    "v2.notes.model.custom_fields.tabs.update",
    "PATCH",
    "/rest/v2/notes/model/customFields/tabs/{tab_id}",
    query=(Query("update_mask"),),
    body=Body(_PARAMS, "UpdateCustomFieldTabRequest", required=True, mask=("name", "order")),
    response=m.CustomFieldTab,
)
_NOTES_MODEL_CUSTOM_FIELDS_CREATE: Operation[m.CustomFieldMetaData] = Operation(
    "v2.notes.model.custom_fields.create",
    "POST",
    "/rest/v2/notes/model/customFields",
    body=Body(_PARAMS, "CreateCustomFieldRequest", required=True),
    response=m.CustomFieldMetaData,
)
_NOTES_MODEL_CUSTOM_FIELDS_DELETE: Operation[None] = Operation(
    "v2.notes.model.custom_fields.delete",
    "DELETE",
    "/rest/v2/notes/model/customFields/{custom_field_id}",
    response=None,
)
_NOTES_MODEL_CUSTOM_FIELDS_UPDATE: Operation[m.CustomFieldMetaData] = Operation(
    "v2.notes.model.custom_fields.update",
    "PATCH",
    "/rest/v2/notes/model/customFields/{custom_field_id}",
    query=(Query("update_mask"),),
    body=Body(_PARAMS, "UpdateCustomFieldMetaDataRequest", required=True, mask=("group_id", "label", "options")),
    response=m.CustomFieldMetaData,
)
_NOTES_MODEL_GET: Operation[m.ObjectModel] = Operation(
    "v2.notes.model.get", "GET", "/rest/v2/notes/model", response=m.ObjectModel
)
_NOTES_TEMPLATES_LIST: ListOperation[m.ListNoteTemplateResponse, m.NoteTemplate] = ListOperation(
    "v2.notes.templates.list",
    "GET",
    "/rest/v2/notes/templates",
    query=(Query("filter"), Query("order_by"), Query("page_size"), Query("page_token")),
    response=m.ListNoteTemplateResponse,
    paging=Tokens("note_templates"),
)
_NOTES_LIST: ListOperation[m.ListNotesResponse, m.Note] = ListOperation(
    "v2.notes.list",
    "GET",
    "/rest/v2/notes",
    query=(Query("filter"), Query("page_token"), Query("order_by"), Query("page_size"), Query("fields", explode=False)),
    response=m.ListNotesResponse,
    paging=Tokens("notes"),
)


class NotesModelCustomFieldsGroups(Resource):
    """``v2.notes.model.custom_fields.groups``"""

    def create(
        self, body: p.CreateCustomFieldGroupRequest, *, options: RequestOptions | None = None
    ) -> m.CustomFieldGroup:
        """``POST /rest/v2/notes/model/customFields/groups``

        Args:
            body: CreateCustomFieldGroupRequest

        Returns:
            CustomFieldGroup; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_NOTES_MODEL_CUSTOM_FIELDS_GROUPS_CREATE, {}, body, options)

    def delete(self, group_id: str, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/notes/model/customFields/groups/{group_id}``

        Args:
            group_id: str

        Returns:
            None.
        """
        return self._sender.call(_NOTES_MODEL_CUSTOM_FIELDS_GROUPS_DELETE, {"group_id": group_id}, None, options)

    def get(self, group_id: str, *, options: RequestOptions | None = None) -> m.CustomFieldGroup:
        """``GET /rest/v2/notes/model/customFields/groups/{group_id}``

        Args:
            group_id: str

        Returns:
            CustomFieldGroup; None when the response is empty.
        """
        return self._sender.call(_NOTES_MODEL_CUSTOM_FIELDS_GROUPS_GET, {"group_id": group_id}, None, options)

    def list(self, *, tab_id: str | None = None, options: RequestOptions | None = None) -> Page[m.CustomFieldGroup]:
        """``GET /rest/v2/notes/model/customFields/groups``

        Args:
            tab_id: str

        Returns:
            The first page of CustomFieldGroup; iterating over it walks all pages.
        """
        return self._sender.page(_NOTES_MODEL_CUSTOM_FIELDS_GROUPS_LIST, {"tab_id": tab_id}, None, options)

    def update(
        self,
        group_id: str,
        body: p.UpdateCustomFieldGroupRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.CustomFieldGroup:
        """``PATCH /rest/v2/notes/model/customFields/groups/{group_id}``

        Args:
            group_id: str
            body: UpdateCustomFieldGroupRequest
            update_mask: the body's keys to change; by default all keys of the body

        Returns:
            CustomFieldGroup; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(
            _NOTES_MODEL_CUSTOM_FIELDS_GROUPS_UPDATE, {"group_id": group_id, "update_mask": update_mask}, body, options
        )


class AsyncNotesModelCustomFieldsGroups(AsyncResource):
    """``v2.notes.model.custom_fields.groups``, asynchronous."""

    async def create(
        self, body: p.CreateCustomFieldGroupRequest, *, options: RequestOptions | None = None
    ) -> m.CustomFieldGroup:
        """``POST /rest/v2/notes/model/customFields/groups``

        Args:
            body: CreateCustomFieldGroupRequest

        Returns:
            CustomFieldGroup; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_NOTES_MODEL_CUSTOM_FIELDS_GROUPS_CREATE, {}, body, options)

    async def delete(self, group_id: str, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/notes/model/customFields/groups/{group_id}``

        Args:
            group_id: str

        Returns:
            None.
        """
        return await self._sender.call(_NOTES_MODEL_CUSTOM_FIELDS_GROUPS_DELETE, {"group_id": group_id}, None, options)

    async def get(self, group_id: str, *, options: RequestOptions | None = None) -> m.CustomFieldGroup:
        """``GET /rest/v2/notes/model/customFields/groups/{group_id}``

        Args:
            group_id: str

        Returns:
            CustomFieldGroup; None when the response is empty.
        """
        return await self._sender.call(_NOTES_MODEL_CUSTOM_FIELDS_GROUPS_GET, {"group_id": group_id}, None, options)

    def list(
        self, *, tab_id: str | None = None, options: RequestOptions | None = None
    ) -> AsyncPager[m.CustomFieldGroup]:
        """``GET /rest/v2/notes/model/customFields/groups``

        Args:
            tab_id: str

        Returns:
            A pager: await it for the first page of CustomFieldGroup, or iterate over it for all items of all pages.
        """
        return self._sender.page(_NOTES_MODEL_CUSTOM_FIELDS_GROUPS_LIST, {"tab_id": tab_id}, None, options)

    async def update(
        self,
        group_id: str,
        body: p.UpdateCustomFieldGroupRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.CustomFieldGroup:
        """``PATCH /rest/v2/notes/model/customFields/groups/{group_id}``

        Args:
            group_id: str
            body: UpdateCustomFieldGroupRequest
            update_mask: the body's keys to change; by default all keys of the body

        Returns:
            CustomFieldGroup; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(
            _NOTES_MODEL_CUSTOM_FIELDS_GROUPS_UPDATE, {"group_id": group_id, "update_mask": update_mask}, body, options
        )


class NotesModelCustomFieldsTabs(Resource):
    """``v2.notes.model.custom_fields.tabs``"""

    def create(self, body: p.CreateCustomFieldTabRequest, *, options: RequestOptions | None = None) -> m.CustomFieldTab:
        """``POST /rest/v2/notes/model/customFields/tabs``

        Args:
            body: CreateCustomFieldTabRequest

        Returns:
            CustomFieldTab; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_NOTES_MODEL_CUSTOM_FIELDS_TABS_CREATE, {}, body, options)

    def delete(self, tab_id: str, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/notes/model/customFields/tabs/{tab_id}``

        Args:
            tab_id: str

        Returns:
            None.
        """
        return self._sender.call(_NOTES_MODEL_CUSTOM_FIELDS_TABS_DELETE, {"tab_id": tab_id}, None, options)

    def get(self, tab_id: str, *, options: RequestOptions | None = None) -> m.CustomFieldTab:
        """``GET /rest/v2/notes/model/customFields/tabs/{tab_id}``

        Args:
            tab_id: str

        Returns:
            CustomFieldTab; None when the response is empty.
        """
        return self._sender.call(_NOTES_MODEL_CUSTOM_FIELDS_TABS_GET, {"tab_id": tab_id}, None, options)

    def list(self, *, options: RequestOptions | None = None) -> Page[m.CustomFieldTab]:
        """``GET /rest/v2/notes/model/customFields/tabs``

        Returns:
            The first page of CustomFieldTab; iterating over it walks all pages.
        """
        return self._sender.page(_NOTES_MODEL_CUSTOM_FIELDS_TABS_LIST, {}, None, options)

    def update(
        self,
        tab_id: str,
        body: p.UpdateCustomFieldTabRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.CustomFieldTab:
        """``PATCH /rest/v2/notes/model/customFields/tabs/{tab_id}``

        Args:
            tab_id: str
            body: UpdateCustomFieldTabRequest
            update_mask: the body's keys to change; by default all keys of the body

        Returns:
            CustomFieldTab; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(
            _NOTES_MODEL_CUSTOM_FIELDS_TABS_UPDATE, {"tab_id": tab_id, "update_mask": update_mask}, body, options
        )


class AsyncNotesModelCustomFieldsTabs(AsyncResource):
    """``v2.notes.model.custom_fields.tabs``, asynchronous."""

    async def create(
        self, body: p.CreateCustomFieldTabRequest, *, options: RequestOptions | None = None
    ) -> m.CustomFieldTab:
        """``POST /rest/v2/notes/model/customFields/tabs``

        Args:
            body: CreateCustomFieldTabRequest

        Returns:
            CustomFieldTab; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_NOTES_MODEL_CUSTOM_FIELDS_TABS_CREATE, {}, body, options)

    async def delete(self, tab_id: str, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/notes/model/customFields/tabs/{tab_id}``

        Args:
            tab_id: str

        Returns:
            None.
        """
        return await self._sender.call(_NOTES_MODEL_CUSTOM_FIELDS_TABS_DELETE, {"tab_id": tab_id}, None, options)

    async def get(self, tab_id: str, *, options: RequestOptions | None = None) -> m.CustomFieldTab:
        """``GET /rest/v2/notes/model/customFields/tabs/{tab_id}``

        Args:
            tab_id: str

        Returns:
            CustomFieldTab; None when the response is empty.
        """
        return await self._sender.call(_NOTES_MODEL_CUSTOM_FIELDS_TABS_GET, {"tab_id": tab_id}, None, options)

    def list(self, *, options: RequestOptions | None = None) -> AsyncPager[m.CustomFieldTab]:
        """``GET /rest/v2/notes/model/customFields/tabs``

        Returns:
            A pager: await it for the first page of CustomFieldTab, or iterate over it for all items of all pages.
        """
        return self._sender.page(_NOTES_MODEL_CUSTOM_FIELDS_TABS_LIST, {}, None, options)

    async def update(
        self,
        tab_id: str,
        body: p.UpdateCustomFieldTabRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.CustomFieldTab:
        """``PATCH /rest/v2/notes/model/customFields/tabs/{tab_id}``

        Args:
            tab_id: str
            body: UpdateCustomFieldTabRequest
            update_mask: the body's keys to change; by default all keys of the body

        Returns:
            CustomFieldTab; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(
            _NOTES_MODEL_CUSTOM_FIELDS_TABS_UPDATE, {"tab_id": tab_id, "update_mask": update_mask}, body, options
        )


class NotesModelCustomFields(Resource):
    """``v2.notes.model.custom_fields``"""

    @cached_property
    def groups(self) -> NotesModelCustomFieldsGroups:
        """The operations below ``notes.model.custom_fields.groups``."""
        return NotesModelCustomFieldsGroups(self._sender)

    @cached_property
    def tabs(self) -> NotesModelCustomFieldsTabs:
        """The operations below ``notes.model.custom_fields.tabs``."""
        return NotesModelCustomFieldsTabs(self._sender)

    def create(
        self, body: p.CreateCustomFieldRequest, *, options: RequestOptions | None = None
    ) -> m.CustomFieldMetaData:
        """``POST /rest/v2/notes/model/customFields``

        Args:
            body: CreateCustomFieldRequest

        Returns:
            CustomFieldMetaData; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_NOTES_MODEL_CUSTOM_FIELDS_CREATE, {}, body, options)

    def delete(self, custom_field_id: str, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/notes/model/customFields/{custom_field_id}``

        Args:
            custom_field_id: str

        Returns:
            None.
        """
        return self._sender.call(_NOTES_MODEL_CUSTOM_FIELDS_DELETE, {"custom_field_id": custom_field_id}, None, options)

    def update(
        self,
        custom_field_id: str,
        body: p.UpdateCustomFieldMetaDataRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.CustomFieldMetaData:
        """``PATCH /rest/v2/notes/model/customFields/{custom_field_id}``

        Args:
            custom_field_id: str
            body: UpdateCustomFieldMetaDataRequest
            update_mask: the body's keys to change; by default all keys of the body

        Returns:
            CustomFieldMetaData; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(
            _NOTES_MODEL_CUSTOM_FIELDS_UPDATE,
            {"custom_field_id": custom_field_id, "update_mask": update_mask},
            body,
            options,
        )


class AsyncNotesModelCustomFields(AsyncResource):
    """``v2.notes.model.custom_fields``, asynchronous."""

    @cached_property
    def groups(self) -> AsyncNotesModelCustomFieldsGroups:
        """The operations below ``notes.model.custom_fields.groups``."""
        return AsyncNotesModelCustomFieldsGroups(self._sender)

    @cached_property
    def tabs(self) -> AsyncNotesModelCustomFieldsTabs:
        """The operations below ``notes.model.custom_fields.tabs``."""
        return AsyncNotesModelCustomFieldsTabs(self._sender)

    async def create(
        self, body: p.CreateCustomFieldRequest, *, options: RequestOptions | None = None
    ) -> m.CustomFieldMetaData:
        """``POST /rest/v2/notes/model/customFields``

        Args:
            body: CreateCustomFieldRequest

        Returns:
            CustomFieldMetaData; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_NOTES_MODEL_CUSTOM_FIELDS_CREATE, {}, body, options)

    async def delete(self, custom_field_id: str, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/notes/model/customFields/{custom_field_id}``

        Args:
            custom_field_id: str

        Returns:
            None.
        """
        return await self._sender.call(
            _NOTES_MODEL_CUSTOM_FIELDS_DELETE, {"custom_field_id": custom_field_id}, None, options
        )

    async def update(
        self,
        custom_field_id: str,
        body: p.UpdateCustomFieldMetaDataRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.CustomFieldMetaData:
        """``PATCH /rest/v2/notes/model/customFields/{custom_field_id}``

        Args:
            custom_field_id: str
            body: UpdateCustomFieldMetaDataRequest
            update_mask: the body's keys to change; by default all keys of the body

        Returns:
            CustomFieldMetaData; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(
            _NOTES_MODEL_CUSTOM_FIELDS_UPDATE,
            {"custom_field_id": custom_field_id, "update_mask": update_mask},
            body,
            options,
        )


class NotesModel(Resource):
    """``v2.notes.model``"""

    @cached_property
    def custom_fields(self) -> NotesModelCustomFields:
        """The operations below ``notes.model.custom_fields``."""
        return NotesModelCustomFields(self._sender)

    def get(self, *, options: RequestOptions | None = None) -> m.ObjectModel:
        """``GET /rest/v2/notes/model``

        Returns:
            ObjectModel; None when the response is empty.
        """
        return self._sender.call(_NOTES_MODEL_GET, {}, None, options)


class AsyncNotesModel(AsyncResource):
    """``v2.notes.model``, asynchronous."""

    @cached_property
    def custom_fields(self) -> AsyncNotesModelCustomFields:
        """The operations below ``notes.model.custom_fields``."""
        return AsyncNotesModelCustomFields(self._sender)

    async def get(self, *, options: RequestOptions | None = None) -> m.ObjectModel:
        """``GET /rest/v2/notes/model``

        Returns:
            ObjectModel; None when the response is empty.
        """
        return await self._sender.call(_NOTES_MODEL_GET, {}, None, options)


class NotesTemplates(Resource):
    """``v2.notes.templates``"""

    def list(
        self,
        *,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.NoteTemplate]:
        """``GET /rest/v2/notes/templates``

        Args:
            filter: str
            order_by: str
            page_size: int, 0 to 1000
            page_token: str

        Returns:
            The first page of NoteTemplate; iterating over it walks all pages.
        """
        return self._sender.page(
            _NOTES_TEMPLATES_LIST,
            {"filter": filter, "order_by": order_by, "page_size": page_size, "page_token": page_token},
            None,
            options,
        )


class AsyncNotesTemplates(AsyncResource):
    """``v2.notes.templates``, asynchronous."""

    def list(
        self,
        *,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.NoteTemplate]:
        """``GET /rest/v2/notes/templates``

        Args:
            filter: str
            order_by: str
            page_size: int, 0 to 1000
            page_token: str

        Returns:
            A pager: await it for the first page of NoteTemplate, or iterate over it for all items of all pages.
        """
        return self._sender.page(
            _NOTES_TEMPLATES_LIST,
            {"filter": filter, "order_by": order_by, "page_size": page_size, "page_token": page_token},
            None,
            options,
        )


class Notes(Resource):
    """``v2.notes``"""

    @cached_property
    def model(self) -> NotesModel:
        """The operations below ``notes.model``."""
        return NotesModel(self._sender)

    @cached_property
    def templates(self) -> NotesTemplates:
        """The operations below ``notes.templates``."""
        return NotesTemplates(self._sender)

    def list(
        self,
        *,
        filter: str | None = None,
        page_token: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        fields: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.Note]:
        """``GET /rest/v2/notes``

        Args:
            filter: str
            page_token: str
            order_by: str
            page_size: int, 0 to 1000
            fields: list of str, comma-joined on the wire

        Returns:
            The first page of Note; iterating over it walks all pages.
        """
        return self._sender.page(
            _NOTES_LIST,
            {
                "filter": filter,
                "page_token": page_token,
                "order_by": order_by,
                "page_size": page_size,
                "fields": fields,
            },
            None,
            options,
        )


class AsyncNotes(AsyncResource):
    """``v2.notes``, asynchronous."""

    @cached_property
    def model(self) -> AsyncNotesModel:
        """The operations below ``notes.model``."""
        return AsyncNotesModel(self._sender)

    @cached_property
    def templates(self) -> AsyncNotesTemplates:
        """The operations below ``notes.templates``."""
        return AsyncNotesTemplates(self._sender)

    def list(
        self,
        *,
        filter: str | None = None,
        page_token: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        fields: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.Note]:
        """``GET /rest/v2/notes``

        Args:
            filter: str
            page_token: str
            order_by: str
            page_size: int, 0 to 1000
            fields: list of str, comma-joined on the wire

        Returns:
            A pager: await it for the first page of Note, or iterate over it for all items of all pages.
        """
        return self._sender.page(
            _NOTES_LIST,
            {
                "filter": filter,
                "page_token": page_token,
                "order_by": order_by,
                "page_size": page_size,
                "fields": fields,
            },
            None,
            options,
        )
