# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""REST v2: tasks."""

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
    query=(Query("fields", explode=False),),
    body=Body(_PARAMS, "CreateTaskRequest", required=True),
    response=m.Task,
)
_TASKS_DELETE: Operation[None] = Operation("v2.tasks.delete", "DELETE", "/rest/v2/tasks/{task_id}", response=None)
_TASKS_GET: Operation[m.Task] = Operation(
    "v2.tasks.get", "GET", "/rest/v2/tasks/{task_id}", query=(Query("fields", explode=False),), response=m.Task
)
_TASKS_LIST: ListOperation[m.ListTasksResponse, m.Task] = ListOperation(
    "v2.tasks.list",
    "GET",
    "/rest/v2/tasks",
    query=(Query("filter"), Query("order_by"), Query("page_size"), Query("page_token"), Query("fields", explode=False)),
    response=m.ListTasksResponse,
    paging=Tokens("tasks"),
)
_TASKS_UPDATE: Operation[m.UpdateTaskResponse] = Operation(
    "v2.tasks.update",
    "PATCH",
    "/rest/v2/tasks/{task_id}",
    query=(Query("update_mask"), Query("fields", explode=False)),
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


class TasksModelCustomFieldsGroups(Resource):
    """``v2.tasks.model.custom_fields.groups``"""

    def create(
        self, body: p.CreateCustomFieldGroupRequest, *, options: RequestOptions | None = None
    ) -> m.CustomFieldGroup:
        """``POST /rest/v2/tasks/model/customFields/groups``

        Args:
            body: CreateCustomFieldGroupRequest

        Returns:
            CustomFieldGroup; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_TASKS_MODEL_CUSTOM_FIELDS_GROUPS_CREATE, {}, body, options)

    def delete(self, group_id: str, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/tasks/model/customFields/groups/{group_id}``

        Args:
            group_id: str

        Returns:
            None.
        """
        return self._sender.call(_TASKS_MODEL_CUSTOM_FIELDS_GROUPS_DELETE, {"group_id": group_id}, None, options)

    def get(self, group_id: str, *, options: RequestOptions | None = None) -> m.CustomFieldGroup:
        """``GET /rest/v2/tasks/model/customFields/groups/{group_id}``

        Args:
            group_id: str

        Returns:
            CustomFieldGroup; None when the response is empty.
        """
        return self._sender.call(_TASKS_MODEL_CUSTOM_FIELDS_GROUPS_GET, {"group_id": group_id}, None, options)

    def list(self, *, tab_id: str | None = None, options: RequestOptions | None = None) -> Page[m.CustomFieldGroup]:
        """``GET /rest/v2/tasks/model/customFields/groups``

        Args:
            tab_id: str

        Returns:
            The first page of CustomFieldGroup; iterating over it walks all pages.
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
        """``PATCH /rest/v2/tasks/model/customFields/groups/{group_id}``

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
            _TASKS_MODEL_CUSTOM_FIELDS_GROUPS_UPDATE, {"group_id": group_id, "update_mask": update_mask}, body, options
        )


class AsyncTasksModelCustomFieldsGroups(AsyncResource):
    """``v2.tasks.model.custom_fields.groups``, asynchronous."""

    async def create(
        self, body: p.CreateCustomFieldGroupRequest, *, options: RequestOptions | None = None
    ) -> m.CustomFieldGroup:
        """``POST /rest/v2/tasks/model/customFields/groups``

        Args:
            body: CreateCustomFieldGroupRequest

        Returns:
            CustomFieldGroup; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_TASKS_MODEL_CUSTOM_FIELDS_GROUPS_CREATE, {}, body, options)

    async def delete(self, group_id: str, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/tasks/model/customFields/groups/{group_id}``

        Args:
            group_id: str

        Returns:
            None.
        """
        return await self._sender.call(_TASKS_MODEL_CUSTOM_FIELDS_GROUPS_DELETE, {"group_id": group_id}, None, options)

    async def get(self, group_id: str, *, options: RequestOptions | None = None) -> m.CustomFieldGroup:
        """``GET /rest/v2/tasks/model/customFields/groups/{group_id}``

        Args:
            group_id: str

        Returns:
            CustomFieldGroup; None when the response is empty.
        """
        return await self._sender.call(_TASKS_MODEL_CUSTOM_FIELDS_GROUPS_GET, {"group_id": group_id}, None, options)

    def list(
        self, *, tab_id: str | None = None, options: RequestOptions | None = None
    ) -> AsyncPager[m.CustomFieldGroup]:
        """``GET /rest/v2/tasks/model/customFields/groups``

        Args:
            tab_id: str

        Returns:
            A pager: await it for the first page of CustomFieldGroup, or iterate over it for all items of all pages.
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
        """``PATCH /rest/v2/tasks/model/customFields/groups/{group_id}``

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
            _TASKS_MODEL_CUSTOM_FIELDS_GROUPS_UPDATE, {"group_id": group_id, "update_mask": update_mask}, body, options
        )


class TasksModelCustomFieldsTabs(Resource):
    """``v2.tasks.model.custom_fields.tabs``"""

    def create(self, body: p.CreateCustomFieldTabRequest, *, options: RequestOptions | None = None) -> m.CustomFieldTab:
        """``POST /rest/v2/tasks/model/customFields/tabs``

        Args:
            body: CreateCustomFieldTabRequest

        Returns:
            CustomFieldTab; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_TASKS_MODEL_CUSTOM_FIELDS_TABS_CREATE, {}, body, options)

    def delete(self, tab_id: str, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/tasks/model/customFields/tabs/{tab_id}``

        Args:
            tab_id: str

        Returns:
            None.
        """
        return self._sender.call(_TASKS_MODEL_CUSTOM_FIELDS_TABS_DELETE, {"tab_id": tab_id}, None, options)

    def get(self, tab_id: str, *, options: RequestOptions | None = None) -> m.CustomFieldTab:
        """``GET /rest/v2/tasks/model/customFields/tabs/{tab_id}``

        Args:
            tab_id: str

        Returns:
            CustomFieldTab; None when the response is empty.
        """
        return self._sender.call(_TASKS_MODEL_CUSTOM_FIELDS_TABS_GET, {"tab_id": tab_id}, None, options)

    def list(self, *, options: RequestOptions | None = None) -> Page[m.CustomFieldTab]:
        """``GET /rest/v2/tasks/model/customFields/tabs``

        Returns:
            The first page of CustomFieldTab; iterating over it walks all pages.
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
        """``PATCH /rest/v2/tasks/model/customFields/tabs/{tab_id}``

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
            _TASKS_MODEL_CUSTOM_FIELDS_TABS_UPDATE, {"tab_id": tab_id, "update_mask": update_mask}, body, options
        )


class AsyncTasksModelCustomFieldsTabs(AsyncResource):
    """``v2.tasks.model.custom_fields.tabs``, asynchronous."""

    async def create(
        self, body: p.CreateCustomFieldTabRequest, *, options: RequestOptions | None = None
    ) -> m.CustomFieldTab:
        """``POST /rest/v2/tasks/model/customFields/tabs``

        Args:
            body: CreateCustomFieldTabRequest

        Returns:
            CustomFieldTab; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_TASKS_MODEL_CUSTOM_FIELDS_TABS_CREATE, {}, body, options)

    async def delete(self, tab_id: str, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/tasks/model/customFields/tabs/{tab_id}``

        Args:
            tab_id: str

        Returns:
            None.
        """
        return await self._sender.call(_TASKS_MODEL_CUSTOM_FIELDS_TABS_DELETE, {"tab_id": tab_id}, None, options)

    async def get(self, tab_id: str, *, options: RequestOptions | None = None) -> m.CustomFieldTab:
        """``GET /rest/v2/tasks/model/customFields/tabs/{tab_id}``

        Args:
            tab_id: str

        Returns:
            CustomFieldTab; None when the response is empty.
        """
        return await self._sender.call(_TASKS_MODEL_CUSTOM_FIELDS_TABS_GET, {"tab_id": tab_id}, None, options)

    def list(self, *, options: RequestOptions | None = None) -> AsyncPager[m.CustomFieldTab]:
        """``GET /rest/v2/tasks/model/customFields/tabs``

        Returns:
            A pager: await it for the first page of CustomFieldTab, or iterate over it for all items of all pages.
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
        """``PATCH /rest/v2/tasks/model/customFields/tabs/{tab_id}``

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
            _TASKS_MODEL_CUSTOM_FIELDS_TABS_UPDATE, {"tab_id": tab_id, "update_mask": update_mask}, body, options
        )


class TasksModelCustomFields(Resource):
    """``v2.tasks.model.custom_fields``"""

    @cached_property
    def groups(self) -> TasksModelCustomFieldsGroups:
        """The operations below ``tasks.model.custom_fields.groups``."""
        return TasksModelCustomFieldsGroups(self._sender)

    @cached_property
    def tabs(self) -> TasksModelCustomFieldsTabs:
        """The operations below ``tasks.model.custom_fields.tabs``."""
        return TasksModelCustomFieldsTabs(self._sender)

    def create(
        self, body: p.CreateCustomFieldRequest, *, options: RequestOptions | None = None
    ) -> m.CreateCustomFieldResponse:
        """``POST /rest/v2/tasks/model/customFields``

        Args:
            body: CreateCustomFieldRequest

        Returns:
            CreateCustomFieldResponse; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_TASKS_MODEL_CUSTOM_FIELDS_CREATE, {}, body, options)

    def delete(self, custom_field_id: str, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/tasks/model/customFields/{custom_field_id}``

        Args:
            custom_field_id: str

        Returns:
            None.
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
        """``PATCH /rest/v2/tasks/model/customFields/{custom_field_id}``

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
            _TASKS_MODEL_CUSTOM_FIELDS_UPDATE,
            {"custom_field_id": custom_field_id, "update_mask": update_mask},
            body,
            options,
        )


class AsyncTasksModelCustomFields(AsyncResource):
    """``v2.tasks.model.custom_fields``, asynchronous."""

    @cached_property
    def groups(self) -> AsyncTasksModelCustomFieldsGroups:
        """The operations below ``tasks.model.custom_fields.groups``."""
        return AsyncTasksModelCustomFieldsGroups(self._sender)

    @cached_property
    def tabs(self) -> AsyncTasksModelCustomFieldsTabs:
        """The operations below ``tasks.model.custom_fields.tabs``."""
        return AsyncTasksModelCustomFieldsTabs(self._sender)

    async def create(
        self, body: p.CreateCustomFieldRequest, *, options: RequestOptions | None = None
    ) -> m.CreateCustomFieldResponse:
        """``POST /rest/v2/tasks/model/customFields``

        Args:
            body: CreateCustomFieldRequest

        Returns:
            CreateCustomFieldResponse; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_TASKS_MODEL_CUSTOM_FIELDS_CREATE, {}, body, options)

    async def delete(self, custom_field_id: str, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/tasks/model/customFields/{custom_field_id}``

        Args:
            custom_field_id: str

        Returns:
            None.
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
        """``PATCH /rest/v2/tasks/model/customFields/{custom_field_id}``

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
            _TASKS_MODEL_CUSTOM_FIELDS_UPDATE,
            {"custom_field_id": custom_field_id, "update_mask": update_mask},
            body,
            options,
        )


class TasksModel(Resource):
    """``v2.tasks.model``"""

    @cached_property
    def custom_fields(self) -> TasksModelCustomFields:
        """The operations below ``tasks.model.custom_fields``."""
        return TasksModelCustomFields(self._sender)

    def get(self, *, options: RequestOptions | None = None) -> m.ObjectModel:
        """``GET /rest/v2/tasks/model``

        Returns:
            ObjectModel; None when the response is empty.
        """
        return self._sender.call(_TASKS_MODEL_GET, {}, None, options)


class AsyncTasksModel(AsyncResource):
    """``v2.tasks.model``, asynchronous."""

    @cached_property
    def custom_fields(self) -> AsyncTasksModelCustomFields:
        """The operations below ``tasks.model.custom_fields``."""
        return AsyncTasksModelCustomFields(self._sender)

    async def get(self, *, options: RequestOptions | None = None) -> m.ObjectModel:
        """``GET /rest/v2/tasks/model``

        Returns:
            ObjectModel; None when the response is empty.
        """
        return await self._sender.call(_TASKS_MODEL_GET, {}, None, options)


class Tasks(Resource):
    """``v2.tasks``"""

    @cached_property
    def model(self) -> TasksModel:
        """The operations below ``tasks.model``."""
        return TasksModel(self._sender)

    def create(
        self, body: p.CreateTaskRequest, *, fields: Sequence[str] | None = None, options: RequestOptions | None = None
    ) -> m.Task:
        """``POST /rest/v2/tasks``

        Args:
            body: CreateTaskRequest
            fields: list of str, comma-joined on the wire

        Returns:
            Task; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_TASKS_CREATE, {"fields": fields}, body, options)

    def delete(self, task_id: str, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/tasks/{task_id}``

        Args:
            task_id: str

        Returns:
            None.
        """
        return self._sender.call(_TASKS_DELETE, {"task_id": task_id}, None, options)

    def get(
        self, task_id: str, *, fields: Sequence[str] | None = None, options: RequestOptions | None = None
    ) -> m.Task:
        """``GET /rest/v2/tasks/{task_id}``

        Args:
            task_id: str
            fields: list of str, comma-joined on the wire

        Returns:
            Task; None when the response is empty.
        """
        return self._sender.call(_TASKS_GET, {"task_id": task_id, "fields": fields}, None, options)

    def list(
        self,
        *,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        fields: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.Task]:
        """``GET /rest/v2/tasks``

        Args:
            filter: str
            order_by: str
            page_size: int, 0 to 1000
            page_token: str
            fields: list of str, comma-joined on the wire

        Returns:
            The first page of Task; iterating over it walks all pages.
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
        fields: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.UpdateTaskResponse:
        """``PATCH /rest/v2/tasks/{task_id}``

        Args:
            task_id: str
            body: CreateUpdateTaskRequest
            update_mask: the body's keys to change; by default all keys of the body
            fields: list of str, comma-joined on the wire

        Returns:
            UpdateTaskResponse; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(
            _TASKS_UPDATE, {"task_id": task_id, "update_mask": update_mask, "fields": fields}, body, options
        )


class AsyncTasks(AsyncResource):
    """``v2.tasks``, asynchronous."""

    @cached_property
    def model(self) -> AsyncTasksModel:
        """The operations below ``tasks.model``."""
        return AsyncTasksModel(self._sender)

    async def create(
        self, body: p.CreateTaskRequest, *, fields: Sequence[str] | None = None, options: RequestOptions | None = None
    ) -> m.Task:
        """``POST /rest/v2/tasks``

        Args:
            body: CreateTaskRequest
            fields: list of str, comma-joined on the wire

        Returns:
            Task; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_TASKS_CREATE, {"fields": fields}, body, options)

    async def delete(self, task_id: str, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/tasks/{task_id}``

        Args:
            task_id: str

        Returns:
            None.
        """
        return await self._sender.call(_TASKS_DELETE, {"task_id": task_id}, None, options)

    async def get(
        self, task_id: str, *, fields: Sequence[str] | None = None, options: RequestOptions | None = None
    ) -> m.Task:
        """``GET /rest/v2/tasks/{task_id}``

        Args:
            task_id: str
            fields: list of str, comma-joined on the wire

        Returns:
            Task; None when the response is empty.
        """
        return await self._sender.call(_TASKS_GET, {"task_id": task_id, "fields": fields}, None, options)

    def list(
        self,
        *,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        fields: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.Task]:
        """``GET /rest/v2/tasks``

        Args:
            filter: str
            order_by: str
            page_size: int, 0 to 1000
            page_token: str
            fields: list of str, comma-joined on the wire

        Returns:
            A pager: await it for the first page of Task, or iterate over it for all items of all pages.
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
        fields: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.UpdateTaskResponse:
        """``PATCH /rest/v2/tasks/{task_id}``

        Args:
            task_id: str
            body: CreateUpdateTaskRequest
            update_mask: the body's keys to change; by default all keys of the body
            fields: list of str, comma-joined on the wire

        Returns:
            UpdateTaskResponse; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(
            _TASKS_UPDATE, {"task_id": task_id, "update_mask": update_mask, "fields": fields}, body, options
        )
