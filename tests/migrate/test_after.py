"""What `keapkit migrate` shows as the call over REST is run, beside the call that it replaces, on the sandbox."""

from __future__ import annotations

import ast
import base64
import datetime
import itertools
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import keapkit
from keap_api.xmlrpc.methods import METHODS
from keapkit._migrate import Found, find
from keapkit.sandbox import Sandbox
from keapkit.testing import KeapSandbox
from tests.bridge.test_every_method import arguments

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.filterwarnings("ignore::keap_api.xmlrpc.XmlRpcSunsetWarning")

NOW = datetime.datetime(2026, 7, 1, 14, tzinfo=datetime.UTC)
NAMES: dict[str, Any] = {
    "base64": base64,
    "datetime": datetime,
    "itertools": itertools,
    "keapkit": keapkit,
    "NOW": NOW,
    "cid": 5,
    "contact": {"id": 5},
    "ids": [3, 1, 2],
    "mail": "anna.smith.1@example.com",
    "name": "An",
    "order": 2,
    "owner": 2,
    "page": 2,
    "size": 3,
    "price": 19.99,
    "since": "2026-08-20 00:00:00",
}


@pytest.fixture
def sandboxes() -> Iterator[tuple[KeapSandbox, KeapSandbox]]:
    both = KeapSandbox(Sandbox()), KeapSandbox(Sandbox())
    yield both
    for one in both:
        one.close()


def found_in(tmp_path: Path, before: str) -> Found:
    path = tmp_path / "app.py"
    path.write_text(before, encoding="utf-8")
    (one,) = find(path)
    return one


def run(source: str, keap: Any) -> Any:
    return eval(compile(source, "snippet", "eval"), {**NAMES, "keap": keap})


def _ids(rows: Any, *names: str) -> list[int]:
    found = []
    for one in rows:
        shown = one if isinstance(one, dict) else one.to_dict()
        found.append(next(int(shown[name]) for name in names if shown.get(name)))
    return found


# A query, and the key and the property that tell its rows apart.
QUERIES = [
    ('query("Contact", 10, 0, {"FirstName": "Anna"}, ["Id", "FirstName"])', "Id", "id"),
    ('query("Contact", 10, 0, {"FirstName": "An%"}, ["Id"])', "Id", "id"),
    ('query("Contact", 10, 0, {"FirstName": f"{name}%"}, ["Id"])', "Id", "id"),
    ('query("Contact", 10, 0, {"FirstName": name + "%"}, ["Id"])', "Id", "id"),
    ('query("Contact", 1000, 0, {"Email": mail}, ["Id", "Email", "_Shoe"])', "Id", "id"),
    ('query("Contact", 1000, 0, {"Id": [3, 1, 2]}, ["Id"])', "Id", "id"),
    ('query("Contact", 1000, 0, {"Id": [cid, 7]}, ["Id"])', "Id", "id"),
    ('query("Contact", 1000, 0, {"Id": cid}, ["Id"])', "Id", "id"),
    ('query("Contact", 1000, 0, {"Id": "~>~ 35"}, ["Id"])', "Id", "id"),
    ('query("Contact", 1000, 0, {"Id": f"~>=~ {cid}"}, ["Id"])', "Id", "id"),
    ('query("Contact", 1000, 0, {"Id": "~<=~" + str(cid)}, ["Id"])', "Id", "id"),
    ('query("Contact", 7, 0, {"Id": "%"}, ["Id"])', "Id", "id"),
    ('query("Contact", 7, 2, {"Id": "%"}, ["Id"])', "Id", "id"),
    ('query("Contact", 7, page, {"Id": "%"}, ["Id"])', "Id", "id"),
    ('query("Contact", size, page, {"Id": "%"}, ["Id"])', "Id", "id"),
    ('query("Contact", size, page + 1, {}, ["Id"])', "Id", "id"),
    ('query("Contact", 5, 0, {}, ["Id"], "Id", False)', "Id", "id"),
    ('query("Contact", 5, 1, {}, ["Id"], "Id", True)', "Id", "id"),
    ('query("Contact", 5, 0, {}, ["Id"], order_by="Id", ascending=False)', "Id", "id"),
    ('query("ContactGroup", 100, 0, {"GroupName": "Customer"}, ["Id"])', "Id", "id"),
    ('query("ContactGroup", 100, 0, {}, ["Id"])', "Id", "id"),
    ('query("ContactGroupAssign", 100, 0, {"GroupId": 1}, ["ContactId"])', "ContactId", "id"),
    ('query("ContactGroupAssign", 100, 0, {"ContactId": cid}, ["GroupId"])', "GroupId", "tag_id"),
    ('query("Invoice", 100, 0, {"ContactId": 1}, ["Id"])', "Id", "invoice_id"),
    ('query("Invoice", 100, 0, {"PayStatus": 1}, ["Id"])', "Id", "invoice_id"),
    ('query("Job", 100, 0, {"Id": "%"}, ["Id"])', "Id", "id"),
    ('query("Product", 100, 0, {}, ["Id", "ProductPrice"])', "Id", "id"),
    ('query("Lead", 100, 0, {"ContactID": 1}, ["Id"])', "Id", "id"),
    ('query("User", 100, 0, {}, ["Id"])', "Id", "id"),
    ('query("Company", 100, 0, {}, ["Id", "Company"])', "Id", "id"),
    ('query("RecurringOrder", 100, 0, {"ContactId": 1}, ["Id"])', "Id", "id"),
    ('query("Stage", 100, 0, {}, ["Id"])', "Id", "id"),
    ('query("Affiliate", 100, 0, {"AffCode": "none"}, ["Id"])', "Id", "id"),
    ('query("LeadSource", 100, 0, {}, ["Id"])', "Id", "id"),
    ('query("ContactAction", 100, 0, {"ObjectType": "Task"}, ["Id"])', "Id", "id"),
    ('query("OrderItem", 1000, 0, {"OrderId": 1}, ["Id"])', "Id", "id"),
    ('query("OrderItem", 1000, 0, {"OrderId": order}, ["Id"])', "Id", "id"),
    ('query("DataFormField", 1000, 0, {"FormId": -1}, ["Id", "Name"])', "Id", "id"),
    ('query("InvoicePayment", 1000, 0, {"InvoiceId": 2}, ["Id"])', "Id", "id"),
    ('query_all("Contact", {"FirstName": "An%"}, ["Id"])', "Id", "id"),
    ('query_all("Contact", {"Id": "%"}, ["Id"], limit=7)', "Id", "id"),
    ('query_all("Contact", query_data={}, selected_fields=["Id"])', "Id", "id"),
    ('query_all("ContactGroupAssign", {"GroupId": 1}, ["ContactId"])', "ContactId", "id"),
    ('query(table="Contact", limit=7, page=1, query_data={}, selected_fields=["Id"])', "Id", "id"),
    ('find_by_field("Contact", 5, 0, "LastName", "Smith", ["Id"])', "Id", "id"),
    ('find_by_field("ContactGroup", 5, 0, "Id", 2, ["Id"])', "Id", "id"),
]


@pytest.mark.parametrize(("call", "key", "name"), QUERIES, ids=[one[0] for one in QUERIES])
def test_queries_give_the_same_rows(
    sandboxes: tuple[KeapSandbox, KeapSandbox], tmp_path: Path, call: str, key: str, name: str
) -> None:
    before = f"keap.xmlrpc.data.{call}"
    after = found_in(tmp_path, before).after
    assert "#" not in after, after
    wire, rest = sandboxes
    shown = before.replace('"_Shoe"', '"FirstName"')
    rows = run(shown, wire.keap(xmlrpc="wire"))
    read = run(after, rest.keap())
    listed = [one.tag if name == "tag_id" else one for one in read]
    assert _ids(listed, "id" if name == "tag_id" else name) == _ids(rows, key), after


@pytest.mark.parametrize(
    ("call", "left"),
    [
        ('query("Contact", 10, 0, {"FirstName": "%nn%"}, ["Id"])', "FirstName"),
        ('query("Contact", 10, 0, {"FirstName": "%" + name + "%"}, ["Id"])', "FirstName"),
        ('query("Contact", 10, 0, {"FirstName": f"%{name}"}, ["Id"])', "FirstName"),
        ('query("Contact", 10, 0, {"FirstName": "~<>~Anna"}, ["Id"])', "FirstName"),
        ('query("Contact", 10, 0, {"JobTitle": "Boss", "LastName": "Smith"}, ["Id"])', "JobTitle"),
        ('query("Contact", 10, 0, {"FirstName": "~null~"}, ["Id"])', "FirstName"),
        ('query("Contact", 10, 0, {"LastUpdated": "~>~" + since}, ["Id"])', "LastUpdated"),
        ('query("Contact", 10, 3, {"City": [name, "x"]}, ["Id"])', "City"),
    ],
)
def test_what_the_filter_cannot_say_is_left_to_the_reader_and_no_row_is_lost(
    sandboxes: tuple[KeapSandbox, KeapSandbox], tmp_path: Path, call: str, left: str
) -> None:
    before = f"keap.xmlrpc.data.{call}"
    after = found_in(tmp_path, before).after
    assert f"# then filter by {left}" in after
    rows = run(before, sandboxes[0].keap(xmlrpc="wire"))
    assert set(_ids(rows, "Id")) <= set(_ids(run(after, sandboxes[1].keap()), "id"))


COUNTS = [
    'count("Contact", {"Id": "%"})',
    'count("Contact", {"FirstName": "Anna"})',
    'count("Contact", {"FirstName": "An%"})',
    'count("Contact", {"FirstName": f"{name}%"})',
    'count("Contact", {"Id": [1, 2, 3]})',
    'count("Contact", {"Id": "~>~ 30"})',
    'count("Contact", {"Email": mail})',
    'count("Product", {})',
    'count("Invoice", {"ContactId": 1})',
    'count("ContactGroup", {"GroupName": "Customer"})',
    'count("ContactGroupAssign", {"GroupId": 1})',
    'count("Job", {})',
]


@pytest.mark.parametrize("call", COUNTS)
def test_counts_are_the_same(sandboxes: tuple[KeapSandbox, KeapSandbox], tmp_path: Path, call: str) -> None:
    before = f"keap.xmlrpc.data.{call}"
    after = found_in(tmp_path, before).after
    assert run(after, sandboxes[1].keap()) == run(before, sandboxes[0].keap(xmlrpc="wire")), after


# A change, and what is looked at afterwards.
CONTACT = ("Contact", {"Id": "%"}, ["Id", "FirstName", "Email", "EmailAddress2", "City", "Phone1", "OwnerID", "Groups"])
CHANGES = [
    ('contact.add({"FirstName": "Zoe", "Email": "z@example.com", "City": "Rome", "OwnerID": 2})', CONTACT),
    ('contact.add({"FirstName": name, "Email": "z@example.com", "OwnerID": owner})', CONTACT),
    ('contact.add_with_dup_check({"FirstName": "Zoe", "Email": "z@example.com"}, "Email")', CONTACT),
    ('contact.update(5, {"FirstName": "Zoe", "LastName": "Z"})', CONTACT),
    ('contact.update(cid, {"FirstName": name})', CONTACT),
    ("contact.add_to_group(5, 3)", CONTACT),
    ("contact.add_to_group(cid, 3)", CONTACT),
    ('contact.add_to_group(contact["id"], 3)', CONTACT),
    ("contact.remove_from_group(1, 1)", CONTACT),
    ('data.delete("Contact", 5)', CONTACT),
    ("contact.merge(5, 6)", ("Contact", {}, ["Id"])),
    ('data.add("ContactGroup", {"GroupName": "New", "GroupDescription": "d"})', ("ContactGroup", {}, ["GroupName"])),
    ('data.update("ContactGroup", 2, {"GroupName": "New"})', ("ContactGroup", {}, ["Id", "GroupName"])),
    ('data.delete("ContactGroup", 2)', ("ContactGroup", {}, ["Id", "GroupName"])),
    ('data.add("Company", {"Company": "Acme", "City": "Rome"})', ("Company", {}, ["Company", "City"])),
    ('data.update("Company", 1, {"Company": "Acme"})', ("Company", {}, ["Id", "Company"])),
    ('data.add("ContactGroupCategory", {"CategoryName": "C"})', ("ContactGroupCategory", {}, ["CategoryName"])),
    ('data.update("Lead", 1, {"OpportunityTitle": "T"})', ("Lead", {}, ["Id", "OpportunityTitle"])),
    ('data.add("LeadSource", {"Name": "L", "Description": "d"})', ("LeadSource", {}, ["Name"])),
    (
        'data.add("ContactAction", {"ObjectType": "Task", "ContactId": cid, "ActionDescription": "Call", "UserID": 1})',
        ("ContactAction", {"ObjectType": "Task"}, ["ActionDescription", "ContactId", "UserID"]),
    ),
    (
        'email.opt_out("anna.smith.1@example.com", "asked")',
        ("EmailAddStatus", {"Email": "anna.smith.1@example.com"}, ["Email", "Type"]),
    ),
    ('invoice.create_blank_order(5, "Order", NOW, 0, 0)', ("Job", {}, ["JobTitle", "ContactId"])),
    ("invoice.delete_invoice(3)", ("Job", {}, ["Id"])),
    ("product.increase_inventory(1, 5)", ("Product", {}, ["Id", "InventoryLimit"])),
]


@pytest.mark.parametrize(("call", "look"), CHANGES, ids=[one[0] for one in CHANGES])
def test_changes_leave_the_same(
    sandboxes: tuple[KeapSandbox, KeapSandbox], tmp_path: Path, call: str, look: tuple[str, dict[str, Any], list[str]]
) -> None:
    before = f"keap.xmlrpc.{call}"
    after = found_in(tmp_path, before).after
    wire, rest = sandboxes
    run(before, wire.keap(xmlrpc="wire"))
    run(after, rest.keap())
    table, conditions, fields = look
    left, right = (one.keap(xmlrpc="wire").xmlrpc.data.query(table, 1000, 0, conditions, fields) for one in sandboxes)
    assert right == left, after


def test_custom_fields_are_written_by_name(sandboxes: tuple[KeapSandbox, KeapSandbox], tmp_path: Path) -> None:
    sandbox = sandboxes[1]
    model = sandbox.keap().v2.contacts.model.get().to_dict()["custom_fields"]
    name = next(one["field_name"] for one in model if one["field_type"] == "TEXT").removeprefix("_")
    for call in (
        f'contact.update(5, {{"_{name}": "Gold"}})',
        f'contact.update(cid, {{"FirstName": "Zoe", "_{name}": "Gold"}})',
        f'contact.add({{"Email": "z@example.com", "_{name}": "Gold"}})',
    ):
        after = found_in(tmp_path, f"keap.xmlrpc.{call}").after
        assert "custom" in after
        made = run(after, sandbox.keap())
        read = sandbox.keap(xmlrpc="wire").xmlrpc.contact.load(int(made.id), [f"_{name}"])
        assert read == {f"_{name}": "Gold"}, after
    query = f'keap.xmlrpc.data.query("Contact", 10, 0, {{"_{name}": "Gold", "FirstName": "Zoe"}}, ["Id"])'
    after = found_in(tmp_path, query).after
    assert _ids(run(after, sandbox.keap()), "id") == [5], after


def test_money_and_payments(sandboxes: tuple[KeapSandbox, KeapSandbox], tmp_path: Path) -> None:
    keap = sandboxes[1].keap()
    wire = sandboxes[1].keap(xmlrpc="wire").xmlrpc
    priced = found_in(tmp_path, 'keap.xmlrpc.data.update("Product", 1, {"ProductPrice": price})').after
    assert "{'price': round(price * 100)}" in priced
    run(priced, keap)
    owing = [row for row in wire.data.query("Invoice", 100, 0, {}, ["Id", "TotalDue"]) if row.get("TotalDue")]
    invoice = owing[0]["Id"]
    owed = found_in(tmp_path, f"keap.xmlrpc.invoice.calculate_amount_owed({invoice})").after
    assert run(owed, keap) == owing[0]["TotalDue"]
    pay = f'keap.xmlrpc.invoice.add_manual_payment({invoice}, 1.5, NOW, "CASH", "thanks", False)'
    made = run(found_in(tmp_path, pay).after, keap)
    assert made is not None
    assert run(owed, keap) == pytest.approx(owing[0]["TotalDue"] - 1.5)


# Nothing stands for these: who sends, which items, several calls.
OPEN = {
    "APIEmailService.sendEmail",
    "DataService.addCustomField",
    "InvoiceService.addOrderCommissionOverride",
    "OrderService.placeOrder",
}


@pytest.mark.parametrize("wire", sorted(name for name, facts in METHODS.items() if facts.replaced_by))
def test_every_call_that_is_shown_is_one_that_keapkit_takes(
    sandboxes: tuple[KeapSandbox, KeapSandbox], tmp_path: Path, wire: str
) -> None:
    given = ", ".join(_literal(one) for one in arguments(wire))
    found = found_in(tmp_path, f'keap.xmlrpc.call("{wire}", {given})')
    assert found.after, found
    tree = ast.parse(found.after, mode="eval")
    if any(isinstance(node, ast.Constant) and node.value is ... for node in ast.walk(tree)):
        assert wire in OPEN, found.after
        return
    try:
        run(found.after, sandboxes[1].keap())
    except keapkit.errors.ValidationError as error:
        pytest.fail(f"{found.after}: {error}")
    except (keapkit.errors.StatusError, IndexError):
        pass  # it was sent: the sandbox has no such record


def _literal(value: Any) -> str:
    return "NOW" if isinstance(value, datetime.datetime) else repr(value)


@pytest.mark.parametrize("key", ['""', '"key"', "API_KEY", "self.private_key", 'settings["key"]', '"KeapAK-1"'])
@pytest.mark.parametrize(
    ("method", "given", "after"),
    [
        ("FileService.uploadFile", '5, "a.txt", data', "contact_id=5"),
        ("FileService.uploadFile", '"a.txt", data', "name='a.txt'"),
        ("ContactService.load", '5, ["FirstName"]', "keap.v2.contacts.get('5', fields=['given_name'])"),
        ("ContactService.addToGroup", "5, 6", "keap.v2.tags.contacts.apply_tags('6', {'contact_ids': ['5']})"),
        ("APIEmailService.optIn", 'mail, "asked"', "status.update(mail, {'opted_in': True, 'reason': 'asked'})"),
        ("DataService.load", '"ContactGroup", 3, ["Id"]', "keap.v2.tags.get('3')"),
        ("WebFormService.getMap", "", "keap.v2.webforms.list()"),
    ],
)
def test_a_key_in_front_is_no_argument(tmp_path: Path, key: str, method: str, given: str, after: str) -> None:
    found = found_in(tmp_path, f"server.{method}({', '.join(filter(None, [key, given]))})")
    assert after in found.after, found.after


@pytest.mark.parametrize(
    ("row", "after"),
    [
        (
            '{"ContactId": 5, "ActionDescription": "T", "CreationNotes": "n", "UserID": 1}',
            "keap.v2.contacts.notes.create('5', {'title': 'T', 'text': 'n', 'user_id': '1'})",
        ),
        (
            '{"ObjectType": "Appointment", "ContactId": 5, "ActionDescription": "T", "ActionDate": NOW, '
            '"EndDate": NOW}',
            "keap.v1.appointments.create({'contact_id': 5, 'title': 'T', 'start_date': NOW, 'end_date': NOW})",
        ),
    ],
)
def test_notes_and_appointments_are_made_by_their_own_operations(
    sandboxes: tuple[KeapSandbox, KeapSandbox], tmp_path: Path, row: str, after: str
) -> None:
    found = found_in(tmp_path, f'keap.xmlrpc.data.add("ContactAction", {row})')
    assert found.after == after
    run(found.after, sandboxes[1].keap())


def test_a_refused_field_is_named(tmp_path: Path) -> None:
    found = found_in(tmp_path, 'keap.xmlrpc.contact.add({"Email": mail, "Password": "x", "Address1Type": "y"})')
    assert "without Password (no REST field), Address1Type (" in found.after
    one = found_in(tmp_path, "keap.xmlrpc.contact.add(row)")
    assert one.after.startswith("keap.v2.contacts.create(row)  #")
    lists = found_in(tmp_path, 'keap.xmlrpc.contact.update(5, {"EmailAddress2": mail})')
    assert "the whole list is replaced" in lists.after


def test_helpers_are_shown_with_what_their_callers_give(tmp_path: Path) -> None:
    path = tmp_path / "program.py"
    path.write_text(
        "def rows(table, conditions, fields=('Id',), *, limit=10):\n"
        "    return server.DataService.query(KEY, table, limit, 0, conditions, ['Id'])\n"
        "rows('Invoice', {'PayStatus': 0})\n"
        "rows('Contact', conditions={'Email': address}, limit=5)\n"
    )
    invoices, contacts = find(path)
    assert invoices.fields["PayStatus"] == "made of status, total_due; in a filter, paid (1 -> true, 0 -> false)"
    assert invoices.after == "keap.v2.orders.list(filter='paid==false', page_size=10).items"
    assert contacts.after == "keap.v2.contacts.list(filter=f'email=={address}', page_size=5).items"


def test_comments_of_other_languages_are_no_calls(tmp_path: Path) -> None:
    path = tmp_path / "program.php"
    path.write_text(
        "<?php $app = new iSDK;\n"
        "/* $app->dsDelete('Contact', 1);\n"
        "   $app->dsDelete('Contact', 2); */ $app->grpAssign(1, 2); // $app->dsDelete('Contact', 3);\n"
        "$app->dsLoad('Contact', 'http://x/*', $f); # $app->dsDelete('Contact', 4);\n"
    )
    assert [(one.line, one.method) for one in find(path)] == [(3, "ContactService.addToGroup"), (4, "DataService.load")]


@pytest.mark.parametrize(
    ("given", "operation"),
    [
        ("['CreationNotes' => 'x']", "v2.contacts.notes.create"),
        ("['ObjectType' => 'Task']", "v2.tasks.create"),
        ("['ObjectType' => 'Appointment']", "v1.appointments.create"),
    ],
)
def test_a_new_action_is_replaced_by_its_kind(tmp_path: Path, given: str, operation: str) -> None:
    path = tmp_path / "program.php"
    path.write_text(f"<?php $app = new iSDK; $app->dsAdd('ContactAction', {given});\n")
    (found,) = find(path)
    assert found.replaced_by == operation
