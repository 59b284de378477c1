# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""REST v2: products."""

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
    query=(Query("filter", facts=True), Query("order_by", facts=True), Query("page_size"), Query("page_token")),
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
    query=(Query("filter", facts=True), Query("order_by", facts=True), Query("page_size"), Query("page_token")),
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


class ProductsImagesLegacyImageData(Resource, path="v2.products.images.legacy_image_data"):
    """`v2.products.images.legacy_image_data`"""

    def get(self, product_id: str, *, options: RequestOptions | None = None) -> bytes:
        """Get the image legacy image data of a product.

        `GET /rest/v2/products/{product_id}/images/legacyImageData`

        Returns: the content, bytes.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_PRODUCTS_IMAGES_LEGACY_IMAGE_DATA_GET, {"product_id": product_id}, None, options)


class AsyncProductsImagesLegacyImageData(AsyncResource, path="v2.products.images.legacy_image_data"):
    """`v2.products.images.legacy_image_data`, async."""

    async def get(self, product_id: str, *, options: RequestOptions | None = None) -> bytes:
        """Get the image legacy image data of a product.

        `GET /rest/v2/products/{product_id}/images/legacyImageData`

        Returns: the content, bytes.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _PRODUCTS_IMAGES_LEGACY_IMAGE_DATA_GET, {"product_id": product_id}, None, options
        )


class ProductsImages(Resource, path="v2.products.images"):
    """`v2.products.images`"""

    @cached_property
    def legacy_image_data(self) -> ProductsImagesLegacyImageData:
        """`v2.products.images.legacy_image_data`"""
        return ProductsImagesLegacyImageData(self._sender)

    def create(
        self,
        product_id: str,
        body: p.ProductsImagesCreateBody,
        *,
        legacy: bool | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Create an image of a product.

        `POST /rest/v2/products/{product_id}/images`

        Args:
            body: a dict with `file` (required), sent as multipart/form-data

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_PRODUCTS_IMAGES_CREATE, {"product_id": product_id, "legacy": legacy}, body, options)

    def delete(self, product_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete the images of a product.

        `DELETE /rest/v2/products/{product_id}/images`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_PRODUCTS_IMAGES_DELETE, {"product_id": product_id}, None, options)


class AsyncProductsImages(AsyncResource, path="v2.products.images"):
    """`v2.products.images`, async."""

    @cached_property
    def legacy_image_data(self) -> AsyncProductsImagesLegacyImageData:
        """`v2.products.images.legacy_image_data`"""
        return AsyncProductsImagesLegacyImageData(self._sender)

    async def create(
        self,
        product_id: str,
        body: p.ProductsImagesCreateBody,
        *,
        legacy: bool | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Create an image of a product.

        `POST /rest/v2/products/{product_id}/images`

        Args:
            body: a dict with `file` (required), sent as multipart/form-data

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _PRODUCTS_IMAGES_CREATE, {"product_id": product_id, "legacy": legacy}, body, options
        )

    async def delete(self, product_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete the images of a product.

        `DELETE /rest/v2/products/{product_id}/images`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_PRODUCTS_IMAGES_DELETE, {"product_id": product_id}, None, options)


class ProductsOptionsListItems(Resource, path="v2.products.options.list_items"):
    """`v2.products.options.list_items`"""

    def create(
        self,
        product_id: str,
        product_option_id: str,
        body: p.ProductsOptionsListItemsCreateBody,
        *,
        options: RequestOptions | None = None,
    ) -> m.ProductOption:
        """Create a list item of a product option.

        `POST /rest/v2/products/{product_id}/options/{product_option_id}/listItems`

        Args:
            body: list of `CreateProductOptionListOption`

        Returns: `ProductOption`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
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
        """Delete a list item of a product option.

        `DELETE /rest/v2/products/{product_id}/options/{product_option_id}/listItems/{item_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
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
        """Update a list item of a product option.

        `PATCH /rest/v2/products/{product_id}/options/{product_option_id}/listItems/{item_id}`

        Args:
            body: a dict with `item_code`, `item_display_order`, `item_label`, `price_adjustment`
            update_mask: the keys of the body to change; all of them by default

        Returns: `ProductOption`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
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


class AsyncProductsOptionsListItems(AsyncResource, path="v2.products.options.list_items"):
    """`v2.products.options.list_items`, async."""

    async def create(
        self,
        product_id: str,
        product_option_id: str,
        body: p.ProductsOptionsListItemsCreateBody,
        *,
        options: RequestOptions | None = None,
    ) -> m.ProductOption:
        """Create a list item of a product option.

        `POST /rest/v2/products/{product_id}/options/{product_option_id}/listItems`

        Args:
            body: list of `CreateProductOptionListOption`

        Returns: `ProductOption`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
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
        """Delete a list item of a product option.

        `DELETE /rest/v2/products/{product_id}/options/{product_option_id}/listItems/{item_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
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
        """Update a list item of a product option.

        `PATCH /rest/v2/products/{product_id}/options/{product_option_id}/listItems/{item_id}`

        Args:
            body: a dict with `item_code`, `item_display_order`, `item_label`, `price_adjustment`
            update_mask: the keys of the body to change; all of them by default

        Returns: `ProductOption`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
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


class ProductsOptions(Resource, path="v2.products.options"):
    """`v2.products.options`"""

    @cached_property
    def list_items(self) -> ProductsOptionsListItems:
        """`v2.products.options.list_items`"""
        return ProductsOptionsListItems(self._sender)

    def create(
        self, product_id: str, body: p.CreateProductOptionRequest, *, options: RequestOptions | None = None
    ) -> m.ProductOption:
        """Create an option of a product.

        `POST /rest/v2/products/{product_id}/options`

        Args:
            body: a dict with `option_type` (required), `display_order`, `list_items`, `option_label`, `required`,
                `text_rules`

        Returns: `ProductOption`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_PRODUCTS_OPTIONS_CREATE, {"product_id": product_id}, body, options)

    def delete(self, product_id: str, product_option_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete an option of a product.

        `DELETE /rest/v2/products/{product_id}/options/{product_option_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _PRODUCTS_OPTIONS_DELETE, {"product_id": product_id, "product_option_id": product_option_id}, None, options
        )

    def get(self, product_id: str, product_option_id: str, *, options: RequestOptions | None = None) -> m.ProductOption:
        """Get an option of a product.

        `GET /rest/v2/products/{product_id}/options/{product_option_id}`

        Returns: `ProductOption`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _PRODUCTS_OPTIONS_GET, {"product_id": product_id, "product_option_id": product_option_id}, None, options
        )

    def list(self, product_id: str, *, options: RequestOptions | None = None) -> Page[m.ProductOption]:
        """List the options of a product.

        `GET /rest/v2/products/{product_id}/options`

        Returns: the first page of `ProductOption` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
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
        """Update an option of a product.

        `PATCH /rest/v2/products/{product_id}/options/{product_option_id}`

        Args:
            body: a dict with `allow_spaces`, `display_order`, `error_message`, `maximum_characters`,
                `minimum_characters`, `only_contains`, `only_ends_with`, `only_starts_with`, `option_label`,
                `required`
            update_mask: the keys of the body to change; all of them by default

        Returns: `ProductOption`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _PRODUCTS_OPTIONS_UPDATE,
            {"product_id": product_id, "product_option_id": product_option_id, "update_mask": update_mask},
            body,
            options,
        )


class AsyncProductsOptions(AsyncResource, path="v2.products.options"):
    """`v2.products.options`, async."""

    @cached_property
    def list_items(self) -> AsyncProductsOptionsListItems:
        """`v2.products.options.list_items`"""
        return AsyncProductsOptionsListItems(self._sender)

    async def create(
        self, product_id: str, body: p.CreateProductOptionRequest, *, options: RequestOptions | None = None
    ) -> m.ProductOption:
        """Create an option of a product.

        `POST /rest/v2/products/{product_id}/options`

        Args:
            body: a dict with `option_type` (required), `display_order`, `list_items`, `option_label`, `required`,
                `text_rules`

        Returns: `ProductOption`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_PRODUCTS_OPTIONS_CREATE, {"product_id": product_id}, body, options)

    async def delete(self, product_id: str, product_option_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete an option of a product.

        `DELETE /rest/v2/products/{product_id}/options/{product_option_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _PRODUCTS_OPTIONS_DELETE, {"product_id": product_id, "product_option_id": product_option_id}, None, options
        )

    async def get(
        self, product_id: str, product_option_id: str, *, options: RequestOptions | None = None
    ) -> m.ProductOption:
        """Get an option of a product.

        `GET /rest/v2/products/{product_id}/options/{product_option_id}`

        Returns: `ProductOption`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _PRODUCTS_OPTIONS_GET, {"product_id": product_id, "product_option_id": product_option_id}, None, options
        )

    def list(self, product_id: str, *, options: RequestOptions | None = None) -> AsyncPager[m.ProductOption]:
        """List the options of a product.

        `GET /rest/v2/products/{product_id}/options`

        Returns: a pager of `ProductOption` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
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
        """Update an option of a product.

        `PATCH /rest/v2/products/{product_id}/options/{product_option_id}`

        Args:
            body: a dict with `allow_spaces`, `display_order`, `error_message`, `maximum_characters`,
                `minimum_characters`, `only_contains`, `only_ends_with`, `only_starts_with`, `option_label`,
                `required`
            update_mask: the keys of the body to change; all of them by default

        Returns: `ProductOption`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _PRODUCTS_OPTIONS_UPDATE,
            {"product_id": product_id, "product_option_id": product_option_id, "update_mask": update_mask},
            body,
            options,
        )


class ProductsSubscriptions(Resource, path="v2.products.subscriptions"):
    """`v2.products.subscriptions`"""

    def create(
        self, product_id: str, body: p.CreateSubscriptionPlanRequest, *, options: RequestOptions | None = None
    ) -> m.SubscriptionPlan:
        """Create a subscription of a product.

        `POST /rest/v2/products/{product_id}/subscriptions`

        Args:
            body: a dict with `cycle_type` (required), `plan_price` (required), `active`, `allow_prorating`,
                `display_order_index`, `frequency`, `total_cycles`

        Returns: `SubscriptionPlan`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_PRODUCTS_SUBSCRIPTIONS_CREATE, {"product_id": product_id}, body, options)

    def delete(self, product_id: str, subscription_plan_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a subscription of a product.

        `DELETE /rest/v2/products/{product_id}/subscriptions/{subscription_plan_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
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
        """Get a subscription of a product.

        `GET /rest/v2/products/{product_id}/subscriptions/{subscription_plan_id}`

        Returns: `SubscriptionPlan`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
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
        filter: p.ProductsSubscriptionsListFilter | str | None = None,
        order_by: p.ProductsSubscriptionsListOrderBy | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.SubscriptionPlan]:
        """List the subscriptions of a product.

        `GET /rest/v2/products/{product_id}/subscriptions`

        Args:
            filter: a dict of conditions, or str. `active`: bool. `cycle_type`: one of `DAILY`, `WEEKLY`, `MONTHLY`,
                `YEARLY`
            order_by: one of `id`, `product_id`, alone or with a space and `asc` or `desc`
            page_size: 0 to 1000
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: the first page of `SubscriptionPlan` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
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
        """Update a subscription of a product.

        `PATCH /rest/v2/products/{product_id}/subscriptions/{subscription_plan_id}`

        Args:
            body: a dict with `cycle_type` (required), `plan_price` (required), `active`, `allow_prorating`,
                `display_order_index`, `frequency`, `total_cycles`
            update_mask: the keys of the body to change; all of them by default

        Returns: `SubscriptionPlan`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _PRODUCTS_SUBSCRIPTIONS_UPDATE,
            {"product_id": product_id, "subscription_plan_id": subscription_plan_id, "update_mask": update_mask},
            body,
            options,
        )


class AsyncProductsSubscriptions(AsyncResource, path="v2.products.subscriptions"):
    """`v2.products.subscriptions`, async."""

    async def create(
        self, product_id: str, body: p.CreateSubscriptionPlanRequest, *, options: RequestOptions | None = None
    ) -> m.SubscriptionPlan:
        """Create a subscription of a product.

        `POST /rest/v2/products/{product_id}/subscriptions`

        Args:
            body: a dict with `cycle_type` (required), `plan_price` (required), `active`, `allow_prorating`,
                `display_order_index`, `frequency`, `total_cycles`

        Returns: `SubscriptionPlan`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_PRODUCTS_SUBSCRIPTIONS_CREATE, {"product_id": product_id}, body, options)

    async def delete(
        self, product_id: str, subscription_plan_id: str, *, options: RequestOptions | None = None
    ) -> None:
        """Delete a subscription of a product.

        `DELETE /rest/v2/products/{product_id}/subscriptions/{subscription_plan_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
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
        """Get a subscription of a product.

        `GET /rest/v2/products/{product_id}/subscriptions/{subscription_plan_id}`

        Returns: `SubscriptionPlan`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
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
        filter: p.ProductsSubscriptionsListFilter | str | None = None,
        order_by: p.ProductsSubscriptionsListOrderBy | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.SubscriptionPlan]:
        """List the subscriptions of a product.

        `GET /rest/v2/products/{product_id}/subscriptions`

        Args:
            filter: a dict of conditions, or str. `active`: bool. `cycle_type`: one of `DAILY`, `WEEKLY`, `MONTHLY`,
                `YEARLY`
            order_by: one of `id`, `product_id`, alone or with a space and `asc` or `desc`
            page_size: 0 to 1000
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: a pager of `SubscriptionPlan` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
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
        """Update a subscription of a product.

        `PATCH /rest/v2/products/{product_id}/subscriptions/{subscription_plan_id}`

        Args:
            body: a dict with `cycle_type` (required), `plan_price` (required), `active`, `allow_prorating`,
                `display_order_index`, `frequency`, `total_cycles`
            update_mask: the keys of the body to change; all of them by default

        Returns: `SubscriptionPlan`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _PRODUCTS_SUBSCRIPTIONS_UPDATE,
            {"product_id": product_id, "subscription_plan_id": subscription_plan_id, "update_mask": update_mask},
            body,
            options,
        )


class Products(Resource, path="v2.products"):
    """`v2.products`"""

    @cached_property
    def images(self) -> ProductsImages:
        """`v2.products.images`"""
        return ProductsImages(self._sender)

    @cached_property
    def options(self) -> ProductsOptions:
        """`v2.products.options`"""
        return ProductsOptions(self._sender)

    @cached_property
    def subscriptions(self) -> ProductsSubscriptions:
        """`v2.products.subscriptions`"""
        return ProductsSubscriptions(self._sender)

    def adjust_inventory(
        self, product_id: str, body: p.UpdateProductInventoryRequestDetail, *, options: RequestOptions | None = None
    ) -> m.RestV2ProductDetail:
        """Adjust the inventory of a product.

        `POST /rest/v2/products/{product_id}:adjustInventory`

        Args:
            body: a dict with `quantity`, `type`

        Returns: `RestV2ProductDetail`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_PRODUCTS_ADJUST_INVENTORY, {"product_id": product_id}, body, options)

    def create(
        self, body: p.CreateProductRequestDetail, *, options: RequestOptions | None = None
    ) -> m.RestV2ProductDetail:
        """Create a product.

        `POST /rest/v2/products`

        Args:
            body: a dict with `name` (required), `price` (required), `short_description` (required), `active`,
                `bottom_html`, `city_taxable`, `country_taxable`, `delivery_description`, `description`,
                `inventory`, `is_package`, `needs_digital_delivery`, `shippable`, `sku`, `state_taxable`,
                `storefront_hidden`, `subscription_only`, `taxable`, `top_html`, `weight`

        Returns: `RestV2ProductDetail`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_PRODUCTS_CREATE, {}, body, options)

    def delete(self, product_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a product.

        `DELETE /rest/v2/products/{product_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_PRODUCTS_DELETE, {"product_id": product_id}, None, options)

    def get(self, product_id: str, *, options: RequestOptions | None = None) -> m.RestV2ProductDetail:
        """Get a product.

        `GET /rest/v2/products/{product_id}`

        Returns: `RestV2ProductDetail`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_PRODUCTS_GET, {"product_id": product_id}, None, options)

    def list(
        self,
        *,
        filter: p.ProductsListFilter | str | None = None,
        order_by: p.ProductsListOrderBy | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.RestV2ProductList]:
        """List products.

        `GET /rest/v2/products`

        Args:
            filter: a dict of conditions, or str. `description`, `name`, `short_description`, `sku`: text or a
                prefix. `product_id`: text with `==`, `>`, `<`, `>=`, `<=`. `product_ids`: list
            order_by: one of `name`, `sku`, `last_updated_time`, alone or with a space and `asc` or `desc`
            page_size: 0 to 1000
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: the first page of `RestV2ProductList` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
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
        """Update a product.

        `PATCH /rest/v2/products/{product_id}`

        Args:
            body: a dict with `active`, `bottom_html`, `city_taxable`, `country_taxable`, `delivery_description`,
                `description`, `email_for_inventory_notifications`, `inventory_limit`, `is_package`, `name`,
                `needs_digital_delivery`, `out_of_stock_enabled`, `price`, `shippable`, `short_description`, `sku`,
                `state_taxable`, `storefront_hidden`, `subscription_only`, `taxable`, `top_html`, `weight`
            update_mask: the keys of the body to change; all of them by default

        Returns: `RestV2ProductDetail`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _PRODUCTS_UPDATE, {"product_id": product_id, "update_mask": update_mask}, body, options
        )


class AsyncProducts(AsyncResource, path="v2.products"):
    """`v2.products`, async."""

    @cached_property
    def images(self) -> AsyncProductsImages:
        """`v2.products.images`"""
        return AsyncProductsImages(self._sender)

    @cached_property
    def options(self) -> AsyncProductsOptions:
        """`v2.products.options`"""
        return AsyncProductsOptions(self._sender)

    @cached_property
    def subscriptions(self) -> AsyncProductsSubscriptions:
        """`v2.products.subscriptions`"""
        return AsyncProductsSubscriptions(self._sender)

    async def adjust_inventory(
        self, product_id: str, body: p.UpdateProductInventoryRequestDetail, *, options: RequestOptions | None = None
    ) -> m.RestV2ProductDetail:
        """Adjust the inventory of a product.

        `POST /rest/v2/products/{product_id}:adjustInventory`

        Args:
            body: a dict with `quantity`, `type`

        Returns: `RestV2ProductDetail`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_PRODUCTS_ADJUST_INVENTORY, {"product_id": product_id}, body, options)

    async def create(
        self, body: p.CreateProductRequestDetail, *, options: RequestOptions | None = None
    ) -> m.RestV2ProductDetail:
        """Create a product.

        `POST /rest/v2/products`

        Args:
            body: a dict with `name` (required), `price` (required), `short_description` (required), `active`,
                `bottom_html`, `city_taxable`, `country_taxable`, `delivery_description`, `description`,
                `inventory`, `is_package`, `needs_digital_delivery`, `shippable`, `sku`, `state_taxable`,
                `storefront_hidden`, `subscription_only`, `taxable`, `top_html`, `weight`

        Returns: `RestV2ProductDetail`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_PRODUCTS_CREATE, {}, body, options)

    async def delete(self, product_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a product.

        `DELETE /rest/v2/products/{product_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_PRODUCTS_DELETE, {"product_id": product_id}, None, options)

    async def get(self, product_id: str, *, options: RequestOptions | None = None) -> m.RestV2ProductDetail:
        """Get a product.

        `GET /rest/v2/products/{product_id}`

        Returns: `RestV2ProductDetail`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_PRODUCTS_GET, {"product_id": product_id}, None, options)

    def list(
        self,
        *,
        filter: p.ProductsListFilter | str | None = None,
        order_by: p.ProductsListOrderBy | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.RestV2ProductList]:
        """List products.

        `GET /rest/v2/products`

        Args:
            filter: a dict of conditions, or str. `description`, `name`, `short_description`, `sku`: text or a
                prefix. `product_id`: text with `==`, `>`, `<`, `>=`, `<=`. `product_ids`: list
            order_by: one of `name`, `sku`, `last_updated_time`, alone or with a space and `asc` or `desc`
            page_size: 0 to 1000
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: a pager of `RestV2ProductList` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
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
        """Update a product.

        `PATCH /rest/v2/products/{product_id}`

        Args:
            body: a dict with `active`, `bottom_html`, `city_taxable`, `country_taxable`, `delivery_description`,
                `description`, `email_for_inventory_notifications`, `inventory_limit`, `is_package`, `name`,
                `needs_digital_delivery`, `out_of_stock_enabled`, `price`, `shippable`, `short_description`, `sku`,
                `state_taxable`, `storefront_hidden`, `subscription_only`, `taxable`, `top_html`, `weight`
            update_mask: the keys of the body to change; all of them by default

        Returns: `RestV2ProductDetail`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _PRODUCTS_UPDATE, {"product_id": product_id, "update_mask": update_mask}, body, options
        )
