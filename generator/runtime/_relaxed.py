"""Types that take any JSON value: what a response is read with when it disagrees with its document.

Relaxed types are subclasses of the models in which every field also takes every other kind of JSON value, so the parser
does all the work. Some types refuse values of their own kind, though: text that is not a date, a number that no float
holds exactly. Such fields can be made to be read raw; `Relaxer.fix` returns the function that converts those that fit
afterwards, one by one.
"""

from __future__ import annotations

import datetime as dt
import enum
import re
import types
from collections.abc import Callable, Mapping
from typing import Annotated, Any, Literal, TypeAlias, Union, get_args, get_origin

import msgspec

from ._type_lock import type_lock

Fix: TypeAlias = Callable[[Any], Any]
#: What reading a value of the right kind can still raise.
MISFITS = (msgspec.ValidationError, UnicodeError, OverflowError)
#: Digits below the microsecond, which a datetime would lose silently.
FINE_TEXT = re.compile(r"\.[0-9]{6}0*[1-9]")
_COARSE = len("2026-05-01T09:30:00.123456")

_NONE = type(None)
_SCALARS: dict[Any, str] = {bool: "bool", int: "int", float: "float", str: "str"}
_KINDS: dict[str, Any] = {
    "bool": bool,
    "int": int,
    "float": float,
    "str": str,
    "array": list[Any],
    "object": dict[str, Any],
}
_TIMES = (dt.datetime, dt.date, dt.time)


def has_times(hint: Any) -> bool:
    """Whether a date or time can occur anywhere in a value of this type."""
    return _occurs(hint, lambda member: member in _TIMES, set())


class Relaxer:
    """Makes the relaxed counterpart of types, one subclass per model.

    Args:
        raw: whether a type is to be read raw.
    """

    def __init__(self, raw: Callable[[Any], bool]) -> None:
        self._raw = raw
        self._structs: dict[type[msgspec.Struct], type[msgspec.Struct]] = {}
        self._fixes: dict[type[msgspec.Struct], Fix] = {}

    def relax(self, hint: Any) -> Any:
        """The type that takes what `hint` takes, and any other JSON value as it comes."""
        taken: dict[str, Any] = {}
        for member in _members(hint):
            kind = _kind(member)
            if kind is None or kind in taken or self._raw(member):
                return Any
            taken[kind] = self._relax_member(member)
        wide = {**_KINDS, **taken}
        if "float" in taken:
            wide["int"] = wide["float"]
        elif _is_enum(wide["int"]):
            # Beside such an enum the parser would read a large integer as a float.
            del wide["float"]
        return Union[(*wide.values(), None)]  # known at run time only

    def fix(self, hint: Any) -> Fix | None:
        """The function that converts what fits `hint` in a value read with the relaxed type; None: nothing to do."""
        if not _occurs(hint, self._raw, set()):
            return None
        members = _members(hint)
        if any(self._raw(member) for member in members):
            return _converter(members[0] if len(members) == 1 else hint, times=has_times(hint))
        return _in_turn([fix for member in members if (fix := self._fix_member(member))])

    def _relax_member(self, member: Any) -> Any:
        if _is_struct(member):
            return self._relax_struct(member)
        origin, arguments = get_origin(member), get_args(member)
        if origin is list:
            return types.GenericAlias(list, (self.relax(arguments[0]),))
        if origin in _MAPPINGS:
            return types.GenericAlias(dict, (str, self.relax(arguments[1])))
        return member

    def _relax_struct(self, model: type[msgspec.Struct]) -> type[msgspec.Struct]:
        made = self._structs.get(model)
        if made is not None:
            return made
        fields = msgspec.structs.fields(model)
        made = msgspec.defstruct(
            model.__name__,
            [(field.name, Any, _default(field)) for field in fields],
            bases=(model,),
            module=model.__module__,
            namespace={"__qualname__": model.__qualname__, "__eq__": _equal, "__hash__": None, "__reduce__": _reduce},
            kw_only=True,
        )
        # Types are set after the class is known, because models may hold themselves.
        self._structs[model] = made
        for field in fields:
            made.__annotations__[field.name] = self.relax(field.type)
        return made

    def _fix_member(self, member: Any) -> Fix | None:
        if _is_struct(member):
            return self._fix_struct(member)
        arguments = get_args(member)
        if not arguments:
            return None
        fix = self.fix(arguments[-1])
        if fix is None:
            return None
        return _each_item(fix) if get_origin(member) is list else _each_value(fix)

    def _fix_struct(self, model: type[msgspec.Struct]) -> Fix:
        made = self._fixes.get(model)
        if made is not None:
            return made
        relaxed = self._relax_struct(model)
        steps: list[tuple[str, Fix]] = []

        def fix_fields(value: Any) -> Any:
            if type(value) is relaxed:
                for name, fix in steps:
                    held = getattr(value, name)
                    if held is not None:
                        setattr(value, name, fix(held))
            return value

        self._fixes[model] = fix_fields
        for field in msgspec.structs.fields(model):
            fix = self.fix(field.type)
            if fix is not None:
                steps.append((field.name, fix))
        return fix_fields


_MAPPINGS = (dict, Mapping)


def _members(hint: Any) -> list[Any]:
    """The members of a union but None; a type alone is its own only member."""
    if get_origin(hint) in (Union, types.UnionType):
        return [member for part in get_args(hint) for member in _members(part)]
    return [] if hint is None or hint is _NONE else [hint]


def _kind(member: Any) -> str | None:
    """The kind of JSON value a type is read from; None when any kind may do, or when it is not known."""
    origin = get_origin(member)
    if origin is Annotated:
        return _kind(get_args(member)[0])
    if origin is Literal:
        return _SCALARS.get(type(get_args(member)[0]))
    if origin is list:
        return "array"
    if origin in _MAPPINGS:
        return "object" if get_args(member)[0] is str else None
    if not isinstance(member, type):
        return None
    if issubclass(member, enum.Enum):
        return "str" if issubclass(member, str) else "int" if issubclass(member, int) else None
    if issubclass(member, msgspec.Struct):
        return "object"
    return "str" if member in _TIMES else _SCALARS.get(member)


def never(member: Any) -> bool:
    """Nothing is read raw."""
    return False


def refuses_often(member: Any) -> bool:
    """Whether a type may well refuse values of its own kind: text that is not a date, a number that is too large."""
    return get_origin(member) in (Annotated, Literal) or member in _TIMES


def refuses(member: Any) -> bool:
    """Whether a type refuses some values of its own kind: open enums refuse huge integers and broken surrogates."""
    return refuses_often(member) or _is_enum(member)


def _is_enum(member: Any) -> bool:
    return isinstance(member, type) and issubclass(member, enum.Enum)


def _is_struct(member: Any) -> bool:
    return isinstance(member, type) and issubclass(member, msgspec.Struct)


def _occurs(hint: Any, test: Callable[[Any], bool], seen: set[Any]) -> bool:
    for member in _members(hint):
        if test(member):
            return True
        if _is_struct(member):
            if member not in seen:
                seen.add(member)
                if any(_occurs(field.type, test, seen) for field in msgspec.structs.fields(member)):
                    return True
        elif any(_occurs(argument, test, seen) for argument in get_args(member)):
            return True
    return False


def _default(field: msgspec.structs.FieldInfo) -> Any:
    if field.default_factory is not msgspec.NODEFAULT:
        return msgspec.field(default_factory=field.default_factory, name=field.encode_name)
    default = None if field.default is msgspec.NODEFAULT else field.default
    return msgspec.field(default=default, name=field.encode_name)


def _converter(hint: Any, *, times: bool) -> Fix:
    def convert(value: Any) -> Any:
        if value is None or (times and isinstance(value, str) and len(value) > _COARSE and FINE_TEXT.search(value)):
            return value
        try:
            with type_lock:
                return msgspec.convert(value, hint)
        except MISFITS:
            return value

    return convert


def _in_turn(fixes: list[Fix]) -> Fix:
    if len(fixes) == 1:
        return fixes[0]

    def apply(value: Any) -> Any:
        for fix in fixes:
            value = fix(value)
        return value

    return apply


def _each_item(fix: Fix) -> Fix:
    return lambda value: [fix(item) for item in value] if isinstance(value, list) else value


def _each_value(fix: Fix) -> Fix:
    return lambda value: {key: fix(item) for key, item in value.items()} if isinstance(value, dict) else value


def _equal(self: msgspec.Struct, other: object) -> bool:
    """A relaxed record equals an exact one that holds the same."""
    if not isinstance(other, msgspec.Struct) or not isinstance(other, type(self).__mro__[1]):
        return False
    return bool(msgspec.structs.astuple(self) == msgspec.structs.astuple(other))


def _reduce(self: msgspec.Struct) -> tuple[Any, ...]:
    """Pickle as the model: the relaxed class has no importable name."""
    return _rebuild, (type(self).__mro__[1], msgspec.structs.asdict(self))


def _rebuild(model: type[msgspec.Struct], values: dict[str, Any]) -> msgspec.Struct:
    return model(**values)
