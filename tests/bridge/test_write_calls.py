"""The REST calls that writes make, and what becomes of the responses: prices, payments, opt-ins."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import httpx
import pytest

from keap_api.errors import InvalidParameterFault
from keapkit import Keap
from keapkit.bridge._calls import Call, Steps, _parts, _target
from keapkit.bridge._engine import Engine
from keapkit.bridge._writes import add, load, update

if TYPE_CHECKING:
    from keapkit.testing import KeapSandbox

pytestmark = pytest.mark.filterwarnings("ignore::keap_api.xmlrpc.XmlRpcSunsetWarning")
NEW_YORK = ZoneInfo("America/New_York")


@pytest.mark.parametrize(
    ("units", "cents"),
    [(0.1, 10), (0.29, 29), (1.1, 110), (4.35, 435), (19.99, 1999), (1234567.89, 123456789), ("8.20", 820), (3, 300)],
)
def test_money_does_not_drift(units: Any, cents: int) -> None:
    """v2 takes the price of a product in whole cents, and that of an order item in units."""
    (call,) = _calls(add(Engine(), "Product", {"ProductName": "Soap", "ProductPrice": units}), {"id": "1"})
    assert call.body["price"] == cents
    assert isinstance(call.body["price"], int)
    read = {"id": "1", "price": {"amount": cents, "currency_code": "USD"}}
    steps = load(Engine(), "Product", 1, ["ProductPrice"])
    next(steps)
    with pytest.raises(StopIteration) as end:
        steps.send(read)
    assert end.value.value == {"ProductPrice": float(units)}
    (call,) = _calls(
        add(Engine(), "OrderItem", {"OrderId": 7, "ItemName": "Soap", "PPU": units, "Qty": 1}), {"id": "1"}
    )
    assert call.path == (7,)
    assert call.body["price_per_unit"] == float(units)


def _calls(steps: Steps[Any], *answers: Any) -> list[Call]:
    """The calls that steps make when they get these answers."""
    made = [next(steps)]
    for answer in answers:
        try:
            made.append(steps.send(answer))
        except StopIteration:
            break
    return made


def test_a_company_is_named_by_its_name_or_its_id_and_not_by_both() -> None:
    current = {"id": "1", "company": {"id": "5", "company_name": "Old"}}
    for values, company in (({"Company": "New"}, {"company_name": "New"}), ({"CompanyID": 7}, {"id": "7"})):
        _, call = _calls(update(Engine(), "Contact", 1, values), current)
        assert call.body == {"company": company}
        assert call.query == {"update_mask": ["company"]}


_OPTED_OUT = (
    "MANUAL", "ADMIN", "SYSTEM", "LIST_UNSUBSCRIBE", "FEEDBACK", "SPAM", "INVALID", "BOUNCE", "HARD_BOUNCE", "LOCKDOWN",
    "DEACTIVATED", "SOMETHING_NEW",
)  # fmt: skip


class _Statuses:
    """E-mail statuses as REST keeps them, and what was changed."""

    def __init__(self, status: str | None, opted_in: bool) -> None:
        self.status, self.opted_in = status, opted_in
        self.changed: list[dict[str, Any]] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        import json

        if self.status is None:
            return httpx.Response(404, json={"message": "unknown"})
        if request.method == "PATCH":
            self.changed.append(json.loads(request.content))
        return httpx.Response(200, json={"email": "a@b.co", "status": self.status, "opted_in": self.opted_in})


@pytest.mark.parametrize(
    ("status", "opted_in", "result"),
    [
        ("UNENGAGED_MARKETABLE", True, True),
        ("UNENGAGED_NON_MARKETABLE", False, True),
        ("NON_MARKETABLE", False, True),
        ("SINGLE_OPT_IN", True, False),
        ("CONFIRMED", True, False),
        *((one, False, False) for one in _OPTED_OUT),
        (None, False, False),
    ],
)  # fmt: skip
def test_an_opt_in_never_lifts_an_opt_out(status: str | None, opted_in: bool, result: bool) -> None:
    rest = _Statuses(status, opted_in)
    with Keap("KeapAK-x", transport=httpx.MockTransport(rest), throttle=None, retry=None, xmlrpc="rest") as keap:
        assert keap.xmlrpc.email.opt_in("a@b.co", "asked for it") is result
        assert rest.changed == ([{"opted_in": True, "reason": "asked for it"}] if result else [])
        with pytest.raises(InvalidParameterFault):
            keap.xmlrpc.email.opt_in("a@b.co", " ")


def test_a_payment_is_sent_once_whatever_happens() -> None:
    sent: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        if request.method == "POST":
            sent.append(request.url.path)
            return httpx.Response(503, json={"message": "later"})
        return httpx.Response(200, json={"orders": [{"id": "7", "invoice_id": "3"}]})

    keap = Keap("KeapAK-x", transport=httpx.MockTransport(answer), throttle=None, xmlrpc="rest", allow_payments=True)
    with keap, pytest.raises(Exception, match="later"):
        keap.xmlrpc.invoice.add_manual_payment(3, 10.0, dt.datetime(2026, 1, 1, tzinfo=NEW_YORK), "Cash", "", False)
    assert sent == ["/crm/rest/v2/orders/7/payments"]


def test_a_charge_that_was_made_is_told_even_when_its_details_cannot_be_read() -> None:
    sent: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        path = request.url.path
        if request.method == "POST":
            sent.append(path)
            return httpx.Response(201, json={"id": "9", "payment_status_message": "Approved"})
        if path.endswith("/sales/transactions"):
            return httpx.Response(500, json={"message": "broken"})
        if path.endswith("/paymentMethods"):
            return httpx.Response(200, json={"payment_methods": [{"payment_method_id": "p1", "credit_card_id": "4"}]})
        order = {"id": "7", "invoice_id": "3", "total_due": {"amount": 1999}}
        return httpx.Response(200, json={"orders": [order]})

    keap = Keap("KeapAK-x", transport=httpx.MockTransport(answer), throttle=None, xmlrpc="rest", allow_payments=True)
    with keap:
        row = keap.xmlrpc.invoice.charge_invoice(3, "", 4, 0, False)
    assert row == {"Successful": True, "Code": "Approved", "RefNum": "None", "Message": "Approved"}
    assert len(sent) == 1


def test_a_write_that_ends_in_the_middle_changes_nothing(keap_sandbox: KeapSandbox) -> None:
    """Read, merge, write: only the last of these changes the record, and it is one call."""
    changes = []
    steps = update(Engine(), "Contact", 1, {"Phone1": "555", "FirstName": "New", "City": "Rome"})
    keap = keap_sandbox.keap()
    call = next(steps)
    while True:
        http, path = _target(call)
        changes.append(http)
        if http != "GET":
            break
        call = steps.send(keap.request(http, path, **_parts(call, None)).json())
    assert changes == ["GET", "PATCH"]
    steps.close()  # the process dies before the call is made
    assert keap.v2.contacts.get("1").given_name == "Anna"
