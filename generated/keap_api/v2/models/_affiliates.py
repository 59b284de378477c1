# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""Responses of REST v2: affiliates."""

from __future__ import annotations

import msgspec

from ..._enums import OpenStrEnum
from ..._lazy import publish
from ..._model import DateTime, Float, Model
from ._affiliates_shared import CreateAffiliateRequestStatus, CustomFieldValue, Referral

# What is defined here belongs to the package, whatever its part: a class that is pickled or printed names no part.
__name__ = "keap_api.v2.models"


class AffiliateProgramResourceType(OpenStrEnum):
    EMAIL = "EMAIL"
    BANNER = "BANNER"
    PAGE = "PAGE"


class PayType(OpenStrEnum):
    CASH = "CASH"
    CHECK = "CHECK"
    CREDIT_CARD = "CREDIT_CARD"
    CREDIT_CARD_MANUAL = "CREDIT_CARD_MANUAL"
    MONEY_ORDER = "MONEY_ORDER"
    ADJUSTMENT = "ADJUSTMENT"
    CREDIT = "CREDIT"
    REFUND = "REFUND"


class PayoutType(OpenStrEnum):
    UPFRONT = "UPFRONT"
    PAYMENT_RECEIVED = "PAYMENT_RECEIVED"


class AffiliateCommission(Model):
    """Returned by `affiliates.commissions`."""

    amount_earned: Float | None = None
    contact_first_name: str | None = None
    contact_id: str | None = None
    contact_last_name: str | None = None
    description: str | None = None
    invoice_id: str | None = None
    product_name: str | None = None
    sales_affiliate_id: str | None = None
    sales_affiliate_name: str | None = None
    time_earned: DateTime | None = None


class AffiliateCommissionEarned(Model):
    """Returned by `affiliates.commission_total.get`."""

    affiliate_commission_total: Float | None = None
    view_ledger_url: str | None = None


class AffiliateCommissionProgramResponse(Model):
    """Returned by `affiliates.commission_programs.create`, `affiliates.commission_programs.update`."""

    id: str
    name: str | None = None
    notes: str | None = None
    priority: int | None = None


class AffiliateLink(Model):
    """Returned by `affiliates.redirects.list`, `affiliates.redirects.create`, `affiliates.redirects.get` and 1 more."""

    id: str
    affiliate_id: str | None = None
    code: str | None = None
    date_created: DateTime | None = None
    local_url_code: str | None = None
    name: str | None = None
    program_ids: list[str] | None = None
    redirect_url: str | None = None
    website_address: str | None = None


class AffiliateProgramResource(Model):
    """Returned by `affiliates.commission_programs.resources.create`, `affiliates.commission_programs.resources.update`, `affiliates.commission_programs.resources.list`."""

    id: str
    commission_programs: list[ResourceCommissionProgram] | None = None
    content_html: str | None = None
    notes: str | None = None
    order: int | None = None
    page_height: int | None = None
    page_width: int | None = None
    title: str | None = None
    type: AffiliateProgramResourceType | None = None
    url: str | None = None


class AffiliateProgramV2(Model):
    """Returned by `affiliates.commission_programs.list`."""

    id: str
    affiliate_ids: list[str] | None = None
    create_time: DateTime | None = None
    name: str | None = None
    notes: str | None = None
    priority: str | None = None


class AffiliateSummaryRecord(Model):
    """Returned by `affiliates.summaries.list`."""

    affiliate_id: int | None = msgspec.field(default=None, name="affiliateId")
    amount_earned: Float | None = msgspec.field(default=None, name="amountEarned")
    balance: Float | None = None
    clawbacks: Float | None = None


class CommissionItem(Model):
    lead_amount: Float | None = None
    lead_percent: Float | None = None
    sale_amount: Float | None = None
    sale_percent: Float | None = None


class DefaultCommission(Model):
    dollar_amount: Float | None = None
    level_1: CommissionItem | None = None
    level_2: CommissionItem | None = None
    payout_type: PayoutType | None = None
    percentage: Float | None = None
    unused: CommissionItem | None = None


class GetRestCommissionProgram(Model):
    """Returned by `affiliates.commission_programs.default_commission_programs.create`, `affiliates.commission_programs.default_commission_programs.update`, `affiliates.commission_programs.product_commission_programs.assign` and 4 more."""

    id: str
    affiliate_ids: list[str] | None = None
    create_time: DateTime | None = None
    default_commission: DefaultCommission | None = None
    name: str | None = None
    notes: str | None = None
    priority: str | None = None
    product_commissions: list[ProductCommission] | None = None
    subscription_commissions: list[SubscriptionCommission] | None = None


class ListAffiliateCommissionProgramsResponse(Model):
    """Returned by `affiliates.commission_programs.list`."""

    commission_programs: list[AffiliateProgramV2] | None = None
    next_page_token: str | None = None


class ListAffiliateCommissionsResponse(Model):
    """Returned by `affiliates.commissions`."""

    affiliate_commissions: list[AffiliateCommission] | None = None
    amount_earned: Float | None = None
    clawbacks: Float | None = None
    commission_total: Float | None = None
    next_page_token: str | None = None


class ListAffiliateLinksResponse(Model):
    """Returned by `affiliates.redirects.list`."""

    affiliate_links: list[AffiliateLink] | None = None
    next_page_token: str | None = None


class ListAffiliatePaymentsResponse(Model):
    """Returned by `affiliates.payments.list`."""

    affiliate_payments: list[RestAffiliatePayment] | None = None
    next_page_token: str | None = None


class ListAffiliateReferralsResponse(Model):
    """Returned by `affiliates.referrals.list`."""

    next_page_token: str | None = None
    referrals: list[Referral] | None = None


class ListAffiliateSummariesResponse(Model):
    """Returned by `affiliates.summaries.list`."""

    affiliate_summaries: list[AffiliateSummaryRecord] | None = None
    next_page_token: str | None = None


class ListAffiliatesResponse(Model):
    """Returned by `affiliates.list`."""

    affiliates: list[RestAffiliate] | None = None
    next_page_token: str | None = None


class ListProgramResourcesResponse(Model):
    """Returned by `affiliates.commission_programs.resources.list`."""

    next_page_token: str | None = None
    resources: list[AffiliateProgramResource] | None = None


class ProductCommission(Model):
    dollar_amount: Float | None = None
    level_1: CommissionItem | None = None
    level_2: CommissionItem | None = None
    payout_type: PayoutType | None = None
    percentage: Float | None = None
    product_id: str | None = None
    product_name: str | None = None
    product_price: Float | None = None
    unused: CommissionItem | None = None


class ResourceCommissionProgram(Model):
    commission_program_id: str | None = None


class RestAffiliate(Model):
    """Returned by `affiliates.list`, `affiliates.create`, `affiliates.get` and 1 more."""

    id: str
    code: str | None = None
    contact_id: str | None = None
    custom_fields: list[CustomFieldValue] | None = None
    date_created: DateTime | None = None
    name: str | None = None
    notify_on_lead: bool | None = None
    notify_on_sale: bool | None = None
    parent_affiliate_id: str | None = None
    status: CreateAffiliateRequestStatus | None = None
    track_leads_days: int | None = None
    unique_site_id: str | None = None


class RestAffiliatePayment(Model):
    """Returned by `affiliates.payments.list`."""

    id: str
    create_time: DateTime | None = None
    pay_amount: Float | None = None
    pay_date: DateTime | None = None
    pay_notes: str | None = None
    pay_type: PayType | None = None


class SubscriptionCommission(Model):
    dollar_amount: Float | None = None
    level_1: CommissionItem | None = None
    level_2: CommissionItem | None = None
    name: str | None = None
    payout_type: PayoutType | None = None
    percentage: Float | None = None
    plan_price: Float | None = None
    subscription_id: str | None = None
    unused: CommissionItem | None = None


publish(globals())
