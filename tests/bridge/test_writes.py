"""Writes over REST: each field arrives, and nothing that a write does not name is lost."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from keap_api.errors import Fault, InvalidParameterFault, NoFieldAccessFault, RecordNotFoundFault
from keap_api.xmlrpc.rest import TABLES
from tests.bridge.pairs import pair

if TYPE_CHECKING:
    from keapkit.testing import KeapSandbox

__all__ = ["pair"]

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


def test_an_update_without_fields_changes_nothing(pair: tuple[Any, Any]) -> None:
    for each in pair:
        for table in ("Contact", "Company", "ContactAction", "ContactGroup", "Job", "Invoice"):
            assert each.data.update(table, 1, {}) == 1
            with pytest.raises(RecordNotFoundFault):
                each.data.update(table, 99_999, {})
        assert each.contact.update(1, {}) == 1


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
