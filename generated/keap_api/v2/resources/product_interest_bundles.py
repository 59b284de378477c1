# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""REST v2: product_interest_bundles."""

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

_PRODUCT_INTEREST_BUNDLES_INTERESTS_CREATE: Operation[m.ProductInterest] = Operation(
    "v2.product_interest_bundles.interests.create",
    "POST",
    "/rest/v2/productInterestBundles/{id}/interests",
    body=Body(_PARAMS, "AddProductInterestRequest", required=True),
    response=m.ProductInterest,
)
_PRODUCT_INTEREST_BUNDLES_INTERESTS_DELETE: Operation[None] = Operation(
    "v2.product_interest_bundles.interests.delete",
    "DELETE",
    "/rest/v2/productInterestBundles/{id}/interests/{interest_id}",
    response=None,
)
_PRODUCT_INTEREST_BUNDLES_INTERESTS_UPDATE: Operation[m.ProductInterest] = Operation(
    "v2.product_interest_bundles.interests.update",
    "PATCH",
    "/rest/v2/productInterestBundles/{id}/interests/{interest_id}",
    query=(Query("update_mask"),),
    body=Body(_PARAMS, "UpdateProductInterestRequest", required=True, mask=("quantity", "price", "discount_percent")),
    response=m.ProductInterest,
)
_PRODUCT_INTEREST_BUNDLES_CREATE: Operation[m.ProductInterestBundle] = Operation(
    "v2.product_interest_bundles.create",
    "POST",
    "/rest/v2/productInterestBundles",
    body=Body(_PARAMS, "CreateProductInterestBundleRequest", required=True),
    response=m.ProductInterestBundle,
)
_PRODUCT_INTEREST_BUNDLES_DELETE: Operation[None] = Operation(
    "v2.product_interest_bundles.delete", "DELETE", "/rest/v2/productInterestBundles/{id}", response=None
)
_PRODUCT_INTEREST_BUNDLES_GET: Operation[m.ProductInterestBundle] = Operation(
    "v2.product_interest_bundles.get", "GET", "/rest/v2/productInterestBundles/{id}", response=m.ProductInterestBundle
)
_PRODUCT_INTEREST_BUNDLES_LIST: ListOperation[m.ListProductInterestBundleResponse, m.ProductInterestBundle] = (
    ListOperation(
        "v2.product_interest_bundles.list",
        "GET",
        "/rest/v2/productInterestBundles",
        query=(Query("filter", facts=True), Query("order_by", facts=True), Query("page_size"), Query("page_token")),
        response=m.ListProductInterestBundleResponse,
        paging=Tokens("product_interest_bundles"),
    )
)
_PRODUCT_INTEREST_BUNDLES_UPDATE: Operation[m.ProductInterestBundle] = Operation(
    "v2.product_interest_bundles.update",
    "PATCH",
    "/rest/v2/productInterestBundles/{id}",
    query=(Query("update_mask"),),
    body=Body(_PARAMS, "UpdateProductInterestBundleRequest", required=True, mask=("name", "description")),
    response=m.ProductInterestBundle,
)


class ProductInterestBundlesInterests(Resource, path="v2.product_interest_bundles.interests"):
    """`v2.product_interest_bundles.interests`"""

    def create(
        self, id: str, body: p.AddProductInterestRequest, *, options: RequestOptions | None = None
    ) -> m.ProductInterest:
        """Create an interest of a product interest bundle.

        `POST /rest/v2/productInterestBundles/{id}/interests`

        Args:
            body: a dict with `entity_id` (required), `price` (required), `type` (required), `discount_percent`,
                `quantity`

        Returns: `ProductInterest`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_PRODUCT_INTEREST_BUNDLES_INTERESTS_CREATE, {"id": id}, body, options)

    def delete(self, id: str, interest_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete an interest of a product interest bundle.

        `DELETE /rest/v2/productInterestBundles/{id}/interests/{interest_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _PRODUCT_INTEREST_BUNDLES_INTERESTS_DELETE, {"id": id, "interest_id": interest_id}, None, options
        )

    def update(
        self,
        id: str,
        interest_id: str,
        body: p.UpdateProductInterestRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.ProductInterest:
        """Update an interest of a product interest bundle.

        `PATCH /rest/v2/productInterestBundles/{id}/interests/{interest_id}`

        Args:
            body: a dict with `discount_percent`, `price`, `quantity`
            update_mask: the keys of the body to change; all of them by default

        Returns: `ProductInterest`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _PRODUCT_INTEREST_BUNDLES_INTERESTS_UPDATE,
            {"id": id, "interest_id": interest_id, "update_mask": update_mask},
            body,
            options,
        )


class AsyncProductInterestBundlesInterests(AsyncResource, path="v2.product_interest_bundles.interests"):
    """`v2.product_interest_bundles.interests`, async."""

    async def create(
        self, id: str, body: p.AddProductInterestRequest, *, options: RequestOptions | None = None
    ) -> m.ProductInterest:
        """Create an interest of a product interest bundle.

        `POST /rest/v2/productInterestBundles/{id}/interests`

        Args:
            body: a dict with `entity_id` (required), `price` (required), `type` (required), `discount_percent`,
                `quantity`

        Returns: `ProductInterest`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_PRODUCT_INTEREST_BUNDLES_INTERESTS_CREATE, {"id": id}, body, options)

    async def delete(self, id: str, interest_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete an interest of a product interest bundle.

        `DELETE /rest/v2/productInterestBundles/{id}/interests/{interest_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _PRODUCT_INTEREST_BUNDLES_INTERESTS_DELETE, {"id": id, "interest_id": interest_id}, None, options
        )

    async def update(
        self,
        id: str,
        interest_id: str,
        body: p.UpdateProductInterestRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.ProductInterest:
        """Update an interest of a product interest bundle.

        `PATCH /rest/v2/productInterestBundles/{id}/interests/{interest_id}`

        Args:
            body: a dict with `discount_percent`, `price`, `quantity`
            update_mask: the keys of the body to change; all of them by default

        Returns: `ProductInterest`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _PRODUCT_INTEREST_BUNDLES_INTERESTS_UPDATE,
            {"id": id, "interest_id": interest_id, "update_mask": update_mask},
            body,
            options,
        )


class ProductInterestBundles(Resource, path="v2.product_interest_bundles"):
    """`v2.product_interest_bundles`"""

    @cached_property
    def interests(self) -> ProductInterestBundlesInterests:
        """`v2.product_interest_bundles.interests`"""
        return ProductInterestBundlesInterests(self._sender)

    def create(
        self, body: p.CreateProductInterestBundleRequest, *, options: RequestOptions | None = None
    ) -> m.ProductInterestBundle:
        """Create a product interest bundle.

        `POST /rest/v2/productInterestBundles`

        Args:
            body: a dict with `description` (required), `name` (required)

        Returns: `ProductInterestBundle`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_PRODUCT_INTEREST_BUNDLES_CREATE, {}, body, options)

    def delete(self, id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a product interest bundle.

        `DELETE /rest/v2/productInterestBundles/{id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_PRODUCT_INTEREST_BUNDLES_DELETE, {"id": id}, None, options)

    def get(self, id: str, *, options: RequestOptions | None = None) -> m.ProductInterestBundle:
        """Get a product interest bundle.

        `GET /rest/v2/productInterestBundles/{id}`

        Returns: `ProductInterestBundle`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_PRODUCT_INTEREST_BUNDLES_GET, {"id": id}, None, options)

    def list(
        self,
        *,
        filter: p.ContactsLinksTypesListFilter | str | None = None,
        order_by: p.LeadSourceCategoriesListOrderBy | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.ProductInterestBundle]:
        """List product interest bundles.

        `GET /rest/v2/productInterestBundles`

        Args:
            filter: a dict of conditions, or str. `name`: text
            order_by: `name`, alone or with a space and `asc` or `desc`
            page_size: 0 to 1000
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: the first page of `ProductInterestBundle` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _PRODUCT_INTEREST_BUNDLES_LIST,
            {"filter": filter, "order_by": order_by, "page_size": page_size, "page_token": page_token},
            None,
            options,
        )

    def update(
        self,
        id: str,
        body: p.UpdateProductInterestBundleRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.ProductInterestBundle:
        """Update a product interest bundle.

        `PATCH /rest/v2/productInterestBundles/{id}`

        Args:
            body: a dict with `description`, `name`
            update_mask: the keys of the body to change; all of them by default

        Returns: `ProductInterestBundle`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _PRODUCT_INTEREST_BUNDLES_UPDATE, {"id": id, "update_mask": update_mask}, body, options
        )


class AsyncProductInterestBundles(AsyncResource, path="v2.product_interest_bundles"):
    """`v2.product_interest_bundles`, async."""

    @cached_property
    def interests(self) -> AsyncProductInterestBundlesInterests:
        """`v2.product_interest_bundles.interests`"""
        return AsyncProductInterestBundlesInterests(self._sender)

    async def create(
        self, body: p.CreateProductInterestBundleRequest, *, options: RequestOptions | None = None
    ) -> m.ProductInterestBundle:
        """Create a product interest bundle.

        `POST /rest/v2/productInterestBundles`

        Args:
            body: a dict with `description` (required), `name` (required)

        Returns: `ProductInterestBundle`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_PRODUCT_INTEREST_BUNDLES_CREATE, {}, body, options)

    async def delete(self, id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a product interest bundle.

        `DELETE /rest/v2/productInterestBundles/{id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_PRODUCT_INTEREST_BUNDLES_DELETE, {"id": id}, None, options)

    async def get(self, id: str, *, options: RequestOptions | None = None) -> m.ProductInterestBundle:
        """Get a product interest bundle.

        `GET /rest/v2/productInterestBundles/{id}`

        Returns: `ProductInterestBundle`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_PRODUCT_INTEREST_BUNDLES_GET, {"id": id}, None, options)

    def list(
        self,
        *,
        filter: p.ContactsLinksTypesListFilter | str | None = None,
        order_by: p.LeadSourceCategoriesListOrderBy | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.ProductInterestBundle]:
        """List product interest bundles.

        `GET /rest/v2/productInterestBundles`

        Args:
            filter: a dict of conditions, or str. `name`: text
            order_by: `name`, alone or with a space and `asc` or `desc`
            page_size: 0 to 1000
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: a pager of `ProductInterestBundle` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _PRODUCT_INTEREST_BUNDLES_LIST,
            {"filter": filter, "order_by": order_by, "page_size": page_size, "page_token": page_token},
            None,
            options,
        )

    async def update(
        self,
        id: str,
        body: p.UpdateProductInterestBundleRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.ProductInterestBundle:
        """Update a product interest bundle.

        `PATCH /rest/v2/productInterestBundles/{id}`

        Args:
            body: a dict with `description`, `name`
            update_mask: the keys of the body to change; all of them by default

        Returns: `ProductInterestBundle`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _PRODUCT_INTEREST_BUNDLES_UPDATE, {"id": id, "update_mask": update_mask}, body, options
        )
