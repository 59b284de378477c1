"""InvoiceService and OrderService over REST.

Amounts travel in the unit that each operation takes: units in the requests here, whole cents in most responses.
What moves money needs `allow_payments` and is sent once, whatever happens.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from keap_api.errors import KeapError, NotFoundError
from keap_api.xmlrpc.rest import TABLES

from ._bodies import new_id, not_found, payment_method
from ._calls import Call, Steps
from ._faults import refuse
from ._holds import Hold
from ._values import NEW_YORK, in_new_york, iso, moment, number, units

if TYPE_CHECKING:
    from ._engine import Engine

__all__ = ["METHODS", "PAYING"]

Handler = Callable[..., Steps[Any]]


def _order(invoice: int, hold: Hold | None = None) -> Steps[dict[str, Any]]:
    """The order behind an invoice."""
    query = {"filter": f"invoice_id=={invoice}", "page_size": 10}
    response = yield Call("v2.orders.list", query=query, hold=hold)
    for one in (response or {}).get("orders") or ():
        if str(one.get("invoice_id")) == str(invoice):
            return dict(one)
    refuse("RecordNotFound", f"No Invoice with Id {invoice}")


def _day(value: dt.datetime) -> str:
    return in_new_york(value).strftime("%Y-%m-%d").rjust(10, "0")


def _blank_order(
    engine: Engine, contact: int, name: str, date: dt.datetime, lead_affiliate: int, sale_affiliate: int
) -> Steps[int]:
    body: dict[str, Any] = {
        "contact_id": str(contact),
        "order_title": name,
        "order_time": iso(date, "order_date"),
        "order_type": "OFFLINE",
    }
    if lead_affiliate > 0:
        body["lead_affiliate_id"] = str(lead_affiliate)
    if sale_affiliate > 0:
        body["sales_affiliate_id"] = str(sale_affiliate)
    made = yield Call("v2.orders.create", body=body)
    return _invoice_id(made)


def _invoice_id(made: Any) -> int:
    found = (made or {}).get("invoice_id")
    return int(found) if found else new_id(made, "Invoice")


# Kinds that REST creates; the others exist in responses only.
_CREATED = frozenset(
    {"PRODUCT", "SHIPPING", "TAX", "FINANCE_CHARGE", "SUBSCRIPTION", "DISCOUNT", "DISCOUNT_FREE_TRIAL",
     "DISCOUNT_ORDER_TOTAL", "DISCOUNT_PRODUCT", "DISCOUNT_PRODUCT_CATEGORY", "DISCOUNT_SHIPPING", "OTHER", "FEE"}
)  # fmt: skip


def _item(
    engine: Engine, invoice: int, product: int, kind: int, price: float, quantity: int, description: str, notes: str
) -> Steps[bool]:
    values = TABLES["OrderItem"].fields["ItemType"].values or {}
    name = next((ours for ours, theirs in values.items() if theirs == kind and ours in _CREATED and kind != 3), None)
    if name is None:
        refuse("InvalidParameter", f"type: REST creates no order item of type {kind}")
    order = yield from _order(invoice)
    body: dict[str, Any] = {
        "item_type": name,
        "price_per_unit": number(price, "price"),
        "quantity": quantity,
        "description": description,
        "notes": notes,
    }
    if product > 0:
        body["subscription_plan_id" if name == "SUBSCRIPTION" else "product_id"] = str(product)
    body = {key: value for key, value in body.items() if value != ""}
    yield Call("v2.orders.items.create", (order["id"],), body=body)
    return True


def _charge(engine: Engine, invoice: int, notes: str, card: int, merchant: int, bypass: bool) -> Steps[dict[str, Any]]:
    # Two charges at once must not both see what is due before either has paid it.
    order = yield from _order(invoice, Hold(engine.holds, ("Invoice", invoice)))
    method = yield from payment_method(engine, card, "credit_card_id")
    owed = units((order.get("total_due") or {}).get("amount"))
    if not owed or owed <= 0:
        return {"Successful": False, "Code": "None", "RefNum": "None", "Message": "Nothing is due"}
    body = {
        "payment_amount": number(owed, "amount"),
        "payment_method_type": "CREDIT_CARD",
        "payment_method_id": method,
        "payment_time": dt.datetime.now(dt.UTC).strftime("%Y-%m-%dT%H:%M:%S.000Z"),
        "apply_to_commissions": not bypass,
        **({"notes": notes} if notes else {}),
    }
    made = yield Call("v2.orders.payments.create", (order["id"],), body=body, money=True)
    return (yield from _outcome(order, made if isinstance(made, dict) else {}))


def _outcome(order: Mapping[str, Any], made: Mapping[str, Any]) -> Steps[dict[str, Any]]:
    """The result of a charge, with what the payment processor said where REST has it."""
    asked = {"filter": f"order_id=={order['id']}", "page_size": 100}
    try:
        response = yield Call("v2.sales.transactions.list", query=asked)
    except KeapError:  # the money has moved: a fault now would make callers charge again
        response = None
    listed: list[dict[str, Any]] = list((response or {}).get("transactions") or ())
    wanted = str(made.get("transaction_id") or made.get("id"))
    found = next((one for one in listed if str(one.get("payment_id")) == wanted), listed[0] if len(listed) == 1 else {})
    message = str(made.get("payment_status_message") or found.get("description") or "")
    successful = found.get("is_successful")
    if successful is None:
        successful = message.upper() not in ("DECLINED", "ERROR", "FAILED")
    return {
        "Successful": bool(successful),
        "Code": str(found.get("external_response_code") or message or "None"),
        "RefNum": str(found.get("external_reference_id") or made.get("transaction_id") or "None"),
        "Message": message or str(found.get("status") or ""),
    }


def _manual_payment(
    engine: Engine, invoice: int, amount: float, date: dt.datetime, kind: str, description: str, bypass: bool
) -> Steps[bool]:
    if amount <= 0:
        refuse("InvalidParameter", "amount: REST takes no refunds or credits; enter them in the application")
    order = yield from _order(invoice)
    body = {
        "payment_amount": number(amount, "amount"),
        "payment_time": iso(date, "date"),
        "payment_method_type": kind,
        "apply_to_commissions": not bypass,
        **({"notes": description} if description else {}),
    }
    yield Call("v2.orders.payments.create", (order["id"],), body=body, money=True)
    return True


def _payment_plan(
    engine: Engine, invoice: int, auto_charge: bool, card: int, merchant: int, retry_days: int, retries: int,
    first: float, first_date: dt.datetime, start: dt.datetime, payments: int, days: int,
) -> Steps[bool]:  # fmt: skip
    order = yield from _order(invoice)
    body: dict[str, Any] = {
        "auto_charge": auto_charge,
        "initial_payment_amount": number(first, "initial_payment_amount"),
        "initial_payment_date": _day(first_date),
        "plan_start_date": _day(start),
        "number_of_payments": payments,
        "days_between_payments": days,
    }
    if auto_charge and card > 0:
        body["credit_card_id"] = card
    if merchant > 0:
        body["payment_gateway"] = {"merchant_account_id": merchant}
    yield Call("v1.orders.payment_plan.replace", (order["id"],), body=body, money=True)
    return True


def _recurring(engine: Engine, contact: int, duplicate: bool, plan: int, *values: Any) -> Steps[int]:
    """A subscription. The older form leaves out quantity, price and taxable."""
    quantity, price, taxable = values[:3] if len(values) == 7 else (1, None, None)
    _, card, affiliate, trial = values[-4:]
    body: dict[str, Any] = {
        "contact_id": str(contact),
        "subscription_plan_id": str(plan),
        "allow_duplicate": duplicate,
        "quantity": quantity,
        "auto_charge": card > 0,
    }
    if price is not None:
        body |= {"billing_amount": number(price, "price"), "allow_tax": bool(taxable)}
    if card > 0:
        body["payment_method_id"] = yield from payment_method(engine, card, "credit_card_id")
    if affiliate > 0:
        body["sale_affiliate_id"] = str(affiliate)
    if trial > 0:
        body["start_date"] = (dt.datetime.now(NEW_YORK) + dt.timedelta(days=trial)).strftime("%Y-%m-%d")
    return new_id((yield Call("v2.subscriptions.create", body=body, money=True)), "RecurringOrder")


def _place_order(
    engine: Engine, contact: int, card: int, plan: int, products: Sequence[int], subscriptions: Sequence[int],
    specials: bool, promo_codes: Sequence[str], lead_affiliate: int = 0, sale_affiliate: int = 0,
) -> Steps[dict[str, Any]]:  # fmt: skip
    """An order, its subscriptions and its payment: several calls, in the order that loses least when one fails."""
    if plan > 0:
        refuse("InvalidParameter", "plan_id: REST has no templates of payment plans; use addPaymentPlan on the invoice")
    if not products and not subscriptions:
        refuse("InvalidParameter", "an order needs products or subscriptions")
    method = (yield from payment_method(engine, card, "card_id")) if card > 0 else None
    items: list[dict[str, Any]] = []
    for product in dict.fromkeys(products):
        record = yield Call("v2.products.get", (product,))
        price = units((record.get("price") or {}).get("amount")) or 0.0
        items.append(
            {"item_type": "PRODUCT", "product_id": str(product), "quantity": list(products).count(product),
             "price_per_unit": number(price, "price")}
        )  # fmt: skip
    body: dict[str, Any] = {
        "contact_id": str(contact),
        "order_title": "API order",
        "order_time": dt.datetime.now(dt.UTC).strftime("%Y-%m-%dT%H:%M:%S.000Z"),
        "order_type": "ONLINE",
        "order_items": items,
    }
    if promo_codes:
        body["promo_codes"] = list(promo_codes)
    for name, id_ in (("lead_affiliate_id", lead_affiliate), ("sales_affiliate_id", sale_affiliate)):
        if id_ > 0:
            body[name] = str(id_)
    order = yield Call("v2.orders.create", body=body, money=True)
    for one in subscriptions:
        plan_body = {
            "contact_id": str(contact),
            "subscription_plan_id": str(one),
            "quantity": 1,
            "auto_charge": card > 0,
        }
        yield Call(
            "v2.subscriptions.create",
            body={**plan_body, **({"payment_method_id": method} if method else {})},
            money=True,
        )
    owed = units((order.get("total_due") or order.get("total") or {}).get("amount")) or 0.0
    outcome = {"Successful": "true", "Message": "", "RefNum": "None", "Code": "None"}
    if method and owed > 0:
        payment = {
            "payment_amount": number(owed, "amount"),
            "payment_method_type": "CREDIT_CARD",
            "payment_method_id": method,
            "payment_time": body["order_time"],
            "apply_to_commissions": True,
        }
        made = yield Call("v2.orders.payments.create", (order["id"],), body=payment, money=True)
        charged = yield from _outcome(order, made if isinstance(made, dict) else {})
        outcome = {key: str(value).lower() if key == "Successful" else str(value) for key, value in charged.items()}
    return {**outcome, "OrderId": str(order["id"]), "InvoiceId": str(order.get("invoice_id") or "")}


def _delete_invoice(engine: Engine, invoice: int) -> Steps[bool]:
    order = yield from _order(invoice)
    yield Call("v2.orders.delete", (order["id"],))
    return True


def _invoice_recurring(engine: Engine, subscription: int) -> Steps[int]:
    """Its new invoice, 0 when nothing is due."""
    made = yield Call("v2.subscriptions.invoice", (subscription,))
    found = (made or {}).get("invoice_id")
    return int(found) if found else 0


def _owed(engine: Engine, invoice: int) -> Steps[float]:
    order = yield from _order(invoice)
    return units((order.get("total_due") or {}).get("amount")) or 0.0


def _payments(engine: Engine, invoice: int) -> Steps[list[dict[str, Any]]]:
    order = yield from _order(invoice)
    listed = yield from engine.all_pages("v2.orders.payments.list", (order["id"],))
    paid = yield from engine.all_pages("v2.sales.payments.list", query={"filter": f"order_id=={order['id']}"})
    details = {str(one.get("id")): one for one in paid}
    rows: list[dict[str, Any]] = []
    for one in listed:
        detail = details.get(str(one.get("payment_id")), {})
        row = {
            "Id": _id(one.get("payment_id") or one.get("id")),
            "ContactId": _id(detail.get("contact_id") or (order.get("contact") or {}).get("id")),
            "InvoiceId": invoice,
            "RefundId": _id(one.get("refund_invoice_payment_id")),
            "Synced": int(bool(detail.get("synced"))),
            "PayDate": moment(one["pay_time"]) if one.get("pay_time") else None,
            "PayAmt": float(one["amount"]) if one.get("amount") is not None else None,
            "PayType": detail.get("type") or one.get("pay_status"),
            "PayNote": detail.get("note") or one.get("note"),
        }
        rows.append({key: value for key, value in row.items() if value is not None})
    return rows


def _id(value: Any) -> int | None:
    return int(value) if str(value or "").isdigit() else None


def _invoice_of(engine: Engine, order: int) -> Steps[int]:
    try:
        found = yield Call("v2.orders.get", (order,))
    except NotFoundError:
        not_found("Job", order)
    return _invoice_id(found)


def _order_of(engine: Engine, invoice: int) -> Steps[int]:
    return int((yield from _order(invoice))["id"])


def _locate_card(engine: Engine, contact: int, last_four: str) -> Steps[int]:
    """Its id, 0 when none of the contact's cards ends in these digits."""
    listed = yield from engine.all_pages("v2.contacts.payment_methods.list", (contact,))
    for one in listed:
        if (one.get("card_info") or {}).get("last_four") == last_four.strip() and one.get("credit_card_id"):
            return int(one["credit_card_id"])
    return 0


def _tax(engine: Engine, invoice: int) -> Steps[bool]:
    order = yield from _order(invoice)
    yield Call("v2.orders.apply_tax", (order["id"],))
    return True


def _next_bill(engine: Engine, subscription: int, date: dt.datetime) -> Steps[bool]:
    try:
        yield Call(
            "v2.subscriptions.update",
            (subscription,),
            {"update_mask": ["next_bill_date"]},
            {"next_bill_date": _day(date)},
        )
    except NotFoundError:
        not_found("RecurringOrder", subscription)
    return True


def _commission(
    engine: Engine,
    invoice: int,
    affiliate: int,
    product: int,
    percent: int,
    amount: float,
    payout: int,
    text: str,
    date: dt.datetime,
) -> Steps[bool]:
    order = yield from _order(invoice)
    items = [one for one in order.get("order_items") or () if str((one.get("product") or {}).get("id")) == str(product)]
    if not items:
        refuse("RecordNotFound", f"Invoice {invoice} has no item with product {product}")
    for one in items:
        body: dict[str, Any] = {
            "affiliate_id": str(affiliate),
            "commission_date": _day(date),
            "payout_type": "PAYMENT_RECEIVED" if payout == 5 else "UPFRONT",
            **({"pay_percent": percent} if percent else {"commission_amount": number(amount, "amount")}),
            **({"description": text} if text else {}),
        }
        yield Call("v2.orders.items.apply_commission", (order["id"], one["id"]), body=body)
    return True


PAYING: Final = frozenset(
    {
        "InvoiceService.addManualPayment",
        "InvoiceService.addPaymentPlan",
        "InvoiceService.addRecurringOrder",
        "InvoiceService.chargeInvoice",
        "OrderService.placeOrder",
    }
)
"""What moves money, or makes it move later."""

METHODS: Final[Mapping[str, Handler]] = {
    "InvoiceService.createBlankOrder": _blank_order,
    "InvoiceService.addOrderItem": _item,
    "InvoiceService.chargeInvoice": _charge,
    "InvoiceService.addManualPayment": _manual_payment,
    "InvoiceService.addPaymentPlan": _payment_plan,
    "InvoiceService.addRecurringOrder": _recurring,
    "InvoiceService.deleteInvoice": _delete_invoice,
    "InvoiceService.createInvoiceForRecurring": _invoice_recurring,
    "InvoiceService.calculateAmountOwed": _owed,
    "InvoiceService.getPayments": _payments,
    "InvoiceService.locateExistingCard": _locate_card,
    "InvoiceService.recalculateTax": _tax,
    "InvoiceService.updateJobRecurringNextBillDate": _next_bill,
    "InvoiceService.addOrderCommissionOverride": _commission,
    "InvoiceService.getInvoiceId": _invoice_of,
    "InvoiceService.getOrderId": _order_of,
    "OrderService.placeOrder": _place_order,
}
