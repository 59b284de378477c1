"""ContactAction: one table on the wire, and notes, tasks and appointments in REST."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from keap_api.errors import NotFoundError

from ._bodies import new_id, not_found, put_custom
from ._calls import Call, Steps
from ._columns import columns
from ._engine import fields_query
from ._faults import refuse
from ._holds import Hold
from ._values import iso, number, to_rest

if TYPE_CHECKING:
    from ._engine import Engine

__all__ = ["PLACES", "action_record", "add_action", "delete_action", "update_action"]


def action_record(id_: int, *, custom: bool = False, hold: Hold | None = None) -> Steps[tuple[str, dict[str, Any]]]:
    """The task, note or appointment with an id, and which of them it is."""
    more = ["custom_fields"] if custom else []
    record: dict[str, Any]
    try:
        record = yield Call("v2.tasks.get", (id_,), fields_query("v2.tasks.get", more), hold=hold)
        return "Task", record
    except NotFoundError:
        pass
    listed = yield Call(
        "v2.notes.list", query={"filter": f"id=={id_}", "page_size": 1, **fields_query("v2.notes.list", more)}
    )
    found = [one for one in (listed or {}).get("notes") or () if str(one.get("id")) == str(id_)]
    if found:
        return "Note", found[0]
    try:
        record = yield Call("v1.appointments.get", (id_,))
    except NotFoundError:
        not_found("ContactAction", id_)
    return "Appointment", record


PLACES = {
    "Note": {
        "ContactId": "contact_id", "ActionType": "type", "ActionDescription": "title", "CreationNotes": "text",
        "UserID": "user_id",
    },
    "Task": {
        "ContactId": "contact_id", "OpportunityId": "opportunity_id", "ActionType": "type",
        "ActionDescription": "title",
        "CreationNotes": "description", "ActionDate": "due_time", "CompletionDate": "completion_time",
        "UserID": "assigned_to_user_id", "Accepted": "accepted", "Priority": "priority",
    },
    "Appointment": {
        "ContactId": "contact_id", "ActionDescription": "title", "CreationNotes": "description",
        "ActionDate": "start_date",
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
        if kind in PLACES
        else refuse("InvalidParameter", f"ObjectType: {kind!r} is not one of Note, Task, and Appointment")
    )


def _action_body(
    engine: Engine, kind: str, values: Mapping[str, Any], current: Mapping[str, Any]
) -> Steps[dict[str, Any]]:
    body: dict[str, Any] = dict(current)
    asked = yield from columns(engine, "ContactAction", values, reading=False)
    reminders: list[tuple[Any, str]] = []
    for column in asked:
        value, name = values[column.name], column.field
        if name in ("ObjectType", "IsAppointment"):
            continue
        if column.custom is not None and kind != "Appointment":
            put_custom(body, column, value)
            continue
        place = PLACES[kind].get(name)
        if name == "PopupDate" and kind != "Note":
            reminders.append((value, "remind_time_mins" if kind == "Task" else "remind_time"))
            continue
        if place is None:
            # Programs write all fields of the table alike; refusing a date would refuse the whole note.
            engine.note(f"ContactAction.{name} is not written: a {kind.lower()} has no place for it in REST")
            continue
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
    for value, place in reminders:
        _remind(engine, body, value, place)
    return body


_REMINDERS = frozenset({5, 10, 15, 30, 60, 120, 240, 480, 1440, 2880})


def _remind(engine: Engine, body: dict[str, Any], value: Any, place: str) -> None:
    """The moment of a reminder as minutes before the action, of which REST knows ten."""
    due = body.get("due_time") or body.get("start_date")
    if value == "" or not due:
        return
    gap = dt.datetime.fromisoformat(due) - dt.datetime.fromisoformat(iso(value, "PopupDate"))
    minutes = int(gap.total_seconds() // 60)
    if minutes in _REMINDERS:
        body[place] = minutes
    else:
        engine.note(f"ContactAction.PopupDate is not written: REST knows no reminder {minutes} minutes before")


def add_action(engine: Engine, values: Mapping[str, Any]) -> Steps[int]:
    kind = _kind_of(values)
    body = yield from _action_body(engine, kind, values, {})
    if kind == "Note":
        contact = body.pop("contact_id", None) or refuse("InvalidParameter", "ContactId: a note belongs to a contact")
        return new_id((yield Call("v2.contacts.notes.create", (contact,), body=body)), kind)
    operation = "v2.tasks.create" if kind == "Task" else "v1.appointments.create"
    return new_id((yield Call(operation, body=body)), kind)


def update_action(engine: Engine, id_: int, values: Mapping[str, Any]) -> Steps[int]:
    custom = any(name.startswith("_") for name in values)
    hold = Hold(engine.holds, ("ContactAction", id_)) if custom else None
    kind, record = yield from action_record(id_, custom=custom, hold=hold)
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


def delete_action(engine: Engine, id_: int) -> Steps[bool]:
    kind, record = yield from action_record(id_)
    if kind == "Task":
        yield Call("v2.tasks.delete", (id_,))
    elif kind == "Note":
        yield Call("v2.contacts.notes.delete", (record["contact_id"], id_))
    else:
        yield Call("v1.appointments.delete", (id_,))
    return True
