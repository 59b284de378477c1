# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""Responses of REST v2: sales."""

from __future__ import annotations

from ..._enums import OpenStrEnum
from ..._lazy import publish
from ..._model import DateTime, Float, Model
from ._contacts_shared import ListMerchantAccountResponseType, PaymentMethod
from ._orders_shared import BasicContact

# What is defined here belongs to the package, whatever its part: a class that is pickled or printed names no part.
__name__ = "keap_api.v2.models"


class PaymentStatus(OpenStrEnum):
    PENDING = "PENDING"
    APPROVED = "APPROVED"
    COMPLETED = "COMPLETED"
    NONE = "NONE"


class TransactionMethod(OpenStrEnum):
    CAPTURE = "CAPTURE"
    REFUND = "REFUND"
    VOID = "VOID"
    MANUAL = "MANUAL"


class TransactionV2Status(OpenStrEnum):
    APPROVED = "APPROVED"
    PENDING = "PENDING"
    ERROR = "ERROR"
    FAILED = "FAILED"
    NONE = "NONE"


class ListPayments(Model):
    """Returned by `sales.payments.list`."""

    next_page_token: str | None = None
    payments: list[Payment] | None = None


class ListTransactions(Model):
    """Returned by `sales.transactions.list`."""

    next_page_token: str | None = None
    transactions: list[TransactionV2] | None = None


class Payment(Model):
    """Returned by `sales.payments.list`."""

    id: str
    amount: Float | None = None
    commissioned: bool | None = None
    contact_id: str | None = None
    external_transaction_id: str | None = None
    merchant_account_id: str | None = None
    merchant_account_type: ListMerchantAccountResponseType | None = None
    note: str | None = None
    order_ids: list[str] | None = None
    payment_method: PaymentMethod | None = None
    payment_time: DateTime | None = None
    refund_payment_id: str | None = None
    status: PaymentStatus | None = None
    synced: bool | None = None
    type: str | None = None
    update_time: DateTime | None = None


class TransactionV2(Model):
    """Returned by `sales.transactions.list`."""

    amount: Float | None = None
    contact: BasicContact | None = None
    contact_id: str | None = None
    description: str | None = None
    error_details: str | None = None
    external_reference_id: str | None = None
    external_response_code: str | None = None
    is_successful: bool | None = None
    merchant_account_id: str | None = None
    merchant_account_type: ListMerchantAccountResponseType | None = None
    order_ids: list[str] | None = None
    payment_id: str | None = None
    payment_method: PaymentMethod | None = None
    status: TransactionV2Status | None = None
    transaction_method: TransactionMethod | None = None
    transaction_time: DateTime | None = None


publish(globals())
