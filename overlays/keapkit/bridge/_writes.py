"""DataService.add, load, update and delete, and ContactService's same ones.

A write names only what it changes. What REST keeps in lists or inside other properties (e-mail addresses, phone numbers,
addresses, custom fields) is replaced as a whole there, so it is read, changed and written with `update_mask` in one call:
whoever looks finds the old record or the new one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from keap_api.errors import NotFoundError
from keap_api.xmlrpc.rest import OPERATIONS, TABLES, TableMapping, Way

from ._calls import Call, Steps
from ._engine import fields_query
from ._faults import refuse
from ._query import query
from ._records import getter, put, top
from ._rows import Column, Columns, Source, columns, find_table
from ._values import iso, number, to_rest, written

if TYPE_CHECKING:
    from ._engine import Engine

__all__ = ["add", "body_of", "delete", "load", "update"]


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


def not_found(table: str, id_: int) -> Any:
    """There is no such row.

    Raises:
        Fault: always.
    """
    refuse("RecordNotFound", f"No {table} with Id {id_}")


def _load_kind(engine: Engine, name: str, id_: int, fields: Sequence[str]) -> Steps[dict[str, Any]]:
    """A row of a table whose rows are in several lists: each is asked for the id."""
    if name != "ContactAction":
        rows = yield from query(engine, name, 1, 0, {"Id": id_}, fields)
        return rows[0] if rows else not_found(name, id_)
    selected = yield from columns(engine, name, fields)
    kind, record = yield from action_record(id_, custom=any(one.custom is not None for one in selected))
    readers = Columns(Source(Way(""), arguments={"kind": kind}, kind=kind), selected)
    return readers.row(record)


def action_record(id_: int, *, custom: bool = False) -> Steps[tuple[str, dict[str, Any]]]:
    """The task, note or appointment with an id, and which of them it is."""
    more = ["custom_fields"] if custom else []
    try:
        return "Task", (yield Call("v2.tasks.get", (id_,), fields_query("v2.tasks.get", more)))
    except NotFoundError:
        pass
    listed = yield Call(
        "v2.notes.list", query={"filter": f"id=={id_}", "page_size": 1, **fields_query("v2.notes.list", more)}
    )
    found = [one for one in (listed or {}).get("notes") or () if str(one.get("id")) == str(id_)]
    if found:
        return "Note", found[0]
    try:
        return "Appointment", (yield Call("v1.appointments.get", (id_,)))
    except NotFoundError:
        return not_found("ContactAction", id_)


def add(engine: Engine, table: str, values: Mapping[str, Any]) -> Steps[int]:
    """Create a row; the id of the new one.

    Raises:
        Fault: a field that REST has no place for, or a table whose rows REST does not create.
    """
    name, mapping = find_table(table)
    if name == "ContactAction":
        return (yield from _add_action(engine, values))
    _writable(engine, name, mapping.add, "create")
    if mapping.pays and not engine.settings.allow_payments:
        refuse("NoAccess", f"a new {name} is billed: it needs allow_payments=True (keapkit bridge --allow-payments)")
    path, rest = _path(name, mapping, mapping.add, values)
    body = yield from body_of(engine, name, rest, {})
    made = yield Call(mapping.add, path, body={**mapping.defaults, **_said(body)}, money=mapping.pays)
    return new_id(made, name)


def new_id(made: Any, name: str) -> int:
    """The id in the response to a new record.

    Raises:
        Fault: there is none.
    """
    if isinstance(made, dict):
        for one in (made, *(value for value in made.values() if isinstance(value, dict))):
            if str(one.get("id", "")).isdigit():
                return int(one["id"])
    refuse("UnexpectedError", f"REST created a {name} and gave no id")


def update(engine: Engine, table: str, id_: int, values: Mapping[str, Any]) -> Steps[int]:
    """Change fields of a row; its id.

    Raises:
        Fault: RecordNotFound, a field that REST has no place for, or a table whose rows REST does not change.
    """
    name, mapping = find_table(table)
    if name == "ContactAction":
        return (yield from _update_action(engine, id_, values))
    _writable(engine, name, mapping.update, "change")
    path, rest = _path(name, mapping, mapping.update, values, id_)
    record_id: Any = id_
    if mapping.key != "Id":
        row = yield from load(engine, name, id_, [mapping.key])
        record_id = row[mapping.key]
        path = (record_id,)
    if not rest:
        refuse("NoFields", f"no fields of {name} to change")
    asked = yield from columns(engine, name, rest, reading=False)
    nested = {top(_place(one)) for one in asked if _is_nested(one)}
    current: Mapping[str, Any] = {}
    if nested and (mapping.get or mapping.load_by):
        current = yield from _current(mapping, (record_id,), nested, name, id_)
    body = yield from body_of(engine, name, rest, current)
    query_ = {"update_mask": sorted(body)} if OPERATIONS[mapping.update].mask else {}
    try:
        yield Call(mapping.update, path, query_, body=body)
    except NotFoundError:
        not_found(name, id_)
    return id_


def _current(
    mapping: TableMapping, path: Sequence[Any], nested: set[str], name: str, id_: int
) -> Steps[Mapping[str, Any]]:
    """What a record holds of the properties that are replaced as a whole, as a request body takes them."""
    readable = {"shipping_address": "shipping_information"}
    names = {readable.get(one, one) for one in nested}
    if mapping.get:
        try:
            record = yield Call(mapping.get, path, fields_query(mapping.get, names))
        except NotFoundError:
            not_found(name, id_)
    else:
        record = yield from _listed(mapping, path[0], names, name, id_)
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


def _listed(mapping: TableMapping, record_id: Any, names: set[str], name: str, id_: int) -> Steps[Mapping[str, Any]]:
    """A record that is read through its list, whose parameter `fields` names any property."""
    way, filtered = mapping.ways[-1], mapping.fields[mapping.load_by].filter
    query_ = {"filter": f"{filtered}=={record_id}", "page_size": 1, **fields_query(way.operation, names)}
    found = (yield Call(way.operation, query=query_)).get(way.items) or ()
    for one in found:
        return dict(one)
    not_found(name, id_)
    return {}


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
        return (yield from _delete_action(engine, id_))
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


def body_of(engine: Engine, name: str, values: Mapping[str, Any], current: Mapping[str, Any]) -> Steps[dict[str, Any]]:
    """A request body for values as XML-RPC writes them, on top of what the record holds.

    Raises:
        Fault: an unknown field, one that REST has no place for, or a value that does not fit.
    """
    asked = yield from columns(engine, name, values, reading=False)
    body: dict[str, Any] = dict(current)
    codes: list[tuple[Column, Any]] = []
    for column in asked:
        value, mapping = values[column.name], column.mapping
        if column.custom is not None:
            _put_custom(body, column, value)
        elif mapping.ignored:
            engine.note(f"{name}.{column.field} is not written: {mapping.ignored}")
        elif not mapping.put:
            refuse("NoFieldAccess", f"{name}.{column.field} cannot be written over REST")
        elif mapping.convert in ("country", "region"):
            codes.append((column, value))
        elif mapping.convert == "card":
            put(body, mapping.put, (yield from payment_method(engine, value, column.field)))
        elif mapping.find:
            put(body, mapping.put, (yield from _found(mapping.find, value, column.field)))
        else:
            put(body, mapping.put, to_rest(value, mapping, column.field))
    yield from _put_codes(engine, body, codes)
    return body


def _put_codes(engine: Engine, body: dict[str, Any], codes: list[tuple[Column, Any]]) -> Steps[None]:
    """Countries before states, since a state is one of a country."""
    for column, value in sorted(codes, key=lambda one: one[0].mapping.convert):
        place = column.mapping.put
        if not str(value).strip():
            for name in (place, place if place.endswith("_code") else f"{place}_code"):
                put(body, name, None)
            continue
        coded = place if place.endswith("_code") else f"{place}_code"
        if column.mapping.convert == "country":
            put(body, coded, (yield from engine.country_code(str(value), column.field)))
            continue
        country_place = coded.replace("region_code", "country_code")
        country = getter(country_place)(body)
        if not country:
            country = engine.settings.country
            put(body, country_place, country)
        put(body, coded, (yield from engine.region_code(str(value), country, column.field)))


def payment_method(engine: Engine, card_id: Any, field: str) -> Steps[str]:
    """The payment method of a stored card.

    Raises:
        Fault: no payment method is this card.
    """
    response = yield Call("v2.payment_methods.list", query={"filter": f"credit_card_id=={number(card_id, field)}"})
    found = (response or {}).get("payment_methods") or ()
    if not found:
        refuse("InvalidParameter", f"{field}: card {card_id} is no payment method in REST")
    return str(found[0]["payment_method_id"])


def _found(operation: str, value: Any, field: str) -> Steps[Any]:
    """The id of the record with a name."""
    text = str(value).strip()
    if not text:
        return None
    listed = OPERATIONS[operation]
    plain = not any(sign in text for sign in ';,*"\\=<>!')
    response = yield Call(operation, query={"filter": f"name=={text}"} if plain else {"page_size": 1000})
    for one in response.get(listed.items) or ():
        if str(one.get("name", "")).casefold() == text.casefold():
            return one.get("id")
    refuse("InvalidParameter", f"{field}: there is no {text!r}; create it first")


def _said(body: dict[str, Any]) -> dict[str, Any]:
    """A new record's body: what would be cleared is left out."""
    custom = [one for one in body.get("custom_fields") or () if one["content"] is not None]
    found = {key: value for key, value in body.items() if value not in (None, [], {}) and key != "custom_fields"}
    return {**found, "custom_fields": custom} if custom else found


_NUMBERS = frozenset({"int", "double"})


def _put_custom(body: dict[str, Any], column: Column, value: Any) -> None:
    """A custom field among the others; the empty text takes its content away."""
    assert column.custom is not None
    id_ = str(column.custom.get("id"))
    entries = [dict(one) for one in body.get("custom_fields") or () if str(one.get("id")) != id_]
    if value == "" or value is None:
        content: Any = None
    elif column.mapping.type in _NUMBERS:
        content = number(value, column.field)
    elif column.mapping.type in ("date", "dateTime"):
        content = iso(value, column.field)
    else:
        content = written(value)
    body["custom_fields"] = [*entries, {"id": id_, "content": content}]


_ACTION = {
    "Note": {"ContactId": "contact_id", "ActionType": "type", "ActionDescription": "title", "CreationNotes": "text", "UserID": "user_id"},
    "Task": {
        "ContactId": "contact_id", "OpportunityId": "opportunity_id", "ActionType": "type", "ActionDescription": "title",
        "CreationNotes": "description", "ActionDate": "due_time", "CompletionDate": "completion_time",
        "UserID": "assigned_to_user_id", "Accepted": "accepted", "Priority": "priority",
    },
    "Appointment": {
        "ContactId": "contact_id", "ActionDescription": "title", "CreationNotes": "description", "ActionDate": "start_date",
        "EndDate": "end_date", "UserID": "user",
    },
}  # fmt: skip
"""Where a field of ContactAction goes in the request bodies of its three resources."""
_ACTION_MOMENTS = frozenset({"ActionDate", "EndDate", "CompletionDate"})
_ACTION_IDS = frozenset({"ContactId", "OpportunityId", "UserID"})


def _kind_of(values: Mapping[str, Any]) -> str:
    spelled = {name.casefold(): value for name, value in values.items()}
    if str(spelled.get("isappointment", "0")).casefold() in ("1", "true"):
        return "Appointment"
    kind = str(spelled.get("objecttype") or "Note").capitalize()
    return (
        kind
        if kind in _ACTION
        else refuse("InvalidParameter", f"ObjectType: {kind!r} is none of Note, Task, Appointment")
    )


def _action_body(
    engine: Engine, kind: str, values: Mapping[str, Any], current: Mapping[str, Any]
) -> Steps[dict[str, Any]]:
    body: dict[str, Any] = dict(current)
    asked = yield from columns(engine, "ContactAction", values, reading=False)
    for column in asked:
        value, name = values[column.name], column.field
        if name in ("ObjectType", "IsAppointment"):
            continue
        if column.custom is not None and kind != "Appointment":
            _put_custom(body, column, value)
            continue
        place = _ACTION[kind].get(name)
        if place is None:
            refuse("NoFieldAccess", f"ContactAction.{name} cannot be written to a {kind} over REST")
        if value == "":
            body[place] = None
        elif name in _ACTION_MOMENTS:
            body[place] = iso(value, name)
        elif name in _ACTION_IDS:
            made = number(value, name)
            if name == "UserID" and made == 0:
                continue
            body[place] = made if kind == "Appointment" else str(made)
        else:
            body[place] = to_rest(value, column.mapping._replace(kind="boolean" if name == "Accepted" else ""), name)
    return body


def _add_action(engine: Engine, values: Mapping[str, Any]) -> Steps[int]:
    kind = _kind_of(values)
    body = yield from _action_body(engine, kind, values, {})
    if kind == "Note":
        contact = body.pop("contact_id", None) or refuse("InvalidParameter", "ContactId: a note belongs to a contact")
        return new_id((yield Call("v2.contacts.notes.create", (contact,), body=body)), kind)
    operation = "v2.tasks.create" if kind == "Task" else "v1.appointments.create"
    return new_id((yield Call(operation, body=body)), kind)


def _update_action(engine: Engine, id_: int, values: Mapping[str, Any]) -> Steps[int]:
    custom = any(name.startswith("_") for name in values)
    kind, record = yield from action_record(id_, custom=custom)
    current: dict[str, Any] = {}
    if kind != "Appointment" and custom:
        current["custom_fields"] = record.get("custom_fields") or []
    body = yield from _action_body(engine, kind, values, current)
    if kind == "Task":
        yield Call("v2.tasks.update", (id_,), {"update_mask": sorted(body)}, body=body)
    elif kind == "Note":
        body.pop("contact_id", None)
        yield Call("v2.contacts.notes.update", (record["contact_id"], id_), {"update_mask": sorted(body)}, body=body)
    else:
        yield Call("v1.appointments.update", (id_,), body=body)
    return id_


def _delete_action(engine: Engine, id_: int) -> Steps[bool]:
    kind, record = yield from action_record(id_)
    if kind == "Task":
        yield Call("v2.tasks.delete", (id_,))
    elif kind == "Note":
        yield Call("v2.contacts.notes.delete", (record["contact_id"], id_))
    else:
        yield Call("v1.appointments.delete", (id_,))
    return True
