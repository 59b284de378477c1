# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""Responses of REST v2: orders."""

from __future__ import annotations

from ..._enums import OpenStrEnum
from ..._lazy import publish
from ..._model import DateTime, Float, Model
from ._orders_shared import OrderV2

# What is defined here belongs to the package, whatever its part: a class that is pickled or printed names no part.
__name__ = "keap_api.v2.models"


class PayStatus(OpenStrEnum):
    MANUAL_PAID = "MANUAL_PAID"
    REFUNDED = "REFUNDED"
    VOIDED = "VOIDED"
    PAYPAL_PAID = "PAYPAL_PAID"
    APPROVED = "APPROVED"
    FAILED = "FAILED"
    ERROR = "ERROR"
    PENDING = "PENDING"


class InvoiceOrderPayment(Model):
    """Returned by `orders.payments.list`, `orders.payments.update`."""

    id: str
    amount: Float | None = None
    invoice_id: str | None = None
    last_updated_time: DateTime | None = None
    note: str | None = None
    pay_status: PayStatus | None = None
    pay_time: DateTime | None = None
    payment_id: str | None = None
    refund_invoice_payment_id: str | None = None
    skip_commission: bool | None = None


class ListOrderPaymentsResponse(Model):
    """Returned by `orders.payments.list`."""

    invoice_order_payments: list[InvoiceOrderPayment] | None = None
    next_page_token: str | None = None


class ListOrders(Model):
    """Returned by `orders.list`."""

    next_page_token: str | None = None
    orders: list[OrderV2] | None = None


class PaymentResult(Model):
    """Returned by `orders.payments.create`."""

    id: str
    invoice_id: str | None = None
    payment_amount: Float | None = None
    payment_status_message: str | None = None
    transaction_id: str | None = None


publish(globals())
