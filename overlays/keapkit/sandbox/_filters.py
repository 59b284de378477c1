"""Filters of v2 (`field==value`, joined by `;`) and of v1 (plain query parameters).

What a list may be filtered by comes from the document, as `x-keapkit-filter` on the parameter: fields with their types,
operators, allowed values and maximum length. Without that key, or in lenient mode, every property of the items will do.
"""

from __future__ import annotations

import datetime as dt
import operator
import re
from dataclasses import dataclass
from functools import cache, partial
from typing import TYPE_CHECKING, Any, Final

from ._errors import RequestValidationError
from ._fields import custom_value, letters, reader
from ._operation_plans import plan, singular
from ._serializers import canonical

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence

    from ._documents import Operation
    from ._store import Record

    Test = Callable[[Any], bool]
    Predicate = Callable[[Record], bool]

__all__ = ["STEERING", "FilterFacts", "filter_facts", "instant", "order_names", "v1_predicates", "v2_predicates"]

_CLAUSE: Final = re.compile(r"^\s*([\w.]+)\s*(==|!=|>=|<=|>|<)\s*(.*?)\s*$", re.DOTALL)
_COMPARE: Final[Mapping[str, Callable[[Any, Any], bool]]] = {
    ">": operator.gt,
    "<": operator.lt,
    ">=": operator.ge,
    "<=": operator.le,
}
_JOINED: Final = re.compile(r"==|!=|>=|<=|\s(AND|OR)\s\w+\s*[<>]")
# Windows over a time: since_time, start_update_time, created_since_time, since_sent_date, until ...
_SINCE: Final = re.compile(r"(^|_)(since|start)(_|$)")
_UNTIL: Final = re.compile(r"(^|_)(until|end|before)(_|$)")
# Query parameters that steer a list and do not filter it.
STEERING: Final = frozenset(
    {
        "limit", "offset", "order", "order_direction", "ordered", "optional_properties", "sync_token",
        "page_size", "page_token", "order_by", "filter", "fields", "update_mask", "duplicate_option",
    }
)  # fmt: skip
_TIMES: Final = ("update_time", "order_time", "create_time", "sent_date", "date_applied", "payment_time")
_SWITCHES: Final = frozenset({"include_inactive", "include_partners"})
# Custom fields of time kinds: a bare date is refused (docs/keap-behavior.md, part 4).
_FULL_TIME: Final = re.compile(r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}(Z|[+-]\d\d:?\d\d)\Z", re.ASCII)
_TIME_KINDS: Final = frozenset({"DATE", "DATE_TIME"})


@dataclass(frozen=True)
class FilterFacts:
    """What the document says about a `filter` parameter."""

    fields: Mapping[str, Mapping[str, Any]]
    custom_fields: bool
    required: bool


@cache
def filter_facts(operation: Operation) -> FilterFacts | None:
    """The facts on an operation's `filter` parameter, or None if the document has none."""
    said = operation.parameters.get("filter", {}).get("x-keapkit-filter")
    if not said:
        return None
    return FilterFacts(said.get("fields", {}), bool(said.get("custom_fields")), bool(said.get("required")))


@cache
def order_names(operation: Operation) -> tuple[str, ...] | None:
    """The fields that `order_by` (v2) or `order` (v1) may name, or None if the document does not say."""
    parameter = operation.parameters.get("order_by") or operation.parameters.get("order") or {}
    said = parameter.get("x-keapkit-order-by")
    if said:
        return tuple(said.get("fields", ()))
    enum = operation.document.resolve(parameter.get("schema", {})).get("enum")
    return tuple(enum) if enum and "order" in operation.parameters else None


def v2_predicates(
    operation: Operation,
    text: str,
    known: Collection[str],
    custom_ids: Mapping[str, Mapping[str, Any]],
    *,
    strict: bool,
) -> list[Predicate]:
    """The conditions of a v2 `filter`.

    Args:
        operation: the list.
        text: the parameter's value, decoded.
        known: the properties of the items, as the store spells them.
        custom_ids: the custom fields of the items by name.
        strict: whether fields, operators and values outside the document's facts are refused.
    """
    facts = filter_facts(operation) if strict else None
    clauses = [_clause(clause) for clause in text.split(";") if clause]
    if facts is not None:
        _check(facts, clauses, custom_ids)
    collection = plan(operation).collection
    own = singular(collection.rpartition("/")[2])
    tests: list[Predicate] = []
    slots = next((wanted for name, _, wanted in clauses if name == "phone_fields"), None)
    for name, sign, wanted in clauses:
        if name in _SWITCHES or name == "phone_fields":
            continue
        field = facts.fields.get(name) if facts else None
        if name == "phone_number":
            tests.append(_phone(wanted, slots, strict=strict))
            continue
        if canonical(name) not in known or (field and field.get("type") == "time" and _windowed(name, known)):
            window = _window(name, wanted)
            if window is not None:
                tests.append(window)
                continue
        read = reader(collection, name, known, own)
        if read is None and name in custom_ids:
            read = _custom(name, wanted, custom_ids[name], strict=strict)
        if read is None and (facts is None or name not in facts.fields):
            raise RequestValidationError("query.filter", f"{name!r} is not a field to filter by")
        holds = _comparison(sign, wanted)
        tests.append(_predicate(read or _property(name), holds))
    return tests


def _property(name: str) -> Callable[[Record], Any]:
    return lambda record: record.get(name)


def _predicate(read: Callable[[Record], Any], holds: Test) -> Predicate:
    return lambda record: holds(read(record))


def _clause(text: str) -> tuple[str, str, str]:
    match = _CLAUSE.match(text)
    if match is None:
        raise RequestValidationError("query.filter", f"{text!r} is not of the form field==value; join conditions by ;")
    name, sign, wanted = match.groups()
    return name, sign, wanted


def _check(
    facts: FilterFacts, clauses: Sequence[tuple[str, str, str]], custom_ids: Mapping[str, Mapping[str, Any]]
) -> None:
    """Raise for the first clause that the document does not allow."""
    if facts.required and not clauses:
        raise RequestValidationError("query.filter", f"a filter is required; fields: {', '.join(facts.fields)}")
    names = {name for name, _, _ in clauses}
    if "phone_number" in names and "phone_fields" in facts.fields and "phone_fields" not in names:
        raise RequestValidationError(
            "query.filter", "phone_number needs phone_fields too, such as phone_fields==PHONE1"
        )
    for name, sign, wanted in clauses:
        field = facts.fields.get(name)
        if field is None:
            if facts.custom_fields and name in custom_ids:
                continue
            raise RequestValidationError(
                "query.filter", f"{name!r} is not a field to filter by; allowed: {', '.join(facts.fields)}"
            )
        operators = field.get("operators") or ["=="]
        if sign not in operators:
            raise RequestValidationError("query.filter", f"{name} takes {' '.join(operators)}, not {sign}")
        _check_value(name, field, wanted)


def _check_value(name: str, field: Mapping[str, Any], wanted: str) -> None:
    kind, place = field.get("type"), "query.filter"
    if not wanted:
        raise RequestValidationError(place, f"{name} needs a value")
    if _JOINED.search(wanted):
        raise RequestValidationError(place, f"{name}: {wanted!r} holds another condition; join conditions by ;")
    values = [value.strip() for value in wanted.split(",")] if kind == "list" else [wanted]
    if kind == "list" and field.get("max") and len(values) > int(field["max"]):
        raise RequestValidationError(place, f"{name} takes at most {field['max']} values, not {len(values)}")
    for value in values:
        if "*" in value and (value.startswith("*") or not field.get("prefix")):
            allowed = "a wildcard may only stand at the end" if field.get("prefix") else "no wildcard is allowed"
            raise RequestValidationError(place, f"{name}=={value}: {allowed}")
        if field.get("values") and value.removesuffix("*") not in map(str, field["values"]):
            raise RequestValidationError(
                place, f"{name} is one of {', '.join(map(str, field['values']))}, not {value!r}"
            )
        if kind == "boolean" and value not in {"true", "false"}:
            raise RequestValidationError(place, f"{name} is true or false, not {value!r}")
        if kind == "integer" and not re.fullmatch(r"-?[0-9]+", value):
            raise RequestValidationError(place, f"{name} is a whole number, not {value!r}")
        if kind == "number" and not re.fullmatch(r"-?[0-9]+(\.[0-9]+)?", value):
            raise RequestValidationError(place, f"{name} is a number, not {value!r}")
        if kind in {"time", "date"}:
            instant(value, place, name)


def _custom(name: str, wanted: str, field: Mapping[str, Any], *, strict: bool) -> Callable[[Record], Any]:
    if strict and field.get("field_type") in _TIME_KINDS and not _FULL_TIME.match(wanted):
        raise RequestValidationError(
            "query.filter", f"{name}: a time needs milliseconds and an offset, such as 2026-01-31T22:17:59.039Z"
        )
    return custom_value(str(field["id"]))


def _phone(wanted: str, slots: str | None, *, strict: bool) -> Predicate:
    digits = re.sub(r"\D", "", wanted)
    if strict and len(wanted.removesuffix("*").strip()) < 3:  # docs/keap-behavior.md, part 9
        raise RequestValidationError("query.filter", "phone_number needs at least 3 characters")
    fields = {slot.strip().upper() for slot in slots.split(",")} if slots else None

    def test(record: Record) -> bool:
        return bool(digits) and any(
            (fields is None or phone.get("field") in fields)
            and re.sub(r"\D", "", str(phone.get("number", ""))).startswith(digits)
            for phone in record.get("phone_numbers") or ()
        )

    return test


# v1 query parameters that ask something no single property says; the text of the parameter comes first.
V1_FILTERS: Final[Mapping[str, Callable[[str, Record], bool]]] = {
    "paid": lambda text, order: (not order.get("total_due")) is (text == "true"),
    "has_due_date": lambda text, task: ("due_time" in task) is (text == "true"),
    "product_id": lambda text, order: any(
        str(item.get("product_id")) == text for item in order.get("order_items") or ()
    ),
    "category": lambda text, tag: str(tag.get("category_id")) == text,
    "search_text": lambda text, campaign: text.casefold() in str(campaign.get("name", "")).casefold(),
    "viewable": lambda text, file: text == "BOTH" or bool(file.get("is_public")) is (text == "PUBLIC"),
    "permission": lambda text, file: text == "BOTH" or str(file.get("file_association", "COMPANY")).upper() == text,
    "search_term": lambda text, record: text.casefold() in str(record.get("title", "")).casefold(),
}


def v1_predicates(operation: Operation, query: Mapping[str, list[str]], known: Collection[str]) -> list[Predicate]:
    """v1 filters by plain query parameters. Those that the document does not have are ignored, as Keap ignores them."""
    collection = plan(operation).collection
    tests: list[Predicate] = []
    for name, values in query.items():
        if name not in operation.parameters or name in STEERING or name in _SWITCHES:
            continue
        wanted = ",".join(values)
        if name in V1_FILTERS:
            tests.append(partial(V1_FILTERS[name], wanted))
            continue
        test = _window(name, values[0])
        if test is None:
            read = reader(collection, name, known, singular(collection.rpartition("/")[2]))
            test = _predicate(read, _comparison("==", wanted)) if read is not None else None
        if test is not None:
            tests.append(test)
    return tests


def _windowed(name: str, known: Collection[str]) -> bool:
    return bool(_SINCE.search(name) or _UNTIL.search(name)) and canonical(name) not in known


def _window(name: str, wanted: str) -> Predicate | None:
    since = bool(_SINCE.search(name))
    if not since and not _UNTIL.search(name):
        return None
    moment = instant(wanted, f"query.{name}", name)
    named = [field for field in _TIMES if field.split("_")[0][:6] in name]
    if "modif" in name or "update" in name:
        named = ["update_time"]
    if "applied" in name:
        named = ["date_applied"]
    fields = named or ["time_earned", "order_time", "payment_time", "update_time", "create_time", "sent_date"]

    def test(record: Record) -> bool:
        value = next((record[field] for field in fields if record.get(field)), None)
        if not isinstance(value, str):
            return False
        return _timestamp(value) >= moment if since else _timestamp(value) <= moment

    return test


def instant(text: str, place: str, name: str) -> float:
    """Seconds since the epoch of an ISO 8601 time; `place` and `name` are for the error."""
    try:
        return _timestamp(text)
    except ValueError:
        raise RequestValidationError(
            place, f"{name}: {text!r} is not a time such as 2026-01-31T22:17:59.039Z"
        ) from None


def _timestamp(text: str) -> float:
    moment = dt.datetime.fromisoformat(text)
    return (moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)).timestamp()


def _comparison(sign: str, wanted: str) -> Test:
    if sign in {"==", "!="}:
        return _equality(sign, wanted)
    compare = _COMPARE[sign]
    number = _number(wanted)

    def compares(value: Any) -> bool:
        if isinstance(value, dict):
            value = value.get("amount")
        if value is None:
            return False
        mine = _number(value)
        if number is not None and mine is not None:
            return compare(mine, number)
        try:
            return compare(_timestamp(str(value)), _timestamp(wanted))
        except ValueError:
            return compare(str(value), wanted)

    return compares


def _number(value: Any) -> float | None:
    try:
        return float(value)
    except (TypeError, ValueError):
        return None


def _equality(sign: str, wanted: str) -> Test:
    options = [option.strip().casefold() for option in wanted.split(",")]
    if any(option.startswith("*") for option in options):
        raise RequestValidationError("query.filter", "a wildcard may only stand at the end")
    exact = {option for option in options if not option.endswith("*")}
    prefixes = tuple(option[:-1] for option in options if option.endswith("*"))
    spelled = {option.replace("_", "").replace(" ", "") for option in exact if option}
    loose = any("_" in option or " " in option for option in exact)
    none = "none" in exact

    def matches(value: Any) -> bool:
        if isinstance(value, str):
            text = value.casefold()
        elif isinstance(value, list):
            return any(map(matches, value)) if value else none
        elif value is None:
            return none  # documented for tags' contacts: NONE finds records without the field
        elif isinstance(value, bool):
            text = "true" if value else "false"
        else:
            number = value.get("amount") if isinstance(value, dict) else value
            return any(_number(option) == number for option in exact) or str(number) in exact
        if text in exact or (prefixes and text.startswith(prefixes)):
            return True
        return loose and letters(text).replace(" ", "") in spelled  # Online, ONLINE; QBO_SYNC, QboSync

    if sign == "==":
        return matches
    return lambda value: not matches(value)
