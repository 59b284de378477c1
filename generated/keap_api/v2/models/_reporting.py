# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""Responses of REST v2: reporting."""

from __future__ import annotations

from ..._lazy import publish
from ..._model import DateTime, Model

# What is defined here belongs to the package, whatever its part: a class that is pickled or printed names no part.
__name__ = "keap_api.v2.models"


class ListReportsResponse(Model):
    """Returned by `reporting.reports.list`."""

    next_page_token: str | None = None
    reports: list[Report] | None = None


class Report(Model):
    """Returned by `reporting.reports.list`, `reporting.reports.get`."""

    id: str
    created_time: DateTime | None = None
    name: str | None = None
    updated_time: DateTime | None = None
    user_ids: list[str] | None = None


class ReportEntryRecord(Model):
    """Returned by `reporting.reports.run`."""

    columns: list[ReportEntryValue] | None = None


class ReportEntryValue(Model):
    field_name: str | None = None
    value: str | None = None


class ReportExecutionResult(Model):
    """Returned by `reporting.reports.run`."""

    page_token: str | None = None
    results: list[ReportEntryRecord] | None = None


class ReportField(Model):
    label: str | None = None
    name: str | None = None


class ReportModel(Model):
    """Returned by `reporting.reports.model.get`."""

    fields: list[ReportField] | None = None


publish(globals())
