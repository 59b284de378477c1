"""The REST mapping as values: what specs/xmlrpc-rest.yaml says once it is read and checked."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from .rest_schemas import RestOperation

__all__ = ["FieldMapping", "MethodMapping", "RestMapping", "TableMapping", "Way"]


@dataclass(frozen=True)
class MethodMapping:
    """A method: how faithfully REST answers it, what differs, and what it calls."""

    grade: str
    losses: str
    operations: tuple[str, ...]


@dataclass
class FieldMapping:
    """A field of a table; the attributes are the keys of the file."""

    type: str = "string"
    at: str = ""
    convert: str = ""
    values: dict[str, Any] = field(default_factory=dict)
    value: Any = None
    kinds: dict[str, str] = field(default_factory=dict)
    put: str = ""
    kind: str = ""
    """The JSON type of its place in a request body, or its format when that is `date` or `date-time`."""
    only: str = ""
    """`add` or `update` where the table has both and just one of them has the place."""
    units: bool = False
    refused: str = ""
    ignored: str = ""
    differs: str = ""
    """How the value differs from the wire's; for the reference pages."""
    texts: dict[str, str] = field(default_factory=dict)


@dataclass
class Way:
    """A list of rows: the operation, where the rows are, and what it needs."""

    operation: str
    items: str = ""
    each: str = ""
    by: dict[str, str] = field(default_factory=dict)
    through: str = ""
    at: dict[str, str] = field(default_factory=dict)
    filters: dict[str, str] = field(default_factory=dict)
    count: str = ""


@dataclass
class TableMapping:
    """A table of DataService; the attributes are the keys of the file."""

    grade: str
    note: str = ""
    ways: list[Way] = field(default_factory=list)
    operations: dict[str, str] = field(default_factory=dict)
    texts: dict[str, str] = field(default_factory=dict)
    flags: dict[str, bool] = field(default_factory=dict)
    numbers: dict[str, int] = field(default_factory=dict)
    maps: dict[str, dict[str, str]] = field(default_factory=dict)
    count: tuple[str, dict[str, str]] = ("", {})
    writable: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """For each property of a request body that is not a scalar, what may be in it."""
    defaults: dict[str, Any] = field(default_factory=dict)
    """What a new record needs and a row does not say."""
    fields: dict[str, FieldMapping] = field(default_factory=dict)


@dataclass
class RestMapping:
    """The whole file, and the operations that it names."""

    methods: dict[str, MethodMapping]
    tables: dict[str, TableMapping]
    operations: dict[str, RestOperation]
    extras: dict[str, tuple[str, ...]]
    """For operations whose parameter `fields` adds to what records hold anyway, what it may name."""
