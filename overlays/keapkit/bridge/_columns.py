"""Which fields of a table a call names; a custom field is looked up in the account's model."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from keap_api.xmlrpc.rest import TABLES, FieldMapping, TableMapping

from ._faults import refuse
from ._rows import Column, find_field

if TYPE_CHECKING:
    from ._calls import Steps
    from ._engine import Engine

__all__ = ["columns"]


def columns(engine: Engine, table_name: str, names: Iterable[str], *, reading: bool = True) -> Steps[list[Column]]:
    """The columns for names as the caller spells them; the model is read when a custom field is among them.

    Args:
        engine: whose model is asked.
        table_name: the table.
        names: the names; a name twice counts once.
        reading: whether the fields are read for a row, and not for a condition.
    """
    found: list[Column] = []
    for name in dict.fromkeys(names):
        made = yield from _column(engine, table_name, name)
        if made.mapping.refused:
            if reading and engine.settings.leave_out:
                engine.note(f"{table_name}.{made.field} is left out: {made.mapping.refused}")
                continue
            refuse("NoFieldAccess", f"{table_name}.{made.field} cannot be answered over REST: {made.mapping.refused}")
        found.append(made)
    return found


def _column(engine: Engine, table_name: str, name: str) -> Steps[Column]:
    table = TABLES[table_name]
    if name.startswith("_"):
        model = yield from engine.model(table_name)
        described = model.get(name[1:].casefold())
        if described is None and engine.forget_model(table_name):  # it may have been added meanwhile
            model = yield from engine.model(table_name)
            described = model.get(name[1:].casefold())
        if described is None:
            refuse("NoFieldFound", f"No field found: {table_name}.{name}")
        return Column(name, name, _custom_mapping(described, table), described)
    before, dot, after = name.partition(".")
    other = next((one for one in table.joins if one.casefold() == before.casefold()), None) if dot else None
    if other is not None:
        inner = yield from _column(engine, other, after)
        return Column(name, f"{other}.{inner.field}", inner.mapping, joined=(table.joins[other], inner))
    spelled, mapping = find_field(table_name, name)
    if mapping.join:
        target, _, column = mapping.join.partition(".")
        inner = yield from _column(engine, target, column)
        return Column(name, spelled, mapping, joined=(mapping.on, inner))
    return Column(name, spelled, mapping)


_KINDS = {
    "WHOLE_NUMBER": "int",
    "YEAR": "int",
    "YES_NO": "int",
    "USER": "int",
    "DECIMAL_NUMBER": "double",
    "CURRENCY": "double",
    "PERCENT": "double",
    "DATE": "date",
    "DATE_TIME": "dateTime",
}


def _custom_mapping(described: Mapping[str, Any], table: TableMapping) -> FieldMapping:
    kind = _KINDS.get(described.get("field_type") or "", "string")
    name = str(described.get("field_name") or "").removeprefix("_")
    pushed = table.custom_filter and kind in ("string", "int", "double")
    return FieldMapping(kind, filter=name if pushed else "", ops="== *" if kind == "string" else "== > >= < <=")
