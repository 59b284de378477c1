"""ProductService of the XML-RPC API. Generated from specs/xmlrpc.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._async_xmlrpc_service import AsyncService
from .._xmlrpc_method import Method, Param
from .._xmlrpc_service import Service

if TYPE_CHECKING:
    from .._options import RequestOptions

__all__ = ["AsyncProduct", "Product"]

_GET_INVENTORY: Method[int] = Method(
    "ProductService.getInventory", Param("product_id", "int"), returns="int", reads=True
)
_INCREMENT_INVENTORY: Method[bool] = Method(
    "ProductService.incrementInventory", Param("product_id", "int"), returns="boolean", reads=False
)
_DECREMENT_INVENTORY: Method[bool] = Method(
    "ProductService.decrementInventory", Param("product_id", "int"), returns="boolean", reads=False
)
_INCREASE_INVENTORY: Method[bool] = Method(
    "ProductService.increaseInventory",
    Param("product_id", "int"),
    Param("quantity", "int"),
    returns="boolean",
    reads=False,
)
_DECREASE_INVENTORY: Method[bool] = Method(
    "ProductService.decreaseInventory",
    Param("product_id", "int"),
    Param("quantity", "int"),
    returns="boolean",
    reads=False,
)
_DEACTIVATE_CREDIT_CARD: Method[bool] = Method(
    "ProductService.deactivateCreditCard", Param("card_id", "int"), returns="boolean", reads=False
)


class Product(Service):
    """ProductService."""

    def get_inventory(self, product_id: int, *, options: RequestOptions | None = None) -> int:
        """Read how many of a product are in stock.

        XML-RPC `ProductService.getInventory`. It changes nothing. Replaced by `keap.v2.products.get`.

        Over REST (`Keap(xmlrpc='rest')`) exact.

        Args:
            product_id: int.

        Returns: int.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_GET_INVENTORY, (product_id,), options)

    def increment_inventory(self, product_id: int, *, options: RequestOptions | None = None) -> bool:
        """Add one to a product's stock.

        XML-RPC `ProductService.incrementInventory`. Not retried if the outcome is unknown. Replaced by
        `keap.v2.products.adjust_inventory`.

        Over REST (`Keap(xmlrpc='rest')`) exact.

        Args:
            product_id: int.

        Returns: bool.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_INCREMENT_INVENTORY, (product_id,), options)

    def decrement_inventory(self, product_id: int, *, options: RequestOptions | None = None) -> bool:
        """Take one from a product's stock.

        XML-RPC `ProductService.decrementInventory`. Not retried if the outcome is unknown. Replaced by
        `keap.v2.products.adjust_inventory`.

        Over REST (`Keap(xmlrpc='rest')`) exact.

        Args:
            product_id: int.

        Returns: bool.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_DECREMENT_INVENTORY, (product_id,), options)

    def increase_inventory(self, product_id: int, quantity: int, *, options: RequestOptions | None = None) -> bool:
        """Add a quantity to a product's stock.

        XML-RPC `ProductService.increaseInventory`. Not retried if the outcome is unknown. Replaced by
        `keap.v2.products.adjust_inventory`.

        Over REST (`Keap(xmlrpc='rest')`) exact.

        Args:
            product_id: int.
            quantity: int.

        Returns: bool.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_INCREASE_INVENTORY, (product_id, quantity), options)

    def decrease_inventory(self, product_id: int, quantity: int, *, options: RequestOptions | None = None) -> bool:
        """Take a quantity from a product's stock.

        XML-RPC `ProductService.decreaseInventory`. Not retried if the outcome is unknown. Replaced by
        `keap.v2.products.adjust_inventory`.

        Over REST (`Keap(xmlrpc='rest')`) exact.

        Args:
            product_id: int.
            quantity: int.

        Returns: bool.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_DECREASE_INVENTORY, (product_id, quantity), options)

    def deactivate_credit_card(self, card_id: int, *, options: RequestOptions | None = None) -> bool:
        """Deactivate a stored card.

        XML-RPC `ProductService.deactivateCreditCard`. Not retried if the outcome is unknown. Replaced by
        `keap.v2.contacts.payment_methods.deactivate`.

        Over REST (`Keap(xmlrpc='rest')`) exact: Only cards that are payment methods.

        Args:
            card_id: int.

        Returns: bool.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_DEACTIVATE_CREDIT_CARD, (card_id,), options)


class AsyncProduct(AsyncService):
    """ProductService."""

    async def get_inventory(self, product_id: int, *, options: RequestOptions | None = None) -> int:
        """Read how many of a product are in stock.

        XML-RPC `ProductService.getInventory`. It changes nothing. Replaced by `keap.v2.products.get`.

        Over REST (`Keap(xmlrpc='rest')`) exact.

        Args:
            product_id: int.

        Returns: int.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_GET_INVENTORY, (product_id,), options)

    async def increment_inventory(self, product_id: int, *, options: RequestOptions | None = None) -> bool:
        """Add one to a product's stock.

        XML-RPC `ProductService.incrementInventory`. Not retried if the outcome is unknown. Replaced by
        `keap.v2.products.adjust_inventory`.

        Over REST (`Keap(xmlrpc='rest')`) exact.

        Args:
            product_id: int.

        Returns: bool.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_INCREMENT_INVENTORY, (product_id,), options)

    async def decrement_inventory(self, product_id: int, *, options: RequestOptions | None = None) -> bool:
        """Take one from a product's stock.

        XML-RPC `ProductService.decrementInventory`. Not retried if the outcome is unknown. Replaced by
        `keap.v2.products.adjust_inventory`.

        Over REST (`Keap(xmlrpc='rest')`) exact.

        Args:
            product_id: int.

        Returns: bool.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_DECREMENT_INVENTORY, (product_id,), options)

    async def increase_inventory(
        self, product_id: int, quantity: int, *, options: RequestOptions | None = None
    ) -> bool:
        """Add a quantity to a product's stock.

        XML-RPC `ProductService.increaseInventory`. Not retried if the outcome is unknown. Replaced by
        `keap.v2.products.adjust_inventory`.

        Over REST (`Keap(xmlrpc='rest')`) exact.

        Args:
            product_id: int.
            quantity: int.

        Returns: bool.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_INCREASE_INVENTORY, (product_id, quantity), options)

    async def decrease_inventory(
        self, product_id: int, quantity: int, *, options: RequestOptions | None = None
    ) -> bool:
        """Take a quantity from a product's stock.

        XML-RPC `ProductService.decreaseInventory`. Not retried if the outcome is unknown. Replaced by
        `keap.v2.products.adjust_inventory`.

        Over REST (`Keap(xmlrpc='rest')`) exact.

        Args:
            product_id: int.
            quantity: int.

        Returns: bool.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_DECREASE_INVENTORY, (product_id, quantity), options)

    async def deactivate_credit_card(self, card_id: int, *, options: RequestOptions | None = None) -> bool:
        """Deactivate a stored card.

        XML-RPC `ProductService.deactivateCreditCard`. Not retried if the outcome is unknown. Replaced by
        `keap.v2.contacts.payment_methods.deactivate`.

        Over REST (`Keap(xmlrpc='rest')`) exact: Only cards that are payment methods.

        Args:
            card_id: int.

        Returns: bool.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_DEACTIVATE_CREDIT_CARD, (card_id,), options)
