"""What becomes of a call's fields and values in REST."""

from __future__ import annotations

from collections.abc import Sequence

from keap_api.xmlrpc.rest import TABLES, FieldMapping

__all__ = ["field_map"]


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
    if mapping.computed and mapping.filter:
        place = f"made of {place}; in a filter, {mapping.filter}"
    if mapping.type == "cents":
        place += ", in cents" if not mapping.units else ", in cents when read"
    if mapping.values:
        words = ", ".join(f"{theirs} -> {ours}" for ours, theirs in list(mapping.values.items())[:6])
        place += f" ({words}{', ...' if len(mapping.values) > 6 else ''})"
    return place
