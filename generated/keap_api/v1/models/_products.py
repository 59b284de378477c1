# Written by `make regenerate` from specs/v1.json and overlays/openapi/v1.yaml. Do not edit.
"""Responses of REST v1: products."""

from __future__ import annotations

from ..._enums import OpenStrEnum
from ..._lazy import publish
from ..._model import Float, Model
from ._orders_shared import Product
from ._products_shared import CreateProductSubscriptionCycleType

# What is defined here belongs to the package, whatever its part: a class that is pickled or printed names no part.
__name__ = "keap_api.v1.models"


class ProductStatusStatus(OpenStrEnum):
    CREATED = "CREATED"
    UPDATED = "UPDATED"
    DELETED = "DELETED"


class ProductList(Model):
    """Returned by `products.list`."""

    count: int | None = None
    next: str | None = None
    previous: str | None = None
    products: list[Product] | None = None
    sync_token: str | None = None


class ProductStatus(Model):
    """Returned by `products.sync`."""

    product: Product | None = None
    status: ProductStatusStatus | None = None


class ProductStatusList(Model):
    """Returned by `products.sync`."""

    count: int | None = None
    next: str | None = None
    previous: str | None = None
    product_statuses: list[ProductStatus] | None = None
    sync_token: str | None = None


class ProductSubscription(Model):
    """Returned by `products.subscriptions.create`, `products.subscriptions.get`."""

    id: int
    active: bool | None = None
    cycle_type: CreateProductSubscriptionCycleType | None = None
    frequency: int | None = None
    number_of_cycles: int | None = None
    plan_price: Float | None = None
    subscription_plan_index: int | None = None
    subscription_plan_name: str | None = None
    url: str | None = None


class RestProductV1(Model):
    """Returned by `products.create`, `products.get`, `products.update`."""

    id: int
    active: bool | None = None
    product_desc: str | None = None
    product_name: str | None = None
    product_price: Float | None = None
    product_short_desc: str | None = None
    sku: str | None = None
    subscription_only: bool | None = None
    subscription_plans: list[ProductSubscription] | None = None
    url: str | None = None


publish(globals())
