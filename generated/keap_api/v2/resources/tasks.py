# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""REST v2: tasks."""

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

_TASKS_MODEL_CUSTOM_FIELDS_GROUPS_CREATE: Operation[m.CustomFieldGroup] = Operation(
    "v2.tasks.model.custom_fields.groups.create",
    "POST",
    "/rest/v2/tasks/model/customFields/groups",
    body=Body(_PARAMS, "CreateCustomFieldGroupRequest", required=True),
    response=m.CustomFieldGroup,
)
_TASKS_MODEL_CUSTOM_FIELDS_GROUPS_DELETE: Operation[None] = Operation(
    "v2.tasks.model.custom_fields.groups.delete",
    "DELETE",
    "/rest/v2/tasks/model/customFields/groups/{group_id}",
    response=None,
)
_TASKS_MODEL_CUSTOM_FIELDS_GROUPS_GET: Operation[m.CustomFieldGroup] = Operation(
    "v2.tasks.model.custom_fields.groups.get",
    "GET",
    "/rest/v2/tasks/model/customFields/groups/{group_id}",
    response=m.CustomFieldGroup,
)
_TASKS_MODEL_CUSTOM_FIELDS_GROUPS_LIST: ListOperation[m.ListCustomFieldGroupsResponse, m.CustomFieldGroup] = (
    ListOperation(
        "v2.tasks.model.custom_fields.groups.list",
        "GET",
        "/rest/v2/tasks/model/customFields/groups",
        query=(Query("tab_id"),),
        response=m.ListCustomFieldGroupsResponse,
        paging=OnePage("groups"),
    )
)
_TASKS_MODEL_CUSTOM_FIELDS_GROUPS_UPDATE: Operation[m.CustomFieldGroup] = Operation(
    "v2.tasks.model.custom_fields.groups.update",
    "PATCH",
    "/rest/v2/tasks/model/customFields/groups/{group_id}",
    query=(Query("update_mask"),),
    body=Body(_PARAMS, "UpdateCustomFieldGroupRequest", required=True, mask=("name", "tab_id", "order")),
    response=m.CustomFieldGroup,
)
_TASKS_MODEL_CUSTOM_FIELDS_TABS_CREATE: Operation[m.CustomFieldTab] = Operation(
    "v2.tasks.model.custom_fields.tabs.create",
    "POST",
    "/rest/v2/tasks/model/customFields/tabs",
    body=Body(_PARAMS, "CreateCustomFieldTabRequest", required=True),
    response=m.CustomFieldTab,
)
_TASKS_MODEL_CUSTOM_FIELDS_TABS_DELETE: Operation[None] = Operation(
    "v2.tasks.model.custom_fields.tabs.delete",
    "DELETE",
    "/rest/v2/tasks/model/customFields/tabs/{tab_id}",
    response=None,
)
_TASKS_MODEL_CUSTOM_FIELDS_TABS_GET: Operation[m.CustomFieldTab] = Operation(
    "v2.tasks.model.custom_fields.tabs.get",
    "GET",
    "/rest/v2/tasks/model/customFields/tabs/{tab_id}",
    response=m.CustomFieldTab,
)
_TASKS_MODEL_CUSTOM_FIELDS_TABS_LIST: ListOperation[m.ListCustomFieldTabsResponse, m.CustomFieldTab] = ListOperation(
    "v2.tasks.model.custom_fields.tabs.list",
    "GET",
    "/rest/v2/tasks/model/customFields/tabs",
    response=m.ListCustomFieldTabsResponse,
    paging=OnePage("tabs"),
)
_TASKS_MODEL_CUSTOM_FIELDS_TABS_UPDATE: Operation[m.CustomFieldTab] = Operation(
    "v2.tasks.model.custom_fields.tabs.update",
    "PATCH",
    "/rest/v2/tasks/model/customFields/tabs/{tab_id}",
    query=(Query("update_mask"),),
    body=Body(_PARAMS, "UpdateCustomFieldTabRequest", required=True, mask=("name", "order")),
    response=m.CustomFieldTab,
)
_TASKS_MODEL_CUSTOM_FIELDS_CREATE: Operation[m.CreateCustomFieldResponse] = Operation(
    "v2.tasks.model.custom_fields.create",
    "POST",
    "/rest/v2/tasks/model/customFields",
    body=Body(_PARAMS, "CreateCustomFieldRequest", required=True),
    response=m.CreateCustomFieldResponse,
)
_TASKS_MODEL_CUSTOM_FIELDS_DELETE: Operation[None] = Operation(
    "v2.tasks.model.custom_fields.delete",
    "DELETE",
    "/rest/v2/tasks/model/customFields/{custom_field_id}",
    response=None,
)
_TASKS_MODEL_CUSTOM_FIELDS_UPDATE: Operation[m.CustomFieldMetaData] = Operation(
    "v2.tasks.model.custom_fields.update",
    "PATCH",
    "/rest/v2/tasks/model/customFields/{custom_field_id}",
    query=(Query("update_mask"),),
    body=Body(_PARAMS, "UpdateCustomFieldMetaDataRequest", required=True, mask=("group_id", "label", "options")),
    response=m.CustomFieldMetaData,
)
_TASKS_MODEL_GET: Operation[m.ObjectModel] = Operation(
    "v2.tasks.model.get", "GET", "/rest/v2/tasks/model", response=m.ObjectModel
)
_TASKS_CREATE: Operation[m.Task] = Operation(
    "v2.tasks.create",
    "POST",
    "/rest/v2/tasks",
    query=(Query("fields", explode=False, facts=True),),
    body=Body(_PARAMS, "CreateTaskRequest", required=True),
    response=m.Task,
)
_TASKS_DELETE: Operation[None] = Operation("v2.tasks.delete", "DELETE", "/rest/v2/tasks/{task_id}", response=None)
_TASKS_GET: Operation[m.Task] = Operation(
    "v2.tasks.get",
    "GET",
    "/rest/v2/tasks/{task_id}",
    query=(Query("fields", explode=False, facts=True),),
    response=m.Task,
)
_TASKS_LIST: ListOperation[m.ListTasksResponse, m.Task] = ListOperation(
    "v2.tasks.list",
    "GET",
    "/rest/v2/tasks",
    query=(
        Query("filter", facts=True),
        Query("order_by", facts=True),
        Query("page_size"),
        Query("page_token"),
        Query("fields", explode=False, facts=True),
    ),
    response=m.ListTasksResponse,
    paging=Tokens("tasks"),
)
_TASKS_UPDATE: Operation[m.UpdateTaskResponse] = Operation(
    "v2.tasks.update",
    "PATCH",
    "/rest/v2/tasks/{task_id}",
    query=(Query("update_mask"), Query("fields", explode=False, facts=True)),
    body=Body(
        _PARAMS,
        "CreateUpdateTaskRequest",
        required=True,
        mask=(
            "id",
            "title",
            "description",
            "type",
            "priority",
            "completion_time",
            "due_time",
            "remind_time_mins",
            "assigned_to_user_id",
            "last_updated_by_user_id",
            "contact_id",
            "opportunity_id",
            "accepted",
            "completed",
            "custom_fields",
        ),
    ),
    response=m.UpdateTaskResponse,
)


class TasksModelCustomFieldsGroups(Resource, path="v2.tasks.model.custom_fields.groups"):
    """`v2.tasks.model.custom_fields.groups`"""

    def create(
        self, body: p.CreateCustomFieldGroupRequest, *, options: RequestOptions | None = None
    ) -> m.CustomFieldGroup:
        """Create a task custom field group.

        `POST /rest/v2/tasks/model/customFields/groups`

        Args:
            body: a dict with `name`, `tab_id`

        Returns: `CustomFieldGroup`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_TASKS_MODEL_CUSTOM_FIELDS_GROUPS_CREATE, {}, body, options)

    def delete(self, group_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a task custom field group.

        `DELETE /rest/v2/tasks/model/customFields/groups/{group_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_TASKS_MODEL_CUSTOM_FIELDS_GROUPS_DELETE, {"group_id": group_id}, None, options)

    def get(self, group_id: str, *, options: RequestOptions | None = None) -> m.CustomFieldGroup:
        """Get a task custom field group.

        `GET /rest/v2/tasks/model/customFields/groups/{group_id}`

        Returns: `CustomFieldGroup`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_TASKS_MODEL_CUSTOM_FIELDS_GROUPS_GET, {"group_id": group_id}, None, options)

    def list(self, *, tab_id: str | None = None, options: RequestOptions | None = None) -> Page[m.CustomFieldGroup]:
        """List task custom field groups.

        `GET /rest/v2/tasks/model/customFields/groups`

        Returns: the first page of `CustomFieldGroup` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(_TASKS_MODEL_CUSTOM_FIELDS_GROUPS_LIST, {"tab_id": tab_id}, None, options)

    def update(
        self,
        group_id: str,
        body: p.UpdateCustomFieldGroupRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.CustomFieldGroup:
        """Update a task custom field group.

        `PATCH /rest/v2/tasks/model/customFields/groups/{group_id}`

        Args:
            body: a dict with `name`, `order`, `tab_id`
            update_mask: the keys of the body to change; all of them by default

        Returns: `CustomFieldGroup`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _TASKS_MODEL_CUSTOM_FIELDS_GROUPS_UPDATE, {"group_id": group_id, "update_mask": update_mask}, body, options
        )


class AsyncTasksModelCustomFieldsGroups(AsyncResource, path="v2.tasks.model.custom_fields.groups"):
    """`v2.tasks.model.custom_fields.groups`, async."""

    async def create(
        self, body: p.CreateCustomFieldGroupRequest, *, options: RequestOptions | None = None
    ) -> m.CustomFieldGroup:
        """Create a task custom field group.

        `POST /rest/v2/tasks/model/customFields/groups`

        Args:
            body: a dict with `name`, `tab_id`

        Returns: `CustomFieldGroup`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_TASKS_MODEL_CUSTOM_FIELDS_GROUPS_CREATE, {}, body, options)

    async def delete(self, group_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a task custom field group.

        `DELETE /rest/v2/tasks/model/customFields/groups/{group_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_TASKS_MODEL_CUSTOM_FIELDS_GROUPS_DELETE, {"group_id": group_id}, None, options)

    async def get(self, group_id: str, *, options: RequestOptions | None = None) -> m.CustomFieldGroup:
        """Get a task custom field group.

        `GET /rest/v2/tasks/model/customFields/groups/{group_id}`

        Returns: `CustomFieldGroup`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_TASKS_MODEL_CUSTOM_FIELDS_GROUPS_GET, {"group_id": group_id}, None, options)

    def list(
        self, *, tab_id: str | None = None, options: RequestOptions | None = None
    ) -> AsyncPager[m.CustomFieldGroup]:
        """List task custom field groups.

        `GET /rest/v2/tasks/model/customFields/groups`

        Returns: a pager of `CustomFieldGroup` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(_TASKS_MODEL_CUSTOM_FIELDS_GROUPS_LIST, {"tab_id": tab_id}, None, options)

    async def update(
        self,
        group_id: str,
        body: p.UpdateCustomFieldGroupRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.CustomFieldGroup:
        """Update a task custom field group.

        `PATCH /rest/v2/tasks/model/customFields/groups/{group_id}`

        Args:
            body: a dict with `name`, `order`, `tab_id`
            update_mask: the keys of the body to change; all of them by default

        Returns: `CustomFieldGroup`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _TASKS_MODEL_CUSTOM_FIELDS_GROUPS_UPDATE, {"group_id": group_id, "update_mask": update_mask}, body, options
        )


class TasksModelCustomFieldsTabs(Resource, path="v2.tasks.model.custom_fields.tabs"):
    """`v2.tasks.model.custom_fields.tabs`"""

    def create(self, body: p.CreateCustomFieldTabRequest, *, options: RequestOptions | None = None) -> m.CustomFieldTab:
        """Create a task custom field tab.

        `POST /rest/v2/tasks/model/customFields/tabs`

        Args:
            body: a dict with `name`

        Returns: `CustomFieldTab`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_TASKS_MODEL_CUSTOM_FIELDS_TABS_CREATE, {}, body, options)

    def delete(self, tab_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a task custom field tab.

        `DELETE /rest/v2/tasks/model/customFields/tabs/{tab_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_TASKS_MODEL_CUSTOM_FIELDS_TABS_DELETE, {"tab_id": tab_id}, None, options)

    def get(self, tab_id: str, *, options: RequestOptions | None = None) -> m.CustomFieldTab:
        """Get a task custom field tab.

        `GET /rest/v2/tasks/model/customFields/tabs/{tab_id}`

        Returns: `CustomFieldTab`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_TASKS_MODEL_CUSTOM_FIELDS_TABS_GET, {"tab_id": tab_id}, None, options)

    def list(self, *, options: RequestOptions | None = None) -> Page[m.CustomFieldTab]:
        """List task custom field tabs.

        `GET /rest/v2/tasks/model/customFields/tabs`

        Returns: the first page of `CustomFieldTab` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(_TASKS_MODEL_CUSTOM_FIELDS_TABS_LIST, {}, None, options)

    def update(
        self,
        tab_id: str,
        body: p.UpdateCustomFieldTabRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.CustomFieldTab:
        """Update a task custom field tab.

        `PATCH /rest/v2/tasks/model/customFields/tabs/{tab_id}`

        Args:
            body: a dict with `name`, `order`
            update_mask: the keys of the body to change; all of them by default

        Returns: `CustomFieldTab`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _TASKS_MODEL_CUSTOM_FIELDS_TABS_UPDATE, {"tab_id": tab_id, "update_mask": update_mask}, body, options
        )


class AsyncTasksModelCustomFieldsTabs(AsyncResource, path="v2.tasks.model.custom_fields.tabs"):
    """`v2.tasks.model.custom_fields.tabs`, async."""

    async def create(
        self, body: p.CreateCustomFieldTabRequest, *, options: RequestOptions | None = None
    ) -> m.CustomFieldTab:
        """Create a task custom field tab.

        `POST /rest/v2/tasks/model/customFields/tabs`

        Args:
            body: a dict with `name`

        Returns: `CustomFieldTab`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_TASKS_MODEL_CUSTOM_FIELDS_TABS_CREATE, {}, body, options)

    async def delete(self, tab_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a task custom field tab.

        `DELETE /rest/v2/tasks/model/customFields/tabs/{tab_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_TASKS_MODEL_CUSTOM_FIELDS_TABS_DELETE, {"tab_id": tab_id}, None, options)

    async def get(self, tab_id: str, *, options: RequestOptions | None = None) -> m.CustomFieldTab:
        """Get a task custom field tab.

        `GET /rest/v2/tasks/model/customFields/tabs/{tab_id}`

        Returns: `CustomFieldTab`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_TASKS_MODEL_CUSTOM_FIELDS_TABS_GET, {"tab_id": tab_id}, None, options)

    def list(self, *, options: RequestOptions | None = None) -> AsyncPager[m.CustomFieldTab]:
        """List task custom field tabs.

        `GET /rest/v2/tasks/model/customFields/tabs`

        Returns: a pager of `CustomFieldTab` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(_TASKS_MODEL_CUSTOM_FIELDS_TABS_LIST, {}, None, options)

    async def update(
        self,
        tab_id: str,
        body: p.UpdateCustomFieldTabRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.CustomFieldTab:
        """Update a task custom field tab.

        `PATCH /rest/v2/tasks/model/customFields/tabs/{tab_id}`

        Args:
            body: a dict with `name`, `order`
            update_mask: the keys of the body to change; all of them by default

        Returns: `CustomFieldTab`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _TASKS_MODEL_CUSTOM_FIELDS_TABS_UPDATE, {"tab_id": tab_id, "update_mask": update_mask}, body, options
        )


class TasksModelCustomFields(Resource, path="v2.tasks.model.custom_fields"):
    """`v2.tasks.model.custom_fields`"""

    @cached_property
    def groups(self) -> TasksModelCustomFieldsGroups:
        """`v2.tasks.model.custom_fields.groups`"""
        return TasksModelCustomFieldsGroups(self._sender)

    @cached_property
    def tabs(self) -> TasksModelCustomFieldsTabs:
        """`v2.tasks.model.custom_fields.tabs`"""
        return TasksModelCustomFieldsTabs(self._sender)

    def create(
        self, body: p.CreateCustomFieldRequest, *, options: RequestOptions | None = None
    ) -> m.CreateCustomFieldResponse:
        """Create a task custom field.

        `POST /rest/v2/tasks/model/customFields`

        Args:
            body: a dict with `field_type` (required), `label` (required), `group_id`, `options`, `user_group_id`

        Returns: `CreateCustomFieldResponse`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_TASKS_MODEL_CUSTOM_FIELDS_CREATE, {}, body, options)

    def delete(self, custom_field_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a task custom field.

        `DELETE /rest/v2/tasks/model/customFields/{custom_field_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_TASKS_MODEL_CUSTOM_FIELDS_DELETE, {"custom_field_id": custom_field_id}, None, options)

    def update(
        self,
        custom_field_id: str,
        body: p.UpdateCustomFieldMetaDataRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.CustomFieldMetaData:
        """Update a task custom field.

        `PATCH /rest/v2/tasks/model/customFields/{custom_field_id}`

        Args:
            body: a dict with `group_id` (required), `label`, `options`
            update_mask: the keys of the body to change; all of them by default

        Returns: `CustomFieldMetaData`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _TASKS_MODEL_CUSTOM_FIELDS_UPDATE,
            {"custom_field_id": custom_field_id, "update_mask": update_mask},
            body,
            options,
        )


class AsyncTasksModelCustomFields(AsyncResource, path="v2.tasks.model.custom_fields"):
    """`v2.tasks.model.custom_fields`, async."""

    @cached_property
    def groups(self) -> AsyncTasksModelCustomFieldsGroups:
        """`v2.tasks.model.custom_fields.groups`"""
        return AsyncTasksModelCustomFieldsGroups(self._sender)

    @cached_property
    def tabs(self) -> AsyncTasksModelCustomFieldsTabs:
        """`v2.tasks.model.custom_fields.tabs`"""
        return AsyncTasksModelCustomFieldsTabs(self._sender)

    async def create(
        self, body: p.CreateCustomFieldRequest, *, options: RequestOptions | None = None
    ) -> m.CreateCustomFieldResponse:
        """Create a task custom field.

        `POST /rest/v2/tasks/model/customFields`

        Args:
            body: a dict with `field_type` (required), `label` (required), `group_id`, `options`, `user_group_id`

        Returns: `CreateCustomFieldResponse`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_TASKS_MODEL_CUSTOM_FIELDS_CREATE, {}, body, options)

    async def delete(self, custom_field_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a task custom field.

        `DELETE /rest/v2/tasks/model/customFields/{custom_field_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _TASKS_MODEL_CUSTOM_FIELDS_DELETE, {"custom_field_id": custom_field_id}, None, options
        )

    async def update(
        self,
        custom_field_id: str,
        body: p.UpdateCustomFieldMetaDataRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.CustomFieldMetaData:
        """Update a task custom field.

        `PATCH /rest/v2/tasks/model/customFields/{custom_field_id}`

        Args:
            body: a dict with `group_id` (required), `label`, `options`
            update_mask: the keys of the body to change; all of them by default

        Returns: `CustomFieldMetaData`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _TASKS_MODEL_CUSTOM_FIELDS_UPDATE,
            {"custom_field_id": custom_field_id, "update_mask": update_mask},
            body,
            options,
        )


class TasksModel(Resource, path="v2.tasks.model"):
    """`v2.tasks.model`"""

    @cached_property
    def custom_fields(self) -> TasksModelCustomFields:
        """`v2.tasks.model.custom_fields`"""
        return TasksModelCustomFields(self._sender)

    def get(self, *, options: RequestOptions | None = None) -> m.ObjectModel:
        """Get the task model.

        `GET /rest/v2/tasks/model`

        Returns: `ObjectModel`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_TASKS_MODEL_GET, {}, None, options)


class AsyncTasksModel(AsyncResource, path="v2.tasks.model"):
    """`v2.tasks.model`, async."""

    @cached_property
    def custom_fields(self) -> AsyncTasksModelCustomFields:
        """`v2.tasks.model.custom_fields`"""
        return AsyncTasksModelCustomFields(self._sender)

    async def get(self, *, options: RequestOptions | None = None) -> m.ObjectModel:
        """Get the task model.

        `GET /rest/v2/tasks/model`

        Returns: `ObjectModel`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_TASKS_MODEL_GET, {}, None, options)


class Tasks(Resource, path="v2.tasks"):
    """`v2.tasks`"""

    @cached_property
    def model(self) -> TasksModel:
        """`v2.tasks.model`"""
        return TasksModel(self._sender)

    def create(
        self,
        body: p.CreateTaskRequest,
        *,
        fields: Sequence[p.CustomFieldsFields] | None = None,
        options: RequestOptions | None = None,
    ) -> m.Task:
        """Create a task.

        `POST /rest/v2/tasks`

        Args:
            body: a dict with `assigned_to_user_id` (required), `accepted`, `completed`, `completion_time`,
                `contact_id`, `custom_fields`, `description`, `due_time`, `opportunity_id`, `priority`,
                `remind_time_mins`, `title`, `type`
            fields: names of fields: `custom_fields`

        Returns: `Task`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_TASKS_CREATE, {"fields": fields}, body, options)

    def delete(self, task_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a task.

        `DELETE /rest/v2/tasks/{task_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_TASKS_DELETE, {"task_id": task_id}, None, options)

    def get(
        self,
        task_id: str,
        *,
        fields: Sequence[p.CustomFieldsFields] | None = None,
        options: RequestOptions | None = None,
    ) -> m.Task:
        """Get a task.

        `GET /rest/v2/tasks/{task_id}`

        Args:
            fields: names of fields: `custom_fields`

        Returns: `Task`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_TASKS_GET, {"task_id": task_id, "fields": fields}, None, options)

    def list(
        self,
        *,
        filter: p.TasksListFilter | str | None = None,
        order_by: p.TasksListOrderBy | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        fields: Sequence[p.CustomFieldsFields] | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.Task]:
        """List tasks.

        `GET /rest/v2/tasks`

        Args:
            filter: a dict of conditions, or str. `contact_id`, `has_due_date`, `is_completed`, `opportunity_id`,
                `user_id`: text. `id`: text with `==`, `>`, `<`, `>=`, `<=`. `priority`: one of `CRITICAL`,
                `ESSENTIAL`, `NONESSENTIAL`. `since_time`, `until_time`: aware datetime. `task_ids`: list. `title`:
                text or a prefix. `custom`: a dict of custom fields by name
            order_by: one of `id`, `create_time`, `due_time`, `update_time`, alone or with a space and `asc` or
                `desc`
            page_size: 0 to 1000
            page_token: where to continue: a page's or an error's `next_page_token`
            fields: names of fields: `custom_fields`

        Returns: the first page of `Task` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _TASKS_LIST,
            {
                "filter": filter,
                "order_by": order_by,
                "page_size": page_size,
                "page_token": page_token,
                "fields": fields,
            },
            None,
            options,
        )

    def update(
        self,
        task_id: str,
        body: p.CreateUpdateTaskRequest,
        *,
        update_mask: Sequence[str] | None = None,
        fields: Sequence[p.CustomFieldsFields] | None = None,
        options: RequestOptions | None = None,
    ) -> m.UpdateTaskResponse:
        """Update a task.

        `PATCH /rest/v2/tasks/{task_id}`

        Args:
            body: a dict with `accepted`, `assigned_to_user_id`, `completed`, `completion_time`, `contact_id`,
                `custom_fields`, `description`, `due_time`, `opportunity_id`, `priority`, `remind_time_mins`,
                `title`, `type`
            update_mask: the keys of the body to change; all of them by default
            fields: names of fields: `custom_fields`

        Returns: `UpdateTaskResponse`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _TASKS_UPDATE, {"task_id": task_id, "update_mask": update_mask, "fields": fields}, body, options
        )


class AsyncTasks(AsyncResource, path="v2.tasks"):
    """`v2.tasks`, async."""

    @cached_property
    def model(self) -> AsyncTasksModel:
        """`v2.tasks.model`"""
        return AsyncTasksModel(self._sender)

    async def create(
        self,
        body: p.CreateTaskRequest,
        *,
        fields: Sequence[p.CustomFieldsFields] | None = None,
        options: RequestOptions | None = None,
    ) -> m.Task:
        """Create a task.

        `POST /rest/v2/tasks`

        Args:
            body: a dict with `assigned_to_user_id` (required), `accepted`, `completed`, `completion_time`,
                `contact_id`, `custom_fields`, `description`, `due_time`, `opportunity_id`, `priority`,
                `remind_time_mins`, `title`, `type`
            fields: names of fields: `custom_fields`

        Returns: `Task`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_TASKS_CREATE, {"fields": fields}, body, options)

    async def delete(self, task_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a task.

        `DELETE /rest/v2/tasks/{task_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_TASKS_DELETE, {"task_id": task_id}, None, options)

    async def get(
        self,
        task_id: str,
        *,
        fields: Sequence[p.CustomFieldsFields] | None = None,
        options: RequestOptions | None = None,
    ) -> m.Task:
        """Get a task.

        `GET /rest/v2/tasks/{task_id}`

        Args:
            fields: names of fields: `custom_fields`

        Returns: `Task`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_TASKS_GET, {"task_id": task_id, "fields": fields}, None, options)

    def list(
        self,
        *,
        filter: p.TasksListFilter | str | None = None,
        order_by: p.TasksListOrderBy | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        fields: Sequence[p.CustomFieldsFields] | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.Task]:
        """List tasks.

        `GET /rest/v2/tasks`

        Args:
            filter: a dict of conditions, or str. `contact_id`, `has_due_date`, `is_completed`, `opportunity_id`,
                `user_id`: text. `id`: text with `==`, `>`, `<`, `>=`, `<=`. `priority`: one of `CRITICAL`,
                `ESSENTIAL`, `NONESSENTIAL`. `since_time`, `until_time`: aware datetime. `task_ids`: list. `title`:
                text or a prefix. `custom`: a dict of custom fields by name
            order_by: one of `id`, `create_time`, `due_time`, `update_time`, alone or with a space and `asc` or
                `desc`
            page_size: 0 to 1000
            page_token: where to continue: a page's or an error's `next_page_token`
            fields: names of fields: `custom_fields`

        Returns: a pager of `Task` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _TASKS_LIST,
            {
                "filter": filter,
                "order_by": order_by,
                "page_size": page_size,
                "page_token": page_token,
                "fields": fields,
            },
            None,
            options,
        )

    async def update(
        self,
        task_id: str,
        body: p.CreateUpdateTaskRequest,
        *,
        update_mask: Sequence[str] | None = None,
        fields: Sequence[p.CustomFieldsFields] | None = None,
        options: RequestOptions | None = None,
    ) -> m.UpdateTaskResponse:
        """Update a task.

        `PATCH /rest/v2/tasks/{task_id}`

        Args:
            body: a dict with `accepted`, `assigned_to_user_id`, `completed`, `completion_time`, `contact_id`,
                `custom_fields`, `description`, `due_time`, `opportunity_id`, `priority`, `remind_time_mins`,
                `title`, `type`
            update_mask: the keys of the body to change; all of them by default
            fields: names of fields: `custom_fields`

        Returns: `UpdateTaskResponse`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _TASKS_UPDATE, {"task_id": task_id, "update_mask": update_mask, "fields": fields}, body, options
        )
