# Written by `make regenerate` from specs/v1.json and overlays/openapi/v1.yaml. Do not edit.
"""REST v1: orders."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..._cached import cached_property
from ..._descriptors import Body, Offsets, OnePage, Query
from ..._operation import ListOperation, Operation
from ..._resource import AsyncResource, Resource
from .. import models as m

if TYPE_CHECKING:
    from ..._async_pager import AsyncPager
    from ..._options import RequestOptions
    from ..._page import Page
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
    query=(
        Query("contact_id"),
        Query("limit"),
        Query("offset"),
        Query("since", facts=True),
        Query("until", facts=True),
    ),
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
        Query("order", facts=True),
        Query("paid"),
        Query("product_id"),
        Query("since", facts=True),
        Query("until", facts=True),
    ),
    response=m.OrderList,
    paging=Offsets("orders"),
)


class OrdersItems(Resource, path="v1.orders.items"):
    """`v1.orders.items`"""

    def create(self, order_id: int, body: p.CreateOrderItem, *, options: RequestOptions | None = None) -> m.OrderItem:
        """Create an item of an order.

        `POST /rest/v1/orders/{orderId}/items`

        Args:
            body: a dict with `product_id` (required), `quantity` (required), `description`, `item_type`, `price`

        Returns: `OrderItem`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_ORDERS_ITEMS_CREATE, {"order_id": order_id}, body, options)

    def delete(self, order_id: int, order_item_id: int, *, options: RequestOptions | None = None) -> None:
        """Delete an item of an order.

        `DELETE /rest/v1/orders/{orderId}/items/{orderItemId}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _ORDERS_ITEMS_DELETE, {"order_id": order_id, "order_item_id": order_item_id}, None, options
        )


class AsyncOrdersItems(AsyncResource, path="v1.orders.items"):
    """`v1.orders.items`, async."""

    async def create(
        self, order_id: int, body: p.CreateOrderItem, *, options: RequestOptions | None = None
    ) -> m.OrderItem:
        """Create an item of an order.

        `POST /rest/v1/orders/{orderId}/items`

        Args:
            body: a dict with `product_id` (required), `quantity` (required), `description`, `item_type`, `price`

        Returns: `OrderItem`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_ORDERS_ITEMS_CREATE, {"order_id": order_id}, body, options)

    async def delete(self, order_id: int, order_item_id: int, *, options: RequestOptions | None = None) -> None:
        """Delete an item of an order.

        `DELETE /rest/v1/orders/{orderId}/items/{orderItemId}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _ORDERS_ITEMS_DELETE, {"order_id": order_id, "order_item_id": order_item_id}, None, options
        )


class OrdersModel(Resource, path="v1.orders.model"):
    """`v1.orders.model`"""

    def get(self, *, options: RequestOptions | None = None) -> m.ObjectModel:
        """Get the order model.

        `GET /rest/v1/orders/model`

        Returns: `ObjectModel`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_ORDERS_MODEL_GET, {}, None, options)


class AsyncOrdersModel(AsyncResource, path="v1.orders.model"):
    """`v1.orders.model`, async."""

    async def get(self, *, options: RequestOptions | None = None) -> m.ObjectModel:
        """Get the order model.

        `GET /rest/v1/orders/model`

        Returns: `ObjectModel`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_ORDERS_MODEL_GET, {}, None, options)


class OrdersPaymentPlan(Resource, path="v1.orders.payment_plan"):
    """`v1.orders.payment_plan`"""

    def replace(
        self, order_id: int, body: p.RestPaymentPlan, *, options: RequestOptions | None = None
    ) -> m.RestPaymentPlan:
        """Replace the payment plan of an order.

        `PUT /rest/v1/orders/{orderId}/paymentPlan`

        Args:
            body: a dict with `days_between_payments` (required), `number_of_payments` (required), `plan_start_date`
                (required), `auto_charge`, `credit_card_id`, `initial_payment_amount`, `initial_payment_date`,
                `payment_gateway`

        Returns: `RestPaymentPlan`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_ORDERS_PAYMENT_PLAN_REPLACE, {"order_id": order_id}, body, options)


class AsyncOrdersPaymentPlan(AsyncResource, path="v1.orders.payment_plan"):
    """`v1.orders.payment_plan`, async."""

    async def replace(
        self, order_id: int, body: p.RestPaymentPlan, *, options: RequestOptions | None = None
    ) -> m.RestPaymentPlan:
        """Replace the payment plan of an order.

        `PUT /rest/v1/orders/{orderId}/paymentPlan`

        Args:
            body: a dict with `days_between_payments` (required), `number_of_payments` (required), `plan_start_date`
                (required), `auto_charge`, `credit_card_id`, `initial_payment_amount`, `initial_payment_date`,
                `payment_gateway`

        Returns: `RestPaymentPlan`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_ORDERS_PAYMENT_PLAN_REPLACE, {"order_id": order_id}, body, options)


class OrdersPayments(Resource, path="v1.orders.payments"):
    """`v1.orders.payments`"""

    def create(self, order_id: int, body: p.CreatePayment, *, options: RequestOptions | None = None) -> m.PaymentResult:
        """Create a payment of an order.

        `POST /rest/v1/orders/{orderId}/payments`

        Args:
            body: a dict with `apply_to_commissions`, `charge_now`, `credit_card_id`, `date`, `notes`,
                `payment_amount`, `payment_gateway_id`, `payment_method_type`

        Returns: `PaymentResult`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_ORDERS_PAYMENTS_CREATE, {"order_id": order_id}, body, options)

    def list(self, order_id: int, *, options: RequestOptions | None = None) -> Page[m.InvoicePayment]:
        """List the payments of an order.

        `GET /rest/v1/orders/{orderId}/payments`

        Returns: the first page of `InvoicePayment` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(_ORDERS_PAYMENTS_LIST, {"order_id": order_id}, None, options)


class AsyncOrdersPayments(AsyncResource, path="v1.orders.payments"):
    """`v1.orders.payments`, async."""

    async def create(
        self, order_id: int, body: p.CreatePayment, *, options: RequestOptions | None = None
    ) -> m.PaymentResult:
        """Create a payment of an order.

        `POST /rest/v1/orders/{orderId}/payments`

        Args:
            body: a dict with `apply_to_commissions`, `charge_now`, `credit_card_id`, `date`, `notes`,
                `payment_amount`, `payment_gateway_id`, `payment_method_type`

        Returns: `PaymentResult`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_ORDERS_PAYMENTS_CREATE, {"order_id": order_id}, body, options)

    def list(self, order_id: int, *, options: RequestOptions | None = None) -> AsyncPager[m.InvoicePayment]:
        """List the payments of an order.

        `GET /rest/v1/orders/{orderId}/payments`

        Returns: a pager of `InvoicePayment` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(_ORDERS_PAYMENTS_LIST, {"order_id": order_id}, None, options)


class OrdersTransactions(Resource, path="v1.orders.transactions"):
    """`v1.orders.transactions`"""

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
        """List the transactions of an order.

        `GET /rest/v1/orders/{orderId}/transactions`

        Args:
            offset: where to continue: a page's or an error's `next_offset`
            since: an aware datetime, or a str as sent
            until: an aware datetime, or a str as sent

        Returns: the first page of `EcommerceReportingTransaction` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
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


class AsyncOrdersTransactions(AsyncResource, path="v1.orders.transactions"):
    """`v1.orders.transactions`, async."""

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
        """List the transactions of an order.

        `GET /rest/v1/orders/{orderId}/transactions`

        Args:
            offset: where to continue: a page's or an error's `next_offset`
            since: an aware datetime, or a str as sent
            until: an aware datetime, or a str as sent

        Returns: a pager of `EcommerceReportingTransaction` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
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


class Orders(Resource, path="v1.orders"):
    """`v1.orders`"""

    @cached_property
    def items(self) -> OrdersItems:
        """`v1.orders.items`"""
        return OrdersItems(self._sender)

    @cached_property
    def model(self) -> OrdersModel:
        """`v1.orders.model`"""
        return OrdersModel(self._sender)

    @cached_property
    def payment_plan(self) -> OrdersPaymentPlan:
        """`v1.orders.payment_plan`"""
        return OrdersPaymentPlan(self._sender)

    @cached_property
    def payments(self) -> OrdersPayments:
        """`v1.orders.payments`"""
        return OrdersPayments(self._sender)

    @cached_property
    def transactions(self) -> OrdersTransactions:
        """`v1.orders.transactions`"""
        return OrdersTransactions(self._sender)

    def create(self, body: p.CreateOrder, *, options: RequestOptions | None = None) -> m.Order:
        """Create an order.

        `POST /rest/v1/orders`

        Args:
            body: a dict with `contact_id` (required), `order_date` (required), `order_items` (required),
                `order_title` (required), `order_type` (required), `lead_affiliate_id`, `promo_codes`,
                `sales_affiliate_id`, `shipping_address`

        Returns: `Order`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_ORDERS_CREATE, {}, body, options)

    def delete(self, order_id: int, *, options: RequestOptions | None = None) -> None:
        """Delete an order.

        `DELETE /rest/v1/orders/{orderId}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_ORDERS_DELETE, {"order_id": order_id}, None, options)

    def get(self, order_id: int, *, options: RequestOptions | None = None) -> m.EcommerceReportingOrder:
        """Get an order.

        `GET /rest/v1/orders/{orderId}`

        Returns: `EcommerceReportingOrder`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
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
        """List orders.

        `GET /rest/v1/orders`

        Args:
            offset: where to continue: a page's or an error's `next_offset`
            order: one of `order_date`, `update_date`
            since: an aware datetime, or a str as sent
            until: an aware datetime, or a str as sent

        Returns: the first page of `EcommerceReportingOrder` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
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


class AsyncOrders(AsyncResource, path="v1.orders"):
    """`v1.orders`, async."""

    @cached_property
    def items(self) -> AsyncOrdersItems:
        """`v1.orders.items`"""
        return AsyncOrdersItems(self._sender)

    @cached_property
    def model(self) -> AsyncOrdersModel:
        """`v1.orders.model`"""
        return AsyncOrdersModel(self._sender)

    @cached_property
    def payment_plan(self) -> AsyncOrdersPaymentPlan:
        """`v1.orders.payment_plan`"""
        return AsyncOrdersPaymentPlan(self._sender)

    @cached_property
    def payments(self) -> AsyncOrdersPayments:
        """`v1.orders.payments`"""
        return AsyncOrdersPayments(self._sender)

    @cached_property
    def transactions(self) -> AsyncOrdersTransactions:
        """`v1.orders.transactions`"""
        return AsyncOrdersTransactions(self._sender)

    async def create(self, body: p.CreateOrder, *, options: RequestOptions | None = None) -> m.Order:
        """Create an order.

        `POST /rest/v1/orders`

        Args:
            body: a dict with `contact_id` (required), `order_date` (required), `order_items` (required),
                `order_title` (required), `order_type` (required), `lead_affiliate_id`, `promo_codes`,
                `sales_affiliate_id`, `shipping_address`

        Returns: `Order`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_ORDERS_CREATE, {}, body, options)

    async def delete(self, order_id: int, *, options: RequestOptions | None = None) -> None:
        """Delete an order.

        `DELETE /rest/v1/orders/{orderId}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_ORDERS_DELETE, {"order_id": order_id}, None, options)

    async def get(self, order_id: int, *, options: RequestOptions | None = None) -> m.EcommerceReportingOrder:
        """Get an order.

        `GET /rest/v1/orders/{orderId}`

        Returns: `EcommerceReportingOrder`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
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
        """List orders.

        `GET /rest/v1/orders`

        Args:
            offset: where to continue: a page's or an error's `next_offset`
            order: one of `order_date`, `update_date`
            since: an aware datetime, or a str as sent
            until: an aware datetime, or a str as sent

        Returns: a pager of `EcommerceReportingOrder` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
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
