"""Which custom fields an operation or a record has."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any

from keapkit.errors import ValidationError

if TYPE_CHECKING:
    from keap_api.extend import Operation

__all__ = ["MODEL_PATHS", "key_of", "record_type_of", "record_type_of_operation", "takes_custom_fields"]

#: The path that lists the custom fields of a record type. Tasks, notes, and appointments share theirs.
MODEL_PATHS: Mapping[str, str] = {
    "contacts": "/rest/v2/contacts/model",
    "companies": "/rest/v2/companies/model",
    "opportunities": "/rest/v2/opportunities/model",
    "orders": "/rest/v2/orders/model",
    "subscriptions": "/rest/v2/subscriptions/model",
    "affiliates": "/rest/v2/affiliates/model",
    "tasks": "/rest/v2/tasks/model",
}
_ALIASES = {"notes": "tasks", "appointments": "tasks", "task_appointments": "tasks"}
# By the end of a model's name: v2's `RestV2Opportunity` and `OrderV2` are among them.
_MODELS = (
    ("Contact", "contacts"),
    ("Company", "companies"),
    ("Opportunity", "opportunities"),
    ("Order", "orders"),
    ("Subscription", "subscriptions"),
    ("Affiliate", "affiliates"),
    ("Task", "tasks"),
    ("Note", "tasks"),
    ("Appointment", "tasks"),
)


def key_of(record_type: object) -> str:
    """The record type whose model has the fields: `tasks` for `notes`.

    Raises:
        ValidationError: there is no such record type.
    """
    name = _ALIASES.get(record_type, record_type) if isinstance(record_type, str) else ""
    if name not in MODEL_PATHS:
        known = ", ".join(sorted((*MODEL_PATHS, *_ALIASES)))
        raise ValidationError(
            f"{record_type!r:.60} has no custom fields; the record types are {known}", path="record_type"
        )
    return name


def record_type_of(record: object) -> str:
    """The record type of a response's record, by its class.

    Raises:
        ValidationError: it cannot be determined.
    """
    for kind in type(record).__mro__:
        for part, record_type in _MODELS:
            if part in kind.__name__:
                return record_type
    raise ValidationError(
        f'cannot tell whose custom fields a {type(record).__name__} has; pass record_type="contacts", for instance',
        path="record",
    )


def record_type_of_operation(name: str) -> str | None:
    """The record type that an operation such as `v2.contacts.create` works on; None when it has no custom fields."""
    for part in reversed(name.split(".")[1:-1]):
        found = _ALIASES.get(part, part)
        if found in MODEL_PATHS:
            return found
    return None


@cache
def _body_keys(module: str, name: str) -> frozenset[str]:
    body: Any = getattr(import_module(module), name)
    return frozenset(getattr(body, "__annotations__", ()))


def takes_custom_fields(operation: Operation[Any], body: Any) -> bool:
    """Whether `body` asks for custom fields by name.

    Raises:
        ValidationError: it does, and the operation has no custom fields.
    """
    if operation.body is None or not isinstance(body, Mapping) or "custom" not in body:
        return False
    keys = _body_keys(operation.body.module, operation.body.name)
    if "custom" in keys and "custom_fields" not in keys:
        return False  # a key of Keap's own
    if "custom_fields" not in keys or record_type_of_operation(operation.name) is None:
        raise ValidationError(f"{operation.name} takes no custom fields", path="body.custom")
    return True
