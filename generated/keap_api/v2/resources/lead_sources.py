# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""REST v2: lead_sources."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from ..._operation import Body, ListOperation, Operation, Query, Tokens
from ..._resource import AsyncResource, Resource
from .. import models as m

if TYPE_CHECKING:
    from ..._options import RequestOptions
    from ..._pages import AsyncPager, Page
    from .. import params as p

_PARAMS = "keap_api.v2.params"

_LEAD_SOURCES_EXPENSES_CREATE: Operation[m.LeadSourceExpense] = Operation(
    "v2.lead_sources.expenses.create",
    "POST",
    "/rest/v2/leadSources/{lead_source_id}/expenses",
    body=Body(_PARAMS, "CreateLeadSourceExpenseRequest", required=True),
    response=m.LeadSourceExpense,
)
_LEAD_SOURCES_EXPENSES_DELETE: Operation[None] = Operation(
    "v2.lead_sources.expenses.delete",
    "DELETE",
    "/rest/v2/leadSources/{lead_source_id}/expenses/{lead_source_expense_id}",
    response=None,
)
_LEAD_SOURCES_EXPENSES_GET: Operation[m.LeadSourceExpense] = Operation(
    "v2.lead_sources.expenses.get",
    "GET",
    "/rest/v2/leadSources/{lead_source_id}/expenses/{lead_source_expense_id}",
    response=m.LeadSourceExpense,
)
_LEAD_SOURCES_EXPENSES_LIST: ListOperation[m.ListLeadSourceExpensesResponse, m.LeadSourceExpense] = ListOperation(
    "v2.lead_sources.expenses.list",
    "GET",
    "/rest/v2/leadSources/{lead_source_id}/expenses",
    query=(Query("filter"), Query("order_by"), Query("page_size"), Query("page_token")),
    response=m.ListLeadSourceExpensesResponse,
    paging=Tokens("lead_source_expenses"),
)
_LEAD_SOURCES_EXPENSES_UPDATE: Operation[m.LeadSourceExpense] = Operation(
    "v2.lead_sources.expenses.update",
    "PATCH",
    "/rest/v2/leadSources/{lead_source_id}/expenses/{lead_source_expense_id}",
    query=(Query("update_mask"),),
    body=Body(
        _PARAMS, "UpdateLeadSourceExpenseRequest", required=True, mask=("title", "notes", "amount", "incurred_time")
    ),
    response=m.LeadSourceExpense,
)
_LEAD_SOURCES_RECURRING_EXPENSES_EXPENSES_LIST: ListOperation[m.ListLeadSourceExpensesResponse, m.LeadSourceExpense] = (
    ListOperation(
        "v2.lead_sources.recurring_expenses.expenses.list",
        "GET",
        "/rest/v2/leadSources/{lead_source_id}/recurringExpenses/{lead_source_recurring_expense_id}/expenses",
        query=(Query("filter"), Query("order_by"), Query("page_size"), Query("page_token")),
        response=m.ListLeadSourceExpensesResponse,
        paging=Tokens("lead_source_expenses"),
    )
)
_LEAD_SOURCES_RECURRING_EXPENSES_CREATE: Operation[m.LeadSourceRecurringExpense] = Operation(
    "v2.lead_sources.recurring_expenses.create",
    "POST",
    "/rest/v2/leadSources/{lead_source_id}/recurringExpenses",
    body=Body(_PARAMS, "CreateLeadSourceRecurringExpenseRequest", required=True),
    response=m.LeadSourceRecurringExpense,
)
_LEAD_SOURCES_RECURRING_EXPENSES_DELETE: Operation[None] = Operation(
    "v2.lead_sources.recurring_expenses.delete",
    "DELETE",
    "/rest/v2/leadSources/{lead_source_id}/recurringExpenses/{lead_source_recurring_expense_id}",
    response=None,
)
_LEAD_SOURCES_RECURRING_EXPENSES_GET: Operation[m.LeadSourceRecurringExpense] = Operation(
    "v2.lead_sources.recurring_expenses.get",
    "GET",
    "/rest/v2/leadSources/{lead_source_id}/recurringExpenses/{lead_source_recurring_expense_id}",
    response=m.LeadSourceRecurringExpense,
)
_LEAD_SOURCES_RECURRING_EXPENSES_LIST: ListOperation[
    m.ListLeadSourceRecurringExpensesResponse, m.LeadSourceRecurringExpense
] = ListOperation(
    "v2.lead_sources.recurring_expenses.list",
    "GET",
    "/rest/v2/leadSources/{lead_source_id}/recurringExpenses",
    query=(Query("filter"), Query("order_by"), Query("page_size"), Query("page_token")),
    response=m.ListLeadSourceRecurringExpensesResponse,
    paging=Tokens("lead_source_recurring_expenses"),
)
_LEAD_SOURCES_RECURRING_EXPENSES_UPDATE: Operation[m.LeadSourceRecurringExpense] = Operation(
    "v2.lead_sources.recurring_expenses.update",
    "PATCH",
    "/rest/v2/leadSources/{lead_source_id}/recurringExpenses/{lead_source_recurring_expense_id}",
    query=(Query("update_mask"),),
    body=Body(
        _PARAMS,
        "LeadSourceRecurringExpenseUpdateRequest",
        required=True,
        mask=("title", "notes", "amount", "start_time", "end_time"),
    ),
    response=m.LeadSourceRecurringExpense,
)
_LEAD_SOURCES_CREATE: Operation[m.LeadSource] = Operation(
    "v2.lead_sources.create",
    "POST",
    "/rest/v2/leadSources",
    body=Body(_PARAMS, "CreateLeadSourceRequest", required=True),
    response=m.LeadSource,
)
_LEAD_SOURCES_DELETE: Operation[None] = Operation(
    "v2.lead_sources.delete", "DELETE", "/rest/v2/leadSources/{lead_source_id}", response=None
)
_LEAD_SOURCES_GET: Operation[m.LeadSource] = Operation(
    "v2.lead_sources.get", "GET", "/rest/v2/leadSources/{lead_source_id}", response=m.LeadSource
)
_LEAD_SOURCES_LIST: ListOperation[m.ListLeadSourcesResponse, m.LeadSource] = ListOperation(
    "v2.lead_sources.list",
    "GET",
    "/rest/v2/leadSources",
    query=(Query("filter"), Query("order_by"), Query("page_size"), Query("page_token")),
    response=m.ListLeadSourcesResponse,
    paging=Tokens("lead_sources"),
)
_LEAD_SOURCES_UPDATE: Operation[m.LeadSource] = Operation(
    "v2.lead_sources.update",
    "PATCH",
    "/rest/v2/leadSources/{lead_source_id}",
    query=(Query("update_mask"),),
    body=Body(
        _PARAMS,
        "CreateLeadSourceRequest",
        required=True,
        mask=(
            "name",
            "description",
            "vendor",
            "medium",
            "message",
            "start_time",
            "end_time",
            "status",
            "lead_source_category_id",
        ),
    ),
    response=m.LeadSource,
)


class LeadSourcesExpenses(Resource):
    """``v2.lead_sources.expenses``"""

    def create(
        self, lead_source_id: str, body: p.CreateLeadSourceExpenseRequest, *, options: RequestOptions | None = None
    ) -> m.LeadSourceExpense:
        """``POST /rest/v2/leadSources/{lead_source_id}/expenses``

        Args:
            lead_source_id: str
            body: CreateLeadSourceExpenseRequest

        Returns:
            LeadSourceExpense; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_LEAD_SOURCES_EXPENSES_CREATE, {"lead_source_id": lead_source_id}, body, options)

    def delete(
        self, lead_source_id: str, lead_source_expense_id: str, *, options: RequestOptions | None = None
    ) -> None:
        """``DELETE /rest/v2/leadSources/{lead_source_id}/expenses/{lead_source_expense_id}``

        Args:
            lead_source_id: str
            lead_source_expense_id: str

        Returns:
            None.
        """
        return self._sender.call(
            _LEAD_SOURCES_EXPENSES_DELETE,
            {"lead_source_id": lead_source_id, "lead_source_expense_id": lead_source_expense_id},
            None,
            options,
        )

    def get(
        self, lead_source_id: str, lead_source_expense_id: str, *, options: RequestOptions | None = None
    ) -> m.LeadSourceExpense:
        """``GET /rest/v2/leadSources/{lead_source_id}/expenses/{lead_source_expense_id}``

        Args:
            lead_source_id: str
            lead_source_expense_id: str

        Returns:
            LeadSourceExpense; None when the response is empty.
        """
        return self._sender.call(
            _LEAD_SOURCES_EXPENSES_GET,
            {"lead_source_id": lead_source_id, "lead_source_expense_id": lead_source_expense_id},
            None,
            options,
        )

    def list(
        self,
        lead_source_id: str,
        *,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.LeadSourceExpense]:
        """``GET /rest/v2/leadSources/{lead_source_id}/expenses``

        Args:
            lead_source_id: str
            filter: str
            order_by: str
            page_size: int, 0 to 1000
            page_token: str

        Returns:
            The first page of LeadSourceExpense; iterating over it walks all pages.
        """
        return self._sender.page(
            _LEAD_SOURCES_EXPENSES_LIST,
            {
                "lead_source_id": lead_source_id,
                "filter": filter,
                "order_by": order_by,
                "page_size": page_size,
                "page_token": page_token,
            },
            None,
            options,
        )

    def update(
        self,
        lead_source_id: str,
        lead_source_expense_id: str,
        body: p.UpdateLeadSourceExpenseRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.LeadSourceExpense:
        """``PATCH /rest/v2/leadSources/{lead_source_id}/expenses/{lead_source_expense_id}``

        Args:
            lead_source_id: str
            lead_source_expense_id: str
            body: UpdateLeadSourceExpenseRequest
            update_mask: the body's keys to change; by default all keys of the body

        Returns:
            LeadSourceExpense; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(
            _LEAD_SOURCES_EXPENSES_UPDATE,
            {
                "lead_source_id": lead_source_id,
                "lead_source_expense_id": lead_source_expense_id,
                "update_mask": update_mask,
            },
            body,
            options,
        )


class AsyncLeadSourcesExpenses(AsyncResource):
    """``v2.lead_sources.expenses``, asynchronous."""

    async def create(
        self, lead_source_id: str, body: p.CreateLeadSourceExpenseRequest, *, options: RequestOptions | None = None
    ) -> m.LeadSourceExpense:
        """``POST /rest/v2/leadSources/{lead_source_id}/expenses``

        Args:
            lead_source_id: str
            body: CreateLeadSourceExpenseRequest

        Returns:
            LeadSourceExpense; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_LEAD_SOURCES_EXPENSES_CREATE, {"lead_source_id": lead_source_id}, body, options)

    async def delete(
        self, lead_source_id: str, lead_source_expense_id: str, *, options: RequestOptions | None = None
    ) -> None:
        """``DELETE /rest/v2/leadSources/{lead_source_id}/expenses/{lead_source_expense_id}``

        Args:
            lead_source_id: str
            lead_source_expense_id: str

        Returns:
            None.
        """
        return await self._sender.call(
            _LEAD_SOURCES_EXPENSES_DELETE,
            {"lead_source_id": lead_source_id, "lead_source_expense_id": lead_source_expense_id},
            None,
            options,
        )

    async def get(
        self, lead_source_id: str, lead_source_expense_id: str, *, options: RequestOptions | None = None
    ) -> m.LeadSourceExpense:
        """``GET /rest/v2/leadSources/{lead_source_id}/expenses/{lead_source_expense_id}``

        Args:
            lead_source_id: str
            lead_source_expense_id: str

        Returns:
            LeadSourceExpense; None when the response is empty.
        """
        return await self._sender.call(
            _LEAD_SOURCES_EXPENSES_GET,
            {"lead_source_id": lead_source_id, "lead_source_expense_id": lead_source_expense_id},
            None,
            options,
        )

    def list(
        self,
        lead_source_id: str,
        *,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.LeadSourceExpense]:
        """``GET /rest/v2/leadSources/{lead_source_id}/expenses``

        Args:
            lead_source_id: str
            filter: str
            order_by: str
            page_size: int, 0 to 1000
            page_token: str

        Returns:
            A pager: await it for the first page of LeadSourceExpense, or iterate over it for all items of all
                pages.
        """
        return self._sender.page(
            _LEAD_SOURCES_EXPENSES_LIST,
            {
                "lead_source_id": lead_source_id,
                "filter": filter,
                "order_by": order_by,
                "page_size": page_size,
                "page_token": page_token,
            },
            None,
            options,
        )

    async def update(
        self,
        lead_source_id: str,
        lead_source_expense_id: str,
        body: p.UpdateLeadSourceExpenseRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.LeadSourceExpense:
        """``PATCH /rest/v2/leadSources/{lead_source_id}/expenses/{lead_source_expense_id}``

        Args:
            lead_source_id: str
            lead_source_expense_id: str
            body: UpdateLeadSourceExpenseRequest
            update_mask: the body's keys to change; by default all keys of the body

        Returns:
            LeadSourceExpense; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(
            _LEAD_SOURCES_EXPENSES_UPDATE,
            {
                "lead_source_id": lead_source_id,
                "lead_source_expense_id": lead_source_expense_id,
                "update_mask": update_mask,
            },
            body,
            options,
        )


class LeadSourcesRecurringExpensesExpenses(Resource):
    """``v2.lead_sources.recurring_expenses.expenses``"""

    def list(
        self,
        lead_source_id: str,
        lead_source_recurring_expense_id: str,
        *,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.LeadSourceExpense]:
        """``GET /rest/v2/leadSources/{lead_source_id}/recurringExpenses/{lead_source_recurring_expense_id}/expenses``

        Args:
            lead_source_id: str
            lead_source_recurring_expense_id: str
            filter: str
            order_by: str
            page_size: int, 0 to 1000
            page_token: str

        Returns:
            The first page of LeadSourceExpense; iterating over it walks all pages.
        """
        return self._sender.page(
            _LEAD_SOURCES_RECURRING_EXPENSES_EXPENSES_LIST,
            {
                "lead_source_id": lead_source_id,
                "lead_source_recurring_expense_id": lead_source_recurring_expense_id,
                "filter": filter,
                "order_by": order_by,
                "page_size": page_size,
                "page_token": page_token,
            },
            None,
            options,
        )


class AsyncLeadSourcesRecurringExpensesExpenses(AsyncResource):
    """``v2.lead_sources.recurring_expenses.expenses``, asynchronous."""

    def list(
        self,
        lead_source_id: str,
        lead_source_recurring_expense_id: str,
        *,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.LeadSourceExpense]:
        """``GET /rest/v2/leadSources/{lead_source_id}/recurringExpenses/{lead_source_recurring_expense_id}/expenses``

        Args:
            lead_source_id: str
            lead_source_recurring_expense_id: str
            filter: str
            order_by: str
            page_size: int, 0 to 1000
            page_token: str

        Returns:
            A pager: await it for the first page of LeadSourceExpense, or iterate over it for all items of all
                pages.
        """
        return self._sender.page(
            _LEAD_SOURCES_RECURRING_EXPENSES_EXPENSES_LIST,
            {
                "lead_source_id": lead_source_id,
                "lead_source_recurring_expense_id": lead_source_recurring_expense_id,
                "filter": filter,
                "order_by": order_by,
                "page_size": page_size,
                "page_token": page_token,
            },
            None,
            options,
        )


class LeadSourcesRecurringExpenses(Resource):
    """``v2.lead_sources.recurring_expenses``"""

    @cached_property
    def expenses(self) -> LeadSourcesRecurringExpensesExpenses:
        """The operations below ``lead_sources.recurring_expenses.expenses``."""
        return LeadSourcesRecurringExpensesExpenses(self._sender)

    def create(
        self,
        lead_source_id: str,
        body: p.CreateLeadSourceRecurringExpenseRequest,
        *,
        options: RequestOptions | None = None,
    ) -> m.LeadSourceRecurringExpense:
        """``POST /rest/v2/leadSources/{lead_source_id}/recurringExpenses``

        Args:
            lead_source_id: str
            body: CreateLeadSourceRecurringExpenseRequest

        Returns:
            LeadSourceRecurringExpense; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(
            _LEAD_SOURCES_RECURRING_EXPENSES_CREATE, {"lead_source_id": lead_source_id}, body, options
        )

    def delete(
        self, lead_source_id: str, lead_source_recurring_expense_id: str, *, options: RequestOptions | None = None
    ) -> None:
        """``DELETE /rest/v2/leadSources/{lead_source_id}/recurringExpenses/{lead_source_recurring_expense_id}``

        Args:
            lead_source_id: str
            lead_source_recurring_expense_id: str

        Returns:
            None.
        """
        return self._sender.call(
            _LEAD_SOURCES_RECURRING_EXPENSES_DELETE,
            {"lead_source_id": lead_source_id, "lead_source_recurring_expense_id": lead_source_recurring_expense_id},
            None,
            options,
        )

    def get(
        self, lead_source_id: str, lead_source_recurring_expense_id: str, *, options: RequestOptions | None = None
    ) -> m.LeadSourceRecurringExpense:
        """``GET /rest/v2/leadSources/{lead_source_id}/recurringExpenses/{lead_source_recurring_expense_id}``

        Args:
            lead_source_id: str
            lead_source_recurring_expense_id: str

        Returns:
            LeadSourceRecurringExpense; None when the response is empty.
        """
        return self._sender.call(
            _LEAD_SOURCES_RECURRING_EXPENSES_GET,
            {"lead_source_id": lead_source_id, "lead_source_recurring_expense_id": lead_source_recurring_expense_id},
            None,
            options,
        )

    def list(
        self,
        lead_source_id: str,
        *,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.LeadSourceRecurringExpense]:
        """``GET /rest/v2/leadSources/{lead_source_id}/recurringExpenses``

        Args:
            lead_source_id: str
            filter: str
            order_by: str
            page_size: int, 0 to 1000
            page_token: str

        Returns:
            The first page of LeadSourceRecurringExpense; iterating over it walks all pages.
        """
        return self._sender.page(
            _LEAD_SOURCES_RECURRING_EXPENSES_LIST,
            {
                "lead_source_id": lead_source_id,
                "filter": filter,
                "order_by": order_by,
                "page_size": page_size,
                "page_token": page_token,
            },
            None,
            options,
        )

    def update(
        self,
        lead_source_id: str,
        lead_source_recurring_expense_id: str,
        body: p.LeadSourceRecurringExpenseUpdateRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.LeadSourceRecurringExpense:
        """``PATCH /rest/v2/leadSources/{lead_source_id}/recurringExpenses/{lead_source_recurring_expense_id}``

        Args:
            lead_source_id: str
            lead_source_recurring_expense_id: str
            body: LeadSourceRecurringExpenseUpdateRequest
            update_mask: the body's keys to change; by default all keys of the body

        Returns:
            LeadSourceRecurringExpense; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(
            _LEAD_SOURCES_RECURRING_EXPENSES_UPDATE,
            {
                "lead_source_id": lead_source_id,
                "lead_source_recurring_expense_id": lead_source_recurring_expense_id,
                "update_mask": update_mask,
            },
            body,
            options,
        )


class AsyncLeadSourcesRecurringExpenses(AsyncResource):
    """``v2.lead_sources.recurring_expenses``, asynchronous."""

    @cached_property
    def expenses(self) -> AsyncLeadSourcesRecurringExpensesExpenses:
        """The operations below ``lead_sources.recurring_expenses.expenses``."""
        return AsyncLeadSourcesRecurringExpensesExpenses(self._sender)

    async def create(
        self,
        lead_source_id: str,
        body: p.CreateLeadSourceRecurringExpenseRequest,
        *,
        options: RequestOptions | None = None,
    ) -> m.LeadSourceRecurringExpense:
        """``POST /rest/v2/leadSources/{lead_source_id}/recurringExpenses``

        Args:
            lead_source_id: str
            body: CreateLeadSourceRecurringExpenseRequest

        Returns:
            LeadSourceRecurringExpense; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(
            _LEAD_SOURCES_RECURRING_EXPENSES_CREATE, {"lead_source_id": lead_source_id}, body, options
        )

    async def delete(
        self, lead_source_id: str, lead_source_recurring_expense_id: str, *, options: RequestOptions | None = None
    ) -> None:
        """``DELETE /rest/v2/leadSources/{lead_source_id}/recurringExpenses/{lead_source_recurring_expense_id}``

        Args:
            lead_source_id: str
            lead_source_recurring_expense_id: str

        Returns:
            None.
        """
        return await self._sender.call(
            _LEAD_SOURCES_RECURRING_EXPENSES_DELETE,
            {"lead_source_id": lead_source_id, "lead_source_recurring_expense_id": lead_source_recurring_expense_id},
            None,
            options,
        )

    async def get(
        self, lead_source_id: str, lead_source_recurring_expense_id: str, *, options: RequestOptions | None = None
    ) -> m.LeadSourceRecurringExpense:
        """``GET /rest/v2/leadSources/{lead_source_id}/recurringExpenses/{lead_source_recurring_expense_id}``

        Args:
            lead_source_id: str
            lead_source_recurring_expense_id: str

        Returns:
            LeadSourceRecurringExpense; None when the response is empty.
        """
        return await self._sender.call(
            _LEAD_SOURCES_RECURRING_EXPENSES_GET,
            {"lead_source_id": lead_source_id, "lead_source_recurring_expense_id": lead_source_recurring_expense_id},
            None,
            options,
        )

    def list(
        self,
        lead_source_id: str,
        *,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.LeadSourceRecurringExpense]:
        """``GET /rest/v2/leadSources/{lead_source_id}/recurringExpenses``

        Args:
            lead_source_id: str
            filter: str
            order_by: str
            page_size: int, 0 to 1000
            page_token: str

        Returns:
            A pager: await it for the first page of LeadSourceRecurringExpense, or iterate over it for all items of
                all pages.
        """
        return self._sender.page(
            _LEAD_SOURCES_RECURRING_EXPENSES_LIST,
            {
                "lead_source_id": lead_source_id,
                "filter": filter,
                "order_by": order_by,
                "page_size": page_size,
                "page_token": page_token,
            },
            None,
            options,
        )

    async def update(
        self,
        lead_source_id: str,
        lead_source_recurring_expense_id: str,
        body: p.LeadSourceRecurringExpenseUpdateRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.LeadSourceRecurringExpense:
        """``PATCH /rest/v2/leadSources/{lead_source_id}/recurringExpenses/{lead_source_recurring_expense_id}``

        Args:
            lead_source_id: str
            lead_source_recurring_expense_id: str
            body: LeadSourceRecurringExpenseUpdateRequest
            update_mask: the body's keys to change; by default all keys of the body

        Returns:
            LeadSourceRecurringExpense; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(
            _LEAD_SOURCES_RECURRING_EXPENSES_UPDATE,
            {
                "lead_source_id": lead_source_id,
                "lead_source_recurring_expense_id": lead_source_recurring_expense_id,
                "update_mask": update_mask,
            },
            body,
            options,
        )


class LeadSources(Resource):
    """``v2.lead_sources``"""

    @cached_property
    def expenses(self) -> LeadSourcesExpenses:
        """The operations below ``lead_sources.expenses``."""
        return LeadSourcesExpenses(self._sender)

    @cached_property
    def recurring_expenses(self) -> LeadSourcesRecurringExpenses:
        """The operations below ``lead_sources.recurring_expenses``."""
        return LeadSourcesRecurringExpenses(self._sender)

    def create(self, body: p.CreateLeadSourceRequest, *, options: RequestOptions | None = None) -> m.LeadSource:
        """``POST /rest/v2/leadSources``

        Args:
            body: CreateLeadSourceRequest

        Returns:
            LeadSource; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_LEAD_SOURCES_CREATE, {}, body, options)

    def delete(self, lead_source_id: str, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/leadSources/{lead_source_id}``

        Args:
            lead_source_id: str

        Returns:
            None.
        """
        return self._sender.call(_LEAD_SOURCES_DELETE, {"lead_source_id": lead_source_id}, None, options)

    def get(self, lead_source_id: str, *, options: RequestOptions | None = None) -> m.LeadSource:
        """``GET /rest/v2/leadSources/{lead_source_id}``

        Args:
            lead_source_id: str

        Returns:
            LeadSource; None when the response is empty.
        """
        return self._sender.call(_LEAD_SOURCES_GET, {"lead_source_id": lead_source_id}, None, options)

    def list(
        self,
        *,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.LeadSource]:
        """``GET /rest/v2/leadSources``

        Args:
            filter: str
            order_by: str
            page_size: int, 0 to 1000
            page_token: str

        Returns:
            The first page of LeadSource; iterating over it walks all pages.
        """
        return self._sender.page(
            _LEAD_SOURCES_LIST,
            {"filter": filter, "order_by": order_by, "page_size": page_size, "page_token": page_token},
            None,
            options,
        )

    def update(
        self,
        lead_source_id: str,
        body: p.CreateLeadSourceRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.LeadSource:
        """``PATCH /rest/v2/leadSources/{lead_source_id}``

        Args:
            lead_source_id: str
            body: CreateLeadSourceRequest
            update_mask: the body's keys to change; by default all keys of the body

        Returns:
            LeadSource; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(
            _LEAD_SOURCES_UPDATE, {"lead_source_id": lead_source_id, "update_mask": update_mask}, body, options
        )


class AsyncLeadSources(AsyncResource):
    """``v2.lead_sources``, asynchronous."""

    @cached_property
    def expenses(self) -> AsyncLeadSourcesExpenses:
        """The operations below ``lead_sources.expenses``."""
        return AsyncLeadSourcesExpenses(self._sender)

    @cached_property
    def recurring_expenses(self) -> AsyncLeadSourcesRecurringExpenses:
        """The operations below ``lead_sources.recurring_expenses``."""
        return AsyncLeadSourcesRecurringExpenses(self._sender)

    async def create(self, body: p.CreateLeadSourceRequest, *, options: RequestOptions | None = None) -> m.LeadSource:
        """``POST /rest/v2/leadSources``

        Args:
            body: CreateLeadSourceRequest

        Returns:
            LeadSource; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_LEAD_SOURCES_CREATE, {}, body, options)

    async def delete(self, lead_source_id: str, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/leadSources/{lead_source_id}``

        Args:
            lead_source_id: str

        Returns:
            None.
        """
        return await self._sender.call(_LEAD_SOURCES_DELETE, {"lead_source_id": lead_source_id}, None, options)

    async def get(self, lead_source_id: str, *, options: RequestOptions | None = None) -> m.LeadSource:
        """``GET /rest/v2/leadSources/{lead_source_id}``

        Args:
            lead_source_id: str

        Returns:
            LeadSource; None when the response is empty.
        """
        return await self._sender.call(_LEAD_SOURCES_GET, {"lead_source_id": lead_source_id}, None, options)

    def list(
        self,
        *,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.LeadSource]:
        """``GET /rest/v2/leadSources``

        Args:
            filter: str
            order_by: str
            page_size: int, 0 to 1000
            page_token: str

        Returns:
            A pager: await it for the first page of LeadSource, or iterate over it for all items of all pages.
        """
        return self._sender.page(
            _LEAD_SOURCES_LIST,
            {"filter": filter, "order_by": order_by, "page_size": page_size, "page_token": page_token},
            None,
            options,
        )

    async def update(
        self,
        lead_source_id: str,
        body: p.CreateLeadSourceRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.LeadSource:
        """``PATCH /rest/v2/leadSources/{lead_source_id}``

        Args:
            lead_source_id: str
            body: CreateLeadSourceRequest
            update_mask: the body's keys to change; by default all keys of the body

        Returns:
            LeadSource; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(
            _LEAD_SOURCES_UPDATE, {"lead_source_id": lead_source_id, "update_mask": update_mask}, body, options
        )
