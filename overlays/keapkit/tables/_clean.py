"""Records with values that do not fit: those values are taken out and kept, the rest stays typed."""

from __future__ import annotations

import decimal
import json
import math
from collections.abc import Callable, Sequence
from typing import Any

import msgspec

from ._convert import is_text
from ._shape import CustomNode, ListNode, Node, ObjectNode, Place, ScalarNode, UnknownNode

__all__ = ["clean", "load"]

Report = Callable[[str, Any], None]


def load(content: bytes) -> Any:
    """JSON as the standard library reads it, which takes more than msgspec does.

    Raises:
        ValueError: it is not JSON at all.
    """
    try:
        return msgspec.json.decode(content)
    except (msgspec.MsgspecError, UnicodeError):
        return json.loads(content.decode("utf-8-sig", "surrogatepass"))


def clean(
    record: dict[str, Any],
    nodes: Sequence[Node],
    report: Report,
    unknown: set[Place],
    path: str = "",
    place: Place = (),
) -> dict[str, Any]:
    """The record with only what its nodes can hold.

    Args:
        record: as it came.
        nodes: what becomes of it.
        report: called with the path and the value of whatever does not fit.
        unknown: takes the places of keys that no node is for; their values are reported too.
        path: what stands before the paths.
        place: the keys above the record.
    """
    made: dict[str, Any] = {}
    known = {node.wire for node in nodes if not isinstance(node, UnknownNode)}
    for key in record.keys() - known:
        if record[key] is not None:
            unknown.add((*place, key))
            report(f"{path}{key}", record[key])
    for node in nodes:
        value = record.get(node.wire)
        if value is None or isinstance(node, UnknownNode):
            continue
        where = f"{path}{node.wire}"
        if isinstance(node, ScalarNode):
            if _fits(node, value):
                made[node.wire] = _decoded(node, value)
            else:
                report(where, value)
        elif isinstance(node, ObjectNode):
            if isinstance(value, dict):
                made[node.wire] = clean(value, node.nodes, report, unknown, f"{where}.", (*place, node.wire))
            else:
                report(where, value)
        elif not isinstance(value, list):
            report(where, value)
        elif isinstance(node, ListNode):
            below = (*place, node.wire)
            made[node.wire] = [
                _item(node, one, report, unknown, f"{where}[{at}]", below) for at, one in enumerate(value)
            ]
        else:
            made[node.wire] = _custom(node, value, report, where)
    return made


def _item(node: ListNode, value: Any, report: Report, unknown: set[Place], path: str, place: Place) -> Any:
    if value is None:
        return None
    if node.value is not None:
        if _fits(node.value, value):
            return value
    elif isinstance(value, dict):
        return clean(value, node.nodes, report, unknown, f"{path}.", place)
    report(path, value)
    return None


def _custom(node: CustomNode, values: list[Any], report: Report, path: str) -> list[Any]:
    made: list[Any] = []
    for at, one in enumerate(values):
        if isinstance(one, dict) and isinstance(one.get("id"), (str, int)) and not isinstance(one["id"], bool):
            made.append({"id": one["id"], "content": one.get("content")})
        elif one is not None:
            report(f"{path}[{at}]", one)
    return made


def _fits(node: ScalarNode, value: Any) -> bool:
    kind = node.column.kind
    if kind == "json":
        return _is_plain(value)
    if kind in ("text", "timestamp", "date"):
        if isinstance(value, str):
            return is_text(value)
        return node.is_id and isinstance(value, int) and not isinstance(value, bool)
    if kind == "bool":
        return isinstance(value, bool)
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return False
    if isinstance(value, float) and not math.isfinite(value):
        return False
    if kind == "int":
        return value == int(value) and -(2**63) <= value < 2**63
    if kind == "decimal" and node.column.scale == 2:  # cents
        return value == int(value) and abs(value) < 10**16
    return abs(value) < 2**53


def _decoded(node: ScalarNode, value: Any) -> Any:
    if node.column.kind == "int" or (node.column.kind == "decimal" and node.column.scale == 2):
        return int(value)
    if node.column.kind == "decimal":
        return decimal.Decimal(str(value))
    return value


def _is_plain(value: Any) -> bool:
    try:
        return is_text(msgspec.json.encode(value).decode()) and "\\u0000" not in msgspec.json.encode(value).decode()
    except (msgspec.MsgspecError, UnicodeError, TypeError, ValueError):
        return False
