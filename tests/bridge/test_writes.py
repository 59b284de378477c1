"""Writes over REST: each field arrives, and nothing that a write does not name is lost."""

from __future__ import annotations

import asyncio
import datetime as dt
import re
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from keap_api.errors import Fault, InvalidParameterFault, NoFieldAccessFault, RecordNotFoundFault
from keap_api.xmlrpc.rest import TABLES
from keapkit import Keap
from keapkit.bridge import Settings
from keapkit.bridge._calls import Call, Steps, _parts, _target
from keapkit.bridge._engine import Engine
from keapkit.bridge._writes import add, load, update

if TYPE_CHECKING:
    from keapkit.testing import KeapSandbox

pytestmark = pytest.mark.filterwarnings("ignore::keap_api.xmlrpc.XmlRpcSunsetWarning")
NEW_YORK = ZoneInfo("America/New_York")

_EVERYTHING: dict[str, Any] = {
    "FirstName": "Zoë", "LastName": "O'Neil", "MiddleName": "B", "Nickname": "Zo", "JobTitle": "Chief",
    "SpouseName": "Al",
    "Email": "zoe@example.com", "EmailAddress2": "z2@example.com", "EmailAddress3": "z3@example.com",
    "Phone1": "555-0001", "Phone1Ext": "12", "Phone1Type": "Work", "Phone2": "555-0002", "Fax1": "555-0009",
    "StreetAddress1": "1 Main", "StreetAddress2": "Flat 2", "City": "Phoenix", "State": "AZ", "PostalCode": "85004",
    "Country": "United States", "ZipFour1": "1234", "Address2Street1": "2 Side", "City2": "Denver", "City3": "Austin",
    "Birthday": dt.datetime(1990, 5, 17, tzinfo=NEW_YORK), "Anniversary": dt.datetime(2015, 6, 1, tzinfo=NEW_YORK),
    "Website": "https://example.com", "OwnerID": 1,
}  # fmt: skip


@pytest.fixture
def pair(keap_sandbox: KeapSandbox) -> tuple[Any, Any]:
    rest = keap_sandbox.keap(xmlrpc=Settings(allow_payments=True))
    return keap_sandbox.keap(xmlrpc="wire").xmlrpc, rest.xmlrpc


def _shown(row: dict[str, Any]) -> dict[str, Any]:
    """States and countries are kept as codes by REST and as they were written by the wire."""
    return {name: value for name, value in row.items() if name not in ("State", "Country")}


def test_a_new_contact_has_every_field(pair: tuple[Any, Any]) -> None:
    wire, rest = pair
    id_ = rest.contact.add(_EVERYTHING)
    read = rest.contact.load(id_, list(_EVERYTHING))
    assert _shown(read) == _shown(_EVERYTHING)
    assert read["State"] in ("AZ", "Arizona")
    assert read["Country"] in ("USA", "United States")
    assert wire.contact.load(id_, list(_EVERYTHING)) == read


@pytest.mark.parametrize("field", sorted(_EVERYTHING))
def test_a_change_of_one_field_keeps_all_others(pair: tuple[Any, Any], field: str) -> None:
    _, rest = pair
    id_ = rest.contact.add(_EVERYTHING)
    before = rest.contact.load(id_, list(_EVERYTHING))
    special = {
        "Birthday": dt.datetime(1991, 1, 1, tzinfo=NEW_YORK),
        "Anniversary": dt.datetime(2001, 1, 1, tzinfo=NEW_YORK),
        "State": "CO",
        "Country": "USA",
        "OwnerID": 2,
        "Phone1Type": "Home",
    }
    changed = special.get(field, f"new{field.lower()}@x.com"[:12])
    if "Email" in field:
        changed = "changed@example.com"
    assert rest.contact.update(id_, {field: changed}) == id_
    after = rest.contact.load(id_, list(_EVERYTHING))
    if field in ("State", "Country"):
        assert after.pop(field)
        before.pop(field)
        assert after == before
    else:
        assert after == {**before, field: changed}


@pytest.mark.parametrize(
    "field", ["EmailAddress2", "Phone2", "City2", "MiddleName", "Birthday", "StreetAddress2", "Website"]
)
def test_the_empty_text_clears_one_field_and_keeps_the_rest(pair: tuple[Any, Any], field: str) -> None:
    _, rest = pair
    id_ = rest.contact.add(_EVERYTHING)
    before = rest.contact.load(id_, list(_EVERYTHING))
    rest.contact.update(id_, {field: ""})
    before.pop(field)
    assert rest.contact.load(id_, list(_EVERYTHING)) == before


def test_custom_fields_are_written_beside_one_another(pair: tuple[Any, Any], keap_sandbox: KeapSandbox) -> None:
    wire, rest = pair
    keap = keap_sandbox.keap()
    known = keap.request("GET", "/rest/v2/contacts/model").json()["custom_fields"]
    texts = [f"_{one['field_name'].removeprefix('_')}" for one in known if one["field_type"] == "TEXT"][:1]
    numbers = [f"_{one['field_name'].removeprefix('_')}" for one in known if one["field_type"] == "WHOLE_NUMBER"][:1]
    fields = texts + numbers
    assert len(fields) == 2
    everything = [f"_{one['field_name'].removeprefix('_')}" for one in known]
    before = rest.contact.load(1, everything)
    rest.contact.update(1, {fields[0]: "Gold", fields[1]: 7})
    after = rest.contact.load(1, everything)
    assert after == {**before, fields[0]: "Gold", fields[1]: 7}
    assert wire.contact.load(1, fields) == {fields[0]: "Gold", fields[1]: 7}
    assert [row["Id"] for row in rest.data.query("Contact", 10, 0, {fields[0]: "gold"}, ["Id"])] == [1]
    rest.contact.update(1, {fields[0]: ""})
    before.pop(fields[0], None)
    assert rest.contact.load(1, everything) == {**before, fields[1]: 7}


def test_a_custom_field_that_was_added_meanwhile_is_found(
    pair: tuple[Any, Any], keap_sandbox: KeapSandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    from keapkit.bridge import _engine

    _, rest = pair
    with pytest.raises(Fault, match=r"No field found: Contact\._Shoesize"):
        rest.contact.load(1, ["_Shoesize"])
    body = {"label": "Shoesize", "field_type": "WHOLE_NUMBER", "group_id": "1"}
    keap_sandbox.keap().request("POST", "/rest/v2/contacts/model/customFields", json=body)
    with pytest.raises(Fault):  # asked a moment ago
        rest.contact.load(1, ["_Shoesize"])
    monkeypatch.setattr(_engine, "FRESH", 0.0)
    assert rest.contact.update(1, {"_Shoesize": 42}) == 1
    assert rest.contact.load(1, ["_Shoesize"]) == {"_Shoesize": 42}


def test_unknown_states_and_countries_are_faults(pair: tuple[Any, Any]) -> None:
    _, rest = pair
    for wrong in ({"Country": "Atlantis"}, {"State": "Nowhere", "Country": "USA"}, {"State": "Nowhere"}):
        with pytest.raises(InvalidParameterFault, match=r"Atlantis|Nowhere"):
            rest.contact.add({"Email": "a@example.com", **wrong})
    with pytest.raises(NoFieldAccessFault):
        rest.contact.add({"Email": "a@example.com", "Password": "secret"})
    with pytest.raises(RecordNotFoundFault):
        rest.contact.update(999999, {"FirstName": "x"})
    with pytest.raises(RecordNotFoundFault):
        rest.contact.update(999999, {"City": "x"})


@pytest.mark.parametrize("check", ["Email", "EmailAndName", "EmailAndNameAndCompany"])
def test_a_duplicate_is_changed_and_loses_nothing(pair: tuple[Any, Any], check: str) -> None:
    _, rest = pair
    id_ = rest.contact.add(_EVERYTHING)
    same = {"Email": "ZOE@example.com", "FirstName": "Zoë", "LastName": "O'Neil", "JobTitle": "Boss"}
    assert rest.contact.add_with_dup_check(same, check) == id_
    after = rest.contact.load(id_, ["EmailAddress2", "Phone2", "City2", "JobTitle"])
    assert after == {"EmailAddress2": "z2@example.com", "Phone2": "555-0002", "City2": "Denver", "JobTitle": "Boss"}
    other = {"Email": "zoe@example.com", "FirstName": "Somebody", "LastName": "Else"}
    assert (rest.contact.add_with_dup_check(other, check) == id_) == (check == "Email")


def _creatable() -> list[str]:
    return sorted(
        name for name, one in TABLES.items() if one.add and not one.paths and name not in ("Contact", "RecurringOrder")
    )


_ROWS: dict[str, dict[str, Any]] = {
    "Affiliate": {"AffName": "Partner", "AffCode": "p1", "ContactId": 1, "Status": 1},
    "AffResource": {"Title": "Banner", "ResourceType": "Banner", "ResourceHTML": "<b>", "ProgramIds": "1"},
    "Company": {"Company": "ACME", "City": "Phoenix", "Website": "https://acme.example"},
    "ContactGroup": {"GroupName": "New tag", "GroupDescription": "said", "GroupCategoryId": 1},
    "ContactGroupCategory": {"CategoryName": "New category"},
    "Job": {
        "JobTitle": "New order",
        "ContactId": 1,
        "StartDate": dt.datetime(2026, 7, 1, 12, 0, tzinfo=NEW_YORK),
        "OrderType": "Offline",
    },
    "Lead": {"OpportunityTitle": "Deal", "ContactID": 1, "StageID": 1, "UserID": 1},
    "LeadSource": {"Name": "Fair", "Status": "Active"},
    "LeadSourceCategory": {"Name": "Fairs"},
    "LinkedContactType": {"TypeName": "Partner", "MaxLinked": 1},
    "Product": {"ProductName": "Soap", "Sku": "S-1", "Status": 1},
    "ProductCategory": {"CategoryDisplayName": "Care"},
    "ProductInterestBundle": {"BundleName": "Set"},
    "Referral": {"ContactId": 1, "AffiliateId": 1, "Type": 2, "Source": "Fair"},
    "Stage": {"StageName": "Won", "StageOrder": 9},
}


@pytest.mark.parametrize("table", _creatable())
def test_rows_of_other_tables_are_written_and_read(pair: tuple[Any, Any], table: str) -> None:
    _, rest = pair
    values = _ROWS[table]
    if table == "AffResource":  # REST takes the programs as a list, which the table cannot say
        with pytest.raises(NoFieldAccessFault, match="ProgramIds"):
            rest.data.add(table, values)
        return
    id_ = rest.data.add(table, values)
    assert isinstance(id_, int)
    if not (TABLES[table].get or TABLES[table].load_by):
        return
    read = rest.data.load(table, id_, list(values))
    assert read == values


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


@pytest.mark.parametrize("kind", ["Note", "Task", "Appointment"])
def test_actions_of_all_kinds_are_written_read_changed_and_deleted(pair: tuple[Any, Any], kind: str) -> None:
    _, rest = pair
    at = dt.datetime(2026, 7, 1, 12, 0, tzinfo=NEW_YORK)
    values: dict[str, Any] = {
        "ContactId": 2,
        "ActionDescription": "Call back",
        "CreationNotes": "Said so",
        "UserID": 1,
        "ActionDate": at,
        "EndDate": at + dt.timedelta(hours=1),
        "PopupDate": at - dt.timedelta(minutes=30),
        "CompletionDate": at,
        "Priority": 1,
    }
    kinds = {"IsAppointment": 1} if kind == "Appointment" else {"ObjectType": kind}
    id_ = rest.data.add("ContactAction", {**values, **kinds})
    (row,) = rest.data.query("ContactAction", 10, 0, {"ObjectType": kind, "Id": id_}, ["Id", "ObjectType", *values])
    assert (row["ObjectType"], row["ContactId"], row["ActionDescription"]) == (kind, 2, "Call back")
    assert row["CreationNotes"] == "Said so"
    if kind != "Note":
        assert row["ActionDate"] == at
        assert row["PopupDate"] == values["PopupDate"]
    if kind == "Task":
        assert row["Priority"] == 1
        assert rest.data.update("ContactAction", id_, {"ActionDescription": "Done"}) == id_
        assert rest.data.load("ContactAction", id_, ["ActionDescription", "CreationNotes"]) == {
            "ActionDescription": "Done",
            "CreationNotes": "Said so",
        }
        assert rest.data.delete("ContactAction", id_) is True


def test_a_company_is_named_by_its_name_or_its_id_and_not_by_both() -> None:
    current = {"id": "1", "company": {"id": "5", "company_name": "Old"}}
    for values, company in (({"Company": "New"}, {"company_name": "New"}), ({"CompanyID": 7}, {"id": "7"})):
        _, call = _calls(update(Engine(), "Contact", 1, values), current)
        assert call.body == {"company": company}
        assert call.query == {"update_mask": ["company"]}


@pytest.mark.parametrize("text", ["3%", "%3", "%3,%", "3,%", "%2%3%"])
def test_other_patterns_of_groups_are_patterns(pair: tuple[Any, Any], text: str) -> None:
    _, rest = pair
    everyone = rest.data.query("Contact", 1000, 0, {"Id": "%"}, ["Id", "Groups"])
    pattern = re.compile(re.escape(text).replace("%", ".*"))
    expected = {row["Id"] for row in everyone if pattern.fullmatch(row.get("Groups", ""))}
    assert 0 < len(expected) < len(everyone)
    assert {row["Id"] for row in rest.data.query("Contact", 1000, 0, {"Groups": text}, ["Id"])} == expected


def test_tags_are_told_applied_and_applied_before(pair: tuple[Any, Any]) -> None:
    _, rest = pair
    id_ = rest.contact.add({"Email": "tag@example.com"})
    assert rest.contact.add_to_group(id_, 3) is True
    assert rest.contact.add_to_group(id_, 3) is False
    assert rest.contact.load(id_, ["Groups"]) == {"Groups": "3"}
    assert id_ in {
        row["ContactId"] for row in rest.data.query("ContactGroupAssign", 1000, 0, {"GroupId": 3}, ["ContactId"])
    }
    assert id_ in {row["Id"] for row in rest.data.query("Contact", 1000, 0, {"Groups": "%3%"}, ["Id"])}
    assert rest.data.count("Contact", {"Groups": "%3%"}) == len(
        rest.data.query("Contact", 1000, 0, {"Groups": "3"}, ["Id"])
    )
    assert rest.contact.remove_from_group(id_, 3) is True
    with pytest.raises(RecordNotFoundFault):
        rest.contact.add_to_group(999999, 3)


def test_rows_of_a_tag_carry_fields_of_their_contacts(pair: tuple[Any, Any]) -> None:
    _, rest = pair
    fields = ["ContactId", "Contact.FirstName", "Contact.City"]
    rows = rest.data.query("ContactGroupAssign", 1000, 0, {"GroupId": 1}, fields)
    assert rows
    for row in rows:
        contact = rest.contact.load(row["ContactId"], ["FirstName", "City"])
        assert (row["Contact.FirstName"], row["Contact.City"]) == (contact["FirstName"], contact["City"])
    some = rest.data.query("ContactGroupAssign", 1000, 0, {"GroupId": 1, "Contact.City": "Phoenix"}, fields)
    assert some == [row for row in rows if row["Contact.City"] == "Phoenix"]


_TEXT = st.text(st.characters(codec="utf-8", exclude_categories=["C"]), min_size=1, max_size=20).filter(
    lambda one: one.strip() == one
)


@given(
    writes=st.lists(
        st.dictionaries(
            st.sampled_from(
                [
                    "FirstName",
                    "LastName",
                    "MiddleName",
                    "JobTitle",
                    "Phone1",
                    "Phone2",
                    "City",
                    "City2",
                    "StreetAddress1",
                ]
            ),
            st.one_of(_TEXT, st.just("")),
            min_size=1,
            max_size=4,
        ),
        min_size=1,
        max_size=4,
    )
)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_writes_leave_what_a_dictionary_would_hold(pair: tuple[Any, Any], writes: list[dict[str, str]]) -> None:
    _, rest = pair
    model: dict[str, str] = {"Email": "model@example.com"}
    id_ = rest.contact.add(model)
    for one in writes:
        rest.contact.update(id_, one)
        model = {name: value for name, value in {**model, **one}.items() if value != ""}
    fields = [
        "Email",
        "FirstName",
        "LastName",
        "MiddleName",
        "JobTitle",
        "Phone1",
        "Phone2",
        "City",
        "City2",
        "StreetAddress1",
    ]
    assert rest.contact.load(id_, fields) == model
    assert rest.data.query("Contact", 10, 0, {"Id": id_}, fields) == [model]


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


def test_a_method_with_wrong_values_is_a_fault_and_no_crash(pair: tuple[Any, Any]) -> None:
    _, rest = pair
    for values in ({"ProductPrice": "free"}, {"Status": "maybe"}, {"ProductName": "x", "InventoryLimit": 1.5}):
        with pytest.raises(Fault):
            rest.data.add("Product", values)


_COMPACT = "20261001T00:00:00"


@pytest.mark.parametrize(
    ("table", "field", "needed"),
    [
        ("Contact", "Birthday", {}),
        ("Contact", "_Renewal", {}),
        ("Job", "StartDate", {}),
        ("ContactAction", "ActionDate", {"ObjectType": "Task", "ContactId": 1, "UserID": 1}),
    ],
)
def test_dates_are_written_as_isdk_writes_them(
    pair: tuple[Any, Any], table: str, field: str, needed: dict[str, Any]
) -> None:
    if field == "_Renewal":
        pair[0].data.add_custom_field("Contact", "Renewal", "Date", 1)
    for each in pair:
        id_ = each.data.add(table, {**needed, field: _COMPACT}) if needed else 1
        each.data.update(table, id_, {field: _COMPACT})
        assert each.data.load(table, id_, [field]) == {field: dt.datetime(2026, 10, 1, tzinfo=NEW_YORK)}
        assert each.data.query(table, 1, 0, {"Id": id_, field: f"~<=~{_COMPACT}"}, ["Id"]) == [{"Id": id_}]


@pytest.mark.parametrize(
    "value", ["31-12-2026", "soon", "20261301T00:00:00", 5, dt.datetime(9999, 12, 31, 23, tzinfo=NEW_YORK)]
)
def test_what_is_no_date_is_a_fault(pair: tuple[Any, Any], value: Any) -> None:
    for each in pair:
        with pytest.raises(InvalidParameterFault, match="StartDate"):
            each.data.update("Job", 1, {"StartDate": value})


def test_an_update_without_fields_changes_nothing(pair: tuple[Any, Any]) -> None:
    for each in pair:
        for table in ("Contact", "Company", "ContactAction", "ContactGroup", "Job", "Invoice"):
            assert each.data.update(table, 1, {}) == 1
            with pytest.raises(RecordNotFoundFault):
                each.data.update(table, 99_999, {})
        assert each.contact.update(1, {}) == 1


@pytest.mark.parametrize("check", ["Mail", "", "Email ", "EmailAndCompany"])
def test_a_check_that_does_not_exist_is_a_fault(pair: tuple[Any, Any], check: str) -> None:
    for each in pair:
        with pytest.raises(InvalidParameterFault, match="EmailAndNameAndCompany"):
            each.contact.add_with_dup_check({"Email": "anna.smith.1@example.com"}, check)
        assert each.contact.add_with_dup_check({"Email": "anna.smith.1@example.com"}, "email") == 1


def test_an_action_without_a_kind_is_a_note(pair: tuple[Any, Any]) -> None:
    for each in pair:
        id_ = each.data.add(
            "ContactAction",
            {
                "ContactId": 1,
                "ActionType": "UPDATE",
                "ActionDescription": "Canceled",
                "CreationNotes": "why",
                "CompletionDate": _COMPACT,
                "UserID": 1,
            },
        )
        assert each.data.load("ContactAction", id_, ["ObjectType", "CreationNotes"]) == {
            "ObjectType": "Note",
            "CreationNotes": "why",
        }


@pytest.mark.parametrize(
    ("table", "changes"),
    [
        ("ContactGroup", [{"GroupCategoryId": 2}, {"GroupCategoryId": 3}]),
        ("Contact", [{"CompanyID": 2}, {"Company": "Acme"}, {"CompanyID": 3}]),
        ("Job", [{"ShipFirstName": "Zed"}, {"ShipCity": "Denver"}, {"ShipZip": "80014"}]),
    ],
)
def test_objects_inside_a_record_are_written_and_kept(
    pair: tuple[Any, Any], table: str, changes: list[dict[str, Any]]
) -> None:
    wire, rest = pair
    fields = list(dict.fromkeys(name for one in changes for name in one))
    for change in changes:
        assert rest.data.update(table, 2, change) == 2
        read = rest.data.load(table, 2, fields)
        assert read == wire.data.load(table, 2, fields)
        assert change.items() <= read.items()
    if table == "Job":
        assert read == {"ShipFirstName": "Zed", "ShipCity": "Denver", "ShipZip": "80014"}


def test_a_category_is_cleared(pair: tuple[Any, Any]) -> None:
    for value in (0, ""):
        pair[1].data.update("ContactGroup", 2, {"GroupCategoryId": 2})
        pair[1].data.update("ContactGroup", 2, {"GroupCategoryId": value})
        assert pair[1].data.load("ContactGroup", 2, ["Id", "GroupCategoryId"]) == {"Id": 2}


@pytest.mark.parametrize("value", [{"a": 1}, ["a"]])
def test_a_field_holds_one_value(pair: tuple[Any, Any], value: Any) -> None:
    pair[0].data.add_custom_field("Contact", "Plain", "Text", 1)
    for each in pair:
        for field in ("FirstName", "_Plain"):
            with pytest.raises(InvalidParameterFault, match=field.removeprefix("_")):
                each.contact.update(1, {field: value})


@pytest.mark.parametrize("value", ["1e999", "1e999999999", "NaN", "-Infinity", "1e30"])
def test_numbers_without_end_are_faults(pair: tuple[Any, Any], value: str) -> None:
    with pytest.raises(InvalidParameterFault, match="ProductPrice"):
        pair[1].data.update("Product", 1, {"ProductPrice": value})
    with pytest.raises(InvalidParameterFault, match="OwnerID"):
        pair[1].contact.update(1, {"OwnerID": value})


def test_a_field_of_new_rows_only_says_so(pair: tuple[Any, Any]) -> None:
    with pytest.raises(NoFieldAccessFault, match="only when a row is added"):
        pair[1].data.update("Product", 1, {"InventoryLimit": 5})
    with pytest.raises(NoFieldAccessFault, match="only in rows that exist"):
        pair[1].data.add("RecurringOrder", {"ContactId": 1, "NextBillDate": _COMPACT})


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
