# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""REST v2: lead_source_categories."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

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

_LEAD_SOURCE_CATEGORIES_CREATE: Operation[m.LeadSourceCategory] = Operation(
    "v2.lead_source_categories.create",
    "POST",
    "/rest/v2/leadSourceCategories",
    body=Body(_PARAMS, "CreateUpdateLeadSourceCategoryRequest", required=True),
    response=m.LeadSourceCategory,
)
_LEAD_SOURCE_CATEGORIES_DELETE: Operation[None] = Operation(
    "v2.lead_source_categories.delete",
    "DELETE",
    "/rest/v2/leadSourceCategories/{lead_source_category_id}",
    response=None,
)
_LEAD_SOURCE_CATEGORIES_GET: Operation[m.LeadSourceCategory] = Operation(
    "v2.lead_source_categories.get",
    "GET",
    "/rest/v2/leadSourceCategories/{lead_source_category_id}",
    response=m.LeadSourceCategory,
)
_LEAD_SOURCE_CATEGORIES_LIST: ListOperation[m.ListLeadSourceCategoriesResponse, m.LeadSourceCategory] = ListOperation(
    "v2.lead_source_categories.list",
    "GET",
    "/rest/v2/leadSourceCategories",
    query=(Query("filter", facts=True), Query("order_by", facts=True), Query("page_size"), Query("page_token")),
    response=m.ListLeadSourceCategoriesResponse,
    paging=Tokens("lead_source_categories"),
)
_LEAD_SOURCE_CATEGORIES_UPDATE: Operation[m.LeadSourceCategory] = Operation(
    "v2.lead_source_categories.update",
    "PATCH",
    "/rest/v2/leadSourceCategories/{lead_source_category_id}",
    query=(Query("update_mask"),),
    body=Body(_PARAMS, "CreateUpdateLeadSourceCategoryRequest", required=True, mask=("name", "description")),
    response=m.LeadSourceCategory,
)


class LeadSourceCategories(Resource, path="v2.lead_source_categories"):
    """`v2.lead_source_categories`"""

    def create(
        self, body: p.CreateUpdateLeadSourceCategoryRequest, *, options: RequestOptions | None = None
    ) -> m.LeadSourceCategory:
        """Create a lead source category.

        `POST /rest/v2/leadSourceCategories`

        Args:
            body: a dict with `description`, `name`

        Returns: `LeadSourceCategory`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_LEAD_SOURCE_CATEGORIES_CREATE, {}, body, options)

    def delete(self, lead_source_category_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a lead source category.

        `DELETE /rest/v2/leadSourceCategories/{lead_source_category_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _LEAD_SOURCE_CATEGORIES_DELETE, {"lead_source_category_id": lead_source_category_id}, None, options
        )

    def get(self, lead_source_category_id: str, *, options: RequestOptions | None = None) -> m.LeadSourceCategory:
        """Get a lead source category.

        `GET /rest/v2/leadSourceCategories/{lead_source_category_id}`

        Returns: `LeadSourceCategory`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _LEAD_SOURCE_CATEGORIES_GET, {"lead_source_category_id": lead_source_category_id}, None, options
        )

    def list(
        self,
        *,
        filter: p.LeadSourceCategoriesListFilter | str | None = None,
        order_by: p.LeadSourceCategoriesListOrderBy | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.LeadSourceCategory]:
        """List lead source categories.

        `GET /rest/v2/leadSourceCategories`

        Args:
            filter: a dict of conditions, or str. `description`, `name`: text or a prefix
            order_by: `name`, alone or with a space and `asc` or `desc`
            page_size: 0 to 1000
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: the first page of `LeadSourceCategory` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _LEAD_SOURCE_CATEGORIES_LIST,
            {"filter": filter, "order_by": order_by, "page_size": page_size, "page_token": page_token},
            None,
            options,
        )

    def update(
        self,
        lead_source_category_id: str,
        body: p.CreateUpdateLeadSourceCategoryRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.LeadSourceCategory:
        """Update a lead source category.

        `PATCH /rest/v2/leadSourceCategories/{lead_source_category_id}`

        Args:
            body: a dict with `description`, `name`
            update_mask: the keys of the body to change; all of them by default

        Returns: `LeadSourceCategory`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _LEAD_SOURCE_CATEGORIES_UPDATE,
            {"lead_source_category_id": lead_source_category_id, "update_mask": update_mask},
            body,
            options,
        )


class AsyncLeadSourceCategories(AsyncResource, path="v2.lead_source_categories"):
    """`v2.lead_source_categories`, async."""

    async def create(
        self, body: p.CreateUpdateLeadSourceCategoryRequest, *, options: RequestOptions | None = None
    ) -> m.LeadSourceCategory:
        """Create a lead source category.

        `POST /rest/v2/leadSourceCategories`

        Args:
            body: a dict with `description`, `name`

        Returns: `LeadSourceCategory`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_LEAD_SOURCE_CATEGORIES_CREATE, {}, body, options)

    async def delete(self, lead_source_category_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a lead source category.

        `DELETE /rest/v2/leadSourceCategories/{lead_source_category_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _LEAD_SOURCE_CATEGORIES_DELETE, {"lead_source_category_id": lead_source_category_id}, None, options
        )

    async def get(self, lead_source_category_id: str, *, options: RequestOptions | None = None) -> m.LeadSourceCategory:
        """Get a lead source category.

        `GET /rest/v2/leadSourceCategories/{lead_source_category_id}`

        Returns: `LeadSourceCategory`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _LEAD_SOURCE_CATEGORIES_GET, {"lead_source_category_id": lead_source_category_id}, None, options
        )

    def list(
        self,
        *,
        filter: p.LeadSourceCategoriesListFilter | str | None = None,
        order_by: p.LeadSourceCategoriesListOrderBy | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.LeadSourceCategory]:
        """List lead source categories.

        `GET /rest/v2/leadSourceCategories`

        Args:
            filter: a dict of conditions, or str. `description`, `name`: text or a prefix
            order_by: `name`, alone or with a space and `asc` or `desc`
            page_size: 0 to 1000
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: a pager of `LeadSourceCategory` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _LEAD_SOURCE_CATEGORIES_LIST,
            {"filter": filter, "order_by": order_by, "page_size": page_size, "page_token": page_token},
            None,
            options,
        )

    async def update(
        self,
        lead_source_category_id: str,
        body: p.CreateUpdateLeadSourceCategoryRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.LeadSourceCategory:
        """Update a lead source category.

        `PATCH /rest/v2/leadSourceCategories/{lead_source_category_id}`

        Args:
            body: a dict with `description`, `name`
            update_mask: the keys of the body to change; all of them by default

        Returns: `LeadSourceCategory`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _LEAD_SOURCE_CATEGORIES_UPDATE,
            {"lead_source_category_id": lead_source_category_id, "update_mask": update_mask},
            body,
            options,
        )
