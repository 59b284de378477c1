# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""REST v2: referrals."""

from __future__ import annotations

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
    query=(Query("filter", facts=True), Query("page_token"), Query("order_by", facts=True), Query("page_size")),
    response=m.ListReferralsResponse,
    paging=Tokens("referrals"),
)


class Referrals(Resource, path="v2.referrals"):
    """`v2.referrals`"""

    def create(self, body: p.CreateReferralRequest, *, options: RequestOptions | None = None) -> m.Referral:
        """Create a referral.

        `POST /rest/v2/referrals`

        Args:
            body: a dict with `contact_id` (required), `description`, `expiration_time`, `ip_address`,
                `referral_partner_id`, `referral_time`, `referral_type`, `source`

        Returns: `Referral`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_REFERRALS_CREATE, {}, body, options)

    def list(
        self,
        *,
        filter: p.ReferralsListFilter | str | None = None,
        page_token: str | None = None,
        order_by: p.AffiliatesReferralsListOrderBy | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.Referral]:
        """List referrals.

        `GET /rest/v2/referrals`

        Args:
            filter: a dict of conditions, or str. `contact_id`, `referral_partner_id`: text with `==`, `<=`, `<`,
                `>=`, `>`, `!=`. `description`, `source`: text or a prefix. `type`: one of `COOKIE`, `PERMANENT`,
                `MANUAL`
            page_token: where to continue: a page's or an error's `next_page_token`
            order_by: one of `id`, `referral_time`, alone or with a space and `asc` or `desc`
            page_size: 0 to 1000

        Returns: the first page of `Referral` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _REFERRALS_LIST,
            {"filter": filter, "page_token": page_token, "order_by": order_by, "page_size": page_size},
            None,
            options,
        )


class AsyncReferrals(AsyncResource, path="v2.referrals"):
    """`v2.referrals`, async."""

    async def create(self, body: p.CreateReferralRequest, *, options: RequestOptions | None = None) -> m.Referral:
        """Create a referral.

        `POST /rest/v2/referrals`

        Args:
            body: a dict with `contact_id` (required), `description`, `expiration_time`, `ip_address`,
                `referral_partner_id`, `referral_time`, `referral_type`, `source`

        Returns: `Referral`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_REFERRALS_CREATE, {}, body, options)

    def list(
        self,
        *,
        filter: p.ReferralsListFilter | str | None = None,
        page_token: str | None = None,
        order_by: p.AffiliatesReferralsListOrderBy | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.Referral]:
        """List referrals.

        `GET /rest/v2/referrals`

        Args:
            filter: a dict of conditions, or str. `contact_id`, `referral_partner_id`: text with `==`, `<=`, `<`,
                `>=`, `>`, `!=`. `description`, `source`: text or a prefix. `type`: one of `COOKIE`, `PERMANENT`,
                `MANUAL`
            page_token: where to continue: a page's or an error's `next_page_token`
            order_by: one of `id`, `referral_time`, alone or with a space and `asc` or `desc`
            page_size: 0 to 1000

        Returns: a pager of `Referral` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _REFERRALS_LIST,
            {"filter": filter, "page_token": page_token, "order_by": order_by, "page_size": page_size},
            None,
            options,
        )
