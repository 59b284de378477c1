"""The API as the templates see it: plain values, with every name final and every type resolved."""

from __future__ import annotations

import keyword
import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

__all__ = [
    "Api",
    "Body",
    "Enum",
    "Field",
    "FilterType",
    "Model",
    "Operation",
    "Paging",
    "Parameter",
    "Resource",
    "Type",
]

Kind = Literal[
    "str", "int", "float", "bool", "datetime", "date", "bytes", "any", "none", "list", "dict", "model", "enum", "filter"
]

_PLAIN: Mapping[str, str] = {
    "str": "str",
    "int": "int",
    "float": "float",
    "bool": "bool",
    "datetime": "dt.datetime",
    "date": "dt.date",
    "bytes": "bytes",
    "any": "Any",
    "none": "None",
}
_CHECKED: Mapping[str, str] = {"float": "Float", "datetime": "DateTime"}
"""Annotations of the runtime that refuse what the plain type would take silently."""
_WORDS: Mapping[str, str] = {
    "datetime": "an aware datetime, or a str as sent",
    "date": "a date, or a str as sent",
    "any": "any JSON value",
    "none": "None",
    "filter": "a dict of conditions, or str",
}
_TIME = re.compile(r"(?:.+_)?(?:time|date|at|since|until)|date_.+|time_(?!zone).+|last_updated|(?:since|until)_.+")
_NO_TIME = re.compile(r".*(?:_by|_id|time_?zone|_month|_year|_type|_day)")
"""How properties and parameters are named that hold a time which their document types as a plain string."""


def is_time(name: str) -> bool:
    """Whether a property or parameter of type string, by its name in snake case, holds a time or a date."""
    return _TIME.fullmatch(name) is not None and _NO_TIME.fullmatch(name) is None


@dataclass(frozen=True, slots=True)
class Type:
    """A resolved type: `name` for models and enums, `inner` for lists and dicts."""

    kind: Kind
    name: str = ""
    inner: Type | None = None

    def response(self, prefix: str = "", shadowed: Collection[str] = ()) -> str:
        """Return the annotation in a response; `prefix` names the models' module, `shadowed` builtins are qualified."""
        if self.kind in ("model", "enum"):
            return f"{prefix}{self.name}"
        if self.kind in ("list", "dict"):
            inner = (self.inner or ANY).response(prefix, shadowed)
            outer = f"builtins.{self.kind}" if self.kind in shadowed else self.kind
            key = "builtins.str" if "str" in shadowed else "str"
            return f"{outer}[{inner}]" if self.kind == "list" else f"{outer}[{key}, {inner}]"
        if self.kind in _CHECKED:
            return _CHECKED[self.kind]
        plain = _PLAIN[self.kind]
        return f"builtins.{plain}" if plain in shadowed else plain

    def request(self, prefix: str = "") -> str:
        """Return the annotation of an argument or a TypedDict key."""
        if self.kind in ("model", "enum"):
            return f"{prefix}{self.name}"
        if self.kind == "filter":
            return f"{prefix}{self.name} | str"
        if self.kind in ("list", "dict"):
            inner = (self.inner or ANY).request(prefix)
            return f"Sequence[{inner}]" if self.kind == "list" else f"Mapping[str, {inner}]"
        if self.kind in ("datetime", "date"):
            return f"{_PLAIN[self.kind]} | str"
        return "FilePart" if self.kind == "bytes" else _PLAIN[self.kind]

    def words(self) -> str:
        """Return the type in words, for docstrings."""
        if self.kind == "list":
            return f"list of {(self.inner or ANY).words()}"
        if self.kind == "dict":
            return f"dict of {(self.inner or ANY).words()}"
        if self.kind in ("model", "enum"):
            return f"`{self.name}`"
        return _WORDS.get(self.kind, self.kind)

    def walk(self) -> Iterator[Type]:
        """Yield this type and those inside it."""
        yield self
        if self.inner:
            yield from self.inner.walk()


ANY = Type("any")
_PLAIN_KEY = re.compile(r"(?!(?:dt|list|dict|str|int|float|bool)\Z)[A-Za-z][0-9A-Za-z_]*")
"""An identifier that is not mangled inside a class and hides no name that annotations use."""


@dataclass(frozen=True, slots=True)
class Field:
    """A property of a model: Python name, wire name, type; `required` as the document says.

    `own_id`: it is the id of the record itself, without which there is none.
    """

    name: str
    wire: str
    type: Type
    required: bool
    own_id: bool = False

    @property
    def request(self) -> str:
        """The annotation of the TypedDict key."""
        plain = f"{_written(self.name, self.type)} | None"
        return f"Required[{plain}]" if self.required else plain


@dataclass(frozen=True, slots=True)
class Model:
    """An object schema; `purpose` is the sentence of its docstring."""

    name: str
    fields: tuple[Field, ...]
    purpose: str = ""

    @property
    def results(self) -> str:
        """The field that says for each of several records how it went: the call may succeed in part."""
        for f in self.fields:
            inner = f.type.inner if f.type.kind == "dict" else None
            if f.name.endswith("results") and inner and inner.kind in ("str", "enum"):
                return f.name
        return ""

    @property
    def shadowed(self) -> frozenset[str]:
        """Field names that hide a builtin used in annotations."""
        return frozenset(f.name for f in self.fields)

    @property
    def plain_keys(self) -> bool:
        """Whether a TypedDict of the wire names can be written as a class."""
        return all(_PLAIN_KEY.fullmatch(f.wire) and not keyword.iskeyword(f.wire) for f in self.fields)


@dataclass(frozen=True, slots=True)
class Enum:
    """A set of values with the member name of each; `kind` is the type of all of them."""

    name: str
    kind: Literal["str", "int"]
    members: tuple[tuple[str, str | int], ...]


@dataclass(frozen=True, slots=True)
class FilterType:
    """The TypedDict of a filter: the names of its fields with their annotations."""

    name: str
    fields: tuple[tuple[str, str], ...]

    @property
    def plain_keys(self) -> bool:
        """Whether it can be written as a class."""
        return all(_PLAIN_KEY.fullmatch(name) and not keyword.iskeyword(name) for name, _ in self.fields)


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter: where it goes, how it is spelled here and on the wire, what it takes.

    `facts` says which fields a filter takes, which values an order, and so on; None where nothing is known.
    """

    name: str
    wire: str
    location: Literal["path", "query", "header"]
    type: Type
    required: bool = False
    explode: bool = True
    deprecated: bool = False
    minimum: float | None = None
    maximum: float | None = None
    default: str = ""
    facts: Mapping[str, Any] | None = None

    @property
    def bounds(self) -> str:
        """The allowed range in words, "" when there is none."""
        if self.maximum is None:
            return "" if self.minimum is None else f"at least {self.minimum}"
        return f"at most {self.maximum}" if self.minimum is None else f"{self.minimum} to {self.maximum}"

    @property
    def annotation(self) -> str:
        """The argument's type; the names in a mask are checked at run time."""
        return "Sequence[str]" if self.name == "update_mask" else _written(self.name, self.type, "p.")


@dataclass(frozen=True, slots=True)
class Body:
    """A request body: `name` is a TypedDict or alias in the params module, `keys` are its keys, required ones first."""

    name: str
    type: Type
    media: str
    required: bool
    mask: tuple[str, ...] = ()
    mask_aliases: tuple[tuple[str, str], ...] = ()
    keys: tuple[tuple[str, bool], ...] = ()


@dataclass(frozen=True, slots=True)
class Paging:
    """How a list continues; `items` names the response's list, None when it is the response itself."""

    style: Literal["Offsets", "Tokens", "OnePage"]
    items: str | None
    item: Type


@dataclass(frozen=True, slots=True)
class Operation:
    """One HTTP call as one method.

    `constant` is the module constant that holds its description; `may_be_empty`: a 202 or 204 without a body is
    documented beside a response with one; `undocumented`: an overlay put it back after Keap's document lost it.
    """

    resource: str
    method: str
    http: str
    path: str
    template: str
    parameters: tuple[Parameter, ...]
    body: Body | None
    response: Type
    paging: Paging | None = None
    deprecated: bool = False
    undocumented: bool = False
    constant: str = ""
    may_be_empty: bool = False

    def result(self, shadowed: Collection[str] = ()) -> str:
        """Return the annotation of what the method returns, unless that is pages."""
        plain = self.response.response("m.", shadowed)
        return f"{plain} | None" if self.may_be_empty and self.response.kind not in ("none", "any") else plain

    @property
    def path_parameters(self) -> tuple[Parameter, ...]:
        return tuple(p for p in self.parameters if p.location == "path")

    @property
    def keywords(self) -> tuple[Parameter, ...]:
        """Keyword arguments: required ones first, else as documented."""
        return tuple(sorted((p for p in self.parameters if p.location != "path"), key=lambda p: not p.required))


@dataclass(slots=True)
class Resource:
    """A node of the tree of resources: its operations and its sub-resources by attribute name.

    `class_name` is the class of the sync resource; the async one has `Async` before it.
    """

    path: str
    class_name: str = ""
    operations: list[Operation] = field(default_factory=list)
    children: dict[str, Resource] = field(default_factory=dict)

    @property
    def attribute(self) -> str:
        """Its name in the parent."""
        return self.path.rsplit(".", 1)[-1]

    @property
    def methods(self) -> frozenset[str]:
        """Method names, which hide builtins in the class's annotations."""
        return frozenset(o.method for o in self.operations)

    def walk(self) -> Iterator[Resource]:
        """Yield this resource and all below it, children first, so that a module reads bottom up."""
        for name in sorted(self.children):
            yield from self.children[name].walk()
        yield self


@dataclass(frozen=True, slots=True)
class Api:
    """One REST API."""

    name: str
    models: tuple[Model, ...]
    params: tuple[Model, ...]
    aliases: tuple[tuple[str, Type], ...]
    enums: tuple[Enum, ...]
    request_enums: tuple[Enum, ...]
    resources: tuple[Resource, ...]
    operations: tuple[Operation, ...]
    filters: tuple[FilterType, ...] = ()

    @property
    def queries(self) -> dict[str, dict[str, Mapping[str, Any]]]:
        """What the query parameters of each operation take, by the operation's name and the parameter's."""
        named = (
            (f"{o.resource}.{o.method}", {p.name: p.facts for p in o.parameters if p.facts}) for o in self.operations
        )
        return {name: facts for name, facts in named if facts}

    @property
    def names(self) -> list[str]:
        """The dotted names of all resources and operations, below `keap.<version>.`."""
        nodes = [node for root in self.resources for node in root.walk()]
        return sorted({node.path for node in nodes} | {f"{n.path}.{o.method}" for n in nodes for o in n.operations})


def _written(name: str, kind: Type, prefix: str = "") -> str:
    """The annotation of something that is sent: a time may be given as a datetime even where it is sent as text."""
    return "dt.datetime | dt.date | str" if kind.kind == "str" and is_time(name) else kind.request(prefix)
