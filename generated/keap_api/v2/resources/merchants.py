# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""REST v2: merchants."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import ListOperation, Query, Tokens
from ..._resource import AsyncResource, Resource
from .. import models as m

if TYPE_CHECKING:
    from ..._options import RequestOptions
    from ..._pages import AsyncPager, Page

_PARAMS = "keap_api.v2.params"

_MERCHANTS_LIST: ListOperation[m.ListMerchantsResponse, m.ListMerchantAccountResponse] = ListOperation(
    "v2.merchants.list",
    "GET",
    "/rest/v2/merchants",
    query=(Query("filter"), Query("order_by"), Query("page_size"), Query("page_token")),
    response=m.ListMerchantsResponse,
    paging=Tokens("merchant_accounts"),
)


class Merchants(Resource):
    """``v2.merchants``"""

    def list(
        self,
        *,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.ListMerchantAccountResponse]:
        """``GET /rest/v2/merchants``

        Args:
            filter: str
            order_by: str
            page_size: int, 0 to 1000
            page_token: str

        Returns:
            The first page of ListMerchantAccountResponse; iterating over it walks all pages.
        """
        return self._sender.page(
            _MERCHANTS_LIST,
            {"filter": filter, "order_by": order_by, "page_size": page_size, "page_token": page_token},
            None,
            options,
        )


class AsyncMerchants(AsyncResource):
    """``v2.merchants``, asynchronous."""

    def list(
        self,
        *,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.ListMerchantAccountResponse]:
        """``GET /rest/v2/merchants``

        Args:
            filter: str
            order_by: str
            page_size: int, 0 to 1000
            page_token: str

        Returns:
            A pager: await it for the first page of ListMerchantAccountResponse, or iterate over it for all items of
                all pages.
        """
        return self._sender.page(
            _MERCHANTS_LIST,
            {"filter": filter, "order_by": order_by, "page_size": page_size, "page_token": page_token},
            None,
            options,
        )
