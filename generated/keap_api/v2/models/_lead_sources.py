# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""Responses of REST v2: lead_sources."""

from __future__ import annotations

from ..._lazy import publish
from ..._model import DateTime, Model
from ._affiliates_shared import CreateAffiliateRequestStatus
from ._lead_sources_shared import CurrencyValue

# What is defined here belongs to the package, whatever its part: a class that is pickled or printed names no part.
__name__ = "keap_api.v2.models"


class LeadSource(Model):
    """Returned by `lead_sources.list`, `lead_sources.create`, `lead_sources.get` and 1 more."""

    id: str
    create_time: DateTime | None = None
    description: str | None = None
    end_time: DateTime | None = None
    lead_source_category_id: str | None = None
    medium: str | None = None
    message: str | None = None
    name: str | None = None
    start_time: DateTime | None = None
    status: CreateAffiliateRequestStatus | None = None
    update_time: DateTime | None = None
    vendor: str | None = None


class LeadSourceExpense(Model):
    """Returned by `lead_sources.expenses.list`, `lead_sources.expenses.create`, `lead_sources.expenses.get` and 2 more."""

    id: str
    amount: CurrencyValue | None = None
    create_time: DateTime | None = None
    incurred_time: DateTime | None = None
    lead_source_id: str | None = None
    lead_source_recurring_expense_id: str | None = None
    notes: str | None = None
    title: str | None = None
    update_time: DateTime | None = None


class LeadSourceRecurringExpense(Model):
    """Returned by `lead_sources.recurring_expenses.list`, `lead_sources.recurring_expenses.create`, `lead_sources.recurring_expenses.get` and 1 more."""

    id: str
    amount: CurrencyValue | None = None
    create_time: DateTime | None = None
    end_time: DateTime | None = None
    lead_source_id: str | None = None
    next_expense_time: DateTime | None = None
    notes: str | None = None
    start_time: DateTime | None = None
    title: str | None = None
    update_time: DateTime | None = None


class ListLeadSourceExpensesResponse(Model):
    """Returned by `lead_sources.expenses.list`, `lead_sources.recurring_expenses.expenses.list`."""

    lead_source_expenses: list[LeadSourceExpense] | None = None
    next_page_token: str | None = None


class ListLeadSourceRecurringExpensesResponse(Model):
    """Returned by `lead_sources.recurring_expenses.list`."""

    lead_source_recurring_expenses: list[LeadSourceRecurringExpense] | None = None
    next_page_token: str | None = None


class ListLeadSourcesResponse(Model):
    """Returned by `lead_sources.list`."""

    lead_sources: list[LeadSource] | None = None
    next_page_token: str | None = None


publish(globals())
