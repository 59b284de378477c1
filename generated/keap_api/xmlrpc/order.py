"""OrderService of the XML-RPC API. Generated from specs/xmlrpc.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._async_xmlrpc_service import AsyncService
from .._xmlrpc_method import Method, Param
from .._xmlrpc_service import Service

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._options import RequestOptions
    from .._xmlrpc_method import Row

__all__ = ["AsyncOrder", "Order"]

_PLACE_ORDER: Method[Row] = Method(
    "OrderService.placeOrder",
    Param("contact_id", "int"),
    Param("card_id", "int"),
    Param("plan_id", "int"),
    Param("product_ids", "array<int>"),
    Param("subscription_ids", "array<int>"),
    Param("process_specials", "boolean"),
    Param("promo_codes", "array<string>"),
    Param("lead_affiliate_id", "int"),
    Param("sale_affiliate_id", "int"),
    more=(
        (
            Param("contact_id", "int"),
            Param("card_id", "int"),
            Param("plan_id", "int"),
            Param("product_ids", "array<int>"),
            Param("subscription_ids", "array<int>"),
            Param("process_specials", "boolean"),
            Param("promo_codes", "array<string>"),
        ),
    ),
    returns="struct",
    reads=False,
)


class Order(Service):
    """OrderService."""

    def place_order(
        self,
        contact_id: int,
        card_id: int,
        plan_id: int,
        product_ids: Sequence[int],
        subscription_ids: Sequence[int],
        process_specials: bool,
        promo_codes: Sequence[str],
        lead_affiliate_id: int | None = None,
        sale_affiliate_id: int | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> Row:
        """Build, create and optionally charge an order.

        Keys, all str: Successful (\"true\" or \"false\"), Message, RefNum, OrderId, InvoiceId, Code.

        XML-RPC `OrderService.placeOrder`. Not retried if the outcome is unknown. Replaced by
        `keap.v2.orders.create`.

        Over REST (`Keap(xmlrpc='rest')`) approximate: Several calls, not one transaction. Payment plan templates
        are refused.

        Args:
            contact_id: int; 0 is not valid.
            card_id: int; 0 to charge no card.
            plan_id: int; 0 for the default payment plan.
            product_ids: a list of int; may be empty only if subscriptions are given.
            subscription_ids: a list of int; may be empty only if products are given.
            process_specials: bool.
            promo_codes: a list of str; used only with process_specials.
            lead_affiliate_id: int, optional; 0 for none.
            sale_affiliate_id: int, optional; 0 for none.

        Returns: dict.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(
            _PLACE_ORDER,
            (
                contact_id,
                card_id,
                plan_id,
                product_ids,
                subscription_ids,
                process_specials,
                promo_codes,
                lead_affiliate_id,
                sale_affiliate_id,
            ),
            options,
        )


class AsyncOrder(AsyncService):
    """OrderService."""

    async def place_order(
        self,
        contact_id: int,
        card_id: int,
        plan_id: int,
        product_ids: Sequence[int],
        subscription_ids: Sequence[int],
        process_specials: bool,
        promo_codes: Sequence[str],
        lead_affiliate_id: int | None = None,
        sale_affiliate_id: int | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> Row:
        """Build, create and optionally charge an order.

        Keys, all str: Successful (\"true\" or \"false\"), Message, RefNum, OrderId, InvoiceId, Code.

        XML-RPC `OrderService.placeOrder`. Not retried if the outcome is unknown. Replaced by
        `keap.v2.orders.create`.

        Over REST (`Keap(xmlrpc='rest')`) approximate: Several calls, not one transaction. Payment plan templates
        are refused.

        Args:
            contact_id: int; 0 is not valid.
            card_id: int; 0 to charge no card.
            plan_id: int; 0 for the default payment plan.
            product_ids: a list of int; may be empty only if subscriptions are given.
            subscription_ids: a list of int; may be empty only if products are given.
            process_specials: bool.
            promo_codes: a list of str; used only with process_specials.
            lead_affiliate_id: int, optional; 0 for none.
            sale_affiliate_id: int, optional; 0 for none.

        Returns: dict.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(
            _PLACE_ORDER,
            (
                contact_id,
                card_id,
                plan_id,
                product_ids,
                subscription_ids,
                process_specials,
                promo_codes,
                lead_affiliate_id,
                sale_affiliate_id,
            ),
            options,
        )
