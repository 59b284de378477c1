"""The XML-RPC methods that act on the records. Every other method returns a value of its declared type."""

from __future__ import annotations

import base64
import binascii
from typing import TYPE_CHECKING, Any, Final

from . import _rules as rules
from ._actions import merge_contacts, set_opt_in
from ._context import Context
from ._derived_rows import KIND, NESTED
from ._errors import FaultError
from ._field_services import add_field, update_field
from ._files import file_bytes, keep_file
from ._links import link_contacts, unlink_contacts
from ._nested_services import add_nested, assign_product, reassign_product, unassign_product, update_nested
from ._tables import TableRows, matcher, sort_key
from ._values import is_email
from ._view_places import OBJECT_TYPES
from ._views import access

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Mapping

    from ._store import Record

    Struct = Mapping[str, Any]

__all__ = ["HANDLERS"]

_MAX_LIMIT: Final = 1000
_NO: Final = frozenset({"NON_MARKETABLE", "MANUAL", "BOUNCE", "HARD_BOUNCE", "LOCKDOWN"})


def _add(at: Context, table: str, values: Struct) -> int:
    rows = at.table(table)
    if table == "OrderItem":
        return _add_order_item_row(at, values)
    rows.check_writable()
    rows.check(list(values), "A")
    if table == "ContactAction":
        collection = _action_kind(values)
        return int(at.records.create(collection, rows.write({KIND: collection}, values))["id"])
    if table == "ProductCategoryAssign":
        return assign_product(at, rows.read_values(values))
    if rows.collection in NESTED:
        return add_nested(at, rows, values)
    return int(at.records.create(rows.collection, rows.write({}, values))["id"])


def _action_kind(values: Struct) -> str:
    """Which collection a new row of ContactAction belongs to."""
    said = values.get("ObjectType") or ("Appointment" if str(values.get("IsAppointment")) == "1" else "Note")
    collection = OBJECT_TYPES.get(str(said))
    if collection is None:
        raise FaultError(
            12, f"[InvalidParameter]ContactAction.ObjectType: {said!r} is not one of {', '.join(OBJECT_TYPES)}"
        )
    return collection


def _load(at: Context, table: str, id_: int, fields: list[str]) -> Struct:
    rows = at.table(table)
    rows.check(fields, "R")
    return rows.row(rows.find(id_), fields)


def _update(at: Context, table: str, id_: int, values: Struct) -> int:
    rows = at.table(table)
    rows.check_writable()
    rows.check(list(values), "E")
    record = rows.find(id_)
    if table == "OrderItem":
        _write_item(at, record, rows.read_values(values))
        return id_
    if table == "DataFormField":
        return update_field(at, id_, rows.read_values(values))
    if table == "ProductCategoryAssign":
        return reassign_product(at, record, rows.read_values(values))
    if rows.collection in NESTED:
        return update_nested(at, rows, record, values)
    collection, stored = rows.stored(id_)
    kind = {KIND: collection} if table == "ContactAction" else {}
    at.records.update(collection, stored, rows.write({**stored, **kind}, values))
    return id_


def _delete(at: Context, table: str, id_: int) -> bool:
    rows = at.table(table)
    record = rows.find(id_)
    if table == "OrderItem":
        at.records.delete(f"orders/{record['OrderId']}/items", str(id_))
        return True
    if table == "ProductCategoryAssign":
        return unassign_product(at, record)
    rows.check_writable()
    at.records.delete(rows.stored(id_)[0], str(id_))
    return True


def _matching(rows: TableRows, query: Struct) -> list[Record]:
    rows.check_query(query)
    tests = [(field, matcher(wanted)) for field, wanted in query.items()]
    return [record for record in rows.all() if all(test(rows.read(record, field)) for field, test in tests)]


def _query(
    at: Context,
    table: str,
    limit: int,
    page: int,
    query: Struct,
    fields: list[str],
    order_by: str = "Id",
    ascending: bool = True,
) -> list[Struct]:
    rows = at.table(table)
    if not 0 < limit <= _MAX_LIMIT or page < 0:
        raise FaultError(12, f"[InvalidParameter]limit is 1 to {_MAX_LIMIT}, page begins at 0")
    if at.strict and not fields:
        raise FaultError(11, "[NoFields]No fields were asked for")
    rows.check([*fields, *([order_by] if order_by != "Id" else [])], "R")
    found = _matching(rows, query)
    found.sort(key=lambda record: sort_key(rows.read(record, order_by)), reverse=not ascending)
    return [rows.row(record, fields) for record in found[page * limit : (page + 1) * limit]]


def _find_by_field(
    at: Context, table: str, limit: int, page: int, field: str, value: Any, fields: list[str]
) -> list[Struct]:
    return _query(at, table, limit, page, {field: value}, fields)


def _count(at: Context, table: str, query: Struct) -> int:
    return len(_matching(at.table(table), query))


_CHECKS: Final = {one.casefold(): one for one in ("Email", "EmailAndName", "EmailAndNameAndCompany")}


def _add_with_duplicate_check(at: Context, values: Struct, check: str) -> int:
    option = _CHECKS.get(check.casefold())
    if option is None and at.strict:
        raise FaultError(12, f"[InvalidParameter]the check is one of {', '.join(_CHECKS.values())}, not {check!r}")
    body = at.table("Contact").write({}, values)
    known = rules.duplicate(at.records.store, "contacts", body, option or "EmailAndNameAndCompany")
    return _add(at, "Contact", values) if known is None else _update(at, "Contact", int(known["id"]), values)


_EMAILS: Final = ("Email", "EmailAddress2", "EmailAddress3")


def _by_email(at: Context, email: str, fields: list[str]) -> list[Struct]:
    rows = at.table("Contact")
    if at.strict and not fields:
        raise FaultError(11, "[NoFields]No fields were asked for")
    rows.check(fields, "R")
    asked = email.strip().casefold()
    found = [one for one in rows.all() if asked in {str(rows.read(one, name)).casefold() for name in _EMAILS}]
    found.sort(key=lambda record: int(record["id"]))
    return [rows.row(record, fields) for record in found[:_MAX_LIMIT]]


def _merge(at: Context, contact: int, duplicate: int) -> bool:
    merge_contacts(at.records, str(contact), str(duplicate))
    return True


def _tag(at: Context, contact: int, tag: int) -> bool:
    at.table("Contact").find(contact)
    at.table("ContactGroup").find(tag)
    return at.records.link("contacts/tags", str(contact), str(tag))


def _untag(at: Context, contact: int, tag: int) -> bool:
    at.table("Contact").find(contact)
    return at.records.unlink("contacts/tags", str(contact), str(tag))


def _link_contacts(at: Context, one: int, other: int, type_: int) -> bool:
    link_contacts(at.records, str(one), str(other), str(type_))
    return True


def _unlink_contacts(at: Context, one: int, other: int, type_: int) -> bool:
    unlink_contacts(at.records, str(one), str(other), str(type_))
    return True


def _list_linked(at: Context, contact: int) -> list[Struct]:
    at.table("Contact").find(contact)
    return [
        {
            "contactId": contact,
            "linkedContactId": int(link["contact2_id"]),
            "linkTypeId": int(link["link_type_id"]),
            "linkTypeName": link.get("link_type_name") or "",
        }
        for link in at.records.links_of(str(contact))
    ]


def _bytes(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        raise FaultError(12, "[InvalidParameter]expected the file as base64 text") from None


def _upload(at: Context, contact: int, name: str, text: str) -> int:
    if contact and at.strict:
        at.table("Contact").find(contact)
    facts = {"file_name": name, "contact_id": str(contact), "file_association": "CONTACT" if contact else "COMPANY"}
    return int(keep_file(at.records, _bytes(text), facts)["id"])


def _download(at: Context, id_: int) -> str:
    return base64.b64encode(file_bytes(at.table("FileBox").find(id_))).decode()


def _replace_file(at: Context, id_: int, text: str) -> bool:
    at.table("FileBox").find(id_)
    keep_file(at.records, _bytes(text), {}, str(id_))
    return True


def _rename_file(at: Context, id_: int, name: str) -> bool:
    at.records.update("files", at.table("FileBox").find(id_), {"file_name": name})
    return True


def _create_order(at: Context, contact: int, name: str, date: dt.datetime, lead: int, sale: int) -> int:
    at.table("Contact").find(contact)
    body = at.table("Job").write({}, {"JobTitle": name, "ContactId": contact, "StartDate": date})
    affiliates = {"lead_affiliate_id": str(lead), "sales_affiliate_id": str(sale)}
    return int(at.records.create("orders", {**body, **affiliates, "order_type": "OFFLINE", "order_items": []})["id"])


_ITEM_TYPES: Final = {
    1: "SHIPPING", 2: "TAX", 3: "SERVICE", 4: "PRODUCT", 5: "UPSELL", 6: "FINANCE_CHARGE", 8: "PROGRAM",
    9: "SUBSCRIPTION",
}  # fmt: skip


def _add_order_item(
    at: Context, invoice: int, product: int, type_: int, price: float, quantity: int, description: str, notes: str
) -> bool:
    at.table("Invoice").find(invoice)
    item: Record = {"price": price, "quantity": quantity, "description": description, "notes": notes}
    if product:
        at.table("Product").find(product)
        item["product_id"] = str(product)
    at.records.create("orders/*/items", {**item, "type": _ITEM_TYPES.get(type_, "PRODUCT")}, (str(invoice),))
    return True


_ITEM: Final = {
    "ProductId": "product_id",
    "ItemName": "name",
    "Qty": "quantity",
    "CPU": "cost",
    "PPU": "price",
    "ItemDescription": "description",
    "Notes": "notes",
}


def _item(values: Struct) -> Record:
    item = {_ITEM[name]: value for name, value in values.items() if name in _ITEM}
    return {name: str(value) if name == "product_id" else value for name, value in item.items()}


def _add_order_item_row(at: Context, values: Struct) -> int:
    rows = at.table("OrderItem")
    rows.check(list(values), "A")
    values = rows.read_values(values)
    order = int(values.get("OrderId") or 0)
    at.table("Job").find(order)
    return int(at.records.create("orders/*/items", _item(values), (str(order),))["id"])


def _write_item(at: Context, record: Record, values: Struct) -> None:
    name = f"orders/{record['OrderId']}/items"
    stored = at.records.all("orders/*/items", (str(record["OrderId"]),))[1][str(record["id"])]
    at.records.update(name, stored, _item(values))


def _pay(
    at: Context, invoice: int, amount: float, date: dt.datetime, type_: str, description: str, bypass: bool
) -> bool:
    at.table("Invoice").find(invoice)
    body = at.table("Job").write({}, {"StartDate": date})
    payment = {"payment_amount": amount, "payment_time": body["order_time"], "type": type_, "notes": description}
    at.records.create("payments", {**payment, "order_id": str(invoice), "skip_commission": bypass})
    return True


def _payments(at: Context, invoice: int) -> list[Struct]:
    at.table("Invoice").find(invoice)
    fields = ["Id", "ContactId", "InvoiceId", "PayDate", "PayAmt", "PayType", "PayNote", "Synced"]
    return _query(at, "Payment", _MAX_LIMIT, 0, {"InvoiceId": invoice}, fields)


def _owed(at: Context, invoice: int) -> float:
    return float(at.table("Invoice").find(invoice).get("total_due") or 0.0)


def _delete_invoice(at: Context, invoice: int) -> bool:
    at.table("Invoice").find(invoice)
    at.records.delete("orders", str(invoice))
    return True


def _opt_status(at: Context, email: str) -> int:
    state = at.records.store.get("email_addresses", email.lower())
    if state is None:
        return 1
    return 0 if state.get("status") in _NO or not state.get("opted_in", True) else 2 if _confirmed(state) else 1


def _confirmed(state: Struct) -> bool:
    return state.get("status") in {"CONFIRMED", "DOUBLE_OPT_IN"}


def _opt(at: Context, email: str, reason: str, *, into: bool) -> bool:
    if not reason.strip():
        raise FaultError(12, "[InvalidParameter]a reason is needed")
    if at.strict and not is_email(email):
        raise FaultError(12, f"[InvalidParameter]{email!r} is not an email address")
    known = at.records.store.get("email_addresses", email.lower()) or {}
    # An opt-in never undoes an opt-out, and works once (docs/keap-behavior.md, "XML-RPC").
    if known.get("status") == "MANUAL" or (into and known.get("status") == "SINGLE_OPT_IN"):
        return False
    set_opt_in(at.records, email, reason, opted_in=into)
    return True


_SETTINGS: Final = {
    ("application", "enabled"): "yes",
    ("contact", "optiontypes"): "Customer,Prospect,Lead,Other",
}


def _setting(at: Context, module: str, name: str) -> str:
    """A setting as text; legacy clients check their connection with Application.enabled."""
    return _SETTINGS.get((module.casefold(), name.casefold().replace("_", "")), "text")


def _saved_search(at: Context, id_: int, user: int, page: int, fields: list[str] | None = None) -> list[Struct]:
    """Saved searches of the sandbox list contacts."""
    at.table("SavedFilter").find(id_)
    known = [name for name in fields or ("Id", "FirstName", "LastName", "Email") if name in access()["Contact"]]
    return _query(at, "Contact", _MAX_LIMIT, page, {}, known or ["Id"])


def _on_contact(function: Callable[..., Any]) -> Callable[..., Any]:
    return lambda at, *arguments: function(at, "Contact", *arguments)


HANDLERS: Final[Mapping[str, Callable[..., Any]]] = {
    "APIEmailService.getOptStatus": _opt_status,
    "APIEmailService.optIn": lambda at, email, reason: _opt(at, email, reason, into=True),
    "APIEmailService.optOut": lambda at, email, reason: _opt(at, email, reason, into=False),
    "ContactService.add": _on_contact(_add),
    "ContactService.addWithDupCheck": _add_with_duplicate_check,
    "ContactService.load": _on_contact(_load),
    "ContactService.update": _on_contact(_update),
    "ContactService.findByEmail": _by_email,
    "ContactService.linkContacts": _link_contacts,
    "ContactService.listLinkedContacts": _list_linked,
    "ContactService.merge": _merge,
    "ContactService.addToGroup": _tag,
    "ContactService.removeFromGroup": _untag,
    "ContactService.unlinkContacts": _unlink_contacts,
    "DataService.add": _add,
    "DataService.addCustomField": add_field,
    "DataService.updateCustomField": lambda at, id_, values: bool(update_field(at, id_, values)),
    "DataService.getAppSetting": _setting,
    "DataService.load": _load,
    "DataService.update": _update,
    "DataService.delete": _delete,
    "DataService.query": _query,
    "DataService.findByField": _find_by_field,
    "DataService.count": _count,
    "FileService.uploadFile": _upload,
    "FileService.getFile": _download,
    "FileService.replaceFile": _replace_file,
    "FileService.renameFile": _rename_file,
    "InvoiceService.addManualPayment": _pay,
    "InvoiceService.addOrderItem": _add_order_item,
    "InvoiceService.calculateAmountOwed": _owed,
    "InvoiceService.createBlankOrder": _create_order,
    "InvoiceService.deleteInvoice": _delete_invoice,
    "InvoiceService.getPayments": _payments,
    "SearchService.getSavedSearchResults": _saved_search,
    "SearchService.getSavedSearchResultsAllFields": _saved_search,
}
