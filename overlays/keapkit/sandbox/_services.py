"""The XML-RPC methods that act on the store; every other one answers with a value of its declared type."""

from __future__ import annotations

import base64
import binascii
import json
from functools import lru_cache
from importlib import resources
from typing import TYPE_CHECKING, Any, Final

from . import _business as business
from ._files import file_bytes, keep_file
from ._tables import TABLES, matcher, read_field, row, sort_key, write_fields

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from ._behaviour import Behaviour
    from ._state import Record

    Struct = Mapping[str, Any]

__all__ = ["HANDLERS", "RpcFault"]

_MAX_LIMIT: Final = 1000


class RpcFault(Exception):
    """An XML-RPC fault; codes and wording as the XML-RPC wire facts give them."""

    def __init__(self, code: int, text: str) -> None:
        super().__init__(text)
        self.code = code
        self.text = text


@lru_cache(maxsize=1)
def _table_names() -> frozenset[str]:
    tables = json.loads(resources.files("keap_api").joinpath("xmlrpc", "methods.json").read_bytes())["tables"]
    return frozenset(tables)


def _collection(table: str) -> str:
    if table not in _table_names():
        raise RpcFault(9, f"[NoTableFound]Unknown table: {table}")
    return TABLES[table][0] if table in TABLES else f"xmlrpc/{table}"


def _rows(behaviour: Behaviour, table: str) -> Iterator[Record]:
    if table == "ContactGroupAssign":
        yield from _assignments(behaviour)
        return
    name, records = behaviour.records(_collection(table))
    for record in list(records.values()):
        yield behaviour.view(name, record)


def _assignments(behaviour: Behaviour) -> Iterator[Record]:
    for tag in behaviour.records("tags")[1]:
        for contact, moment in behaviour.store.linked("contacts/tags", tag, backwards=True).items():
            name = behaviour.store.get("tags", tag) or {}
            yield {
                "Id": int(contact) * 100_000 + int(tag),
                "ContactId": int(contact),
                "GroupId": int(tag),
                "ContactGroup": name.get("name"),
                "DateCreated": moment,
                "create_time": moment,
            }


def _find(behaviour: Behaviour, table: str, id_: int) -> Record:
    name = _collection(table)
    record = behaviour.records(name)[1].get(str(id_))
    if record is None:
        raise RpcFault(5, f"[RecordNotFound]No {table} with Id {id_}")
    return behaviour.view(name, record)


def _add(behaviour: Behaviour, table: str, values: Struct) -> int:
    record = behaviour.create(_collection(table), write_fields(table, {}, values))
    return int(record["id"])


def _load(behaviour: Behaviour, table: str, id_: int, fields: list[str]) -> Struct:
    return row(table, _find(behaviour, table, id_), fields)


def _update(behaviour: Behaviour, table: str, id_: int, values: Struct) -> int:
    record = _find(behaviour, table, id_)
    behaviour.update(_collection(table), record, write_fields(table, record, values))
    return id_


def _delete(behaviour: Behaviour, table: str, id_: int) -> bool:
    _find(behaviour, table, id_)
    behaviour.delete(_collection(table), str(id_))
    return True


def _matching(behaviour: Behaviour, table: str, query: Struct) -> list[Record]:
    tests = [(field, matcher(wanted)) for field, wanted in query.items()]
    return [
        record
        for record in _rows(behaviour, table)
        if all(test(read_field(table, record, field)) for field, test in tests)
    ]


def _query(
    behaviour: Behaviour,
    table: str,
    limit: int,
    page: int,
    query: Struct,
    fields: list[str],
    order_by: str = "Id",
    ascending: bool = True,
) -> list[Struct]:
    if not 0 < limit <= _MAX_LIMIT or page < 0:
        raise RpcFault(12, f"[InvalidParameter]limit is 1 to {_MAX_LIMIT}, page begins at 0")
    found = _matching(behaviour, table, query)
    found.sort(key=lambda record: sort_key(read_field(table, record, order_by)), reverse=not ascending)
    return [row(table, record, fields) for record in found[page * limit : (page + 1) * limit]]


def _find_by_field(
    behaviour: Behaviour, table: str, limit: int, page: int, field: str, value: Any, fields: list[str]
) -> list[Struct]:
    return _query(behaviour, table, limit, page, {field: value}, fields)


def _add_with_duplicate_check(behaviour: Behaviour, values: Struct, check: str) -> int:
    option = {"Email": "Email", "EmailAndName": "EmailAndName"}.get(check, "EmailAndNameAndCompany")
    body = write_fields("Contact", {}, values)
    known = business.duplicate(behaviour.store, "contacts", body, option)
    return (
        _add(behaviour, "Contact", values) if known is None else _update(behaviour, "Contact", int(known["id"]), values)
    )


def _by_email(behaviour: Behaviour, email: str, fields: list[str]) -> list[Struct]:
    return _query(behaviour, "Contact", _MAX_LIMIT, 0, {"Email": email}, fields)


def _merge(behaviour: Behaviour, contact: int, duplicate: int) -> bool:
    kept, gone = _find(behaviour, "Contact", contact), _find(behaviour, "Contact", duplicate)
    behaviour.update("contacts", kept, {**gone, **kept})
    for tag, moment in behaviour.store.linked("contacts/tags", str(duplicate)).items():
        behaviour.store.link("contacts/tags", str(contact), tag, moment)
    behaviour.delete("contacts", str(duplicate))
    return True


def _tag(behaviour: Behaviour, contact: int, tag: int) -> bool:
    _find(behaviour, "Contact", contact)
    _find(behaviour, "ContactGroup", tag)
    return behaviour.store.link("contacts/tags", str(contact), str(tag), behaviour.now())


def _untag(behaviour: Behaviour, contact: int, tag: int) -> bool:
    _find(behaviour, "Contact", contact)
    return behaviour.store.unlink("contacts/tags", str(contact), str(tag))


def _bytes(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        raise RpcFault(12, "[InvalidParameter]the file is not base64 text") from None


def _upload(behaviour: Behaviour, contact: int, name: str, text: str) -> int:
    facts = {"file_name": name, "contact_id": str(contact), "file_association": "CONTACT" if contact else "COMPANY"}
    return int(keep_file(behaviour, _bytes(text), facts)["id"])


def _download(behaviour: Behaviour, id_: int) -> str:
    return base64.b64encode(file_bytes(_find(behaviour, "FileBox", id_))).decode()


def _replace_file(behaviour: Behaviour, id_: int, text: str) -> bool:
    _find(behaviour, "FileBox", id_)
    keep_file(behaviour, _bytes(text), {}, str(id_))
    return True


def _rename_file(behaviour: Behaviour, id_: int, name: str) -> bool:
    record = _find(behaviour, "FileBox", id_)
    behaviour.update("files", record, {"file_name": name})
    return True


def _owed(behaviour: Behaviour, id_: int) -> float:
    return float(_find(behaviour, "Invoice", id_).get("total_due") or 0.0)


def _on_contact(function: Callable[..., Any]) -> Callable[..., Any]:
    return lambda behaviour, *arguments: function(behaviour, "Contact", *arguments)


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
    "DataService.count": lambda behaviour, table, query: len(_matching(behaviour, table, query)),
    "DataService.echo": lambda _, text: text,
    "FileService.uploadFile": _upload,
    "FileService.getFile": _download,
    "FileService.replaceFile": _replace_file,
    "FileService.renameFile": _rename_file,
    "InvoiceService.calculateAmountOwed": _owed,
}
