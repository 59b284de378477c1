"""Operations on the categories and the subscription plans of products."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from ._call import Result
from ._errors import RequestValidationError
from ._product_views import ASSIGNED
from ._query import next_token
from ._serializers import V1_CYCLES

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ._call import Call
    from ._documents import Operation
    from ._handlers import Handlers
    from ._store import Record

__all__ = ["PRODUCTS"]


def _assign(operation: Operation, handlers: Handlers, call: Call) -> Result:
    """Add products to a category."""
    records, category = handlers.records, call.path["category_id"]
    records.one("product_categories", (category,))
    known = records.all("products")[1]
    wanted = [str(product) for product in (call.body or {}).get("product_ids") or ()]
    for product in wanted:
        if product not in known:
            raise RequestValidationError("body.product_ids", f"there is no product with id {product!r}")
    for product in wanted:
        records.link(ASSIGNED, category, product)
    return Result(operation.response[0], None, None)


def _assigned(operation: Operation, handlers: Handlers, call: Call) -> Result:
    """The categories that have products, with the products' ids."""
    records = handlers.records
    products = records.all("products")[1]
    assigned: list[Record] = [
        {"product_category_id": category, "product_ids": ids}
        for category in records.all("product_categories")[1]
        if (ids := [product for product in records.store.linked(ASSIGNED, category) if product in products])
    ]
    known = frozenset({"product_category_id", "product_ids"})
    found, first, size = handlers.found(operation, call, assigned, known)
    token = next_token(found, first, size)
    value = {"assigned_product_categories": found[first : first + size], "next_page_token": token}
    return Result(operation.response[0], value, operation.response[1])


def _add_plan(operation: Operation, handlers: Handlers, call: Call) -> Result:
    """v1 says YEAR for the cycle that the store, as v2, calls YEARLY."""
    body = dict(call.body or {})
    cycle = body.get("cycle_type")
    body["cycle_type"] = next((v2 for v2, v1 in V1_CYCLES.items() if v1 == cycle), cycle)
    return handlers.handle(operation, replace(call, body=body))


PRODUCTS: Final[Mapping[tuple[str, str], Callable[[Operation, Handlers, Call], Result]]] = {
    ("GET", "/rest/v2/productCategories/assignedProducts"): _assigned,
    ("POST", "/rest/v1/products/{productId}/subscriptions"): _add_plan,
    ("POST", "/rest/v2/productCategories/{category_id}:assignProducts"): _assign,
}
