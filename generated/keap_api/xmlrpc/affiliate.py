"""APIAffiliateService and AffiliateService of the XML-RPC API. Generated from specs/xmlrpc.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._async_xmlrpc_service import AsyncService
from .._xmlrpc_method import Method, Param
from .._xmlrpc_service import Service

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from .._options import RequestOptions
    from .._xmlrpc_method import Row

__all__ = ["AsyncAffiliate", "Affiliate"]

_AFF_CLAWBACKS: Method[list[Row]] = Method(
    "APIAffiliateService.affClawbacks",
    Param("affiliate_id", "int"),
    Param("filter_start_date", "dateTime"),
    Param("filter_end_date", "dateTime"),
    returns="array<struct>",
    reads=True,
)
_AFF_COMMISSIONS: Method[list[Row]] = Method(
    "APIAffiliateService.affCommissions",
    Param("affiliate_id", "int"),
    Param("filter_start_date", "dateTime"),
    Param("filter_end_date", "dateTime"),
    returns="array<struct>",
    reads=True,
)
_AFF_PAYOUTS: Method[list[Row]] = Method(
    "APIAffiliateService.affPayouts",
    Param("affiliate_id", "int"),
    Param("filter_start_date", "dateTime"),
    Param("filter_end_date", "dateTime"),
    returns="array<struct>",
    reads=True,
)
_AFF_RUNNING_TOTALS: Method[list[Row]] = Method(
    "APIAffiliateService.affRunningTotals", Param("affiliate_ids", "array<int>"), returns="array<struct>", reads=True
)
_AFF_SUMMARY: Method[list[Row]] = Method(
    "APIAffiliateService.affSummary",
    Param("affiliate_ids", "array<int>"),
    Param("filter_start_date", "dateTime"),
    Param("filter_end_date", "dateTime"),
    returns="array<struct>",
    reads=True,
)
_GET_REDIRECT_LINKS_FOR_AFFILIATE: Method[list[Row]] = Method(
    "AffiliateService.getRedirectLinksForAffiliate", Param("affiliate_id", "int"), returns="array<struct>", reads=True
)


class Affiliate(Service):
    """APIAffiliateService and AffiliateService."""

    def aff_clawbacks(
        self,
        affiliate_id: int,
        filter_start_date: dt.datetime,
        filter_end_date: dt.datetime,
        *,
        options: RequestOptions | None = None,
    ) -> list[Row]:
        """List the commissions taken back from one affiliate in a date range.

        XML-RPC `APIAffiliateService.affClawbacks`. It changes nothing. Replaced by
        `keap.v1.affiliates.clawbacks.list`.

        Over REST (`Keap(xmlrpc='rest')`) exact.

        Args:
            affiliate_id: int.
            filter_start_date: datetime.
            filter_end_date: datetime.

        Returns: list[dict].

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_AFF_CLAWBACKS, (affiliate_id, filter_start_date, filter_end_date), options)

    def aff_commissions(
        self,
        affiliate_id: int,
        filter_start_date: dt.datetime,
        filter_end_date: dt.datetime,
        *,
        options: RequestOptions | None = None,
    ) -> list[Row]:
        """List the commissions one affiliate earned in a date range.

        Rows do not hold the affiliate id.

        XML-RPC `APIAffiliateService.affCommissions`. It changes nothing. Replaced by
        `keap.v2.affiliates.commissions`.

        Over REST (`Keap(xmlrpc='rest')`) exact.

        Args:
            affiliate_id: int.
            filter_start_date: datetime.
            filter_end_date: datetime.

        Returns: list[dict].

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_AFF_COMMISSIONS, (affiliate_id, filter_start_date, filter_end_date), options)

    def aff_payouts(
        self,
        affiliate_id: int,
        filter_start_date: dt.datetime,
        filter_end_date: dt.datetime,
        *,
        options: RequestOptions | None = None,
    ) -> list[Row]:
        """List the payments made to one affiliate in a date range.

        XML-RPC `APIAffiliateService.affPayouts`. It changes nothing. Replaced by
        `keap.v2.affiliates.payments.list`.

        Over REST (`Keap(xmlrpc='rest')`) approximate: PayType is a word of REST, such as CASH.

        Args:
            affiliate_id: int.
            filter_start_date: datetime.
            filter_end_date: datetime.

        Returns: list[dict].

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_AFF_PAYOUTS, (affiliate_id, filter_start_date, filter_end_date), options)

    def aff_running_totals(self, affiliate_ids: Sequence[int], *, options: RequestOptions | None = None) -> list[Row]:
        """Read the current totals of several affiliates.

        Row keys seen: AffiliateId (int); AmountEarned, Clawbacks, Payments, RunningBalance (float).

        XML-RPC `APIAffiliateService.affRunningTotals`. It changes nothing. Replaced by
        `keap.v2.affiliates.summaries.list`.

        Over REST (`Keap(xmlrpc='rest')`) exact: Payments are summed from the list of payments: at least one more
        call for each affiliate.

        Args:
            affiliate_ids: a list of int.

        Returns: list[dict].

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_AFF_RUNNING_TOTALS, (affiliate_ids,), options)

    def aff_summary(
        self,
        affiliate_ids: Sequence[int],
        filter_start_date: dt.datetime,
        filter_end_date: dt.datetime,
        *,
        options: RequestOptions | None = None,
    ) -> list[Row]:
        """Read the totals of several affiliates in a date range.

        Row keys seen: AffiliateId (int); AmountEarned, Clawbacks, Balance (float).

        XML-RPC `APIAffiliateService.affSummary`. It changes nothing. Replaced by
        `keap.v2.affiliates.summaries.list`.

        Over REST (`Keap(xmlrpc='rest')`) exact.

        Args:
            affiliate_ids: a list of int.
            filter_start_date: datetime.
            filter_end_date: datetime.

        Returns: list[dict].

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_AFF_SUMMARY, (affiliate_ids, filter_start_date, filter_end_date), options)

    def get_redirect_links_for_affiliate(
        self, affiliate_id: int, *, options: RequestOptions | None = None
    ) -> list[Row]:
        """List the redirect links of one affiliate.

        XML-RPC `AffiliateService.getRedirectLinksForAffiliate`. It changes nothing. Replaced by
        `keap.v2.affiliates.redirects.list`.

        Over REST (`Keap(xmlrpc='rest')`) exact.

        Args:
            affiliate_id: int.

        Returns: list[dict].

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_GET_REDIRECT_LINKS_FOR_AFFILIATE, (affiliate_id,), options)


class AsyncAffiliate(AsyncService):
    """APIAffiliateService and AffiliateService."""

    async def aff_clawbacks(
        self,
        affiliate_id: int,
        filter_start_date: dt.datetime,
        filter_end_date: dt.datetime,
        *,
        options: RequestOptions | None = None,
    ) -> list[Row]:
        """List the commissions taken back from one affiliate in a date range.

        XML-RPC `APIAffiliateService.affClawbacks`. It changes nothing. Replaced by
        `keap.v1.affiliates.clawbacks.list`.

        Over REST (`Keap(xmlrpc='rest')`) exact.

        Args:
            affiliate_id: int.
            filter_start_date: datetime.
            filter_end_date: datetime.

        Returns: list[dict].

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_AFF_CLAWBACKS, (affiliate_id, filter_start_date, filter_end_date), options)

    async def aff_commissions(
        self,
        affiliate_id: int,
        filter_start_date: dt.datetime,
        filter_end_date: dt.datetime,
        *,
        options: RequestOptions | None = None,
    ) -> list[Row]:
        """List the commissions one affiliate earned in a date range.

        Rows do not hold the affiliate id.

        XML-RPC `APIAffiliateService.affCommissions`. It changes nothing. Replaced by
        `keap.v2.affiliates.commissions`.

        Over REST (`Keap(xmlrpc='rest')`) exact.

        Args:
            affiliate_id: int.
            filter_start_date: datetime.
            filter_end_date: datetime.

        Returns: list[dict].

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_AFF_COMMISSIONS, (affiliate_id, filter_start_date, filter_end_date), options)

    async def aff_payouts(
        self,
        affiliate_id: int,
        filter_start_date: dt.datetime,
        filter_end_date: dt.datetime,
        *,
        options: RequestOptions | None = None,
    ) -> list[Row]:
        """List the payments made to one affiliate in a date range.

        XML-RPC `APIAffiliateService.affPayouts`. It changes nothing. Replaced by
        `keap.v2.affiliates.payments.list`.

        Over REST (`Keap(xmlrpc='rest')`) approximate: PayType is a word of REST, such as CASH.

        Args:
            affiliate_id: int.
            filter_start_date: datetime.
            filter_end_date: datetime.

        Returns: list[dict].

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_AFF_PAYOUTS, (affiliate_id, filter_start_date, filter_end_date), options)

    async def aff_running_totals(
        self, affiliate_ids: Sequence[int], *, options: RequestOptions | None = None
    ) -> list[Row]:
        """Read the current totals of several affiliates.

        Row keys seen: AffiliateId (int); AmountEarned, Clawbacks, Payments, RunningBalance (float).

        XML-RPC `APIAffiliateService.affRunningTotals`. It changes nothing. Replaced by
        `keap.v2.affiliates.summaries.list`.

        Over REST (`Keap(xmlrpc='rest')`) exact: Payments are summed from the list of payments: at least one more
        call for each affiliate.

        Args:
            affiliate_ids: a list of int.

        Returns: list[dict].

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_AFF_RUNNING_TOTALS, (affiliate_ids,), options)

    async def aff_summary(
        self,
        affiliate_ids: Sequence[int],
        filter_start_date: dt.datetime,
        filter_end_date: dt.datetime,
        *,
        options: RequestOptions | None = None,
    ) -> list[Row]:
        """Read the totals of several affiliates in a date range.

        Row keys seen: AffiliateId (int); AmountEarned, Clawbacks, Balance (float).

        XML-RPC `APIAffiliateService.affSummary`. It changes nothing. Replaced by
        `keap.v2.affiliates.summaries.list`.

        Over REST (`Keap(xmlrpc='rest')`) exact.

        Args:
            affiliate_ids: a list of int.
            filter_start_date: datetime.
            filter_end_date: datetime.

        Returns: list[dict].

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_AFF_SUMMARY, (affiliate_ids, filter_start_date, filter_end_date), options)

    async def get_redirect_links_for_affiliate(
        self, affiliate_id: int, *, options: RequestOptions | None = None
    ) -> list[Row]:
        """List the redirect links of one affiliate.

        XML-RPC `AffiliateService.getRedirectLinksForAffiliate`. It changes nothing. Replaced by
        `keap.v2.affiliates.redirects.list`.

        Over REST (`Keap(xmlrpc='rest')`) exact.

        Args:
            affiliate_id: int.

        Returns: list[dict].

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_GET_REDIRECT_LINKS_FOR_AFFILIATE, (affiliate_id,), options)
