# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""Responses of REST v2: orders and other resources."""

from __future__ import annotations

import datetime as dt

from ..._enums import OpenStrEnum
from ..._lazy import publish
from ..._model import DateTime, Float, Model
from ._affiliates_shared import CustomFieldValue
from ._companies_shared import Address
from ._discounts_shared import CreateOrderTotalDiscountRequestDiscountType
from ._lead_sources_shared import CurrencyValue

# What is defined here belongs to the package, whatever its part: a class that is pickled or printed names no part.
__name__ = "keap_api.v2.models"


class CreateSubscriptionPlanRequestCycleType(OpenStrEnum):
    DAILY = "DAILY"
    WEEKLY = "WEEKLY"
    MONTHLY = "MONTHLY"
    YEARLY = "YEARLY"


class OrderItemItemType(OpenStrEnum):
    PRODUCT = "PRODUCT"
    SHIPPING = "SHIPPING"
    TAX = "TAX"
    SERVICE = "SERVICE"
    UPSELL = "UPSELL"
    FINANCE_CHARGE = "FINANCE_CHARGE"
    DISCOUNT = "DISCOUNT"
    PROGRAM = "PROGRAM"
    SUBSCRIPTION = "SUBSCRIPTION"
    DISCOUNT_FREE_TRIAL = "DISCOUNT_FREE_TRIAL"
    DISCOUNT_ORDER_TOTAL = "DISCOUNT_ORDER_TOTAL"
    DISCOUNT_PRODUCT = "DISCOUNT_PRODUCT"
    DISCOUNT_PRODUCT_CATEGORY = "DISCOUNT_PRODUCT_CATEGORY"
    DISCOUNT_SHIPPING = "DISCOUNT_SHIPPING"
    TIP = "TIP"
    OTHER = "OTHER"
    FEE = "FEE"
    UNKNOWN = "UNKNOWN"


class OrderType(OpenStrEnum):
    ONLINE = "ONLINE"
    OFFLINE = "OFFLINE"


class OrderV2SourceType(OpenStrEnum):
    API = "API"
    CHECKOUT_FORM = "CHECKOUT_FORM"
    INVOICE = "INVOICE"
    MANUAL_PAYMENT = "MANUAL_PAYMENT"
    QUICKBOOKS = "QUICKBOOKS"
    UNKNOWN = "UNKNOWN"


class OrderV2Status(OpenStrEnum):
    DRAFT = "DRAFT"
    SENT = "SENT"
    VIEWED = "VIEWED"
    PAID = "PAID"


class PaymentPlanItemStatus(OpenStrEnum):
    UNPAID_MANUAL = "UNPAID_MANUAL"
    UNPAID_AUTOCHARGE = "UNPAID_AUTOCHARGE"
    PAID = "PAID"
    FAILED = "FAILED"


class BasicContact(Model):
    email: str | None = None
    family_name: str | None = None
    given_name: str | None = None
    id: str | None = None


class Discount(Model):
    amount: Float | None = None
    discount_method: CreateOrderTotalDiscountRequestDiscountType | None = None
    special_item_id: str | None = None


class InvoiceFile(Model):
    file_id: str | None = None


class OrderItem(Model):
    """Returned by `orders.items.create`, `orders.items.get`, `orders.items.update` and 1 more."""

    id: str
    cost_per_unit: CurrencyValue | None = None
    description: str | None = None
    discount: CurrencyValue | None = None
    item_type: OrderItemItemType | None = None
    name: str | None = None
    notes: str | None = None
    price_per_unit: CurrencyValue | None = None
    product: OrderItemProduct | None = None
    quantity: int | None = None
    special: Discount | None = None
    subscription_id: str | None = None
    subscription_plan: SubscriptionPlan | None = None


class OrderItemProduct(Model):
    description: str | None = None
    id: str | None = None
    name: str | None = None
    shippable: bool | None = None
    sku: str | None = None
    taxable: bool | None = None


class OrderV2(Model):
    """Returned by `orders.list`, `orders.create`, `orders.get` and 5 more."""

    id: str
    allow_payment: bool | None = None
    allow_paypal: bool | None = None
    contact: BasicContact | None = None
    creation_time: DateTime | None = None
    credit_status: str | None = None
    custom_fields: list[CustomFieldValue] | None = None
    due_time: DateTime | None = None
    external_create_time: DateTime | None = None
    external_create_user: str | None = None
    external_update_time: DateTime | None = None
    files: list[InvoiceFile] | None = None
    invoice_id: str | None = None
    invoice_number: str | None = None
    lead_affiliate_id: str | None = None
    modification_time: DateTime | None = None
    notes: str | None = None
    order_items: list[OrderItem] | None = None
    order_time: DateTime | None = None
    order_type: OrderType | None = None
    payment_plan: PaymentPlan | None = None
    promo_code: str | None = None
    refund_status: str | None = None
    refund_total: CurrencyValue | None = None
    sales_affiliate_id: str | None = None
    sent_time: DateTime | None = None
    shipping_information: ShippingInformation | None = None
    source_type: OrderV2SourceType | None = None
    status: OrderV2Status | None = None
    synced: bool | None = None
    terms: str | None = None
    title: str | None = None
    total: CurrencyValue | None = None
    total_due: CurrencyValue | None = None
    total_paid: CurrencyValue | None = None


class PaymentPlan(Model):
    auto_charge: bool | None = None
    days_between_payments: int | None = None
    days_between_retries: int | None = None
    initial_payment_amount: CurrencyValue | None = None
    initial_payment_date: dt.date | None = None
    initial_payment_percent: Float | None = None
    max_charge_attempts: int | None = None
    number_of_payments: int | None = None
    payment_method_id: str | None = None
    payment_plan_items: list[PaymentPlanItem] | None = None
    plan_start_date: dt.date | None = None


class PaymentPlanItem(Model):
    amount_due: CurrencyValue | None = None
    amount_paid: CurrencyValue | None = None
    due_date: dt.date | None = None
    status: PaymentPlanItemStatus | None = None


class ShippingInformation(Model):
    address: Address | None = None
    company: str | None = None
    family_name: str | None = None
    given_name: str | None = None
    id: str | None = None
    invoice_to_company: bool | None = None
    phone_number: str | None = None


class SubscriptionPlan(Model):
    """Returned by `products.subscriptions.list`, `products.subscriptions.create`, `products.subscriptions.get` and 1 more."""

    id: str
    active: bool | None = None
    cycle_type: CreateSubscriptionPlanRequestCycleType | None = None
    display_order_index: int | None = None
    frequency: int | None = None
    plan_price: CurrencyValue | None = None
    subscription_plan_name: str | None = None
    total_cycles: int | None = None


publish(globals())
