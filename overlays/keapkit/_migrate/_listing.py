"""How queries and counts read over REST: what the filter can say, and what is left to the reader."""

from __future__ import annotations

import ast
from collections.abc import Mapping, Sequence
from typing import Final

from keap_api.errors import Fault
from keap_api.xmlrpc.rest import OPERATIONS, FieldMapping, TableMapping, Way
from keapkit.bridge._conditions import checked, clause, parse
from keapkit.bridge._engine import fields_query
from keapkit.bridge._records import top

from ._arguments import ident, number, order_of, source

__all__ = ["chosen", "counting", "fields_of", "listing"]

_SIGNS: Final = ("~>=~", "~<=~", "~<>~", "~>~", "~<~")
_REST_SIGNS: Final = {"~>=~": ">=", "~<=~": "<=", "~>~": ">", "~<~": "<"}
Conditions = Sequence[tuple[str, ast.expr]]


def chosen(given: Mapping[str, ast.expr]) -> list[str]:
    """The fields that rows should have, as far as the source spells them out."""
    for name in ("selected_fields", "fields", "return_fields"):
        node = given.get(name)
        if isinstance(node, (ast.List, ast.Tuple)):
            return [one.value for one in node.elts if isinstance(one, ast.Constant) and isinstance(one.value, str)]
    return []


def fields_of(operation: str, table: str, names: Sequence[str]) -> str:
    """The argument `fields`, where the operation has one and needs it."""
    from keap_api.xmlrpc.rest import TABLES

    needed: set[str] = set()
    for name in names:
        field = TABLES[table].fields.get(name)
        if name.startswith("_"):
            needed.add("custom_fields")
        elif field is not None and not field.refused and not field.ignored:
            needed.update(field.reads.split() or ([top(field.at)] if field.at and field.at[0] not in ".^=" else []))
    made = fields_query(operation, needed) if needed - {"id"} else {}
    found = made.get("fields")
    return f"fields={found.split(',') if isinstance(found, str) else found!r}" if found else ""


def listing(
    table: str, mapping: TableMapping, conditions: Conditions, names: Sequence[str], given: Mapping[str, ast.expr]
) -> str:
    """A query as a list of REST."""
    if mapping.kinds:
        return _of_kind(mapping, conditions)
    way, path = _way(mapping, conditions)
    if way is None:
        ways = " or ".join(", ".join(one.by) for one in mapping.ways if one.by)
        return f"keap.{mapping.ways[-1].operation}(...)  # REST lists these by {ways} only"
    operation = OPERATIONS[way.operation]
    asked = [one for one in conditions if one[0] not in way.by and not _is_any(one[1], one[0], mapping)]
    clauses, custom, here = _clauses(way, mapping, asked)
    arguments = [*path]
    shown = _filter(clauses, custom) if operation.filters else ""
    if not operation.filters:
        here = [name for name, _ in asked]
    if shown:
        arguments.append(f"filter={shown}")
    order = _order(mapping, way, given)
    if order:
        arguments.append(order)
    elif "order_by" in given:
        here = [*here, f"sorted by {source(given['order_by'])}"]
    if fields := fields_of(way.operation, table, names):
        arguments.append(fields)
    notes: list[str] = []
    filtered = [one for one in here if not one.startswith("sorted by")]
    if filtered:
        notes.append(f"then filter by {', '.join(filtered)}")
    notes += [one for one in here if one.startswith("sorted by")]
    if way.each:
        notes.append(f"the rows are in {way.each} of each")
    if way.operation.endswith(".get"):  # one record, which holds the rows
        begin = f"keap.{way.operation}({', '.join(arguments)}).{way.items}"
        return begin + (f"  # {'; '.join(notes)}" if notes else "")
    return _paged(way.operation, arguments, given, whole=bool(here or way.each or way.items.count("."))) + (
        f"  # {'; '.join(notes)}" if notes else ""
    )


def _paged(operation: str, arguments: list[str], given: Mapping[str, ast.expr], *, whole: bool) -> str:
    """The rows of one page: the first by its size, a later one by walking there."""
    call = f"keap.{operation}"
    if "limit" not in given or whole:
        return f"{call}({', '.join(arguments)})"
    limit, page = given["limit"], given.get("page")
    pages = OPERATIONS[operation].pages
    first = isinstance(page, ast.Constant) and page.value == 0
    if first and isinstance(limit, ast.Constant) and int(str(limit.value)) <= 1000 and pages:
        size = "page_size" if pages == "token" else "limit"
        return f"{call}({', '.join([*arguments, f'{size}={source(limit)}'])}).items"
    listed = f"{call}({', '.join([*arguments, *(['page_size=1000'] if pages == 'token' else [])])})"
    if isinstance(page, ast.Constant) and isinstance(limit, ast.Constant):
        start = int(str(page.value)) * int(str(limit.value))
        return f"list(itertools.islice({listed}, {start}, {start + int(str(limit.value))}))"
    begin = f"{_factor(page)} * {_factor(limit)}"
    return f"list(itertools.islice({listed}, {begin}, {begin} + {_factor(limit)}))"


def _factor(node: ast.expr | None) -> str:
    text = source(node)
    return text if isinstance(node, (ast.Name, ast.Attribute, ast.Constant)) else f"({text})"


def counting(table: str, mapping: TableMapping, conditions: Conditions) -> str:
    """A count: of v1 where it counts by the same conditions, else of the rows of a list."""
    if not mapping.kinds:
        way, _ = _way(mapping, conditions)
        asked = [one for one in conditions if not _is_any(one[1], one[0], mapping)]
        if way is not None and way.by and way.counter and all(name in way.by for name, _ in asked):
            ids = [number(value) for _, value in asked]
            return f"keap.{way.counter}({', '.join([*ids, 'limit=1'])}).response.count"
        simple = all(mapping.count_by.get(name) and _is_plain(value) for name, value in asked)
        if mapping.counter and simple and way is not None and not way.by:
            named = [f"{mapping.count_by[name]}={source(value)}" for name, value in asked]
            return f"keap.{mapping.counter}({', '.join([*named, 'limit=1'])}).response.count"
    listed, _, note = listing(table, mapping, conditions, (), {}).partition("  # ")
    which = f"  # {note.replace('then filter by', 'only those with the right')}" if note else ""
    return f"sum(1 for one in {listed}){which}"


def _is_plain(node: ast.expr) -> bool:
    """Whether a condition is one value, as far as its source says."""
    if isinstance(node, ast.Constant):
        return not isinstance(node.value, str) or not any(sign in node.value for sign in "%~")
    return isinstance(node, (ast.Name, ast.Attribute, ast.Subscript, ast.Call))


def _is_any(node: ast.expr, name: str, mapping: TableMapping) -> bool:
    return isinstance(node, ast.Constant) and node.value == "%" and name == mapping.key


def _way(mapping: TableMapping, conditions: Conditions) -> tuple[Way | None, list[str]]:
    """The list to read and its path's arguments."""
    known = dict(conditions)
    for way in mapping.ways:
        if not way.by:
            return way, []
        values = [known[name] for name in way.by if name in known and _is_plain(known[name])]
        if len(values) == len(way.by) and way.through == "Invoice.JobId":
            return way, [f"{order_of(values[0])}.id"]
        if len(values) == len(way.by) and not way.through:
            return way, [(number if way.operation.startswith("v1.") else ident)(one) for one in values]
    return None, []


def _of_kind(mapping: TableMapping, conditions: Conditions) -> str:
    """A table whose rows are in several lists."""
    known = dict(conditions)
    kind = known.get(mapping.kind_field)
    named = source(kind).strip("'") if kind is not None else ""
    operations = [mapping.kinds[named]] if named in mapping.kinds else list(mapping.kinds.values())
    contact = known.get("ContactId")
    filter_ = f"filter={{'contact_id': {ident(contact)}}}" if contact is not None and _is_plain(contact) else ""
    lists = [
        f"keap.{one}({filter_ if OPERATIONS[one].filters else f'contact_id={number(contact)}' if filter_ else ''})"
        + (f".{OPERATIONS[one].items}" if one.endswith(".get") else "")
        for one in operations
    ]
    here = [name for name, _ in conditions if name not in (mapping.kind_field, "ContactId", "Id")]
    shown = lists[0] if len(lists) == 1 else f"[*{', *'.join(lists)}]"
    return shown + (f"  # then filter by {', '.join(here)}" if here else "")


def _order(mapping: TableMapping, way: Way, given: Mapping[str, ast.expr]) -> str:
    by, ascending = given.get("order_by"), given.get("ascending")
    if not isinstance(by, ast.Constant) or str(by.value) not in mapping.order or way.by or way.each:
        return ""
    if ascending is not None and not isinstance(ascending, ast.Constant):
        return ""
    down = ascending is None or not ascending.value
    wanted = f"{mapping.order[str(by.value)]} {'desc' if down else 'asc'}"
    return f"order_by={wanted!r}"


def _clauses(way: Way, mapping: TableMapping, conditions: Conditions) -> tuple[list[str], dict[str, str], list[str]]:
    """Clauses of the filter as the inside of an f-string, conditions on custom fields, and what is left."""
    clauses: list[str] = []
    custom: dict[str, str] = {}
    here: list[str] = []
    for name, node in conditions:
        if name.startswith("_") and mapping.custom_filter and _is_plain(node):
            custom[name[1:]] = source(node)
            continue
        field = mapping.fields.get(name)
        if way.by:
            wire = way.filters.get(name)
            base = field or FieldMapping()
            field = base._replace(filter=wire, ops="==", values=None) if wire else None
        made = _clause(name, node, field) if field is not None and not way.each else None
        taken = {one.partition("=")[0] for one in clauses}
        if made is None or made.partition("=")[0] in taken:
            here.append(name)
        else:
            clauses.append(made)
    return clauses, custom, here


def _clause(name: str, node: ast.expr, field: FieldMapping) -> str | None:
    if isinstance(node, (ast.List, ast.Tuple)):
        values = [one.value for one in node.elts if isinstance(one, ast.Constant)]
        if not field.many:
            return None
        if len(values) == len(node.elts):
            return f"{field.many}=={','.join(map(str, values))}" if values else None
        return f"{field.many}=={','.join(f'{{{source(one)}}}' for one in node.elts)}"
    parts = _parts(node)
    if all(is_text for is_text, _ in parts):
        value = node.value if isinstance(node, ast.Constant) else "".join(text for _, text in parts)
        try:
            made = clause(checked(parse(name, value), field), field)
        except Fault:
            return None
        return made[0].replace("{", "{{").replace("}", "}}") if made else None
    return _composed(parts, field)


def _parts(node: ast.expr) -> list[tuple[bool, str]]:
    """A text put together of literal parts (True) and expressions (False)."""
    if isinstance(node, ast.Constant):
        return [(True, str(node.value))]
    if isinstance(node, ast.JoinedStr):
        return [part for one in node.values for part in _parts(one)]
    if isinstance(node, ast.FormattedValue):
        if node.format_spec is None and node.conversion == -1:
            return [(False, source(node.value))]
        return [(False, source(ast.JoinedStr([node])))]
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        return [*_parts(node.left), *_parts(node.right)]
    return [(False, source(node))]


def _composed(parts: list[tuple[bool, str]], field: FieldMapping) -> str | None:
    """A clause whose value the program makes: with an operator before it, or `%` after it."""
    sign, prefix = "", False
    if parts[0][0]:
        sign = next((one for one in _SIGNS if parts[0][1].startswith(one)), "")
        parts = [(True, parts[0][1].removeprefix(sign).lstrip() if sign else parts[0][1]), *parts[1:]]
    if parts[-1][0] and parts[-1][1].endswith("%"):
        parts, prefix = [*parts[:-1], (True, parts[-1][1][:-1])], True
    if any(is_text and any(mark in text for mark in "%~") for is_text, text in parts) or (sign and prefix):
        return None
    value = "".join(text if is_text else f"{{{text}}}" for is_text, text in parts)
    known = field.ops.split()
    if sign:
        window = field.since if sign.startswith("~>") else field.until
        if sign in ("~>=~", "~<=~") and window:
            return f"{window}=={value}"
        return f"{field.filter}{_REST_SIGNS[sign]}{value}" if _REST_SIGNS.get(sign) in known and field.filter else None
    if field.values is not None:
        return None
    if prefix:
        return f"{field.filter}=={value}*" if "*" in known else None
    if field.filter and "==" in known:
        return f"{field.filter}=={value}" + (f";{field.also}" if field.also else "")
    return f"{field.many}=={value}" if field.many else None


def _filter(clauses: Sequence[str], custom: Mapping[str, str]) -> str:
    """The filter as source: a text, or a dict where custom fields are named."""
    joined = ";".join(clauses)
    composed = "{" in joined.replace("{{", "").replace("}}", "")
    plain = joined if composed else joined.replace("{{", "{").replace("}}", "}")
    if not custom:
        return f"{'f' if composed else ''}{plain!r}" if joined else ""
    known: list[str] = []
    for one in ";".join(clauses).split(";") if clauses else ():
        name, _, value = one.partition("==")
        known.append(f"{name!r}: {'f' if '{' in value else ''}{value!r}")
    inside = ", ".join(f"{name!r}: {value}" for name, value in custom.items())
    return "{" + ", ".join([*known, f"'custom': {{{inside}}}"]) + "}"
