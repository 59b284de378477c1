"""From pages of JSON to columns: decode with the shape's types, and take the attributes out column by column."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import msgspec

from keapkit.errors import DecodeError

from ._clean import clean, load
from ._convert import as_text_id, convert
from ._custom import CustomColumns
from ._envelope import envelope_of
from ._shape import CustomNode, ListNode, Node, ObjectNode, ScalarNode, shape_of
from ._types import Batch, Column, Columns, Table

if TYPE_CHECKING:
    from ._catalog import Resource

__all__ = ["Flattener"]

Report = Callable[[int, str, Any], None]
_MISFIT = Column("_misfit", "json")
_PARENT = (Column("parent_id", "text"), Column("position", "int"))


class Flattener:
    """Makes rows of a resource's pages.

    Args:
        resource: the resource.
        custom: the columns of its custom fields; None leaves them to `_misfit`.
        model: the model of its records, where it is not the operation's own.
    """

    def __init__(self, resource: Resource, custom: CustomColumns | None = None, model: Any = None) -> None:
        self.resource = resource
        items, own = envelope_of(resource.listing)
        self.shape = shape_of(model or own, resource)
        records: Any = list.__class_getitem__(self.shape.type | None)
        self._items: msgspec.json.Decoder[Any] = msgspec.json.Decoder(records)
        self._wire = items
        self._page = self._items if items is None else _page_decoder(items, records)
        self._key = next((node for node in self._scalars(self.shape.nodes) if node.attr == resource.key), None)
        self._hash_id = next((node for node in self._scalars(self.shape.nodes) if node.attr == "id"), None)
        self.custom = custom or CustomColumns()

    @staticmethod
    def _scalars(nodes: Iterable[Node]) -> Iterable[ScalarNode]:
        return (node for node in nodes if isinstance(node, ScalarNode))

    @property
    def tables(self) -> list[Table]:
        """The main table, then its child tables."""
        resource = self.resource
        key = self._key.column if self._key else Column("_key", "text")
        columns = [column for column in _columns_of(self.shape.nodes) if column != key]
        primary = [Column(name, "text") for name, *_ in resource.primary]
        parent = [Column(resource.parent[1], "text")] if resource.parent else []
        main = (key, *parent, *columns, *primary, *self.custom.columns, _MISFIT)
        made = [Table(resource.name, main)]
        for node in self.shape.lists:
            inner = [node.value.column] if node.value else _columns_of(node.nodes)
            made.append(Table(node.table, (*_PARENT, *inner), resource.name))
        return made

    def flatten(self, pages: Iterable[tuple[bytes, Mapping[str, Any]]], *, is_list: bool = False) -> Batch:
        """Make rows of pages. Of a record that appears several times, the last appearance counts.

        Args:
            pages: the JSON of each page, and the arguments that the list was asked with.
            is_list: whether a page is a bare list of records, and not what the operation returns.

        Raises:
            DecodeError: a page is not JSON, or has no list.
        """
        records: list[Any] = []
        contexts: list[str] = []
        misfits: dict[int, dict[str, Any]] = {}
        argument = self.resource.parent[1] if self.resource.parent else ""
        for content, context in pages:
            found = self._decode(content, len(records), misfits, is_list=is_list)
            records += found
            contexts += [str(context.get(argument, ""))] * len(found)
        keys = self._keys(records, contexts, misfits)
        if len(set(keys)) < len(keys):
            last = sorted({key: at for at, key in enumerate(keys)}.values())
            records, contexts = [records[at] for at in last], [contexts[at] for at in last]
            keys = [keys[at] for at in last]
            misfits = {new: misfits[at] for new, at in enumerate(last) if at in misfits}
        return self._batch(records, keys, contexts if argument else None, misfits)

    def select(self, batch: Batch, wanted: Sequence[int]) -> Batch:
        """The rows of a batch with these indexes, and the child rows that belong to them."""
        keys = [batch.keys[at] for at in wanted]
        kept = set(keys)
        columns: dict[str, Columns] = {}
        for table in self.tables:
            values = batch.columns[table.name]
            at = wanted if table.parent is None else [i for i, key in enumerate(values[0]) if key in kept]
            columns[table.name] = [[column[i] for i in at] for column in values]
        return Batch(columns, keys, batch.misfits, batch.unknown_fields)

    def keys_of(self, content: bytes, context: Mapping[str, Any]) -> list[str]:
        """The keys of a page's records, in their order."""
        argument = self.resource.parent[1] if self.resource.parent else ""
        misfits: dict[int, dict[str, Any]] = {}
        records = self._decode(content, 0, misfits, is_list=False)
        return self._keys(records, [str(context.get(argument, ""))] * len(records), misfits)

    def _decode(self, content: bytes, base: int, misfits: dict[int, dict[str, Any]], *, is_list: bool) -> list[Any]:
        if b"\\u0000" not in content and b"\\ud" not in content.lower() if b"\\u" in content else True:
            try:
                page = (self._items if is_list else self._page).decode(content)
                found = page if is_list or self._wire is None else page.items
                return [record for record in found or () if record is not None]
            except (msgspec.MsgspecError, UnicodeError):
                pass
        try:
            page = load(content)
        except (ValueError, RecursionError) as error:
            raise DecodeError(f"a page of {self.resource.name} is not JSON: {error}", content=content) from None
        listed = page if is_list or self._wire is None else page.get(self._wire) if isinstance(page, dict) else None
        return self._repair(listed if isinstance(listed, list) else [], base, misfits)

    def _repair(self, listed: list[Any], base: int, misfits: dict[int, dict[str, Any]]) -> list[Any]:
        """Records of which some do not fit, with their misfits noted from index `base` on."""
        made: list[Any] = []
        for record in listed:
            if record is None:
                continue
            kept: dict[str, Any] = {}
            plain = record if isinstance(record, dict) else {}
            if not isinstance(record, dict):
                kept["record"] = record
            cleaned = clean(plain, self.shape.nodes, kept.__setitem__)
            made.append(msgspec.convert(cleaned, self.shape.type))
            if kept:
                misfits[base + len(made) - 1] = kept
        return made

    def _keys(self, records: list[Any], contexts: list[str], misfits: Mapping[int, Any]) -> list[str]:
        if self._key is not None:
            keys = [*map(self._key.get, records)]
            if set(map(type, keys)) <= {str}:
                return keys
            return [
                _digest(record, misfits.get(at)) if key is None else as_text_id(key)
                for at, (key, record) in enumerate(zip(keys, records, strict=True))
            ]
        ids = [None] * len(records) if self._hash_id is None else [*map(self._hash_id.get, records)]
        return [
            (f"{one}:{context}" if context else str(one)) if one is not None else _digest(record, misfits.get(at))
            for at, (one, record, context) in enumerate(zip(ids, records, contexts, strict=True))
        ]

    def _batch(
        self, records: list[Any], keys: list[str], contexts: list[str] | None, misfits: dict[int, dict[str, Any]]
    ) -> Batch:
        def report(index: int, path: str, value: Any) -> None:
            misfits.setdefault(index, {})[path] = value

        lists: list[tuple[ListNode, list[Any]]] = []
        named: dict[str, list[Any]] = {}
        _run(self.shape.nodes, records, report, named, lists)
        unknown: set[str] = set()
        custom = self._custom(records, report, unknown)
        columns: dict[str, Columns] = {}
        tables = self.tables
        primary = {name: _primary(records, *rest) for name, *rest in self.resource.primary}
        children = {node.table: _children(node, objs, keys, report) for node, objs in lists}
        noted = [json.dumps(misfits[at], default=str) if at in misfits else None for at in range(len(records))]
        own = {**named, **primary, **custom, "_misfit": noted, tables[0].key: keys}
        if contexts is not None and self.resource.parent is not None:
            own[self.resource.parent[1]] = contexts
        columns[tables[0].name] = [own[column.name] for column in tables[0].columns]
        columns.update(children)
        return Batch(columns, keys, sum(map(len, misfits.values())), unknown)

    def _custom(self, records: list[Any], report: Report, unknown: set[str]) -> dict[str, list[Any]]:
        node = next((one for one in self.shape.nodes if isinstance(one, CustomNode)), None)
        custom = self.custom
        readers = custom.readers
        made: list[list[Any]] = [[None] * len(records) for _ in readers]
        # The innermost loop of everything: names are local, and what seldom happens comes last.
        for at, listed in enumerate(map(node.get, records) if node else ()):
            if not listed:
                continue
            for one in listed:
                if one is None or (content := one.content) is None:
                    continue
                field_id = one.id
                if (reader := readers.get(field_id)) is None:
                    field_id = "" if field_id is None else as_text_id(field_id)
                    if field_id not in readers and not custom.open_ended:
                        unknown.add(field_id)
                        report(at, f"custom_fields.{field_id}", content)
                        continue
                    if field_id not in readers:
                        custom.add_unknown(field_id)
                        readers = custom.readers
                        made.append([None] * len(records))
                    reader = readers[field_id]
                try:
                    made[reader[0]][at] = reader[1](content)
                except (ValueError, ArithmeticError, TypeError):
                    if content != "":
                        report(at, f"custom_fields.{field_id}", content)
        return {column.name: values for column, values in zip(custom.columns, made, strict=True)}


def _page_decoder(wire: str, items: Any) -> msgspec.json.Decoder[Any]:
    page = msgspec.defstruct("PageRows", [("items", items | None, None)], rename={"items": wire}, gc=False)
    return msgspec.json.Decoder(page)


def _columns_of(nodes: Iterable[Node]) -> list[Column]:
    made: list[Column] = []
    for node in nodes:
        if isinstance(node, ScalarNode):
            made.append(node.column)
        elif isinstance(node, ObjectNode):
            made += _columns_of(node.nodes)
    return made


def _run(
    nodes: Iterable[Node],
    objects: list[Any],
    report: Report,
    named: dict[str, list[Any]],
    lists: list[tuple[ListNode, list[Any]]],
) -> None:
    """Take the attributes of objects out, column by column, into `named`; lists are left for later."""
    for node in nodes:
        if isinstance(node, ScalarNode):
            named[node.column.name] = _values(node, [*map(node.get, objects)], report)
        elif isinstance(node, ObjectNode):
            empty = node.empty
            inner = [one or empty for one in map(node.get, objects)]  # a struct is always true
            _run(node.nodes, inner, _below(report, node.wire), named, lists)
        elif isinstance(node, ListNode):
            lists.append((node, objects))


def _below(report: Report, wire: str) -> Report:
    return lambda index, path, value: report(index, f"{wire}.{path}", value)


def _values(node: ScalarNode, values: list[Any], report: Report) -> list[Any]:
    if node.is_id:
        if int in set(map(type, values)):
            return [None if value is None else as_text_id(value) for value in values]
    elif node.convert is not None:
        return convert(values, node.convert, lambda index, value: report(index, node.wire, value))
    return values


def _children(node: ListNode, objects: list[Any], keys: list[str], report: Report) -> Columns:
    parents: list[str] = []
    positions: list[int] = []
    items: list[Any] = []
    owners: list[int] = []
    for at, listed in enumerate(map(node.get, objects)):
        if listed:
            count = len(listed)
            parents += [keys[at]] * count
            positions += range(count)
            owners += [at] * count
            items += listed

    def report_item(index: int, path: str, value: Any) -> None:
        report(owners[index], f"{node.wire}[{positions[index]}]{path and '.'}{path}", value)

    if node.value is not None:
        return [parents, positions, _values(node.value, items, report_item)]
    named: dict[str, list[Any]] = {}
    filled = [item or node.empty for item in items] if None in items else items
    _run(node.nodes, filled, report_item, named, [])
    return [parents, positions, *(named[column.name] for column in _columns_of(node.nodes))]


def _primary(records: list[Any], attr: str, slot: str, inner: str) -> list[Any]:
    """The value of the list item with a slot such as EMAIL1, for each record."""
    return [
        next((getattr(one, inner) for one in getattr(record, attr) or () if one and one.field == slot), None)
        for record in records
    ]


def _digest(record: Any, misfits: Any) -> str:
    """The key of a record that has none."""
    content = msgspec.json.encode(record, order="deterministic")
    extra = json.dumps(misfits, default=str, sort_keys=True).encode() if misfits else b""
    return hashlib.sha1(content + extra, usedforsecurity=False).hexdigest()
