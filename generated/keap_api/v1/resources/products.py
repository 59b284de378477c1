# Written by `make regenerate` from specs/v1.json and overlays/openapi/v1.yaml. Do not edit.
"""REST v1: products."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._operation import Body, ListOperation, Offsets, Operation, Query
from ..._resource import AsyncResource, Resource
from .. import models as m

if TYPE_CHECKING:
    from ..._options import RequestOptions
    from ..._pages import AsyncPager, Page
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


class ProductsImage(Resource):
    """``v1.products.image``"""

    def create(self, product_id: int, body: p.CreateProductImage, *, options: RequestOptions | None = None) -> None:
        """``POST /rest/v1/products/{productId}/image``

        Args:
            product_id: int
            body: CreateProductImage

        Returns:
            None.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_PRODUCTS_IMAGE_CREATE, {"product_id": product_id}, body, options)

    def delete(self, product_id: int, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v1/products/{productId}/image``

        Args:
            product_id: int

        Returns:
            None.
        """
        return self._sender.call(_PRODUCTS_IMAGE_DELETE, {"product_id": product_id}, None, options)


class AsyncProductsImage(AsyncResource):
    """``v1.products.image``, asynchronous."""

    async def create(
        self, product_id: int, body: p.CreateProductImage, *, options: RequestOptions | None = None
    ) -> None:
        """``POST /rest/v1/products/{productId}/image``

        Args:
            product_id: int
            body: CreateProductImage

        Returns:
            None.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_PRODUCTS_IMAGE_CREATE, {"product_id": product_id}, body, options)

    async def delete(self, product_id: int, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v1/products/{productId}/image``

        Args:
            product_id: int

        Returns:
            None.
        """
        return await self._sender.call(_PRODUCTS_IMAGE_DELETE, {"product_id": product_id}, None, options)


class ProductsSubscriptions(Resource):
    """``v1.products.subscriptions``"""

    def create(
        self, product_id: int, body: p.CreateProductSubscription, *, options: RequestOptions | None = None
    ) -> m.ProductSubscription:
        """``POST /rest/v1/products/{productId}/subscriptions``

        Args:
            product_id: int
            body: CreateProductSubscription

        Returns:
            ProductSubscription; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_PRODUCTS_SUBSCRIPTIONS_CREATE, {"product_id": product_id}, body, options)

    def delete(self, product_id: int, subscription_id: int, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v1/products/{productId}/subscriptions/{subscriptionId}``

        Args:
            product_id: int
            subscription_id: int

        Returns:
            None.
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
        """``GET /rest/v1/products/{productId}/subscriptions/{subscriptionId}``

        Args:
            product_id: int
            subscription_id: int

        Returns:
            ProductSubscription; None when the response is empty.
        """
        return self._sender.call(
            _PRODUCTS_SUBSCRIPTIONS_GET, {"product_id": product_id, "subscription_id": subscription_id}, None, options
        )


class AsyncProductsSubscriptions(AsyncResource):
    """``v1.products.subscriptions``, asynchronous."""

    async def create(
        self, product_id: int, body: p.CreateProductSubscription, *, options: RequestOptions | None = None
    ) -> m.ProductSubscription:
        """``POST /rest/v1/products/{productId}/subscriptions``

        Args:
            product_id: int
            body: CreateProductSubscription

        Returns:
            ProductSubscription; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_PRODUCTS_SUBSCRIPTIONS_CREATE, {"product_id": product_id}, body, options)

    async def delete(self, product_id: int, subscription_id: int, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v1/products/{productId}/subscriptions/{subscriptionId}``

        Args:
            product_id: int
            subscription_id: int

        Returns:
            None.
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
        """``GET /rest/v1/products/{productId}/subscriptions/{subscriptionId}``

        Args:
            product_id: int
            subscription_id: int

        Returns:
            ProductSubscription; None when the response is empty.
        """
        return await self._sender.call(
            _PRODUCTS_SUBSCRIPTIONS_GET, {"product_id": product_id, "subscription_id": subscription_id}, None, options
        )


class Products(Resource):
    """``v1.products``"""

    @cached_property
    def image(self) -> ProductsImage:
        """The operations below ``products.image``."""
        return ProductsImage(self._sender)

    @cached_property
    def subscriptions(self) -> ProductsSubscriptions:
        """The operations below ``products.subscriptions``."""
        return ProductsSubscriptions(self._sender)

    def create(self, body: p.CreateProduct, *, options: RequestOptions | None = None) -> m.RestProductV1:
        """``POST /rest/v1/products``

        Args:
            body: CreateProduct

        Returns:
            RestProductV1; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_PRODUCTS_CREATE, {}, body, options)

    def delete(self, product_id: int, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v1/products/{productId}``

        Args:
            product_id: int

        Returns:
            None.
        """
        return self._sender.call(_PRODUCTS_DELETE, {"product_id": product_id}, None, options)

    def get(self, product_id: int, *, options: RequestOptions | None = None) -> m.RestProductV1:
        """``GET /rest/v1/products/{productId}``

        Args:
            product_id: int

        Returns:
            RestProductV1; None when the response is empty.
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
        """``GET /rest/v1/products``

        Deprecated by Keap.

        Args:
            active: bool
            limit: int
            offset: int

        Returns:
            The first page of Product; iterating over it walks all pages.
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
        """``GET /rest/v1/products/sync``

        Deprecated by Keap.

        Args:
            sync_token: str
            limit: int
            offset: int

        Returns:
            The first page of ProductStatus; iterating over it walks all pages.
        """
        return self._sender.page(
            _PRODUCTS_SYNC, {"sync_token": sync_token, "limit": limit, "offset": offset}, None, options
        )

    def update(
        self, product_id: int, body: p.CreateProduct, *, options: RequestOptions | None = None
    ) -> m.RestProductV1:
        """``PATCH /rest/v1/products/{productId}``

        Args:
            product_id: int
            body: CreateProduct

        Returns:
            RestProductV1; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_PRODUCTS_UPDATE, {"product_id": product_id}, body, options)


class AsyncProducts(AsyncResource):
    """``v1.products``, asynchronous."""

    @cached_property
    def image(self) -> AsyncProductsImage:
        """The operations below ``products.image``."""
        return AsyncProductsImage(self._sender)

    @cached_property
    def subscriptions(self) -> AsyncProductsSubscriptions:
        """The operations below ``products.subscriptions``."""
        return AsyncProductsSubscriptions(self._sender)

    async def create(self, body: p.CreateProduct, *, options: RequestOptions | None = None) -> m.RestProductV1:
        """``POST /rest/v1/products``

        Args:
            body: CreateProduct

        Returns:
            RestProductV1; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_PRODUCTS_CREATE, {}, body, options)

    async def delete(self, product_id: int, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v1/products/{productId}``

        Args:
            product_id: int

        Returns:
            None.
        """
        return await self._sender.call(_PRODUCTS_DELETE, {"product_id": product_id}, None, options)

    async def get(self, product_id: int, *, options: RequestOptions | None = None) -> m.RestProductV1:
        """``GET /rest/v1/products/{productId}``

        Args:
            product_id: int

        Returns:
            RestProductV1; None when the response is empty.
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
        """``GET /rest/v1/products``

        Deprecated by Keap.

        Args:
            active: bool
            limit: int
            offset: int

        Returns:
            A pager: await it for the first page of Product, or iterate over it for all items of all pages.
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
        """``GET /rest/v1/products/sync``

        Deprecated by Keap.

        Args:
            sync_token: str
            limit: int
            offset: int

        Returns:
            A pager: await it for the first page of ProductStatus, or iterate over it for all items of all pages.
        """
        return self._sender.page(
            _PRODUCTS_SYNC, {"sync_token": sync_token, "limit": limit, "offset": offset}, None, options
        )

    async def update(
        self, product_id: int, body: p.CreateProduct, *, options: RequestOptions | None = None
    ) -> m.RestProductV1:
        """``PATCH /rest/v1/products/{productId}``

        Args:
            product_id: int
            body: CreateProduct

        Returns:
            RestProductV1; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_PRODUCTS_UPDATE, {"product_id": product_id}, body, options)
