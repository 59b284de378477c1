"""From a generated model to columns: what is decoded, and where each value goes.

A nested object's attributes become columns with its name before them; a list becomes a child table; what lies deeper
than that, or has no fixed shape, becomes JSON text.
"""

from __future__ import annotations

import datetime as dt
import decimal
import typing
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from operator import attrgetter
from typing import TYPE_CHECKING, Annotated, Any

import msgspec

from ._convert import Converter, converter
from ._models import as_model, plain_type
from ._types import Column, Kind

if TYPE_CHECKING:
    from ._catalog import Resource

__all__ = ["CustomNode", "ListNode", "Node", "ObjectNode", "Place", "ScalarNode", "Shape", "UnknownNode", "shape_of"]

Place = tuple[str, ...]
"""A key in JSON, with those above it: `("company", "rating")`."""

_Integer = Annotated[int, msgspec.Meta(ge=-(2**63), le=2**63 - 1)]
# Beyond it, a float cannot hold every integer.
_Number = Annotated[float, msgspec.Meta(gt=-(2**53), lt=2**53)]
_MAX_DEPTH = 3
_MONEY = frozenset({"amount", "currency_code", "formatted_amount"})


@dataclass
class ScalarNode:
    """A value that becomes a column.

    Attributes:
        attr: the attribute of the decoded record.
        wire: the key in JSON.
        column: the column.
        convert: makes the column's value of the decoded one; None if they are the same.
        is_id: whether numbers count as text.
    """

    attr: str
    wire: str
    column: Column
    convert: Converter | None
    is_id: bool = False

    def __post_init__(self) -> None:
        self.get = attrgetter(self.attr)


@dataclass
class ObjectNode:
    """A nested object. `empty` stands for a missing one."""

    attr: str
    wire: str
    nodes: list[Node]
    type: Any = None
    empty: Any = None

    def __post_init__(self) -> None:
        self.get = attrgetter(self.attr)


@dataclass
class ListNode:
    """A list that becomes a child table; its items are objects, or plain values in one column."""

    attr: str
    wire: str
    table: str
    nodes: list[Node]
    type: Any = None
    empty: Any = None
    value: ScalarNode | None = None

    def __post_init__(self) -> None:
        self.get = attrgetter(self.attr)


@dataclass
class CustomNode:
    """The list of custom fields."""

    attr: str
    wire: str

    def __post_init__(self) -> None:
        self.get = attrgetter(self.attr)


@dataclass
class UnknownNode:
    """A key that came although the document does not have it. Its values are misfits."""

    attr: str
    wire: str

    def __post_init__(self) -> None:
        self.get = attrgetter(self.attr)


Node = ScalarNode | ObjectNode | ListNode | CustomNode | UnknownNode


class CustomValue(msgspec.Struct, gc=False):
    """A custom field of a record."""

    id: str | int | None = None
    content: Any = None


@dataclass
class Shape:
    """The nodes of a record, and the type that decodes it."""

    nodes: list[Node]
    type: Any
    item: Any = None
    lists: list[ListNode] = field(default_factory=list)


def shape_of(model: Any, resource: Resource, unknown: Collection[Place] = ()) -> Shape:
    """The shape of a resource's records, by their generated model.

    Its type refuses keys that the document does not have, so that none is lost without a word, but takes those of
    `unknown`.
    """
    builder = _Builder(resource, unknown)
    nodes, made = builder.struct(model, "", 0, (), ())
    return Shape(nodes, made, model, builder.lists)


class _Builder:
    def __init__(self, resource: Resource, unknown: Collection[Place]) -> None:
        self.resource = resource
        self.unknown = sorted(unknown)
        self.lists: list[ListNode] = []
        self._tables: set[str] = {resource.name}

    def struct(
        self,
        model: Any,
        prefix: str,
        depth: int,
        above: tuple[Any, ...],
        place: Place,
        taken: set[str] | None = None,
    ) -> tuple[list[Node], Any]:
        """The nodes of a model, and a struct that decodes just them."""
        hints = typing.get_type_hints(model, include_extras=True)
        wires = dict(zip(model.__struct_fields__, model.__struct_encode_fields__, strict=True))
        taken = set() if taken is None else taken
        nodes: list[Node] = []
        members: list[tuple[str, Any, Any]] = []
        extra = {name: kind for name, kind in self.resource.extra.items() if depth == 0 and name not in hints}
        # Plain values first: they keep their names where a nested object would take the same ones.
        plain = {name: plain_type(hint) for name, hint in hints.items()}
        for name in sorted(hints, key=lambda one: isinstance(plain[one], tuple)):
            node, decoded = self._node(name, wires[name], plain[name], prefix, depth, (*above, model), place, taken)
            nodes.append(node)
            members.append((name, decoded | None, None))
        for name, kind in extra.items():
            hint: Any = {"int": int, "text": str}[kind]
            node, decoded = self._node(name, name, hint, prefix, depth, (*above, model), place, taken)
            nodes.insert(0, node)
            members.append((name, decoded | None, None))
        order = {name: at for at, name in enumerate((*extra, *hints))}
        nodes.sort(key=lambda one: order[one.attr])
        # A struct's values come as a tuple in this order.
        members.sort(key=lambda one: order[one[0]])
        return nodes, self._defined(model, nodes, members, wires, place)

    def _defined(
        self, model: Any, nodes: list[Node], members: list[tuple[str, Any, Any]], wires: dict[str, str], place: Place
    ) -> Any:
        """The struct, which takes unknown keys as well that have come in its place."""
        for at, (*_, wire) in enumerate(one for one in self.unknown if one[:-1] == place):
            nodes.append(UnknownNode(f"unknown_{at}_", wire))
            members.append((nodes[-1].attr, Any, None))
            wires[nodes[-1].attr] = wire
        return msgspec.defstruct(
            f"{model.__name__}Row",
            members,
            rename=wires,
            kw_only=True,
            gc=False,
            forbid_unknown_fields=True,
            module=__name__,
        )

    def _node(
        self,
        name: str,
        wire: str,
        hint: Any,
        prefix: str,
        depth: int,
        above: tuple[Any, ...],
        place: Place,
        taken: set[str],
    ) -> tuple[Node, Any]:
        if name == "custom_fields" and depth == 0:
            return CustomNode(name, wire), list[CustomValue | None]
        if isinstance(hint, tuple):
            container, inner = hint[0], as_model(hint[1])
            if container is list and depth <= 1 and not prefix.startswith("[]") and self._fits(inner, above, depth):
                return self._list(name, wire, inner, prefix, depth, above, (*place, wire))
            if container is object and self._fits(inner, above, depth):
                return self._object(name, wire, inner, prefix, depth, above, (*place, wire), taken)
            return self._scalar(name, wire, "json", prefix, taken), Any
        if hint is int:
            return self._scalar(name, wire, "int", prefix, taken), _Integer
        if hint is float:
            return self._number(name, wire, prefix, taken, depth)
        if hint is bool:
            return self._scalar(name, wire, "bool", prefix, taken), bool
        if hint is dt.datetime:
            return self._scalar(name, wire, "timestamp", prefix, taken), str
        if hint is dt.date:
            return self._scalar(name, wire, "date", prefix, taken), str
        if hint is str:
            is_id = name == "id" or name.endswith("_id")
            return self._scalar(name, wire, "text", prefix, taken, is_id=is_id), str | int if is_id else str
        return self._scalar(name, wire, "json", prefix, taken), Any

    def _fits(self, inner: Any, above: tuple[Any, ...], depth: int) -> bool:
        if isinstance(inner, tuple):
            return False
        is_model = isinstance(inner, type) and issubclass(inner, msgspec.Struct)
        return depth < _MAX_DEPTH and (inner not in above if is_model else inner in (str, int, float, bool))

    def _scalar(
        self, name: str, wire: str, kind: Kind, prefix: str, taken: set[str], *, is_id: bool = False
    ) -> ScalarNode:
        column = self.resource.renamed.get(name, name) if prefix == "" else f"{prefix}{name}".removeprefix("[]")
        while column in taken:
            column = f"{column}_"
        taken.add(column)
        return ScalarNode(name, wire, Column(column, kind), converter(kind), is_id)

    def _number(self, name: str, wire: str, prefix: str, taken: set[str], depth: int) -> tuple[Node, Any]:
        if depth == 0 and name in self.resource.money:
            node = self._scalar(name, wire, "decimal", prefix, taken)
            node.column = node.column._replace(scale=4)
            return node, decimal.Decimal
        return self._scalar(name, wire, "float", prefix, taken), _Number

    def _object(
        self,
        name: str,
        wire: str,
        model: Any,
        prefix: str,
        depth: int,
        above: tuple[Any, ...],
        place: Place,
        taken: set[str],
    ) -> tuple[Node, Any]:
        if self.resource.cents and _MONEY.issuperset(model.__struct_fields__) and "amount" in model.__struct_fields__:
            nodes, made = self._money(name, model, prefix, place, taken)
        else:
            nodes, made = self.struct(model, f"{prefix}{name}_", depth + 1, above, place, taken)
        return ObjectNode(name, wire, nodes, made, made()), made

    def _money(self, name: str, model: Any, prefix: str, place: Place, taken: set[str]) -> tuple[list[Node], Any]:
        """An amount in cents with its currency: a decimal in units under the object's own name."""
        nodes: list[Node] = []
        members: list[tuple[str, Any, Any]] = []
        for attr in model.__struct_fields__:
            suffix = {"amount": "", "currency_code": "_currency", "formatted_amount": "_formatted"}[attr]
            node = self._scalar(f"{name}{suffix}", attr, "text", prefix, taken)
            node.attr = attr
            node.get = attrgetter(attr)
            if attr == "amount":
                node.column = Column(node.column.name, "decimal", 2)
                node.convert = converter("decimal", is_cents=True)
            nodes.append(node)
            members.append((attr, (_Cents if attr == "amount" else str) | None, None))
        return nodes, self._defined(model, nodes, members, {}, place)

    def _list(
        self, name: str, wire: str, inner: Any, prefix: str, depth: int, above: tuple[Any, ...], place: Place
    ) -> tuple[Node, Any]:
        singular = self.resource.singular
        attr = f"{prefix}{name}"
        table = attr if attr.startswith(f"{singular}_") else f"{singular}_{attr}"
        while table in self._tables:
            table = f"{table}_"
        self._tables.add(table)
        if inner in (str, int, float, bool):
            kind = _KINDS_OF[inner]
            hint: Any = {str: str | int, int: _Integer, float: _Number, bool: bool}[inner]
            node = ListNode(
                name, wire, table, [], value=ScalarNode("value", "", Column("value", kind), None, inner is str)
            )
            made: Any = hint
        else:
            nodes, made = self.struct(inner, "[]", depth + 1, above, place, {"parent_id", "position"})
            node = ListNode(name, wire, table, nodes, made, made())
        self.lists.append(node)
        return node, list[made | None]


_KINDS_OF: Mapping[Any, Kind] = {str: "text", int: "int", float: "float", bool: "bool"}
# Larger amounts than a decimal of 18 digits holds do not exist.
_Cents = Annotated[int, msgspec.Meta(gt=-(10**16), lt=10**16)]
