"""DataService.add, load, update and delete, and ContactService's same ones.

A write names only what it changes. What REST keeps in lists or inside other properties (e-mail addresses, phone
numbers, addresses, custom fields) is replaced as a whole there, so it is read, changed and written with
`update_mask` in one call: whoever looks finds the old record or the new one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from keap_api.errors import NotFoundError
from keap_api.xmlrpc.rest import OPERATIONS, TABLES, TableMapping, Way

from ._actions import action_record, add_action, delete_action, update_action
from ._bodies import body_of, new_id, not_found, said
from ._calls import Call, Steps
from ._columns import columns
from ._engine import fields_query
from ._faults import ALLOWING, refuse
from ._holds import Hold
from ._query import query
from ._records import top
from ._rows import Column, Columns, Source, find_table

if TYPE_CHECKING:
    from ._engine import Engine

__all__ = ["add", "delete", "load", "update"]


def load(engine: Engine, table: str, id_: int, fields: Sequence[str]) -> Steps[dict[str, Any]]:
    """Chosen fields of one row.

    Raises:
        Fault: RecordNotFound, an unknown field, or a table whose rows REST does not give by their ids.
    """
    name, mapping = find_table(table)
    selected = yield from columns(engine, name, fields)
    if mapping.kinds:
        return (yield from _load_kind(engine, name, id_, fields))
    if not mapping.get:
        if not mapping.load_by:
            refuse("NoTableAccess", f"REST gives a row of {name} through its parent only: query {name} by it instead")
        rows = yield from query(engine, name, 1, 0, {mapping.load_by: id_}, fields)
        return rows[0] if rows else not_found(name, id_)
    readers = Columns(Source(mapping.ways[-1]), selected)
    query_ = fields_query(mapping.get, readers.needed)
    try:
        record = yield Call(mapping.get, (id_,), query_)
    except NotFoundError:
        not_found(name, id_)
    yield from engine.complete(readers, [record])
    return readers.row(record)


def _load_kind(engine: Engine, name: str, id_: int, fields: Sequence[str]) -> Steps[dict[str, Any]]:
    """A row of a table whose rows are in several lists: each list is searched for the id."""
    if name != "ContactAction":
        rows = yield from query(engine, name, 1, 0, {"Id": id_}, fields)
        return rows[0] if rows else not_found(name, id_)
    selected = yield from columns(engine, name, fields)
    kind, record = yield from action_record(id_, custom=any(one.custom is not None for one in selected))
    readers = Columns(Source(Way(""), arguments={"kind": kind}, kind=kind), selected)
    return readers.row(record)


def add(engine: Engine, table: str, values: Mapping[str, Any]) -> Steps[int]:
    """Create a row; the id of the new one.

    Raises:
        Fault: a field that REST has no place for, or a table whose rows REST does not create.
    """
    name, mapping = find_table(table)
    values = _given(values)
    if name == "ContactAction":
        return (yield from add_action(engine, values))
    _writable(engine, name, mapping.add, "create")
    if mapping.pays and not engine.settings.allow_payments:
        refuse("NoAccess", f"a new {name} is billed: it needs {ALLOWING}")
    path, rest = _path(name, mapping, mapping.add, values)
    body = yield from body_of(engine, name, rest, {}, "add")
    made = yield Call(mapping.add, path, body={**mapping.defaults, **said(body)}, money=mapping.pays)
    return new_id(made, name)


def update(engine: Engine, table: str, id_: int, values: Mapping[str, Any]) -> Steps[int]:
    """Change fields of a row; its id.

    Raises:
        Fault: RecordNotFound, a field that REST has no place for, or a table whose rows REST does not change.
    """
    name, mapping = find_table(table)
    values = _given(values)
    if name == "ContactAction":
        return (yield from update_action(engine, id_, values))
    _writable(engine, name, mapping.update, "change")
    path, rest = _path(name, mapping, mapping.update, values, id_)
    record_id: Any = id_
    if mapping.key != "Id":
        row = yield from load(engine, name, id_, [mapping.key])
        record_id = row[mapping.key]
        path = (record_id,)
    if not rest:  # programs that send what changed may send nothing
        return (yield from _unchanged(engine, name, mapping, id_))
    asked = yield from columns(engine, name, rest, reading=False)
    nested = {top(_place(one)) for one in asked if _is_nested(one)}
    current: Mapping[str, Any] = {}
    if nested and (mapping.get or mapping.load_by):
        current = yield from _current(mapping, (record_id,), nested, name, id_, Hold(engine.holds, (name, id_)))
    body = yield from body_of(engine, name, rest, current, "update")
    query_ = {"update_mask": sorted(body)} if OPERATIONS[mapping.update].mask else {}
    try:
        yield Call(mapping.update, path, query_, body=body)
    except NotFoundError:
        not_found(name, id_)
    return id_


def _given(values: Mapping[str, Any]) -> dict[str, Any]:
    """The values without those that are none: some clients write nil, which Keap's XML-RPC does not know."""
    return {name: value for name, value in values.items() if value is not None}


def _unchanged(engine: Engine, name: str, mapping: TableMapping, id_: int) -> Steps[int]:
    """The id of a row that no field changes; a fault when there is no such row."""
    if mapping.get or mapping.load_by or mapping.kinds:
        yield from load(engine, name, id_, ["Id"])
    return id_


def _current(
    mapping: TableMapping, path: Sequence[Any], nested: set[str], name: str, id_: int, hold: Hold
) -> Steps[Mapping[str, Any]]:
    """What a record holds of the properties that are replaced as a whole, as a request body takes them."""
    readable = {"shipping_address": "shipping_information"}
    names = {readable.get(one, one) for one in nested}
    if mapping.get:
        try:
            record = yield Call(mapping.get, path, fields_query(mapping.get, names), hold=hold)
        except NotFoundError:
            not_found(name, id_)
    else:
        record = yield from _listed(mapping, path[0], names, name, id_, hold)
    found: dict[str, Any] = {}
    for one in nested:
        kept = mapping.writable.get(one, ())
        value = record.get(one)
        if one == "shipping_address" and value is None:
            value = _shipping(record.get("shipping_information") or {})
        if isinstance(value, list):
            found[one] = [_kept(entry, kept) for entry in value if isinstance(entry, dict)]
        elif isinstance(value, dict):
            found[one] = _kept(value, kept)
    return found


def _listed(
    mapping: TableMapping, record_id: Any, names: set[str], name: str, id_: int, hold: Hold
) -> Steps[Mapping[str, Any]]:
    """A record that is read through its list, whose parameter `fields` names any property."""
    way, filtered = mapping.ways[-1], mapping.fields[mapping.load_by].filter
    query_ = {"filter": f"{filtered}=={record_id}", "page_size": 1, **fields_query(way.operation, names)}
    found = (yield Call(way.operation, query=query_, hold=hold)).get(way.items) or ()
    for one in found:
        return dict(one)
    not_found(name, id_)


def _shipping(read: Mapping[str, Any]) -> dict[str, Any]:
    """The shipping information of an order as its requests write it."""
    address = read.get("address") or {}
    made = {
        "first_name": read.get("given_name"),
        "middle_name": read.get("middle_name"),
        "last_name": read.get("family_name"),
        "company": read.get("company"),
        "phone": read.get("phone_number"),
        **{key: address.get(key) for key in ("line1", "line2", "locality", "region", "zip_four", "country_code")},
        "zip_code": address.get("postal_code") or address.get("zip_code"),
    }
    return {key: value for key, value in made.items() if value}


# Written again, a reason could lift an opt-out; a long name beside its code could contradict it.
_NEVER_AGAIN = frozenset({"opt_in_reason", "email_opt_status", "is_opt_in", "number_e164"})


def _kept(entry: Mapping[str, Any], allowed: Sequence[str]) -> dict[str, Any]:
    found = {
        key: value for key, value in entry.items() if key in allowed and key not in _NEVER_AGAIN and value is not None
    }
    for name in ("region", "country"):
        if found.get(f"{name}_code"):
            found.pop(name, None)
    if found.get("postal_code"):
        found.pop("zip_code", None)
    return found


def delete(engine: Engine, table: str, id_: int) -> Steps[bool]:
    """Delete a row.

    Raises:
        Fault: RecordNotFound, or a table whose rows REST does not delete.
    """
    name, mapping = find_table(table)
    if name == "ContactAction":
        return (yield from delete_action(engine, id_))
    _writable(engine, name, mapping.delete, "delete")
    if mapping.paths:
        refuse("NoTableAccess", f"REST deletes a row of {name} through its parent only, which the id does not name")
    record_id: Any = id_
    if mapping.key != "Id":
        row = yield from load(engine, name, id_, [mapping.key])
        record_id = row[mapping.key]
    try:
        yield Call(mapping.delete, (record_id,))
    except NotFoundError:
        not_found(name, id_)
    return True


def _writable(engine: Engine, name: str, operation: str, what: str) -> None:
    if not operation:
        table = TABLES[name]
        refuse("NoTableAccess", f"REST does not {what} rows of {name}. {table.note}".strip())


def _path(
    name: str, mapping: TableMapping, operation: str, values: Mapping[str, Any], id_: int | None = None
) -> tuple[tuple[Any, ...], dict[str, Any]]:
    """The path arguments of a change, and the values that are not among them."""
    rest = dict(values)
    made: list[Any] = []
    for placeholder in _placeholders(operation):
        field = mapping.paths.get(placeholder)
        if field is None:
            made.append(id_)
            continue
        spelled = next((one for one in rest if one.casefold() == field.casefold()), None)
        if spelled is None:
            refuse("InvalidParameter", f"{name}: REST needs {field} as well")
        made.append(rest.pop(spelled))
    return tuple(made), rest


def _placeholders(operation: str) -> list[str]:
    path = OPERATIONS[operation].path
    return [part.partition("}")[0] for part in path.split("{")[1:]]


def _place(column: Column) -> str:
    return "custom_fields" if column.custom is not None else column.mapping.put


def _is_nested(column: Column) -> bool:
    place = _place(column)
    return column.custom is not None or "." in place or "[" in place
