"""The pages of the XML-RPC services: each method with its example, and what replaces it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.xmlrpc.emit import argument_annotation, result_annotation, signatures
from generator.xmlrpc.rest_model import FieldMapping
from generator.xmlrpc.table import BY_TABLE, Entry, Param

from .catalog import Catalog
from .examples import xmlrpc_example
from .markdown import code, head, table, tabs, unsearched

__all__ = ["service_page", "tables_page", "to_rest_page"]

_END = "Keap switches XML-RPC off on December 31, 2026. keapkit then answers these methods over REST; see"


def service_page(catalog: Catalog, service: str) -> str:
    """The Markdown of one service, by its Python name."""
    page = f"xmlrpc/{service}.md"
    entries = catalog.table.services[service]
    wires = sorted({entry.wire.partition(".")[0] for entry in entries})
    lines = head(f"{service} (XML-RPC)", f"Methods of Keap's XML-RPC {' and '.join(wires)}, and what replaces them.")
    lines += [
        f"`keap.xmlrpc.{service}`: {', '.join(map(code, wires))}. {_END}",
        "[XML-RPC after 2026](../../bridge/index.md).",
        "",
    ]
    rows = [(f"[`{e.service}.{e.name}`](#{e.service}.{e.name})", code(e.wire), e.summary) for e in entries]
    lines += unsearched(("Method", "On the wire", "What it does"), rows)
    for entry in entries:
        lines += _method(catalog, entry, page)
    return "\n".join(lines).rstrip() + "\n"


def _method(catalog: Catalog, entry: Entry, page: str) -> Iterator[str]:
    name = f"{entry.service}.{entry.name}"
    yield from (f"## {name} {{ #{name} }}", "", code(entry.wire), "", f"{entry.summary.rstrip('.')}.", "")
    if entry.note:
        yield from (entry.note, "")
    if entry.deprecated:
        yield from ("**Deprecated** within the XML-RPC API.", "")
    made = xmlrpc_example(entry)
    yield from tabs((("Sync", made.sync), ("Async", made.asynchronous), ("Signature", _signature(entry))))
    main, *others = signatures(entry)
    yield from table(("Argument", "Type", "Takes"), (_argument(param) for param in main))
    for form in others:
        yield from (f"Or with ({', '.join(f'`{param.name}`' for param in form)}).", "")
        known = {param.name for param in entry.params}
        yield from table(("Argument", "Type", "Takes"), (_argument(p) for p in form if p.name not in known))
    if entry.all_pages:
        yield from (f"`{entry.service}.{entry.all_pages}` iterates over the rows of all pages.", "")
    sent = "It changes nothing." if entry.reads else "Not retried if the outcome is unknown."
    yield from (f"Returns {_words(result_annotation(entry.returns).replace('Row', 'dict'))}. {sent}", "")
    yield from (
        "Errors: `Fault`, `ValidationError`, `StatusError`, `TransportError`; see [Errors](../../errors.md).",
        "",
    )
    yield from (_replacement(catalog, entry, page), "")
    over_rest = catalog.over_rest(entry)
    if over_rest:
        losses = f": {over_rest.losses}" if over_rest.losses else "."
        yield from (f'With `Keap(xmlrpc="rest")`: **{over_rest.grade}**{losses}', "")


def _words(annotation: str) -> str:
    """An annotation in words: `Sequence[str] | None` is a list of str or None."""
    plain = annotation.replace("dt.", "").replace("Mapping[str, Any]", "dict").replace("Any", "any value")
    return re.sub(r"(?:Sequence|list)\[([^\]]+)\]", r"list of \1", plain).replace(" | ", " or ")


def _argument(param: Param) -> tuple[str, str, str]:
    kind = _words(argument_annotation(param.type))
    notes: list[str] = []
    if param.tables:
        notes.append("the name of a [table](tables.md)")
    elif param.values:
        notes.append(f"one of {', '.join(map(code, param.values))}")
    if param.low is not None and param.high is not None:
        notes.append(f"{param.low} to {param.high}")
    notes += [param.note] if param.note else []
    return f"`{param.name}`{'' if param.optional else ' **required**'}", kind, "; ".join(notes)


def _signature(entry: Entry) -> str:
    forms = [_form(entry, params) for params in signatures(entry)]
    if len(forms) == 1:
        return forms[0]
    return "from typing import overload\n\n" + "\n".join(f"@overload\n{form}" for form in forms)


def _form(entry: Entry, params: tuple[Param, ...]) -> str:
    arguments = [
        f"{param.name}: {argument_annotation(param.type)}{' | None = None' if param.optional else ''}"
        for param in params
    ]
    arguments += ["*", "options: RequestOptions | None = None"]
    flat = ", ".join(arguments)
    if len(flat) + len(entry.name) > 60:
        flat = "\n" + "".join(f"    {argument},\n" for argument in arguments)
    return f"def {entry.name}({flat}) -> {result_annotation(entry.returns)}: ..."


def _replacement(catalog: Catalog, entry: Entry, page: str) -> str:
    if entry.replaced_by is None:
        return "No REST operation replaces it."
    if entry.replaced_by != BY_TABLE:
        return f"In REST: {catalog.link(entry.replaced_by, page)}."
    name = "query" if entry.wire == "DataService.findByField" else entry.wire.partition(".")[2]
    found = [(t, uses[name]) for t, uses in sorted(catalog.table.tables.items()) if name in uses]
    if not found:
        return "In REST: an operation for each [table](tables.md)."
    return "In REST, by table: " + ", ".join(f"{t}: {catalog.link(o, page)}" for t, o in found) + "."


def to_rest_page(catalog: Catalog) -> str:
    """The index of XML-RPC methods with what answers them in REST."""
    page = "xmlrpc-to-rest.md"
    lines = head(
        "XML-RPC to REST", "Every method of Keap's XML-RPC API with its replacement in REST and how faithful it is."
    )
    lines += [
        "What each XML-RPC method becomes. **exact**: the same rows and effects; **approximate**: with the difference",
        "named;",
        '**refused**: no counterpart. `Keap(xmlrpc="rest")` answers them like this today; see',
        "[XML-RPC after 2026](../bridge/index.md). For fields of tables, see [Tables](xmlrpc/tables.md).",
        "",
    ]
    services: dict[str, list[tuple[str, str, str]]] = {}
    for entry in sorted(catalog.table.entries, key=lambda e: e.wire):
        over = catalog.over_rest(entry)
        operations = over.operations if over else ()
        named = [entry.replaced_by] if entry.replaced_by and entry.replaced_by != BY_TABLE else []
        links = [catalog.link(name, page) for name in dict.fromkeys((*named, *operations))]
        if entry.replaced_by == BY_TABLE:
            links.append("by [table](xmlrpc/tables.md)")
        service, _, method = entry.wire.partition(".")
        said = " ".join(filter(None, (f"{', '.join(links)}." if links else "", over.losses if over else "")))
        row = (f"[`{method}`]({catalog.target(entry.wire, page)})", over.grade if over else "", said)
        services.setdefault(service, []).append(row)
    for service, rows in services.items():
        # A search finds the methods themselves.
        lines += [f"## {service}", "", *unsearched(("Method", "Grade", "In REST"), rows)]
    return "\n".join(lines).rstrip() + "\n"


def tables_page(catalog: Catalog) -> str:
    """The tables of DataService: what replaces each method, and the place of each field."""
    page = "xmlrpc/tables.md"
    lines = head(
        "Tables of DataService", "Every table of Keap's XML-RPC DataService with the place of its fields in REST."
    )
    lines += [
        "Tables that [`data.query`](data.md#data.query) and the other methods of DataService take, and where each",
        "field is in REST.",
        "",
    ]
    names = sorted({*catalog.mapping.tables, *catalog.table.tables})
    for name in names:
        lines += [f"## {name} {{ #{name} }}", ""]
        uses = catalog.table.tables.get(name, {})
        if uses:
            said = ", ".join(f"`{method}`: {catalog.link(operation, page)}" for method, operation in uses.items())
            lines += [f"In REST: {said}.", ""]
        mapped = catalog.mapping.tables.get(name)
        if mapped is None:
            continue
        lines += [f'With `Keap(xmlrpc="rest")`: **{mapped.grade}**{f": {mapped.note}" if mapped.note else "."}', ""]
        rows: list[tuple[str, str, str, str]] = []
        for field, one in mapped.fields.items():
            if one.refused or one.ignored:
                rows.append((f"`{field}`", f"none: {one.refused or one.ignored}", "", ""))
                continue
            differs = f" ({one.differs})" if one.differs else ""
            rows.append((f"`{field}`", f"{_place(one)}{differs}", one.type, "yes" if one.put else "no"))
        lines += table(("Field", "In REST", "Type", "Written"), rows)
    return "\n".join(lines).rstrip() + "\n"


def _place(one: FieldMapping) -> str:
    """Where a field is in REST; what is made of several properties also with the filter that finds it."""
    if one.kinds:
        return code(", ".join(f"{kind}: {path}" for kind, path in one.kinds.items()))
    if one.at:
        return code(one.at)
    reads = one.texts.get("reads", "").split()
    if not reads:
        place = one.texts.get("join", "") or one.put
        return code(place) if place else ""
    said = f"from {', '.join(map(code, reads))}" if len(reads) > 1 else code(reads[0])
    name = one.texts.get("filter", "")
    finds = [
        f"{wire} means " + code(f'filter={{"{name}": {ours.capitalize()}}}')
        for ours, wire in one.values.items()
        if name and ours in ("true", "false")
    ]
    return "; ".join([said, ", ".join(finds)]) if finds else said
