"""Conditions of DataService.query: what a row must be, and which part of it REST can check.

REST narrows the list; every row is checked again here, so a filter that means less or more than the wire's never
shows.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import math
import operator
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from ._faults import refuse
from ._values import compared, iso, read_moment

if TYPE_CHECKING:
    from keap_api.xmlrpc.rest import FieldMapping

__all__ = ["Condition", "checked", "clause", "joined", "parse"]

_OPERATORS: Final[Mapping[str, Callable[[Any, Any], bool]]] = {
    "~>=~": operator.ge,
    "~<=~": operator.le,
    "~<>~": operator.ne,
    "~>~": operator.gt,
    "~<~": operator.lt,
}
_REST: Final = {"~>=~": ">=", "~<=~": "<=", "~<>~": "!=", "~>~": ">", "~<~": "<"}
_MAX_IN: Final = 1000
_COMPACT: Final = re.compile(r"(\d{4})(\d{1,2})(\d{0,2})( [\d:]*)?", re.ASCII)
_START: Final = re.compile(r"[\d: -]*", re.ASCII)
_SIGN: Final = re.compile(r"~[^~]*~")


@dataclasses.dataclass(frozen=True)
class Condition:
    """One condition.

    Attributes:
        field: the field as the table spells it.
        kind: `is`, `begins`, `like`, `any` (not empty), `null`, `in`, or an operator such as `~>=~`.
        value: what it compares with: a text, or for `in` a tuple of texts.
    """

    field: str
    kind: str
    value: Any = ""

    @property
    def test(self) -> Callable[[Any], bool]:
        """Whether a value of a row fulfills it."""
        match self.kind:
            case "any":
                return lambda value: value is not None
            case "null":
                return lambda value: value is None
            case "in":
                wanted = frozenset(compared(one) for one in self.value)
                return lambda value: value is not None and compared(value) in wanted
            case "is":
                text = compared(self.value)
                return lambda value: value is not None and compared(value) == text
            case "begins":
                start = compared(self.value)
                return lambda value: value is not None and compared(value).startswith(start)
            case "like":
                parts = compared(self.value).split("%")
                return lambda value: value is not None and _is_like(compared(value), parts)
            case _:
                compare = _OPERATORS[self.kind]
                return lambda value: value is not None and compare(*_comparable(value, self.value))


def _is_like(text: str, parts: Sequence[str]) -> bool:
    """Whether a text holds the parts one after the other, the first at its beginning and the last at its end.

    A regular expression would try all places of all parts, which takes forever for some.
    """
    first, *between, last = parts
    if len(text) < len(first) + len(last) or not (text.startswith(first) and text.endswith(last)):
        return False
    at, end = len(first), len(text) - len(last)
    for part in between:
        found = text.find(part, at, end)
        if found < 0:
            return False
        at = found + len(part)
    return True


def parse(field: str, given: Any) -> Condition:
    """A condition as clients write it.

    Raises:
        Fault: too long a list, no value, a struct, or an operator that does not exist.
    """
    if isinstance(given, (list, tuple)):
        if len(given) > _MAX_IN:
            refuse("InvalidParameter", f"{field}: a list may hold {_MAX_IN} values, not {len(given)}")
        return Condition(field, "in", tuple(_text(one, field) for one in given))
    text = _text(given, field)
    if text.strip() == "~null~":
        return Condition(field, "null")
    for sign in _OPERATORS:
        if text.startswith(sign):
            return Condition(field, sign, text.removeprefix(sign).strip())
    unknown = _SIGN.match(text)
    if unknown is not None:
        signs = ", ".join((*_OPERATORS, "~null~"))
        refuse("InvalidParameter", f"{field}: there is no operator {unknown.group()!r}; there are {signs}")
    if text and not text.strip("%"):
        return Condition(field, "any")
    if text.endswith("%") and "%" not in text[:-1]:
        return Condition(field, "begins", text[:-1])
    return Condition(field, "like" if "%" in text else "is", text)


def _text(given: Any, field: str) -> str:
    if given is None or isinstance(given, (Mapping, list, tuple)):
        refuse("InvalidParameter", f"{field}: a condition is a value, a text with an operator, or a list of ids")
    if isinstance(given, bytes):
        return given.decode("utf-8", "replace")
    return given if isinstance(given, str) else compared(given)


def checked(condition: Condition, mapping: FieldMapping) -> Condition:
    """A condition that fits its field's type; a moment in New York's time.

    Raises:
        Fault: a number or a date is compared with what is none: no row could tell that from nothing found.
    """
    if mapping.type in ("date", "dateTime"):
        read = _moment
    elif mapping.type in ("int", "double", "cents") and mapping.values is None:
        read = _number
    else:
        return condition
    field = condition.field
    match condition.kind:
        case "in":
            return dataclasses.replace(condition, value=tuple(read(one, field) for one in condition.value))
        case "begins" if read is _moment:
            return dataclasses.replace(condition, value=_start(condition.value, field))
        case "begins" | "like" | "any" | "null":
            return condition
        case "is" if not condition.value:
            return condition
        case _:
            return dataclasses.replace(condition, value=read(condition.value, field))


def _moment(text: str, field: str) -> str:
    """A moment as conditions compare it; what names a zone is taken to New York."""
    read = read_moment(text)
    if read is None:
        refuse(
            "InvalidParameter",
            f"{field}: {text.strip()[:40]!r} is not a date; write it as 2026-12-31 or 2026-12-31 18:00:00, "
            "in New York's time",
        )
    return compared(read)


def _start(text: str, field: str) -> str:
    """The start of a moment, such as a month, as conditions compare it."""
    text = text.replace("T", " ")
    compact = _COMPACT.fullmatch(text)
    if compact is not None:
        year, month, day, time = compact.groups()
        return "-".join(filter(None, (year, month, day))) + (time or "")
    if not _START.fullmatch(text):
        refuse("InvalidParameter", f"{field}: no date begins with {text[:40]!r}; write it as 2026-12% or 2026-12-31%")
    return text


def _number(text: str, field: str) -> str:
    if not _is_number(text.strip()):
        refuse("InvalidParameter", f"{field}: {text.strip()[:40]!r} is not a number")
    return text


def _is_number(text: str) -> bool:
    try:
        return math.isfinite(float(text))
    except ValueError:
        return text in ("true", "false")


def _comparable(value: Any, bound: str) -> tuple[Any, Any]:
    if not isinstance(value, (str, dt.datetime)):
        try:
            return float(value), float(bound)
        except (TypeError, ValueError):
            pass
    elif isinstance(value, str):
        try:
            return float(value), float(bound)
        except ValueError:
            pass
    return compared(value), compared(bound)


def clause(condition: Condition, mapping: FieldMapping) -> tuple[str, bool] | None:
    """The condition as a clause of REST's filter, and whether it says all of it; None when REST cannot be asked."""
    if condition.kind in ("~>=~", "~>~", "~<=~", "~<~") and (mapping.since or mapping.until):
        return _window(condition, mapping)
    if condition.kind == "in":
        values = [_asked(one, mapping) for one in condition.value]
        if not mapping.many or None in values:
            return None
        return f"{mapping.many}=={','.join(str(one) for one in values)}", True
    if not mapping.filter:
        if mapping.many and condition.kind == "is" and (value := _asked(condition.value, mapping)) is not None:
            return f"{mapping.many}=={value}", True
        return None
    known = mapping.ops.split()
    sign = {"is": "==", "begins": "*"}.get(condition.kind) or _REST.get(condition.kind, "")
    if sign not in known:
        return None
    value = _asked(condition.value, mapping)
    if value is None:
        return None
    also = f";{mapping.also}" if mapping.also else ""
    if sign == "*":
        return (f"{mapping.filter}=={value}*{also}", True) if value else None
    return f"{mapping.filter}{sign}{value}{also}", True


def _asked(text: str, mapping: FieldMapping) -> str | None:
    """A condition's value as REST's filter writes it, or None when the grammar has no way to write it."""
    if mapping.values is not None:
        found = [ours for ours, theirs in mapping.values.items() if compared(theirs) == compared(text)]
        return found[0] if len(found) == 1 else None
    if mapping.type == "int":
        if not re.fullmatch(r"-?\d{1,18}", text.strip(), re.ASCII):
            return None
        return "NONE" if mapping.convert == "zero" and int(text) == 0 else str(int(text))
    if not text or text != text.strip() or any(sign in text for sign in ';,*"\\=<>!\n\r\t'):
        return None
    return text


def _window(condition: Condition, mapping: FieldMapping) -> tuple[str, bool] | None:
    name = mapping.since if condition.kind.startswith("~>") else mapping.until
    if not name:
        return None
    # REST's bounds are inclusive, and what stands exactly on them is checked here.
    return f"{name}=={iso(condition.value, condition.field)}", True


def joined(clauses: Iterable[str]) -> str:
    """Clauses as one filter."""
    return ";".join(one for one in clauses if one)
