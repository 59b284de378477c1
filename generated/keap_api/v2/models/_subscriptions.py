# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""Responses of REST v2: subscriptions."""

from __future__ import annotations

import datetime as dt

from ..._enums import OpenStrEnum
from ..._lazy import publish
from ..._model import DateTime, Float, Model
from ._affiliates_shared import CustomFieldValue
from ._companies_shared import Address

# What is defined here belongs to the package, whatever its part: a class that is pickled or printed names no part.
__name__ = "keap_api.v2.models"


class SubscriptionBillingCycle(OpenStrEnum):
    YEAR = "YEAR"
    MONTH = "MONTH"
    WEEK = "WEEK"
    DAY = "DAY"


class ListSubscriptionsResponse(Model):
    """Returned by `subscriptions.list`."""

    next_page_token: str | None = None
    subscriptions: list[Subscription] | None = None


class Subscription(Model):
    """Returned by `subscriptions.list`, `subscriptions.create`, `subscriptions.get` and 1 more."""

    id: str
    active: bool | None = None
    allow_tax: bool | None = None
    auto_charge: bool | None = None
    billing_amount: Float | None = None
    billing_cycle: SubscriptionBillingCycle | None = None
    billing_frequency: int | None = None
    contact_id: str | None = None
    custom_fields: list[CustomFieldValue] | None = None
    days_between_retries: int | None = None
    end_date: dt.date | None = None
    last_bill_date: dt.date | None = None
    lead_affiliate_id: str | None = None
    max_charge_attempts: int | None = None
    merchant_account_id: str | None = None
    modification_time: DateTime | None = None
    next_bill_date: dt.date | None = None
    payment_method_id: str | None = None
    product_id: str | None = None
    promo_code: str | None = None
    quantity: int | None = None
    reason_stopped: str | None = None
    sale_affiliate_id: str | None = None
    shipping_address: Address | None = None
    shipping_option_id: str | None = None
    start_date: dt.date | None = None
    subscription_plan_id: str | None = None


publish(globals())
