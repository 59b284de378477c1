"""Documented filters, orders, and selections of fields, asked on values that the account's own records have."""

from __future__ import annotations

import datetime as dt
import itertools
import re
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from ._context import page_params, records_in
from ._probes import PAGE, Rank
from ._words import plain, words_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ._context import Context
    from ._documents import Described

__all__ = ["queue_queries"]

# What means the same in every notation of filters.
_PLAIN: Final = re.compile(r"[\w@.+-]+(?: [\w@.+-]+)*")
_UNKNOWN: Final = "keapkit_no_such_field"


def queue_queries(context: Context, described: Described, records: list[Any], *, core: bool) -> None:
    """Queue what can be asked about these records; the first of each kind sooner than the others."""
    objects = [record for record in records if isinstance(record, dict)]
    if not objects:
        return
    name, queue = described.name, context.queue
    fields = _filters(described, objects) if described.version == "v2" else _v1_filters(described, objects)
    for index, (field, value) in enumerate(fields):
        rank = (Rank.CORE_FILTER if core else Rank.FILTER) if not index else (Rank.CORE_MORE if core else Rank.MORE)
        queue.add(rank, "filter", name, partial(_filter, context, described, field, value))
    if "x-keapkit-filter" in described.parameters.get("filter", {}):
        rank = Rank.CORE_FILTER + 0.5 if core else Rank.MORE
        queue.add(rank, "filter", name, partial(_unknown_filter, context, described))
    for index, (field, descending) in enumerate(_orders(described, objects)):
        rank = (Rank.CORE_ORDER if core else Rank.ORDER) if not index else (Rank.CORE_MORE if core else Rank.MORE)
        queue.add(rank, "order", name, partial(_order, context, described, field, descending))
    if "x-keapkit-fields" in described.parameters.get("fields", {}):
        rank = Rank.CORE_FIELDS if core else Rank.FIELDS
        queue.add(rank, "fields", name, partial(_fields, context, described, objects))
    if "optional_properties" in described.parameters:
        rank = Rank.CORE_FIELDS if core else Rank.FIELDS
        queue.add(rank, "fields", name, partial(_unknown_optional, context, described))


# --- filters


def _filters(described: Described, records: list[dict[str, Any]]) -> Iterator[tuple[str, str]]:
    """The filter fields with a value that some of the records have and others do not."""
    facts = described.parameters.get("filter", {}).get("x-keapkit-filter", {})
    for field, says in facts.get("fields", {}).items():
        if "==" not in says["operators"] or says["type"] in ("list", "time", "date") or "requires" in says:
            continue
        # A response may write such a value in other case than its filter takes it.
        spelled = {str(one).casefold(): str(one) for one in says.get("values", ())}
        found = [_values(record, field) for record in records]
        for mine in found:
            value = next((one for one in mine if _PLAIN.fullmatch(one)), None)
            if value is None or value == says.get("empty") or (spelled and value.casefold() not in spelled):
                continue
            if any(other and not _matches(other, value) for other in found):
                yield field, spelled.get(value.casefold(), value)
                break


# What no v1 parameter of these names filters by.
_NO_FILTERS: Final = (
    "limit", "offset", "order", "order_direction", "optional_properties", "since", "until", "sync_token", "fields",
)  # fmt: skip


def _v1_filters(described: Described, records: list[dict[str, Any]]) -> Iterator[tuple[str, str]]:
    """The parameters of a v1 list that are named like a field, with a value that some of the records have."""
    for field, parameter in described.parameters.items():
        schema, _ = described.document.resolve(parameter.get("schema", {}))
        if field in _NO_FILTERS or schema.get("type") not in ("string", "integer", "boolean") or "format" in schema:
            continue
        found = [_values(record, field) for record in records]
        for mine in found:
            value = next((one for one in mine if _PLAIN.fullmatch(one)), None)
            if value is not None and any(other and not _matches(other, value) for other in found):
                yield field, value
                break


def _values(record: Mapping[str, Any], field: str) -> list[str]:
    """What a record has for a filter field; empty if that cannot be told."""
    value = record.get(field)
    if value is None and field == "email":
        several = record.get("email_addresses")
        if isinstance(several, list):
            return [str(one["email"]) for one in several if isinstance(one, dict) and isinstance(one.get("email"), str)]
    if isinstance(value, bool):
        return ["true" if value else "false"]
    if isinstance(value, (str, int)):
        return [str(value)] if str(value) else []
    return []


def _matches(values: list[str], wanted: str) -> bool:
    # Some filters match a part, and databases may take letters with accents for those without; filters that filter at
    # all leave out what has nothing of the value.
    return any(plain(wanted) in plain(value) for value in values)


def _filter(context: Context, described: Described, field: str, value: str) -> None:
    findings, name = context.findings, described.name
    parameters = f"$.paths['{described.template}'].get.parameters"
    if described.version == "v2":
        pointer = f"{parameters}[?@.name == 'filter'].x-keapkit-filter.fields.{field}"
        asked = {"filter": f"{field}=={value}"}
    else:
        pointer, asked = f"{parameters}[?@.name == '{field}']", {field: value}
    params = {**page_params(described, PAGE), **asked}
    answer = context.wire.get(described.path, params)
    if answer is None:
        return
    if answer.status == 400:
        findings.tried(described, "filter")
        findings.add(name, "filter-refused", f"filter.{field}", pointer=pointer, expected="200", seen="400")
        return
    read = context.judge(described, "filter", answer)
    records = None if read is None else records_in(read[1], described)
    if records is None:
        return
    objects = [record for record in records if isinstance(record, dict)]
    if not objects:
        findings.add(name, "filter-finds-nothing", f"filter.{field}", pointer=pointer, expected="records", seen="none")
    elif any(found and not _matches(found, value) for found in (_values(one, field) for one in objects)):
        findings.add(name, "filter-ignored", f"filter.{field}", pointer=pointer, expected="filtered", seen="all")


def _unknown_filter(context: Context, described: Described) -> None:
    params = {**page_params(described, 1), "filter": f"{_UNKNOWN}==1"}
    answer = context.wire.get(described.path, params)
    if answer is None or answer.status not in (200, 400):
        return
    context.findings.tried(described, "filter")
    refused = answer.status == 400
    context.findings.fact("v2-unknown-filter-refused", refused)
    if not refused:
        pointer = f"$.paths['{described.template}'].get.parameters[?@.name == 'filter']"
        context.findings.add(
            described.name, "unknown-filter-accepted", "filter", pointer=pointer, expected="400", seen="200"
        )


# --- orders


def _orders(described: Described, records: list[dict[str, Any]]) -> Iterator[tuple[str, bool]]:
    """The orders whose effect can be told, each in the direction that the plain list does not have."""
    for field in _order_fields(described):
        keys = [_sort_key(record.get(field), field) for record in records]
        if None in keys or len(set(keys)) < 2 or len({type(key) for key in keys}) > 1:
            continue
        rising = all(a <= b for a, b in itertools.pairwise(keys))  # type: ignore[operator]  # of one type
        yield field, rising


def _order_fields(described: Described) -> tuple[str, ...]:
    if described.version == "v2":
        return tuple(described.parameters.get("order_by", {}).get("x-keapkit-order-by", {}).get("fields", ()))
    if "order_direction" not in described.parameters:
        return ()
    schema, _ = described.document.resolve(described.parameters.get("order", {}).get("schema", {}))
    return tuple(schema.get("enum", ()))


def _order(context: Context, described: Described, field: str, descending: bool) -> None:
    findings, name = context.findings, described.name
    if described.version == "v2":
        where, params = "order_by", {"order_by": f"{field} {'desc' if descending else 'asc'}"}
    else:
        where = "order"
        params = {"order": field, "order_direction": "DESCENDING" if descending else "ASCENDING"}
    pointer = f"$.paths['{described.template}'].get.parameters[?@.name == '{where}']"
    answer = context.wire.get(described.path, {**page_params(described, PAGE), **params})
    if answer is None:
        return
    if answer.status == 400:
        findings.tried(described, "order")
        findings.add(name, "order-refused", f"{where}.{field}", pointer=pointer, expected="200", seen="400")
        return
    read = context.judge(described, "order", answer)
    records = None if read is None else records_in(read[1], described)
    keys = [_sort_key(record.get(field), field) for record in records or () if isinstance(record, dict)]
    if None in keys or len({type(key) for key in keys}) != 1:
        return
    pairs = itertools.pairwise(keys)
    sorted_as_asked = all((a >= b if descending else a <= b) for a, b in pairs)  # type: ignore[operator]  # of one type
    if not sorted_as_asked:
        findings.add(name, "order-ignored", f"{where}.{field}", pointer=pointer, expected="sorted", seen="unsorted")


def _sort_key(value: Any, field: str) -> float | str | None:
    """What a value sorts by, wherever that is the same in every collation; None for other values."""
    if isinstance(value, bool):
        return None
    if isinstance(value, (int, float)):
        return float(value)
    if not isinstance(value, str) or not value:
        return None
    if value.isascii() and value.isdigit():
        # A name of digits sorts as a text does.
        return float(value) if words_of(field)[-1:] == ["id"] else None
    if re.match(r"\d{4}-\d\d-\d\dT", value):
        try:
            moment = dt.datetime.fromisoformat(value)
        except ValueError:
            return None
        return moment.timestamp() if moment.tzinfo else None
    return value.casefold() if re.fullmatch(r"[A-Za-z]+", value) else None


# --- fields


def _fields(context: Context, described: Described, before: list[dict[str, Any]]) -> None:
    findings, name = context.findings, described.name
    choices = described.parameters["fields"]["x-keapkit-fields"]
    selects = "id" in choices
    chosen = "id" if selects else choices[0]
    pointer = f"$.paths['{described.template}'].get.parameters[?@.name == 'fields']"
    answer = context.wire.get(described.path, {**page_params(described, PAGE), "fields": chosen})
    if answer is None:
        return
    if answer.status == 400:
        findings.tried(described, "fields")
        findings.add(name, "fields-refused", "fields", pointer=pointer, expected="200", seen="400")
        return
    read = context.judge(described, "fields", answer)
    records = None if read is None else records_in(read[1], described)
    objects = [record for record in records or () if isinstance(record, dict)]
    if not selects or not objects:
        return
    usual = {key for record in before for key in record}
    kept = {key for record in objects for key in record}
    if len(usual) > 4 and kept >= usual:
        findings.add(name, "fields-ignored", "fields", pointer=pointer, expected="selected", seen="all")


def _unknown_optional(context: Context, described: Described) -> None:
    answer = context.wire.get(described.path, {**page_params(described, 1), "optional_properties": _UNKNOWN})
    if answer is not None and answer.status in (200, 400):
        context.findings.tried(described, "fields")
        context.findings.fact("v1-unknown-optional-property-refused", answer.status == 400)
