# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""Responses of REST v2: products."""

from __future__ import annotations

from ..._enums import OpenStrEnum
from ..._lazy import publish
from ..._model import Float, Model
from ._orders_shared import CreateSubscriptionPlanRequestCycleType, SubscriptionPlan

# What is defined here belongs to the package, whatever its part: a class that is pickled or printed names no part.
__name__ = "keap_api.v2.models"


class CreateProductOptionTextOptionOnlyContains(OpenStrEnum):
    NONE = "NONE"
    LETTER = "LETTER"
    DIGIT = "DIGIT"
    BOTH = "BOTH"


class OptionType(OpenStrEnum):
    LIST = "LIST"
    TEXT = "TEXT"


class ProductOptionsDetailType(OpenStrEnum):
    FIXED = "FIXED"
    VARIABLE = "VARIABLE"


class ProductVariableSettingDetailContains(OpenStrEnum):
    LETTER = "LETTER"
    NUMBER = "NUMBER"
    BOTH = "BOTH"


class CurrencyValueDetail(Model):
    amount: int | None = None
    currency_code: str | None = None
    formatted_amount: str | None = None


class CurrencyValueList(Model):
    amount: int | None = None
    currency_code: str | None = None
    formatted_amount: str | None = None


class ListOption(Model):
    item_code: str | None = None
    item_display_order: int | None = None
    item_id: str | None = None
    item_label: str | None = None
    price_adjustment: Float | None = None


class ListProductOptionsResponse(Model):
    """Returned by `products.options.list`."""

    product_options: list[ProductOption] | None = None


class ListProductsResponseList(Model):
    """Returned by `products.list`."""

    next_page_token: str | None = None
    products: list[RestV2ProductList] | None = None


class ListSubscriptionPlansResponse(Model):
    """Returned by `products.subscriptions.list`."""

    next_page_token: str | None = None
    subscriptions: list[SubscriptionPlan] | None = None


class ProductFixedOptionDetail(Model):
    code: str | None = None
    price_adjustment: Float | None = None
    value: str | None = None


class ProductFixedOptionList(Model):
    code: str | None = None
    price_adjustment: Float | None = None
    value: str | None = None


class ProductInventoryDetail(Model):
    email_for_inventory_notifications: str | None = None
    inventory_count: int | None = None
    inventory_limit: int | None = None
    out_of_stock_enabled: bool | None = None


class ProductInventoryList(Model):
    email_for_inventory_notifications: str | None = None
    inventory_limit: int | None = None
    out_of_stock_enabled: bool | None = None


class ProductOption(Model):
    """Returned by `products.options.list`, `products.options.create`, `products.options.get` and 3 more."""

    id: str
    display_order: int | None = None
    list_items: list[ListOption] | None = None
    option_label: str | None = None
    option_type: OptionType | None = None
    product_id: str | None = None
    required: bool | None = None
    text_rules: TextOption | None = None


class ProductOptionsDetail(Model):
    fixed_options: list[ProductFixedOptionDetail] | None = None
    name: str | None = None
    required: bool | None = None
    type: ProductOptionsDetailType | None = None
    variable_setting: ProductVariableSettingDetail | None = None


class ProductOptionsList(Model):
    fixed_options: list[ProductFixedOptionList] | None = None
    name: str | None = None
    required: bool | None = None
    type: ProductOptionsDetailType | None = None
    variable_setting: ProductVariableSettingList | None = None


class ProductVariableSettingDetail(Model):
    contain_spaces: bool | None = None
    contains: ProductVariableSettingDetailContains | None = None
    end_with: ProductVariableSettingDetailContains | None = None
    max_chars: int | None = None
    min_chars: int | None = None
    start_with: ProductVariableSettingDetailContains | None = None
    validation_msg: str | None = None


class ProductVariableSettingList(Model):
    contain_spaces: bool | None = None
    contains: ProductVariableSettingDetailContains | None = None
    end_with: ProductVariableSettingDetailContains | None = None
    max_chars: int | None = None
    min_chars: int | None = None
    start_with: ProductVariableSettingDetailContains | None = None
    validation_msg: str | None = None


class RestV2ProductDetail(Model):
    """Returned by `products.create`, `products.get`, `products.update` and 1 more."""

    id: str
    active: bool | None = None
    bottom_html: str | None = None
    categories: list[str] | None = None
    city_taxable: bool | None = None
    country_taxable: bool | None = None
    create_time: str | None = None
    delivery_description: str | None = None
    description: str | None = None
    has_legacy_image: bool | None = None
    inventory: ProductInventoryDetail | None = None
    is_package: bool | None = None
    name: str | None = None
    needs_digital_delivery: bool | None = None
    options: list[ProductOptionsDetail] | None = None
    price: CurrencyValueDetail | None = None
    shippable: bool | None = None
    short_description: str | None = None
    sku: str | None = None
    state_taxable: bool | None = None
    storefront_hidden: bool | None = None
    subscription_only: bool | None = None
    subscription_plans: list[SubscriptionPlanDetail] | None = None
    taxable: bool | None = None
    top_html: str | None = None
    update_time: str | None = None
    weight: Float | None = None


class RestV2ProductList(Model):
    """Returned by `products.list`."""

    id: str
    active: bool | None = None
    bottom_html: str | None = None
    categories: list[str] | None = None
    city_taxable: bool | None = None
    country_taxable: bool | None = None
    create_time: str | None = None
    delivery_description: str | None = None
    description: str | None = None
    has_legacy_image: bool | None = None
    inventory: ProductInventoryList | None = None
    is_package: bool | None = None
    name: str | None = None
    needs_digital_delivery: bool | None = None
    options: list[ProductOptionsList] | None = None
    price: CurrencyValueList | None = None
    shippable: bool | None = None
    short_description: str | None = None
    sku: str | None = None
    state_taxable: bool | None = None
    storefront_hidden: bool | None = None
    subscription_only: bool | None = None
    subscription_plans: list[SubscriptionPlanList] | None = None
    taxable: bool | None = None
    top_html: str | None = None
    update_time: str | None = None
    weight: Float | None = None


class SubscriptionPlanDetail(Model):
    active: bool | None = None
    billing_cycle: CreateSubscriptionPlanRequestCycleType | None = None
    billing_frequency: int | None = None
    id: str | None = None
    number_of_cycles: int | None = None
    order_index: int | None = None
    plan_price: CurrencyValueDetail | None = None
    prorate: bool | None = None


class SubscriptionPlanList(Model):
    active: bool | None = None
    billing_cycle: CreateSubscriptionPlanRequestCycleType | None = None
    billing_frequency: int | None = None
    id: str | None = None
    number_of_cycles: int | None = None
    order_index: int | None = None
    plan_price: CurrencyValueList | None = None
    prorate: bool | None = None


class TextOption(Model):
    allow_spaces: bool | None = None
    error_message: str | None = None
    maximum_characters: int | None = None
    minimum_characters: int | None = None
    only_contains: CreateProductOptionTextOptionOnlyContains | None = None
    only_ends_with: CreateProductOptionTextOptionOnlyContains | None = None
    only_starts_with: CreateProductOptionTextOptionOnlyContains | None = None


publish(globals())
