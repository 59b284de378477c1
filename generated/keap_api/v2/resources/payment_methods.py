# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""REST v2: payment_methods."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import ListOperation, Query, Tokens
from ..._resource import AsyncResource, Resource
from .. import models as m

if TYPE_CHECKING:
    from ..._options import RequestOptions
    from ..._pages import AsyncPager, Page

_PARAMS = "keap_api.v2.params"

_PAYMENT_METHODS_LIST: ListOperation[m.ListPaymentMethodsResponse, m.PaymentMethod] = ListOperation(
    "v2.payment_methods.list",
    "GET",
    "/rest/v2/paymentMethods",
    query=(Query("filter"), Query("order_by"), Query("page_size"), Query("page_token")),
    response=m.ListPaymentMethodsResponse,
    paging=Tokens("payment_methods"),
)


class PaymentMethods(Resource):
    """``v2.payment_methods``"""

    def list(
        self,
        *,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.PaymentMethod]:
        """``GET /rest/v2/paymentMethods``

        Args:
            filter: str
            order_by: str
            page_size: int, 0 to 1000
            page_token: str

        Returns:
            The first page of PaymentMethod; iterating over it walks all pages.
        """
        return self._sender.page(
            _PAYMENT_METHODS_LIST,
            {"filter": filter, "order_by": order_by, "page_size": page_size, "page_token": page_token},
            None,
            options,
        )


class AsyncPaymentMethods(AsyncResource):
    """``v2.payment_methods``, asynchronous."""

    def list(
        self,
        *,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.PaymentMethod]:
        """``GET /rest/v2/paymentMethods``

        Args:
            filter: str
            order_by: str
            page_size: int, 0 to 1000
            page_token: str

        Returns:
            A pager: await it for the first page of PaymentMethod, or iterate over it for all items of all pages.
        """
        return self._sender.page(
            _PAYMENT_METHODS_LIST,
            {"filter": filter, "order_by": order_by, "page_size": page_size, "page_token": page_token},
            None,
            options,
        )
