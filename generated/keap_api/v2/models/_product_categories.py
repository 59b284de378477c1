# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""Responses of REST v2: product_categories."""

from __future__ import annotations

from ..._lazy import publish
from ..._model import Model

# What is defined here belongs to the package, whatever its part: a class that is pickled or printed names no part.
__name__ = "keap_api.v2.models"


class AssignedProducts(Model):
    """Returned by `product_categories.assigned_products.list`."""

    product_category_id: str | None = None
    product_ids: list[str] | None = None


class ListAssignedProductsResponse(Model):
    """Returned by `product_categories.assigned_products.list`."""

    assigned_product_categories: list[AssignedProducts] | None = None
    next_page_token: str | None = None


class ListProductCategoriesResponse(Model):
    """Returned by `product_categories.list`."""

    next_page_token: str | None = None
    product_categories: list[ProductCategory] | None = None


class ProductCategory(Model):
    """Returned by `product_categories.list`, `product_categories.create`, `product_categories.get` and 1 more."""

    id: str
    display_order_index: int | None = None
    name: str | None = None
    parent_category_id: str | None = None


publish(globals())
