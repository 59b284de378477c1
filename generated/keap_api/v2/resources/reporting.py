# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""REST v2: reporting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._cached import cached_property
from ..._descriptors import Query, Tokens
from ..._operation import ListOperation, Operation
from ..._resource import AsyncResource, Resource
from .. import models as m

if TYPE_CHECKING:
    from ..._async_pager import AsyncPager
    from ..._options import RequestOptions
    from ..._page import Page
    from .. import params as p

_PARAMS = "keap_api.v2.params"

_REPORTING_REPORTS_MODEL_GET: Operation[m.ReportModel] = Operation(
    "v2.reporting.reports.model.get", "GET", "/rest/v2/reporting/reports/{report_id}/model", response=m.ReportModel
)
_REPORTING_REPORTS_GET: Operation[m.Report] = Operation(
    "v2.reporting.reports.get", "GET", "/rest/v2/reporting/reports/{report_id}", response=m.Report
)
_REPORTING_REPORTS_LIST: ListOperation[m.ListReportsResponse, m.Report] = ListOperation(
    "v2.reporting.reports.list",
    "GET",
    "/rest/v2/reporting/reports",
    query=(Query("filter", facts=True), Query("order_by", facts=True), Query("page_size"), Query("page_token")),
    response=m.ListReportsResponse,
    paging=Tokens("reports"),
)
_REPORTING_REPORTS_RUN: ListOperation[m.ReportExecutionResult, m.ReportEntryRecord] = ListOperation(
    "v2.reporting.reports.run",
    "POST",
    "/rest/v2/reporting/reports/{report_id}:run",
    query=(Query("fields"), Query("order_by"), Query("page_size"), Query("page_token")),
    response=m.ReportExecutionResult,
    paging=Tokens("results"),
)


class ReportingReportsModel(Resource, path="v2.reporting.reports.model"):
    """`v2.reporting.reports.model`"""

    def get(self, report_id: str, *, options: RequestOptions | None = None) -> m.ReportModel:
        """Get the model of a report.

        `GET /rest/v2/reporting/reports/{report_id}/model`

        Returns: `ReportModel`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_REPORTING_REPORTS_MODEL_GET, {"report_id": report_id}, None, options)


class AsyncReportingReportsModel(AsyncResource, path="v2.reporting.reports.model"):
    """`v2.reporting.reports.model`, async."""

    async def get(self, report_id: str, *, options: RequestOptions | None = None) -> m.ReportModel:
        """Get the model of a report.

        `GET /rest/v2/reporting/reports/{report_id}/model`

        Returns: `ReportModel`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_REPORTING_REPORTS_MODEL_GET, {"report_id": report_id}, None, options)


class ReportingReports(Resource, path="v2.reporting.reports"):
    """`v2.reporting.reports`"""

    @cached_property
    def model(self) -> ReportingReportsModel:
        """`v2.reporting.reports.model`"""
        return ReportingReportsModel(self._sender)

    def get(self, report_id: str, *, options: RequestOptions | None = None) -> m.Report:
        """Get a report.

        `GET /rest/v2/reporting/reports/{report_id}`

        Returns: `Report`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_REPORTING_REPORTS_GET, {"report_id": report_id}, None, options)

    def list(
        self,
        *,
        filter: p.ReportingReportsListFilter | str | None = None,
        order_by: p.ReportingReportsListOrderBy | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.Report]:
        """List reports.

        `GET /rest/v2/reporting/reports`

        Args:
            filter: a dict of conditions, or str. `name`: text. `since_created_time`, `until_created_time`: aware
                datetime
            order_by: one of `name`, `created_time`, alone or with a space and `asc` or `desc`
            page_size: 0 to 1000
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: the first page of `Report` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _REPORTING_REPORTS_LIST,
            {"filter": filter, "order_by": order_by, "page_size": page_size, "page_token": page_token},
            None,
            options,
        )

    def run(
        self,
        report_id: str,
        *,
        fields: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.ReportEntryRecord]:
        """Run a report.

        `POST /rest/v2/reporting/reports/{report_id}:run`

        Args:
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: the first page of `ReportEntryRecord` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _REPORTING_REPORTS_RUN,
            {
                "report_id": report_id,
                "fields": fields,
                "order_by": order_by,
                "page_size": page_size,
                "page_token": page_token,
            },
            None,
            options,
        )


class AsyncReportingReports(AsyncResource, path="v2.reporting.reports"):
    """`v2.reporting.reports`, async."""

    @cached_property
    def model(self) -> AsyncReportingReportsModel:
        """`v2.reporting.reports.model`"""
        return AsyncReportingReportsModel(self._sender)

    async def get(self, report_id: str, *, options: RequestOptions | None = None) -> m.Report:
        """Get a report.

        `GET /rest/v2/reporting/reports/{report_id}`

        Returns: `Report`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_REPORTING_REPORTS_GET, {"report_id": report_id}, None, options)

    def list(
        self,
        *,
        filter: p.ReportingReportsListFilter | str | None = None,
        order_by: p.ReportingReportsListOrderBy | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.Report]:
        """List reports.

        `GET /rest/v2/reporting/reports`

        Args:
            filter: a dict of conditions, or str. `name`: text. `since_created_time`, `until_created_time`: aware
                datetime
            order_by: one of `name`, `created_time`, alone or with a space and `asc` or `desc`
            page_size: 0 to 1000
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: a pager of `Report` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _REPORTING_REPORTS_LIST,
            {"filter": filter, "order_by": order_by, "page_size": page_size, "page_token": page_token},
            None,
            options,
        )

    def run(
        self,
        report_id: str,
        *,
        fields: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.ReportEntryRecord]:
        """Run a report.

        `POST /rest/v2/reporting/reports/{report_id}:run`

        Args:
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: a pager of `ReportEntryRecord` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _REPORTING_REPORTS_RUN,
            {
                "report_id": report_id,
                "fields": fields,
                "order_by": order_by,
                "page_size": page_size,
                "page_token": page_token,
            },
            None,
            options,
        )


class Reporting(Resource, path="v2.reporting"):
    """`v2.reporting`"""

    @cached_property
    def reports(self) -> ReportingReports:
        """`v2.reporting.reports`"""
        return ReportingReports(self._sender)


class AsyncReporting(AsyncResource, path="v2.reporting"):
    """`v2.reporting`, async."""

    @cached_property
    def reports(self) -> AsyncReportingReports:
        """`v2.reporting.reports`"""
        return AsyncReportingReports(self._sender)
