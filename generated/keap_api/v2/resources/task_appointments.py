# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""REST v2: task_appointments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import ListOperation, Query, Tokens
from ..._resource import AsyncResource, Resource
from .. import models as m

if TYPE_CHECKING:
    from ..._options import RequestOptions
    from ..._pages import AsyncPager, Page

_PARAMS = "keap_api.v2.params"

_TASK_APPOINTMENTS_LIST: ListOperation[m.ListTaskAppointmentsResponse, m.RestTaskAppointment] = ListOperation(
    "v2.task_appointments.list",
    "GET",
    "/rest/v2/taskAppointments",
    query=(Query("filter"), Query("page_token"), Query("order_by"), Query("page_size")),
    response=m.ListTaskAppointmentsResponse,
    paging=Tokens("task_appointments"),
)


class TaskAppointments(Resource):
    """``v2.task_appointments``"""

    def list(
        self,
        *,
        filter: str | None = None,
        page_token: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.RestTaskAppointment]:
        """``GET /rest/v2/taskAppointments``

        Args:
            filter: str
            page_token: str
            order_by: str
            page_size: int, 0 to 1000

        Returns:
            The first page of RestTaskAppointment; iterating over it walks all pages.
        """
        return self._sender.page(
            _TASK_APPOINTMENTS_LIST,
            {"filter": filter, "page_token": page_token, "order_by": order_by, "page_size": page_size},
            None,
            options,
        )


class AsyncTaskAppointments(AsyncResource):
    """``v2.task_appointments``, asynchronous."""

    def list(
        self,
        *,
        filter: str | None = None,
        page_token: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.RestTaskAppointment]:
        """``GET /rest/v2/taskAppointments``

        Args:
            filter: str
            page_token: str
            order_by: str
            page_size: int, 0 to 1000

        Returns:
            A pager: await it for the first page of RestTaskAppointment, or iterate over it for all items of all
                pages.
        """
        return self._sender.page(
            _TASK_APPOINTMENTS_LIST,
            {"filter": filter, "page_token": page_token, "order_by": order_by, "page_size": page_size},
            None,
            options,
        )
