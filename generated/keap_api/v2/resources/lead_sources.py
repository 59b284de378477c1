# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""REST v2: lead_sources."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._cached import cached_property
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
    query=(Query("filter", facts=True), Query("order_by", facts=True), Query("page_size"), Query("page_token")),
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
        query=(Query("filter", facts=True), Query("order_by", facts=True), Query("page_size"), Query("page_token")),
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
    query=(Query("filter", facts=True), Query("order_by", facts=True), Query("page_size"), Query("page_token")),
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
    query=(Query("filter", facts=True), Query("order_by", facts=True), Query("page_size"), Query("page_token")),
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


class LeadSourcesExpenses(Resource, path="v2.lead_sources.expenses"):
    """`v2.lead_sources.expenses`"""

    def create(
        self, lead_source_id: str, body: p.CreateLeadSourceExpenseRequest, *, options: RequestOptions | None = None
    ) -> m.LeadSourceExpense:
        """Create an expense of a lead source.

        `POST /rest/v2/leadSources/{lead_source_id}/expenses`

        Args:
            body: a dict with `amount` (required), `incurred_time`, `notes`, `title`

        Returns: `LeadSourceExpense`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_LEAD_SOURCES_EXPENSES_CREATE, {"lead_source_id": lead_source_id}, body, options)

    def delete(
        self, lead_source_id: str, lead_source_expense_id: str, *, options: RequestOptions | None = None
    ) -> None:
        """Delete an expense of a lead source.

        `DELETE /rest/v2/leadSources/{lead_source_id}/expenses/{lead_source_expense_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
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
        """Get an expense of a lead source.

        `GET /rest/v2/leadSources/{lead_source_id}/expenses/{lead_source_expense_id}`

        Returns: `LeadSourceExpense`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
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
        filter: p.LeadSourcesExpensesListFilter | str | None = None,
        order_by: p.LeadSourcesExpensesListOrderBy | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.LeadSourceExpense]:
        """List the expenses of a lead source.

        `GET /rest/v2/leadSources/{lead_source_id}/expenses`

        Args:
            filter: a dict of conditions, or str. `amount`: int. `create_time`, `incurred_time`, `update_time`:
                aware datetime. `title`: text
            order_by: one of `title`, `amount`, `incurred_time`, `create_time`, `update_time`, alone or with a space
                and `asc` or `desc`
            page_size: 0 to 1000
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: the first page of `LeadSourceExpense` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
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
        """Update an expense of a lead source.

        `PATCH /rest/v2/leadSources/{lead_source_id}/expenses/{lead_source_expense_id}`

        Args:
            body: a dict with `amount`, `incurred_time`, `notes`, `title`
            update_mask: the keys of the body to change; all of them by default

        Returns: `LeadSourceExpense`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
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


class AsyncLeadSourcesExpenses(AsyncResource, path="v2.lead_sources.expenses"):
    """`v2.lead_sources.expenses`, async."""

    async def create(
        self, lead_source_id: str, body: p.CreateLeadSourceExpenseRequest, *, options: RequestOptions | None = None
    ) -> m.LeadSourceExpense:
        """Create an expense of a lead source.

        `POST /rest/v2/leadSources/{lead_source_id}/expenses`

        Args:
            body: a dict with `amount` (required), `incurred_time`, `notes`, `title`

        Returns: `LeadSourceExpense`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_LEAD_SOURCES_EXPENSES_CREATE, {"lead_source_id": lead_source_id}, body, options)

    async def delete(
        self, lead_source_id: str, lead_source_expense_id: str, *, options: RequestOptions | None = None
    ) -> None:
        """Delete an expense of a lead source.

        `DELETE /rest/v2/leadSources/{lead_source_id}/expenses/{lead_source_expense_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
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
        """Get an expense of a lead source.

        `GET /rest/v2/leadSources/{lead_source_id}/expenses/{lead_source_expense_id}`

        Returns: `LeadSourceExpense`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
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
        filter: p.LeadSourcesExpensesListFilter | str | None = None,
        order_by: p.LeadSourcesExpensesListOrderBy | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.LeadSourceExpense]:
        """List the expenses of a lead source.

        `GET /rest/v2/leadSources/{lead_source_id}/expenses`

        Args:
            filter: a dict of conditions, or str. `amount`: int. `create_time`, `incurred_time`, `update_time`:
                aware datetime. `title`: text
            order_by: one of `title`, `amount`, `incurred_time`, `create_time`, `update_time`, alone or with a space
                and `asc` or `desc`
            page_size: 0 to 1000
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: a pager of `LeadSourceExpense` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
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
        """Update an expense of a lead source.

        `PATCH /rest/v2/leadSources/{lead_source_id}/expenses/{lead_source_expense_id}`

        Args:
            body: a dict with `amount`, `incurred_time`, `notes`, `title`
            update_mask: the keys of the body to change; all of them by default

        Returns: `LeadSourceExpense`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
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


class LeadSourcesRecurringExpensesExpenses(Resource, path="v2.lead_sources.recurring_expenses.expenses"):
    """`v2.lead_sources.recurring_expenses.expenses`"""

    def list(
        self,
        lead_source_id: str,
        lead_source_recurring_expense_id: str,
        *,
        filter: p.LeadSourcesExpensesListFilter | str | None = None,
        order_by: p.LeadSourcesExpensesListOrderBy | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.LeadSourceExpense]:
        """List the expenses of a lead source recurring expense.

        `GET /rest/v2/leadSources/{lead_source_id}/recurringExpenses/{lead_source_recurring_expense_id}/expenses`

        Args:
            filter: a dict of conditions, or str. `amount`: int. `create_time`, `incurred_time`, `update_time`:
                aware datetime. `title`: text
            order_by: one of `title`, `amount`, `incurred_time`, `create_time`, `update_time`, alone or with a space
                and `asc` or `desc`
            page_size: 0 to 1000
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: the first page of `LeadSourceExpense` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
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


class AsyncLeadSourcesRecurringExpensesExpenses(AsyncResource, path="v2.lead_sources.recurring_expenses.expenses"):
    """`v2.lead_sources.recurring_expenses.expenses`, async."""

    def list(
        self,
        lead_source_id: str,
        lead_source_recurring_expense_id: str,
        *,
        filter: p.LeadSourcesExpensesListFilter | str | None = None,
        order_by: p.LeadSourcesExpensesListOrderBy | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.LeadSourceExpense]:
        """List the expenses of a lead source recurring expense.

        `GET /rest/v2/leadSources/{lead_source_id}/recurringExpenses/{lead_source_recurring_expense_id}/expenses`

        Args:
            filter: a dict of conditions, or str. `amount`: int. `create_time`, `incurred_time`, `update_time`:
                aware datetime. `title`: text
            order_by: one of `title`, `amount`, `incurred_time`, `create_time`, `update_time`, alone or with a space
                and `asc` or `desc`
            page_size: 0 to 1000
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: a pager of `LeadSourceExpense` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
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


class LeadSourcesRecurringExpenses(Resource, path="v2.lead_sources.recurring_expenses"):
    """`v2.lead_sources.recurring_expenses`"""

    @cached_property
    def expenses(self) -> LeadSourcesRecurringExpensesExpenses:
        """`v2.lead_sources.recurring_expenses.expenses`"""
        return LeadSourcesRecurringExpensesExpenses(self._sender)

    def create(
        self,
        lead_source_id: str,
        body: p.CreateLeadSourceRecurringExpenseRequest,
        *,
        options: RequestOptions | None = None,
    ) -> m.LeadSourceRecurringExpense:
        """Create a recurring expense of a lead source.

        `POST /rest/v2/leadSources/{lead_source_id}/recurringExpenses`

        Args:
            body: a dict with `amount` (required), `end_time`, `notes`, `start_time`, `title`

        Returns: `LeadSourceRecurringExpense`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _LEAD_SOURCES_RECURRING_EXPENSES_CREATE, {"lead_source_id": lead_source_id}, body, options
        )

    def delete(
        self, lead_source_id: str, lead_source_recurring_expense_id: str, *, options: RequestOptions | None = None
    ) -> None:
        """Delete a recurring expense of a lead source.

        `DELETE /rest/v2/leadSources/{lead_source_id}/recurringExpenses/{lead_source_recurring_expense_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
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
        """Get a recurring expense of a lead source.

        `GET /rest/v2/leadSources/{lead_source_id}/recurringExpenses/{lead_source_recurring_expense_id}`

        Returns: `LeadSourceRecurringExpense`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
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
        filter: p.LeadSourcesRecurringExpensesListFilter | str | None = None,
        order_by: p.LeadSourcesRecurringExpensesListOrderBy | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.LeadSourceRecurringExpense]:
        """List the recurring expenses of a lead source.

        `GET /rest/v2/leadSources/{lead_source_id}/recurringExpenses`

        Args:
            filter: a dict of conditions, or str. `amount`: int. `create_time`, `end_time`, `next_expense_time`,
                `start_time`, `update_time`: aware datetime. `title`: text
            order_by: one of `title`, `amount`, `start_time`, `end_time`, `next_expense_time`, `create_time`,
                `update_time`, alone or with a space and `asc` or `desc`
            page_size: 0 to 1000
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: the first page of `LeadSourceRecurringExpense` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
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
        """Update a recurring expense of a lead source.

        `PATCH /rest/v2/leadSources/{lead_source_id}/recurringExpenses/{lead_source_recurring_expense_id}`

        Args:
            body: a dict with `amount`, `end_time`, `notes`, `start_time`, `title`
            update_mask: the keys of the body to change; all of them by default

        Returns: `LeadSourceRecurringExpense`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
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


class AsyncLeadSourcesRecurringExpenses(AsyncResource, path="v2.lead_sources.recurring_expenses"):
    """`v2.lead_sources.recurring_expenses`, async."""

    @cached_property
    def expenses(self) -> AsyncLeadSourcesRecurringExpensesExpenses:
        """`v2.lead_sources.recurring_expenses.expenses`"""
        return AsyncLeadSourcesRecurringExpensesExpenses(self._sender)

    async def create(
        self,
        lead_source_id: str,
        body: p.CreateLeadSourceRecurringExpenseRequest,
        *,
        options: RequestOptions | None = None,
    ) -> m.LeadSourceRecurringExpense:
        """Create a recurring expense of a lead source.

        `POST /rest/v2/leadSources/{lead_source_id}/recurringExpenses`

        Args:
            body: a dict with `amount` (required), `end_time`, `notes`, `start_time`, `title`

        Returns: `LeadSourceRecurringExpense`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _LEAD_SOURCES_RECURRING_EXPENSES_CREATE, {"lead_source_id": lead_source_id}, body, options
        )

    async def delete(
        self, lead_source_id: str, lead_source_recurring_expense_id: str, *, options: RequestOptions | None = None
    ) -> None:
        """Delete a recurring expense of a lead source.

        `DELETE /rest/v2/leadSources/{lead_source_id}/recurringExpenses/{lead_source_recurring_expense_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
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
        """Get a recurring expense of a lead source.

        `GET /rest/v2/leadSources/{lead_source_id}/recurringExpenses/{lead_source_recurring_expense_id}`

        Returns: `LeadSourceRecurringExpense`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
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
        filter: p.LeadSourcesRecurringExpensesListFilter | str | None = None,
        order_by: p.LeadSourcesRecurringExpensesListOrderBy | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.LeadSourceRecurringExpense]:
        """List the recurring expenses of a lead source.

        `GET /rest/v2/leadSources/{lead_source_id}/recurringExpenses`

        Args:
            filter: a dict of conditions, or str. `amount`: int. `create_time`, `end_time`, `next_expense_time`,
                `start_time`, `update_time`: aware datetime. `title`: text
            order_by: one of `title`, `amount`, `start_time`, `end_time`, `next_expense_time`, `create_time`,
                `update_time`, alone or with a space and `asc` or `desc`
            page_size: 0 to 1000
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: a pager of `LeadSourceRecurringExpense` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
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
        """Update a recurring expense of a lead source.

        `PATCH /rest/v2/leadSources/{lead_source_id}/recurringExpenses/{lead_source_recurring_expense_id}`

        Args:
            body: a dict with `amount`, `end_time`, `notes`, `start_time`, `title`
            update_mask: the keys of the body to change; all of them by default

        Returns: `LeadSourceRecurringExpense`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
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


class LeadSources(Resource, path="v2.lead_sources"):
    """`v2.lead_sources`"""

    @cached_property
    def expenses(self) -> LeadSourcesExpenses:
        """`v2.lead_sources.expenses`"""
        return LeadSourcesExpenses(self._sender)

    @cached_property
    def recurring_expenses(self) -> LeadSourcesRecurringExpenses:
        """`v2.lead_sources.recurring_expenses`"""
        return LeadSourcesRecurringExpenses(self._sender)

    def create(self, body: p.CreateLeadSourceRequest, *, options: RequestOptions | None = None) -> m.LeadSource:
        """Create a lead source.

        `POST /rest/v2/leadSources`

        Args:
            body: a dict with `description`, `end_time`, `lead_source_category_id`, `medium`, `message`, `name`,
                `start_time`, `status`, `vendor`

        Returns: `LeadSource`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_LEAD_SOURCES_CREATE, {}, body, options)

    def delete(self, lead_source_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a lead source.

        `DELETE /rest/v2/leadSources/{lead_source_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_LEAD_SOURCES_DELETE, {"lead_source_id": lead_source_id}, None, options)

    def get(self, lead_source_id: str, *, options: RequestOptions | None = None) -> m.LeadSource:
        """Get a lead source.

        `GET /rest/v2/leadSources/{lead_source_id}`

        Returns: `LeadSource`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_LEAD_SOURCES_GET, {"lead_source_id": lead_source_id}, None, options)

    def list(
        self,
        *,
        filter: p.LeadSourcesListFilter | str | None = None,
        order_by: p.LeadSourcesListOrderBy | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.LeadSource]:
        """List lead sources.

        `GET /rest/v2/leadSources`

        Args:
            filter: a dict of conditions, or str. `description`, `medium`, `message`, `name`, `vendor`: text or a
                prefix. `end_time`, `start_time`: aware datetime. `id`: text with `==`, `<=`, `<`, `>=`, `>`, `!=`.
                `lead_source_category_id`, `status`: text
            order_by: one of `name`, `status`, `vendor`, `medium`, `start_time`, `end_time`, `create_time`,
                `update_time`, alone or with a space and `asc` or `desc`
            page_size: 0 to 1000
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: the first page of `LeadSource` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
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
        """Update a lead source.

        `PATCH /rest/v2/leadSources/{lead_source_id}`

        Args:
            body: a dict with `description`, `end_time`, `lead_source_category_id`, `medium`, `message`, `name`,
                `start_time`, `status`, `vendor`
            update_mask: the keys of the body to change; all of them by default

        Returns: `LeadSource`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _LEAD_SOURCES_UPDATE, {"lead_source_id": lead_source_id, "update_mask": update_mask}, body, options
        )


class AsyncLeadSources(AsyncResource, path="v2.lead_sources"):
    """`v2.lead_sources`, async."""

    @cached_property
    def expenses(self) -> AsyncLeadSourcesExpenses:
        """`v2.lead_sources.expenses`"""
        return AsyncLeadSourcesExpenses(self._sender)

    @cached_property
    def recurring_expenses(self) -> AsyncLeadSourcesRecurringExpenses:
        """`v2.lead_sources.recurring_expenses`"""
        return AsyncLeadSourcesRecurringExpenses(self._sender)

    async def create(self, body: p.CreateLeadSourceRequest, *, options: RequestOptions | None = None) -> m.LeadSource:
        """Create a lead source.

        `POST /rest/v2/leadSources`

        Args:
            body: a dict with `description`, `end_time`, `lead_source_category_id`, `medium`, `message`, `name`,
                `start_time`, `status`, `vendor`

        Returns: `LeadSource`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_LEAD_SOURCES_CREATE, {}, body, options)

    async def delete(self, lead_source_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a lead source.

        `DELETE /rest/v2/leadSources/{lead_source_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_LEAD_SOURCES_DELETE, {"lead_source_id": lead_source_id}, None, options)

    async def get(self, lead_source_id: str, *, options: RequestOptions | None = None) -> m.LeadSource:
        """Get a lead source.

        `GET /rest/v2/leadSources/{lead_source_id}`

        Returns: `LeadSource`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_LEAD_SOURCES_GET, {"lead_source_id": lead_source_id}, None, options)

    def list(
        self,
        *,
        filter: p.LeadSourcesListFilter | str | None = None,
        order_by: p.LeadSourcesListOrderBy | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.LeadSource]:
        """List lead sources.

        `GET /rest/v2/leadSources`

        Args:
            filter: a dict of conditions, or str. `description`, `medium`, `message`, `name`, `vendor`: text or a
                prefix. `end_time`, `start_time`: aware datetime. `id`: text with `==`, `<=`, `<`, `>=`, `>`, `!=`.
                `lead_source_category_id`, `status`: text
            order_by: one of `name`, `status`, `vendor`, `medium`, `start_time`, `end_time`, `create_time`,
                `update_time`, alone or with a space and `asc` or `desc`
            page_size: 0 to 1000
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: a pager of `LeadSource` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
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
        """Update a lead source.

        `PATCH /rest/v2/leadSources/{lead_source_id}`

        Args:
            body: a dict with `description`, `end_time`, `lead_source_category_id`, `medium`, `message`, `name`,
                `start_time`, `status`, `vendor`
            update_mask: the keys of the body to change; all of them by default

        Returns: `LeadSource`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _LEAD_SOURCES_UPDATE, {"lead_source_id": lead_source_id, "update_mask": update_mask}, body, options
        )
