# Written by `make regenerate` from specs/v1.json and overlays/openapi/v1.yaml. Do not edit.
"""REST v1: tasks."""

from __future__ import annotations

import datetime as dt
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

_TASKS_MODEL_CUSTOM_FIELDS_CREATE: Operation[m.CustomFieldMetaData] = Operation(
    "v1.tasks.model.custom_fields.create",
    "POST",
    "/rest/v1/tasks/model/customFields",
    body=Body(_PARAMS, "CreateRestCustomField", required=True),
    response=m.CustomFieldMetaData,
)
_TASKS_MODEL_GET: Operation[m.ObjectModel] = Operation(
    "v1.tasks.model.get", "GET", "/rest/v1/tasks/model", response=m.ObjectModel
)
_TASKS_CREATE: Operation[m.Task] = Operation(
    "v1.tasks.create", "POST", "/rest/v1/tasks", body=Body(_PARAMS, "Task", required=True), response=m.Task
)
_TASKS_DELETE: Operation[None] = Operation("v1.tasks.delete", "DELETE", "/rest/v1/tasks/{task_id}", response=None)
_TASKS_GET: Operation[m.Task] = Operation("v1.tasks.get", "GET", "/rest/v1/tasks/{task_id}", response=m.Task)
_TASKS_LIST: ListOperation[m.TaskList, m.Task] = ListOperation(
    "v1.tasks.list",
    "GET",
    "/rest/v1/tasks",
    query=(
        Query("contact_id"),
        Query("has_due_date"),
        Query("user_id"),
        Query("completed"),
        Query("limit"),
        Query("offset"),
        Query("order"),
        Query("since", facts=True),
        Query("until", facts=True),
    ),
    response=m.TaskList,
    paging=Offsets("tasks"),
)
_TASKS_REPLACE: Operation[m.Task] = Operation(
    "v1.tasks.replace", "PUT", "/rest/v1/tasks/{task_id}", body=Body(_PARAMS, "Task", required=True), response=m.Task
)
_TASKS_SEARCH: ListOperation[m.TaskList, m.Task] = ListOperation(
    "v1.tasks.search",
    "GET",
    "/rest/v1/tasks/search",
    query=(
        Query("contact_id"),
        Query("has_due_date"),
        Query("user_id"),
        Query("completed"),
        Query("limit"),
        Query("offset"),
        Query("order"),
        Query("since", facts=True),
        Query("until", facts=True),
    ),
    response=m.TaskList,
    paging=Offsets("tasks"),
)
_TASKS_UPDATE: Operation[m.Task] = Operation(
    "v1.tasks.update", "PATCH", "/rest/v1/tasks/{task_id}", body=Body(_PARAMS, "Task", required=True), response=m.Task
)


class TasksModelCustomFields(Resource, path="v1.tasks.model.custom_fields"):
    """`v1.tasks.model.custom_fields`"""

    def create(self, body: p.CreateRestCustomField, *, options: RequestOptions | None = None) -> m.CustomFieldMetaData:
        """Create a task custom field.

        `POST /rest/v1/tasks/model/customFields`

        Args:
            body: a dict with `field_type` (required), `label` (required), `group_id`, `options`, `user_group_id`

        Returns: `CustomFieldMetaData`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_TASKS_MODEL_CUSTOM_FIELDS_CREATE, {}, body, options)


class AsyncTasksModelCustomFields(AsyncResource, path="v1.tasks.model.custom_fields"):
    """`v1.tasks.model.custom_fields`, async."""

    async def create(
        self, body: p.CreateRestCustomField, *, options: RequestOptions | None = None
    ) -> m.CustomFieldMetaData:
        """Create a task custom field.

        `POST /rest/v1/tasks/model/customFields`

        Args:
            body: a dict with `field_type` (required), `label` (required), `group_id`, `options`, `user_group_id`

        Returns: `CustomFieldMetaData`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_TASKS_MODEL_CUSTOM_FIELDS_CREATE, {}, body, options)


class TasksModel(Resource, path="v1.tasks.model"):
    """`v1.tasks.model`"""

    @cached_property
    def custom_fields(self) -> TasksModelCustomFields:
        """`v1.tasks.model.custom_fields`"""
        return TasksModelCustomFields(self._sender)

    def get(self, *, options: RequestOptions | None = None) -> m.ObjectModel:
        """Get the task model.

        `GET /rest/v1/tasks/model`

        Returns: `ObjectModel`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_TASKS_MODEL_GET, {}, None, options)


class AsyncTasksModel(AsyncResource, path="v1.tasks.model"):
    """`v1.tasks.model`, async."""

    @cached_property
    def custom_fields(self) -> AsyncTasksModelCustomFields:
        """`v1.tasks.model.custom_fields`"""
        return AsyncTasksModelCustomFields(self._sender)

    async def get(self, *, options: RequestOptions | None = None) -> m.ObjectModel:
        """Get the task model.

        `GET /rest/v1/tasks/model`

        Returns: `ObjectModel`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_TASKS_MODEL_GET, {}, None, options)


class Tasks(Resource, path="v1.tasks"):
    """`v1.tasks`"""

    @cached_property
    def model(self) -> TasksModel:
        """`v1.tasks.model`"""
        return TasksModel(self._sender)

    def create(self, body: p.Task, *, options: RequestOptions | None = None) -> m.Task:
        """Create a task.

        `POST /rest/v1/tasks`

        Args:
            body: a dict with `completed`, `completion_date`, `contact`, `creation_date`, `description`, `due_date`,
                `funnel_id`, `id`, `jgraph_id`, `modification_date`, `priority`, `remind_time`, `title`, `type`,
                `url`, `user_id`

        Returns: `Task`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_TASKS_CREATE, {}, body, options)

    def delete(self, task_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a task.

        `DELETE /rest/v1/tasks/{taskId}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_TASKS_DELETE, {"task_id": task_id}, None, options)

    def get(self, task_id: str, *, options: RequestOptions | None = None) -> m.Task:
        """Get a task.

        `GET /rest/v1/tasks/{taskId}`

        Returns: `Task`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_TASKS_GET, {"task_id": task_id}, None, options)

    def list(
        self,
        *,
        contact_id: int | None = None,
        has_due_date: bool | None = None,
        user_id: int | None = None,
        completed: bool | None = None,
        limit: int | None = None,
        offset: int | None = None,
        order: str | None = None,
        since: dt.datetime | str | None = None,
        until: dt.datetime | str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.Task]:
        """List tasks.

        `GET /rest/v1/tasks`

        Args:
            offset: where to continue: a page's or an error's `next_offset`
            since: an aware datetime, or a str as sent
            until: an aware datetime, or a str as sent

        Returns: the first page of `Task` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _TASKS_LIST,
            {
                "contact_id": contact_id,
                "has_due_date": has_due_date,
                "user_id": user_id,
                "completed": completed,
                "limit": limit,
                "offset": offset,
                "order": order,
                "since": since,
                "until": until,
            },
            None,
            options,
        )

    def replace(self, task_id: str, body: p.Task, *, options: RequestOptions | None = None) -> m.Task:
        """Replace a task.

        `PUT /rest/v1/tasks/{taskId}`

        Args:
            body: a dict with `completed`, `completion_date`, `contact`, `creation_date`, `description`, `due_date`,
                `funnel_id`, `id`, `jgraph_id`, `modification_date`, `priority`, `remind_time`, `title`, `type`,
                `url`, `user_id`

        Returns: `Task`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_TASKS_REPLACE, {"task_id": task_id}, body, options)

    def search(
        self,
        *,
        contact_id: int | None = None,
        has_due_date: bool | None = None,
        user_id: int | None = None,
        completed: bool | None = None,
        limit: int | None = None,
        offset: int | None = None,
        order: str | None = None,
        since: dt.datetime | str | None = None,
        until: dt.datetime | str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.Task]:
        """List tasks that match.

        `GET /rest/v1/tasks/search`

        Args:
            offset: where to continue: a page's or an error's `next_offset`
            since: an aware datetime, or a str as sent
            until: an aware datetime, or a str as sent

        Returns: the first page of `Task` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _TASKS_SEARCH,
            {
                "contact_id": contact_id,
                "has_due_date": has_due_date,
                "user_id": user_id,
                "completed": completed,
                "limit": limit,
                "offset": offset,
                "order": order,
                "since": since,
                "until": until,
            },
            None,
            options,
        )

    def update(self, task_id: str, body: p.Task, *, options: RequestOptions | None = None) -> m.Task:
        """Update a task.

        `PATCH /rest/v1/tasks/{taskId}`

        Args:
            body: a dict with `completed`, `completion_date`, `contact`, `creation_date`, `description`, `due_date`,
                `funnel_id`, `id`, `jgraph_id`, `modification_date`, `priority`, `remind_time`, `title`, `type`,
                `url`, `user_id`

        Returns: `Task`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_TASKS_UPDATE, {"task_id": task_id}, body, options)


class AsyncTasks(AsyncResource, path="v1.tasks"):
    """`v1.tasks`, async."""

    @cached_property
    def model(self) -> AsyncTasksModel:
        """`v1.tasks.model`"""
        return AsyncTasksModel(self._sender)

    async def create(self, body: p.Task, *, options: RequestOptions | None = None) -> m.Task:
        """Create a task.

        `POST /rest/v1/tasks`

        Args:
            body: a dict with `completed`, `completion_date`, `contact`, `creation_date`, `description`, `due_date`,
                `funnel_id`, `id`, `jgraph_id`, `modification_date`, `priority`, `remind_time`, `title`, `type`,
                `url`, `user_id`

        Returns: `Task`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_TASKS_CREATE, {}, body, options)

    async def delete(self, task_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a task.

        `DELETE /rest/v1/tasks/{taskId}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_TASKS_DELETE, {"task_id": task_id}, None, options)

    async def get(self, task_id: str, *, options: RequestOptions | None = None) -> m.Task:
        """Get a task.

        `GET /rest/v1/tasks/{taskId}`

        Returns: `Task`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_TASKS_GET, {"task_id": task_id}, None, options)

    def list(
        self,
        *,
        contact_id: int | None = None,
        has_due_date: bool | None = None,
        user_id: int | None = None,
        completed: bool | None = None,
        limit: int | None = None,
        offset: int | None = None,
        order: str | None = None,
        since: dt.datetime | str | None = None,
        until: dt.datetime | str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.Task]:
        """List tasks.

        `GET /rest/v1/tasks`

        Args:
            offset: where to continue: a page's or an error's `next_offset`
            since: an aware datetime, or a str as sent
            until: an aware datetime, or a str as sent

        Returns: a pager of `Task` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _TASKS_LIST,
            {
                "contact_id": contact_id,
                "has_due_date": has_due_date,
                "user_id": user_id,
                "completed": completed,
                "limit": limit,
                "offset": offset,
                "order": order,
                "since": since,
                "until": until,
            },
            None,
            options,
        )

    async def replace(self, task_id: str, body: p.Task, *, options: RequestOptions | None = None) -> m.Task:
        """Replace a task.

        `PUT /rest/v1/tasks/{taskId}`

        Args:
            body: a dict with `completed`, `completion_date`, `contact`, `creation_date`, `description`, `due_date`,
                `funnel_id`, `id`, `jgraph_id`, `modification_date`, `priority`, `remind_time`, `title`, `type`,
                `url`, `user_id`

        Returns: `Task`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_TASKS_REPLACE, {"task_id": task_id}, body, options)

    def search(
        self,
        *,
        contact_id: int | None = None,
        has_due_date: bool | None = None,
        user_id: int | None = None,
        completed: bool | None = None,
        limit: int | None = None,
        offset: int | None = None,
        order: str | None = None,
        since: dt.datetime | str | None = None,
        until: dt.datetime | str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.Task]:
        """List tasks that match.

        `GET /rest/v1/tasks/search`

        Args:
            offset: where to continue: a page's or an error's `next_offset`
            since: an aware datetime, or a str as sent
            until: an aware datetime, or a str as sent

        Returns: a pager of `Task` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _TASKS_SEARCH,
            {
                "contact_id": contact_id,
                "has_due_date": has_due_date,
                "user_id": user_id,
                "completed": completed,
                "limit": limit,
                "offset": offset,
                "order": order,
                "since": since,
                "until": until,
            },
            None,
            options,
        )

    async def update(self, task_id: str, body: p.Task, *, options: RequestOptions | None = None) -> m.Task:
        """Update a task.

        `PATCH /rest/v1/tasks/{taskId}`

        Args:
            body: a dict with `completed`, `completion_date`, `contact`, `creation_date`, `description`, `due_date`,
                `funnel_id`, `id`, `jgraph_id`, `modification_date`, `priority`, `remind_time`, `title`, `type`,
                `url`, `user_id`

        Returns: `Task`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_TASKS_UPDATE, {"task_id": task_id}, body, options)
