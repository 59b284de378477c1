"""What the templates see: an API as plain values, with every name final and every type resolved."""

from __future__ import annotations

import keyword
import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

__all__ = ["Api", "Body", "Enum", "Field", "Model", "Operation", "Paging", "Parameter", "Resource", "Type"]

Kind = Literal[
    "str", "int", "float", "bool", "datetime", "date", "bytes", "any", "none", "list", "dict", "model", "enum"
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


@dataclass(frozen=True, slots=True)
class Type:
    """A resolved type: ``name`` for models and enums, ``inner`` for lists and dicts."""

    kind: Kind
    name: str = ""
    inner: Type | None = None

    def response(self, prefix: str = "", shadowed: Collection[str] = ()) -> str:
        """The annotation in a response; ``prefix`` names the models' module, ``shadowed`` builtins are qualified."""
        if self.kind in ("model", "enum"):
            return f"{prefix}{self.name}"
        if self.kind in ("list", "dict"):
            inner = (self.inner or ANY).response(prefix, shadowed)
            outer = f"builtins.{self.kind}" if self.kind in shadowed else self.kind
            key = "builtins.str" if "str" in shadowed else "str"
            return f"{outer}[{inner}]" if self.kind == "list" else f"{outer}[{key}, {inner}]"
        if self.kind == "float":
            return "Float"
        plain = _PLAIN[self.kind]
        return f"builtins.{plain}" if plain in shadowed else plain

    def request(self, prefix: str = "") -> str:
        """The annotation of an argument or a TypedDict key."""
        if self.kind in ("model", "enum"):
            return f"{prefix}{self.name}"
        if self.kind in ("list", "dict"):
            inner = (self.inner or ANY).request(prefix)
            return f"Sequence[{inner}]" if self.kind == "list" else f"Mapping[str, {inner}]"
        return "FilePart" if self.kind == "bytes" else _PLAIN[self.kind]

    def words(self) -> str:
        """For docstrings."""
        if self.kind == "list":
            return f"list of {(self.inner or ANY).words()}"
        if self.kind == "dict":
            return f"mapping of str to {(self.inner or ANY).words()}"
        if self.kind in ("model", "enum"):
            return self.name
        return {"datetime": "datetime (aware)", "any": "any JSON value", "none": "None"}.get(self.kind, self.kind)

    def walk(self) -> Iterator[Type]:
        """This type and those inside it."""
        yield self
        if self.inner:
            yield from self.inner.walk()


ANY = Type("any")
_PLAIN_KEY = re.compile(r"(?!(?:dt|list|dict|str|int|float|bool)\Z)[A-Za-z][0-9A-Za-z_]*")
"""An identifier that is not mangled inside a class and hides no name that annotations use."""


@dataclass(frozen=True, slots=True)
class Field:
    """A property of a model: Python name, wire name, type; ``required`` as the document says."""

    name: str
    wire: str
    type: Type
    required: bool

    @property
    def request(self) -> str:
        """The annotation of the TypedDict key."""
        plain = f"{self.type.request()} | None"
        return f"Required[{plain}]" if self.required else plain


@dataclass(frozen=True, slots=True)
class Model:
    """An object schema."""

    name: str
    fields: tuple[Field, ...]

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
    """A set of values with the member name of each; ``kind`` is the type of all of them."""

    name: str
    kind: Literal["str", "int"]
    members: tuple[tuple[str, str | int], ...]


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter: where it goes, how it is spelled here and on the wire, what it takes."""

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

    @property
    def bounds(self) -> str:
        """The allowed range in words, "" when there is none."""
        if self.maximum is None:
            return "" if self.minimum is None else f"at least {self.minimum}"
        return f"at most {self.maximum}" if self.minimum is None else f"{self.minimum} to {self.maximum}"

    @property
    def annotation(self) -> str:
        """The argument's type: a time may also be given as text; the names in a mask are checked at run time."""
        if self.name == "update_mask":
            return "Sequence[str]"
        plain = self.type.request("p.")
        return f"{plain} | str" if self.type.kind in ("datetime", "date") else plain


@dataclass(frozen=True, slots=True)
class Body:
    """A request body: ``name`` is a TypedDict or alias in the params module."""

    name: str
    type: Type
    media: str
    required: bool
    mask: tuple[str, ...] = ()
    mask_aliases: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Paging:
    """How a list goes on; ``items`` names the response's list, None when it is the response itself."""

    style: Literal["Offsets", "Tokens", "OnePage"]
    items: str | None
    item: Type


@dataclass(frozen=True, slots=True)
class Operation:
    """One HTTP call as one method; ``constant`` is the module constant that holds its description."""

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
    constant: str = ""

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

    ``class_name`` is the class of the synchronous resource; ``Async`` goes before it for the other.
    """

    path: str
    class_name: str = ""
    operations: list[Operation] = field(default_factory=list)
    children: dict[str, Resource] = field(default_factory=dict)

    @property
    def attribute(self) -> str:
        """The name under which the parent has it."""
        return self.path.rsplit(".", 1)[-1]

    @property
    def methods(self) -> frozenset[str]:
        """Method names, which hide builtins in the class's annotations."""
        return frozenset(o.method for o in self.operations)

    def walk(self) -> Iterator[Resource]:
        """This resource and all below it, children first, so that a module reads bottom up."""
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
