"""The XML-RPC methods that act on the store; every other one answers with a value of its declared type."""

from __future__ import annotations

import base64
import binascii
from typing import TYPE_CHECKING, Any, Final

from keap_api.xmlrpc.methods import TABLES

from . import _rules as rules
from ._errors import FaultError
from ._files import file_bytes, keep_file
from ._tables import VIEWS, matcher, read_field, row, sort_key, write_fields

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from ._records import Records
    from ._store import Record

    Struct = Mapping[str, Any]

__all__ = ["HANDLERS"]

_MAX_LIMIT: Final = 1000


def _collection(table: str) -> str:
    if table not in TABLES:
        raise FaultError(9, f"[NoTableFound]Unknown table: {table}")
    return VIEWS[table][0] if table in VIEWS else f"xmlrpc/{table}"


def _rows(records: Records, table: str) -> Iterator[Record]:
    if table == "ContactGroupAssign":
        yield from _assignments(records)
        return
    name, known = records.all(_collection(table))
    for record in list(known.values()):
        yield records.view(name, record)


def _assignments(records: Records) -> Iterator[Record]:
    for tag in records.all("tags")[1]:
        for contact, moment in records.store.linked("contacts/tags", tag, backwards=True).items():
            name = records.store.get("tags", tag) or {}
            yield {
                "Id": int(contact) * 1_000 + int(tag),
                "ContactId": int(contact),
                "GroupId": int(tag),
                "ContactGroup": name.get("name"),
                "DateCreated": moment,
                "create_time": moment,
            }


def _find(records: Records, table: str, id_: int) -> Record:
    name = _collection(table)
    record = records.all(name)[1].get(str(id_))
    if record is None:
        raise FaultError(5, f"[RecordNotFound]No {table} with Id {id_}")
    return records.view(name, record)


def _add(records: Records, table: str, values: Struct) -> int:
    record = records.create(_collection(table), write_fields(table, {}, values))
    return int(record["id"])


def _load(records: Records, table: str, id_: int, fields: list[str]) -> Struct:
    return row(table, _find(records, table, id_), fields)


def _update(records: Records, table: str, id_: int, values: Struct) -> int:
    record = _find(records, table, id_)
    records.update(_collection(table), record, write_fields(table, record, values))
    return id_


def _delete(records: Records, table: str, id_: int) -> bool:
    _find(records, table, id_)
    records.delete(_collection(table), str(id_))
    return True


def _matching(records: Records, table: str, query: Struct) -> list[Record]:
    tests = [(field, matcher(wanted)) for field, wanted in query.items()]
    return [
        record
        for record in _rows(records, table)
        if all(test(read_field(table, record, field)) for field, test in tests)
    ]


def _query(
    records: Records,
    table: str,
    limit: int,
    page: int,
    query: Struct,
    fields: list[str],
    order_by: str = "Id",
    ascending: bool = True,
) -> list[Struct]:
    if not 0 < limit <= _MAX_LIMIT or page < 0:
        raise FaultError(12, f"[InvalidParameter]limit is 1 to {_MAX_LIMIT}, page begins at 0")
    found = _matching(records, table, query)
    found.sort(key=lambda record: sort_key(read_field(table, record, order_by)), reverse=not ascending)
    return [row(table, record, fields) for record in found[page * limit : (page + 1) * limit]]


def _find_by_field(
    records: Records, table: str, limit: int, page: int, field: str, value: Any, fields: list[str]
) -> list[Struct]:
    return _query(records, table, limit, page, {field: value}, fields)


def _add_with_duplicate_check(records: Records, values: Struct, check: str) -> int:
    option = {"Email": "Email", "EmailAndName": "EmailAndName"}.get(check, "EmailAndNameAndCompany")
    body = write_fields("Contact", {}, values)
    known = rules.duplicate(records.store, "contacts", body, option)
    return _add(records, "Contact", values) if known is None else _update(records, "Contact", int(known["id"]), values)


def _by_email(records: Records, email: str, fields: list[str]) -> list[Struct]:
    return _query(records, "Contact", _MAX_LIMIT, 0, {"Email": email}, fields)


def _merge(records: Records, contact: int, duplicate: int) -> bool:
    kept, gone = _find(records, "Contact", contact), _find(records, "Contact", duplicate)
    records.update("contacts", kept, {**gone, **kept})
    for tag, moment in records.store.linked("contacts/tags", str(duplicate)).items():
        records.store.link("contacts/tags", str(contact), tag, moment)
    records.delete("contacts", str(duplicate))
    return True


def _tag(records: Records, contact: int, tag: int) -> bool:
    _find(records, "Contact", contact)
    _find(records, "ContactGroup", tag)
    return records.store.link("contacts/tags", str(contact), str(tag), records.now())


def _untag(records: Records, contact: int, tag: int) -> bool:
    _find(records, "Contact", contact)
    return records.store.unlink("contacts/tags", str(contact), str(tag))


def _bytes(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        raise FaultError(12, "[InvalidParameter]the file is not base64 text") from None


def _upload(records: Records, contact: int, name: str, text: str) -> int:
    facts = {"file_name": name, "contact_id": str(contact), "file_association": "CONTACT" if contact else "COMPANY"}
    return int(keep_file(records, _bytes(text), facts)["id"])


def _download(records: Records, id_: int) -> str:
    return base64.b64encode(file_bytes(_find(records, "FileBox", id_))).decode()


def _replace_file(records: Records, id_: int, text: str) -> bool:
    _find(records, "FileBox", id_)
    keep_file(records, _bytes(text), {}, str(id_))
    return True


def _rename_file(records: Records, id_: int, name: str) -> bool:
    record = _find(records, "FileBox", id_)
    records.update("files", record, {"file_name": name})
    return True


def _owed(records: Records, id_: int) -> float:
    return float(_find(records, "Invoice", id_).get("total_due") or 0.0)


def _on_contact(function: Callable[..., Any]) -> Callable[..., Any]:
    return lambda records, *arguments: function(records, "Contact", *arguments)


HANDLERS: Final[Mapping[str, Callable[..., Any]]] = {
    "ContactService.add": _on_contact(_add),
    "ContactService.addWithDupCheck": _add_with_duplicate_check,
    "ContactService.load": _on_contact(_load),
    "ContactService.update": _on_contact(_update),
    "ContactService.findByEmail": _by_email,
    "ContactService.merge": _merge,
    "ContactService.addToGroup": _tag,
    "ContactService.removeFromGroup": _untag,
    "DataService.add": _add,
    "DataService.load": _load,
    "DataService.update": _update,
    "DataService.delete": _delete,
    "DataService.query": _query,
    "DataService.findByField": _find_by_field,
    "DataService.count": lambda records, table, query: len(_matching(records, table, query)),
    "FileService.uploadFile": _upload,
    "FileService.getFile": _download,
    "FileService.replaceFile": _replace_file,
    "FileService.renameFile": _rename_file,
    "InvoiceService.calculateAmountOwed": _owed,
}
