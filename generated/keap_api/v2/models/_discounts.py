# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""Responses of REST v2: discounts."""

from __future__ import annotations

from ..._enums import OpenStrEnum
from ..._lazy import publish
from ..._model import DateTime, Float, Model
from ._discounts_shared import CreateOrderTotalDiscountRequestDiscountType

# What is defined here belongs to the package, whatever its part: a class that is pickled or printed names no part.
__name__ = "keap_api.v2.models"


class CategoryDiscountCriteriaRequestType(OpenStrEnum):
    DATE_RANGE = "DATE_RANGE"
    PROMO_CODE = "PROMO_CODE"


class CreateFreeTrialDiscountCriteriaType(OpenStrEnum):
    DATE_RANGE = "DATE_RANGE"
    PROMO_CODE = "PROMO_CODE"
    PRODUCT = "PRODUCT"
    SUBSCRIPTION_PLAN = "SUBSCRIPTION_PLAN"
    ORDER_TOTAL = "ORDER_TOTAL"


class DiscountStrategy(OpenStrEnum):
    GROSS = "GROSS"
    NET = "NET"


class Operator(OpenStrEnum):
    LESS_THAN = "LESS_THAN"
    GREATER_THAN = "GREATER_THAN"


class CategoryDiscount(Model):
    """Returned by `discounts.product_categories.list`, `discounts.product_categories.create`, `discounts.product_categories.get` and 1 more."""

    id: str
    apply_to_commissions: bool | None = None
    criteria: list[CategoryDiscountCriteriaResponse] | None = None
    description: str | None = None
    discount_percent: Float | None = None
    name: str | None = None
    product_categories: list[str] | None = None


class CategoryDiscountCriteriaResponse(Model):
    code: str | None = None
    criteria_id: str | None = None
    range_end_time: DateTime | None = None
    range_start_time: DateTime | None = None
    type: CategoryDiscountCriteriaRequestType | None = None


class DiscountCriteria(Model):
    """Returned by `discounts.free_trials.criteria.create`, `discounts.order_totals.criteria.create`, `discounts.product_categories.criteria.create` and 2 more."""

    code: str | None = None
    criteria_id: str | None = None
    operator: Operator | None = None
    plan_id: str | None = None
    product_id: str | None = None
    product_quantity_max: int | None = None
    product_quantity_min: int | None = None
    range_end_time: DateTime | None = None
    range_start_time: DateTime | None = None
    subscription_quantity: int | None = None
    total_amount: Float | None = None
    type: CreateFreeTrialDiscountCriteriaType | None = None


class FreeTrialDiscount(Model):
    """Returned by `discounts.free_trials.list`, `discounts.free_trials.create`, `discounts.free_trials.get` and 1 more."""

    id: str
    criteria: list[FreeTrialDiscountCriteriaResponse] | None = None
    description: str | None = None
    free_trial_days: int | None = None
    hide_price: bool | None = None
    name: str | None = None
    subscription_plan_id: str | None = None


class FreeTrialDiscountCriteriaResponse(Model):
    code: str | None = None
    criteria_id: str | None = None
    operator: Operator | None = None
    plan_id: str | None = None
    product_id: str | None = None
    product_quantity_max: int | None = None
    product_quantity_min: int | None = None
    range_end_time: DateTime | None = None
    range_start_time: DateTime | None = None
    subscription_quantity: int | None = None
    total_amount: Float | None = None
    type: CreateFreeTrialDiscountCriteriaType | None = None


class ListCategoryDiscountsResponse(Model):
    """Returned by `discounts.product_categories.list`."""

    discounts: list[CategoryDiscount] | None = None
    next_page_token: str | None = None


class ListFreeTrialDiscountsResponse(Model):
    """Returned by `discounts.free_trials.list`."""

    discounts: list[FreeTrialDiscount] | None = None
    next_page_token: str | None = None


class ListOrderTotalDiscountsResponse(Model):
    """Returned by `discounts.order_totals.list`."""

    discounts: list[OrderTotalDiscount] | None = None
    next_page_token: str | None = None


class ListProductDiscountsResponse(Model):
    """Returned by `discounts.products.list`."""

    discounts: list[ProductDiscount] | None = None
    next_page_token: str | None = None


class ListShippingDiscountsResponse(Model):
    """Returned by `discounts.shipping.list`."""

    discounts: list[ShippingDiscount] | None = None
    next_page_token: str | None = None


class OrderTotalDiscount(Model):
    """Returned by `discounts.order_totals.list`, `discounts.order_totals.create`, `discounts.order_totals.get` and 1 more."""

    id: str
    apply_to_commissions: bool | None = None
    criteria: list[DiscountCriteria] | None = None
    description: str | None = None
    discount_strategy: DiscountStrategy | None = None
    discount_type: CreateOrderTotalDiscountRequestDiscountType | None = None
    discount_value: Float | None = None
    name: str | None = None


class ProductDiscount(Model):
    """Returned by `discounts.products.list`, `discounts.products.create`, `discounts.products.get` and 1 more."""

    id: str
    apply_to_commissions: bool | None = None
    criteria: list[DiscountCriteria] | None = None
    description: str | None = None
    discount_type: CreateOrderTotalDiscountRequestDiscountType | None = None
    discount_value: Float | None = None
    name: str | None = None
    product_id: str | None = None


class ShippingDiscount(Model):
    """Returned by `discounts.shipping.list`, `discounts.shipping.create`, `discounts.shipping.get` and 1 more."""

    id: str
    criteria: list[DiscountCriteria] | None = None
    description: str | None = None
    discount_type: CreateOrderTotalDiscountRequestDiscountType | None = None
    discount_value: Float | None = None
    name: str | None = None


publish(globals())
