# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""REST v2: merchants."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._descriptors import Query, Tokens
from ..._operation import ListOperation
from ..._resource import AsyncResource, Resource
from .. import models as m

if TYPE_CHECKING:
    from ..._async_pager import AsyncPager
    from ..._options import RequestOptions
    from ..._page import Page
    from .. import params as p

_PARAMS = "keap_api.v2.params"

_MERCHANTS_LIST: ListOperation[m.ListMerchantsResponse, m.ListMerchantAccountResponse] = ListOperation(
    "v2.merchants.list",
    "GET",
    "/rest/v2/merchants",
    query=(Query("filter", facts=True), Query("order_by", facts=True), Query("page_size"), Query("page_token")),
    response=m.ListMerchantsResponse,
    paging=Tokens("merchant_accounts"),
)


class Merchants(Resource, path="v2.merchants"):
    """`v2.merchants`"""

    def list(
        self,
        *,
        filter: p.MerchantsListFilter | str | None = None,
        order_by: p.DiscountsProductCategoriesListOrderBy | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.ListMerchantAccountResponse]:
        """List merchants.

        `GET /rest/v2/merchants`

        Args:
            filter: a dict of conditions, or str. `id`, `name`, `type`: text
            order_by: one of `id`, `name`, alone or with a space and `asc` or `desc`
            page_size: 0 to 1000
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: the first page of `ListMerchantAccountResponse` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _MERCHANTS_LIST,
            {"filter": filter, "order_by": order_by, "page_size": page_size, "page_token": page_token},
            None,
            options,
        )


class AsyncMerchants(AsyncResource, path="v2.merchants"):
    """`v2.merchants`, async."""

    def list(
        self,
        *,
        filter: p.MerchantsListFilter | str | None = None,
        order_by: p.DiscountsProductCategoriesListOrderBy | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.ListMerchantAccountResponse]:
        """List merchants.

        `GET /rest/v2/merchants`

        Args:
            filter: a dict of conditions, or str. `id`, `name`, `type`: text
            order_by: one of `id`, `name`, alone or with a space and `asc` or `desc`
            page_size: 0 to 1000
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: a pager of `ListMerchantAccountResponse` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _MERCHANTS_LIST,
            {"filter": filter, "order_by": order_by, "page_size": page_size, "page_token": page_token},
            None,
            options,
        )
