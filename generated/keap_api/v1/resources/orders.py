# Written by `make regenerate` from specs/v1.json and overlays/openapi/v1.yaml. Do not edit.
"""REST v1: orders."""

from __future__ import annotations

import datetime as dt
from functools import cached_property
from typing import TYPE_CHECKING

from ..._operation import Body, ListOperation, Offsets, OnePage, Operation, Query
from ..._resource import AsyncResource, Resource
from .. import models as m

if TYPE_CHECKING:
    from ..._options import RequestOptions
    from ..._pages import AsyncPager, Page
    from .. import params as p

_PARAMS = "keap_api.v1.params"

_ORDERS_ITEMS_CREATE: Operation[m.OrderItem] = Operation(
    "v1.orders.items.create",
    "POST",
    "/rest/v1/orders/{order_id}/items",
    body=Body(_PARAMS, "CreateOrderItem", required=True),
    response=m.OrderItem,
)
_ORDERS_ITEMS_DELETE: Operation[None] = Operation(
    "v1.orders.items.delete", "DELETE", "/rest/v1/orders/{order_id}/items/{order_item_id}", response=None
)
_ORDERS_MODEL_GET: Operation[m.ObjectModel] = Operation(
    "v1.orders.model.get", "GET", "/rest/v1/orders/model", response=m.ObjectModel
)
_ORDERS_PAYMENT_PLAN_REPLACE: Operation[m.RestPaymentPlan] = Operation(
    "v1.orders.payment_plan.replace",
    "PUT",
    "/rest/v1/orders/{order_id}/paymentPlan",
    body=Body(_PARAMS, "RestPaymentPlan", required=True),
    response=m.RestPaymentPlan,
)
_ORDERS_PAYMENTS_CREATE: Operation[m.PaymentResult] = Operation(
    "v1.orders.payments.create",
    "POST",
    "/rest/v1/orders/{order_id}/payments",
    body=Body(_PARAMS, "CreatePayment", required=True),
    response=m.PaymentResult,
)
_ORDERS_PAYMENTS_LIST: ListOperation[list[m.InvoicePayment], m.InvoicePayment] = ListOperation(
    "v1.orders.payments.list",
    "GET",
    "/rest/v1/orders/{order_id}/payments",
    response=list[m.InvoicePayment],
    paging=OnePage(None),
)
_ORDERS_TRANSACTIONS_LIST: ListOperation[m.TransactionList, m.EcommerceReportingTransaction] = ListOperation(
    "v1.orders.transactions.list",
    "GET",
    "/rest/v1/orders/{order_id}/transactions",
    query=(Query("contact_id"), Query("limit"), Query("offset"), Query("since"), Query("until")),
    response=m.TransactionList,
    paging=Offsets("transactions"),
)
_ORDERS_CREATE: Operation[m.Order] = Operation(
    "v1.orders.create", "POST", "/rest/v1/orders", body=Body(_PARAMS, "CreateOrder", required=True), response=m.Order
)
_ORDERS_DELETE: Operation[None] = Operation("v1.orders.delete", "DELETE", "/rest/v1/orders/{order_id}", response=None)
_ORDERS_GET: Operation[m.EcommerceReportingOrder] = Operation(
    "v1.orders.get", "GET", "/rest/v1/orders/{order_id}", response=m.EcommerceReportingOrder
)
_ORDERS_LIST: ListOperation[m.OrderList, m.EcommerceReportingOrder] = ListOperation(
    "v1.orders.list",
    "GET",
    "/rest/v1/orders",
    query=(
        Query("contact_id"),
        Query("limit"),
        Query("offset"),
        Query("order"),
        Query("paid"),
        Query("product_id"),
        Query("since"),
        Query("until"),
    ),
    response=m.OrderList,
    paging=Offsets("orders"),
)


class OrdersItems(Resource):
    """``v1.orders.items``"""

    def create(self, order_id: int, body: p.CreateOrderItem, *, options: RequestOptions | None = None) -> m.OrderItem:
        """``POST /rest/v1/orders/{orderId}/items``

        Args:
            order_id: int
            body: CreateOrderItem

        Returns:
            OrderItem; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_ORDERS_ITEMS_CREATE, {"order_id": order_id}, body, options)

    def delete(self, order_id: int, order_item_id: int, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v1/orders/{orderId}/items/{orderItemId}``

        Args:
            order_id: int
            order_item_id: int

        Returns:
            None.
        """
        return self._sender.call(
            _ORDERS_ITEMS_DELETE, {"order_id": order_id, "order_item_id": order_item_id}, None, options
        )


class AsyncOrdersItems(AsyncResource):
    """``v1.orders.items``, asynchronous."""

    async def create(
        self, order_id: int, body: p.CreateOrderItem, *, options: RequestOptions | None = None
    ) -> m.OrderItem:
        """``POST /rest/v1/orders/{orderId}/items``

        Args:
            order_id: int
            body: CreateOrderItem

        Returns:
            OrderItem; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_ORDERS_ITEMS_CREATE, {"order_id": order_id}, body, options)

    async def delete(self, order_id: int, order_item_id: int, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v1/orders/{orderId}/items/{orderItemId}``

        Args:
            order_id: int
            order_item_id: int

        Returns:
            None.
        """
        return await self._sender.call(
            _ORDERS_ITEMS_DELETE, {"order_id": order_id, "order_item_id": order_item_id}, None, options
        )


class OrdersModel(Resource):
    """``v1.orders.model``"""

    def get(self, *, options: RequestOptions | None = None) -> m.ObjectModel:
        """``GET /rest/v1/orders/model``

        Returns:
            ObjectModel; None when the response is empty.
        """
        return self._sender.call(_ORDERS_MODEL_GET, {}, None, options)


class AsyncOrdersModel(AsyncResource):
    """``v1.orders.model``, asynchronous."""

    async def get(self, *, options: RequestOptions | None = None) -> m.ObjectModel:
        """``GET /rest/v1/orders/model``

        Returns:
            ObjectModel; None when the response is empty.
        """
        return await self._sender.call(_ORDERS_MODEL_GET, {}, None, options)


class OrdersPaymentPlan(Resource):
    """``v1.orders.payment_plan``"""

    def replace(
        self, order_id: int, body: p.RestPaymentPlan, *, options: RequestOptions | None = None
    ) -> m.RestPaymentPlan:
        """``PUT /rest/v1/orders/{orderId}/paymentPlan``

        Args:
            order_id: int
            body: RestPaymentPlan

        Returns:
            RestPaymentPlan; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_ORDERS_PAYMENT_PLAN_REPLACE, {"order_id": order_id}, body, options)


class AsyncOrdersPaymentPlan(AsyncResource):
    """``v1.orders.payment_plan``, asynchronous."""

    async def replace(
        self, order_id: int, body: p.RestPaymentPlan, *, options: RequestOptions | None = None
    ) -> m.RestPaymentPlan:
        """``PUT /rest/v1/orders/{orderId}/paymentPlan``

        Args:
            order_id: int
            body: RestPaymentPlan

        Returns:
            RestPaymentPlan; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_ORDERS_PAYMENT_PLAN_REPLACE, {"order_id": order_id}, body, options)


class OrdersPayments(Resource):
    """``v1.orders.payments``"""

    def create(self, order_id: int, body: p.CreatePayment, *, options: RequestOptions | None = None) -> m.PaymentResult:
        """``POST /rest/v1/orders/{orderId}/payments``

        Args:
            order_id: int
            body: CreatePayment

        Returns:
            PaymentResult; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_ORDERS_PAYMENTS_CREATE, {"order_id": order_id}, body, options)

    def list(self, order_id: int, *, options: RequestOptions | None = None) -> Page[m.InvoicePayment]:
        """``GET /rest/v1/orders/{orderId}/payments``

        Args:
            order_id: int

        Returns:
            The first page of InvoicePayment; iterating over it walks all pages.
        """
        return self._sender.page(_ORDERS_PAYMENTS_LIST, {"order_id": order_id}, None, options)


class AsyncOrdersPayments(AsyncResource):
    """``v1.orders.payments``, asynchronous."""

    async def create(
        self, order_id: int, body: p.CreatePayment, *, options: RequestOptions | None = None
    ) -> m.PaymentResult:
        """``POST /rest/v1/orders/{orderId}/payments``

        Args:
            order_id: int
            body: CreatePayment

        Returns:
            PaymentResult; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_ORDERS_PAYMENTS_CREATE, {"order_id": order_id}, body, options)

    def list(self, order_id: int, *, options: RequestOptions | None = None) -> AsyncPager[m.InvoicePayment]:
        """``GET /rest/v1/orders/{orderId}/payments``

        Args:
            order_id: int

        Returns:
            A pager: await it for the first page of InvoicePayment, or iterate over it for all items of all pages.
        """
        return self._sender.page(_ORDERS_PAYMENTS_LIST, {"order_id": order_id}, None, options)


class OrdersTransactions(Resource):
    """``v1.orders.transactions``"""

    def list(
        self,
        order_id: int,
        *,
        contact_id: int | None = None,
        limit: int | None = None,
        offset: int | None = None,
        since: dt.datetime | str | None = None,
        until: dt.datetime | str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.EcommerceReportingTransaction]:
        """``GET /rest/v1/orders/{orderId}/transactions``

        Args:
            order_id: int
            contact_id: int
            limit: int
            offset: int
            since: datetime (aware)
            until: datetime (aware)

        Returns:
            The first page of EcommerceReportingTransaction; iterating over it walks all pages.
        """
        return self._sender.page(
            _ORDERS_TRANSACTIONS_LIST,
            {
                "order_id": order_id,
                "contact_id": contact_id,
                "limit": limit,
                "offset": offset,
                "since": since,
                "until": until,
            },
            None,
            options,
        )


class AsyncOrdersTransactions(AsyncResource):
    """``v1.orders.transactions``, asynchronous."""

    def list(
        self,
        order_id: int,
        *,
        contact_id: int | None = None,
        limit: int | None = None,
        offset: int | None = None,
        since: dt.datetime | str | None = None,
        until: dt.datetime | str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.EcommerceReportingTransaction]:
        """``GET /rest/v1/orders/{orderId}/transactions``

        Args:
            order_id: int
            contact_id: int
            limit: int
            offset: int
            since: datetime (aware)
            until: datetime (aware)

        Returns:
            A pager: await it for the first page of EcommerceReportingTransaction, or iterate over it for all items
                of all pages.
        """
        return self._sender.page(
            _ORDERS_TRANSACTIONS_LIST,
            {
                "order_id": order_id,
                "contact_id": contact_id,
                "limit": limit,
                "offset": offset,
                "since": since,
                "until": until,
            },
            None,
            options,
        )


class Orders(Resource):
    """``v1.orders``"""

    @cached_property
    def items(self) -> OrdersItems:
        """The operations below ``orders.items``."""
        return OrdersItems(self._sender)

    @cached_property
    def model(self) -> OrdersModel:
        """The operations below ``orders.model``."""
        return OrdersModel(self._sender)

    @cached_property
    def payment_plan(self) -> OrdersPaymentPlan:
        """The operations below ``orders.payment_plan``."""
        return OrdersPaymentPlan(self._sender)

    @cached_property
    def payments(self) -> OrdersPayments:
        """The operations below ``orders.payments``."""
        return OrdersPayments(self._sender)

    @cached_property
    def transactions(self) -> OrdersTransactions:
        """The operations below ``orders.transactions``."""
        return OrdersTransactions(self._sender)

    def create(self, body: p.CreateOrder, *, options: RequestOptions | None = None) -> m.Order:
        """``POST /rest/v1/orders``

        Args:
            body: CreateOrder

        Returns:
            Order; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_ORDERS_CREATE, {}, body, options)

    def delete(self, order_id: int, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v1/orders/{orderId}``

        Args:
            order_id: int

        Returns:
            None.
        """
        return self._sender.call(_ORDERS_DELETE, {"order_id": order_id}, None, options)

    def get(self, order_id: int, *, options: RequestOptions | None = None) -> m.EcommerceReportingOrder:
        """``GET /rest/v1/orders/{orderId}``

        Args:
            order_id: int

        Returns:
            EcommerceReportingOrder; None when the response is empty.
        """
        return self._sender.call(_ORDERS_GET, {"order_id": order_id}, None, options)

    def list(
        self,
        *,
        contact_id: int | None = None,
        limit: int | None = None,
        offset: int | None = None,
        order: p.OrderSearchCommandOrder | None = None,
        paid: bool | None = None,
        product_id: int | None = None,
        since: dt.datetime | str | None = None,
        until: dt.datetime | str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.EcommerceReportingOrder]:
        """``GET /rest/v1/orders``

        Args:
            contact_id: int
            limit: int
            offset: int
            order: one of order_date, update_date
            paid: bool
            product_id: int
            since: datetime (aware)
            until: datetime (aware)

        Returns:
            The first page of EcommerceReportingOrder; iterating over it walks all pages.
        """
        return self._sender.page(
            _ORDERS_LIST,
            {
                "contact_id": contact_id,
                "limit": limit,
                "offset": offset,
                "order": order,
                "paid": paid,
                "product_id": product_id,
                "since": since,
                "until": until,
            },
            None,
            options,
        )


class AsyncOrders(AsyncResource):
    """``v1.orders``, asynchronous."""

    @cached_property
    def items(self) -> AsyncOrdersItems:
        """The operations below ``orders.items``."""
        return AsyncOrdersItems(self._sender)

    @cached_property
    def model(self) -> AsyncOrdersModel:
        """The operations below ``orders.model``."""
        return AsyncOrdersModel(self._sender)

    @cached_property
    def payment_plan(self) -> AsyncOrdersPaymentPlan:
        """The operations below ``orders.payment_plan``."""
        return AsyncOrdersPaymentPlan(self._sender)

    @cached_property
    def payments(self) -> AsyncOrdersPayments:
        """The operations below ``orders.payments``."""
        return AsyncOrdersPayments(self._sender)

    @cached_property
    def transactions(self) -> AsyncOrdersTransactions:
        """The operations below ``orders.transactions``."""
        return AsyncOrdersTransactions(self._sender)

    async def create(self, body: p.CreateOrder, *, options: RequestOptions | None = None) -> m.Order:
        """``POST /rest/v1/orders``

        Args:
            body: CreateOrder

        Returns:
            Order; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_ORDERS_CREATE, {}, body, options)

    async def delete(self, order_id: int, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v1/orders/{orderId}``

        Args:
            order_id: int

        Returns:
            None.
        """
        return await self._sender.call(_ORDERS_DELETE, {"order_id": order_id}, None, options)

    async def get(self, order_id: int, *, options: RequestOptions | None = None) -> m.EcommerceReportingOrder:
        """``GET /rest/v1/orders/{orderId}``

        Args:
            order_id: int

        Returns:
            EcommerceReportingOrder; None when the response is empty.
        """
        return await self._sender.call(_ORDERS_GET, {"order_id": order_id}, None, options)

    def list(
        self,
        *,
        contact_id: int | None = None,
        limit: int | None = None,
        offset: int | None = None,
        order: p.OrderSearchCommandOrder | None = None,
        paid: bool | None = None,
        product_id: int | None = None,
        since: dt.datetime | str | None = None,
        until: dt.datetime | str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.EcommerceReportingOrder]:
        """``GET /rest/v1/orders``

        Args:
            contact_id: int
            limit: int
            offset: int
            order: one of order_date, update_date
            paid: bool
            product_id: int
            since: datetime (aware)
            until: datetime (aware)

        Returns:
            A pager: await it for the first page of EcommerceReportingOrder, or iterate over it for all items of all
                pages.
        """
        return self._sender.page(
            _ORDERS_LIST,
            {
                "contact_id": contact_id,
                "limit": limit,
                "offset": offset,
                "order": order,
                "paid": paid,
                "product_id": product_id,
                "since": since,
                "until": until,
            },
            None,
            options,
        )
