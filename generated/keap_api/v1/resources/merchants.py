# Written by `make regenerate` from specs/v1.json and overlays/openapi/v1.yaml. Do not edit.
"""REST v1: merchants."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import ListOperation, OnePage
from ..._resource import AsyncResource, Resource
from .. import models as m

if TYPE_CHECKING:
    from ..._options import RequestOptions
    from ..._pages import AsyncPager, Page

_PARAMS = "keap_api.v1.params"

_MERCHANTS_LIST: ListOperation[m.RestMerchantAccountResponse, m.Merchant] = ListOperation(
    "v1.merchants.list",
    "GET",
    "/rest/v1/merchants",
    response=m.RestMerchantAccountResponse,
    paging=OnePage("merchant_accounts"),
)


class Merchants(Resource):
    """``v1.merchants``"""

    def list(self, *, options: RequestOptions | None = None) -> Page[m.Merchant]:
        """``GET /rest/v1/merchants``

        Returns:
            The first page of Merchant; iterating over it walks all pages.
        """
        return self._sender.page(_MERCHANTS_LIST, {}, None, options)


class AsyncMerchants(AsyncResource):
    """``v1.merchants``, asynchronous."""

    def list(self, *, options: RequestOptions | None = None) -> AsyncPager[m.Merchant]:
        """``GET /rest/v1/merchants``

        Returns:
            A pager: await it for the first page of Merchant, or iterate over it for all items of all pages.
        """
        return self._sender.page(_MERCHANTS_LIST, {}, None, options)
