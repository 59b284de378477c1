"""Products with their subscription plans and categories, which lie elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from ._store import Record, Store

__all__ = ["ASSIGNED", "CYCLES", "PLANS", "product_view"]

ASSIGNED: Final = "product_categories/products"  # the relation of categories and products
PLANS: Final = "products/*/subscriptions"
# XML-RPC's and v1's number of a billing cycle.
CYCLES: Final = {"YEARLY": 1, "MONTHLY": 2, "WEEKLY": 3, "DAILY": 6}


def product_view(store: Store, product: str) -> Record:
    """What other places say about a product, under the names of all its schemas."""
    extra: Record = {}
    plans = store.touch(name).values() if store.has(name := PLANS.replace("*", product)) else ()
    if plans:
        extra["subscription_plans"] = [_plan(plan) for plan in plans]
    categories = [
        one for one in store.linked(ASSIGNED, product, backwards=True) if store.get("product_categories", one)
    ]
    if categories:
        extra["categories"] = categories
    return extra


def _plan(plan: Record) -> Record:
    return {
        **plan,
        "billing_cycle": plan.get("cycle_type"),
        "billing_frequency": plan.get("frequency"),
        "order_index": plan.get("display_order_index"),
        "cycle": CYCLES.get(str(plan.get("cycle_type"))),
    }
