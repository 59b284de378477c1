"""Bodies and filters with names of custom fields, written with what Keap takes instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from keap_api.extend import warn_of_query
from keap_api.filters import AllOf, Condition, describe
from keapkit._operations import find_operation
from keapkit.errors import RateLimitError, UnauthorizedError, ValidationError

from ._record_types import record_type_of_operation, takes_custom_fields
from ._values import filter_value, to_json

if TYPE_CHECKING:
    from keap_api.extend import Operation
    from keapkit.errors import ResponseError, StatusError

    from ._definitions import FieldSet

__all__ = [
    "custom_filter",
    "custom_list",
    "needed",
    "reading",
    "translated_body",
    "translated_values",
    "without_fields",
]


def needed(operation: Operation[Any], values: Mapping[str, Any], body: Any) -> str | None:
    """The record type whose fields a call names; None when it names none.

    Raises:
        ValidationError: the operation has no custom fields.
    """
    if takes_custom_fields(operation, body) or (_custom_of(values) and describe(operation.name).custom_fields):
        return record_type_of_operation(operation.name)
    return None


def _custom_of(values: Mapping[str, Any]) -> Mapping[str, Any] | None:
    wanted = values.get("filter")
    if isinstance(wanted, Mapping):
        custom = wanted.get("custom")
        if isinstance(custom, Mapping) and custom:
            return custom
    return None


def without_fields(
    operation: Operation[Any],
    values: Mapping[str, Any],
    body: Any,
    validate: str,
    error: StatusError | ResponseError | None = None,
) -> Mapping[str, Any]:
    """The arguments of a call that names custom fields in its filter, where Keap does not say which there are.

    Args:
        operation: what is called.
        values: its arguments.
        body: its body. Names in it need ids, which only Keap knows.
        validate: how the query is checked.
        error: why the fields cannot be read; None when Keap lists none.

    Raises:
        KeapError: `error`, where the call would meet the same, or must not be sent unchecked.
    """
    custom = _custom_of(values)
    hopeless = isinstance(error, (UnauthorizedError, RateLimitError))
    if custom is None or hopeless or (isinstance(body, Mapping) and "custom" in body) or validate == "strict":
        assert error is not None
        raise error
    if validate != "off":
        reason = (
            "Keap lists no custom fields" if error is None else f"the list of custom fields cannot be read: {error}"
        )
        names = ", ".join(f"`{name!s:.60}`" for name in custom)
        warn_of_query(operation.name, f"filter.custom is sent with {names} as given, because {reason}")
    return values


def translated_values(values: Mapping[str, Any], fields: FieldSet, *, checked: bool = True) -> Mapping[str, Any]:
    """The arguments, with the filter's custom fields under their API names."""
    custom = _custom_of(values)
    if custom is None:
        return values
    return {**values, "filter": {**values["filter"], "custom": custom_filter(custom, fields, checked=checked)}}


def custom_filter(custom: Mapping[Any, Any], fields: FieldSet, *, checked: bool = True) -> dict[str, Any]:
    """The conditions of a filter on custom fields, under their API names.

    Args:
        custom: conditions by label, API name, or id.
        fields: the custom fields of the record type.
        checked: whether a name and a value must be those of a field; otherwise they are left as they are.

    Raises:
        ValidationError: an unknown name, or a value that the field cannot have.
    """
    made: dict[str, Any] = {}
    for name, wanted in custom.items():
        path = f"filter.custom.{name}"
        if not checked and name not in fields:
            made[name] = wanted
            continue
        field = fields.find(name, path=path)
        if field.name in made:
            raise ValidationError(f"{field.label!r} is named twice; put its conditions into one list", path=path)
        made[field.name] = _condition(field, wanted, path) if checked else wanted
    return made


def _condition(field: Any, wanted: Any, path: str) -> Any:
    if isinstance(wanted, AllOf):
        return AllOf(tuple(_condition(field, one, path) for one in wanted.conditions))
    if isinstance(wanted, Condition):
        if wanted.operator == "*":
            return wanted
        return type(wanted)(wanted.operator, filter_value(field, wanted.value, path))
    if isinstance(wanted, (list, tuple)):
        return [_condition(field, one, path) for one in wanted]
    return filter_value(field, wanted, path)


def reading(operation: Operation[Any], body: Any) -> tuple[Operation[Any], dict[str, Any]] | None:
    """The call that reads what a partial update would lose: Keap replaces the whole list of custom fields.

    Returns:
        The operation and its further arguments; None when the body replaces the record, or makes a new one.
    """
    if operation.method != "PATCH" or not isinstance(body, Mapping) or "custom" not in body or "custom_fields" in body:
        return None
    found = find_operation(f"{operation.name.rpartition('.')[0]}.get")
    if found is None or found.path != operation.path:
        return None
    names = {query.name for query in found.query}
    selects = next((name for name in ("fields", "optional_properties") if name in names), None)
    return found, {selects: ["custom_fields"]} if selects else {}


def translated_body(body: Any, fields: FieldSet, stored: Mapping[str, Any], *, int_ids: bool = False) -> Any:
    """The body, with `custom` written as the list that Keap takes.

    Where the body has `custom_fields` too, that list is the whole, and values of `custom` are added to it: an empty
    list clears all other fields.

    Args:
        body: the body as it was given.
        fields: the custom fields of the record type.
        stored: contents by id that the list would otherwise lose.
        int_ids: whether ids are numbers, as in REST v1.

    Raises:
        ValidationError: an unknown name, a value that the field cannot have, or a field given twice.
    """
    if not isinstance(body, Mapping) or "custom" not in body:
        return body
    made = {key: value for key, value in body.items() if key != "custom"}
    given = made.get("custom_fields")
    if given is not None and not isinstance(given, (list, tuple)):
        raise ValidationError(f"expected a list, got {type(given).__name__}", path="body.custom_fields")
    ids = {str(one.get("id")) for one in given or () if isinstance(one, Mapping)}
    listed = custom_list(body["custom"], fields, path="body.custom")
    if twice := [one["id"] for one in listed if one["id"] in ids]:
        raise ValidationError(
            f"the field with the id {twice[0]} is in custom_fields too; give it once", path="body.custom"
        )
    contents = {**stored, **{one["id"]: one["content"] for one in listed}}
    made["custom_fields"] = [
        *(given or ()),
        *({"id": int(key) if int_ids else key, "content": content} for key, content in contents.items()),
    ]
    return made


def custom_list(custom: Any, fields: FieldSet, *, path: str = "custom") -> list[dict[str, Any]]:
    """The values of custom fields as the list of ids and contents that Keap takes.

    Raises:
        ValidationError: an unknown name, or a value that the field cannot have.
    """
    if not isinstance(custom, Mapping):
        raise ValidationError(f'expected a dict such as {{"Tier": "Gold"}}, got {type(custom).__name__}', path=path)
    made: dict[str, Any] = {}
    for name, value in custom.items():
        field = fields.find(name, path=f"{path}.{name}")
        if field.id in made:
            raise ValidationError(f"{field.label!r} is named twice", path=f"{path}.{name}")
        made[field.id] = to_json(field, value, f"{path}.{name}")
    return [{"id": field_id, "content": content} for field_id, content in made.items()]
