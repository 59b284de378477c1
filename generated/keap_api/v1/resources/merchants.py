# Written by `make regenerate` from specs/v1.json and overlays/openapi/v1.yaml. Do not edit.
"""REST v1: merchants."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._descriptors import OnePage
from ..._operation import ListOperation
from ..._resource import AsyncResource, Resource
from .. import models as m

if TYPE_CHECKING:
    from ..._async_pager import AsyncPager
    from ..._options import RequestOptions
    from ..._page import Page

_PARAMS = "keap_api.v1.params"

_MERCHANTS_LIST: ListOperation[m.RestMerchantAccountResponse, m.Merchant] = ListOperation(
    "v1.merchants.list",
    "GET",
    "/rest/v1/merchants",
    response=m.RestMerchantAccountResponse,
    paging=OnePage("merchant_accounts"),
)


class Merchants(Resource, path="v1.merchants"):
    """`v1.merchants`"""

    def list(self, *, options: RequestOptions | None = None) -> Page[m.Merchant]:
        """List merchants.

        `GET /rest/v1/merchants`

        Returns: the first page of `Merchant` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(_MERCHANTS_LIST, {}, None, options)


class AsyncMerchants(AsyncResource, path="v1.merchants"):
    """`v1.merchants`, async."""

    def list(self, *, options: RequestOptions | None = None) -> AsyncPager[m.Merchant]:
        """List merchants.

        `GET /rest/v1/merchants`

        Returns: a pager of `Merchant` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(_MERCHANTS_LIST, {}, None, options)
