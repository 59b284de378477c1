# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""REST v2: products."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from ..._operation import Body, ListOperation, OnePage, Operation, Query, Tokens
from ..._resource import AsyncResource, Resource
from .. import models as m

if TYPE_CHECKING:
    from ..._options import RequestOptions
    from ..._pages import AsyncPager, Page
    from .. import params as p

_PARAMS = "keap_api.v2.params"

_PRODUCTS_IMAGES_LEGACY_IMAGE_DATA_GET: Operation[bytes] = Operation(
    "v2.products.images.legacy_image_data.get",
    "GET",
    "/rest/v2/products/{product_id}/images/legacyImageData",
    response=bytes,
)
_PRODUCTS_IMAGES_CREATE: Operation[None] = Operation(
    "v2.products.images.create",
    "POST",
    "/rest/v2/products/{product_id}/images",
    query=(Query("legacy"),),
    body=Body(_PARAMS, "ProductsImagesCreateBody", required=True, media="multipart/form-data"),
    response=None,
)
_PRODUCTS_IMAGES_DELETE: Operation[None] = Operation(
    "v2.products.images.delete", "DELETE", "/rest/v2/products/{product_id}/images", response=None
)
_PRODUCTS_OPTIONS_LIST_ITEMS_CREATE: Operation[m.ProductOption] = Operation(
    "v2.products.options.list_items.create",
    "POST",
    "/rest/v2/products/{product_id}/options/{product_option_id}/listItems",
    body=Body(_PARAMS, "ProductsOptionsListItemsCreateBody", required=True),
    response=m.ProductOption,
)
_PRODUCTS_OPTIONS_LIST_ITEMS_DELETE: Operation[None] = Operation(
    "v2.products.options.list_items.delete",
    "DELETE",
    "/rest/v2/products/{product_id}/options/{product_option_id}/listItems/{item_id}",
    response=None,
)
_PRODUCTS_OPTIONS_LIST_ITEMS_UPDATE: Operation[m.ProductOption] = Operation(
    "v2.products.options.list_items.update",
    "PATCH",
    "/rest/v2/products/{product_id}/options/{product_option_id}/listItems/{item_id}",
    query=(Query("update_mask"),),
    body=Body(
        _PARAMS,
        "UpdateProductOptionListOption",
        required=True,
        mask=("item_label", "item_code", "item_display_order", "price_adjustment"),
    ),
    response=m.ProductOption,
)
_PRODUCTS_OPTIONS_CREATE: Operation[m.ProductOption] = Operation(
    "v2.products.options.create",
    "POST",
    "/rest/v2/products/{product_id}/options",
    body=Body(_PARAMS, "CreateProductOptionRequest", required=True),
    response=m.ProductOption,
)
_PRODUCTS_OPTIONS_DELETE: Operation[None] = Operation(
    "v2.products.options.delete", "DELETE", "/rest/v2/products/{product_id}/options/{product_option_id}", response=None
)
_PRODUCTS_OPTIONS_GET: Operation[m.ProductOption] = Operation(
    "v2.products.options.get",
    "GET",
    "/rest/v2/products/{product_id}/options/{product_option_id}",
    response=m.ProductOption,
)
_PRODUCTS_OPTIONS_LIST: ListOperation[m.ListProductOptionsResponse, m.ProductOption] = ListOperation(
    "v2.products.options.list",
    "GET",
    "/rest/v2/products/{product_id}/options",
    response=m.ListProductOptionsResponse,
    paging=OnePage("product_options"),
)
_PRODUCTS_OPTIONS_UPDATE: Operation[m.ProductOption] = Operation(
    "v2.products.options.update",
    "PATCH",
    "/rest/v2/products/{product_id}/options/{product_option_id}",
    query=(Query("update_mask"),),
    body=Body(
        _PARAMS,
        "UpdateProductOptionRequest",
        required=True,
        mask=(
            "option_label",
            "display_order",
            "required",
            "minimum_characters",
            "maximum_characters",
            "allow_spaces",
            "only_starts_with",
            "only_ends_with",
            "only_contains",
            "error_message",
        ),
    ),
    response=m.ProductOption,
)
_PRODUCTS_SUBSCRIPTIONS_CREATE: Operation[m.SubscriptionPlan] = Operation(
    "v2.products.subscriptions.create",
    "POST",
    "/rest/v2/products/{product_id}/subscriptions",
    body=Body(_PARAMS, "CreateSubscriptionPlanRequest", required=True),
    response=m.SubscriptionPlan,
)
_PRODUCTS_SUBSCRIPTIONS_DELETE: Operation[None] = Operation(
    "v2.products.subscriptions.delete",
    "DELETE",
    "/rest/v2/products/{product_id}/subscriptions/{subscription_plan_id}",
    response=None,
)
_PRODUCTS_SUBSCRIPTIONS_GET: Operation[m.SubscriptionPlan] = Operation(
    "v2.products.subscriptions.get",
    "GET",
    "/rest/v2/products/{product_id}/subscriptions/{subscription_plan_id}",
    response=m.SubscriptionPlan,
)
_PRODUCTS_SUBSCRIPTIONS_LIST: ListOperation[m.ListSubscriptionPlansResponse, m.SubscriptionPlan] = ListOperation(
    "v2.products.subscriptions.list",
    "GET",
    "/rest/v2/products/{product_id}/subscriptions",
    query=(Query("filter"), Query("order_by"), Query("page_size"), Query("page_token")),
    response=m.ListSubscriptionPlansResponse,
    paging=Tokens("subscriptions"),
)
_PRODUCTS_SUBSCRIPTIONS_UPDATE: Operation[m.SubscriptionPlan] = Operation(
    "v2.products.subscriptions.update",
    "PATCH",
    "/rest/v2/products/{product_id}/subscriptions/{subscription_plan_id}",
    query=(Query("update_mask"),),
    body=Body(
        _PARAMS,
        "UpdateSubscriptionPlanRequest",
        required=True,
        mask=(
            "active",
            "allow_prorating",
            "cycle_type",
            "display_order_index",
            "frequency",
            "plan_price",
            "total_cycles",
        ),
    ),
    response=m.SubscriptionPlan,
)
_PRODUCTS_ADJUST_INVENTORY: Operation[m.RestV2ProductDetail] = Operation(
    "v2.products.adjust_inventory",
    "POST",
    "/rest/v2/products/{product_id}:adjustInventory",
    body=Body(_PARAMS, "UpdateProductInventoryRequestDetail", required=True),
    response=m.RestV2ProductDetail,
)
_PRODUCTS_CREATE: Operation[m.RestV2ProductDetail] = Operation(
    "v2.products.create",
    "POST",
    "/rest/v2/products",
    body=Body(_PARAMS, "CreateProductRequestDetail", required=True),
    response=m.RestV2ProductDetail,
)
_PRODUCTS_DELETE: Operation[None] = Operation(
    "v2.products.delete", "DELETE", "/rest/v2/products/{product_id}", response=None
)
_PRODUCTS_GET: Operation[m.RestV2ProductDetail] = Operation(
    "v2.products.get", "GET", "/rest/v2/products/{product_id}", response=m.RestV2ProductDetail
)
_PRODUCTS_LIST: ListOperation[m.ListProductsResponseList, m.RestV2ProductList] = ListOperation(
    "v2.products.list",
    "GET",
    "/rest/v2/products",
    query=(Query("filter"), Query("order_by"), Query("page_size"), Query("page_token")),
    response=m.ListProductsResponseList,
    paging=Tokens("products"),
)
_PRODUCTS_UPDATE: Operation[m.RestV2ProductDetail] = Operation(
    "v2.products.update",
    "PATCH",
    "/rest/v2/products/{product_id}",
    query=(Query("update_mask"),),
    body=Body(
        _PARAMS,
        "UpdateProductRequestDetail",
        required=True,
        mask=(
            "active",
            "name",
            "description",
            "price",
            "sku",
            "shippable",
            "short_description",
            "subscription_only",
            "storefront_hidden",
            "weight",
            "taxable",
            "country_taxable",
            "city_taxable",
            "state_taxable",
            "inventory_limit",
            "out_of_stock_enabled",
            "email_for_inventory_notifications",
            "top_html",
            "bottom_html",
            "is_package",
            "needs_digital_delivery",
            "delivery_description",
        ),
    ),
    response=m.RestV2ProductDetail,
)


class ProductsImagesLegacyImageData(Resource):
    """``v2.products.images.legacy_image_data``"""

    def get(self, product_id: str, *, options: RequestOptions | None = None) -> bytes:
        """``GET /rest/v2/products/{product_id}/images/legacyImageData``

        Args:
            product_id: str

        Returns:
            The body, bytes.
        """
        return self._sender.call(_PRODUCTS_IMAGES_LEGACY_IMAGE_DATA_GET, {"product_id": product_id}, None, options)


class AsyncProductsImagesLegacyImageData(AsyncResource):
    """``v2.products.images.legacy_image_data``, asynchronous."""

    async def get(self, product_id: str, *, options: RequestOptions | None = None) -> bytes:
        """``GET /rest/v2/products/{product_id}/images/legacyImageData``

        Args:
            product_id: str

        Returns:
            The body, bytes.
        """
        return await self._sender.call(
            _PRODUCTS_IMAGES_LEGACY_IMAGE_DATA_GET, {"product_id": product_id}, None, options
        )


class ProductsImages(Resource):
    """``v2.products.images``"""

    @cached_property
    def legacy_image_data(self) -> ProductsImagesLegacyImageData:
        """The operations below ``products.images.legacy_image_data``."""
        return ProductsImagesLegacyImageData(self._sender)

    def create(
        self,
        product_id: str,
        body: p.ProductsImagesCreateBody,
        *,
        legacy: bool | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """``POST /rest/v2/products/{product_id}/images``

        Args:
            product_id: str
            body: ProductsImagesCreateBody, sent as multipart/form-data
            legacy: bool

        Returns:
            None.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_PRODUCTS_IMAGES_CREATE, {"product_id": product_id, "legacy": legacy}, body, options)

    def delete(self, product_id: str, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/products/{product_id}/images``

        Args:
            product_id: str

        Returns:
            None.
        """
        return self._sender.call(_PRODUCTS_IMAGES_DELETE, {"product_id": product_id}, None, options)


class AsyncProductsImages(AsyncResource):
    """``v2.products.images``, asynchronous."""

    @cached_property
    def legacy_image_data(self) -> AsyncProductsImagesLegacyImageData:
        """The operations below ``products.images.legacy_image_data``."""
        return AsyncProductsImagesLegacyImageData(self._sender)

    async def create(
        self,
        product_id: str,
        body: p.ProductsImagesCreateBody,
        *,
        legacy: bool | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """``POST /rest/v2/products/{product_id}/images``

        Args:
            product_id: str
            body: ProductsImagesCreateBody, sent as multipart/form-data
            legacy: bool

        Returns:
            None.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(
            _PRODUCTS_IMAGES_CREATE, {"product_id": product_id, "legacy": legacy}, body, options
        )

    async def delete(self, product_id: str, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/products/{product_id}/images``

        Args:
            product_id: str

        Returns:
            None.
        """
        return await self._sender.call(_PRODUCTS_IMAGES_DELETE, {"product_id": product_id}, None, options)


class ProductsOptionsListItems(Resource):
    """``v2.products.options.list_items``"""

    def create(
        self,
        product_id: str,
        product_option_id: str,
        body: p.ProductsOptionsListItemsCreateBody,
        *,
        options: RequestOptions | None = None,
    ) -> m.ProductOption:
        """``POST /rest/v2/products/{product_id}/options/{product_option_id}/listItems``

        Args:
            product_id: str
            product_option_id: str
            body: list of CreateProductOptionListOption

        Returns:
            ProductOption; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(
            _PRODUCTS_OPTIONS_LIST_ITEMS_CREATE,
            {"product_id": product_id, "product_option_id": product_option_id},
            body,
            options,
        )

    def delete(
        self, product_id: str, product_option_id: str, item_id: str, *, options: RequestOptions | None = None
    ) -> None:
        """``DELETE /rest/v2/products/{product_id}/options/{product_option_id}/listItems/{item_id}``

        Args:
            product_id: str
            product_option_id: str
            item_id: str

        Returns:
            None.
        """
        return self._sender.call(
            _PRODUCTS_OPTIONS_LIST_ITEMS_DELETE,
            {"product_id": product_id, "product_option_id": product_option_id, "item_id": item_id},
            None,
            options,
        )

    def update(
        self,
        product_id: str,
        product_option_id: str,
        item_id: str,
        body: p.UpdateProductOptionListOption,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.ProductOption:
        """``PATCH /rest/v2/products/{product_id}/options/{product_option_id}/listItems/{item_id}``

        Args:
            product_id: str
            product_option_id: str
            item_id: str
            body: UpdateProductOptionListOption
            update_mask: the body's keys to change; by default all keys of the body

        Returns:
            ProductOption; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(
            _PRODUCTS_OPTIONS_LIST_ITEMS_UPDATE,
            {
                "product_id": product_id,
                "product_option_id": product_option_id,
                "item_id": item_id,
                "update_mask": update_mask,
            },
            body,
            options,
        )


class AsyncProductsOptionsListItems(AsyncResource):
    """``v2.products.options.list_items``, asynchronous."""

    async def create(
        self,
        product_id: str,
        product_option_id: str,
        body: p.ProductsOptionsListItemsCreateBody,
        *,
        options: RequestOptions | None = None,
    ) -> m.ProductOption:
        """``POST /rest/v2/products/{product_id}/options/{product_option_id}/listItems``

        Args:
            product_id: str
            product_option_id: str
            body: list of CreateProductOptionListOption

        Returns:
            ProductOption; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(
            _PRODUCTS_OPTIONS_LIST_ITEMS_CREATE,
            {"product_id": product_id, "product_option_id": product_option_id},
            body,
            options,
        )

    async def delete(
        self, product_id: str, product_option_id: str, item_id: str, *, options: RequestOptions | None = None
    ) -> None:
        """``DELETE /rest/v2/products/{product_id}/options/{product_option_id}/listItems/{item_id}``

        Args:
            product_id: str
            product_option_id: str
            item_id: str

        Returns:
            None.
        """
        return await self._sender.call(
            _PRODUCTS_OPTIONS_LIST_ITEMS_DELETE,
            {"product_id": product_id, "product_option_id": product_option_id, "item_id": item_id},
            None,
            options,
        )

    async def update(
        self,
        product_id: str,
        product_option_id: str,
        item_id: str,
        body: p.UpdateProductOptionListOption,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.ProductOption:
        """``PATCH /rest/v2/products/{product_id}/options/{product_option_id}/listItems/{item_id}``

        Args:
            product_id: str
            product_option_id: str
            item_id: str
            body: UpdateProductOptionListOption
            update_mask: the body's keys to change; by default all keys of the body

        Returns:
            ProductOption; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(
            _PRODUCTS_OPTIONS_LIST_ITEMS_UPDATE,
            {
                "product_id": product_id,
                "product_option_id": product_option_id,
                "item_id": item_id,
                "update_mask": update_mask,
            },
            body,
            options,
        )


class ProductsOptions(Resource):
    """``v2.products.options``"""

    @cached_property
    def list_items(self) -> ProductsOptionsListItems:
        """The operations below ``products.options.list_items``."""
        return ProductsOptionsListItems(self._sender)

    def create(
        self, product_id: str, body: p.CreateProductOptionRequest, *, options: RequestOptions | None = None
    ) -> m.ProductOption:
        """``POST /rest/v2/products/{product_id}/options``

        Args:
            product_id: str
            body: CreateProductOptionRequest

        Returns:
            ProductOption; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_PRODUCTS_OPTIONS_CREATE, {"product_id": product_id}, body, options)

    def delete(self, product_id: str, product_option_id: str, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/products/{product_id}/options/{product_option_id}``

        Args:
            product_id: str
            product_option_id: str

        Returns:
            None.
        """
        return self._sender.call(
            _PRODUCTS_OPTIONS_DELETE, {"product_id": product_id, "product_option_id": product_option_id}, None, options
        )

    def get(self, product_id: str, product_option_id: str, *, options: RequestOptions | None = None) -> m.ProductOption:
        """``GET /rest/v2/products/{product_id}/options/{product_option_id}``

        Args:
            product_id: str
            product_option_id: str

        Returns:
            ProductOption; None when the response is empty.
        """
        return self._sender.call(
            _PRODUCTS_OPTIONS_GET, {"product_id": product_id, "product_option_id": product_option_id}, None, options
        )

    def list(self, product_id: str, *, options: RequestOptions | None = None) -> Page[m.ProductOption]:
        """``GET /rest/v2/products/{product_id}/options``

        Args:
            product_id: str

        Returns:
            The first page of ProductOption; iterating over it walks all pages.
        """
        return self._sender.page(_PRODUCTS_OPTIONS_LIST, {"product_id": product_id}, None, options)

    def update(
        self,
        product_id: str,
        product_option_id: str,
        body: p.UpdateProductOptionRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.ProductOption:
        """``PATCH /rest/v2/products/{product_id}/options/{product_option_id}``

        Args:
            product_id: str
            product_option_id: str
            body: UpdateProductOptionRequest
            update_mask: the body's keys to change; by default all keys of the body

        Returns:
            ProductOption; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(
            _PRODUCTS_OPTIONS_UPDATE,
            {"product_id": product_id, "product_option_id": product_option_id, "update_mask": update_mask},
            body,
            options,
        )


class AsyncProductsOptions(AsyncResource):
    """``v2.products.options``, asynchronous."""

    @cached_property
    def list_items(self) -> AsyncProductsOptionsListItems:
        """The operations below ``products.options.list_items``."""
        return AsyncProductsOptionsListItems(self._sender)

    async def create(
        self, product_id: str, body: p.CreateProductOptionRequest, *, options: RequestOptions | None = None
    ) -> m.ProductOption:
        """``POST /rest/v2/products/{product_id}/options``

        Args:
            product_id: str
            body: CreateProductOptionRequest

        Returns:
            ProductOption; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_PRODUCTS_OPTIONS_CREATE, {"product_id": product_id}, body, options)

    async def delete(self, product_id: str, product_option_id: str, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/products/{product_id}/options/{product_option_id}``

        Args:
            product_id: str
            product_option_id: str

        Returns:
            None.
        """
        return await self._sender.call(
            _PRODUCTS_OPTIONS_DELETE, {"product_id": product_id, "product_option_id": product_option_id}, None, options
        )

    async def get(
        self, product_id: str, product_option_id: str, *, options: RequestOptions | None = None
    ) -> m.ProductOption:
        """``GET /rest/v2/products/{product_id}/options/{product_option_id}``

        Args:
            product_id: str
            product_option_id: str

        Returns:
            ProductOption; None when the response is empty.
        """
        return await self._sender.call(
            _PRODUCTS_OPTIONS_GET, {"product_id": product_id, "product_option_id": product_option_id}, None, options
        )

    def list(self, product_id: str, *, options: RequestOptions | None = None) -> AsyncPager[m.ProductOption]:
        """``GET /rest/v2/products/{product_id}/options``

        Args:
            product_id: str

        Returns:
            A pager: await it for the first page of ProductOption, or iterate over it for all items of all pages.
        """
        return self._sender.page(_PRODUCTS_OPTIONS_LIST, {"product_id": product_id}, None, options)

    async def update(
        self,
        product_id: str,
        product_option_id: str,
        body: p.UpdateProductOptionRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.ProductOption:
        """``PATCH /rest/v2/products/{product_id}/options/{product_option_id}``

        Args:
            product_id: str
            product_option_id: str
            body: UpdateProductOptionRequest
            update_mask: the body's keys to change; by default all keys of the body

        Returns:
            ProductOption; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(
            _PRODUCTS_OPTIONS_UPDATE,
            {"product_id": product_id, "product_option_id": product_option_id, "update_mask": update_mask},
            body,
            options,
        )


class ProductsSubscriptions(Resource):
    """``v2.products.subscriptions``"""

    def create(
        self, product_id: str, body: p.CreateSubscriptionPlanRequest, *, options: RequestOptions | None = None
    ) -> m.SubscriptionPlan:
        """``POST /rest/v2/products/{product_id}/subscriptions``

        Args:
            product_id: str
            body: CreateSubscriptionPlanRequest

        Returns:
            SubscriptionPlan; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_PRODUCTS_SUBSCRIPTIONS_CREATE, {"product_id": product_id}, body, options)

    def delete(self, product_id: str, subscription_plan_id: str, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/products/{product_id}/subscriptions/{subscription_plan_id}``

        Args:
            product_id: str
            subscription_plan_id: str

        Returns:
            None.
        """
        return self._sender.call(
            _PRODUCTS_SUBSCRIPTIONS_DELETE,
            {"product_id": product_id, "subscription_plan_id": subscription_plan_id},
            None,
            options,
        )

    def get(
        self, product_id: str, subscription_plan_id: str, *, options: RequestOptions | None = None
    ) -> m.SubscriptionPlan:
        """``GET /rest/v2/products/{product_id}/subscriptions/{subscription_plan_id}``

        Args:
            product_id: str
            subscription_plan_id: str

        Returns:
            SubscriptionPlan; None when the response is empty.
        """
        return self._sender.call(
            _PRODUCTS_SUBSCRIPTIONS_GET,
            {"product_id": product_id, "subscription_plan_id": subscription_plan_id},
            None,
            options,
        )

    def list(
        self,
        product_id: str,
        *,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.SubscriptionPlan]:
        """``GET /rest/v2/products/{product_id}/subscriptions``

        Args:
            product_id: str
            filter: str
            order_by: str
            page_size: int, 0 to 1000
            page_token: str

        Returns:
            The first page of SubscriptionPlan; iterating over it walks all pages.
        """
        return self._sender.page(
            _PRODUCTS_SUBSCRIPTIONS_LIST,
            {
                "product_id": product_id,
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
        product_id: str,
        subscription_plan_id: str,
        body: p.UpdateSubscriptionPlanRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.SubscriptionPlan:
        """``PATCH /rest/v2/products/{product_id}/subscriptions/{subscription_plan_id}``

        Args:
            product_id: str
            subscription_plan_id: str
            body: UpdateSubscriptionPlanRequest
            update_mask: the body's keys to change; by default all keys of the body

        Returns:
            SubscriptionPlan; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(
            _PRODUCTS_SUBSCRIPTIONS_UPDATE,
            {"product_id": product_id, "subscription_plan_id": subscription_plan_id, "update_mask": update_mask},
            body,
            options,
        )


class AsyncProductsSubscriptions(AsyncResource):
    """``v2.products.subscriptions``, asynchronous."""

    async def create(
        self, product_id: str, body: p.CreateSubscriptionPlanRequest, *, options: RequestOptions | None = None
    ) -> m.SubscriptionPlan:
        """``POST /rest/v2/products/{product_id}/subscriptions``

        Args:
            product_id: str
            body: CreateSubscriptionPlanRequest

        Returns:
            SubscriptionPlan; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_PRODUCTS_SUBSCRIPTIONS_CREATE, {"product_id": product_id}, body, options)

    async def delete(
        self, product_id: str, subscription_plan_id: str, *, options: RequestOptions | None = None
    ) -> None:
        """``DELETE /rest/v2/products/{product_id}/subscriptions/{subscription_plan_id}``

        Args:
            product_id: str
            subscription_plan_id: str

        Returns:
            None.
        """
        return await self._sender.call(
            _PRODUCTS_SUBSCRIPTIONS_DELETE,
            {"product_id": product_id, "subscription_plan_id": subscription_plan_id},
            None,
            options,
        )

    async def get(
        self, product_id: str, subscription_plan_id: str, *, options: RequestOptions | None = None
    ) -> m.SubscriptionPlan:
        """``GET /rest/v2/products/{product_id}/subscriptions/{subscription_plan_id}``

        Args:
            product_id: str
            subscription_plan_id: str

        Returns:
            SubscriptionPlan; None when the response is empty.
        """
        return await self._sender.call(
            _PRODUCTS_SUBSCRIPTIONS_GET,
            {"product_id": product_id, "subscription_plan_id": subscription_plan_id},
            None,
            options,
        )

    def list(
        self,
        product_id: str,
        *,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.SubscriptionPlan]:
        """``GET /rest/v2/products/{product_id}/subscriptions``

        Args:
            product_id: str
            filter: str
            order_by: str
            page_size: int, 0 to 1000
            page_token: str

        Returns:
            A pager: await it for the first page of SubscriptionPlan, or iterate over it for all items of all pages.
        """
        return self._sender.page(
            _PRODUCTS_SUBSCRIPTIONS_LIST,
            {
                "product_id": product_id,
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
        product_id: str,
        subscription_plan_id: str,
        body: p.UpdateSubscriptionPlanRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.SubscriptionPlan:
        """``PATCH /rest/v2/products/{product_id}/subscriptions/{subscription_plan_id}``

        Args:
            product_id: str
            subscription_plan_id: str
            body: UpdateSubscriptionPlanRequest
            update_mask: the body's keys to change; by default all keys of the body

        Returns:
            SubscriptionPlan; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(
            _PRODUCTS_SUBSCRIPTIONS_UPDATE,
            {"product_id": product_id, "subscription_plan_id": subscription_plan_id, "update_mask": update_mask},
            body,
            options,
        )


class Products(Resource):
    """``v2.products``"""

    @cached_property
    def images(self) -> ProductsImages:
        """The operations below ``products.images``."""
        return ProductsImages(self._sender)

    @cached_property
    def options(self) -> ProductsOptions:
        """The operations below ``products.options``."""
        return ProductsOptions(self._sender)

    @cached_property
    def subscriptions(self) -> ProductsSubscriptions:
        """The operations below ``products.subscriptions``."""
        return ProductsSubscriptions(self._sender)

    def adjust_inventory(
        self, product_id: str, body: p.UpdateProductInventoryRequestDetail, *, options: RequestOptions | None = None
    ) -> m.RestV2ProductDetail:
        """``POST /rest/v2/products/{product_id}:adjustInventory``

        Args:
            product_id: str
            body: UpdateProductInventoryRequestDetail

        Returns:
            RestV2ProductDetail; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_PRODUCTS_ADJUST_INVENTORY, {"product_id": product_id}, body, options)

    def create(
        self, body: p.CreateProductRequestDetail, *, options: RequestOptions | None = None
    ) -> m.RestV2ProductDetail:
        """``POST /rest/v2/products``

        Args:
            body: CreateProductRequestDetail

        Returns:
            RestV2ProductDetail; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_PRODUCTS_CREATE, {}, body, options)

    def delete(self, product_id: str, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/products/{product_id}``

        Args:
            product_id: str

        Returns:
            None.
        """
        return self._sender.call(_PRODUCTS_DELETE, {"product_id": product_id}, None, options)

    def get(self, product_id: str, *, options: RequestOptions | None = None) -> m.RestV2ProductDetail:
        """``GET /rest/v2/products/{product_id}``

        Args:
            product_id: str

        Returns:
            RestV2ProductDetail; None when the response is empty.
        """
        return self._sender.call(_PRODUCTS_GET, {"product_id": product_id}, None, options)

    def list(
        self,
        *,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.RestV2ProductList]:
        """``GET /rest/v2/products``

        Args:
            filter: str
            order_by: str
            page_size: int, 0 to 1000
            page_token: str

        Returns:
            The first page of RestV2ProductList; iterating over it walks all pages.
        """
        return self._sender.page(
            _PRODUCTS_LIST,
            {"filter": filter, "order_by": order_by, "page_size": page_size, "page_token": page_token},
            None,
            options,
        )

    def update(
        self,
        product_id: str,
        body: p.UpdateProductRequestDetail,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.RestV2ProductDetail:
        """``PATCH /rest/v2/products/{product_id}``

        Args:
            product_id: str
            body: UpdateProductRequestDetail
            update_mask: the body's keys to change; by default all keys of the body

        Returns:
            RestV2ProductDetail; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(
            _PRODUCTS_UPDATE, {"product_id": product_id, "update_mask": update_mask}, body, options
        )


class AsyncProducts(AsyncResource):
    """``v2.products``, asynchronous."""

    @cached_property
    def images(self) -> AsyncProductsImages:
        """The operations below ``products.images``."""
        return AsyncProductsImages(self._sender)

    @cached_property
    def options(self) -> AsyncProductsOptions:
        """The operations below ``products.options``."""
        return AsyncProductsOptions(self._sender)

    @cached_property
    def subscriptions(self) -> AsyncProductsSubscriptions:
        """The operations below ``products.subscriptions``."""
        return AsyncProductsSubscriptions(self._sender)

    async def adjust_inventory(
        self, product_id: str, body: p.UpdateProductInventoryRequestDetail, *, options: RequestOptions | None = None
    ) -> m.RestV2ProductDetail:
        """``POST /rest/v2/products/{product_id}:adjustInventory``

        Args:
            product_id: str
            body: UpdateProductInventoryRequestDetail

        Returns:
            RestV2ProductDetail; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_PRODUCTS_ADJUST_INVENTORY, {"product_id": product_id}, body, options)

    async def create(
        self, body: p.CreateProductRequestDetail, *, options: RequestOptions | None = None
    ) -> m.RestV2ProductDetail:
        """``POST /rest/v2/products``

        Args:
            body: CreateProductRequestDetail

        Returns:
            RestV2ProductDetail; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_PRODUCTS_CREATE, {}, body, options)

    async def delete(self, product_id: str, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/products/{product_id}``

        Args:
            product_id: str

        Returns:
            None.
        """
        return await self._sender.call(_PRODUCTS_DELETE, {"product_id": product_id}, None, options)

    async def get(self, product_id: str, *, options: RequestOptions | None = None) -> m.RestV2ProductDetail:
        """``GET /rest/v2/products/{product_id}``

        Args:
            product_id: str

        Returns:
            RestV2ProductDetail; None when the response is empty.
        """
        return await self._sender.call(_PRODUCTS_GET, {"product_id": product_id}, None, options)

    def list(
        self,
        *,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.RestV2ProductList]:
        """``GET /rest/v2/products``

        Args:
            filter: str
            order_by: str
            page_size: int, 0 to 1000
            page_token: str

        Returns:
            A pager: await it for the first page of RestV2ProductList, or iterate over it for all items of all
                pages.
        """
        return self._sender.page(
            _PRODUCTS_LIST,
            {"filter": filter, "order_by": order_by, "page_size": page_size, "page_token": page_token},
            None,
            options,
        )

    async def update(
        self,
        product_id: str,
        body: p.UpdateProductRequestDetail,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.RestV2ProductDetail:
        """``PATCH /rest/v2/products/{product_id}``

        Args:
            product_id: str
            body: UpdateProductRequestDetail
            update_mask: the body's keys to change; by default all keys of the body

        Returns:
            RestV2ProductDetail; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(
            _PRODUCTS_UPDATE, {"product_id": product_id, "update_mask": update_mask}, body, options
        )
