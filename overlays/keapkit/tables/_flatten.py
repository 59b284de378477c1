"""From pages of JSON to columns: decode with the shape's types, and take the attributes out column by column."""

from __future__ import annotations

import functools
import json
import math
import re
from collections.abc import Iterable, Mapping, Sequence
from operator import attrgetter
from typing import TYPE_CHECKING, Any

import msgspec

from keap_api.extend import type_lock
from keapkit.errors import DecodeError

from ._clean import clean, load
from ._columns import Report, child_columns, columns_of, fill, primary_column, values_of
from ._convert import as_text_id
from ._custom import CustomColumns
from ._custom_values import read_column
from ._envelope import envelope_of
from ._equals import Equals, digest
from ._shape import CustomNode, ListNode, Node, Place, ScalarNode, Shape, shape_of
from ._types import Batch, Column, Columns, Table

if TYPE_CHECKING:
    from ._catalog import Resource

__all__ = ["Flattener"]

# Names that are data, such as dates as keys, would make structs without end.
_MAX_UNKNOWN = 100
# Text that some destination cannot hold: NUL, and what may be half of a surrogate pair.
_DOUBTFUL = re.compile(rb"\\u(?:0000|[dD])")
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
        columns = [column for column in columns_of(self.shape.nodes) if column != key]
        primary = [Column(name, "text") for name, *_ in resource.primary]
        parent = [Column(resource.parent[1], "text")] if resource.parent else []
        main = (key, *parent, *columns, *primary, *self.custom.columns, _MISFIT)
        made = [Table(resource.name, main)]
        for node in self.shape.lists:
            inner = [node.value.column] if node.value else columns_of(node.nodes)
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
        if b"\\" not in content or _DOUBTFUL.search(content) is None:
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

        lists: list[tuple[ListNode, Sequence[Any]]] = []
        named: dict[str, Sequence[Any]] = {}
        values = values_of(records, self.shape.nodes)
        fill(self.shape.nodes, values, report, named, lists)
        unknown: set[str] = set()
        by_attr = {node.attr: column for node, column in zip(self.shape.nodes, values, strict=True)}
        listings = [by_attr[node.attr] for node in self.shape.nodes if isinstance(node, CustomNode)]
        custom = self._custom(listings[0] if listings else [None] * len(records), report, unknown)
        columns: dict[str, Columns] = {}
        tables = self.tables
        primary = {name: primary_column(by_attr[attr], *rest) for name, attr, *rest in self.resource.primary}
        children = {node.table: child_columns(node, column, keys, report) for node, column in lists}
        noted: list[Any] = [None] * len(records)
        for at, found in misfits.items():
            noted[at] = _noted(found)
        own = {**named, **primary, **custom, "_misfit": noted, tables[0].key: keys}
        if contexts is not None and self.resource.parent is not None:
            own[self.resource.parent[1]] = contexts
        columns[tables[0].name] = [own[column.name] for column in tables[0].columns]
        columns.update(children)
        return Batch(columns, keys, sum(map(len, misfits.values())), unknown)

    def _custom(self, listings: Sequence[Any], report: Report, unknown: set[str]) -> dict[str, Sequence[Any]]:
        custom = self.custom
        found = self._uniform(listings)
        if found is None:
            found = self._mixed(listings, report, unknown)
        made: dict[str, Sequence[Any]] = {}
        for column, (field_id, read) in zip(custom.columns, custom.readers.items(), strict=True):
            if field_id not in found:
                made[column.name] = [None] * len(listings)
                continue
            rows, contents = found[field_id]
            path = f"custom_fields.{field_id}"

            def misfit(index: int, value: Any, rows: Sequence[int] = rows, path: str = path) -> None:
                report(rows[index], path, value)

            values = read_column(read, contents, misfit)
            made[column.name] = values if isinstance(rows, range) else _placed(rows, values, len(listings))
        return made

    def _uniform(self, listings: Sequence[Any]) -> _Contents | None:
        """What records have that all have the same fields in the same order, as Keap's mostly do; None if not.

        The rows of each field are all rows, as a range.
        """
        if not all(listings):
            return None
        found: dict[Any, tuple[Sequence[int], Sequence[Any]]] = {}
        try:
            for entries in zip(*listings, strict=True):
                ids = {*map(_entry_id, entries)}
                field_id = ids.pop()
                if ids or field_id in found or field_id not in self.custom.readers:
                    return None
                found[field_id] = (range(len(listings)), [*map(_entry_content, entries)])
        except (ValueError, AttributeError):
            return None
        return found

    def _mixed(self, listings: Sequence[Any], report: Report, unknown: set[str]) -> _Contents:
        """What records have, whatever that is."""
        custom = self.custom
        found: dict[Any, tuple[list[int], list[Any]]] = {}
        # The innermost loop of everything: what seldom happens comes last.
        for at, listed in enumerate(listings):
            for one in listed or ():
                if one is None or (content := one.content) is None:
                    continue
                if (place := found.get(one.id)) is None:
                    field_id = "" if one.id is None else as_text_id(one.id)
                    if field_id not in custom.readers:
                        if not custom.open_ended:
                            unknown.add(field_id)
                            report(at, f"custom_fields.{field_id}", content)
                            continue
                        custom.add_unknown(field_id)
                    place = found[one.id] = found.setdefault(field_id, ([], []))
                place[0].append(at)
                place[1].append(content)
        return found


_Contents = Mapping[Any, tuple[Sequence[int], Sequence[Any]]]
_entry_id = attrgetter("id")
_entry_content = attrgetter("content")


def _placed(rows: Sequence[int], values: Sequence[Any], count: int) -> list[Any]:
    """Values in their rows; the last one counts if a row has several."""
    made: list[Any] = [None] * count
    for row, value in zip(rows, values, strict=True):
        if value is not None:
            made[row] = value
    return made


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
