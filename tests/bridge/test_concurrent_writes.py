"""Writes at the same time, by threads and tasks, lose nothing and pay once."""

from __future__ import annotations

import asyncio
import datetime as dt
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import pytest

from keap_api.errors import InvalidParameterFault
from keapkit.bridge import Settings
from tests.bridge.pairs import pair

if TYPE_CHECKING:
    from keapkit.testing import KeapSandbox

__all__ = ["pair"]

pytestmark = pytest.mark.filterwarnings("ignore::keap_api.xmlrpc.XmlRpcSunsetWarning")
NEW_YORK = ZoneInfo("America/New_York")

_PHONES = {f"Phone{slot}": f"555-000{slot}" for slot in range(1, 6)}


def test_writers_at_the_same_time_lose_nothing(keap_sandbox: KeapSandbox) -> None:
    with keap_sandbox.keap(xmlrpc="rest") as keap, ThreadPoolExecutor(5) as pool:
        contact = keap.xmlrpc.contact
        id_ = contact.add({"Email": "busy@example.com"})
        list(pool.map(lambda one: contact.update(id_, dict([one])), _PHONES.items()))
        assert contact.load(id_, list(_PHONES)) == _PHONES


def test_tasks_that_write_at_the_same_time_lose_nothing(keap_sandbox: KeapSandbox) -> None:
    async def write() -> dict[str, Any]:
        async with keap_sandbox.async_keap(xmlrpc="rest") as keap:
            contact = keap.xmlrpc.contact
            id_ = await contact.add({"Email": "busy@example.com"})
            await asyncio.gather(*(contact.update(id_, {name: value}) for name, value in _PHONES.items()))
            return await contact.load(id_, list(_PHONES))

    assert asyncio.run(write()) == _PHONES


def test_a_form_that_is_sent_twice_makes_one_contact(keap_sandbox: KeapSandbox) -> None:
    with keap_sandbox.keap(xmlrpc="rest") as keap, ThreadPoolExecutor(5) as pool:
        contact = keap.xmlrpc.contact
        row = {"Email": "twice@example.com", "FirstName": "T"}
        ids = set(pool.map(lambda _: contact.add_with_dup_check(row, "Email"), range(5)))
    assert len(ids) == 1


def test_a_write_that_fails_lets_the_next_one_in(pair: tuple[Any, Any]) -> None:
    _, rest = pair
    for _ in range(2):
        with pytest.raises(InvalidParameterFault):
            rest.contact.update(1, {"Phone1": "1", "State": "Nowhere"})
    assert rest.contact.update(1, {"Phone1": "555-1"}) == 1


def test_an_invoice_that_is_charged_twice_at_once_is_paid_once(keap_sandbox: KeapSandbox) -> None:
    with keap_sandbox.keap(xmlrpc=Settings(allow_payments=True)) as keap, ThreadPoolExecutor(4) as pool:
        xmlrpc = keap.xmlrpc
        card = xmlrpc.data.query("CreditCard", 1, 0, {}, ["Id", "ContactId"])[0]
        now = dt.datetime.now(NEW_YORK)
        invoice = xmlrpc.invoice.create_blank_order(card["ContactId"], "Twice", now, 0, 0)
        xmlrpc.invoice.add_order_item(invoice, 1, 4, 10.0, 1, "one", "")
        made = list(pool.map(lambda _: xmlrpc.invoice.charge_invoice(invoice, "", card["Id"], 1, False), range(4)))
        assert sum(one["Successful"] for one in made) == 1
        assert xmlrpc.invoice.calculate_amount_owed(invoice) == 0
        assert [one["PayAmt"] for one in xmlrpc.invoice.get_payments(invoice)] == [10.0]
