"""Filter, order and page a list the way the two REST versions write it."""

from __future__ import annotations

import base64
import binascii
import re
from typing import TYPE_CHECKING, Any, Final

from ._errors import RequestValidationError
from ._fields import reader
from ._filters import filter_facts, order_names, v1_predicates, v2_predicates
from ._operation_plans import plan, singular
from ._sorting import ordered

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

    from ._call import Call
    from ._documents import Operation
    from ._store import Record

    Predicate = Callable[[Record], bool]
    Read = Callable[[Record], Any]
    # The whole collection by a field, as `SortedLists.get` gives it. None if only a part of it is listed.
    Sorted = Callable[..., list[Record]] | None

__all__ = ["next_token", "page_token", "page_v1", "page_v2"]

_MAX_PAGE: Final = 1000


def page_token(offset: int) -> str:
    """An opaque token for the page that begins at `offset`."""
    return base64.urlsafe_b64encode(f"o{offset}".encode()).decode().rstrip("=")


def next_token(records: Sequence[Record], first: int, size: int) -> str:
    """The token of the page after this one; empty on the last page."""
    return page_token(first + size) if first + size < len(records) else ""


def _page_offset(token: str) -> int:
    """The offset behind a token made by `page_token`."""
    try:
        text = base64.urlsafe_b64decode(token + "=" * (-len(token) % 4)).decode()
    except (binascii.Error, ValueError):
        text = ""
    if not re.fullmatch(r"o[0-9]{1,9}", text):
        raise RequestValidationError("query.page_token", "this server did not issue the token")
    return int(text[1:])


def page_v1(
    operation: Operation,
    call: Call,
    records: list[Record],
    known: frozenset[str],
    in_order: Sorted = None,
    *,
    strict: bool,
) -> tuple[list[Record], int, int]:
    """Filter, order and bounds of a v1 list: all that match, the first of the page, and the size of the page."""
    tests = v1_predicates(operation, call.query, known)
    order: tuple[str, Read, bool] | None = None
    by = call.one("order")
    if by and "order" in operation.parameters:
        allowed = order_names(operation) if strict else None
        if allowed is not None and by.lower() not in {name.lower() for name in allowed}:
            raise RequestValidationError("query.order", f"{by!r} is not one of {', '.join(allowed)}")
        collection = plan(operation).collection
        read = reader(collection, by, known, singular(collection.rpartition("/")[2]))
        direction = (call.one("order_direction") or "").lower()
        if strict and direction not in {"", "asc", "desc", "ascending", "descending"}:
            raise RequestValidationError("query.order_direction", f"{direction!r} is not ascending or descending")
        if read is not None:
            order = (by, read, direction.startswith("desc"))
    records = _chosen(records, tests, order, in_order)
    if "limit" not in operation.parameters:
        return records, 0, max(len(records), 1)
    # A limit over 1,000 is cut silently; one that makes no sense is refused (docs/keap-behavior.md, part 4).
    first, asked = int(call.one("offset") or 0), call.one("limit")
    size = min(int(asked) if asked else _MAX_PAGE, _MAX_PAGE)
    if first < 0:
        raise RequestValidationError("query.offset", "must not be negative")
    if size < 1:
        raise RequestValidationError("query.limit", "must be at least 1")
    return records, first, size


def page_v2(
    operation: Operation,
    call: Call,
    records: list[Record],
    known: frozenset[str],
    custom_ids: Mapping[str, Mapping[str, Any]],
    in_order: Sorted = None,
    *,
    strict: bool,
) -> tuple[list[Record], int, int]:
    """Filter, order and bounds of a v2 list: all that match, the first of the page, and the size of the page."""
    text = call.one("filter") or ""
    facts = filter_facts(operation) if strict else None
    tests: Sequence[Predicate] = ()
    if text or (facts is not None and facts.required):
        tests = v2_predicates(operation, text, known, custom_ids, strict=strict)
    by = call.one("order_by")
    order = _v2_order(operation, by, known, strict=strict) if by else None
    records = _chosen(records, tests, order, in_order)
    size = operation.parameters.get("page_size")
    if size is None:
        return records, 0, max(len(records), 1)
    cap = operation.document.resolve(size["schema"]).get("maximum", _MAX_PAGE)
    asked = int(call.one("page_size") or 0) or cap
    token = call.one("page_token")
    return records, _page_offset(token) if token else 0, max(1, min(asked, cap))


def _chosen(
    records: list[Record],
    tests: Iterable[Callable[[Record], bool]],
    order: tuple[str, Read, bool] | None,
    whole: Sorted,
) -> list[Record]:
    """What the conditions find, in order. What they find in a sorted collection is sorted."""
    if order is not None and whole is not None:
        name, read, descending = order
        records, order = whole(name, read, descending=descending), None
    for test in tests:
        records = list(filter(test, records))
    return ordered(records, order[1], descending=order[2]) if order is not None else records


def _v2_order(operation: Operation, by: str, known: Collection[str], *, strict: bool) -> tuple[str, Read, bool]:
    """`field` or `field direction`: the field, how to read it, and whether the order is descending."""
    name, _, direction = by.strip().partition(" ")
    direction = direction.strip().lower()
    allowed = order_names(operation) if strict else None
    if allowed is not None and name not in allowed:
        raise RequestValidationError("query.order_by", f"{name!r} is not one of {', '.join(allowed)}")
    if direction not in {"", "asc", "desc"}:
        raise RequestValidationError("query.order_by", f"{direction!r} is not asc or desc")
    collection = plan(operation).collection
    read = reader(collection, name, known, singular(collection.rpartition("/")[2]))
    if read is None and allowed is None:
        raise RequestValidationError("query.order_by", f"there is no field {name!r} to order by")
    return name, read or (lambda record: record.get(name)), direction == "desc"
