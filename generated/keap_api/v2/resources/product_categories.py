# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""REST v2: product_categories."""

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

_PRODUCT_CATEGORIES_ASSIGNED_PRODUCTS_LIST: ListOperation[m.ListAssignedProductsResponse, m.AssignedProducts] = (
    ListOperation(
        "v2.product_categories.assigned_products.list",
        "GET",
        "/rest/v2/productCategories/assignedProducts",
        query=(Query("filter", facts=True), Query("page_token"), Query("order_by", facts=True), Query("page_size")),
        response=m.ListAssignedProductsResponse,
        paging=Tokens("assigned_product_categories"),
    )
)
_PRODUCT_CATEGORIES_IMAGES_CREATE: Operation[None] = Operation(
    "v2.product_categories.images.create",
    "POST",
    "/rest/v2/productCategories/{category_id}/images",
    body=Body(_PARAMS, "ProductCategoriesImagesCreateBody", required=True, media="multipart/form-data"),
    response=None,
)
_PRODUCT_CATEGORIES_IMAGES_DELETE: Operation[None] = Operation(
    "v2.product_categories.images.delete", "DELETE", "/rest/v2/productCategories/{category_id}/images", response=None
)
_PRODUCT_CATEGORIES_ASSIGN_PRODUCTS: Operation[None] = Operation(
    "v2.product_categories.assign_products",
    "POST",
    "/rest/v2/productCategories/{category_id}:assignProducts",
    body=Body(_PARAMS, "AssignProductsRequest", required=True),
    response=None,
)
_PRODUCT_CATEGORIES_CREATE: Operation[m.ProductCategory] = Operation(
    "v2.product_categories.create",
    "POST",
    "/rest/v2/productCategories",
    body=Body(_PARAMS, "CreateProductCategoryRequest", required=True),
    response=m.ProductCategory,
)
_PRODUCT_CATEGORIES_DELETE: Operation[None] = Operation(
    "v2.product_categories.delete", "DELETE", "/rest/v2/productCategories/{category_id}", response=None
)
_PRODUCT_CATEGORIES_GET: Operation[m.ProductCategory] = Operation(
    "v2.product_categories.get", "GET", "/rest/v2/productCategories/{category_id}", response=m.ProductCategory
)
_PRODUCT_CATEGORIES_LIST: ListOperation[m.ListProductCategoriesResponse, m.ProductCategory] = ListOperation(
    "v2.product_categories.list",
    "GET",
    "/rest/v2/productCategories",
    query=(Query("filter", facts=True), Query("order_by", facts=True), Query("page_size"), Query("page_token")),
    response=m.ListProductCategoriesResponse,
    paging=Tokens("product_categories"),
)
_PRODUCT_CATEGORIES_UPDATE: Operation[m.ProductCategory] = Operation(
    "v2.product_categories.update",
    "PATCH",
    "/rest/v2/productCategories/{category_id}",
    query=(Query("update_mask"),),
    body=Body(
        _PARAMS,
        "UpdateProductCategoryRequest",
        required=True,
        mask=("name", "display_order_index", "parent_category_id"),
    ),
    response=m.ProductCategory,
)


class ProductCategoriesAssignedProducts(Resource, path="v2.product_categories.assigned_products"):
    """`v2.product_categories.assigned_products`"""

    def list(
        self,
        *,
        filter: p.ProductCategoriesAssignedProductsListFilter | str | None = None,
        page_token: str | None = None,
        order_by: p.ProductCategoriesAssignedProductsListOrderBy | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.AssignedProducts]:
        """List product category assigned products.

        `GET /rest/v2/productCategories/assignedProducts`

        Args:
            filter: a dict of conditions, or str. `product_category_ids`, `product_ids`: list
            page_token: where to continue: a page's or an error's `next_page_token`
            order_by: `product_category_id`, alone or with a space and `asc` or `desc`
            page_size: 0 to 1000

        Returns: the first page of `AssignedProducts` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _PRODUCT_CATEGORIES_ASSIGNED_PRODUCTS_LIST,
            {"filter": filter, "page_token": page_token, "order_by": order_by, "page_size": page_size},
            None,
            options,
        )


class AsyncProductCategoriesAssignedProducts(AsyncResource, path="v2.product_categories.assigned_products"):
    """`v2.product_categories.assigned_products`, async."""

    def list(
        self,
        *,
        filter: p.ProductCategoriesAssignedProductsListFilter | str | None = None,
        page_token: str | None = None,
        order_by: p.ProductCategoriesAssignedProductsListOrderBy | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.AssignedProducts]:
        """List product category assigned products.

        `GET /rest/v2/productCategories/assignedProducts`

        Args:
            filter: a dict of conditions, or str. `product_category_ids`, `product_ids`: list
            page_token: where to continue: a page's or an error's `next_page_token`
            order_by: `product_category_id`, alone or with a space and `asc` or `desc`
            page_size: 0 to 1000

        Returns: a pager of `AssignedProducts` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _PRODUCT_CATEGORIES_ASSIGNED_PRODUCTS_LIST,
            {"filter": filter, "page_token": page_token, "order_by": order_by, "page_size": page_size},
            None,
            options,
        )


class ProductCategoriesImages(Resource, path="v2.product_categories.images"):
    """`v2.product_categories.images`"""

    def create(
        self, category_id: str, body: p.ProductCategoriesImagesCreateBody, *, options: RequestOptions | None = None
    ) -> None:
        """Create an image of a product category.

        `POST /rest/v2/productCategories/{category_id}/images`

        Args:
            body: a dict with `file` (required), sent as multipart/form-data

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_PRODUCT_CATEGORIES_IMAGES_CREATE, {"category_id": category_id}, body, options)

    def delete(self, category_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete the images of a product category.

        `DELETE /rest/v2/productCategories/{category_id}/images`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_PRODUCT_CATEGORIES_IMAGES_DELETE, {"category_id": category_id}, None, options)


class AsyncProductCategoriesImages(AsyncResource, path="v2.product_categories.images"):
    """`v2.product_categories.images`, async."""

    async def create(
        self, category_id: str, body: p.ProductCategoriesImagesCreateBody, *, options: RequestOptions | None = None
    ) -> None:
        """Create an image of a product category.

        `POST /rest/v2/productCategories/{category_id}/images`

        Args:
            body: a dict with `file` (required), sent as multipart/form-data

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_PRODUCT_CATEGORIES_IMAGES_CREATE, {"category_id": category_id}, body, options)

    async def delete(self, category_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete the images of a product category.

        `DELETE /rest/v2/productCategories/{category_id}/images`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_PRODUCT_CATEGORIES_IMAGES_DELETE, {"category_id": category_id}, None, options)


class ProductCategories(Resource, path="v2.product_categories"):
    """`v2.product_categories`"""

    @cached_property
    def assigned_products(self) -> ProductCategoriesAssignedProducts:
        """`v2.product_categories.assigned_products`"""
        return ProductCategoriesAssignedProducts(self._sender)

    @cached_property
    def images(self) -> ProductCategoriesImages:
        """`v2.product_categories.images`"""
        return ProductCategoriesImages(self._sender)

    def assign_products(
        self, category_id: str, body: p.AssignProductsRequest, *, options: RequestOptions | None = None
    ) -> None:
        """Assign products to a product category.

        `POST /rest/v2/productCategories/{category_id}:assignProducts`

        Args:
            body: a dict with `product_ids` (required)

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_PRODUCT_CATEGORIES_ASSIGN_PRODUCTS, {"category_id": category_id}, body, options)

    def create(
        self, body: p.CreateProductCategoryRequest, *, options: RequestOptions | None = None
    ) -> m.ProductCategory:
        """Create a product category.

        `POST /rest/v2/productCategories`

        Args:
            body: a dict with `name` (required), `display_order_index`, `parent_category_id`

        Returns: `ProductCategory`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_PRODUCT_CATEGORIES_CREATE, {}, body, options)

    def delete(self, category_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a product category.

        `DELETE /rest/v2/productCategories/{category_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_PRODUCT_CATEGORIES_DELETE, {"category_id": category_id}, None, options)

    def get(self, category_id: str, *, options: RequestOptions | None = None) -> m.ProductCategory:
        """Get a product category.

        `GET /rest/v2/productCategories/{category_id}`

        Returns: `ProductCategory`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_PRODUCT_CATEGORIES_GET, {"category_id": category_id}, None, options)

    def list(
        self,
        *,
        filter: p.ProductCategoriesListFilter | str | None = None,
        order_by: p.EmailsTemplatesListOrderBy | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.ProductCategory]:
        """List product categories.

        `GET /rest/v2/productCategories`

        Args:
            filter: a dict of conditions, or str. `name`: text or a prefix. `product_category_id`: int or float with
                `==`, `!=`, `>`, `<`, `>=`, `<=`. `product_id`: text
            order_by: `id`, alone or with a space and `asc` or `desc`
            page_size: 0 to 1000
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: the first page of `ProductCategory` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _PRODUCT_CATEGORIES_LIST,
            {"filter": filter, "order_by": order_by, "page_size": page_size, "page_token": page_token},
            None,
            options,
        )

    def update(
        self,
        category_id: str,
        body: p.UpdateProductCategoryRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.ProductCategory:
        """Update a product category.

        `PATCH /rest/v2/productCategories/{category_id}`

        Args:
            body: a dict with `display_order_index`, `name`, `parent_category_id`
            update_mask: the keys of the body to change; all of them by default

        Returns: `ProductCategory`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _PRODUCT_CATEGORIES_UPDATE, {"category_id": category_id, "update_mask": update_mask}, body, options
        )


class AsyncProductCategories(AsyncResource, path="v2.product_categories"):
    """`v2.product_categories`, async."""

    @cached_property
    def assigned_products(self) -> AsyncProductCategoriesAssignedProducts:
        """`v2.product_categories.assigned_products`"""
        return AsyncProductCategoriesAssignedProducts(self._sender)

    @cached_property
    def images(self) -> AsyncProductCategoriesImages:
        """`v2.product_categories.images`"""
        return AsyncProductCategoriesImages(self._sender)

    async def assign_products(
        self, category_id: str, body: p.AssignProductsRequest, *, options: RequestOptions | None = None
    ) -> None:
        """Assign products to a product category.

        `POST /rest/v2/productCategories/{category_id}:assignProducts`

        Args:
            body: a dict with `product_ids` (required)

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_PRODUCT_CATEGORIES_ASSIGN_PRODUCTS, {"category_id": category_id}, body, options)

    async def create(
        self, body: p.CreateProductCategoryRequest, *, options: RequestOptions | None = None
    ) -> m.ProductCategory:
        """Create a product category.

        `POST /rest/v2/productCategories`

        Args:
            body: a dict with `name` (required), `display_order_index`, `parent_category_id`

        Returns: `ProductCategory`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_PRODUCT_CATEGORIES_CREATE, {}, body, options)

    async def delete(self, category_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a product category.

        `DELETE /rest/v2/productCategories/{category_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_PRODUCT_CATEGORIES_DELETE, {"category_id": category_id}, None, options)

    async def get(self, category_id: str, *, options: RequestOptions | None = None) -> m.ProductCategory:
        """Get a product category.

        `GET /rest/v2/productCategories/{category_id}`

        Returns: `ProductCategory`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_PRODUCT_CATEGORIES_GET, {"category_id": category_id}, None, options)

    def list(
        self,
        *,
        filter: p.ProductCategoriesListFilter | str | None = None,
        order_by: p.EmailsTemplatesListOrderBy | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.ProductCategory]:
        """List product categories.

        `GET /rest/v2/productCategories`

        Args:
            filter: a dict of conditions, or str. `name`: text or a prefix. `product_category_id`: int or float with
                `==`, `!=`, `>`, `<`, `>=`, `<=`. `product_id`: text
            order_by: `id`, alone or with a space and `asc` or `desc`
            page_size: 0 to 1000
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: a pager of `ProductCategory` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _PRODUCT_CATEGORIES_LIST,
            {"filter": filter, "order_by": order_by, "page_size": page_size, "page_token": page_token},
            None,
            options,
        )

    async def update(
        self,
        category_id: str,
        body: p.UpdateProductCategoryRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.ProductCategory:
        """Update a product category.

        `PATCH /rest/v2/productCategories/{category_id}`

        Args:
            body: a dict with `display_order_index`, `name`, `parent_category_id`
            update_mask: the keys of the body to change; all of them by default

        Returns: `ProductCategory`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _PRODUCT_CATEGORIES_UPDATE, {"category_id": category_id, "update_mask": update_mask}, body, options
        )
