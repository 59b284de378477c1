"""Where REST has the fields of tables, and how a record becomes a row."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from keap_api.xmlrpc.rest import OPERATIONS, TABLES, FieldMapping, TableMapping, Way

from ._computed import COMPUTED
from ._faults import refuse
from ._records import ARGUMENTS, PARENT, getter, top
from ._values import from_rest, moment

__all__ = ["JOINED", "LOOKED_UP", "Column", "Columns", "Source", "find_field", "find_table", "records_of"]

JOINED = "^joined"
LOOKED_UP = "^via"


class Source(NamedTuple):
    """One list that rows come from.

    Attributes:
        way: the operation and where the rows are.
        path: values of the path's placeholders.
        arguments: what `^name` reads: the path arguments and the conditions they came from.
        filters: clauses of REST's filter.
        query: further query parameters.
        kind: which of a table's several lists it is.
    """

    way: Way
    path: tuple[Any, ...] = ()
    arguments: Mapping[str, Any] = {}
    filters: tuple[str, ...] = ()
    query: Mapping[str, Any] = {}
    kind: str = ""


@dataclass(frozen=True)
class Column:
    """One field of a row.

    Attributes:
        name: as the caller spells it.
        field: as the table spells it.
        mapping: where REST has it.
        custom: the model's description when it is a custom field.
        joined: the table and the field when it belongs to another row, such as `Contact.City`.
    """

    name: str
    field: str
    mapping: FieldMapping
    custom: Mapping[str, Any] | None = None
    joined: tuple[str, Column] | None = None


def find_table(name: str) -> tuple[str, TableMapping]:
    """A table by its name, whatever the case.

    Raises:
        Fault: there is none, or REST has nothing for it.
    """
    table = TABLES.get(name)
    if table is None:
        name, table = next(((k, v) for k, v in TABLES.items() if k.casefold() == name.casefold()), (name, None))
    if table is None:
        refuse("NoTableFound", f"Unknown table: {name}")
    if table.grade == "refused":
        refuse("NoTableAccess", f"{name} cannot be answered over REST. {table.note}")
    return name, table


def find_field(table_name: str, name: str) -> tuple[str, FieldMapping]:
    """A field that is not a custom field, by its name, whatever the case.

    Raises:
        Fault: the table has none of that name.
    """
    table = TABLES[table_name]
    found = table.fields.get(name)
    if found is not None:
        return name, found
    known = [*table.fields, *(one for way in table.ways for one in (*way.at, *way.by))]
    spelled = next((one for one in known if one.casefold() == name.casefold()), None)
    if spelled is None:
        refuse("NoFieldFound", f"No field found: {table_name}.{name}")
    return spelled, table.fields.get(spelled, FieldMapping("int" if spelled.endswith("Id") else "string"))


@dataclass
class Columns:
    """Readers of columns for one source, and what they need of REST.

    Attributes:
        readers: for each column its name and what reads it.
        needed: top-level properties that records must hold.
    """

    source: Source
    listed: Sequence[Column]
    readers: list[tuple[str, Callable[[Mapping[str, Any]], Any]]] = field(init=False)
    needed: set[str] = field(default_factory=lambda: {"id"})

    def __post_init__(self) -> None:
        self.readers = [(one.name, self._reader(one)) for one in self.listed]

    @property
    def joins(self) -> list[Column]:
        return [one for one in self.listed if self._is_joined(one)]

    @property
    def lookups(self) -> list[Column]:
        return [one for one in self.listed if self._is_looked_up(one)]

    def _is_joined(self, column: Column) -> bool:
        """Whether another row has the column: some lists give a few of its columns themselves."""
        return column.joined is not None and column.field not in self.source.way.at

    def _is_looked_up(self, column: Column) -> bool:
        """Whether a call must be made for the column, which some lists give themselves."""
        given = self.source.way.at.get(column.field, "^")
        return bool(column.mapping.via) and column.joined is None and given.startswith("^")

    def row(self, record: Mapping[str, Any]) -> dict[str, Any]:
        """A record as a row; fields without a value are left out, as Keap leaves them out."""
        found: dict[str, Any] = {}
        for name, read in self.readers:
            value = read(record)
            if value is not None and value != "":
                found[name] = value
        return found

    def joined_by(self, column: Column) -> str:
        """Where the source's records have the id of the row that a column belongs to."""
        on = column.joined[0] if column.joined else ""
        return self.source.way.at.get(on, on)

    def path(self, column: Column) -> str:
        """Where the source's records have a column."""
        mapping = column.mapping
        if mapping.kinds is not None:
            return mapping.kinds.get(self.source.kind, "")
        return self.source.way.at.get(column.field, mapping.at)

    def _reader(self, column: Column) -> Callable[[Mapping[str, Any]], Any]:
        mapping = column.mapping
        if column.joined is not None and self._is_joined(column):
            read = Columns(Source(Way("")), [column.joined[1]]).readers[0][1]
            path = self.joined_by(column)
            if not path.startswith("^"):
                self.needed.add(top(path))
            return lambda record: read(record.get(JOINED) or {})
        if column.custom is not None:
            self.needed.add("custom_fields")
            return _custom_reader(str(column.custom.get("id")), mapping)
        if mapping.computed:
            self.needed.update(mapping.reads.split())
            return COMPUTED[mapping.computed]
        if mapping.value is not None:
            return lambda record: mapping.value
        path = self.path(column)
        if self._is_looked_up(column):
            key = (mapping.via, path)
            self.needed.add(top(path))
            return lambda record: from_rest((record.get(LOOKED_UP) or {}).get(key), mapping)
        if not path or mapping.ignored:
            return lambda record: None
        if path.startswith("="):
            return _constant(path[1:], mapping)
        if not path.startswith(("^", ".")):
            self.needed.add(top(path))
        return _converted(path, mapping)


def _constant(text: str, mapping: FieldMapping) -> Callable[[Mapping[str, Any]], Any]:
    if text in COMPUTED:
        return COMPUTED[text]
    value = int(text) if mapping.type == "int" else text
    return lambda record: value


def _custom_reader(id_: str, mapping: FieldMapping) -> Callable[[Mapping[str, Any]], Any]:
    def read(record: Mapping[str, Any]) -> Any:
        for one in record.get("custom_fields") or ():
            if str(one.get("id")) == id_:
                return from_rest(one.get("content"), mapping)
        return None

    return read


def _converted(path: str, mapping: FieldMapping) -> Callable[[Mapping[str, Any]], Any]:
    read = getter(path)
    match mapping.convert:
        case "region" | "region_text":
            code = getter(f"{path}_code")

            def region(record: Mapping[str, Any]) -> Any:
                return read(record) or (code(record) or "").rpartition("-")[2] or None

            return region
        case "country":
            alpha3 = getter(f"{path}_code")

            return lambda record: read(record) or alpha3(record)
        case "postal":
            zip_code = getter(path.replace("postal_code", "zip_code"))
            return lambda record: read(record) or zip_code(record)
        case _:
            if mapping.values is None and not mapping.convert and path.isidentifier():
                return _plain(path, mapping)
            if mapping.type == "string" and mapping.values is None and not mapping.convert:

                def text(record: Mapping[str, Any]) -> Any:  # most columns by far
                    value = read(record)
                    return value if type(value) is str else from_rest(value, mapping)

                return text
            if mapping.type == "int" and mapping.values is None and not mapping.convert:

                def number(record: Mapping[str, Any]) -> Any:
                    value = read(record)
                    return int(value) if type(value) is str and value.isdigit() else from_rest(value, mapping)

                return number
            return lambda record: from_rest(read(record), mapping)


def _plain(name: str, mapping: FieldMapping) -> Callable[[Mapping[str, Any]], Any]:
    """What reads a property of the record itself: most of a page's cells, so without a call that can be spared."""

    def text(record: Mapping[str, Any]) -> Any:
        value = record.get(name)
        return value if type(value) is str or value is None else from_rest(value, mapping)

    def number(record: Mapping[str, Any]) -> Any:
        value = record.get(name)
        return int(value) if type(value) is str and value.isdigit() else from_rest(value, mapping)

    def at(record: Mapping[str, Any]) -> Any:
        value = record.get(name)
        return moment(value) if type(value) is str else None

    def other(record: Mapping[str, Any]) -> Any:
        return from_rest(record.get(name), mapping)

    return {"string": text, "int": number, "date": at, "dateTime": at}.get(mapping.type, other)


def records_of(source: Source, response: Any) -> list[dict[str, Any]]:
    """The records of a response, each with the path arguments and the record around it where paths ask for them."""
    way = source.way
    found: Any = response
    for name in (way.items or OPERATIONS[way.operation].items or "").split("."):
        if name and isinstance(found, dict):
            found = found.get(name)
    listed: list[Any] = found if isinstance(found, list) else [] if found is None else [found]
    if way.each:
        made: list[dict[str, Any]] = []
        for outer in listed:
            for inner in outer.get(way.each) or ():
                record = dict(inner) if isinstance(inner, dict) else {".": inner}
                record[PARENT] = outer
                made.append(record)
        listed = made
    records = [one for one in listed if isinstance(one, dict)]
    if any(path.startswith("..") for path in way.at.values()) and not way.each:
        for record in records:
            record[PARENT] = response
    if source.arguments:
        for record in records:
            record[ARGUMENTS] = source.arguments
    return records
