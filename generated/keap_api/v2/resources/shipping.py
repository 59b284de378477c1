# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""REST v2: shipping."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import ListOperation, OnePage
from ..._resource import AsyncResource, Resource
from .. import models as m

if TYPE_CHECKING:
    from ..._options import RequestOptions
    from ..._pages import AsyncPager, Page

_PARAMS = "keap_api.v2.params"

_SHIPPING_LIST: ListOperation[m.ListRestShippingMethodsResponse, m.ShippingMethod] = ListOperation(
    "v2.shipping.list",
    "GET",
    "/rest/v2/shipping",
    response=m.ListRestShippingMethodsResponse,
    paging=OnePage("shipping_methods"),
)


class Shipping(Resource):
    """``v2.shipping``"""

    def list(self, *, options: RequestOptions | None = None) -> Page[m.ShippingMethod]:
        """``GET /rest/v2/shipping``

        Returns:
            The first page of ShippingMethod; iterating over it walks all pages.
        """
        return self._sender.page(_SHIPPING_LIST, {}, None, options)


class AsyncShipping(AsyncResource):
    """``v2.shipping``, asynchronous."""

    def list(self, *, options: RequestOptions | None = None) -> AsyncPager[m.ShippingMethod]:
        """``GET /rest/v2/shipping``

        Returns:
            A pager: await it for the first page of ShippingMethod, or iterate over it for all items of all pages.
        """
        return self._sender.page(_SHIPPING_LIST, {}, None, options)
