"""What XML-RPC may write into rows: the values of the tables' field types, as strictly as REST takes them."""

from __future__ import annotations

import datetime as dt
import xmlrpc.client
from collections.abc import Iterator
from typing import Any

import pytest

from keapkit.sandbox import Sandbox
from keapkit.sandbox._row_values import field_types
from keapkit.sandbox._views import VIEWS, access
from tests.sandbox.calls import ask, rpc

MOMENT = dt.datetime(2026, 3, 4, 5, 6, 7)  # noqa: DTZ001  XML-RPC moments have no offset
WRONG = {
    "id": ["many", "1.5", 1.5, [1], {"a": 1}, b"1", str(2**40), MOMENT, "٣", "1e3"],
    "int": ["many", "1.5", 2.5, [1], {"a": 1}, MOMENT, "+-1"],
    "number": ["many", "1,5", [1.0], {"a": 1}, True, MOMENT, "nan", "1e3"],
    "time": ["yesterday", "2026-13-01", "31.12.2026", 5, 1.5, [MOMENT], True, "12:30"],
    "date": ["yesterday", "2026-02-30", 5, [MOMENT], "soon"],
    "bool": ["maybe", 2, [True], MOMENT],
    "base64": [5, [b"x"], {"a": 1}],
    "text": [["a"], {"a": 1}, b"bytes"],
}
WRITABLE = [
    (table, name, letter, field_types().get(table, {}).get(name, "text"))
    for table, fields in access().items()
    for name, letters in fields.items()
    for letter in ("A", "E")
    if letter in letters and not VIEWS.get(table, VIEWS["Contact"]).read_only
]


@pytest.fixture(scope="module")
def shared() -> Iterator[Sandbox]:
    sandbox = Sandbox()
    yield sandbox
    sandbox.close()


def _refused(sandbox: Sandbox, method: str, *arguments: Any) -> str:
    with pytest.raises(xmlrpc.client.Fault) as fault:
        rpc(sandbox, method, *arguments)
    assert fault.value.faultCode == 12, (method, arguments, fault.value)
    assert fault.value.faultString.startswith("[InvalidParameter]")
    return fault.value.faultString


def test_every_field_that_can_be_added_refuses_values_of_another_type(shared: Sandbox) -> None:
    before = {table: len(shared.tenant("sandbox").store.touch(f"xmlrpc/{table}")) for table in access()}
    added = [(table, name, type_) for table, name, letter, type_ in WRITABLE if letter == "A"]
    assert len({type_ for _, _, type_ in added}) >= 6
    for table, name, type_ in added:
        for value in WRONG[type_]:
            said = _refused(shared, "DataService.add", table, {name: value})
            assert f"{table}.{name}" in said
    assert before == {table: len(shared.tenant("sandbox").store.touch(f"xmlrpc/{table}")) for table in access()}


@pytest.mark.parametrize(
    "table", ["Contact", "Company", "Job", "Lead", "Product", "ContactGroup", "CreditCard", "LeadSource"]
)
def test_a_change_refuses_values_of_another_type(shared: Sandbox, table: str) -> None:
    row = rpc(shared, "DataService.query", table, 1, 0, {}, ["Id"])[0]["Id"]
    for name, type_ in [(name, type_) for here, name, letter, type_ in WRITABLE if here == table and letter == "E"]:
        for value in WRONG[type_]:
            _refused(shared, "DataService.update", table, row, {name: value})


@pytest.mark.parametrize("method", ["ContactService.add", "ContactService.addWithDupCheck", "ContactService.update"])
@pytest.mark.parametrize(
    "values",
    [
        {"Email": "not an email"}, {"Email": "a@b"}, {"EmailAddress2": "x"}, {"Email": f"{'a' * 70}@example.com"},
        {"Phone1": "5" * 41}, {"Phone4": "5" * 21}, {"OwnerID": 999}, {"CompanyID": 999}, {"OwnerID": "many"},
        {"Birthday": "yesterday"}, {"FirstName": ["a"]}, {"_Visits": "many"}, {"_Tier": "Platinum"},
        {"_Membersince": "yesterday"}, {"_Billingemail": "x"}, {"_Interests": "Design,Nonsense"}, {"_Founded": "19"},
        {"_Budget": "a lot"}, {"_Wantsnewsletter": "perhaps"}, {"_Preferredcontact": "Pigeon"},
    ],
)  # fmt: skip
def test_contacts_are_as_strict_as_in_rest(shared: Sandbox, method: str, values: dict[str, Any]) -> None:
    first = (1,) if method.endswith("update") else ()
    last = ("Email",) if method.endswith("Check") else ()
    count = rpc(shared, "DataService.count", "Contact", {})
    _refused(shared, method, *first, values, *last)
    assert rpc(shared, "DataService.count", "Contact", {}) == count


def test_what_legacy_clients_write_as_text_is_read(sandbox: Sandbox) -> None:
    id_ = rpc(sandbox, "ContactService.add", {
        "FirstName": "Ann", "PostalCode": 85004, "OwnerID": "2", "CompanyID": "", "Birthday": "1990-05-01",
        "Anniversary": dt.datetime(2001, 2, 3, 22, 30),  # noqa: DTZ001
        "_Visits": "7", "_Budget": 12.5, "_Interests": "Design,Training",
        "_Lastvisit": "2026-03-04 05:06:07", "_Tier": "Gold", "Email": "",
    })  # fmt: skip
    fields = ["OwnerID", "Birthday", "Anniversary", "_Visits", "_Interests", "_Lastvisit", "PostalCode"]
    row = rpc(sandbox, "ContactService.load", id_, fields)
    assert row["OwnerID"] == 2
    assert (row["Birthday"].date(), row["Anniversary"].date()) == (dt.date(1990, 5, 1), dt.date(2001, 2, 3))
    assert row["_Interests"] == "Design,Training"
    assert row["_Lastvisit"] == dt.datetime(2026, 3, 4, 5, 6, 7)  # noqa: DTZ001
    contact = ask(sandbox, "GET", f"/rest/v2/contacts/{id_}?fields=birth_date,anniversary_date,custom_fields")
    assert (contact["birth_date"], contact["anniversary_date"]) == ("1990-05-01", "2001-02-03")
    held = {one["id"]: one["content"] for one in contact["custom_fields"]}
    assert ["Design", "Training"] in held.values()


def test_items_of_orders(shared: Sandbox) -> None:
    for values in ({"Qty": "many"}, {"PPU": "dear"}, {"ProductId": 999}, {"ProductId": "x"}):
        _refused(shared, "DataService.add", "OrderItem", {"OrderId": 1, **values})
    item = rpc(shared, "DataService.query", "OrderItem", 1, 0, {}, ["Id"])[0]["Id"]
    _refused(shared, "DataService.update", "OrderItem", item, {"Qty": "many"})
    assert rpc(shared, "DataService.add", "OrderItem", {"OrderId": "1", "Qty": "2", "PPU": "3.50", "ProductId": "1"})


@pytest.mark.parametrize("method", ["APIEmailService.optIn", "APIEmailService.optOut"])
@pytest.mark.parametrize("email", ["", "nobody", "a@b", "a b@example.com"])
def test_an_opt_in_needs_an_email_address(shared: Sandbox, method: str, email: str) -> None:
    _refused(shared, method, email, "asked for it")


@pytest.mark.parametrize(
    "arguments",
    [
        ("Person", "Shoe size", "Nonsense", 1), ("Person", "Shoe size", "", 1), ("Person", "Shoe size", "Text", 999),
        ("Person", "Shoe size", "Text", 0), ("Person", "Shoe size", "Text", -1), ("Nobody", "Shoe size", "Text", 1),
        ("Person", "", "Text", 1), ("Person", "  ", "Text", 1), ("Company", "Shoe size", "Text", 1),
    ],
)  # fmt: skip
def test_a_custom_field_that_makes_no_sense(shared: Sandbox, arguments: tuple[Any, ...]) -> None:
    _refused(shared, "DataService.addCustomField", *arguments)


def test_a_custom_field_of_each_type(sandbox: Sandbox) -> None:
    words = ["Text", "TextArea", "Dropdown", "ListBox", "Radio", "YesNo", "Date", "DateTime", "WholeNumber", "Currency",
             "DecimalNumber", "Percent", "PhoneNumber", "Website", "Email", "State", "Year", "Month", "DayOfWeek",
             "Name", "User", "Drilldown", "SocialSecurityNumber"]  # fmt: skip
    made = [rpc(sandbox, "DataService.addCustomField", "Contact", f"New {word}", word, 1) for word in words]
    rows = rpc(sandbox, "DataService.query", "DataFormField", 100, 0, {"Label": "New %"}, ["Id", "DataType"])
    assert sorted(row["Id"] for row in rows) == sorted(made)
    assert sorted(row["DataType"] for row in rows) == list(range(1, 24))


def test_fields_of_one_label_have_names_of_their_own(sandbox: Sandbox) -> None:
    ids = [rpc(sandbox, "DataService.addCustomField", "Person", "Shoe size", "Text", 1) for _ in range(2)]
    body = {"label": "Shoe size", "field_type": "TEXT"}
    ids += [ask(sandbox, "POST", "/rest/v2/contacts/model/customFields", body, status=201)["id"]]
    rows = rpc(sandbox, "DataService.query", "DataFormField", 10, 0, {"Label": "Shoe size"}, ["Name"], "Id", True)
    assert [row["Name"] for row in rows] == ["Shoesize", "Shoesize0", "Shoesize1"]
    rpc(sandbox, "ContactService.update", 1, {"_Shoesize": "41", "_Shoesize0": "42", "_Shoesize1": "43"})
    assert rpc(sandbox, "ContactService.load", 1, ["_Shoesize1"]) == {"_Shoesize1": "43"}


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("contacts/model/customFields", {"label": "x", "field_type": "TEXT", "group_id": "999"}),
        ("companies/model/customFields", {"label": "x", "field_type": "TEXT", "group_id": "1"}),
        ("contacts/model/customFields/groups", {"name": "x", "tab_id": "999"}),
    ],
)
def test_rest_refuses_a_place_that_is_not_there(shared: Sandbox, path: str, body: dict[str, Any]) -> None:
    ask(shared, "POST", f"/rest/v2/{path}", body, status=400)


@pytest.mark.parametrize("table", ["DataFormField", "DataFormGroup", "DataFormTab"])
def test_ids_of_custom_fields_are_unique_over_record_types(shared: Sandbox, table: str) -> None:
    fields = {"DataFormField": ["Id", "Name", "FormId", "GroupId"], "DataFormGroup": ["Id", "TabId", "Name"],
              "DataFormTab": ["Id", "FormId", "TabName"]}[table]  # fmt: skip
    rows = rpc(shared, "DataService.query", table, 1000, 0, {}, fields)
    ids = [row["Id"] for row in rows]
    assert len(ids) >= 7
    assert len(ids) == len(set(ids))
    assert len({tuple(sorted(row.items())) for row in rows}) == len(rows)
    for id_ in ids:
        assert len(rpc(shared, "DataService.query", table, 1000, 0, {"Id": id_}, ["Id"])) == 1
    assert all(set(row) == set(fields) for row in rows)


def test_fields_groups_and_tabs_belong_together(shared: Sandbox) -> None:
    tabs = {
        row["Id"]: row["FormId"] for row in rpc(shared, "DataService.query", "DataFormTab", 99, 0, {}, ["Id", "FormId"])
    }
    groups = {
        row["Id"]: row["TabId"] for row in rpc(shared, "DataService.query", "DataFormGroup", 99, 0, {}, ["Id", "TabId"])
    }
    rows = rpc(shared, "DataService.query", "DataFormField", 99, 0, {}, ["Id", "FormId", "GroupId"])
    assert all(tabs[groups[row["GroupId"]]] == row["FormId"] for row in rows)


def test_a_new_row_of_any_table_is_read_again(sandbox: Sandbox) -> None:
    for table, values in (
        ("Expense", {"ContactId": 1, "ExpenseAmt": "5.5"}),
        ("Ticket", {"Summary": "Broken", "ContactId": "2"}),
    ):
        known = access()[table]
        wanted = {name: value for name, value in values.items() if "A" in known.get(name, "")}
        if wanted:
            id_ = rpc(sandbox, "DataService.add", table, wanted)
            assert rpc(sandbox, "DataService.load", table, id_, list(wanted))


def test_a_lenient_sandbox_takes_everything() -> None:
    sandbox = Sandbox(strict=False)
    assert rpc(sandbox, "ContactService.add", {"FirstName": "Ann", "OwnerID": "many", "Email": "x"}) > 40
    sandbox.close()
