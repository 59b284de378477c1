# Written by `make regenerate` from specs/v1.json and overlays/openapi/v1.yaml. Do not edit.
"""Responses of REST v1: orders and other resources."""

from __future__ import annotations

import msgspec

from ..._enums import OpenStrEnum
from ..._lazy import publish
from ..._model import Float, Model

# What is defined here belongs to the package, whatever its part: a class that is pickled or printed names no part.
__name__ = "keap_api.v1.models"


class EcommerceReportingOrderSourceType(OpenStrEnum):
    INVOICE = "INVOICE"
    API = "API"
    CHECKOUT_FORM = "CHECKOUT_FORM"
    MANUAL_PAYMENT = "MANUAL_PAYMENT"
    UNKNOWN = "UNKNOWN"
    QBO_SYNC = "QBO_SYNC"


class ProductOptionType(OpenStrEnum):
    FIXED_LIST = "FixedList"
    VARIABLE = "Variable"


class EcommerceReportingOrder(Model):
    """Returned by `orders.list`, `orders.get`."""

    id: int
    allow_payment: bool | None = None
    allow_paypal: bool | None = None
    contact: EcommerceReportingOrderContactDetails | None = None
    contact_id: str | None = None
    creation_date: str | None = None
    invoice_number: int | None = None
    lead_affiliate_id: int | None = None
    modification_date: str | None = None
    notes: str | None = None
    order_date: str | None = None
    order_items: list[EcommerceReportingOrderItem] | None = None
    order_type: str | None = None
    payment_plan: EcommerceReportingPaymentPlan | None = None
    product_id: str | None = None
    recurring: bool | None = None
    refund_total: Float | None = None
    sales_affiliate_id: int | None = None
    shipping_information: EcommerceReportingShippingInformation | None = None
    source_type: EcommerceReportingOrderSourceType | None = None
    status: str | None = None
    terms: str | None = None
    title: str | None = None
    total: Float | None = None
    total_due: Float | None = None
    total_paid: Float | None = None


class EcommerceReportingOrderContactDetails(Model):
    company_name: str | None = None
    email: str | None = None
    first_name: str | None = None
    id: int | None = None
    job_title: str | None = None
    last_name: str | None = None


class EcommerceReportingOrderItem(Model):
    cost: Float | None = None
    description: str | None = None
    discount: Float | None = None
    id: int | None = None
    job_recurring_id: int | None = msgspec.field(default=None, name="jobRecurringId")
    name: str | None = None
    notes: str | None = None
    price: Float | None = None
    product: EcommerceReportingSimpleProduct | None = None
    quantity: int | None = None
    special_amount: Float | None = msgspec.field(default=None, name="specialAmount")
    special_id: int | None = msgspec.field(default=None, name="specialId")
    special_pct_or_amt: int | None = msgspec.field(default=None, name="specialPctOrAmt")
    subscription_plan: SubscriptionPlan | None = msgspec.field(default=None, name="subscriptionPlan")
    type: str | None = None


class EcommerceReportingPaymentGateway(Model):
    merchant_account_id: int | None = None
    merchant_account_name: str | None = None
    use_default: bool | None = None


class EcommerceReportingPaymentPlan(Model):
    auto_charge: bool | None = None
    credit_card_id: int | None = None
    days_between_payments: int | None = None
    days_between_retries: int | None = None
    initial_payment_amount: Float | None = None
    initial_payment_date: str | None = None
    initial_payment_percent: Float | None = None
    max_charge_attempts: int | None = None
    number_of_payments: int | None = None
    payment_gateway: EcommerceReportingPaymentGateway | None = None
    payment_method_id: str | None = None
    plan_start_date: str | None = None


class EcommerceReportingShippingInformation(Model):
    city: str | None = None
    company: str | None = None
    country: str | None = None
    first_name: str | None = None
    id: int | None = None
    invoice_to_company: bool | None = msgspec.field(default=None, name="invoiceToCompany")
    last_name: str | None = None
    middle_name: str | None = None
    phone: str | None = None
    state: str | None = None
    street1: str | None = None
    street2: str | None = None
    zip: str | None = None


class EcommerceReportingSimpleProduct(Model):
    description: str | None = None
    id: int | None = None
    name: str | None = None
    shippable: bool | None = None
    sku: str | None = None
    taxable: bool | None = None


class EcommerceReportingTransaction(Model):
    """Returned by `orders.transactions.list`, `transactions.list`, `transactions.get`."""

    id: int
    amount: Float | None = None
    collection_method: str | None = None
    contact_id: int | None = None
    currency: str | None = None
    errors: str | None = None
    gateway: str | None = None
    gateway_account_name: str | None = None
    order_ids: str | None = None
    orders: list[EcommerceReportingOrder] | None = None
    payment_date: str | None = msgspec.field(default=None, name="paymentDate")
    status: str | None = None
    test: bool | None = None
    transaction_date: str | None = None
    type: str | None = None


class Product(Model):
    """Returned by `products.list`."""

    id: int
    product_desc: str | None = None
    product_name: str | None = None
    product_options: list[ProductOption] | None = None
    product_price: Float | None = None
    product_short_desc: str | None = None
    sku: str | None = None
    status: int | None = None
    subscription_only: bool | None = None
    subscription_plans: list[ProductSubscriptionPlan] | None = None
    url: str | None = None


class ProductOption(Model):
    allow_spaces: bool | None = None
    can_contain_character: bool | None = None
    can_contain_number: bool | None = None
    can_end_with_character: bool | None = None
    can_end_with_number: bool | None = None
    can_start_with_character: bool | None = None
    can_start_with_number: bool | None = None
    display_index: int | None = None
    id: int | None = None
    label: str | None = None
    max_chars: int | None = None
    min_chars: int | None = None
    name: str | None = None
    required: bool | None = None
    text_message: str | None = None
    type: ProductOptionType | None = None
    values: list[ProductOptionValue] | None = None


class ProductOptionValue(Model):
    id: int | None = None
    index: int | None = None
    is_default: bool | None = None
    label: str | None = None
    price_adjustment: Float | None = None
    sku: str | None = None


class ProductSubscriptionPlan(Model):
    active: bool | None = None
    cycle: int | None = None
    frequency: int | None = None
    id: int | None = None
    number_of_cycles: int | None = None
    plan_price: Float | None = None
    subscription_plan_index: int | None = None
    subscription_plan_name: str | None = None
    url: str | None = None


class SubscriptionPlan(Model):
    active: bool | None = None
    cycle: int | None = None
    frequency: int | None = None
    id: int | None = None
    number_of_cycles: int | None = None
    plan_price: Float | None = None
    prorate: bool | None = None
    subscription_plan_index: int | None = None
    subscription_plan_name: str | None = None


class TransactionList(Model):
    """Returned by `orders.transactions.list`, `transactions.list`."""

    count: int | None = None
    next: str | None = None
    previous: str | None = None
    transactions: list[EcommerceReportingTransaction] | None = None


publish(globals())
