"""ProductService over REST, and the payment options of InvoiceService."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final

from keap_api.errors import NotFoundError

from ._bodies import not_found
from ._calls import Call, Steps
from ._faults import refuse

if TYPE_CHECKING:
    from ._engine import Engine

__all__ = ["METHODS"]

Handler = Callable[..., Steps[Any]]


def _payment_options(engine: Engine) -> Steps[dict[str, Any]]:
    found = yield Call("v2.settings.applications.get_configuration", query={"fields": ["ECOMMERCE"]})
    text = ((found or {}).get("ecommerce") or {}).get("payment_types") or ""
    return {one.strip(): one.strip() for one in text.split(",") if one.strip()}


def _inventory(engine: Engine, product: int) -> Steps[int]:
    try:
        found = yield Call("v2.products.get", (product,))
    except NotFoundError:
        not_found("Product", product)
    return int((found.get("inventory") or {}).get("inventory_count") or 0)


def _adjust(kind: str) -> Handler:
    def steps(engine: Engine, product: int, quantity: int = 1) -> Steps[bool]:
        try:
            yield Call("v2.products.adjust_inventory", (product,), body={"type": kind, "quantity": quantity})
        except NotFoundError:
            not_found("Product", product)
        return True

    return steps


def _deactivate_card(engine: Engine, card: int) -> Steps[bool]:
    response = yield Call("v2.payment_methods.list", query={"filter": f"credit_card_id=={card}"})
    found = (response or {}).get("payment_methods") or ()
    if not found:
        refuse("RecordNotFound", f"Card {card} is not a payment method in REST")
    path = (found[0]["contact_id"], found[0]["payment_method_id"])
    yield Call("v2.contacts.payment_methods.deactivate", path)
    return True


METHODS: Final[Mapping[str, Handler]] = {
    "InvoiceService.getAllPaymentOptions": _payment_options,
    "ProductService.getInventory": _inventory,
    "ProductService.incrementInventory": _adjust("INCREASE"),
    "ProductService.increaseInventory": _adjust("INCREASE"),
    "ProductService.decrementInventory": _adjust("DECREASE"),
    "ProductService.decreaseInventory": _adjust("DECREASE"),
    "ProductService.deactivateCreditCard": _deactivate_card,
}
