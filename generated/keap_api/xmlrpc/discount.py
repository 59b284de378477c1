"""DiscountService of the XML-RPC API. Generated from specs/xmlrpc.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._async_xmlrpc_service import AsyncService
from .._xmlrpc_method import Method, Param
from .._xmlrpc_service import Service

if TYPE_CHECKING:
    from .._options import RequestOptions
    from .._xmlrpc_method import Row

__all__ = ["AsyncDiscount", "Discount"]

_ADD_FREE_TRIAL: Method[int] = Method(
    "DiscountService.addFreeTrial",
    Param("name", "string"),
    Param("description", "string"),
    Param("free_trial_days", "int"),
    Param("hide_price", "int"),
    Param("subscription_plan_id", "int"),
    returns="int",
    reads=False,
)
_GET_FREE_TRIAL: Method[Row] = Method(
    "DiscountService.getFreeTrial", Param("trial_id", "int"), returns="struct", reads=True
)
_ADD_ORDER_TOTAL_DISCOUNT: Method[int] = Method(
    "DiscountService.addOrderTotalDiscount",
    Param("name", "string"),
    Param("description", "string"),
    Param("apply_discount_to_commission", "int"),
    Param("percent_or_amt", "int"),
    Param("amt", "double"),
    Param("pay_type", "string"),
    returns="int",
    reads=False,
)
_GET_ORDER_TOTAL_DISCOUNT: Method[Row] = Method(
    "DiscountService.getOrderTotalDiscount", Param("id", "int"), returns="struct", reads=True
)
_ADD_CATEGORY_DISCOUNT: Method[int] = Method(
    "DiscountService.addCategoryDiscount",
    Param("name", "string"),
    Param("description", "string"),
    Param("apply_discount_to_commission", "int"),
    Param("amt", "double"),
    returns="int",
    reads=False,
)
_GET_CATEGORY_DISCOUNT: Method[Row] = Method(
    "DiscountService.getCategoryDiscount", Param("id", "int"), returns="struct", reads=True
)
_ADD_CATEGORY_ASSIGNMENT_TO_CATEGORY_DISCOUNT: Method[int] = Method(
    "DiscountService.addCategoryAssignmentToCategoryDiscount",
    Param("id", "int"),
    Param("product_id", "int"),
    returns="int",
    reads=False,
)
_GET_CATEGORY_ASSIGNMENTS_FOR_CATEGORY_DISCOUNT: Method[list[Row]] = Method(
    "DiscountService.getCategoryAssignmentsForCategoryDiscount", Param("id", "int"), returns="array<struct>", reads=True
)
_ADD_PRODUCT_TOTAL_DISCOUNT: Method[int] = Method(
    "DiscountService.addProductTotalDiscount",
    Param("name", "string"),
    Param("description", "string"),
    Param("apply_discount_to_commission", "int"),
    Param("product_id", "int"),
    Param("percent_or_amt", "int"),
    Param("amt", "double"),
    returns="int",
    reads=False,
)
_GET_PRODUCT_TOTAL_DISCOUNT: Method[Row] = Method(
    "DiscountService.getProductTotalDiscount", Param("product_discount_id", "int"), returns="struct", reads=True
)
_ADD_SHIPPING_TOTAL_DISCOUNT: Method[int] = Method(
    "DiscountService.addShippingTotalDiscount",
    Param("name", "string"),
    Param("description", "string"),
    Param("apply_discount_to_commission", "int"),
    Param("percent_or_amt", "int"),
    Param("amt", "double"),
    returns="int",
    reads=False,
)
_GET_SHIPPING_TOTAL_DISCOUNT: Method[Row] = Method(
    "DiscountService.getShippingTotalDiscount", Param("shipping_discount_id", "int"), returns="struct", reads=True
)


class Discount(Service):
    """DiscountService."""

    def add_free_trial(
        self,
        name: str,
        description: str,
        free_trial_days: int,
        hide_price: Literal[0, 1] | int,
        subscription_plan_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> int:
        """Create a free trial on a subscription plan.

        XML-RPC `DiscountService.addFreeTrial`. Not retried if the outcome is unknown. Replaced by
        `keap.v2.discounts.free_trials.create`.

        Over REST (`Keap(xmlrpc='rest')`) exact.

        Args:
            name: str.
            description: str.
            free_trial_days: int.
            hide_price: int; one of 0, 1.
            subscription_plan_id: int.

        Returns: int.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(
            _ADD_FREE_TRIAL, (name, description, free_trial_days, hide_price, subscription_plan_id), options
        )

    def get_free_trial(self, trial_id: int, *, options: RequestOptions | None = None) -> Row:
        """Read a free trial.

        Keys, all str: name, description, freeTrialDays, hidePrice, subscriptionPlanId, applyDiscountToCommission.

        XML-RPC `DiscountService.getFreeTrial`. It changes nothing. Replaced by
        `keap.v2.discounts.free_trials.get`.

        Over REST (`Keap(xmlrpc='rest')`) approximate: No applyDiscountToCommission.

        Args:
            trial_id: int.

        Returns: dict.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_GET_FREE_TRIAL, (trial_id,), options)

    def add_order_total_discount(
        self,
        name: str,
        description: str,
        apply_discount_to_commission: Literal[0, 1] | int,
        percent_or_amt: Literal[0, 1] | int,
        amt: float,
        pay_type: Literal["Gross", "Net"] | str,
        *,
        options: RequestOptions | None = None,
    ) -> int:
        """Create an order discount.

        Some sources write pay_type in lower case.

        XML-RPC `DiscountService.addOrderTotalDiscount`. Not retried if the outcome is unknown. Replaced by
        `keap.v2.discounts.order_totals.create`.

        Over REST (`Keap(xmlrpc='rest')`) exact.

        Args:
            name: str.
            description: str.
            apply_discount_to_commission: int; one of 0, 1.
            percent_or_amt: int; one of 0, 1; 1 percent, 0 amount.
            amt: float.
            pay_type: str; one of Gross, Net.

        Returns: int.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(
            _ADD_ORDER_TOTAL_DISCOUNT,
            (name, description, apply_discount_to_commission, percent_or_amt, amt, pay_type),
            options,
        )

    def get_order_total_discount(self, id: int, *, options: RequestOptions | None = None) -> Row:
        """Read an order discount.

        Keys, all str: name, description, applyDiscountToCommission, pctOrAmt, amount, payType.

        XML-RPC `DiscountService.getOrderTotalDiscount`. It changes nothing. Replaced by
        `keap.v2.discounts.order_totals.get`.

        Over REST (`Keap(xmlrpc='rest')`) exact.

        Args:
            id: int.

        Returns: dict.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_GET_ORDER_TOTAL_DISCOUNT, (id,), options)

    def add_category_discount(
        self,
        name: str,
        description: str,
        apply_discount_to_commission: Literal[0, 1] | int,
        amt: float,
        *,
        options: RequestOptions | None = None,
    ) -> int:
        """Create a category discount.

        XML-RPC `DiscountService.addCategoryDiscount`. Not retried if the outcome is unknown. Replaced by
        `keap.v2.discounts.product_categories.create`.

        Over REST (`Keap(xmlrpc='rest')`) approximate: The amount is a percentage.

        Args:
            name: str.
            description: str.
            apply_discount_to_commission: int; one of 0, 1.
            amt: float.

        Returns: int.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_ADD_CATEGORY_DISCOUNT, (name, description, apply_discount_to_commission, amt), options)

    def get_category_discount(self, id: int, *, options: RequestOptions | None = None) -> Row:
        """Read a category discount.

        Keys, all str: name, description, applyDiscountToCommission.

        XML-RPC `DiscountService.getCategoryDiscount`. It changes nothing. Replaced by
        `keap.v2.discounts.product_categories.get`.

        Over REST (`Keap(xmlrpc='rest')`) exact.

        Args:
            id: int.

        Returns: dict.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_GET_CATEGORY_DISCOUNT, (id,), options)

    def add_category_assignment_to_category_discount(
        self, id: int, product_id: int, *, options: RequestOptions | None = None
    ) -> int:
        """Attach a category or product to a category discount.

        Sources disagree whether product_id is a product or a product category; rows read back hold
        productCategoryId.

        XML-RPC `DiscountService.addCategoryAssignmentToCategoryDiscount`. Not retried if the outcome is unknown.
        Replaced by `keap.v2.discounts.product_categories.update`.

        Over REST (`Keap(xmlrpc='rest')`) approximate: Gives the id of the category: assignments have none.

        Args:
            id: int; category discount id.
            product_id: int; see below.

        Returns: int.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_ADD_CATEGORY_ASSIGNMENT_TO_CATEGORY_DISCOUNT, (id, product_id), options)

    def get_category_assignments_for_category_discount(
        self, id: int, *, options: RequestOptions | None = None
    ) -> list[Row]:
        """List assignments of a category discount.

        Row keys, all str: id, specialItemId, productCategoryId.

        XML-RPC `DiscountService.getCategoryAssignmentsForCategoryDiscount`. It changes nothing. Replaced by
        `keap.v2.discounts.product_categories.get`.

        Over REST (`Keap(xmlrpc='rest')`) approximate: Rows have no id.

        Args:
            id: int.

        Returns: list[dict].

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_GET_CATEGORY_ASSIGNMENTS_FOR_CATEGORY_DISCOUNT, (id,), options)

    def add_product_total_discount(
        self,
        name: str,
        description: str,
        apply_discount_to_commission: Literal[0, 1] | int,
        product_id: int,
        percent_or_amt: Literal[0, 1] | int,
        amt: float,
        *,
        options: RequestOptions | None = None,
    ) -> int:
        """Create a product discount.

        XML-RPC `DiscountService.addProductTotalDiscount`. Not retried if the outcome is unknown. Replaced by
        `keap.v2.discounts.products.create`.

        Over REST (`Keap(xmlrpc='rest')`) exact.

        Args:
            name: str.
            description: str.
            apply_discount_to_commission: int; one of 0, 1.
            product_id: int.
            percent_or_amt: int; one of 0, 1; 1 percent, 0 amount.
            amt: float.

        Returns: int.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(
            _ADD_PRODUCT_TOTAL_DISCOUNT,
            (name, description, apply_discount_to_commission, product_id, percent_or_amt, amt),
            options,
        )

    def get_product_total_discount(self, product_discount_id: int, *, options: RequestOptions | None = None) -> Row:
        """Read a product discount.

        Keys, all str: name, description, applyDiscountToCommission, productId.

        XML-RPC `DiscountService.getProductTotalDiscount`. It changes nothing. Replaced by
        `keap.v2.discounts.products.get`.

        Over REST (`Keap(xmlrpc='rest')`) exact.

        Args:
            product_discount_id: int.

        Returns: dict.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_GET_PRODUCT_TOTAL_DISCOUNT, (product_discount_id,), options)

    def add_shipping_total_discount(
        self,
        name: str,
        description: str,
        apply_discount_to_commission: Literal[0, 1] | int,
        percent_or_amt: Literal[0, 1] | int,
        amt: float,
        *,
        options: RequestOptions | None = None,
    ) -> int:
        """Create a shipping discount.

        XML-RPC `DiscountService.addShippingTotalDiscount`. Not retried if the outcome is unknown. Replaced by
        `keap.v2.discounts.shipping.create`.

        Over REST (`Keap(xmlrpc='rest')`) exact: REST keeps no applyDiscountToCommission for shipping.

        Args:
            name: str.
            description: str.
            apply_discount_to_commission: int; one of 0, 1.
            percent_or_amt: int; one of 0, 1; 1 percent, 0 amount.
            amt: float.

        Returns: int.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(
            _ADD_SHIPPING_TOTAL_DISCOUNT,
            (name, description, apply_discount_to_commission, percent_or_amt, amt),
            options,
        )

    def get_shipping_total_discount(self, shipping_discount_id: int, *, options: RequestOptions | None = None) -> Row:
        """Read a shipping discount.

        Keys, all str: name, description, applyDiscountToCommission, pctOrAmt, amount.

        XML-RPC `DiscountService.getShippingTotalDiscount`. It changes nothing. Replaced by
        `keap.v2.discounts.shipping.get`.

        Over REST (`Keap(xmlrpc='rest')`) approximate: ApplyDiscountToCommission missing.

        Args:
            shipping_discount_id: int.

        Returns: dict.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_GET_SHIPPING_TOTAL_DISCOUNT, (shipping_discount_id,), options)


class AsyncDiscount(AsyncService):
    """DiscountService."""

    async def add_free_trial(
        self,
        name: str,
        description: str,
        free_trial_days: int,
        hide_price: Literal[0, 1] | int,
        subscription_plan_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> int:
        """Create a free trial on a subscription plan.

        XML-RPC `DiscountService.addFreeTrial`. Not retried if the outcome is unknown. Replaced by
        `keap.v2.discounts.free_trials.create`.

        Over REST (`Keap(xmlrpc='rest')`) exact.

        Args:
            name: str.
            description: str.
            free_trial_days: int.
            hide_price: int; one of 0, 1.
            subscription_plan_id: int.

        Returns: int.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(
            _ADD_FREE_TRIAL, (name, description, free_trial_days, hide_price, subscription_plan_id), options
        )

    async def get_free_trial(self, trial_id: int, *, options: RequestOptions | None = None) -> Row:
        """Read a free trial.

        Keys, all str: name, description, freeTrialDays, hidePrice, subscriptionPlanId, applyDiscountToCommission.

        XML-RPC `DiscountService.getFreeTrial`. It changes nothing. Replaced by
        `keap.v2.discounts.free_trials.get`.

        Over REST (`Keap(xmlrpc='rest')`) approximate: No applyDiscountToCommission.

        Args:
            trial_id: int.

        Returns: dict.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_GET_FREE_TRIAL, (trial_id,), options)

    async def add_order_total_discount(
        self,
        name: str,
        description: str,
        apply_discount_to_commission: Literal[0, 1] | int,
        percent_or_amt: Literal[0, 1] | int,
        amt: float,
        pay_type: Literal["Gross", "Net"] | str,
        *,
        options: RequestOptions | None = None,
    ) -> int:
        """Create an order discount.

        Some sources write pay_type in lower case.

        XML-RPC `DiscountService.addOrderTotalDiscount`. Not retried if the outcome is unknown. Replaced by
        `keap.v2.discounts.order_totals.create`.

        Over REST (`Keap(xmlrpc='rest')`) exact.

        Args:
            name: str.
            description: str.
            apply_discount_to_commission: int; one of 0, 1.
            percent_or_amt: int; one of 0, 1; 1 percent, 0 amount.
            amt: float.
            pay_type: str; one of Gross, Net.

        Returns: int.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(
            _ADD_ORDER_TOTAL_DISCOUNT,
            (name, description, apply_discount_to_commission, percent_or_amt, amt, pay_type),
            options,
        )

    async def get_order_total_discount(self, id: int, *, options: RequestOptions | None = None) -> Row:
        """Read an order discount.

        Keys, all str: name, description, applyDiscountToCommission, pctOrAmt, amount, payType.

        XML-RPC `DiscountService.getOrderTotalDiscount`. It changes nothing. Replaced by
        `keap.v2.discounts.order_totals.get`.

        Over REST (`Keap(xmlrpc='rest')`) exact.

        Args:
            id: int.

        Returns: dict.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_GET_ORDER_TOTAL_DISCOUNT, (id,), options)

    async def add_category_discount(
        self,
        name: str,
        description: str,
        apply_discount_to_commission: Literal[0, 1] | int,
        amt: float,
        *,
        options: RequestOptions | None = None,
    ) -> int:
        """Create a category discount.

        XML-RPC `DiscountService.addCategoryDiscount`. Not retried if the outcome is unknown. Replaced by
        `keap.v2.discounts.product_categories.create`.

        Over REST (`Keap(xmlrpc='rest')`) approximate: The amount is a percentage.

        Args:
            name: str.
            description: str.
            apply_discount_to_commission: int; one of 0, 1.
            amt: float.

        Returns: int.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_ADD_CATEGORY_DISCOUNT, (name, description, apply_discount_to_commission, amt), options)

    async def get_category_discount(self, id: int, *, options: RequestOptions | None = None) -> Row:
        """Read a category discount.

        Keys, all str: name, description, applyDiscountToCommission.

        XML-RPC `DiscountService.getCategoryDiscount`. It changes nothing. Replaced by
        `keap.v2.discounts.product_categories.get`.

        Over REST (`Keap(xmlrpc='rest')`) exact.

        Args:
            id: int.

        Returns: dict.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_GET_CATEGORY_DISCOUNT, (id,), options)

    async def add_category_assignment_to_category_discount(
        self, id: int, product_id: int, *, options: RequestOptions | None = None
    ) -> int:
        """Attach a category or product to a category discount.

        Sources disagree whether product_id is a product or a product category; rows read back hold
        productCategoryId.

        XML-RPC `DiscountService.addCategoryAssignmentToCategoryDiscount`. Not retried if the outcome is unknown.
        Replaced by `keap.v2.discounts.product_categories.update`.

        Over REST (`Keap(xmlrpc='rest')`) approximate: Gives the id of the category: assignments have none.

        Args:
            id: int; category discount id.
            product_id: int; see below.

        Returns: int.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_ADD_CATEGORY_ASSIGNMENT_TO_CATEGORY_DISCOUNT, (id, product_id), options)

    async def get_category_assignments_for_category_discount(
        self, id: int, *, options: RequestOptions | None = None
    ) -> list[Row]:
        """List assignments of a category discount.

        Row keys, all str: id, specialItemId, productCategoryId.

        XML-RPC `DiscountService.getCategoryAssignmentsForCategoryDiscount`. It changes nothing. Replaced by
        `keap.v2.discounts.product_categories.get`.

        Over REST (`Keap(xmlrpc='rest')`) approximate: Rows have no id.

        Args:
            id: int.

        Returns: list[dict].

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_GET_CATEGORY_ASSIGNMENTS_FOR_CATEGORY_DISCOUNT, (id,), options)

    async def add_product_total_discount(
        self,
        name: str,
        description: str,
        apply_discount_to_commission: Literal[0, 1] | int,
        product_id: int,
        percent_or_amt: Literal[0, 1] | int,
        amt: float,
        *,
        options: RequestOptions | None = None,
    ) -> int:
        """Create a product discount.

        XML-RPC `DiscountService.addProductTotalDiscount`. Not retried if the outcome is unknown. Replaced by
        `keap.v2.discounts.products.create`.

        Over REST (`Keap(xmlrpc='rest')`) exact.

        Args:
            name: str.
            description: str.
            apply_discount_to_commission: int; one of 0, 1.
            product_id: int.
            percent_or_amt: int; one of 0, 1; 1 percent, 0 amount.
            amt: float.

        Returns: int.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(
            _ADD_PRODUCT_TOTAL_DISCOUNT,
            (name, description, apply_discount_to_commission, product_id, percent_or_amt, amt),
            options,
        )

    async def get_product_total_discount(
        self, product_discount_id: int, *, options: RequestOptions | None = None
    ) -> Row:
        """Read a product discount.

        Keys, all str: name, description, applyDiscountToCommission, productId.

        XML-RPC `DiscountService.getProductTotalDiscount`. It changes nothing. Replaced by
        `keap.v2.discounts.products.get`.

        Over REST (`Keap(xmlrpc='rest')`) exact.

        Args:
            product_discount_id: int.

        Returns: dict.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_GET_PRODUCT_TOTAL_DISCOUNT, (product_discount_id,), options)

    async def add_shipping_total_discount(
        self,
        name: str,
        description: str,
        apply_discount_to_commission: Literal[0, 1] | int,
        percent_or_amt: Literal[0, 1] | int,
        amt: float,
        *,
        options: RequestOptions | None = None,
    ) -> int:
        """Create a shipping discount.

        XML-RPC `DiscountService.addShippingTotalDiscount`. Not retried if the outcome is unknown. Replaced by
        `keap.v2.discounts.shipping.create`.

        Over REST (`Keap(xmlrpc='rest')`) exact: REST keeps no applyDiscountToCommission for shipping.

        Args:
            name: str.
            description: str.
            apply_discount_to_commission: int; one of 0, 1.
            percent_or_amt: int; one of 0, 1; 1 percent, 0 amount.
            amt: float.

        Returns: int.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(
            _ADD_SHIPPING_TOTAL_DISCOUNT,
            (name, description, apply_discount_to_commission, percent_or_amt, amt),
            options,
        )

    async def get_shipping_total_discount(
        self, shipping_discount_id: int, *, options: RequestOptions | None = None
    ) -> Row:
        """Read a shipping discount.

        Keys, all str: name, description, applyDiscountToCommission, pctOrAmt, amount.

        XML-RPC `DiscountService.getShippingTotalDiscount`. It changes nothing. Replaced by
        `keap.v2.discounts.shipping.get`.

        Over REST (`Keap(xmlrpc='rest')`) approximate: ApplyDiscountToCommission missing.

        Args:
            shipping_discount_id: int.

        Returns: dict.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_GET_SHIPPING_TOTAL_DISCOUNT, (shipping_discount_id,), options)
