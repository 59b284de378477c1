# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""REST v2: discounts."""

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

_DISCOUNTS_FREE_TRIALS_CRITERIA_CREATE: Operation[m.DiscountCriteria] = Operation(
    "v2.discounts.free_trials.criteria.create",
    "POST",
    "/rest/v2/discounts/freeTrials/{discount_id}/criteria",
    body=Body(_PARAMS, "CreateFreeTrialDiscountCriteria", required=True),
    response=m.DiscountCriteria,
)
_DISCOUNTS_FREE_TRIALS_CRITERIA_DELETE: Operation[None] = Operation(
    "v2.discounts.free_trials.criteria.delete",
    "DELETE",
    "/rest/v2/discounts/freeTrials/{discount_id}/criteria/{criteria_id}",
    response=None,
)
_DISCOUNTS_FREE_TRIALS_CREATE: Operation[m.FreeTrialDiscount] = Operation(
    "v2.discounts.free_trials.create",
    "POST",
    "/rest/v2/discounts/freeTrials",
    body=Body(_PARAMS, "CreateFreeTrialDiscountRequest", required=True),
    response=m.FreeTrialDiscount,
)
_DISCOUNTS_FREE_TRIALS_DELETE: Operation[None] = Operation(
    "v2.discounts.free_trials.delete", "DELETE", "/rest/v2/discounts/freeTrials/{discount_id}", response=None
)
_DISCOUNTS_FREE_TRIALS_GET: Operation[m.FreeTrialDiscount] = Operation(
    "v2.discounts.free_trials.get", "GET", "/rest/v2/discounts/freeTrials/{discount_id}", response=m.FreeTrialDiscount
)
_DISCOUNTS_FREE_TRIALS_LIST: ListOperation[m.ListFreeTrialDiscountsResponse, m.FreeTrialDiscount] = ListOperation(
    "v2.discounts.free_trials.list",
    "GET",
    "/rest/v2/discounts/freeTrials",
    query=(Query("filter", facts=True), Query("order_by", facts=True), Query("page_size"), Query("page_token")),
    response=m.ListFreeTrialDiscountsResponse,
    paging=Tokens("discounts"),
)
_DISCOUNTS_FREE_TRIALS_UPDATE: Operation[m.FreeTrialDiscount] = Operation(
    "v2.discounts.free_trials.update",
    "PATCH",
    "/rest/v2/discounts/freeTrials/{discount_id}",
    query=(Query("update_mask"),),
    body=Body(
        _PARAMS,
        "UpdateFreeTrialDiscountRequest",
        required=True,
        mask=("name", "description", "free_trial_days", "hide_price", "subscription_plan_id", "criteria"),
    ),
    response=m.FreeTrialDiscount,
)
_DISCOUNTS_ORDER_TOTALS_CRITERIA_CREATE: Operation[m.DiscountCriteria] = Operation(
    "v2.discounts.order_totals.criteria.create",
    "POST",
    "/rest/v2/discounts/orderTotals/{discount_id}/criteria",
    body=Body(_PARAMS, "CreateOrderTotalDiscountCriteria", required=True),
    response=m.DiscountCriteria,
)
_DISCOUNTS_ORDER_TOTALS_CRITERIA_DELETE: Operation[None] = Operation(
    "v2.discounts.order_totals.criteria.delete",
    "DELETE",
    "/rest/v2/discounts/orderTotals/{discount_id}/criteria/{criteria_id}",
    response=None,
)
_DISCOUNTS_ORDER_TOTALS_CREATE: Operation[m.OrderTotalDiscount] = Operation(
    "v2.discounts.order_totals.create",
    "POST",
    "/rest/v2/discounts/orderTotals",
    body=Body(_PARAMS, "CreateOrderTotalDiscountRequest", required=True),
    response=m.OrderTotalDiscount,
)
_DISCOUNTS_ORDER_TOTALS_DELETE: Operation[None] = Operation(
    "v2.discounts.order_totals.delete", "DELETE", "/rest/v2/discounts/orderTotals/{discount_id}", response=None
)
_DISCOUNTS_ORDER_TOTALS_GET: Operation[m.OrderTotalDiscount] = Operation(
    "v2.discounts.order_totals.get",
    "GET",
    "/rest/v2/discounts/orderTotals/{discount_id}",
    response=m.OrderTotalDiscount,
)
_DISCOUNTS_ORDER_TOTALS_LIST: ListOperation[m.ListOrderTotalDiscountsResponse, m.OrderTotalDiscount] = ListOperation(
    "v2.discounts.order_totals.list",
    "GET",
    "/rest/v2/discounts/orderTotals",
    query=(Query("filter", facts=True), Query("order_by", facts=True), Query("page_size"), Query("page_token")),
    response=m.ListOrderTotalDiscountsResponse,
    paging=Tokens("discounts"),
)
_DISCOUNTS_ORDER_TOTALS_UPDATE: Operation[m.OrderTotalDiscount] = Operation(
    "v2.discounts.order_totals.update",
    "PATCH",
    "/rest/v2/discounts/orderTotals/{discount_id}",
    query=(Query("update_mask"),),
    body=Body(
        _PARAMS,
        "UpdateOrderTotalDiscountRequest",
        required=True,
        mask=(
            "name",
            "description",
            "apply_to_commissions",
            "discount_type",
            "discount_value",
            "discount_strategy",
            "criteria",
        ),
    ),
    response=m.OrderTotalDiscount,
)
_DISCOUNTS_PRODUCT_CATEGORIES_CRITERIA_CREATE: Operation[m.DiscountCriteria] = Operation(
    "v2.discounts.product_categories.criteria.create",
    "POST",
    "/rest/v2/discounts/productCategories/{discount_id}/criteria",
    body=Body(_PARAMS, "CreateCategoryDiscountCriteria", required=True),
    response=m.DiscountCriteria,
)
_DISCOUNTS_PRODUCT_CATEGORIES_CRITERIA_DELETE: Operation[None] = Operation(
    "v2.discounts.product_categories.criteria.delete",
    "DELETE",
    "/rest/v2/discounts/productCategories/{discount_id}/criteria/{criteria_id}",
    response=None,
)
_DISCOUNTS_PRODUCT_CATEGORIES_CREATE: Operation[m.CategoryDiscount] = Operation(
    "v2.discounts.product_categories.create",
    "POST",
    "/rest/v2/discounts/productCategories",
    body=Body(_PARAMS, "CreateCategoryDiscountRequest", required=True),
    response=m.CategoryDiscount,
)
_DISCOUNTS_PRODUCT_CATEGORIES_DELETE: Operation[None] = Operation(
    "v2.discounts.product_categories.delete",
    "DELETE",
    "/rest/v2/discounts/productCategories/{discount_id}",
    response=None,
)
_DISCOUNTS_PRODUCT_CATEGORIES_GET: Operation[m.CategoryDiscount] = Operation(
    "v2.discounts.product_categories.get",
    "GET",
    "/rest/v2/discounts/productCategories/{discount_id}",
    response=m.CategoryDiscount,
)
_DISCOUNTS_PRODUCT_CATEGORIES_LIST: ListOperation[m.ListCategoryDiscountsResponse, m.CategoryDiscount] = ListOperation(
    "v2.discounts.product_categories.list",
    "GET",
    "/rest/v2/discounts/productCategories",
    query=(Query("filter", facts=True), Query("order_by", facts=True), Query("page_size"), Query("page_token")),
    response=m.ListCategoryDiscountsResponse,
    paging=Tokens("discounts"),
)
_DISCOUNTS_PRODUCT_CATEGORIES_UPDATE: Operation[m.CategoryDiscount] = Operation(
    "v2.discounts.product_categories.update",
    "PATCH",
    "/rest/v2/discounts/productCategories/{discount_id}",
    query=(Query("update_mask"),),
    body=Body(
        _PARAMS,
        "UpdateCategoryDiscountRequest",
        required=True,
        mask=("name", "description", "discount_percent", "apply_to_commissions", "criteria", "product_category_ids"),
    ),
    response=m.CategoryDiscount,
)
_DISCOUNTS_PRODUCTS_CRITERIA_CREATE: Operation[m.DiscountCriteria] = Operation(
    "v2.discounts.products.criteria.create",
    "POST",
    "/rest/v2/discounts/products/{discount_id}/criteria",
    body=Body(_PARAMS, "CreateProductDiscountCriteria", required=True),
    response=m.DiscountCriteria,
)
_DISCOUNTS_PRODUCTS_CRITERIA_DELETE: Operation[None] = Operation(
    "v2.discounts.products.criteria.delete",
    "DELETE",
    "/rest/v2/discounts/products/{discount_id}/criteria/{criteria_id}",
    response=None,
)
_DISCOUNTS_PRODUCTS_CREATE: Operation[m.ProductDiscount] = Operation(
    "v2.discounts.products.create",
    "POST",
    "/rest/v2/discounts/products",
    body=Body(_PARAMS, "CreateProductDiscountRequest", required=True),
    response=m.ProductDiscount,
)
_DISCOUNTS_PRODUCTS_DELETE: Operation[None] = Operation(
    "v2.discounts.products.delete", "DELETE", "/rest/v2/discounts/products/{discount_id}", response=None
)
_DISCOUNTS_PRODUCTS_GET: Operation[m.ProductDiscount] = Operation(
    "v2.discounts.products.get", "GET", "/rest/v2/discounts/products/{discount_id}", response=m.ProductDiscount
)
_DISCOUNTS_PRODUCTS_LIST: ListOperation[m.ListProductDiscountsResponse, m.ProductDiscount] = ListOperation(
    "v2.discounts.products.list",
    "GET",
    "/rest/v2/discounts/products",
    query=(Query("filter", facts=True), Query("order_by", facts=True), Query("page_size"), Query("page_token")),
    response=m.ListProductDiscountsResponse,
    paging=Tokens("discounts"),
)
_DISCOUNTS_PRODUCTS_UPDATE: Operation[m.ProductDiscount] = Operation(
    "v2.discounts.products.update",
    "PATCH",
    "/rest/v2/discounts/products/{discount_id}",
    query=(Query("update_mask"),),
    body=Body(
        _PARAMS,
        "UpdateProductDiscountRequest",
        required=True,
        mask=(
            "name",
            "description",
            "apply_to_commissions",
            "discount_type",
            "discount_value",
            "product_id",
            "criteria",
        ),
    ),
    response=m.ProductDiscount,
)
_DISCOUNTS_SHIPPING_CRITERIA_CREATE: Operation[m.DiscountCriteria] = Operation(
    "v2.discounts.shipping.criteria.create",
    "POST",
    "/rest/v2/discounts/shipping/{discount_id}/criteria",
    body=Body(_PARAMS, "CreateShippingDiscountCriteria", required=True),
    response=m.DiscountCriteria,
)
_DISCOUNTS_SHIPPING_CRITERIA_DELETE: Operation[None] = Operation(
    "v2.discounts.shipping.criteria.delete",
    "DELETE",
    "/rest/v2/discounts/shipping/{discount_id}/criteria/{criteria_id}",
    response=None,
)
_DISCOUNTS_SHIPPING_CREATE: Operation[m.ShippingDiscount] = Operation(
    "v2.discounts.shipping.create",
    "POST",
    "/rest/v2/discounts/shipping",
    body=Body(_PARAMS, "CreateShippingDiscountRequest", required=True),
    response=m.ShippingDiscount,
)
_DISCOUNTS_SHIPPING_DELETE: Operation[None] = Operation(
    "v2.discounts.shipping.delete", "DELETE", "/rest/v2/discounts/shipping/{discount_id}", response=None
)
_DISCOUNTS_SHIPPING_GET: Operation[m.ShippingDiscount] = Operation(
    "v2.discounts.shipping.get", "GET", "/rest/v2/discounts/shipping/{discount_id}", response=m.ShippingDiscount
)
_DISCOUNTS_SHIPPING_LIST: ListOperation[m.ListShippingDiscountsResponse, m.ShippingDiscount] = ListOperation(
    "v2.discounts.shipping.list",
    "GET",
    "/rest/v2/discounts/shipping",
    query=(Query("filter", facts=True), Query("order_by", facts=True), Query("page_size"), Query("page_token")),
    response=m.ListShippingDiscountsResponse,
    paging=Tokens("discounts"),
)
_DISCOUNTS_SHIPPING_UPDATE: Operation[m.ShippingDiscount] = Operation(
    "v2.discounts.shipping.update",
    "PATCH",
    "/rest/v2/discounts/shipping/{discount_id}",
    query=(Query("update_mask"),),
    body=Body(
        _PARAMS,
        "UpdateShippingDiscountRequest",
        required=True,
        mask=("name", "description", "discount_type", "discount_value", "criteria"),
    ),
    response=m.ShippingDiscount,
)


class DiscountsFreeTrialsCriteria(Resource, path="v2.discounts.free_trials.criteria"):
    """`v2.discounts.free_trials.criteria`"""

    def create(
        self, discount_id: str, body: p.CreateFreeTrialDiscountCriteria, *, options: RequestOptions | None = None
    ) -> m.DiscountCriteria:
        """Create a criterion of a free trial discount.

        `POST /rest/v2/discounts/freeTrials/{discount_id}/criteria`

        Args:
            body: a dict with `code`, `operator`, `plan_id`, `product_id`, `product_quantity_max`,
                `product_quantity_min`, `range_end_time`, `range_start_time`, `subscription_quantity`,
                `total_amount`, `type`

        Returns: `DiscountCriteria`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_DISCOUNTS_FREE_TRIALS_CRITERIA_CREATE, {"discount_id": discount_id}, body, options)

    def delete(self, discount_id: str, criteria_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a criterion of a free trial discount.

        `DELETE /rest/v2/discounts/freeTrials/{discount_id}/criteria/{criteria_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _DISCOUNTS_FREE_TRIALS_CRITERIA_DELETE,
            {"discount_id": discount_id, "criteria_id": criteria_id},
            None,
            options,
        )


class AsyncDiscountsFreeTrialsCriteria(AsyncResource, path="v2.discounts.free_trials.criteria"):
    """`v2.discounts.free_trials.criteria`, async."""

    async def create(
        self, discount_id: str, body: p.CreateFreeTrialDiscountCriteria, *, options: RequestOptions | None = None
    ) -> m.DiscountCriteria:
        """Create a criterion of a free trial discount.

        `POST /rest/v2/discounts/freeTrials/{discount_id}/criteria`

        Args:
            body: a dict with `code`, `operator`, `plan_id`, `product_id`, `product_quantity_max`,
                `product_quantity_min`, `range_end_time`, `range_start_time`, `subscription_quantity`,
                `total_amount`, `type`

        Returns: `DiscountCriteria`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _DISCOUNTS_FREE_TRIALS_CRITERIA_CREATE, {"discount_id": discount_id}, body, options
        )

    async def delete(self, discount_id: str, criteria_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a criterion of a free trial discount.

        `DELETE /rest/v2/discounts/freeTrials/{discount_id}/criteria/{criteria_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _DISCOUNTS_FREE_TRIALS_CRITERIA_DELETE,
            {"discount_id": discount_id, "criteria_id": criteria_id},
            None,
            options,
        )


class DiscountsFreeTrials(Resource, path="v2.discounts.free_trials"):
    """`v2.discounts.free_trials`"""

    @cached_property
    def criteria(self) -> DiscountsFreeTrialsCriteria:
        """`v2.discounts.free_trials.criteria`"""
        return DiscountsFreeTrialsCriteria(self._sender)

    def create(
        self, body: p.CreateFreeTrialDiscountRequest, *, options: RequestOptions | None = None
    ) -> m.FreeTrialDiscount:
        """Create a free trial discount.

        `POST /rest/v2/discounts/freeTrials`

        Args:
            body: a dict with `name` (required), `subscription_plan_id` (required), `criteria`, `description`,
                `free_trial_days`, `hide_price`

        Returns: `FreeTrialDiscount`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_DISCOUNTS_FREE_TRIALS_CREATE, {}, body, options)

    def delete(self, discount_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a free trial discount.

        `DELETE /rest/v2/discounts/freeTrials/{discount_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_DISCOUNTS_FREE_TRIALS_DELETE, {"discount_id": discount_id}, None, options)

    def get(self, discount_id: str, *, options: RequestOptions | None = None) -> m.FreeTrialDiscount:
        """Get a free trial discount.

        `GET /rest/v2/discounts/freeTrials/{discount_id}`

        Returns: `FreeTrialDiscount`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_DISCOUNTS_FREE_TRIALS_GET, {"discount_id": discount_id}, None, options)

    def list(
        self,
        *,
        filter: p.DiscountsFreeTrialsListFilter | str | None = None,
        order_by: p.DiscountsFreeTrialsListOrderBy | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.FreeTrialDiscount]:
        """List free trial discounts.

        `GET /rest/v2/discounts/freeTrials`

        Args:
            filter: a dict of conditions, or str. `free_trial_days`: int. `hide_price`: bool.
                `subscription_plan_id`: text
            order_by: one of `free_trial_days`, `hide_price`, `id`, `name`, `subscription_plan_id`, alone or with a
                space and `asc` or `desc`
            page_size: 0 to 1000
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: the first page of `FreeTrialDiscount` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _DISCOUNTS_FREE_TRIALS_LIST,
            {"filter": filter, "order_by": order_by, "page_size": page_size, "page_token": page_token},
            None,
            options,
        )

    def update(
        self,
        discount_id: str,
        body: p.UpdateFreeTrialDiscountRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.FreeTrialDiscount:
        """Update a free trial discount.

        `PATCH /rest/v2/discounts/freeTrials/{discount_id}`

        Args:
            body: a dict with `criteria`, `description`, `free_trial_days`, `hide_price`, `name`,
                `subscription_plan_id`
            update_mask: the keys of the body to change; all of them by default

        Returns: `FreeTrialDiscount`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _DISCOUNTS_FREE_TRIALS_UPDATE, {"discount_id": discount_id, "update_mask": update_mask}, body, options
        )


class AsyncDiscountsFreeTrials(AsyncResource, path="v2.discounts.free_trials"):
    """`v2.discounts.free_trials`, async."""

    @cached_property
    def criteria(self) -> AsyncDiscountsFreeTrialsCriteria:
        """`v2.discounts.free_trials.criteria`"""
        return AsyncDiscountsFreeTrialsCriteria(self._sender)

    async def create(
        self, body: p.CreateFreeTrialDiscountRequest, *, options: RequestOptions | None = None
    ) -> m.FreeTrialDiscount:
        """Create a free trial discount.

        `POST /rest/v2/discounts/freeTrials`

        Args:
            body: a dict with `name` (required), `subscription_plan_id` (required), `criteria`, `description`,
                `free_trial_days`, `hide_price`

        Returns: `FreeTrialDiscount`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_DISCOUNTS_FREE_TRIALS_CREATE, {}, body, options)

    async def delete(self, discount_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a free trial discount.

        `DELETE /rest/v2/discounts/freeTrials/{discount_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_DISCOUNTS_FREE_TRIALS_DELETE, {"discount_id": discount_id}, None, options)

    async def get(self, discount_id: str, *, options: RequestOptions | None = None) -> m.FreeTrialDiscount:
        """Get a free trial discount.

        `GET /rest/v2/discounts/freeTrials/{discount_id}`

        Returns: `FreeTrialDiscount`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_DISCOUNTS_FREE_TRIALS_GET, {"discount_id": discount_id}, None, options)

    def list(
        self,
        *,
        filter: p.DiscountsFreeTrialsListFilter | str | None = None,
        order_by: p.DiscountsFreeTrialsListOrderBy | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.FreeTrialDiscount]:
        """List free trial discounts.

        `GET /rest/v2/discounts/freeTrials`

        Args:
            filter: a dict of conditions, or str. `free_trial_days`: int. `hide_price`: bool.
                `subscription_plan_id`: text
            order_by: one of `free_trial_days`, `hide_price`, `id`, `name`, `subscription_plan_id`, alone or with a
                space and `asc` or `desc`
            page_size: 0 to 1000
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: a pager of `FreeTrialDiscount` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _DISCOUNTS_FREE_TRIALS_LIST,
            {"filter": filter, "order_by": order_by, "page_size": page_size, "page_token": page_token},
            None,
            options,
        )

    async def update(
        self,
        discount_id: str,
        body: p.UpdateFreeTrialDiscountRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.FreeTrialDiscount:
        """Update a free trial discount.

        `PATCH /rest/v2/discounts/freeTrials/{discount_id}`

        Args:
            body: a dict with `criteria`, `description`, `free_trial_days`, `hide_price`, `name`,
                `subscription_plan_id`
            update_mask: the keys of the body to change; all of them by default

        Returns: `FreeTrialDiscount`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _DISCOUNTS_FREE_TRIALS_UPDATE, {"discount_id": discount_id, "update_mask": update_mask}, body, options
        )


class DiscountsOrderTotalsCriteria(Resource, path="v2.discounts.order_totals.criteria"):
    """`v2.discounts.order_totals.criteria`"""

    def create(
        self, discount_id: str, body: p.CreateOrderTotalDiscountCriteria, *, options: RequestOptions | None = None
    ) -> m.DiscountCriteria:
        """Create a criterion of an order total discount.

        `POST /rest/v2/discounts/orderTotals/{discount_id}/criteria`

        Args:
            body: a dict with `code`, `operator`, `plan_id`, `product_id`, `product_quantity_max`,
                `product_quantity_min`, `range_end_time`, `range_start_time`, `subscription_quantity`,
                `total_amount`, `type`

        Returns: `DiscountCriteria`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_DISCOUNTS_ORDER_TOTALS_CRITERIA_CREATE, {"discount_id": discount_id}, body, options)

    def delete(self, discount_id: str, criteria_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a criterion of an order total discount.

        `DELETE /rest/v2/discounts/orderTotals/{discount_id}/criteria/{criteria_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _DISCOUNTS_ORDER_TOTALS_CRITERIA_DELETE,
            {"discount_id": discount_id, "criteria_id": criteria_id},
            None,
            options,
        )


class AsyncDiscountsOrderTotalsCriteria(AsyncResource, path="v2.discounts.order_totals.criteria"):
    """`v2.discounts.order_totals.criteria`, async."""

    async def create(
        self, discount_id: str, body: p.CreateOrderTotalDiscountCriteria, *, options: RequestOptions | None = None
    ) -> m.DiscountCriteria:
        """Create a criterion of an order total discount.

        `POST /rest/v2/discounts/orderTotals/{discount_id}/criteria`

        Args:
            body: a dict with `code`, `operator`, `plan_id`, `product_id`, `product_quantity_max`,
                `product_quantity_min`, `range_end_time`, `range_start_time`, `subscription_quantity`,
                `total_amount`, `type`

        Returns: `DiscountCriteria`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _DISCOUNTS_ORDER_TOTALS_CRITERIA_CREATE, {"discount_id": discount_id}, body, options
        )

    async def delete(self, discount_id: str, criteria_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a criterion of an order total discount.

        `DELETE /rest/v2/discounts/orderTotals/{discount_id}/criteria/{criteria_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _DISCOUNTS_ORDER_TOTALS_CRITERIA_DELETE,
            {"discount_id": discount_id, "criteria_id": criteria_id},
            None,
            options,
        )


class DiscountsOrderTotals(Resource, path="v2.discounts.order_totals"):
    """`v2.discounts.order_totals`"""

    @cached_property
    def criteria(self) -> DiscountsOrderTotalsCriteria:
        """`v2.discounts.order_totals.criteria`"""
        return DiscountsOrderTotalsCriteria(self._sender)

    def create(
        self, body: p.CreateOrderTotalDiscountRequest, *, options: RequestOptions | None = None
    ) -> m.OrderTotalDiscount:
        """Create an order total discount.

        `POST /rest/v2/discounts/orderTotals`

        Args:
            body: a dict with `discount_type` (required), `discount_value` (required), `name` (required),
                `apply_to_commissions`, `criteria`, `description`, `discount_strategy`

        Returns: `OrderTotalDiscount`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_DISCOUNTS_ORDER_TOTALS_CREATE, {}, body, options)

    def delete(self, discount_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete an order total discount.

        `DELETE /rest/v2/discounts/orderTotals/{discount_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_DISCOUNTS_ORDER_TOTALS_DELETE, {"discount_id": discount_id}, None, options)

    def get(self, discount_id: str, *, options: RequestOptions | None = None) -> m.OrderTotalDiscount:
        """Get an order total discount.

        `GET /rest/v2/discounts/orderTotals/{discount_id}`

        Returns: `OrderTotalDiscount`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_DISCOUNTS_ORDER_TOTALS_GET, {"discount_id": discount_id}, None, options)

    def list(
        self,
        *,
        filter: p.DiscountsOrderTotalsListFilter | str | None = None,
        order_by: p.DiscountsOrderTotalsListOrderBy | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.OrderTotalDiscount]:
        """List order total discounts.

        `GET /rest/v2/discounts/orderTotals`

        Args:
            filter: a dict of conditions, or str. `apply_to_commissions`: bool. `discount_strategy`: one of `GROSS`,
                `NET`. `discount_type`: one of `AMOUNT`, `PERCENT`. `discount_value`: int or float
            order_by: one of `apply_to_commissions`, `discount_strategy`, `discount_type`, `discount_value`, `id`,
                `name`, alone or with a space and `asc` or `desc`
            page_size: 0 to 1000
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: the first page of `OrderTotalDiscount` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _DISCOUNTS_ORDER_TOTALS_LIST,
            {"filter": filter, "order_by": order_by, "page_size": page_size, "page_token": page_token},
            None,
            options,
        )

    def update(
        self,
        discount_id: str,
        body: p.UpdateOrderTotalDiscountRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.OrderTotalDiscount:
        """Update an order total discount.

        `PATCH /rest/v2/discounts/orderTotals/{discount_id}`

        Args:
            body: a dict with `apply_to_commissions`, `criteria`, `description`, `discount_strategy`,
                `discount_type`, `discount_value`, `name`
            update_mask: the keys of the body to change; all of them by default

        Returns: `OrderTotalDiscount`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _DISCOUNTS_ORDER_TOTALS_UPDATE, {"discount_id": discount_id, "update_mask": update_mask}, body, options
        )


class AsyncDiscountsOrderTotals(AsyncResource, path="v2.discounts.order_totals"):
    """`v2.discounts.order_totals`, async."""

    @cached_property
    def criteria(self) -> AsyncDiscountsOrderTotalsCriteria:
        """`v2.discounts.order_totals.criteria`"""
        return AsyncDiscountsOrderTotalsCriteria(self._sender)

    async def create(
        self, body: p.CreateOrderTotalDiscountRequest, *, options: RequestOptions | None = None
    ) -> m.OrderTotalDiscount:
        """Create an order total discount.

        `POST /rest/v2/discounts/orderTotals`

        Args:
            body: a dict with `discount_type` (required), `discount_value` (required), `name` (required),
                `apply_to_commissions`, `criteria`, `description`, `discount_strategy`

        Returns: `OrderTotalDiscount`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_DISCOUNTS_ORDER_TOTALS_CREATE, {}, body, options)

    async def delete(self, discount_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete an order total discount.

        `DELETE /rest/v2/discounts/orderTotals/{discount_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_DISCOUNTS_ORDER_TOTALS_DELETE, {"discount_id": discount_id}, None, options)

    async def get(self, discount_id: str, *, options: RequestOptions | None = None) -> m.OrderTotalDiscount:
        """Get an order total discount.

        `GET /rest/v2/discounts/orderTotals/{discount_id}`

        Returns: `OrderTotalDiscount`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_DISCOUNTS_ORDER_TOTALS_GET, {"discount_id": discount_id}, None, options)

    def list(
        self,
        *,
        filter: p.DiscountsOrderTotalsListFilter | str | None = None,
        order_by: p.DiscountsOrderTotalsListOrderBy | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.OrderTotalDiscount]:
        """List order total discounts.

        `GET /rest/v2/discounts/orderTotals`

        Args:
            filter: a dict of conditions, or str. `apply_to_commissions`: bool. `discount_strategy`: one of `GROSS`,
                `NET`. `discount_type`: one of `AMOUNT`, `PERCENT`. `discount_value`: int or float
            order_by: one of `apply_to_commissions`, `discount_strategy`, `discount_type`, `discount_value`, `id`,
                `name`, alone or with a space and `asc` or `desc`
            page_size: 0 to 1000
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: a pager of `OrderTotalDiscount` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _DISCOUNTS_ORDER_TOTALS_LIST,
            {"filter": filter, "order_by": order_by, "page_size": page_size, "page_token": page_token},
            None,
            options,
        )

    async def update(
        self,
        discount_id: str,
        body: p.UpdateOrderTotalDiscountRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.OrderTotalDiscount:
        """Update an order total discount.

        `PATCH /rest/v2/discounts/orderTotals/{discount_id}`

        Args:
            body: a dict with `apply_to_commissions`, `criteria`, `description`, `discount_strategy`,
                `discount_type`, `discount_value`, `name`
            update_mask: the keys of the body to change; all of them by default

        Returns: `OrderTotalDiscount`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _DISCOUNTS_ORDER_TOTALS_UPDATE, {"discount_id": discount_id, "update_mask": update_mask}, body, options
        )


class DiscountsProductCategoriesCriteria(Resource, path="v2.discounts.product_categories.criteria"):
    """`v2.discounts.product_categories.criteria`"""

    def create(
        self, discount_id: str, body: p.CreateCategoryDiscountCriteria, *, options: RequestOptions | None = None
    ) -> m.DiscountCriteria:
        """Create a criterion of a product category discount.

        `POST /rest/v2/discounts/productCategories/{discount_id}/criteria`

        Args:
            body: a dict with `code`, `range_end_time`, `range_start_time`, `type`

        Returns: `DiscountCriteria`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _DISCOUNTS_PRODUCT_CATEGORIES_CRITERIA_CREATE, {"discount_id": discount_id}, body, options
        )

    def delete(self, discount_id: str, criteria_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a criterion of a product category discount.

        `DELETE /rest/v2/discounts/productCategories/{discount_id}/criteria/{criteria_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _DISCOUNTS_PRODUCT_CATEGORIES_CRITERIA_DELETE,
            {"discount_id": discount_id, "criteria_id": criteria_id},
            None,
            options,
        )


class AsyncDiscountsProductCategoriesCriteria(AsyncResource, path="v2.discounts.product_categories.criteria"):
    """`v2.discounts.product_categories.criteria`, async."""

    async def create(
        self, discount_id: str, body: p.CreateCategoryDiscountCriteria, *, options: RequestOptions | None = None
    ) -> m.DiscountCriteria:
        """Create a criterion of a product category discount.

        `POST /rest/v2/discounts/productCategories/{discount_id}/criteria`

        Args:
            body: a dict with `code`, `range_end_time`, `range_start_time`, `type`

        Returns: `DiscountCriteria`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _DISCOUNTS_PRODUCT_CATEGORIES_CRITERIA_CREATE, {"discount_id": discount_id}, body, options
        )

    async def delete(self, discount_id: str, criteria_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a criterion of a product category discount.

        `DELETE /rest/v2/discounts/productCategories/{discount_id}/criteria/{criteria_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _DISCOUNTS_PRODUCT_CATEGORIES_CRITERIA_DELETE,
            {"discount_id": discount_id, "criteria_id": criteria_id},
            None,
            options,
        )


class DiscountsProductCategories(Resource, path="v2.discounts.product_categories"):
    """`v2.discounts.product_categories`"""

    @cached_property
    def criteria(self) -> DiscountsProductCategoriesCriteria:
        """`v2.discounts.product_categories.criteria`"""
        return DiscountsProductCategoriesCriteria(self._sender)

    def create(
        self, body: p.CreateCategoryDiscountRequest, *, options: RequestOptions | None = None
    ) -> m.CategoryDiscount:
        """Create a product category discount.

        `POST /rest/v2/discounts/productCategories`

        Args:
            body: a dict with `apply_to_commissions` (required), `discount_percent` (required), `name` (required),
                `product_category_ids` (required), `criteria`, `description`

        Returns: `CategoryDiscount`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_DISCOUNTS_PRODUCT_CATEGORIES_CREATE, {}, body, options)

    def delete(self, discount_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a product category discount.

        `DELETE /rest/v2/discounts/productCategories/{discount_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_DISCOUNTS_PRODUCT_CATEGORIES_DELETE, {"discount_id": discount_id}, None, options)

    def get(self, discount_id: str, *, options: RequestOptions | None = None) -> m.CategoryDiscount:
        """Get a product category discount.

        `GET /rest/v2/discounts/productCategories/{discount_id}`

        Returns: `CategoryDiscount`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_DISCOUNTS_PRODUCT_CATEGORIES_GET, {"discount_id": discount_id}, None, options)

    def list(
        self,
        *,
        filter: p.DiscountsProductCategoriesListFilter | str | None = None,
        order_by: p.DiscountsProductCategoriesListOrderBy | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.CategoryDiscount]:
        """List product category discounts.

        `GET /rest/v2/discounts/productCategories`

        Args:
            filter: a dict of conditions, or str. `description`, `name`: text or a prefix. `id`: text with `==`,
                `<=`, `<`, `>=`, `>`, `!=`. `ids`: list. `product_category_id`: text
            order_by: one of `id`, `name`, alone or with a space and `asc` or `desc`
            page_size: 0 to 1000
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: the first page of `CategoryDiscount` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _DISCOUNTS_PRODUCT_CATEGORIES_LIST,
            {"filter": filter, "order_by": order_by, "page_size": page_size, "page_token": page_token},
            None,
            options,
        )

    def update(
        self,
        discount_id: str,
        body: p.UpdateCategoryDiscountRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.CategoryDiscount:
        """Update a product category discount.

        `PATCH /rest/v2/discounts/productCategories/{discount_id}`

        Args:
            body: a dict with `apply_to_commissions`, `criteria`, `description`, `discount_percent`, `name`,
                `product_category_ids`
            update_mask: the keys of the body to change; all of them by default

        Returns: `CategoryDiscount`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _DISCOUNTS_PRODUCT_CATEGORIES_UPDATE,
            {"discount_id": discount_id, "update_mask": update_mask},
            body,
            options,
        )


class AsyncDiscountsProductCategories(AsyncResource, path="v2.discounts.product_categories"):
    """`v2.discounts.product_categories`, async."""

    @cached_property
    def criteria(self) -> AsyncDiscountsProductCategoriesCriteria:
        """`v2.discounts.product_categories.criteria`"""
        return AsyncDiscountsProductCategoriesCriteria(self._sender)

    async def create(
        self, body: p.CreateCategoryDiscountRequest, *, options: RequestOptions | None = None
    ) -> m.CategoryDiscount:
        """Create a product category discount.

        `POST /rest/v2/discounts/productCategories`

        Args:
            body: a dict with `apply_to_commissions` (required), `discount_percent` (required), `name` (required),
                `product_category_ids` (required), `criteria`, `description`

        Returns: `CategoryDiscount`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_DISCOUNTS_PRODUCT_CATEGORIES_CREATE, {}, body, options)

    async def delete(self, discount_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a product category discount.

        `DELETE /rest/v2/discounts/productCategories/{discount_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _DISCOUNTS_PRODUCT_CATEGORIES_DELETE, {"discount_id": discount_id}, None, options
        )

    async def get(self, discount_id: str, *, options: RequestOptions | None = None) -> m.CategoryDiscount:
        """Get a product category discount.

        `GET /rest/v2/discounts/productCategories/{discount_id}`

        Returns: `CategoryDiscount`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_DISCOUNTS_PRODUCT_CATEGORIES_GET, {"discount_id": discount_id}, None, options)

    def list(
        self,
        *,
        filter: p.DiscountsProductCategoriesListFilter | str | None = None,
        order_by: p.DiscountsProductCategoriesListOrderBy | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.CategoryDiscount]:
        """List product category discounts.

        `GET /rest/v2/discounts/productCategories`

        Args:
            filter: a dict of conditions, or str. `description`, `name`: text or a prefix. `id`: text with `==`,
                `<=`, `<`, `>=`, `>`, `!=`. `ids`: list. `product_category_id`: text
            order_by: one of `id`, `name`, alone or with a space and `asc` or `desc`
            page_size: 0 to 1000
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: a pager of `CategoryDiscount` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _DISCOUNTS_PRODUCT_CATEGORIES_LIST,
            {"filter": filter, "order_by": order_by, "page_size": page_size, "page_token": page_token},
            None,
            options,
        )

    async def update(
        self,
        discount_id: str,
        body: p.UpdateCategoryDiscountRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.CategoryDiscount:
        """Update a product category discount.

        `PATCH /rest/v2/discounts/productCategories/{discount_id}`

        Args:
            body: a dict with `apply_to_commissions`, `criteria`, `description`, `discount_percent`, `name`,
                `product_category_ids`
            update_mask: the keys of the body to change; all of them by default

        Returns: `CategoryDiscount`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _DISCOUNTS_PRODUCT_CATEGORIES_UPDATE,
            {"discount_id": discount_id, "update_mask": update_mask},
            body,
            options,
        )


class DiscountsProductsCriteria(Resource, path="v2.discounts.products.criteria"):
    """`v2.discounts.products.criteria`"""

    def create(
        self, discount_id: str, body: p.CreateProductDiscountCriteria, *, options: RequestOptions | None = None
    ) -> m.DiscountCriteria:
        """Create a criterion of a product discount.

        `POST /rest/v2/discounts/products/{discount_id}/criteria`

        Args:
            body: a dict with `code`, `operator`, `plan_id`, `product_id`, `product_quantity_max`,
                `product_quantity_min`, `range_end_time`, `range_start_time`, `subscription_quantity`,
                `total_amount`, `type`

        Returns: `DiscountCriteria`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_DISCOUNTS_PRODUCTS_CRITERIA_CREATE, {"discount_id": discount_id}, body, options)

    def delete(self, discount_id: str, criteria_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a criterion of a product discount.

        `DELETE /rest/v2/discounts/products/{discount_id}/criteria/{criteria_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _DISCOUNTS_PRODUCTS_CRITERIA_DELETE, {"discount_id": discount_id, "criteria_id": criteria_id}, None, options
        )


class AsyncDiscountsProductsCriteria(AsyncResource, path="v2.discounts.products.criteria"):
    """`v2.discounts.products.criteria`, async."""

    async def create(
        self, discount_id: str, body: p.CreateProductDiscountCriteria, *, options: RequestOptions | None = None
    ) -> m.DiscountCriteria:
        """Create a criterion of a product discount.

        `POST /rest/v2/discounts/products/{discount_id}/criteria`

        Args:
            body: a dict with `code`, `operator`, `plan_id`, `product_id`, `product_quantity_max`,
                `product_quantity_min`, `range_end_time`, `range_start_time`, `subscription_quantity`,
                `total_amount`, `type`

        Returns: `DiscountCriteria`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_DISCOUNTS_PRODUCTS_CRITERIA_CREATE, {"discount_id": discount_id}, body, options)

    async def delete(self, discount_id: str, criteria_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a criterion of a product discount.

        `DELETE /rest/v2/discounts/products/{discount_id}/criteria/{criteria_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _DISCOUNTS_PRODUCTS_CRITERIA_DELETE, {"discount_id": discount_id, "criteria_id": criteria_id}, None, options
        )


class DiscountsProducts(Resource, path="v2.discounts.products"):
    """`v2.discounts.products`"""

    @cached_property
    def criteria(self) -> DiscountsProductsCriteria:
        """`v2.discounts.products.criteria`"""
        return DiscountsProductsCriteria(self._sender)

    def create(
        self, body: p.CreateProductDiscountRequest, *, options: RequestOptions | None = None
    ) -> m.ProductDiscount:
        """Create a product discount.

        `POST /rest/v2/discounts/products`

        Args:
            body: a dict with `discount_type` (required), `discount_value` (required), `name` (required),
                `product_id` (required), `apply_to_commissions`, `criteria`, `description`

        Returns: `ProductDiscount`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_DISCOUNTS_PRODUCTS_CREATE, {}, body, options)

    def delete(self, discount_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a product discount.

        `DELETE /rest/v2/discounts/products/{discount_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_DISCOUNTS_PRODUCTS_DELETE, {"discount_id": discount_id}, None, options)

    def get(self, discount_id: str, *, options: RequestOptions | None = None) -> m.ProductDiscount:
        """Get a product discount.

        `GET /rest/v2/discounts/products/{discount_id}`

        Returns: `ProductDiscount`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_DISCOUNTS_PRODUCTS_GET, {"discount_id": discount_id}, None, options)

    def list(
        self,
        *,
        filter: p.DiscountsProductsListFilter | str | None = None,
        order_by: p.DiscountsProductsListOrderBy | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.ProductDiscount]:
        """List product discounts.

        `GET /rest/v2/discounts/products`

        Args:
            filter: a dict of conditions, or str. `apply_to_commissions`: bool. `discount_type`: one of `AMOUNT`,
                `PERCENT`. `discount_value`: int or float. `product_id`: text
            order_by: one of `apply_to_commissions`, `discount_type`, `discount_value`, `id`, `name`, `product_id`,
                alone or with a space and `asc` or `desc`
            page_size: 0 to 1000
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: the first page of `ProductDiscount` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _DISCOUNTS_PRODUCTS_LIST,
            {"filter": filter, "order_by": order_by, "page_size": page_size, "page_token": page_token},
            None,
            options,
        )

    def update(
        self,
        discount_id: str,
        body: p.UpdateProductDiscountRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.ProductDiscount:
        """Update a product discount.

        `PATCH /rest/v2/discounts/products/{discount_id}`

        Args:
            body: a dict with `apply_to_commissions`, `criteria`, `description`, `discount_type`, `discount_value`,
                `name`, `product_id`
            update_mask: the keys of the body to change; all of them by default

        Returns: `ProductDiscount`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _DISCOUNTS_PRODUCTS_UPDATE, {"discount_id": discount_id, "update_mask": update_mask}, body, options
        )


class AsyncDiscountsProducts(AsyncResource, path="v2.discounts.products"):
    """`v2.discounts.products`, async."""

    @cached_property
    def criteria(self) -> AsyncDiscountsProductsCriteria:
        """`v2.discounts.products.criteria`"""
        return AsyncDiscountsProductsCriteria(self._sender)

    async def create(
        self, body: p.CreateProductDiscountRequest, *, options: RequestOptions | None = None
    ) -> m.ProductDiscount:
        """Create a product discount.

        `POST /rest/v2/discounts/products`

        Args:
            body: a dict with `discount_type` (required), `discount_value` (required), `name` (required),
                `product_id` (required), `apply_to_commissions`, `criteria`, `description`

        Returns: `ProductDiscount`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_DISCOUNTS_PRODUCTS_CREATE, {}, body, options)

    async def delete(self, discount_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a product discount.

        `DELETE /rest/v2/discounts/products/{discount_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_DISCOUNTS_PRODUCTS_DELETE, {"discount_id": discount_id}, None, options)

    async def get(self, discount_id: str, *, options: RequestOptions | None = None) -> m.ProductDiscount:
        """Get a product discount.

        `GET /rest/v2/discounts/products/{discount_id}`

        Returns: `ProductDiscount`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_DISCOUNTS_PRODUCTS_GET, {"discount_id": discount_id}, None, options)

    def list(
        self,
        *,
        filter: p.DiscountsProductsListFilter | str | None = None,
        order_by: p.DiscountsProductsListOrderBy | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.ProductDiscount]:
        """List product discounts.

        `GET /rest/v2/discounts/products`

        Args:
            filter: a dict of conditions, or str. `apply_to_commissions`: bool. `discount_type`: one of `AMOUNT`,
                `PERCENT`. `discount_value`: int or float. `product_id`: text
            order_by: one of `apply_to_commissions`, `discount_type`, `discount_value`, `id`, `name`, `product_id`,
                alone or with a space and `asc` or `desc`
            page_size: 0 to 1000
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: a pager of `ProductDiscount` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _DISCOUNTS_PRODUCTS_LIST,
            {"filter": filter, "order_by": order_by, "page_size": page_size, "page_token": page_token},
            None,
            options,
        )

    async def update(
        self,
        discount_id: str,
        body: p.UpdateProductDiscountRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.ProductDiscount:
        """Update a product discount.

        `PATCH /rest/v2/discounts/products/{discount_id}`

        Args:
            body: a dict with `apply_to_commissions`, `criteria`, `description`, `discount_type`, `discount_value`,
                `name`, `product_id`
            update_mask: the keys of the body to change; all of them by default

        Returns: `ProductDiscount`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _DISCOUNTS_PRODUCTS_UPDATE, {"discount_id": discount_id, "update_mask": update_mask}, body, options
        )


class DiscountsShippingCriteria(Resource, path="v2.discounts.shipping.criteria"):
    """`v2.discounts.shipping.criteria`"""

    def create(
        self, discount_id: str, body: p.CreateShippingDiscountCriteria, *, options: RequestOptions | None = None
    ) -> m.DiscountCriteria:
        """Create a criterion of a shipping discount.

        `POST /rest/v2/discounts/shipping/{discount_id}/criteria`

        Args:
            body: a dict with `code`, `operator`, `plan_id`, `product_id`, `product_quantity_max`,
                `product_quantity_min`, `range_end_time`, `range_start_time`, `subscription_quantity`,
                `total_amount`, `type`

        Returns: `DiscountCriteria`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_DISCOUNTS_SHIPPING_CRITERIA_CREATE, {"discount_id": discount_id}, body, options)

    def delete(self, discount_id: str, criteria_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a criterion of a shipping discount.

        `DELETE /rest/v2/discounts/shipping/{discount_id}/criteria/{criteria_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _DISCOUNTS_SHIPPING_CRITERIA_DELETE, {"discount_id": discount_id, "criteria_id": criteria_id}, None, options
        )


class AsyncDiscountsShippingCriteria(AsyncResource, path="v2.discounts.shipping.criteria"):
    """`v2.discounts.shipping.criteria`, async."""

    async def create(
        self, discount_id: str, body: p.CreateShippingDiscountCriteria, *, options: RequestOptions | None = None
    ) -> m.DiscountCriteria:
        """Create a criterion of a shipping discount.

        `POST /rest/v2/discounts/shipping/{discount_id}/criteria`

        Args:
            body: a dict with `code`, `operator`, `plan_id`, `product_id`, `product_quantity_max`,
                `product_quantity_min`, `range_end_time`, `range_start_time`, `subscription_quantity`,
                `total_amount`, `type`

        Returns: `DiscountCriteria`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_DISCOUNTS_SHIPPING_CRITERIA_CREATE, {"discount_id": discount_id}, body, options)

    async def delete(self, discount_id: str, criteria_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a criterion of a shipping discount.

        `DELETE /rest/v2/discounts/shipping/{discount_id}/criteria/{criteria_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _DISCOUNTS_SHIPPING_CRITERIA_DELETE, {"discount_id": discount_id, "criteria_id": criteria_id}, None, options
        )


class DiscountsShipping(Resource, path="v2.discounts.shipping"):
    """`v2.discounts.shipping`"""

    @cached_property
    def criteria(self) -> DiscountsShippingCriteria:
        """`v2.discounts.shipping.criteria`"""
        return DiscountsShippingCriteria(self._sender)

    def create(
        self, body: p.CreateShippingDiscountRequest, *, options: RequestOptions | None = None
    ) -> m.ShippingDiscount:
        """Create a shipping discount.

        `POST /rest/v2/discounts/shipping`

        Args:
            body: a dict with `discount_type` (required), `discount_value` (required), `name` (required),
                `criteria`, `description`

        Returns: `ShippingDiscount`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_DISCOUNTS_SHIPPING_CREATE, {}, body, options)

    def delete(self, discount_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a shipping discount.

        `DELETE /rest/v2/discounts/shipping/{discount_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_DISCOUNTS_SHIPPING_DELETE, {"discount_id": discount_id}, None, options)

    def get(self, discount_id: str, *, options: RequestOptions | None = None) -> m.ShippingDiscount:
        """Get a shipping discount.

        `GET /rest/v2/discounts/shipping/{discount_id}`

        Returns: `ShippingDiscount`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_DISCOUNTS_SHIPPING_GET, {"discount_id": discount_id}, None, options)

    def list(
        self,
        *,
        filter: p.DiscountsShippingListFilter | str | None = None,
        order_by: p.DiscountsShippingListOrderBy | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.ShippingDiscount]:
        """List shipping discounts.

        `GET /rest/v2/discounts/shipping`

        Args:
            filter: a dict of conditions, or str. `discount_type`: one of `AMOUNT`, `PERCENT`. `discount_value`: int
                or float
            order_by: one of `discount_type`, `discount_value`, `id`, `name`, alone or with a space and `asc` or
                `desc`
            page_size: 0 to 1000
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: the first page of `ShippingDiscount` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _DISCOUNTS_SHIPPING_LIST,
            {"filter": filter, "order_by": order_by, "page_size": page_size, "page_token": page_token},
            None,
            options,
        )

    def update(
        self,
        discount_id: str,
        body: p.UpdateShippingDiscountRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.ShippingDiscount:
        """Update a shipping discount.

        `PATCH /rest/v2/discounts/shipping/{discount_id}`

        Args:
            body: a dict with `criteria`, `description`, `discount_type`, `discount_value`, `name`
            update_mask: the keys of the body to change; all of them by default

        Returns: `ShippingDiscount`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _DISCOUNTS_SHIPPING_UPDATE, {"discount_id": discount_id, "update_mask": update_mask}, body, options
        )


class AsyncDiscountsShipping(AsyncResource, path="v2.discounts.shipping"):
    """`v2.discounts.shipping`, async."""

    @cached_property
    def criteria(self) -> AsyncDiscountsShippingCriteria:
        """`v2.discounts.shipping.criteria`"""
        return AsyncDiscountsShippingCriteria(self._sender)

    async def create(
        self, body: p.CreateShippingDiscountRequest, *, options: RequestOptions | None = None
    ) -> m.ShippingDiscount:
        """Create a shipping discount.

        `POST /rest/v2/discounts/shipping`

        Args:
            body: a dict with `discount_type` (required), `discount_value` (required), `name` (required),
                `criteria`, `description`

        Returns: `ShippingDiscount`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_DISCOUNTS_SHIPPING_CREATE, {}, body, options)

    async def delete(self, discount_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a shipping discount.

        `DELETE /rest/v2/discounts/shipping/{discount_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_DISCOUNTS_SHIPPING_DELETE, {"discount_id": discount_id}, None, options)

    async def get(self, discount_id: str, *, options: RequestOptions | None = None) -> m.ShippingDiscount:
        """Get a shipping discount.

        `GET /rest/v2/discounts/shipping/{discount_id}`

        Returns: `ShippingDiscount`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_DISCOUNTS_SHIPPING_GET, {"discount_id": discount_id}, None, options)

    def list(
        self,
        *,
        filter: p.DiscountsShippingListFilter | str | None = None,
        order_by: p.DiscountsShippingListOrderBy | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.ShippingDiscount]:
        """List shipping discounts.

        `GET /rest/v2/discounts/shipping`

        Args:
            filter: a dict of conditions, or str. `discount_type`: one of `AMOUNT`, `PERCENT`. `discount_value`: int
                or float
            order_by: one of `discount_type`, `discount_value`, `id`, `name`, alone or with a space and `asc` or
                `desc`
            page_size: 0 to 1000
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: a pager of `ShippingDiscount` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _DISCOUNTS_SHIPPING_LIST,
            {"filter": filter, "order_by": order_by, "page_size": page_size, "page_token": page_token},
            None,
            options,
        )

    async def update(
        self,
        discount_id: str,
        body: p.UpdateShippingDiscountRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.ShippingDiscount:
        """Update a shipping discount.

        `PATCH /rest/v2/discounts/shipping/{discount_id}`

        Args:
            body: a dict with `criteria`, `description`, `discount_type`, `discount_value`, `name`
            update_mask: the keys of the body to change; all of them by default

        Returns: `ShippingDiscount`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _DISCOUNTS_SHIPPING_UPDATE, {"discount_id": discount_id, "update_mask": update_mask}, body, options
        )


class Discounts(Resource, path="v2.discounts"):
    """`v2.discounts`"""

    @cached_property
    def free_trials(self) -> DiscountsFreeTrials:
        """`v2.discounts.free_trials`"""
        return DiscountsFreeTrials(self._sender)

    @cached_property
    def order_totals(self) -> DiscountsOrderTotals:
        """`v2.discounts.order_totals`"""
        return DiscountsOrderTotals(self._sender)

    @cached_property
    def product_categories(self) -> DiscountsProductCategories:
        """`v2.discounts.product_categories`"""
        return DiscountsProductCategories(self._sender)

    @cached_property
    def products(self) -> DiscountsProducts:
        """`v2.discounts.products`"""
        return DiscountsProducts(self._sender)

    @cached_property
    def shipping(self) -> DiscountsShipping:
        """`v2.discounts.shipping`"""
        return DiscountsShipping(self._sender)


class AsyncDiscounts(AsyncResource, path="v2.discounts"):
    """`v2.discounts`, async."""

    @cached_property
    def free_trials(self) -> AsyncDiscountsFreeTrials:
        """`v2.discounts.free_trials`"""
        return AsyncDiscountsFreeTrials(self._sender)

    @cached_property
    def order_totals(self) -> AsyncDiscountsOrderTotals:
        """`v2.discounts.order_totals`"""
        return AsyncDiscountsOrderTotals(self._sender)

    @cached_property
    def product_categories(self) -> AsyncDiscountsProductCategories:
        """`v2.discounts.product_categories`"""
        return AsyncDiscountsProductCategories(self._sender)

    @cached_property
    def products(self) -> AsyncDiscountsProducts:
        """`v2.discounts.products`"""
        return AsyncDiscountsProducts(self._sender)

    @cached_property
    def shipping(self) -> AsyncDiscountsShipping:
        """`v2.discounts.shipping`"""
        return AsyncDiscountsShipping(self._sender)
