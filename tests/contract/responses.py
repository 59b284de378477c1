"""Whether a value is of the type an operation declares."""

from __future__ import annotations

import typing
from collections.abc import Mapping
from functools import cache
from importlib import import_module
from typing import Any

import msgspec

from keap_api.extend import ListOperation, Operation
from tests.operations.documents import Case


@cache
def _operations(module: str) -> Mapping[str, Operation[Any]]:
    constants = vars(import_module(module)).values()
    return {value.name: value for value in constants if isinstance(value, Operation)}


def declared(case: Case) -> Operation[Any]:
    """The generated operation, which says what its response is."""
    return _operations(f"keap_api.{case.api}.resources.{case.resource.split('.')[0]}")[case.id]


def is_of(kind: Any, value: Any) -> bool:
    """Whether a decoded value is of a declared type, through lists and mappings."""
    if kind is Any or kind is object:
        return True
    if kind is None or value is None:
        return kind is None and value is None
    origin = typing.get_origin(kind)
    if origin is list:
        return isinstance(value, list) and all(is_of(typing.get_args(kind)[0], item) for item in value)
    if origin is dict:
        return isinstance(value, dict) and all(is_of(typing.get_args(kind)[1], item) for item in value.values())
    if origin is not None:
        return any(is_of(member, value) for member in typing.get_args(kind))
    return isinstance(value, kind)


def check(case: Case, value: Any, page: Any = None) -> None:
    """Fail unless the response, or the page and its items, came in the declared types."""
    operation = declared(case)
    if isinstance(operation, ListOperation):
        assert page is not None
        assert is_of(operation.response, page.response), (operation.response, page.response)
        assert isinstance(page.items, list)
        assert not any(isinstance(item, (dict, str)) and _is_struct(operation) for item in page.items)
    elif case.id == "v2.files.data":  # keapkit.files decodes what the document calls a string
        assert isinstance(value, bytes)
    else:
        assert is_of(operation.response, value), (operation.response, value)


def _is_struct(operation: ListOperation[Any, Any]) -> bool:
    """Whether the list's items are Structs by the declared response."""
    kind = operation.response
    if typing.get_origin(kind) is not list:
        items = operation.paging.items
        kind = typing.get_type_hints(kind)[items] if items else kind
    inner = [arg for member in (typing.get_args(kind) or (kind,)) for arg in (typing.get_args(member) or (member,))]
    return any(isinstance(member, type) and issubclass(member, msgspec.Struct) for member in inner)
