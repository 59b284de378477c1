"""ShippingService of the XML-RPC API. Generated from specs/xmlrpc.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._async_xmlrpc_service import AsyncService
from .._xmlrpc_method import Method, Param
from .._xmlrpc_service import Service

if TYPE_CHECKING:
    from .._options import RequestOptions
    from .._xmlrpc_method import Row

__all__ = ["AsyncShipping", "Shipping"]

_GET_ALL_SHIPPING_OPTIONS: Method[list[Row]] = Method(
    "ShippingService.getAllShippingOptions", returns="array<struct>", reads=True
)
_GET_FLAT_RATE_SHIPPING_OPTION: Method[Row] = Method(
    "ShippingService.getFlatRateShippingOption", Param("option_id", "int"), returns="struct", reads=True
)
_GET_ORDER_TOTAL_SHIPPING_OPTION: Method[list[Row] | Row] = Method(
    "ShippingService.getOrderTotalShippingOption", Param("option_id", "int"), returns="array<struct>|struct", reads=True
)
_GET_ORDER_TOTAL_SHIPPING_RANGES: Method[list[Row]] = Method(
    "ShippingService.getOrderTotalShippingRanges", Param("option_id", "int"), returns="array<struct>", reads=True
)
_GET_PRODUCT_BASED_SHIPPING_OPTION: Method[Row] = Method(
    "ShippingService.getProductBasedShippingOption", Param("option_id", "int"), returns="struct", reads=True
)
_GET_ORDER_QUANTITY_SHIPPING_OPTION: Method[Row] = Method(
    "ShippingService.getOrderQuantityShippingOption", Param("option_id", "int"), returns="struct", reads=True
)
_GET_WEIGHT_BASED_SHIPPING_OPTION: Method[Row] = Method(
    "ShippingService.getWeightBasedShippingOption", Param("option_id", "int"), returns="struct", reads=True
)
_GET_UPS_SHIPPING_OPTION: Method[Row] = Method(
    "ShippingService.getUpsShippingOption", Param("option_id", "int"), returns="struct", reads=True
)


class Shipping(Service):
    """ShippingService."""

    def get_all_shipping_options(self, *, options: RequestOptions | None = None) -> list[Row]:
        """List shipping options.

        XML-RPC `ShippingService.getAllShippingOptions`. It changes nothing. Replaced by `keap.v2.shipping.list`.

        Over REST (`Keap(xmlrpc='rest')`) approximate: Settings of an option are not described by the document;
        values are text.

        Args:

        Returns: list[dict].

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_GET_ALL_SHIPPING_OPTIONS, (), options)

    def get_flat_rate_shipping_option(self, option_id: int, *, options: RequestOptions | None = None) -> Row:
        """Read a flat-rate option.

        Keys, all str: id, name, description, price, orderBased, international, active, type.

        XML-RPC `ShippingService.getFlatRateShippingOption`. It changes nothing. Replaced by
        `keap.v2.shipping.list`.

        Over REST (`Keap(xmlrpc='rest')`) approximate: Settings of an option are not described by the document;
        values are text.

        Args:
            option_id: int.

        Returns: dict.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_GET_FLAT_RATE_SHIPPING_OPTION, (option_id,), options)

    def get_order_total_shipping_option(
        self, option_id: int, *, options: RequestOptions | None = None
    ) -> list[Row] | Row:
        """Read an order-total option.

        Sources disagree whether a list or a single struct comes back.

        XML-RPC `ShippingService.getOrderTotalShippingOption`. It changes nothing. Replaced by
        `keap.v2.shipping.list`.

        Over REST (`Keap(xmlrpc='rest')`) approximate: Settings of an option are not described by the document;
        values are text.

        Args:
            option_id: int.

        Returns: list[dict] or dict.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_GET_ORDER_TOTAL_SHIPPING_OPTION, (option_id,), options)

    def get_order_total_shipping_ranges(self, option_id: int, *, options: RequestOptions | None = None) -> list[Row]:
        """Read the price ranges of an order-total option.

        XML-RPC `ShippingService.getOrderTotalShippingRanges`. It changes nothing. Replaced by
        `keap.v2.shipping.list`.

        Over REST (`Keap(xmlrpc='rest')`) approximate: Settings of an option are not described by the document;
        values are text.

        Args:
            option_id: int.

        Returns: list[dict].

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_GET_ORDER_TOTAL_SHIPPING_RANGES, (option_id,), options)

    def get_product_based_shipping_option(self, option_id: int, *, options: RequestOptions | None = None) -> Row:
        """Read a product-based option.

        XML-RPC `ShippingService.getProductBasedShippingOption`. It changes nothing. Replaced by
        `keap.v2.shipping.list`.

        Over REST (`Keap(xmlrpc='rest')`) approximate: Settings of an option are not described by the document;
        values are text.

        Args:
            option_id: int.

        Returns: dict.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_GET_PRODUCT_BASED_SHIPPING_OPTION, (option_id,), options)

    def get_order_quantity_shipping_option(self, option_id: int, *, options: RequestOptions | None = None) -> Row:
        """Read an order-quantity option.

        Keys, all str: id, name, baseShippingPrice, pricePerItem, minimumShippingPrice, orderBased, international,
        active, type.

        XML-RPC `ShippingService.getOrderQuantityShippingOption`. It changes nothing. Replaced by
        `keap.v2.shipping.list`.

        Over REST (`Keap(xmlrpc='rest')`) approximate: Settings of an option are not described by the document;
        values are text.

        Args:
            option_id: int.

        Returns: dict.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_GET_ORDER_QUANTITY_SHIPPING_OPTION, (option_id,), options)

    def get_weight_based_shipping_option(self, option_id: int, *, options: RequestOptions | None = None) -> Row:
        """Read a weight-based option.

        XML-RPC `ShippingService.getWeightBasedShippingOption`. It changes nothing. Replaced by
        `keap.v2.shipping.list`.

        Over REST (`Keap(xmlrpc='rest')`) approximate: Settings of an option are not described by the document;
        values are text.

        Args:
            option_id: int.

        Returns: dict.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_GET_WEIGHT_BASED_SHIPPING_OPTION, (option_id,), options)

    def get_ups_shipping_option(self, option_id: int, *, options: RequestOptions | None = None) -> Row:
        """Read a UPS option.

        Holds secrets of the UPS account (accessLicenseNumber, accessPassword, accessUserId): keep it out of logs.

        XML-RPC `ShippingService.getUpsShippingOption`. It changes nothing. Replaced by `keap.v2.shipping.list`.

        Over REST (`Keap(xmlrpc='rest')`) refused: The secrets of the UPS account are not in REST.
        v2.shipping.list gives the option without them.

        Args:
            option_id: int.

        Returns: dict.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_GET_UPS_SHIPPING_OPTION, (option_id,), options)


class AsyncShipping(AsyncService):
    """ShippingService."""

    async def get_all_shipping_options(self, *, options: RequestOptions | None = None) -> list[Row]:
        """List shipping options.

        XML-RPC `ShippingService.getAllShippingOptions`. It changes nothing. Replaced by `keap.v2.shipping.list`.

        Over REST (`Keap(xmlrpc='rest')`) approximate: Settings of an option are not described by the document;
        values are text.

        Args:

        Returns: list[dict].

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_GET_ALL_SHIPPING_OPTIONS, (), options)

    async def get_flat_rate_shipping_option(self, option_id: int, *, options: RequestOptions | None = None) -> Row:
        """Read a flat-rate option.

        Keys, all str: id, name, description, price, orderBased, international, active, type.

        XML-RPC `ShippingService.getFlatRateShippingOption`. It changes nothing. Replaced by
        `keap.v2.shipping.list`.

        Over REST (`Keap(xmlrpc='rest')`) approximate: Settings of an option are not described by the document;
        values are text.

        Args:
            option_id: int.

        Returns: dict.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_GET_FLAT_RATE_SHIPPING_OPTION, (option_id,), options)

    async def get_order_total_shipping_option(
        self, option_id: int, *, options: RequestOptions | None = None
    ) -> list[Row] | Row:
        """Read an order-total option.

        Sources disagree whether a list or a single struct comes back.

        XML-RPC `ShippingService.getOrderTotalShippingOption`. It changes nothing. Replaced by
        `keap.v2.shipping.list`.

        Over REST (`Keap(xmlrpc='rest')`) approximate: Settings of an option are not described by the document;
        values are text.

        Args:
            option_id: int.

        Returns: list[dict] or dict.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_GET_ORDER_TOTAL_SHIPPING_OPTION, (option_id,), options)

    async def get_order_total_shipping_ranges(
        self, option_id: int, *, options: RequestOptions | None = None
    ) -> list[Row]:
        """Read the price ranges of an order-total option.

        XML-RPC `ShippingService.getOrderTotalShippingRanges`. It changes nothing. Replaced by
        `keap.v2.shipping.list`.

        Over REST (`Keap(xmlrpc='rest')`) approximate: Settings of an option are not described by the document;
        values are text.

        Args:
            option_id: int.

        Returns: list[dict].

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_GET_ORDER_TOTAL_SHIPPING_RANGES, (option_id,), options)

    async def get_product_based_shipping_option(self, option_id: int, *, options: RequestOptions | None = None) -> Row:
        """Read a product-based option.

        XML-RPC `ShippingService.getProductBasedShippingOption`. It changes nothing. Replaced by
        `keap.v2.shipping.list`.

        Over REST (`Keap(xmlrpc='rest')`) approximate: Settings of an option are not described by the document;
        values are text.

        Args:
            option_id: int.

        Returns: dict.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_GET_PRODUCT_BASED_SHIPPING_OPTION, (option_id,), options)

    async def get_order_quantity_shipping_option(self, option_id: int, *, options: RequestOptions | None = None) -> Row:
        """Read an order-quantity option.

        Keys, all str: id, name, baseShippingPrice, pricePerItem, minimumShippingPrice, orderBased, international,
        active, type.

        XML-RPC `ShippingService.getOrderQuantityShippingOption`. It changes nothing. Replaced by
        `keap.v2.shipping.list`.

        Over REST (`Keap(xmlrpc='rest')`) approximate: Settings of an option are not described by the document;
        values are text.

        Args:
            option_id: int.

        Returns: dict.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_GET_ORDER_QUANTITY_SHIPPING_OPTION, (option_id,), options)

    async def get_weight_based_shipping_option(self, option_id: int, *, options: RequestOptions | None = None) -> Row:
        """Read a weight-based option.

        XML-RPC `ShippingService.getWeightBasedShippingOption`. It changes nothing. Replaced by
        `keap.v2.shipping.list`.

        Over REST (`Keap(xmlrpc='rest')`) approximate: Settings of an option are not described by the document;
        values are text.

        Args:
            option_id: int.

        Returns: dict.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_GET_WEIGHT_BASED_SHIPPING_OPTION, (option_id,), options)

    async def get_ups_shipping_option(self, option_id: int, *, options: RequestOptions | None = None) -> Row:
        """Read a UPS option.

        Holds secrets of the UPS account (accessLicenseNumber, accessPassword, accessUserId): keep it out of logs.

        XML-RPC `ShippingService.getUpsShippingOption`. It changes nothing. Replaced by `keap.v2.shipping.list`.

        Over REST (`Keap(xmlrpc='rest')`) refused: The secrets of the UPS account are not in REST.
        v2.shipping.list gives the option without them.

        Args:
            option_id: int.

        Returns: dict.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_GET_UPS_SHIPPING_OPTION, (option_id,), options)
