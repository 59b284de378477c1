# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""REST v2: task_appointments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._descriptors import Query, Tokens
from ..._operation import ListOperation
from ..._resource import AsyncResource, Resource
from .. import models as m

if TYPE_CHECKING:
    from ..._async_pager import AsyncPager
    from ..._options import RequestOptions
    from ..._page import Page
    from .. import params as p

_PARAMS = "keap_api.v2.params"

_TASK_APPOINTMENTS_LIST: ListOperation[m.ListTaskAppointmentsResponse, m.RestTaskAppointment] = ListOperation(
    "v2.task_appointments.list",
    "GET",
    "/rest/v2/taskAppointments",
    query=(Query("filter", facts=True), Query("page_token"), Query("order_by", facts=True), Query("page_size")),
    response=m.ListTaskAppointmentsResponse,
    paging=Tokens("task_appointments"),
)


class TaskAppointments(Resource, path="v2.task_appointments"):
    """`v2.task_appointments`"""

    def list(
        self,
        *,
        filter: p.TaskAppointmentsListFilter | str | None = None,
        page_token: str | None = None,
        order_by: p.TaskAppointmentsListOrderBy | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.RestTaskAppointment]:
        """List task appointments.

        `GET /rest/v2/taskAppointments`

        Args:
            filter: a dict of conditions, or str. `contact_id`, `user_id`: text. `create_time`, `end_time`,
                `start_time`, `update_time`: aware datetime with `==`, `<`, `<=`, `>`, `>=`. `custom`: a dict of
                custom fields by name
            page_token: where to continue: a page's or an error's `next_page_token`
            order_by: one of `start_time`, `end_time`, `create_time`, `update_time`, alone or with a space and `asc`
                or `desc`
            page_size: 0 to 1000

        Returns: the first page of `RestTaskAppointment` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _TASK_APPOINTMENTS_LIST,
            {"filter": filter, "page_token": page_token, "order_by": order_by, "page_size": page_size},
            None,
            options,
        )


class AsyncTaskAppointments(AsyncResource, path="v2.task_appointments"):
    """`v2.task_appointments`, async."""

    def list(
        self,
        *,
        filter: p.TaskAppointmentsListFilter | str | None = None,
        page_token: str | None = None,
        order_by: p.TaskAppointmentsListOrderBy | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.RestTaskAppointment]:
        """List task appointments.

        `GET /rest/v2/taskAppointments`

        Args:
            filter: a dict of conditions, or str. `contact_id`, `user_id`: text. `create_time`, `end_time`,
                `start_time`, `update_time`: aware datetime with `==`, `<`, `<=`, `>`, `>=`. `custom`: a dict of
                custom fields by name
            page_token: where to continue: a page's or an error's `next_page_token`
            order_by: one of `start_time`, `end_time`, `create_time`, `update_time`, alone or with a space and `asc`
                or `desc`
            page_size: 0 to 1000

        Returns: a pager of `RestTaskAppointment` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _TASK_APPOINTMENTS_LIST,
            {"filter": filter, "page_token": page_token, "order_by": order_by, "page_size": page_size},
            None,
            options,
        )
