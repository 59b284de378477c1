# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""REST v2: notes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._cached import cached_property
from ..._descriptors import Body, OnePage, Query, Tokens
from ..._operation import ListOperation, Operation
from ..._resource import AsyncResource, Resource
from .. import models as m

if TYPE_CHECKING:
    from ..._async_pager import AsyncPager
    from ..._options import RequestOptions
    from ..._page import Page
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
    query=(
        Query("filter", facts=True),
        Query("page_token"),
        Query("order_by", facts=True),
        Query("page_size"),
        Query("fields", explode=False, facts=True),
    ),
    response=m.ListNotesResponse,
    paging=Tokens("notes"),
)


class NotesModelCustomFieldsGroups(Resource, path="v2.notes.model.custom_fields.groups"):
    """`v2.notes.model.custom_fields.groups`"""

    def create(
        self, body: p.CreateCustomFieldGroupRequest, *, options: RequestOptions | None = None
    ) -> m.CustomFieldGroup:
        """Create a note custom field group.

        `POST /rest/v2/notes/model/customFields/groups`

        Args:
            body: a dict with `name`, `tab_id`

        Returns: `CustomFieldGroup`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_NOTES_MODEL_CUSTOM_FIELDS_GROUPS_CREATE, {}, body, options)

    def delete(self, group_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a note custom field group.

        `DELETE /rest/v2/notes/model/customFields/groups/{group_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_NOTES_MODEL_CUSTOM_FIELDS_GROUPS_DELETE, {"group_id": group_id}, None, options)

    def get(self, group_id: str, *, options: RequestOptions | None = None) -> m.CustomFieldGroup:
        """Get a note custom field group.

        `GET /rest/v2/notes/model/customFields/groups/{group_id}`

        Returns: `CustomFieldGroup`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_NOTES_MODEL_CUSTOM_FIELDS_GROUPS_GET, {"group_id": group_id}, None, options)

    def list(self, *, tab_id: str | None = None, options: RequestOptions | None = None) -> Page[m.CustomFieldGroup]:
        """List note custom field groups.

        `GET /rest/v2/notes/model/customFields/groups`

        Returns: the first page of `CustomFieldGroup` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
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
        """Update a note custom field group.

        `PATCH /rest/v2/notes/model/customFields/groups/{group_id}`

        Args:
            body: a dict with `name`, `order`, `tab_id`
            update_mask: the keys of the body to change; all of them by default

        Returns: `CustomFieldGroup`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _NOTES_MODEL_CUSTOM_FIELDS_GROUPS_UPDATE, {"group_id": group_id, "update_mask": update_mask}, body, options
        )


class AsyncNotesModelCustomFieldsGroups(AsyncResource, path="v2.notes.model.custom_fields.groups"):
    """`v2.notes.model.custom_fields.groups`, async."""

    async def create(
        self, body: p.CreateCustomFieldGroupRequest, *, options: RequestOptions | None = None
    ) -> m.CustomFieldGroup:
        """Create a note custom field group.

        `POST /rest/v2/notes/model/customFields/groups`

        Args:
            body: a dict with `name`, `tab_id`

        Returns: `CustomFieldGroup`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_NOTES_MODEL_CUSTOM_FIELDS_GROUPS_CREATE, {}, body, options)

    async def delete(self, group_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a note custom field group.

        `DELETE /rest/v2/notes/model/customFields/groups/{group_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_NOTES_MODEL_CUSTOM_FIELDS_GROUPS_DELETE, {"group_id": group_id}, None, options)

    async def get(self, group_id: str, *, options: RequestOptions | None = None) -> m.CustomFieldGroup:
        """Get a note custom field group.

        `GET /rest/v2/notes/model/customFields/groups/{group_id}`

        Returns: `CustomFieldGroup`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_NOTES_MODEL_CUSTOM_FIELDS_GROUPS_GET, {"group_id": group_id}, None, options)

    def list(
        self, *, tab_id: str | None = None, options: RequestOptions | None = None
    ) -> AsyncPager[m.CustomFieldGroup]:
        """List note custom field groups.

        `GET /rest/v2/notes/model/customFields/groups`

        Returns: a pager of `CustomFieldGroup` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
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
        """Update a note custom field group.

        `PATCH /rest/v2/notes/model/customFields/groups/{group_id}`

        Args:
            body: a dict with `name`, `order`, `tab_id`
            update_mask: the keys of the body to change; all of them by default

        Returns: `CustomFieldGroup`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _NOTES_MODEL_CUSTOM_FIELDS_GROUPS_UPDATE, {"group_id": group_id, "update_mask": update_mask}, body, options
        )


class NotesModelCustomFieldsTabs(Resource, path="v2.notes.model.custom_fields.tabs"):
    """`v2.notes.model.custom_fields.tabs`"""

    def create(self, body: p.CreateCustomFieldTabRequest, *, options: RequestOptions | None = None) -> m.CustomFieldTab:
        """Create a note custom field tab.

        `POST /rest/v2/notes/model/customFields/tabs`

        Args:
            body: a dict with `name`

        Returns: `CustomFieldTab`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_NOTES_MODEL_CUSTOM_FIELDS_TABS_CREATE, {}, body, options)

    def delete(self, tab_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a note custom field tab.

        `DELETE /rest/v2/notes/model/customFields/tabs/{tab_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_NOTES_MODEL_CUSTOM_FIELDS_TABS_DELETE, {"tab_id": tab_id}, None, options)

    def get(self, tab_id: str, *, options: RequestOptions | None = None) -> m.CustomFieldTab:
        """Get a note custom field tab.

        `GET /rest/v2/notes/model/customFields/tabs/{tab_id}`

        Returns: `CustomFieldTab`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_NOTES_MODEL_CUSTOM_FIELDS_TABS_GET, {"tab_id": tab_id}, None, options)

    def list(self, *, options: RequestOptions | None = None) -> Page[m.CustomFieldTab]:
        """List note custom field tabs.

        `GET /rest/v2/notes/model/customFields/tabs`

        Returns: the first page of `CustomFieldTab` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
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
        """Update a note custom field tab.

        `PATCH /rest/v2/notes/model/customFields/tabs/{tab_id}`

        Args:
            body: a dict with `name`, `order`
            update_mask: the keys of the body to change; all of them by default

        Returns: `CustomFieldTab`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _NOTES_MODEL_CUSTOM_FIELDS_TABS_UPDATE, {"tab_id": tab_id, "update_mask": update_mask}, body, options
        )


class AsyncNotesModelCustomFieldsTabs(AsyncResource, path="v2.notes.model.custom_fields.tabs"):
    """`v2.notes.model.custom_fields.tabs`, async."""

    async def create(
        self, body: p.CreateCustomFieldTabRequest, *, options: RequestOptions | None = None
    ) -> m.CustomFieldTab:
        """Create a note custom field tab.

        `POST /rest/v2/notes/model/customFields/tabs`

        Args:
            body: a dict with `name`

        Returns: `CustomFieldTab`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_NOTES_MODEL_CUSTOM_FIELDS_TABS_CREATE, {}, body, options)

    async def delete(self, tab_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a note custom field tab.

        `DELETE /rest/v2/notes/model/customFields/tabs/{tab_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_NOTES_MODEL_CUSTOM_FIELDS_TABS_DELETE, {"tab_id": tab_id}, None, options)

    async def get(self, tab_id: str, *, options: RequestOptions | None = None) -> m.CustomFieldTab:
        """Get a note custom field tab.

        `GET /rest/v2/notes/model/customFields/tabs/{tab_id}`

        Returns: `CustomFieldTab`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_NOTES_MODEL_CUSTOM_FIELDS_TABS_GET, {"tab_id": tab_id}, None, options)

    def list(self, *, options: RequestOptions | None = None) -> AsyncPager[m.CustomFieldTab]:
        """List note custom field tabs.

        `GET /rest/v2/notes/model/customFields/tabs`

        Returns: a pager of `CustomFieldTab` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
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
        """Update a note custom field tab.

        `PATCH /rest/v2/notes/model/customFields/tabs/{tab_id}`

        Args:
            body: a dict with `name`, `order`
            update_mask: the keys of the body to change; all of them by default

        Returns: `CustomFieldTab`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _NOTES_MODEL_CUSTOM_FIELDS_TABS_UPDATE, {"tab_id": tab_id, "update_mask": update_mask}, body, options
        )


class NotesModelCustomFields(Resource, path="v2.notes.model.custom_fields"):
    """`v2.notes.model.custom_fields`"""

    @cached_property
    def groups(self) -> NotesModelCustomFieldsGroups:
        """`v2.notes.model.custom_fields.groups`"""
        return NotesModelCustomFieldsGroups(self._sender)

    @cached_property
    def tabs(self) -> NotesModelCustomFieldsTabs:
        """`v2.notes.model.custom_fields.tabs`"""
        return NotesModelCustomFieldsTabs(self._sender)

    def create(
        self, body: p.CreateCustomFieldRequest, *, options: RequestOptions | None = None
    ) -> m.CustomFieldMetaData:
        """Create a note custom field.

        `POST /rest/v2/notes/model/customFields`

        Args:
            body: a dict with `field_type` (required), `label` (required), `group_id`, `options`, `user_group_id`

        Returns: `CustomFieldMetaData`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_NOTES_MODEL_CUSTOM_FIELDS_CREATE, {}, body, options)

    def delete(self, custom_field_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a note custom field.

        `DELETE /rest/v2/notes/model/customFields/{custom_field_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
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
        """Update a note custom field.

        `PATCH /rest/v2/notes/model/customFields/{custom_field_id}`

        Args:
            body: a dict with `group_id` (required), `label`, `options`
            update_mask: the keys of the body to change; all of them by default

        Returns: `CustomFieldMetaData`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _NOTES_MODEL_CUSTOM_FIELDS_UPDATE,
            {"custom_field_id": custom_field_id, "update_mask": update_mask},
            body,
            options,
        )


class AsyncNotesModelCustomFields(AsyncResource, path="v2.notes.model.custom_fields"):
    """`v2.notes.model.custom_fields`, async."""

    @cached_property
    def groups(self) -> AsyncNotesModelCustomFieldsGroups:
        """`v2.notes.model.custom_fields.groups`"""
        return AsyncNotesModelCustomFieldsGroups(self._sender)

    @cached_property
    def tabs(self) -> AsyncNotesModelCustomFieldsTabs:
        """`v2.notes.model.custom_fields.tabs`"""
        return AsyncNotesModelCustomFieldsTabs(self._sender)

    async def create(
        self, body: p.CreateCustomFieldRequest, *, options: RequestOptions | None = None
    ) -> m.CustomFieldMetaData:
        """Create a note custom field.

        `POST /rest/v2/notes/model/customFields`

        Args:
            body: a dict with `field_type` (required), `label` (required), `group_id`, `options`, `user_group_id`

        Returns: `CustomFieldMetaData`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_NOTES_MODEL_CUSTOM_FIELDS_CREATE, {}, body, options)

    async def delete(self, custom_field_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a note custom field.

        `DELETE /rest/v2/notes/model/customFields/{custom_field_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
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
        """Update a note custom field.

        `PATCH /rest/v2/notes/model/customFields/{custom_field_id}`

        Args:
            body: a dict with `group_id` (required), `label`, `options`
            update_mask: the keys of the body to change; all of them by default

        Returns: `CustomFieldMetaData`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _NOTES_MODEL_CUSTOM_FIELDS_UPDATE,
            {"custom_field_id": custom_field_id, "update_mask": update_mask},
            body,
            options,
        )


class NotesModel(Resource, path="v2.notes.model"):
    """`v2.notes.model`"""

    @cached_property
    def custom_fields(self) -> NotesModelCustomFields:
        """`v2.notes.model.custom_fields`"""
        return NotesModelCustomFields(self._sender)

    def get(self, *, options: RequestOptions | None = None) -> m.ObjectModel:
        """Get the note model.

        `GET /rest/v2/notes/model`

        Returns: `ObjectModel`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_NOTES_MODEL_GET, {}, None, options)


class AsyncNotesModel(AsyncResource, path="v2.notes.model"):
    """`v2.notes.model`, async."""

    @cached_property
    def custom_fields(self) -> AsyncNotesModelCustomFields:
        """`v2.notes.model.custom_fields`"""
        return AsyncNotesModelCustomFields(self._sender)

    async def get(self, *, options: RequestOptions | None = None) -> m.ObjectModel:
        """Get the note model.

        `GET /rest/v2/notes/model`

        Returns: `ObjectModel`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_NOTES_MODEL_GET, {}, None, options)


class NotesTemplates(Resource, path="v2.notes.templates"):
    """`v2.notes.templates`"""

    def list(
        self,
        *,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.NoteTemplate]:
        """List note templates.

        `GET /rest/v2/notes/templates`

        Args:
            page_size: 0 to 1000
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: the first page of `NoteTemplate` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _NOTES_TEMPLATES_LIST,
            {"filter": filter, "order_by": order_by, "page_size": page_size, "page_token": page_token},
            None,
            options,
        )


class AsyncNotesTemplates(AsyncResource, path="v2.notes.templates"):
    """`v2.notes.templates`, async."""

    def list(
        self,
        *,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.NoteTemplate]:
        """List note templates.

        `GET /rest/v2/notes/templates`

        Args:
            page_size: 0 to 1000
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: a pager of `NoteTemplate` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _NOTES_TEMPLATES_LIST,
            {"filter": filter, "order_by": order_by, "page_size": page_size, "page_token": page_token},
            None,
            options,
        )


class Notes(Resource, path="v2.notes"):
    """`v2.notes`"""

    @cached_property
    def model(self) -> NotesModel:
        """`v2.notes.model`"""
        return NotesModel(self._sender)

    @cached_property
    def templates(self) -> NotesTemplates:
        """`v2.notes.templates`"""
        return NotesTemplates(self._sender)

    def list(
        self,
        *,
        filter: p.ContactsNotesListFilter | str | None = None,
        page_token: str | None = None,
        order_by: p.ContactsNotesListOrderBy | None = None,
        page_size: int | None = None,
        fields: Sequence[p.CustomFieldsFields] | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.Note]:
        """List notes.

        `GET /rest/v2/notes`

        Args:
            filter: a dict of conditions, or str. `assigned_to_user_id`, `contact_id`: text. `id`: text with `==`,
                `!=`, `>`, `<`, `>=`, `<=`. `ids`: list. `since_time`, `until_time`: aware datetime. `title`: text
                or a prefix, found anywhere in it. `custom`: a dict of custom fields by name. not `id` and `ids`
                together
            page_token: where to continue: a page's or an error's `next_page_token`
            order_by: one of `id`, `create_time`, `update_time`, alone or with a space and `asc` or `desc`
            page_size: 0 to 1000
            fields: names of fields: `custom_fields`

        Returns: the first page of `Note` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
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


class AsyncNotes(AsyncResource, path="v2.notes"):
    """`v2.notes`, async."""

    @cached_property
    def model(self) -> AsyncNotesModel:
        """`v2.notes.model`"""
        return AsyncNotesModel(self._sender)

    @cached_property
    def templates(self) -> AsyncNotesTemplates:
        """`v2.notes.templates`"""
        return AsyncNotesTemplates(self._sender)

    def list(
        self,
        *,
        filter: p.ContactsNotesListFilter | str | None = None,
        page_token: str | None = None,
        order_by: p.ContactsNotesListOrderBy | None = None,
        page_size: int | None = None,
        fields: Sequence[p.CustomFieldsFields] | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.Note]:
        """List notes.

        `GET /rest/v2/notes`

        Args:
            filter: a dict of conditions, or str. `assigned_to_user_id`, `contact_id`: text. `id`: text with `==`,
                `!=`, `>`, `<`, `>=`, `<=`. `ids`: list. `since_time`, `until_time`: aware datetime. `title`: text
                or a prefix, found anywhere in it. `custom`: a dict of custom fields by name. not `id` and `ids`
                together
            page_token: where to continue: a page's or an error's `next_page_token`
            order_by: one of `id`, `create_time`, `update_time`, alone or with a space and `asc` or `desc`
            page_size: 0 to 1000
            fields: names of fields: `custom_fields`

        Returns: a pager of `Note` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
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
