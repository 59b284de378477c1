# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""REST v2: sales."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._operation import ListOperation, Operation, Query, Tokens
from ..._resource import AsyncResource, Resource
from .. import models as m

if TYPE_CHECKING:
    from ..._options import RequestOptions
    from ..._pages import AsyncPager, Page

_PARAMS = "keap_api.v2.params"

_SALES_MERCHANTS_SET_DEFAULT: Operation[None] = Operation(
    "v2.sales.merchants.set_default", "POST", "/rest/v2/sales/merchants/{id}:setDefault", response=None
)
_SALES_PAYMENTS_LIST: ListOperation[m.ListPayments, m.Payment] = ListOperation(
    "v2.sales.payments.list",
    "GET",
    "/rest/v2/sales/payments",
    query=(Query("filter"), Query("page_token"), Query("order_by"), Query("page_size")),
    response=m.ListPayments,
    paging=Tokens("payments"),
)
_SALES_TRANSACTIONS_LIST: ListOperation[m.ListTransactions, m.TransactionV2] = ListOperation(
    "v2.sales.transactions.list",
    "GET",
    "/rest/v2/sales/transactions",
    query=(Query("filter"), Query("page_token"), Query("order_by"), Query("page_size")),
    response=m.ListTransactions,
    paging=Tokens("transactions"),
)


class SalesMerchants(Resource):
    """``v2.sales.merchants``"""

    def set_default(self, id: str, *, options: RequestOptions | None = None) -> None:
        """``POST /rest/v2/sales/merchants/{id}:setDefault``

        Args:
            id: str

        Returns:
            None.
        """
        return self._sender.call(_SALES_MERCHANTS_SET_DEFAULT, {"id": id}, None, options)


class AsyncSalesMerchants(AsyncResource):
    """``v2.sales.merchants``, asynchronous."""

    async def set_default(self, id: str, *, options: RequestOptions | None = None) -> None:
        """``POST /rest/v2/sales/merchants/{id}:setDefault``

        Args:
            id: str

        Returns:
            None.
        """
        return await self._sender.call(_SALES_MERCHANTS_SET_DEFAULT, {"id": id}, None, options)


class SalesPayments(Resource):
    """``v2.sales.payments``"""

    def list(
        self,
        *,
        filter: str | None = None,
        page_token: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.Payment]:
        """``GET /rest/v2/sales/payments``

        Args:
            filter: str
            page_token: str
            order_by: str
            page_size: int, 0 to 1000

        Returns:
            The first page of Payment; iterating over it walks all pages.
        """
        return self._sender.page(
            _SALES_PAYMENTS_LIST,
            {"filter": filter, "page_token": page_token, "order_by": order_by, "page_size": page_size},
            None,
            options,
        )


class AsyncSalesPayments(AsyncResource):
    """``v2.sales.payments``, asynchronous."""

    def list(
        self,
        *,
        filter: str | None = None,
        page_token: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.Payment]:
        """``GET /rest/v2/sales/payments``

        Args:
            filter: str
            page_token: str
            order_by: str
            page_size: int, 0 to 1000

        Returns:
            A pager: await it for the first page of Payment, or iterate over it for all items of all pages.
        """
        return self._sender.page(
            _SALES_PAYMENTS_LIST,
            {"filter": filter, "page_token": page_token, "order_by": order_by, "page_size": page_size},
            None,
            options,
        )


class SalesTransactions(Resource):
    """``v2.sales.transactions``"""

    def list(
        self,
        *,
        filter: str | None = None,
        page_token: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.TransactionV2]:
        """``GET /rest/v2/sales/transactions``

        Args:
            filter: str
            page_token: str
            order_by: str
            page_size: int, 0 to 1000

        Returns:
            The first page of TransactionV2; iterating over it walks all pages.
        """
        return self._sender.page(
            _SALES_TRANSACTIONS_LIST,
            {"filter": filter, "page_token": page_token, "order_by": order_by, "page_size": page_size},
            None,
            options,
        )


class AsyncSalesTransactions(AsyncResource):
    """``v2.sales.transactions``, asynchronous."""

    def list(
        self,
        *,
        filter: str | None = None,
        page_token: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.TransactionV2]:
        """``GET /rest/v2/sales/transactions``

        Args:
            filter: str
            page_token: str
            order_by: str
            page_size: int, 0 to 1000

        Returns:
            A pager: await it for the first page of TransactionV2, or iterate over it for all items of all pages.
        """
        return self._sender.page(
            _SALES_TRANSACTIONS_LIST,
            {"filter": filter, "page_token": page_token, "order_by": order_by, "page_size": page_size},
            None,
            options,
        )


class Sales(Resource):
    """``v2.sales``"""

    @cached_property
    def merchants(self) -> SalesMerchants:
        """The operations below ``sales.merchants``."""
        return SalesMerchants(self._sender)

    @cached_property
    def payments(self) -> SalesPayments:
        """The operations below ``sales.payments``."""
        return SalesPayments(self._sender)

    @cached_property
    def transactions(self) -> SalesTransactions:
        """The operations below ``sales.transactions``."""
        return SalesTransactions(self._sender)


class AsyncSales(AsyncResource):
    """``v2.sales``, asynchronous."""

    @cached_property
    def merchants(self) -> AsyncSalesMerchants:
        """The operations below ``sales.merchants``."""
        return AsyncSalesMerchants(self._sender)

    @cached_property
    def payments(self) -> AsyncSalesPayments:
        """The operations below ``sales.payments``."""
        return AsyncSalesPayments(self._sender)

    @cached_property
    def transactions(self) -> AsyncSalesTransactions:
        """The operations below ``sales.transactions``."""
        return AsyncSalesTransactions(self._sender)
