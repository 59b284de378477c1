"""Which function answers which method, and what is refused before any call is made."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final

from keap_api.xmlrpc.rest import METHODS as MAPPINGS

from . import _affiliates, _discounts, _files, _orders, _others, _people, _products
from ._calls import Steps
from ._faults import ALLOWING, refuse, unknown_method

if TYPE_CHECKING:
    from ._engine import Engine

__all__ = ["HANDLERS", "PAYING", "steps"]

HANDLERS: Final[Mapping[str, Callable[..., Steps[Any]]]] = {
    **_people.METHODS,
    **_orders.METHODS,
    **_products.METHODS,
    **_discounts.METHODS,
    **_files.METHODS,
    **_affiliates.METHODS,
    **_others.METHODS,
}
PAYING: Final = _orders.PAYING


def steps(engine: Engine, wire: str, arguments: tuple[Any, ...]) -> Steps[Any]:
    """A method as its REST calls.

    Raises:
        Fault: the method does not exist, REST has nothing for it, or it moves money and may not.
    """
    handler = HANDLERS.get(wire)
    if handler is None:
        mapping = MAPPINGS.get(wire)
        if mapping is None:
            raise unknown_method(wire)
        refuse("NoAccess", f"{wire} cannot be answered over REST. {mapping.losses}")
    if wire in PAYING and not engine.settings.allow_payments:
        refuse("NoAccess", f"{wire} moves money: it needs {ALLOWING}")
    return (yield from handler(engine, *arguments))
