# Written by `make regenerate` from specs/v1.json and overlays/openapi/v1.yaml. Do not edit.
"""REST v1: products."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._cached import cached_property
from ..._descriptors import Body, Offsets, Query
from ..._operation import ListOperation, Operation
from ..._resource import AsyncResource, Resource
from .. import models as m

if TYPE_CHECKING:
    from ..._async_pager import AsyncPager
    from ..._options import RequestOptions
    from ..._page import Page
    from .. import params as p

_PARAMS = "keap_api.v1.params"

_PRODUCTS_IMAGE_CREATE: Operation[None] = Operation(
    "v1.products.image.create",
    "POST",
    "/rest/v1/products/{product_id}/image",
    body=Body(_PARAMS, "CreateProductImage", required=True),
    response=None,
)
_PRODUCTS_IMAGE_DELETE: Operation[None] = Operation(
    "v1.products.image.delete", "DELETE", "/rest/v1/products/{product_id}/image", response=None
)
_PRODUCTS_SUBSCRIPTIONS_CREATE: Operation[m.ProductSubscription] = Operation(
    "v1.products.subscriptions.create",
    "POST",
    "/rest/v1/products/{product_id}/subscriptions",
    body=Body(_PARAMS, "CreateProductSubscription", required=True),
    response=m.ProductSubscription,
)
_PRODUCTS_SUBSCRIPTIONS_DELETE: Operation[None] = Operation(
    "v1.products.subscriptions.delete",
    "DELETE",
    "/rest/v1/products/{product_id}/subscriptions/{subscription_id}",
    response=None,
)
_PRODUCTS_SUBSCRIPTIONS_GET: Operation[m.ProductSubscription] = Operation(
    "v1.products.subscriptions.get",
    "GET",
    "/rest/v1/products/{product_id}/subscriptions/{subscription_id}",
    response=m.ProductSubscription,
)
_PRODUCTS_CREATE: Operation[m.RestProductV1] = Operation(
    "v1.products.create",
    "POST",
    "/rest/v1/products",
    body=Body(_PARAMS, "CreateProduct", required=True),
    response=m.RestProductV1,
)
_PRODUCTS_DELETE: Operation[None] = Operation(
    "v1.products.delete", "DELETE", "/rest/v1/products/{product_id}", response=None
)
_PRODUCTS_GET: Operation[m.RestProductV1] = Operation(
    "v1.products.get", "GET", "/rest/v1/products/{product_id}", response=m.RestProductV1
)
_PRODUCTS_LIST: ListOperation[m.ProductList, m.Product] = ListOperation(
    "v1.products.list",
    "GET",
    "/rest/v1/products",
    query=(Query("active"), Query("limit"), Query("offset")),
    response=m.ProductList,
    paging=Offsets("products"),
)
_PRODUCTS_SYNC: ListOperation[m.ProductStatusList, m.ProductStatus] = ListOperation(
    "v1.products.sync",
    "GET",
    "/rest/v1/products/sync",
    query=(Query("sync_token"), Query("limit"), Query("offset")),
    response=m.ProductStatusList,
    paging=Offsets("product_statuses"),
)
_PRODUCTS_UPDATE: Operation[m.RestProductV1] = Operation(
    "v1.products.update",
    "PATCH",
    "/rest/v1/products/{product_id}",
    body=Body(_PARAMS, "CreateProduct", required=True),
    response=m.RestProductV1,
)


class ProductsImage(Resource, path="v1.products.image"):
    """`v1.products.image`"""

    def create(self, product_id: int, body: p.CreateProductImage, *, options: RequestOptions | None = None) -> None:
        """Create an image of a product.

        `POST /rest/v1/products/{productId}/image`

        Args:
            body: a dict with `file_data` (required), `file_name` (required), `checksum`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_PRODUCTS_IMAGE_CREATE, {"product_id": product_id}, body, options)

    def delete(self, product_id: int, *, options: RequestOptions | None = None) -> None:
        """Delete the image of a product.

        `DELETE /rest/v1/products/{productId}/image`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_PRODUCTS_IMAGE_DELETE, {"product_id": product_id}, None, options)


class AsyncProductsImage(AsyncResource, path="v1.products.image"):
    """`v1.products.image`, async."""

    async def create(
        self, product_id: int, body: p.CreateProductImage, *, options: RequestOptions | None = None
    ) -> None:
        """Create an image of a product.

        `POST /rest/v1/products/{productId}/image`

        Args:
            body: a dict with `file_data` (required), `file_name` (required), `checksum`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_PRODUCTS_IMAGE_CREATE, {"product_id": product_id}, body, options)

    async def delete(self, product_id: int, *, options: RequestOptions | None = None) -> None:
        """Delete the image of a product.

        `DELETE /rest/v1/products/{productId}/image`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_PRODUCTS_IMAGE_DELETE, {"product_id": product_id}, None, options)


class ProductsSubscriptions(Resource, path="v1.products.subscriptions"):
    """`v1.products.subscriptions`"""

    def create(
        self, product_id: int, body: p.CreateProductSubscription, *, options: RequestOptions | None = None
    ) -> m.ProductSubscription:
        """Create a subscription of a product.

        `POST /rest/v1/products/{productId}/subscriptions`

        Args:
            body: a dict with `cycle_type` (required), `plan_price` (required), `active`, `frequency`,
                `number_of_cycles`, `subscription_plan_index`

        Returns: `ProductSubscription`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_PRODUCTS_SUBSCRIPTIONS_CREATE, {"product_id": product_id}, body, options)

    def delete(self, product_id: int, subscription_id: int, *, options: RequestOptions | None = None) -> None:
        """Delete a subscription of a product.

        `DELETE /rest/v1/products/{productId}/subscriptions/{subscriptionId}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _PRODUCTS_SUBSCRIPTIONS_DELETE,
            {"product_id": product_id, "subscription_id": subscription_id},
            None,
            options,
        )

    def get(
        self, product_id: int, subscription_id: int, *, options: RequestOptions | None = None
    ) -> m.ProductSubscription:
        """Get a subscription of a product.

        `GET /rest/v1/products/{productId}/subscriptions/{subscriptionId}`

        Returns: `ProductSubscription`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _PRODUCTS_SUBSCRIPTIONS_GET, {"product_id": product_id, "subscription_id": subscription_id}, None, options
        )


class AsyncProductsSubscriptions(AsyncResource, path="v1.products.subscriptions"):
    """`v1.products.subscriptions`, async."""

    async def create(
        self, product_id: int, body: p.CreateProductSubscription, *, options: RequestOptions | None = None
    ) -> m.ProductSubscription:
        """Create a subscription of a product.

        `POST /rest/v1/products/{productId}/subscriptions`

        Args:
            body: a dict with `cycle_type` (required), `plan_price` (required), `active`, `frequency`,
                `number_of_cycles`, `subscription_plan_index`

        Returns: `ProductSubscription`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_PRODUCTS_SUBSCRIPTIONS_CREATE, {"product_id": product_id}, body, options)

    async def delete(self, product_id: int, subscription_id: int, *, options: RequestOptions | None = None) -> None:
        """Delete a subscription of a product.

        `DELETE /rest/v1/products/{productId}/subscriptions/{subscriptionId}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _PRODUCTS_SUBSCRIPTIONS_DELETE,
            {"product_id": product_id, "subscription_id": subscription_id},
            None,
            options,
        )

    async def get(
        self, product_id: int, subscription_id: int, *, options: RequestOptions | None = None
    ) -> m.ProductSubscription:
        """Get a subscription of a product.

        `GET /rest/v1/products/{productId}/subscriptions/{subscriptionId}`

        Returns: `ProductSubscription`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _PRODUCTS_SUBSCRIPTIONS_GET, {"product_id": product_id, "subscription_id": subscription_id}, None, options
        )


class Products(Resource, path="v1.products"):
    """`v1.products`"""

    @cached_property
    def image(self) -> ProductsImage:
        """`v1.products.image`"""
        return ProductsImage(self._sender)

    @cached_property
    def subscriptions(self) -> ProductsSubscriptions:
        """`v1.products.subscriptions`"""
        return ProductsSubscriptions(self._sender)

    def create(self, body: p.CreateProduct, *, options: RequestOptions | None = None) -> m.RestProductV1:
        """Create a product.

        `POST /rest/v1/products`

        Args:
            body: a dict with `product_name` (required), `active`, `product_desc`, `product_price`,
                `product_short_desc`, `sku`, `subscription_only`

        Returns: `RestProductV1`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_PRODUCTS_CREATE, {}, body, options)

    def delete(self, product_id: int, *, options: RequestOptions | None = None) -> None:
        """Delete a product.

        `DELETE /rest/v1/products/{productId}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_PRODUCTS_DELETE, {"product_id": product_id}, None, options)

    def get(self, product_id: int, *, options: RequestOptions | None = None) -> m.RestProductV1:
        """Get a product.

        `GET /rest/v1/products/{productId}`

        Returns: `RestProductV1`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_PRODUCTS_GET, {"product_id": product_id}, None, options)

    def list(
        self,
        *,
        active: bool | None = None,
        limit: int | None = None,
        offset: int | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.Product]:
        """List products.

        `GET /rest/v1/products`. Deprecated by Keap.

        Args:
            offset: where to continue: a page's or an error's `next_offset`

        Returns: the first page of `Product` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(_PRODUCTS_LIST, {"active": active, "limit": limit, "offset": offset}, None, options)

    def sync(
        self,
        *,
        sync_token: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.ProductStatus]:
        """List products that changed since the last synchronization.

        `GET /rest/v1/products/sync`. Deprecated by Keap.

        Args:
            offset: where to continue: a page's or an error's `next_offset`

        Returns: the first page of `ProductStatus` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _PRODUCTS_SYNC, {"sync_token": sync_token, "limit": limit, "offset": offset}, None, options
        )

    def update(
        self, product_id: int, body: p.CreateProduct, *, options: RequestOptions | None = None
    ) -> m.RestProductV1:
        """Update a product.

        `PATCH /rest/v1/products/{productId}`

        Args:
            body: a dict with `product_name` (required), `active`, `product_desc`, `product_price`,
                `product_short_desc`, `sku`, `subscription_only`

        Returns: `RestProductV1`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_PRODUCTS_UPDATE, {"product_id": product_id}, body, options)


class AsyncProducts(AsyncResource, path="v1.products"):
    """`v1.products`, async."""

    @cached_property
    def image(self) -> AsyncProductsImage:
        """`v1.products.image`"""
        return AsyncProductsImage(self._sender)

    @cached_property
    def subscriptions(self) -> AsyncProductsSubscriptions:
        """`v1.products.subscriptions`"""
        return AsyncProductsSubscriptions(self._sender)

    async def create(self, body: p.CreateProduct, *, options: RequestOptions | None = None) -> m.RestProductV1:
        """Create a product.

        `POST /rest/v1/products`

        Args:
            body: a dict with `product_name` (required), `active`, `product_desc`, `product_price`,
                `product_short_desc`, `sku`, `subscription_only`

        Returns: `RestProductV1`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_PRODUCTS_CREATE, {}, body, options)

    async def delete(self, product_id: int, *, options: RequestOptions | None = None) -> None:
        """Delete a product.

        `DELETE /rest/v1/products/{productId}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_PRODUCTS_DELETE, {"product_id": product_id}, None, options)

    async def get(self, product_id: int, *, options: RequestOptions | None = None) -> m.RestProductV1:
        """Get a product.

        `GET /rest/v1/products/{productId}`

        Returns: `RestProductV1`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_PRODUCTS_GET, {"product_id": product_id}, None, options)

    def list(
        self,
        *,
        active: bool | None = None,
        limit: int | None = None,
        offset: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.Product]:
        """List products.

        `GET /rest/v1/products`. Deprecated by Keap.

        Args:
            offset: where to continue: a page's or an error's `next_offset`

        Returns: a pager of `Product` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(_PRODUCTS_LIST, {"active": active, "limit": limit, "offset": offset}, None, options)

    def sync(
        self,
        *,
        sync_token: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.ProductStatus]:
        """List products that changed since the last synchronization.

        `GET /rest/v1/products/sync`. Deprecated by Keap.

        Args:
            offset: where to continue: a page's or an error's `next_offset`

        Returns: a pager of `ProductStatus` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _PRODUCTS_SYNC, {"sync_token": sync_token, "limit": limit, "offset": offset}, None, options
        )

    async def update(
        self, product_id: int, body: p.CreateProduct, *, options: RequestOptions | None = None
    ) -> m.RestProductV1:
        """Update a product.

        `PATCH /rest/v1/products/{productId}`

        Args:
            body: a dict with `product_name` (required), `active`, `product_desc`, `product_price`,
                `product_short_desc`, `sku`, `subscription_only`

        Returns: `RestProductV1`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_PRODUCTS_UPDATE, {"product_id": product_id}, body, options)
