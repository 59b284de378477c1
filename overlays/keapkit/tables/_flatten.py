"""From pages of JSON to columns: decode with the shape's types, and take the attributes out column by column."""

from __future__ import annotations

import functools
import json
import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from operator import attrgetter
from typing import TYPE_CHECKING, Any

import msgspec

from keap_api.extend import type_lock
from keapkit.errors import DecodeError

from ._clean import clean, load
from ._convert import as_text_id, convert
from ._custom import CustomColumns, read_all
from ._envelope import envelope_of
from ._equals import Equals, digest
from ._shape import CustomNode, ListNode, Node, ObjectNode, Place, ScalarNode, Shape, UnknownNode, shape_of
from ._types import Batch, Column, Columns, Table

if TYPE_CHECKING:
    from ._catalog import Resource

__all__ = ["Flattener"]

Report = Callable[[int, str, Any], None]
# Names that are data, such as dates as keys, would make structs without end.
_MAX_UNKNOWN = 100
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
        self.custom = custom or CustomColumns()
        self._wire, own = envelope_of(resource.listing)
        self._model = model or own
        self._unknown: set[Place] = set()
        self._shape()

    def _shape(self) -> None:
        """Make the decoders, which take keys that the document does not have only if those have come before."""
        resource = self.resource
        with type_lock:
            self.shape, self._items, self._page = _decoders(self._model, resource, self._wire, frozenset(self._unknown))
        self._key = next((node for node in self._scalars(self.shape.nodes) if node.attr == resource.key), None)
        self._hash_id = next((node for node in self._scalars(self.shape.nodes) if node.attr == "id"), None)

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

    def flatten(
        self,
        pages: Iterable[tuple[bytes, Mapping[str, Any]]],
        *,
        is_list: bool = False,
        equals: Equals | None = None,
    ) -> Batch:
        """Make rows of pages. Of a record that appears several times, the last appearance counts.

        Args:
            pages: the JSON of each page, and the arguments that the list was asked with.
            is_list: whether a page is a bare list of records, and not what the operation returns.
            equals: what is known of the pages before, where records have no ids; it is moved on.

        Raises:
            DecodeError: a page is not JSON, or has no list.
        """
        records: list[Any] = []
        contexts: list[str] = []
        keys: list[str] = []
        misfits: dict[int, dict[str, Any]] = {}
        argument = self.resource.parent[1] if self.resource.parent else ""
        equals = equals or Equals()
        for content, context in pages:
            shape = self.shape
            found = self._decode(content, len(records), misfits, is_list=is_list)
            if self.shape is not shape:
                # A key that no document has came for the first time: what was decoded before gets a place for it.
                records = [msgspec.convert(msgspec.to_builtins(one), self.shape.type) for one in records]
            records += found
            above = str(context.get(argument, ""))
            contexts += [above] * len(found)
            keys += self._keys(found, above, content, equals, is_list=is_list)
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

    def keys_of(self, content: bytes, context: Mapping[str, Any], equals: Equals | None = None) -> list[str]:
        """The keys of a page's records, in their order; `equals` as for `flatten`."""
        argument = self.resource.parent[1] if self.resource.parent else ""
        records = self._decode(content, 0, {}, is_list=False)
        return self._keys(records, str(context.get(argument, "")), content, equals or Equals(), is_list=False)

    def _decode(self, content: bytes, base: int, misfits: dict[int, dict[str, Any]], *, is_list: bool) -> list[Any]:
        if b"\\u0000" not in content and b"\\ud" not in content.lower() if b"\\u" in content else True:
            try:
                page = (self._items if is_list else self._page).decode(content)
                found = page if is_list or self._wire is None else page.items
                return [record for record in found or () if record is not None]
            except (msgspec.MsgspecError, UnicodeError):
                pass
        return self._repair(self._raw(content, is_list=is_list)[0], base, misfits)

    def _raw(self, content: bytes, *, is_list: bool) -> tuple[list[Any], Any]:
        """The records of a page as they came, and how many the whole list has, if the page says so.

        Raises:
            DecodeError: the page is not JSON.
        """
        try:
            page = load(content)
        except (ValueError, RecursionError) as error:
            raise DecodeError(f"a page of {self.resource.name} is not JSON: {error}", content=content) from None
        listed = page if is_list or self._wire is None else page.get(self._wire) if isinstance(page, dict) else None
        records = [record for record in listed if record is not None] if isinstance(listed, list) else []
        return records, page.get("count") if isinstance(page, dict) else None

    def _repair(self, listed: list[Any], base: int, misfits: dict[int, dict[str, Any]]) -> list[Any]:
        """Records of which some do not fit, with their misfits noted from index `base` on."""
        made: list[Any] = []
        unknown: set[Place] = set()
        for record in listed:
            kept: dict[str, Any] = {}
            plain = record if isinstance(record, dict) else {}
            if not isinstance(record, dict):
                kept["record"] = record
            made.append(clean(plain, self.shape.nodes, kept.__setitem__, unknown))
            if kept:
                misfits[base + len(made) - 1] = kept
        if (news := unknown - self._unknown) and len(self._unknown) < _MAX_UNKNOWN:
            # The next page with these keys is decoded as fast as any other.
            self._unknown |= news
            self._shape()
        return [msgspec.convert(one, self.shape.type) for one in made]

    def _keys(self, records: list[Any], context: str, content: bytes, equals: Equals, *, is_list: bool) -> list[str]:
        """The keys of one page's records. What has no id is known by its content, and by its number among equals."""
        node = self._key or self._hash_id
        ids: list[Any] = [None] * len(records) if node is None else [*map(node.get, records)]
        if self._key is not None and set(map(type, ids)) <= {str}:
            return ids
        suffix = f":{context}" if context and self._key is None else ""
        keys = [None if one is None else f"{as_text_id(one)}{suffix}" for one in ids]
        if None not in keys:
            return keys  # type: ignore[return-value]  # as just seen
        raws, count = self._raw(content, is_list=is_list)
        digests = [f"{digest(raw)}{suffix}" for key, raw in zip(keys, raws, strict=True) if key is None]
        made = iter(equals.keys(digests, count))
        return [next(made) if key is None else key for key in keys]

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
        noted = [_noted(misfits[at]) if at in misfits else None for at in range(len(records))]
        own = {**named, **primary, **custom, "_misfit": noted, tables[0].key: keys}
        if contexts is not None and self.resource.parent is not None:
            own[self.resource.parent[1]] = contexts
        columns[tables[0].name] = [own[column.name] for column in tables[0].columns]
        columns.update(children)
        return Batch(columns, keys, sum(map(len, misfits.values())), unknown)

    def _custom(self, records: list[Any], report: Report, unknown: set[str]) -> dict[str, list[Any]]:
        node = next((one for one in self.shape.nodes if isinstance(one, CustomNode)), None)
        custom = self.custom
        listings: list[Any] = [*map(node.get, records)] if node else []
        if (uniform := self._uniform(listings)) is not None:
            return uniform
        readers = custom.readers
        made: list[list[Any]] = [[None] * len(records) for _ in readers]
        # The innermost loop of everything: names are local, and what seldom happens comes last.
        for at, listed in enumerate(listings):
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

    def _uniform(self, listings: list[Any]) -> dict[str, list[Any]] | None:
        """The columns of records that all have the same fields in the same order, as Keap's mostly do; None if not."""
        if not listings or None in listings:
            return None
        readers = self.custom.readers
        made: dict[int, list[Any]] = {}
        try:
            for entries in zip(*listings, strict=True):
                ids = set(map(_entry_id, entries))
                if len(ids) != 1:
                    return None
                at, read = readers[ids.pop()]
                if at in made:
                    return None
                made[at] = read_all(read, [*map(_entry_content, entries)])
        except (ValueError, ArithmeticError, TypeError, AttributeError, KeyError):
            return None  # whatever it is, one value at a time finds and keeps it
        empty = [None] * len(listings)
        return {column.name: made.get(at, empty) for at, column in enumerate(self.custom.columns)}


_entry_id = attrgetter("id")
_entry_content = attrgetter("content")


@functools.lru_cache(maxsize=256)
def _decoders(
    model: Any, resource: Resource, wire: str | None, unknown: frozenset[Place]
) -> tuple[Shape, msgspec.json.Decoder[Any], msgspec.json.Decoder[Any]]:
    """The shape of a resource's records, and what decodes a list and a page of them. Nothing in them changes."""
    shape = shape_of(model, resource, unknown)
    records: Any = list.__class_getitem__(shape.type | None)
    items: msgspec.json.Decoder[Any] = msgspec.json.Decoder(records)
    return shape, items, items if wire is None else _page_decoder(wire, records)


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
        elif isinstance(node, UnknownNode):
            for index, value in enumerate(map(node.get, objects)):
                if value is not None:
                    report(index, node.wire, value)


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
    filled = [(at, listed) for at, listed in enumerate(map(node.get, objects)) if listed]
    owners = [at for at, listed in filled for _ in listed]
    positions = [position for _, listed in filled for position in range(len(listed))]
    items: list[Any] = [item for _, listed in filled for item in listed]
    parents = [keys[at] for at in owners]

    def report_item(index: int, path: str, value: Any) -> None:
        report(owners[index], f"{node.wire}[{positions[index]}]{path and '.'}{path}", value)

    if node.value is not None:
        return [parents, positions, _values(node.value, items, report_item)]
    named: dict[str, list[Any]] = {}
    whole = [item or node.empty for item in items] if None in items else items
    _run(node.nodes, whole, report_item, named, [])
    return [parents, positions, *(named[column.name] for column in _columns_of(node.nodes))]


def _primary(records: list[Any], attr: str, slot: str, inner: str) -> list[Any]:
    """The value of the list item with a slot such as EMAIL1, for each record."""
    get = attrgetter(inner)
    made: list[Any] = []
    for listed in map(attrgetter(attr), records):
        for one in listed or ():
            if one is not None and one.field == slot:
                made.append(get(one))
                break
        else:
            made.append(None)
    return made


def _noted(misfits: Mapping[str, Any]) -> str:
    """Misfits as JSON that every database takes: numbers that JSON does not have become text."""
    try:
        return json.dumps(misfits, default=str, allow_nan=False)
    except ValueError:
        return json.dumps(_finite(misfits), default=str)


def _finite(value: Any) -> Any:
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)
    if isinstance(value, Mapping):
        return {name: _finite(one) for name, one in value.items()}
    return [_finite(one) for one in value] if isinstance(value, list) else value
