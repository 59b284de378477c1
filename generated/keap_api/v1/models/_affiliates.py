# Written by `make regenerate` from specs/v1.json and overlays/openapi/v1.yaml. Do not edit.
"""Responses of REST v1: affiliates."""

from __future__ import annotations

from ..._lazy import publish
from ..._model import DateTime, Float, Model

# What is defined here belongs to the package, whatever its part: a class that is pickled or printed names no part.
__name__ = "keap_api.v1.models"


class Affiliate(Model):
    """Returned by `affiliates.list`, `affiliates.create`, `affiliates.get`."""

    id: int
    code: str | None = None
    contact_id: int | None = None
    name: str | None = None
    notify_on_lead: bool | None = None
    notify_on_sale: bool | None = None
    parent_id: int | None = None
    status: str | None = None
    track_leads_for: int | None = None


class AffiliateClawbackList(Model):
    """Returned by `affiliates.clawbacks.list`."""

    clawbacks: list[RestAffiliateClawback] | None = None
    count: int | None = None
    next: str | None = None
    previous: str | None = None


class AffiliateCommission(Model):
    """Returned by `affiliates.commissions.list`."""

    amount_earned: Float | None = None
    contact_first_name: str | None = None
    contact_id: int | None = None
    contact_last_name: str | None = None
    date_earned: DateTime | None = None
    description: str | None = None
    invoice_id: int | None = None
    product_name: str | None = None
    sales_affiliate_id: int | None = None
    sold_by_first_name: str | None = None
    sold_by_last_name: str | None = None


class AffiliateCommissionList(Model):
    """Returned by `affiliates.commissions.list`."""

    commissions: list[AffiliateCommission] | None = None
    count: int | None = None
    next: str | None = None
    previous: str | None = None


class AffiliateList(Model):
    """Returned by `affiliates.list`."""

    affiliates: list[Affiliate] | None = None
    count: int | None = None
    next: str | None = None
    previous: str | None = None


class AffiliatePaymentList(Model):
    """Returned by `affiliates.payments.list`."""

    count: int | None = None
    next: str | None = None
    payments: list[RestAffiliatePayment] | None = None
    previous: str | None = None


class AffiliateProgram(Model):
    """Returned by `affiliates.programs.list`."""

    id: int
    affiliate_id: int | None = None
    name: str | None = None
    notes: str | None = None
    priority: int | None = None


class AffiliateProgramList(Model):
    """Returned by `affiliates.programs.list`."""

    count: int | None = None
    next: str | None = None
    previous: str | None = None
    programs: list[AffiliateProgram] | None = None


class AffiliateRedirect(Model):
    """Returned by `affiliates.redirectlinks.list`."""

    id: int
    affiliate_id: int | None = None
    local_url_code: str | None = None
    name: str | None = None
    program_ids: list[int] | None = None
    redirect_url: str | None = None


class AffiliateSummary(Model):
    """Returned by `affiliates.summaries.list`."""

    affiliate_id: int | None = None
    amount_earned: Float | None = None
    balance: Float | None = None
    clawbacks: Float | None = None


class AffiliateSummaryList(Model):
    """Returned by `affiliates.summaries.list`."""

    count: int | None = None
    summaries: list[AffiliateSummary] | None = None


class RedirectList(Model):
    """Returned by `affiliates.redirectlinks.list`."""

    count: int | None = None
    next: str | None = None
    previous: str | None = None
    redirects: list[AffiliateRedirect] | None = None


class RestAffiliateClawback(Model):
    """Returned by `affiliates.clawbacks.list`."""

    amount: Float | None = None
    contact_id: int | None = None
    date_earned: str | None = None
    description: str | None = None
    family_name: str | None = None
    given_name: str | None = None
    invoice_id: int | None = None
    product_name: str | None = None
    sale_affiliate_id: int | None = None
    sold_by_family_name: str | None = None
    sold_by_given_name: str | None = None
    subscription_plan_name: str | None = None


class RestAffiliatePayment(Model):
    """Returned by `affiliates.payments.list`."""

    id: int
    amount: Float | None = None
    date: str | None = None
    notes: str | None = None
    type: str | None = None


publish(globals())
