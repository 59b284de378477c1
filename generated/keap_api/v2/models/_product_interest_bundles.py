# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""Responses of REST v2: product_interest_bundles."""

from __future__ import annotations

from ..._enums import OpenStrEnum
from ..._lazy import publish
from ..._model import Model
from ._lead_sources_shared import CurrencyValue

# What is defined here belongs to the package, whatever its part: a class that is pickled or printed names no part.
__name__ = "keap_api.v2.models"


class AddProductInterestRequestType(OpenStrEnum):
    PRODUCT = "PRODUCT"
    SUBSCRIPTION_PLAN = "SUBSCRIPTION_PLAN"


class ListProductInterestBundleResponse(Model):
    """Returned by `product_interest_bundles.list`."""

    next_page_token: str | None = None
    product_interest_bundles: list[ProductInterestBundle] | None = None


class ProductInterest(Model):
    """Returned by `product_interest_bundles.interests.create`, `product_interest_bundles.interests.update`."""

    id: str
    discount_percent: int | None = None
    interest_id: str | None = None
    price: CurrencyValue | None = None
    quantity: int | None = None
    type: AddProductInterestRequestType | None = None


class ProductInterestBundle(Model):
    """Returned by `product_interest_bundles.list`, `product_interest_bundles.create`, `product_interest_bundles.get` and 1 more."""

    id: str
    description: str | None = None
    name: str | None = None
    product_interests: list[ProductInterest] | None = None
    subscription_plan_interests: list[ProductInterest] | None = None


publish(globals())
