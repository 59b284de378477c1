"""How REST answers XML-RPC, as data: the types of what xmlrpc/rest.py holds."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

__all__ = ["FieldMapping", "MethodMapping", "RestOperation", "TableMapping", "Way"]

_NONE: Mapping[str, Any] = MappingProxyType({})


class RestOperation(NamedTuple):
    """An operation that the mapping calls.

    Attributes:
        http: the HTTP method.
        path: the path below the API root, with placeholders.
        items: the property of the response that holds the list, "" for a bare list, None for no list.
        pages: `token` or `offset` when the list comes in pages, else "".
        token: the property of the response that holds the next page's token.
        fields: whether the parameter `fields` chooses what a record holds.
        extras: what `fields` may name where it only adds to what records hold anyway.
        repeated: whether `fields` is a key for each name, and not one key with commas.
        mask: whether the parameter `update_mask` says what changes.
        filters: whether it takes the parameter `filter`.
    """

    http: str
    path: str
    items: str | None = None
    pages: str = ""
    token: str = ""
    fields: bool = False
    repeated: bool = False
    mask: bool = False
    filters: bool = False
    extras: tuple[str, ...] = ()


class MethodMapping(NamedTuple):
    """A method: `exact`, `approximate` or `refused`, what differs, and what it calls."""

    grade: str
    losses: str = ""
    operations: tuple[str, ...] = ()


class FieldMapping(NamedTuple):
    """A field of a table; specs/xmlrpc-rest.yaml explains each attribute.

    `only` is `add` or `update` where a table has both and just one of them takes the field.
    """

    type: str = "string"
    at: str = ""
    convert: str = ""
    values: dict[str, Any] | None = None
    value: Any = None
    kinds: dict[str, str] | None = None
    put: str = ""
    kind: str = ""
    only: str = ""
    units: bool = False
    refused: str = ""
    ignored: str = ""
    via: str = ""
    then: str = ""
    find: str = ""
    computed: str = ""
    reads: str = ""
    join: str = ""
    on: str = ""
    filter: str = ""
    ops: str = ""
    also: str = ""
    many: str = ""
    since: str = ""
    until: str = ""


class Way(NamedTuple):
    """A list that a table's rows are read from."""

    operation: str
    items: str = ""
    each: str = ""
    by: Mapping[str, str] = _NONE
    through: str = ""
    at: Mapping[str, str] = _NONE
    filters: Mapping[str, str] = _NONE
    counter: str = ""


class TableMapping(NamedTuple):
    """A table of DataService; specs/xmlrpc-rest.yaml explains each attribute."""

    grade: str
    note: str = ""
    ways: tuple[Way, ...] = ()
    get: str = ""
    add: str = ""
    update: str = ""
    delete: str = ""
    model: str = ""
    form: int = 0
    filter: str = ""
    load_by: str = ""
    key: str = "Id"
    models: str = ""
    small: bool = False
    custom_filter: bool = False
    pays: bool = False
    page_size: int = 1000
    paths: Mapping[str, str] = _NONE
    order: Mapping[str, str] = _NONE
    joins: Mapping[str, str] = _NONE
    kinds: Mapping[str, str] = _NONE
    kind_field: str = ""
    counter: str = ""
    count_by: Mapping[str, str] = _NONE
    writable: Mapping[str, tuple[str, ...]] = _NONE
    defaults: Mapping[str, Any] = _NONE
    fields: Mapping[str, FieldMapping] = _NONE
