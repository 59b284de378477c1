"""Filter, order and page a list the way the two REST versions write it."""

from __future__ import annotations

import base64
import binascii
import datetime as dt
import operator
import re
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from ._errors import RequestValidationError
from ._operation_plans import plan, singular
from ._rules import V1_FILTERS
from ._serializers import canonical, snake

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping

    from ._call import Call
    from ._documents import Operation
    from ._store import Record

    Test = Callable[[Any], bool]

__all__ = ["page_token", "page_v1", "page_v2"]

_CLAUSE: Final = re.compile(r"^\s*([\w.]+)\s*(==|!=|>=|<=|>|<)\s*(.*?)\s*$", re.DOTALL)
_COMPARE: Final[Mapping[str, Callable[[Any, Any], bool]]] = {
    ">": operator.gt,
    "<": operator.lt,
    ">=": operator.ge,
    "<=": operator.le,
}
_ADDRESS: Final = re.compile(r"^(billing|shipping|other)_address_(\w+)$")
# Windows over a moment: since_time, start_update_time, created_since_time, since_sent_date, until ...
_SINCE: Final = re.compile(r"(^|_)(since|start)(_|$)")
_UNTIL: Final = re.compile(r"(^|_)(until|end|before)(_|$)")
# Query parameters that steer the list and are no filters.
_STEERING: Final = {
    "limit", "offset", "order", "order_direction", "ordered", "optional_properties", "sync_token",
    "page_size", "page_token", "order_by", "filter", "fields",
}  # fmt: skip
_MAX_PAGE: Final = 1000
_MOMENTS: Final = ("update_time", "order_time", "create_time", "sent_date")


def _tests_v2(text: str, known: Collection[str], own: str) -> list[Callable[[Record], bool]]:
    """The clauses of a v2 ``filter``: ``field==value`` joined by ``;``, sets by comma, ``*`` ends a prefix."""
    tests = []
    for clause in filter(None, text.split(";")):
        match = _CLAUSE.match(clause)
        if match is None:
            raise RequestValidationError("query.filter", f"{clause!r} is not field==value")
        name, sign, wanted = match.groups()
        window = _window(name, wanted)
        if window is not None:
            tests.append(window)
        elif name in {"ids", f"{own}_ids", f"{own}_id"} and name not in known:
            tests.append(_test("id", sign, wanted))
        elif name.split(".")[0] in known or canonical(name) in known or _ADDRESS.match(name):
            tests.append(_test(canonical(name), sign, wanted))
        else:
            raise RequestValidationError("query.filter", f"there is no field {name!r} to filter by")
    return tests


def _tests_v1(
    query: Mapping[str, list[str]], declared: Collection[str], known: Collection[str]
) -> list[Callable[[Record], bool]]:
    """v1 filters by plain query parameters; those no record can answer are ignored, as Keap ignores unknown ones."""
    tests: list[Callable[[Record], bool]] = []
    for name, values in query.items():
        wanted = ",".join(values)
        if name not in declared or name in _STEERING:
            continue
        if name in V1_FILTERS:
            tests.append(partial(V1_FILTERS[name], wanted))
            continue
        test = _window(name, values[0])
        if test is None and canonical(name) in known:
            test = _test(canonical(name), "==", wanted)
        if test is not None:
            tests.append(test)
    return tests


def _window(name: str, wanted: str) -> Callable[[Record], bool] | None:
    since = bool(_SINCE.search(name))
    if not since and not _UNTIL.search(name):
        return None
    moment = _moment(name, wanted)
    fields = [field for field in _MOMENTS if field.split("_")[0][:6] in name] or [
        "order_time",
        "update_time",
        "create_time",
        "sent_date",
    ]

    def test(record: Record) -> bool:
        value = next((record[field] for field in fields if record.get(field)), None)
        return isinstance(value, str) and (_instant(value) >= moment if since else _instant(value) <= moment)

    return test


def _moment(name: str, text: str) -> float:
    try:
        return _instant(text)
    except ValueError:
        raise RequestValidationError(
            f"query.{name}", f"{text!r} is not a moment such as 2026-01-31T22:17:59.039Z"
        ) from None


def _instant(text: str) -> float:
    moment = dt.datetime.fromisoformat(text)
    return (moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)).timestamp()


def _test(name: str, sign: str, wanted: str) -> Callable[[Record], bool]:
    holds = _comparison(sign, wanted)
    if name in {"email", "email_address"}:
        return lambda record: any(holds(address.get("email")) for address in record.get("email_addresses") or ())
    address = _ADDRESS.match(name)
    if address:
        slot, part = address[1].upper(), address[2]
        return lambda record: any(
            entry.get("field") == slot and holds(entry.get(part)) for entry in record.get("addresses") or ()
        )
    if "." in name:
        outer, inner = name.split(".", 1)
        return lambda record: isinstance(record.get(outer), dict) and holds(record[outer].get(inner))
    return lambda record: holds(record.get(name))


def _comparison(sign: str, wanted: str) -> Test:
    if sign in {"==", "!="}:
        options = [option.strip().casefold() for option in wanted.split(",")]
        if any(option.startswith("*") for option in options):
            raise RequestValidationError("query.filter", "a wildcard may only stand at the end")
        exact = {option for option in options if not option.endswith("*")}
        prefixes = tuple(option[:-1] for option in options if option.endswith("*"))

        def matches(value: Any) -> bool:
            if isinstance(value, list):
                return any(map(matches, value))
            if value is None:
                return False
            text = str(value).casefold()
            return text in exact or (bool(prefixes) and text.startswith(prefixes))

        return matches if sign == "==" else lambda value: not matches(value)
    compare = _COMPARE[sign]

    def compares(value: Any) -> bool:
        if value is None:
            return False
        try:
            return compare(float(value), float(wanted))
        except (TypeError, ValueError):
            return compare(str(value), wanted)

    return compares


def _ordered(records: Iterable[Record], by: str, known: Collection[str], *, descending: bool = False) -> list[Record]:
    """Sort by a property, by ``field`` or ``field desc``; records without it come last."""
    name, _, direction = by.strip().partition(" ")
    name = canonical(name)
    if name not in known:
        raise RequestValidationError("query.order_by", f"there is no field {name!r} to order by")
    if direction.strip().lower() not in {"", "asc", "desc"}:
        raise RequestValidationError("query.order_by", f"{direction!r} is neither asc nor desc")
    descending = descending or direction.strip().lower() == "desc"

    def key(record: Record) -> tuple[bool, float, str]:
        value = record[name]
        if isinstance(value, dict):
            value = value.get("amount", "")
        number = (
            float(value) if isinstance(value, (int, float)) or (isinstance(value, str) and value.isdigit()) else 0.0
        )
        return isinstance(value, str) and not value.isdigit(), number, str(value).casefold()

    having: list[Record] = []
    lacking: list[Record] = []
    for record in records:
        (lacking if record.get(name) is None else having).append(record)
    return sorted(having, key=key, reverse=descending) + lacking


def page_token(offset: int) -> str:
    """An opaque token for the page that begins at ``offset``."""
    return base64.urlsafe_b64encode(f"o{offset}".encode()).decode().rstrip("=")


def _page_offset(token: str) -> int:
    """The offset behind a token made by `page_token`."""
    try:
        text = base64.urlsafe_b64decode(token + "=" * (-len(token) % 4)).decode()
    except (binascii.Error, ValueError):
        text = ""
    if not re.fullmatch(r"o\d{1,9}", text):
        raise RequestValidationError("query.page_token", "this token was not given by this server")
    return int(text[1:])


def page_v1(
    operation: Operation, call: Call, records: list[Record], known: frozenset[str]
) -> tuple[list[Record], int, int]:
    """Filter, order and bounds of a v1 list: all that match, the first of the page, and the size of the page."""
    for test in _tests_v1(call.query, operation.parameters.keys(), known):
        records = list(filter(test, records))
    by = canonical(snake(call.one("order") or ""))
    if by in known:
        descending = (call.one("order_direction") or "").upper().startswith("DESC")
        records = _ordered(records, by, known, descending=descending)
    if "limit" not in operation.parameters:
        return records, 0, max(len(records), 1)
    # A larger limit is cut silently, a senseless one is refused.
    first, size = int(call.one("offset") or 0), min(int(call.one("limit") or _MAX_PAGE), _MAX_PAGE)
    if first < 0 or size < 1:
        raise RequestValidationError(
            "query.offset" if first < 0 else "query.limit",
            "must not be negative" if first < 0 else "must be at least 1",
        )
    return records, first, size


def page_v2(
    operation: Operation, call: Call, records: list[Record], known: frozenset[str]
) -> tuple[list[Record], int, int]:
    """Filter, order and bounds of a v2 list: all that match, the first of the page, and the size of the page."""
    for test in _tests_v2(call.one("filter") or "", known, singular(plan(operation).collection)):
        records = list(filter(test, records))
    by = call.one("order_by")
    if by:
        records = _ordered(records, by, known)
    size = operation.parameters.get("page_size")
    if size is None:
        return records, 0, max(len(records), 1)
    cap = operation.document.resolve(size["schema"]).get("maximum", _MAX_PAGE)
    asked = int(call.one("page_size") or 0) or cap
    token = call.one("page_token")
    return records, _page_offset(token) if token else 0, max(1, min(asked, cap))
