"""From decoded records to columns, each of them made at once."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from itertools import accumulate, chain, compress
from operator import attrgetter
from typing import Any

from msgspec.structs import astuple

from ._convert import as_text_id, convert
from ._shape import ListNode, Node, ObjectNode, ScalarNode, UnknownNode
from ._types import Column, Columns

__all__ = ["Report", "child_columns", "columns_of", "fill", "primary_column", "values_of"]

Report = Callable[[int, str, Any], None]
"""Takes what does not fit its column: the index of its row, its path, and the value."""

# So many tuples at once set off no garbage collection, and stay in the processor's cache.
_SOME = 256


def columns_of(nodes: Iterable[Node]) -> list[Column]:
    """The columns of nodes, in their order."""
    made: list[Column] = []
    for node in nodes:
        if isinstance(node, ScalarNode):
            made.append(node.column)
        elif isinstance(node, ObjectNode):
            made += columns_of(node.nodes)
    return made


def values_of(objects: Sequence[Any], nodes: Sequence[Node]) -> Sequence[Sequence[Any]]:
    """What objects have for each of their nodes."""
    made: list[list[Any]] = [[] for _ in nodes]
    for start in range(0, len(objects), _SOME):
        some = zip(*map(astuple, objects[start : start + _SOME]), strict=True)
        for column, values in zip(made, some, strict=True):
            column.extend(values)
    return made


def fill(
    nodes: Iterable[Node],
    columns: Sequence[Sequence[Any]],
    report: Report,
    named: dict[str, Sequence[Any]],
    lists: list[tuple[ListNode, Sequence[Any]]],
) -> None:
    """Make the columns of nodes, into `named`; lists are left for later."""
    for node, values in zip(nodes, columns, strict=True):
        if isinstance(node, ScalarNode):
            named[node.column.name] = _values(node, values, report)
        elif isinstance(node, ObjectNode):
            if any(values):  # a struct is always true
                empty = node.empty
                inner = values_of(values if all(values) else [one or empty for one in values], node.nodes)
            else:
                inner = [values] * len(node.nodes)
            fill(node.nodes, inner, _below(report, node.wire), named, lists)
        elif isinstance(node, ListNode):
            lists.append((node, values))
        elif isinstance(node, UnknownNode):
            for index, value in enumerate(values):
                if value is not None:
                    report(index, node.wire, value)


def _below(report: Report, wire: str) -> Report:
    return lambda index, path, value: report(index, f"{wire}.{path}", value)


def _values(node: ScalarNode, values: Sequence[Any], report: Report) -> Sequence[Any]:
    if node.is_id:
        if int in {*map(type, values)}:
            return [None if value is None else as_text_id(value) for value in values]
    elif node.convert is not None:
        return convert(values, node.convert, lambda index, value: report(index, node.wire, value))
    return values


def child_columns(node: ListNode, values: Sequence[Any], keys: list[str], report: Report) -> Columns:
    """The columns of a child table: the parent's key, the position in its list, and what the items have."""
    items: list[Any] = [*chain.from_iterable(filter(None, values))]
    parents = [*compress(keys, values)]
    if len(parents) == len(items):
        positions = [0] * len(items)
    else:
        parents = [key for key, listed in zip(keys, values, strict=True) if listed for _ in listed]
        positions = [*chain.from_iterable(map(range, map(len, filter(None, values))))]
    ends: list[int] = []

    def report_item(index: int, path: str, value: Any) -> None:
        if not ends:
            ends.extend(accumulate(len(listed or ()) for listed in values))
        report(bisect_right(ends, index), f"{node.wire}[{positions[index]}]{path and '.'}{path}", value)

    if node.value is not None:
        return [parents, positions, _values(node.value, items, report_item)]
    named: dict[str, Sequence[Any]] = {}
    whole = items if all(items) else [item or node.empty for item in items]
    fill(node.nodes, values_of(whole, node.nodes), report_item, named, [])
    return [parents, positions, *(named[column.name] for column in columns_of(node.nodes))]


def primary_column(listings: Sequence[Any], slot: str, inner: str) -> list[Any]:
    """The value of the list item with a slot such as EMAIL1, for each record."""
    get = attrgetter(inner)
    made: list[Any] = []
    for listed in listings:
        for one in listed or ():
            if one is not None and one.field == slot:
                made.append(get(one))
                break
        else:
            made.append(None)
    return made
