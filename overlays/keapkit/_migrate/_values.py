"""How a field's value reads in a request body."""

from __future__ import annotations

import ast
from typing import Final

from keap_api.errors import Fault
from keap_api.xmlrpc.rest import FieldMapping
from keapkit.bridge._values import to_rest

from ._arguments import ident, source

__all__ = ["written"]

_USA: Final = frozenset({"usa", "us", "united states", "united states of america"})


def written(node: ast.expr, mapping: FieldMapping, notes: list[str], name: str) -> tuple[str, str]:
    """The place of a value in a body, and its source there; what the reader must see to goes to the notes."""
    place = mapping.put
    if mapping.convert in ("region", "country"):
        return _coded(node, mapping, notes)
    if isinstance(node, ast.Constant):
        try:
            return place, repr(to_rest(node.value, mapping, name))
        except Fault as fault:
            notes.append(str(fault.args[0]))
            return place, repr(node.value)
    text = source(node)
    if mapping.type == "cents" and not mapping.units:
        return place, f"round({text} * 100)"
    if mapping.values is not None:
        words = {
            theirs: ours == "true" if ours in ("true", "false") else ours for ours, theirs in mapping.values.items()
        }
        return place, f"{words!r}[{text}]"
    if mapping.type in ("date", "dateTime"):
        return place, f"{text}.date()" if mapping.kind == "date" or mapping.type == "date" else text
    if mapping.kind == "boolean":
        return place, f"bool({text})"
    if mapping.type == "int" and mapping.kind not in ("integer", "number"):
        return place, ident(node)
    return place, text


def _coded(node: ast.expr, mapping: FieldMapping, notes: list[str]) -> tuple[str, str]:
    """States and countries as codes, where they can be told without asking Keap."""
    place = mapping.put if mapping.put.endswith("_code") else f"{mapping.put}_code"
    value = node.value if isinstance(node, ast.Constant) else None
    if mapping.convert == "country":
        if isinstance(value, str) and (value.casefold() in _USA or (len(value) == 3 and value.isupper())):
            return place, repr("USA" if value.casefold() in _USA else value)
        note = "countries as alpha-3 codes: keap.v2.locales.countries.list()"
    else:
        note = "states as codes such as US-AZ, with country_code: keap.v2.locales.countries.provinces.list('USA')"
        if isinstance(value, str) and len(value) == 2:
            note = ""
            value = f"US-{value.upper()}"
            return place, repr(value)
    if note not in notes:
        notes.append(note)
    return place, source(node)
