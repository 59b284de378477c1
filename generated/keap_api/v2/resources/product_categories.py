# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""REST v2: product_categories."""

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

_PRODUCT_CATEGORIES_ASSIGNED_PRODUCTS_LIST: ListOperation[m.ListAssignedProductsResponse, m.AssignedProducts] = (
    ListOperation(
        "v2.product_categories.assigned_products.list",
        "GET",
        "/rest/v2/productCategories/assignedProducts",
        query=(Query("filter"), Query("page_token"), Query("order_by"), Query("page_size")),
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
    query=(Query("filter"), Query("order_by"), Query("page_size"), Query("page_token")),
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


class ProductCategoriesAssignedProducts(Resource):
    """``v2.product_categories.assigned_products``"""

    def list(
        self,
        *,
        filter: str | None = None,
        page_token: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.AssignedProducts]:
        """``GET /rest/v2/productCategories/assignedProducts``

        Args:
            filter: str
            page_token: str
            order_by: str
            page_size: int, 0 to 1000

        Returns:
            The first page of AssignedProducts; iterating over it walks all pages.
        """
        return self._sender.page(
            _PRODUCT_CATEGORIES_ASSIGNED_PRODUCTS_LIST,
            {"filter": filter, "page_token": page_token, "order_by": order_by, "page_size": page_size},
            None,
            options,
        )


class AsyncProductCategoriesAssignedProducts(AsyncResource):
    """``v2.product_categories.assigned_products``, asynchronous."""

    def list(
        self,
        *,
        filter: str | None = None,
        page_token: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.AssignedProducts]:
        """``GET /rest/v2/productCategories/assignedProducts``

        Args:
            filter: str
            page_token: str
            order_by: str
            page_size: int, 0 to 1000

        Returns:
            A pager: await it for the first page of AssignedProducts, or iterate over it for all items of all pages.
        """
        return self._sender.page(
            _PRODUCT_CATEGORIES_ASSIGNED_PRODUCTS_LIST,
            {"filter": filter, "page_token": page_token, "order_by": order_by, "page_size": page_size},
            None,
            options,
        )


class ProductCategoriesImages(Resource):
    """``v2.product_categories.images``"""

    def create(
        self, category_id: str, body: p.ProductCategoriesImagesCreateBody, *, options: RequestOptions | None = None
    ) -> None:
        """``POST /rest/v2/productCategories/{category_id}/images``

        Args:
            category_id: str
            body: ProductCategoriesImagesCreateBody, sent as multipart/form-data

        Returns:
            None.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_PRODUCT_CATEGORIES_IMAGES_CREATE, {"category_id": category_id}, body, options)

    def delete(self, category_id: str, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/productCategories/{category_id}/images``

        Args:
            category_id: str

        Returns:
            None.
        """
        return self._sender.call(_PRODUCT_CATEGORIES_IMAGES_DELETE, {"category_id": category_id}, None, options)


class AsyncProductCategoriesImages(AsyncResource):
    """``v2.product_categories.images``, asynchronous."""

    async def create(
        self, category_id: str, body: p.ProductCategoriesImagesCreateBody, *, options: RequestOptions | None = None
    ) -> None:
        """``POST /rest/v2/productCategories/{category_id}/images``

        Args:
            category_id: str
            body: ProductCategoriesImagesCreateBody, sent as multipart/form-data

        Returns:
            None.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_PRODUCT_CATEGORIES_IMAGES_CREATE, {"category_id": category_id}, body, options)

    async def delete(self, category_id: str, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/productCategories/{category_id}/images``

        Args:
            category_id: str

        Returns:
            None.
        """
        return await self._sender.call(_PRODUCT_CATEGORIES_IMAGES_DELETE, {"category_id": category_id}, None, options)


class ProductCategories(Resource):
    """``v2.product_categories``"""

    @cached_property
    def assigned_products(self) -> ProductCategoriesAssignedProducts:
        """The operations below ``product_categories.assigned_products``."""
        return ProductCategoriesAssignedProducts(self._sender)

    @cached_property
    def images(self) -> ProductCategoriesImages:
        """The operations below ``product_categories.images``."""
        return ProductCategoriesImages(self._sender)

    def assign_products(
        self, category_id: str, body: p.AssignProductsRequest, *, options: RequestOptions | None = None
    ) -> None:
        """``POST /rest/v2/productCategories/{category_id}:assignProducts``

        Args:
            category_id: str
            body: AssignProductsRequest

        Returns:
            None.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_PRODUCT_CATEGORIES_ASSIGN_PRODUCTS, {"category_id": category_id}, body, options)

    def create(
        self, body: p.CreateProductCategoryRequest, *, options: RequestOptions | None = None
    ) -> m.ProductCategory:
        """``POST /rest/v2/productCategories``

        Args:
            body: CreateProductCategoryRequest

        Returns:
            ProductCategory; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_PRODUCT_CATEGORIES_CREATE, {}, body, options)

    def delete(self, category_id: str, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/productCategories/{category_id}``

        Args:
            category_id: str

        Returns:
            None.
        """
        return self._sender.call(_PRODUCT_CATEGORIES_DELETE, {"category_id": category_id}, None, options)

    def get(self, category_id: str, *, options: RequestOptions | None = None) -> m.ProductCategory:
        """``GET /rest/v2/productCategories/{category_id}``

        Args:
            category_id: str

        Returns:
            ProductCategory; None when the response is empty.
        """
        return self._sender.call(_PRODUCT_CATEGORIES_GET, {"category_id": category_id}, None, options)

    def list(
        self,
        *,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.ProductCategory]:
        """``GET /rest/v2/productCategories``

        Args:
            filter: str
            order_by: str
            page_size: int, 0 to 1000
            page_token: str

        Returns:
            The first page of ProductCategory; iterating over it walks all pages.
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
        """``PATCH /rest/v2/productCategories/{category_id}``

        Args:
            category_id: str
            body: UpdateProductCategoryRequest
            update_mask: the body's keys to change; by default all keys of the body

        Returns:
            ProductCategory; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(
            _PRODUCT_CATEGORIES_UPDATE, {"category_id": category_id, "update_mask": update_mask}, body, options
        )


class AsyncProductCategories(AsyncResource):
    """``v2.product_categories``, asynchronous."""

    @cached_property
    def assigned_products(self) -> AsyncProductCategoriesAssignedProducts:
        """The operations below ``product_categories.assigned_products``."""
        return AsyncProductCategoriesAssignedProducts(self._sender)

    @cached_property
    def images(self) -> AsyncProductCategoriesImages:
        """The operations below ``product_categories.images``."""
        return AsyncProductCategoriesImages(self._sender)

    async def assign_products(
        self, category_id: str, body: p.AssignProductsRequest, *, options: RequestOptions | None = None
    ) -> None:
        """``POST /rest/v2/productCategories/{category_id}:assignProducts``

        Args:
            category_id: str
            body: AssignProductsRequest

        Returns:
            None.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_PRODUCT_CATEGORIES_ASSIGN_PRODUCTS, {"category_id": category_id}, body, options)

    async def create(
        self, body: p.CreateProductCategoryRequest, *, options: RequestOptions | None = None
    ) -> m.ProductCategory:
        """``POST /rest/v2/productCategories``

        Args:
            body: CreateProductCategoryRequest

        Returns:
            ProductCategory; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_PRODUCT_CATEGORIES_CREATE, {}, body, options)

    async def delete(self, category_id: str, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/productCategories/{category_id}``

        Args:
            category_id: str

        Returns:
            None.
        """
        return await self._sender.call(_PRODUCT_CATEGORIES_DELETE, {"category_id": category_id}, None, options)

    async def get(self, category_id: str, *, options: RequestOptions | None = None) -> m.ProductCategory:
        """``GET /rest/v2/productCategories/{category_id}``

        Args:
            category_id: str

        Returns:
            ProductCategory; None when the response is empty.
        """
        return await self._sender.call(_PRODUCT_CATEGORIES_GET, {"category_id": category_id}, None, options)

    def list(
        self,
        *,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.ProductCategory]:
        """``GET /rest/v2/productCategories``

        Args:
            filter: str
            order_by: str
            page_size: int, 0 to 1000
            page_token: str

        Returns:
            A pager: await it for the first page of ProductCategory, or iterate over it for all items of all pages.
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
        """``PATCH /rest/v2/productCategories/{category_id}``

        Args:
            category_id: str
            body: UpdateProductCategoryRequest
            update_mask: the body's keys to change; by default all keys of the body

        Returns:
            ProductCategory; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(
            _PRODUCT_CATEGORIES_UPDATE, {"category_id": category_id, "update_mask": update_mask}, body, options
        )
