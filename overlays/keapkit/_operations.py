"""The generated operations by name, as data: what to call without a client's resource objects."""

from __future__ import annotations

import functools
from importlib import import_module
from typing import TYPE_CHECKING, Any

from .errors import ValidationError

if TYPE_CHECKING:
    from keap_api.extend import Operation

__all__ = ["find_operation", "operation_named"]


@functools.cache
def find_operation(name: str) -> Operation[Any] | None:
    """The operation with a name such as `v2.contacts.list`; None if the documents have none."""
    version, _, rest = name.partition(".")
    try:
        module = import_module(f"keap_api.{version}.resources.{rest.partition('.')[0]}")
    except ModuleNotFoundError:
        return None
    found: Operation[Any] | None = getattr(module, f"_{rest.upper().replace('.', '_')}", None)
    return found


def operation_named(name: str) -> Any:
    """The operation with a name.

    Raises:
        ValidationError: there is none.
    """
    found = find_operation(name)
    if found is None:
        raise ValidationError(f"there is no operation {name!r:.80}", path="operation")
    return found
