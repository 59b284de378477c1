# Written by `make regenerate` from specs/v1.json and overlays/openapi/v1.yaml. Do not edit.
"""REST v1: affiliates."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from ..._operation import Body, ListOperation, Offsets, OnePage, Operation, Query
from ..._resource import AsyncResource, Resource
from .. import models as m

if TYPE_CHECKING:
    from ..._options import RequestOptions
    from ..._pages import AsyncPager, Page
    from .. import params as p

_PARAMS = "keap_api.v1.params"

_AFFILIATES_CLAWBACKS_LIST: ListOperation[m.AffiliateClawbackList, m.RestAffiliateClawback] = ListOperation(
    "v1.affiliates.clawbacks.list",
    "GET",
    "/rest/v1/affiliates/{affiliate_id}/clawbacks",
    query=(Query("since"), Query("until"), Query("order"), Query("order_direction"), Query("offset"), Query("limit")),
    response=m.AffiliateClawbackList,
    paging=Offsets("clawbacks"),
)
_AFFILIATES_COMMISSIONS_LIST: ListOperation[m.AffiliateCommissionList, m.AffiliateCommission] = ListOperation(
    "v1.affiliates.commissions.list",
    "GET",
    "/rest/v1/affiliates/commissions",
    query=(
        Query("since"),
        Query("until"),
        Query("order"),
        Query("order_direction"),
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
    query=(Query("limit"), Query("offset"), Query("order"), Query("order_direction"), Query("since"), Query("until")),
    response=m.AffiliatePaymentList,
    paging=Offsets("payments"),
)
_AFFILIATES_PROGRAMS_LIST: ListOperation[m.AffiliateProgramList, m.AffiliateProgram] = ListOperation(
    "v1.affiliates.programs.list",
    "GET",
    "/rest/v1/affiliates/programs",
    query=(Query("affiliate_id"), Query("order"), Query("order_direction"), Query("offset"), Query("limit")),
    response=m.AffiliateProgramList,
    paging=Offsets("programs"),
)
_AFFILIATES_REDIRECTLINKS_LIST: ListOperation[m.RedirectList, m.AffiliateRedirect] = ListOperation(
    "v1.affiliates.redirectlinks.list",
    "GET",
    "/rest/v1/affiliates/redirectlinks",
    query=(Query("affiliate_id"), Query("order"), Query("order_direction"), Query("offset"), Query("limit")),
    response=m.RedirectList,
    paging=Offsets("redirects"),
)
_AFFILIATES_SUMMARIES_LIST: ListOperation[m.AffiliateSummaryList, m.AffiliateSummary] = ListOperation(
    "v1.affiliates.summaries.list",
    "GET",
    "/rest/v1/affiliates/summaries",
    query=(Query("affiliate_ids", required=True), Query("order"), Query("order_direction")),
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
        Query("status"),
        Query("order"),
        Query("order_direction"),
        Query("offset"),
        Query("limit"),
    ),
    response=m.AffiliateList,
    paging=Offsets("affiliates"),
)


class AffiliatesClawbacks(Resource):
    """``v1.affiliates.clawbacks``"""

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
        """``GET /rest/v1/affiliates/{affiliateId}/clawbacks``

        Args:
            affiliate_id: str
            since: datetime (aware)
            until: datetime (aware)
            order: one of DATE_EARNED
            order_direction: one of ASCENDING, DESCENDING
            offset: int
            limit: int

        Returns:
            The first page of RestAffiliateClawback; iterating over it walks all pages.
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


class AsyncAffiliatesClawbacks(AsyncResource):
    """``v1.affiliates.clawbacks``, asynchronous."""

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
        """``GET /rest/v1/affiliates/{affiliateId}/clawbacks``

        Args:
            affiliate_id: str
            since: datetime (aware)
            until: datetime (aware)
            order: one of DATE_EARNED
            order_direction: one of ASCENDING, DESCENDING
            offset: int
            limit: int

        Returns:
            A pager: await it for the first page of RestAffiliateClawback, or iterate over it for all items of all
                pages.
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


class AffiliatesCommissions(Resource):
    """``v1.affiliates.commissions``"""

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
        """``GET /rest/v1/affiliates/commissions``

        Args:
            since: datetime (aware)
            until: datetime (aware)
            order: one of DATE_EARNED
            order_direction: one of ASCENDING, DESCENDING
            limit: int
            offset: int
            affiliate_id: int

        Returns:
            The first page of AffiliateCommission; iterating over it walks all pages.
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


class AsyncAffiliatesCommissions(AsyncResource):
    """``v1.affiliates.commissions``, asynchronous."""

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
        """``GET /rest/v1/affiliates/commissions``

        Args:
            since: datetime (aware)
            until: datetime (aware)
            order: one of DATE_EARNED
            order_direction: one of ASCENDING, DESCENDING
            limit: int
            offset: int
            affiliate_id: int

        Returns:
            A pager: await it for the first page of AffiliateCommission, or iterate over it for all items of all
                pages.
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


class AffiliatesModel(Resource):
    """``v1.affiliates.model``"""

    def get(self, *, options: RequestOptions | None = None) -> m.ObjectModel:
        """``GET /rest/v1/affiliates/model``

        Returns:
            ObjectModel; None when the response is empty.
        """
        return self._sender.call(_AFFILIATES_MODEL_GET, {}, None, options)


class AsyncAffiliatesModel(AsyncResource):
    """``v1.affiliates.model``, asynchronous."""

    async def get(self, *, options: RequestOptions | None = None) -> m.ObjectModel:
        """``GET /rest/v1/affiliates/model``

        Returns:
            ObjectModel; None when the response is empty.
        """
        return await self._sender.call(_AFFILIATES_MODEL_GET, {}, None, options)


class AffiliatesPayments(Resource):
    """``v1.affiliates.payments``"""

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
        """``GET /rest/v1/affiliates/{affiliateId}/payments``

        Args:
            affiliate_id: int
            limit: int
            offset: int
            order: one of ID, DATE, AMOUNT
            order_direction: one of ASCENDING, DESCENDING
            since: datetime (aware)
            until: datetime (aware)

        Returns:
            The first page of RestAffiliatePayment; iterating over it walks all pages.
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


class AsyncAffiliatesPayments(AsyncResource):
    """``v1.affiliates.payments``, asynchronous."""

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
        """``GET /rest/v1/affiliates/{affiliateId}/payments``

        Args:
            affiliate_id: int
            limit: int
            offset: int
            order: one of ID, DATE, AMOUNT
            order_direction: one of ASCENDING, DESCENDING
            since: datetime (aware)
            until: datetime (aware)

        Returns:
            A pager: await it for the first page of RestAffiliatePayment, or iterate over it for all items of all
                pages.
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


class AffiliatesPrograms(Resource):
    """``v1.affiliates.programs``"""

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
        """``GET /rest/v1/affiliates/programs``

        Args:
            affiliate_id: int
            order: one of id, name, priority
            order_direction: one of ASCENDING, DESCENDING
            offset: int
            limit: int

        Returns:
            The first page of AffiliateProgram; iterating over it walks all pages.
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


class AsyncAffiliatesPrograms(AsyncResource):
    """``v1.affiliates.programs``, asynchronous."""

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
        """``GET /rest/v1/affiliates/programs``

        Args:
            affiliate_id: int
            order: one of id, name, priority
            order_direction: one of ASCENDING, DESCENDING
            offset: int
            limit: int

        Returns:
            A pager: await it for the first page of AffiliateProgram, or iterate over it for all items of all pages.
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


class AffiliatesRedirectlinks(Resource):
    """``v1.affiliates.redirectlinks``"""

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
        """``GET /rest/v1/affiliates/redirectlinks``

        Args:
            affiliate_id: str
            order: one of id, name
            order_direction: one of ASCENDING, DESCENDING
            offset: int
            limit: int

        Returns:
            The first page of AffiliateRedirect; iterating over it walks all pages.
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


class AsyncAffiliatesRedirectlinks(AsyncResource):
    """``v1.affiliates.redirectlinks``, asynchronous."""

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
        """``GET /rest/v1/affiliates/redirectlinks``

        Args:
            affiliate_id: str
            order: one of id, name
            order_direction: one of ASCENDING, DESCENDING
            offset: int
            limit: int

        Returns:
            A pager: await it for the first page of AffiliateRedirect, or iterate over it for all items of all
                pages.
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


class AffiliatesSummaries(Resource):
    """``v1.affiliates.summaries``"""

    def list(
        self,
        *,
        affiliate_ids: Sequence[int],
        order: p.AffiliatesSummariesListOrder | None = None,
        order_direction: p.AffiliatesClawbacksListOrderDirection | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.AffiliateSummary]:
        """``GET /rest/v1/affiliates/summaries``

        Args:
            affiliate_ids: list of int
            order: one of affiliate_id, amount_earned, balance, clawbacks
            order_direction: one of ASCENDING, DESCENDING

        Returns:
            The first page of AffiliateSummary; iterating over it walks all pages.
        """
        return self._sender.page(
            _AFFILIATES_SUMMARIES_LIST,
            {"affiliate_ids": affiliate_ids, "order": order, "order_direction": order_direction},
            None,
            options,
        )


class AsyncAffiliatesSummaries(AsyncResource):
    """``v1.affiliates.summaries``, asynchronous."""

    def list(
        self,
        *,
        affiliate_ids: Sequence[int],
        order: p.AffiliatesSummariesListOrder | None = None,
        order_direction: p.AffiliatesClawbacksListOrderDirection | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.AffiliateSummary]:
        """``GET /rest/v1/affiliates/summaries``

        Args:
            affiliate_ids: list of int
            order: one of affiliate_id, amount_earned, balance, clawbacks
            order_direction: one of ASCENDING, DESCENDING

        Returns:
            A pager: await it for the first page of AffiliateSummary, or iterate over it for all items of all pages.
        """
        return self._sender.page(
            _AFFILIATES_SUMMARIES_LIST,
            {"affiliate_ids": affiliate_ids, "order": order, "order_direction": order_direction},
            None,
            options,
        )


class Affiliates(Resource):
    """``v1.affiliates``"""

    @cached_property
    def clawbacks(self) -> AffiliatesClawbacks:
        """The operations below ``affiliates.clawbacks``."""
        return AffiliatesClawbacks(self._sender)

    @cached_property
    def commissions(self) -> AffiliatesCommissions:
        """The operations below ``affiliates.commissions``."""
        return AffiliatesCommissions(self._sender)

    @cached_property
    def model(self) -> AffiliatesModel:
        """The operations below ``affiliates.model``."""
        return AffiliatesModel(self._sender)

    @cached_property
    def payments(self) -> AffiliatesPayments:
        """The operations below ``affiliates.payments``."""
        return AffiliatesPayments(self._sender)

    @cached_property
    def programs(self) -> AffiliatesPrograms:
        """The operations below ``affiliates.programs``."""
        return AffiliatesPrograms(self._sender)

    @cached_property
    def redirectlinks(self) -> AffiliatesRedirectlinks:
        """The operations below ``affiliates.redirectlinks``."""
        return AffiliatesRedirectlinks(self._sender)

    @cached_property
    def summaries(self) -> AffiliatesSummaries:
        """The operations below ``affiliates.summaries``."""
        return AffiliatesSummaries(self._sender)

    def create(self, body: p.CreateAffiliate, *, options: RequestOptions | None = None) -> m.Affiliate:
        """``POST /rest/v1/affiliates``

        Args:
            body: CreateAffiliate

        Returns:
            Affiliate; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_AFFILIATES_CREATE, {}, body, options)

    def get(self, id: int, *, options: RequestOptions | None = None) -> m.Affiliate:
        """``GET /rest/v1/affiliates/{id}``

        Args:
            id: int

        Returns:
            Affiliate; None when the response is empty.
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
        """``GET /rest/v1/affiliates``

        Args:
            name: str
            code: str
            parent_id: str
            contact_id: str
            program_id: str
            status: one of active, inactive
            order: one of id, name
            order_direction: one of ASCENDING, DESCENDING
            offset: int
            limit: int

        Returns:
            The first page of Affiliate; iterating over it walks all pages.
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


class AsyncAffiliates(AsyncResource):
    """``v1.affiliates``, asynchronous."""

    @cached_property
    def clawbacks(self) -> AsyncAffiliatesClawbacks:
        """The operations below ``affiliates.clawbacks``."""
        return AsyncAffiliatesClawbacks(self._sender)

    @cached_property
    def commissions(self) -> AsyncAffiliatesCommissions:
        """The operations below ``affiliates.commissions``."""
        return AsyncAffiliatesCommissions(self._sender)

    @cached_property
    def model(self) -> AsyncAffiliatesModel:
        """The operations below ``affiliates.model``."""
        return AsyncAffiliatesModel(self._sender)

    @cached_property
    def payments(self) -> AsyncAffiliatesPayments:
        """The operations below ``affiliates.payments``."""
        return AsyncAffiliatesPayments(self._sender)

    @cached_property
    def programs(self) -> AsyncAffiliatesPrograms:
        """The operations below ``affiliates.programs``."""
        return AsyncAffiliatesPrograms(self._sender)

    @cached_property
    def redirectlinks(self) -> AsyncAffiliatesRedirectlinks:
        """The operations below ``affiliates.redirectlinks``."""
        return AsyncAffiliatesRedirectlinks(self._sender)

    @cached_property
    def summaries(self) -> AsyncAffiliatesSummaries:
        """The operations below ``affiliates.summaries``."""
        return AsyncAffiliatesSummaries(self._sender)

    async def create(self, body: p.CreateAffiliate, *, options: RequestOptions | None = None) -> m.Affiliate:
        """``POST /rest/v1/affiliates``

        Args:
            body: CreateAffiliate

        Returns:
            Affiliate; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_AFFILIATES_CREATE, {}, body, options)

    async def get(self, id: int, *, options: RequestOptions | None = None) -> m.Affiliate:
        """``GET /rest/v1/affiliates/{id}``

        Args:
            id: int

        Returns:
            Affiliate; None when the response is empty.
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
        """``GET /rest/v1/affiliates``

        Args:
            name: str
            code: str
            parent_id: str
            contact_id: str
            program_id: str
            status: one of active, inactive
            order: one of id, name
            order_direction: one of ASCENDING, DESCENDING
            offset: int
            limit: int

        Returns:
            A pager: await it for the first page of Affiliate, or iterate over it for all items of all pages.
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
