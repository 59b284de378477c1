"""Which of REST's lists hold the rows that a query asks for, and what of its conditions REST is asked."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from keap_api.xmlrpc.rest import OPERATIONS, TABLES, TableMapping, Way

from ._calls import Call, Steps
from ._conditions import Condition, clause
from ._faults import refuse
from ._rows import Column, Source
from ._values import compared

if TYPE_CHECKING:
    from ._engine import Engine

__all__ = ["lead", "sources_of", "tag_of"]

Asked = Sequence[tuple[Column, Condition]]
IDS_A_CALL = 100


def sources_of(engine: Engine, table_name: str, conditions: Asked) -> Steps[tuple[list[Source], bool]]:
    """The lists to read, and whether their filters say all of the conditions.

    Raises:
        Fault: the table's lists need a condition that is not among these.
    """
    table = TABLES[table_name]
    if any(condition.kind == "in" and not condition.value for _, condition in conditions):
        return [], True  # nothing is in an empty list
    if table.kinds:
        return _by_kind(table, conditions)
    if table_name == "Contact" and (tagged := tag_of(conditions)) is not None:
        return (yield from _tagged(engine, tagged, conditions))
    for way in table.ways:
        if not way.by:
            return _pushed(table, way, conditions)
        if (values := _values(way, conditions)) is not None:
            return (yield from _through(engine, way, values, conditions, table))
    ways = " or ".join(", ".join(way.by) for way in table.ways)
    refuse("InvalidParameter", f"REST lists {table_name} only by {ways}: add a condition on it")


def _values(way: Way, conditions: Asked) -> dict[str, tuple[str, ...]] | None:
    """For each field that a way needs, the values that conditions give it."""
    found: dict[str, tuple[str, ...]] = {}
    for name in way.by:
        given = next((one for column, one in conditions if column.field == name and one.kind in ("is", "in")), None)
        if given is None:
            return None
        found[name] = given.value if given.kind == "in" else (given.value,)
    return found


def _through(
    engine: Engine, way: Way, values: dict[str, tuple[str, ...]], conditions: Asked, table: TableMapping
) -> Steps[tuple[list[Source], bool]]:
    ((name, placeholder),) = way.by.items()
    filters, exact = _way_filters(table, way, conditions, name)
    sources: list[Source] = []
    for value in values[name]:
        text = value.strip()
        if not text.isdigit():
            continue
        id_: Any = text
        if way.through:
            id_ = yield from lead(engine, way.through, text)
            if id_ is None:
                continue
        arguments = {placeholder: id_, name: text}
        sources.append(Source(way, (id_,), arguments, filters))
    return sources, exact


def lead(engine: Engine, through: str, value: str) -> Steps[Any]:
    """The id that a row of another table leads to, such as the order of an invoice."""
    table_name, _, field = through.partition(".")
    table = TABLES[table_name]
    way = table.ways[-1]
    filtered = table.fields["Id"].filter

    def ask() -> Steps[dict[str, Any]]:
        response = yield Call(way.operation, query={"filter": f"{filtered}=={value}", "page_size": 1})
        records = response.get(way.items) or []
        return {"found": records[0].get(table.fields[field].at) if records else None}

    known = yield from engine.remembered((through, value), ask)
    if known["found"] is None:
        engine.facts.forget((through, value))
    return known["found"]


def _way_filters(table: TableMapping, way: Way, conditions: Asked, chosen: str) -> tuple[tuple[str, ...], bool]:
    """The filter of a list below another record, and whether it says all of the conditions but the chosen one."""
    filters: list[str] = []
    exact = True
    for column, condition in conditions:
        if column.field == chosen or (condition.kind == "any" and column.field in way.by):
            continue
        name = way.filters.get(column.field)
        asked = None
        if OPERATIONS[way.operation].filters:
            if name:
                asked = clause(condition, column.mapping._replace(filter=name, ops="==", values=None))
            elif column.joined is None and (column.mapping.since or column.mapping.until):
                asked = clause(condition, column.mapping)
        if asked is None:
            exact = False
        else:
            filters.append(asked[0])
    return tuple(filters), exact


def _pushed(table: TableMapping, way: Way, conditions: Asked) -> tuple[list[Source], bool]:
    """The table's own list, narrowed by what its filter knows."""
    filters = [table.filter] if table.filter else []
    exact = not way.each
    chunks: list[str] = []
    named: set[str] = set()
    for column, condition in conditions:
        if condition.kind == "any" and column.field == table.key:
            continue
        asked = clause(condition, column.mapping) if column.joined is None and not way.each else None
        name = asked[0].partition("=")[0] if asked else ""
        if asked is None or name in named:
            exact = False
            continue
        named.add(name)
        if condition.kind == "in" and len(condition.value) > IDS_A_CALL:
            if chunks:
                exact = False
                continue
            chunks = _chunks(condition, column)
        else:
            filters.append(asked[0])
    if not chunks:
        return [Source(way, filters=tuple(filters))], exact
    return [Source(way, filters=(*filters, one)) for one in chunks], exact


def _chunks(condition: Condition, column: Column) -> list[str]:
    ids = sorted({int(one) for one in condition.value if one.strip().isdigit()})
    parts = (ids[start : start + IDS_A_CALL] for start in range(0, len(ids), IDS_A_CALL))
    return [f"{column.mapping.many}=={','.join(map(str, part))}" for part in parts]


_TAG = re.compile(r"%([0-9]+)%|([0-9]+)")


def tag_of(conditions: Asked) -> str | None:
    """The tag that a condition on a contact's Groups names: programs write the id alone or as %id%."""
    for column, condition in conditions:
        if column.field == "Groups" and condition.kind in ("is", "like"):
            named = _TAG.fullmatch(str(condition.value))
            return named[1] or named[2] if named else None
    return None


def _tagged(engine: Engine, tag: str, conditions: Asked) -> Steps[tuple[list[Source], bool]]:
    """Contacts with a tag: their ids by the tag, then the contacts by their ids."""
    listed = yield from engine.all_pages("v2.tags.contacts.list", (tag,))
    ids = sorted({int(one["id"]) for one in listed if str(one.get("id", "")).isdigit()})
    way = TABLES["Contact"].ways[-1]
    # The tag's own condition is fulfilled by where the contacts come from; the rest is checked row by row.
    others = [one for one in conditions if one[0].field != "Groups"]
    _, exact = _pushed(TABLES["Contact"], way, others)
    parts = (ids[start : start + IDS_A_CALL] for start in range(0, len(ids), IDS_A_CALL))
    return [Source(way, filters=(f"ids=={','.join(map(str, part))}",)) for part in parts], exact and not others


_ACTION_FILTERS = {
    "Note": {"Id": "id", "ContactId": "contact_id", "UserID": "assigned_to_user_id"},
    "Task": {"Id": "id", "ContactId": "contact_id", "UserID": "user_id", "OpportunityId": "opportunity_id"},
}


def _by_kind(table: TableMapping, conditions: Asked) -> tuple[list[Source], bool]:
    """The lists of a table whose rows are in several, without those that a condition excludes."""
    sources: list[Source] = []
    for kind, operation in table.kinds.items():
        if not all(_may_be(kind, column, condition) for column, condition in conditions):
            continue
        filters: list[str] = []
        query: dict[str, Any] = {}
        for column, condition in conditions:
            name = _ACTION_FILTERS.get(kind, {}).get(column.field)
            asked = clause(condition, column.mapping._replace(filter=name, ops="==")) if name else None
            if asked is not None:
                filters.append(asked[0])
            elif kind == "Appointment" and column.field == "ContactId" and condition.kind == "is":
                query["contact_id"] = condition.value
        way = Way(operation, items=OPERATIONS[operation].items or "")
        sources.append(Source(way, arguments={"kind": kind}, filters=tuple(filters), query=query, kind=kind))
    return sources, False


def _may_be(kind: str, column: Column, condition: Condition) -> bool:
    if column.field in ("FormId", "ObjectType") and condition.kind in ("is", "in", "begins", "like"):
        return condition.test(kind)
    if column.field == "IsAppointment" and condition.kind == "is":
        return (compared(condition.value) in ("1", "true")) == (kind == "Appointment")
    return True
