# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""REST v2: reporting."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._operation import ListOperation, Operation, Query, Tokens
from ..._resource import AsyncResource, Resource
from .. import models as m

if TYPE_CHECKING:
    from ..._options import RequestOptions
    from ..._pages import AsyncPager, Page

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
    query=(Query("filter"), Query("order_by"), Query("page_size"), Query("page_token")),
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


class ReportingReportsModel(Resource):
    """``v2.reporting.reports.model``"""

    def get(self, report_id: str, *, options: RequestOptions | None = None) -> m.ReportModel:
        """``GET /rest/v2/reporting/reports/{report_id}/model``

        Args:
            report_id: str

        Returns:
            ReportModel; None when the response is empty.
        """
        return self._sender.call(_REPORTING_REPORTS_MODEL_GET, {"report_id": report_id}, None, options)


class AsyncReportingReportsModel(AsyncResource):
    """``v2.reporting.reports.model``, asynchronous."""

    async def get(self, report_id: str, *, options: RequestOptions | None = None) -> m.ReportModel:
        """``GET /rest/v2/reporting/reports/{report_id}/model``

        Args:
            report_id: str

        Returns:
            ReportModel; None when the response is empty.
        """
        return await self._sender.call(_REPORTING_REPORTS_MODEL_GET, {"report_id": report_id}, None, options)


class ReportingReports(Resource):
    """``v2.reporting.reports``"""

    @cached_property
    def model(self) -> ReportingReportsModel:
        """The operations below ``reporting.reports.model``."""
        return ReportingReportsModel(self._sender)

    def get(self, report_id: str, *, options: RequestOptions | None = None) -> m.Report:
        """``GET /rest/v2/reporting/reports/{report_id}``

        Args:
            report_id: str

        Returns:
            Report; None when the response is empty.
        """
        return self._sender.call(_REPORTING_REPORTS_GET, {"report_id": report_id}, None, options)

    def list(
        self,
        *,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.Report]:
        """``GET /rest/v2/reporting/reports``

        Args:
            filter: str
            order_by: str
            page_size: int, 0 to 1000
            page_token: str

        Returns:
            The first page of Report; iterating over it walks all pages.
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
        """``POST /rest/v2/reporting/reports/{report_id}:run``

        Args:
            report_id: str
            fields: str
            order_by: str
            page_size: int
            page_token: str

        Returns:
            The first page of ReportEntryRecord; iterating over it walks all pages.
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


class AsyncReportingReports(AsyncResource):
    """``v2.reporting.reports``, asynchronous."""

    @cached_property
    def model(self) -> AsyncReportingReportsModel:
        """The operations below ``reporting.reports.model``."""
        return AsyncReportingReportsModel(self._sender)

    async def get(self, report_id: str, *, options: RequestOptions | None = None) -> m.Report:
        """``GET /rest/v2/reporting/reports/{report_id}``

        Args:
            report_id: str

        Returns:
            Report; None when the response is empty.
        """
        return await self._sender.call(_REPORTING_REPORTS_GET, {"report_id": report_id}, None, options)

    def list(
        self,
        *,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.Report]:
        """``GET /rest/v2/reporting/reports``

        Args:
            filter: str
            order_by: str
            page_size: int, 0 to 1000
            page_token: str

        Returns:
            A pager: await it for the first page of Report, or iterate over it for all items of all pages.
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
        """``POST /rest/v2/reporting/reports/{report_id}:run``

        Args:
            report_id: str
            fields: str
            order_by: str
            page_size: int
            page_token: str

        Returns:
            A pager: await it for the first page of ReportEntryRecord, or iterate over it for all items of all
                pages.
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


class Reporting(Resource):
    """``v2.reporting``"""

    @cached_property
    def reports(self) -> ReportingReports:
        """The operations below ``reporting.reports``."""
        return ReportingReports(self._sender)


class AsyncReporting(AsyncResource):
    """``v2.reporting``, asynchronous."""

    @cached_property
    def reports(self) -> AsyncReportingReports:
        """The operations below ``reporting.reports``."""
        return AsyncReportingReports(self._sender)
