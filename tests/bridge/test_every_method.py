"""Every method of the table answered over REST: its grade holds, and nothing but faults and values comes out."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from keap_api.errors import Fault, InvalidParameterFault, NoAccessFault, RecordNotFoundFault
from keap_api.xmlrpc.methods import METHODS
from keap_api.xmlrpc.rest import METHODS as MAPPINGS
from keap_api.xmlrpc.rest import OPERATIONS, TABLES
from keapkit import Keap
from keapkit.bridge import Action, Settings
from keapkit.bridge._computed import COMPUTED
from keapkit.bridge._methods import HANDLERS, PAYING
from keapkit.bridge._values import NEW_YORK
from keapkit.sandbox._xmlrpc import methods

if TYPE_CHECKING:
    from keapkit.testing import KeapSandbox

_VALUES: dict[str, Any] = {
    "int": 1,
    "double": 10.0,
    "boolean": True,
    "string": "text",
    "dateTime": dt.datetime(2026, 1, 15, 15, 0, tzinfo=dt.UTC),
    "base64": b"x",
    "struct": {"Id": 1},
    "any": "x",
}
_BY_NAME: dict[str, Any] = {
    "table": "Contact",
    "dup_check_type": "Email",
    "custom_field_type": "Contact",
    "data_type": "Text",
    "base64_encoded_data": "aGVsbG8=",
    "to_address": "~Contact.Email~",
    "cc_addresses": "",
    "bcc_addresses": "",
    "received_date": "2026-01-15T10:00:00Z",
    "sent_date": "2026-01-15T10:00:00Z",
    "page": 0,
    "page_number": 0,
    "type": 4,
    "plan_id": 0,
    "order_by": "Id",
    "module": "Application",
    "setting": "enabled",
    "field_name": "Id",
    "field_value": 1,
    "duplicate_contact_id": 2,
    "email": "anna.smith.1@example.com",
}
_ROW = {"FirstName": "Zoe", "Email": "zoe@example.com"}


def _argument(wire: str, name: str, kind: str) -> Any:
    if name in ("data", "values") and wire.startswith(
        ("ContactService.add", "ContactService.update", "DataService.add")
    ):
        return _ROW
    if name == "values":
        return _ROW
    if name in ("fields", "selected_fields", "return_fields"):
        return ["Id", "FirstName"]
    if name in _BY_NAME:
        return _BY_NAME[name]
    kind = kind.split("|")[0]
    return [_VALUES[kind[6:-1]]] if kind.startswith("array<") else _VALUES[kind]


def arguments(wire: str) -> tuple[Any, ...]:
    return tuple(_argument(wire, param.name, param.type) for param in methods()[wire].signatures[0])


@pytest.fixture
def rest(keap_sandbox: KeapSandbox) -> Any:
    settings = Settings(allow_payments=True, actions={1: Action(tags=(1,))}, send_as=1)
    return keap_sandbox.keap(xmlrpc=settings).xmlrpc


@pytest.mark.parametrize("wire", sorted(METHODS))
def test_a_method_gives_its_type_or_a_fault(rest: Any, wire: str) -> None:
    value: Any = None
    refused: Fault | None = None
    try:
        value = rest.call(wire, *arguments(wire))
    except Fault as fault:
        refused = fault
    if refused is not None:
        assert wire not in HANDLERS or refused.code != 0
        assert str(refused)
        return
    assert MAPPINGS[wire].grade != "refused" or wire == "ContactService.runActionSequence"
    assert _is(methods()[wire].returns, value), (wire, value)


def _is(declared: str, value: Any) -> bool:
    kinds: dict[str, Any] = {"int": int, "double": float, "boolean": bool, "string": str, "struct": dict}
    for one in declared.split("|"):
        if one == "any":
            return True
        if one.startswith("array<"):
            if isinstance(value, list) and all(_is(one[6:-1], item) for item in value):
                return True
        elif isinstance(value, kinds[one]):
            return True
    return False


def test_the_table_covers_every_method_and_grades_hold() -> None:
    assert set(MAPPINGS) == set(METHODS)
    answered = {wire for wire, one in MAPPINGS.items() if one.grade != "refused"}
    assert answered - set(HANDLERS) == set()
    assert {wire for wire in MAPPINGS if wire not in HANDLERS} == {
        wire for wire, one in MAPPINGS.items() if one.grade == "refused" and wire != "ContactService.runActionSequence"
    }
    assert sum(one.grade == "exact" for one in MAPPINGS.values()) >= 48
    assert all(one.losses for one in MAPPINGS.values() if one.grade != "exact")


NOT_EXACT = {
    "ContactService.add": "e-mail address, phone or address",
    "ContactService.addWithDupCheck": "two calls",
    "ContactService.update": "State or Country",
}


@pytest.mark.parametrize("wire", sorted(NOT_EXACT))
def test_what_a_contact_can_be_refused_for_is_not_exact(keap_sandbox: KeapSandbox, wire: str) -> None:
    assert MAPPINGS[wire].grade == "approximate"
    assert NOT_EXACT[wire] in MAPPINGS[wire].losses
    rest = keap_sandbox.keap(xmlrpc="rest").xmlrpc
    before = {"ContactService.update": (1,)}.get(wire, ())
    after = ("Email",) if wire == "ContactService.addWithDupCheck" else ()
    for row in ({"FirstName": "Zoe"}, {"Email": "z@example.com", "State": "Nowhere"}):
        if before and "State" not in row:
            continue
        with pytest.raises(InvalidParameterFault):
            rest.call(wire, *before, row, *after)


def test_rows_of_affiliates_have_every_key_of_the_wire() -> None:
    def keap(request: httpx.Request) -> httpx.Response:
        path = request.url.path
        row = {
            "contact_id": 1, "given_name": "A", "family_name": "B", "contact_first_name": "A", "contact_last_name": "B",
            "invoice_id": 2, "date_earned": "2026-07-01T04:00:00.000Z", "description": "d", "product_name": "p",
            "amount": 9.5, "amount_earned": 9.5, "sale_affiliate_id": 3, "sales_affiliate_id": 3,
            "sold_by_given_name": "C", "sold_by_family_name": "D", "sold_by_first_name": "C", "sold_by_last_name": "D",
        }  # fmt: skip
        if path.endswith("/clawbacks"):
            return httpx.Response(200, json={"clawbacks": [row], "count": 1})
        if path.endswith("/commissions"):
            return httpx.Response(200, json={"commissions": [row], "count": 1})
        if path.endswith("/summaries"):
            one = {"affiliateId": 3, "amountEarned": 30.0, "clawbacks": 5.0, "balance": 15.0}
            return httpx.Response(200, json={"affiliate_summaries": [one]})
        pays = [{"pay_amount": 4.1}, {"pay_amount": 5.9}]
        return httpx.Response(200, json={"affiliate_payments": pays})

    day = dt.datetime(2026, 7, 1, tzinfo=dt.UTC)
    earned = dt.datetime(2026, 7, 1, tzinfo=NEW_YORK)
    common = {
        "ContactId": 1, "InvoiceId": 2, "DateEarned": earned, "Description": "d", "ProductName": "p", "AmtEarned": 9.5,
        "SoldByFirstName": "C", "SoldByLastName": "D",
    }  # fmt: skip
    with Keap("KeapAK-x", transport=httpx.MockTransport(keap), throttle=None, xmlrpc="rest") as client:
        affiliate = client.xmlrpc.affiliate
        assert affiliate.aff_clawbacks(3, day, day) == [
            {**common, "FirstName": "A", "LastName": "B", "SaleAffiliateId": 3}
        ]
        assert affiliate.aff_commissions(3, day, day) == [
            {**common, "ContactFirstName": "A", "ContactLastName": "B", "SaleAffId": 3}
        ]
        assert affiliate.aff_running_totals([3]) == [
            {"AffiliateId": 3, "AmountEarned": 30.0, "Clawbacks": 5.0, "Payments": 10.0, "RunningBalance": 15.0}
        ]


def test_what_data_cannot_say_is_code() -> None:
    named = {one.computed for table in TABLES.values() for one in table.fields.values() if one.computed}
    named |= {
        path[1:]
        for table in TABLES.values()
        for one in table.fields.values()
        for path in (one.kinds or {}).values()
        if re.fullmatch(r"=[a-z]\w+", path)
    }
    assert named <= set(COMPUTED)
    assert set(COMPUTED) <= named


@pytest.mark.parametrize("wire", sorted(PAYING))
def test_money_moves_only_when_asked(keap_sandbox: KeapSandbox, wire: str) -> None:
    rest = keap_sandbox.keap(xmlrpc="rest").xmlrpc
    with pytest.raises(NoAccessFault) as caught:
        rest.call(wire, *arguments(wire))
    for way in ("Keap(allow_payments=True)", "Settings(allow_payments=True)", "keapkit bridge --allow-payments"):
        assert way in str(caught.value)


@pytest.mark.parametrize(
    ("wire", "values", "said"),
    [
        ("APIEmailService.optIn", ("", "asked"), "email must not be blank"),
        ("APIEmailService.optIn", ("a@b.co", " "), "reason must not be blank"),
        ("APIEmailService.optOut", (" ", "asked"), "email must not be blank"),
        ("APIEmailService.optOut", ("a@b.co", ""), "reason must not be blank"),
        ("APIEmailService.getEmailTemplate", ("",), "must not be blank"),
        ("FunnelService.achieveGoal", ("", "call", 1), "integration must not be blank"),
        ("FunnelService.achieveGoal", ("shop", "", 1), "must not be blank"),
        (
            "ContactService.addWithDupCheck",
            ({"Email": "a@b.co"}, "Mail"),
            "Email, EmailAndName, EmailAndNameAndCompany",
        ),
    ],
)
def test_texts_that_name_nothing_are_refused_by_their_names(
    keap_sandbox: KeapSandbox, wire: str, values: tuple[Any, ...], said: str
) -> None:
    with pytest.raises(InvalidParameterFault) as caught:
        keap_sandbox.keap(xmlrpc="rest").xmlrpc.call(wire, *values)
    assert said in str(caught.value)
    assert "REST answered" not in str(caught.value)


def test_nobody_has_the_blank_address(keap_sandbox: KeapSandbox) -> None:
    assert keap_sandbox.keap(xmlrpc="rest").xmlrpc.email.get_opt_status("") == 0


@pytest.mark.parametrize("method", ["addToGroup", "removeFromGroup"])
def test_a_tag_that_does_not_exist_is_named(keap_sandbox: KeapSandbox, method: str) -> None:
    with pytest.raises(RecordNotFoundFault, match="No ContactGroup with Id 99999"):
        keap_sandbox.keap(xmlrpc="rest").xmlrpc.call(f"ContactService.{method}", 1, 99999)


def test_every_operation_that_is_called_is_in_the_mapping() -> None:
    from pathlib import Path

    import keapkit.bridge

    folder = Path(str(keapkit.bridge.__file__)).parent
    called = {
        name
        for path in folder.glob("*.py")
        for name in re.findall(r'"(v[12]\.[a-z_.]+)"', path.read_text(encoding="utf-8"))
    }
    assert called - set(OPERATIONS) == set()
