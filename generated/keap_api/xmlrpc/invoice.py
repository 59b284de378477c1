"""InvoiceService of the XML-RPC API. Generated from specs/xmlrpc.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from .._async_xmlrpc_service import AsyncService
from .._xmlrpc_method import Method, Param
from .._xmlrpc_service import Service

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

    from .._options import RequestOptions
    from .._xmlrpc_method import Row

__all__ = ["AsyncInvoice", "Invoice"]

_CREATE_BLANK_ORDER: Method[int] = Method(
    "InvoiceService.createBlankOrder",
    Param("contact_id", "int"),
    Param("name", "string"),
    Param("order_date", "dateTime"),
    Param("lead_affiliate_id", "int"),
    Param("sale_affiliate_id", "int"),
    returns="int",
    reads=False,
)
_ADD_ORDER_ITEM: Method[bool] = Method(
    "InvoiceService.addOrderItem",
    Param("invoice_id", "int"),
    Param("product_id", "int"),
    Param("type", "int"),
    Param("price", "double"),
    Param("quantity", "int"),
    Param("description", "string"),
    Param("notes", "string"),
    returns="boolean",
    reads=False,
)
_CHARGE_INVOICE: Method[Row] = Method(
    "InvoiceService.chargeInvoice",
    Param("invoice_id", "int"),
    Param("notes", "string"),
    Param("credit_card_id", "int"),
    Param("merchant_account_id", "int"),
    Param("bypass_commissions", "boolean"),
    returns="struct",
    reads=False,
)
_DELETE_INVOICE: Method[bool] = Method(
    "InvoiceService.deleteInvoice", Param("invoice_id", "int"), returns="boolean", reads=False
)
_DELETE_SUBSCRIPTION: Method[bool] = Method(
    "InvoiceService.deleteSubscription", Param("subscription_id", "int"), returns="boolean", reads=False
)
_ADD_RECURRING_ORDER: Method[int] = Method(
    "InvoiceService.addRecurringOrder",
    Param("contact_id", "int"),
    Param("allow_duplicate", "boolean"),
    Param("subscription_id", "int"),
    Param("quantity", "int"),
    Param("price", "double"),
    Param("taxable", "boolean"),
    Param("merchant_account_id", "int"),
    Param("credit_card_id", "int"),
    Param("affiliate_id", "int"),
    Param("trial_period", "int"),
    more=(
        (
            Param("contact_id", "int"),
            Param("allow_duplicate", "boolean"),
            Param("subscription_id", "int"),
            Param("merchant_account_id", "int"),
            Param("credit_card_id", "int"),
            Param("affiliate_id", "int"),
            Param("trial_period", "int"),
        ),
    ),
    returns="int",
    reads=False,
)
_CREATE_INVOICE_FOR_RECURRING: Method[int] = Method(
    "InvoiceService.createInvoiceForRecurring", Param("subscription_id", "int"), returns="int", reads=False
)
_ADD_MANUAL_PAYMENT: Method[bool] = Method(
    "InvoiceService.addManualPayment",
    Param("invoice_id", "int"),
    Param("amount", "double"),
    Param("date", "dateTime"),
    Param("payment_type", "string"),
    Param("description", "string"),
    Param("bypass_commissions", "boolean"),
    returns="boolean",
    reads=False,
)
_ADD_PAYMENT_PLAN: Method[bool] = Method(
    "InvoiceService.addPaymentPlan",
    Param("invoice_id", "int"),
    Param("auto_charge", "boolean"),
    Param("credit_card_id", "int"),
    Param("merchant_account_id", "int"),
    Param("days_until_retry", "int"),
    Param("max_retry", "int"),
    Param("initial_payment_amount", "double"),
    Param("initial_payment_date", "dateTime"),
    Param("plan_start_date", "dateTime"),
    Param("number_of_payments", "int"),
    Param("days_between_payments", "int"),
    returns="boolean",
    reads=False,
)
_CALCULATE_AMOUNT_OWED: Method[float] = Method(
    "InvoiceService.calculateAmountOwed", Param("invoice_id", "int"), returns="double", reads=True
)
_GET_ALL_PAYMENT_OPTIONS: Method[Row] = Method("InvoiceService.getAllPaymentOptions", returns="struct", reads=True)
_GET_PAYMENTS: Method[list[Row]] = Method(
    "InvoiceService.getPayments", Param("invoice_id", "int"), returns="array<struct>", reads=True
)
_LOCATE_EXISTING_CARD: Method[int] = Method(
    "InvoiceService.locateExistingCard",
    Param("contact_id", "int"),
    Param("last_four", "string"),
    returns="int",
    reads=True,
)
_RECALCULATE_TAX: Method[bool] = Method(
    "InvoiceService.recalculateTax", Param("invoice_id", "int"), returns="boolean", reads=False
)
_VALIDATE_CREDIT_CARD: Method[Row] = Method(
    "InvoiceService.validateCreditCard",
    Param("card_id", "int"),
    more=((Param("data", "struct"),),),
    returns="struct",
    reads=False,
)
_GET_ALL_SHIPPING_OPTIONS: Method[Any] = Method("InvoiceService.getAllShippingOptions", returns="any", reads=True)
_UPDATE_JOB_RECURRING_NEXT_BILL_DATE: Method[bool] = Method(
    "InvoiceService.updateJobRecurringNextBillDate",
    Param("subscription_id", "int"),
    Param("next_bill_date", "dateTime"),
    returns="boolean",
    reads=False,
)
_ADD_ORDER_COMMISSION_OVERRIDE: Method[bool] = Method(
    "InvoiceService.addOrderCommissionOverride",
    Param("invoice_id", "int"),
    Param("affiliate_id", "int"),
    Param("product_id", "int"),
    Param("percent", "int"),
    Param("amount", "double"),
    Param("payout_type", "int"),
    Param("description", "string"),
    Param("date", "dateTime"),
    returns="boolean",
    reads=False,
)


class Invoice(Service):
    """InvoiceService."""

    def create_blank_order(
        self,
        contact_id: int,
        name: str,
        order_date: dt.datetime,
        lead_affiliate_id: int,
        sale_affiliate_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> int:
        """Create an order and invoice with no items.

        Gives the id of the invoice.

        XML-RPC `InvoiceService.createBlankOrder`. Not retried if the outcome is unknown. Replaced by
        `keap.v2.orders.create`.

        Over REST (`Keap(xmlrpc='rest')`) exact.

        Args:
            contact_id: int.
            name: str.
            order_date: datetime.
            lead_affiliate_id: int; 0 for none.
            sale_affiliate_id: int; 0 for none.

        Returns: int.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(
            _CREATE_BLANK_ORDER, (contact_id, name, order_date, lead_affiliate_id, sale_affiliate_id), options
        )

    def add_order_item(
        self,
        invoice_id: int,
        product_id: int,
        type: int,
        price: float,
        quantity: int,
        description: str,
        notes: str,
        *,
        options: RequestOptions | None = None,
    ) -> bool:
        """Add a line item to an invoice.

        Types: 0 unknown, 1 shipping, 2 tax, 3 service, 4 product, 5 upsell, 6 finance charge, 7 special, 8
        program, 9 subscription, 10 free trial days, 11 to 14 other specials (sources disagree which).

        XML-RPC `InvoiceService.addOrderItem`. Not retried if the outcome is unknown. Replaced by
        `keap.v2.orders.items.create`.

        Over REST (`Keap(xmlrpc='rest')`) approximate: Service, upsell and program items cannot be created.

        Args:
            invoice_id: int.
            product_id: int; 0 for tax, shipping, discount.
            type: int; see below.
            price: float.
            quantity: int.
            description: str.
            notes: str.

        Returns: bool.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_ADD_ORDER_ITEM, (invoice_id, product_id, type, price, quantity, description, notes), options)

    def charge_invoice(
        self,
        invoice_id: int,
        notes: str,
        credit_card_id: int,
        merchant_account_id: int,
        bypass_commissions: bool,
        *,
        options: RequestOptions | None = None,
    ) -> Row:
        """Charge a card for the amount due.

        Keys: Successful (bool), Code, RefNum, Message (str). A decline is reported by Successful, not by a fault.

        XML-RPC `InvoiceService.chargeInvoice`. Not retried if the outcome is unknown. Replaced by
        `keap.v2.orders.payments.create`.

        Over REST (`Keap(xmlrpc='rest')`) approximate: The merchant account cannot be chosen. Only cards that are
        payment methods.

        Args:
            invoice_id: int.
            notes: str.
            credit_card_id: int.
            merchant_account_id: int.
            bypass_commissions: bool.

        Returns: dict.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(
            _CHARGE_INVOICE, (invoice_id, notes, credit_card_id, merchant_account_id, bypass_commissions), options
        )

    def delete_invoice(self, invoice_id: int, *, options: RequestOptions | None = None) -> bool:
        """Delete an invoice and its order.

        XML-RPC `InvoiceService.deleteInvoice`. Not retried if the outcome is unknown. Replaced by
        `keap.v2.orders.delete`.

        Over REST (`Keap(xmlrpc='rest')`) approximate: Refused by REST once a transaction exists.

        Args:
            invoice_id: int.

        Returns: bool.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_DELETE_INVOICE, (invoice_id,), options)

    def delete_subscription(self, subscription_id: int, *, options: RequestOptions | None = None) -> bool:
        """Delete a subscription and its invoices.

        REST v2 can end a subscription without deleting it: v2.subscriptions.deactivate.

        XML-RPC `InvoiceService.deleteSubscription`. Not retried if the outcome is unknown. No REST operation
        replaces it.

        Over REST (`Keap(xmlrpc='rest')`) refused: REST ends a subscription but does not delete it:
        v2.subscriptions.deactivate.

        Args:
            subscription_id: int; Id of the table RecurringOrder.

        Returns: bool.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_DELETE_SUBSCRIPTION, (subscription_id,), options)

    @overload
    def add_recurring_order(
        self,
        contact_id: int,
        allow_duplicate: bool,
        subscription_id: int,
        quantity: int,
        price: float,
        taxable: bool,
        merchant_account_id: int,
        credit_card_id: int,
        affiliate_id: int,
        trial_period: int,
        *,
        options: RequestOptions | None = None,
    ) -> int: ...
    @overload
    def add_recurring_order(
        self,
        contact_id: int,
        allow_duplicate: bool,
        subscription_id: int,
        merchant_account_id: int,
        credit_card_id: int,
        affiliate_id: int,
        trial_period: int,
        *,
        options: RequestOptions | None = None,
    ) -> int: ...
    def add_recurring_order(self, *arguments: Any, options: RequestOptions | None = None, **named: Any) -> int:
        """Create a subscription for a contact.

        Gives the id of the subscription. It is billed within six hours; create_invoice_for_recurring and
        charge_invoice bill it now. The second form is older.

        XML-RPC `InvoiceService.addRecurringOrder`. Not retried if the outcome is unknown. Replaced by
        `keap.v2.subscriptions.create`.

        Over REST (`Keap(xmlrpc='rest')`) approximate: The merchant account cannot be chosen.

        Args:
            Form 1: (contact_id, allow_duplicate, subscription_id, quantity, price, taxable, merchant_account_id,
                credit_card_id, affiliate_id, trial_period)
            contact_id: int.
            allow_duplicate: bool.
            subscription_id: int; Id of the table SubscriptionPlan.
            quantity: int.
            price: float.
            taxable: bool.
            merchant_account_id: int.
            credit_card_id: int.
            affiliate_id: int; 0 for none.
            trial_period: int; days until first charge.
            Form 2: (contact_id, allow_duplicate, subscription_id, merchant_account_id, credit_card_id,
                affiliate_id, trial_period)
            contact_id: int.
            allow_duplicate: bool.
            subscription_id: int; Id of the table SubscriptionPlan.
            merchant_account_id: int.
            credit_card_id: int.
            affiliate_id: int; 0 for none.
            trial_period: int; days until first charge.

        Returns: int.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_ADD_RECURRING_ORDER, arguments, options, named)

    def create_invoice_for_recurring(self, subscription_id: int, *, options: RequestOptions | None = None) -> int:
        """Create the invoice of all charges due on a subscription.

        Gives the id of the invoice, 0 when nothing is due.

        XML-RPC `InvoiceService.createInvoiceForRecurring`. Not retried if the outcome is unknown. Replaced by
        `keap.v2.subscriptions.invoice`.

        Over REST (`Keap(xmlrpc='rest')`) exact.

        Args:
            subscription_id: int; Id of the table RecurringOrder.

        Returns: int.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_CREATE_INVOICE_FOR_RECURRING, (subscription_id,), options)

    def add_manual_payment(
        self,
        invoice_id: int,
        amount: float,
        date: dt.datetime,
        payment_type: str,
        description: str,
        bypass_commissions: bool,
        *,
        options: RequestOptions | None = None,
    ) -> bool:
        """Record a payment without charging a card.

        XML-RPC `InvoiceService.addManualPayment`. Not retried if the outcome is unknown. Replaced by
        `keap.v2.orders.payments.create`.

        Over REST (`Keap(xmlrpc='rest')`) approximate: The type must be one of the payment types of the
        application. No negative amounts.

        Args:
            invoice_id: int.
            amount: float.
            date: datetime.
            payment_type: str; such as Cash, Check, Credit Card, Money Order or PayPal.
            description: str.
            bypass_commissions: bool.

        Returns: bool.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(
            _ADD_MANUAL_PAYMENT, (invoice_id, amount, date, payment_type, description, bypass_commissions), options
        )

    def add_payment_plan(
        self,
        invoice_id: int,
        auto_charge: bool,
        credit_card_id: int,
        merchant_account_id: int,
        days_until_retry: int,
        max_retry: int,
        initial_payment_amount: float,
        initial_payment_date: dt.datetime,
        plan_start_date: dt.datetime,
        number_of_payments: int,
        days_between_payments: int,
        *,
        options: RequestOptions | None = None,
    ) -> bool:
        """Set up a payment plan on an invoice.

        XML-RPC `InvoiceService.addPaymentPlan`. Not retried if the outcome is unknown. Replaced by
        `keap.v2.orders.update`.

        Over REST (`Keap(xmlrpc='rest')`) approximate: Dates only; retries and days between them keep the defaults
        of the application.

        Args:
            invoice_id: int.
            auto_charge: bool.
            credit_card_id: int.
            merchant_account_id: int.
            days_until_retry: int.
            max_retry: int.
            initial_payment_amount: float.
            initial_payment_date: datetime.
            plan_start_date: datetime; date of the second payment.
            number_of_payments: int; first payment not counted.
            days_between_payments: int.

        Returns: bool.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(
            _ADD_PAYMENT_PLAN,
            (
                invoice_id,
                auto_charge,
                credit_card_id,
                merchant_account_id,
                days_until_retry,
                max_retry,
                initial_payment_amount,
                initial_payment_date,
                plan_start_date,
                number_of_payments,
                days_between_payments,
            ),
            options,
        )

    def calculate_amount_owed(self, invoice_id: int, *, options: RequestOptions | None = None) -> float:
        """Read the amount still due on an invoice.

        XML-RPC `InvoiceService.calculateAmountOwed`. It changes nothing. Replaced by `keap.v2.orders.get`.

        Over REST (`Keap(xmlrpc='rest')`) exact.

        Args:
            invoice_id: int.

        Returns: float.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_CALCULATE_AMOUNT_OWED, (invoice_id,), options)

    def get_all_payment_options(self, *, options: RequestOptions | None = None) -> Row:
        """List payment types.

        Names with their labels.

        XML-RPC `InvoiceService.getAllPaymentOptions`. It changes nothing. No REST operation replaces it.

        Over REST (`Keap(xmlrpc='rest')`) approximate: Keys and labels are equal.

        Args:

        Returns: dict.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_GET_ALL_PAYMENT_OPTIONS, (), options)

    def get_payments(self, invoice_id: int, *, options: RequestOptions | None = None) -> list[Row]:
        """List the payments on an invoice.

        Row keys seen: Id, UserId, ContactId, InvoiceId, RefundId, ChargeId, Synced (int), PayDate (datetime),
        PayAmt (float), PayType (str).

        XML-RPC `InvoiceService.getPayments`. It changes nothing. Replaced by `keap.v2.orders.payments.list`.

        Over REST (`Keap(xmlrpc='rest')`) approximate: No UserId and ChargeId.

        Args:
            invoice_id: int.

        Returns: list[dict].

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_GET_PAYMENTS, (invoice_id,), options)

    def locate_existing_card(self, contact_id: int, last_four: str, *, options: RequestOptions | None = None) -> int:
        """Find a stored card by its last four digits.

        Gives the id of the card, 0 when none matches.

        XML-RPC `InvoiceService.locateExistingCard`. It changes nothing. Replaced by
        `keap.v2.contacts.payment_methods.list`.

        Over REST (`Keap(xmlrpc='rest')`) exact: Only cards that are payment methods.

        Args:
            contact_id: int.
            last_four: str.

        Returns: int.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_LOCATE_EXISTING_CARD, (contact_id, last_four), options)

    def recalculate_tax(self, invoice_id: int, *, options: RequestOptions | None = None) -> bool:
        """Calculate the tax of an invoice anew and add it.

        XML-RPC `InvoiceService.recalculateTax`. Not retried if the outcome is unknown. Replaced by
        `keap.v2.orders.apply_tax`.

        Over REST (`Keap(xmlrpc='rest')`) exact.

        Args:
            invoice_id: int.

        Returns: bool.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_RECALCULATE_TAX, (invoice_id,), options)

    @overload
    def validate_credit_card(self, card_id: int, *, options: RequestOptions | None = None) -> Row: ...
    @overload
    def validate_credit_card(self, data: Mapping[str, Any], *, options: RequestOptions | None = None) -> Row: ...
    def validate_credit_card(self, *arguments: Any, options: RequestOptions | None = None, **named: Any) -> Row:
        """Check a card.

        Keys: Valid (\"true\" or \"false\"), Message. The second form checks a card that is not stored.

        XML-RPC `InvoiceService.validateCreditCard`. Not retried if the outcome is unknown. No REST operation
        replaces it.

        Over REST (`Keap(xmlrpc='rest')`) refused: Card data must not pass here, and REST checks no card. For a
        stored card, v1.contacts.credit_cards.list gives validation_status.

        Args:
            Form 1: (card_id)
            card_id: int; a stored card.
            Form 2: (data)
            data: a mapping; keys CardType, ContactId (int), CardNumber, ExpirationMonth, ExpirationYear, CVV2.

        Returns: dict.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_VALIDATE_CREDIT_CARD, arguments, options, named)

    def get_all_shipping_options(self, *, options: RequestOptions | None = None) -> Any:
        """List shipping options.

        What comes back is not settled; shipping.get_all_shipping_options is the better-supported way.

        XML-RPC `InvoiceService.getAllShippingOptions`. It changes nothing. Replaced by `keap.v2.shipping.list`.

        Over REST (`Keap(xmlrpc='rest')`) approximate: Settings of options are not described by the document.

        Args:

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_GET_ALL_SHIPPING_OPTIONS, (), options)

    def update_job_recurring_next_bill_date(
        self, subscription_id: int, next_bill_date: dt.datetime, *, options: RequestOptions | None = None
    ) -> bool:
        """Change the next bill date of a subscription.

        XML-RPC `InvoiceService.updateJobRecurringNextBillDate`. Not retried if the outcome is unknown. Replaced
        by `keap.v2.subscriptions.update`.

        Over REST (`Keap(xmlrpc='rest')`) exact.

        Args:
            subscription_id: int; Id of the table RecurringOrder.
            next_bill_date: datetime.

        Returns: bool.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(_UPDATE_JOB_RECURRING_NEXT_BILL_DATE, (subscription_id, next_bill_date), options)

    def add_order_commission_override(
        self,
        invoice_id: int,
        affiliate_id: int,
        product_id: int,
        percent: int,
        amount: float,
        payout_type: Literal[4, 5] | int,
        description: str,
        date: dt.datetime,
        *,
        options: RequestOptions | None = None,
    ) -> bool:
        """Add a commission to an invoice.

        XML-RPC `InvoiceService.addOrderCommissionOverride`. Not retried if the outcome is unknown. Replaced by
        `keap.v2.orders.items.apply_commission`.

        Over REST (`Keap(xmlrpc='rest')`) approximate: For each item with the product instead of the invoice.

        Args:
            invoice_id: int.
            affiliate_id: int.
            product_id: int.
            percent: int.
            amount: float.
            payout_type: int; one of 4, 5; 4 up front, 5 on customer payment.
            description: str.
            date: datetime.

        Returns: bool.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._call(
            _ADD_ORDER_COMMISSION_OVERRIDE,
            (invoice_id, affiliate_id, product_id, percent, amount, payout_type, description, date),
            options,
        )


class AsyncInvoice(AsyncService):
    """InvoiceService."""

    async def create_blank_order(
        self,
        contact_id: int,
        name: str,
        order_date: dt.datetime,
        lead_affiliate_id: int,
        sale_affiliate_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> int:
        """Create an order and invoice with no items.

        Gives the id of the invoice.

        XML-RPC `InvoiceService.createBlankOrder`. Not retried if the outcome is unknown. Replaced by
        `keap.v2.orders.create`.

        Over REST (`Keap(xmlrpc='rest')`) exact.

        Args:
            contact_id: int.
            name: str.
            order_date: datetime.
            lead_affiliate_id: int; 0 for none.
            sale_affiliate_id: int; 0 for none.

        Returns: int.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(
            _CREATE_BLANK_ORDER, (contact_id, name, order_date, lead_affiliate_id, sale_affiliate_id), options
        )

    async def add_order_item(
        self,
        invoice_id: int,
        product_id: int,
        type: int,
        price: float,
        quantity: int,
        description: str,
        notes: str,
        *,
        options: RequestOptions | None = None,
    ) -> bool:
        """Add a line item to an invoice.

        Types: 0 unknown, 1 shipping, 2 tax, 3 service, 4 product, 5 upsell, 6 finance charge, 7 special, 8
        program, 9 subscription, 10 free trial days, 11 to 14 other specials (sources disagree which).

        XML-RPC `InvoiceService.addOrderItem`. Not retried if the outcome is unknown. Replaced by
        `keap.v2.orders.items.create`.

        Over REST (`Keap(xmlrpc='rest')`) approximate: Service, upsell and program items cannot be created.

        Args:
            invoice_id: int.
            product_id: int; 0 for tax, shipping, discount.
            type: int; see below.
            price: float.
            quantity: int.
            description: str.
            notes: str.

        Returns: bool.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(
            _ADD_ORDER_ITEM, (invoice_id, product_id, type, price, quantity, description, notes), options
        )

    async def charge_invoice(
        self,
        invoice_id: int,
        notes: str,
        credit_card_id: int,
        merchant_account_id: int,
        bypass_commissions: bool,
        *,
        options: RequestOptions | None = None,
    ) -> Row:
        """Charge a card for the amount due.

        Keys: Successful (bool), Code, RefNum, Message (str). A decline is reported by Successful, not by a fault.

        XML-RPC `InvoiceService.chargeInvoice`. Not retried if the outcome is unknown. Replaced by
        `keap.v2.orders.payments.create`.

        Over REST (`Keap(xmlrpc='rest')`) approximate: The merchant account cannot be chosen. Only cards that are
        payment methods.

        Args:
            invoice_id: int.
            notes: str.
            credit_card_id: int.
            merchant_account_id: int.
            bypass_commissions: bool.

        Returns: dict.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(
            _CHARGE_INVOICE, (invoice_id, notes, credit_card_id, merchant_account_id, bypass_commissions), options
        )

    async def delete_invoice(self, invoice_id: int, *, options: RequestOptions | None = None) -> bool:
        """Delete an invoice and its order.

        XML-RPC `InvoiceService.deleteInvoice`. Not retried if the outcome is unknown. Replaced by
        `keap.v2.orders.delete`.

        Over REST (`Keap(xmlrpc='rest')`) approximate: Refused by REST once a transaction exists.

        Args:
            invoice_id: int.

        Returns: bool.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_DELETE_INVOICE, (invoice_id,), options)

    async def delete_subscription(self, subscription_id: int, *, options: RequestOptions | None = None) -> bool:
        """Delete a subscription and its invoices.

        REST v2 can end a subscription without deleting it: v2.subscriptions.deactivate.

        XML-RPC `InvoiceService.deleteSubscription`. Not retried if the outcome is unknown. No REST operation
        replaces it.

        Over REST (`Keap(xmlrpc='rest')`) refused: REST ends a subscription but does not delete it:
        v2.subscriptions.deactivate.

        Args:
            subscription_id: int; Id of the table RecurringOrder.

        Returns: bool.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_DELETE_SUBSCRIPTION, (subscription_id,), options)

    @overload
    async def add_recurring_order(
        self,
        contact_id: int,
        allow_duplicate: bool,
        subscription_id: int,
        quantity: int,
        price: float,
        taxable: bool,
        merchant_account_id: int,
        credit_card_id: int,
        affiliate_id: int,
        trial_period: int,
        *,
        options: RequestOptions | None = None,
    ) -> int: ...
    @overload
    async def add_recurring_order(
        self,
        contact_id: int,
        allow_duplicate: bool,
        subscription_id: int,
        merchant_account_id: int,
        credit_card_id: int,
        affiliate_id: int,
        trial_period: int,
        *,
        options: RequestOptions | None = None,
    ) -> int: ...
    async def add_recurring_order(self, *arguments: Any, options: RequestOptions | None = None, **named: Any) -> int:
        """Create a subscription for a contact.

        Gives the id of the subscription. It is billed within six hours; create_invoice_for_recurring and
        charge_invoice bill it now. The second form is older.

        XML-RPC `InvoiceService.addRecurringOrder`. Not retried if the outcome is unknown. Replaced by
        `keap.v2.subscriptions.create`.

        Over REST (`Keap(xmlrpc='rest')`) approximate: The merchant account cannot be chosen.

        Args:
            Form 1: (contact_id, allow_duplicate, subscription_id, quantity, price, taxable, merchant_account_id,
                credit_card_id, affiliate_id, trial_period)
            contact_id: int.
            allow_duplicate: bool.
            subscription_id: int; Id of the table SubscriptionPlan.
            quantity: int.
            price: float.
            taxable: bool.
            merchant_account_id: int.
            credit_card_id: int.
            affiliate_id: int; 0 for none.
            trial_period: int; days until first charge.
            Form 2: (contact_id, allow_duplicate, subscription_id, merchant_account_id, credit_card_id,
                affiliate_id, trial_period)
            contact_id: int.
            allow_duplicate: bool.
            subscription_id: int; Id of the table SubscriptionPlan.
            merchant_account_id: int.
            credit_card_id: int.
            affiliate_id: int; 0 for none.
            trial_period: int; days until first charge.

        Returns: int.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_ADD_RECURRING_ORDER, arguments, options, named)

    async def create_invoice_for_recurring(self, subscription_id: int, *, options: RequestOptions | None = None) -> int:
        """Create the invoice of all charges due on a subscription.

        Gives the id of the invoice, 0 when nothing is due.

        XML-RPC `InvoiceService.createInvoiceForRecurring`. Not retried if the outcome is unknown. Replaced by
        `keap.v2.subscriptions.invoice`.

        Over REST (`Keap(xmlrpc='rest')`) exact.

        Args:
            subscription_id: int; Id of the table RecurringOrder.

        Returns: int.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_CREATE_INVOICE_FOR_RECURRING, (subscription_id,), options)

    async def add_manual_payment(
        self,
        invoice_id: int,
        amount: float,
        date: dt.datetime,
        payment_type: str,
        description: str,
        bypass_commissions: bool,
        *,
        options: RequestOptions | None = None,
    ) -> bool:
        """Record a payment without charging a card.

        XML-RPC `InvoiceService.addManualPayment`. Not retried if the outcome is unknown. Replaced by
        `keap.v2.orders.payments.create`.

        Over REST (`Keap(xmlrpc='rest')`) approximate: The type must be one of the payment types of the
        application. No negative amounts.

        Args:
            invoice_id: int.
            amount: float.
            date: datetime.
            payment_type: str; such as Cash, Check, Credit Card, Money Order or PayPal.
            description: str.
            bypass_commissions: bool.

        Returns: bool.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(
            _ADD_MANUAL_PAYMENT, (invoice_id, amount, date, payment_type, description, bypass_commissions), options
        )

    async def add_payment_plan(
        self,
        invoice_id: int,
        auto_charge: bool,
        credit_card_id: int,
        merchant_account_id: int,
        days_until_retry: int,
        max_retry: int,
        initial_payment_amount: float,
        initial_payment_date: dt.datetime,
        plan_start_date: dt.datetime,
        number_of_payments: int,
        days_between_payments: int,
        *,
        options: RequestOptions | None = None,
    ) -> bool:
        """Set up a payment plan on an invoice.

        XML-RPC `InvoiceService.addPaymentPlan`. Not retried if the outcome is unknown. Replaced by
        `keap.v2.orders.update`.

        Over REST (`Keap(xmlrpc='rest')`) approximate: Dates only; retries and days between them keep the defaults
        of the application.

        Args:
            invoice_id: int.
            auto_charge: bool.
            credit_card_id: int.
            merchant_account_id: int.
            days_until_retry: int.
            max_retry: int.
            initial_payment_amount: float.
            initial_payment_date: datetime.
            plan_start_date: datetime; date of the second payment.
            number_of_payments: int; first payment not counted.
            days_between_payments: int.

        Returns: bool.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(
            _ADD_PAYMENT_PLAN,
            (
                invoice_id,
                auto_charge,
                credit_card_id,
                merchant_account_id,
                days_until_retry,
                max_retry,
                initial_payment_amount,
                initial_payment_date,
                plan_start_date,
                number_of_payments,
                days_between_payments,
            ),
            options,
        )

    async def calculate_amount_owed(self, invoice_id: int, *, options: RequestOptions | None = None) -> float:
        """Read the amount still due on an invoice.

        XML-RPC `InvoiceService.calculateAmountOwed`. It changes nothing. Replaced by `keap.v2.orders.get`.

        Over REST (`Keap(xmlrpc='rest')`) exact.

        Args:
            invoice_id: int.

        Returns: float.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_CALCULATE_AMOUNT_OWED, (invoice_id,), options)

    async def get_all_payment_options(self, *, options: RequestOptions | None = None) -> Row:
        """List payment types.

        Names with their labels.

        XML-RPC `InvoiceService.getAllPaymentOptions`. It changes nothing. No REST operation replaces it.

        Over REST (`Keap(xmlrpc='rest')`) approximate: Keys and labels are equal.

        Args:

        Returns: dict.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_GET_ALL_PAYMENT_OPTIONS, (), options)

    async def get_payments(self, invoice_id: int, *, options: RequestOptions | None = None) -> list[Row]:
        """List the payments on an invoice.

        Row keys seen: Id, UserId, ContactId, InvoiceId, RefundId, ChargeId, Synced (int), PayDate (datetime),
        PayAmt (float), PayType (str).

        XML-RPC `InvoiceService.getPayments`. It changes nothing. Replaced by `keap.v2.orders.payments.list`.

        Over REST (`Keap(xmlrpc='rest')`) approximate: No UserId and ChargeId.

        Args:
            invoice_id: int.

        Returns: list[dict].

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_GET_PAYMENTS, (invoice_id,), options)

    async def locate_existing_card(
        self, contact_id: int, last_four: str, *, options: RequestOptions | None = None
    ) -> int:
        """Find a stored card by its last four digits.

        Gives the id of the card, 0 when none matches.

        XML-RPC `InvoiceService.locateExistingCard`. It changes nothing. Replaced by
        `keap.v2.contacts.payment_methods.list`.

        Over REST (`Keap(xmlrpc='rest')`) exact: Only cards that are payment methods.

        Args:
            contact_id: int.
            last_four: str.

        Returns: int.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_LOCATE_EXISTING_CARD, (contact_id, last_four), options)

    async def recalculate_tax(self, invoice_id: int, *, options: RequestOptions | None = None) -> bool:
        """Calculate the tax of an invoice anew and add it.

        XML-RPC `InvoiceService.recalculateTax`. Not retried if the outcome is unknown. Replaced by
        `keap.v2.orders.apply_tax`.

        Over REST (`Keap(xmlrpc='rest')`) exact.

        Args:
            invoice_id: int.

        Returns: bool.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_RECALCULATE_TAX, (invoice_id,), options)

    @overload
    async def validate_credit_card(self, card_id: int, *, options: RequestOptions | None = None) -> Row: ...
    @overload
    async def validate_credit_card(self, data: Mapping[str, Any], *, options: RequestOptions | None = None) -> Row: ...
    async def validate_credit_card(self, *arguments: Any, options: RequestOptions | None = None, **named: Any) -> Row:
        """Check a card.

        Keys: Valid (\"true\" or \"false\"), Message. The second form checks a card that is not stored.

        XML-RPC `InvoiceService.validateCreditCard`. Not retried if the outcome is unknown. No REST operation
        replaces it.

        Over REST (`Keap(xmlrpc='rest')`) refused: Card data must not pass here, and REST checks no card. For a
        stored card, v1.contacts.credit_cards.list gives validation_status.

        Args:
            Form 1: (card_id)
            card_id: int; a stored card.
            Form 2: (data)
            data: a mapping; keys CardType, ContactId (int), CardNumber, ExpirationMonth, ExpirationYear, CVV2.

        Returns: dict.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_VALIDATE_CREDIT_CARD, arguments, options, named)

    async def get_all_shipping_options(self, *, options: RequestOptions | None = None) -> Any:
        """List shipping options.

        What comes back is not settled; shipping.get_all_shipping_options is the better-supported way.

        XML-RPC `InvoiceService.getAllShippingOptions`. It changes nothing. Replaced by `keap.v2.shipping.list`.

        Over REST (`Keap(xmlrpc='rest')`) approximate: Settings of options are not described by the document.

        Args:

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_GET_ALL_SHIPPING_OPTIONS, (), options)

    async def update_job_recurring_next_bill_date(
        self, subscription_id: int, next_bill_date: dt.datetime, *, options: RequestOptions | None = None
    ) -> bool:
        """Change the next bill date of a subscription.

        XML-RPC `InvoiceService.updateJobRecurringNextBillDate`. Not retried if the outcome is unknown. Replaced
        by `keap.v2.subscriptions.update`.

        Over REST (`Keap(xmlrpc='rest')`) exact.

        Args:
            subscription_id: int; Id of the table RecurringOrder.
            next_bill_date: datetime.

        Returns: bool.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(_UPDATE_JOB_RECURRING_NEXT_BILL_DATE, (subscription_id, next_bill_date), options)

    async def add_order_commission_override(
        self,
        invoice_id: int,
        affiliate_id: int,
        product_id: int,
        percent: int,
        amount: float,
        payout_type: Literal[4, 5] | int,
        description: str,
        date: dt.datetime,
        *,
        options: RequestOptions | None = None,
    ) -> bool:
        """Add a commission to an invoice.

        XML-RPC `InvoiceService.addOrderCommissionOverride`. Not retried if the outcome is unknown. Replaced by
        `keap.v2.orders.items.apply_commission`.

        Over REST (`Keap(xmlrpc='rest')`) approximate: For each item with the product instead of the invoice.

        Args:
            invoice_id: int.
            affiliate_id: int.
            product_id: int.
            percent: int.
            amount: float.
            payout_type: int; one of 4, 5; 4 up front, 5 on customer payment.
            description: str.
            date: datetime.

        Returns: bool.

        Raises: `Fault`, `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._call(
            _ADD_ORDER_COMMISSION_OVERRIDE,
            (invoice_id, affiliate_id, product_id, percent, amount, payout_type, description, date),
            options,
        )
