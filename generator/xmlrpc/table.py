"""The method table, read and checked: whatever is wrong in it stops the build with file and line."""

from __future__ import annotations

import keyword
import re
from collections.abc import Collection
from dataclasses import dataclass, field
from pathlib import Path

from generator.naming import snake
from generator.references import nearest, stale_reference

from .yaml_nodes import YamlNode, read

__all__ = ["BY_TABLE", "Entry", "Param", "Table", "load"]

BY_TABLE = "by-table"
_SCALARS = ("int", "double", "boolean", "string", "dateTime", "base64", "struct", "any")
_PARAM_KEYS = ("name", "type", "optional", "min", "max", "values", "note")
_NEEDED = ("wire", "python", "summary", "params", "returns", "reads", "replaced_by")
_ENTRY_KEYS = (*_NEEDED, "note", "overloads", "placeholder", "all_pages", "deprecated")
_WIRE = re.compile(r"[A-Z][A-Za-z]*Service\.[a-z][A-Za-z]*")
_PYTHON = re.compile(r"[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*")
_OPERATION = re.compile(r"v[12](?:\.[a-z][a-z0-9_]*){2,}")
_TABLE_METHODS = ("query", "load", "add", "update", "delete", "count")
_RESERVED = frozenset({"call", "self", "options"})


@dataclass(frozen=True)
class Param:
    """One parameter of one signature."""

    name: str
    type: str
    optional: bool = False
    low: int | None = None
    high: int | None = None
    values: tuple[str | int, ...] = ()
    tables: bool = False
    """The known values are the names of the tables."""
    note: str = ""


@dataclass(frozen=True)
class Entry:
    """One method."""

    wire: str
    service: str
    name: str
    summary: str
    note: str
    params: tuple[Param, ...]
    overloads: tuple[tuple[Param, ...], ...]
    returns: str
    reads: bool
    placeholder: bool
    deprecated: bool
    all_pages: str
    replaced_by: str | None
    """An operation such as `v2.contacts.list`, BY_TABLE, or None."""


@dataclass(frozen=True)
class Table:
    """The whole file: methods in its order, and the tables of DataService with what replaces each method on them."""

    entries: tuple[Entry, ...]
    tables: dict[str, dict[str, str]]
    stale: tuple[str, ...] = ()
    """References to operations that the documents do not have; they are left out of the table."""

    @property
    def services(self) -> dict[str, list[Entry]]:
        """The methods of each Python service, in the file's order."""
        found: dict[str, list[Entry]] = {}
        for entry in self.entries:
            found.setdefault(entry.service, []).append(entry)
        return found


@dataclass
class _Operations:
    """The generated operations, and the references that name none of them."""

    names: frozenset[str]
    stale: list[str] = field(default_factory=list)

    def has(self, name: str, node: YamlNode) -> bool:
        """Whether an operation exists, or belongs to an API that is left out."""
        if not _OPERATION.fullmatch(name):
            node.fail(f"{name!r}: expected an operation such as v2.contacts.list")
        api = name.partition(".")[0]
        same = {known for known in self.names if known.startswith(f"{api}.")}
        if name in self.names or not same:
            return True
        self.stale.append(stale_reference(node.place, name, nearest(name, same)))
        return False


def load(path: Path, operations: Collection[str]) -> Table:
    """Read the table.

    Args:
        path: the YAML file.
        operations: the names of all generated REST operations, such as `v2.contacts.list`.

    Raises:
        InputError: anything in the file is wrong; the message gives file and line.
    """
    known = _Operations(frozenset(operations))
    root = read(path).mapping("the file", needed=("methods", "tables"), allowed=("methods", "tables"))
    entries: list[Entry] = []
    taken: set[str] = set()
    for item in root["methods"].items("methods"):
        entry = _entry(item, known)
        names = [entry.wire, f"{entry.service}.{entry.name}"]
        names += [f"{entry.service}.{entry.all_pages}"] if entry.all_pages else []
        for name in names:
            if name in taken:
                item.fail(f"{name} is in the table twice")
            taken.add(name)
        entries.append(entry)
    if not entries:
        root["methods"].fail("expected at least one method")
    tables = _tables(root["tables"], known)
    return Table(tuple(entries), tables, tuple(known.stale))


def _tables(node: YamlNode, operations: _Operations) -> dict[str, dict[str, str]]:
    tables: dict[str, dict[str, str]] = {}
    for table, uses in node.mapping("tables").items():
        if not table.isidentifier():
            uses.fail(f"{table!r} is not a table name")
        tables[table] = {}
        for method, value in uses.mapping(f"table {table}", allowed=_TABLE_METHODS).items():
            operation = value.text(f"the replacement of {method}")
            if operations.has(operation, value):
                tables[table][method] = operation
    return tables


def _entry(item: YamlNode, operations: _Operations) -> Entry:
    fields = item.mapping("a method", needed=_NEEDED, allowed=_ENTRY_KEYS)
    wire = fields["wire"].text("wire")
    if not _WIRE.fullmatch(wire):
        fields["wire"].fail(f"{wire!r}: expected Service.method")
    service, name = _python_name(fields["python"], wire)
    params = _signature(fields["params"], wire)
    listed = fields["overloads"].items("overloads") if "overloads" in fields else ()
    overloads = tuple(_signature(one, wire, params) for one in listed)
    shapes = [tuple((param.name, param.type) for param in one) for one in (params, *overloads)]
    if len(set(shapes)) != len(shapes):
        fields["overloads"].fail(f"{wire} has the same signature twice")
    note = fields["note"].scalar("note") if "note" in fields else ""
    if not isinstance(note, str):
        fields["note"].fail("a note must be text")
    all_pages = ""
    if "all_pages" in fields:
        all_pages = _identifier(fields["all_pages"], "all_pages")
        if not {"limit", "page"} <= {param.name for param in params}:
            fields["all_pages"].fail(f"{wire} has no params limit and page")
    return Entry(
        wire=wire,
        service=service,
        name=name,
        summary=fields["summary"].text("summary"),
        note=" ".join(note.split()),
        params=params,
        overloads=overloads,
        returns=_type(fields["returns"], "returns"),
        reads=fields["reads"].flag("reads"),
        placeholder=fields["placeholder"].flag("placeholder") if "placeholder" in fields else True,
        deprecated=fields["deprecated"].flag("deprecated") if "deprecated" in fields else False,
        all_pages=all_pages,
        replaced_by=_replacement(fields["replaced_by"], wire, operations),
    )


def _python_name(node: YamlNode, wire: str) -> tuple[str, str]:
    python = node.text("python")
    if not _PYTHON.fullmatch(python):
        node.fail(f"{python!r}: expected service.method")
    service, _, name = python.partition(".")
    expected = snake(wire.partition(".")[0].removeprefix("API").removesuffix("Service"))
    if service != expected:
        node.fail(f"methods of {wire.partition('.')[0]} belong to {expected}, not {service}")
    if keyword.iskeyword(name) or name in _RESERVED:
        node.fail(f"{name!r} cannot be the name of a method")
    return service, name


def _replacement(node: YamlNode, wire: str, operations: _Operations) -> str | None:
    replaced_by = node.text("replaced_by")
    if replaced_by == "none":
        return None
    if replaced_by == BY_TABLE:
        if not wire.startswith("DataService."):
            node.fail("only methods of DataService are replaced by table")
        return BY_TABLE
    return replaced_by if operations.has(replaced_by, node) else None


def _signature(node: YamlNode, wire: str, known: tuple[Param, ...] = ()) -> tuple[Param, ...]:
    params: list[Param] = []
    for item in node.items("a signature"):
        param = _known(item, known) if known and item.is_scalar else _param(item)
        if param.name in {other.name for other in params}:
            item.fail(f"{wire} has the parameter {param.name} twice")
        if params and params[-1].optional and not param.optional:
            item.fail(f"{wire}: the required parameter {param.name} comes after an optional one")
        params.append(param)
    return tuple(params)


def _known(item: YamlNode, params: tuple[Param, ...]) -> Param:
    name = item.text("a parameter")
    found = next((param for param in params if param.name == name), None)
    return found or item.fail(f"params has no {name}")


def _param(item: YamlNode) -> Param:
    fields = item.mapping("a parameter", needed=("name", "type"), allowed=_PARAM_KEYS)
    name = _identifier(fields["name"], "name")
    kind = _type(fields["type"], "type")
    bounds = [fields[key].number(key) if key in fields else None for key in ("min", "max")]
    if bounds != [None, None] and kind not in ("int", "double"):
        item.fail(f"min and max are for numbers; {name} is {kind}")
    low, high = bounds
    if low is not None and high is not None and low > high:
        item.fail(f"the bounds of {name} leave no value")
    values, tables = _values(fields["values"], kind) if "values" in fields else ((), False)
    return Param(
        name=name,
        type=kind,
        optional=fields["optional"].flag("optional") if "optional" in fields else False,
        low=low,
        high=high,
        values=values,
        tables=tables,
        note=fields["note"].text("note") if "note" in fields else "",
    )


def _values(node: YamlNode, kind: str) -> tuple[tuple[str | int, ...], bool]:
    if node.is_scalar:
        if node.text("values") != "tables" or kind != "string":
            node.fail('values must be a list, or "tables" for a string')
        return (), True
    values: list[str | int] = []
    for item in node.items("values"):
        if kind == "string":
            values.append(item.text("a value"))
        elif kind == "int":
            values.append(item.number("a value"))
        else:
            item.fail(f"only a string or an int has known values, not a {kind}")
    if not values or len(set(values)) != len(values):
        node.fail("values must hold at least one value, and none twice")
    return tuple(values), False


def _identifier(node: YamlNode, what: str) -> str:
    name = node.text(what)
    if not re.fullmatch(r"[a-z][a-z0-9_]*", name) or keyword.iskeyword(name) or name in _RESERVED:
        node.fail(f"{name!r} cannot be a name in Python here")
    return name


def _type(node: YamlNode, what: str) -> str:
    kind = node.text(what).replace(" ", "")
    for one in re.sub(r"array<(\w+)>", r"\1", kind).split("|"):
        if one not in _SCALARS:
            node.fail(f"{kind!r} is not a type; expected {', '.join(_SCALARS)}, array<type> and type|type")
    return kind
