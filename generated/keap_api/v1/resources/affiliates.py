# Written by `make regenerate` from specs/v1.json and overlays/openapi/v1.yaml. Do not edit.
"""REST v1: affiliates."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._cached import cached_property
from ..._descriptors import Body, Offsets, OnePage, Query
from ..._operation import ListOperation, Operation
from ..._resource import AsyncResource, Resource
from .. import models as m

if TYPE_CHECKING:
    from ..._async_pager import AsyncPager
    from ..._options import RequestOptions
    from ..._page import Page
    from .. import params as p

_PARAMS = "keap_api.v1.params"

_AFFILIATES_CLAWBACKS_LIST: ListOperation[m.AffiliateClawbackList, m.RestAffiliateClawback] = ListOperation(
    "v1.affiliates.clawbacks.list",
    "GET",
    "/rest/v1/affiliates/{affiliate_id}/clawbacks",
    query=(
        Query("since", facts=True),
        Query("until", facts=True),
        Query("order", facts=True),
        Query("order_direction", facts=True),
        Query("offset"),
        Query("limit"),
    ),
    response=m.AffiliateClawbackList,
    paging=Offsets("clawbacks"),
)
_AFFILIATES_COMMISSIONS_LIST: ListOperation[m.AffiliateCommissionList, m.AffiliateCommission] = ListOperation(
    "v1.affiliates.commissions.list",
    "GET",
    "/rest/v1/affiliates/commissions",
    query=(
        Query("since", facts=True),
        Query("until", facts=True),
        Query("order", facts=True),
        Query("order_direction", facts=True),
        Query("limit"),
        Query("offset"),
        Query("affiliate_id", "affiliateId"),
    ),
    response=m.AffiliateCommissionList,
    paging=Offsets("commissions"),
)
_AFFILIATES_MODEL_GET: Operation[m.ObjectModel] = Operation(
    "v1.affiliates.model.get", "GET", "/rest/v1/affiliates/model", response=m.ObjectModel
)
_AFFILIATES_PAYMENTS_LIST: ListOperation[m.AffiliatePaymentList, m.RestAffiliatePayment] = ListOperation(
    "v1.affiliates.payments.list",
    "GET",
    "/rest/v1/affiliates/{affiliate_id}/payments",
    query=(
        Query("limit"),
        Query("offset"),
        Query("order", facts=True),
        Query("order_direction", facts=True),
        Query("since", facts=True),
        Query("until", facts=True),
    ),
    response=m.AffiliatePaymentList,
    paging=Offsets("payments"),
)
_AFFILIATES_PROGRAMS_LIST: ListOperation[m.AffiliateProgramList, m.AffiliateProgram] = ListOperation(
    "v1.affiliates.programs.list",
    "GET",
    "/rest/v1/affiliates/programs",
    query=(
        Query("affiliate_id"),
        Query("order", facts=True),
        Query("order_direction", facts=True),
        Query("offset"),
        Query("limit"),
    ),
    response=m.AffiliateProgramList,
    paging=Offsets("programs"),
)
_AFFILIATES_REDIRECTLINKS_LIST: ListOperation[m.RedirectList, m.AffiliateRedirect] = ListOperation(
    "v1.affiliates.redirectlinks.list",
    "GET",
    "/rest/v1/affiliates/redirectlinks",
    query=(
        Query("affiliate_id"),
        Query("order", facts=True),
        Query("order_direction", facts=True),
        Query("offset"),
        Query("limit"),
    ),
    response=m.RedirectList,
    paging=Offsets("redirects"),
)
_AFFILIATES_SUMMARIES_LIST: ListOperation[m.AffiliateSummaryList, m.AffiliateSummary] = ListOperation(
    "v1.affiliates.summaries.list",
    "GET",
    "/rest/v1/affiliates/summaries",
    query=(Query("affiliate_ids", required=True), Query("order", facts=True), Query("order_direction", facts=True)),
    response=m.AffiliateSummaryList,
    paging=OnePage("summaries"),
)
_AFFILIATES_CREATE: Operation[m.Affiliate] = Operation(
    "v1.affiliates.create",
    "POST",
    "/rest/v1/affiliates",
    body=Body(_PARAMS, "CreateAffiliate", required=True),
    response=m.Affiliate,
)
_AFFILIATES_GET: Operation[m.Affiliate] = Operation(
    "v1.affiliates.get", "GET", "/rest/v1/affiliates/{id}", response=m.Affiliate
)
_AFFILIATES_LIST: ListOperation[m.AffiliateList, m.Affiliate] = ListOperation(
    "v1.affiliates.list",
    "GET",
    "/rest/v1/affiliates",
    query=(
        Query("name"),
        Query("code"),
        Query("parent_id"),
        Query("contact_id"),
        Query("program_id"),
        Query("status", facts=True),
        Query("order", facts=True),
        Query("order_direction", facts=True),
        Query("offset"),
        Query("limit"),
    ),
    response=m.AffiliateList,
    paging=Offsets("affiliates"),
)


class AffiliatesClawbacks(Resource, path="v1.affiliates.clawbacks"):
    """`v1.affiliates.clawbacks`"""

    def list(
        self,
        affiliate_id: str,
        *,
        since: dt.datetime | str | None = None,
        until: dt.datetime | str | None = None,
        order: p.AffiliatesClawbacksListOrder | None = None,
        order_direction: p.AffiliatesClawbacksListOrderDirection | None = None,
        offset: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.RestAffiliateClawback]:
        """List the clawbacks of an affiliate.

        `GET /rest/v1/affiliates/{affiliateId}/clawbacks`

        Args:
            since: an aware datetime, or a str as sent
            until: an aware datetime, or a str as sent
            order: one of `DATE_EARNED`
            order_direction: one of `ASCENDING`, `DESCENDING`
            offset: where to continue: a page's or an error's `next_offset`

        Returns: the first page of `RestAffiliateClawback` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _AFFILIATES_CLAWBACKS_LIST,
            {
                "affiliate_id": affiliate_id,
                "since": since,
                "until": until,
                "order": order,
                "order_direction": order_direction,
                "offset": offset,
                "limit": limit,
            },
            None,
            options,
        )


class AsyncAffiliatesClawbacks(AsyncResource, path="v1.affiliates.clawbacks"):
    """`v1.affiliates.clawbacks`, async."""

    def list(
        self,
        affiliate_id: str,
        *,
        since: dt.datetime | str | None = None,
        until: dt.datetime | str | None = None,
        order: p.AffiliatesClawbacksListOrder | None = None,
        order_direction: p.AffiliatesClawbacksListOrderDirection | None = None,
        offset: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.RestAffiliateClawback]:
        """List the clawbacks of an affiliate.

        `GET /rest/v1/affiliates/{affiliateId}/clawbacks`

        Args:
            since: an aware datetime, or a str as sent
            until: an aware datetime, or a str as sent
            order: one of `DATE_EARNED`
            order_direction: one of `ASCENDING`, `DESCENDING`
            offset: where to continue: a page's or an error's `next_offset`

        Returns: a pager of `RestAffiliateClawback` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _AFFILIATES_CLAWBACKS_LIST,
            {
                "affiliate_id": affiliate_id,
                "since": since,
                "until": until,
                "order": order,
                "order_direction": order_direction,
                "offset": offset,
                "limit": limit,
            },
            None,
            options,
        )


class AffiliatesCommissions(Resource, path="v1.affiliates.commissions"):
    """`v1.affiliates.commissions`"""

    def list(
        self,
        *,
        since: dt.datetime | str | None = None,
        until: dt.datetime | str | None = None,
        order: p.AffiliatesClawbacksListOrder | None = None,
        order_direction: p.AffiliatesClawbacksListOrderDirection | None = None,
        limit: int | None = None,
        offset: int | None = None,
        affiliate_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.AffiliateCommission]:
        """List affiliate commissions.

        `GET /rest/v1/affiliates/commissions`

        Args:
            since: an aware datetime, or a str as sent
            until: an aware datetime, or a str as sent
            order: one of `DATE_EARNED`
            order_direction: one of `ASCENDING`, `DESCENDING`
            offset: where to continue: a page's or an error's `next_offset`

        Returns: the first page of `AffiliateCommission` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _AFFILIATES_COMMISSIONS_LIST,
            {
                "since": since,
                "until": until,
                "order": order,
                "order_direction": order_direction,
                "limit": limit,
                "offset": offset,
                "affiliate_id": affiliate_id,
            },
            None,
            options,
        )


class AsyncAffiliatesCommissions(AsyncResource, path="v1.affiliates.commissions"):
    """`v1.affiliates.commissions`, async."""

    def list(
        self,
        *,
        since: dt.datetime | str | None = None,
        until: dt.datetime | str | None = None,
        order: p.AffiliatesClawbacksListOrder | None = None,
        order_direction: p.AffiliatesClawbacksListOrderDirection | None = None,
        limit: int | None = None,
        offset: int | None = None,
        affiliate_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.AffiliateCommission]:
        """List affiliate commissions.

        `GET /rest/v1/affiliates/commissions`

        Args:
            since: an aware datetime, or a str as sent
            until: an aware datetime, or a str as sent
            order: one of `DATE_EARNED`
            order_direction: one of `ASCENDING`, `DESCENDING`
            offset: where to continue: a page's or an error's `next_offset`

        Returns: a pager of `AffiliateCommission` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _AFFILIATES_COMMISSIONS_LIST,
            {
                "since": since,
                "until": until,
                "order": order,
                "order_direction": order_direction,
                "limit": limit,
                "offset": offset,
                "affiliate_id": affiliate_id,
            },
            None,
            options,
        )


class AffiliatesModel(Resource, path="v1.affiliates.model"):
    """`v1.affiliates.model`"""

    def get(self, *, options: RequestOptions | None = None) -> m.ObjectModel:
        """Get the affiliate model.

        `GET /rest/v1/affiliates/model`

        Returns: `ObjectModel`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_AFFILIATES_MODEL_GET, {}, None, options)


class AsyncAffiliatesModel(AsyncResource, path="v1.affiliates.model"):
    """`v1.affiliates.model`, async."""

    async def get(self, *, options: RequestOptions | None = None) -> m.ObjectModel:
        """Get the affiliate model.

        `GET /rest/v1/affiliates/model`

        Returns: `ObjectModel`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_AFFILIATES_MODEL_GET, {}, None, options)


class AffiliatesPayments(Resource, path="v1.affiliates.payments"):
    """`v1.affiliates.payments`"""

    def list(
        self,
        affiliate_id: int,
        *,
        limit: int | None = None,
        offset: int | None = None,
        order: p.AffiliatesPaymentsListOrder | None = None,
        order_direction: p.AffiliatesClawbacksListOrderDirection | None = None,
        since: dt.datetime | str | None = None,
        until: dt.datetime | str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.RestAffiliatePayment]:
        """List the payments of an affiliate.

        `GET /rest/v1/affiliates/{affiliateId}/payments`

        Args:
            offset: where to continue: a page's or an error's `next_offset`
            order: one of `ID`, `DATE`, `AMOUNT`
            order_direction: one of `ASCENDING`, `DESCENDING`
            since: an aware datetime, or a str as sent
            until: an aware datetime, or a str as sent

        Returns: the first page of `RestAffiliatePayment` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _AFFILIATES_PAYMENTS_LIST,
            {
                "affiliate_id": affiliate_id,
                "limit": limit,
                "offset": offset,
                "order": order,
                "order_direction": order_direction,
                "since": since,
                "until": until,
            },
            None,
            options,
        )


class AsyncAffiliatesPayments(AsyncResource, path="v1.affiliates.payments"):
    """`v1.affiliates.payments`, async."""

    def list(
        self,
        affiliate_id: int,
        *,
        limit: int | None = None,
        offset: int | None = None,
        order: p.AffiliatesPaymentsListOrder | None = None,
        order_direction: p.AffiliatesClawbacksListOrderDirection | None = None,
        since: dt.datetime | str | None = None,
        until: dt.datetime | str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.RestAffiliatePayment]:
        """List the payments of an affiliate.

        `GET /rest/v1/affiliates/{affiliateId}/payments`

        Args:
            offset: where to continue: a page's or an error's `next_offset`
            order: one of `ID`, `DATE`, `AMOUNT`
            order_direction: one of `ASCENDING`, `DESCENDING`
            since: an aware datetime, or a str as sent
            until: an aware datetime, or a str as sent

        Returns: a pager of `RestAffiliatePayment` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _AFFILIATES_PAYMENTS_LIST,
            {
                "affiliate_id": affiliate_id,
                "limit": limit,
                "offset": offset,
                "order": order,
                "order_direction": order_direction,
                "since": since,
                "until": until,
            },
            None,
            options,
        )


class AffiliatesPrograms(Resource, path="v1.affiliates.programs"):
    """`v1.affiliates.programs`"""

    def list(
        self,
        *,
        affiliate_id: int | None = None,
        order: p.AffiliatesProgramsListOrder | None = None,
        order_direction: p.AffiliatesClawbacksListOrderDirection | None = None,
        offset: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.AffiliateProgram]:
        """List affiliate programs.

        `GET /rest/v1/affiliates/programs`

        Args:
            order: one of `id`, `name`, `priority`
            order_direction: one of `ASCENDING`, `DESCENDING`
            offset: where to continue: a page's or an error's `next_offset`

        Returns: the first page of `AffiliateProgram` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _AFFILIATES_PROGRAMS_LIST,
            {
                "affiliate_id": affiliate_id,
                "order": order,
                "order_direction": order_direction,
                "offset": offset,
                "limit": limit,
            },
            None,
            options,
        )


class AsyncAffiliatesPrograms(AsyncResource, path="v1.affiliates.programs"):
    """`v1.affiliates.programs`, async."""

    def list(
        self,
        *,
        affiliate_id: int | None = None,
        order: p.AffiliatesProgramsListOrder | None = None,
        order_direction: p.AffiliatesClawbacksListOrderDirection | None = None,
        offset: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.AffiliateProgram]:
        """List affiliate programs.

        `GET /rest/v1/affiliates/programs`

        Args:
            order: one of `id`, `name`, `priority`
            order_direction: one of `ASCENDING`, `DESCENDING`
            offset: where to continue: a page's or an error's `next_offset`

        Returns: a pager of `AffiliateProgram` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _AFFILIATES_PROGRAMS_LIST,
            {
                "affiliate_id": affiliate_id,
                "order": order,
                "order_direction": order_direction,
                "offset": offset,
                "limit": limit,
            },
            None,
            options,
        )


class AffiliatesRedirectlinks(Resource, path="v1.affiliates.redirectlinks"):
    """`v1.affiliates.redirectlinks`"""

    def list(
        self,
        *,
        affiliate_id: str | None = None,
        order: p.AffiliatesListOrder | None = None,
        order_direction: p.AffiliatesClawbacksListOrderDirection | None = None,
        offset: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.AffiliateRedirect]:
        """List affiliate redirect links.

        `GET /rest/v1/affiliates/redirectlinks`

        Args:
            order: one of `id`, `name`
            order_direction: one of `ASCENDING`, `DESCENDING`
            offset: where to continue: a page's or an error's `next_offset`

        Returns: the first page of `AffiliateRedirect` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _AFFILIATES_REDIRECTLINKS_LIST,
            {
                "affiliate_id": affiliate_id,
                "order": order,
                "order_direction": order_direction,
                "offset": offset,
                "limit": limit,
            },
            None,
            options,
        )


class AsyncAffiliatesRedirectlinks(AsyncResource, path="v1.affiliates.redirectlinks"):
    """`v1.affiliates.redirectlinks`, async."""

    def list(
        self,
        *,
        affiliate_id: str | None = None,
        order: p.AffiliatesListOrder | None = None,
        order_direction: p.AffiliatesClawbacksListOrderDirection | None = None,
        offset: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.AffiliateRedirect]:
        """List affiliate redirect links.

        `GET /rest/v1/affiliates/redirectlinks`

        Args:
            order: one of `id`, `name`
            order_direction: one of `ASCENDING`, `DESCENDING`
            offset: where to continue: a page's or an error's `next_offset`

        Returns: a pager of `AffiliateRedirect` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _AFFILIATES_REDIRECTLINKS_LIST,
            {
                "affiliate_id": affiliate_id,
                "order": order,
                "order_direction": order_direction,
                "offset": offset,
                "limit": limit,
            },
            None,
            options,
        )


class AffiliatesSummaries(Resource, path="v1.affiliates.summaries"):
    """`v1.affiliates.summaries`"""

    def list(
        self,
        *,
        affiliate_ids: Sequence[int],
        order: p.AffiliatesSummariesListOrder | None = None,
        order_direction: p.AffiliatesClawbacksListOrderDirection | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.AffiliateSummary]:
        """List affiliate summaries.

        `GET /rest/v1/affiliates/summaries`

        Args:
            order: one of `affiliate_id`, `amount_earned`, `balance`, `clawbacks`
            order_direction: one of `ASCENDING`, `DESCENDING`

        Returns: the first page of `AffiliateSummary` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _AFFILIATES_SUMMARIES_LIST,
            {"affiliate_ids": affiliate_ids, "order": order, "order_direction": order_direction},
            None,
            options,
        )


class AsyncAffiliatesSummaries(AsyncResource, path="v1.affiliates.summaries"):
    """`v1.affiliates.summaries`, async."""

    def list(
        self,
        *,
        affiliate_ids: Sequence[int],
        order: p.AffiliatesSummariesListOrder | None = None,
        order_direction: p.AffiliatesClawbacksListOrderDirection | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.AffiliateSummary]:
        """List affiliate summaries.

        `GET /rest/v1/affiliates/summaries`

        Args:
            order: one of `affiliate_id`, `amount_earned`, `balance`, `clawbacks`
            order_direction: one of `ASCENDING`, `DESCENDING`

        Returns: a pager of `AffiliateSummary` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _AFFILIATES_SUMMARIES_LIST,
            {"affiliate_ids": affiliate_ids, "order": order, "order_direction": order_direction},
            None,
            options,
        )


class Affiliates(Resource, path="v1.affiliates"):
    """`v1.affiliates`"""

    @cached_property
    def clawbacks(self) -> AffiliatesClawbacks:
        """`v1.affiliates.clawbacks`"""
        return AffiliatesClawbacks(self._sender)

    @cached_property
    def commissions(self) -> AffiliatesCommissions:
        """`v1.affiliates.commissions`"""
        return AffiliatesCommissions(self._sender)

    @cached_property
    def model(self) -> AffiliatesModel:
        """`v1.affiliates.model`"""
        return AffiliatesModel(self._sender)

    @cached_property
    def payments(self) -> AffiliatesPayments:
        """`v1.affiliates.payments`"""
        return AffiliatesPayments(self._sender)

    @cached_property
    def programs(self) -> AffiliatesPrograms:
        """`v1.affiliates.programs`"""
        return AffiliatesPrograms(self._sender)

    @cached_property
    def redirectlinks(self) -> AffiliatesRedirectlinks:
        """`v1.affiliates.redirectlinks`"""
        return AffiliatesRedirectlinks(self._sender)

    @cached_property
    def summaries(self) -> AffiliatesSummaries:
        """`v1.affiliates.summaries`"""
        return AffiliatesSummaries(self._sender)

    def create(self, body: p.CreateAffiliate, *, options: RequestOptions | None = None) -> m.Affiliate:
        """Create an affiliate.

        `POST /rest/v1/affiliates`

        Args:
            body: a dict with `code` (required), `contact_id` (required), `password` (required), `name`,
                `notify_on_lead`, `notify_on_sale`, `parent_id`, `status`, `track_leads_for`

        Returns: `Affiliate`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_AFFILIATES_CREATE, {}, body, options)

    def get(self, id: int, *, options: RequestOptions | None = None) -> m.Affiliate:
        """Get an affiliate.

        `GET /rest/v1/affiliates/{id}`

        Returns: `Affiliate`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_AFFILIATES_GET, {"id": id}, None, options)

    def list(
        self,
        *,
        name: str | None = None,
        code: str | None = None,
        parent_id: str | None = None,
        contact_id: str | None = None,
        program_id: str | None = None,
        status: p.AffiliatesListStatus | None = None,
        order: p.AffiliatesListOrder | None = None,
        order_direction: p.AffiliatesClawbacksListOrderDirection | None = None,
        offset: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.Affiliate]:
        """List affiliates.

        `GET /rest/v1/affiliates`

        Args:
            status: one of `active`, `inactive`
            order: one of `id`, `name`
            order_direction: one of `ASCENDING`, `DESCENDING`
            offset: where to continue: a page's or an error's `next_offset`

        Returns: the first page of `Affiliate` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _AFFILIATES_LIST,
            {
                "name": name,
                "code": code,
                "parent_id": parent_id,
                "contact_id": contact_id,
                "program_id": program_id,
                "status": status,
                "order": order,
                "order_direction": order_direction,
                "offset": offset,
                "limit": limit,
            },
            None,
            options,
        )


class AsyncAffiliates(AsyncResource, path="v1.affiliates"):
    """`v1.affiliates`, async."""

    @cached_property
    def clawbacks(self) -> AsyncAffiliatesClawbacks:
        """`v1.affiliates.clawbacks`"""
        return AsyncAffiliatesClawbacks(self._sender)

    @cached_property
    def commissions(self) -> AsyncAffiliatesCommissions:
        """`v1.affiliates.commissions`"""
        return AsyncAffiliatesCommissions(self._sender)

    @cached_property
    def model(self) -> AsyncAffiliatesModel:
        """`v1.affiliates.model`"""
        return AsyncAffiliatesModel(self._sender)

    @cached_property
    def payments(self) -> AsyncAffiliatesPayments:
        """`v1.affiliates.payments`"""
        return AsyncAffiliatesPayments(self._sender)

    @cached_property
    def programs(self) -> AsyncAffiliatesPrograms:
        """`v1.affiliates.programs`"""
        return AsyncAffiliatesPrograms(self._sender)

    @cached_property
    def redirectlinks(self) -> AsyncAffiliatesRedirectlinks:
        """`v1.affiliates.redirectlinks`"""
        return AsyncAffiliatesRedirectlinks(self._sender)

    @cached_property
    def summaries(self) -> AsyncAffiliatesSummaries:
        """`v1.affiliates.summaries`"""
        return AsyncAffiliatesSummaries(self._sender)

    async def create(self, body: p.CreateAffiliate, *, options: RequestOptions | None = None) -> m.Affiliate:
        """Create an affiliate.

        `POST /rest/v1/affiliates`

        Args:
            body: a dict with `code` (required), `contact_id` (required), `password` (required), `name`,
                `notify_on_lead`, `notify_on_sale`, `parent_id`, `status`, `track_leads_for`

        Returns: `Affiliate`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_AFFILIATES_CREATE, {}, body, options)

    async def get(self, id: int, *, options: RequestOptions | None = None) -> m.Affiliate:
        """Get an affiliate.

        `GET /rest/v1/affiliates/{id}`

        Returns: `Affiliate`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_AFFILIATES_GET, {"id": id}, None, options)

    def list(
        self,
        *,
        name: str | None = None,
        code: str | None = None,
        parent_id: str | None = None,
        contact_id: str | None = None,
        program_id: str | None = None,
        status: p.AffiliatesListStatus | None = None,
        order: p.AffiliatesListOrder | None = None,
        order_direction: p.AffiliatesClawbacksListOrderDirection | None = None,
        offset: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.Affiliate]:
        """List affiliates.

        `GET /rest/v1/affiliates`

        Args:
            status: one of `active`, `inactive`
            order: one of `id`, `name`
            order_direction: one of `ASCENDING`, `DESCENDING`
            offset: where to continue: a page's or an error's `next_offset`

        Returns: a pager of `Affiliate` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _AFFILIATES_LIST,
            {
                "name": name,
                "code": code,
                "parent_id": parent_id,
                "contact_id": contact_id,
                "program_id": program_id,
                "status": status,
                "order": order,
                "order_direction": order_direction,
                "offset": offset,
                "limit": limit,
            },
            None,
            options,
        )
