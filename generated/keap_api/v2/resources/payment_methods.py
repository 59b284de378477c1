# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""REST v2: payment_methods."""

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

_PAYMENT_METHODS_LIST: ListOperation[m.ListPaymentMethodsResponse, m.PaymentMethod] = ListOperation(
    "v2.payment_methods.list",
    "GET",
    "/rest/v2/paymentMethods",
    query=(Query("filter", facts=True), Query("order_by", facts=True), Query("page_size"), Query("page_token")),
    response=m.ListPaymentMethodsResponse,
    paging=Tokens("payment_methods"),
)


class PaymentMethods(Resource, path="v2.payment_methods"):
    """`v2.payment_methods`"""

    def list(
        self,
        *,
        filter: p.PaymentMethodsListFilter | str | None = None,
        order_by: p.PaymentMethodsListOrderBy | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.PaymentMethod]:
        """List payment methods.

        `GET /rest/v2/paymentMethods`

        Args:
            filter: a dict of conditions, or str. `contact_id`, `credit_card_id`, `merchant_account_id`,
                `payment_method_id`: text. `since_time`, `until_time`: aware datetime
            order_by: one of `payment_method_id`, `created_time`, `contact_id`, `merchant_account_id`, alone or with
                a space and `desc` or `asc`
            page_size: 0 to 1000
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: the first page of `PaymentMethod` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _PAYMENT_METHODS_LIST,
            {"filter": filter, "order_by": order_by, "page_size": page_size, "page_token": page_token},
            None,
            options,
        )


class AsyncPaymentMethods(AsyncResource, path="v2.payment_methods"):
    """`v2.payment_methods`, async."""

    def list(
        self,
        *,
        filter: p.PaymentMethodsListFilter | str | None = None,
        order_by: p.PaymentMethodsListOrderBy | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.PaymentMethod]:
        """List payment methods.

        `GET /rest/v2/paymentMethods`

        Args:
            filter: a dict of conditions, or str. `contact_id`, `credit_card_id`, `merchant_account_id`,
                `payment_method_id`: text. `since_time`, `until_time`: aware datetime
            order_by: one of `payment_method_id`, `created_time`, `contact_id`, `merchant_account_id`, alone or with
                a space and `desc` or `asc`
            page_size: 0 to 1000
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: a pager of `PaymentMethod` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _PAYMENT_METHODS_LIST,
            {"filter": filter, "order_by": order_by, "page_size": page_size, "page_token": page_token},
            None,
            options,
        )
