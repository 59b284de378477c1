# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""REST v2: shipping."""

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

_PARAMS = "keap_api.v2.params"

_SHIPPING_LIST: ListOperation[m.ListRestShippingMethodsResponse, m.ShippingMethod] = ListOperation(
    "v2.shipping.list",
    "GET",
    "/rest/v2/shipping",
    response=m.ListRestShippingMethodsResponse,
    paging=OnePage("shipping_methods"),
)


class Shipping(Resource, path="v2.shipping"):
    """`v2.shipping`"""

    def list(self, *, options: RequestOptions | None = None) -> Page[m.ShippingMethod]:
        """List shipping.

        `GET /rest/v2/shipping`

        Returns: the first page of `ShippingMethod` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(_SHIPPING_LIST, {}, None, options)


class AsyncShipping(AsyncResource, path="v2.shipping"):
    """`v2.shipping`, async."""

    def list(self, *, options: RequestOptions | None = None) -> AsyncPager[m.ShippingMethod]:
        """List shipping.

        `GET /rest/v2/shipping`

        Returns: a pager of `ShippingMethod` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(_SHIPPING_LIST, {}, None, options)
