# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""REST v2: sales."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._cached import cached_property
from ..._descriptors import Query, Tokens
from ..._operation import ListOperation, Operation
from ..._resource import AsyncResource, Resource
from .. import models as m

if TYPE_CHECKING:
    from ..._async_pager import AsyncPager
    from ..._options import RequestOptions
    from ..._page import Page
    from .. import params as p

_PARAMS = "keap_api.v2.params"

_SALES_MERCHANTS_SET_DEFAULT: Operation[None] = Operation(
    "v2.sales.merchants.set_default", "POST", "/rest/v2/sales/merchants/{id}:setDefault", response=None
)
_SALES_PAYMENTS_LIST: ListOperation[m.ListPayments, m.Payment] = ListOperation(
    "v2.sales.payments.list",
    "GET",
    "/rest/v2/sales/payments",
    query=(Query("filter", facts=True), Query("page_token"), Query("order_by", facts=True), Query("page_size")),
    response=m.ListPayments,
    paging=Tokens("payments"),
)
_SALES_TRANSACTIONS_LIST: ListOperation[m.ListTransactions, m.TransactionV2] = ListOperation(
    "v2.sales.transactions.list",
    "GET",
    "/rest/v2/sales/transactions",
    query=(Query("filter", facts=True), Query("page_token"), Query("order_by", facts=True), Query("page_size")),
    response=m.ListTransactions,
    paging=Tokens("transactions"),
)


class SalesMerchants(Resource, path="v2.sales.merchants"):
    """`v2.sales.merchants`"""

    def set_default(self, id: str, *, options: RequestOptions | None = None) -> None:
        """Make a merchant the default one.

        `POST /rest/v2/sales/merchants/{id}:setDefault`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_SALES_MERCHANTS_SET_DEFAULT, {"id": id}, None, options)


class AsyncSalesMerchants(AsyncResource, path="v2.sales.merchants"):
    """`v2.sales.merchants`, async."""

    async def set_default(self, id: str, *, options: RequestOptions | None = None) -> None:
        """Make a merchant the default one.

        `POST /rest/v2/sales/merchants/{id}:setDefault`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_SALES_MERCHANTS_SET_DEFAULT, {"id": id}, None, options)


class SalesPayments(Resource, path="v2.sales.payments"):
    """`v2.sales.payments`"""

    def list(
        self,
        *,
        filter: p.SalesPaymentsListFilter | str | None = None,
        page_token: str | None = None,
        order_by: p.SalesPaymentsListOrderBy | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.Payment]:
        """List payments.

        `GET /rest/v2/sales/payments`

        Args:
            filter: a dict of conditions, or str. `amount`: text with `==`, `<=`, `<`, `>=`, `>`, `!=`.
                `contact_id`, `merchant_account_id`, `merchant_account_type`, `order_id`: text. `id`: text with
                `==`, `>`, `>=`, `<`, `<=`. `ids`, `order_ids`: list. `since_time`, `until_time`: aware datetime
            page_token: where to continue: a page's or an error's `next_page_token`
            order_by: one of `id`, `amount`, `payment_time`, `contact_id`, alone or with a space and `asc` or `desc`
            page_size: 0 to 1000

        Returns: the first page of `Payment` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _SALES_PAYMENTS_LIST,
            {"filter": filter, "page_token": page_token, "order_by": order_by, "page_size": page_size},
            None,
            options,
        )


class AsyncSalesPayments(AsyncResource, path="v2.sales.payments"):
    """`v2.sales.payments`, async."""

    def list(
        self,
        *,
        filter: p.SalesPaymentsListFilter | str | None = None,
        page_token: str | None = None,
        order_by: p.SalesPaymentsListOrderBy | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.Payment]:
        """List payments.

        `GET /rest/v2/sales/payments`

        Args:
            filter: a dict of conditions, or str. `amount`: text with `==`, `<=`, `<`, `>=`, `>`, `!=`.
                `contact_id`, `merchant_account_id`, `merchant_account_type`, `order_id`: text. `id`: text with
                `==`, `>`, `>=`, `<`, `<=`. `ids`, `order_ids`: list. `since_time`, `until_time`: aware datetime
            page_token: where to continue: a page's or an error's `next_page_token`
            order_by: one of `id`, `amount`, `payment_time`, `contact_id`, alone or with a space and `asc` or `desc`
            page_size: 0 to 1000

        Returns: a pager of `Payment` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _SALES_PAYMENTS_LIST,
            {"filter": filter, "page_token": page_token, "order_by": order_by, "page_size": page_size},
            None,
            options,
        )


class SalesTransactions(Resource, path="v2.sales.transactions"):
    """`v2.sales.transactions`"""

    def list(
        self,
        *,
        filter: p.SalesTransactionsListFilter | str | None = None,
        page_token: str | None = None,
        order_by: p.SalesTransactionsListOrderBy | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.TransactionV2]:
        """List transactions.

        `GET /rest/v2/sales/transactions`

        Args:
            filter: a dict of conditions, or str. `amount`: text with `==`, `<=`, `<`, `>=`, `>`, `!=`.
                `contact_id`, `is_successful`, `merchant_account_id`, `merchant_account_type`, `order_id`, `status`,
                `transaction_method`: text. `since_time`, `until_time`: aware datetime
            page_token: where to continue: a page's or an error's `next_page_token`
            order_by: one of `amount`, `transaction_time`, `contact_id`, alone or with a space and `asc` or `desc`
            page_size: 0 to 1000

        Returns: the first page of `TransactionV2` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _SALES_TRANSACTIONS_LIST,
            {"filter": filter, "page_token": page_token, "order_by": order_by, "page_size": page_size},
            None,
            options,
        )


class AsyncSalesTransactions(AsyncResource, path="v2.sales.transactions"):
    """`v2.sales.transactions`, async."""

    def list(
        self,
        *,
        filter: p.SalesTransactionsListFilter | str | None = None,
        page_token: str | None = None,
        order_by: p.SalesTransactionsListOrderBy | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.TransactionV2]:
        """List transactions.

        `GET /rest/v2/sales/transactions`

        Args:
            filter: a dict of conditions, or str. `amount`: text with `==`, `<=`, `<`, `>=`, `>`, `!=`.
                `contact_id`, `is_successful`, `merchant_account_id`, `merchant_account_type`, `order_id`, `status`,
                `transaction_method`: text. `since_time`, `until_time`: aware datetime
            page_token: where to continue: a page's or an error's `next_page_token`
            order_by: one of `amount`, `transaction_time`, `contact_id`, alone or with a space and `asc` or `desc`
            page_size: 0 to 1000

        Returns: a pager of `TransactionV2` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _SALES_TRANSACTIONS_LIST,
            {"filter": filter, "page_token": page_token, "order_by": order_by, "page_size": page_size},
            None,
            options,
        )


class Sales(Resource, path="v2.sales"):
    """`v2.sales`"""

    @cached_property
    def merchants(self) -> SalesMerchants:
        """`v2.sales.merchants`"""
        return SalesMerchants(self._sender)

    @cached_property
    def payments(self) -> SalesPayments:
        """`v2.sales.payments`"""
        return SalesPayments(self._sender)

    @cached_property
    def transactions(self) -> SalesTransactions:
        """`v2.sales.transactions`"""
        return SalesTransactions(self._sender)


class AsyncSales(AsyncResource, path="v2.sales"):
    """`v2.sales`, async."""

    @cached_property
    def merchants(self) -> AsyncSalesMerchants:
        """`v2.sales.merchants`"""
        return AsyncSalesMerchants(self._sender)

    @cached_property
    def payments(self) -> AsyncSalesPayments:
        """`v2.sales.payments`"""
        return AsyncSalesPayments(self._sender)

    @cached_property
    def transactions(self) -> AsyncSalesTransactions:
        """`v2.sales.transactions`"""
        return AsyncSalesTransactions(self._sender)
