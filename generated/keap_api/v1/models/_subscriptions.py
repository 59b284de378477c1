# Written by `make regenerate` from specs/v1.json and overlays/openapi/v1.yaml. Do not edit.
"""Responses of REST v1: subscriptions."""

from __future__ import annotations

import datetime as dt

from ..._lazy import publish
from ..._model import Float, Model
from ._products_shared import CreateProductSubscriptionCycleType

# What is defined here belongs to the package, whatever its part: a class that is pickled or printed names no part.
__name__ = "keap_api.v1.models"


class Subscription(Model):
    """Returned by `subscriptions.list`, `subscriptions.create`."""

    id: int
    active: bool | None = None
    allow_tax: bool | None = None
    auto_charge: bool | None = None
    billing_amount: Float | None = None
    billing_cycle: CreateProductSubscriptionCycleType | None = None
    billing_frequency: int | None = None
    contact_id: int | None = None
    credit_card_id: int | None = None
    end_date: dt.date | None = None
    next_bill_date: dt.date | None = None
    payment_gateway_id: int | None = None
    product_id: int | None = None
    quantity: int | None = None
    sale_affiliate_id: int | None = None
    start_date: dt.date | None = None
    subscription_plan_id: int | None = None
    use_default_payment_gateway: bool | None = None


class SubscriptionList(Model):
    """Returned by `subscriptions.list`."""

    count: int | None = None
    next: str | None = None
    previous: str | None = None
    subscriptions: list[Subscription] | None = None


publish(globals())
