"""Reading fields out of REST's records, and writing them into request bodies.

Paths are those of specs/xmlrpc-rest.yaml: `a.b`, `list[SLOT].a`, `list[].a`, `list[0]`, `.`, `..a`, `^name`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, TypeAlias

__all__ = ["ARGUMENTS", "PARENT", "Getter", "getter", "put", "top"]

Getter: TypeAlias = Callable[[Mapping[str, Any]], Any]

ARGUMENTS = "^"
"""The key under which a record keeps the path arguments it was read with."""
PARENT = ".."
"""The key under which a record keeps the record around it."""


def top(path: str) -> str:
    """The first property of a path."""
    return path.partition(".")[0].partition("[")[0]


@cache
def getter(path: str) -> Getter:
    """What reads a path out of a record; None when nothing is there."""
    if path == ".":
        return lambda record: record.get(".")
    if path.startswith("^"):
        name = path[1:]
        return lambda record: record.get(ARGUMENTS, {}).get(name)
    if path.startswith(".."):
        inner = getter(path[2:])
        return lambda record: inner(record.get(PARENT) or {})
    head, _, rest = path.partition(".")
    name, bracket, slot = head.partition("[")
    if not bracket:
        return _plain(name, getter(rest) if rest else None)
    slot = slot.rstrip("]")
    if rest and slot.isupper() and rest.isidentifier():
        return _slotted(name, slot, rest)
    return _listed(name, slot, getter(rest) if rest else None)


def _plain(name: str, inner: Getter | None) -> Getter:
    if inner is None:
        return lambda record: record.get(name)

    def read(record: Mapping[str, Any]) -> Any:
        value = record.get(name)
        return inner(value) if isinstance(value, dict) else None

    return read


def _slotted(name: str, slot: str, key: str) -> Getter:
    """A property of the entry of a slot, the most frequent path of all."""

    def read(record: Mapping[str, Any]) -> Any:
        for one in record.get(name) or ():
            if one.get("field") == slot:
                return one.get(key)
        return None

    return read


def _listed(name: str, slot: str, inner: Getter | None) -> Getter:
    def read(record: Mapping[str, Any]) -> Any:
        items = record.get(name)
        if not isinstance(items, list):
            return None
        if not slot:
            return [value for one in items if (value := inner(one) if inner else one) is not None]
        if slot.isdigit():
            value = items[int(slot)] if int(slot) < len(items) else None
        else:
            value = next((one for one in items if isinstance(one, dict) and one.get("field") == slot), None)
        return value if inner is None or value is None else inner(value)

    return read


def put(body: dict[str, Any], path: str, value: Any) -> None:
    """Write a value into a body; None takes it out of what it is in."""
    head, _, rest = path.partition(".")
    name, bracket, slot = head.partition("[")
    slot = slot.rstrip("]")
    if not bracket and not rest:
        body[name] = value
        return
    if not bracket:
        inner = body.get(name)
        inner = dict(inner) if isinstance(inner, dict) else {}
        _into(inner, rest, value)
        body[name] = inner or None  # an object that says nothing: some need an id
        return
    entries = [dict(one) for one in body.get(name) or ()]
    entry = next((one for one in entries if one.get("field") == slot), None)
    if entry is None:
        if value is None:
            body.setdefault(name, entries)
            return
        entry = {"field": slot}
        entries.append(entry)
    _into(entry, rest, value)
    if value is None and rest in ("email", "number"):  # what else the entry says describes what is gone
        entry.clear()
    body[name] = [one for one in entries if one.keys() - {"field"}]


def _into(inner: dict[str, Any], path: str, value: Any) -> None:
    if value is None and "." not in path:
        inner.pop(path, None)
    else:
        put(inner, path, value)
