# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""REST v2: orders."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._cached import cached_property
from ..._descriptors import Body, OnePage, Query, Tokens
from ..._operation import ListOperation, Operation
from ..._resource import AsyncResource, Resource
from .. import models as m

if TYPE_CHECKING:
    from ..._async_pager import AsyncPager
    from ..._options import RequestOptions
    from ..._page import Page
    from .. import params as p

_PARAMS = "keap_api.v2.params"

_ORDERS_ITEMS_APPLY_COMMISSION: Operation[m.OrderItem] = Operation(
    "v2.orders.items.apply_commission",
    "POST",
    "/rest/v2/orders/{order_id}/items/{order_item_id}:applyCommission",
    body=Body(_PARAMS, "ApplyCommissionRequest", required=True),
    response=m.OrderItem,
)
_ORDERS_ITEMS_CREATE: Operation[m.OrderItem] = Operation(
    "v2.orders.items.create",
    "POST",
    "/rest/v2/orders/{order_id}/items",
    body=Body(_PARAMS, "CreateOrderItemRequest", required=True),
    response=m.OrderItem,
)
_ORDERS_ITEMS_DELETE: Operation[None] = Operation(
    "v2.orders.items.delete", "DELETE", "/rest/v2/orders/{order_id}/items/{order_item_id}", response=None
)
_ORDERS_ITEMS_GET: Operation[m.OrderItem] = Operation(
    "v2.orders.items.get", "GET", "/rest/v2/orders/{order_id}/items/{order_item_id}", response=m.OrderItem
)
_ORDERS_ITEMS_UPDATE: Operation[m.OrderItem] = Operation(
    "v2.orders.items.update",
    "PATCH",
    "/rest/v2/orders/{order_id}/items/{order_item_id}",
    query=(Query("update_mask"),),
    body=Body(
        _PARAMS,
        "UpdateOrderItemRequest",
        required=True,
        mask=(
            "name",
            "description",
            "notes",
            "quantity",
            "price_per_unit",
            "cost_per_unit",
            "product_id",
            "subscription_plan_id",
            "subscription_plan_description",
        ),
    ),
    response=m.OrderItem,
)
_ORDERS_MODEL_CUSTOM_FIELDS_GROUPS_CREATE: Operation[m.CustomFieldGroup] = Operation(
    "v2.orders.model.custom_fields.groups.create",
    "POST",
    "/rest/v2/orders/model/customFields/groups",
    body=Body(_PARAMS, "CreateCustomFieldGroupRequest", required=True),
    response=m.CustomFieldGroup,
)
_ORDERS_MODEL_CUSTOM_FIELDS_GROUPS_DELETE: Operation[None] = Operation(
    "v2.orders.model.custom_fields.groups.delete",
    "DELETE",
    "/rest/v2/orders/model/customFields/groups/{group_id}",
    response=None,
)
_ORDERS_MODEL_CUSTOM_FIELDS_GROUPS_GET: Operation[m.CustomFieldGroup] = Operation(
    "v2.orders.model.custom_fields.groups.get",
    "GET",
    "/rest/v2/orders/model/customFields/groups/{group_id}",
    response=m.CustomFieldGroup,
)
_ORDERS_MODEL_CUSTOM_FIELDS_GROUPS_LIST: ListOperation[m.ListCustomFieldGroupsResponse, m.CustomFieldGroup] = (
    ListOperation(
        "v2.orders.model.custom_fields.groups.list",
        "GET",
        "/rest/v2/orders/model/customFields/groups",
        query=(Query("tab_id"),),
        response=m.ListCustomFieldGroupsResponse,
        paging=OnePage("groups"),
    )
)
_ORDERS_MODEL_CUSTOM_FIELDS_GROUPS_UPDATE: Operation[m.CustomFieldGroup] = Operation(
    "v2.orders.model.custom_fields.groups.update",
    "PATCH",
    "/rest/v2/orders/model/customFields/groups/{group_id}",
    query=(Query("update_mask"),),
    body=Body(_PARAMS, "UpdateCustomFieldGroupRequest", required=True, mask=("name", "tab_id", "order")),
    response=m.CustomFieldGroup,
)
_ORDERS_MODEL_CUSTOM_FIELDS_TABS_CREATE: Operation[m.CustomFieldTab] = Operation(
    "v2.orders.model.custom_fields.tabs.create",
    "POST",
    "/rest/v2/orders/model/customFields/tabs",
    body=Body(_PARAMS, "CreateCustomFieldTabRequest", required=True),
    response=m.CustomFieldTab,
)
_ORDERS_MODEL_CUSTOM_FIELDS_TABS_DELETE: Operation[None] = Operation(
    "v2.orders.model.custom_fields.tabs.delete",
    "DELETE",
    "/rest/v2/orders/model/customFields/tabs/{tab_id}",
    response=None,
)
_ORDERS_MODEL_CUSTOM_FIELDS_TABS_GET: Operation[m.CustomFieldTab] = Operation(
    "v2.orders.model.custom_fields.tabs.get",
    "GET",
    "/rest/v2/orders/model/customFields/tabs/{tab_id}",
    response=m.CustomFieldTab,
)
_ORDERS_MODEL_CUSTOM_FIELDS_TABS_LIST: ListOperation[m.ListCustomFieldTabsResponse, m.CustomFieldTab] = ListOperation(
    "v2.orders.model.custom_fields.tabs.list",
    "GET",
    "/rest/v2/orders/model/customFields/tabs",
    response=m.ListCustomFieldTabsResponse,
    paging=OnePage("tabs"),
)
_ORDERS_MODEL_CUSTOM_FIELDS_TABS_UPDATE: Operation[m.CustomFieldTab] = Operation(
    "v2.orders.model.custom_fields.tabs.update",
    "PATCH",
    "/rest/v2/orders/model/customFields/tabs/{tab_id}",
    query=(Query("update_mask"),),
    body=Body(_PARAMS, "UpdateCustomFieldTabRequest", required=True, mask=("name", "order")),
    response=m.CustomFieldTab,
)
_ORDERS_MODEL_CUSTOM_FIELDS_CREATE: Operation[m.CustomFieldMetaData] = Operation(
    "v2.orders.model.custom_fields.create",
    "POST",
    "/rest/v2/orders/model/customFields",
    body=Body(_PARAMS, "CreateCustomFieldRequest", required=True),
    response=m.CustomFieldMetaData,
)
_ORDERS_MODEL_CUSTOM_FIELDS_DELETE: Operation[None] = Operation(
    "v2.orders.model.custom_fields.delete",
    "DELETE",
    "/rest/v2/orders/model/customFields/{custom_field_id}",
    response=None,
)
_ORDERS_MODEL_CUSTOM_FIELDS_UPDATE: Operation[m.CustomFieldMetaData] = Operation(
    "v2.orders.model.custom_fields.update",
    "PATCH",
    "/rest/v2/orders/model/customFields/{custom_field_id}",
    query=(Query("update_mask"),),
    body=Body(_PARAMS, "UpdateCustomFieldMetaDataRequest", required=True, mask=("group_id", "label", "options")),
    response=m.CustomFieldMetaData,
)
_ORDERS_MODEL_GET: Operation[m.ObjectModel] = Operation(
    "v2.orders.model.get", "GET", "/rest/v2/orders/model", response=m.ObjectModel
)
_ORDERS_PAYMENTS_CREATE: Operation[m.PaymentResult] = Operation(
    "v2.orders.payments.create",
    "POST",
    "/rest/v2/orders/{order_id}/payments",
    body=Body(_PARAMS, "RestCreatePaymentRequest", required=True),
    response=m.PaymentResult,
)
_ORDERS_PAYMENTS_LIST: ListOperation[m.ListOrderPaymentsResponse, m.InvoiceOrderPayment] = ListOperation(
    "v2.orders.payments.list",
    "GET",
    "/rest/v2/orders/{order_id}/payments",
    query=(Query("filter", facts=True), Query("order_by", facts=True), Query("page_size"), Query("page_token")),
    response=m.ListOrderPaymentsResponse,
    paging=Tokens("invoice_order_payments"),
)
_ORDERS_PAYMENTS_UPDATE: Operation[m.InvoiceOrderPayment] = Operation(
    "v2.orders.payments.update",
    "PATCH",
    "/rest/v2/orders/{order_id}/payments/{payment_id}",
    query=(Query("update_mask"),),
    body=Body(
        _PARAMS,
        "RestUpdatePaymentRequest",
        required=True,
        mask=(
            "external_source",
            "external_source_value",
            "external_status_value",
            "external_create_time",
            "external_update_time",
            "external_create_user",
            "notes",
            "payment_time",
            "payment_amount",
        ),
    ),
    response=m.InvoiceOrderPayment,
)
_ORDERS_APPLY_TAX: Operation[m.OrderV2] = Operation(
    "v2.orders.apply_tax", "POST", "/rest/v2/orders/{order_id}:applyTax", response=m.OrderV2
)
_ORDERS_ATTACH_FILE: Operation[m.OrderV2] = Operation(
    "v2.orders.attach_file",
    "POST",
    "/rest/v2/orders/{order_id}:attachFile",
    body=Body(_PARAMS, "FileOperationRequest", required=True),
    response=m.OrderV2,
)
_ORDERS_CREATE: Operation[m.OrderV2] = Operation(
    "v2.orders.create",
    "POST",
    "/rest/v2/orders",
    body=Body(_PARAMS, "RestCreateOrderRequest", required=True),
    response=m.OrderV2,
)
_ORDERS_DELETE: Operation[None] = Operation("v2.orders.delete", "DELETE", "/rest/v2/orders/{order_id}", response=None)
_ORDERS_DETACH_FILE: Operation[m.OrderV2] = Operation(
    "v2.orders.detach_file",
    "POST",
    "/rest/v2/orders/{order_id}:detachFile",
    body=Body(_PARAMS, "FileOperationRequest", required=True),
    response=m.OrderV2,
)
_ORDERS_GET: Operation[m.OrderV2] = Operation("v2.orders.get", "GET", "/rest/v2/orders/{order_id}", response=m.OrderV2)
_ORDERS_LIST: ListOperation[m.ListOrders, m.OrderV2] = ListOperation(
    "v2.orders.list",
    "GET",
    "/rest/v2/orders",
    query=(Query("filter", facts=True), Query("order_by", facts=True), Query("page_size"), Query("page_token")),
    response=m.ListOrders,
    paging=Tokens("orders"),
)
_ORDERS_UPDATE: Operation[m.OrderV2] = Operation(
    "v2.orders.update",
    "PATCH",
    "/rest/v2/orders/{order_id}",
    query=(Query("update_mask"),),
    body=Body(
        _PARAMS,
        "UpdateOrderRequest",
        required=True,
        mask=(
            "contact_id",
            "order_items",
            "order_title",
            "order_time",
            "order_type",
            "promo_codes",
            "lead_affiliate_id",
            "sales_affiliate_id",
            "shipping_address",
            "notes",
            "terms",
            "payment_plan",
            "custom_fields",
            "sent_time",
            "title",
            "due_time",
            "invoice_number",
            "external_create_user",
            "external_create_time",
            "external_update_time",
        ),
    ),
    response=m.OrderV2,
)


class OrdersItems(Resource, path="v2.orders.items"):
    """`v2.orders.items`"""

    def apply_commission(
        self,
        order_id: str,
        order_item_id: str,
        body: p.ApplyCommissionRequest,
        *,
        options: RequestOptions | None = None,
    ) -> m.OrderItem:
        """Apply a commission to an item of an order.

        `POST /rest/v2/orders/{order_id}/items/{order_item_id}:applyCommission`

        Args:
            body: a dict with `affiliate_id` (required), `payout_type` (required), `commission_amount`,
                `commission_date`, `description`, `pay_percent`

        Returns: `OrderItem`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _ORDERS_ITEMS_APPLY_COMMISSION, {"order_id": order_id, "order_item_id": order_item_id}, body, options
        )

    def create(
        self, order_id: str, body: p.CreateOrderItemRequest, *, options: RequestOptions | None = None
    ) -> m.OrderItem:
        """Create an item of an order.

        `POST /rest/v2/orders/{order_id}/items`

        Args:
            body: a dict with `quantity` (required), `cost_per_unit`, `description`, `item_type`, `name`, `notes`,
                `price_per_unit`, `product_id`, `subscription_plan_description`, `subscription_plan_id`

        Returns: `OrderItem`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_ORDERS_ITEMS_CREATE, {"order_id": order_id}, body, options)

    def delete(self, order_id: str, order_item_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete an item of an order.

        `DELETE /rest/v2/orders/{order_id}/items/{order_item_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _ORDERS_ITEMS_DELETE, {"order_id": order_id, "order_item_id": order_item_id}, None, options
        )

    def get(self, order_id: str, order_item_id: str, *, options: RequestOptions | None = None) -> m.OrderItem:
        """Get an item of an order.

        `GET /rest/v2/orders/{order_id}/items/{order_item_id}`

        Returns: `OrderItem`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _ORDERS_ITEMS_GET, {"order_id": order_id, "order_item_id": order_item_id}, None, options
        )

    def update(
        self,
        order_id: str,
        order_item_id: str,
        body: p.UpdateOrderItemRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.OrderItem:
        """Update an item of an order.

        `PATCH /rest/v2/orders/{order_id}/items/{order_item_id}`

        Args:
            body: a dict with `cost_per_unit`, `description`, `name`, `notes`, `price_per_unit`, `product_id`,
                `quantity`, `subscription_plan_description`, `subscription_plan_id`
            update_mask: the keys of the body to change; all of them by default

        Returns: `OrderItem`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _ORDERS_ITEMS_UPDATE,
            {"order_id": order_id, "order_item_id": order_item_id, "update_mask": update_mask},
            body,
            options,
        )


class AsyncOrdersItems(AsyncResource, path="v2.orders.items"):
    """`v2.orders.items`, async."""

    async def apply_commission(
        self,
        order_id: str,
        order_item_id: str,
        body: p.ApplyCommissionRequest,
        *,
        options: RequestOptions | None = None,
    ) -> m.OrderItem:
        """Apply a commission to an item of an order.

        `POST /rest/v2/orders/{order_id}/items/{order_item_id}:applyCommission`

        Args:
            body: a dict with `affiliate_id` (required), `payout_type` (required), `commission_amount`,
                `commission_date`, `description`, `pay_percent`

        Returns: `OrderItem`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _ORDERS_ITEMS_APPLY_COMMISSION, {"order_id": order_id, "order_item_id": order_item_id}, body, options
        )

    async def create(
        self, order_id: str, body: p.CreateOrderItemRequest, *, options: RequestOptions | None = None
    ) -> m.OrderItem:
        """Create an item of an order.

        `POST /rest/v2/orders/{order_id}/items`

        Args:
            body: a dict with `quantity` (required), `cost_per_unit`, `description`, `item_type`, `name`, `notes`,
                `price_per_unit`, `product_id`, `subscription_plan_description`, `subscription_plan_id`

        Returns: `OrderItem`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_ORDERS_ITEMS_CREATE, {"order_id": order_id}, body, options)

    async def delete(self, order_id: str, order_item_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete an item of an order.

        `DELETE /rest/v2/orders/{order_id}/items/{order_item_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _ORDERS_ITEMS_DELETE, {"order_id": order_id, "order_item_id": order_item_id}, None, options
        )

    async def get(self, order_id: str, order_item_id: str, *, options: RequestOptions | None = None) -> m.OrderItem:
        """Get an item of an order.

        `GET /rest/v2/orders/{order_id}/items/{order_item_id}`

        Returns: `OrderItem`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _ORDERS_ITEMS_GET, {"order_id": order_id, "order_item_id": order_item_id}, None, options
        )

    async def update(
        self,
        order_id: str,
        order_item_id: str,
        body: p.UpdateOrderItemRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.OrderItem:
        """Update an item of an order.

        `PATCH /rest/v2/orders/{order_id}/items/{order_item_id}`

        Args:
            body: a dict with `cost_per_unit`, `description`, `name`, `notes`, `price_per_unit`, `product_id`,
                `quantity`, `subscription_plan_description`, `subscription_plan_id`
            update_mask: the keys of the body to change; all of them by default

        Returns: `OrderItem`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _ORDERS_ITEMS_UPDATE,
            {"order_id": order_id, "order_item_id": order_item_id, "update_mask": update_mask},
            body,
            options,
        )


class OrdersModelCustomFieldsGroups(Resource, path="v2.orders.model.custom_fields.groups"):
    """`v2.orders.model.custom_fields.groups`"""

    def create(
        self, body: p.CreateCustomFieldGroupRequest, *, options: RequestOptions | None = None
    ) -> m.CustomFieldGroup:
        """Create an order custom field group.

        `POST /rest/v2/orders/model/customFields/groups`

        Args:
            body: a dict with `name`, `tab_id`

        Returns: `CustomFieldGroup`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_ORDERS_MODEL_CUSTOM_FIELDS_GROUPS_CREATE, {}, body, options)

    def delete(self, group_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete an order custom field group.

        `DELETE /rest/v2/orders/model/customFields/groups/{group_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_ORDERS_MODEL_CUSTOM_FIELDS_GROUPS_DELETE, {"group_id": group_id}, None, options)

    def get(self, group_id: str, *, options: RequestOptions | None = None) -> m.CustomFieldGroup:
        """Get an order custom field group.

        `GET /rest/v2/orders/model/customFields/groups/{group_id}`

        Returns: `CustomFieldGroup`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_ORDERS_MODEL_CUSTOM_FIELDS_GROUPS_GET, {"group_id": group_id}, None, options)

    def list(self, *, tab_id: str | None = None, options: RequestOptions | None = None) -> Page[m.CustomFieldGroup]:
        """List order custom field groups.

        `GET /rest/v2/orders/model/customFields/groups`

        Returns: the first page of `CustomFieldGroup` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(_ORDERS_MODEL_CUSTOM_FIELDS_GROUPS_LIST, {"tab_id": tab_id}, None, options)

    def update(
        self,
        group_id: str,
        body: p.UpdateCustomFieldGroupRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.CustomFieldGroup:
        """Update an order custom field group.

        `PATCH /rest/v2/orders/model/customFields/groups/{group_id}`

        Args:
            body: a dict with `name`, `order`, `tab_id`
            update_mask: the keys of the body to change; all of them by default

        Returns: `CustomFieldGroup`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _ORDERS_MODEL_CUSTOM_FIELDS_GROUPS_UPDATE, {"group_id": group_id, "update_mask": update_mask}, body, options
        )


class AsyncOrdersModelCustomFieldsGroups(AsyncResource, path="v2.orders.model.custom_fields.groups"):
    """`v2.orders.model.custom_fields.groups`, async."""

    async def create(
        self, body: p.CreateCustomFieldGroupRequest, *, options: RequestOptions | None = None
    ) -> m.CustomFieldGroup:
        """Create an order custom field group.

        `POST /rest/v2/orders/model/customFields/groups`

        Args:
            body: a dict with `name`, `tab_id`

        Returns: `CustomFieldGroup`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_ORDERS_MODEL_CUSTOM_FIELDS_GROUPS_CREATE, {}, body, options)

    async def delete(self, group_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete an order custom field group.

        `DELETE /rest/v2/orders/model/customFields/groups/{group_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_ORDERS_MODEL_CUSTOM_FIELDS_GROUPS_DELETE, {"group_id": group_id}, None, options)

    async def get(self, group_id: str, *, options: RequestOptions | None = None) -> m.CustomFieldGroup:
        """Get an order custom field group.

        `GET /rest/v2/orders/model/customFields/groups/{group_id}`

        Returns: `CustomFieldGroup`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_ORDERS_MODEL_CUSTOM_FIELDS_GROUPS_GET, {"group_id": group_id}, None, options)

    def list(
        self, *, tab_id: str | None = None, options: RequestOptions | None = None
    ) -> AsyncPager[m.CustomFieldGroup]:
        """List order custom field groups.

        `GET /rest/v2/orders/model/customFields/groups`

        Returns: a pager of `CustomFieldGroup` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(_ORDERS_MODEL_CUSTOM_FIELDS_GROUPS_LIST, {"tab_id": tab_id}, None, options)

    async def update(
        self,
        group_id: str,
        body: p.UpdateCustomFieldGroupRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.CustomFieldGroup:
        """Update an order custom field group.

        `PATCH /rest/v2/orders/model/customFields/groups/{group_id}`

        Args:
            body: a dict with `name`, `order`, `tab_id`
            update_mask: the keys of the body to change; all of them by default

        Returns: `CustomFieldGroup`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _ORDERS_MODEL_CUSTOM_FIELDS_GROUPS_UPDATE, {"group_id": group_id, "update_mask": update_mask}, body, options
        )


class OrdersModelCustomFieldsTabs(Resource, path="v2.orders.model.custom_fields.tabs"):
    """`v2.orders.model.custom_fields.tabs`"""

    def create(self, body: p.CreateCustomFieldTabRequest, *, options: RequestOptions | None = None) -> m.CustomFieldTab:
        """Create an order custom field tab.

        `POST /rest/v2/orders/model/customFields/tabs`

        Args:
            body: a dict with `name`

        Returns: `CustomFieldTab`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_ORDERS_MODEL_CUSTOM_FIELDS_TABS_CREATE, {}, body, options)

    def delete(self, tab_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete an order custom field tab.

        `DELETE /rest/v2/orders/model/customFields/tabs/{tab_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_ORDERS_MODEL_CUSTOM_FIELDS_TABS_DELETE, {"tab_id": tab_id}, None, options)

    def get(self, tab_id: str, *, options: RequestOptions | None = None) -> m.CustomFieldTab:
        """Get an order custom field tab.

        `GET /rest/v2/orders/model/customFields/tabs/{tab_id}`

        Returns: `CustomFieldTab`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_ORDERS_MODEL_CUSTOM_FIELDS_TABS_GET, {"tab_id": tab_id}, None, options)

    def list(self, *, options: RequestOptions | None = None) -> Page[m.CustomFieldTab]:
        """List order custom field tabs.

        `GET /rest/v2/orders/model/customFields/tabs`

        Returns: the first page of `CustomFieldTab` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(_ORDERS_MODEL_CUSTOM_FIELDS_TABS_LIST, {}, None, options)

    def update(
        self,
        tab_id: str,
        body: p.UpdateCustomFieldTabRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.CustomFieldTab:
        """Update an order custom field tab.

        `PATCH /rest/v2/orders/model/customFields/tabs/{tab_id}`

        Args:
            body: a dict with `name`, `order`
            update_mask: the keys of the body to change; all of them by default

        Returns: `CustomFieldTab`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _ORDERS_MODEL_CUSTOM_FIELDS_TABS_UPDATE, {"tab_id": tab_id, "update_mask": update_mask}, body, options
        )


class AsyncOrdersModelCustomFieldsTabs(AsyncResource, path="v2.orders.model.custom_fields.tabs"):
    """`v2.orders.model.custom_fields.tabs`, async."""

    async def create(
        self, body: p.CreateCustomFieldTabRequest, *, options: RequestOptions | None = None
    ) -> m.CustomFieldTab:
        """Create an order custom field tab.

        `POST /rest/v2/orders/model/customFields/tabs`

        Args:
            body: a dict with `name`

        Returns: `CustomFieldTab`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_ORDERS_MODEL_CUSTOM_FIELDS_TABS_CREATE, {}, body, options)

    async def delete(self, tab_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete an order custom field tab.

        `DELETE /rest/v2/orders/model/customFields/tabs/{tab_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_ORDERS_MODEL_CUSTOM_FIELDS_TABS_DELETE, {"tab_id": tab_id}, None, options)

    async def get(self, tab_id: str, *, options: RequestOptions | None = None) -> m.CustomFieldTab:
        """Get an order custom field tab.

        `GET /rest/v2/orders/model/customFields/tabs/{tab_id}`

        Returns: `CustomFieldTab`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_ORDERS_MODEL_CUSTOM_FIELDS_TABS_GET, {"tab_id": tab_id}, None, options)

    def list(self, *, options: RequestOptions | None = None) -> AsyncPager[m.CustomFieldTab]:
        """List order custom field tabs.

        `GET /rest/v2/orders/model/customFields/tabs`

        Returns: a pager of `CustomFieldTab` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(_ORDERS_MODEL_CUSTOM_FIELDS_TABS_LIST, {}, None, options)

    async def update(
        self,
        tab_id: str,
        body: p.UpdateCustomFieldTabRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.CustomFieldTab:
        """Update an order custom field tab.

        `PATCH /rest/v2/orders/model/customFields/tabs/{tab_id}`

        Args:
            body: a dict with `name`, `order`
            update_mask: the keys of the body to change; all of them by default

        Returns: `CustomFieldTab`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _ORDERS_MODEL_CUSTOM_FIELDS_TABS_UPDATE, {"tab_id": tab_id, "update_mask": update_mask}, body, options
        )


class OrdersModelCustomFields(Resource, path="v2.orders.model.custom_fields"):
    """`v2.orders.model.custom_fields`"""

    @cached_property
    def groups(self) -> OrdersModelCustomFieldsGroups:
        """`v2.orders.model.custom_fields.groups`"""
        return OrdersModelCustomFieldsGroups(self._sender)

    @cached_property
    def tabs(self) -> OrdersModelCustomFieldsTabs:
        """`v2.orders.model.custom_fields.tabs`"""
        return OrdersModelCustomFieldsTabs(self._sender)

    def create(
        self, body: p.CreateCustomFieldRequest, *, options: RequestOptions | None = None
    ) -> m.CustomFieldMetaData:
        """Create an order custom field.

        `POST /rest/v2/orders/model/customFields`

        Args:
            body: a dict with `field_type` (required), `label` (required), `group_id`, `options`, `user_group_id`

        Returns: `CustomFieldMetaData`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_ORDERS_MODEL_CUSTOM_FIELDS_CREATE, {}, body, options)

    def delete(self, custom_field_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete an order custom field.

        `DELETE /rest/v2/orders/model/customFields/{custom_field_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _ORDERS_MODEL_CUSTOM_FIELDS_DELETE, {"custom_field_id": custom_field_id}, None, options
        )

    def update(
        self,
        custom_field_id: str,
        body: p.UpdateCustomFieldMetaDataRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.CustomFieldMetaData:
        """Update an order custom field.

        `PATCH /rest/v2/orders/model/customFields/{custom_field_id}`

        Args:
            body: a dict with `group_id` (required), `label`, `options`
            update_mask: the keys of the body to change; all of them by default

        Returns: `CustomFieldMetaData`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _ORDERS_MODEL_CUSTOM_FIELDS_UPDATE,
            {"custom_field_id": custom_field_id, "update_mask": update_mask},
            body,
            options,
        )


class AsyncOrdersModelCustomFields(AsyncResource, path="v2.orders.model.custom_fields"):
    """`v2.orders.model.custom_fields`, async."""

    @cached_property
    def groups(self) -> AsyncOrdersModelCustomFieldsGroups:
        """`v2.orders.model.custom_fields.groups`"""
        return AsyncOrdersModelCustomFieldsGroups(self._sender)

    @cached_property
    def tabs(self) -> AsyncOrdersModelCustomFieldsTabs:
        """`v2.orders.model.custom_fields.tabs`"""
        return AsyncOrdersModelCustomFieldsTabs(self._sender)

    async def create(
        self, body: p.CreateCustomFieldRequest, *, options: RequestOptions | None = None
    ) -> m.CustomFieldMetaData:
        """Create an order custom field.

        `POST /rest/v2/orders/model/customFields`

        Args:
            body: a dict with `field_type` (required), `label` (required), `group_id`, `options`, `user_group_id`

        Returns: `CustomFieldMetaData`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_ORDERS_MODEL_CUSTOM_FIELDS_CREATE, {}, body, options)

    async def delete(self, custom_field_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete an order custom field.

        `DELETE /rest/v2/orders/model/customFields/{custom_field_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _ORDERS_MODEL_CUSTOM_FIELDS_DELETE, {"custom_field_id": custom_field_id}, None, options
        )

    async def update(
        self,
        custom_field_id: str,
        body: p.UpdateCustomFieldMetaDataRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.CustomFieldMetaData:
        """Update an order custom field.

        `PATCH /rest/v2/orders/model/customFields/{custom_field_id}`

        Args:
            body: a dict with `group_id` (required), `label`, `options`
            update_mask: the keys of the body to change; all of them by default

        Returns: `CustomFieldMetaData`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _ORDERS_MODEL_CUSTOM_FIELDS_UPDATE,
            {"custom_field_id": custom_field_id, "update_mask": update_mask},
            body,
            options,
        )


class OrdersModel(Resource, path="v2.orders.model"):
    """`v2.orders.model`"""

    @cached_property
    def custom_fields(self) -> OrdersModelCustomFields:
        """`v2.orders.model.custom_fields`"""
        return OrdersModelCustomFields(self._sender)

    def get(self, *, options: RequestOptions | None = None) -> m.ObjectModel:
        """Get the order model.

        `GET /rest/v2/orders/model`

        Returns: `ObjectModel`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_ORDERS_MODEL_GET, {}, None, options)


class AsyncOrdersModel(AsyncResource, path="v2.orders.model"):
    """`v2.orders.model`, async."""

    @cached_property
    def custom_fields(self) -> AsyncOrdersModelCustomFields:
        """`v2.orders.model.custom_fields`"""
        return AsyncOrdersModelCustomFields(self._sender)

    async def get(self, *, options: RequestOptions | None = None) -> m.ObjectModel:
        """Get the order model.

        `GET /rest/v2/orders/model`

        Returns: `ObjectModel`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_ORDERS_MODEL_GET, {}, None, options)


class OrdersPayments(Resource, path="v2.orders.payments"):
    """`v2.orders.payments`"""

    def create(
        self, order_id: str, body: p.RestCreatePaymentRequest, *, options: RequestOptions | None = None
    ) -> m.PaymentResult:
        """Create a payment of an order.

        `POST /rest/v2/orders/{order_id}/payments`

        Args:
            body: a dict with `apply_to_commissions` (required), `payment_amount` (required),
                `external_create_time`, `external_create_user`, `external_source`, `external_source_value`,
                `external_status_value`, `external_update_time`, `notes`, `payment_method_id`,
                `payment_method_type`, `payment_time`

        Returns: `PaymentResult`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_ORDERS_PAYMENTS_CREATE, {"order_id": order_id}, body, options)

    def list(
        self,
        order_id: str,
        *,
        filter: p.OrdersPaymentsListFilter | str | None = None,
        order_by: p.OrdersPaymentsListOrderBy | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.InvoiceOrderPayment]:
        """List the payments of an order.

        `GET /rest/v2/orders/{order_id}/payments`

        Args:
            filter: a dict of conditions, or str. `amount`, `invoice_id`, `pay_status`, `payment_id`: text.
                `skip_commission`: bool
            order_by: one of `invoice_id`, `payment_id`, `amount`, `pay_time`, `pay_status`, `skip_commission`,
                `last_updated_time`, alone or with a space and `asc` or `desc`
            page_size: 0 to 1000
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: the first page of `InvoiceOrderPayment` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _ORDERS_PAYMENTS_LIST,
            {
                "order_id": order_id,
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
        order_id: str,
        payment_id: str,
        body: p.RestUpdatePaymentRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.InvoiceOrderPayment:
        """Update a payment of an order.

        `PATCH /rest/v2/orders/{order_id}/payments/{payment_id}`

        Args:
            body: a dict with `external_create_time`, `external_create_user`, `external_source`,
                `external_source_value`, `external_status_value`, `external_update_time`, `notes`, `payment_amount`,
                `payment_time`
            update_mask: the keys of the body to change; all of them by default

        Returns: `InvoiceOrderPayment`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _ORDERS_PAYMENTS_UPDATE,
            {"order_id": order_id, "payment_id": payment_id, "update_mask": update_mask},
            body,
            options,
        )


class AsyncOrdersPayments(AsyncResource, path="v2.orders.payments"):
    """`v2.orders.payments`, async."""

    async def create(
        self, order_id: str, body: p.RestCreatePaymentRequest, *, options: RequestOptions | None = None
    ) -> m.PaymentResult:
        """Create a payment of an order.

        `POST /rest/v2/orders/{order_id}/payments`

        Args:
            body: a dict with `apply_to_commissions` (required), `payment_amount` (required),
                `external_create_time`, `external_create_user`, `external_source`, `external_source_value`,
                `external_status_value`, `external_update_time`, `notes`, `payment_method_id`,
                `payment_method_type`, `payment_time`

        Returns: `PaymentResult`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_ORDERS_PAYMENTS_CREATE, {"order_id": order_id}, body, options)

    def list(
        self,
        order_id: str,
        *,
        filter: p.OrdersPaymentsListFilter | str | None = None,
        order_by: p.OrdersPaymentsListOrderBy | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.InvoiceOrderPayment]:
        """List the payments of an order.

        `GET /rest/v2/orders/{order_id}/payments`

        Args:
            filter: a dict of conditions, or str. `amount`, `invoice_id`, `pay_status`, `payment_id`: text.
                `skip_commission`: bool
            order_by: one of `invoice_id`, `payment_id`, `amount`, `pay_time`, `pay_status`, `skip_commission`,
                `last_updated_time`, alone or with a space and `asc` or `desc`
            page_size: 0 to 1000
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: a pager of `InvoiceOrderPayment` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _ORDERS_PAYMENTS_LIST,
            {
                "order_id": order_id,
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
        order_id: str,
        payment_id: str,
        body: p.RestUpdatePaymentRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.InvoiceOrderPayment:
        """Update a payment of an order.

        `PATCH /rest/v2/orders/{order_id}/payments/{payment_id}`

        Args:
            body: a dict with `external_create_time`, `external_create_user`, `external_source`,
                `external_source_value`, `external_status_value`, `external_update_time`, `notes`, `payment_amount`,
                `payment_time`
            update_mask: the keys of the body to change; all of them by default

        Returns: `InvoiceOrderPayment`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _ORDERS_PAYMENTS_UPDATE,
            {"order_id": order_id, "payment_id": payment_id, "update_mask": update_mask},
            body,
            options,
        )


class Orders(Resource, path="v2.orders"):
    """`v2.orders`"""

    @cached_property
    def items(self) -> OrdersItems:
        """`v2.orders.items`"""
        return OrdersItems(self._sender)

    @cached_property
    def model(self) -> OrdersModel:
        """`v2.orders.model`"""
        return OrdersModel(self._sender)

    @cached_property
    def payments(self) -> OrdersPayments:
        """`v2.orders.payments`"""
        return OrdersPayments(self._sender)

    def apply_tax(self, order_id: str, *, options: RequestOptions | None = None) -> m.OrderV2:
        """Apply tax to an order.

        `POST /rest/v2/orders/{order_id}:applyTax`

        Returns: `OrderV2`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_ORDERS_APPLY_TAX, {"order_id": order_id}, None, options)

    def attach_file(
        self, order_id: str, body: p.FileOperationRequest, *, options: RequestOptions | None = None
    ) -> m.OrderV2:
        """Attach a file to an order.

        `POST /rest/v2/orders/{order_id}:attachFile`

        Args:
            body: a dict with `file_id` (required)

        Returns: `OrderV2`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_ORDERS_ATTACH_FILE, {"order_id": order_id}, body, options)

    def create(self, body: p.RestCreateOrderRequest, *, options: RequestOptions | None = None) -> m.OrderV2:
        """Create an order.

        `POST /rest/v2/orders`

        Args:
            body: a dict with `contact_id` (required), `order_time` (required), `order_title` (required),
                `order_type` (required), `custom_fields`, `due_time`, `external_create_time`,
                `external_create_user`, `external_update_time`, `invoice_number`, `lead_affiliate_id`, `notes`,
                `order_items`, `promo_codes`, `sales_affiliate_id`, `sent_time`, `shipping_address`, `terms`,
                `title`

        Returns: `OrderV2`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_ORDERS_CREATE, {}, body, options)

    def delete(self, order_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete an order.

        `DELETE /rest/v2/orders/{order_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_ORDERS_DELETE, {"order_id": order_id}, None, options)

    def detach_file(
        self, order_id: str, body: p.FileOperationRequest, *, options: RequestOptions | None = None
    ) -> m.OrderV2:
        """Detach a file from an order.

        `POST /rest/v2/orders/{order_id}:detachFile`

        Args:
            body: a dict with `file_id` (required)

        Returns: `OrderV2`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_ORDERS_DETACH_FILE, {"order_id": order_id}, body, options)

    def get(self, order_id: str, *, options: RequestOptions | None = None) -> m.OrderV2:
        """Get an order.

        `GET /rest/v2/orders/{order_id}`

        Returns: `OrderV2`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_ORDERS_GET, {"order_id": order_id}, None, options)

    def list(
        self,
        *,
        filter: p.OrdersListFilter | str | None = None,
        order_by: p.OrdersListOrderBy | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.OrderV2]:
        """List orders.

        `GET /rest/v2/orders`

        Args:
            filter: a dict of conditions, or str. `contact_id`, `invoice_id`, `invoice_xid`, `product_id`,
                `shipping_country_code`, `shipping_locality`, `shipping_postal_code`, `shipping_region_code`: text.
                `created_since_time`, `created_until_time`, `modified_since_time`, `modified_until_time`: aware
                datetime. `id`: text with `==`, `<=`, `<`, `>=`, `>`, `!=`. `ids`: list. `order_type`: one of
                `ONLINE`, `OFFLINE`. `paid`: bool. `title`: text or a prefix. `custom`: a dict of custom fields by
                name
            order_by: one of `id`, `order_time`, `modification_time`, alone or with a space and `asc` or `desc`
            page_size: 0 to 1000
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: the first page of `OrderV2` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _ORDERS_LIST,
            {"filter": filter, "order_by": order_by, "page_size": page_size, "page_token": page_token},
            None,
            options,
        )

    def update(
        self,
        order_id: str,
        body: p.UpdateOrderRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.OrderV2:
        """Update an order.

        `PATCH /rest/v2/orders/{order_id}`

        Args:
            body: a dict with `contact_id`, `custom_fields`, `due_time`, `external_create_time`,
                `external_create_user`, `external_update_time`, `invoice_number`, `lead_affiliate_id`, `notes`,
                `order_time`, `order_title`, `order_type`, `payment_plan`, `promo_codes`, `sales_affiliate_id`,
                `sent_time`, `shipping_address`, `terms`, `title`
            update_mask: the keys of the body to change; all of them by default

        Returns: `OrderV2`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_ORDERS_UPDATE, {"order_id": order_id, "update_mask": update_mask}, body, options)


class AsyncOrders(AsyncResource, path="v2.orders"):
    """`v2.orders`, async."""

    @cached_property
    def items(self) -> AsyncOrdersItems:
        """`v2.orders.items`"""
        return AsyncOrdersItems(self._sender)

    @cached_property
    def model(self) -> AsyncOrdersModel:
        """`v2.orders.model`"""
        return AsyncOrdersModel(self._sender)

    @cached_property
    def payments(self) -> AsyncOrdersPayments:
        """`v2.orders.payments`"""
        return AsyncOrdersPayments(self._sender)

    async def apply_tax(self, order_id: str, *, options: RequestOptions | None = None) -> m.OrderV2:
        """Apply tax to an order.

        `POST /rest/v2/orders/{order_id}:applyTax`

        Returns: `OrderV2`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_ORDERS_APPLY_TAX, {"order_id": order_id}, None, options)

    async def attach_file(
        self, order_id: str, body: p.FileOperationRequest, *, options: RequestOptions | None = None
    ) -> m.OrderV2:
        """Attach a file to an order.

        `POST /rest/v2/orders/{order_id}:attachFile`

        Args:
            body: a dict with `file_id` (required)

        Returns: `OrderV2`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_ORDERS_ATTACH_FILE, {"order_id": order_id}, body, options)

    async def create(self, body: p.RestCreateOrderRequest, *, options: RequestOptions | None = None) -> m.OrderV2:
        """Create an order.

        `POST /rest/v2/orders`

        Args:
            body: a dict with `contact_id` (required), `order_time` (required), `order_title` (required),
                `order_type` (required), `custom_fields`, `due_time`, `external_create_time`,
                `external_create_user`, `external_update_time`, `invoice_number`, `lead_affiliate_id`, `notes`,
                `order_items`, `promo_codes`, `sales_affiliate_id`, `sent_time`, `shipping_address`, `terms`,
                `title`

        Returns: `OrderV2`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_ORDERS_CREATE, {}, body, options)

    async def delete(self, order_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete an order.

        `DELETE /rest/v2/orders/{order_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_ORDERS_DELETE, {"order_id": order_id}, None, options)

    async def detach_file(
        self, order_id: str, body: p.FileOperationRequest, *, options: RequestOptions | None = None
    ) -> m.OrderV2:
        """Detach a file from an order.

        `POST /rest/v2/orders/{order_id}:detachFile`

        Args:
            body: a dict with `file_id` (required)

        Returns: `OrderV2`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_ORDERS_DETACH_FILE, {"order_id": order_id}, body, options)

    async def get(self, order_id: str, *, options: RequestOptions | None = None) -> m.OrderV2:
        """Get an order.

        `GET /rest/v2/orders/{order_id}`

        Returns: `OrderV2`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_ORDERS_GET, {"order_id": order_id}, None, options)

    def list(
        self,
        *,
        filter: p.OrdersListFilter | str | None = None,
        order_by: p.OrdersListOrderBy | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.OrderV2]:
        """List orders.

        `GET /rest/v2/orders`

        Args:
            filter: a dict of conditions, or str. `contact_id`, `invoice_id`, `invoice_xid`, `product_id`,
                `shipping_country_code`, `shipping_locality`, `shipping_postal_code`, `shipping_region_code`: text.
                `created_since_time`, `created_until_time`, `modified_since_time`, `modified_until_time`: aware
                datetime. `id`: text with `==`, `<=`, `<`, `>=`, `>`, `!=`. `ids`: list. `order_type`: one of
                `ONLINE`, `OFFLINE`. `paid`: bool. `title`: text or a prefix. `custom`: a dict of custom fields by
                name
            order_by: one of `id`, `order_time`, `modification_time`, alone or with a space and `asc` or `desc`
            page_size: 0 to 1000
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: a pager of `OrderV2` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _ORDERS_LIST,
            {"filter": filter, "order_by": order_by, "page_size": page_size, "page_token": page_token},
            None,
            options,
        )

    async def update(
        self,
        order_id: str,
        body: p.UpdateOrderRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.OrderV2:
        """Update an order.

        `PATCH /rest/v2/orders/{order_id}`

        Args:
            body: a dict with `contact_id`, `custom_fields`, `due_time`, `external_create_time`,
                `external_create_user`, `external_update_time`, `invoice_number`, `lead_affiliate_id`, `notes`,
                `order_time`, `order_title`, `order_type`, `payment_plan`, `promo_codes`, `sales_affiliate_id`,
                `sent_time`, `shipping_address`, `terms`, `title`
            update_mask: the keys of the body to change; all of them by default

        Returns: `OrderV2`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _ORDERS_UPDATE, {"order_id": order_id, "update_mask": update_mask}, body, options
        )
