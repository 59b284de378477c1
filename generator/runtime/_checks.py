"""Checks of values against their type hints, compiled once per type.

A check returns the value as JSON has it: dates as text, enums by value. It refuses wrong types with the path of the
value and notes missing required keys; when strict, it also refuses missing and unknown keys and unknown enum values.
"""

from __future__ import annotations

import datetime as dt
import enum
import functools
import types
import typing
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Literal, NotRequired, Required, TypeAlias, Union, get_args, get_origin

from ._wire import datetime_text, finite
from .errors import ValidationError

#: The path to a value: None at the root, else (the path above, key or index).
ValuePath: TypeAlias = "tuple[ValuePath, str | int] | None"
Check: TypeAlias = Callable[[Any, ValuePath, "ValidationContext"], Any]

_NONE = type(None)


class ValidationContext:
    """How strictly one body is checked, and what was found missing in it."""

    __slots__ = ("missing", "strict")

    def __init__(self, *, strict: bool) -> None:
        self.strict = strict
        self.missing: list[tuple[str, str, ValuePath]] = []


@functools.cache
def compile_check(hint: Any) -> Check:
    """Return the check of one type hint."""
    if hint is Any or hint is object:
        return to_json_value
    origin = get_origin(hint)
    if origin in (Required, NotRequired):
        return compile_check(get_args(hint)[0])
    if origin in (Union, types.UnionType):
        return _union(get_args(hint))
    if origin is Literal:
        return _literal(get_args(hint))
    if typing.is_typeddict(hint):
        return _typed_dict(hint)
    arguments = get_args(hint)
    if origin is tuple:
        return _fixed(arguments)
    if isinstance(origin, type) and issubclass(origin, Mapping):
        return _mapping(_compile_later(arguments[1]))
    if isinstance(origin, type) and issubclass(origin, Sequence):
        return _sequence(_compile_later(arguments[0]))
    if hint is None or hint is _NONE:
        return _null
    check = _SCALARS.get(hint)
    return check if check is not None else _binary if _is_binary(hint) else to_json_value


def _compile_later(hint: Any) -> Check:
    # Types may hold themselves.
    def check(value: Any, path: ValuePath, context: ValidationContext) -> Any:
        return compile_check(hint)(value, path, context)

    return check


# --- what a check is made of


def _string(value: Any, path: ValuePath, context: ValidationContext) -> Any:
    if isinstance(value, str):
        return value.value if isinstance(value, enum.Enum) else value
    raise _wrong(value, path, "str")


def _boolean(value: Any, path: ValuePath, context: ValidationContext) -> Any:
    if isinstance(value, bool):
        return value
    raise _wrong(value, path, "bool")


def _integer(value: Any, path: ValuePath, context: ValidationContext) -> Any:
    if isinstance(value, int) and not isinstance(value, bool):
        return value.value if isinstance(value, enum.Enum) else value
    raise _wrong(value, path, "int")


def _number(value: Any, path: ValuePath, context: ValidationContext) -> Any:
    if isinstance(value, float):
        return finite(value, path_text(path))
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    raise _wrong(value, path, "int or float")


def _datetime(value: Any, path: ValuePath, context: ValidationContext) -> Any:
    if isinstance(value, dt.datetime):
        return datetime_text(value, path_text(path))
    raise _wrong(value, path, "an aware datetime")


def _date(value: Any, path: ValuePath, context: ValidationContext) -> Any:
    # A datetime is a date to Python; its time would be lost silently.
    if isinstance(value, dt.date) and not isinstance(value, dt.datetime):
        return value.isoformat()
    raise _wrong(value, path, "a date")


def _null(value: Any, path: ValuePath, context: ValidationContext) -> Any:
    if value is None:
        return None
    raise _wrong(value, path, "None")


def _binary(value: Any, path: ValuePath, context: ValidationContext) -> Any:
    if isinstance(value, (bytes, bytearray, memoryview)) or hasattr(value, "read"):
        return value
    raise _wrong(value, path, "bytes, a file opened in binary mode, or (file name, either of them)")


def to_json_value(value: Any, path: ValuePath, context: ValidationContext) -> Any:
    """Return a value of no known type as JSON has it; refuse what JSON cannot carry."""
    if isinstance(value, enum.Enum):
        value = value.value
    if value is None or isinstance(value, (str, int)):
        return value
    if isinstance(value, float):
        return finite(value, path_text(path))
    if isinstance(value, Mapping):
        return {_key(key, path): to_json_value(item, (path, key), context) for key, item in value.items()}
    if _is_list(value):
        return [to_json_value(item, (path, index), context) for index, item in enumerate(value)]
    if isinstance(value, dt.datetime):
        return datetime_text(value, path_text(path))
    if isinstance(value, dt.date):
        return value.isoformat()
    if _is_content(value):
        return value
    raise _wrong(value, path, "a JSON value")


def _union(members: tuple[Any, ...]) -> Check:
    nullable = _NONE in members
    rest = [member for member in members if member is not _NONE]
    if len(rest) == 1:
        only = compile_check(rest[0])
        return (
            (lambda value, path, context: None if value is None else only(value, path, context)) if nullable else only
        )
    checks = [compile_check(member) for member in rest]
    # An open enum is written `Literal[...] | str`; only strict checks insist on the values its document names.
    closed = [compile_check(member) for member in rest if member is not str] if _has_literal_text(rest) else checks

    def check(value: Any, path: ValuePath, context: ValidationContext) -> Any:
        if value is None and nullable:
            return None
        deepest: ValidationError | None = None
        for one in closed if context.strict else checks:
            try:
                return one(value, path, context)
            except ValidationError as error:
                if deepest is None or len(error.path) > len(deepest.path):
                    deepest = error
        if deepest is not None and deepest.path != path_text(path):
            raise deepest
        wanted = " or ".join(
            _name(member) for member in rest if not (context.strict and checks is not closed and member is str)
        )
        raise _wrong(value, path, wanted)

    return check


def _literal(values: tuple[Any, ...]) -> Check:
    allowed = {(type(value), value) for value in values}

    def check(value: Any, path: ValuePath, context: ValidationContext) -> Any:
        if isinstance(value, enum.Enum):
            value = value.value
        if (type(value), value) in allowed:
            return value
        raise ValidationError(
            f"expected one of {', '.join(map(repr, values))}, got {value!r:.80}", path=path_text(path)
        )

    return check


def _sequence(item: Check) -> Check:
    def check(value: Any, path: ValuePath, context: ValidationContext) -> Any:
        if _is_list(value):
            return [item(one, (path, index), context) for index, one in enumerate(value)]
        raise _wrong(value, path, "a list")

    return check


def _fixed(members: tuple[Any, ...]) -> Check:
    checks = [compile_check(member) for member in members]

    def check(value: Any, path: ValuePath, context: ValidationContext) -> Any:
        if isinstance(value, tuple) and len(value) == len(checks):
            return tuple(
                one(part, (path, index), context) for index, (one, part) in enumerate(zip(checks, value, strict=True))
            )
        raise _wrong(value, path, f"a tuple of {len(checks)}")

    return check


def _mapping(item: Check) -> Check:
    def check(value: Any, path: ValuePath, context: ValidationContext) -> Any:
        if isinstance(value, Mapping):
            return {_key(key, path): item(one, (path, key), context) for key, one in value.items()}
        raise _wrong(value, path, "a dict")

    return check


def _typed_dict(hint: Any) -> Check:
    fields: dict[str, Check] = {}
    required: list[str] = []

    def check(value: Any, path: ValuePath, context: ValidationContext) -> Any:
        if not fields:
            # Compiled at the first value, because types may hold themselves. Filling twice in two threads is harmless.
            made, needed = _fields_of(hint)
            required[:] = needed
            fields.update(made)
        if not isinstance(value, Mapping):
            raise _wrong(value, path, "a dict")
        wire: dict[str, Any] = {}
        for key, item in value.items():
            known = fields.get(key)
            if known is None:
                if context.strict:
                    raise ValidationError(
                        "unknown key: Keap's document does not have it", path=path_text((path, _key(key, path)))
                    )
                known = to_json_value
                _key(key, path)
            wire[key] = known(item, (path, key), context)
        for key in required:
            if key not in wire:
                if context.strict:
                    raise ValidationError("missing key: Keap's document requires it", path=path_text((path, key)))
                context.missing.append((hint.__name__, key, path))
        return wire

    return check


def _fields_of(hint: Any) -> tuple[dict[str, Check], list[str]]:
    hints = typing.get_type_hints(hint, include_extras=True)
    # __required_keys__ misses a Required[...] that is written as a string.
    required = [
        key
        for key, kind in hints.items()
        if get_origin(kind) is Required or (hint.__total__ and get_origin(kind) is not NotRequired)
    ]
    return {key: compile_check(kind) for key, kind in hints.items()}, required


_SCALARS: dict[Any, Check] = {
    str: _string,
    bool: _boolean,
    int: _integer,
    float: _number,
    dt.datetime: _datetime,
    dt.date: _date,
    bytes: _binary,
}
_NAMES: dict[Any, str] = {
    str: "str",
    bool: "bool",
    int: "int",
    float: "int or float",
    dt.datetime: "an aware datetime",
    dt.date: "a date",
}


# --- small questions


def _is_list(value: Any) -> bool:
    return isinstance(value, Sequence) and not isinstance(value, (str, bytes, bytearray, memoryview))


def _is_content(value: Any) -> bool:
    return isinstance(value, (bytes, bytearray, memoryview)) or hasattr(value, "read")


def _is_binary(hint: Any) -> bool:
    return isinstance(get_origin(hint) or hint, type) and hasattr(get_origin(hint) or hint, "read")


def _has_literal_text(members: list[Any]) -> bool:
    return str in members and any(
        get_origin(member) is Literal and isinstance(get_args(member)[0], str) for member in members
    )


def _name(hint: Any) -> str:
    known = _NAMES.get(hint)
    if known:
        return known
    origin = get_origin(hint)
    if origin is Literal:
        return f"one of {', '.join(map(repr, get_args(hint)))}"
    if typing.is_typeddict(hint) or (isinstance(origin, type) and issubclass(origin, Mapping)):
        return "a dict"
    return (
        "a list" if isinstance(origin, type) and issubclass(origin, Sequence) else getattr(hint, "__name__", str(hint))
    )


def _key(key: Any, path: ValuePath) -> str:
    if isinstance(key, str):
        return key
    raise ValidationError(f"expected str as a key, got {type(key).__name__}", path=path_text(path))


def path_text(path: ValuePath) -> str:
    """The path as messages show it, such as `body.addresses[0].line1`."""
    parts: list[str] = []
    while path is not None:
        path, part = path
        parts.append(f"[{part}]" if isinstance(part, int) else f".{part}")
    return "body" + "".join(reversed(parts))


def _wrong(value: Any, path: ValuePath, wanted: str) -> ValidationError:
    refuse_struct(value, path)
    got = "None" if value is None else type(value).__name__
    return ValidationError(f"expected {wanted}, got {got}", path=path_text(path))


def refuse_struct(value: Any, path: ValuePath) -> None:
    if hasattr(type(value), "__struct_fields__"):
        raise ValidationError(
            f"cannot send back a {type(value).__name__} from a response: missing fields would be lost or sent as null; "
            'pass a dict of what you want to change, such as {"given_name": "Ann"}',
            path=path_text(path),
        )
