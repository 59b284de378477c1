# Written by `make regenerate` from specs/v1.json and overlays/openapi/v1.yaml. Do not edit.
"""Responses of REST v1: orders."""

from __future__ import annotations

import datetime as dt

import msgspec

from ..._lazy import publish
from ..._model import DateTime, Float, Model
from ._orders_shared import EcommerceReportingOrder, EcommerceReportingOrderContactDetails, Product

# What is defined here belongs to the package, whatever its part: a class that is pickled or printed names no part.
__name__ = "keap_api.v1.models"


class InvoicePayment(Model):
    """Returned by `orders.payments.list`."""

    id: int
    amount: Float | None = None
    disputed: bool | None = None
    invoice_id: int | None = None
    last_updated: DateTime | None = None
    note: str | None = None
    pay_date: DateTime | None = None
    pay_status: str | None = None
    payment_id: int | None = None
    refund_invoice_payment_id: int | None = None
    skip_commission: bool | None = None


class Order(Model):
    """Returned by `orders.create`."""

    id: int
    contact: EcommerceReportingOrderContactDetails | None = None
    creation_date: str | None = None
    lead_affiliate_id: int | None = None
    modification_date: str | None = None
    notes: str | None = None
    order_date: str | None = None
    order_items: list[OrderItem] | None = None
    payment_plan: RestPaymentPlan | None = None
    refund_total: Float | None = None
    sales_affiliate_id: int | None = None
    shipping_information: RestV1AddressInformation | None = None
    status: str | None = None
    title: str | None = None
    total: Float | None = None
    total_due: Float | None = None
    total_paid: Float | None = None


class OrderItem(Model):
    """Returned by `orders.items.create`."""

    id: int
    billing_cycle: int | None = msgspec.field(default=None, name="billingCycle")
    cost: Float | None = None
    description: str | None = None
    discount: Float | None = None
    frequency: int | None = None
    job_recurring_id: int | None = msgspec.field(default=None, name="jobRecurringId")
    name: str | None = None
    notes: str | None = None
    number_of_payments: int | None = msgspec.field(default=None, name="numberOfPayments")
    order_item_taxes: list[OrderItemTax] | None = msgspec.field(default=None, name="orderItemTaxes")
    price: Float | None = None
    product: Product | None = None
    quantity: int | None = None
    recurring_billing: bool | None = msgspec.field(default=None, name="recurringBilling")
    recurring_cycles_completed: int | None = msgspec.field(default=None, name="recurringCyclesCompleted")
    recurring_end_date: str | None = msgspec.field(default=None, name="recurringEndDate")
    recurring_inactive: bool | None = msgspec.field(default=None, name="recurringInactive")
    recurring_next_bill_date: str | None = msgspec.field(default=None, name="recurringNextBillDate")
    recurring_start_date: str | None = msgspec.field(default=None, name="recurringStartDate")
    special_amount: Float | None = msgspec.field(default=None, name="specialAmount")
    special_id: int | None = msgspec.field(default=None, name="specialId")
    special_pct_or_amt: int | None = msgspec.field(default=None, name="specialPctOrAmt")
    type: str | None = None


class OrderItemTax(Model):
    amount: Float | None = None
    id: int | None = None
    name: str | None = None
    order_item_id: int | None = msgspec.field(default=None, name="orderItemId")
    rate: Float | None = None
    tax_template_id: int | None = msgspec.field(default=None, name="taxTemplateId")


class OrderList(Model):
    """Returned by `orders.list`."""

    count: int | None = None
    next: str | None = None
    orders: list[EcommerceReportingOrder] | None = None
    previous: str | None = None


class PaymentGatewayV1(Model):
    merchant_account_id: int | None = None
    use_default: bool | None = None


class PaymentResult(Model):
    """Returned by `orders.payments.create`."""

    id: int
    invoice_id: int | None = None
    payment_amount: Float | None = None
    payment_status: str | None = None
    transaction_id: int | None = None


class RestPaymentPlan(Model):
    """Returned by `orders.payment_plan.replace`."""

    auto_charge: bool | None = None
    credit_card_id: int | None = None
    days_between_payments: int | None = None
    initial_payment_amount: Float | None = None
    initial_payment_date: dt.date | None = None
    number_of_payments: int | None = None
    payment_gateway: PaymentGatewayV1 | None = None
    plan_start_date: dt.date | None = None


class RestV1AddressInformation(Model):
    company: str | None = None
    country_code: str | None = None
    first_name: str | None = None
    is_invoice_to_company: bool | None = None
    last_name: str | None = None
    line1: str | None = None
    line2: str | None = None
    locality: str | None = None
    middle_name: str | None = None
    phone: str | None = None
    region: str | None = None
    zip_code: str | None = None
    zip_four: str | None = None


publish(globals())
