# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""REST v2: discounts."""

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
    query=(Query("filter"), Query("order_by"), Query("page_size"), Query("page_token")),
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
    query=(Query("filter"), Query("order_by"), Query("page_size"), Query("page_token")),
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
    query=(Query("filter"), Query("order_by"), Query("page_size"), Query("page_token")),
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
    query=(Query("filter"), Query("order_by"), Query("page_size"), Query("page_token")),
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
    query=(Query("filter"), Query("order_by"), Query("page_size"), Query("page_token")),
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


class DiscountsFreeTrialsCriteria(Resource):
    """``v2.discounts.free_trials.criteria``"""

    def create(
        self, discount_id: str, body: p.CreateFreeTrialDiscountCriteria, *, options: RequestOptions | None = None
    ) -> m.DiscountCriteria:
        """``POST /rest/v2/discounts/freeTrials/{discount_id}/criteria``

        Args:
            discount_id: str
            body: CreateFreeTrialDiscountCriteria

        Returns:
            DiscountCriteria; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_DISCOUNTS_FREE_TRIALS_CRITERIA_CREATE, {"discount_id": discount_id}, body, options)

    def delete(self, discount_id: str, criteria_id: str, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/discounts/freeTrials/{discount_id}/criteria/{criteria_id}``

        Args:
            discount_id: str
            criteria_id: str

        Returns:
            None.
        """
        return self._sender.call(
            _DISCOUNTS_FREE_TRIALS_CRITERIA_DELETE,
            {"discount_id": discount_id, "criteria_id": criteria_id},
            None,
            options,
        )


class AsyncDiscountsFreeTrialsCriteria(AsyncResource):
    """``v2.discounts.free_trials.criteria``, asynchronous."""

    async def create(
        self, discount_id: str, body: p.CreateFreeTrialDiscountCriteria, *, options: RequestOptions | None = None
    ) -> m.DiscountCriteria:
        """``POST /rest/v2/discounts/freeTrials/{discount_id}/criteria``

        Args:
            discount_id: str
            body: CreateFreeTrialDiscountCriteria

        Returns:
            DiscountCriteria; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(
            _DISCOUNTS_FREE_TRIALS_CRITERIA_CREATE, {"discount_id": discount_id}, body, options
        )

    async def delete(self, discount_id: str, criteria_id: str, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/discounts/freeTrials/{discount_id}/criteria/{criteria_id}``

        Args:
            discount_id: str
            criteria_id: str

        Returns:
            None.
        """
        return await self._sender.call(
            _DISCOUNTS_FREE_TRIALS_CRITERIA_DELETE,
            {"discount_id": discount_id, "criteria_id": criteria_id},
            None,
            options,
        )


class DiscountsFreeTrials(Resource):
    """``v2.discounts.free_trials``"""

    @cached_property
    def criteria(self) -> DiscountsFreeTrialsCriteria:
        """The operations below ``discounts.free_trials.criteria``."""
        return DiscountsFreeTrialsCriteria(self._sender)

    def create(
        self, body: p.CreateFreeTrialDiscountRequest, *, options: RequestOptions | None = None
    ) -> m.FreeTrialDiscount:
        """``POST /rest/v2/discounts/freeTrials``

        Args:
            body: CreateFreeTrialDiscountRequest

        Returns:
            FreeTrialDiscount; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_DISCOUNTS_FREE_TRIALS_CREATE, {}, body, options)

    def delete(self, discount_id: str, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/discounts/freeTrials/{discount_id}``

        Args:
            discount_id: str

        Returns:
            None.
        """
        return self._sender.call(_DISCOUNTS_FREE_TRIALS_DELETE, {"discount_id": discount_id}, None, options)

    def get(self, discount_id: str, *, options: RequestOptions | None = None) -> m.FreeTrialDiscount:
        """``GET /rest/v2/discounts/freeTrials/{discount_id}``

        Args:
            discount_id: str

        Returns:
            FreeTrialDiscount; None when the response is empty.
        """
        return self._sender.call(_DISCOUNTS_FREE_TRIALS_GET, {"discount_id": discount_id}, None, options)

    def list(
        self,
        *,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.FreeTrialDiscount]:
        """``GET /rest/v2/discounts/freeTrials``

        Args:
            filter: str
            order_by: str
            page_size: int, 0 to 1000
            page_token: str

        Returns:
            The first page of FreeTrialDiscount; iterating over it walks all pages.
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
        """``PATCH /rest/v2/discounts/freeTrials/{discount_id}``

        Args:
            discount_id: str
            body: UpdateFreeTrialDiscountRequest
            update_mask: the body's keys to change; by default all keys of the body

        Returns:
            FreeTrialDiscount; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(
            _DISCOUNTS_FREE_TRIALS_UPDATE, {"discount_id": discount_id, "update_mask": update_mask}, body, options
        )


class AsyncDiscountsFreeTrials(AsyncResource):
    """``v2.discounts.free_trials``, asynchronous."""

    @cached_property
    def criteria(self) -> AsyncDiscountsFreeTrialsCriteria:
        """The operations below ``discounts.free_trials.criteria``."""
        return AsyncDiscountsFreeTrialsCriteria(self._sender)

    async def create(
        self, body: p.CreateFreeTrialDiscountRequest, *, options: RequestOptions | None = None
    ) -> m.FreeTrialDiscount:
        """``POST /rest/v2/discounts/freeTrials``

        Args:
            body: CreateFreeTrialDiscountRequest

        Returns:
            FreeTrialDiscount; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_DISCOUNTS_FREE_TRIALS_CREATE, {}, body, options)

    async def delete(self, discount_id: str, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/discounts/freeTrials/{discount_id}``

        Args:
            discount_id: str

        Returns:
            None.
        """
        return await self._sender.call(_DISCOUNTS_FREE_TRIALS_DELETE, {"discount_id": discount_id}, None, options)

    async def get(self, discount_id: str, *, options: RequestOptions | None = None) -> m.FreeTrialDiscount:
        """``GET /rest/v2/discounts/freeTrials/{discount_id}``

        Args:
            discount_id: str

        Returns:
            FreeTrialDiscount; None when the response is empty.
        """
        return await self._sender.call(_DISCOUNTS_FREE_TRIALS_GET, {"discount_id": discount_id}, None, options)

    def list(
        self,
        *,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.FreeTrialDiscount]:
        """``GET /rest/v2/discounts/freeTrials``

        Args:
            filter: str
            order_by: str
            page_size: int, 0 to 1000
            page_token: str

        Returns:
            A pager: await it for the first page of FreeTrialDiscount, or iterate over it for all items of all
                pages.
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
        """``PATCH /rest/v2/discounts/freeTrials/{discount_id}``

        Args:
            discount_id: str
            body: UpdateFreeTrialDiscountRequest
            update_mask: the body's keys to change; by default all keys of the body

        Returns:
            FreeTrialDiscount; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(
            _DISCOUNTS_FREE_TRIALS_UPDATE, {"discount_id": discount_id, "update_mask": update_mask}, body, options
        )


class DiscountsOrderTotalsCriteria(Resource):
    """``v2.discounts.order_totals.criteria``"""

    def create(
        self, discount_id: str, body: p.CreateOrderTotalDiscountCriteria, *, options: RequestOptions | None = None
    ) -> m.DiscountCriteria:
        """``POST /rest/v2/discounts/orderTotals/{discount_id}/criteria``

        Args:
            discount_id: str
            body: CreateOrderTotalDiscountCriteria

        Returns:
            DiscountCriteria; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_DISCOUNTS_ORDER_TOTALS_CRITERIA_CREATE, {"discount_id": discount_id}, body, options)

    def delete(self, discount_id: str, criteria_id: str, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/discounts/orderTotals/{discount_id}/criteria/{criteria_id}``

        Args:
            discount_id: str
            criteria_id: str

        Returns:
            None.
        """
        return self._sender.call(
            _DISCOUNTS_ORDER_TOTALS_CRITERIA_DELETE,
            {"discount_id": discount_id, "criteria_id": criteria_id},
            None,
            options,
        )


class AsyncDiscountsOrderTotalsCriteria(AsyncResource):
    """``v2.discounts.order_totals.criteria``, asynchronous."""

    async def create(
        self, discount_id: str, body: p.CreateOrderTotalDiscountCriteria, *, options: RequestOptions | None = None
    ) -> m.DiscountCriteria:
        """``POST /rest/v2/discounts/orderTotals/{discount_id}/criteria``

        Args:
            discount_id: str
            body: CreateOrderTotalDiscountCriteria

        Returns:
            DiscountCriteria; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(
            _DISCOUNTS_ORDER_TOTALS_CRITERIA_CREATE, {"discount_id": discount_id}, body, options
        )

    async def delete(self, discount_id: str, criteria_id: str, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/discounts/orderTotals/{discount_id}/criteria/{criteria_id}``

        Args:
            discount_id: str
            criteria_id: str

        Returns:
            None.
        """
        return await self._sender.call(
            _DISCOUNTS_ORDER_TOTALS_CRITERIA_DELETE,
            {"discount_id": discount_id, "criteria_id": criteria_id},
            None,
            options,
        )


class DiscountsOrderTotals(Resource):
    """``v2.discounts.order_totals``"""

    @cached_property
    def criteria(self) -> DiscountsOrderTotalsCriteria:
        """The operations below ``discounts.order_totals.criteria``."""
        return DiscountsOrderTotalsCriteria(self._sender)

    def create(
        self, body: p.CreateOrderTotalDiscountRequest, *, options: RequestOptions | None = None
    ) -> m.OrderTotalDiscount:
        """``POST /rest/v2/discounts/orderTotals``

        Args:
            body: CreateOrderTotalDiscountRequest

        Returns:
            OrderTotalDiscount; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_DISCOUNTS_ORDER_TOTALS_CREATE, {}, body, options)

    def delete(self, discount_id: str, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/discounts/orderTotals/{discount_id}``

        Args:
            discount_id: str

        Returns:
            None.
        """
        return self._sender.call(_DISCOUNTS_ORDER_TOTALS_DELETE, {"discount_id": discount_id}, None, options)

    def get(self, discount_id: str, *, options: RequestOptions | None = None) -> m.OrderTotalDiscount:
        """``GET /rest/v2/discounts/orderTotals/{discount_id}``

        Args:
            discount_id: str

        Returns:
            OrderTotalDiscount; None when the response is empty.
        """
        return self._sender.call(_DISCOUNTS_ORDER_TOTALS_GET, {"discount_id": discount_id}, None, options)

    def list(
        self,
        *,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.OrderTotalDiscount]:
        """``GET /rest/v2/discounts/orderTotals``

        Args:
            filter: str
            order_by: str
            page_size: int, 0 to 1000
            page_token: str

        Returns:
            The first page of OrderTotalDiscount; iterating over it walks all pages.
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
        """``PATCH /rest/v2/discounts/orderTotals/{discount_id}``

        Args:
            discount_id: str
            body: UpdateOrderTotalDiscountRequest
            update_mask: the body's keys to change; by default all keys of the body

        Returns:
            OrderTotalDiscount; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(
            _DISCOUNTS_ORDER_TOTALS_UPDATE, {"discount_id": discount_id, "update_mask": update_mask}, body, options
        )


class AsyncDiscountsOrderTotals(AsyncResource):
    """``v2.discounts.order_totals``, asynchronous."""

    @cached_property
    def criteria(self) -> AsyncDiscountsOrderTotalsCriteria:
        """The operations below ``discounts.order_totals.criteria``."""
        return AsyncDiscountsOrderTotalsCriteria(self._sender)

    async def create(
        self, body: p.CreateOrderTotalDiscountRequest, *, options: RequestOptions | None = None
    ) -> m.OrderTotalDiscount:
        """``POST /rest/v2/discounts/orderTotals``

        Args:
            body: CreateOrderTotalDiscountRequest

        Returns:
            OrderTotalDiscount; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_DISCOUNTS_ORDER_TOTALS_CREATE, {}, body, options)

    async def delete(self, discount_id: str, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/discounts/orderTotals/{discount_id}``

        Args:
            discount_id: str

        Returns:
            None.
        """
        return await self._sender.call(_DISCOUNTS_ORDER_TOTALS_DELETE, {"discount_id": discount_id}, None, options)

    async def get(self, discount_id: str, *, options: RequestOptions | None = None) -> m.OrderTotalDiscount:
        """``GET /rest/v2/discounts/orderTotals/{discount_id}``

        Args:
            discount_id: str

        Returns:
            OrderTotalDiscount; None when the response is empty.
        """
        return await self._sender.call(_DISCOUNTS_ORDER_TOTALS_GET, {"discount_id": discount_id}, None, options)

    def list(
        self,
        *,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.OrderTotalDiscount]:
        """``GET /rest/v2/discounts/orderTotals``

        Args:
            filter: str
            order_by: str
            page_size: int, 0 to 1000
            page_token: str

        Returns:
            A pager: await it for the first page of OrderTotalDiscount, or iterate over it for all items of all
                pages.
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
        """``PATCH /rest/v2/discounts/orderTotals/{discount_id}``

        Args:
            discount_id: str
            body: UpdateOrderTotalDiscountRequest
            update_mask: the body's keys to change; by default all keys of the body

        Returns:
            OrderTotalDiscount; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(
            _DISCOUNTS_ORDER_TOTALS_UPDATE, {"discount_id": discount_id, "update_mask": update_mask}, body, options
        )


class DiscountsProductCategoriesCriteria(Resource):
    """``v2.discounts.product_categories.criteria``"""

    def create(
        self, discount_id: str, body: p.CreateCategoryDiscountCriteria, *, options: RequestOptions | None = None
    ) -> m.DiscountCriteria:
        """``POST /rest/v2/discounts/productCategories/{discount_id}/criteria``

        Args:
            discount_id: str
            body: CreateCategoryDiscountCriteria

        Returns:
            DiscountCriteria; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(
            _DISCOUNTS_PRODUCT_CATEGORIES_CRITERIA_CREATE, {"discount_id": discount_id}, body, options
        )

    def delete(self, discount_id: str, criteria_id: str, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/discounts/productCategories/{discount_id}/criteria/{criteria_id}``

        Args:
            discount_id: str
            criteria_id: str

        Returns:
            None.
        """
        return self._sender.call(
            _DISCOUNTS_PRODUCT_CATEGORIES_CRITERIA_DELETE,
            {"discount_id": discount_id, "criteria_id": criteria_id},
            None,
            options,
        )


class AsyncDiscountsProductCategoriesCriteria(AsyncResource):
    """``v2.discounts.product_categories.criteria``, asynchronous."""

    async def create(
        self, discount_id: str, body: p.CreateCategoryDiscountCriteria, *, options: RequestOptions | None = None
    ) -> m.DiscountCriteria:
        """``POST /rest/v2/discounts/productCategories/{discount_id}/criteria``

        Args:
            discount_id: str
            body: CreateCategoryDiscountCriteria

        Returns:
            DiscountCriteria; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(
            _DISCOUNTS_PRODUCT_CATEGORIES_CRITERIA_CREATE, {"discount_id": discount_id}, body, options
        )

    async def delete(self, discount_id: str, criteria_id: str, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/discounts/productCategories/{discount_id}/criteria/{criteria_id}``

        Args:
            discount_id: str
            criteria_id: str

        Returns:
            None.
        """
        return await self._sender.call(
            _DISCOUNTS_PRODUCT_CATEGORIES_CRITERIA_DELETE,
            {"discount_id": discount_id, "criteria_id": criteria_id},
            None,
            options,
        )


class DiscountsProductCategories(Resource):
    """``v2.discounts.product_categories``"""

    @cached_property
    def criteria(self) -> DiscountsProductCategoriesCriteria:
        """The operations below ``discounts.product_categories.criteria``."""
        return DiscountsProductCategoriesCriteria(self._sender)

    def create(
        self, body: p.CreateCategoryDiscountRequest, *, options: RequestOptions | None = None
    ) -> m.CategoryDiscount:
        """``POST /rest/v2/discounts/productCategories``

        Args:
            body: CreateCategoryDiscountRequest

        Returns:
            CategoryDiscount; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_DISCOUNTS_PRODUCT_CATEGORIES_CREATE, {}, body, options)

    def delete(self, discount_id: str, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/discounts/productCategories/{discount_id}``

        Args:
            discount_id: str

        Returns:
            None.
        """
        return self._sender.call(_DISCOUNTS_PRODUCT_CATEGORIES_DELETE, {"discount_id": discount_id}, None, options)

    def get(self, discount_id: str, *, options: RequestOptions | None = None) -> m.CategoryDiscount:
        """``GET /rest/v2/discounts/productCategories/{discount_id}``

        Args:
            discount_id: str

        Returns:
            CategoryDiscount; None when the response is empty.
        """
        return self._sender.call(_DISCOUNTS_PRODUCT_CATEGORIES_GET, {"discount_id": discount_id}, None, options)

    def list(
        self,
        *,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.CategoryDiscount]:
        """``GET /rest/v2/discounts/productCategories``

        Args:
            filter: str
            order_by: str
            page_size: int, 0 to 1000
            page_token: str

        Returns:
            The first page of CategoryDiscount; iterating over it walks all pages.
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
        """``PATCH /rest/v2/discounts/productCategories/{discount_id}``

        Args:
            discount_id: str
            body: UpdateCategoryDiscountRequest
            update_mask: the body's keys to change; by default all keys of the body

        Returns:
            CategoryDiscount; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(
            _DISCOUNTS_PRODUCT_CATEGORIES_UPDATE,
            {"discount_id": discount_id, "update_mask": update_mask},
            body,
            options,
        )


class AsyncDiscountsProductCategories(AsyncResource):
    """``v2.discounts.product_categories``, asynchronous."""

    @cached_property
    def criteria(self) -> AsyncDiscountsProductCategoriesCriteria:
        """The operations below ``discounts.product_categories.criteria``."""
        return AsyncDiscountsProductCategoriesCriteria(self._sender)

    async def create(
        self, body: p.CreateCategoryDiscountRequest, *, options: RequestOptions | None = None
    ) -> m.CategoryDiscount:
        """``POST /rest/v2/discounts/productCategories``

        Args:
            body: CreateCategoryDiscountRequest

        Returns:
            CategoryDiscount; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_DISCOUNTS_PRODUCT_CATEGORIES_CREATE, {}, body, options)

    async def delete(self, discount_id: str, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/discounts/productCategories/{discount_id}``

        Args:
            discount_id: str

        Returns:
            None.
        """
        return await self._sender.call(
            _DISCOUNTS_PRODUCT_CATEGORIES_DELETE, {"discount_id": discount_id}, None, options
        )

    async def get(self, discount_id: str, *, options: RequestOptions | None = None) -> m.CategoryDiscount:
        """``GET /rest/v2/discounts/productCategories/{discount_id}``

        Args:
            discount_id: str

        Returns:
            CategoryDiscount; None when the response is empty.
        """
        return await self._sender.call(_DISCOUNTS_PRODUCT_CATEGORIES_GET, {"discount_id": discount_id}, None, options)

    def list(
        self,
        *,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.CategoryDiscount]:
        """``GET /rest/v2/discounts/productCategories``

        Args:
            filter: str
            order_by: str
            page_size: int, 0 to 1000
            page_token: str

        Returns:
            A pager: await it for the first page of CategoryDiscount, or iterate over it for all items of all pages.
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
        """``PATCH /rest/v2/discounts/productCategories/{discount_id}``

        Args:
            discount_id: str
            body: UpdateCategoryDiscountRequest
            update_mask: the body's keys to change; by default all keys of the body

        Returns:
            CategoryDiscount; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(
            _DISCOUNTS_PRODUCT_CATEGORIES_UPDATE,
            {"discount_id": discount_id, "update_mask": update_mask},
            body,
            options,
        )


class DiscountsProductsCriteria(Resource):
    """``v2.discounts.products.criteria``"""

    def create(
        self, discount_id: str, body: p.CreateProductDiscountCriteria, *, options: RequestOptions | None = None
    ) -> m.DiscountCriteria:
        """``POST /rest/v2/discounts/products/{discount_id}/criteria``

        Args:
            discount_id: str
            body: CreateProductDiscountCriteria

        Returns:
            DiscountCriteria; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_DISCOUNTS_PRODUCTS_CRITERIA_CREATE, {"discount_id": discount_id}, body, options)

    def delete(self, discount_id: str, criteria_id: str, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/discounts/products/{discount_id}/criteria/{criteria_id}``

        Args:
            discount_id: str
            criteria_id: str

        Returns:
            None.
        """
        return self._sender.call(
            _DISCOUNTS_PRODUCTS_CRITERIA_DELETE, {"discount_id": discount_id, "criteria_id": criteria_id}, None, options
        )


class AsyncDiscountsProductsCriteria(AsyncResource):
    """``v2.discounts.products.criteria``, asynchronous."""

    async def create(
        self, discount_id: str, body: p.CreateProductDiscountCriteria, *, options: RequestOptions | None = None
    ) -> m.DiscountCriteria:
        """``POST /rest/v2/discounts/products/{discount_id}/criteria``

        Args:
            discount_id: str
            body: CreateProductDiscountCriteria

        Returns:
            DiscountCriteria; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_DISCOUNTS_PRODUCTS_CRITERIA_CREATE, {"discount_id": discount_id}, body, options)

    async def delete(self, discount_id: str, criteria_id: str, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/discounts/products/{discount_id}/criteria/{criteria_id}``

        Args:
            discount_id: str
            criteria_id: str

        Returns:
            None.
        """
        return await self._sender.call(
            _DISCOUNTS_PRODUCTS_CRITERIA_DELETE, {"discount_id": discount_id, "criteria_id": criteria_id}, None, options
        )


class DiscountsProducts(Resource):
    """``v2.discounts.products``"""

    @cached_property
    def criteria(self) -> DiscountsProductsCriteria:
        """The operations below ``discounts.products.criteria``."""
        return DiscountsProductsCriteria(self._sender)

    def create(
        self, body: p.CreateProductDiscountRequest, *, options: RequestOptions | None = None
    ) -> m.ProductDiscount:
        """``POST /rest/v2/discounts/products``

        Args:
            body: CreateProductDiscountRequest

        Returns:
            ProductDiscount; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_DISCOUNTS_PRODUCTS_CREATE, {}, body, options)

    def delete(self, discount_id: str, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/discounts/products/{discount_id}``

        Args:
            discount_id: str

        Returns:
            None.
        """
        return self._sender.call(_DISCOUNTS_PRODUCTS_DELETE, {"discount_id": discount_id}, None, options)

    def get(self, discount_id: str, *, options: RequestOptions | None = None) -> m.ProductDiscount:
        """``GET /rest/v2/discounts/products/{discount_id}``

        Args:
            discount_id: str

        Returns:
            ProductDiscount; None when the response is empty.
        """
        return self._sender.call(_DISCOUNTS_PRODUCTS_GET, {"discount_id": discount_id}, None, options)

    def list(
        self,
        *,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.ProductDiscount]:
        """``GET /rest/v2/discounts/products``

        Args:
            filter: str
            order_by: str
            page_size: int, 0 to 1000
            page_token: str

        Returns:
            The first page of ProductDiscount; iterating over it walks all pages.
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
        """``PATCH /rest/v2/discounts/products/{discount_id}``

        Args:
            discount_id: str
            body: UpdateProductDiscountRequest
            update_mask: the body's keys to change; by default all keys of the body

        Returns:
            ProductDiscount; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(
            _DISCOUNTS_PRODUCTS_UPDATE, {"discount_id": discount_id, "update_mask": update_mask}, body, options
        )


class AsyncDiscountsProducts(AsyncResource):
    """``v2.discounts.products``, asynchronous."""

    @cached_property
    def criteria(self) -> AsyncDiscountsProductsCriteria:
        """The operations below ``discounts.products.criteria``."""
        return AsyncDiscountsProductsCriteria(self._sender)

    async def create(
        self, body: p.CreateProductDiscountRequest, *, options: RequestOptions | None = None
    ) -> m.ProductDiscount:
        """``POST /rest/v2/discounts/products``

        Args:
            body: CreateProductDiscountRequest

        Returns:
            ProductDiscount; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_DISCOUNTS_PRODUCTS_CREATE, {}, body, options)

    async def delete(self, discount_id: str, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/discounts/products/{discount_id}``

        Args:
            discount_id: str

        Returns:
            None.
        """
        return await self._sender.call(_DISCOUNTS_PRODUCTS_DELETE, {"discount_id": discount_id}, None, options)

    async def get(self, discount_id: str, *, options: RequestOptions | None = None) -> m.ProductDiscount:
        """``GET /rest/v2/discounts/products/{discount_id}``

        Args:
            discount_id: str

        Returns:
            ProductDiscount; None when the response is empty.
        """
        return await self._sender.call(_DISCOUNTS_PRODUCTS_GET, {"discount_id": discount_id}, None, options)

    def list(
        self,
        *,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.ProductDiscount]:
        """``GET /rest/v2/discounts/products``

        Args:
            filter: str
            order_by: str
            page_size: int, 0 to 1000
            page_token: str

        Returns:
            A pager: await it for the first page of ProductDiscount, or iterate over it for all items of all pages.
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
        """``PATCH /rest/v2/discounts/products/{discount_id}``

        Args:
            discount_id: str
            body: UpdateProductDiscountRequest
            update_mask: the body's keys to change; by default all keys of the body

        Returns:
            ProductDiscount; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(
            _DISCOUNTS_PRODUCTS_UPDATE, {"discount_id": discount_id, "update_mask": update_mask}, body, options
        )


class DiscountsShippingCriteria(Resource):
    """``v2.discounts.shipping.criteria``"""

    def create(
        self, discount_id: str, body: p.CreateShippingDiscountCriteria, *, options: RequestOptions | None = None
    ) -> m.DiscountCriteria:
        """``POST /rest/v2/discounts/shipping/{discount_id}/criteria``

        Args:
            discount_id: str
            body: CreateShippingDiscountCriteria

        Returns:
            DiscountCriteria; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_DISCOUNTS_SHIPPING_CRITERIA_CREATE, {"discount_id": discount_id}, body, options)

    def delete(self, discount_id: str, criteria_id: str, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/discounts/shipping/{discount_id}/criteria/{criteria_id}``

        Args:
            discount_id: str
            criteria_id: str

        Returns:
            None.
        """
        return self._sender.call(
            _DISCOUNTS_SHIPPING_CRITERIA_DELETE, {"discount_id": discount_id, "criteria_id": criteria_id}, None, options
        )


class AsyncDiscountsShippingCriteria(AsyncResource):
    """``v2.discounts.shipping.criteria``, asynchronous."""

    async def create(
        self, discount_id: str, body: p.CreateShippingDiscountCriteria, *, options: RequestOptions | None = None
    ) -> m.DiscountCriteria:
        """``POST /rest/v2/discounts/shipping/{discount_id}/criteria``

        Args:
            discount_id: str
            body: CreateShippingDiscountCriteria

        Returns:
            DiscountCriteria; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_DISCOUNTS_SHIPPING_CRITERIA_CREATE, {"discount_id": discount_id}, body, options)

    async def delete(self, discount_id: str, criteria_id: str, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/discounts/shipping/{discount_id}/criteria/{criteria_id}``

        Args:
            discount_id: str
            criteria_id: str

        Returns:
            None.
        """
        return await self._sender.call(
            _DISCOUNTS_SHIPPING_CRITERIA_DELETE, {"discount_id": discount_id, "criteria_id": criteria_id}, None, options
        )


class DiscountsShipping(Resource):
    """``v2.discounts.shipping``"""

    @cached_property
    def criteria(self) -> DiscountsShippingCriteria:
        """The operations below ``discounts.shipping.criteria``."""
        return DiscountsShippingCriteria(self._sender)

    def create(
        self, body: p.CreateShippingDiscountRequest, *, options: RequestOptions | None = None
    ) -> m.ShippingDiscount:
        """``POST /rest/v2/discounts/shipping``

        Args:
            body: CreateShippingDiscountRequest

        Returns:
            ShippingDiscount; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_DISCOUNTS_SHIPPING_CREATE, {}, body, options)

    def delete(self, discount_id: str, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/discounts/shipping/{discount_id}``

        Args:
            discount_id: str

        Returns:
            None.
        """
        return self._sender.call(_DISCOUNTS_SHIPPING_DELETE, {"discount_id": discount_id}, None, options)

    def get(self, discount_id: str, *, options: RequestOptions | None = None) -> m.ShippingDiscount:
        """``GET /rest/v2/discounts/shipping/{discount_id}``

        Args:
            discount_id: str

        Returns:
            ShippingDiscount; None when the response is empty.
        """
        return self._sender.call(_DISCOUNTS_SHIPPING_GET, {"discount_id": discount_id}, None, options)

    def list(
        self,
        *,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.ShippingDiscount]:
        """``GET /rest/v2/discounts/shipping``

        Args:
            filter: str
            order_by: str
            page_size: int, 0 to 1000
            page_token: str

        Returns:
            The first page of ShippingDiscount; iterating over it walks all pages.
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
        """``PATCH /rest/v2/discounts/shipping/{discount_id}``

        Args:
            discount_id: str
            body: UpdateShippingDiscountRequest
            update_mask: the body's keys to change; by default all keys of the body

        Returns:
            ShippingDiscount; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(
            _DISCOUNTS_SHIPPING_UPDATE, {"discount_id": discount_id, "update_mask": update_mask}, body, options
        )


class AsyncDiscountsShipping(AsyncResource):
    """``v2.discounts.shipping``, asynchronous."""

    @cached_property
    def criteria(self) -> AsyncDiscountsShippingCriteria:
        """The operations below ``discounts.shipping.criteria``."""
        return AsyncDiscountsShippingCriteria(self._sender)

    async def create(
        self, body: p.CreateShippingDiscountRequest, *, options: RequestOptions | None = None
    ) -> m.ShippingDiscount:
        """``POST /rest/v2/discounts/shipping``

        Args:
            body: CreateShippingDiscountRequest

        Returns:
            ShippingDiscount; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_DISCOUNTS_SHIPPING_CREATE, {}, body, options)

    async def delete(self, discount_id: str, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/discounts/shipping/{discount_id}``

        Args:
            discount_id: str

        Returns:
            None.
        """
        return await self._sender.call(_DISCOUNTS_SHIPPING_DELETE, {"discount_id": discount_id}, None, options)

    async def get(self, discount_id: str, *, options: RequestOptions | None = None) -> m.ShippingDiscount:
        """``GET /rest/v2/discounts/shipping/{discount_id}``

        Args:
            discount_id: str

        Returns:
            ShippingDiscount; None when the response is empty.
        """
        return await self._sender.call(_DISCOUNTS_SHIPPING_GET, {"discount_id": discount_id}, None, options)

    def list(
        self,
        *,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.ShippingDiscount]:
        """``GET /rest/v2/discounts/shipping``

        Args:
            filter: str
            order_by: str
            page_size: int, 0 to 1000
            page_token: str

        Returns:
            A pager: await it for the first page of ShippingDiscount, or iterate over it for all items of all pages.
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
        """``PATCH /rest/v2/discounts/shipping/{discount_id}``

        Args:
            discount_id: str
            body: UpdateShippingDiscountRequest
            update_mask: the body's keys to change; by default all keys of the body

        Returns:
            ShippingDiscount; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(
            _DISCOUNTS_SHIPPING_UPDATE, {"discount_id": discount_id, "update_mask": update_mask}, body, options
        )


class Discounts(Resource):
    """``v2.discounts``"""

    @cached_property
    def free_trials(self) -> DiscountsFreeTrials:
        """The operations below ``discounts.free_trials``."""
        return DiscountsFreeTrials(self._sender)

    @cached_property
    def order_totals(self) -> DiscountsOrderTotals:
        """The operations below ``discounts.order_totals``."""
        return DiscountsOrderTotals(self._sender)

    @cached_property
    def product_categories(self) -> DiscountsProductCategories:
        """The operations below ``discounts.product_categories``."""
        return DiscountsProductCategories(self._sender)

    @cached_property
    def products(self) -> DiscountsProducts:
        """The operations below ``discounts.products``."""
        return DiscountsProducts(self._sender)

    @cached_property
    def shipping(self) -> DiscountsShipping:
        """The operations below ``discounts.shipping``."""
        return DiscountsShipping(self._sender)


class AsyncDiscounts(AsyncResource):
    """``v2.discounts``, asynchronous."""

    @cached_property
    def free_trials(self) -> AsyncDiscountsFreeTrials:
        """The operations below ``discounts.free_trials``."""
        return AsyncDiscountsFreeTrials(self._sender)

    @cached_property
    def order_totals(self) -> AsyncDiscountsOrderTotals:
        """The operations below ``discounts.order_totals``."""
        return AsyncDiscountsOrderTotals(self._sender)

    @cached_property
    def product_categories(self) -> AsyncDiscountsProductCategories:
        """The operations below ``discounts.product_categories``."""
        return AsyncDiscountsProductCategories(self._sender)

    @cached_property
    def products(self) -> AsyncDiscountsProducts:
        """The operations below ``discounts.products``."""
        return AsyncDiscountsProducts(self._sender)

    @cached_property
    def shipping(self) -> AsyncDiscountsShipping:
        """The operations below ``discounts.shipping``."""
        return AsyncDiscountsShipping(self._sender)
