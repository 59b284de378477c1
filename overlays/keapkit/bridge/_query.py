"""DataService.query, findByField and count: pages of rows out of REST's lists.

A `Walk` goes through the lists that hold a query's rows. It remembers where each page that it gave begins, so that
pages asked in order cost one call each, and a page asked again costs one call; any other jump walks there and is
logged.
"""

from __future__ import annotations

import logging
import math
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from keap_api.errors import NotFoundError
from keap_api.xmlrpc.rest import OPERATIONS

from ._calls import Call, Steps
from ._columns import columns
from ._conditions import Condition, checked, joined, parse
from ._engine import fields_query
from ._faults import refuse
from ._rows import Column, Columns, Source, find_field, find_table, records_of
from ._sources import sources_of, tag_of
from ._values import sort_key
from ._walk import Walk

if TYPE_CHECKING:
    from keap_api.xmlrpc.rest import FieldMapping

    from ._engine import Engine

__all__ = ["count", "query"]

logger = logging.getLogger("keapkit.bridge")

MAX_LIMIT = 10_000
MAX_REST_PAGE = 1000
MAX_MARKS = 2000
COUNT_AFTER = 3
"""After how many pages without an end a walk asks how many there are."""


@dataclass
class Plan:
    """A query as it is carried out."""

    table_name: str
    conditions: list[tuple[Column, Condition]]
    selected: list[Column]
    sources: list[Source]
    order: str = ""
    local_order: tuple[Column, bool] | None = None
    exact: bool = False
    """Whether REST's filter says all of the conditions."""
    by_columns: dict[int, Columns] = field(default_factory=dict)
    by_rows: dict[int, Sequence[tuple[str, Callable[[Mapping[str, Any]], Any]]]] = field(default_factory=dict)

    def columns(self, index: int) -> Columns:
        """The readers for a source: selected fields first, then those of conditions and of the order."""
        if index not in self.by_columns:
            more = [column for column, _ in self.conditions]
            more += [self.local_order[0]] if self.local_order else []
            self.by_columns[index] = Columns(self.sources[index], [*self.selected, *more])
        return self.by_columns[index]

    def selected_readers(self, index: int) -> Sequence[tuple[str, Callable[[Mapping[str, Any]], Any]]]:
        if index not in self.by_rows:
            self.by_rows[index] = self.columns(index).readers[: len(self.selected)]
        return self.by_rows[index]

    def tests(self, index: int) -> list[tuple[Callable[[Mapping[str, Any]], Any], Callable[[Any], bool]]]:
        readers = self.columns(index).readers[len(self.selected) :]
        # Where a tag's contacts are read, the condition on Groups is fulfilled: its text holds other tags, too.
        done = "Groups" if self.table_name == "Contact" and tag_of(self.conditions) is not None else ""
        key = find_table(self.table_name)[1].key
        return [
            (readers[at][1], condition.test)
            for at, (column, condition) in enumerate(self.conditions)
            if column.field != done and not (condition.kind == "any" and column.field == key)
        ]


def query(
    engine: Engine,
    table: str,
    limit: int,
    page: int,
    conditions: Mapping[str, Any],
    fields: Sequence[str],
    order_by: str = "",
    ascending: bool = False,
) -> Steps[list[dict[str, Any]]]:
    """Rows of a table that fulfill all conditions.

    Raises:
        Fault: an unknown table or field, no fields, a limit out of range, or more REST calls than `max_calls`.
    """
    if not 1 <= limit <= MAX_LIMIT or page < 0:
        refuse("InvalidParameter", f"limit is 1 to {MAX_LIMIT}, page begins at 0")
    if not fields:
        refuse("NoFields", f"name the fields of {table} that rows should have")
    plan = yield from _plan(engine, table, conditions, fields, order_by, ascending)
    start = page * limit
    key = _key(plan, order_by, ascending, limit)
    walk = engine.walks.take(key) if page else None
    if plan.local_order is not None:
        walk = walk or Walk()
        if walk.ordered is None:
            walk.ordered = yield from _read_all(engine, plan, walk)
        engine.walks.keep(key, walk)
        ordered = walk.ordered[start : start + limit]
        return [row for one in ordered for row in _rows(plan, [one])]
    walk = _at(walk, start, table)
    rows: list[dict[str, Any]] = []
    walk.calls = 0
    yield from _skip(engine, plan, walk, start - walk.position, limit)
    if len(walk.marks) < MAX_MARKS:
        walk.marks[start] = walk.page if walk.waiting else (walk.index, walk.token, 0)
    while len(rows) < limit:
        if not walk.waiting and not (yield from _next(engine, plan, walk, limit - len(rows))):
            walk.ended = True
            break
        taken = walk.waiting[: limit - len(rows)]
        _hand_out(walk, len(taken))
        rows += _rows(plan, taken)
    engine.walks.keep(key, walk)
    return rows


def count(engine: Engine, table: str, conditions: Mapping[str, Any]) -> Steps[int]:
    """How many rows fulfill all conditions: one call where REST counts by the same conditions, else all pages."""
    plan = yield from _plan(engine, table, conditions, (), "", False, sort=False)
    asked = _count_call(plan)
    if asked is not None:
        try:
            response = yield asked
        except NotFoundError:
            return 0
        if isinstance(response, dict) and isinstance(response.get("count"), int):
            return int(response["count"])
    walk = Walk()
    number = 0
    while (yield from _next(engine, plan, walk, MAX_REST_PAGE)):
        number += len(walk.waiting)
        _hand_out(walk, len(walk.waiting))
    return number


def _plan(
    engine: Engine,
    table: str,
    conditions: Mapping[str, Any],
    fields: Sequence[str],
    order_by: str,
    ascending: bool,
    *,
    sort: bool = True,
) -> Steps[Plan]:
    name, mapping = find_table(table)
    selected = yield from columns(engine, name, fields)
    asked = yield from columns(engine, name, conditions, reading=False)
    parsed = [(one, checked(parse(one.field, conditions[one.name]), _inner(one))) for one in asked]
    sources, exact = yield from sources_of(engine, name, parsed)
    plan = Plan(name, parsed, selected, sources, exact=exact)
    if not sort:
        return plan
    ordered = (yield from columns(engine, name, [order_by], reading=False)) if order_by else []
    wanted = ordered[0].field if ordered else mapping.key
    pushed = (
        mapping.order.get(wanted) if len(sources) == 1 and not sources[0].way.each and not sources[0].kind else None
    )
    if pushed and (order_by or len(sources) == 1):
        plan.order = f"{pushed} {'asc' if ascending or not order_by else 'desc'}"
    elif ordered:
        plan.local_order = (ordered[0], ascending)
    elif mapping.small and wanted in mapping.fields:
        plan.local_order = (Column(wanted, *find_field(name, wanted)), True)
    return plan


def _inner(column: Column) -> FieldMapping:
    """The mapping that a column's values follow: of another table's column when it is joined."""
    return column.joined[1].mapping if column.joined is not None else column.mapping


def _key(plan: Plan, order_by: str, ascending: bool, limit: int) -> Hashable:
    asked = tuple(sorted((c.field, c.kind, str(c.value)) for _, c in plan.conditions))
    needed = frozenset().union(*(plan.columns(index).needed for index in range(len(plan.sources))))
    # Looked-up values are part of the records that wait, so the chosen fields are part of the key.
    return plan.table_name, asked, order_by, ascending, limit, needed, tuple(one.field for one in plan.selected)


def _at(walk: Walk | None, start: int, table: str) -> Walk:
    """The walk at the position that a page begins at, or at the nearest one before it that is known."""
    if walk is not None and (walk.position == start or (walk.ended and start > walk.position)):
        return walk
    marks = walk.marks if walk is not None else {}
    begin = max((at for at in marks if at <= start), default=0)
    if begin != start:
        logger.info("query of %s: row %d is reached from row %d", table, start, begin)
    fresh = Walk(position=begin, marks=marks)
    if begin:
        fresh.index, fresh.token, before = marks[begin]
        fresh.position -= before
    return fresh


def _hand_out(walk: Walk, number: int) -> None:
    walk.waiting = walk.waiting[number:]
    walk.position += number
    index, token, before = walk.page
    walk.page = (index, token, before + number)


def _rows(plan: Plan, taken: Sequence[tuple[int, Mapping[str, Any]]]) -> list[dict[str, Any]]:
    """The selected fields of records of one list; those without a value are left out, as Keap leaves them out.

    Read column by column: for a page of rows this takes a third less than row by row.
    """
    if not taken:
        return []
    readers = plan.selected_readers(taken[0][0])
    if not readers:
        return [{} for _ in taken]
    names = [name for name, _ in readers]
    records = [record for _, record in taken]
    found = [list(map(read, records)) for _, read in readers]
    if not any(None in column or "" in column for column in found):
        return [dict(zip(names, values, strict=True)) for values in zip(*found, strict=True)]
    return [
        {name: value for name, value in zip(names, values, strict=True) if value is not None and value != ""}
        for values in zip(*found, strict=True)
    ]


def _skip(engine: Engine, plan: Plan, walk: Walk, number: int, limit: int) -> Steps[None]:
    while number > 0:
        if not walk.waiting and not (yield from _next(engine, plan, walk, max(number, limit))):
            return
        step = min(number, len(walk.waiting))
        _hand_out(walk, step)
        number -= step


def _read_all(engine: Engine, plan: Plan, walk: Walk) -> Steps[list[tuple[int, dict[str, Any]]]]:
    """Every row, sorted here."""
    assert plan.local_order is not None
    found: list[tuple[int, dict[str, Any]]] = []
    while (yield from _next(engine, plan, walk, MAX_REST_PAGE)):
        found += walk.waiting
        walk.waiting = []
    keys = [plan.columns(index).readers[-1][1] for index in range(len(plan.sources))]
    found.sort(key=lambda one: sort_key(keys[one[0]](one[1])), reverse=not plan.local_order[1])
    return found


def _next(engine: Engine, plan: Plan, walk: Walk, wanted: int) -> Steps[bool]:
    """Read REST pages until one holds a row; False at the end of all lists."""
    while walk.index < len(plan.sources):
        source = plan.sources[walk.index]
        yield from _within_budget(engine, plan, walk, source)
        found, token = yield from _fetch(engine, plan, walk, source, wanted)
        walk.page = (walk.index, walk.token, 0)
        tests = plan.tests(walk.index)
        if len(tests) == 1:
            ((read, test),) = tests
            found = [one for one in found if test(read(one))]
        elif tests:
            found = [one for one in found if all(test(read(one)) for read, test in tests)]
        walk.waiting = [(walk.index, one) for one in found]
        if token:
            walk.token = token
        else:
            walk.index, walk.token = walk.index + 1, None
        if walk.waiting:
            return True
    return False


def _fetch(
    engine: Engine, plan: Plan, walk: Walk, source: Source, wanted: int
) -> Steps[tuple[list[dict[str, Any]], Any]]:
    operation = OPERATIONS[source.way.operation]
    readers = plan.columns(walk.index)
    query: dict[str, Any] = dict(source.query)
    if operation.pages:
        largest = find_table(plan.table_name)[1].page_size
        size = min(wanted, largest) if plan.exact and plan.local_order is None else largest
        query["page_size" if operation.pages == "token" else "limit"] = size
        if walk.token:
            query["page_token" if operation.pages == "token" else "offset"] = walk.token
    if operation.filters and source.filters:
        query["filter"] = joined(source.filters)
    query |= fields_query(source.way.operation, readers.needed)
    if plan.order:
        query["order_by"] = plan.order
    walk.calls += 1
    try:
        response = yield Call(source.way.operation, source.path, query)
    except NotFoundError:
        if not source.path:
            raise
        response = None  # nothing belongs to a record that is not there
    found = records_of(source, response)
    before = len(found)
    yield from engine.complete(readers, found)
    if operation.pages == "offset":
        taken = (walk.token or 0) + before
        total = response.get("count") if isinstance(response, dict) else None
        return found, taken if before and isinstance(total, int) and taken < total else None
    return found, response.get(operation.token) if operation.pages and isinstance(response, dict) else None


def _within_budget(engine: Engine, plan: Plan, walk: Walk, source: Source) -> Steps[None]:
    """Refuse a query that would take too many calls, early when REST can say how many there are."""
    most = engine.settings.max_calls
    if walk.calls < most and not (walk.calls == COUNT_AFTER and walk.token):
        return
    pages = walk.calls + 1
    table = find_table(plan.table_name)[1]
    if walk.calls < most:
        if not table.counter or source.way.by or (plan.exact and plan.local_order is None):
            return  # what is asked for says how many calls it takes
        response = yield Call(table.counter, query={"limit": 1})
        total = response.get("count") if isinstance(response, dict) else None
        pages = math.ceil(total / MAX_REST_PAGE) if isinstance(total, int) and not source.filters else 0
    if pages > most:
        filters = sorted(name for name, one in table.fields.items() if one.filter or one.many or one.since)
        refuse(
            "InvalidParameter",
            f"the query of {plan.table_name} would take more than {most} REST calls, since REST cannot filter or sort "
            f"by what it asks. Add a condition that REST knows ({', '.join(filters[:12]) or 'none for this table'}), "
            f"leave out order_by, or raise max_calls.",
        )


def _count_call(plan: Plan) -> Call | None:
    """The v1 list whose count is the answer, with limit=1."""
    table = find_table(plan.table_name)[1]
    tag = tag_of(plan.conditions) if plan.table_name == "Contact" and len(plan.conditions) == 1 else None
    if tag is not None:
        return Call("v1.tags.contacts.list", (tag,), {"limit": 1})
    if len(plan.sources) != 1:
        return None
    source = plan.sources[0]
    asked = [
        (column, condition)
        for column, condition in plan.conditions
        if condition.kind != "any" or column.field != table.key
    ]
    if source.way.by:
        others = [column for column, condition in asked if column.field not in source.way.by or condition.kind != "is"]
        return Call(source.way.counter, source.path, {"limit": 1}) if source.way.counter and not others else None
    if not table.counter or source.way.each:
        return None
    query: dict[str, Any] = {"limit": 1}
    for column, condition in asked:
        name = table.count_by.get(column.field)
        if not name or condition.kind != "is" or not condition.value or condition.value != condition.value.strip():
            return None
        query[name] = condition.value
    return Call(table.counter, query=query)
