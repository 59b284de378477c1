"""What becomes of a call in REST: its fields and values, and how it reads there."""

from __future__ import annotations

import ast
from collections.abc import Mapping, Sequence
from functools import cache
from importlib import import_module
from typing import Any

from keap_api.xmlrpc.methods import METHODS, Method
from keap_api.xmlrpc.rest import TABLES, FieldMapping
from keapkit.bridge._conditions import clause, parse

__all__ = ["field_map", "snippet", "table_of"]

_CONTACTS = ("ContactService.add", "ContactService.update", "ContactService.load", "ContactService.findByEmail")
_FILES = {
    "FileService.uploadFile": "keap.files.upload({1}, contact_id={0})",
    "FileService.getFile": "keap.files.download({0})",
    "FileService.replaceFile": "keap.v2.files.update({0}, ...)",
    "FileService.getDownloadUrl": "keap.files.download({0})",
}


def table_of(method: str, table: str | None) -> str | None:
    """The table whose fields a call names."""
    return "Contact" if table is None and method.startswith(_CONTACTS) else table


def field_map(table: str, names: Sequence[str]) -> dict[str, str]:
    """For each field that a call names, its place in REST, with the words of its values, or why there is none."""
    known = TABLES[table].fields if table in TABLES else {}
    found: dict[str, str] = {}
    for name in dict.fromkeys(names):
        mapping = known.get(name)
        if mapping is not None:
            found[name] = _place(mapping)
        elif name.startswith("_") and name[1:2].isalnum() and table in TABLES and TABLES[table].model:
            found[name] = f"custom_fields, the one that keap.{TABLES[table].model}() calls {name[1:]}"
    return found


def _place(mapping: FieldMapping) -> str:
    if mapping.refused or mapping.ignored:
        return f"none: {mapping.refused or mapping.ignored}"
    place = mapping.at.lstrip("^.") or ", ".join(mapping.reads.split()) or mapping.join or mapping.put
    if mapping.kinds:
        place = ", ".join(f"{path.lstrip('=')} of a {kind}" for kind, path in mapping.kinds.items())
    if mapping.put and mapping.put != mapping.at:
        place = f"{place} (written as {mapping.put})" if place else mapping.put
    if mapping.type == "cents":
        place += ", in cents" if not mapping.units else ", in cents when read"
    if mapping.values:
        words = ", ".join(f"{theirs} -> {ours}" for ours, theirs in list(mapping.values.items())[:6])
        place += f" ({words}{', ...' if len(mapping.values) > 6 else ''})"
    return place


@cache
def _methods() -> Mapping[str, Method[Any]]:
    modules = {facts.python.partition(".")[0] for facts in METHODS.values()}
    found = (vars(import_module(f"keap_api.xmlrpc.{module}")).values() for module in sorted(modules))
    return {value.wire: value for values in found for value in values if isinstance(value, Method)}


def _bound(method: str, arguments: Sequence[ast.expr], keywords: Sequence[tuple[str, ast.expr]]) -> dict[str, ast.expr]:
    """Arguments by the names of the method's parameters; a leading key is left out."""
    known = _methods().get(method)
    if known is None:
        return {}
    for signature in known.signatures:
        names = [param.name for param in signature]
        needed = sum(1 for param in signature if not param.optional)
        for values in (list(arguments), list(arguments[1:])):
            if needed <= len(values) + len(keywords) <= len(names) and all(name in names for name, _ in keywords):
                return dict(zip(names, values, strict=False)) | dict(keywords)
    return {}


def snippet(
    method: str,
    table: str | None,
    replaced_by: str | None,
    arguments: Sequence[ast.expr] | None,
    keywords: Sequence[tuple[str, ast.expr]],
) -> str:
    """The call as it reads over REST, as far as its source says."""
    if arguments is None or not replaced_by or replaced_by == "by-table":
        return ""
    given = _bound(method, arguments, keywords)
    if not given:
        return ""
    text = {name: ast.unparse(value) for name, value in given.items()}
    if method in _FILES:
        values = [*text.values(), "...", "..."]
        if method == "FileService.uploadFile" and len(text) == 2:
            return f"keap.files.upload({values[0]})"
        return _FILES[method].format(*values)
    call = f"keap.{replaced_by}"
    kind = method.partition(".")[2]
    where = table_of(method, table)
    if kind in ("query", "findByField", "findByEmail", "count") and where:
        return _listing(call, method, where, given)
    if kind in ("add", "addWithDupCheck", "update") and where and method.startswith(("ContactService", "DataService")):
        return _writing(call, kind, where, given, text)
    if kind in ("load", "delete"):
        id_ = next((value for name, value in text.items() if name.endswith("id")), "...")
        return f"{call}({id_})"
    if method in ("ContactService.addToGroup", "ContactService.removeFromGroup"):
        return f"{call}({text.get('tag_id', '...')}, {{'contact_ids': [{text.get('contact_id', '...')}]}})"
    return f"{call}({', '.join(text.values())})"


def _listing(call: str, method: str, table: str, given: dict[str, ast.expr]) -> str:
    clauses: list[str] = []
    here: list[str] = []
    for name, value in _conditions(method, given):
        mapping = TABLES[table].fields.get(name)
        if isinstance(value, ast.Constant) and value.value == "%" and name == "Id":
            continue
        if mapping is None or not (mapping.filter or mapping.many or mapping.since):
            here.append(name)
        elif isinstance(value, ast.Constant):
            made = clause(parse(name, value.value), mapping)
            (clauses if made else here).append(made[0] if made else name)
        else:
            clauses.append(f"{mapping.filter or mapping.many or mapping.since}=={{{ast.unparse(value)}}}")
    filter_ = ";".join(clauses)
    shown = f"{'f' if '{' in filter_ else ''}{filter_!r}" if filter_ else ""
    after = f"{call}({f'filter={shown}' if shown else ''})"
    return after + (f"  # then filter by {', '.join(here)}" if here else "")


def _conditions(method: str, given: dict[str, ast.expr]) -> list[tuple[str, ast.expr]]:
    if method == "ContactService.findByEmail":
        return [("Email", given["email"])] if "email" in given else []
    if method == "DataService.findByField":
        name = given.get("field_name")
        return (
            [(name.value, given["field_value"])]
            if isinstance(name, ast.Constant) and isinstance(name.value, str)
            else []
        )
    data = given.get("query_data")
    return _pairs(data)


def _pairs(node: ast.expr | None) -> list[tuple[str, ast.expr]]:
    if not isinstance(node, ast.Dict):
        return []
    return [
        (key.value, value)
        for key, value in zip(node.keys, node.values, strict=True)
        if isinstance(key, ast.Constant) and isinstance(key.value, str)
    ]


def _writing(call: str, kind: str, table: str, given: dict[str, ast.expr], text: dict[str, str]) -> str:
    body: dict[str, Any] = {}
    for name, value in _pairs(given.get("data") or given.get("values")):
        mapping = TABLES[table].fields.get(name)
        if mapping is None or not mapping.put:
            continue
        _nest(body, mapping.put, _value(value, mapping))
    shown = _literal(body) if body else "{...}"
    id_ = next((f"{value}, " for name, value in text.items() if name.endswith("_id")), "") if kind == "update" else ""
    option = f", duplicate_option={text['dup_check_type']}" if "dup_check_type" in text else ""
    return f"{call}({id_}{shown}{option})"


def _value(value: ast.expr, mapping: FieldMapping) -> str:
    text = ast.unparse(value)
    if isinstance(value, ast.Constant) and mapping.values:
        word = next((ours for ours, theirs in mapping.values.items() if str(theirs) == str(value.value)), None)
        return {"true": "True", "false": "False"}.get(word or "", repr(word)) if word else text
    if mapping.type == "cents" and not mapping.units:
        return f"round({text} * 100)"
    return text


def _nest(body: dict[str, Any], path: str, text: str) -> None:
    head, _, rest = path.partition(".")
    name, bracket, slot = head.partition("[")
    if bracket:
        entries = body.setdefault(name, [])
        slot = slot.rstrip("]")
        entry = next((one for one in entries if one.get("field") == repr(slot)), None)
        if entry is None:
            entry = {"field": repr(slot)}
            entries.append(entry)
        entry[rest] = text
    elif rest:
        _nest(body.setdefault(name, {}), rest, text)
    else:
        body[name] = text


def _literal(value: Any) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{name!r}: {_literal(one)}" for name, one in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_literal, value)) + "]"
    return str(value)
