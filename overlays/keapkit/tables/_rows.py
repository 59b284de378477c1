"""`rows()`: pages and records as flat dicts, Arrow tables and child tables."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, overload

import msgspec

from keap_api.extend import AsyncPage, AsyncPager, ListOperation, Page
from keapkit.custom_fields._record_types import record_type_of_operation
from keapkit.errors import ValidationError

from ._arrow import record_batch, schema_of
from ._catalog import RESOURCES, Resource, by_operation, resource_named
from ._custom import CustomColumns
from ._envelope import envelope_of
from ._flatten import Flattener

if TYPE_CHECKING:
    import pyarrow as pa

    from keapkit.custom_fields import FieldSet

    from ._types import Batch

__all__ = ["AsyncRows", "Rows", "rows"]

_BATCH = 1000


@overload
def rows(source: AsyncPager[Any] | AsyncPage[Any], *, resource: str | None = None, fields: Any = None) -> AsyncRows: ...
@overload
def rows(source: Iterable[Any], *, resource: str | None = None, fields: FieldSet | None = None) -> Rows: ...
def rows(source: Any, *, resource: str | None = None, fields: FieldSet | None = None) -> Rows | AsyncRows:
    """Return records as rows: `for row in rows(keap.v2.contacts.list()): ...`.

    A row is a flat dict: nested objects become columns such as `company_id`, times are aware `datetime` in UTC, money
    in cents becomes `Decimal` in units, custom fields are columns such as `custom_tier`. Lists, such as
    `email_addresses`, are tables of their own: see `Rows.tables`. Values that do not fit their column are in `_misfit`.

    Args:
        source: a list that a method such as `keap.v2.contacts.list` returned (all of its pages are read), or records.
        resource: the name of the resource, such as `contacts`; needed for dicts.
        fields: the custom fields, from `keap.custom_fields.of(...)`. Lists that a client returned read them themselves.

    Returns:
        Rows; AsyncRows for a list of `AsyncKeap`, iterated with `async for`.

    Raises:
        ValidationError: the resource cannot be told, or is unknown.
    """
    if isinstance(source, (AsyncPager, AsyncPage)):
        return AsyncRows(source, resource, fields)
    return Rows(source, resource, fields)


def _described(operation: ListOperation[Any, Any]) -> Resource:
    """The resource that an operation lists; one made for it if it is none of ours."""
    known = by_operation(operation.name)
    if known is not None:
        return known
    parts = [part for part in operation.name.split(".")[1:] if part != "list"]
    custom = record_type_of_operation(operation.name) or ""
    return Resource("_".join(parts), operation.name, parts[-1].removesuffix("s"), custom=custom)


def _by_record(record: Any) -> Resource:
    for resource in RESOURCES.values():
        model = envelope_of(resource.listing)[1]
        if isinstance(record, model):
            return resource
    for resource in RESOURCES.values():
        if envelope_of(resource.listing)[1].__name__ == type(record).__name__:
            return resource
    raise ValidationError(
        f'cannot tell which rows a {type(record).__name__} makes; pass resource="contacts", for instance',
        path="resource",
    )


class _BaseRows:
    """What both kinds share."""

    _flattener: Flattener | None = None

    def __init__(self, source: Any, resource: str | None, fields: FieldSet | None) -> None:
        self._source = source
        self._fields = fields
        self._resource = None if resource is None else resource_named(resource)
        operation = getattr(source, "_operation", None)
        if self._resource is None and isinstance(operation, ListOperation):
            self._resource = _described(operation)

    def _custom_type(self) -> str | None:
        """The record type whose custom fields are still to be read, or None."""
        resource = self._resource
        return resource.custom if resource is not None and resource.custom and self._fields is None else None

    def _ready(self, first: Any) -> Flattener:
        if self._flattener is None:
            resource = self._resource = self._resource or _by_record(first)
            model = type(first) if isinstance(first, msgspec.Struct) else None
            own = envelope_of(resource.listing)[1]
            # A relaxed model is a subclass that took some values as they came; the document's own has the types.
            if model is None or issubclass(model, own):
                model = own
            custom = CustomColumns(self._fields or (), open_ended=True)
            self._flattener = Flattener(resource, custom, model)
        return self._flattener

    def _batch(self, items: list[Any]) -> Batch:
        return self._ready(items[0]).flatten([(msgspec.json.encode(items), self._context())], is_list=True)

    def _context(self) -> Mapping[str, Any]:
        values: Mapping[str, Any] = getattr(self._source, "_values", {})
        return values

    def _dicts(self, batch: Batch) -> Iterator[dict[str, Any]]:
        assert self._flattener is not None
        table = self._flattener.tables[0]
        names = [column.name for column in table.columns]
        for values in zip(*batch.columns[table.name], strict=True):
            yield dict(zip(names, values, strict=True))

    def _record_batch(self, batch: Batch, name: str | None) -> pa.RecordBatch | None:
        assert self._flattener is not None
        for table in self._flattener.tables:
            if name is None or table.name == name:
                return record_batch(table, batch.columns[table.name])
        return None


class Rows(_BaseRows):
    """Rows of records; see `rows`. Iterating reads the source; a list of a client is asked page by page."""

    def __iter__(self) -> Iterator[dict[str, Any]]:
        for batch in self._batches():
            yield from self._dicts(batch)

    def batches(self, table: str | None = None) -> Iterator[pa.RecordBatch]:
        """Yield Arrow record batches, one for each page; needs the extra `export`.

        Args:
            table: a child table, such as `contact_email_addresses`; None for the main table.

        Raises:
            ValidationError: there is no such table.
        """
        for batch in self._batches():
            made = self._record_batch(batch, table)
            if made is None:
                raise self._no_table(table)
            yield made

    def arrow(self, table: str | None = None) -> pa.Table:
        """Read everything into an Arrow table: `pandas` and `polars` take it as it is. Needs the extra `export`.

        Args:
            table: a child table, such as `contact_email_addresses`; None for the main table.

        Raises:
            ValidationError: there is no such table.
        """
        import pyarrow as pa

        made = list(self.batches(table))
        if not made:
            return self._empty(table)
        return pa.concat_tables([pa.Table.from_batches([batch]) for batch in made], promote_options="default")

    def tables(self) -> dict[str, list[dict[str, Any]]]:
        """Read everything: the rows of the main table and of each child table, by name.

        A child row has `parent_id`, the id of the record that it belongs to, and `position`, from 0.
        """
        made: dict[str, list[dict[str, Any]]] = {}
        for batch in self._batches():
            assert self._flattener is not None
            for table in self._flattener.tables:
                names = [column.name for column in table.columns]
                rows_of = made.setdefault(table.name, [])
                rows_of += (dict(zip(names, one, strict=True)) for one in zip(*batch.columns[table.name], strict=True))
        return made

    def _empty(self, table: str | None) -> pa.Table:
        resource = self._resource
        if resource is None:
            raise ValidationError('nothing to make a table of; pass resource="contacts", for instance', path="resource")
        self._read_fields()
        flattener = Flattener(resource, CustomColumns(self._fields or ()))
        for one in flattener.tables:
            if table is None or one.name == table:
                return schema_of(one).empty_table()
        raise self._no_table(table)

    def _no_table(self, table: str | None) -> ValidationError:
        known = ", ".join(one.name for one in self._flattener.tables) if self._flattener else "none yet"
        return ValidationError(f"there is no table {table!r:.60}; there are {known}", path="table")

    def _read_fields(self) -> None:
        record_type = self._custom_type()
        own = getattr(getattr(self._source, "_sender", None), "custom_fields", None)
        if record_type is not None and own is not None:
            self._fields = own.of(record_type)

    def _batches(self) -> Iterator[Batch]:
        if isinstance(self._source, Page):
            for page in self._source.pages():
                if page.items:
                    self._read_fields()
                    yield self._batch(list(page.items))
            return
        waiting: list[Any] = []
        for item in self._source:
            waiting.append(item)
            if len(waiting) >= _BATCH:
                yield self._batch(waiting)
                waiting = []
        if waiting:
            yield self._batch(waiting)


class AsyncRows(_BaseRows):
    """Rows of a list of `AsyncKeap`; see `rows`."""

    async def __aiter__(self) -> AsyncIterator[dict[str, Any]]:
        async for batch in self._batches():
            for row in self._dicts(batch):
                yield row

    async def batches(self, table: str | None = None) -> AsyncIterator[pa.RecordBatch]:
        """Yield Arrow record batches, one for each page; see `Rows.batches`."""
        async for batch in self._batches():
            made = self._record_batch(batch, table)
            if made is None:
                raise ValidationError(f"there is no table {table!r:.60}", path="table")
            yield made

    async def arrow(self, table: str | None = None) -> pa.Table:
        """Read everything into an Arrow table; see `Rows.arrow`."""
        import pyarrow as pa

        made = [batch async for batch in self.batches(table)]
        if not made:
            assert self._resource is not None
            flattener = Flattener(self._resource, CustomColumns(self._fields or ()))
            one = next(one for one in flattener.tables if table is None or one.name == table)
            return schema_of(one).empty_table()
        return pa.concat_tables([pa.Table.from_batches([batch]) for batch in made], promote_options="default")

    async def _batches(self) -> AsyncIterator[Batch]:
        async for page in self._source.pages():
            if page.items:
                record_type = self._custom_type()
                own = getattr(getattr(self._source, "_sender", None), "custom_fields", None)
                if record_type is not None and own is not None:
                    self._fields = await own.of(record_type)
                yield self._batch(list(page.items))
