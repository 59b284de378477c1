# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""REST v2: referrals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Body, ListOperation, Operation, Query, Tokens
from ..._resource import AsyncResource, Resource
from .. import models as m

if TYPE_CHECKING:
    from ..._options import RequestOptions
    from ..._pages import AsyncPager, Page
    from .. import params as p

_PARAMS = "keap_api.v2.params"

_REFERRALS_CREATE: Operation[m.Referral] = Operation(
    "v2.referrals.create",
    "POST",
    "/rest/v2/referrals",
    body=Body(_PARAMS, "CreateReferralRequest", required=True),
    response=m.Referral,
)
_REFERRALS_LIST: ListOperation[m.ListReferralsResponse, m.Referral] = ListOperation(
    "v2.referrals.list",
    "GET",
    "/rest/v2/referrals",
    query=(Query("filter"), Query("page_token"), Query("order_by"), Query("page_size")),
    response=m.ListReferralsResponse,
    paging=Tokens("referrals"),
)


class Referrals(Resource):
    """``v2.referrals``"""

    def create(self, body: p.CreateReferralRequest, *, options: RequestOptions | None = None) -> m.Referral:
        """``POST /rest/v2/referrals``

        Args:
            body: CreateReferralRequest

        Returns:
            Referral; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_REFERRALS_CREATE, {}, body, options)

    def list(
        self,
        *,
        filter: str | None = None,
        page_token: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.Referral]:
        """``GET /rest/v2/referrals``

        Args:
            filter: str
            page_token: str
            order_by: str
            page_size: int, 0 to 1000

        Returns:
            The first page of Referral; iterating over it walks all pages.
        """
        return self._sender.page(
            _REFERRALS_LIST,
            {"filter": filter, "page_token": page_token, "order_by": order_by, "page_size": page_size},
            None,
            options,
        )


class AsyncReferrals(AsyncResource):
    """``v2.referrals``, asynchronous."""

    async def create(self, body: p.CreateReferralRequest, *, options: RequestOptions | None = None) -> m.Referral:
        """``POST /rest/v2/referrals``

        Args:
            body: CreateReferralRequest

        Returns:
            Referral; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_REFERRALS_CREATE, {}, body, options)

    def list(
        self,
        *,
        filter: str | None = None,
        page_token: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.Referral]:
        """``GET /rest/v2/referrals``

        Args:
            filter: str
            page_token: str
            order_by: str
            page_size: int, 0 to 1000

        Returns:
            A pager: await it for the first page of Referral, or iterate over it for all items of all pages.
        """
        return self._sender.page(
            _REFERRALS_LIST,
            {"filter": filter, "page_token": page_token, "order_by": order_by, "page_size": page_size},
            None,
            options,
        )
