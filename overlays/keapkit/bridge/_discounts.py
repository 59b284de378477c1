"""DiscountService over REST."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final

from keap_api.errors import NotFoundError

from ._bodies import new_id, not_found
from ._calls import Call, Steps
from ._values import number

if TYPE_CHECKING:
    from ._engine import Engine

__all__ = ["METHODS"]

Handler = Callable[..., Steps[Any]]


def _discount(operation: str, *names: str) -> Handler:
    """A method that creates a discount from values in this order."""

    def steps(engine: Engine, *values: Any) -> Steps[int]:
        body: dict[str, Any] = {}
        for name, value in zip(names, values, strict=False):
            body |= _discount_value(name, value)
        if "discount_percent" in body:  # its categories are assigned later, and REST wants the list
            body["product_category_ids"] = []
        return new_id((yield Call(operation, body=body)), "discount")

    return steps


def _discount_value(name: str, value: Any) -> dict[str, Any]:
    match name:
        case "-":
            return {}
        case "apply_to_commissions" | "hide_price":
            return {name: bool(value)}
        case "discount_type":
            return {name: "PERCENT" if value == 1 else "AMOUNT"}
        case "discount_strategy":
            return {name: str(value).upper()}
        case "discount_value" | "discount_percent":
            return {name: number(value, "amt")}
        case "subscription_plan_id" | "product_id":
            return {name: str(value)}
        case _:
            return {name: value} if value != "" else {}


_READ: Final = {
    "name": "name",
    "description": "description",
    "free_trial_days": "freeTrialDays",
    "hide_price": "hidePrice",
    "subscription_plan_id": "subscriptionPlanId",
    "apply_to_commissions": "applyDiscountToCommission",
    "discount_type": "pctOrAmt",
    "discount_value": "amount",
    "discount_percent": "amount",
    "discount_strategy": "payType",
    "product_id": "productId",
}


def _read_discount(operation: str) -> Handler:
    """A method that reads a discount; all of its values are texts."""

    def steps(engine: Engine, id_: int) -> Steps[dict[str, str]]:
        try:
            found = yield Call(operation, (id_,))
        except NotFoundError:
            not_found("discount", id_)
        row: dict[str, str] = {}
        for ours, theirs in _READ.items():
            value = found.get(ours)
            if value is None:
                continue
            if ours == "discount_type":
                value = 1 if value == "PERCENT" else 0
            elif ours == "discount_strategy":
                value = str(value).capitalize()
            row[theirs] = str(int(value)) if isinstance(value, bool) else str(value)
        return row

    return steps


def _assign_category(engine: Engine, discount: int, category: int) -> Steps[int]:
    """Add a category to those of a discount, which are replaced as a whole."""
    found = yield Call("v2.discounts.product_categories.get", (discount,))
    ids = [str(one) for one in found.get("product_categories") or ()]
    if str(category) not in ids:
        body = {"product_category_ids": [*ids, str(category)]}
        yield Call(
            "v2.discounts.product_categories.update", (discount,), {"update_mask": ["product_category_ids"]}, body
        )
    return category


def _categories(engine: Engine, discount: int) -> Steps[list[dict[str, str]]]:
    found = yield Call("v2.discounts.product_categories.get", (discount,))
    return [
        {"specialItemId": str(discount), "productCategoryId": str(one)} for one in found.get("product_categories") or ()
    ]


_WITH_TYPE = ("discount_type", "discount_value")
METHODS: Final[Mapping[str, Handler]] = {
    "DiscountService.addFreeTrial": _discount(
        "v2.discounts.free_trials.create",
        "name",
        "description",
        "free_trial_days",
        "hide_price",
        "subscription_plan_id",
    ),
    "DiscountService.addOrderTotalDiscount": _discount(
        "v2.discounts.order_totals.create",
        "name",
        "description",
        "apply_to_commissions",
        *_WITH_TYPE,
        "discount_strategy",
    ),
    "DiscountService.addCategoryDiscount": _discount(
        "v2.discounts.product_categories.create", "name", "description", "apply_to_commissions", "discount_percent"
    ),
    "DiscountService.addProductTotalDiscount": _discount(
        "v2.discounts.products.create", "name", "description", "apply_to_commissions", "product_id", *_WITH_TYPE
    ),
    "DiscountService.addShippingTotalDiscount": _discount(
        "v2.discounts.shipping.create", "name", "description", "-", *_WITH_TYPE
    ),
    "DiscountService.getFreeTrial": _read_discount("v2.discounts.free_trials.get"),
    "DiscountService.getOrderTotalDiscount": _read_discount("v2.discounts.order_totals.get"),
    "DiscountService.getCategoryDiscount": _read_discount("v2.discounts.product_categories.get"),
    "DiscountService.getProductTotalDiscount": _read_discount("v2.discounts.products.get"),
    "DiscountService.getShippingTotalDiscount": _read_discount("v2.discounts.shipping.get"),
    "DiscountService.addCategoryAssignmentToCategoryDiscount": _assign_category,
    "DiscountService.getCategoryAssignmentsForCategoryDiscount": _categories,
}
